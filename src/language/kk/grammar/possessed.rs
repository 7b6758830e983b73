//! The Kazakh possessive of the third person, "X's": орталық → орталығы, алқа → алқасы.
//!
//! Source: the school grammar (тәуелдік жалғауы): -сы, -сі after vowels, -ы, -і after consonants, which makes a last
//! п, к, қ voiced. Vowels that fall out are a list; what loan words drop before other endings they drop here too.

use super::endings::{Class, Tone};
use super::letters::{Word, is_vowel};

/// What a possessive takes off the end of a word, in letters, and what it puts there.
pub(crate) fn of(word: &Word, class: Class, tone: Tone) -> (usize, &'static str) {
    if let Some((_, end)) = ELIDED.iter().find(|(whole, _)| word.is(whole)) {
        return (2, end);
    }
    let (cut, [back, front]) = match word.letters() {
        _ if class == Class::Vowel => (0, ["сы", "сі"]),
        _ if class == Class::Linked => (0, ["ысы", "ісі"]),
        _ if class == Class::VoicelessSt => (1, ["ы", "і"]),
        [.., 'л' | 'р', 'ь'] => (1, ["ы", "і"]),
        [.., 'а' | 'е' | 'о' | 'ө' | 'ы' | 'і' | 'ұ' | 'ү' | 'ә', 'п'] if !word.is("этап") => {
            (1, ["бы", "бі"])
        }
        [.., before, 'к'] if is_vowel(*before) => (1, ["гы", "гі"]),
        [.., before, 'қ'] if is_vowel(*before) => (1, ["ғы", "ғі"]),
        _ => (0, ["ы", "і"]),
    };
    (cut, if tone == Tone::Back { back } else { front })
}

/// What every form of these words begins with, though the vowel of one end falls out: the word, and the word without it.
#[cfg(feature = "render")]
pub(crate) fn families() -> impl Iterator<Item = Vec<String>> {
    ELIDED.iter().map(|(word, end)| {
        let begin: String = word.chars().take(word.chars().count() - 2).collect();
        vec![(*word).to_owned(), format!("{begin}{end}")]
    })
}

/// What a number takes, whose last word is not written: 85 %-ы, 6-сы.
pub(crate) const fn of_figures(class: Class, tone: Tone) -> &'static str {
    match (class, tone) {
        (Class::Vowel, Tone::Back) => "-сы",
        (Class::Vowel, Tone::Front | Tone::Mixed) => "-сі",
        (_, Tone::Back) => "-ы",
        (_, Tone::Front | Tone::Mixed) => "-і",
    }
}

/// Words that lose their last vowel, and their end without it.
const ELIDED: [(&str, &str); 18] = [
    ("орын", "ны"),
    ("мұрын", "ны"),
    ("қарын", "ны"),
    ("мойын", "ны"),
    ("ерін", "ні"),
    ("халық", "қы"),
    ("құлық", "қы"),
    ("нарық", "қы"),
    ("парық", "қы"),
    ("қалып", "пы"),
    ("құлып", "пы"),
    ("ғұрып", "пы"),
    ("мүлік", "кі"),
    ("ерік", "кі"),
    ("көрік", "кі"),
    ("бөрік", "кі"),
    ("әріп", "пі"),
    ("ауыз", "зы"),
];
