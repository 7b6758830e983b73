//! `ushtil new`: a content file to fill in, with comments in the language of whoever fills it in.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};

use clap::ArgMatches;
use ushtil::messages::{command as say, template as note};
use ushtil::{Lang, Message};
use ushtil_lang::{PerLang, per_lang};

use crate::end::End;
use crate::terminal::Terminal;

/// What a new file describes: the word for it, its template, and what stands there as its kind and title.
pub(crate) struct Template {
    word: &'static str,
    text: &'static str,
    kind: &'static str,
    title: PerLang<&'static str>,
}

macro_rules! templates {
    ($($word:literal: $file:literal $kind:literal { $($title:tt)* };)*) => {
        static TEMPLATES: &[Template] = &[$(Template {
            word: $word,
            text: include_str!(concat!("templates/", $file, ".toml")),
            kind: $kind,
            title: per_lang! { $($title)* },
        },)*];

        /// The words for what a new file may describe.
        pub(crate) const WORDS: &[&str] = &[$($word,)*];
    };
}

// a sort of event without a row begins as `event`, whose comment names the sorts
templates! {
    "event": "event" "round-table" { kk: "Іс-шараның атауы", ru: "Название мероприятия", en: "Title of the event" };
    "series": "series" "meeting" { kk: "Іс-шараның атауы", ru: "Название мероприятия", en: "Title of the event" };
    "course": "course" "course" { kk: "Курстың атауы", ru: "Название курса", en: "Title of the course" };
    "holiday": "holiday" "holiday" { kk: "Мерекенің атауы", ru: "Название праздника", en: "Name of the holiday" };
    "conference": "conference" "conference" { kk: "Конференцияның атауы", ru: "Название конференции", en: "Title of the conference" };
    "festival": "conference" "festival" { kk: "Фестивальдің атауы", ru: "Название фестиваля", en: "Title of the festival" };
    "hackathon": "conference" "hackathon" { kk: "Хакатонның атауы", ru: "Название хакатона", en: "Title of the hackathon" };
    "concert": "concert" "concert" { kk: "Концерттің атауы", ru: "Название концерта", en: "Title of the concert" };
    "performance": "concert" "performance" { kk: "Спектакльдің атауы", ru: "Название спектакля", en: "Title of the play" };
    "exhibition": "exhibition" "exhibition" { kk: "Көрменің атауы", ru: "Название выставки", en: "Title of the exhibition" };
    "ceremony": "ceremony" "award-ceremony" { kk: "Сыйлықтың атауы", ru: "Название премии", en: "Name of the award" };
    "sitting": "sitting" "sitting" { kk: "Отырыстың атауы", ru: "Название заседания", en: "Title of the sitting" };
    "vote": "sitting" "vote" { kk: "Дауыс берудің атауы", ru: "Название голосования", en: "Title of the vote" };
    "call": "call" "call" { kk: "Өтінім қабылдау", ru: "Приём заявок", en: "Call for applications" };
    "organisation": "organisation" "" { kk: "", ru: "", en: "" };
    "person": "person" "" { kk: "", ru: "", en: "" };
    "place": "place" "" { kk: "", ru: "", en: "" };
    "project": "project" "" { kk: "", ru: "", en: "" };
    "agreement": "agreement" "" { kk: "", ru: "", en: "" };
    "page": "page" "" { kk: "", ru: "", en: "" };
    "news": "news" "" { kk: "", ru: "", en: "" };
}

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let word = matches.get_one::<String>("kind").map_or("", String::as_str);
    let Some(template) = TEMPLATES.iter().find(|template| template.word == word) else { return End::Failed };
    let own = format!("new-{}", template.word);
    let id = matches.get_one::<String>("id").unwrap_or(&own);
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(fits) {
        terminal.complain(&say::WrongValue { option: "ID", given: id });
        terminal.complain(&say::NewIdHelp);
        return End::Failed;
    }
    let text = match matches.get_one::<String>("from") {
        None => fill_in(template, id, terminal.lang),
        Some(path) => match crate::begin::toml(path, id) {
            Ok(text) => format!("## {}\n\n{text}", note::FillIn.to_string_in(terminal.lang)),
            Err(problem) => {
                terminal.unreadable(path, &problem);
                return End::Failed;
            }
        },
    };
    match matches.get_one::<String>("out") {
        None => {
            terminal.print(text.trim_end());
            End::Well
        }
        Some(path) => write(path, &text, terminal),
    }
}

/// Writes a file that is not there yet; nobody's work is overwritten.
fn write(path: &str, text: &str, terminal: &Terminal) -> End {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => {
            terminal.complain(&say::Written { path });
            End::Well
        }
        Err(problem) if problem.kind() == ErrorKind::AlreadyExists => {
            terminal.complain(&say::AlreadyThere { path });
            End::Failed
        }
        Err(problem) => {
            terminal.complain(&say::Unwritable { path, problem: &terminal.reason(&problem) });
            End::Failed
        }
    }
}

/// Puts id, kind and title in their places, and a comment where the template names one.
fn fill_in(template: &Template, id: &str, lang: Lang) -> String {
    let titles = template.title.iter().map(|(lang, title)| (format!("TITLE.{lang}"), *title));
    let words: Vec<_> = [("ID".to_owned(), id), ("KIND".to_owned(), template.kind)].into_iter().chain(titles).collect();
    let mut text = String::new();
    for line in template.text.lines() {
        match line.strip_prefix("#? ").and_then(comment) {
            Some(comment) => text.push_str(&format!("## {}\n", comment.to_string_in(lang))),
            None => {
                let filled = words.iter().fold(line.to_owned(), |line, (place, word)| {
                    line.replace(&format!("\"{place}"), &format!("\"{word}"))
                });
                text.push_str(&format!("{filled}\n"));
            }
        }
    }
    text
}

fn comment(name: &str) -> Option<&'static dyn Message> {
    Some(match name {
        "fill-in" => &note::FillIn,
        "optional" => &note::Optional,
        "id" => &note::Id,
        "three-languages" => &note::ThreeLanguages,
        "event-kind" => &note::EventKind,
        "event-organisers" => &note::EventOrganisers,
        "event-when" => &note::EventWhen,
        "event-online" => &note::EventOnline,
        "event-visibility" => &note::EventVisibility,
        "event-languages" => &note::EventLanguages,
        "organisation-kind" => &note::OrganisationKind,
        "short-name" => &note::ShortName,
        "grammar" => &note::Grammar,
        "person-gender" => &note::PersonGender,
        "person-positions" => &note::PersonPositions,
        "parties-first" => &note::PartiesFirst,
        "agreement-kind" => &note::AgreementKind,
        "agreement-parties" => &note::AgreementParties,
        "agreement-signed" => &note::AgreementSigned,
        "agreement-purpose" => &note::AgreementPurpose,
        "page-trail" => &note::PageTrail,
        _ => return None,
    })
}
