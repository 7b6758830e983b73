//! Random FTL: the same numbers give the same files.

use ushtil_compiler::Lang;

/// Where the random numbers begin; another seed is another corpus.
pub const SEED: u64 = 0x75_73_68_74_69_6c;
/// How many files are made for each locale.
pub const MODULES: usize = 12;
/// How many messages each file has.
pub const MESSAGES: usize = 26;

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

const TERMS: [&str; 3] = ["brand", "fund", "centre"];

/// Language, module and text of every file.
pub fn sources(seed: u64, modules: usize) -> Vec<(Lang, String, String)> {
    let mut random = Random(seed);
    let mut files = Vec::new();
    for module in 0..modules {
        for lang in Lang::ALL {
            let words = match lang {
                Lang::Kk => &KAZAKH,
                Lang::Ru => &RUSSIAN,
                Lang::En => &ENGLISH,
            };
            let mut file = File { random: &mut random, words, lang, out: String::new(), message: 0 };
            file.write();
            files.push((lang, format!("random{module}"), file.out));
        }
    }
    files
}

/// How many messages with mixed options there are.
const MIXED: usize = 240;

/// Calls of `NUMBER` and `DATETIME` with options in any combination, some of which choose among plurals; the same calls in
/// every locale, which has its own plurals.
pub fn mixed(seed: u64, lang: Lang) -> String {
    let mut random = Random(seed);
    let mut out = String::new();
    for message in 0..MIXED {
        let call = if message % 4 == 3 { datetime(&mut random) } else { number(&mut random) };
        let chooses = message % 4 < 3 && random.below(2) == 0;
        if lang == Lang::En {
            let variable = if message % 4 == 3 { "$start (DateTime) - start" } else { "$n (Number) - n" };
            out.push_str(&format!("# Variables:\n#   {variable}\n"));
        }
        let categories = if call.contains("ordinal") { lang.ordinals() } else { lang.cardinals() };
        if chooses {
            let keys = categories.iter().map(|category| category.name());
            let arm = |key| format!("    {}[{key}] {key} {{ {call} }}\n", if key == "other" { "*" } else { "" });
            out.push_str(&format!("m{message} = {{ {call} ->\n{}}}\n", keys.map(arm).collect::<String>()));
        } else {
            out.push_str(&format!("m{message} = {{ {call} }}\n"));
        }
    }
    out
}

fn number(random: &mut Random) -> String {
    let mut options = Vec::new();
    let mut any = |options: &mut Vec<String>, of: &[&str]| {
        let option = of[random.below(of.len())];
        if !option.is_empty() {
            options.push(option.to_owned());
        }
    };
    any(&mut options, &["", "", "style: \"percent\"", "style: \"unit\", unit: \"hour\", unitDisplay: \"long\""]);
    any(&mut options, &["", "", "type: \"ordinal\""]);
    any(&mut options, &["", "useGrouping: \"false\"", "useGrouping: \"min2\""]);
    any(&mut options, &["", "", "minimumIntegerDigits: 3"]);
    any(
        &mut options,
        &[
            "",
            "maximumFractionDigits: 0",
            "maximumFractionDigits: 1",
            "minimumFractionDigits: 2",
            "minimumFractionDigits: 1, maximumFractionDigits: 4",
            "maximumSignificantDigits: 2",
            "minimumSignificantDigits: 3",
            "minimumSignificantDigits: 2, maximumSignificantDigits: 4",
        ],
    );
    let options: String = options.iter().map(|option| format!(", {option}")).collect();
    format!("NUMBER($n{options})")
}

fn datetime(random: &mut Random) -> String {
    let mut options = Vec::new();
    let styles = random.below(2) == 0;
    let rows: &[(&str, &[&str])] = if styles {
        &[("dateStyle", &["full", "long", "medium", "short"]), ("timeStyle", &["", "full", "medium", "short"])]
    } else {
        &[
            ("weekday", &["", "long", "short"]),
            ("year", &["", "numeric", "2-digit"]),
            ("month", &["long", "short", "numeric"]),
            ("day", &["numeric", "2-digit"]),
            ("hour", &["", "", "numeric", "2-digit"]),
        ]
    };
    let more: &[(&str, &[&str])] = &[
        ("form", &["", "announcement", "cldr"]),
        ("hourCycle", &["", "h23", "h12"]),
        ("timeZone", &["", "Europe/Paris", "Asia/Almaty"]),
    ];
    for (name, values) in rows.iter().chain(more) {
        let value = random.of(values);
        if !value.is_empty() {
            options.push(format!(", {name}: \"{value}\""));
        }
    }
    format!("DATETIME($start{})", options.concat())
}

const KAZAKH: [&str; 8] = ["қор", "алқасы", "бос орын", "«тіл»", "және", "Алматы – қала", "№ 5", "іс-шара."];
const RUSSIAN: [&str; 8] = ["фонд", "коллегия", "мест", "«язык»", "и", "Алматы — город", "№ 5", "встреча!"];
const ENGLISH: [&str; 8] = ["fund", "the bar", "seats", "“tongue”", "and", "Almaty – a city", "No. 5", "meeting?"];

struct File<'r> {
    random: &'r mut Random,
    words: &'r [&'static str; 8],
    lang: Lang,
    out: String,
    message: usize,
}

impl File<'_> {
    fn write(&mut self) {
        for term in TERMS {
            let a = self.words[self.random.below(8)];
            let b = self.words[self.random.below(8)];
            let gender = self.random.of(&["masculine", "feminine"]);
            self.out.push_str(&format!(
                "-{term} = {{ $case ->\n    [genitive] {a} {{ $tail }}\n   *[nominative] {b}\n}}\n    .gender = {gender}\n"
            ));
        }
        self.out.push_str("-outer = { $size -> \n    [one] один\n    [few] три\n   *[other] { $size }\n } { -brand(case: \"genitive\", tail: \"x\") }\n");
        for message in 0..MESSAGES {
            self.message = message;
            if self.lang == Lang::En {
                // which declares the variables
                self.out.push_str(
                    "# Variables:\n#   $n (Integer) - n\n#   $d (Number) - d\n#   $s (String) - s\n#   $t (String) - t\n\
                     #   $c (alpha | beta | gamma) - c\n",
                );
            }
            let value = self.pattern(2, 4);
            self.out.push_str(&format!("m{message} = {value}\n"));
            let attribute = self.pattern(1, 4);
            self.out.push_str(&format!("    .a = {attribute}\n"));
        }
    }

    /// One to four elements; `depth` is how deep selectors may nest, `indent` how far lines are in.
    fn pattern(&mut self, depth: usize, indent: usize) -> String {
        let mut pattern = String::new();
        let count = 1 + self.random.below(4);
        for index in 0..count {
            if index > 0 && self.random.below(3) > 0 {
                pattern.push(' ');
            }
            if self.random.below(2) == 0 {
                pattern.push_str(self.words[self.random.below(8)]);
                if self.random.below(8) == 0 {
                    let blank = if self.random.below(3) == 0 { "\n" } else { "" };
                    pattern.push_str(&format!("\n{blank}{}сөз", " ".repeat(indent + self.random.below(3) + 1)));
                }
            } else {
                let placeable = self.placeable(depth, indent);
                pattern.push_str(&format!("{{ {placeable} }}"));
            }
        }
        pattern
    }

    fn placeable(&mut self, depth: usize, indent: usize) -> String {
        match self.random.below(if depth == 0 { 12 } else { 18 }) {
            0 | 1 => self.random.of(&["$s", "$t", "$c"]).into(),
            2 | 3 => self.random.of(&["$n", "$d"]).into(),
            4 => self.random.of(&["\"{\"", "\"\\u00AB\"", "\"  \"", "\"\"", "\"\\\\\\\"\"", "\"\\U01F602\""]).into(),
            5 => self.random.of(&["5", "0", "1.50", "-3", "1234567"]).into(),
            6 => {
                let digits = self.random.below(4);
                let of = self.random.of(&["$n", "$d", "7"]);
                format!("NUMBER({of}, minimumFractionDigits: {digits})")
            }
            7 | 8 => {
                let term = self.random.of(&TERMS);
                let arguments = self.random.of(&[
                    "",
                    "(case: \"genitive\", tail: \"тіл\")",
                    "(case: \"genitive\")",
                    "(case: \"dative\")",
                    "(tail: 5)",
                ]);
                format!("-{term}{arguments}")
            }
            9 => format!("-outer(size: {})", self.random.of(&["1", "3", "5", "1.5", "21"])),
            10 if self.message > 0 => {
                // only to messages above, so that nothing goes round; a short way down, so that nothing explodes
                let message = self.random.below(self.message.min(3));
                format!("m{message}{}", self.random.of(&["", "", ".a"]))
            }
            10 | 11 => {
                let inner = self.random.of(&["$s", "{ $n }", "\"a\""]);
                format!("{{ {inner} }}")
            }
            _ => self.select(depth, indent),
        }
    }

    fn select(&mut self, depth: usize, indent: usize) -> String {
        let (selector, keys): (&str, &[&str]) = match self.random.below(7) {
            0 => ("$n", &["0", "1", "one", "few", "many", "other"]),
            1 => ("$d", &["one", "few", "many", "other"]),
            2 => ("$c", &["alpha", "beta", "gamma"]),
            3 => ("$s", &["alpha", "beta", "Айгүл", "gamma"]),
            4 => ("NUMBER($n, type: \"ordinal\")", &["one", "two", "few", "many", "other"]),
            5 => ("NUMBER($n, minimumFractionDigits: 1)", &["one", "few", "many", "other"]),
            _ => ("-brand.gender", &["masculine", "feminine", "neuter"]),
        };
        let categories = match selector {
            "NUMBER($n, type: \"ordinal\")" => self.lang.ordinals(),
            _ => self.lang.cardinals(),
        };
        let counts = selector.starts_with("NUMBER") || matches!(selector, "$n" | "$d");
        let is_number = |key: &str| key.parse::<u8>().is_ok();
        let allowed = |key: &&str| match counts {
            true => is_number(key) || categories.iter().any(|category| category.name() == *key),
            false => key.is_ascii(),
        };
        let keys: Vec<&str> = keys.iter().copied().filter(allowed).collect();
        // the default may stand anywhere, not only last
        let default = self.random.below(keys.len());
        let pad = " ".repeat(indent);
        let mut text = format!("{selector} ->\n");
        for (index, key) in keys.iter().enumerate() {
            let star = if index == default { "*" } else { "" };
            let value = self.pattern(depth - 1, indent + 8);
            text.push_str(&format!("{pad}    {star}[{key}] {value}\n"));
        }
        text.push_str(&pad);
        text
    }
}
