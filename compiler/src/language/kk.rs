//! Kazakh: its endings, and what goes wrong in its texts.

use super::parts::{KindNouns, Language, STRANGE_CYRILLIC};
use crate::finding::TextFinding;
use crate::word::{Has, Word, begin_alike, capital_month, phrases};

pub(super) const KAZAKH: Language = Language {
    linking: &["мен", "бен", "пен"],
    endings: &[
        ("genitive", &["ның", "нің", "дың", "дің", "тың", "тің"]),
        ("locative-attributive", &["дағы", "дегі", "тағы", "тегі", "ндағы", "ндегі"]),
        ("dative", &["ға", "ге", "қа", "ке", "на", "не"]),
        ("accusative", &["ны", "ні", "ды", "ді", "ты", "ті"]),
        ("locative", &["да", "де", "та", "те", "нда", "нде"]),
        ("ablative", &["дан", "ден", "тан", "тен", "нан", "нен"]),
        ("instrumental", &["мен", "бен", "пен"]),
    ],
    prepositions: &[],
    kind_nouns: KindNouns {
        person: &["адам", "мырза", "ханым"],
        organisation: &["ұйым", "мекеме", "компания"],
        place: &["қала"],
        any: &["ұйымдас"], // ұйымдастырушы is whoever organises, and a person may
    },
    no_nominative: Some(("no-nominative-elsewhere", "a name in Latin letters may have no sure Kazakh ending")),
    fillers: ["бір", "екі", "үш", "төрт", "бес"],
    strange: STRANGE_CYRILLIC,
    text: check,
};

const MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// Stems typed on a Russian keyboard: the beginning of a word, and what it should be.
const STEMS: [(&str, &str); 26] = [
    ("казакстан", "қазақстан"),
    ("казақстан", "қазақстан"),
    ("қазакстан", "қазақстан"),
    ("казакша", "қазақша"),
    ("қазакша", "қазақша"),
    ("қазак", "қазақ"),
    ("когам", "қоғам"),
    ("коғам", "қоғам"),
    ("қогам", "қоғам"),
    ("колдау", "қолдау"),
    ("куқық", "құқық"),
    ("кұқық", "құқық"),
    ("құкық", "құқық"),
    ("құқык", "құқық"),
    ("кукык", "құқық"),
    ("отеді", "өтеді"),
    ("өтедi", "өтеді"),
    ("ушін", "үшін"),
    ("үшин", "үшін"),
    ("әдилет", "әділет"),
    ("аділет", "әділет"),
    ("алкасы", "алқасы"),
    ("катысушы", "қатысушы"),
    ("қатысушi", "қатысушы"),
    ("элем", "әлем"),
    ("тілди", "тілді"),
];

const PHRASES: [(&str, &str); 7] = [
    ("іс шара", "іс-шара"),
    ("сондай ақ", "сондай-ақ"),
    ("мекен-жай", "мекенжай"),
    ("электронды пошта", "электрондық пошта"),
    ("өтетін болады", "өтеді"),
    ("қазақ заңгерлері", "қазақстандық заңгерлер"),
    ("құқықтық көмек", "заң көмегі"),
];

/// Russian words that no Kazakh sentence has.
const RUSSIAN_WORDS: [&str; 22] = [
    "и",
    "в",
    "на",
    "по",
    "для",
    "с",
    "со",
    "от",
    "при",
    "что",
    "из",
    "или",
    "об",
    "как",
    "это",
    "во",
    "без",
    "под",
    "через",
    "о",
    "за",
    "до",
];

const RUSSIAN_ENDINGS: [&str; 14] =
    ["ться", "тся", "ого", "ому", "ость", "ости", "ение", "ения", "ние", "ный", "ная", "ные", "ская", "ский"];

/// Words that end like a Kazakh plural and are none.
const NOT_PLURAL: [&str; 29] = [
    "доллар",
    "гектар",
    "компьютер",
    "принтер",
    "роутер",
    "лидер",
    "тендер",
    "гендер",
    "мастер",
    "аватар",
    "стартер",
    "катер",
    "жылдар",
    "семинар",
    "календар",
    "қаңтар",
    "қатар",
    "дәптер",
    "пәтер",
    "бухгалтер",
    "волонтер",
    "репортер",
    "кластер",
    "постер",
    "адаптер",
    "дилер",
    "контролер",
    "радар",
    "санитар",
];

/// Heads of names that take the possessive ending after the name.
const HEADS: [(&str, &str); 11] = [
    ("қор", "қоры"),
    ("алқа", "алқасы"),
    ("орталық", "орталығы"),
    ("министрлік", "министрлігі"),
    ("одақ", "одағы"),
    ("қауымдастық", "қауымдастығы"),
    ("бірлестік", "бірлестігі"),
    ("комитет", "комитеті"),
    ("департамент", "департаменті"),
    ("платформа", "платформасы"),
    ("жоба", "жобасы"),
];

fn check(text: &str, words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    stems(words, findings);
    phrases(text, words, &PHRASES, "kazakh-phrase", findings);
    russian(text, words, findings);
    bare_head(text, words, findings);
    plural_after_number(words, text, findings);
    capital_month(words, &MONTHS, findings);
    dates(text, words, findings);
}

fn stems(words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    for word in words {
        let lower = word.lower();
        let begins = |wrong: &str| begin_alike(wrong, &lower) && lower.starts_with(wrong);
        let Some((wrong, right)) = STEMS.iter().find(|(wrong, _)| begins(wrong)) else { continue };
        let rest = lower.get(wrong.len()..).unwrap_or("");
        if lower.starts_with("элемент") {
            continue; // the one loan that begins as a misspelt әлем does
        }
        findings.push(
            TextFinding::new(word.range(), "kazakh-letter", format!("`{}` lacks Kazakh letters", word.text))
                .help(format!("write `{}{rest}`", like(right, word.text))),
        );
    }
}

/// The word with a capital letter if the model has one.
fn like(word: &str, model: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if model.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

/// Russian left in a Kazakh text: its little words, or its endings where no Kazakh letter is seen.
fn russian(text: &str, words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    if words.iter().any(|word| word.has.any(Has::KAZAKH) && !word.quoted) {
        return;
    }
    let own: Vec<&Word<'_>> = words.iter().filter(|word| !word.quoted).collect();
    let little = |word: &Word<'_>| RUSSIAN_WORDS.contains(&&*word.lower());
    let ends = |word: &Word<'_>| {
        let lower = word.lower();
        let long = |ending: &str| lower.chars().count() > ending.chars().count() + 2;
        RUSSIAN_ENDINGS.iter().any(|ending| lower.ends_with(ending) && long(ending))
    };
    let sure = own.len() > 1 && own.iter().any(|word| little(word));
    let likely = own.iter().filter(|word| ends(word)).count() >= 2;
    if sure || likely {
        let found: Vec<_> = own.iter().filter(|word| little(word) || ends(word)).collect();
        let range = found.first().map_or(0..text.len(), |word| word.range());
        findings.push(
            TextFinding::new(range, "russian-in-kazakh", "this reads as Russian").help("translate it into Kazakh"),
        );
    }
}

fn bare_head(text: &str, words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    for word in words {
        let before = text.get(..word.start).unwrap_or("");
        if !(before.ends_with("» ") || before.ends_with("»\u{a0}")) {
            continue;
        }
        if let Some((bare, full)) = HEADS.iter().find(|(bare, _)| *bare == word.text) {
            let message = format!("`{bare}` after a name lacks the possessive ending");
            findings.push(TextFinding::new(word.range(), "bare-head", message).help(format!("write `{full}`")));
        }
    }
}

fn plural_after_number(words: &[Word<'_>], text: &str, findings: &mut Vec<TextFinding>) {
    for pair in words.windows(2) {
        let [number, noun] = pair else { continue };
        let between = text.get(number.range().end..noun.start).unwrap_or("");
        if !number.is_number() || !matches!(between, " " | "\u{a0}") {
            continue;
        }
        let lower = noun.lower();
        let plural = ["лар", "лер", "дар", "дер", "тар", "тер"].iter().any(|ending| lower.ends_with(ending));
        if plural && !NOT_PLURAL.iter().any(|word| lower.ends_with(word)) {
            let stem = lower.get(..lower.len() - 6).unwrap_or("");
            findings.push(
                TextFinding::new(noun.range(), "plural-after-number", format!("a plural after a number: `{lower}`"))
                    .help(format!("write `{} {stem}`", number.text)),
            );
        }
    }
}

fn dates(text: &str, words: &[Word<'_>], findings: &mut Vec<TextFinding>) {
    for (index, word) in words.iter().enumerate() {
        if !MONTHS.contains(&&*word.lower()) {
            continue;
        }
        let next = words.get(index + 1);
        if next.is_some_and(|next| matches!(next.text, "өтеді" | "өткізіледі" | "өтті" | "өткізілді"))
        {
            let ending = match word.text {
                "сәуір" | "шілде" => "де",
                "қыркүйек" => "те",
                _ => "да",
            };
            findings.push(
                TextFinding::new(word.range(), "case-of-month", "the day on which something happens takes an ending")
                    .help(format!("write `{}{ending}`", word.text)),
            );
        }
        let year = next.filter(|next| next.is_number() && next.text.len() == 4);
        let day = index.checked_sub(1).and_then(|before| words.get(before)).filter(|day| day.is_number());
        let joined = day.is_some_and(|day| text.get(day.range().end..word.start) == Some("-"));
        if let (Some(year), Some(day)) = (year, day) {
            findings.push(
                TextFinding::new(day.start..year.range().end, "date-order", "a date in Russian order")
                    .help(format!("write `{} жылғы {} {}`", year.text, day.text, word.text)),
            );
        } else if let Some(day) = day.filter(|_| joined) {
            findings.push(
                TextFinding::new(day.start..word.range().end, "date-order", "a hyphen between day and month")
                    .help(format!("write `{} {}`", day.text, word.text)),
            );
        }
    }
}
