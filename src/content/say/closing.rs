//! The sentences that end an article about an event, made from its facts.

use std::borrow::Cow;

use super::Edition;
use super::announcement::named;
use crate::content::{Entry, Event, LanguageRole, Timed, When};
use crate::document::{Inline, Prose};
use crate::messages::event as words;

impl<'c> Entry<'c, Event> {
    /// Sentences that end an article: when and where, the code, the broadcast, the language, whom to ask.
    pub(super) fn closing(&self, edition: &Edition<'_>) -> Vec<Prose<'c>> {
        if !self.is_on() {
            return self.contact_sentences(edition).collect();
        }
        let mut sentences = vec![self.takes_place(edition)];
        sentences.extend(self.code_sentence(edition));
        sentences.extend(self.broadcast_sentences(edition));
        sentences.extend(self.language_sentence(edition));
        sentences.extend(self.contact_sentences(edition));
        sentences
    }

    fn tense(&self, edition: &Edition<'_>) -> words::Tense {
        if self.is_over(edition) { words::Tense::Past } else { words::Tense::Future }
    }

    fn takes_place(&self, edition: &Edition<'_>) -> Prose<'c> {
        let tense = self.tense(edition);
        if let (When::Timed(timed), Some(online), None) = (&self.when, self.value().online(), self.venues().next())
            && let Some(words) = self.takes_place_online(edition, timed, online.platform.as_str(), tense)
        {
            let url = online.url.as_ref().and_then(|url| url.reveal(edition.audience));
            return sentence(edition, words, url.map(|url| Inline::Link(Vec::new(), url.address())), ".");
        }
        Prose::new(edition.words(&words::TakesPlace { tense, when: &edition.when(&self.when) }), edition.lang)
    }

    fn takes_place_online(
        &self,
        edition: &Edition<'_>,
        timed: &Timed,
        platform: &str,
        tense: words::Tense,
    ) -> Option<Cow<'static, str>> {
        let (start, end) = (timed.starts(), timed.ends().filter(|end| end.date() == timed.start.date())?);
        Some(edition.words(&words::TakesPlaceOnlineOn { tense, start: &start, end: &end, platform }))
    }

    fn code_sentence(&self, edition: &Edition<'_>) -> Option<Prose<'c>> {
        let code = self.value().online()?.passcode.as_ref()?.reveal(edition.audience)?;
        let code = Inline::Text(code.as_str().into());
        Some(sentence(edition, edition.words(&words::AccessCodeLabel), Some(code), ""))
    }

    fn broadcast_sentences(&self, edition: &Edition<'_>) -> impl Iterator<Item = Prose<'c>> {
        let tense = self.tense(edition);
        self.value().broadcasts().map(move |broadcast| {
            let words = match &broadcast.platform {
                Some(platform) => edition.words(&words::BroadcastAvailableOn { tense, platform: platform.as_str() }),
                None => edition.words(&words::BroadcastLabel),
            };
            sentence(edition, words, Some(Inline::Link(Vec::new(), broadcast.url.address())), "")
        })
    }

    fn language_sentence(&self, edition: &Edition<'_>) -> Option<Prose<'static>> {
        let mut official = self.languages.iter().filter(|language| language.role == LanguageRole::Official);
        let language = official.next()?;
        let name = named(language.tag, edition.lang);
        Some(Prose::new(edition.words(&words::OfficialLanguageIs { language: &name }), edition.lang))
    }

    fn contact_sentences(&self, edition: &Edition<'_>) -> impl Iterator<Item = Prose<'c>> {
        self.value().contacts.iter().filter(|contact| contact.label.is_none()).filter_map(move |contact| {
            let number = contact.phone.as_ref()?.reveal(edition.audience)?;
            Some(sentence(edition, edition.words(&words::ForQuestions), Some(Inline::Telephone(*number)), ""))
        })
    }
}

/// Words, then a colon and what they lead to; without it, the words and how they end.
fn sentence<'c>(edition: &Edition<'_>, words: Cow<'static, str>, leads_to: Option<Inline<'c>>, end: &str) -> Prose<'c> {
    match leads_to {
        Some(inline) => Prose::new(format!("{words}: "), edition.lang).with(inline),
        None => Prose::new(format!("{words}{end}"), edition.lang),
    }
}
