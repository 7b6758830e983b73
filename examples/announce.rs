//! Announces the events and agreements of content files in Kazakh, Russian and English.
//!
//! ```text
//! cargo run --example announce                                  # both example pages, as plain text
//! cargo run --example announce -- my-event.toml --lang kk --as html
//! ```

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use ushtil::Lang;
use ushtil::content::{Content, Severity};
use ushtil::document::Said;
use ushtil::messages::site as words;
use ushtil::render::{OUTPUT_FORMATS, OutputFormat, Publication};

/// What both example pages say; the other examples are there to be referred to.
const EXAMPLES: [&str; 2] = ["legal-aid-2021", "paris-almaty-2014"];

struct Arguments {
    file: Option<PathBuf>,
    languages: Vec<Lang>,
    format: &'static OutputFormat,
    folder: Option<PathBuf>,
}

fn main() -> ExitCode {
    announce(std::env::args_os().skip(1), &mut io::stdout().lock(), &mut io::stderr().lock()).into()
}

/// The whole program: `out` and `complaints` are what it prints, and the answer is its exit code.
pub(crate) fn announce(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    complaints: &mut dyn Write,
) -> u8 {
    let arguments = match read(lexopt::Parser::from_args(arguments)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            _ = writeln!(out, "{}", usage());
            return 0;
        }
        Err(error) => {
            _ = writeln!(complaints, "error: {error}\n{}", usage());
            return 2;
        }
    };
    match run(&arguments, out, complaints) {
        Ok(()) => 0,
        Err(error) => {
            _ = writeln!(complaints, "{error}");
            1
        }
    }
}

fn usage() -> String {
    let formats: Vec<&str> = OutputFormat::names().collect();
    format!(
        "usage: announce [FILE] [--lang kk|ru|en|all] [--as FORMAT] [--to FOLDER]
FILE    a content file or a folder of them; without it, both pages of examples/content
FORMAT  {}
FOLDER  writes a file for each page and language instead of printing",
        formats.join(", ")
    )
}

fn read(mut parser: lexopt::Parser) -> Result<Option<Arguments>, lexopt::Error> {
    let mut arguments =
        Arguments { file: None, languages: Lang::ALL.to_vec(), format: &OUTPUT_FORMATS[0], folder: None };
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
                arguments.format = OutputFormat::named(&name).ok_or_else(|| format!("no format `{name}`"))?;
            }
            Long("to") => arguments.folder = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Some(arguments))
}

fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    complaints: &mut dyn Write,
) -> Result<(), Box<dyn std::error::Error>> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/content");
    let content = Content::load(arguments.file.as_deref().unwrap_or(&examples))?;
    for finding in content.findings().iter().filter(|finding| finding.severity > Severity::Info) {
        writeln!(complaints, "{finding}\n")?;
    }
    let file = arguments.file.as_deref().and_then(Path::file_stem);
    let publication = |lang: Lang| Publication {
        file: file.map_or("feed".into(), |stem| stem.to_string_lossy()),
        ..Publication::new(lang, words::EventsAndArticles.text(lang), "ushtil.example") // nobody publishes the examples
    };
    for output in arguments.format.write(&said(&content, arguments), publication)? {
        match &arguments.folder {
            Some(folder) => {
                std::fs::create_dir_all(folder)?;
                std::fs::write(folder.join(output.name), output.text)?;
            }
            None => writeln!(out, "{}", output.text)?,
        }
    }
    Ok(())
}

/// What is announced, each entity in the languages that are wanted.
fn said<'c>(content: &'c Content, arguments: &Arguments) -> Vec<Said<'c>> {
    let is_wanted = |id: &&str| arguments.file.is_some() || EXAMPLES.contains(id);
    let ids = content.announced().filter(is_wanted);
    ids.flat_map(|id| arguments.languages.iter().filter_map(|lang| content.said(id, *lang))).collect()
}
