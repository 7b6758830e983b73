//! Kazakh words whose endings their spelling does not tell: exceptions to harmony and to possession.
//!
//! A list of our own, from forms counted in KazNERD and on sites of state bodies.

use super::endings::Tone;
use super::letters::Word;

/// What is known of a word against its spelling, or where its spelling leaves a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fact {
    /// Takes front endings.
    Front,
    /// Takes back endings.
    Back,
    /// Is a possessive even alone: by origin (елбасы), or as the head of a name whose beginning was left out (қоры).
    Possessed,
    /// Ends in -ы or -і and is no possessive, also at the end of a longer name.
    Bare,
}

/// What the table says of a word.
pub(crate) fn fact(word: &Word) -> Option<Fact> {
    let at = WORDS.binary_search_by(|(other, _)| other.chars().cmp(word.letters().iter().copied())).ok()?;
    WORDS.get(at).map(|(_, fact)| *fact)
}

/// The harmony of a word that goes against the rules, or that the rules would only guess, by what is known of it.
pub(crate) fn tone(word: &Word, fact: Option<Fact>) -> Option<Tone> {
    match fact {
        Some(Fact::Front) => Some(Tone::Front),
        Some(Fact::Back) => Some(Tone::Back),
        _ => BACK_ENDS.iter().any(|end| word.ends(end)).then_some(Tone::Back),
    }
}

/// Ends of words that are back though their last vowel is и.
const BACK_ENDS: [&str; 6] = ["ғали", "қали", "тарих", "мұхит", "саин", "уахит"];

/// Places of six letters, which a poster may print in capitals.
pub(crate) fn is_place_in_six(word: &Word) -> bool {
    ["алматы", "астана", "ақтөбе", "атырау", "семей", "тараз"].iter().any(|other| word.is(other))
}

/// Abbreviations that are read as words and are written in capitals though they are long: ТҮРКСОЙ-ды.
pub(crate) fn is_read_in_capitals(text: &str) -> bool {
    ["ТҮРКСОЙ", "ЮНЕСКО", "ЮНИСЕФ", "ЮНКТАД", "ЮНИДО", "ЮНЭЙДС", "ИНТЕРПОЛ", "ЕВРОПОЛ"].contains(&text)
}

use Fact::{Back, Bare, Front, Possessed};

/// In the order of their letters, so that a word is found by halving.
#[rustfmt::skip]
static WORDS: &[(&str, Fact)] = &[
    ("академиясы", Possessed), ("аккаунт", Back), ("акт", Front), ("алатауы", Possessed), ("алашордасы", Possessed),
    ("алматы", Bare), ("алты", Bare), ("альпы", Bare), ("алғашқы", Bare), ("алқасы", Possessed), ("анды", Bare),
    ("аспект", Front), ("ассамблеясы", Possessed), ("ауданы", Possessed), ("ауруханасы", Possessed),
    ("ауылы", Possessed), ("афины", Bare), ("баку", Front), ("банк", Front), ("банкі", Possessed),
    ("басшысы", Possessed), ("басқармасы", Possessed), ("бағдарламасы", Possessed), ("белгі", Bare),
    ("берлин", Front), ("бибі", Bare), ("бизнес", Front), ("бисмарк", Back), ("бозащы", Bare), ("боинг", Back),
    ("бонус", Back), ("брифинг", Front), ("брюссель", Front), ("бүкілдүниежүзі", Possessed), ("бұрынғы", Bare), ("бұрышы", Possessed),
    ("бұғы", Bare), ("бөрі", Bare), ("визит", Front), ("гимназиясы", Possessed), ("гонконг", Back), ("гугл", Front),
    ("даңғылы", Possessed), ("дели", Front), ("департаменті", Possessed), ("депозит", Front), ("дефицит", Front),
    ("дублин", Front), ("дулати", Back), ("дүниежүзі", Possessed), ("дәрі", Bare), ("екі", Bare),
    ("елбасы", Possessed), ("ембі", Bare), ("ертегі", Bare), ("ескелді", Bare), ("ескі", Bare), ("жалақы", Bare),
    ("жақсы", Bare), ("жексенбі", Bare), ("жержүзі", Possessed), ("жеті", Bare), ("жобасы", Possessed),
    ("жошы", Bare), ("жоғарғы", Bare), ("жылы", Possessed), ("жылқы", Bare), ("жұмалы", Bare), ("жәрдемақы", Bare),
    ("заңы", Possessed), ("зейнетақы", Bare), ("зум", Back), ("индекс", Front), ("институт", Back),
    ("институты", Possessed), ("йорк", Front), ("карпаты", Bare), ("кафедрасы", Possessed), ("кейінгі", Bare),
    ("кенесары", Bare), ("кеңесі", Possessed), ("клуб", Back), ("клубы", Possessed), ("кодекс", Front),
    ("кодексі", Possessed), ("командасы", Possessed), ("комитеті", Possessed), ("комплекс", Front),
    ("конгресі", Possessed), ("конституциясы", Possessed), ("контракт", Front), ("конфликт", Front), ("корпус", Back),
    ("кредит", Front), ("кубогы", Possessed), ("курс", Back), ("кірпі", Bare), ("кісі", Bare),
    ("кітапханасы", Possessed), ("күлкі", Bare), ("күні", Possessed), ("кәрі", Bare), ("көшесі", Possessed),
    ("көңілді", Bare), ("ламарк", Back), ("лигасы", Possessed), ("лидері", Possessed), ("лилль", Front),
    ("лимит", Front), ("лицей", Front), ("лицейі", Possessed), ("люксембург", Front), ("мадрид", Front),
    ("майлы", Bare), ("мальдивы", Bare), ("маркетинг", Front), ("марсель", Front), ("маршы", Possessed), ("медаль", Back),
    ("мекемесі", Possessed), ("мектебі", Possessed), ("мемлекетбасы", Possessed), ("меркі", Bare), ("ми", Back),
    ("министрі", Possessed), ("минус", Back), ("митинг", Front), ("мұнайлы", Bare), ("мұражайы", Possessed),
    ("мәжілісі", Possessed), ("мәңгі", Bare), ("нагасаки", Front), ("негізгі", Bare), ("нидерланды", Bare),
    ("ноғайлы", Bare), ("облысы", Possessed), ("объект", Front), ("одағы", Possessed), ("омбы", Bare),
    ("ордабасы", Bare), ("отбасы", Possessed), ("офис", Front), ("палатасы", Possessed), ("париж", Front),
    ("парк", Front), ("парламенті", Possessed), ("парсы", Bare), ("партиясы", Possessed), ("педагог", Front),
    ("пекин", Front), ("пері", Bare), ("петербург", Front), ("платформасы", Possessed), ("пленум", Back),
    ("президенті", Possessed), ("проект", Front), ("рейтинг", Front), ("республикасы", Possessed), ("ресурс", Back),
    ("саид", Back), ("саммиті", Possessed), ("самсунг", Back), ("севастополь", Front), ("сенаты", Possessed),
    ("сенбі", Bare), ("сервис", Front), ("сергі", Bare), ("серпі", Bare), ("сері", Bare), ("сеул", Front),
    ("соты", Possessed), ("сочи", Front), ("соңғы", Bare), ("статус", Back), ("страсбург", Front), ("су", Back),
    ("субъект", Front), ("сыртқы", Bare), ("тазы", Bare), ("тамшы", Bare), ("таразы", Bare), ("тары", Bare),
    ("татры", Bare), ("тағы", Bare), ("тбилиси", Front), ("театры", Possessed), ("транзит", Front),
    ("тренинг", Front), ("тілі", Possessed), ("тірі", Bare), ("түлкі", Bare), ("түркі", Bare), ("тәжі", Bare),
    ("тәтті", Bare), ("төменгі", Bare), ("төрағасы", Possessed), ("университеті", Possessed),
    ("факт", Front), ("факультеті", Possessed), ("федерациясы", Possessed), ("фейсбук", Front),
    ("фестивалі", Possessed), ("филиппины", Bare), ("фильм", Front), ("форум", Back), ("форумы", Possessed),
    ("халқы", Possessed), ("хельсинки", Front), ("холдинг", Front), ("челны", Bare), ("чемпионаты", Possessed),
    ("чили", Front), ("шарбақты", Bare), ("шиелі", Bare), ("шу", Back), ("эффект", Front), ("ютуб", Back),
    ("ярославль", Front), ("іні", Bare), ("ірі", Bare), ("ішкі", Bare), ("қажы", Bare), ("қазы", Bare),
    ("қазіргі", Bare), ("қайшы", Bare), ("қайғы", Bare), ("қаласы", Possessed), ("қалқы", Bare), ("қарабалты", Bare),
    ("қарағанды", Bare), ("қарқаралы", Bare), ("қаулы", Bare), ("қобыланды", Bare), ("қоры", Possessed),
    ("қосшы", Bare), ("қоғамы", Possessed), ("үкіметі", Possessed), ("үлгі", Bare), ("үнді", Bare), ("үрімжі", Bare),
    ("ұйымы", Possessed), ("ұйқы", Bare), ("ұры", Bare), ("әкімі", Possessed), ("әрі", Bare),
];

#[cfg(test)]
mod tests {
    use super::WORDS;

    #[test]
    fn words_are_in_order() {
        assert!(WORDS.is_sorted_by(|one, other| one.0 < other.0));
    }
}
