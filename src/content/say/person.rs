//! What a person's page says.

use super::Edition;
use crate::Lang;
use crate::content::{Entry, Kind, Person, Position};
use crate::document::{About, Block, Document, Role, Value, Values};
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
        let former = |position: &Position| {
            let until = position.valid.as_ref().and_then(|valid| valid.to);
            until.zip(edition.as_of).is_some_and(|(until, day)| until.last_day() < day)
        };
        let positions = |wanted: bool| -> Values<'c> {
            let held = self.positions().filter(|(position, _)| former(position) == wanted);
            held.map(|(position, at)| Value::Text(edition.position_at(&position.title, at))).collect()
        };
        let links: Values<'c> = person.links.iter().map(|link| edition.link(link)).collect();
        let mut facts = Vec::new();
        edition.add(&mut facts, Role::Position, &words::PositionsLabel, positions(false));
        edition.add(&mut facts, Role::Position, &words::FormerPositionsLabel, positions(true));
        edition.add(&mut facts, Role::Website, &words::LinksLabel, links);
        for contact in &person.contacts {
            edition.add_contact(contact, self.content(), super::organisation::contact_label, &mut facts);
        }
        let mut document = edition.document(Kind::Person, &person.id, edition.plain_name(*self));
        document.about = About::Person;
        document.trail = edition.trail(self.content(), &[], Kind::Person, &document.title);
        document.with(Block::Facts(facts))
    }

    /// Whether there is a page in this language: a name.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        self.name.get(lang).is_some()
    }
}
