//! Whether a translation that came back changes anything, and may: the checks of a text alone.

use std::collections::BTreeMap;

use ushtil_compiler::text::check_text;

use crate::Lang;
use crate::lang::State;

use super::format::{Delivered, Mark};
use super::pieces::{Piece, codes, pieces};
use super::project::{Located, is_message};
use super::unit::{Form, Unit, digest};

/// A translation on its way in.
#[derive(Clone)]
pub(crate) struct Change<'d> {
    pub(crate) delivered: &'d Delivered,
    /// Which of the units.
    pub(crate) located: usize,
    pub(crate) state: State,
    pub(crate) from: Lang,
    /// Whether the text is another than before; otherwise only its state is.
    pub(crate) text: bool,
    pub(crate) outdated: bool,
}

/// Why a translation is not taken: what was found, and what to do.
pub(crate) type Why = (String, String);

/// Whether a translation changes anything, and may.
pub(crate) fn weigh<'d>(
    delivered: &'d Delivered,
    number: usize,
    located: &[Located],
) -> Result<Option<Change<'d>>, Why> {
    let Some(Located { unit, sources, .. }) = located.get(number) else { return Ok(None) };
    if delivered.target.trim().is_empty() {
        return Ok(None);
    }
    if let Some(exported) = &delivered.exported
        && *exported != digest(&delivered.source)
    {
        let found = "the source text is not the one that was exported".to_owned();
        return Err((found, "two units were merged, or the source was edited: export the file again".to_owned()));
    }
    let text = unit.target.as_deref() != Some(delivered.target.as_str());
    let from = sources.iter().find(|(_, source)| digest(source) == digest(&delivered.source)).map(|(lang, _)| *lang);
    if !text && (delivered.mark.says(unit.standing) || from.is_none()) {
        return Ok(None);
    }
    let state = match delivered.mark {
        Mark::Unfinished => State::Draft,
        Mark::Machine => State::Machine,
        Mark::Finished | Mark::Translated => State::Translated,
        Mark::Reviewed => State::Reviewed,
    };
    let number = match from {
        Some(_) => number,
        None => moved(delivered, number, located).unwrap_or(number),
    };
    let Some(Located { unit, sources, .. }) = located.get(number) else { return Ok(None) };
    let same = sources.iter().find(|(_, source)| digest(source) == digest(&delivered.source)).map(|(lang, _)| *lang);
    let text = unit.target.as_deref() != Some(delivered.target.as_str());
    judge(delivered, located.get(number))?;
    let outdated = same.is_none();
    Ok(Some(Change { delivered, located: number, state, from: same.unwrap_or(unit.from), text, outdated }))
}

/// The checks of a text alone: its codes, its characters.
fn judge(delivered: &Delivered, located: Option<&Located>) -> Result<(), Why> {
    let Some(Located { unit, .. }) = located else { return Ok(()) };
    let form = unit.form;
    if unit.target.as_deref() == Some(delivered.target.as_str()) {
        return Ok(()); // what stands there already is the business of `check`
    }
    let wanted = counted(&delivered.source, form);
    let own = unit.target.as_deref().map(|target| counted(target, form));
    let given = counted(&delivered.target, form);
    let fits = |wanted: &BTreeMap<String, usize>| match form {
        Form::Message | Form::Marked => wanted.keys().all(|code| given.contains_key(code)),
        Form::Line | Form::Prose => *wanted == given,
    };
    if !fits(&wanted) && !own.as_ref().is_some_and(fits) {
        let lost: Vec<&str> = wanted.keys().filter(|code| !given.contains_key(*code)).map(String::as_str).collect();
        let more: Vec<&str> = given.keys().filter(|code| !wanted.contains_key(*code)).map(String::as_str).collect();
        let found = match (lost.as_slice(), more.as_slice()) {
            ([], []) => "a code that stands more or less often than in the source".to_owned(),
            ([], more) => format!("the code {}, which the source does not have", listed(more)),
            (lost, _) => format!("a translation without {}", listed(lost)),
        };
        return Err((found, "put every code of the source into the translation, as it is".to_owned()));
    }
    if let Some(twice) = doubled(delivered, unit) {
        let found = format!("the code `{twice}` stands more often than before");
        return Err((found, "some tools put the new text before the old one: leave one of them".to_owned()));
    }
    if is_message(form) && words(&delivered.target, form).contains(['{', '}']) {
        let found = "a brace without its pair".to_owned();
        return Err((found, "write a brace that is to be read as `{ \"{\" }`".to_owned()));
    }
    let mixed = check_text(&words(&delivered.target, form), unit.to);
    match mixed.into_iter().find(|finding| finding.code == "mixed-script") {
        Some(finding) => Err((finding.message, finding.help.unwrap_or_default())),
        None => Ok(()),
    }
}

/// Another place of the same list whose source text is the one that was translated: the list has grown or shrunk.
fn moved(delivered: &Delivered, number: usize, located: &[Located]) -> Option<usize> {
    let list = |key: &str| {
        key.rsplit_once('[')
            .map(|(list, rest)| (list.to_owned(), rest.split_once(']').map(|(_, rest)| rest.to_owned())))
    };
    let own = located.get(number).filter(|located| !is_message(located.unit.form))?;
    let list_of_own = list(&own.unit.key)?;
    let same = |other: &Located| {
        list(&other.unit.key).is_some_and(|other| other == list_of_own)
            && other.sources.values().any(|source| digest(source) == digest(&delivered.source))
    };
    located.iter().position(same)
}

/// The codes that a translation has to have, each as often as it stands: variables of a message, marks of Markdown.
fn counted(text: &str, form: Form) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for code in codes(text, form) {
        match form {
            Form::Message | Form::Marked => {
                for name in variables(code) {
                    *counted.entry(format!("{{ ${name} }}")).or_default() += 1;
                }
            }
            Form::Line | Form::Prose => *counted.entry(code.to_owned()).or_default() += 1,
        }
    }
    counted
}

/// A placeable that stands more often than in the source, in the old translation, and once. How often there is a tag is for the
/// checks to say: words may be stressed twice.
fn doubled<'d>(delivered: &'d Delivered, unit: &Unit) -> Option<&'d str> {
    let count = |text: &str, code: &str| codes(text, unit.form).into_iter().filter(|other| *other == code).count();
    let own = unit.target.as_deref().unwrap_or_default();
    let most = |code: &str| count(&delivered.source, code).max(count(own, code)).max(1);
    let found = codes(&delivered.target, unit.form);
    let is_placeable = |code: &&str| is_message(unit.form) && code.starts_with('{');
    found.into_iter().filter(is_placeable).find(|code| count(&delivered.target, code) > most(code))
}

fn variables(code: &str) -> impl Iterator<Item = &str> {
    code.split('$').skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
        rest.get(..end)
    })
}

/// The words of a text without its codes.
pub(crate) fn words(text: &str, form: Form) -> String {
    let word = |piece| match piece {
        Piece::Words(words) => words,
        Piece::Code(_) => " ",
    };
    pieces(text, form).into_iter().map(word).collect()
}

fn listed(codes: &[&str]) -> String {
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ")
}
