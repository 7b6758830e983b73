//! What goes wrong in Russian texts, in Kazakhstan above all.

use super::finding::TextFinding;
use super::word::{RUSSIAN_MONTHS, Word, capital_month, is_kazakh_letter, phrases};

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

pub(super) fn check(text: &str, words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    phrases(text, &PHRASES, "russian-phrase", findings);
    capital_month(words, &RUSSIAN_MONTHS, findings);
    // A language names itself in its own letters wherever languages are listed.
    let is_name = |word: &Word<'_>| NAMES.contains(&word.text);
    let foreign = |word: &&Word<'_>| !word.quoted && !is_name(word) && word.text.chars().any(is_kazakh_letter);
    for word in words.iter().filter(foreign) {
        let message = format!("a Kazakh word in a Russian text: `{}`", word.text);
        findings.push(
            TextFinding::new(word.range(), "kazakh-in-russian", message)
                .help("write it in Russian letters, or put a Kazakh name into «…»"),
        );
    }
}
