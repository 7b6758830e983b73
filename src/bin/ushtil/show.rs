//! `ushtil render`: an entry of the content in one language and one format; a feed is of everything that is announced.

use clap::ArgMatches;
use ushtil::content::{Audience, Content, Edition, News};
use ushtil::document::{Said, Url};
use ushtil::render::html::whole_page;
use ushtil::render::{OUTPUT_FORMATS, OutputFormat, Publication, Takes};
use ushtil::{Lang, messages::command as say, messages::site as words};

use crate::end::End;
use crate::report::{self, Format, Record};
use crate::terminal::Terminal;

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let told = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let path = told("content").unwrap_or_default();
    let format = told("as").and_then(OutputFormat::named).unwrap_or(&OUTPUT_FORMATS[0]);
    let languages = match told("lang").and_then(|tag| tag.parse().ok()) {
        Some(lang) => vec![lang],
        None if format.takes() == Takes::SeveralLanguages => Lang::ALL.to_vec(),
        None => vec![terminal.lang],
    };
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
    if let Some(kind) = told("news") {
        return match news(&content, kind, &languages, matches, terminal) {
            Ok(said) => write(&said, &content, format, matches, terminal),
            Err(end) => end,
        };
    }
    let ids: Vec<&str> = match told("id") {
        Some(id) => vec![id],
        None if format.takes() == Takes::SeveralEntities => content.announced().collect(),
        None => only(&content, terminal).into_iter().collect(),
    };
    if ids.is_empty() {
        return End::Failed;
    }
    let mut said: Vec<Said<'_>> = Vec::new();
    for id in ids {
        let in_languages = languages.iter().filter_map(|lang| content.said(id, edition(matches, *lang)));
        let before = said.len();
        said.extend(in_languages);
        if said.len() == before {
            terminal.complain(&say::NoEntry { id });
            return End::Failed;
        }
    }
    write(&said, &content, format, matches, terminal)
}

/// News of one event, or all that there is in a week, in each language.
fn news<'c>(
    content: &'c Content,
    kind: &str,
    languages: &[Lang],
    matches: &ArgMatches,
    terminal: &Terminal,
) -> Result<Vec<Said<'c>>, End> {
    let told = News::ALL.into_iter().find(|news| news.as_str() == kind);
    let day = matches.get_one::<jiff::civil::Date>("as-of").copied();
    if day.is_none() && told.is_none_or(|news| news == News::Reminder) {
        terminal.complain(&say::MissingArgument { what: "--as-of DATE" });
        return Err(End::Failed);
    }
    let editions = languages.iter().map(|lang| edition(matches, *lang));
    let Some(news) = told else {
        return Ok(editions.map(|edition| Said::of_page(edition.week(content, day.unwrap_or_default()))).collect());
    };
    let id = match matches.get_one::<String>("id") {
        Some(id) => id,
        None => only(content, terminal).ok_or(End::Failed)?,
    };
    let Ok(event) = content.event(id) else {
        terminal.complain(&say::NoEntry { id });
        return Err(End::Failed);
    };
    let said: Vec<Said<'c>> = editions.filter_map(|edition| event.news(news, edition)).map(Said::of_page).collect();
    if said.is_empty() {
        terminal.complain(&say::NoNews { id, kind });
        return Err(End::Failed);
    }
    Ok(said)
}

/// For whom it is, and on which day it is read.
fn edition(matches: &ArgMatches, lang: Lang) -> Edition<'static> {
    let told = matches.get_one::<String>("audience").map_or("public", String::as_str);
    let audience = Audience::ALL.iter().find(|audience| audience.as_str() == told).copied();
    let edition = Edition::new(lang).for_audience(audience.unwrap_or(Audience::Public));
    match matches.get_one::<jiff::civil::Date>("as-of") {
        Some(day) => edition.as_of(*day),
        None => edition,
    }
}

/// The one entry, if there is one; otherwise the user chooses.
fn only<'c>(content: &'c Content, terminal: &Terminal) -> Option<&'c str> {
    let ids: Vec<&str> = content.shown().collect();
    if let [id] = ids.as_slice() {
        return Some(id);
    }
    terminal.complain(&say::ChooseEntry);
    ids.iter().for_each(|id| eprintln!("  {id}"));
    None
}

/// A feed is somebody's for ever: its ids hold the publisher's domain, so that there is none without one.
fn write(
    said: &[Said<'_>],
    content: &Content,
    format: &OutputFormat,
    matches: &ArgMatches,
    terminal: &Terminal,
) -> End {
    let mut stylesheets = Vec::new();
    for given in matches.get_many::<String>("stylesheet").into_iter().flatten() {
        let Some(url) = Url::parse(given.clone()).ok().filter(|_| format.name == "html") else {
            terminal.complain(&say::WrongValue { option: "--stylesheet", given });
            terminal.complain(&say::StylesheetHelp);
            return End::Failed;
        };
        stylesheets.push(url);
    }
    if !stylesheets.is_empty() {
        said.iter().for_each(|one| terminal.print_all(&format!("{}\n", whole_page(one, &stylesheets))));
        return End::Well;
    }
    let publisher = matches.get_one::<String>("publisher").map(String::as_str);
    if format.takes() == Takes::SeveralEntities && publisher.is_none() {
        terminal.complain(&say::MissingArgument { what: "--publisher DOMAIN" });
        return End::Failed;
    }
    let publisher = publisher.unwrap_or_default();
    let publication = |lang| Publication::new(lang, words::EventsAndArticles.text(lang), publisher);
    let outputs = format.write(said, |lang| publication(lang).changed(content.saved()));
    match outputs {
        Ok(outputs) if outputs.is_empty() => {
            terminal.complain(&say::WrongValue { option: "--as", given: format.name });
            End::Failed
        }
        Ok(outputs) => {
            outputs.iter().for_each(|output| terminal.print_all(&output.text));
            End::Well
        }
        Err(error) => {
            eprintln!("{error}");
            End::Failed
        }
    }
}
