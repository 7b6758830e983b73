//! The terminal: the language of its user, whether it shows colours, and what is written to it.

use std::env;
use std::io::{self, IsTerminal, Write};

use ushtil::lang::LangTag;
use ushtil::message::Message;
use ushtil::{Lang, messages::command as say};

/// Where the command writes, and in which language.
pub(crate) struct Terminal {
    pub(crate) lang: Lang,
    /// Whether standard output shows colours.
    pub(crate) colours: Colours,
    /// Whether somebody watches standard error.
    watched: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    Shown,
    Plain,
}

/// What a piece of text is, which decides its colour.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    Strong,
    Good,
    Doubtful,
    Bad,
    Faint,
}

impl Terminal {
    /// By `check --lang` or `explain --lang`, or the environment: `LC_ALL`, `LC_MESSAGES`, `LANG`; `NO_COLOR` and `TERM`.
    pub(crate) fn detect() -> Self {
        let told = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let locale = told("LC_ALL").or_else(|| told("LC_MESSAGES")).or_else(|| told("LANG")).unwrap_or_default();
        let tag = named().unwrap_or_else(|| locale.split(['.', '@']).next().unwrap_or("").to_owned());
        let dumb = told("NO_COLOR").is_some() || told("TERM").is_none_or(|term| term == "dumb");
        let colours = if io::stdout().is_terminal() && !dumb { Colours::Shown } else { Colours::Plain };
        Terminal {
            lang: tag.parse().ok().and_then(LangTag::lang).unwrap_or(Lang::En),
            colours,
            watched: io::stderr().is_terminal() && !dumb,
        }
    }

    /// A text of the command in the user's language.
    pub(crate) fn says(&self, message: &dyn Message) -> String {
        message.to_string_in(self.lang)
    }

    /// Writes to standard output; a reader that has gone away (`| head`) is no error.
    pub(crate) fn print(&self, text: &str) {
        _ = writeln!(io::stdout(), "{text}");
    }

    /// Writes a whole file to standard output, byte for byte.
    pub(crate) fn print_all(&self, text: &str) {
        _ = io::stdout().write_all(text.as_bytes());
    }

    /// Tells what went wrong.
    pub(crate) fn complain(&self, message: &dyn Message) {
        _ = writeln!(io::stderr(), "{}", self.says(message));
    }

    /// Tells what a file or folder cannot be: read.
    pub(crate) fn unreadable(&self, path: &str, problem: &str) {
        self.complain(&say::Unreadable { path, problem });
    }

    /// What the system says, in the user's language where it is one of the usual reasons.
    pub(crate) fn reason(&self, problem: &io::Error) -> String {
        match problem.kind() {
            io::ErrorKind::NotFound => say::NoSuchFile.text(self.lang).to_owned(),
            io::ErrorKind::PermissionDenied => say::NotAllowed.text(self.lang).to_owned(),
            _ => problem.to_string(),
        }
    }

    /// Shows what is being done, until [`Terminal::clear`]; only where somebody watches.
    pub(crate) fn progress(&self, message: &dyn Message) {
        if self.watched {
            _ = write!(io::stderr(), "\r\u{1b}[2K{}", self.says(message));
            _ = io::stderr().flush();
        }
    }

    /// Takes the progress away again.
    pub(crate) fn clear(&self) {
        if self.watched {
            _ = write!(io::stderr(), "\r\u{1b}[2K");
        }
    }

    /// The text in a colour, where colours are shown.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        let code = match style {
            Style::Strong => "1",
            Style::Good => "32",
            Style::Doubtful => "33",
            Style::Bad => "31",
            Style::Faint => "2",
        };
        match self.colours {
            Colours::Shown => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            Colours::Plain => text.to_owned(),
        }
    }
}

/// Rows under headings, each column as wide as it needs to be.
pub(crate) fn table(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let pad = |(cell, width): (&String, &usize)| {
        let gap = width.saturating_sub(cell.chars().count());
        format!("{cell}{}", " ".repeat(gap))
    };
    rows.iter().map(|row| row.iter().zip(&widths).map(pad).collect()).collect()
}

/// The language that `ushtil check --lang ru` or `explain --lang ru` names; of other commands the option says what they write, not how they speak.
fn named() -> Option<String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if !["check", "explain"].contains(&arguments.first()?.as_str()) {
        return None;
    }
    let at = arguments.iter().position(|argument| argument == "--lang" || argument.starts_with("--lang="))?;
    let joined = arguments.get(at)?.strip_prefix("--lang=").map(str::to_owned);
    joined.or_else(|| arguments.get(at + 1).cloned())
}
