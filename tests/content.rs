//! Content: what both source pages hold, and what is found in files that are wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ushtil::Lang;
use ushtil::content::{Audience, Code, Content, Finding, Kind, Loader, Report, Severity};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn examples() -> Result<Content, Report> {
    Content::load(root().join("examples/content"))
}

/// Files of a folder, sorted.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// A finding that a file says it has: its line, severity, code and path, and words that it prints.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Expected {
    line: usize,
    head: String,
    words: String,
}

impl Expected {
    fn read(line: usize, text: &str) -> Self {
        let (head, words) = text.trim().split_once(": ").unwrap_or((text.trim(), ""));
        Expected { line, head: head.to_owned(), words: words.to_owned() }
    }

    fn head_of(finding: &Finding) -> String {
        format!("{} {} {}", finding.severity, finding.code, finding.path).trim().to_owned()
    }
}

/// `#~` beside a line, with `^` for each line above, or a file `….expected` with the line before each.
fn expected(path: &Path, text: &str) -> Vec<Expected> {
    let beside = path.with_file_name(format!("{}.expected", path.file_name().unwrap().to_str().unwrap()));
    if beside.exists() {
        let text = fs::read_to_string(beside).unwrap();
        let rows = text.lines().map(|row| row.split_once(' ').unwrap());
        return rows.map(|(line, text)| Expected::read(line.parse().unwrap(), text)).collect();
    }
    let marks = text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, line.split_once("#~")?.1)));
    marks
        .map(|(line, mark)| {
            let up = mark.chars().take_while(|c| *c == '^').count();
            // a mark under another mark means the same line as that one
            let mut line = line - up;
            while up > 0 && text.lines().nth(line - 1).unwrap().trim_start().starts_with("#~") {
                line -= 1;
            }
            Expected::read(line, mark.trim_start_matches('^'))
        })
        .collect()
}

fn findings(result: Result<Content, Report>) -> Vec<Finding> {
    match result {
        Ok(content) => content.findings().to_vec(),
        Err(report) => report.findings,
    }
}

/// Holds what is found against what the file says, both ways; says everything that differs.
fn check_all(path: &str, expected: Vec<Expected>, found: &[Finding]) -> Vec<String> {
    let mut left: Vec<&Finding> = found.iter().collect();
    let mut wrong = Vec::new();
    for expected in expected {
        let fits = |finding: &&Finding| {
            finding.line == expected.line
                && Expected::head_of(finding) == expected.head
                && finding.to_string().contains(&expected.words)
        };
        match left.iter().position(fits) {
            Some(at) => drop(left.remove(at)),
            None => wrong.push(format!("{path}:{}: not found: {expected:?}", expected.line)),
        }
    }
    wrong.extend(left.iter().map(|finding| format!("{path}: not expected:\n{finding}")));
    wrong
}

#[test]
fn every_rule_finds_what_its_file_says() {
    let (mut wrong, mut codes) = (Vec::new(), BTreeSet::new());
    for path in files("tests/data/content/va") {
        if path.extension().is_some_and(|extension| extension == "expected") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let found = findings(Content::parse(path.to_str().unwrap(), &text));
        codes.extend(found.iter().map(|finding| finding.code));
        wrong.extend(check_all(&path.display().to_string(), expected(&path, &text), &found));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    codes.extend(findings(Content::load(root().join("no such file"))).iter().map(|finding| finding.code));
    let silent: Vec<&Code> = Code::ALL.iter().filter(|code| !codes.contains(code)).collect();
    assert!(silent.is_empty(), "codes without a test file: {silent:?}");
}

#[test]
fn a_finding_prints_for_people_and_for_programs() {
    let text = "[place]\nid = 'almaty'\nname.kk = 'Алматы'\ncuontry = 'KZ'\n";
    let report = Content::parse("place.toml", text).unwrap_err();
    let shown = "error[VA-FIELD]: the unknown field `cuontry`\n --> place.toml:4:1, place.cuontry\n     expected: one of \
                 `id`, `name`, `grammar`, `names`, `address`, `country`, `parent`, `geo`, `zone`\n     help: did you mean \
                 `country`?";
    assert_eq!(report.findings[0].to_string(), shown);
    let line: serde_json::Value = serde_json::from_str(&report.json_lines().next().unwrap()).unwrap();
    assert_eq!(line["code"], "VA-FIELD");
    assert_eq!(line["severity"], "error");
    assert_eq!((&line["line"], &line["column"]), (&4.into(), &1.into()));
    assert_eq!(line["path"], "place.cuontry");
    assert!(report.to_string().ends_with("\n1 error"));
}

#[test]
fn the_examples_load_without_a_warning() {
    let content = examples().unwrap_or_else(|report| panic!("{report}"));
    // the page publishes its link with the code in it, and the code, and a link as YouTube gave it: that is said, and is
    // no warning
    let found: Vec<String> =
        content.findings().iter().map(|finding| format!("{} {}", finding.severity, finding.code)).collect();
    assert_eq!(found, ["info VA-SECRET", "info VA-TRACK"]);
}

#[cfg(feature = "schema")]
#[test]
fn the_committed_schema_is_current() {
    let path = root().join("examples/content/content.schema.json");
    let now = ushtil::content::json_schema();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &now).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap_or_default() == now, "run the test with UPDATE=1 and read the diff");
}

#[test]
fn content_written_and_read_again_is_the_same() {
    let content = examples().unwrap();
    let toml = content.to_toml(Audience::Organisers);
    let again = Content::parse("again.toml", &toml).unwrap_or_else(|report| panic!("{report}\n{toml}"));
    assert!(content.same_as(&again));
    let json = content.to_json(Audience::Organisers);
    let again = Content::parse("again.json", &json).unwrap_or_else(|report| panic!("{report}\n{json}"));
    assert!(content.same_as(&again));
}

#[test]
fn strict_loading_makes_errors_of_the_chosen_warnings() {
    let text = "[place]\nid = 'astana'\nname.ru = 'Астана'";
    assert_eq!(Content::parse("place.toml", text).unwrap().findings().len(), 1);
    assert!(Loader::new().strict([Code::Secret]).parse("place.toml", text).is_ok());
    assert_eq!(Loader::new().strict_in_all().parse("place.toml", text).unwrap_err().errors(), 1);
}

/// An example with its edits made, and what is to be found in it.
fn broken(name: &str) -> (String, Vec<Expected>) {
    let example = fs::read_to_string(root().join(format!("examples/content/{name}.toml"))).unwrap();
    let edits = fs::read_to_string(root().join(format!("tests/data/content/broken/{name}.edits"))).unwrap();
    let mut lines: Vec<String> = example.lines().map(str::to_owned).collect();
    let mut expected = Vec::new();
    for edit in edits.split("\n\n").skip(1) {
        let part = |mark: &str| edit.lines().find_map(|line| line.strip_prefix(mark)).unwrap();
        let at =
            lines.iter().position(|line| line.starts_with(part("- "))).unwrap_or_else(|| panic!("no line: {edit}"));
        lines[at] = part("+ ").to_owned();
        expected.push(Expected::read(at + 1, part("! ")));
    }
    (lines.join("\n") + "\n", expected)
}

#[test]
fn twenty_mistakes_in_an_example_are_listed_at_once_and_nothing_else() {
    for name in ["legal-aid-2021", "paris-almaty-2014"] {
        let (text, expected) = broken(name);
        assert_eq!(expected.len(), 20, "{name}");
        let path = format!("{name}.toml");
        let others: Vec<(String, String)> = files("examples/content")
            .into_iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "toml") && !file.ends_with(&path))
            .map(|file| (file.display().to_string(), fs::read_to_string(&file).unwrap()))
            .collect();
        let all =
            others.iter().map(|(name, text)| (name.as_str(), text.as_str())).chain([(path.as_str(), text.as_str())]);
        let report = Loader::new().parse_all(all).unwrap_err();
        let found: Vec<Finding> = report.findings.into_iter().filter(|finding| *finding.file == *path).collect();
        let wrong = check_all(&path, expected, &found);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn no_name_of_the_examples_is_guessed() {
    let report = examples().unwrap().grammar_report(&Content::CASES);
    let lines: Vec<String> = report.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn the_cases_of_the_grammar_report_are_those_of_the_messages() {
    for lang in ushtil::Lang::ALL {
        for path in files(&format!("locales/{lang}")) {
            let text = fs::read_to_string(&path).unwrap();
            for (at, _) in text.match_indices("INFLECT($") {
                let call = text[at..].split(')').next().unwrap();
                if call.starts_with("INFLECT($title") {
                    continue; // a position is a text, and no name that the report lists
                }
                let case = call.split("case: \"").nth(1).unwrap().split('"').next().unwrap();
                let known = Content::CASES.iter().any(|(of, known)| *of == lang && known.name() == case);
                assert!(known, "{}: {call}", path.display());
            }
        }
    }
}

#[test]
fn every_field_is_the_same_when_it_is_written_and_read_again() {
    let text = fs::read_to_string(root().join("tests/data/content/everything.toml")).unwrap();
    let content = Content::parse("everything.toml", &text).unwrap_or_else(|report| panic!("{report}"));
    let toml = content.to_toml(Audience::Organisers);
    let again = Content::parse("again.toml", &toml).unwrap_or_else(|report| panic!("{report}\n{toml}"));
    assert!(content.same_as(&again), "{toml}");
    let json = content.to_json(Audience::Organisers);
    let again = Content::parse("again.json", &json).unwrap_or_else(|report| panic!("{report}\n{json}"));
    assert!(content.same_as(&again), "{json}");
    // what is written has every key of what was read: nothing is read and forgotten
    let keys = |text: &str| {
        let mut keys = BTreeSet::new();
        paths(&toml::from_str(text).unwrap(), "", &mut keys);
        keys
    };
    let lost: Vec<String> = keys(&text).difference(&keys(&toml)).cloned().collect();
    // a state that is the usual one, and an empty list, need not be written
    assert_eq!(lost, ["event.title.kk.state", "page.trail"]);
}

/// The paths of all values, without places in lists.
fn paths(value: &toml::Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                paths(value, &format!("{at}.{key}"), found);
            }
        }
        toml::Value::Array(list) if !list.is_empty() => list.iter().for_each(|value| paths(value, at, found)),
        _ => drop(found.insert(at.trim_start_matches('.').to_owned())),
    }
}

#[cfg(feature = "schema")]
#[test]
fn the_file_with_every_field_has_every_field_of_the_schema() {
    let schema: serde_json::Value = serde_json::from_str(&ushtil::content::json_schema()).unwrap();
    let text = fs::read_to_string(root().join("tests/data/content/everything.toml")).unwrap();
    let mut used = BTreeSet::new();
    paths(&toml::from_str(&text).unwrap(), "", &mut used);
    let used: BTreeSet<&str> = used.iter().flat_map(|path| path.split('.')).collect();
    let mut missing = BTreeSet::new();
    for (record, definition) in schema["$defs"].as_object().unwrap() {
        let fields = definition["properties"].as_object().into_iter().flatten().map(|(field, _)| field);
        missing.extend(fields.filter(|field| !used.contains(field.as_str())).map(|field| format!("{record}.{field}")));
    }
    assert!(missing.is_empty(), "tests/data/content/everything.toml lacks {missing:?}");
}

/// What says something can be asked for by whoever renders everything; and the file with every field has every kind.
#[test]
fn what_has_a_page_is_shown() {
    let text = fs::read_to_string(root().join("tests/data/content/everything.toml")).unwrap();
    let content = Content::parse("everything.toml", &text).unwrap_or_else(|report| panic!("{report}"));
    let json: serde_json::Value = serde_json::from_str(&content.to_json(Audience::Public)).unwrap();
    for kind in Kind::ALL {
        let entities = json[kind.as_str()].as_array().map_or(&[][..], Vec::as_slice);
        assert!(!entities.is_empty(), "tests/data/content/everything.toml has no {kind}");
        for id in entities.iter().map(|entity| entity["id"].as_str().unwrap()) {
            let (says, is_shown) =
                (content.said_of(kind, id, Lang::Kk).is_some(), content.shown().any(|one| one == id));
            assert_eq!(says, is_shown, "{kind} {id}: `said_of` and `shown` in src/content/say/said.rs do not agree");
        }
    }
}

#[test]
fn one_bad_entity_hides_no_other_and_its_dependents_are_named() {
    let text = "[[organisation]]\nid = 'fund'\nname.kk = 'Қор'\nkind = 'fundation'\n\n[[place]]\nid = 'almaty'\nname.kk = ''\n\n\
                [[event]]\nid = 'talk'\nkind = 'lecture'\ntitle.kk = 'Дәріс'\nwhen = { first = '2021-08-20' }\n\
                organisers = ['fund']\naccess = [{ type = 'venue', place = 'almaty' }]\n";
    let report = Content::parse("talk.toml", text).unwrap_err();
    let found: Vec<String> = report.findings.iter().map(Expected::head_of).collect();
    assert_eq!(found, ["error VA-ENUM organisation[0].kind", "error VA-EMPTY place[0].name.kk"]);
    let affected: Vec<(&str, &str)> = report.affected.iter().map(|one| (one.id.as_str(), one.by.as_str())).collect();
    assert_eq!(affected, [("talk", "almaty"), ("talk", "fund")]);
    assert!(report.to_string().contains("note: `talk` refers to `fund`, which has errors"));
}

/// BAD-07: what is right can be used, and nothing in it leads to what is not.
#[test]
fn content_can_be_loaded_without_what_is_wrong_in_it() {
    let folder = std::env::temp_dir().join(format!("ushtil-partly-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let event = |id: &str, more: &str| {
        format!(
            "[[event]]\nid = '{id}'\nkind = 'lecture'\ntitle.kk = 'Дәріс'\nwhen = {{ first = '2026-10-08' }}\n{more}\n"
        )
    };
    let good = event("good", "organisers = ['right']");
    let depends = event("depends", "organisers = ['wrong']") + &event("depends-on-it", "part_of = 'depends'");
    let circle = event("round", "part_of = 'about'") + &event("about", "part_of = 'round'");
    let files = [
        ("bodies.toml", "[[organisation]]\nid = 'right'\nkind = 'ngo'\nname.kk = 'Қор'\n[[organisation]]\nid = 'wrong'\nkind = 'ngo'\nname.kz = 'Қор'\n".to_owned()),
        ("events.toml", good + &depends + &circle + &event("nowhere", "organisers = ['nobody']") + &event("good", "")),
        // what a broken line said is not known, so nothing of its file is used
        ("broken.toml", event("broken", "status = cancelled")),
    ];
    for (name, text) in &files {
        fs::write(folder.join(name), text).unwrap();
    }
    let partly = Loader::new().load_partly(&folder);
    let ids = |content: &Content| content.events().map(|event| event.value().id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&partly.content), ["good"]);
    assert_eq!(partly.content.organisations().count(), 1);
    assert_eq!(partly.content.event("good").unwrap().organisers().count(), 1);
    let report = partly.report.unwrap();
    assert_eq!(report, Content::load(&folder).unwrap_err());
    let mut codes: Vec<Code> = report.findings.iter().map(|finding| finding.code).collect();
    codes.dedup();
    assert_eq!(codes, [Code::Lang, Code::Syntax, Code::Ref, Code::Id], "{report}");
    // a warning that is raised to an error leaves its entity out, too
    fs::write(folder.join("bodies.toml"), "[[organisation]]\nid = 'right'\nkind = 'ngo'\nname.ru = 'Фонд'\n").unwrap();
    fs::write(folder.join("events.toml"), event("good", "organisers = ['right']") + &event("alone", "")).unwrap();
    fs::remove_file(folder.join("broken.toml")).unwrap();
    assert_eq!(ids(&Loader::new().load_partly(&folder).content), ["alone", "good"]);
    assert_eq!(ids(&Loader::new().strict([Code::LangKk]).load_partly(&folder).content), ["alone"]);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn several_threads_load_and_find_what_one_does() {
    let folders = ["tests/data/content/va", "tests/data/content", "examples/content"];
    let texts: Vec<(String, String)> = folders
        .iter()
        .flat_map(|folder| Loader::new().read(root().join(folder)).unwrap())
        .chain([
            ("again.toml".to_owned(), "[[place]]\nid = 'almaty'\n[[place]]\nid = 'almaty'".to_owned()),
            ("open.toml".to_owned(), "[[place]]\nid = 'almaty'\nx-a = [\n[[place]]\nid = 'paris'".to_owned()),
        ])
        .collect();
    let named = || texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let one = Loader::new().parse_all(named()).unwrap_err();
    assert!(one.findings.iter().filter(|finding| finding.found.contains("a second time")).count() > 100);
    for threads in [2, 7, 10_000] {
        assert_eq!(Loader::new().threads(threads).parse_all(named()).unwrap_err(), one, "{threads} threads");
    }
    let folder = root().join("tests/data/content");
    let (several, one) = (Loader::new().threads(3).load_partly(&folder), Loader::new().load_partly(&folder));
    assert_eq!((several.content, several.report), (one.content, one.report));
}

#[test]
fn a_directory_is_read_whatever_its_layout() {
    let folder = std::env::temp_dir().join(format!("ushtil-content-{}", std::process::id()));
    fs::create_dir_all(folder.join("places/kz")).unwrap();
    fs::write(folder.join("places/kz/almaty.toml"), "[place]\nid = 'almaty'\nname.kk = 'Алматы'\n").unwrap();
    fs::write(folder.join("all.json"), r#"{ "place": [{ "id": "astana", "name": { "kk": "Астана" } }] }"#).unwrap();
    fs::write(folder.join("content.schema.json"), "{ \"not\": \"content\" }").unwrap();
    fs::write(folder.join(".hidden.toml"), "not content").unwrap();
    fs::write(folder.join("readme.md"), "not content").unwrap();
    let content = Content::load(&folder).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(content.places().map(|place| place.value().id.to_string()).collect::<Vec<_>>(), ["almaty", "astana"]);
    fs::write(folder.join("PARIS.TOML"), "[place]\r\nid = 'paris'\r\nname.kk = 'Париж'\r\n").unwrap();
    assert!(Content::load(&folder).unwrap().place("paris").is_ok());

    let encoded = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).unwrap();
        let report = Content::load(&folder).unwrap_err();
        fs::remove_file(folder.join(name)).unwrap();
        let finding = &report.findings[0];
        assert_eq!((report.findings.len(), finding.code), (1, Code::File));
        (finding.line, finding.column, finding.help.clone().unwrap())
    };
    let windows_1251 = [b"# \xD0\xB0\n[place]\nname.ru = '".as_slice(), &[0xC0, 0xEB], b"'"].concat();
    assert_eq!((3, 12), {
        let (line, column, help) = encoded("a.toml", &windows_1251);
        assert!(help.contains("Windows-1251"));
        (line, column)
    });
    assert_eq!(encoded("a.toml", &[0xFF, 0xFE, b'[', 0]).2, "the file is in UTF-16: save it as UTF-8");

    let empty = folder.join("empty");
    fs::create_dir_all(&empty).unwrap();
    let found = Content::load(&empty).unwrap().findings()[0].clone();
    assert_eq!((found.code, found.severity), (Code::File, Severity::Warning), "{found}");
    fs::write(empty.join("event.toml"), "# nothing yet\n").unwrap();
    let found = Content::load(&empty).unwrap().findings()[0].clone();
    assert_eq!((found.code, found.severity), (Code::Empty, Severity::Warning), "{found}");
    fs::remove_dir_all(&folder).unwrap();
}

/// SE-03, SE-05: what a public page should not have can be taken out of an address; the rest stays byte for byte.
#[test]
fn addresses_can_be_had_without_secrets_and_without_tracking() {
    let address = |url: &str| {
        let text = format!(
            "[event]\nid = 'p'\nkind = 'webinar'\ntitle.kk = 'Вебинар'\nwhen = {{ first = '2026-03-20' }}\n\
             access = [{{ type = 'online', platform = 'Zoom', url = '{url}' }}]\n"
        );
        let content = Content::parse("p.toml", &text).unwrap();
        let event = content.event("p").unwrap();
        event.online().unwrap().reveal(Audience::Registered).unwrap().url.clone().unwrap()
    };
    for (written, without_secrets, without_tracking) in [
        ("https://a.kz/?b=1", "https://a.kz/?b=1", "https://a.kz/?b=1"),
        ("https://a.kz/j/1?pwd=x", "https://a.kz/j/1", "https://a.kz/j/1?pwd=x"),
        ("https://a.kz/?PWD=x&b=2#c", "https://a.kz/?b=2", "https://a.kz/?PWD=x&b=2#c"),
        ("https://a.kz/?p%77d=x&b=2", "https://a.kz/?b=2", "https://a.kz/?p%77d=x&b=2"),
        ("https://a.kz/?b=2#/x?token=1", "https://a.kz/?b=2", "https://a.kz/?b=2#/x?token=1"),
        (
            "https://a.kz/?utm_source=a&b=2&fbclid=c#d",
            "https://a.kz/?utm_source=a&b=2&fbclid=c#d",
            "https://a.kz/?b=2#d",
        ),
        ("https://youtu.be/x?si=y", "https://youtu.be/x?si=y", "https://youtu.be/x"),
        ("https://a.kz/?si=y", "https://a.kz/?si=y", "https://a.kz/?si=y"),
    ] {
        let url = address(written);
        assert_eq!(
            (&*url.without_secrets(), &*url.without_tracking()),
            (without_secrets, without_tracking),
            "{written}"
        );
        assert_eq!(url.as_str(), written);
    }
}

/// A translation that is a draft is not shown, and its page does not exist yet (CM-01, LE-34).
#[test]
fn a_draft_counts_as_missing() {
    let text = "[event]\nid = 'a'\nkind = 'lecture'\nwhen = { first = '2026-10-08' }\n\
                title = { kk = { value = 'Дәріс', state = 'draft' }, ru = 'Лекция', en = { value = 'A lecture', state = 'machine' } }\n";
    let content = Content::parse("a.toml", text).unwrap();
    let event = content.event("a").unwrap();
    assert_eq!(Lang::ALL.map(|lang| event.title.pick(lang).value.as_str()), ["Лекция", "Лекция", "A lecture"]);
    assert_eq!(Lang::ALL.map(|lang| event.exists_in(lang)), [false, true, true]);
    assert_eq!(content.findings().iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::LangKk]);
    assert!(content.to_toml(Audience::Public).contains("Дәріс"), "written again all the same");
    let drafts =
        text.replace("ru = 'Лекция'", "ru = { value = 'Лекция', state = 'draft' }").replace("machine", "draft");
    let content = Content::parse("a.toml", &drafts).unwrap();
    assert_eq!(content.event("a").unwrap().title.pick(Lang::Ru).value.as_str(), "Дәріс");
}

#[test]
fn an_unknown_id_names_the_nearest() {
    let content = examples().unwrap();
    let error = content.event("legal-aid-2012").unwrap_err();
    assert_eq!(error.to_string(), "no event has the id `legal-aid-2012`; did you mean `legal-aid-2021`?");
}

#[test]
fn what_the_readme_shows_can_be_loaded() {
    let readme = fs::read_to_string(root().join("examples/content/README.md")).unwrap();
    let blocks: Vec<&str> = readme.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(blocks.len(), 3);
    for block in blocks {
        let content = Content::parse("readme.toml", block).unwrap_or_else(|report| panic!("{report}"));
        assert!(content.findings().is_empty(), "{:?}", content.findings());
        assert!(content.grammar_report(&Content::CASES).is_empty(), "{:?}", content.grammar_report(&Content::CASES));
    }
    for row in readme.lines().filter_map(|line| line.split_once("| `when = ")) {
        let when = row.1.split('`').next().unwrap();
        let event = format!("[event]\nid = \"a\"\nkind = \"lecture\"\ntitle.kk = \"Дәріс\"\nwhen = {when}\n");
        Content::parse("readme.toml", &event).unwrap_or_else(|report| panic!("{report}"));
    }
}

/// A feature adds a thing that a program can do; it never changes what is found in the same files. CI runs this whole file
/// with `content` alone, too.
#[test]
fn what_is_found_does_not_depend_on_a_feature() {
    fn named(folder: &Path, found: &mut Vec<String>) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                named(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let features = text.split("feature = \"").skip(1).map(|rest| rest.split('"').next().unwrap());
            // a schema and the notes of an exchange are things of their own, beside what is found
            let others = features.filter(|feature| !["schema", "exchange"].contains(feature));
            found.extend(others.map(|feature| format!("{}: {feature}", path.display())));
        }
    }
    let mut found = Vec::new();
    named(&root().join("src/content"), &mut found);
    assert!(found.is_empty(), "content that asks for other features: {found:#?}");
    let findings = Content::parse("a.toml", "[page]\nid = \"a\"\ntitle.en = \"Wait...\"\n").unwrap();
    assert!(findings.findings().iter().any(|finding| finding.to_string().contains("ellipsis")));
}

/// Findings are said in the language that is asked for: of every fixture, no sentence stays English but what is in the file.
#[test]
fn findings_are_said_in_kazakh_and_russian() {
    let mut wrong = BTreeSet::new();
    for path in files("tests/data/content/va") {
        if path.extension().is_some_and(|extension| extension == "expected") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for finding in findings(Content::parse(path.to_str().unwrap(), &text)) {
            // what a parser says of a broken file is its own
            if matches!(finding.code, Code::Syntax) {
                continue;
            }
            for lang in [Lang::Kk, Lang::Ru] {
                let said = finding.translated(lang);
                for (english, own) in [
                    (&finding.found, &said.found),
                    (&finding.expected, &said.expected),
                    (finding.help.as_ref().unwrap_or(&String::new()), said.help.as_ref().unwrap_or(&String::new())),
                ] {
                    if has_english(own) {
                        wrong.insert(format!("{lang} {}: {english} → {own}", finding.code));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Whether words of English stand outside of backticks; words of the files, names of formats, paths and checks are none.
fn has_english(text: &str) -> bool {
    const KNOWN: &str = "null true false kk ru en event organisation person place agreement page project speaker free";
    let outside: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let tokens = outside.split_whitespace().filter(|token| !token.contains('/'));
    // the name of a check stands in parentheses behind what it found
    let tokens = tokens.filter(|token| !(token.starts_with('(') && token.ends_with(')')));
    let words = tokens.flat_map(|token| token.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')));
    let mut words = words.filter(|word| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase()));
    words.any(|word| !KNOWN.split(' ').any(|known| known == word))
}
