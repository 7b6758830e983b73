//! The switcher as data: one record for each language, for those who draw it themselves.

use super::{Current, Missing, Standing, Switcher};
use crate::format::{LanguageForm, language_name};
use crate::lang::{Direction, Lang, LangTag};
use crate::message::Message;
use crate::messages::switcher as words;

/// One language of a switcher.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Availability, PagePath, Prefix, Switcher}};
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &PagePath::new("/about"), &[Lang::Kk, Lang::Ru]);
/// let english = switcher.items().last().unwrap();
/// assert_eq!((english.autonym, english.availability), ("English", Availability::Unavailable));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SwitcherItem<'a> {
    /// The tag, for `lang` and `hreflang`.
    pub tag: LangTag,
    /// The name of the language in itself: `Қазақша`.
    pub autonym: &'a str,
    /// The name of the language in the page's language, for a language that [`language_name`] knows.
    pub name_in_page_language: Option<&'static str>,
    /// Where the item leads, if anywhere.
    pub href: Option<&'a str>,
    /// The way that the autonym runs.
    pub dir: Direction,
    /// Whether it is the language of this page.
    pub is_current: bool,
    /// Whether the page exists in the language.
    pub availability: Availability,
    /// What a reader is told besides the name, in the page's language.
    pub note: Option<String>,
}

/// Whether a page exists in a language, and where its link leads if it does not.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Availability, PagePath, Prefix, Switcher}};
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &PagePath::new("/about"), &[Lang::Kk, Lang::Ru]);
/// let english = switcher.items().last().unwrap();
/// assert_eq!((english.autonym, english.availability), ("English", Availability::Unavailable));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Availability {
    /// It exists.
    Available,
    /// It does not exist, and there is no link.
    Unavailable,
    /// It does not exist; the link leads to the home page.
    Home,
    /// It does not exist; the link leads to the page as shown with another language's text.
    Fallback,
}

impl Switcher<'_> {
    /// The languages in their order.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::{Availability, Switcher}};
    /// let switcher = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Ru, "/ru/court").missing(Lang::En);
    /// let shown = switcher.items().map(|item| (item.autonym, item.name_in_page_language, item.availability));
    /// assert!(shown.eq([
    ///     ("Қазақша", Some("қазақ тілі"), Availability::Available),
    ///     ("Русский", Some("орыс тілі"), Availability::Available),
    ///     ("English", Some("ағылшын тілі"), Availability::Unavailable),
    /// ]));
    /// ```
    pub fn items(&self) -> impl Iterator<Item = SwitcherItem<'_>> {
        let own = self.order.iter().copied().filter_map(|lang| self.item(lang));
        let others = self.others.iter().map(|other| SwitcherItem {
            tag: other.tag,
            autonym: &other.autonym,
            name_in_page_language: None,
            href: Some(&other.href),
            dir: other.tag.direction(),
            is_current: false,
            availability: Availability::Available,
            note: None,
        });
        own.chain(others)
    }

    /// Whether there is another language to go to; without one, nothing is shown.
    pub(super) fn is_needed(&self) -> bool {
        self.items().any(|item| !item.is_current && item.availability == Availability::Available)
    }

    fn item(&self, lang: Lang) -> Option<SwitcherItem<'_>> {
        let slot = &self.slots[lang];
        let is_current = lang == self.current;
        let (availability, href) = match (slot.standing, self.when_missing) {
            (Standing::NotOffered, _) => return None,
            (Standing::Exists, _) => (Availability::Available, slot.page.as_deref()),
            (Standing::Missing, Missing::Omit) if !is_current => return None,
            (Standing::Missing, Missing::LinkHome) if slot.home.is_some() => (Availability::Home, slot.home.as_deref()),
            (Standing::Missing, Missing::LinkFallback) if slot.page.is_some() => {
                (Availability::Fallback, slot.page.as_deref())
            }
            (Standing::Missing, _) => (Availability::Unavailable, None),
        };
        let linked = !is_current || self.current_item == Current::Link;
        let note: Option<&dyn Message> = match availability {
            Availability::Available if is_current => Some(&words::Current),
            Availability::Available => None,
            Availability::Unavailable => Some(&words::Unavailable),
            Availability::Home => Some(&words::LeadsHome),
            Availability::Fallback => Some(&words::ShownOtherwise),
        };
        Some(SwitcherItem {
            tag: LangTag::of(lang),
            autonym: slot.autonym.as_deref().unwrap_or(lang.autonym()),
            name_in_page_language: language_name(lang.tag(), LanguageForm::Name, self.current),
            href: href.filter(|_| linked),
            dir: LangTag::of(lang).direction(),
            is_current,
            availability,
            note: note.map(|note| self.say(note)),
        })
    }

    /// One of the switcher's own words, in the language of the page.
    pub(super) fn say(&self, word: &dyn Message) -> String {
        self.voice.say(word, self.current).into_owned()
    }
}
