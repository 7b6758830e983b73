//! What is said in languages, noted while a file is read.

use std::ops::Range;

use super::cx::Cx;
use super::said::{Lines, Said, SaidIn, Words};
use crate::lang::{LangTag, State};

impl Cx<'_> {
    /// Begins something that is said in languages, for those who exchange translations.
    pub(crate) fn says(&mut self, span: &Range<usize>) {
        let (file, path) = (self.source.name.clone(), self.path.clone());
        let Some(said) = &mut self.later.said else { return };
        let field = path.split_once('.').map_or("", |(_, field)| field).to_owned();
        let (owner, span) = (self.owner.clone(), span.clone());
        let rev = self.rev;
        said.push(Said { file, owner, field, path, rev, span, original: None, entries: Vec::new() });
    }

    /// Begins what is said in one of the languages.
    pub(crate) fn says_in(&mut self, tag: LangTag, key: &Range<usize>, span: &Range<usize>) {
        let path = self.path.len();
        if let Some(said) = self.later.said.as_mut().and_then(|said| said.last_mut()) {
            let (key, span, words) = (key.clone(), span.clone(), Vec::new());
            said.entries.push(SaidIn { tag, key, span, words, state: None, source_rev: None, path });
        }
    }

    /// Notes how far what is said has come, and from which revision.
    pub(crate) fn says_how_far(
        &mut self,
        state: Option<(State, Range<usize>)>,
        source_rev: Option<(u32, Range<usize>)>,
    ) {
        let last = self.later.said.as_mut().and_then(|said| said.last_mut()?.entries.last_mut());
        if let Some(entry) = last {
            (entry.state, entry.source_rev) = (state, source_rev);
        }
    }

    /// Notes the language that it was written in first.
    pub(crate) fn says_first(&mut self, tag: Option<LangTag>) {
        if let Some(said) = self.later.said.as_mut().and_then(|said| said.last_mut()) {
            said.original = tag;
        }
    }

    /// Notes the words of a text that belongs to a language; a text of no language is nothing to translate.
    pub(crate) fn words(&mut self, span: &Range<usize>, text: &str, lines: Lines) {
        if !self.inside_a_language {
            return;
        }
        let path = &self.path;
        let last = self.later.said.as_mut().and_then(|said| said.last_mut()?.entries.last_mut());
        if let Some(entry) = last {
            let below = path.get(entry.path..).unwrap_or_default().trim_start_matches('.');
            let part = below.strip_prefix("value").unwrap_or(below).trim_start_matches('.').to_owned();
            entry.words.push(Words { part, span: span.clone(), text: text.to_owned(), lines });
        }
    }

    /// Takes back what was said below this place: not everybody may read it, so that no translator gets it either.
    pub(crate) fn withhold(&mut self) {
        let path = self.path.as_str();
        let below = |said: &Said| {
            let rest = said.path.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let (Some(said), owner) = (&mut self.later.said, &self.owner) else { return };
        let own = said.iter().rposition(|said| said.owner != *owner).map_or(0, |last| last + 1);
        let tail = said.split_off(own);
        said.extend(tail.into_iter().filter(|said| !below(said)));
    }
}
