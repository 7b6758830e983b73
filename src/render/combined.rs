//! One post in several languages: one after another, and what is the same in all of them said once, at the end.

use super::outputs::Written;
use super::{telegram, text};
use crate::document::{Block, Document, Fact, Line, Said, Text, Value};
use crate::sink::Sink;

/// Documents of one content in several languages, and the facts that they share.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::combined::combine};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let post = combine(&[document]).text();
/// assert_eq!(post, "Дәріс");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Combined<'a> {
    /// The documents in the order given, without the shared facts.
    pub documents: Vec<Document<'a>>,
    /// Addresses, numbers and codes that are the same in every language, under the labels of all of them.
    pub shared: Vec<Fact<'a>>,
}

/// Takes out of documents what is the same in every language.
///
/// Only facts whose values are no words are shared: addresses, telephone numbers, codes.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Fact, Role, Text, Value}, render::combined};
/// let rows = [(Lang::Kk, "Талқылау", "Кіру коды"), (Lang::Ru, "Обсуждение", "Код доступа"), (Lang::En, "Talk", "Access code")];
/// let documents = rows.map(|(lang, title, label)| {
///     let code = Fact::new(Role::AccessCode, Text::new(label, lang), Value::Code("047800".into()));
///     Document::new(lang, "d", Text::new(title, lang)).with(Block::Facts(vec![code]))
/// });
/// let post = combined::combine(&documents).text();
/// assert_eq!(post, "Талқылау\n\n———\n\nОбсуждение\n\n———\n\nTalk\n\n———\n\nКіру коды / Код доступа / Access code: 047800");
/// ```
#[must_use]
pub fn combine<'a>(documents: &[Document<'a>]) -> Combined<'a> {
    let mut combined = Combined { documents: documents.to_vec(), shared: Vec::new() };
    let [first, others @ ..] = documents else { return combined };
    if others.is_empty() {
        return combined;
    }
    for fact in first.facts().filter(|fact| is_neutral(fact)) {
        let same: Option<Vec<&Fact<'_>>> =
            others.iter().map(|other| other.facts().find(|it| is_same(fact, it))).collect();
        let Some(same) = same else { continue };
        let mut labels = vec![&*fact.label.text];
        for label in same.iter().map(|other| &*other.label.text) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let label = Text::new(labels.join(" / "), fact.label.lang);
        combined.shared.push(Fact { label, ..fact.clone() });
        combined.documents.iter_mut().for_each(|document| take_out(document, fact));
    }
    combined
}

impl Combined<'_> {
    /// The post as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut post = String::new();
        self.write_text(&text::TextOptions::DEFAULT, &mut Sink::string(&mut post));
        post
    }

    /// The post as Telegram messages, as few as the limit allows: a rule stands between two languages of one message only.
    /// With [`ReadMore`](telegram::Overflow::ReadMore) there is one message, and everything that does not fit is behind the link,
    /// shared facts too.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Block, Document, Fact, Role, Text, Value}, render::{combined, telegram::TelegramOptions}};
    /// let rows = [(Lang::Kk, "Талқылау", "Кіру коды"), (Lang::Ru, "Обсуждение", "Код доступа"), (Lang::En, "Talk", "Access code")];
    /// let documents = rows.map(|(lang, title, label)| {
    ///     let code = Fact::new(Role::AccessCode, Text::new(label, lang), Value::Code("047800".into()));
    ///     Document::new(lang, "d", Text::new(title, lang)).with(Block::Facts(vec![code]))
    /// });
    /// let messages = combined::combine(&documents).telegram(&TelegramOptions::DEFAULT)?;
    /// assert_eq!(messages.len(), 1);
    /// assert!(messages[0].starts_with("<b>Талқылау</b>\n\n———\n\n<b>Обсуждение</b>\n\n———\n\n<b>Talk</b>\n\n———\n\n"));
    /// assert!(messages[0].ends_with("<b>Кіру коды / Код доступа / Access code:</b> <code>047800</code>"));
    /// # Ok::<(), ushtil::render::telegram::TooLong>(())
    /// ```
    ///
    /// # Errors
    /// [`telegram::TooLong`] where one block is longer than a message.
    pub fn telegram(&self, options: &telegram::TelegramOptions) -> Result<Vec<String>, telegram::TooLong> {
        telegram::combined(&self.documents, &self.shared, options)
    }

    /// Writes the post as plain text.
    pub fn write_text(&self, options: &text::TextOptions, out: &mut Sink<'_>) {
        let end = options.line_end.as_str();
        let rule = |out: &mut Sink<'_>| out.join(&[end, end, "———", end, end]);
        for (at, document) in self.documents.iter().enumerate() {
            if at > 0 {
                rule(out);
            }
            text::write(document, options, out);
        }
        if let (Some(first), false) = (self.documents.first(), self.shared.is_empty()) {
            rule(out);
            text::write_facts(&self.shared, first.lang, options, out);
        }
    }
}

fn is_neutral(fact: &Fact<'_>) -> bool {
    let is_neutral = |value: &Value| match value {
        Value::Link(link) => link.text.is_none(),
        Value::Telephone(_) | Value::Email(_) | Value::Code(_) => true,
        Value::Text(_) | Value::Prose(_) | Value::Time(_) | Value::Name(_) => false,
    };
    !matches!(fact.line, Line::Phrase(_)) && !fact.values.is_empty() && fact.values.iter().all(is_neutral)
}

fn is_same(one: &Fact<'_>, other: &Fact<'_>) -> bool {
    one.role == other.role && one.values == other.values && !matches!(other.line, Line::Phrase(_))
}

fn take_out(document: &mut Document<'_>, fact: &Fact<'_>) {
    for block in &mut document.blocks {
        if let Block::Facts(facts) = block {
            facts.retain(|other| !is_same(fact, other));
        }
    }
    document.blocks.retain(|block| !matches!(block, Block::Facts(facts) if facts.is_empty()));
}

/// The row `combined`.
pub(super) fn of(said: &[Said<'_>]) -> Written {
    let documents: Vec<Document<'_>> = said.iter().map(|said| said.short().clone()).collect();
    Ok(Some(combine(&documents).text()))
}
