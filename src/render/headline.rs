//! Titles as they are seen alone, and the dash that joins what stands in them.

use std::borrow::Cow;

use crate::document::Document;
use crate::lang::Lang;

/// The dash as the language prints it: before an item of a list, and between two texts on a line.
pub(super) const fn dash(lang: Lang) -> &'static str {
    lang.dash_and_space()
}

/// How many signs of a title are seen in a tab, a list of results and an inbox.
const HEADLINE: usize = 70;

/// How many of them are a long name's own, whatever stands after it.
const NAME: usize = 17;

/// The title as a tab, an inbox and a preview show it: the name first, then the status, then the site. What is too long for
/// all of them to be seen is cut, and says so by an ellipsis; a site that leaves no room for the name goes unnamed.
pub(super) fn headline<'d>(document: &'d Document<'_>, site: Option<&'d str>) -> Cow<'d, str> {
    let status = document.notice.as_ref().map(|notice| first_clause(&notice.text));
    let after = |site| after_name(document, status.as_deref().into_iter().chain(site));
    let length = |text: &str| text.chars().count();
    let name = &document.title.text;
    let needed = length(name).min(NAME);
    let after = Some(after(site)).filter(|whole| length(whole) + needed <= HEADLINE).unwrap_or_else(|| after(None));
    match (after.is_empty(), fitted(name, HEADLINE.saturating_sub(length(&after)))) {
        (true, None) => Cow::Borrowed(name),
        (_, fitted) => format!("{}{after}", fitted.as_deref().unwrap_or(name)).into(),
    }
}

/// What a title says of a status: its first sentence; of a long one the first clause, with an ellipsis for the rest.
fn first_clause(notice: &str) -> Cow<'_, str> {
    const ROOM: usize = HEADLINE - NAME - 4; // a dash with its spaces, an ellipsis
    let sentence = notice.split(". ").next().unwrap_or_default();
    let is_short = fitted(sentence, HEADLINE / 2).is_none();
    match sentence.split_once([',', ';']).filter(|_| !is_short) {
        Some((first, _)) => fitted(first, ROOM).unwrap_or_else(|| format!("{first}…")).into(),
        None => fitted(sentence, ROOM).map_or(Cow::Borrowed(sentence), Cow::Owned),
    }
}

/// What follows the name in a title, each part after a dash.
pub(super) fn after_name<'p>(document: &Document<'_>, parts: impl Iterator<Item = &'p str>) -> String {
    parts.flat_map(|part| [" ", dash(document.lang), part]).collect()
}

/// The whole words of a text that have room, with an ellipsis; none where all of it has.
pub(crate) fn fitted(text: &str, room: usize) -> Option<String> {
    text.char_indices().nth(room)?;
    let (end, _) = text.char_indices().nth(room.saturating_sub(1))?;
    let cut = text.get(..end)?;
    let whole =
        cut.rfind(char::is_whitespace).filter(|at| *at > cut.len() / 2).map_or(cut, |at| cut.get(..at).unwrap_or(cut));
    Some(format!("{}…", whole.trim_end_matches(|c: char| c.is_whitespace() || ",;:.–—«“(".contains(c))))
}
