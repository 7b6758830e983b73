//! `ushtil new`: a content file to fill in, with comments in the language of whoever fills it in.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};

use clap::{ArgMatches, ValueEnum};
use ushtil::messages::{command as say, template as note};
use ushtil::{Lang, Message};

use crate::end::End;
use crate::terminal::Terminal;

/// What a new file describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Template {
    Event,
    Series,
    Conference,
    Concert,
    Call,
    Organisation,
    Person,
    Agreement,
    Page,
}

impl Template {
    const fn template(self) -> &'static str {
        match self {
            Template::Event => include_str!("templates/event.toml"),
            Template::Series => include_str!("templates/series.toml"),
            Template::Conference => include_str!("templates/conference.toml"),
            Template::Concert => include_str!("templates/concert.toml"),
            Template::Call => include_str!("templates/call.toml"),
            Template::Organisation => include_str!("templates/organisation.toml"),
            Template::Person => include_str!("templates/person.toml"),
            Template::Agreement => include_str!("templates/agreement.toml"),
            Template::Page => include_str!("templates/page.toml"),
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Template::Event => "event",
            Template::Series => "series",
            Template::Conference => "conference",
            Template::Concert => "concert",
            Template::Call => "call",
            Template::Organisation => "organisation",
            Template::Person => "person",
            Template::Agreement => "agreement",
            Template::Page => "page",
        }
    }
}

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let Some(kind) = matches.get_one::<Template>("kind").copied() else { return End::Failed };
    let own = format!("new-{}", kind.word());
    let id = matches.get_one::<String>("id").unwrap_or(&own);
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(fits) {
        terminal.complain(&say::WrongValue { option: "ID", given: id });
        terminal.complain(&say::NewIdHelp);
        return End::Failed;
    }
    let text = match matches.get_one::<String>("from") {
        None => fill_in(kind.template(), id, terminal.lang),
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

/// Puts the id in its place, and a comment where the template names one.
fn fill_in(template: &str, id: &str, lang: Lang) -> String {
    let mut text = String::new();
    for line in template.lines() {
        match line.strip_prefix("#? ").and_then(comment) {
            Some(comment) => text.push_str(&format!("## {}\n", comment.to_string_in(lang))),
            None => text.push_str(&format!("{}\n", line.replace("\"ID\"", &format!("\"{id}\"")))),
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
