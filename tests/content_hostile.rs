//! Content from hostile hands: no bytes make the library panic, show a secret or cut a text short.
//!
//! `ROUNDS=100 SEED=7 cargo test --release --test content_hostile` goes on for longer, another way.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;

use ushtil::content::{Audience, Code, Content, Report};

/// Numbers that look random and are the same on every run (xorshift64*).
struct Dice(u64);

impl Dice {
    /// The same on every run, unless `SEED` says otherwise.
    fn new(seed: u64) -> Self {
        Dice(seed ^ from_environment("SEED", 0).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

fn rounds(once: usize) -> usize {
    once * from_environment("ROUNDS", 1) as usize
}

const SEEDS: [&str; 5] = [
    "examples/content/legal-aid-2021.toml",
    "examples/content/places.toml",
    "examples/content/persons.toml",
    "examples/content/events-2014.toml",
    "tests/data/content/everything.toml",
];

/// Pieces that break things: brackets, quotes, keys of the model, characters that hide, numbers at the edge.
const PIECES: [&str; 32] = [
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'''",
    "=",
    ".",
    ",",
    "\n",
    "\\u202E",
    "\u{202e}",
    "\u{0}",
    "\u{feff}",
    "\\ud800",
    "047800",
    "-1",
    "1e999",
    "99999999999999999999",
    "null",
    "true",
    "2021-02-30",
    "9999-12-31T23:59:60",
    "kk",
    "kz",
    "type = \"online\"",
    "zone = \"UTC\"",
    "[[event]]",
    "id = \"a\"",
    "when = {}",
    "https://a@b/",
    "х-",
];

fn seed(name: &str) -> String {
    fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn mutate(text: &str, dice: &mut Dice) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=dice.below(8) {
        let at = dice.below(chars.len());
        match dice.below(5) {
            0 => drop(chars.drain(at..(at + dice.below(40)).min(chars.len()))),
            1 => chars[at] = char::from_u32(dice.below(0x3000) as u32).unwrap_or('x'),
            2 => {
                let copied = chars[at..(at + dice.below(60)).min(chars.len())].to_vec();
                let to = dice.below(chars.len());
                drop(chars.splice(to..to, copied));
            }
            _ => {
                let piece = PIECES[dice.below(PIECES.len())];
                drop(chars.splice(at..at, piece.chars()));
            }
        }
        if chars.is_empty() {
            break;
        }
    }
    chars.into_iter().collect()
}

/// Loads, and looks at all that comes out of it.
fn exercise(name: &str, text: &str) -> bool {
    match Content::parse(name, text) {
        Ok(content) => {
            let again = content.to_toml(Audience::Organisers);
            let again = Content::parse("again.toml", &again).unwrap_or_else(|report| panic!("{report}\nfrom {text}"));
            assert!(content.same_as(&again), "not the same when written and read again: {text}");
            true
        }
        Err(report) => {
            assert!(report.errors() > 0, "an error without a finding: {text}");
            let lines = text.lines().count() + 2;
            for finding in &report.findings {
                assert!(finding.line >= 1 && finding.line <= lines && finding.column >= 1, "{finding}");
                assert!(!finding.found.is_empty() && !finding.expected.is_empty(), "{finding}");
                assert!(!finding.to_string().contains('\u{202e}'), "a direction mark in a message");
                serde_json::from_str::<serde_json::Value>(&finding.json()).unwrap();
            }
            false
        }
    }
}

#[test]
fn mutated_toml_is_read_or_refused_and_written_the_same() {
    let (mut dice, mut good, mut bad) = (Dice::new(0x6B6B_7275_656E), 0, 0);
    for round in 0..rounds(1200) {
        let seed = seed(SEEDS[round % SEEDS.len()]);
        // references to other files are taken away, so that some mutants are good
        let alone = seed.lines().filter(|line| round % SEEDS.len() == 4 || !refers(line));
        let seed: String = alone.map(|line| format!("{line}\n")).collect();
        if exercise("mutant.toml", &mutate(&seed, &mut dice)) { good += 1 } else { bad += 1 }
    }
    assert!(good > 20 && bad > 200, "the mutants are all of one sort: {good} good, {bad} bad");
}

fn refers(line: &str) -> bool {
    let keys = ["organisers", "part_of", "who", "organisation =", "people", "access = ["];
    keys.iter().any(|key| line.starts_with(key))
}

#[test]
fn mutated_json_is_read_or_refused_and_written_the_same() {
    let json = |name| Content::parse("seed.toml", &seed(name)).unwrap().to_json(Audience::Organisers);
    let seeds = [json("examples/content/places.toml"), json("tests/data/content/everything.toml")];
    let (mut dice, mut good, mut bad) = (Dice::new(0x7275), 0, 0);
    for round in 0..rounds(1500) {
        if exercise("mutant.json", &mutate(&seeds[round % 2], &mut dice)) { good += 1 } else { bad += 1 }
    }
    assert!(good > 5 && bad > 200, "the mutants are all of one sort: {good} good, {bad} bad");
}

/// An event with one value of the author's.
fn with(field: &str) -> Result<Content, Report> {
    let head = "[event]\nid = \"a\"\nkind = \"lecture\"\ntitle.kk = \"Дәріс\"\nwhen = { first = \"2021-08-20\" }\n";
    Content::parse("value.toml", &format!("{head}{field}\n"))
}

#[test]
fn mutated_tags_addresses_telephones_and_times_never_panic() {
    let seeds = [
        ("links = [{ url = \"@\" }]", "https://user:pass@example.kz:443/a/../b?pwd=1#x"),
        ("contacts = [{ phone = \"@\" }]", "+7 (705) 925-50-06"),
        ("contacts = [{ email = \"@\" }]", "info@example.kz"),
        ("languages = [{ tag = \"@\", role = \"official\" }]", "kk-Cyrl-KZ-x-private"),
        ("updated = \"@\"", "2021-08-20T15:00:00.000+06:00[Asia/Almaty]"),
        (
            "status = { type = \"rescheduled\", previous = [{ start = \"@\", zone = \"Asia/Almaty\" }] }",
            "2021-08-20T15:00",
        ),
        ("status = { type = \"rescheduled\", previous = [{ from = \"@\" }] }", "2021-08"),
        (
            "status = { type = \"rescheduled\", previous = [{ start = \"2021-08-20T15:00\", zone = \"@\" }] }",
            "Asia/Almaty",
        ),
        ("price = { amount = \"@\", currency = \"KZT\" }", "1500.50"),
        ("image = { src = \"@\" }", "/kk/іс-шара.jpg"),
    ];
    let mut dice = Dice::new(0x656E);
    let mut read = 0;
    for (field, seed) in seeds {
        for _ in 0..rounds(250) {
            let value = mutate(seed, &mut dice).replace('\\', "\\\\").replace('"', "\\\"");
            let value: String = value.chars().filter(|c| !c.is_control()).collect();
            read += usize::from(with(&field.replace('@', &value)).is_ok());
        }
    }
    assert!(read > 50, "next to nothing was read: {read}");
}

#[test]
fn deep_nesting_is_an_error_and_not_an_overflow() {
    for (name, open, close) in [("deep.json", "[", "]"), ("deep.toml", "[", "]")] {
        let text = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let text = if name.ends_with("json") { format!("{{\"x-a\": {text}}}") } else { format!("x-a = {text}") };
        let report = Content::parse(name, &text).unwrap_err();
        assert_eq!(report.findings[0].code, Code::Syntax, "{name}");
    }
    let tables = format!("{{\"event\": {}1{}}}", "{\"title\":".repeat(50_000), "}".repeat(50_000));
    assert!(Content::parse("deep.json", &tables).is_err());
    let dotted = format!("{} = 1", vec!["a"; 50_000].join("."));
    assert!(Content::parse("deep.toml", &dotted).is_err());
}

#[test]
fn what_is_too_long_is_refused_and_never_cut() {
    let word = "сөз ".repeat(1_000);
    let report = with(&format!("summary.kk = \"{word}\"")).unwrap_err();
    assert_eq!(report.findings[0].code, Code::Len);
    let prose = "сөз ".repeat(60_000);
    assert_eq!(with(&format!("body.kk = \"{prose}\"")).unwrap_err().findings[0].code, Code::Len);
    let topics = "{ kk = \"тіл\" },".repeat(1_001);
    assert_eq!(with(&format!("topics = [{topics}]")).unwrap_err().findings[0].code, Code::Len);
    assert!(with(&format!("topics = [{}]", "{ kk = \"тіл\" },".repeat(1_000))).is_ok());
}

#[test]
fn a_secret_is_in_no_message_and_in_no_print() {
    let secrets = ["SESAM-5577", "https://us02web.zoom.us/j/1?pwd=SESAM-5577", "+77011234567"];
    let access = "[[event.access]]\ntype = \"online\"\nplatform = \"Zoom\"";
    let wrong = [
        format!("{access}\npasscode = \"SESAM-5577\u{202e}\""),
        format!("{access}\npasscode = [\"SESAM-5577\"]"),
        format!("{access}\nurl = \"http://us02web.zoom.us/j/1?pwd=SESAM-5577\""),
        format!("{access}\nurl = \"https://us02web.zoom.us:port/j/1?pwd=SESAM-5577\""),
        format!("{access}\nurl = \"SESAM-5577\""),
        format!(
            "{access}\nvisibility = \"public\"\npasscode = \"SESAM-5577\"\nurl = \"https://zoom.us/j/1?pwd=SESAM-5577\"\nx = 1"
        ),
        "contacts = [{ phone = \"+7 701 123 45 67 8 9\", visibility = \"organisers\" }]".to_owned(),
        "body.kk = \"Сілтеме: https://us02web.zoom.us/j/1?pwd=SESAM-5577\"\nx = 1".to_owned(),
    ];
    for field in wrong {
        let report = with(&field).unwrap_err();
        let shown = format!("{report}\n{report:?}\n{}", report.json_lines().collect::<String>());
        for secret in ["SESAM", "5577", "701 123"] {
            assert!(!shown.contains(secret), "a secret in a message:\n{shown}\nfrom {field}");
        }
    }
    let right = format!(
        "contacts = [{{ phone = \"{}\", visibility = \"organisers\" }}]\n{access}\npasscode = \"{}\"\nurl = \"{}\"",
        secrets[2], secrets[0], secrets[1]
    );
    let content = with(&right).unwrap();
    let printed = format!("{content:?}{}{}", content.to_toml(Audience::Public), content.to_json(Audience::Public));
    for secret in secrets {
        assert!(!printed.contains(secret), "{secret} in print");
    }
    let event = content.event("a").unwrap();
    let online = event.online().unwrap();
    assert!(online.reveal(Audience::Public).is_none());
    let way_in = online.reveal(Audience::Registered).unwrap();
    assert_eq!(way_in.passcode.as_ref().unwrap().as_str(), "SESAM-5577");
    assert!(event.contacts[0].reveal(Audience::Registered).is_none());
    let whole = content.to_toml(Audience::Organisers);
    assert!(whole.contains(secrets[0]) && whole.contains(secrets[1]) && whole.contains(secrets[2]));
}
