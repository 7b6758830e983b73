//! A bound on what is rendered: more than that is refused as a whole, and nothing is ever cut off.

use crate::sink::Sink;
use std::fmt;

/// What was rendered is longer than it may be.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::{self, text}};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let error = render::within(3, |out| text::write(&document, &text::TextOptions::DEFAULT, out)).unwrap_err();
/// assert_eq!((error.length, error.limit), (10, 3));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("what is rendered has {length} bytes, and {limit} are allowed")]
#[non_exhaustive]
pub struct TooLarge {
    /// The bytes that there would be.
    pub length: usize,
    /// The bytes that are allowed.
    pub limit: usize,
}

/// What a renderer writes, if it is at most this many bytes long. No more than that is ever kept in memory.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::{self, html, text}};
/// for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let page = render::within(64 * 1024, |out| html::write(&document, &html::HtmlOptions::DEFAULT, out))?;
///     assert_eq!(page, document.html());
///     let error = render::within(5, |out| text::write(&document, &text::TextOptions::DEFAULT, out)).unwrap_err();
///     assert_eq!(error.to_string(), format!("what is rendered has {} bytes, and 5 are allowed", title.len()));
/// }
/// # Ok::<(), render::TooLarge>(())
/// ```
///
/// # Errors
/// [`TooLarge`] says how long it would have been.
pub fn within(limit: usize, write: impl FnOnce(&mut Sink<'_>)) -> Result<String, TooLarge> {
    let mut bounded = Bounded { text: String::new(), length: 0, limit };
    write(&mut Sink::dynamic(&mut bounded));
    match bounded.length <= limit {
        true => Ok(bounded.text),
        false => Err(TooLarge { length: bounded.length, limit }),
    }
}

/// Keeps text up to the limit, and counts all of it.
struct Bounded {
    text: String,
    length: usize,
    limit: usize,
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.length = self.length.saturating_add(text.len());
        if self.length <= self.limit {
            self.text.push_str(text);
        }
        Ok(())
    }
}
