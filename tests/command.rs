//! The command, as a translator and an author use it: what it prints, and how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../examples/announce.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod announce;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use std::{env, fs, process, thread};

use ushtil::Lang;
use ushtil::render::{OUTPUT_FORMATS, OutputFormat};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("ushtil-command-{name}-{}", process::id()));
        _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// The three files of a small application.
    fn with_messages(name: &str) -> Self {
        let folder = Folder::new(name);
        folder.write("kk/hall.ftl", "seats = { $count } орын\nby = { INFLECT($org, case: \"genitive\") } қолдауымен\n");
        folder.write(
            "ru/hall.ftl",
            "seats = { $count ->\n    [one] { $count } место\n    [few] { $count } места\n    [many] { $count } мест\n   \
             *[other] { $count } места\n}\n",
        );
        folder.write(
            "en/hall.ftl",
            "# Variables:\n#   $count (Integer) - seats in the hall\nseats = { $count ->\n    [one] { $count } seat\n   \
             *[other] { $count } seats\n}\n# Variables:\n#   $org (Name) - who supports it\nby = Supported by { $org }\n",
        );
        folder
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn ushtil_in(lang: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ushtil"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", lang);
    command.output().unwrap()
}

fn ushtil(arguments: &[&str]) -> Output {
    ushtil_in("en_GB.UTF-8", arguments)
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn our_own_messages_and_content_have_no_mistakes() {
    let output = ushtil(&["check", "--locales", "locales", "--content", "examples/content"]);
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
    assert!(out(&output).ends_with("files, no mistakes\n"), "{}", out(&output));
}

#[test]
fn help_is_in_the_language_of_the_terminal() {
    let rows = [
        ("kk_KZ.UTF-8", "Командалар:", "Аудармалар мен мазмұндағы барлық қатені табады"),
        ("ru_RU.UTF-8", "Команды:", "Находит все ошибки в переводах и содержании"),
        ("en_GB.UTF-8", "Commands:", "Finds every mistake in translations and content"),
        ("C", "Commands:", "Finds every mistake in translations and content"),
    ];
    for (lang, heading, check) in rows {
        let help = out(&ushtil_in(lang, &["--help"]));
        assert!(help.contains(heading) && help.contains(check), "{lang}: {help}");
    }
}

#[test]
fn a_mistyped_line_is_answered_in_the_language_of_the_terminal() {
    let rows: [(&str, &[&str], &str); 7] = [
        ("kk", &["chek"], "«chek» деген команда жоқ.\n  мыналардың бірі: check, "),
        ("ru", &["check", "--lacales", "x"], "Параметра «--lacales» здесь нет.\nМожет быть, --locales?"),
        (
            "en",
            &["check", "--format", "xml"],
            "--format <FORMAT> cannot be “xml”.\n  one of: human, json, sarif, github\n",
        ),
        ("en", &["try", "locales"], "Missing: <MESSAGE>\n"),
        ("kk", &["try", "nowhere", "event.venue-label"], "nowhere оқылмады: мұндай файл не қалта жоқ\n"),
        ("en", &["check", "--overrides", "nowhere"], "nowhere cannot be read: there is no such file or folder\n"),
        ("ru", &["check", "--locales", "nowhere"], "Не удалось прочитать nowhere: такого файла или папки нет\n"),
    ];
    for (lang, arguments, expected) in rows {
        let output = ushtil_in(lang, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(complaint(&output).starts_with(expected), "{arguments:?}: {}", complaint(&output));
    }
}

#[test]
fn hours_are_those_of_the_zones_that_are_carried_not_of_the_machine() {
    let folder = Folder::new("zones");
    let text = "# Variables:\n#   $start (DateTime) - when\nat = { DATETIME($start, hour: \"numeric\", hourCycle: \"h23\", timeZone: \"Asia/Almaty\") }\n";
    folder.write("en/hall.ftl", text);
    // a machine whose Almaty is twelve hours behind Greenwich
    let header = |version: u8| [b"TZif", &[version][..], &[0; 15], &[0; 16], &[0, 0, 0, 1, 0, 0, 0, 4]].concat();
    let body = [&(-43_200_i32).to_be_bytes()[..], &[0, 0], b"-12\0"].concat();
    let zone = [header(b'2'), body.clone(), header(b'2'), body, b"\n<-12>12\n".to_vec()].concat();
    let zones = Folder::new("machine-zones");
    fs::create_dir_all(zones.0.join("Asia")).unwrap();
    fs::write(zones.0.join("Asia/Almaty"), zone).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ushtil"));
    command.args(["try", folder.path(), "hall.at", "start=2026-01-15T09:00+00:00[UTC]"]).env("LANG", "en");
    let output = command.env("TZDIR", zones.path()).output().unwrap();
    let shown = out(&output);
    assert!(shown.contains("en  14\n"), "{shown}{}", complaint(&output));
}

#[test]
fn a_message_is_tried_with_typed_words() {
    let folder = Folder::with_messages("try");
    let output = ushtil(&["try", folder.path(), "hall.seats", "count=1 021"]);
    assert_eq!(out(&output), "kk  1\u{a0}021 орын\nru  1\u{a0}021 место\nen  1,021 seats\n");
    assert_eq!(output.status.code(), Some(0));

    let output = ushtil(&["try", folder.path(), "hall.by", "org=«Сорос-Қазақстан» қоры", "org.en=Soros Foundation"]);
    let shown = out(&output);
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "kk  «Сорос-Қазақстан» қорының қолдауымен");
    assert_eq!(
        lines[1],
        "ru  «Сорос-Қазақстан» қорының қолдауымен  (there is no text; this one is shown instead (Қазақша))"
    );
    assert_eq!(lines[2], "en  Supported by Soros Foundation");
}

#[test]
fn every_sort_of_value_is_read_from_words() {
    let folder = Folder::new("values");
    folder.write(
        "en/a.ftl",
        "# Variables:\n#   $day (Date) - a\n#   $time (Time) - b\n#   $start (DateTime) - c\n#   $sum (Number) - d\n\
         #   $way (online | hybrid) - e\n#   $langs (List) - f\n#   $label (Message) - g\n#   $note (String) - h\n\
         all = { DATETIME($day, dateStyle: \"long\") }; { DATETIME($time, timeStyle: \"short\") }; \
         { DATETIME($start, dateStyle: \"long\", timeStyle: \"short\") }; { $sum }; { $way ->\n    [hybrid] both\n   \
         *[online] online\n }; { $langs }; { $label }; { $note }\nword = Word\n",
    );
    let output = ushtil(&[
        "try",
        folder.path(),
        "a.all",
        "day=2021-08-20",
        "time=15:00",
        "start=2021-08-20T15:00",
        "sum=1234.50",
        "way=hybrid",
        "langs=Kazakh, Russian, English",
        "label=a.word",
        "note=x = y",
    ]);
    let shown = out(&output);
    let english =
        shown.lines().find_map(|line| line.strip_prefix("en  ")).unwrap_or_else(|| panic!("{}", complaint(&output)));
    let expected = concat!(
        "August 20, 2021; 3:00\u{202f}PM; August 20, 2021 at 3:00\u{202f}PM; 1,234.50; ",
        "both; Kazakh, Russian and English; Word; x = y",
    );
    assert_eq!(english, expected);
}

#[test]
fn a_wrong_value_says_what_the_message_takes() {
    let folder = Folder::with_messages("wrong");
    let output = ushtil_in("kk", &["try", folder.path(), "hall.seats", "count=үш", "sount=3"]);
    assert_eq!(output.status.code(), Some(2));
    let expected = "count мәні «үш» бола алмайды, күтілгені: бүтін сан, мысалы 3.\nМұнда sount жоқ.\n\
                    hall.seats мыналарды қабылдайды:\n  count  бүтін сан, мысалы 3  seats in the hall\n";
    assert_eq!(complaint(&output), expected);
    assert!(complaint(&ushtil(&["try", folder.path(), "hall.saets", "count=3"])).contains("Did you mean hall.seats?"));
    assert!(complaint(&ushtil(&["try", folder.path(), "hall.seats"])).starts_with("The value of count is missing.\n"));
    assert!(complaint(&ushtil(&["try", folder.path(), "hall.seats", "3"])).starts_with("“3” is not a value"));
}

/// A folder that changes two messages of the library, in some languages.
fn overrides(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("kk/event.ftl", "organiser-label = Өткізуші\nseats-left = Тағы { $count } орын бар\n");
    folder.write("ru/event.ftl", "organiser-label = Кто проводит\n");
    folder
}

#[test]
fn texts_that_change_those_of_the_library_are_tried_and_checked() {
    let folder = overrides("overrides");
    let tried = ushtil_in("ru", &["try", folder.path(), "event.seats-left", "count=3"]);
    let expected =
        "kk  Тағы 3 орын бар\nru  Осталось 3 места  (здесь не изменено)\nen  3 seats left  (здесь не изменено)\n";
    assert_eq!((out(&tried).as_str(), tried.status.code()), (expected, Some(0)));
    let takes = complaint(&ushtil_in("kk", &["try", folder.path(), "event.seats-left", "count=үш"]));
    assert!(takes.contains("count мәні «үш» бола алмайды") && takes.contains("seats that are still free"), "{takes}");

    let check = |more: &[&str]| ushtil(&[&["check", "--overrides", folder.path()], more].concat());
    assert_eq!((out(&check(&[])).as_str(), check(&[]).status.code()), ("2 files, no mistakes\n", Some(0)));
    let mistaken = ushtil(&["check", "--locales", folder.path()]);
    assert!(complaint(&mistaken).contains("--overrides"), "{}", complaint(&mistaken));

    folder.write("kk/event.ftl", "organiser-label = <b>Өткізуші</b>\nseats-left = Тағы { $count } орын бар\n");
    let broken = ushtil(&["try", folder.path(), "event.organiser-label"]);
    assert!(out(&broken).starts_with("kk  Ұйымдастырушы  (not changed here)\nru  Кто проводит\n"), "{}", out(&broken));
    assert!(out(&broken).contains("error[markup]"), "{}", out(&broken));
    assert_eq!((broken.status.code(), check(&[]).status.code()), (Some(1), Some(1)));
    let line: serde_json::Value = serde_json::from_str(out(&check(&["--format", "json"])).trim()).unwrap();
    assert_eq!((line["code"].as_str(), line["locale"].as_str()), (Some("markup"), Some("kk")));
}

#[test]
fn texts_that_change_those_of_an_application_are_checked_against_it() {
    let (application, folder) = (Folder::with_messages("application"), Folder::new("application-changed"));
    folder.write("kk/hall.ftl", "seats = Бос: { $count }\n");
    folder.write("ru/switcher.ftl", "label = Язык\n");
    let program = ["--locales", application.path()];
    let tried = ushtil(&[&["try", folder.path(), "hall.seats", "count=3"], &program[..]].concat());
    assert_eq!(out(&tried), "kk  Бос: 3\nru  3 места  (not changed here)\nen  3 seats  (not changed here)\n");
    folder.write("kk/hall.ftl", "seats = Бос: { $cuont }\nsaets = x\n");
    let report = out(&ushtil(&[&["check", "--overrides", folder.path(), "--format", "json"], &program[..]].concat()));
    for code in ["unknown-variable", "unknown-message"] {
        assert!(report.contains(code), "{report}");
    }
}

/// Ten ways to break a text that changes one of the library's, and what is said.
const BROKEN_OVERRIDES: [(&str, &str, usize, &str); 10] = [
    ("organiser-label = Ұйым { $\n", "syntax", 1, "left out because of this"),
    ("organizer-label = Ұйым\n", "unknown-message", 1, "did you mean `organiser-label`?"),
    ("seats-left = { $cuont } орын\n", "unknown-variable", 1, "did you mean `$count`?"),
    ("seats-left = { NUMBR($count) } орын\n", "unknown-function", 1, "did you mean `NUMBER`?"),
    ("\nsupported-by = { INFLECT($org, case: \"genetive\") }\n", "unknown-case", 2, "did you mean `genitive`?"),
    ("organiser-label = <b>Ұйым</b>\n", "markup", 1, "write the words alone"),
    ("organiser-label = Ұйым\n    Тағы\n", "line-break", 1, "write it on one line"),
    ("organiser-label = Ұйым\norganiser-label = Ұйым\n", "duplicate", 2, "defined twice"),
    ("organiser-label = { -uiym }\n", "unknown-reference", 1, "copy what is meant"),
    ("organiser-label = javascript:alert(1)\n", "scheme", 1, "a text may hold https:"),
];

#[test]
fn each_of_ten_mistakes_in_changed_texts_is_found_and_explained() {
    for (kazakh, code, line, said) in BROKEN_OVERRIDES {
        let folder = overrides("broken-overrides");
        folder.write("kk/event.ftl", kazakh);
        let output = ushtil(&["check", "--overrides", folder.path()]);
        let report = out(&output);
        assert_eq!(output.status.code(), Some(1), "{kazakh}: {report}");
        for expected in [&format!("error[{code}]"), &format!("kk/event.ftl:{line}:"), said] {
            assert!(report.contains(expected), "{kazakh}: {report}");
        }
    }
}

/// Ten ways to break a translation, and what the translator is told: the line, and help.
const BROKEN: [(&str, &str, &str, usize, &str); 10] = [
    ("a brace is not closed", "seats = { $count орын\n", "syntax", 1, "expected `}`"),
    ("a variable is misspelt", "seats = { $cuont } орын\n", "unknown-variable", 1, "did you mean `$count`?"),
    ("a function is misspelt", "seats = { NUMBR($count) } орын\n", "unknown-function", 1, "did you mean `NUMBER`?"),
    (
        "a case does not exist",
        "seats = { $count } орын\nby = { INFLECT($org, case: \"genetive\") } қолдауымен\n",
        "unknown-case",
        2,
        "did you mean `genitive`?",
    ),
    (
        "no variant is the default",
        "seats = { $count ->\n    [one] бір орын\n}\n",
        "syntax",
        3,
        "mark one of them with `*`",
    ),
    ("a Latin letter in a word", "seats = { $count } оpын\n", "mixed-script", 1, "write `орын`"),
    (
        "a message is there twice",
        "seats = { $count } орын\nseats = { $count } орын бар\n",
        "duplicate",
        2,
        "defined twice",
    ),
    (
        "an ending is typed by hand",
        "seats = { $count } орын\nby = { $org }ның қолдауымен\n",
        "typed-ending",
        2,
        "INFLECT",
    ),
    ("a reference leads nowhere", "seats = { $count } { -oryn }\n", "unknown-reference", 1, "there is no term `-oryn`"),
    (
        "a plural that Kazakh has not",
        "seats = { $count ->\n    [few] { $count } орын\n   *[other] { $count } орын\n}\n",
        "impossible-category",
        2,
        "Kazakh has one, other",
    ),
];

#[test]
fn each_of_ten_mistakes_is_found_and_explained() {
    for (what, kazakh, code, line, said) in BROKEN {
        let folder = Folder::with_messages("broken");
        folder.write("kk/hall.ftl", kazakh);
        let output = ushtil(&["check", "--locales", folder.path()]);
        let report = out(&output);
        assert_eq!(output.status.code(), Some(1), "{what}: {report}");
        assert!(report.contains(&format!("error[{code}]")), "{what}: {report}");
        assert!(report.contains(&format!("kk/hall.ftl:{line}:")), "{what}: {report}");
        assert!(report.contains(said), "{what}: {report}");
    }
}

#[test]
fn a_wrong_command_line_is_told_what_to_write() {
    let rows: [(&[&str], &[&str]); 3] = [
        (&["check", "loc"], &["There is no option “loc” here.", "Did you mean ushtil check --locales loc?"]),
        (
            &["frob"],
            &[
                "There is no command “frob”.",
                "check, explain, try, coverage, export, import, pseudo, render, inflect, new",
            ],
        ),
        (&["chek"], &["There is no command “chek”.", "Did you mean check?"]),
    ];
    for (arguments, said) in rows {
        let output = ushtil(arguments);
        let report = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{report}");
        for part in said {
            assert!(report.contains(part), "{arguments:?}: {report}");
        }
    }
}

#[test]
fn warnings_end_the_command_only_when_they_are_denied() {
    let folder = Folder::with_messages("deny");
    let run = |more: &[&str]| ushtil(&[&["check", "--locales", folder.path()], more].concat());
    assert!(out(&run(&[])).contains("warning[missing-message]"));
    assert_eq!(run(&[]).status.code(), Some(0));
    assert_eq!(run(&["--deny", "warnings"]).status.code(), Some(1));
}

#[test]
fn reports_for_programs_are_whole() {
    let folder = Folder::with_messages("reports");
    folder.write("kk/hall.ftl", "seats = { $cuont } орын\n");
    let report = |format| out(&ushtil(&["check", "--locales", folder.path(), "--format", format]));

    let lines: Vec<serde_json::Value> =
        report("json").lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    let found = lines.iter().find(|line| line["code"] == "unknown-variable").expect("the mistake is there");
    assert_eq!((found["line"].as_u64(), found["column"].as_u64()), (Some(1), Some(12)));
    assert_eq!((found["severity"].as_str(), found["locale"].as_str()), (Some("error"), Some("kk")));
    assert!(found["help"].as_str().unwrap().contains("did you mean `$count`?"));

    let sarif: serde_json::Value = serde_json::from_str(&report("sarif")).expect("SARIF is JSON");
    let run = &sarif["runs"][0];
    assert_eq!((sarif["version"].as_str(), run["tool"]["driver"]["name"].as_str()), (Some("2.1.0"), Some("ushtil")));
    let rules: Vec<&str> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().filter_map(|r| r["id"].as_str()).collect();
    for result in run["results"].as_array().unwrap() {
        assert!(rules.contains(&result["ruleId"].as_str().unwrap()));
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert!(region["startLine"].as_u64().unwrap() >= 1 && region["startColumn"].as_u64().unwrap() >= 1);
    }
    assert_eq!(run["results"].as_array().unwrap().len(), lines.len());

    let github = report("github");
    let line = github.lines().find(|line| line.contains("unknown-variable")).unwrap();
    assert!(line.starts_with("::error file=") && line.contains(",line=1,col=12,") && line.contains("%0A"), "{line}");
}

#[test]
fn every_check_is_explained_by_a_mistake_and_by_what_is_right() {
    for check in ushtil_compiler::CHECKS {
        let explained = out(&ushtil(&["explain", check.code]));
        assert!(explained.starts_with(&format!("{}: {}\n", check.code, check.about)), "{explained}");
        let (wrong, right) = explained.split_once("\nRight\n").unwrap();
        assert!(wrong.contains("\nWrong\n  ") && wrong.contains(&format!(" {}: ", check.code)), "{explained}");
        assert!(right.contains(" = ") && !right.contains(&format!(" {}: ", check.code)), "{explained}");
    }
    for (lang, wrong, right) in [("kk", "\nҚате\n", "\nДұрыс\n"), ("ru", "\nНеправильно\n", "\nПравильно\n")]
    {
        for check in ushtil_compiler::CHECKS {
            let explained = out(&ushtil(&["explain", check.code, "--lang", lang]));
            let (about, rest) = explained.split_once('\n').unwrap();
            let is_translated = about.chars().any(|sign| ('а'..='я').contains(&sign)) && !about.contains(check.about);
            let code = check.code;
            assert!(
                is_translated,
                "`{code}`: its sentence in locales/{lang}/check.ftl, its line in src/bin/ushtil/about.rs"
            );
            assert!(rest.contains(wrong) && rest.contains(right), "{explained}");
        }
    }
    assert!(out(&ushtil_in("kk", &["explain", "typed-ending"])).contains("\nҚате\n"));
    let unknown = ushtil(&["explain", "typed-endings"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(complaint(&unknown).contains("no check is called `typed-endings`"), "{}", complaint(&unknown));
    assert!(complaint(&unknown).contains("typed-ending"), "{}", complaint(&unknown));
}

#[test]
fn nothing_is_said_of_a_language_that_the_program_does_not_have() {
    let folder = Folder::with_messages("languages");
    fs::remove_dir_all(Path::new(folder.path()).join("kk")).unwrap();
    let russian = fs::read_to_string(Path::new(folder.path()).join("ru/hall.ftl")).unwrap();
    let nominative =
        "by = При поддержке { INFLECT($org, case: \"genitive\") }\n    .nominative = Поддерживает: { $org }\n";
    folder.write("ru/hall.ftl", &(russian + nominative));
    let check = |languages: &[&str]| {
        ushtil(&[&["check", "--locales", folder.path(), "--deny", "warnings"], languages].concat())
    };
    assert!(out(&check(&[])).contains("Kazakh lacks `seats`"), "{}", out(&check(&[])));
    let two = check(&["--languages", "ru,en"]);
    assert_eq!(two.status.code(), Some(0), "{}", out(&two));
    let coverage = out(&ushtil(&["coverage", folder.path(), "--languages", "ru,en"]));
    assert!(coverage.contains(" ru ") && !coverage.contains(" kk "), "{coverage}");
    let tried = out(&ushtil(&["try", folder.path(), "hall.seats", "count=3", "--languages", "ru,en"]));
    assert_eq!(tried, "ru  3 места\nen  3 seats\n");
    folder.write("kk/hall.ftl", "seats = { $count } орын\n");
    let strange = complaint(&check(&["--languages", "ru,en"]));
    assert!(strange.contains("this folder is not read: the languages here are ru, en"), "{strange}");
}

/// A gender that nothing tells has a text of its own; where it has none, `check` says what to write.
#[test]
fn a_doubtful_gender_is_shown_and_told() {
    let folder = Folder::new("gender");
    folder.write("en/hall.ftl", "# Variables:\n#   $who (Person) - who came\ncame = { $who } came\n");
    folder.write("kk/hall.ftl", "came = { $who } келді\n");
    let russian = |more: &str| {
        format!(
            "came = {{ GRAM($who, feature: \"gender\") ->\n{more}    [feminine] {{ $who }} пришла\n   *[masculine] {{ $who }} пришёл\n}}\n"
        )
    };
    let shown = |who: &str| out(&ushtil(&["try", folder.path(), "hall.came", who]));
    folder.write("ru/hall.ftl", &russian(""));
    let told = out(&ushtil(&["check", "--locales", folder.path()]));
    assert!(told.contains("the gender of `$who` may be unknown, and the text for `masculine` is used then"), "{told}");
    assert_eq!(shown("who=Саша Ким"), "kk  Саша Ким келді\nru  Саша Ким пришёл\nen  Саша Ким came\n");
    folder.write("ru/hall.ftl", &russian("    [unknown] Теперь здесь { $who }\n"));
    assert_eq!(ushtil(&["check", "--locales", folder.path(), "--deny", "warnings"]).status.code(), Some(0));
    assert_eq!(shown("who=Саша Ким"), "kk  Саша Ким келді\nru  Теперь здесь Саша Ким\nen  Саша Ким came\n");
    assert_eq!(shown("who=Айгуль Ким"), "kk  Айгуль Ким келді\nru  Айгуль Ким пришла\nen  Айгуль Ким came\n");
}

/// The command reads no build script: it is told of the functions that stand there, and says how where it is not.
#[test]
fn functions_of_the_applications_own_are_told_to_the_command() {
    let folder = Folder::new("functions");
    for (lang, words) in [("kk", "Қоңырау шалыңыз"), ("ru", "Звоните"), ("en", "Call")] {
        let declared = "# Variables:\n#   $number (String) - a telephone\n";
        let declared = if lang == "en" { declared } else { "" };
        folder.write(&format!("{lang}/shop.ftl"), &format!("{declared}call = {words}: {{ PHONE($number) }}\n"));
    }
    let told = ["--function", "PHONE(String)"];
    let check = |more: &[&str]| ushtil(&[&["check", "--locales", folder.path()], more].concat());
    let untold = out(&check(&[]));
    assert_eq!(untold.matches("there is no function `PHONE`").count(), 3, "{untold}");
    assert!(untold.contains("and to the command, `--function \"PHONE(String)\"`"), "{untold}");
    assert_eq!(check(&told).status.code(), Some(0), "{}", out(&check(&told)));
    let wrong = out(&check(&["--function", "PHONE(Date)"]));
    assert!(wrong.contains("`PHONE` takes Date, not String"), "{wrong}");
    let tried = ushtil(&[&["try", folder.path(), "shop.call", "number=112"], told.as_slice()].concat());
    assert_eq!(out(&tried), "kk  Қоңырау шалыңыз: PHONE(112)\nru  Звоните: PHONE(112)\nen  Call: PHONE(112)\n");
    let changes = Folder::new("functions-changed");
    changes.write("ru/shop.ftl", "call = Телефон: { PHONE($number) }\n");
    let over = [&["--overrides", changes.path()], told.as_slice()].concat();
    assert_eq!(check(&over).status.code(), Some(0), "{}", out(&check(&over)));
    let strange = check(&["--function", "PHONE"]);
    assert_eq!(strange.status.code(), Some(2));
    assert!(
        complaint(&strange).contains("`PHONE` does not say what it takes: write `PHONE(String)`"),
        "{}",
        complaint(&strange)
    );
}

#[test]
fn coverage_counts_what_is_missing_the_same_or_out_of_date() {
    let folder = Folder::with_messages("coverage");
    folder.write("kk/hall.ftl", "seats = { $count } орын\nby = Supported by { $org }\n");
    let row = |locale: &str| {
        let report = out(&ushtil(&["coverage", folder.path(), "--format", "json"]));
        let rows = report.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        let row = rows.into_iter().find(|row| row["file"] == "hall" && row["locale"] == locale).unwrap();
        ["translated", "missing", "same", "outdated"].map(|name| row[name].as_u64().unwrap())
    };
    assert_eq!((row("kk"), row("ru"), row("en")), ([2, 0, 1, 0], [1, 1, 0, 0], [2, 0, 0, 0]));

    assert_eq!(ushtil(&["coverage", folder.path(), "--record"]).status.code(), Some(0));
    let english = fs::read_to_string(Path::new(folder.path()).join("en/hall.ftl")).unwrap();
    folder.write("en/hall.ftl", &english.replace("Supported by", "With the support of"));
    assert_eq!(row("kk"), [2, 0, 0, 1], "the source changed since");
    assert_eq!(ushtil(&["coverage", folder.path(), "--record"]).status.code(), Some(0));
    assert_eq!(row("kk"), [2, 0, 0, 1], "noting again does not hide it");
    folder.write("kk/hall.ftl", "seats = { $count } орын\nby = { INFLECT($org, case: \"genitive\") } қолдауымен\n");
    assert_eq!(row("kk"), [2, 0, 0, 0], "the translation changed too");

    let table = out(&ushtil(&["coverage", folder.path(), "--format", "markdown"]));
    assert!(table.contains("| hall | ru | 1/2 | 1 | 0 | 0 |"), "{table}");
    assert!(out(&ushtil(&["coverage", folder.path()])).contains("██████████░░░░░░░░░░"));
}

/// What `ushtil new` can write, as its help says.
fn new_kinds() -> Vec<String> {
    let help = out(&ushtil(&["new", "--help"]));
    let (_, words) = help.split("<KIND>").nth(1).unwrap().split_once(": ").unwrap();
    words.split(',').map(|word| word.trim().to_owned()).collect()
}

#[test]
fn what_new_writes_is_content_without_a_mistake() {
    assert!(new_kinds().len() > 15, "{:?}", new_kinds());
    let folder = Folder::new("new");
    let all_languages = [
        "Үш тілде де; жетіспейтіні туралы тексеру хабарлайды.",
        "На всех трёх языках; о недостающем сообщит проверка.",
        "In all three languages; a missing one is reported.",
    ];
    for (lang, all_languages) in Lang::ALL.map(Lang::tag).into_iter().zip(all_languages) {
        for kind in new_kinds() {
            let kind = kind.as_str();
            let path = folder.0.join(format!("{kind}-{lang}.toml"));
            let path = path.to_str().unwrap();
            let output = ushtil_in(lang, &["new", kind, "ours", "--out", path]);
            assert_eq!(output.status.code(), Some(0), "{}", complaint(&output));
            let written = fs::read_to_string(path).unwrap();
            assert!(!written.contains("#?"), "every comment is filled in");
            assert!(kind != "event" || written.contains(all_languages), "{lang}: {written}");
            let output = ushtil(&["check", "--content", path, "--deny", "warnings"]);
            assert_eq!(output.status.code(), Some(0), "{kind} in {lang}: {}", out(&output));
            if !["place", "project"].contains(&kind) {
                let output = ushtil(&["render", path, "--lang", lang, "--id", "ours", "--as", "fragment"]);
                assert!(out(&output).contains("<h1"), "{kind} in {lang}: {}{}", out(&output), complaint(&output));
            }
            let again = ushtil_in(lang, &["new", kind, "ours", "--out", path]);
            assert_eq!(again.status.code(), Some(2), "nobody’s work is overwritten");
        }
    }
}

#[test]
fn new_begins_with_a_calendar_or_a_table() {
    let folder = Folder::new("begin");
    let begun = |from: &str| {
        let output = ushtil_in("en", &["new", "event", "ours", "--from", from]);
        assert_eq!(output.status.code(), Some(0), "{from}: {}", complaint(&output));
        folder.write("ours.toml", &out(&output));
        let path = folder.0.join("ours.toml");
        let check = ushtil(&["check", "--content", path.to_str().unwrap()]);
        assert_eq!(check.status.code(), Some(0), "{from}: {}{}", out(&output), out(&check));
        out(&output)
    };
    let club = begun("tests/pieces/club.en.ics");
    for line in
        ["every = \"week\"", "on = [\"wednesday\"]", "start = \"2026-09-02T18:30\"", "except = [\"2026-12-16\"]"]
    {
        assert!(club.lines().any(|found| found == line), "no {line} in\n{club}");
    }
    assert!(club.contains("title.en = \"Conversation club of lawyers\"") && club.matches("[[event]]").count() == 1);
    let holiday = begun("tests/pieces/lawyers-day.ru.ics");
    assert!(holiday.contains("every = \"year\"") && holiday.contains("on = [\"first-sunday\"]"), "{holiday}");

    folder.write("events.csv", "title.kk,title.ru,start,end,zone\n\"Дәріс, бірінші\",Лекция,2026-05-20 10:00,2026-05-20 11:00,Asia/Almaty\nФорум,Форум,2026-06-03,2026-06-04,\n");
    let table = begun(folder.0.join("events.csv").to_str().unwrap());
    assert!(table.contains("title.kk = \"Дәріс, бірінші\"") && table.contains("id = \"ours-2\""), "{table}");
    assert!(table.contains("last = \"2026-06-04\""), "{table}");

    // what has no place in a content file is said, not dropped
    for left in ["# STATUS:CONFIRMED", "# 2026-11-12T19:00:00 The event has been moved"] {
        assert!(club.lines().any(|line| line.starts_with(left)), "no {left} in\n{club}");
    }
    let event = |lines: &str| {
        format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Hall\nDTSTART;VALUE=DATE:20260520\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
        )
    };
    let rows = [
        ("LOCATION:Almaty\\, Abai 2", "# LOCATION:Almaty, Abai 2"),
        ("DTEND:whenever", "# DTEND:whenever"),
        ("URL:http://example.kz", "# URL:http://example.kz"),
        ("RRULE:FREQ=YEARLY;BYMONTH=3,9", "# FREQ=YEARLY;BYMONTH=3,9"),
        (
            "RRULE:FREQ=WEEKLY;BYMONTH=5\nEXDATE;VALUE=DATE:20260527",
            "# FREQ=WEEKLY;BYMONTH=5 except = [\"2026-05-27\"]",
        ),
    ];
    for (lines, said) in rows {
        folder.write("left.ics", &event(lines));
        let begun = begun(folder.0.join("left.ics").to_str().unwrap());
        assert!(begun.lines().any(|line| line == said), "no {said} in\n{begun}");
    }
    folder.write("left.csv", "title,start,hall\nForum,2026-06-03,2\n,soon,\n");
    let table = ushtil_in("en", &["new", "event", "ours", "--from", folder.0.join("left.csv").to_str().unwrap()]);
    assert!(out(&table).contains("# hall: 2\n") && out(&table).contains("# start: soon\n"), "{}", out(&table));

    let rendered =
        ushtil(&["render", "tests/data/pieces.toml", "--id", "club", "--lang", "en", "--as-of", "2026-09-10"]);
    assert!(out(&rendered).contains("Next date: Wednesday, 16 September 2026"), "{}", out(&rendered));
    let nothing = ushtil_in("en", &["new", "event", "ours", "--from", "no-such.ics"]);
    assert_eq!(nothing.status.code(), Some(2));
}

#[test]
fn a_page_is_rendered_in_a_stylesheet_of_ones_own() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content");
    let page = |format: &str, stylesheet: &str| {
        ushtil(&["render", path, "--id", "legal-aid-2021", "--lang", "kk", "--as", format, "--stylesheet", stylesheet])
    };
    let text = out(&page("html", "/site.css"));
    assert!(text.contains(r#"<link rel="stylesheet" href="/site.css">"#) && !text.contains("<style>"), "{text}");
    for (format, stylesheet) in [("text", "/site.css"), ("html", "javascript:alert(1)")] {
        let refused = page(format, stylesheet);
        assert_eq!(refused.status.code(), Some(2), "{format} {stylesheet}");
        assert!(complaint(&refused).contains("--stylesheet"), "{}", complaint(&refused));
    }
}

#[test]
fn content_is_checked_again_whenever_it_or_a_file_beside_it_is_saved() {
    let (folder, beside) = (Folder::new("check-watch"), Folder::new("check-watch-beside"));
    let path = folder.0.join("ours.toml");
    assert_eq!(ushtil(&["new", "event", "ours", "--out", path.to_str().unwrap()]).status.code(), Some(0));
    let text = fs::read_to_string(&path).unwrap();
    let words = beside.0.join("words.tsv");
    fs::write(&words, "# our words\n").unwrap();
    let check = ["--content", folder.path(), "--words", words.to_str().unwrap()];
    assert!(is_found_after_saving(&check, "no mistakes", &words, "# our own words\n"));
    assert!(is_found_after_saving(&check, "zonne", &path, &text.replace("zone =", "zonne =")));
}

/// Whether a check that goes on says something once a file is saved, of which nothing was wrong before.
fn is_found_after_saving(check: &[&str], wanted: &str, path: &Path, text: &str) -> bool {
    let mut watching = Command::new(env!("CARGO_BIN_EXE_ushtil"))
        .args([&["check", "--watch", "--lang", "en"], check].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(watching.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert!(lines.any(|line| line.contains("no mistakes")));
    let (path, text) = (path.to_owned(), text.to_owned());
    // a save before the folder is followed would be heard by nobody: it is saved until it is heard
    let (heard, stop) = mpsc::channel::<()>();
    let saves = thread::spawn(move || {
        for _ in 0..100 {
            fs::write(&path, &text).unwrap();
            if stop.recv_timeout(Duration::from_millis(200)) != Err(RecvTimeoutError::Timeout) {
                break;
            }
        }
        watching.kill().unwrap();
        watching.wait().unwrap();
    });
    let is_found = lines.any(|line| line.contains(wanted));
    drop(heard);
    saves.join().unwrap();
    is_found
}

#[test]
fn news_of_an_event_and_of_a_week_are_rendered() {
    let news = |more: &[&str]| ushtil(&[&["render", "examples/content", "--as", "text"], more].concat());
    let event = ["--id", "legal-aid-2021"];
    for (lang, reminder, week) in [
        ("kk", "Еске саламыз: ертең сағат 15:00-де", "Осы аптада: 2021 жылғы 16–22 тамыз"),
        ("ru", "Напоминаем: завтра в 15:00", "На этой неделе: 16–22 августа 2021 года"),
        ("en", "Reminder: tomorrow at 15:00", "This week: 16–22 August 2021"),
    ] {
        let on = ["--lang", lang, "--as-of", "2021-08-19"];
        let one = news(&[&event[..], &on, &["--news", "reminder"]].concat());
        assert!(out(&one).replace('\u{a0}', " ").starts_with(reminder), "{}{}", out(&one), complaint(&one));
        let all = news(&[&on[..], &["--news", "week"]].concat());
        assert!(out(&all).replace('\u{a0}', " ").starts_with(week), "{}{}", out(&all), complaint(&all));
        let title = out(&one).lines().nth(1).unwrap().to_owned();
        assert!(out(&all).contains(&title), "{title} is not in\n{}", out(&all));
    }
    let none = ushtil_in("en", &["render", "examples/content", "--id", "legal-aid-2021", "--news", "cancelled"]);
    assert_eq!(
        (none.status.code(), complaint(&none).contains("“legal-aid-2021” has no such news: cancelled.")),
        (Some(2), true)
    );
    let timeless = ushtil_in("en", &["render", "examples/content", "--news", "week"]);
    assert_eq!((timeless.status.code(), complaint(&timeless).contains("Missing: --as-of DATE")), (Some(2), true));
    let agreement = ushtil(&["render", "examples/content", "--id", "paris-almaty-2014", "--news", "moved"]);
    assert_eq!(agreement.status.code(), Some(2));
}

#[test]
fn a_format_has_the_same_bytes_in_both_programs() {
    let folder = Folder::new("formats");
    for format in OutputFormat::names() {
        let arguments = ["examples/content", "--as", format, "--to", folder.path()];
        let code = announce::announce(arguments.iter().map(std::ffi::OsString::from), &mut Vec::new(), &mut Vec::new());
        assert_eq!(code, 0, "{format}");
    }
    let mut shown = 0;
    for OutputFormat { name: format, extension, .. } in &OUTPUT_FORMATS {
        for lang in Lang::ALL.map(Lang::tag) {
            for id in ["legal-aid-2021", "paris-almaty-2014"] {
                let render = ["render", "examples/content", "--as", format];
                let (file, arguments) = match *format {
                    "combined" => (format!("{id}.{extension}"), vec!["--id", id]),
                    "atom" => {
                        (format!("content.{lang}.{extension}"), vec!["--lang", lang, "--publisher", "ushtil.example"])
                    }
                    _ => (format!("{id}.{lang}.{extension}"), vec!["--id", id, "--lang", lang]),
                };
                let Ok(expected) = fs::read_to_string(folder.0.join(&file)) else {
                    assert_eq!((*format, id), ("ical", "paris-almaty-2014"), "`announce` writes no {file}");
                    continue;
                };
                let output = ushtil(&[&render[..], &arguments].concat());
                // what has no date of its own is as old as its file, of which the example knows nothing
                let undated = |text: &str| text.lines().filter(|line| !line.contains("<updated>")).collect::<String>();
                let shown_here = out(&output);
                let is_same = shown_here == expected || *format == "atom" && undated(&shown_here) == undated(&expected);
                assert!(is_same, "{file}: {shown_here}{}", complaint(&output));
                shown += 1;
            }
        }
    }
    assert_eq!(shown, OUTPUT_FORMATS.len() * 6 - 3, "every format but the calendar of what has no date");
}

#[test]
fn a_name_is_shown_in_a_case_or_in_all() {
    let one = ushtil(&["inflect", "Алматы қалалық адвокаттар алқасы", "--case", "dative"]);
    assert_eq!(out(&one), "Алматы қалалық адвокаттар алқасына\n");
    let russian = ushtil(&["inflect", "Министерство юстиции", "--lang", "ru", "--case", "genitive"]);
    assert_eq!(out(&russian), "Министерства юстиции\n");
    let unknown = ushtil(&["inflect", "Ромашка", "--lang", "en", "--case", "genitive"]);
    assert_eq!(unknown.status.code(), Some(1), "a form that is not known is no success");
    assert_eq!(out(&ushtil_in("kk", &["inflect", "Алматы"])).lines().count(), 11);
}

#[test]
fn a_name_has_a_kind_and_a_text_a_language() {
    let dative = ["inflect", "--case", "dative", "--kind"];
    let person = ushtil(&[&dative[..], &["person", "--ru", "Данияр Канафин", "--kk", "Данияр Канафин"]].concat());
    assert_eq!((out(&person).as_str(), person.status.code()), ("Данияр Канафинге\nДанияру Канафину\n", Some(0)));
    // one word may be a body's name or not: the kind tells
    let genitive = |kind| ushtil(&["inflect", "--ru", "Газпром", "--kind", kind, "--case", "genitive"]);
    assert_eq!(out(&genitive("organisation")), "Газпрома\n");
    assert_eq!(genitive("person").status.code(), Some(1));
    // both languages in full, each under its tag
    let both = out(&ushtil(&["inflect", "--kk", "Алматы", "--ru", "Алматы", "--kind", "place"]));
    assert!(both.starts_with("kk\n") && both.contains("\nru\n"), "{both}");
    assert!(complaint(&ushtil(&["inflect", "--kind", "person"])).starts_with("Missing: <TEXT>"));
}

#[test]
fn an_unknown_form_says_which_word_and_what_to_write() {
    let rows: [(&[&str], &str); 4] = [
        (&["--ru", "Саша Ким", "--kind", "person"], "“Саша” inflects here; one of these settles it: gender, forms"),
        (
            &["--ru", "Астана Опера", "--kind", "organisation"],
            "“Астана” inflects here; one of these settles it: declines, forms",
        ),
        (&["--ru", "Новый бумбараш", "--kind", "work"], "“бумбараш” inflects here"),
        (
            &["--ru", "Иван Кравец", "--kind", "person"],
            "“Кравец” inflects here; one of these settles it: declines, forms",
        ),
    ];
    for (arguments, expected) in rows {
        let output = ushtil(&[&["inflect", "--case", "genitive"], arguments].concat());
        assert!(complaint(&output).contains(expected), "{arguments:?}: {}", complaint(&output));
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    }
    let guess = ["inflect", "--ru", "Новый бумбараш", "--kind", "work", "--case", "genitive"];
    assert_eq!(out(&ushtil(&guess)), "Новый бумбараш\n");
    assert_eq!(out(&ushtil(&[&guess[..], &["--guesses"]].concat())), "Нового бумбараша\n");
}

#[test]
fn words_of_ones_own_are_checked_and_used() {
    let folder = Folder::new("words");
    folder.write("words.txt", "бумбараш\tкомбинат\n");
    folder.write("wrong.txt", "бумбараш\tкубриль\nбумбараша\n");
    let words = |file: &str| folder.0.join(file).to_str().unwrap().to_owned();
    let inflect = |file| {
        ushtil(&["inflect", "--ru", "Новый бумбараш", "--kind", "work", "--case", "genitive", "--words", &words(file)])
    };
    assert_eq!(out(&inflect("words.txt")), "Нового бумбараша\n");
    let wrong = inflect("wrong.txt");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(complaint(&wrong).contains("line 1: nobody knows how `кубриль` declines"), "{}", complaint(&wrong));
    assert!(complaint(&wrong).contains("line 2: one word"), "{}", complaint(&wrong));

    folder.write(
        "content/bodies.toml",
        "[[organisation]]\nid = \"new\"\nkind = \"company\"\nname = { kk = \"Жаңа қор\", ru = \"Новый бумбараш\", en = \"New Fund\" }\n\
         [[event]]\nid = \"day\"\nkind = \"seminar\"\ntitle = { kk = \"Күн\", ru = \"День\", en = \"Day\" }\n\
         when = { first = \"2026-03-01\" }\nsupporters = [{ who = \"new\", role = \"support\" }]\n",
    );
    let check = |more: &[&str]| {
        ushtil(&[&["check", "--content", &words("content"), "--deny", "guesses"], more].concat()).status.code()
    };
    assert_eq!((check(&[]), check(&["--words", &words("words.txt")])), (Some(1), Some(0)));
}

#[test]
fn rows_of_json_are_answered_one_by_one() {
    let rows = [
        (
            r#"{"language":"kk","words":"БҰҰ","kind":"abbreviation","case":"genitive"}"#,
            r#"{"form":"БҰҰ-ның","grade":"guess"}"#,
        ),
        (
            r#"{"language":"ru","words":"Ким","kind":"person","part":"family","gender":"masculine","case":"dative"}"#,
            r#"{"form":"Киму","grade":"regular"}"#,
        ),
        (
            r#"{"language":"ru","words":"партнёр","kind":"noun","case":"genitive","number":"plural"}"#,
            r#"{"form":"партнёров","grade":"regular"}"#,
        ),
        (
            r#"{"language":"ru","words":"Астана Опера","kind":"organisation","case":"genitive"}"#,
            r#"{"form":null,"grade":"unknown"}"#,
        ),
        (
            r#"{"language":"kk","words":"15:00","kind":"time","case":"ablative"}"#,
            r#"{"form":"15:00-ден","grade":"regular"}"#,
        ),
        (r#"{"language":"kk","words":"Алматы"}"#, r#"{"error":"a row needs `case`"}"#),
    ];
    let mut command = Command::new(env!("CARGO_BIN_EXE_ushtil"));
    command.args(["inflect", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let asked: String = rows.iter().map(|(row, _)| format!("{row}\n")).collect();
    child.stdin.take().unwrap().write_all(asked.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let answered: String = rows.iter().map(|(_, answer)| format!("{answer}\n")).collect();
    assert_eq!((out(&output), output.status.code()), (answered, Some(1)));
}

#[test]
fn names_that_messages_need_and_nobody_knows_are_listed() {
    let folder = Folder::new("names");
    folder.write(
        "content.toml",
        "[[organisation]]\nid = \"gala\"\nkind = \"foundation\"\n\
         name = { kk = \"Астана Опера\", ru = \"Астана Опера\", en = \"Kazinform\" }\n\
         [[event]]\nid = \"day\"\nkind = \"seminar\"\ntitle = { kk = \"Күн\", ru = \"День\", en = \"Day\" }\n\
         when = { first = \"2026-03-01\" }\nsupporters = [{ who = \"gala\", role = \"support\" }]\n",
    );
    let output = ushtil(&["check", "--content", folder.path()]);
    let shown = out(&output);
    let expected = [
        "note[unknown-form]: the genitive of Астана Опера is not known, because of Астана (ru); `event.supported-by` needs it and says: ",
        "write `grammar.ru.declines` or `grammar.ru.forms`",
        "note[unknown-article]: whether `the` stands before Kazinform is not known (en); `event.supported-by` needs it and says: With the support of Kazinform",
        "write `grammar.en.article`",
    ];
    for line in expected {
        assert!(shown.contains(line), "{line}\n---\n{shown}");
    }
    assert_eq!(output.status.code(), Some(0), "{shown}");
    assert_eq!(ushtil(&["check", "--content", folder.path(), "--deny", "guesses"]).status.code(), Some(1));
    assert_eq!(ushtil(&["check", "--content", folder.path(), "--deny", "warnings"]).status.code(), Some(0));
}

#[test]
fn completions_are_written_for_three_shells() {
    for (shell, sign) in [("bash", "complete -F"), ("zsh", "#compdef ushtil"), ("fish", "complete -c ushtil")] {
        let script = out(&ushtil(&["completions", shell]));
        assert!(script.contains(sign) && script.contains("coverage"), "{shell}");
    }
}

/// A pipe that nobody writes to, a device without end, a file of a terabyte: none is waited for, and each is named.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_everywhere() {
    use std::os::unix::fs::symlink;
    type Make = fn(&Path);
    let makes: [(&str, &str, Make); 4] = [
        ("a pipe", "only files are read", |path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success())),
        ("an endless device", "only files are read", |path| symlink("/dev/zero", path).unwrap()),
        ("a terabyte", "bytes", |path| fs::File::create(path).unwrap().set_len(1 << 40).unwrap()),
        ("a link to itself", "level", |path| symlink(path, path).unwrap()),
    ];
    for (what, said, make) in makes {
        for (option, file) in [("--locales", "kk/hall.ftl"), ("--overrides", "kk/event.ftl"), ("--content", "a.toml")] {
            let folder = Folder::with_messages("no-file");
            _ = fs::remove_file(folder.0.join(file));
            make(&folder.0.join(file));
            let mut command = Command::new(env!("CARGO_BIN_EXE_ushtil"));
            command.args(["check", option, folder.path()]).env("LANG", "en");
            let mut child = command.stdout(process::Stdio::piped()).stderr(process::Stdio::piped()).spawn().unwrap();
            let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
            while child.try_wait().unwrap().is_none() {
                if std::time::Instant::now() > deadline {
                    child.kill().unwrap();
                    panic!("{option} waits for {what}");
                }
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            let output = child.wait_with_output().unwrap();
            let all = format!("{}{}", out(&output), complaint(&output));
            assert!(!output.status.success() && all.contains(said), "{option}, {what}: {all}");
            assert!(all.contains(file.rsplit('/').next().unwrap()), "{option}, {what}: {all}");
        }
    }
}

/// An agency gets a new event, fills the file in with its own tool, and sends it back; the event passes `check` in Kazakh.
#[test]
fn an_event_goes_to_a_translator_and_comes_back() {
    let folder = Folder::new("exchange");
    let event = "# The winter lecture\n[event]\nid = \"talk\"\nkind = \"lecture\" # one of many\nwhen = { first = \"2026-03-20\" }\n\
                 title.ru = \"Лекция о суде\"\n\n[event.body]\nru = \"\"\"\nЭто **важно**.\n\"\"\"\n";
    folder.write("content/talk.toml", event);
    let content = folder.0.join("content");
    let content = content.to_str().unwrap();
    for (format, ending) in [("xliff", "xlf"), ("po", "po"), ("tsv", "tsv")] {
        folder.write("content/talk.toml", event);
        _ = fs::remove_file(folder.0.join("content/translations.toml"));
        let file = folder.0.join(format!("kk.{ending}"));
        let file = file.to_str().unwrap();
        let output = ushtil(&["export", "--to", "kk", "--as", format, "--content", content, "--out", file]);
        assert_eq!((output.status.code(), complaint(&output)), (Some(0), format!("2 texts written: {file}\n")));
        let mut text = fs::read_to_string(file).unwrap();
        for (source, target) in [("Лекция о суде", "Сот туралы дәріс"), ("Это **важно**.", "Бұл **маңызды**.")]
        {
            text = match format {
                "tsv" => text.replace(&format!("\t{source}\t\tmissing"), &format!("\t{source}\t{target}\ttranslated")),
                "po" => text.replace(
                    &format!("msgid \"{source}\"\nmsgstr \"\""),
                    &format!("msgid \"{source}\"\nmsgstr \"{target}\""),
                ),
                _ => {
                    let code = |text: &str| {
                        text.replacen("**", "<ph id=\"1\">**</ph>", 1).replacen("ы**", "ы<ph id=\"2\">**</ph>", 1)
                    };
                    let end =
                        if source.contains("**") { "<ph id=\"2\">**</ph>.</source>" } else { "суде</source>" };
                    text.replace(end, &format!("{end}\n<target>{}</target>", code(target)))
                }
            };
        }
        fs::write(file, text).unwrap();
        let dry = ushtil(&["import", file, "--content", content, "--dry-run"]);
        assert!(
            complaint(&dry).ends_with("Taken: 2. Unchanged: 0. Refused: 0.\n"),
            "{format}: {}{}",
            out(&dry),
            complaint(&dry)
        );
        assert_eq!(fs::read_to_string(folder.0.join("content/talk.toml")).unwrap(), event);
        let output = ushtil(&["import", file, "--content", content]);
        assert_eq!(output.status.code(), Some(0), "{format}: {}{}", out(&output), complaint(&output));
        assert!(out(&output).contains("event/talk/title (translated)\n  + Сот туралы дәріс\n"), "{}", out(&output));
        let now = fs::read_to_string(folder.0.join("content/talk.toml")).unwrap();
        let expected = event
            .replace("title.ru", "title.kk = \"Сот туралы дәріс\"\ntitle.ru")
            .replace("ru = \"\"\"", "kk = \"Бұл **маңызды**.\"\nru = \"\"\"");
        assert_eq!(now, expected, "{format}");
        let again = ushtil(&["import", file, "--content", content]);
        assert!(
            complaint(&again).ends_with("Taken: 0. Unchanged: 2. Refused: 0.\n"),
            "{format}: {}",
            complaint(&again)
        );
        // a title in two languages is asked for in the third, too
        let now = now.replace("title.ru", "title.en = \"A lecture on courts\"\ntitle.ru");
        folder.write("content/talk.toml", &now);
        let check = ushtil(&["check", "--content", content, "--deny", "warnings"]);
        assert_eq!((check.status.code(), out(&check)), (Some(0), "2 files, no mistakes\n".to_owned()));
        folder.write("content/talk.toml", &now.replace("о суде", "о судах"));
        let check = ushtil(&["check", "--content", content, "--deny", "warnings"]);
        let warning = "warning[outdated]: the ru text of `event/talk/title` has changed since it was translated\n --> ";
        assert!(check.status.code() == Some(1) && out(&check).starts_with(warning), "{}", out(&check));
    }
}

#[test]
fn what_cannot_be_imported_writes_nothing() {
    let folder = Folder::with_messages("rejected");
    folder.write("kk.xlf", "<xliff version=\"1.2\"><file target-language=\"kk\">");
    folder.write("kk.docx", "");
    let rows = [
        ("kk.xlf", "error: the end of the file before the end of its elements\n --> "),
        ("kk.docx", ""),
        ("nowhere.po", ""),
    ];
    let before = fs::read_to_string(folder.0.join("kk/hall.ftl")).unwrap();
    for (file, expected) in rows {
        let file = folder.0.join(file);
        let output = ushtil(&["import", file.to_str().unwrap(), "--locales", folder.path()]);
        assert_eq!(output.status.code(), Some(2));
        assert!(out(&output).starts_with(expected) && (!expected.is_empty() || !complaint(&output).is_empty()));
    }
    assert_eq!(fs::read_to_string(folder.0.join("kk/hall.ftl")).unwrap(), before);
}

#[test]
fn findings_are_in_the_language_that_the_caller_names() {
    let folder = Folder::new("findings");
    folder.write("content/place.toml", "[place]\nid = 'almaty'\nname.kk = 'Алматы'\ncountry = 'kz'\n");
    let content = folder.0.join("content");
    let check = ["check", "--content", content.to_str().unwrap()];
    for (environment, named, expected) in [
        ("en_GB.UTF-8", None, "error[VA-ENUM]: the country `kz`"),
        ("kk_KZ.UTF-8", None, "қате[VA-ENUM]: `kz` елі"),
        ("en_GB.UTF-8", Some("ru"), "ошибка[VA-ENUM]: страна `kz`"),
        ("ru_RU.UTF-8", Some("kk"), "керегі: елдің екі әрпі: `KZ`"),
    ] {
        let arguments: Vec<&str> = check.into_iter().chain(named.map(|_| "--lang")).chain(named).collect();
        let found = out(&ushtil_in(environment, &arguments));
        assert!(found.contains(expected), "{environment} {named:?}: {found}");
    }
}

const TALK: &str = "[event]\nid = \"talk\"\nkind = \"lecture\"\nwhen = { first = \"2026-03-20\" }\ntitle.ru = \"Круглые столы\"\ntitle.kk = \"Жиындар\"\nsummary.ru = \"О суде\"\n";

#[test]
fn a_glossary_is_checked_and_goes_along_with_the_texts() {
    let folder = Folder::new("glossary");
    folder.write("content/talk.toml", TALK);
    folder.write("terms.tsv", "ru\tkk\nкруглый стол\tдөңгелек үстел\n");
    let content = folder.0.join("content").display().to_string();
    let terms = folder.0.join("terms.tsv").display().to_string();
    let check = ushtil(&["check", "--content", &content, "--glossary", &terms]);
    let warning = "warning[glossary]: `круглый стол` in the ru text of `event/talk/title` is not translated as the glossary has it\n --> ";
    assert!(out(&check).contains(warning), "{}{}", out(&check), complaint(&check));
    assert!(out(&check).contains("talk.toml:6:12\n     help: write `дөңгелек үстел`, in the form"), "{}", out(&check));
    assert_eq!(check.status.code(), Some(0));
    assert_eq!(
        ushtil(&["check", "--content", &content, "--glossary", &terms, "--deny", "warnings"]).status.code(),
        Some(1)
    );
    folder.write("content/talk.toml", &TALK.replace("Жиындар", "Дөңгелек үстелдер"));
    let check = ushtil(&["check", "--content", &content, "--glossary", &terms]);
    assert!(!out(&check).contains("warning[glossary]"), "{}", out(&check));
    let export = ushtil(&["export", "--to", "kk", "--as", "po", "--content", &content, "--glossary", &terms]);
    assert!(out(&export).contains("\n#. Glossary: круглый стол — дөңгелек үстел\n"), "{}", out(&export));
    folder.write("terms.tsv", "a,b\n");
    let check = ushtil(&["check", "--content", &content, "--glossary", &terms]);
    assert!(check.status.code() == Some(2) && out(&check).starts_with("error: no headings of a glossary\n --> "));
}

#[test]
fn coverage_counts_content_too_and_notes_it() {
    let folder = Folder::with_messages("content-coverage");
    let content = Folder::new("content-coverage-content");
    content.write("talk.toml", TALK);
    let coverage = |more: &[&str]| ushtil(&[&["coverage", folder.path(), "--content", content.path()], more].concat());
    let report = out(&coverage(&["--format", "markdown"]));
    let row = |lang: &str, rest: &str| {
        report.lines().any(|line| line.contains("talk.toml") && line.contains(&format!("| {lang} | {rest}")))
    };
    assert!(row("kk", "1/2 | 1 | 0 | 0") && row("ru", "2/2 | 0 | 0 | 0") && row("en", "0/2 | 2 | 0 | 0"), "{report}");
    assert_eq!(coverage(&["--record"]).status.code(), Some(0));
    content.write("talk.toml", &TALK.replace("Жиындар", "Жиын"));
    let report = out(&coverage(&["--format", "markdown"]));
    assert!(report.lines().any(|line| line.contains("talk.toml | ru | 2/2 | 0 | 0 | 1")), "{report}");
    let check = ushtil(&["check", "--locales", folder.path(), "--content", content.path()]);
    assert!(out(&check).contains("warning[outdated]: the kk text of `event/talk/title`"), "{}", out(&check));
    let export = ushtil(&["export", "--to", "ru", "--content", content.path()]);
    assert!(
        out(&export).contains("<target state=\"needs-review-translation\">Круглые столы</target>"),
        "{}",
        out(&export)
    );
    // what is noted and no longer there is named
    content.write("talk.toml", &TALK.replace("\"talk\"", "\"speech\""));
    let check = ushtil(&["check", "--locales", folder.path(), "--content", content.path()]);
    assert!(out(&check).contains("note[gone]: `event/talk/title` in ru is noted"), "{}", out(&check));
}

#[test]
fn a_pseudo_locale_is_a_folder_that_a_catalogue_loads() {
    let folder = Folder::with_messages("pseudo");
    let target = Folder::new("pseudo-out");
    let target = target.path();
    let output = ushtil(&["pseudo", "--to", "kk,en", "--locales", folder.path(), "--out", target]);
    assert_eq!((output.status.code(), complaint(&output)), (Some(0), format!("2 texts written: {target}\n")));
    let tried = ushtil(&["try", target, "hall.seats", "count=3", "--locales", folder.path()]);
    let said = out(&tried);
    assert!(said.contains("kk  ⟦3 ӧрӹн") && said.contains("en  ⟦3 śéáťś"), "{said}{}", complaint(&tried));
    assert!(said.contains("ru  3 места"), "{said}");
}

/// The machine stopped in the middle of an import: the next command ends it before it reads anything.
#[test]
fn an_interrupted_import_is_ended_by_the_next_command() {
    let folder = Folder::new("interrupted");
    let content = folder.0.join("content").display().to_string();
    for damaged in [false, true] {
        folder.write("content/talk.toml", TALK);
        folder.write("kk.tsv", "key\tru\tkk\tstate\nevent/talk/summary\tО суде\tСот туралы\ttranslated\n");
        let file = folder.0.join("kk.tsv").display().to_string();
        assert_eq!(ushtil(&["import", &file, "--content", &content]).status.code(), Some(0));
        // as it was between the two moves: the notes stand in their place, the content does not yet
        let read = |name: &str| fs::read_to_string(folder.0.join(name)).unwrap();
        let (new, notes) = (read("content/talk.toml"), read("content/translations.toml"));
        let mark = |text: &str| {
            let hash = text
                .bytes()
                .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
            format!("{hash:016x}-{}", text.len())
        };
        let line = |name: &str, text: &str| format!("{}\t{content}/{name}\n", mark(text));
        let journal = format!("{}{}end\n", line("talk.toml", &new), line("translations.toml", &notes));
        folder.write("content/.ushtil-journal", &journal);
        folder.write("content/talk.toml", TALK);
        folder.write("content/talk.toml.ushtil-new", if damaged { "[ev" } else { &new });
        if damaged {
            fs::remove_file(folder.0.join("content/translations.toml")).unwrap(); // not moved either
        }
        let said = complaint(&ushtil(&["export", "--to", "kk", "--content", &content]));
        let expected = if damaged { "taken back" } else { "finished" };
        assert!(said.contains(&format!("An interrupted import in {content} has been {expected}.")), "{said}");
        assert_eq!(read("content/talk.toml"), if damaged { TALK } else { &new });
        assert!(!folder.0.join("content/.ushtil-journal").exists());
        assert!(!folder.0.join("content/talk.toml.ushtil-new").exists());
    }
}
