//! Translations go out and come back: nothing is lost, nothing else changes, and what is wrong is refused by name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use ushtil::content::Loader;
use ushtil::exchange::{Delivery, Format, Glossary, Import, Project, Standing, Unit};
use ushtil::{Lang, Languages};

fn here(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).to_str().unwrap().to_owned()
}

/// A shipped folder of content, or of messages.
fn shipped(folder: &str) -> Project {
    let path = here(folder);
    match folder.ends_with("locales") {
        true => Project::new().messages(&path, ushtil_compiler::read(Path::new(&path), Languages::ALL).unwrap()),
        false => Project::new().content(&path, Loader::new().read(&path).unwrap()),
    }
}

const SHIPPED: [&str; 5] = [
    "examples/content",
    "examples/site/content",
    "locales",
    "examples/own-messages/locales",
    "tests/data/content/everything.toml",
];

fn toml(text: &str) -> Project {
    Project::new().content("content", [("content/a.toml".to_owned(), text.to_owned())])
}

/// A file that brings other texts for some units, by the end of their keys.
fn delivery(units: &[Unit], texts: &[(&str, &str)]) -> Delivery {
    let mut units = units.to_vec();
    for (end, text) in texts {
        let unit = units.iter_mut().find(|unit| unit.key.ends_with(end)).unwrap_or_else(|| panic!("no {end}"));
        unit.target = Some((*text).to_owned());
        unit.standing = Standing::Translated;
    }
    Format::Xliff.read("kk.xlf", &Format::Xliff.write(&units)).unwrap()
}

fn file<'i>(import: &'i Import, name: &str) -> &'i str {
    let names: Vec<&str> = import.files.iter().map(|(name, _)| name.as_str()).collect();
    let found = import.files.iter().find(|(other, _)| other == name);
    &found.unwrap_or_else(|| panic!("{name} is not among {names:?}: {:?}", import.refused)).1
}

#[test]
fn what_comes_back_untouched_changes_nothing() {
    for folder in SHIPPED {
        let project = shipped(folder);
        for to in Lang::ALL {
            let units = project.units(to, None);
            assert!(!units.is_empty() || to != Lang::Kk, "{folder}");
            for format in Format::ALL {
                let text = format.write(&units);
                let import = project.import(&format.read("back", &text).unwrap()).unwrap();
                assert_eq!(import.refused, [], "{folder} {to} {format:?}");
                assert_eq!(import.written, [], "{folder} {to} {format:?}");
                assert_eq!(import.files, [], "{folder} {to} {format:?}");
                assert_eq!(import.untouched, units.len(), "{folder} {to} {format:?}");
                assert_eq!(format.write(&units), text, "twice the same");
            }
        }
    }
}

#[test]
fn each_format_has_a_line_on_the_page_for_translators() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/TRANSLATING.md")).unwrap();
    for format in Format::ALL {
        let option = format!("`--as {format}`", format = format.as_str());
        assert!(page.lines().any(|line| line.starts_with("| ") && line.contains(&option)), "no line has {option}");
        assert_eq!(
            Format::of_file(&format!("kk.{}", format.extension())).map(Format::extension),
            Some(format.extension())
        );
    }
}

/// Every text is changed and then changed back: the files are as they were, byte for byte.
#[test]
fn a_change_and_its_way_back_leave_every_byte_as_it_was() {
    for folder in SHIPPED {
        for to in Lang::ALL {
            let before = shipped(folder);
            let mut units = before.units(to, None);
            units.retain(|unit| unit.target.is_some());
            if units.is_empty() {
                continue; // nothing in that folder is said in that language
            }
            let old = units.clone();
            for unit in &mut units {
                unit.target = unit.target.as_ref().map(|text| format!("{text} 2"));
            }
            let import = before.import(&Format::Tsv.read("back", &Format::Tsv.write(&units)).unwrap()).unwrap();
            let refused: Vec<String> = import.refused.iter().map(ToString::to_string).collect();
            assert!(import.written.len() * 10 >= units.len() * 9, "{folder} {to}: {refused:#?}");
            let files = import.files.iter().filter(|(name, _)| !name.ends_with("translations.toml"));
            let changed: std::collections::HashMap<String, String> = files.cloned().collect();
            let path = here(folder);
            let after = match folder.ends_with("locales") {
                true => {
                    let mut sources = ushtil_compiler::read(Path::new(&path), Languages::ALL).unwrap();
                    for source in &mut sources {
                        source.text = changed.get(&source.path).unwrap_or(&source.text).clone();
                    }
                    Project::new().messages(&path, sources)
                }
                false => {
                    let mut files = Loader::new().read(&path).unwrap();
                    for (name, text) in &mut files {
                        *text = changed.get(name).unwrap_or(text).clone();
                    }
                    Project::new().content(&path, files)
                }
            };
            let back = after.import(&Format::Tsv.read("back", &Format::Tsv.write(&old)).unwrap()).unwrap();
            assert_eq!(back.refused, [], "{folder} {to}");
            for (name, text) in back.files.iter().filter(|(name, _)| !name.ends_with("translations.toml")) {
                assert_eq!(*text, std::fs::read_to_string(name).unwrap(), "{name}");
            }
        }
    }
}

#[test]
fn a_new_language_stands_where_its_neighbour_does() {
    let event = |title: &str| {
        format!("# about\n[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = {{ first = \"2026-03-20\" }} # day\n{title}")
    };
    let rows = [
        ("title.ru = 'Лекция' # kept\n", "title.kk = \"Дәріс\"\ntitle.ru = 'Лекция' # kept\n"),
        ("title = { ru = \"Лекция\" }\n", "title = { kk = \"Дәріс\", ru = \"Лекция\" }\n"),
        ("[event.title]\n  ru = \"Лекция\"\n", "[event.title]\n  kk = \"Дәріс\"\n  ru = \"Лекция\"\n"),
        ("[event.title]\r\nru = \"Лекция\"\r\n", "[event.title]\r\nkk = \"Дәріс\"\r\nru = \"Лекция\"\r\n"),
        (
            "[event.title.ru]\nvalue = 'Лекция'",
            "[event.title.ru]\nvalue = 'Лекция'\n[event.title.kk]\nvalue = \"Дәріс\"\n",
        ),
        ("event.title.ru = ''", ""),
    ];
    for (before, after) in rows.iter().filter(|(_, after)| !after.is_empty()) {
        let project = toml(&event(before));
        let units = project.units(Lang::Kk, None);
        let import = project.import(&delivery(&units, &[("/title", "Дәріс")])).unwrap();
        assert_eq!(file(&import, "content/a.toml"), event(after), "{before}");
    }
    let json = "{ \"event\": {\n  \"id\": \"a\", \"kind\": \"lecture\",\n  \"title\": {\n    \"ru\": \"Лекция\"\n  },\n  \"when\": { \"first\": \"2026-03-20\" } } }\n";
    let project = Project::new().content("", [("a.json".to_owned(), json.to_owned())]);
    let import = project.import(&delivery(&project.units(Lang::En, None), &[("/title", "A \"lecture\"")])).unwrap();
    let expected = json.replace("\"Лекция\"", "\"Лекция\",\n    \"en\": \"A \\\"lecture\\\"\"");
    assert_eq!(file(&import, "a.json"), expected);
}

fn hall() -> Project {
    let source = |locale: ushtil_compiler::Lang, text: &str| ushtil_compiler::Source {
        locale,
        module: "hall".into(),
        path: format!("locales/{locale}/hall.ftl"),
        text: text.into(),
    };
    let en = "# Variables:\n#   $count (Integer) - seats\nseats = { $count ->\n    [one] { $count } seat\n   *[other] { $count } seats\n}\n\n# Variables:\n#   $org (Name) - who\nby = By { $org }\nend = The end\n";
    Project::new().messages(
        "locales",
        [
            source(ushtil_compiler::Lang::Kk, "# айтылады\nseats = { $count } орын\nend = Соңы\n"),
            source(ushtil_compiler::Lang::Ru, "seats = { $count ->\n    [one] { $count } место\n    [few] { $count } места\n    [many] { $count } мест\n   *[other] { $count } места\n}\n"),
            source(ushtil_compiler::Lang::En, en),
        ],
    )
}

#[test]
fn messages_are_units_by_variant_in_the_plurals_of_the_language() {
    let keys = |to| hall().units(to, None).into_iter().map(|unit| (unit.key, unit.standing)).collect::<Vec<_>>();
    let unit = |key: &str, standing| (format!("message/hall/{key}"), standing);
    use Standing::{Missing, Reviewed};
    assert_eq!(keys(Lang::Kk), [unit("seats", Reviewed), unit("by", Missing), unit("end", Reviewed)]);
    let ru = ["seats[one]", "seats[few]", "seats[many]", "seats[other]"].map(|key| unit(key, Reviewed));
    assert_eq!(keys(Lang::Ru), [ru.to_vec(), vec![unit("by", Missing), unit("end", Missing)]].concat());

    let project = hall();
    let units = project.units(Lang::Ru, None);
    let texts = [("/by", "Поддержка: { $org }"), ("/end", "Конец"), ("[few]", "{ $count } местечка")];
    let import = project.import(&delivery(&units, &texts)).unwrap();
    let expected = "seats = { $count ->\n    [one] { $count } место\n    [few] { $count } местечка\n    [many] { $count } мест\n   *[other] { $count } места\n}\nby = Поддержка: { $org }\nend = Конец\n";
    assert_eq!(import.refused, []);
    assert_eq!(file(&import, "locales/ru/hall.ftl"), expected);
}

/// The tags of a message that declares elements are codes: words may be marked otherwise, but no slot is lost.
#[test]
fn elements_of_a_message_are_codes_that_a_translation_has_too() {
    let source = |locale, text: &str| ushtil_compiler::Source {
        locale,
        module: "send".into(),
        path: format!("locales/{locale}/send.ftl"),
        text: text.into(),
    };
    let en = "# <terms> (Link) - the page with the terms\nread = Read the <terms>terms</terms> <em>first</em>.\nplace = Write into <folder>\n";
    let project = || Project::new().messages("locales", [source(ushtil_compiler::Lang::En, en)]);
    let units = project().units(Lang::Kk, None);
    let xliff = Format::Xliff.write(&units);
    for code in ["&lt;terms&gt;", "&lt;/terms&gt;", "&lt;em&gt;", "&lt;/em&gt;"] {
        assert!(xliff.contains(&format!("{code}</ph>")), "{code}: {xliff}");
    }
    assert!(xliff.contains("Write into &lt;folder&gt;</source>"), "{xliff}");
    assert!(units[0].notes.iter().any(|note| note.contains("the page with the terms")));
    let rows = [
        ("Алдымен <terms>шарттарды</terms> оқыңыз.", None),
        ("<strong>Алдымен</strong> <terms>шарттарды</terms> <strong>оқыңыз</strong>.", None),
        ("Алдымен шарттарды оқыңыз.", Some("`read` lacks `<terms>`")),
        ("Алдымен <terms>шарттарды оқыңыз.", Some("`<terms>` is never closed")),
        ("Алдымен <rules>шарттарды</rules> <terms>оқыңыз</terms>.", Some("`read` has no element `<rules>`")),
    ];
    for (text, expected) in rows {
        let project = project();
        for format in Format::ALL {
            let mut units = project.units(Lang::Kk, None);
            units[0].target = Some(text.to_owned());
            units[0].standing = Standing::Translated;
            let import = project.import(&format.read("kk", &format.write(&units)).unwrap()).unwrap();
            let refused: Vec<&str> = import.refused.iter().map(|refused| refused.found.as_str()).collect();
            match expected {
                None => assert_eq!(file(&import, "locales/kk/send.ftl"), format!("read = {text}\n"), "{refused:?}"),
                Some(expected) => assert!(refused.len() == 1 && refused[0].contains(expected), "{text}: {refused:?}"),
            }
        }
    }
}

/// Who imports is told of no functions of the application's own: those that the texts call already are taken for its own.
#[test]
fn a_call_of_the_applications_own_function_is_no_mistake_of_the_translator() {
    let source = |locale, text: &str| ushtil_compiler::Source {
        locale,
        module: "call".into(),
        path: format!("locales/{locale}/call.ftl"),
        text: text.into(),
    };
    let en = "# Variables:\n#   $number (String) - a telephone\ncall = Call { PHONE($number) }\n";
    let project = Project::new().messages("locales", [source(ushtil_compiler::Lang::En, en)]);
    let units = project.units(Lang::Ru, None);
    let import = project.import(&delivery(&units, &[("/call", "Звоните: { PHONE($number) }")])).unwrap();
    assert_eq!(import.refused, []);
    assert_eq!(file(&import, "locales/ru/call.ftl"), "call = Звоните: { PHONE($number) }\n");
    let wrong =
        project.import(&delivery(&units, &[("/call", "Звоните: { FONE($number) } { PHONE($number) }")])).unwrap();
    assert_eq!(wrong.refused.len(), 1, "{:?}", wrong.refused);
}

/// What a translator may get wrong, in one unit: that one is refused with the reason, and the others are taken.
#[test]
fn a_wrong_translation_is_refused_by_itself() {
    let event = "[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = { first = \"2026-03-20\" }\ntitle.ru = \"Лекция\"\nsummary.ru = \"О суде\"\nbody.ru = \"Это **важно**, см. [закон](https://a.kz/b).\"\n";
    let rows = [
        ("/title", "Дәріс c", None),
        ("/title", "Дәpіс", Some("`Дәpіс`")),
        ("/title", "Дә\u{7}ріс", Some("the character U+0007")),
        ("/title", "Дә\nріс", Some("the character U+000A")),
        ("/body", "Бұл маңызды, [заң](https://a.kz/b).", Some("a translation without `**`")),
        ("/body", "Бұл **маңызды**, [заң](https://a.kz/c).", Some("a translation without `](https://a.kz/b)`")),
        ("/body", "Бұл **маңызды**, [заңды](https://a.kz/b) қара.", None),
    ];
    for (key, text, expected) in rows {
        let project = toml(event);
        let mut units = project.units(Lang::Kk, None);
        units.iter_mut().find(|unit| unit.key.ends_with(key)).unwrap().target = Some(text.to_owned());
        let summary = units.iter_mut().find(|unit| unit.key.ends_with("/summary")).unwrap();
        summary.target = Some("Сот туралы".to_owned());
        for unit in &mut units {
            unit.standing = Standing::Translated;
        }
        let import = project.import(&Format::Tsv.read("kk.tsv", &Format::Tsv.write(&units)).unwrap()).unwrap();
        let refused: Vec<&str> = import.refused.iter().map(|refused| refused.found.as_str()).collect();
        match expected {
            None => assert_eq!(refused, [""; 0], "{text:?}"),
            Some(expected) => assert!(refused.len() == 1 && refused[0].contains(expected), "{text:?}: {refused:?}"),
        }
        let new = file(&import, "content/a.toml");
        assert!(new.contains("summary.kk = \"Сот туралы\""), "{new}");
        assert_eq!(new.contains(text), expected.is_none(), "{new}");
    }
    let rows = [
        ("/by", "Қолдауымен", "a translation without `{ $org }`"),
        ("/by", "{ $orgg } { $org }", "$orgg"),
        ("/by", "{ $org } қолдауымен{ $org } қолдады", "the code `{ $org }` stands more often than before"),
        ("/by", "{ $org } { қ", "a brace without its pair"),
        ("/by", "{ $org } { қ }", "expected a variable"),
        ("/by", "{ $org }\n[x] y", "expected one of"),
    ];
    for (key, text, expected) in rows {
        let project = hall();
        let import =
            project.import(&delivery(&project.units(Lang::Kk, None), &[(key, text), ("/end", "Аяқталды")])).unwrap();
        let refused: Vec<&str> = import.refused.iter().map(|refused| refused.found.as_str()).collect();
        assert!(refused.len() == 1 && refused[0].contains(expected), "{text:?}: {refused:?}");
        assert_eq!(file(&import, "locales/kk/hall.ftl"), "# айтылады\nseats = { $count } орын\nend = Аяқталды\n");
    }
}

/// What a tool may do to a file: it is refused as a whole, or the damaged units are.
#[test]
fn a_broken_file_is_refused_with_place_and_help() {
    let project = hall();
    let units = project.units(Lang::Kk, None);
    let xliff = Format::Xliff.write(&units);
    let cut: String = xliff.chars().take(xliff.chars().count() / 2).collect();
    let twice = xliff.replacen("target-language=\"kk\"", "target-language=\"de\"", 1);
    let (po, tsv) = (Format::Po.write(&units), Format::Tsv.write(&units));
    let newer = Format::Xliff2.write(&units);
    let half: String = newer.chars().take(newer.chars().count() / 2).collect();
    let mixed = xliff.replacen(
        "</xliff>",
        "<file original=\"a\" source-language=\"en\" target-language=\"ru\" datatype=\"plaintext\"/></xliff>",
        1,
    );
    let rows: Vec<(Format, String, &str)> = vec![
        (Format::Xliff, cut, "error: "),
        (Format::Xliff, xliff.replace("</source>", "</sauce>"), "error: broken XML"),
        (
            Format::Xliff,
            xliff.replacen("</target>", "&nowhere;</target>", 1),
            "error: the unknown entity `&nowhere;`\n --> f:",
        ),
        (Format::Xliff, twice, "error: the target language `de`\n --> f:3:"),
        (
            Format::Xliff,
            xliff.replacen("version=\"1.2\"", "version=\"3\"", 1),
            "error: XLIFF of the version `3`\n --> f:2:",
        ),
        (Format::Xliff, mixed, "error: translations into `ru` beside others into `kk`\n --> f:"),
        (Format::Xliff, xliff.replacen(" id=\"message", " name=\"message", 1), "error: a `<trans-unit>` without `id`"),
        (Format::Xliff2, half, "error: "),
        (Format::Xliff2, newer.replace("</source>", ""), "error: broken XML"),
        (Format::Xliff2, newer.replace("version=\"2.1\"", "version=\"3.0\""), "error: XLIFF of the version `3.0`"),
        (Format::Xliff2, newer.replace("trgLang=\"kk\"", "trgLang=\"de\""), "error: the target language `de`"),
        (Format::Xliff2, newer.replace("trgLang=\"kk\"", ""), "error: the target language ``\n --> f:2:"),
        (Format::Xliff2, newer.replacen(" name=", " title=", 1), "error: a `<unit>` without `name`"),
        (Format::Xliff, String::new(), "error: no `<file>` with a target language"),
        (Format::Po, po.replacen("\"Соңы\"", "\"Соңы", 1), "error: `msgstr \\\"Соңы`\n --> f:"),
        (Format::Po, po.replace("Language: kk", "Language: fr"), "error: the target language `fr`"),
        (Format::Po, "Dear translator".to_owned(), "error: `Dear translator`\n --> f:1:1"),
        (Format::Tsv, "a,b".to_owned(), "error: no headings of a table of translations\n --> f:1:1"),
        (Format::Tsv, tsv.replacen("\treviewed\t", "\tgood\t", 1), "error: the state `good`\n --> f:2:1"),
    ];
    for (format, text, expected) in rows {
        let rejected = format.read("f", &text).expect_err(expected).to_string();
        assert!(rejected.starts_with(expected) && rejected.contains("help: "), "{rejected}");
    }
    // another project's file
    for format in Format::ALL {
        let text = format.write(&units).replace("message/hall/", "message/room/");
        let other = format.read("f", &text).unwrap();
        let rejected = project.import(&other).unwrap_err().to_string();
        assert!(rejected.starts_with("error: 3 texts, none of which is in this project"), "{format:?}: {rejected}");
    }
}

/// An id that a tool changed, and two units in one: these are refused by name, in every format that tells it.
#[test]
fn damaged_units_are_refused_by_name() {
    let project = hall();
    let mut units = project.units(Lang::Kk, None);
    for format in Format::ALL {
        let by = units.iter_mut().find(|unit| unit.key.ends_with("/by")).unwrap();
        by.target = Some("Соңы { $org }".to_owned());
        by.standing = Standing::Translated;
        let text = format.write(&units).replace("message/hall/end\"", "message/hall/ende\"");
        let text = text.replace("message/hall/end\t", "message/hall/ende\t").replace("By ", "The end. By ");
        let import = project.import(&format.read("f", &text).unwrap()).unwrap();
        let refused: Vec<String> = import.refused.iter().map(ToString::to_string).collect();
        let names = |what: &str| refused.iter().any(|refused| refused.contains(what));
        assert!(names("help: did the tool change the id of `message/hall/end`?"), "{format:?}: {refused:?}");
        if format == Format::Tsv {
            // a table has no mark of the source text: what was translated then is out of date now
            assert_eq!(import.written[0].standing, Standing::Outdated);
        } else {
            assert!(names("the source text is not the one that was exported"), "{format:?}: {refused:?}");
            assert_eq!(import.files, [], "{format:?}");
        }
    }
}

/// Tools of the second version cut units into segments, and put spaces between them aside.
#[test]
fn segments_of_a_unit_come_back_as_one_text() {
    let project = toml(
        "[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = { first = \"2026-03-20\" }\ntitle.ru = \"Лекция\"\nbody.ru = \"Один **раз**. Два.\"\n",
    );
    let text = Format::Xliff2.write(&project.units(Lang::Kk, None));
    let whole = text.find("<segment state=\"initial\">\n        <source>Один").unwrap();
    let end = whole + text[whole..].find("</segment>").unwrap() + "</segment>".len();
    let code = |id: u8| format!("<ph id=\"{id}\" dataRef=\"d{id}\"/>");
    let (open, close) = (code(1), code(2));
    let segments = format!(
        "<segment state=\"final\"><source>Один {open}раз{close}.</source><target>Бір {open}рет{close}.</target></segment>\
         <ignorable><source> </source></ignorable>\
         <segment state=\"translated\"><source>Два.</source><target>Екі.</target></segment>"
    );
    let cut = format!("{}{segments}{}", &text[..whole], &text[end..]);
    let import = project.import(&Format::Xliff2.read("f", &cut).unwrap()).unwrap();
    assert_eq!(import.refused, [], "{cut}");
    assert_eq!(
        (import.written[0].after.as_str(), import.written[0].standing),
        ("Бір **рет**. Екі.", Standing::Translated)
    );
    // one segment without a translation: the whole is not there yet
    let begun = cut.replace("<target>Екі.</target>", "");
    assert_eq!(project.import(&Format::Xliff2.read("f", &begun).unwrap()).unwrap().written, []);
}

/// A term is found in any form, and its translation in any form is enough.
#[test]
fn a_term_without_its_translation_is_named() {
    let table = "key\ten\tru\tkk\nx\tround table\tкруглый стол\tдөңгелек үстел\ny\tlawyer\tадвокат; юрист\tадвокат\nz\tcourt (of law)\tсуд\tсот\nw\tSupreme Court\tВерховный суд\tЖоғарғы Сот\n";
    let tbx = "<?xml version=\"1.0\"?><tbx type=\"TBX-Basic\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\
        <conceptEntry id=\"1\"><langSec xml:lang=\"ru\"><termSec><term>круглый стол</term></termSec></langSec>\
        <langSec xml:lang=\"kk-KZ\"><termSec><term>дөңгелек үстел</term><termNote type=\"pos\">noun</termNote></termSec></langSec></conceptEntry></body></text></tbx>";
    let rows: [(&str, &str, &[&str]); 8] = [
        ("Участники круглых столов", "Дөңгелек үстелдерге қатысушылар", &[]),
        ("Участники круглого стола", "Жиынға қатысушылар", &["круглый стол"]),
        ("Стол круглый", "Жиын", &[]),
        ("Адвокатам и юристам", "Адвокаттарға", &[]),
        ("Юристам", "Заңгерлерге", &["адвокат"]),
        ("В Верховном суде", "Жоғарғы Сотта", &[]),
        ("В Верховном суде", "Сотта", &["Верховный суд"]),
        ("В судах", "Соттарда", &[]),
    ];
    for (ru, kk, expected) in rows {
        let event = format!(
            "[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = {{ first = \"2026-03-20\" }}\n# {ru}\ntitle.ru = \"{ru}\"\ntitle.kk = \"{kk}\"\n"
        );
        let project = toml(&event);
        let found = project.untranslated_terms(&Glossary::read("terms.tsv", table).unwrap());
        let found: Vec<_> = found.iter().filter(|found| found.spot.unit.to == Lang::Kk).collect();
        assert_eq!(found.iter().map(|found| found.term.as_str()).collect::<Vec<_>>(), expected, "{ru} / {kk}");
        assert!(found.iter().all(|found| (found.spot.line, found.spot.column) == (7, 12)), "{found:?}");
        if ru.contains("круг") {
            let same = project.untranslated_terms(&Glossary::read("terms.tbx", tbx).unwrap());
            assert_eq!(same.iter().filter(|found| found.spot.unit.to == Lang::Kk).count(), expected.len(), "{ru}: TBX");
        }
        let mut units = project.units(Lang::Kk, None);
        Glossary::read("terms.tsv", table).unwrap().annotate(&mut units);
        let note = "Glossary: круглый стол — дөңгелек үстел".to_owned();
        assert_eq!(units[0].notes.contains(&note), ru.contains("круглых") || ru.contains("круглого"), "{ru}");
    }
    for (file, text) in [("g.tsv", "a\tb\n"), ("g.tbx", "<tbx><text/></tbx>"), ("g.tbx", "<tbx>")] {
        let rejected = Glossary::read(file, text).unwrap_err().to_string();
        assert!(rejected.contains(&format!(" --> {file}:1:")) && rejected.contains("help: "), "{rejected}");
    }
}

/// The forms that the grammar makes of a term are found again, for the whole glossary of the project.
#[test]
fn every_term_is_found_in_each_of_its_cases() {
    use ushtil::grammar::{Case, Reads, inflect};
    let glossary =
        Glossary::read("glossary.tsv", &std::fs::read_to_string(here("tests/data/glossary.tsv")).unwrap()).unwrap();
    let table = std::fs::read_to_string(here("tests/data/glossary.tsv")).unwrap();
    let mut looked = 0;
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        for (lang, cell) in [(Lang::Kk, cells[3]), (Lang::Ru, cells[2])] {
            let spelling = cell.split([';', '|', '(']).next().unwrap().trim();
            for case in Case::of(lang) {
                let form = inflect(spelling, lang, *case, Reads::Auto);
                let words = spelling.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count();
                if form.is_known() && words > 0 && !spelling.contains('…') {
                    let form = format!("({form}).");
                    let found = glossary.found(&form, lang);
                    let own = found.iter().any(|term| term.spelt(lang).iter().any(|own| own == spelling));
                    // a longer term may begin with the same words
                    assert!(own || !found.is_empty(), "{spelling}: {form}");
                    looked += usize::from(own);
                }
            }
        }
    }
    assert!(looked > 3000, "{looked}");
}

#[test]
fn a_source_that_changes_makes_its_translation_out_of_date() {
    use ushtil::exchange::Notes;
    let event = |ru: &str| {
        format!("[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = {{ first = \"2026-03-20\" }}\ntitle.ru = \"{ru}\"\n")
    };
    let project = toml(&event("Лекция"));
    let import = project.import(&delivery(&project.units(Lang::Kk, None), &[("/title", "Дәріс")])).unwrap();
    let (text, rows) = (file(&import, "content/a.toml").to_owned(), file(&import, "content/translations.toml"));
    assert!(rows.contains("\n[kk]\n\"event/a/title\" = { from = \"ru\", source = \""), "{rows}");
    let notes = Notes::read(rows).unwrap();
    assert_eq!(notes.write().as_deref(), Some(rows));

    let standing = |text: &str, notes: &Notes| {
        let project = toml(text).content_notes(notes.clone());
        (project.units(Lang::Kk, None)[0].standing, project)
    };
    assert_eq!(standing(&text, &notes).0, Standing::Translated);
    assert_eq!(standing(&text, &Notes::default()).0, Standing::Reviewed, "no row means unknown");
    let (now, project) = standing(&text.replace("Лекция", "Лекции"), &notes);
    assert_eq!(now, Standing::Outdated);
    assert_eq!(standing(&text.replace("Лекция", "Лекции").replace("Дәріс", "Дәрістер"), &notes).0, Standing::Reviewed);

    let units = project.units(Lang::Kk, None);
    for format in Format::ALL {
        let import = project.import(&format.read("back", &format.write(&units)).unwrap()).unwrap();
        assert_eq!((import.files, import.untouched), (vec![], 1), "{format:?}: untouched, and still out of date");
    }
    let import = project.import(&delivery(&units, &[("/title", "Дәріс")])).unwrap();
    assert_eq!(import.written[0].standing, Standing::Translated, "the translator says that it is still right");
    assert_eq!(import.files.len(), 1, "only the notes change");

    // the source changed after the export: taken, and out of date at once
    let late = project
        .import(&Format::Tsv.read("f", "key\tru\tkk\tstate\nevent/a/title\tЛекция\tДәрісім\ttranslated\n").unwrap());
    assert_eq!(late.unwrap().written[0].standing, Standing::Outdated);
    let gone = toml("[place]\nid = \"b\"\nname.kk = \"Б\"\n").content_notes(notes);
    assert_eq!(gone.gone(), [(Lang::Kk, "event/a/title".to_owned())]);
}

#[test]
fn states_that_readers_are_told_of_stand_in_the_content() {
    let project = toml(
        "[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = { first = \"2026-03-20\" }\ntitle = { ru = \"Лекция\" }\n",
    );
    let row = |state: &str| format!("key\tru\tkk\tstate\nevent/a/title\tЛекция\tДәріс\t{state}\n");
    for (state, written) in [
        ("machine", "kk = { value = \"Дәріс\", state = \"machine\" }"),
        ("draft", "kk = { value = \"Дәріс\", state = \"draft\" }"),
        ("translated", "kk = \"Дәріс\""),
    ] {
        let import = project.import(&Format::Tsv.read("f", &row(state)).unwrap()).unwrap();
        let text = file(&import, "content/a.toml");
        assert!(text.contains(&format!("title = {{ {written}, ru = \"Лекция\" }}")), "{text}");
        let again = toml(text).import(&Format::Tsv.read("f", &row(state)).unwrap()).unwrap();
        assert_eq!(again.untouched + again.written.len(), 1);
        let after = toml(text).import(&Format::Tsv.read("f", &row("reviewed")).unwrap()).unwrap();
        if state != "translated" {
            assert!(file(&after, "content/a.toml").contains("state = \"reviewed\""));
        }
    }
}

/// A canary in every field that not everybody may read: none of them leaves.
#[test]
fn what_is_restricted_never_leaves() {
    let text = r#"
[event]
id = "a"
kind = "lecture"
when = { first = "2026-03-20" }
title.ru = "Лекция"
body.ru = "Запись: https://a.kz/b?pwd=canary1"
[[event.access]]
type = "online"
platform = "Zoom"
url = "https://zoom.us/j/1?pwd=canary2"
passcode = "canary3"
[[event.contacts]]
label.ru = "canary4"
phone = "+7 705 925 50 06"
visibility = "organisers"
[[event.contacts]]
label.ru = "Видно всем"
phone = "+7 705 925 50 06"
[[person]]
id = "p"
name.ru = { family = "Тугел" }
[[person.contacts]]
label.ru = "canary5"
phone = "+7 705 925 50 07"
"#;
    let units = toml(text).units(Lang::Kk, None);
    assert!(units.iter().any(|unit| unit.source == "Видно всем") && units.len() >= 4);
    for format in Format::ALL {
        let out = format.write(&units);
        for secret in ["canary", "705", "zoom.us"] {
            assert!(!out.contains(secret), "{format:?}: {secret}");
        }
    }
}
