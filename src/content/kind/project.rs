//! Projects and series, which events are parts of.

use crate::grammar;
use crate::lang::Localised;

use super::any::{Party, PartyRef};
use super::entity::{Entry, Id};
use crate::content::read::cx::Cx;
use crate::content::read::model::{record, words};
use crate::content::read::table::Table;
use crate::content::value::name::{Inflecting, NameGrammar};
use crate::content::value::text::OneLine;
use crate::content::value::web::WebAddress;
use crate::content::value::when::When;

record! {
    /// A project, a programme, a series of events.
    pub struct Project {
        /// Its id.
        pub id: Id,
        /// What it is called, without the word "project" and without quotation marks.
        pub name: Localised<OneLine>,
        /// What the letters of the name do not say about its grammar.
        pub grammar: Option<NameGrammar>,
        /// What it is.
        pub kind: ProjectKind,
        /// Who carries it out.
        pub organisers: Vec<PartyRef>,
        /// Who pays for it.
        pub funders: Vec<PartyRef>,
        /// When it runs.
        pub when: Option<When>,
        /// Its site.
        pub url: Option<WebAddress>,
    }
    check = Project::check;
    built = inflecting: Inflecting;
}

words! {
    /// What it is.
    pub enum ProjectKind {
        /// A project.
        Project = "project",
        /// A programme.
        Programme = "programme",
        /// A series of events.
        Series = "series",
    }
}

impl Project {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        self.inflecting = Inflecting::new(grammar::NameKind::Work, &self.name, self.grammar.as_ref());
        crate::content::value::check::kazakh(&self.name, "name", table, cx);
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

impl<'a> Entry<'a, Project> {
    /// Who carries it out.
    pub fn organisers(&self) -> impl Iterator<Item = Party<'a>> {
        self.follow_all(&self.value().organisers)
    }

    /// Who pays for it.
    pub fn funders(&self) -> impl Iterator<Item = Party<'a>> {
        self.follow_all(&self.value().funders)
    }

    /// Its name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &'a grammar::Name {
        self.value().as_name()
    }
}
