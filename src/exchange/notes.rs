//! `translations.toml`: which text each translation was made from, so that it is known to be out of date without a database.
//!
//! One line a translation, sorted, so that the lines of two translators merge. What is not there is not known, and is
//! never called out of date.
//!
//! ```toml
//! [kk]
//! "event/talk/title" = { from = "ru", source = "0c9f…", text = "51ab…", state = "translated" }
//! ```

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::lang::{Lang, State};

use super::unit::{Standing, digest};

/// The name of the file, one in each folder of content or messages.
pub const FILE: &str = "translations.toml";

const HEAD: &str = "# Which text each translation was made from; written by ushtil, one line a translation.\n";

/// Which text each translation was made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    rows: BTreeMap<(Lang, String), Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    from: Lang,
    source: String,
    text: String,
    state: State,
}

/// What is wrong with a file of notes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "translations.toml:{line}: {found}; expected a row such as `\"event/talk/title\" = {{ from = \"ru\", source = \"…\", text = \"…\", state = \"translated\" }}` below `[kk]`"
)]
#[non_exhaustive]
pub struct NotesError {
    /// The line, counted from 1.
    pub line: usize,
    /// What was found.
    pub found: String,
}

impl Notes {
    /// Reads a file of notes.
    ///
    /// # Errors
    /// The first line that is none of its rows.
    pub fn read(text: &str) -> Result<Self, NotesError> {
        let line = |at: usize| 1 + text.get(..at).unwrap_or_default().matches('\n').count();
        let table = toml::de::DeTable::parse(text).map_err(|error| NotesError {
            line: line(error.span().map_or(0, |span| span.start)),
            found: error.message().to_owned(),
        })?;
        let mut rows = BTreeMap::new();
        for (tag, below) in table.into_inner() {
            let wrong = |at: usize, found: String| NotesError { line: line(at), found };
            let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag.get_ref().as_ref());
            let lang = lang.ok_or_else(|| wrong(tag.span().start, format!("`{}`", tag.get_ref())))?;
            let at = below.span().start;
            let toml::de::DeValue::Table(below) = below.into_inner() else {
                return Err(wrong(at, format!("`{lang}` without rows")));
            };
            for (key, row) in below {
                let at = row.span().start;
                let row = Row::read(&row).ok_or_else(|| wrong(at, format!("the row of `{}`", key.get_ref())))?;
                rows.insert((lang, key.into_inner().into_owned()), row);
            }
        }
        Ok(Notes { rows })
    }

    /// The file; nothing, if there are no rows.
    #[must_use]
    pub fn write(&self) -> Option<String> {
        if self.rows.is_empty() {
            return None;
        }
        let mut out = HEAD.to_owned();
        let mut last = None;
        for ((lang, key), Row { from, source, text, state }) in &self.rows {
            if last != Some(*lang) {
                _ = writeln!(out, "\n[{lang}]");
                last = Some(*lang);
            }
            let key = toml::Value::String(key.clone());
            let state = word(*state);
            _ = writeln!(
                out,
                "{key} = {{ from = \"{from}\", source = \"{source}\", text = \"{text}\", state = \"{state}\" }}"
            );
        }
        Some(out)
    }

    /// The keys that are noted in a language.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.rows.keys().filter(move |(other, _)| *other == lang).map(|(_, key)| key.as_str())
    }

    /// Notes that a text was made from another.
    pub(crate) fn note(&mut self, key: &str, to: Lang, from: Lang, source: &str, text: &str, state: State) {
        let row = Row { from, source: digest(source), text: digest(text), state };
        self.rows.insert((to, key.to_owned()), row);
    }

    /// Takes over the row of a text from other notes, if there is one of this very text.
    pub(crate) fn keep(&mut self, old: &Notes, key: &str, to: Lang, text: &str) -> bool {
        let row = old.row(key, to, text).cloned();
        let kept = row.is_some();
        self.rows.extend(row.map(|row| ((to, key.to_owned()), row)));
        kept
    }

    fn row(&self, key: &str, to: Lang, text: &str) -> Option<&Row> {
        self.rows.get(&(to, key.to_owned())).filter(|row| row.text == digest(text))
    }

    /// How far a translation has come, by its row: nothing, if there is no row of this very text.
    pub(crate) fn standing(
        &self,
        key: &str,
        to: Lang,
        text: &str,
        source: &dyn Fn(Lang) -> Option<String>,
    ) -> Option<Standing> {
        let row = self.row(key, to, text)?;
        let same = source(row.from).is_none_or(|source| row.source == digest(&source));
        Some(if same { Standing::of(row.state) } else { Standing::Outdated })
    }
}

impl Row {
    fn read(value: &toml::Spanned<toml::de::DeValue<'_>>) -> Option<Self> {
        let table = value.get_ref();
        let cell = |name: &str| table.get(name)?.get_ref().as_str().map(str::to_owned);
        let from = cell("from")?;
        let state = cell("state")?;
        Some(Row {
            from: Lang::ALL.into_iter().find(|lang| lang.tag() == from)?,
            source: cell("source")?,
            text: cell("text")?,
            state: STATES.into_iter().find(|other| word(*other) == state)?,
        })
    }
}

const STATES: [State; 4] = [State::Draft, State::Machine, State::Translated, State::Reviewed];

fn word(state: State) -> &'static str {
    Standing::of(state).as_str()
}
