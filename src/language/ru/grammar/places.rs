//! Russian place names: lists of those that announcements need, and what the ending of any other place surely tells.
//!
//! Sources: Розенталь, «Справочник по правописанию и литературной правке», declension of place names (Ростов-на-Дону, -ово and -ино,
//! foreign names in -о, -е, -и, -у); Зализняк, «Грамматический словарь русского языка», for the second locative.

mod list;

use self::list::PLACES;
use super::dictionary::look_up;
use super::endings::{self, HARD, HUSHING, Row, adjective, ends, is_consonant, is_vowel, noun, same, tail};
use super::heads::{self, Head, Shape, Softness};
use super::written::Out;
use super::{Facts, nouns};
use crate::language::Gender::{self, Feminine, Masculine, Neuter};
use crate::language::{Animacy, Case, GrammaticalNumber, NameKind};

/// How a place declines: which of its bytes do, by what shape; the rest is frozen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlaceName {
    /// The half before a hyphen that declines too: Петропавловск-Камчатский.
    first: Option<(usize, Head)>,
    /// How many bytes stand before what does not change: Ростов-на-Дону.
    declined: usize,
    head: Head,
}

impl PlaceName {
    pub(crate) fn write<'a>(&self, text: &'a str, out: &mut Out<'_, 'a>) -> Option<()> {
        let (mut name, rest) = text.split_at_checked(self.declined)?;
        if let Some((end, head)) = self.first {
            let (first, second) = name.split_at_checked(end)?;
            out.changing(&|case| head.shape.form(first, case, Some(Animacy::Inanimate)))?;
            out.still("-");
            name = second.strip_prefix('-')?;
        }
        // «о Крыме», but «в Крыму»: one case for the two prepositions cannot be right
        let is_known = |case| case != Case::Prepositional || !SECOND_LOCATIVE.iter().any(|second| same(text, second));
        out.changing(&|case| is_known(case).then(|| self.head.shape.form(name, case, Some(Animacy::Inanimate)))?)?;
        out.still(rest);
        Some(())
    }
}

/// Places with a locative of their own.
const SECOND_LOCATIVE: [&str; 2] = ["крым", "дон"];

/// A place of one word, with or without hyphens, in the lists or by its ending.
pub(crate) fn find(text: &str, facts: &Facts<'_>) -> Option<PlaceName> {
    if matches!(facts.kind, NameKind::Organisation | NameKind::Work) {
        return None;
    }
    if let Some((article, name)) = text.split_once([' ', '\u{a0}', '\u{202f}']) {
        return after_article(text, article, name, facts);
    }
    let river =
        if text.contains('-') { ["-на-", "-над-", "-под-"].iter().find_map(|by| text.find(by)) } else { None };
    let declined = river.unwrap_or(text.len());
    let name = text.get(..declined)?;
    if let Some(head) = head(name) {
        return Some(PlaceName { first: None, declined, head });
    }
    if facts.kind != NameKind::Place {
        return None;
    }
    match name.rsplit_once('-') {
        Some((first, second)) => {
            hyphenated(name, first, second, facts).map(|(first, head)| PlaceName { first, declined, head })
        }
        None => by_ending(name, facts.gender).map(|head| PlaceName { first: None, declined, head }),
    }
}

/// Сан Луис, Пуэрто Рико: what foreign places begin with keeps its form, the last word declines.
fn after_article(text: &str, article: &str, name: &str, facts: &Facts<'_>) -> Option<PlaceName> {
    #[rustfmt::skip]
    const ARTICLES: [&str; 20] = [
        "Сан", "Сант", "Сен", "Сент", "Эль", "Аль", "Эр", "Эт", "Лос", "Лас", "Нью", "Коста", "Порт", "Пуэрто", "Рио", "Форт", "Вест", "Ист",
        "Норт", "Кот",
    ];
    if facts.kind != NameKind::Place
        || !ARTICLES.contains(&article)
        || name.contains([' ', '\u{a0}', '\u{202f}', '-', '’'])
    {
        return None;
    }
    let by_ending = || if ends(name, "о") { FROZEN } else { by_ending(name, facts.gender) };
    let head = self::head(name).or_else(by_ending)?;
    Some(PlaceName { first: None, declined: text.len(), head })
}

/// Of two halves the second declines, and the first with it if the second is an adjective: Каменск-Уральский.
fn hyphenated(name: &str, first: &str, second: &str, facts: &Facts<'_>) -> Option<(Option<(usize, Head)>, Head)> {
    if let Some((gender, row)) = adjective(second)
        && ["ый", "ний", "кий"].iter().any(|end| ends(second, end))
    {
        let noun = head(first).or_else(|| by_ending(first, facts.gender))?;
        return (noun.gender == gender).then_some((Some((first.len(), noun)), Head::of(gender, Shape::Row(row))));
    }
    // Москва-река; what comes after «де» or stands beside an adjective has no rule
    if same(second, "река") {
        return Some((Some((first.len(), head(first)?)), heads::find("река")?));
    }
    let foreign = ["де", "да", "ди", "ду", "ла", "ле", "дель", "сюр", "ан", "ам", "апон"];
    if adjective(first).is_some() || first.split('-').skip(1).any(|part| foreign.iter().any(|other| same(part, other)))
    {
        return None;
    }
    head(second).or_else(|| by_ending(name, facts.gender)).map(|head| (None, head))
}

/// The gender and number of a place of one word.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> (Option<Gender>, Option<GrammaticalNumber>) {
    match find(text, facts) {
        Some(PlaceName { head: Head { gender: None, .. }, .. }) => (None, Some(GrammaticalNumber::Plural)),
        Some(place) => (place.head.gender, Some(GrammaticalNumber::Singular)),
        None => (None, None),
    }
}

/// A place of the list.
pub(crate) fn head(name: &str) -> Option<Head> {
    look_up(PLACES, name)?.head(name)
}

/// What the ending alone tells of a word that is known to be a place, perhaps of a gender.
pub(crate) fn by_ending(name: &str, gender: Option<Gender>) -> Option<Head> {
    let [_, before, last] = tail(name);
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    if before == '\0' {
        return None;
    }
    match last {
        'ь' => by_soft_sign(name, gender),
        'й' => by_short_i(name),
        'а' | 'я' => by_a(name),
        'о' => by_o(name),
        'е' => by_e(name),
        'у' | 'ю' | 'э' | 'ё' | 'ұ' | 'ү' | 'і' => FROZEN,
        'и' if ending(&["овичи", "евичи", "аничи"]) => {
            Some(Head::of(None, Shape::Plural(1, "ей", Softness::Hard)))
        }
        'и' if ending(&["ники"]) => Some(Head::of(None, Shape::Plural(1, "ов", Softness::Hard))),
        'и' if is_vowel(before) || !matches!(before, 'к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ' | 'ц') => FROZEN,
        'ц' if ending(&["ец"]) => fleeting_ets(name),
        'к' if ending(&["городок", "посёлок"]) => {
            Some(Head::of(Some(Masculine), Shape::Fleeting(2, "к", HARD)))
        }
        'ч' if ending(&["ич", "ыч"]) => declined(Masculine, HUSHING),
        c if is_consonant(c) && is_cyrillic_russian(c) && !may_lose_a_vowel(name) => regular(name, Masculine),
        _ => None,
    }
}

const FROZEN: Option<Head> = Some(Head::of(Some(Masculine), Shape::Indeclinable));

fn declined(gender: Gender, row: Row) -> Option<Head> {
    Some(Head::of(Some(gender), Shape::Row(row)))
}

fn regular(name: &str, gender: Gender) -> Option<Head> {
    declined(gender, nouns::unsure_after_hushing(name, noun(name, gender)?))
}

/// Feminine, but for adjectives in -ая and what ends in two vowels.
fn by_a(name: &str) -> Option<Head> {
    let [_, before, last] = tail(name);
    match (before, last) {
        ('а', 'я') => {
            let adjectives = ["ская", "цкая", "ная", "вая", "лая", "тая"];
            if adjectives.iter().any(|end| ends(name, end)) { declined(Feminine, adjective(name)?.1) } else { None }
        }
        ('ь', 'я') => declined(Feminine, noun(name, Feminine)?.without_instrumental()),
        ('и' | 'е' | 'у', 'я') => regular(name, Feminine),
        ('у' | 'о' | 'а' | 'и' | 'э', 'а') => FROZEN,
        (c, _) if is_consonant(c) => regular(name, Feminine),
        _ => None,
    }
}

/// -ое is an adjective's, -ье and -ище a noun's; other names in -е keep one form.
fn by_e(name: &str) -> Option<Head> {
    let [third, before, _] = tail(name);
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    match before {
        'о' if is_consonant(third) => declined(Neuter, adjective(name)?.1),
        'ь' if !ending(&["пелье", "ллье", "велье", "зье"]) => regular(name, Neuter),
        _ if ending(&["поле", "море", "ище"]) => regular(name, Neuter),
        c if is_consonant(c) && !matches!(c, 'ц' | 'щ') || ending(&["ице"]) => FROZEN,
        _ => None,
    }
}

/// -ово and -ино decline, as the norm has it: из Кемерова, в Пушкине; foreign names in -о keep one form.
fn by_o(name: &str) -> Option<Head> {
    let [third, before, _] = tail(name);
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    let native =
        ending(&["ово", "ево", "ёво", "ино", "ыно", "озеро"]) && !ending(&["ртино", "фино", "ссино", "ьомбино"]);
    let open = |letter| matches!(letter, 'в' | 'н' | 'л' | 'р' | 'к');
    match before {
        _ if native => regular(name, Neuter),
        c if open(c) || c == 'о' && open(third) => None,
        _ => FROZEN,
    }
}

/// The gender of a name in -ь: told, or plain from what stands before it.
fn by_soft_sign(name: &str, gender: Option<Gender>) -> Option<Head> {
    const MASCULINE: [&str; 4] = ["поль", "авль", "виль", "пуль"];
    const FEMININE: [&str; 9] = ["бь", "вь", "дь", "зь", "мь", "пь", "сь", "ть", "фь"];
    const EITHER: [&str; 4] = ["гусь", "лебедь", "медведь", "голубь"];
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    let gender = match gender {
        Some(told) => told,
        None if ending(&MASCULINE) => Masculine,
        None if ending(&FEMININE) && !ending(&EITHER) => Feminine,
        None => return None,
    };
    Some(Head::of(Some(gender), Shape::Row(noun(name, gender)?)))
}

/// -ский, -ный and other adjectives; -ай, -ей, -уй and what is surely a noun in -ой and -ий.
fn by_short_i(name: &str) -> Option<Head> {
    let [third, before, _] = tail(name);
    let is_adjective = match before {
        'ы' => true,
        'и' => third == 'н' || ["ский", "цкий", "ликий", "ткий", "гий"].iter().any(|end| ends(name, end)),
        'о' if ends(name, "ской") || ends(name, "цкой") => true,
        'о' if !matches!(third, 'т' | 'г' | 'п' | 'д' | 'л') => return None,
        _ => false,
    };
    if is_adjective || ends(name, "вежий") {
        let (gender, row) = adjective(name)?;
        return Some(Head::of(gender, Shape::Row(row)));
    }
    Some(Head::of(Some(Masculine), Shape::Row(noun(name, Masculine)?)))
}

/// Торопец, Торопца; the instrumental depends on stress.
fn fleeting_ets(name: &str) -> Option<Head> {
    let stem = endings::without(name, 2)?;
    let [_, before, last] = tail(stem);
    let plain = is_consonant(last) && last != 'л' && is_vowel(before) && nouns::syllables(stem) > 0;
    plain.then(|| Head::of(Some(Masculine), Shape::Fleeting(2, "ц", HARD.without_instrumental())))
}

/// Орёл, Торжок: but a long foreign name in -ен, -ел, -он keeps its vowel, and so do -бек and -ек after a vowel.
fn may_lose_a_vowel(name: &str) -> bool {
    ["ец", "ок", "ёк", "ёл", "орел", "ень"].iter().any(|end| ends(name, end)) && !ends(name, "сток")
        || ends(name, "ек") && !ends(name, "бек")
}

const fn is_cyrillic_russian(letter: char) -> bool {
    matches!(letter, 'а'..='я')
}
