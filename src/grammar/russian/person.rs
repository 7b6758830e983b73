//! Russian names of persons: given name, patronymic and family name, each by its own rules, the gender being known.
//!
//! Sources: the rules that reference books agree on (Розенталь, § 147–151; Калакуцкая, «Фамилии. Имена. Отчества»).
//! What usage leaves open (-ок and -ец in family names, -ин of foreign ones) is unknown rather than guessed.

use super::endings::{self, Row, adjective, ends, is_consonant, is_vowel, noun, same, tail};
use super::heads::Shape;
use super::phrase::first_word;
use super::{Facts, Out, names};
use crate::grammar::name::{PartName, Parts};
use crate::grammar::{Animacy, Case, Declines, Gender, Part};

/// Writes a person's name in a case.
pub(crate) fn write<'a>(text: &'a str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let gender = facts.gender.filter(|gender| *gender != Gender::Neuter)?;
    match facts.parts {
        Some(parts) => by_parts(text, parts, gender, case, out),
        None => by_order(text, gender, case, out),
    }
}

/// A word's form: what stays, what replaces a fleeting vowel, the ending.
type Form<'a> = [&'a str; 3];

/// Walks the text and declines each word as the part that it is of.
fn by_parts<'a>(text: &'a str, parts: &Parts, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = text;
    while !rest.is_empty() {
        let (word, space, next) = first_word(rest);
        let part = [(&parts.given, Part::Given), (&parts.patronymic, Part::Patronymic), (&parts.family, Part::Family)]
            .into_iter()
            .find(|(name, _)| has_word(name, word));
        match part {
            _ if is_frozen(word) => out(word),
            Some((name, _)) if name.declines == Some(Declines::No) => out(word),
            Some((_, part)) => decline(word, part, gender, case, out)?,
            None => title(word, case, out)?,
        }
        out(space);
        rest = next;
    }
    Some(())
}

fn has_word(name: &PartName, word: &str) -> bool {
    name.text.split([' ', '\u{a0}', '\u{202f}']).any(|other| other == word)
}

/// A name of which only the text is known: the order of its words tells the parts.
fn by_order<'a>(text: &'a str, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = text;
    while !rest.is_empty() && title(first_word(rest).0, case, &mut |_| ()).is_some() {
        let (word, space, next) = first_word(rest);
        title(word, case, out)?;
        out(space);
        rest = next;
    }
    let words = || rest.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty() && !is_frozen(word));
    let count = words().count();
    let last = words().next_back();
    let family_first = count > 2 && last.is_some_and(is_patronymic)
        || count > 1 && words().next().is_some_and(is_plainly_family) && !last.is_some_and(is_plainly_family);
    // Ким Чен Ын: only the last syllable declines
    let one_syllable_each = count == 3 && words().all(|word| syllables(word) == 1);
    let mut at = 0;
    while !rest.is_empty() {
        let (word, space, next) = first_word(rest);
        if is_frozen(word) {
            out(word);
        } else if one_syllable_each && at < 2 {
            out(word);
            at += 1;
        } else {
            let part = match () {
                () if at > 0 && is_patronymic(word) => Some(Part::Patronymic),
                () if count == 1 && text.len() == word.len() => None,
                () if family_first == (at == 0) => Some(Part::Family),
                () if at + 1 == count => Some(Part::Family),
                () => Some(Part::Given),
            };
            let part = if family_first && at > 0 && part == Some(Part::Family) { Some(Part::Given) } else { part };
            match part {
                Some(part) => decline(word, part, gender, case, out)?,
                None => either(word, gender, case, out)?,
            }
            at += 1;
        }
        out(space);
        rest = next;
    }
    Some(())
}

/// A single word of which it is not said whether it is a given or a family name: known where both agree.
fn either<'a>(word: &'a str, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    if is_patronymic(word) && (ends(word, "вич") || ends(word, "вна")) {
        return decline(word, Part::Patronymic, gender, case, out);
    }
    if is_plainly_family(word) && !names::is_given(word) {
        return decline(word, Part::Family, gender, case, out);
    }
    if names::is_given(word) {
        return decline(word, Part::Given, gender, case, out);
    }
    let given = single(word, Part::Given, gender, case);
    let family = single(word, Part::Family, gender, case);
    let (Some(given), Some(family)) = (given, family) else { return None };
    let equal = given.iter().flat_map(|piece| piece.chars()).eq(family.iter().flat_map(|piece| piece.chars()));
    equal.then(|| given.into_iter().for_each(out))
}

/// Whether a word is a family name by its suffix.
fn is_plainly_family(word: &str) -> bool {
    const SUFFIXES: [&str; 14] =
        ["ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая", "енко", "швили", "дзе", "ских"];
    SUFFIXES.iter().any(|suffix| ends(word, suffix)) && word.chars().count() > 4
}

fn is_patronymic(word: &str) -> bool {
    const SUFFIXES: [&str; 13] =
        ["ович", "евич", "ьич", "овна", "евна", "ична", "инична", "улы", "ұлы", "кызы", "қызы", "оглы", "уулу"];
    SUFFIXES.iter().any(|suffix| ends(word, suffix))
        || ["Лукич", "Фомич", "Кузьмич", "Никитич", "Саввич"].contains(&word)
}

/// Initials, particles and numerals: one form in all cases.
fn is_frozen(word: &str) -> bool {
    const PARTICLES: [&str; 30] = [
        "фон",
        "ван",
        "де",
        "да",
        "ди",
        "дер",
        "ден",
        "дю",
        "ла",
        "ле",
        "дель",
        "делла",
        "аль",
        "эль",
        "ибн",
        "бен",
        "бин",
        "оглы",
        "кызы",
        "улы",
        "уулу",
        "заде",
        "тер",
        "о",
        "мак",
        "сан",
        "дос",
        "ду",
        "ал",
        "бинт",
    ];
    word.ends_with('.') && !word.starts_with(char::is_lowercase)
        || PARTICLES.contains(&word)
        || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// The word before a name that says who the person is: г-н, господин, адвокат.
fn title<'a>(word: &'a str, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let gender = match word {
        "г-н"
        | "господин"
        | "профессор"
        | "доктор"
        | "академик"
        | "адвокат"
        | "судья"
        | "министр"
        | "президент"
        | "председатель"
        | "директор"
        | "посол" => Gender::Masculine,
        "г-жа" | "госпожа" => Gender::Feminine,
        _ => return None,
    };
    let row = match word {
        "г-жа" | "госпожа" => endings::A_VELAR,
        "посол" => return None,
        _ => noun(word, gender)?,
    };
    let (stem, ending) = row.form(word, case, Animacy::Animate)?;
    out(stem);
    out(ending);
    Some(())
}

/// Declines one written word of a part, both halves of a double family name among it.
fn decline<'a>(word: &'a str, part: Part, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let (first, second) = match word.rsplit_once('-') {
        Some((_, suffix))
            if ["оглы", "улы", "кызы", "заде", "хан", "бек", "ага"].contains(&suffix) && suffix != "хан" =>
        {
            out(word);
            return Some(());
        }
        Some(halves) => halves,
        None => return single(word, part, gender, case).map(|form| form.into_iter().for_each(&mut *out)),
    };
    match part {
        Part::Family if !names::is_bound(first) => decline(first, part, gender, case, out)?,
        Part::Patronymic if is_patronymic(first) => decline(first, part, gender, case, out)?,
        Part::Given if gender == Gender::Feminine && declines_before_hyphen(first) => {
            decline(first, part, gender, case, out)?;
        }
        _ => out(first),
    }
    out("-");
    decline(second, part, gender, case, out)
}

/// Анна-Мария declines in both halves; of other double given names (Жан-Жак, Касым-Жомарт) only the second does.
fn declines_before_hyphen(first: &str) -> bool {
    ends(first, "а") || ends(first, "я")
}

fn single(word: &str, part: Part, gender: Gender, case: Case) -> Option<Form<'_>> {
    match part {
        Part::Given => given(word, gender)?.form(word, case, Animacy::Animate),
        Part::Patronymic => patronymic(word, gender)?.form(word, case, Animacy::Animate),
        Part::Family => family(word, gender, case)?.form(word, case, Animacy::Animate),
    }
}

/// A given name.
fn given(word: &str, gender: Gender) -> Option<Shape> {
    if let Some(shape) = names::given_exception(word, gender) {
        return Some(shape);
    }
    let [_, before, last] = tail(word);
    Some(match (gender, last) {
        (Gender::Masculine, 'а') if before == 'у' => Shape::Indeclinable,
        (_, 'а') if is_vowel(before) && before != 'у' => Shape::Indeclinable,
        (_, 'а') => Shape::Row(a_stem(word)?),
        (Gender::Masculine, 'я') if !names::is_of_man_in_ya(word) => return None,
        (_, 'я') => Shape::Row(noun(word, gender)?),
        (Gender::Feminine, 'ь') if names::is_of_third_declension(word) => Shape::Row(endings::THIRD),
        (Gender::Masculine, 'ь' | 'й') => Shape::Row(noun(word, gender)?),
        (Gender::Masculine, c) if is_consonant(c) => Shape::Row(noun(word, gender)?),
        _ => Shape::Indeclinable,
    })
}

/// А names: -га, -ка, -ха, -жа, -ша, -ча, -ща, -ца have their own spellings.
fn a_stem(word: &str) -> Option<Row> {
    let [_, before, _] = tail(word);
    if is_vowel(before) { Some(endings::A) } else { noun(word, Gender::Feminine) }
}

fn patronymic(word: &str, gender: Gender) -> Option<Shape> {
    let shape = match gender {
        _ if ["улы", "ұлы", "кызы", "қызы", "оглы", "уулу"].iter().any(|end| ends(word, end)) => {
            Shape::Indeclinable
        }
        Gender::Masculine if ["ильич", "лукич", "фомич", "кузьмич"].iter().any(|name| same(word, name)) => {
            Shape::Row(endings::HARD)
        }
        Gender::Masculine if ends(word, "ич") || ends(word, "ыч") => Shape::Row(endings::HUSHING),
        Gender::Feminine if ends(word, "на") => Shape::Row(endings::A),
        _ => return None,
    };
    Some(shape)
}

/// A family name; the case matters where only the instrumental is in doubt.
fn family(word: &str, gender: Gender, case: Case) -> Option<Shape> {
    if let Some(shape) = names::family_exception(word) {
        return Some(shape);
    }
    match gender {
        Gender::Feminine => family_of_woman(word),
        _ => family_of_man(word, case),
    }
}

fn family_of_woman(word: &str) -> Option<Shape> {
    let [_, before, last] = tail(word);
    Some(match last {
        'а' if ["ова", "ева", "ёва"].iter().any(|end| ends(word, end)) => {
            Shape::Row(endings::SURNAME_FEMININE)
        }
        'а' if (ends(word, "ина") || ends(word, "ына")) && !names::is_noun_in_ina(word) => {
            Shape::Row(endings::SURNAME_FEMININE)
        }
        'а' if is_vowel(before) => Shape::Indeclinable,
        'а' => Shape::Row(a_stem(word)?),
        'я' if ends(word, "ая") || ends(word, "яя") => Shape::Row(adjective(word)?.1),
        'я' => Shape::Row(noun(word, Gender::Feminine)?),
        _ => Shape::Indeclinable,
    })
}

fn family_of_man(word: &str, case: Case) -> Option<Shape> {
    let [third, before, last] = tail(word);
    let syllables = syllables(word);
    Some(match last {
        'в' if ["ов", "ев", "ёв"].iter().any(|end| ends(word, end)) && syllables > 1 => {
            Shape::Row(endings::SURNAME)
        }
        'н' if (before == 'и' || before == 'ы') && syllables > 1 => match names::foreign_in_in(word) {
            true => Shape::Row(endings::HARD),
            false => Shape::Row(endings::SURNAME),
        },
        'х' if before == 'ы' || before == 'и' && third == 'к' => Shape::Indeclinable,
        'й' if matches!(before, 'и' | 'ы' | 'о') && syllables > 1 => adjectival(word)?,
        'й' | 'ь' => Shape::Row(noun(word, Gender::Masculine)?),
        'ц' | 'к' | 'л' if may_lose_a_vowel(word) => return None,
        'ж' | 'ш' | 'ч' | 'щ' | 'ц' if case == Case::Instrumental && syllables == 1 => return None,
        'а' if is_vowel(before) => Shape::Indeclinable,
        'а' => Shape::Row(a_stem(word)?),
        'я' => Shape::Row(noun(word, Gender::Masculine)?),
        c if is_consonant(c) => Shape::Row(noun(word, Gender::Masculine)?),
        _ => Shape::Indeclinable,
    })
}

/// -ский, -ой, -ый are adjectives; other -ий may be nouns (Топчий) or adjectives (Рабочий).
fn adjectival(word: &str) -> Option<Shape> {
    let [third, before, _] = tail(word);
    match before {
        'и' if !matches!(third, 'к' | 'г' | 'х' | 'н') => None,
        _ => Some(Shape::Row(adjective(word)?.1)),
    }
}

/// -ец, -ок, -ек: in some families the vowel flees, in others it stays; the one vowel of a word always stays.
fn may_lose_a_vowel(word: &str) -> bool {
    let flees = ["ец", "яц", "ок", "ёк", "ек", "ёл"].iter().any(|end| ends(word, end));
    flees && !ends(word, "бек") && syllables(word) > 1
}

fn syllables(word: &str) -> usize {
    word.chars().filter(|c| is_vowel(crate::grammar::small_letter(*c))).count()
}
