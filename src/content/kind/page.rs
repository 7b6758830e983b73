//! Pages: an article, and where it stands on its site.
//!
//! What it says in a language is asked of its `Entry`: `page`, `thing`, in `say/page.rs`.

use crate::lang::Localised;

use super::any::{AnyRef, PartyRef};
use super::contact::{Contact, Paper, Picture};
use super::entity::{Id, Ref};
use super::place::Place;
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::model::record;
use crate::content::read::problem::Problem;
use crate::content::read::shape::Shape;
use crate::content::read::table::Table;
use crate::content::read::tree::{Node, NodeValue};
use crate::content::value::secret::Restricted;
use crate::content::value::text::{Markdown, OneLine};

record! {
    /// A page of a site.
    pub struct Page {
        /// Its id.
        pub id: Id,
        /// How often it was changed.
        pub rev: Option<u32>,
        /// When it was last changed.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub updated: Option<jiff::Timestamp>,
        /// When it was published.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub published: Option<jiff::Timestamp>,
        /// What it is called.
        pub title: Localised<OneLine>,
        /// What it says in short.
        pub lead: Option<Localised<OneLine>>,
        /// What it says, in Markdown.
        pub body: Option<Localised<Markdown>>,
        /// The pages above it, from the first page of the site down; it is not one of them itself.
        pub trail: Vec<TrailStep>,
        /// The entity that it is about.
        pub about: Option<AnyRef>,
        /// Entities that it speaks of.
        pub mentions: Vec<AnyRef>,
        /// The section of the site.
        pub section: Option<Localised<OneLine>>,
        /// A picture.
        pub image: Option<Picture>,
        /// Where it was written from: the date line of news names it.
        pub place: Option<Ref<Place>>,
        /// Who wrote it.
        pub author: Option<PartyRef>,
        /// What it is about, in keywords.
        pub tags: Vec<Localised<OneLine>>,
        /// Whom the press asks.
        pub contacts: Vec<Restricted<Contact>>,
        /// Files that belong to it.
        pub attachments: Vec<Paper>,
        /// Until when nobody may publish it.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub embargo: Option<jiff::Timestamp>,
        /// Its path on the site, in each language: `/kk/…`.
        pub path: Option<Localised<super::contact::Source>>,
    }
    check = Page::check;
}

/// A page above another: by its id, or by what it is called.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum TrailStep {
    /// A page of this content.
    Page(Ref<Page>),
    /// A page that this content does not have.
    Label(Label),
}

record! {
    /// What a page is called that this content does not have.
    pub struct Label {
        /// What it is called.
        pub label: Localised<OneLine>,
        /// Its path on the site, or its address.
        pub href: Option<super::contact::Source>,
    }
}

serialize!(TrailStep);

impl Decode for TrailStep {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        match node.value {
            NodeValue::Table(_) => Label::decode(node, cx).map(TrailStep::Label),
            _ => Ref::decode(node, cx).map(TrailStep::Page),
        }
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        match self {
            TrailStep::Page(page) => page.encode(audience),
            TrailStep::Label(label) => label.encode(audience),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![("", Ref::<Page>::shape()), ("", Label::shape())])
    }
}

impl Page {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        crate::content::value::check::every_language(&self.title, "title", table, cx);
        crate::content::value::slip::shouting(&self.title, "title", table, cx);
        crate::content::value::check::stale(&self.title, self.rev, "title", table, cx);
        crate::content::value::check::long(&self.title, "title", crate::content::read::limits::TITLE, table, cx);
        for (tag, said) in self.path.iter().flat_map(Localised::iter) {
            cx.within("path", |cx| cx.claim(table.span_of("path"), tag, said.value.as_str()));
        }
        if let (Some(published), Some(updated)) = (self.published, self.updated)
            && updated < published
        {
            let problem = Problem::new(Code::Order, format!("updated at {updated}"), format!("{published} or later"));
            cx.within("updated", |cx| cx.report(table.span_of("updated"), problem));
        }
    }
}
