//! Agreements: between whom, signed when, where and by whom, and what came of them.
//!
//! What it says in a language is asked of its `Entry`: `announce`, `article`, `page`, `thing`, in `say/agreement.rs`.

use crate::lang::{LangTag, Localised};

use super::contact::{OtherPage, Paper};
use super::entity::{Entry, Id, Ref};
use super::event::Event;
use super::organisation::Organisation;
use super::page::TrailStep;
use super::person::Person;
use super::place::Place;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::value::price::Amount;
use crate::content::value::text::{Markdown, OneLine};
use crate::content::value::when::{PartialDate, When};

record! {
    /// An agreement between organisations.
    pub struct Agreement {
        /// Its id.
        pub id: Id,
        /// How often what is said about it was changed.
        pub rev: Option<u32>,
        /// When what is said about it was last changed.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub updated: Option<jiff::Timestamp>,
        /// What it is called.
        pub title: Localised<OneLine>,
        /// What sort of agreement it is.
        pub kind: AgreementKind,
        /// The pages above its page, from the first page of the site down.
        pub trail: Vec<TrailStep>,
        /// Between whom it is.
        pub parties: Vec<Ref<Organisation>>,
        /// Who signed it, and for whom.
        pub signatories: Vec<Signatory>,
        /// When it was signed.
        pub signed: When,
        /// Where it was signed.
        pub place: Option<Ref<Place>>,
        /// The event at which it was signed.
        pub at_event: Option<Ref<Event>>,
        /// What it is for.
        pub purpose: Vec<Localised<OneLine>>,
        /// Whether it holds.
        pub status: Option<AgreementStatus>,
        /// Its number.
        pub number: Option<OneLine>,
        /// From when to when it is in force, and how that goes on or ends.
        pub term: Option<Term>,
        /// How much money it is about.
        pub amount: Option<Amount>,
        /// The text that holds where they differ, by its language.
        pub prevailing: Option<LangTag>,
        /// In how many copies it was made.
        pub copies: Option<u32>,
        /// Its texts.
        pub files: Vec<Paper>,
        /// What belongs to it: annexes, protocols.
        pub annexes: Vec<Paper>,
        /// What came of it.
        pub follow_ups: Vec<FollowUp>,
        /// Events that what is said about it speaks of.
        pub events: Vec<Ref<Event>>,
        /// The article about it, in Markdown.
        pub body: Option<Localised<Markdown>>,
        /// Pages elsewhere.
        pub links: Vec<OtherPage>,
    }
    check = Agreement::check;
}

record! {
    /// From when to when an agreement is in force, and how that goes on or ends.
    pub struct Term {
        /// From when on.
        pub from: Option<PartialDate>,
        /// Until when.
        pub to: Option<PartialDate>,
        /// How it goes on after that.
        pub renewal: Option<Localised<OneLine>>,
        /// How one leaves it, and how long before.
        pub notice: Option<Localised<OneLine>>,
    }
    check = Term::check;
}

impl Term {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to.last_day() < from.first_day()
        {
            let problem = Problem::new(Code::Order, format!("`to` at {to}"), format!("{from} or later"));
            cx.within("to", |cx| cx.report(table.span_of("to"), problem));
        }
    }
}

words! {
    /// What sort of agreement it is.
    pub enum AgreementKind {
        /// An agreement.
        Agreement = "agreement",
        /// An agreement to work together.
        Cooperation = "cooperation",
        /// A memorandum of cooperation.
        Memorandum = "memorandum",
        /// A memorandum of understanding.
        Understanding = "understanding",
        /// A treaty.
        Treaty = "treaty",
    }
}

words! {
    /// Whether an agreement holds.
    pub enum AgreementStatus {
        /// Not yet.
        Draft = "draft",
        /// It does.
        InForce = "in-force",
        /// No longer.
        Ended = "ended",
    }
}

record! {
    /// Who signed, and for whom.
    pub struct Signatory {
        /// Who.
        pub person: Ref<Person>,
        /// For which of the parties.
        pub party: Ref<Organisation>,
        /// As what, as a word of its own: «төраға», «председатель», "chairman".
        pub title: Option<Localised<OneLine>>,
    }
}

record! {
    /// What came of an agreement.
    pub struct FollowUp {
        /// When.
        pub when: When,
        /// What.
        pub text: Localised<OneLine>,
        /// The event, if it was one.
        pub event: Option<Ref<Event>>,
    }
}

impl Agreement {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        crate::content::value::check::every_language(&self.title, "title", table, cx);
        crate::content::value::slip::shouting(&self.title, "title", table, cx);
        crate::content::value::check::stale(&self.title, self.rev, "title", table, cx);
        crate::content::value::check::long(&self.title, "title", crate::content::read::limits::TITLE, table, cx);
        let mut parties: Vec<&str> = self.parties.iter().map(Ref::id).collect();
        parties.sort_unstable();
        parties.dedup();
        let unread = parties.is_empty() && table.has("parties");
        if parties.len() < 2 && !unread {
            let problem =
                Problem::new(Code::Agreement, format!("{} party", parties.len()), "two different parties or more");
            cx.within("parties", |cx| cx.report(table.span_of("parties"), problem));
        }
        for (index, signatory) in self.signatories.iter().enumerate() {
            if unread || parties.contains(&signatory.party.id()) {
                continue;
            }
            let found = format!("a signatory for `{}`", signatory.party.id());
            let problem = Problem::new(Code::Agreement, found, crate::content::read::problem::one_of(&parties));
            let span = table.item_span("signatories", index, "party");
            cx.within("signatories", |cx| cx.at(index, |cx| cx.within("party", |cx| cx.report(&span, problem))));
        }
    }
}

impl<'a> Entry<'a, Agreement> {
    /// Between whom it is.
    pub fn parties(&self) -> impl Iterator<Item = Entry<'a, Organisation>> {
        self.follow_all(&self.value().parties)
    }

    /// Who signed it, and for whom.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content, grammar::Case};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let agreement = content.agreement("paris-almaty-2014")?;
    /// let (person, party, row) = agreement.signatories().next().unwrap();
    /// assert_eq!(party.as_name().text(Lang::Kk), "Алматы қалалық адвокаттар алқасы");
    /// assert_eq!(person.as_name().inflect(Lang::Ru, Case::Instrumental).to_string(), "Кенжегали Карчегеновым");
    /// assert_eq!(row.title.as_ref().unwrap().pick(Lang::En).value.as_str(), "Chairman");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn signatories(&self) -> impl Iterator<Item = (Entry<'a, Person>, Entry<'a, Organisation>, &'a Signatory)> {
        let entry = *self;
        let found = move |row: &'a Signatory| Some((entry.follow(&row.person)?, entry.follow(&row.party)?, row));
        self.value().signatories.iter().filter_map(found)
    }

    /// Where it was signed.
    #[must_use]
    pub fn place(&self) -> Option<Entry<'a, Place>> {
        self.follow(self.value().place.as_ref()?)
    }

    /// The event at which it was signed.
    #[must_use]
    pub fn at_event(&self) -> Option<Entry<'a, Event>> {
        self.follow(self.value().at_event.as_ref()?)
    }
}
