//! Pieces of HTML that are put together: what one renderer wrote for another to place.

/// Markup that is known to be HTML, such as what the renderers of this library wrote.
///
/// ```
/// use ushtil::{Lang, render::Markup};
/// let links = Lang::ALL.map(|lang| Markup::trusted(format!("<a href=\"/{lang}/\" lang=\"{lang}\">{}</a>", lang.autonym())));
/// assert_eq!(links[0].as_str(), "<a href=\"/kk/\" lang=\"kk\">Қазақша</a>");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markup(String);

impl Markup {
    /// Takes a string for HTML. Whoever calls this has made sure that no text of others stands in it unescaped.
    #[must_use]
    pub fn trusted(markup: impl Into<String>) -> Self {
        Markup(markup.into())
    }

    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same markup with more behind it.
    #[must_use]
    pub fn and(mut self, more: &Markup) -> Self {
        self.0.push_str(&more.0);
        self
    }
}
