//! People: their names in parts, and the positions that they hold.
//!
//! What it says in a language is asked of its `Entry`: `page`, `thing`, in `say/person.rs`.

use std::borrow::Cow;

use crate::Lang;
use crate::grammar::{self, Part};
use crate::lang::{LangTag, Localised};

use super::contact::{Contact, OtherPage, Picture};
use super::entity::{Entry, Id, Ref};
use super::organisation::{Organisation, Validity};
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::value::name::{GenderWord, Inflecting, NameGrammar};
use crate::content::value::secret::Restricted;
use crate::content::value::text::{Markdown, OneLine};

record! {
    /// A person.
    pub struct Person {
        /// Their id.
        pub id: Id,
        /// Their name, in its parts.
        pub name: Localised<PersonName>,
        /// What the letters of the name do not say about its grammar.
        pub grammar: Option<NameGrammar>,
        /// How they are addressed.
        pub prefix: Option<Prefix>,
        /// The name as lists are sorted by it.
        pub sort: Option<Localised<OneLine>>,
        /// Only for the grammar of the name; it is never printed.
        pub gender: Option<GenderWord>,
        /// The positions that they hold or have held.
        pub positions: Vec<Position>,
        /// How one reaches them; nobody but the organisers sees it, unless a contact says otherwise.
        pub contacts: Vec<Restricted<Contact>>,
        /// Pages about them.
        pub links: Vec<OtherPage>,
        /// A portrait.
        pub portrait: Option<Picture>,
        /// Their life and work, in Markdown.
        pub biography: Option<Localised<Markdown>>,
        /// Their degrees and titles: «заң ғылымдарының докторы».
        pub degrees: Vec<Localised<OneLine>>,
        /// The languages that they speak.
        pub languages: Vec<LangTag>,
    }
    check = Person::check;
    built = inflecting: Inflecting;
}

record! {
    /// A person's name: with a family name, or as a whole.
    pub struct PersonName {
        /// есімі, имя.
        pub given: Option<OneLine>,
        /// әкесінің аты, отчество.
        pub patronymic: Option<OneLine>,
        /// тегі, фамилия.
        pub family: Option<OneLine>,
        /// The name as it is shown, if it is not its parts one after another.
        pub display: Option<OneLine>,
    }
    check = PersonName::check;
}

words! {
    /// How a person is addressed.
    pub enum Prefix {
        /// мырза, г-н, Mr.
        Mr = "mr",
        /// ханым, г-жа, Ms.
        Ms = "ms",
    }
}

record! {
    /// A position in an organisation.
    pub struct Position {
        /// The organisation.
        pub organisation: Option<Ref<Organisation>>,
        /// What it is called, as a word of its own: «төраға», «председатель», "chairman".
        pub title: Localised<OneLine>,
        /// Since when and until when it is held.
        pub valid: Option<Validity>,
    }
}

impl PersonName {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if !table.has("family") && !table.has("display") {
            let problem =
                Problem::new(Code::Missing, "a name without `family`", "`family`, or `display` for the whole");
            cx.report(table.span(), problem);
        }
    }

    /// The name as it is shown.
    #[must_use]
    pub fn full(&self) -> Cow<'_, str> {
        if let Some(display) = &self.display {
            return display.as_str().into();
        }
        let parts = [&self.given, &self.patronymic, &self.family].into_iter().flatten();
        parts.map(OneLine::as_str).collect::<Vec<_>>().join(" ").into()
    }
}

impl Position {
    /// Whether it is held on this day.
    #[must_use]
    pub fn holds_on(&self, day: jiff::civil::Date) -> bool {
        self.valid.as_ref().is_none_or(|valid| valid.holds_on(day))
    }

    /// Whether it is over on this day; where no day is known, whether it has an end at all.
    pub(crate) fn has_ended(&self, day: Option<jiff::civil::Date>) -> bool {
        let end = self.valid.as_ref().and_then(|valid| valid.to);
        end.is_some_and(|end| day.is_none_or(|day| end.last_day() < day))
    }

    /// Whether it may be called held: on this day or, where no day is known, for want of an end.
    pub(crate) fn is_held(&self, day: Option<jiff::civil::Date>) -> bool {
        match day {
            Some(day) => self.holds_on(day),
            None => self.valid.as_ref().is_none_or(|valid| valid.to.is_none()),
        }
    }
}

impl Person {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        self.inflecting = Inflecting::from(self.inflect());
        crate::content::value::check::kazakh(&self.name, "name", table, cx);
        for (index, contact) in self.contacts.iter_mut().enumerate() {
            if contact.inside().visibility.is_some() {
                continue;
            }
            contact.restrict(Audience::Organisers);
            cx.within("contacts", |cx| cx.at(index, Cx::withhold));
        }
    }

    /// The name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &grammar::Name {
        self.inflecting.name()
    }

    fn inflect(&self) -> grammar::Name {
        let mut name = grammar::Name::person();
        if let Some(gender) = self.gender {
            name = name.person_gender(gender.into());
        }
        for lang in Lang::ALL {
            let Some(given) = self.name.get(lang) else { continue };
            for (part, text) in
                [(Part::Given, &given.given), (Part::Patronymic, &given.patronymic), (Part::Family, &given.family)]
            {
                if let Some(text) = text {
                    name = name.part(lang, part, text.as_str());
                }
            }
            if let Some(display) = &given.display {
                name = name.text(lang, display.as_str());
            }
        }
        match &self.grammar {
            Some(given) => given.add_to(name).build(),
            None => name.build(),
        }
    }
}

impl<'a> Entry<'a, Person> {
    /// The positions, each with its organisation.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let person = content.person("anuar-tugel")?;
    /// let (position, body) = person.positions().next().unwrap();
    /// assert_eq!(position.title.pick(Lang::Kk).value.as_str(), "төраға");
    /// assert_eq!(position.title.pick(Lang::Ru).value.as_str(), "председатель");
    /// assert_eq!(body.unwrap().as_name().text(Lang::En), "Republican Collegium of Advocates");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn positions(&self) -> impl Iterator<Item = (&'a Position, Option<Entry<'a, Organisation>>)> {
        let entry = *self;
        let organisation = move |position: &Position| entry.follow(position.organisation.as_ref()?);
        self.value().positions.iter().map(move |position| (position, organisation(position)))
    }

    /// The name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &'a grammar::Name {
        self.value().as_name()
    }
}
