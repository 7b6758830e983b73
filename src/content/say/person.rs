//! What a person's page says.

use super::Edition;
use super::event::named;
use crate::Lang;
use crate::content::{Entry, Kind, Organisation, Person, Position};
use crate::document::{About, Block, Document, Role, Text, Value, Values};
use crate::messages::person as words;

impl<'c> Entry<'c, Person> {
    /// The name and the positions: those that are held on the edition's day, and those that no longer are.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let person = content.person("kenzhegali-karchegenov")?;
    /// assert_eq!(person.page(Lang::Kk).title.text, "Кенжеғали Қарчегенов");
    /// assert_eq!(person.page(Lang::Ru).title.text, "Кенжегали Карчегенов");
    /// assert_eq!(person.page(Lang::En).title.text, "Kenzhegali Karchegenov");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let (person, edition) = (self.value(), edition.into());
        let positions = |wanted: bool| -> Values<'c> {
            let held = self.positions().filter(|(position, _)| position.has_ended(edition.as_of) == wanted);
            held.map(|(position, at)| Value::Text(edition.position_with_years(position, at))).collect()
        };
        let links: Values<'c> = person.links.iter().map(|link| edition.link(link)).collect();
        let mut facts = Vec::new();
        edition.add(&mut facts, Role::Position, &words::PositionsLabel, positions(false));
        edition.add(&mut facts, Role::Position, &words::FormerPositionsLabel, positions(true));
        let degrees: Values<'c> = person.degrees.iter().map(|degree| Value::Text(edition.text(degree))).collect();
        let spoken = person.languages.iter().map(|tag| Text::new(named(*tag, edition.lang), edition.lang));
        edition.add(&mut facts, Role::Other, &words::DegreesLabel, degrees);
        edition.add(
            &mut facts,
            Role::SpokenLanguage,
            &words::SpeaksLabel,
            spoken.map(Value::Text).collect::<Values<'c>>(),
        );
        edition.add(&mut facts, Role::Website, &words::LinksLabel, links);
        for contact in &person.contacts {
            edition.add_contact(contact, self.content(), super::organisation::contact_label, &mut facts);
        }
        let mut document = edition.document(Kind::Person, &person.id, edition.plain_name(*self));
        document.about = About::Person;
        document.trail = edition.trail(self.content(), &[], Kind::Person, &document.title);
        document.image = person.portrait.as_ref().and_then(|portrait| edition.image(portrait));
        document.blocks.extend(document.image.clone().map(Block::Image));
        document.blocks.push(Block::Facts(facts));
        document.description = person.biography.as_ref().and_then(|biography| edition.first_sentences(biography));
        document.blocks.extend(person.biography.as_ref().map(|biography| edition.prose(biography)).unwrap_or_default());
        document
    }

    /// Whether there is a page in this language: a name.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        self.name.get(lang).is_some()
    }
}

impl Edition<'_> {
    /// A position at an organisation, with the years in which it is held.
    pub(super) fn position_with_years<'c>(
        &self,
        position: &'c Position,
        at: Option<Entry<'c, Organisation>>,
    ) -> Text<'c> {
        let text = self.position_at(&position.title, at);
        let year = |date: Option<crate::content::PartialDate>| date.map(|date| date.first_day().year().to_string());
        let valid = position.valid.as_ref();
        let years = match (year(valid.and_then(|valid| valid.from)), year(valid.and_then(|valid| valid.to))) {
            (None, None) => return text,
            (Some(from), None) => self.words(&words::TermSince { from: &from }),
            (None, Some(to)) => self.words(&words::TermUntil { to: &to }),
            (Some(from), Some(to)) if from == to => from.into(),
            (Some(from), Some(to)) => format!("{from}–{to}").into(),
        };
        let words = format!("{} ({years})", text.text);
        text.with_words(words)
    }
}
