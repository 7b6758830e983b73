//! Lists joined with «және», «и» and "and", as people write them or as CLDR joins them.

use crate::lang::Lang;
use crate::language;
use crate::sink::Sink;

/// How a list is joined.
///
/// `And` and `Or` are the prose of the three languages. CLDR's own patterns stand beside them, because its Kazakh
/// list of three has no conjunction at all, which nobody writes in a sentence.
///
/// | style | kk | ru | en |
/// | --- | --- | --- | --- |
/// | `And` | `А, Б және В` | `А, Б и В` | `A, B and C` |
/// | `Or` | `А, Б немесе В` | `А, Б или В` | `A, B or C` |
/// | `Conjunction` | `А, Б, В` | `А, Б и В` | `A, B, and C` |
/// | `Disjunction` | `А, Б, не болмаса В` | `А, Б или В` | `A, B, or C` |
/// | `Unit` | `А Б В` | `А Б В` | `A, B, C` |
///
/// ```
/// use ushtil::{Lang, format::{ListStyle, write_list}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
///
/// assert_eq!(say(|lang, out| write_list(&["А", "Б"], ListStyle::Or, lang, out)), ["А немесе Б", "А или Б", "А or Б"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListStyle {
    /// All of them, in prose.
    And,
    /// One of them, in prose.
    Or,
    /// CLDR's `standard`, `Intl`'s `conjunction`.
    Conjunction,
    /// CLDR's `or`, `Intl`'s `disjunction`.
    Disjunction,
    /// CLDR's `unit`: parts of one measure.
    Unit,
}

/// Writes a list; an empty one writes nothing.
///
/// ```
/// use ushtil::{Lang, format::{write_list, ListStyle}, sink::Sink};
/// let text = |items: [&str; 3], lang| {
///     let mut text = String::new();
///     write_list(&items, ListStyle::And, lang, &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!(text(["Алматы", "Астана", "Париж"], Lang::Kk), "Алматы, Астана және Париж");
/// assert_eq!(text(["Алматы", "Астана", "Париж"], Lang::Ru), "Алматы, Астана и Париж");
/// assert_eq!(text(["Almaty", "Astana", "Paris"], Lang::En), "Almaty, Astana and Paris");
/// ```
pub fn write_list(items: &[&str], style: ListStyle, lang: Lang, out: &mut Sink<'_>) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(list_joint(index, items.len(), style, lang));
        }
        out.push(item);
    }
}

/// What stands before the item at `index` (1 or more) of a list of `length`, for items that write themselves.
///
/// ```
/// use ushtil::{Lang, format::{list_joint, ListStyle}};
/// assert_eq!(list_joint(2, 3, ListStyle::And, Lang::Kk), " және ");
/// assert_eq!(list_joint(2, 3, ListStyle::And, Lang::Ru), " и ");
/// assert_eq!(list_joint(1, 3, ListStyle::And, Lang::En), ", ");
/// ```
#[must_use]
pub fn list_joint(index: usize, length: usize, style: ListStyle, lang: Lang) -> &'static str {
    match style {
        ListStyle::And => &language::writes(lang).and,
        ListStyle::Or => &language::writes(lang).or,
        ListStyle::Conjunction => &language::locale(lang).conjunction,
        ListStyle::Disjunction => &language::locale(lang).disjunction,
        ListStyle::Unit => &language::locale(lang).unit_list,
    }
    .at(index, length)
}
