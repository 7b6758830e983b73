//! What events, organisations and people share: contacts, links, documents, images.

use crate::format::Telephone;
use crate::lang::{LangTag, Localised};

use super::entity::Ref;
use super::person::Person;
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::Problem;
use crate::content::read::shape::Shape;
use crate::content::read::table::Table;
use crate::content::value::secret::Restrict;
use crate::content::value::text::OneLine;
use crate::content::value::web::{Email, WebAddress};

record! {
    /// Whom one asks.
    pub struct Contact {
        /// About what: "For the press".
        pub label: Option<Localised<OneLine>>,
        /// By telephone.
        pub phone: Option<Telephone>,
        /// By electronic mail.
        pub email: Option<Email>,
        /// On a page.
        pub url: Option<WebAddress>,
        /// Who answers.
        pub person: Option<Ref<Person>>,
        /// The languages in which one may ask.
        pub languages: Vec<LangTag>,
        /// Who may see it, with everything in it: everybody, or the organisers if a person is named, unless something
        /// else is said.
        pub visibility: Option<Audience>,
    }
    check = Contact::check;
}

record! {
    /// A page elsewhere.
    pub struct OtherPage {
        /// The address.
        pub url: WebAddress,
        /// What it is to this one.
        pub rel: Option<Rel>,
        /// What it is called.
        pub label: Option<Localised<OneLine>>,
        /// The language that it is in.
        pub lang: Option<LangTag>,
    }
}

words! {
    /// What a page elsewhere is to this one, of the words that HTML's `rel` has for it.
    pub enum Rel {
        /// It is about the same.
        Related = "related",
        /// It says what may be done with it.
        License = "license",
        /// It is about who made it.
        Author = "author",
        /// It holds older ones.
        Archives = "archives",
        /// It explains.
        Help = "help",
        /// It is about a keyword of it.
        Tag = "tag",
    }
}

record! {
    /// A document: a concept, a law, a text to read.
    pub struct Paper {
        /// What it is called.
        pub title: Localised<OneLine>,
        /// Where it is.
        pub url: Option<WebAddress>,
        /// Its number or code.
        pub number: Option<OneLine>,
        /// Whether it is a draft.
        pub draft: bool,
        /// The language that it is in.
        pub lang: Option<LangTag>,
    }
}

record! {
    /// A picture.
    pub struct Picture {
        /// Where it is: a web address, or a path on the own site.
        pub src: Source,
        /// What it shows, for those who do not see it.
        pub alt: Option<Localised<OneLine>>,
    }
    check = Picture::check;
}

/// Where a picture is: a web address, or a path on the own site that begins with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source(Box<str>);

impl Source {
    /// The address or path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

serialize!(Source);

impl Decode for Source {
    fn decode(node: &crate::content::read::tree::Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "a web address, or a path that begins with `/`";
        match cx.text(node, EXPECTED)? {
            path if path.starts_with('/') => {
                let path = crate::content::value::web::public_address(path, &node.span, cx);
                let problem = |error: crate::document::UrlError| Problem::new(Code::Url, error.to_string(), EXPECTED);
                let read = crate::document::Url::parse(&*path).map_err(|error| cx.report(&node.span, problem(error)));
                read.ok().map(|_| Source((&*path).into()))
            }
            _ => WebAddress::decode(node, cx).map(|url| Source(url.as_str().into())),
        }
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.0))
    }

    fn shape() -> Shape {
        Shape::Value("source")
    }
}

impl Contact {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if !["phone", "email", "url"].into_iter().any(|way| table.has(way)) {
            let problem = Problem::new(Code::Missing, "a contact without a way to it", "`phone`, `email` or `url`");
            cx.report(table.span(), problem);
        }
        if self.person.is_some() && self.visibility.is_none() {
            let problem = Problem::new(Code::Secret, "a contact of a person, for the organisers only", "`visibility`");
            cx.tell(table.span(), problem.info().help("write `visibility = \"public\"` if everybody may see it"));
        }
        if self.visibility() == Audience::Public
            && let Some(url) = self.url.take()
        {
            self.url =
                Some(cx.within("url", |cx| crate::content::value::web::public_url(url, table.span_of("url"), cx)));
        }
    }
}

impl Restrict for Contact {
    fn visibility(&self) -> Audience {
        let otherwise = if self.person.is_some() { Audience::Organisers } else { Audience::Public };
        self.visibility.unwrap_or(otherwise)
    }
}

impl Picture {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let missing =
            crate::Lang::ALL.into_iter().filter(|lang| self.alt.as_ref().is_none_or(|alt| alt.get(*lang).is_none()));
        let missing: Vec<&str> = missing.map(crate::Lang::tag).collect();
        let unread = table.has("alt") && self.alt.is_none();
        if !missing.is_empty() && !unread {
            let found = format!("an image without `alt` in {}", missing.join(", "));
            cx.report(
                table.span(),
                Problem::new(Code::Image, found, "what it shows, for those who do not see it").warning(),
            );
        }
    }
}
