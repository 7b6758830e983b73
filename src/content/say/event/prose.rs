//! The prose of an event with its questions, and what it tells already.

use crate::content::{Edition, Entry, Event, Markdown};
use crate::document::{Block, Inline, Prose, Text};
use crate::lang::Localised;
use crate::language::edits;
use crate::messages::event as words;

/// How much is told of what is behind an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Background {
    /// All of it.
    Whole,
    /// What its prose does not tell.
    Untold,
}

impl<'c> Entry<'c, Event> {
    /// Whether its author tells it in prose.
    pub(in crate::content::say) fn has_prose(&self) -> bool {
        self.body.is_some() || self.body_after_agenda.is_some()
    }

    /// Prose before the questions, the questions, prose after them.
    pub(super) fn body(&self, edition: &Edition<'_>) -> Vec<Block<'c>> {
        let event = self.value();
        let mut blocks = event.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default();
        blocks.extend(self.questions(edition));
        blocks.extend(event.body_after_agenda.as_ref().map(|body| edition.prose(body)).unwrap_or_default());
        blocks
    }

    /// The questions, under a heading where no sentence leads up to them.
    pub(super) fn questions(&self, edition: &Edition<'_>) -> Vec<Block<'c>> {
        let event = self.value();
        let Some(last) = event.questions().count().checked_sub(1) else { return Vec::new() };
        let items = event.questions().enumerate();
        let list = Block::List(items.map(|(at, item)| listed(edition.text(item), at == last)).collect());
        let leads_up = |body: &Localised<Markdown>| body.pick(edition.lang).value.as_str().trim_end().ends_with(':');
        match event.body.as_ref().is_some_and(leads_up) {
            true => vec![list],
            false => vec![Block::Heading(edition.say(&words::QuestionsLabel)), list],
        }
    }
}

/// A question in a list: one sentence that runs over its items or, in English, sentences of their own, if they begin like
/// sentences. What its author ended, has its end.
fn listed(item: Text<'_>, last: bool) -> Prose<'_> {
    let [sentence, after] = item.lang.lang().map_or([".", "."], |lang| edits(lang).listed);
    let between = if item.text.starts_with(char::is_lowercase) { ";" } else { sentence };
    let end = match last {
        _ if item.text.ends_with(['.', '?', '!', '…']) => "",
        true => after,
        false => between,
    };
    let mut prose = Prose::from(item);
    prose.inlines.push(Inline::Text(end.into()));
    prose
}
