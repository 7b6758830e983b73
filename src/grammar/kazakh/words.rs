//! Kazakh words whose endings their spelling does not tell: exceptions to harmony, to possession, and readings.

use super::endings::Tone;
use super::letters::Word;

/// The harmony of a word that goes against the rules, or that the rules would only guess.
pub(crate) fn tone(word: &Word) -> Option<Tone> {
    let known = |list: &[&str]| list.iter().any(|other| word.is(other));
    if BACK_ENDS.iter().any(|end| word.ends(end)) || known(BACK) {
        return Some(Tone::Back);
    }
    known(FRONT).then_some(Tone::Front)
}

/// Whether a word of a list is this word.
pub(crate) fn among(word: &Word, list: &[&str]) -> bool {
    list.iter().any(|other| word.is(other))
}

/// Ends of words that are back though their last vowel is и.
#[rustfmt::skip]
const BACK_ENDS: &[&str] = &[
    "ғали", "қали", "тарих", "мұхит",
];

/// Front against the rules (баку, сеул), or front and attested where the rules only guess.
#[rustfmt::skip]
const FRONT: &[&str] = &[
    "баку", "сеул", "фейсбук", "гугл", "банк", "парк", "йорк", "петербург", "страсбург", "люксембург", "париж",
    "мадрид", "берлин", "дублин", "пекин", "дели", "тбилиси", "хельсинки", "сочи", "чили", "нагасаки",
    "брюссель", "ярославль", "севастополь", "марсель", "лилль", "фильм", "митинг", "холдинг", "рейтинг",
    "тренинг", "брифинг", "маркетинг", "факт", "акт", "объект", "субъект", "проект", "контракт", "конфликт", "аспект",
    "эффект", "кредит", "лимит", "визит", "транзит", "депозит", "дефицит",
    "лицей", "офис", "бизнес", "сервис", "кодекс", "комплекс", "индекс",
];

/// Back against the rules (дулати, ми), or back and attested where the rules only guess.
#[rustfmt::skip]
const BACK: &[&str] = &[
    "дулати", "бисмарк", "ламарк", "ми", "су", "шу", "ютуб", "зум", "клуб", "институт", "аккаунт", "курс",
    "ресурс", "форум", "пленум", "корпус", "статус", "бонус", "минус",
];

/// Words in -ы and -і that are possessives by origin though written as one.
#[rustfmt::skip]
pub(crate) const ONE_WORD_POSSESSIVES: &[&str] = &[
    "отбасы", "елбасы",
];

/// Words in -ы and -і that are not possessives, where they end a longer name.
#[rustfmt::skip]
pub(crate) const NOT_POSSESSIVE: &[&str] = &[
    "алматы", "қарағанды", "нидерланды", "қайғы", "қарқаралы", "шиелі", "ембі", "омбы", "меркі", "үрімжі", "қосшы",
    "афины", "түркі", "жақсы", "тағы", "жалақы", "зейнетақы", "жәрдемақы", "сенбі", "жексенбі", "үлгі", "дәрі",
    "кісі", "іні", "әрі", "бұрынғы", "кейінгі", "ішкі", "сыртқы", "соңғы", "алғашқы", "жоғарғы", "төменгі", "негізгі",
    "қазіргі", "филиппины", "мальдивы", "карпаты", "альпы", "анды", "татры", "қобыланды", "кенесары", "ескелді",
    "таразы", "жошы", "ордабасы", "бозащы", "шарбақты", "мұнайлы", "қарабалты", "майлы", "ірі", "белгі", "қалқы",
    "сергі", "серпі", "көңілді", "күлкі", "ұйқы", "бұғы", "кірпі", "түлкі", "ертегі", "мәңгі", "парсы", "ноғайлы",
    "қайшы", "тамшы", "үнді",
];

/// Heads of names that are possessives even alone, when the text before them was left out.
#[rustfmt::skip]
pub(crate) const HEADS: &[&str] = &[
    "республикасы", "үкіметі", "парламенті", "президенті", "халқы", "қоры", "алқасы", "ұйымы", "комитеті",
    "институты", "университеті", "академиясы", "басқармасы", "департаменті", "мәжілісі", "сенаты", "соты", "кеңесі",
    "одағы", "облысы", "ауданы", "қаласы", "конституциясы", "төрағасы", "басшысы", "әкімі", "министрі", "ассамблеясы",
    "федерациясы", "лидері", "платформасы", "палатасы", "жобасы", "бағдарламасы", "мекемесі", "қоғамы", "банкі",
    "лигасы", "партиясы", "заңы", "кодексі", "алатауы", "алашордасы", "күні", "жылы", "тілі", "ауылы", "көшесі",
    "даңғылы", "театры", "мұражайы", "кітапханасы", "кафедрасы", "факультеті", "мектебі", "гимназиясы", "лицейі",
    "ауруханасы", "клубы", "командасы", "чемпионаты", "кубогы", "фестивалі", "форумы", "саммиті", "конгресі",
];

/// Places of six letters, which a poster may print in capitals.
pub(crate) fn is_place_in_six(word: &Word) -> bool {
    ["алматы", "астана", "ақтөбе", "атырау", "семей", "тараз"].iter().any(|other| word.is(other))
}
