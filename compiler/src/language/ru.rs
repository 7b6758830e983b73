//! Russian: its prepositions, and what goes wrong in its texts, in Kazakhstan above all.

use super::parts::{KindNouns, Language, STRANGE_CYRILLIC};
use crate::finding::TextFinding;
use crate::word::{Has, Word, capital_month, phrases};

pub(super) const RUSSIAN: Language = Language {
    linking: &["с", "со", "в", "во", "о", "об"],
    endings: &[],
    prepositions: &[
        ("при поддержке", "genitive"),
        ("от", "genitive"),
        ("из", "genitive"),
        ("до", "genitive"),
        ("для", "genitive"),
        ("без", "genitive"),
        ("по времени", "genitive"),
        ("к", "dative"),
        ("с", "instrumental"),
        ("перед", "instrumental"),
        ("о", "prepositional"),
        ("при", "prepositional"),
    ],
    kind_nouns: KindNouns {
        person: &["человек", "господин", "госпож", "гражданин"],
        organisation: &["организаци", "учрежден", "компани"],
        place: &["город"],
        any: &[],
    },
    no_nominative: Some(("no-nominative", "Russian cannot inflect every name")),
    fillers: ["один", "два", "три", "четыре", "пять"],
    strange: STRANGE_CYRILLIC,
    text: check,
};

const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const PHRASES: [(&str, &str); 6] = [
    ("алма-ат", "Алматы"),
    ("по окончанию", "по окончании"),
    ("по завершению", "по завершении"),
    ("на русском языке языке", "на русском языке"),
    ("с поддержкой фонд", "при поддержке фонд"),
    ("на казахстанском языке", "на казахском языке"),
];

/// Kazakh words that Russian texts of Kazakhstan write with Kazakh letters: the language's own name, and «проспект Мәңгілік Ел».
const NAMES: [&str; 2] = ["Қазақша", "Мәңгілік"];

fn check(text: &str, words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    phrases(text, words, &PHRASES, "russian-phrase", findings);
    capital_month(words, &MONTHS, findings);
    // A language names itself in its own letters wherever languages are listed.
    let is_name = |word: &Word<'_>| NAMES.contains(&word.text);
    let foreign = |word: &&Word<'_>| word.has.any(Has::KAZAKH) && !word.quoted && !is_name(word);
    for word in words.iter().filter(foreign) {
        let message = format!("a Kazakh word in a Russian text: `{}`", word.text);
        findings.push(
            TextFinding::new(word.range(), "kazakh-in-russian", message)
                .help("write it in Russian letters, or put a Kazakh name into «…»"),
        );
    }
}
