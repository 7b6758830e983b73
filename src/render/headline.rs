//! Titles as they are seen alone, and the dash that joins what stands in them.

use std::borrow::Cow;

use crate::document::Document;
use crate::lang::Lang;

/// The dash as the language prints it: before an item of a list, and between two texts on a line.
pub(super) fn dash(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk | Lang::En => "– ",
        Lang::Ru => "— ",
    }
}

/// How many signs of a title are seen in a tab, a list of results and an inbox.
const HEADLINE: usize = 70;

/// The title as a tab, an inbox and a preview show it: the name first, then the status, then the site; a long name is
/// shortened, so that all of them are seen.
pub(super) fn headline<'d>(document: &'d Document<'_>, site: Option<&'d str>) -> Cow<'d, str> {
    let status = document.notice.as_ref().map(|notice| first_clause(&notice.text));
    let after = after_name(document, status.into_iter().chain(site));
    let name = &document.title.text;
    let room = HEADLINE.saturating_sub(after.chars().count()).max(HEADLINE / 3);
    match (after.is_empty(), fitted(name, room)) {
        (true, None) => Cow::Borrowed(name),
        (_, fitted) => format!("{}{after}", fitted.as_deref().unwrap_or(name)).into(),
    }
}

/// What a notice says first: that an event is postponed, and not what will be told of it later.
fn first_clause(notice: &str) -> &str {
    let sentence = notice.split(". ").next().unwrap_or_default();
    sentence.split([',', ';']).next().unwrap_or_default()
}

/// What follows the name in a title, each part after a dash.
pub(super) fn after_name<'p>(document: &Document<'_>, parts: impl Iterator<Item = &'p str>) -> String {
    parts.flat_map(|part| [" ", dash(document.lang), part]).collect()
}

/// The whole words of a text that have room, with an ellipsis; none where all of it has.
fn fitted(text: &str, room: usize) -> Option<String> {
    text.char_indices().nth(room)?;
    let (end, _) = text.char_indices().nth(room.saturating_sub(1))?;
    let cut = text.get(..end)?;
    let whole =
        cut.rfind(char::is_whitespace).filter(|at| *at > cut.len() / 2).map_or(cut, |at| cut.get(..at).unwrap_or(cut));
    Some(format!("{}…", whole.trim_end_matches(|c: char| c.is_whitespace() || ",;:.–—«“(".contains(c))))
}
