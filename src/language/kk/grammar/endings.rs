//! The Kazakh endings: a row for each class of last sound, a pair for each harmony.
//!
//! Source: the tables of noun inflection in the school grammar (зат есімнің септелуі, жай және тәуелді), as printed by
//! the orthographic rules of 1983 and 2023; the rows for numbers and abbreviations are the same endings after a hyphen.

use crate::language::Possessor;

/// What the last sound of a word is to an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// а ә е о ө ұ ү ы і э ё я
    Vowel,
    /// м н ң
    Nasal,
    /// р й и у ю
    Sonorant,
    /// л: as the other sonorants, but the plural is -дар
    Lateral,
    /// ж з
    Voiced,
    /// п ф к қ т ш с х һ ц ч щ, and б в г ғ д, which loan words pronounce voiceless
    Voiceless,
    /// -ст of a loan word, where one т is written for two: журналистің
    VoicelessSt,
    /// Consonant + ск in names, кт and ск in other loan words, which take a linking і: Минскіде, объектіге
    Linked,
    /// The possessives
    Possessed(Possessor),
}

/// Which vowels the endings have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Back,
    Front,
    /// A long word whose last vowel is ә: front, but back in the dative, locative and ablative (күмәннің, күмәнға).
    Mixed,
}

/// What stands between the word and its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joint {
    Nothing,
    /// After digits, abbreviations and Latin words: 5-ке, БҰҰ-ның, Zoom-да.
    Hyphen,
}

/// Whether endings are printed in small letters or, in a text of capitals only, in capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    Small,
    Capital,
}

/// The endings of a word by case, from the nominative (nothing) to the locative attributive.
pub(crate) type Row = [&'static str; 8];

/// The endings of a class, which are looked up once for a word.
pub(crate) fn row(class: Class, tone: Tone, joint: Joint, letters: Letters) -> &'static Row {
    let table = match (letters, joint) {
        (Letters::Small, Joint::Hyphen) => &SMALL,
        (Letters::Small, Joint::Nothing) => &SMALL_JOINED,
        (Letters::Capital, Joint::Hyphen) => &CAPITAL,
        (Letters::Capital, Joint::Nothing) => &CAPITAL_JOINED,
    };
    let place = match class {
        Class::Vowel | Class::Possessed(Possessor::None) => 0,
        Class::Nasal => 1,
        Class::Sonorant | Class::Lateral => 2,
        Class::Voiced => 3,
        Class::Voiceless => 4,
        Class::VoicelessSt => 5,
        Class::Linked => 6,
        Class::Possessed(Possessor::Third) => 7,
        Class::Possessed(Possessor::Speaker) => 8,
        Class::Possessed(Possessor::Group) => 9,
    };
    let rows = table.get(place).unwrap_or(&EMPTY);
    match tone {
        Tone::Back => &rows.back,
        Tone::Front => &rows.front,
        Tone::Mixed => &rows.mixed,
    }
}

/// -шы, -ші: which one in a row.
pub(crate) fn ordinal(tone: Tone, letters: Letters) -> &'static str {
    match (letters, tone) {
        (Letters::Small, Tone::Back) => "-шы",
        (Letters::Small, Tone::Front | Tone::Mixed) => "-ші",
        (Letters::Capital, Tone::Back) => "-ШЫ",
        (Letters::Capital, Tone::Front | Tone::Mixed) => "-ШІ",
    }
}

/// The plural suffix of a class; a possessive takes its plural before the possessive suffix, not after it.
pub(crate) fn plural(class: Class, tone: Tone, joint: Joint, letters: Letters) -> Option<&'static str> {
    let [vowel, nasal, voiceless, linked] = match (tone, letters) {
        (Tone::Back, Letters::Small) => ["-лар", "-дар", "-тар", "-ылар"],
        (Tone::Front | Tone::Mixed, Letters::Small) => ["-лер", "-дер", "-тер", "-ілер"],
        (Tone::Back, Letters::Capital) => ["-ЛАР", "-ДАР", "-ТАР", "-ЫЛАР"],
        (Tone::Front | Tone::Mixed, Letters::Capital) => ["-ЛЕР", "-ДЕР", "-ТЕР", "-ІЛЕР"],
    };
    let suffix = match class {
        Class::Vowel | Class::Sonorant => vowel,
        Class::Nasal | Class::Lateral | Class::Voiced => nasal,
        Class::VoicelessSt => return voiceless.get("-т".len()..),
        Class::Voiceless => voiceless,
        Class::Linked => linked,
        Class::Possessed(_) => return None,
    };
    match joint {
        Joint::Hyphen => Some(suffix),
        Joint::Nothing => suffix.get(1..),
    }
}

/// The word that links two nouns, by the class of the word before it.
pub(crate) fn linking(class: Class, [m, b, p]: [&'static str; 3]) -> &'static str {
    match class {
        Class::Voiced | Class::Possessed(Possessor::Group) => b,
        Class::Voiceless | Class::VoicelessSt | Class::Linked => p,
        _ => m,
    }
}

/// The rows of one class.
#[derive(Clone, Copy)]
struct Rows {
    back: Row,
    front: Row,
    mixed: Row,
}

const EMPTY: Rows = Rows { back: [""; 8], front: [""; 8], mixed: [""; 8] };

/// A class; the mixed row is the front one with back endings in the dative, locative, ablative and attributive.
const fn rows(back: Row, front: Row) -> Rows {
    let [_, _, dative, _, locative, ablative, _, attributive] = back;
    let [nominative, genitive, _, accusative, _, _, instrumental, _] = front;
    let mixed = [nominative, genitive, dative, accusative, locative, ablative, instrumental, attributive];
    Rows { back, front, mixed }
}

#[allow(clippy::indexing_slicing, reason = "run by the compiler, where a wrong index is an error")]
const fn joined(table: [Rows; 10]) -> [Rows; 10] {
    let mut joined = table;
    let mut class = 0;
    while class < table.len() {
        joined[class] = Rows {
            back: without_hyphens(table[class].back),
            front: without_hyphens(table[class].front),
            mixed: without_hyphens(table[class].mixed),
        };
        class += 1;
    }
    joined
}

#[allow(clippy::indexing_slicing, reason = "run by the compiler, where a wrong index is an error")]
const fn without_hyphens(row: Row) -> Row {
    let mut cut = row;
    let mut case = 1;
    while case < row.len() {
        cut[case] = row[case].split_at(1).1;
        case += 1;
    }
    cut
}

static SMALL_JOINED: [Rows; 10] = joined(SMALL);
static CAPITAL_JOINED: [Rows; 10] = joined(CAPITAL);

/// The endings by class, with the hyphen that digits, abbreviations and Latin words take; back, then front.
#[rustfmt::skip]
const SMALL: [Rows; 10] = [
    // after а ә е о ө ұ ү ы і э ё я
    rows(
        ["", "-ның", "-ға", "-ны", "-да", "-дан", "-мен", "-дағы"],
        ["", "-нің", "-ге", "-ні", "-де", "-ден", "-мен", "-дегі"],
    ),
    // after м н ң
    rows(
        ["", "-ның", "-ға", "-ды", "-да", "-нан", "-мен", "-дағы"],
        ["", "-нің", "-ге", "-ді", "-де", "-нен", "-мен", "-дегі"],
    ),
    // after л р й и у ю
    rows(
        ["", "-дың", "-ға", "-ды", "-да", "-дан", "-мен", "-дағы"],
        ["", "-дің", "-ге", "-ді", "-де", "-ден", "-мен", "-дегі"],
    ),
    // after ж з
    rows(
        ["", "-дың", "-ға", "-ды", "-да", "-дан", "-бен", "-дағы"],
        ["", "-дің", "-ге", "-ді", "-де", "-ден", "-бен", "-дегі"],
    ),
    // after п ф к қ т ш с х һ ц ч щ б в г ғ д
    rows(
        ["", "-тың", "-қа", "-ты", "-та", "-тан", "-пен", "-тағы"],
        ["", "-тің", "-ке", "-ті", "-те", "-тен", "-пен", "-тегі"],
    ),
    // after -ст of a loan word, whose т stands for both
    rows(
        ["", "-ың", "-қа", "-ы", "-а", "-ан", "-пен", "-ағы"],
        ["", "-ің", "-ке", "-і", "-е", "-ен", "-пен", "-егі"],
    ),
    // after -ск and -кт with the linking і
    rows(
        ["", "-інің", "-іге", "-іні", "-іде", "-іден", "-імен", "-ідегі"],
        ["", "-інің", "-іге", "-іні", "-іде", "-іден", "-імен", "-ідегі"],
    ),
    // after the possessive -ы, -сы
    rows(
        ["", "-ның", "-на", "-н", "-нда", "-нан", "-мен", "-ндағы"],
        ["", "-нің", "-не", "-н", "-нде", "-нен", "-мен", "-ндегі"],
    ),
    // after the possessive -м, -ң
    rows(
        ["", "-ның", "-а", "-ды", "-да", "-нан", "-мен", "-дағы"],
        ["", "-нің", "-е", "-ді", "-де", "-нен", "-мен", "-дегі"],
    ),
    // after the possessive -мыз, -ңыз
    rows(
        ["", "-дың", "-ға", "-ды", "-да", "-дан", "-бен", "-дағы"],
        ["", "-дің", "-ге", "-ді", "-де", "-ден", "-бен", "-дегі"],
    ),
];

/// The same for a text that is printed in capitals throughout.
#[rustfmt::skip]
const CAPITAL: [Rows; 10] = [
    // after а ә е о ө ұ ү ы і э ё я
    rows(
        ["", "-НЫҢ", "-ҒА", "-НЫ", "-ДА", "-ДАН", "-МЕН", "-ДАҒЫ"],
        ["", "-НІҢ", "-ГЕ", "-НІ", "-ДЕ", "-ДЕН", "-МЕН", "-ДЕГІ"],
    ),
    // after м н ң
    rows(
        ["", "-НЫҢ", "-ҒА", "-ДЫ", "-ДА", "-НАН", "-МЕН", "-ДАҒЫ"],
        ["", "-НІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-НЕН", "-МЕН", "-ДЕГІ"],
    ),
    // after л р й и у ю
    rows(
        ["", "-ДЫҢ", "-ҒА", "-ДЫ", "-ДА", "-ДАН", "-МЕН", "-ДАҒЫ"],
        ["", "-ДІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-ДЕН", "-МЕН", "-ДЕГІ"],
    ),
    // after ж з
    rows(
        ["", "-ДЫҢ", "-ҒА", "-ДЫ", "-ДА", "-ДАН", "-БЕН", "-ДАҒЫ"],
        ["", "-ДІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-ДЕН", "-БЕН", "-ДЕГІ"],
    ),
    // after п ф к қ т ш с х һ ц ч щ б в г ғ д
    rows(
        ["", "-ТЫҢ", "-ҚА", "-ТЫ", "-ТА", "-ТАН", "-ПЕН", "-ТАҒЫ"],
        ["", "-ТІҢ", "-КЕ", "-ТІ", "-ТЕ", "-ТЕН", "-ПЕН", "-ТЕГІ"],
    ),
    // after -ст of a loan word, whose т stands for both
    rows(
        ["", "-ЫҢ", "-ҚА", "-Ы", "-А", "-АН", "-ПЕН", "-АҒЫ"],
        ["", "-ІҢ", "-КЕ", "-І", "-Е", "-ЕН", "-ПЕН", "-ЕГІ"],
    ),
    // after -ск and -кт with the linking і
    rows(
        ["", "-ІНІҢ", "-ІГЕ", "-ІНІ", "-ІДЕ", "-ІДЕН", "-ІМЕН", "-ІДЕГІ"],
        ["", "-ІНІҢ", "-ІГЕ", "-ІНІ", "-ІДЕ", "-ІДЕН", "-ІМЕН", "-ІДЕГІ"],
    ),
    // after the possessive -ы, -сы
    rows(
        ["", "-НЫҢ", "-НА", "-Н", "-НДА", "-НАН", "-МЕН", "-НДАҒЫ"],
        ["", "-НІҢ", "-НЕ", "-Н", "-НДЕ", "-НЕН", "-МЕН", "-НДЕГІ"],
    ),
    // after the possessive -м, -ң
    rows(
        ["", "-НЫҢ", "-А", "-ДЫ", "-ДА", "-НАН", "-МЕН", "-ДАҒЫ"],
        ["", "-НІҢ", "-Е", "-ДІ", "-ДЕ", "-НЕН", "-МЕН", "-ДЕГІ"],
    ),
    // after the possessive -мыз, -ңыз
    rows(
        ["", "-ДЫҢ", "-ҒА", "-ДЫ", "-ДА", "-ДАН", "-БЕН", "-ДАҒЫ"],
        ["", "-ДІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-ДЕН", "-БЕН", "-ДЕГІ"],
    ),
];
