//! What the last letters of a noun surely tell, where no list has it: its gender, its declension, or that they leave a choice.
//!
//! Sources: «Русская грамматика» (1980), gender and declension of nouns; Зализняк, «Грамматический словарь русского языка»,
//! for the vowels that flee and the stress after hushing consonants.

use super::endings::{
    self, HARD, HUSHING, O, Row, SOFT, THIRD, adjective, ends, is_consonant, is_vowel, noun, same, tail,
};
use super::heads::{Head, Shape, Softness};
use crate::language::Gender;

const fn head(gender: Gender, shape: Shape) -> Head {
    Head::of(Some(gender), shape)
}

/// A noun whose gender is known from the adjective before it or from the content.
pub(crate) fn of_gender(word: &str, gender: Gender) -> Option<Head> {
    let [_, before, last] = tail(word);
    const PRONOUNS: [&str; 14] =
        ["ваш", "наш", "мой", "твой", "свой", "этот", "тот", "он", "сам", "весь", "один", "кто", "чей", "сей"];
    if word.contains('-')
        || !word.chars().all(crate::language::letters::is_cyrillic)
        || PRONOUNS.iter().any(|pronoun| same(word, pronoun))
    {
        return None;
    }
    let row = match (gender, last) {
        (Gender::Masculine, 'ь') if may_flee(word) => return None,
        (Gender::Masculine, c) if is_consonant(c) => return masculine(word),
        (Gender::Masculine, 'й') if adjective(word).is_some() || may_flee(word) => return None,
        (Gender::Feminine, 'я') if adjective(word).is_some() || before == 'ь' => return None,
        (Gender::Feminine, 'ь')
            if ends(word, "овь") || ["ложь", "вошь", "рожь"].iter().any(|other| same(word, other)) =>
        {
            return None;
        }
        (Gender::Neuter, 'о') if is_vowel(before) || is_frozen_in_o(word) => {
            return Some(head(gender, Shape::Indeclinable));
        }
        (Gender::Neuter, 'е') if !ends(word, "ие") && !ends(word, "ще") && !ends(word, "ье") => return None,
        _ => noun(word, gender)?,
    };
    Some(head(gender, Shape::Row(unsure_after_hushing(word, row))))
}

/// A name of a body in one word: Роснефть, Мосстрой, Минобороны, Автодизель.
///
/// Most such names are made of beginnings of words and a last word, whose declension they have.
pub(crate) fn body(word: &str) -> Option<Head> {
    let [_, before, last] = tail(word);
    let part = word.rsplit('-').next()?;
    if !word.chars().all(|c| crate::language::letters::is_cyrillic(c) || c == '-')
        || part.chars().count() < 3
        || syllables(part) == 0
    {
        return None;
    }
    // МИД, КИМЭП: some such words decline, some do not
    if word.chars().all(char::is_uppercase) {
        return None;
    }
    if let Some(found) = last_word(word).or_else(|| old_spelling(word)) {
        return Some(found);
    }
    match last {
        c if is_consonant(c) => masculine(word),
        'й' if matches!(before, 'а' | 'е' | 'о' | 'у') && !may_flee(word) && !ends(word, "ской") => {
            Some(head(Gender::Masculine, Shape::Row(noun(word, Gender::Masculine)?)))
        }
        // Минобороны, Роскоммолодёжи, Минтруда: the genitive that is left of «министерство обороны»
        'ы' | 'и' if is_governing(word) => Some(head(Gender::Neuter, Shape::Indeclinable)),
        'а' | 'я' if is_governing(word) => ["ния", "тия", "вия", "труда", "спорта", "транспорта", "хозяйства"]
            .iter()
            .any(|genitive| ends(word, genitive))
            .then_some(head(Gender::Neuter, Shape::Indeclinable)),
        'а' | 'я' if before == 'и' || is_consonant(before) || before == 'е' => {
            if last == 'а' && before == 'и' {
                return None;
            }
            let row = unsure_after_hushing(word, noun(word, Gender::Feminine)?);
            Some(head(Gender::Feminine, Shape::Row(row)))
        }
        'е' => super::lexicon::head(word).or_else(|| {
            (ends(word, "ие") || ends(word, "ище")).then_some(())?;
            Some(head(Gender::Neuter, Shape::Row(noun(word, Gender::Neuter)?)))
        }),
        'о' if is_vowel(before) => Some(head(Gender::Neuter, Shape::Indeclinable)),
        'у' | 'ю' | 'э' => Some(head(Gender::Masculine, Shape::Indeclinable)),
        _ => super::lexicon::head(word),
    }
}

/// Коммерсантъ, Трактиръ: a noun in the spelling of before 1918, whose last letter gives way to an ending.
fn old_spelling(word: &str) -> Option<Head> {
    let noun = super::lexicon::head(word.strip_suffix('ъ')?)?;
    let is_hard =
        noun.gender == Some(Gender::Masculine) && is_consonant(tail(word)[1]) && !may_flee(endings::without(word, 1)?);
    (is_hard && HARD_STEMS.contains(&tail(word)[1])).then(|| head(Gender::Masculine, Shape::Fleeting(1, "", HARD)))
}

/// What a stem ends in to which the plain hard endings are added: no hushing letter, whose instrumental goes by stress.
const HARD_STEMS: [char; 15] = ['б', 'в', 'г', 'д', 'з', 'к', 'л', 'м', 'н', 'п', 'р', 'с', 'т', 'ф', 'х'];

/// What the last of the words that a name is made of tells.
fn last_word(word: &str) -> Option<Head> {
    const FEMININE: [&str; 12] = [
        "нефть",
        "связь",
        "сталь",
        "соль",
        "мебель",
        "часть",
        "деталь",
        "сеть",
        "печать",
        "медь",
        "молодёжь",
        "молодежь",
    ];
    const SOFT_MASCULINE: [&str; 6] = ["дизель", "кабель", "никель", "текстиль", "мобиль", "тель"];
    const NEUTER: [&str; 9] = ["ство", "золото", "молоко", "волокно", "стекло", "железо", "зерно", "вино", "сукно"];
    const FROZEN: [&str; 10] = ["энерго", "радио", "шоу", "авиа", "медиа", "экспо", "инфо", "видео", "нано", "авто"];
    const PLURAL: [&str; 4] = ["ресурсы", "товары", "материалы", "кадры"];
    let ending = |list: &[&str]| list.iter().any(|last| ends(word, last));
    let found = match () {
        () if ending(&FROZEN) || ending(&["-групп", "-пресс", "-плюс"]) => {
            head(Gender::Neuter, Shape::Indeclinable)
        }
        () if ending(&FEMININE) => head(Gender::Feminine, Shape::Row(THIRD)),
        () if ends(word, "уголь") => head(Gender::Masculine, Shape::Fleeting(3, "л", SOFT)),
        () if ending(&["станок", "участок", "рынок"]) => {
            head(Gender::Masculine, Shape::Fleeting(2, "к", HARD))
        }
        () if ending(&SOFT_MASCULINE) => head(Gender::Masculine, Shape::Row(SOFT)),
        () if ends(word, "монтаж") => head(Gender::Masculine, Shape::Row(HARD)),
        () if ending(&["маш", "овощ", "дж"]) => head(Gender::Masculine, Shape::Row(HUSHING)),
        () if ending(&["биржа", "добыча"]) => head(Gender::Feminine, Shape::Row(endings::A_HUSHING)),
        () if ending(&NEUTER) && !is_governing(word) => head(Gender::Neuter, Shape::Row(O)),
        () if ending(&PLURAL) => Head::of(None, Shape::Plural(1, "ов", Softness::Hard)),
        () => return None,
    };
    Some(found)
}

/// Минздрав, Роскомпечать, Госкомстат: what follows stands in the genitive if it ends in a vowel.
fn is_governing(word: &str) -> bool {
    ["мин", "госком", "роском"].iter().any(|start| starts(word, start))
}

/// A masculine noun in a consonant whose vowel surely stays.
fn masculine(word: &str) -> Option<Head> {
    let row = noun(word, Gender::Masculine)?;
    (!may_flee(word)).then(|| head(Gender::Masculine, Shape::Row(unsure_after_hushing(word, row))))
}

/// Whether the last vowel of a masculine noun may flee (рынок, конец, огонь, ручей), or the noun has forms of its own (путь).
fn may_flee(word: &str) -> bool {
    const SUSPECT: [&str; 29] = [
        "ец",
        "яц",
        "ок",
        "ёк",
        "ек",
        "ёл",
        "ень",
        "онь",
        "оть",
        "голь",
        "коть",
        "зел",
        "козел",
        "орел",
        "осел",
        "котел",
        "угол",
        "посол",
        "ветер",
        "ковёр",
        "костёр",
        "шатёр",
        "бобёр",
        "костер",
        "ковер",
        "шатер",
        "хребет",
        "аём",
        "аем",
    ];
    const SOFT_SUSPECT: [&str; 6] = ["чей", "бей", "вей", "пей", "шей", "улей"];
    const SHORT: [&str; 16] = [
        "лев",
        "лед",
        "лёд",
        "лен",
        "лён",
        "лоб",
        "мох",
        "пес",
        "пёс",
        "рот",
        "ров",
        "шов",
        "сон",
        "пень",
        "путь",
        "псалом",
    ];
    let keeps =
        ["ток", "шок", "срок", "восток", "исток", "поток", "блок", "урок", "пророк", "век", "бек", "трек", "чек"];
    let ending = |list: &[&str]| list.iter().any(|suffix| ends(word, suffix));
    let kept =
        keeps.iter().any(|other| same(word, other)) || ending(&["бек", "сток", "поток", "блок", "человек", "срок"]);
    SHORT.iter().any(|other| same(word, other)) || !kept && (ending(&SUSPECT) || ending(&SOFT_SUSPECT))
}

/// Neuter nouns of other languages in a consonant and -о, which keep one form.
fn is_frozen_in_o(word: &str) -> bool {
    const FROZEN: [&str; 24] = [
        "бюро",
        "кино",
        "метро",
        "депо",
        "пальто",
        "авто",
        "фото",
        "казино",
        "домино",
        "соло",
        "табло",
        "либретто",
        "танго",
        "сальдо",
        "динамо",
        "лото",
        "бистро",
        "манто",
        "панно",
        "плато",
        "дзюдо",
        "ретро",
        "бунгало",
        "ранчо",
    ];
    FROZEN.iter().any(|other| ends(word, other))
}

/// The instrumental after ж ш ч щ ц has о under stress and е without it; stress is not written.
pub(crate) fn unsure_after_hushing(word: &str, row: Row) -> Row {
    let [third, before, last] = tail(word);
    let hushing = |letter| matches!(letter, 'ж' | 'ш' | 'ч' | 'щ' | 'ц');
    match last {
        'ж' if before == 'д' => row,
        c if hushing(c) => row.without_instrumental(),
        'а' if before == 'ц' && third == 'и' => row,
        'а' if hushing(before) => row.without_instrumental(),
        _ => row,
    }
}

/// A plural after an adjective in the plural, by its last letters: Последние известия.
pub(crate) fn plural(word: &str) -> Option<Head> {
    let genitive = match () {
        () if ends(word, "ии") || ends(word, "ения") || ends(word, "ания") || ends(word, "ствия") => "й",
        () if ends(word, "ости") || ends(word, "тели") => "ей",
        () => return None,
    };
    Some(Head::of(None, Shape::Plural(1, genitive, Softness::Soft)))
}

pub(crate) fn syllables(word: &str) -> usize {
    word.chars().filter(|c| is_vowel(crate::language::letters::small(*c))).count()
}

pub(crate) fn starts(word: &str, prefix: &str) -> bool {
    let mut letters = word.chars().map(crate::language::letters::small);
    prefix.chars().all(|letter| letters.next() == Some(letter))
}

/// Whether letters stand somewhere in a word, whatever their case.
pub(crate) fn contains(word: &str, part: &str) -> bool {
    word.char_indices().any(|(at, _)| word.get(at..).is_some_and(|rest| starts(rest, part)))
}
