//! Chinese, Korean and Vietnamese names, in which the family name stands first and only the last word declines: Мао Цзэдуна,
//! Пак Чон Хи, Нгуен Фу Чонга.
//!
//! Source: the rules of reference books for such names (Розенталь, § 149; Справочник издателя и автора, § 5.3). The family names
//! are listed by hand, in the usual Russian spelling; the syllables of Chinese given names are those of the system of Palladius.

use super::endings::same;
use super::nouns::syllables;
use super::phrase::first_word;

/// How many words of a name stand first and keep one form; 0 where the name is of another origin, or may be.
pub(crate) fn still(names: &str) -> usize {
    let (family, _, rest) = first_word(names);
    let given = || rest.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty());
    let (count, is) = (given().count(), |list: &[&str]| list.iter().any(|name| same(family, name)));
    let short = given().all(|word| syllables(word) == 1 && !word.contains('.') && !word.contains('-'));
    match count {
        // Пак Чон Хи, Нгуен Фу Чонг, Хо Ши Мин
        2 if short && (is(KOREAN) || is(VIETNAMESE)) => 2,
        3 if short && is(VIETNAMESE) => 3,
        1 if given().all(|word| syllables(word) <= 4) => match () {
            () if is(CHINESE) && given().all(is_chinese_given) => 1,
            // Сунь Ятсен, whose given name is Cantonese
            () if is(CHINESE_ALONE) && given().all(|word| super::given::gender(word).is_none()) => 1,
            () if is(VIETNAMESE) && !is(CHINESE) && short => 1,
            () if is(KOREAN) && given().all(is_korean_given) => 1,
            () => 0,
        },
        _ => 0,
    }
}

#[rustfmt::skip]
const CHINESE: &[&str] = &[
    "ли", "ван", "чжан", "лю", "чэнь", "ян", "хуан", "чжао", "у", "чжоу", "сюй", "сунь", "ма", "чжу", "ху", "го", "хэ", "линь", "гао",
    "ло", "чжэн", "лян", "се", "сун", "тан", "хань", "фэн", "дэн", "цао", "пэн", "цзэн", "сяо", "тянь", "дун", "пань", "юань", "цай", "цзян",
    "юй", "ду", "е", "чэн", "вэй", "су", "люй", "дин", "жэнь", "шэнь", "яо", "лу", "фу", "чжун", "цуй", "тань", "ляо", "фань", "ши",
    "цзинь", "ся", "цинь", "мао", "си", "вэнь", "чан", "шао", "хоу", "сюэ", "бай", "цзя", "цю", "мэн", "лэй", "янь", "дуань", "лун", "цянь",
    "инь", "сыма", "оуян", "чжугэ",
];

/// Of these the ones that nothing else begins like.
#[rustfmt::skip]
const CHINESE_ALONE: &[&str] = &[
    "чжан", "чэнь", "чжао", "чжоу", "сюй", "сунь", "чжу", "чжэн", "цао", "цзэн", "тянь", "цзян", "цай", "жэнь", "шэнь", "чжун", "цуй", "цзинь",
    "цинь", "сюэ", "цянь", "сыма", "оуян", "чжугэ",
];

#[rustfmt::skip]
const KOREAN: &[&str] = &[
    "ким", "ли", "пак", "чхве", "цой", "чон", "кан", "чо", "юн", "чан", "лим", "хан", "о", "со", "син", "квон", "хван", "ан", "сон",
    "хон", "мун", "пэ", "пан", "но", "рю", "ха", "чу", "пё",
];

#[rustfmt::skip]
const VIETNAMESE: &[&str] = &[
    "нгуен", "нгуэн", "чан", "ле", "фам", "хоанг", "хюинь", "фан", "ву", "во", "данг", "буй", "до", "хо", "нго", "зыонг", "ли", "дао",
    "доан", "чинь", "динь", "лам", "май", "чыонг", "тон", "фунг", "выонг", "тхай",
];

/// Whether a word is one or two syllables of the system of Palladius, and no name of Russian: Цзэдун, Сяопин, Лиюань.
fn is_chinese_given(word: &str) -> bool {
    let mut buffer = [0; 40];
    let mut end = 0;
    for letter in word.chars().map(crate::language::letters::small) {
        let Some(place) = buffer.get_mut(end..end + letter.len_utf8()) else { return false };
        letter.encode_utf8(place);
        end += letter.len_utf8();
    }
    let small = buffer.get(..end).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default();
    !small.is_empty() && super::given::gender(word).is_none() && is_syllables(small, 3)
}

fn is_syllables(word: &str, most: usize) -> bool {
    if word.is_empty() {
        return true;
    }
    most > 0
        && INITIALS.iter().filter_map(|initial| word.strip_prefix(initial)).any(|rest| {
            FINALS.iter().filter_map(|last| rest.strip_prefix(last)).any(|rest| is_syllables(rest, most - 1))
        })
}

#[rustfmt::skip]
const INITIALS: &[&str] = &[
    "чж", "цз", "б", "п", "м", "ф", "д", "т", "н", "л", "г", "к", "х", "ц", "с", "ч", "ш", "ж", "з", "в", "",
];

#[rustfmt::skip]
const FINALS: &[&str] = &[
    "юань", "юэ", "юн", "юй", "юнь", "янь", "ян", "яо", "уань", "уан", "уай", "уэй", "уй", "унь", "ун", "уа", "уо", "ань", "ан", "ао", "ай", "оу",
    "энь", "эн", "эй", "инь", "ин", "ию", "ие", "иань", "еу", "ю", "я", "е", "э", "и", "ы", "о", "у", "а", "ь",
];

/// Ёна, Дэчжун, Гынхе: two syllables with what Korean alone has.
fn is_korean_given(word: &str) -> bool {
    #[rustfmt::skip]
    const PARTS: [&str; 14] =
        ["чж", "ён", "хён", "сок", "хве", "гын", "ынх", "дэ", "сын", "джэ", "чон", "чхоль", "хун", "ын"];
    syllables(word) == 2
        && super::given::gender(word).is_none()
        && PARTS.iter().any(|part| super::nouns::contains(word, part))
}

#[cfg(test)]
mod tests {
    use super::still;

    #[test]
    fn only_the_last_word_of_an_asian_name_declines() {
        let rows = [
            ("Мао Цзэдун", 1),
            ("Ли Кэцян", 1),
            ("Си Цзиньпин", 1),
            ("Дэн Сяопин", 1),
            ("Пэн Лиюань", 1),
            ("Чан Кайши", 1),
            ("Сунь Ятсен", 1),
            ("Ким Чен Ын", 2),
            ("Пак Чон Хи", 2),
            ("Ким Дэчжун", 1),
            ("Нгуен Фу Чонг", 2),
            ("Хо Ши Мин", 2),
            ("Нгуен Тан Зунг", 2),
            ("Ли Иван", 0),
            ("Ким Анна", 0),
            ("Цой Виктор", 0),
            ("Ян Рокотов", 0),
            ("Май Бородина", 0),
            ("Хан Соло", 0),
            ("Жан Поль Сартр", 0),
        ];
        for (name, expected) in rows {
            assert_eq!(still(name), expected, "{name}");
        }
    }
}
