//! Kazakh words whose endings their spelling does not tell: exceptions to harmony, to possession, and readings.

use super::endings::Tone;
use super::letters::Word;

/// The harmony of a word that goes against the rules, or that the rules would only guess.
pub(crate) fn tone(word: &Word) -> Option<Tone> {
    const FRONT_ENDS: [&str; 0] = [];
    const BACK_ENDS: [&str; 4] = ["ғали", "қали", "тарих", "мұхит"];
    if BACK_ENDS.iter().any(|end| word.ends(end)) {
        return Some(Tone::Back);
    }
    if FRONT_ENDS.iter().any(|end| word.ends(end)) {
        return Some(Tone::Front);
    }
    let known = |list: &[&str]| list.iter().any(|other| word.is(other));
    if known(FRONT) {
        return Some(Tone::Front);
    }
    known(BACK).then_some(Tone::Back)
}

/// Front against the rules, or front and attested where the rules guess.
const FRONT: &[&str] =
    &["баку", "сеул", "париж", "банк", "парк", "йорк", "петербург", "тіл", "министр", "президент", "фильм"];

/// Back against the rules, or back and attested.
const BACK: &[&str] = &["дулати", "бисмарк", "ламарк", "клуб", "институт", "су", "шу"];

/// Words in -ы and -і that are possessives by origin though written as one.
pub(crate) const ONE_WORD_POSSESSIVES: &[&str] = &["отбасы", "елбасы", "ауа райы"];

/// Words in -ы and -і that are not possessives, where they end a longer name.
pub(crate) const NOT_POSSESSIVE: &[&str] = &[
    "алматы",
    "қарағанды",
    "нидерланды",
    "қайғы",
    "қарқаралы",
    "шиелі",
    "ембі",
    "омбы",
    "меркі",
    "үрімжі",
    "қосшы",
    "афины",
    "жаңақорған",
    "түркі",
    "жақсы",
    "тағы",
    "жалақы",
    "зейнетақы",
    "жәрдемақы",
    "сенбі",
    "жексенбі",
    "үлгі",
    "дәрі",
    "кісі",
    "іні",
    "әрі",
    "бұрынғы",
    "кейінгі",
    "ішкі",
    "сыртқы",
    "соңғы",
    "алғашқы",
    "жоғарғы",
    "төменгі",
    "негізгі",
    "қазіргі",
    "ресми",
    "филиппины",
    "мальдивы",
    "карпаты",
    "альпы",
    "анды",
    "қобыланды",
    "кенесары",
];

/// Heads of names that are possessives even alone, when the text before them was left out.
pub(crate) const HEADS: &[&str] = &[
    "республикасы",
    "үкіметі",
    "парламенті",
    "президенті",
    "халқы",
    "қоры",
    "алқасы",
    "ұйымы",
    "комитеті",
    "институты",
    "университеті",
    "академиясы",
    "басқармасы",
    "департаменті",
    "мәжілісі",
    "сенаты",
    "соты",
    "кеңесі",
    "одағы",
    "орталығы",
    "облысы",
    "ауданы",
    "қаласы",
    "конституциясы",
    "төрағасы",
    "басшысы",
    "әкімі",
    "министрі",
    "ассамблеясы",
    "қауымдастығы",
    "федерациясы",
    "лидері",
    "платформасы",
    "палатасы",
    "жобасы",
    "бағдарламасы",
    "мекемесі",
    "қоғамы",
    "агенттігі",
    "банкі",
    "лигасы",
    "партиясы",
    "заңы",
    "кодексі",
    "алатауы",
    "алашордасы",
    "күні",
    "жылы",
];

/// Places of six letters, which a poster may print in capitals.
pub(crate) fn is_place_in_six(word: &Word) -> bool {
    ["алматы", "астана", "ақтөбе", "атырау", "семей", "тараз"].iter().any(|other| word.is(other))
}
