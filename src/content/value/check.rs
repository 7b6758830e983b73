//! Checks that several kinds of entity share: long titles, stale translations, missing Kazakh, secrets in addresses.

use crate::Lang;
use crate::lang::Localised;

use super::text::OneLine;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;

/// Warns of a text that is too long to be read at a glance.
pub(crate) fn long(
    text: &Localised<OneLine>,
    field: &'static str,
    most: usize,
    table: &Table<'_, '_>,
    cx: &mut Cx<'_>,
) {
    for (tag, translation) in text.iter() {
        let long = translation.value.chars().count();
        if long > most {
            let problem = Problem::new(Code::Len, format!("{long} characters in {tag}"), format!("at most {most}"));
            cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
        }
    }
}

/// Warns of a translation that was made from an older revision.
pub(crate) fn stale<T>(
    text: &Localised<T>,
    rev: Option<u32>,
    field: &'static str,
    table: &Table<'_, '_>,
    cx: &mut Cx<'_>,
) {
    let Some(rev) = rev else { return };
    for (tag, translation) in text.iter() {
        if let Some(made_from) = translation.source_rev.filter(|made_from| *made_from < rev) {
            let found = format!("{tag}, made from revision {made_from}");
            let problem = Problem::new(Code::Stale, found, format!("a translation of revision {rev}"));
            cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
        }
    }
}

/// Warns where a title is missing in one of the languages; a page that is in one language alone is a decision, and only
/// Kazakh is asked for then.
pub(crate) fn every_language<T>(text: &Localised<T>, field: &'static str, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
    kazakh(text, field, table, cx);
    let said = Lang::ALL.into_iter().filter(|lang| text.get(*lang).is_some()).count();
    let others = Lang::ALL.into_iter().filter(|lang| *lang != Lang::Kk);
    for lang in others.filter(|lang| said > 1 && text.get(*lang).is_none()) {
        let found = format!("no {} in `{field}`", lang.name());
        let problem = Problem::new(Code::LangGap, found, format!("`{field}.{lang}`"));
        cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
    }
}

/// Warns where Kazakh is missing.
pub(crate) fn kazakh<T>(text: &Localised<T>, field: &'static str, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
    if text.get(Lang::Kk).is_none() {
        let problem = Problem::new(Code::LangKk, format!("no Kazakh in `{field}`"), format!("`{field}.kk`"));
        cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
    }
}
