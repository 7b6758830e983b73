//! Whether a Kazakh name already ends in a possessive: алқасы, министрлігі, Берікұлы.
//!
//! Most names of bodies, places and acts do (изафет: "the lawyers' board of Almaty"), and then the endings differ:
//! алқасына and not алқасыға.
//!
//! Source: the school grammar (изафет, тәуелдік жалғауы); what only looks like a possessive is a list of our own.

use super::Hints;
use super::letters::{Word, is_vowel};
use super::words::Fact;
use crate::language::{Grade, NameKind, Possessor};

pub(crate) fn of(body: &str, token: &str, word: &Word, fact: Option<Fact>, hints: &Hints<'_>) -> (Possessor, Grade) {
    if let Some(given) = hints.possessor {
        return (given, Grade::Regular);
    }
    if let Some(found) = of_speaker(word) {
        return (found, Grade::Regular);
    }
    if !matches!(word.letters(), [.., 'ы' | 'і']) {
        return (Possessor::None, Grade::Given);
    }
    if word.ends("ұлы") && word.len() > 4 || word.ends("қызы") && word.len() > 4 {
        return (Possessor::Third, Grade::Regular);
    }
    if hints.kind == NameKind::Person {
        return (Possessor::None, Grade::Regular);
    }
    let alone = body.trim_start_matches(['«', '“', '"', ' ']).len() == token.len();
    match fact {
        Some(Fact::Possessed) => return (Possessor::Third, Grade::Regular),
        Some(Fact::Bare) => return (Possessor::None, Grade::Regular),
        _ if is_doer(word) || is_derived(word) => return (Possessor::None, Grade::Regular),
        _ => {}
    }
    if is_plainly_possessed(word) {
        return (Possessor::Third, Grade::Regular);
    }
    match (alone, hints.kind) {
        (false, _) if !is_personal_name(word) => (Possessor::Third, Grade::Regular),
        (false, _) | (true, NameKind::Place) => (Possessor::None, Grade::Regular),
        (true, _) if looks_possessed(word) && word.len() > 5 => (Possessor::Third, Grade::Guess),
        (true, _) => (Possessor::None, Grade::Guess),
    }
}

/// -шы, -ші, "who does" and "which one": оқушы, жүргізуші, 5-ші; only after a stem in ш is it a possessive (күші, ағашы).
fn is_doer(word: &Word) -> bool {
    #[rustfmt::skip]
    const POSSESSED: [&str; 17] = [
        "күші", "іші", "ағашы", "ұшы", "түші", "қылышы", "алмашы", "туысы", "бұрышы", "маршы", "құрышы", "күміші", "табышы", "уанышы", "инышы",
        "ініші", "қынышы",
    ];
    if word.len() < 5 {
        return ["шы", "ші", "ншы", "нші", "ыншы", "інші"].iter().any(|ordinal| word.is(ordinal));
    }
    (word.ends("шы") || word.ends("ші")) && !POSSESSED.iter().any(|other| word.ends(other))
}

/// елім, таңдауың: my or thy, of a noun that is in a list, or of one in -у; most other words in -м and -ң are no possessives (бөлім,
/// білім, мың).
fn of_speaker(word: &Word) -> Option<Possessor> {
    let letters = word.letters();
    let stem = match letters {
        [stem @ .., 'ы' | 'і', 'м' | 'ң'] => stem,
        [stem @ .., 'м' | 'ң'] if stem.last().is_some_and(|c| is_vowel(*c)) => stem,
        _ => return None,
    };
    let verbal = matches!(stem, [.., 'у']) && stem.len() > 3 && letters.len() > stem.len() + 1;
    // құрбым, інім: the vowel may be the stem's own
    let whole = letters.get(..letters.len() - 1).unwrap_or_default();
    let is_owned = |stem: &[char]| OWNED.iter().any(|other| other.chars().eq(stem.iter().copied()));
    let listed = is_owned(stem) || is_owned(whole);
    (listed || verbal).then_some(Possessor::Speaker)
}

/// Stems that songs, poems, slogans and letters own.
#[rustfmt::skip]
const OWNED: &[&str] = &[
    "ел", "ер", "жер", "жүрег", "халқ", "көңіл", "отан", "қазақстан", "ана", "әке", "дос", "бала", "бақыт", "арман", "үміт", "намыс", "жан", "тіл",
    "дін", "ар", "қала", "ауыл", "мектеб", "үй", "пікір", "ой", "сөз", "дауыс", "құқығ", "тарих", "мұра", "мақсат", "жол", "өмір", "тағдыр", "алқа",
    "топ", "қоғам", "есім", "махаббат", "өлең", "ән", "домбыра", "туған", "астана", "алматы", "қыз", "ұл", "іні", "аға", "апа", "әже", "ата", "құрбы",
    "ұстаз", "кітаб", "елорда", "болашағ", "мамандығ", "отбас", "ту", "бесіг", "қымбат", "күн", "ай", "дала", "тау", "көл", "қалам", "хат",
];

/// What is done or used: жарғы, есірткі, ұйытқы. A possessive has its ғ and г between vowels (орталығы) or after the
/// vowel of a loan word and н, р (митингі, хирургі).
fn is_derived(word: &Word) -> bool {
    match word.letters() {
        [.., 'т', 'қ', 'ы'] | [.., 'т', 'к', 'і'] => true,
        [.., before, 'ғ', 'ы'] => !is_vowel(*before),
        [.., 'а' | 'о' | 'у' | 'и' | 'э', 'н' | 'р', 'г', 'і'] => false,
        [.., before, 'г', 'і'] => !is_vowel(*before),
        _ => false,
    }
}

/// Endings that only a possessive has: -лығы, -лігі, -лары, -лері, -иясы and their like.
fn is_plainly_possessed(word: &Word) -> bool {
    let abstracts = matches!(
        word.letters(),
        [_, _, .., 'л' | 'д' | 'т', 'ы', 'ғ', 'ы'] | [_, _, .., 'л' | 'д' | 'т', 'і', 'г', 'і']
    );
    let foreign = matches!(word.letters(), [_, _, .., 'я' | 'а' | 'о' | 'е', 'с', 'ы' | 'і']) && word.ends("иясы");
    let plurals = matches!(word.letters(), [.., v, 'л' | 'д' | 'т', 'а', 'р', 'ы'] | [.., v, 'л' | 'д' | 'т', 'е', 'р', 'і'] if *v != ' ')
        && word.letters().iter().filter(|c| is_vowel(**c)).count() > 3;
    abstracts || foreign || plurals
}

/// A vowel, and -сы or -сі: армиясы, құрамасы.
pub(crate) fn looks_possessed(word: &Word) -> bool {
    matches!(word.letters(), [_, _, .., vowel, 'с', 'ы' | 'і'] if is_vowel(*vowel))
}

/// Names of persons that end a longer name: Тәңірберді, Хангелді, Әлі.
fn is_personal_name(word: &Word) -> bool {
    const ENDS: [&str; 9] = ["берді", "келді", "гелді", "балды", "болды", "тұрды", "әлі", "ғазы", "сары"];
    word.is_capitalised() && ENDS.iter().any(|end| word.ends(end))
}
