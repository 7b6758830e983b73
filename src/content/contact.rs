//! What events, organisations and people share: contacts, links, images.

use crate::format::Telephone;
use crate::lang::{LangTag, Localised};

use super::cx::{Cx, Table};
use super::decode::Decode;
use super::entity::Ref;
use super::finding::Code;
use super::model::record;
use super::person::Person;
use super::problem::Problem;
use super::secret::{Audience, Secret};
use super::text::Text;
use super::web::{Email, Url};

record! {
    /// Whom one asks.
    pub struct Contact {
        /// About what: "For the press".
        pub label: Option<Localised<Text>>,
        /// By telephone.
        pub phone: Option<Secret<Telephone>>,
        /// By electronic mail.
        pub email: Option<Secret<Email>>,
        /// On a page.
        pub url: Option<Url>,
        /// Who answers.
        pub person: Option<Ref<Person>>,
        /// The languages in which one may ask.
        pub languages: Vec<LangTag>,
        /// Who may see it: everybody, or the organisers if a person is named, unless something else is said.
        pub visibility: Option<Audience>,
    }
    check = Contact::check;
}

record! {
    /// A page elsewhere.
    pub struct Link {
        /// The address.
        pub url: Url,
        /// What it is to this one, as HTML's `rel` has it: `related`, `license`, `archives`.
        pub rel: Option<Text>,
        /// What it is called.
        pub label: Option<Localised<Text>>,
        /// The language that it is in.
        pub lang: Option<LangTag>,
    }
    check = Link::check;
}

record! {
    /// A picture.
    pub struct Image {
        /// Where it is: a web address, or a path on the own site.
        pub src: Source,
        /// What it shows, for those who do not see it.
        pub alt: Option<Localised<Text>>,
    }
    check = Image::check;
}

/// Where a picture is: a web address, or a path on the own site that begins with `/`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Source(Box<str>);

impl Source {
    /// The address or path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Source {
    fn decode(node: &super::tree::Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "a web address, or a path that begins with `/`";
        match cx.text(node, EXPECTED)? {
            path if path.starts_with('/') => cx.scalar(node, EXPECTED, |path| {
                let problem = |error: crate::document::UrlError| Problem::new(Code::Url, error.to_string(), EXPECTED);
                crate::document::Url::parse(path).map(|_| Source(path.into())).map_err(|error| problem(error).into())
            }),
            _ => Url::decode(node, cx).map(|url| Source(url.as_str().into())),
        }
    }
}

impl Contact {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let otherwise = if self.person.is_some() { Audience::Organisers } else { Audience::Public };
        self.restrict(self.visibility.unwrap_or(otherwise));
        if self.visibility.unwrap_or(otherwise) != Audience::Public {
            cx.withhold();
        }
        if !["phone", "email", "url"].into_iter().any(|way| table.has(way)) {
            let problem = Problem::new(Code::Missing, "a contact without a way to it", "`phone`, `email` or `url`");
            cx.report(table.span(), problem);
        }
        if let Some(url) = &self.url {
            super::check::public_url(url, "url", table, cx);
        }
    }

    /// Says who may see it.
    pub(crate) fn restrict(&mut self, to: Audience) {
        self.phone.each_secret(&mut |secret| secret.restrict(to));
        self.email.each_secret(&mut |secret| secret.restrict(to));
    }
}

impl Link {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        super::check::public_url(&self.url, "url", table, cx);
    }
}

impl Image {
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
