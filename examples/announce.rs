//! Announces the events and agreements of content files in Kazakh, Russian and English.
//!
//! ```text
//! cargo run --example announce                                  # both example pages, as plain text
//! cargo run --example announce -- my-event.toml --lang kk --as html
//! ```

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use ushtil::Lang;
use ushtil::content::{Content, Severity, breadcrumbs};
use ushtil::document::{CalendarEntry, Document, Text, Thing};
use ushtil::messages::site as words;
use ushtil::render::atom::{self, Entry, Feed, Id};
use ushtil::render::{Markup, combined, email, html, ical, jsonld, opengraph, telegram, whatsapp};
use ushtil::sink::Sink;

const USAGE: &str = "usage: announce [FILE] [--lang kk|ru|en|all] [--as FORMAT] [--to FOLDER]
FILE    a content file or a folder of them; without it, both pages of examples/content
FORMAT  text, html, markdown, ical, jsonld, head, telegram, whatsapp, email, combined, atom
FOLDER  writes a file for each page and language instead of printing";

/// A format, and how the files are called that are written in it.
const FORMATS: [(&str, &str); 11] = [
    ("text", "txt"),
    ("html", "html"),
    ("markdown", "md"),
    ("ical", "ics"),
    ("jsonld", "json"),
    ("head", "head.html"),
    ("telegram", "telegram.html"),
    ("whatsapp", "whatsapp.txt"),
    ("email", "eml"),
    ("combined", "combined.txt"),
    ("atom", "atom"),
];

struct Arguments {
    file: Option<PathBuf>,
    languages: Vec<Lang>,
    format: (&'static str, &'static str),
    folder: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("error: {error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    let mut arguments = Arguments { file: None, languages: Lang::ALL.to_vec(), format: ("text", "txt"), folder: None };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) if arguments.file.is_none() => arguments.file = Some(file.into()),
            Long("lang") => {
                let tag = parser.value()?.string()?;
                let known = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
                arguments.languages = match known {
                    Some(lang) => vec![lang],
                    None if tag == "all" => Lang::ALL.to_vec(),
                    None => return Err(format!("no language `{tag}`; expected kk, ru, en or all").into()),
                };
            }
            Long("as") => {
                let name = parser.value()?.string()?;
                let known = FORMATS.into_iter().find(|(format, _)| *format == name);
                arguments.format = known.ok_or_else(|| format!("no format `{name}`"))?;
            }
            Long("to") => arguments.folder = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Some(arguments))
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/content");
    let content = Content::load(arguments.file.as_deref().unwrap_or(&examples))?;
    for finding in content.findings().iter().filter(|finding| finding.severity > Severity::Info) {
        eprintln!("{finding}\n");
    }
    let pages = pages(&content, arguments)?;
    let mut out = io::stdout().lock();
    for (name, mut text) in pages {
        if !text.ends_with('\n') {
            text.push('\n');
        }
        match &arguments.folder {
            Some(folder) => {
                std::fs::create_dir_all(folder)?;
                std::fs::write(folder.join(format!("{name}.{}", arguments.format.1)), text)?;
            }
            None => writeln!(out, "{}\n", text.trim_end())?,
        }
    }
    Ok(())
}

/// What there is to say of one entity in one language.
struct Said<'a> {
    announcement: Option<Document<'a>>,
    article: Option<Document<'a>>,
    page: Document<'a>,
    calendar: Option<CalendarEntry<'a>>,
    thing: Thing<'a>,
}

type Sayer<'a> = Box<dyn Fn(Lang) -> Said<'a> + 'a>;

/// What there is to say of an entity that only has a page.
fn only_page<'a>(page: Document<'a>, thing: Thing<'a>) -> Said<'a> {
    Said { announcement: None, article: Some(page.clone()), page, calendar: None, thing }
}

/// The entities that are announced, with their ids: of the examples, the two pages; of other files, every event and
/// agreement and, where there is none of them, every page, organisation and person.
fn sayers<'a>(content: &'a Content, arguments: &Arguments) -> Vec<(&'a str, Sayer<'a>)> {
    let mut sayers: Vec<(&str, Sayer<'_>)> = Vec::new();
    let wanted = |id: &str| arguments.file.is_some() || ["legal-aid-2021", "paris-almaty-2014"].contains(&id);
    for event in content.events().filter(|event| wanted(event.id.as_str())) {
        let say = move |lang: Lang| Said {
            announcement: Some(event.announce(lang)),
            article: event.value().body.as_ref().map(|_| event.article(lang)),
            page: event.page(lang),
            calendar: event.calendar(lang),
            thing: event.thing(lang),
        };
        sayers.push((event.value().id.as_str(), Box::new(say)));
    }
    for agreement in content.agreements() {
        let say = move |lang: Lang| Said {
            article: Some(agreement.article(lang)),
            ..only_page(agreement.page(lang), agreement.thing(lang))
        };
        sayers.push((agreement.value().id.as_str(), Box::new(say)));
    }
    if sayers.is_empty() {
        for page in content.pages() {
            sayers.push((page.value().id.as_str(), Box::new(move |lang| only_page(page.page(lang), page.thing(lang)))));
        }
        for body in content.organisations() {
            sayers.push((body.value().id.as_str(), Box::new(move |lang| only_page(body.page(lang), body.thing(lang)))));
        }
        for person in content.persons() {
            let say = move |lang| only_page(person.page(lang), person.thing(lang));
            sayers.push((person.value().id.as_str(), Box::new(say)));
        }
    }
    sayers
}

fn pages(content: &Content, arguments: &Arguments) -> Result<Vec<(String, String)>, Box<dyn std::error::Error>> {
    let sayers = sayers(content, arguments);
    let mut pages = Vec::new();
    if arguments.format.0 == "atom" {
        let name =
            arguments.file.as_deref().and_then(Path::file_stem).map_or("feed".into(), |stem| stem.to_string_lossy());
        for lang in &arguments.languages {
            pages.push((format!("{name}.{lang}"), feed(&sayers, *lang)?));
        }
        return Ok(pages);
    }
    for (id, say) in &sayers {
        if arguments.format.0 == "combined" {
            let said = arguments.languages.iter().map(|lang| say(*lang));
            let documents: Vec<Document<'_>> = said.map(|said| said.announcement.unwrap_or(said.page)).collect();
            pages.push(((*id).to_owned(), combined::combine(&documents).text()));
            continue;
        }
        for lang in &arguments.languages {
            if let Some(text) = render(say(*lang), arguments.format.0)? {
                pages.push((format!("{id}.{lang}"), text));
            }
        }
    }
    Ok(pages)
}

/// Everything as a feed in one language.
fn feed(sayers: &[(&str, Sayer<'_>)], lang: Lang) -> Result<String, Box<dyn std::error::Error>> {
    let first_day = jiff::civil::date(2021, 8, 1); // a day on which the name below was the publisher's own
    let tag = |name: &str| Id::tag("ushtil.example", first_day, &format!("{lang}/{name}"));
    let said: Vec<(&str, Said<'_>)> = sayers.iter().map(|(id, say)| (*id, say(lang))).collect();
    let author = Text::new("ushtil", Lang::En);
    let title = Text::new(words::EventsAndArticles.text(lang), lang);
    let since = first_day.to_zoned_datetime(jiff::tz::TimeZone::UTC)?.timestamp();
    let mut feed = Feed::new(lang, tag("feed")?, title, author, since);
    for (id, said) in &said {
        let id = match &said.calendar {
            Some(calendar) => Id::of_event(&calendar.uid, lang),
            None => tag(id)?,
        };
        feed = feed.with(Entry::new(id, &said.page));
    }
    let mut text = String::new();
    atom::write(&feed, &html::Options::DEFAULT, &mut Sink::string(&mut text));
    Ok(text)
}

/// One entity in one language and one format; `None` for a calendar of what has no date.
fn render(said: Said, format: &str) -> Result<Option<String>, Box<dyn std::error::Error>> {
    let short = said.announcement.as_ref().unwrap_or(&said.page);
    let trail = said.page.trail.as_ref().map(breadcrumbs);
    let things: Vec<Thing<'_>> = std::iter::once(said.thing).chain(trail).collect();
    let mut text = String::new();
    match format {
        "text" => {
            let texts = [said.announcement, said.article].into_iter().flatten().map(|document| document.text());
            text = texts.collect::<Vec<_>>().join("\n\n");
        }
        "html" => {
            // One file is easier to pass on than two; a site links the stylesheet instead.
            let style = Markup::trusted(format!("<style>\n{}</style>\n", html::STYLESHEET));
            let head = opengraph::head(&said.page, &opengraph::Options::default());
            let head = head.and(&jsonld::script(&things)).and(&style);
            let page = html::Page::default().head(head);
            html::write_page(&said.page, &page, &html::Options::DEFAULT, &mut Sink::string(&mut text));
        }
        "markdown" => text = said.page.markdown(),
        "ical" => match said.calendar {
            Some(calendar) => text = calendar.ical(),
            None => return Ok(None),
        },
        "jsonld" => jsonld::write(&things, &mut Sink::string(&mut text)),
        "head" => text = opengraph::head(&said.page, &opengraph::Options::default()).as_str().to_owned(),
        "telegram" => text = telegram::messages(short, &telegram::Options::DEFAULT)?.join("\n\n"),
        "whatsapp" => text = whatsapp::message(short),
        "email" => {
            let mut email = email::Email::new(std::slice::from_ref(short))?;
            if let Some(calendar) = &said.calendar {
                email = email.calendar(calendar.ical(), short.lang, &ical::Options::default());
            }
            text = email.message();
        }
        _ => return Ok(None),
    }
    Ok(Some(text))
}
