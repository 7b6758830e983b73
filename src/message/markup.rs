//! Elements in texts of messages: what an application gives for them, and the text with its elements as HTML or in parts.

use std::cell::RefCell;
use std::fmt;

use super::{Argument, Message};
use crate::escape::{HtmlAttribute, HtmlText};
use crate::lang::Lang;
use crate::sink::{Inner, Mark, Sink};
use ushtil_lang::TextElement;

/// Where words of a message lead: what an application gives for `# <terms> (Link)`.
///
/// ```
/// use ushtil::message::Link;
/// let terms = Link::to("/kk/terms").with_class("quiet");
/// assert_eq!((terms.address(), terms.class()), ("/kk/terms", Some("quiet")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Link<'a> {
    address: &'a str,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    class: Option<&'a str>,
}

impl<'a> Link<'a> {
    /// A link to this address: on the own site, `https`, `http`, `mailto` or `tel`. HTML has no other.
    #[must_use]
    pub const fn to(address: &'a str) -> Self {
        Link { address, class: None }
    }

    /// The same link with a class for the style sheet.
    #[must_use]
    pub const fn with_class(mut self, class: &'a str) -> Self {
        self.class = Some(class);
        self
    }

    /// The address as it was given.
    #[must_use]
    pub const fn address(&self) -> &'a str {
        self.address
    }

    /// The class.
    #[must_use]
    pub const fn class(&self) -> Option<&'a str> {
        self.class
    }
}

/// An element around words of a message: what an application gives for `# <name> (Element)`.
///
/// ```
/// use ushtil::message::{Element, TextElement};
/// let name = Element::new(TextElement::Strong).with_class("name");
/// assert_eq!((name.element().name(), name.class()), ("strong", Some("name")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Element<'a> {
    element: TextElement,
    class: Option<&'a str>,
}

impl<'a> Element<'a> {
    /// An element of text.
    #[must_use]
    pub const fn new(element: TextElement) -> Self {
        Element { element, class: None }
    }

    /// The same element with a class for the style sheet.
    #[must_use]
    pub const fn with_class(mut self, class: &'a str) -> Self {
        self.class = Some(class);
        self
    }

    /// The element.
    #[must_use]
    pub const fn element(&self) -> TextElement {
        self.element
    }

    /// The class.
    #[must_use]
    pub const fn class(&self) -> Option<&'a str> {
        self.class
    }
}

/// A part of a text with elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'m> {
    /// Words, not escaped.
    Text(String),
    /// An element, and what it holds.
    Element(Markup<'m>, Vec<Part<'m>>),
}

/// An element in a text of a message; it prints as the tag that opens it in HTML.
///
/// ```
/// use ushtil::message::{Link, Markup};
/// assert_eq!(Markup::Link("terms", Link::to("/terms")).to_string(), "<a href=\"/terms\">");
/// assert_eq!(Markup::Link("terms", Link::to("javascript:alert(1)")).to_string(), "<a>");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Markup<'m> {
    /// The translator’s own: `<em>`.
    Text(TextElement),
    /// A link of the application’s, and what the message calls it.
    Link(&'static str, Link<'m>),
    /// An element of the application’s, and what the message calls it.
    Element(&'static str, Element<'m>),
}

impl Markup<'_> {
    /// The name in HTML: `em`, `a`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Markup::Text(element) | Markup::Element(_, Element { element, .. }) => element.name(),
            Markup::Link(..) => "a",
        }
    }

    /// The class that the application gave.
    #[must_use]
    pub const fn class(&self) -> Option<&str> {
        match self {
            Markup::Text(_) => None,
            Markup::Link(_, link) => link.class,
            Markup::Element(_, element) => element.class,
        }
    }

    /// Where it leads, if it is a link that a page may have.
    #[must_use]
    pub fn href(&self) -> Option<&str> {
        match self {
            Markup::Link(_, link) => Some(link.address).filter(|address| is_harmless(address)),
            Markup::Text(_) | Markup::Element(..) => None,
        }
    }

    const fn is_empty(&self) -> bool {
        matches!(self, Markup::Text(element) | Markup::Element(_, Element { element, .. }) if element.is_empty())
    }

    fn open(&self, out: &mut Sink<'_>) {
        out.join(&["<", self.name()]);
        for (attribute, value) in [(" href=\"", self.href()), (" class=\"", self.class())] {
            if let Some(value) = value {
                out.push(attribute);
                HtmlAttribute(value).write(out);
                out.push("\"");
            }
        }
        out.push(">");
    }

    fn close(&self, out: &mut Sink<'_>) {
        if !self.is_empty() {
            out.join(&["</", self.name(), ">"]);
        }
    }
}

/// Whether an address is none that a browser could take for a script: it drops what is invisible before it looks at the scheme.
fn is_harmless(address: &str) -> bool {
    let seen: String = address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let Some((scheme, _)) = seen.split_once(':') else { return true };
    let is_scheme = !scheme.contains(['/', '?', '#']);
    !is_scheme || ["https", "http", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// A text, and where in it elements begin and end.
struct Marked<'m> {
    text: String,
    marks: Vec<(usize, Bound<'m>)>,
}

#[derive(Clone, Copy)]
enum Bound<'m> {
    Open(Markup<'m>),
    Close,
}

/// Who takes note of the elements while a voice writes a message.
struct Notes<'a, 'm> {
    message: &'m dyn Message,
    put: Put<'a>,
    marks: RefCell<Vec<(usize, Bound<'m>)>>,
}

/// How a voice writes a message.
type Put<'a> = &'a dyn Fn(&dyn Message, Lang, &mut Sink<'_>);

impl Inner for Notes<'_, '_> {
    /// A message inside of the message is said as plain text: its elements are its own.
    fn write(&self, variable: &str, lang: Lang, out: &mut Sink<'_>) {
        self.message.arguments(&mut |name, argument| {
            if let (true, Argument::Message(inner)) = (name == variable, argument) {
                out.with_inner(None, |out| (self.put)(inner, lang, out));
            }
        });
    }

    fn mark(&self, mark: Mark<'_>, out: &mut Sink<'_>) {
        let Some(at) = out.as_string().map(|text| text.len()) else { return };
        let bound = match mark {
            Mark::Open(name) => Bound::Open(given(self.message, name)),
            Mark::Close => Bound::Close,
        };
        self.marks.borrow_mut().push((at, bound));
    }
}

/// What stands for an element of this name. A name that neither the message nor HTML knows is refused where texts are checked.
fn given<'m>(message: &'m dyn Message, wanted: &str) -> Markup<'m> {
    let mut found = Markup::Text(TextElement::from_name(wanted).unwrap_or(TextElement::Span));
    message.arguments(&mut |name, argument| match argument {
        Argument::Link(link) if name == wanted => found = Markup::Link(name, *link),
        Argument::Element(element) if name == wanted => found = Markup::Element(name, *element),
        _ => {}
    });
    found
}

impl<'m> Marked<'m> {
    fn of(put: Put<'_>, message: &'m dyn Message, lang: Lang) -> Self {
        let mut text = String::new();
        let notes = Notes { message, put, marks: RefCell::default() };
        Sink::string(&mut text).with_inner(Some(&notes), |out| put(message, lang, out));
        Marked { text, marks: notes.marks.into_inner() }
    }

    /// Hands over words, and where elements begin and end.
    fn each(&self, words: &mut dyn FnMut(&str, Option<Bound<'m>>)) {
        let mut from = 0;
        for (at, bound) in &self.marks {
            words(self.text.get(from..*at).unwrap_or_default(), Some(*bound));
            from = *at;
        }
        words(self.text.get(from..).unwrap_or_default(), None);
    }
}

/// A message as HTML.
pub(super) fn html(put: Put<'_>, message: &dyn Message, lang: Lang) -> String {
    let mut html = String::new();
    let mut out = Sink::string(&mut html);
    let mut open: Vec<Markup<'_>> = Vec::new();
    Marked::of(put, message, lang).each(&mut |words, bound| {
        HtmlText(words).write(&mut out);
        match bound {
            Some(Bound::Open(markup)) => {
                markup.open(&mut out);
                open.push(markup);
            }
            Some(Bound::Close) => open.pop().iter().for_each(|markup| markup.close(&mut out)),
            None => open.drain(..).rev().for_each(|markup| markup.close(&mut out)),
        }
    });
    html
}

/// A message in parts.
pub(super) fn parts<'m>(put: Put<'_>, message: &'m dyn Message, lang: Lang) -> Vec<Part<'m>> {
    let mut open: Vec<(Markup<'m>, Vec<Part<'m>>)> = Vec::new();
    let mut whole: Vec<Part<'m>> = Vec::new();
    let close = |open: &mut Vec<(Markup<'m>, Vec<Part<'m>>)>, whole: &mut Vec<Part<'m>>| {
        if let Some((markup, parts)) = open.pop() {
            open.last_mut().map_or(whole, |(_, parts)| parts).push(Part::Element(markup, parts));
        }
    };
    Marked::of(put, message, lang).each(&mut |words, bound| {
        if !words.is_empty() {
            open.last_mut().map_or(&mut whole, |(_, parts)| parts).push(Part::Text(words.to_owned()));
        }
        match bound {
            Some(Bound::Open(markup)) => open.push((markup, Vec::new())),
            Some(Bound::Close) => close(&mut open, &mut whole),
            None => (0..open.len()).for_each(|_| close(&mut open, &mut whole)),
        }
    });
    whole
}

impl fmt::Display for Markup<'_> {
    /// The tag that opens it in HTML.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Sink::dynamic(f);
        self.open(&mut out);
        out.finish()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Element<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("element", self.element.name())?;
        if let Some(class) = self.class {
            map.serialize_entry("class", class)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::{Link, Markup};

    #[test]
    fn no_address_is_taken_for_a_script() {
        let href = |address| Markup::Link("terms", Link::to(address)).to_string();
        for fine in ["/terms", "#top", "?a=b:c", "https://a.kz/b:c", "mailto:a@b.kz", "a/b:c", ""] {
            assert_eq!(href(fine), format!("<a href=\"{fine}\">"));
        }
        for evil in
            ["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "JAVASCRIPT:x", "\u{1}javascript:x"]
        {
            assert_eq!(href(evil), "<a>");
        }
        assert_eq!(href("/\"><script>"), "<a href=\"/&quot;&gt;&lt;script&gt;\">");
    }
}
