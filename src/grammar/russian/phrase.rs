//! Russian names of bodies and documents: adjectives agree with the head, the head declines, all after it is frozen.

use super::endings::{adjective, ends, same};
use super::heads::{self, Head};
use super::{Facts, Out, places};
use crate::grammar::{Animacy, Case, Gender, Kind};

/// Writes a phrase in a case; `None`, having written nothing that counts, where any of its words is not known.
pub(crate) fn write<'a>(text: &'a str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let animacy = facts.animacy.unwrap_or(Animacy::Inanimate);
    let (head, before, word, after) = head(text, facts)?;
    let mut rest = before;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        if is_numeral(token) {
            out(token);
        } else {
            let (gender, row) = adjective(token)?;
            if gender != head.gender {
                return None;
            }
            let (stem, ending) = row.form(token, case, animacy)?;
            out(stem);
            out(ending);
        }
        out(space);
        rest = next;
    }
    noun(word, &head, case, animacy, out)?;
    follow(after, word, case, facts, out)
}

/// The gender and number of a phrase's head.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> Option<Option<Gender>> {
    head(text, facts).map(|(head, ..)| head.gender)
}

/// The head, what stands before it, itself, and what stands after it.
fn head<'a>(text: &'a str, facts: &Facts<'_>) -> Option<(Head, &'a str, &'a str, &'a str)> {
    let mut at = 0;
    let mut agreed = None;
    loop {
        let (token, space, next) = first_word(text.get(at..)?);
        if token.is_empty() {
            return None;
        }
        let adjective = adjective(token).map(|(gender, _)| gender);
        if let Some(head) = known(token, adjective.is_some(), facts) {
            let after = text.get(at + token.len()..)?;
            let agrees = agreed.is_none_or(|gender| gender == head.gender);
            return (agrees && is_frozen(after)).then_some((head, text.get(..at)?, token, after));
        }
        if next.is_empty() {
            return None;
        }
        if !is_numeral(token) {
            let gender = adjective?;
            if agreed.is_some_and(|before| before != gender) {
                return None;
            }
            agreed = Some(gender);
        }
        at += token.len() + space.len();
    }
}

/// A word that can head a name: in the lists, or of a gender that the content gives.
fn known(token: &str, is_adjective: bool, facts: &Facts<'_>) -> Option<Head> {
    if let Some(head) = heads::find(last_part(token)) {
        return Some(head);
    }
    if let Some((first, _)) = halves(token) {
        return heads::find(first);
    }
    if facts.kind == Kind::Place
        && let Some(head) = places::head(token)
    {
        return Some(head);
    }
    if is_adjective {
        return None;
    }
    heads::by_gender(token, facts.gender?)
}

/// A head after a hyphen, where what is before it is not a noun of its own: пресс-служба, бизнес-центр.
fn last_part(token: &str) -> &str {
    const FROZEN: [&str; 13] = [
        "пресс",
        "медиа",
        "бизнес",
        "онлайн",
        "интернет",
        "веб",
        "арт",
        "спорт",
        "гранд",
        "эко",
        "экс",
        "вице",
        "видео",
    ];
    match token.rsplit_once('-') {
        Some((before, part)) if FROZEN.iter().any(|frozen| same(before, frozen)) => part,
        _ => token,
    }
}

/// Two heads in one word, which both decline: дом-музей, школа-интернат.
fn halves(token: &str) -> Option<(&str, &str)> {
    token.split_once('-').filter(|(first, second)| heads::find(first).is_some() && heads::find(second).is_some())
}

/// Writes a noun, or both of its halves.
fn noun<'a>(word: &'a str, head: &Head, case: Case, animacy: Animacy, out: &mut Out<'_, 'a>) -> Option<()> {
    if let Some((first, second)) = halves(word) {
        noun(first, &heads::find(first)?, case, animacy, out)?;
        out("-");
        return noun(second, &heads::find(second)?, case, animacy, out);
    }
    for piece in head.shape.form(word, case, animacy)? {
        out(piece);
    }
    Some(())
}

/// Writes what stands after the head: frozen, but that the name of a city agrees with «город».
fn follow<'a>(after: &'a str, word: &str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let name = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let space = after.strip_suffix(name)?;
    if !same(word, "город") || name.is_empty() || name.starts_with('«') {
        out(after);
        return Some(());
    }
    out(space);
    places::find(name, &Facts { kind: Kind::Place, gender: None, ..*facts })?.write(name, case, out)
}

/// Whether nothing after the head would decline with it: no second head after «и» or a comma.
fn is_frozen(after: &str) -> bool {
    let tokens = || after.split([' ', '\u{a0}', '\u{202f}']).filter(|token| !token.is_empty());
    if !tokens().any(joins) {
        return true;
    }
    let mut joined = false;
    let mut quoted = 0_i32;
    for token in tokens() {
        let outside = quoted == 0;
        quoted += count(token, ['«', '„']) - count(token, ['»', '“']);
        if outside && joined {
            let bare = token.trim_matches(|c: char| !c.is_alphabetic());
            if heads::find(bare).is_some() || is_nominative_adjective(bare) {
                return false;
            }
        }
        joined = joins(token);
    }
    true
}

/// Whether a second head may follow.
fn joins(token: &str) -> bool {
    matches!(token, "и" | "или" | "—" | "–" | "-") || token.ends_with(',')
}

fn count(token: &str, marks: [char; 2]) -> i32 {
    token.chars().filter(|c| marks.contains(c)).map(|_| 1).sum()
}

fn is_nominative_adjective(word: &str) -> bool {
    ["ая", "ый", "ое", "ые", "ие"].iter().any(|ending| ends(word, ending)) && adjective(word).is_some()
}

/// Numbers before the head stay: IV Министерская конференция.
fn is_numeral(token: &str) -> bool {
    !token.is_empty() && token.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}

/// The first word, the space after it, and the rest.
pub(crate) fn first_word(text: &str) -> (&str, &str, &str) {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let end = text.find(is_space).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let next = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
    let (space, rest) = rest.split_at_checked(next).unwrap_or((rest, ""));
    (word, space, rest)
}
