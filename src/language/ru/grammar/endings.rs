//! Russian declension as rows of endings: how many letters go, and what comes instead in each case.
//!
//! Source: А. А. Зализняк, «Грамматический словарь русского языка», types 1–7 of nouns and 1–4 of adjectives.

use super::written::Pieces;
use crate::language::{Animacy, Case, Gender};

/// One declension in the singular, or of a plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    /// How many letters of the nominative are dropped.
    cut: usize,
    /// Genitive, dative, accusative, instrumental, prepositional. An empty accusative is the genitive of the living and
    /// the nominative of all else.
    endings: [&'static str; 5],
}

const fn row(cut: usize, endings: [&'static str; 5]) -> Row {
    Row { cut, endings }
}

/// Stands for an ending that depends on stress.
const UNSURE: &str = "?";

/// фонд
pub(crate) const HARD: Row = row(0, ["а", "у", "", "ом", "е"]);
/// колледж
pub(crate) const HUSHING: Row = row(0, ["а", "у", "", "ем", "е"]);
/// фестиваль, лицей
pub(crate) const SOFT: Row = row(1, ["я", "ю", "", "ем", "е"]);
/// день
pub(crate) const SOFT_STRESSED: Row = row(1, ["я", "ю", "", "ём", "е"]);
/// санаторий, Юрий
pub(crate) const SOFT_II: Row = row(1, ["я", "ю", "", "ем", "и"]);
/// палата
pub(crate) const A: Row = row(1, ["ы", "е", "у", "ой", "е"]);
/// душа
pub(crate) const A_STRESSED: Row = row(1, ["и", "е", "у", "ой", "е"]);
/// библиотека
pub(crate) const A_VELAR: Row = row(1, ["и", "е", "у", "ой", "е"]);
/// биржа
pub(crate) const A_HUSHING: Row = row(1, ["и", "е", "у", "ей", "е"]);
/// больница
pub(crate) const A_TS: Row = row(1, ["ы", "е", "у", "ей", "е"]);
/// ассамблея
pub(crate) const YA: Row = row(1, ["и", "е", "ю", "ей", "е"]);
/// Илья
pub(crate) const YA_STRESSED: Row = row(1, ["и", "е", "ю", "ёй", "е"]);
/// коллегия
pub(crate) const IYA: Row = row(1, ["и", "и", "ю", "ей", "и"]);
/// сеть
pub(crate) const THIRD: Row = row(1, ["и", "и", "ь", "ью", "и"]);
/// агентство
pub(crate) const O: Row = row(1, ["а", "у", "о", "ом", "е"]);
/// училище
pub(crate) const E: Row = row(1, ["а", "у", "е", "ем", "е"]);
/// море, побережье
pub(crate) const YE: Row = row(1, ["я", "ю", "е", "ем", "е"]);
/// учреждение
pub(crate) const IE: Row = row(1, ["я", "ю", "е", "ем", "и"]);
/// путь
pub(crate) const PATH: Row = row(1, ["и", "и", "", "ём", "и"]);
/// время
pub(crate) const TIME: Row = row(1, ["ени", "ени", "я", "енем", "ени"]);

/// Иванов, Канафин
pub(crate) const SURNAME: Row = row(0, ["а", "у", "а", "ым", "е"]);
/// Иванова, Канафина
pub(crate) const SURNAME_FEMININE: Row = row(1, ["ой", "ой", "у", "ой", "ой"]);

/// национальный
const YJ: Row = row(2, ["ого", "ому", "", "ым", "ом"]);
/// городской, Казахстанский, Толстой after г к х ж ш ч щ
const IJ: Row = row(2, ["ого", "ому", "", "им", "ом"]);
/// Высший, рабочий
const IJ_HUSHING: Row = row(2, ["его", "ему", "", "им", "ем"]);
/// третий
const TRETIJ: Row = row(2, ["ьего", "ьему", "", "ьим", "ьем"]);
/// третья
const TRETYA: Row = row(1, ["ей", "ей", "ю", "ей", "ей"]);
/// третье
const TRETYE: Row = row(1, ["его", "ему", "е", "им", "ем"]);
/// городская
const AYA: Row = row(2, ["ой", "ой", "ую", "ой", "ой"]);
/// Высшая
const AYA_HUSHING: Row = row(2, ["ей", "ей", "ую", "ей", "ей"]);
/// Средняя
const YAYA: Row = row(2, ["ей", "ей", "юю", "ей", "ей"]);
/// национальное
const OE: Row = row(2, ["ого", "ому", "ое", "ым", "ом"]);
/// городское
const OE_VELAR: Row = row(2, ["ого", "ому", "ое", "им", "ом"]);
/// Высшее, Среднее
const EE: Row = row(2, ["его", "ему", "ее", "им", "ем"]);
/// Объединённые
const YE_PLURAL: Row = row(2, ["ых", "ым", "", "ыми", "ых"]);
/// Арабские
const IE_PLURAL: Row = row(2, ["их", "им", "", "ими", "их"]);
/// учащиеся
const IESYA_PLURAL: Row = row(4, ["ихся", "имся", "", "имися", "ихся"]);
/// учащийся
const IJSYA: Row = row(4, ["егося", "емуся", "", "имся", "емся"]);
/// учащаяся
const AYASYA: Row = row(4, ["ейся", "ейся", "уюся", "ейся", "ейся"]);
/// Соломоновы
const OVY: Row = row(1, ["ых", "ым", "", "ыми", "ых"]);

/// Ильин день, Юрьев день; of the prepositional usage has two forms
pub(crate) const POSSESSIVE: Row = row(0, ["а", "у", "", "ым", UNSURE]);
/// Крещение Господне
pub(crate) const LORDS: Row = row(1, ["я", "ю", "е", "им", "ем"]);
/// Рождество Христово
pub(crate) const CHRISTS: Row = row(1, ["а", "у", "о", "ым", "ом"]);

type Pronouns = (&'static [&'static str], Option<Gender>, Row);

/// мой, наш, этот, весь, один and their other genders.
static PRONOUNS: [Pronouns; 17] = [
    (&["мой", "твой", "свой"], Some(Gender::Masculine), row(1, ["его", "ему", "", "им", "ём"])),
    (&["моя", "твоя", "своя"], Some(Gender::Feminine), row(1, ["ей", "ей", "ю", "ей", "ей"])),
    (&["моё", "твоё", "своё"], Some(Gender::Neuter), row(1, ["его", "ему", "ё", "им", "ём"])),
    (&["наш", "ваш"], Some(Gender::Masculine), row(0, ["его", "ему", "", "им", "ем"])),
    (&["наша", "ваша"], Some(Gender::Feminine), row(1, ["ей", "ей", "у", "ей", "ей"])),
    (&["наше", "ваше"], Some(Gender::Neuter), row(1, ["его", "ему", "е", "им", "ем"])),
    (&["мои", "твои", "свои", "наши", "ваши", "эти"], None, row(1, ["их", "им", "", "ими", "их"])),
    (&["этот"], Some(Gender::Masculine), row(2, ["ого", "ому", "", "им", "ом"])),
    (&["это", "одно"], Some(Gender::Neuter), row(1, ["ого", "ому", "о", "им", "ом"])),
    (&["эта", "одна"], Some(Gender::Feminine), row(1, ["ой", "ой", "у", "ой", "ой"])),
    (&["тот"], Some(Gender::Masculine), row(2, ["ого", "ому", "", "ем", "ом"])),
    (&["один"], Some(Gender::Masculine), row(2, ["ного", "ному", "", "ним", "ном"])),
    (&["одни"], None, row(1, ["их", "им", "", "ими", "их"])),
    (&["весь"], Some(Gender::Masculine), row(3, ["сего", "сему", "", "сем", "сём"])),
    (&["вся"], Some(Gender::Feminine), row(1, ["ей", "ей", "ю", "ей", "ей"])),
    (&["всё"], Some(Gender::Neuter), row(1, ["его", "ему", "ё", "ем", "ём"])),
    (&["все"], None, row(1, ["ех", "ем", "", "еми", "ех"])),
];

impl Row {
    /// The part of the nominative that stays and the ending of a case.
    pub(crate) fn form<'a>(
        &self,
        text: &'a str,
        case: Case,
        animacy: Option<Animacy>,
    ) -> Option<(&'a str, &'static str)> {
        let [genitive, dative, accusative, instrumental, prepositional] = self.endings;
        let ending = match case {
            Case::Genitive => genitive,
            Case::Dative => dative,
            Case::Accusative if !accusative.is_empty() => accusative,
            Case::Accusative => match animacy? {
                Animacy::Animate => genitive,
                Animacy::Inanimate => return Some((text, "")),
            },
            Case::Nominative => return Some((text, "")),
            Case::Instrumental => instrumental,
            Case::Prepositional => prepositional,
            _ => return None,
        };
        if ending == UNSURE {
            return None;
        }
        Some((without(text, self.cut)?, ending))
    }

    /// The same as the pieces of a form.
    pub(crate) fn pieces<'a>(&self, text: &'a str, case: Case, animacy: Option<Animacy>) -> Option<Pieces<'a>> {
        self.form(text, case, animacy).map(|(stem, ending)| [stem, "", ending])
    }

    /// The plural of an adjective in the singular: национальный, национальных.
    pub(crate) fn plural<'a>(
        &self,
        text: &'a str,
        case: Case,
        animacy: Option<Animacy>,
    ) -> Option<(&'a str, &'static str)> {
        let soft = match *self {
            YJ | AYA | OE => matches!(tail(text)[0], 'к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ'),
            IJ | OE_VELAR | IJ_HUSHING | AYA_HUSHING | YAYA | EE => true,
            _ => return None,
        };
        let genitive = if soft { "их" } else { "ых" };
        let nominative = if soft { "ие" } else { "ые" };
        let ending = match case {
            Case::Nominative => nominative,
            Case::Genitive | Case::Prepositional => genitive,
            Case::Dative => {
                if soft {
                    "им"
                } else {
                    "ым"
                }
            }
            Case::Instrumental => {
                if soft {
                    "ими"
                } else {
                    "ыми"
                }
            }
            Case::Accusative => match animacy? {
                Animacy::Animate => genitive,
                Animacy::Inanimate => nominative,
            },
            _ => return None,
        };
        Some((without(text, self.cut)?, ending))
    }

    /// The row without its instrumental, which depends on stress after ж, ш, ч, щ and ц.
    pub(crate) const fn without_instrumental(mut self) -> Row {
        self.endings[3] = UNSURE;
        self
    }
}

/// A text without its last letters.
pub(crate) fn without(text: &str, letters: usize) -> Option<&str> {
    match letters.checked_sub(1) {
        None => Some(text),
        Some(skipped) => text.char_indices().rev().nth(skipped).and_then(|(at, _)| text.get(..at)),
    }
}

/// The last three letters, small; missing ones are NUL.
pub(crate) fn tail(text: &str) -> [char; 3] {
    let mut letters = text.chars().rev().map(crate::language::letters::small);
    let (c, b, a) = (letters.next(), letters.next(), letters.next());
    [a.unwrap_or('\0'), b.unwrap_or('\0'), c.unwrap_or('\0')]
}

pub(crate) const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я')
}

const fn is_hushing(letter: char) -> bool {
    matches!(letter, 'ж' | 'ш' | 'ч' | 'щ')
}

const fn is_velar(letter: char) -> bool {
    matches!(letter, 'г' | 'к' | 'х')
}

/// The declension of a noun of a gender by its last letters; vowels may flee in some, which their lists say.
pub(crate) fn noun(text: &str, gender: Gender) -> Option<Row> {
    let [before, last_but_one, last] = tail(text);
    Some(match (gender, last) {
        (Gender::Masculine | Gender::Feminine, 'а') => match last_but_one {
            c if is_velar(c) => A_VELAR,
            c if is_hushing(c) => A_HUSHING,
            'ц' => A_TS,
            c if is_vowel(c) => return None,
            _ => A,
        },
        (Gender::Masculine | Gender::Feminine, 'я') if last_but_one == 'и' => IYA,
        (Gender::Masculine | Gender::Feminine, 'я') => YA,
        (Gender::Feminine, 'ь') => THIRD,
        (Gender::Masculine, 'ь') => SOFT,
        (Gender::Masculine, 'й') if last_but_one == 'и' && before != '\0' => SOFT_II,
        (Gender::Masculine, 'й') => SOFT,
        (Gender::Masculine, 'ц') => HUSHING,
        (Gender::Masculine, c) if is_hushing(c) => HUSHING,
        (Gender::Masculine, c) if is_consonant(c) => HARD,
        (Gender::Neuter, 'о') => O,
        (Gender::Neuter, 'е') if last_but_one == 'и' => IE,
        (Gender::Neuter, 'е') if is_hushing(last_but_one) || last_but_one == 'ц' => E,
        (Gender::Neuter, 'е') => YE,
        _ => return None,
    })
}

/// A Cyrillic consonant letter, the Kazakh ones too.
pub(crate) const fn is_consonant(letter: char) -> bool {
    matches!(letter, 'б'..='я' | 'ғ' | 'қ' | 'ң' | 'һ') && !is_vowel(letter) && !matches!(letter, 'ь' | 'ъ' | 'й')
}

/// An adjective's gender (`None` in the plural) and declension, by its last letters.
pub(crate) fn adjective(text: &str) -> Option<(Option<Gender>, Row)> {
    if ends(text, "ся") {
        if ends(text, "щиеся") || ends(text, "вшиеся") {
            return Some((None, IESYA_PLURAL));
        }
        if ends(text, "щийся") || ends(text, "вшийся") {
            return Some((Some(Gender::Masculine), IJSYA));
        }
        if ends(text, "щаяся") || ends(text, "вшаяся") {
            return Some((Some(Gender::Feminine), AYASYA));
        }
    }
    let [before, last_but_one, last] = tail(text);
    if matches!(before, '\0' | '-') {
        return None;
    }
    if let Some((_, gender, row)) = pronoun(text) {
        return Some((*gender, *row));
    }
    let masculine = |row| Some((Some(Gender::Masculine), row));
    let feminine = |row| Some((Some(Gender::Feminine), row));
    let neuter = |row| Some((Some(Gender::Neuter), row));
    match (before, last_but_one, last) {
        (_, 'и', 'й') if is_possessive(text, "ий") => masculine(TRETIJ),
        (_, 'ь', 'я') if is_possessive(text, "ья") => feminine(TRETYA),
        (_, 'ь', 'е') if is_possessive(text, "ье") => neuter(TRETYE),
        (_, 'ы', 'й') => masculine(YJ),
        (c, 'и' | 'о', 'й') if is_velar(c) => masculine(IJ),
        ('ж' | 'ш', 'о', 'й') => masculine(IJ),
        (c, 'и', 'й') if is_hushing(c) || c == 'н' => masculine(IJ_HUSHING),
        (c, 'о', 'й') if is_consonant(c) => masculine(YJ),
        (c, 'а', 'я') if is_hushing(c) && is_stressed(text) => feminine(AYA),
        (c, 'а', 'я') if is_hushing(c) => feminine(AYA_HUSHING),
        (c, 'а', 'я') if is_consonant(c) => feminine(AYA),
        (_, 'я', 'я') => feminine(YAYA),
        (c, 'о', 'е') if is_velar(c) || matches!(c, 'ж' | 'ш') => neuter(OE_VELAR),
        (c, 'о', 'е') if is_consonant(c) => neuter(OE),
        (c, 'е', 'е') if is_hushing(c) || c == 'н' => neuter(EE),
        (_, 'ы', 'е') => Some((None, YE_PLURAL)),
        (c, 'и', 'е') if is_velar(c) || is_hushing(c) => Some((None, IE_PLURAL)),
        ('н', 'и', 'е') if !["ание", "яние", "ение"].iter().any(|noun| ends(text, noun)) => {
            Some((None, IE_PLURAL))
        }
        ('о' | 'ё', 'в', 'ы') => Some((None, OVY)),
        _ => None,
    }
}

fn pronoun(text: &str) -> Option<&'static Pronouns> {
    const LETTERS: usize = 4;
    if text.len() > 2 * LETTERS {
        return None; // no pronoun is longer
    }
    PRONOUNS.iter().find(|(words, ..)| words.iter().any(|word| same(text, word)))
}

/// большая, чужая: of the adjectives in ж, ш, ч, щ the few that are stressed on their ending (Зализняк).
fn is_stressed(text: &str) -> bool {
    without(text, 2).is_some_and(|stem| same(stem, "больш") || same(stem, "чуж") || ends(stem, "небольш"))
}

/// мой, наш, третий, медвежья.
pub(crate) fn is_pronoun_or_possessive(text: &str) -> bool {
    pronoun(text).is_some() || ["ий", "ья", "ье", "ьи"].iter().any(|ending| is_possessive(text, ending))
}

/// третий, Медвежья, Казачье: a stem in ь, and the ending of its gender.
fn is_possessive(text: &str, ending: &str) -> bool {
    #[rustfmt::skip]
    const STEMS: [&str; 21] = [
        "трет", "медвеж", "казач", "рыбач", "собач", "кошач", "теляч", "волч", "птич", "охотнич", "девич", "помещич",
        "человеч", "лис", "рыб", "олен", "бож", "княж", "верблюж", "новодевич", "митрополич",
    ];
    ends(text, ending)
        && without(text, ending.chars().count()).is_some_and(|stem| STEMS.iter().any(|other| same(stem, other)))
}

/// Whether a text ends in letters, whatever their case.
pub(crate) fn ends(text: &str, suffix: &str) -> bool {
    let start = text.len().checked_sub(suffix.len());
    start.and_then(|start| text.get(start..)).is_some_and(|end| same(end, suffix))
}

/// Whether two words are the same, whatever the case of the first one's letters; a letter has as many bytes small as capital.
#[inline]
pub(crate) fn same(text: &str, word: &str) -> bool {
    text.len() == word.len() && same_letters(text, word) // most are told apart by their length, without a call
}

fn same_letters(text: &str, word: &str) -> bool {
    // a capital and its small letter differ in none of these bits of their last byte; most words are told apart by them
    const ALIKE: u8 = 0b1110;
    let last = |text: &str| text.as_bytes().last().map(|byte| byte & ALIKE);
    last(text) == last(word) && text.chars().map(crate::language::letters::small).eq(word.chars())
}
