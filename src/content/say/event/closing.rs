//! The sentences that end an article about an event, made from its facts.

use std::borrow::Cow;

use super::facts::named;
use crate::content::Edition;
use crate::content::{Contact, Email, Entry, Event, EventKind, LanguageRole, Place, Restricted, Timed, Venue, When};
use crate::document::{Inline, Prose, Text, Url};
use crate::messages::event as words;

impl<'c> Entry<'c, Event> {
    /// Sentences that end an article: when and where, the code, the broadcast, the language, whom to ask.
    pub(in crate::content::say) fn closing(&self, edition: &Edition<'_>) -> Vec<Prose<'c>> {
        if !self.is_on() {
            return self.contact_sentences(edition).collect();
        }
        let mut sentences = Vec::new();
        if self.value().kind != EventKind::Call {
            sentences.push(self.takes_place(edition));
        }
        sentences.extend(self.venues().map(|(place, venue)| self.venue_sentence(place, venue, edition)));
        if self.lies_ahead(edition) {
            sentences.extend(self.code_sentence(edition));
        }
        sentences.extend(self.broadcast_sentences(edition));
        sentences.extend(self.language_sentence(edition));
        if self.lies_ahead(edition) {
            sentences.extend(self.registration_sentence(edition));
        }
        sentences.extend(self.contact_sentences(edition));
        sentences
    }

    fn tense(&self, edition: &Edition<'_>) -> words::Tense {
        if self.is_over(edition) { words::Tense::Past } else { words::Tense::Future }
    }

    fn takes_place(&self, edition: &Edition<'_>) -> Prose<'c> {
        let tense = self.tense(edition);
        if let (When::Timed(timed), Some(online), None) = (&self.when, self.value().online(), self.venues().next())
            && let Some(words) = self.takes_place_online(edition, timed, online.platform().as_str(), tense)
        {
            let way_in = online.reveal(edition.audience).filter(|_| tense == words::Tense::Future);
            let url = way_in.and_then(|way_in| way_in.url.as_ref());
            return sentence(edition, words, url.map(|url| Inline::Link(Vec::new(), url.address())), ".");
        }
        let when = self.on_clock_of(self.when.zone(), edition).when(&self.when);
        Prose::new(edition.words(&words::TakesPlace { tense, when: &when }), edition.lang)
    }

    fn takes_place_online(
        &self,
        edition: &Edition<'_>,
        timed: &Timed,
        platform: &str,
        tense: words::Tense,
    ) -> Option<Cow<'static, str>> {
        let (start, end) = (timed.starts(), timed.ends().filter(|end| end.date() == timed.start.date())?);
        Some(edition.words(&words::TakesPlaceOnlineOn {
            tense,
            start: Cow::Borrowed(&start),
            end: Cow::Borrowed(&end),
            platform,
        }))
    }

    /// Where it is: the place, its room and its address.
    fn venue_sentence(&self, place: Entry<'c, Place>, venue: &'c Venue, edition: &Edition<'_>) -> Prose<'c> {
        let name = edition.text(place.value().name_on(self.when.first_day()));
        let rest = [venue.room.as_ref(), place.value().address.as_ref()].into_iter().flatten();
        let parts = std::iter::once(name).chain(rest.map(|text| edition.text(text)));
        let mut prose = Prose::new(format!("{}: ", edition.words(&words::VenueLabel)), edition.lang);
        for (at, text) in parts.enumerate() {
            prose.inlines.extend((at > 0).then(|| Inline::Text(", ".into())));
            prose.inlines.push(spoken(text, edition));
        }
        prose.with(Inline::Text(".".into()))
    }

    fn registration_sentence(&self, edition: &Edition<'_>) -> Option<Prose<'c>> {
        let url = self.value().registration.as_ref()?.url.as_ref()?;
        let link = Inline::Link(Vec::new(), url.address());
        Some(sentence(edition, edition.words(self.way_to_come().label()), Some(link), ""))
    }

    fn code_sentence(&self, edition: &Edition<'_>) -> Option<Prose<'c>> {
        let code = self.value().online()?.reveal(edition.audience)?.passcode.as_ref()?;
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
        self.value().contacts.iter().filter_map(move |contact| contact_sentence(contact, edition))
    }
}

/// Whom to ask, under its own label or the usual words.
fn contact_sentence<'c>(contact: &'c Restricted<Contact>, edition: &Edition<'_>) -> Option<Prose<'c>> {
    let contact = contact.reveal(edition.audience)?;
    let mailbox = |email: &'c Email| {
        let words = Inline::Text(email.as_str().into());
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c); // what needs no escape in a link
        let url = Url::parse(format!("mailto:{email}")).ok().filter(|_| email.as_str().chars().all(is_plain));
        url.map_or(words.clone(), |url| Inline::Link(vec![words], url))
    };
    let ways = [
        contact.phone.map(Inline::Telephone),
        contact.email.as_ref().map(mailbox),
        contact.url.as_ref().map(|url| Inline::Link(Vec::new(), url.address())),
    ];
    let label = contact.label.as_ref().map_or_else(|| edition.say(&words::ForQuestions), |label| edition.text(label));
    let mut prose = Prose { lang: edition.lang.into(), note: None, inlines: vec![spoken(label, edition)] };
    for (at, way) in ways.into_iter().flatten().enumerate() {
        prose.inlines.push(Inline::Text(if at > 0 { ", " } else { ": " }.into()));
        prose.inlines.push(way);
    }
    (prose.inlines.len() > 1).then_some(prose)
}

/// Words of a sentence, marked where they are in another language than it.
fn spoken<'c>(text: Text<'c>, edition: &Edition<'_>) -> Inline<'c> {
    if text.is_in(edition.lang) { Inline::Text(text.text) } else { Inline::Foreign(text) }
}

/// Words, then a colon and what they lead to; without it, the words and how they end.
fn sentence<'c>(edition: &Edition<'_>, words: Cow<'static, str>, leads_to: Option<Inline<'c>>, end: &str) -> Prose<'c> {
    match leads_to {
        Some(inline) => Prose::new(format!("{words}: "), edition.lang).with(inline),
        None => Prose::new(format!("{words}{end}"), edition.lang),
    }
}
