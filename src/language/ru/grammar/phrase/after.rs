//! What stands after a head: frozen, but that some names agree with it, and that a second head may be joined.
//!
//! Source: Розенталь, «Справочник по правописанию и литературной правке», agreement of appositions.

use super::super::endings::{self, Row, adjective, ends, same};
use super::super::heads::{self, Head, Shape};
use super::super::written::Out;
use super::super::{Facts, given, lexicon, person, places};
use super::head::is_see;
use super::{first_word, write};
use crate::language::{Animacy, Gender, GrammaticalNumber, NameKind};

/// Writes what stands after the head: frozen, but that some names agree with it, and that a second head may be joined.
pub(super) fn follow<'a>(
    after: &'a str,
    word: &str,
    head: &Head,
    facts: &Facts<'_>,
    out: &mut Out<'_, 'a>,
) -> Option<()> {
    if let Some((link, second)) = joined(after) {
        out.still(link);
        return write(second, &Facts { gender: None, ..*facts }, out);
    }
    let name = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    out.still(after.strip_suffix(name)?);
    if name.is_empty() || name.starts_with('«') {
        out.still(name);
        return Some(());
    }
    // президент Касым-Жомарт Токаев: the person is in the case of the office
    if head.animacy == Some(Animacy::Animate) {
        if !is_see(name, head.gender)
            && let Some(start) = person::after_office(name)
        {
            let (between, who) = name.split_at_checked(start)?;
            out.still(between);
            let gender = facts.gender.filter(|_| facts.kind == NameKind::Person);
            return person::write(who, &Facts { gender, guess: facts.guess, ..Facts::of(NameKind::Person) }, out);
        }
        return after_living(name, head, out);
    }
    let place = Facts { kind: NameKind::Place, gender: None, ..*facts };
    match Agreement::of(word) {
        // город Кемерово and город Мытищи keep the name's form; of a name of several words usage is divided
        Agreement::Name if keeps_form_after_city(name, &place) => {
            out.still(name);
            Some(())
        }
        Agreement::Name => places::find(name, &place)?.write(name, out),
        Agreement::SameGender if places::agreement(name, &place).0 == head.gender => {
            places::find(name, &place)?.write(name, out)
        }
        Agreement::Adjective | Agreement::SameGender => adjective_after(name, head, out),
        Agreement::None => {
            if let Some(row) = feast_after(name, head) {
                return out.changing(&|case| row.pieces(name, case, Some(Animacy::Inanimate)));
            }
            out.still(name);
            Some(())
        }
    }
}

/// Крещение Господне, Рождество Христово: the adjective behind a feast agrees with it.
pub(super) fn feast_after(name: &str, head: &Head) -> Option<Row> {
    match name {
        _ if head.gender != Some(Gender::Neuter) => None,
        "Господне" => Some(endings::LORDS),
        "Христово" => Some(endings::CHRISTS),
        _ => None,
    }
}

pub(super) fn keeps_form_after_city(name: &str, place: &Facts<'_>) -> bool {
    ["ово", "ево", "ёво", "ино", "ыно"].iter().any(|end| ends(name, end))
        || places::agreement(name, place).1 == Some(GrammaticalNumber::Plural)
}

/// Whether the proper name after a head is in the head's case.
pub(super) enum Agreement {
    /// город Астана, городом Астаной
    Name,
    /// река Волга, рекой Волгой; река Урал, рекой Урал
    SameGender,
    /// улица Тверская, улицей Тверской; улица Сатпаева, улицей Сатпаева
    Adjective,
    /// район Байконур, районом Байконур
    None,
}

impl Agreement {
    fn of(head: &str) -> Agreement {
        #[rustfmt::skip]
        const STREETS: [&str; 16] = [
            "улица", "площадь", "проспект", "область", "край", "район", "округ", "переулок", "бульвар", "набережная",
            "ул.", "пл.", "пр.", "просп.", "пер.", "наб.",
        ];
        let is = |word: &&str| same(head, word);
        match () {
            () if is(&"город") || is(&"г.") => Agreement::Name,
            () if ["река", "столица"].iter().any(is) => Agreement::SameGender,
            () if STREETS.iter().any(is) => Agreement::Adjective,
            () => Agreement::None,
        }
    }
}

/// Writes what follows a head: in its case if it is an adjective that agrees, else frozen.
pub(super) fn adjective_after<'a>(name: &'a str, head: &Head, out: &mut Out<'_, 'a>) -> Option<()> {
    match adjective(name) {
        Some((gender, row))
            if gender == head.gender
                && !name.contains([' ', '\u{a0}'])
                && lexicon::is_adjective(name)
                && !is_of_person(name) =>
        {
            out.changing(&|case| row.pieces(name, case, Some(Animacy::Inanimate)))
        }
        _ => {
            out.still(name);
            Some(())
        }
    }
}

/// улица Абая, Тукая, Барая: the genitive of a name in -ай.
pub(super) fn is_of_person(name: &str) -> bool {
    name.strip_suffix(['я', 'Я']).is_some_and(given::is_given_in_ay)
}

/// митрополит Астанайский и Казахстанский: adjectives behind an office agree with it; all else is frozen.
pub(super) fn after_living<'a>(name: &'a str, head: &Head, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = name;
    let mut agrees = true;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        let found = adjective(token).filter(|(gender, _)| {
            agrees
                && *gender == head.gender
                && lexicon::is_adjective(token)
                && token.starts_with(char::is_uppercase)
                && !is_genitive_adjective(token)
        });
        match found {
            Some((_, row)) => out.changing(&|case| row.pieces(token, case, Some(Animacy::Animate)))?,
            None => {
                agrees = agrees && token == "и";
                out.still(token);
            }
        }
        out.still(space);
        rest = next;
    }
    Some(())
}

/// аким Алматинской области: of a title's place this is the genitive, no adjective of a man.
pub(super) fn is_genitive_adjective(token: &str) -> bool {
    ends(token, "ой")
}

/// A second head right after «и»: Босния и Герцеговина, Наука и жизнь.
pub(super) fn joined(after: &str) -> Option<(&str, &str)> {
    let (space, rest) = after.split_at_checked(after.len() - after.trim_start_matches([' ', '\u{a0}']).len())?;
    let (word, gap, second) = first_word(rest);
    if word != "и" || second.is_empty() {
        return None;
    }
    after.split_at_checked(space.len() + word.len() + gap.len())
}

/// Whether nothing after the head would decline with it: no second head after «и» or a comma.
pub(super) fn is_frozen(after: &str) -> bool {
    if joined(after).is_some() {
        return true;
    }
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
            // бюро, права: such a word may as well be a genitive
            let heads =
                heads::find(bare).is_some_and(|head| head.gender.is_some() && head.shape != Shape::Indeclinable);
            if heads || is_nominative_adjective(bare) {
                return false;
            }
        }
        joined = joins(token);
    }
    true
}

/// Whether a second head may follow.
pub(super) fn joins(token: &str) -> bool {
    matches!(token, "и" | "или" | "—" | "–" | "-") || token.ends_with(',')
}

pub(super) fn count(token: &str, marks: [char; 2]) -> i32 {
    token.chars().filter(|c| marks.contains(c)).map(|_| 1).sum()
}

pub(super) fn is_nominative_adjective(word: &str) -> bool {
    ["ая", "ый", "ое", "ые", "ие"].iter().any(|ending| ends(word, ending)) && adjective(word).is_some()
}
