//! Organisations: their names, what they are, and how they belong together.
//!
//! What it says in a language is asked of its `Entry`: `page`, `thing`, in `say/organisation.rs`.

use crate::grammar;
use crate::lang::Localised;

use super::contact::Contact;
use super::entity::{Entry, Id, Ref};
use super::place::Place;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::{Problem, shown};
use crate::content::read::table::Table;
use crate::content::value::name::{Inflecting, NameGrammar};
use crate::content::value::secret::Restricted;
use crate::content::value::slip;
use crate::content::value::text::OneLine;
use crate::content::value::web::WebAddress;
use crate::content::value::when::PartialDate;

record! {
    /// A body: a foundation, a bar, a ministry.
    pub struct Organisation {
        /// Its id.
        pub id: Id,
        /// Its name as one says it in a sentence, with its kind: «…» қоғамдық қоры, общественный фонд «…».
        pub name: Localised<OneLine>,
        /// What the letters of the name do not say about its grammar.
        pub grammar: Option<NameGrammar>,
        /// Its name without its kind.
        pub short: Option<Localised<OneLine>>,
        /// What the letters of the short name do not say about its grammar.
        pub short_grammar: Option<NameGrammar>,
        /// Its name in letters: LPRC.
        pub abbreviation: Option<Localised<OneLine>>,
        /// Other names that it goes by.
        pub aliases: Vec<Localised<OneLine>>,
        /// What it is.
        pub kind: OrganisationKind,
        /// The form that the law gives it.
        pub legal_form: Option<Localised<OneLine>>,
        /// The organisation that it is a part of.
        pub parent: Option<Ref<Organisation>>,
        /// The organisations that are its parts.
        pub units: Vec<Ref<Organisation>>,
        /// Its numbers in registers.
        pub identifiers: Vec<Identifier>,
        /// Whom one asks there.
        pub contacts: Vec<Restricted<Contact>>,
        /// Its site.
        pub url: Option<WebAddress>,
        /// Its logo.
        pub logo: Option<super::contact::Picture>,
        /// Where it is.
        pub place: Option<Ref<Place>>,
        /// Since when it has been, and until when it was.
        pub valid: Option<Validity>,
        /// What it is for.
        pub mission: Option<Localised<OneLine>>,
        /// Where visitors come to.
        pub visiting_address: Option<Localised<OneLine>>,
        /// Where letters go to.
        pub postal_address: Option<Localised<OneLine>>,
        /// When it is open.
        pub opening_hours: Vec<OpeningHours>,
        /// Where money goes to.
        pub bank: Option<Bank>,
        /// Its pages in social networks.
        pub accounts: Vec<WebAddress>,
    }
    check = Organisation::check;
    built = inflecting: Inflecting;
}

record! {
    /// When something is open, on some days of the week.
    pub struct OpeningHours {
        /// On which days.
        pub days: Vec<WeekdayWord>,
        /// From when: `09:00`.
        pub opens: OneLine,
        /// Until when: `18:00`.
        pub closes: OneLine,
    }
    check = OpeningHours::check;
}

words! {
    /// A day of the week.
    pub enum WeekdayWord {
        /// дүйсенбі, понедельник.
        Monday = "monday",
        /// сейсенбі, вторник.
        Tuesday = "tuesday",
        /// сәрсенбі, среда.
        Wednesday = "wednesday",
        /// бейсенбі, четверг.
        Thursday = "thursday",
        /// жұма, пятница.
        Friday = "friday",
        /// сенбі, суббота.
        Saturday = "saturday",
        /// жексенбі, воскресенье.
        Sunday = "sunday",
    }
}

record! {
    /// An account at a bank.
    pub struct Bank {
        /// The bank.
        pub name: Localised<OneLine>,
        /// The number of the account (IBAN).
        pub account: OneLine,
        /// The code of the bank (BIC).
        pub bic: Option<OneLine>,
        /// The code of the beneficiary (Kbe).
        pub kbe: Option<OneLine>,
    }
}

impl OpeningHours {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let is_hour = |text: &OneLine| text.as_str().len() == 5 && text.as_str().parse::<jiff::civil::Time>().is_ok();
        for (field, text) in [("opens", &self.opens), ("closes", &self.closes)] {
            if !is_hour(text) {
                let problem =
                    Problem::new(Code::Date, crate::content::read::problem::shown(text.as_str()), "an hour: `09:00`");
                cx.within(field, |cx| cx.report(table.span_of(field), problem));
            }
        }
        if self.opens.as_str() >= self.closes.as_str() {
            let problem =
                Problem::new(Code::Order, format!("closed at {}", self.closes), format!("after {}", self.opens));
            cx.within("closes", |cx| cx.report(table.span_of("closes"), problem));
        }
    }
}

words! {
    /// What an organisation is.
    pub enum OrganisationKind {
        /// A foundation.
        Foundation = "foundation",
        /// A public foundation.
        PublicFoundation = "public-foundation",
        /// A bar association.
        Bar = "bar",
        /// A union.
        Union = "union",
        /// An association.
        Association = "association",
        /// A public association.
        PublicAssociation = "public-association",
        /// A ministry.
        Ministry = "ministry",
        /// A government.
        Government = "government",
        /// A parliament.
        Parliament = "parliament",
        /// A court.
        Court = "court",
        /// A council.
        Council = "council",
        /// A committee.
        Committee = "committee",
        /// A department.
        Department = "department",
        /// A bureau.
        Bureau = "bureau",
        /// Another body of the state.
        StateBody = "state-body",
        /// An embassy.
        Embassy = "embassy",
        /// A university.
        University = "university",
        /// An institute.
        Institute = "institute",
        /// A centre of research.
        ResearchCentre = "research-centre",
        /// A centre of training.
        TrainingCentre = "training-centre",
        /// A law firm.
        LawFirm = "law-firm",
        /// A newspaper, a channel, a site.
        Media = "media",
        /// An international organisation.
        InternationalOrganisation = "international-organisation",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A company.
        Company = "company",
        /// A platform.
        Platform = "platform",
        /// Any other organisation.
        Other = "other",
    }
}

record! {
    /// A number in a register.
    pub struct Identifier {
        /// The register: `bin` or `iin` of Kazakhstan, `lei`, `wikidata`, or `other` with its name.
        pub scheme: Scheme,
        /// The number, in quotes.
        pub value: OneLine,
        /// What the register calls it, where the scheme does not say it.
        pub name: Option<Localised<OneLine>>,
    }
    check = Identifier::check;
}

words! {
    /// A register of organisations.
    pub enum Scheme {
        /// Kazakhstan's business identification number (БСН, БИН), of 12 digits.
        Bin = "bin",
        /// Kazakhstan's individual identification number (ЖСН, ИИН) of an entrepreneur, of 12 digits.
        Iin = "iin",
        /// The Legal Entity Identifier, of 20 letters and digits.
        Lei = "lei",
        /// An item of Wikidata: `Q2001966`.
        Wikidata = "wikidata",
        /// Any other number.
        Other = "other",
    }
}

record! {
    /// Since when, and until when.
    pub struct Validity {
        /// Since when.
        pub from: Option<PartialDate>,
        /// Until when.
        pub to: Option<PartialDate>,
    }
    check = Validity::check;
}

impl Organisation {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        self.inflecting = Inflecting::new(grammar::NameKind::Organisation, &self.name, self.grammar.as_ref());
        crate::content::value::check::kazakh(&self.name, "name", table, cx);
        let is_unit = self.kind == OrganisationKind::Department;
        if is_unit && self.parent.is_none() {
            let problem =
                Problem::new(Code::Missing, "a department without `parent`", "`parent`, the body that it is in");
            cx.report(table.span(), problem.warning());
        }
    }

    pub(in crate::content) fn use_words(&mut self, words: &grammar::WordList) {
        self.inflecting.use_words(words);
    }

    /// The name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &grammar::Name {
        self.inflecting.name()
    }
}

impl Identifier {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let value = self.value.as_str();
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let expected = match self.scheme {
            Scheme::Bin | Scheme::Iin if value.len() != 12 || !digits(value) => "12 digits",
            Scheme::Lei if value.len() != 20 || !value.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                "20 letters and digits"
            }
            Scheme::Wikidata if !value.strip_prefix('Q').is_some_and(digits) => "`Q` and digits",
            Scheme::Bin | Scheme::Iin if !slip::has_check_digit(value) => {
                let found = format!("{}, whose last digit is not the one that the others give", shown(value));
                let problem = Problem::new(Code::Identifier, found, "a number as it is registered").warning();
                return cx.within("value", |cx| cx.report(table.span_of("value"), problem));
            }
            _ => return,
        };
        let found = format!("{} for `{}`", shown(value), self.scheme);
        cx.within("value", |cx| cx.report(table.span_of("value"), Problem::new(Code::Identifier, found, expected)));
    }
}

impl Validity {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let (Some(from), Some(to)) = (self.from, self.to) else { return };
        if to.last_day() < from.first_day() {
            let problem = Problem::new(Code::Order, format!("`to` at {to}"), format!("{from} or later"));
            cx.within("to", |cx| cx.report(table.span_of("to"), problem));
        }
    }

    /// Whether it holds on this day.
    #[must_use]
    pub fn holds_on(&self, day: jiff::civil::Date) -> bool {
        self.from.is_none_or(|from| from.first_day() <= day) && self.to.is_none_or(|to| day <= to.last_day())
    }
}

impl<'a> Entry<'a, Organisation> {
    /// The organisation that it is a part of.
    #[must_use]
    pub fn parent(&self) -> Option<Entry<'a, Organisation>> {
        self.follow(self.value().parent.as_ref()?)
    }

    /// The organisations that are its parts.
    pub fn units(&self) -> impl Iterator<Item = Entry<'a, Organisation>> {
        self.follow_all(&self.value().units)
    }

    /// Its name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &'a grammar::Name {
        self.value().as_name()
    }
}
