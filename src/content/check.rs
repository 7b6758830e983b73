//! Checks that several kinds of entity share: long titles, stale translations, missing Kazakh, secrets in addresses.

use std::borrow::Cow;
use std::ops::Range;

use crate::Lang;
use crate::lang::Localised;

use super::cx::{Cx, Table};
use super::finding::Code;
use super::problem::Problem;
use super::text::Text;
use super::web::{self, Url};

/// Warns of a text that is too long to be read at a glance.
pub(crate) fn long(text: &Localised<Text>, field: &'static str, most: usize, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
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

/// Warns where Kazakh is missing.
pub(crate) fn kazakh<T>(text: &Localised<T>, field: &'static str, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
    if text.get(Lang::Kk).is_none() {
        let problem = Problem::new(Code::LangKk, format!("no Kazakh in `{field}`"), format!("`{field}.kk`"));
        cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
    }
}

/// An address that everybody sees: without its secret, which is warned of (SE-03); what only follows its readers is noted
/// (SE-05).
pub(crate) fn public_url(url: Url, span: &Range<usize>, cx: &mut Cx<'_>) -> Url {
    if let Some(key) = url.tracking_key() {
        let problem = Problem::new(Code::Tracking, format!("`{key}=` in an address"), "an address without it").info();
        let problem = problem.hint("it only says to the site where its readers come from, and can be taken out");
        cx.tell(span, problem);
    }
    match public_address(url.as_str(), span, cx) {
        Cow::Borrowed(_) => url,
        // an address stays one without a part of its query
        Cow::Owned(public) => Url::read(&public).unwrap_or(url),
    }
}

/// An address or a path without its secret, which is warned of.
pub(crate) fn public_address<'t>(address: &'t str, span: &Range<usize>, cx: &mut Cx<'_>) -> Cow<'t, str> {
    if let Some(key) = web::secret_in(address) {
        let found = format!("a public address with `{key}=` in it");
        let problem = Problem::new(Code::Secret, found, "an address without secrets").warning();
        cx.tell(span, problem.hint("it is left out; a link to join belongs into `access`, with its `visibility`"));
    }
    web::without_secrets(address)
}
