//! Russian names of persons: given name, patronymic and family name, each by its own rules, the gender being known.
//!
//! Sources: the rules that reference books agree on (Розенталь, § 147–151; Калакуцкая, «Фамилии. Имена. Отчества»).
//! What usage leaves open (-ок and -ец in family names, -ин of foreign ones) is unknown rather than guessed.

mod gender;
mod office;
mod shapes;
mod words;

pub(crate) use self::gender::{gender, is_plainly};
pub(crate) use self::office::after_office;

use self::gender::{is_spoken_patronymic, looks_like};
use self::office::is_after_office;
use self::shapes::single;
use self::words::{
    is_filial, is_frozen, is_noun_in_ij, is_of_man_alone, is_particle, is_patronymic, is_plainly_family, is_roman,
    is_title, split, title,
};
use super::endings::{ends, is_vowel, same, tail};
use super::heads::Shape;
use super::phrase::{self, first_word};
use super::written::{Out, Recorded, same_letters};
use super::{Facts, asian, names};
use crate::language::{Animacy, Case, Declines, Gender, Part};
use crate::language::{PartName, Parts};

/// Writes a person's name in a case; what stands before it and says who the person is, is in the same case.
pub(crate) fn write<'a>(text: &'a str, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    if facts.gender == Some(Gender::Neuter) {
        return None;
    }
    if facts.parts.is_none() && is_after_office(text) {
        return phrase::write(text, facts, out);
    }
    let gender = facts.gender.or_else(|| gender(text)).or_else(|| if facts.guess { looks_like(text) } else { None });
    if let Some(gender) = gender {
        return of_gender(text, gender, facts, out);
    }
    // Саша Черненко: both genders have one form
    let (mut man, mut woman) = (Recorded::default(), Recorded::default());
    of_gender(text, Gender::Masculine, facts, &mut man)?;
    of_gender(text, Gender::Feminine, facts, &mut woman)?;
    man.write_common(&woman, out)
}

fn of_gender<'a>(text: &'a str, gender: Gender, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    match facts.parts {
        Some(parts) => by_parts(text, parts, gender, out),
        None => by_order(text, gender, out),
    }
}

/// The word of a name that leaves its forms unknown: the first one where nothing tells the gender, else the one that has no forms.
pub(crate) fn obstacle(text: &str, told: Option<Gender>) -> &str {
    let words = || split(text).filter(|word| !is_frozen(word) && !is_title(word));
    let first = words().next().unwrap_or(text);
    let Some(gender) = told.or_else(|| gender(text)) else { return first };
    let has_no_forms = |word: &&str| {
        [Part::Given, Part::Family].into_iter().any(|part| {
            single(word, part, gender)
                .and_then(|shape| shape.form(word, Case::Instrumental, Some(Animacy::Animate)))
                .is_none()
        })
    };
    words().filter(|word| *word != first).find(has_no_forms).unwrap_or(first)
}

/// Walks the text and declines each word as the part that it is of.
fn by_parts<'a>(text: &'a str, parts: &Parts, gender: Gender, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = text;
    while !rest.is_empty() {
        let (word, space, next) = first_word(rest);
        let particle =
            parts.family.text.split_once([' ', '\u{a0}', '\u{202f}']).is_some_and(|(first, _)| first == word);
        let part = [(&parts.given, Part::Given), (&parts.patronymic, Part::Patronymic), (&parts.family, Part::Family)]
            .into_iter()
            .find(|(name, _)| has_word(name, word));
        match part {
            _ if is_frozen(word) || particle && is_particle(word) => out.still(word),
            // Мамед оглы, Нурлан кызы
            Some((name, Part::Patronymic)) if name.text.rsplit([' ', '\u{a0}']).next().is_some_and(is_filial) => {
                out.still(word);
            }
            Some((name, _)) if name.declines == Some(Declines::No) => out.still(word),
            Some((_, part)) => decline(word, part, gender, out)?,
            None => title(word, out)?,
        }
        out.still(space);
        rest = next;
    }
    Some(())
}

fn has_word(name: &PartName, word: &str) -> bool {
    name.text.split([' ', '\u{a0}', '\u{202f}']).any(|other| other == word)
}

/// A name of which only the text is known: the order of its words tells the parts.
fn by_order<'a>(text: &'a str, gender: Gender, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = text;
    while !rest.is_empty() && is_title(first_word(rest).0) {
        let (word, space, next) = first_word(rest);
        title(word, out)?;
        out.still(space);
        rest = next;
    }
    let order = Order::of(rest, gender);
    // г-н Тугел, А. Тугел: a family name; one word alone may be either
    let alone = order.count == 1 && split(text).count() == 1;
    let mut at = 0;
    while !rest.is_empty() {
        let (word, space, next) = first_word(rest);
        if order.is_frozen(word) {
            out.still(word);
        } else {
            match order.part(word, at, gender) {
                _ if at < order.still => out.still(word),
                // Шота Руставели keeps one form, Шота Арвеладзе declines
                _ if order.count > 1 && same(word, "шота") => return None,
                part if !alone => decline(word, part, gender, out)?,
                _ => either(word, gender, out)?,
            }
            at += 1;
        }
        out.still(space);
        rest = next;
    }
    Some(())
}

/// What the words of a name tell of its parts.
struct Order<'a> {
    names: &'a str,
    /// How many words may decline.
    count: usize,
    family_first: bool,
    /// How many words stand first and keep one form: Ким Чен Ын, Дэн Сяопин.
    still: usize,
    /// Екатерина II has no family name.
    is_monarch: bool,
}

impl<'a> Order<'a> {
    fn of(names: &'a str, gender: Gender) -> Self {
        let is_monarch = split(names).any(is_roman);
        let mut order = Order { names, count: 0, family_first: false, still: asian::still(names), is_monarch };
        let words = || split(names).filter(|word| !order.is_frozen(word));
        let (count, first, last) = (words().count(), words().next(), words().next_back());
        let is_family = |word: &str| is_plainly_family(word) && !names::is_given(word);
        let ends_in_patronymic = last.is_some_and(|last| is_patronymic(last) && !is_of_man_alone(last, gender));
        let family_first = count > 2 && ends_in_patronymic
            || count > 1 && first.is_some_and(is_family) && !last.is_some_and(is_plainly_family);
        order.count = count;
        order.family_first = family_first;
        order
    }

    /// Винсент Ван Гог, but Ван Чао and Нгуен Ван Тханг: a particle with a capital stands between two names of the West.
    fn is_frozen(&self, word: &str) -> bool {
        let between = || !self.names.starts_with(word) && !self.names.ends_with(word);
        is_frozen(word) || self.still == 0 && is_particle(word) && between()
    }

    fn part(&self, word: &str, at: usize, gender: Gender) -> Part {
        match () {
            () if at > 0 && is_patronymic(word) && !is_of_man_alone(word, gender) => Part::Patronymic,
            // Чжан Вэймином: what stands last is the given name
            () if self.is_monarch || self.still > 0 => Part::Given,
            () if self.family_first => {
                if at == 0 {
                    Part::Family
                } else {
                    Part::Given
                }
            }
            () if at + 1 == self.count => Part::Family,
            () => Part::Given,
        }
    }
}

/// A single word of which it is not said whether it is a given or a family name: known where both agree.
fn either<'a>(word: &'a str, gender: Gender, out: &mut Out<'_, 'a>) -> Option<()> {
    if is_patronymic(word) && (ends(word, "вич") || ends(word, "вна")) || is_spoken_patronymic(word) {
        return decline(word, Part::Patronymic, gender, out);
    }
    if is_plainly_family(word) && !names::is_given(word) {
        return decline(word, Part::Family, gender, out);
    }
    if names::is_given(word) {
        return decline(word, Part::Given, gender, out);
    }
    let given = single(word, Part::Given, gender)?;
    let family = if is_noun_in_ij(word) { given } else { single(word, Part::Family, gender)? };
    out.changing(&|case| {
        let form = |shape: Shape| shape.form(word, case, Some(Animacy::Animate));
        let (given, family) = (form(given)?, form(family)?);
        same_letters(&given, &family).then_some(given)
    })
}

/// Declines one written word of a part, both halves of a double family name among it.
fn decline<'a>(word: &'a str, part: Part, gender: Gender, out: &mut Out<'_, 'a>) -> Option<()> {
    let (first, second) = match word.rsplit_once('-') {
        // Вагиф-оглы, Рахим-бек: a word of kinship or rank never declines; -хан is none, and does (Ага-хану)
        Some((_, "оглы" | "улы" | "кызы" | "заде" | "бек" | "ага")) => {
            out.still(word);
            return Some(());
        }
        Some(halves) => halves,
        None => {
            let shape = single(word, part, gender)?;
            return out.changing(&|case| shape.form(word, case, Some(Animacy::Animate)));
        }
    };
    match part {
        Part::Family if names::is_bound(first) => out.still(first),
        // Семёнов-Тян-Шанский
        Part::Family if first.rsplit_once('-').is_some_and(|(_, bound)| names::is_bound(bound)) => {
            let (own, bound) = first.rsplit_once('-')?;
            decline(own, part, gender, out)?;
            out.still("-");
            out.still(bound);
        }
        // Салтыков-Щедрин, but Кул-Мухаммед, Франк-Каменецкий: the first half declines if it is a family name of its own
        Part::Family if gender == Gender::Masculine && !is_family_of_its_own(first) => return None,
        Part::Family => decline(first, part, gender, out)?,
        Part::Patronymic if is_patronymic(first) => decline(first, part, gender, out)?,
        Part::Given if gender == Gender::Feminine && declines_before_hyphen(first) => {
            decline(first, part, gender, out)?;
        }
        // Франца-Иосифа is how Russian has always called him
        Part::Given if same(first, "франц") => decline(first, part, gender, out)?,
        // Ханса-Дитриха and Ханс-Дитриха, Карла-Хайнца and Карл-Хайнца: usage is divided
        Part::Given if ["ханс", "ганс", "карл", "эрнст", "йозеф"].iter().any(|name| same(first, name)) =>
        {
            return None;
        }
        _ => out.still(first),
    }
    out.still("-");
    decline(second, part, gender, out)
}

fn is_family_of_its_own(first: &str) -> bool {
    const SUFFIXES: [&str; 11] = ["ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ой", "ый", "ич", "як"];
    SUFFIXES.iter().any(|suffix| ends(first, suffix)) || tail(first)[2..].iter().all(|c| is_vowel(*c))
}

/// Анна-Мария declines in both halves; of other double given names (Жан-Жак, Касым-Жомарт) only the second does.
fn declines_before_hyphen(first: &str) -> bool {
    ends(first, "а") || ends(first, "я")
}
