//! Russian names of bodies and documents: adjectives agree with the head, the head declines, all after it is frozen.
//!
//! Source: «Русская грамматика» (1980), agreement of adjectives with their noun, and appositions: a name in «…» keeps its form behind a
//! word that says what it is (журнала «Телевизор»), and takes the case without one.

mod after;
mod agreed;
mod head;

use self::after::{follow, joined};
use self::agreed::{Agreed, is_sure_adjective};
use self::head::{Found, halves, head, last_part};
use super::endings;
use super::heads::{self, Head};
use super::written::Out;
use super::{Facts, lexicon};
use crate::language::{Animacy, Gender, NameKind};

/// Writes a phrase in a case; `None`, having written nothing that counts, where any of its words is not known.
pub(crate) fn write<'a>(text: &'a str, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let many = facts.many;
    if let Some((before, name)) = before_quoted(text) {
        return agree_with_quoted(before, name, facts, out);
    }
    let Some(Found { head, before, word, after, second }) = head(text, facts) else {
        return lone_adjective(text, facts, out);
    };
    // the name of a body, a work or a place is no living thing, whatever the word is else: «Шахтёр», «Синий кит»
    let is_thing = matches!(facts.kind, NameKind::Organisation | NameKind::Work | NameKind::Place)
        && (head.animacy.is_none() || head.gender.is_some() && after.is_empty());
    let animacy = facts.animacy.or(if is_thing { Some(Animacy::Inanimate) } else { head.animacy });
    let mut rest = before;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        if is_frozen_before(token) {
            out.still(token);
        } else {
            let agreed = Agreed::of(token)?;
            out.changing(&|case| agreed.form(token, case, animacy, many))?;
        }
        out.still(space);
        rest = next;
    }
    noun(word, &head, animacy, many, out)?;
    let Some(second) = second else { return follow(after, word, &head, facts, out) };
    let (between, other) = after.split_at_checked(second)?;
    let (between, link) = between.split_at_checked(between.len() - " и ".len())?;
    follow(between, word, &head, facts, out)?;
    out.still(link);
    write(other, &Facts { gender: None, ..*facts }, out)
}

/// московский «Телевизор»: adjectives, and a name in quotes that they agree with.
fn before_quoted(text: &str) -> Option<(&str, &str)> {
    let (before, name) = text.strip_suffix('»')?.split_once('«')?;
    let adjectives = || before.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty());
    let all = adjectives().all(|word| lexicon::is_adjective(word) && heads::listed(word).is_none());
    (before.ends_with(' ') && all && !name.contains(['«', ' ', '-'])).then_some((before, name))
}

fn agree_with_quoted<'a>(before: &'a str, name: &'a str, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let noun = heads::find(name)?;
    let mut rest = before;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        let agreed = Agreed::of(token).filter(|agreed| agreed.gender == noun.gender)?;
        out.changing(&|case| agreed.form(token, case, Some(Animacy::Inanimate), facts.many))?;
        out.still(space);
        rest = next;
    }
    out.still("«");
    out.changing(&|case| noun.shape.form(name, case, Some(Animacy::Inanimate)))?;
    out.still("»");
    Some(())
}

/// The gender of a phrase's head, `None` within for a plural.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> Option<Option<Gender>> {
    head(text, facts)
        .map(|found| if joined(found.after).is_some() || found.second.is_some() { None } else { found.head.gender })
}

/// The first word that is neither a known adjective nor a known noun; after a known noun, the word that may be its other half.
pub(crate) fn obstacle(text: &str) -> &str {
    let mut rest = text;
    loop {
        let (token, _, next) = first_word(rest);
        if next.is_empty() {
            return if token.is_empty() { text } else { token };
        }
        let is_noun = heads::find(last_part(token)).is_some() || lexicon::plural_head(token).is_some();
        if is_noun {
            return first_word(next).0;
        }
        let agrees = Agreed::of(token).is_some() && is_sure_adjective(token);
        if !agrees && !is_frozen_before(token) {
            return token;
        }
        rest = next;
    }
}

/// An adjective without a noun, whose accusative depends on what it is said of.
fn lone_adjective<'a>(text: &'a str, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    if facts.kind != NameKind::Other || text.contains([' ', '\u{a0}', '\u{202f}', '-']) {
        return None;
    }
    // «все» may be «всё» without its dots
    let agreed = Agreed::of(text)?;
    if !lexicon::is_adjective(text) && (agreed.gender.is_none() || !endings::is_pronoun_or_possessive(text)) {
        return None;
    }
    out.changing(&|case| agreed.form(text, case, facts.animacy, facts.many))
}

/// Numbers and adverbs before a head keep one form: IV Министерская конференция, временно исполняющий обязанности.
fn is_frozen_before(token: &str) -> bool {
    const ADVERBS: [&str; 10] =
        ["временно", "особо", "вновь", "ранее", "недавно", "и", "впервые", "социально", "наиболее", "экономически"];
    is_numeral(token) || is_latin(token) || ADVERBS.contains(&token)
}

/// Writes a noun, or both of its halves.
fn noun<'a>(word: &'a str, head: &Head, animacy: Option<Animacy>, many: bool, out: &mut Out<'_, 'a>) -> Option<()> {
    if let Some((first, second)) = halves(word) {
        noun(first, &heads::find(first)?, animacy, many, out)?;
        out.still("-");
        return noun(second, &heads::find(second)?, animacy, many, out);
    }
    if many {
        let class = lexicon::noun(word)?;
        return out.changing(&|case| {
            let (cut, ending) = class.plural(case, animacy)?;
            Some([endings::without(word, cut)?, "", ending])
        });
    }
    out.changing(&|case| head.shape.form(word, case, animacy))
}

/// Kaspi банк, Google центр
fn is_latin(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_alphabetic()) && token.bytes().all(|c| c.is_ascii_alphanumeric())
}

/// Numbers and times before the head stay: IV Министерская конференция, 13:15 суббота.
fn is_numeral(token: &str) -> bool {
    !token.is_empty()
        && token.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | '–' | '-' | '/' | ':'))
}

/// The first word, the space after it, and the rest.
pub(crate) fn first_word(text: &str) -> (&str, &str, &str) {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    // the first bytes of these spaces, which no letter of the two alphabets has
    let end = match text.bytes().position(|byte| matches!(byte, b' ' | 0xC2 | 0xE2)) {
        Some(at) if text.as_bytes().get(at) == Some(&b' ') => at,
        Some(_) => text.find(is_space).unwrap_or(text.len()),
        None => text.len(),
    };
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let next = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
    let (space, rest) = rest.split_at_checked(next).unwrap_or((rest, ""));
    (word, space, rest)
}
