//! `ushtil render`: an entry of the content in one language and one form.

use clap::{ArgMatches, ValueEnum};
use ushtil::content::{Content, Entry};
use ushtil::document::{CalendarEntry, Document, Thing};
use ushtil::render::{html, jsonld, opengraph, telegram};
use ushtil::sink::Sink;
use ushtil::{Lang, messages::command as say};

use crate::End;
use crate::report::{self, Format, Record};
use crate::terminal::Terminal;

/// What an entry is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Text,
    Html,
    Page,
    Markdown,
    Telegram,
    Opengraph,
    Ical,
    Jsonld,
}

/// What can be shown of an entry.
struct Shown<'a> {
    document: Document<'a>,
    calendar: Option<CalendarEntry<'a>>,
    thing: Option<Thing<'a>>,
}

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let told = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let path = told("content").unwrap_or_default();
    let lang = told("lang").and_then(|tag| tag.parse().ok()).unwrap_or(terminal.lang);
    let form = matches.get_one::<Form>("as").copied().unwrap_or(Form::Text);
    if let Err(problem) = std::fs::metadata(path) {
        terminal.unreadable(path, &terminal.reason(&problem));
        return End::Failed;
    }
    let content = match Content::load(path) {
        Ok(content) => content,
        Err(report) => {
            let record = |finding| Record::of_content(finding, terminal, Format::Human);
            let records: Vec<Record> = report.findings.iter().map(record).collect();
            report::write(&records, Format::Human, terminal);
            return End::Mistakes;
        }
    };
    let Some(id) = told("id").map(str::to_owned).or_else(|| only(&content, terminal)) else { return End::Failed };
    let Some(shown) = find(&content, &id, lang) else {
        terminal.complain(&say::NoEntry { id: &id });
        return End::Failed;
    };
    match write(&shown, form) {
        Some(text) => {
            terminal.print(text.trim_end_matches(['\r', '\n']));
            End::Well
        }
        None => {
            let given = format!("{form:?}").to_lowercase();
            terminal.complain(&say::WrongValue { option: "--as", given: &given });
            End::Failed
        }
    }
}

/// The ids of everything that can be shown.
fn ids(content: &Content) -> Vec<String> {
    fn ids<'c, T: 'c>(all: impl Iterator<Item = Entry<'c, T>>, id: impl Fn(&T) -> String) -> Vec<String> {
        all.map(|entry| id(&entry)).collect()
    }
    [
        ids(content.events(), |event| event.id.to_string()),
        ids(content.agreements(), |agreement| agreement.id.to_string()),
        ids(content.pages(), |page| page.id.to_string()),
        ids(content.organisations(), |organisation| organisation.id.to_string()),
        ids(content.persons(), |person| person.id.to_string()),
    ]
    .concat()
}

/// The one entry, if there is one; otherwise the user chooses.
fn only(content: &Content, terminal: &Terminal) -> Option<String> {
    let ids = ids(content);
    if let [id] = ids.as_slice() {
        return Some(id.clone());
    }
    terminal.complain(&say::ChooseEntry);
    ids.iter().for_each(|id| eprintln!("  {id}"));
    None
}

fn find<'a>(content: &'a Content, id: &str, lang: Lang) -> Option<Shown<'a>> {
    if let Ok(event) = content.event(id) {
        let document = event.page(lang);
        return Some(Shown { document, calendar: event.calendar(lang), thing: Some(event.thing(lang)) });
    }
    let shown = |document, thing| Some(Shown { document, calendar: None, thing: Some(thing) });
    if let Ok(agreement) = content.agreement(id) {
        return shown(agreement.page(lang), agreement.thing(lang));
    }
    if let Ok(page) = content.page(id) {
        return shown(page.page(lang), page.thing(lang));
    }
    if let Ok(organisation) = content.organisation(id) {
        return shown(organisation.page(lang), organisation.thing(lang));
    }
    let person = content.person(id).ok()?;
    shown(person.page(lang), person.thing(lang))
}

fn write(shown: &Shown<'_>, form: Form) -> Option<String> {
    let document = &shown.document;
    Some(match form {
        Form::Text => document.text(),
        Form::Html => document.html(),
        Form::Markdown => document.markdown(),
        Form::Page => {
            let mut text = String::new();
            let page = html::Page::default().style(html::STYLESHEET);
            html::write_page(document, &page, &html::Options::DEFAULT, &mut Sink::string(&mut text));
            text
        }
        Form::Telegram => telegram::messages(document, &telegram::Options::DEFAULT).ok()?.join("\n\n"),
        Form::Opengraph => opengraph::head(document, &opengraph::Options::default()).as_str().to_owned(),
        Form::Ical => shown.calendar.as_ref()?.ical(),
        Form::Jsonld => {
            let mut text = String::new();
            jsonld::write(std::slice::from_ref(shown.thing.as_ref()?), &mut Sink::string(&mut text));
            text
        }
    })
}
