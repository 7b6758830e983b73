//! Kazakh endings after words in Latin letters: those of the word as it is read in Kazakh.
//!
//! A table of readings for names that announcements are full of; Roman numerals, which are read as ordinals; names of
//! letters for initials; and for the rest the sound of the last syllable by English spelling, which is a guess.
//!
//! A list of our own, of what news of Kazakhstan writes; where they disagree, what most write.

use super::endings::{Class, Joint, Tone};
use super::letters::Word;
use super::{Order, Stem, digits, harmony, letters, words};
use crate::language::{Grade, Reads};

/// The endings of a text that ends in a Latin word.
pub(crate) fn stem(text: &str, plain: Stem, reads: Reads) -> Stem {
    let token = text.rsplit(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').next().unwrap_or(text);
    let word = Word::of(token);
    if let Some((class, tone, grade)) = roman(token, text, reads) {
        return Stem { class, tone, grade, joint: Joint::Hyphen, order: Order::Roman, ..plain };
    }
    let (class, tone, grade) = known(&word)
        .or_else(|| kazakh(&word, text))
        .or_else(|| initials(&word, token))
        .or_else(|| tail(token))
        .unwrap_or_else(|| spelled(word.letters()));
    Stem { class, tone, grade, joint: Joint::Hyphen, ..plain }
}

type Sound = (Class, Tone, Grade);

/// II is read екінші: after it come the endings of that word.
fn roman(token: &str, text: &str, reads: Reads) -> Option<Sound> {
    let value = roman_value(token)?;
    let alone = token.len() == text.len();
    if token == "X" && alone && reads != Reads::Ordinal {
        return None;
    }
    Some((Class::Vowel, digits::tone_of(value), if alone { Grade::Guess } else { Grade::Regular }))
}

/// The value of a numeral of I, V, X; with L, C, D, M too many other words look the same.
pub(crate) fn roman_value(token: &str) -> Option<u32> {
    let digit = |letter| match letter {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let (mut sum, mut before) = (0_u32, 0_u32);
    for letter in token.chars().rev() {
        let value = digit(letter)?;
        if value < before {
            sum = sum.checked_sub(value)?;
        } else {
            sum += value;
            before = value;
        }
    }
    (sum > 0).then_some(sum)
}

/// A word of the table: its reading decides, as for a Kazakh word.
fn known(word: &Word) -> Option<Sound> {
    let at = READINGS.binary_search_by(|(latin, _)| latin.chars().cmp(word.letters().iter().copied())).ok()?;
    let (_, reading) = READINGS.get(at)?;
    let read = Word::of(reading);
    let (tone, _) = harmony::of(&read, words::fact(&read));
    Some((letters::class(read.letters()), tone, Grade::Regular))
}

/// Kazakh in Latin letters, old or new: Azattyq, Khan Shatyr, Jibek Joly. It is told by q without u, by kh and zh, by letters that
/// English has not, or by y between consonants in a last syllable; y is then ы, and i is і.
fn kazakh(word: &Word, text: &str) -> Option<Sound> {
    let letters = word.letters();
    if word.capitals() > 1 || letters.len() < 3 {
        return None;
    }
    let own = |c: char| matches!(c, 'ä' | 'ö' | 'ü' | 'ı' | 'ğ' | 'ş' | 'ñ' | 'ū' | 'ŋ' | 'Ä' | 'Ö' | 'Ü' | 'Ş' | 'İ');
    let small = |pair: &str| text.as_bytes().windows(2).any(|two| two.eq_ignore_ascii_case(pair.as_bytes()));
    let q = letters.contains(&'q') && !matches!(letters, [.., 'q', 'u'] | [.., 'q', 'u', _] | [.., 'q', 'u', _, _]);
    let y = matches!(letters, [.., a, 'y', b] if !is_vowel(*a) && matches!(b, 'r' | 'q' | 'n' | 'l' | 's' | 'm' | 'z'));
    let joly = matches!(letters, [.., 'o', 'l', 'y'] | [.., 's', 'h', 'y'] | [.., 'q', 'y']);
    if !(text.contains(own)
        || q
        || y && (small("kh") || small("zh") || small("q") || small("sh"))
        || joly && small("zh"))
    {
        return None;
    }
    let last = letters.iter().rev().find(|c| is_vowel(**c) || matches!(c, 'ä' | 'ö' | 'ü' | 'ı' | 'ū'))?;
    let tone = match last {
        'e' | 'i' | 'ä' | 'ö' | 'ü' => Tone::Front,
        _ => Tone::Back,
    };
    let class = match letters.last()? {
        c if is_vowel(*c) && !matches!(c, 'u') || matches!(c, 'ä' | 'ö' | 'ü' | 'ı') => Class::Vowel,
        'ñ' | 'ŋ' => Class::Nasal,
        'ğ' | 'ş' => Class::Voiceless,
        'u' | 'ū' => Class::Sonorant,
        c => consonant(*c),
    };
    Some((class, tone, Grade::Guess))
}

/// Capitals that do not make a word are read letter by letter, by their English names: BBC (би-би-си), SMS (эс-эм-эс).
fn initials(word: &Word, token: &str) -> Option<Sound> {
    let letters = word.letters();
    let short = word.is_capitals() && letters.len() < 6 || letters.len() == 1 && token.len() < 4;
    if !short || (letters.len() > 2 && is_syllable(letters) && !is_spelled(letters)) {
        return None;
    }
    let (class, tone) = match letters.last()? {
        'b' | 'c' | 'd' | 'e' | 'g' | 'p' | 't' | 'v' | 'a' | 'j' | 'k' | 'q' | 'u' | 'w' => {
            (Class::Sonorant, Tone::Front)
        }
        'i' | 'o' | 'r' | 'y' => (Class::Sonorant, Tone::Back),
        'l' => (Class::Lateral, Tone::Front),
        'm' | 'n' => (Class::Nasal, Tone::Front),
        _ => (Class::Voiceless, Tone::Front),
    };
    match letters {
        [.., 'a'] => Some((Class::Vowel, Tone::Back, Grade::Guess)),
        [.., 'o'] => Some((Class::Vowel, Tone::Back, Grade::Guess)),
        _ => Some((class, tone, Grade::Guess)),
    }
}

/// Capitals that are read as a word: a consonant, a vowel and a consonant at the end, or a vowel there.
fn is_syllable(letters: &[char]) -> bool {
    matches!(letters, [.., a, b, c] if !is_vowel(*a) && is_vowel(*b) && !is_vowel(*c))
        || matches!(letters, [_, .., a, b] if !is_vowel(*a) && is_vowel(*b))
        || matches!(letters, [a, .., b, c, d] if !is_vowel(*a) && is_vowel(*b) && is_vowel(*c) && !is_vowel(*d))
}

/// Initials that end a name: MongoDB, HealthAI; OS is a word (macOS).
fn tail(token: &str) -> Option<Sound> {
    let small = token.rfind(|c: char| !c.is_ascii_uppercase())?;
    let initials_of = token.get(small..)?.get(1..).filter(|tail| tail.len() > 1 && *tail != "OS")?;
    initials(&Word::of(initials_of), initials_of)
}

/// API, KPI, ZTE: three letters that end in i or e.
fn is_spelled(letters: &[char]) -> bool {
    matches!(letters, [_, _, 'i']) || matches!(letters, [a, b, 'e'] if !is_vowel(*a) && !is_vowel(*b))
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// The sound of the last syllable by English spelling.
fn spelled(letters: &[char]) -> Sound {
    let (class, tone) = match letters {
        [.., 'b', 'o', 'o', 'k'] => (Class::Voiceless, Tone::Front),
        [.., 'i', 'g', 'h', 't'] => (Class::Voiceless, Tone::Back),
        [.., 'a', 'i'] | [.., 'f', 'y'] => (Class::Sonorant, Tone::Back),
        [.., 'k', 'z'] => (Class::Voiceless, Tone::Front),
        [.., 's', 't', 'a', 't', 'e'] => (Class::Voiceless, Tone::Front),
        [rest @ .., 'l', 'e'] if rest.last().is_some_and(|c| !is_vowel(*c)) => (Class::Lateral, vowel_of(rest)),
        [rest @ .., consonant, 'e'] if !is_vowel(*consonant) && rest.iter().any(|c| is_vowel(*c)) => {
            (silent(*consonant), long_vowel(rest))
        }
        [.., 'a'] => (Class::Vowel, Tone::Back),
        [.., 'o', 'o'] | [.., 'u' | 'w'] => (Class::Sonorant, vowel_of(letters)),
        [.., 'o'] => (Class::Vowel, Tone::Back),
        [.., 'e' | 'i' | 'u', 'e'] | [.., 'i'] => (Class::Sonorant, Tone::Front),
        [.., 'e'] => (Class::Vowel, Tone::Front),
        [.., 'o' | 'u', 'y'] => (Class::Sonorant, Tone::Back),
        [.., 'y'] => (Class::Sonorant, Tone::Front),
        [.., 't', 'i', 'o', 'n'] | [.., 's', 'i', 'o', 'n'] => (Class::Nasal, Tone::Front),
        [.., 'a' | 'o' | 'u', 'x'] => (Class::Voiceless, Tone::Back),
        [.., 'n', 'g' | 'k'] | [.., 'r' | 'l', 'k'] | [.., 'c', 't'] | [.., 'x'] | [.., 's', 'k'] => {
            (Class::Voiceless, Tone::Front)
        }
        [.., last] => (consonant(*last), vowel_of(letters)),
        [] => (Class::Vowel, Tone::Back),
    };
    (class, tone, Grade::Guess)
}

const fn consonant(letter: char) -> Class {
    match letter {
        'm' | 'n' => Class::Nasal,
        'l' => Class::Lateral,
        'r' | 'w' | 'y' => Class::Sonorant,
        'z' | 'j' => Class::Voiced,
        _ => Class::Voiceless,
    }
}

/// The consonant before a silent e: -ge is дж.
const fn silent(letter: char) -> Class {
    match letter {
        'g' => Class::Voiced,
        other => consonant(other),
    }
}

/// The vowel that a silent e lengthens: -ake эйк, -ite айт, -ome оум, -ube уб, -ene ин; not before two consonants (bridge).
fn long_vowel(rest: &[char]) -> Tone {
    if rest.last().is_some_and(|c| !is_vowel(*c)) {
        return vowel_of(rest);
    }
    match rest.iter().rev().find(|c| is_vowel(**c)) {
        Some('a' | 'e') => Tone::Front,
        _ => Tone::Back,
    }
}

/// The vowel of the last syllable, as it is heard.
fn vowel_of(letters: &[char]) -> Tone {
    let end = letters.iter().rposition(|c| is_vowel(*c)).map_or(0, |place| place + 1);
    match letters.get(..end).unwrap_or_default() {
        [.., 'a' | 'e', 'i' | 'y'] | [.., 'e', 'a' | 'e'] | [.., 'i', 'e'] => Tone::Front,
        [.., 'o', 'i'] => Tone::Back, // point is read «пойнт»
        [.., 'e' | 'i' | 'y'] => Tone::Front,
        _ => Tone::Back,
    }
}

/// Names in Latin letters, small and in order, and how Kazakh reads them.
#[rustfmt::skip]
static READINGS: &[(&str, &str)] = &[
    ("adobe", "адоби"), ("air", "эйр"), ("airbnb", "эйрбиэнби"), ("airbus", "эйрбас"), ("airlines", "эйрлайнс"),
    ("alibaba", "алибаба"), ("aliexpress", "алиэкспрес"), ("almaty", "алматы"), ("amazon", "амазон"),
    ("android", "андроид"), ("apple", "эпл"), ("arena", "арена"), ("asean", "асеан"), ("astana", "астана"),
    ("bank", "банк"), ("bbc", "бибиси"), ("bek", "бек"), ("bing", "бинг"), ("bitcoin", "биткоин"),
    ("bloomberg", "блумберг"), ("bluetooth", "блютус"), ("bmw", "бэмвэ"), ("boeing", "боинг"), ("booking", "букинг"),
    ("business", "бизнес"), ("byd", "биуайди"), ("cambridge", "кембридж"), ("canva", "канва"),
    ("chatgpt", "чатжипити"), ("chelsea", "челси"), ("chevrolet", "шевроле"), ("chrome", "хром"), ("cisco", "циско"),
    ("city", "сити"), ("claude", "клод"), ("club", "клуб"), ("cnn", "сиэнэн"), ("coinbase", "коинбейс"),
    ("copilot", "копайлот"), ("coursera", "курсера"), ("discord", "дискорд"), ("disney", "дисней"),
    ("dropbox", "дропбокс"), ("ebay", "ибэй"), ("egov", "егов"), ("email", "имейл"), ("euronews", "евроньюс"),
    ("excel", "эксель"), ("expo", "экспо"), ("facebook", "фейсбук"), ("fi", "фай"), ("firefox", "файрфокс"),
    ("forbes", "форбс"), ("forum", "форум"), ("gallup", "гэллап"), ("gazprom", "газпром"), ("github", "гитхаб"),
    ("gitlab", "гитлаб"), ("gmail", "жимейл"), ("google", "гугл"), ("gpt", "жипити"), ("group", "груп"),
    ("halyk", "халық"), ("holding", "холдинг"), ("huawei", "хуавей"), ("hub", "хаб"), ("hyundai", "хюндай"),
    ("ibm", "айбиэм"), ("icloud", "айклауд"), ("instagram", "инстаграм"), ("intel", "интел"),
    ("internet", "интернет"), ("ios", "айос"), ("ipad", "айпад"), ("iphone", "айфон"), ("it", "айти"),
    ("itunes", "айтюнс"), ("jitsi", "джитси"), ("kaspersky", "касперский"), ("kaspi", "каспи"),
    ("kazakhstan", "қазақстан"), ("kia", "киа"), ("kundelik", "күнделік"), ("lamoda", "ламода"), ("league", "лиг"),
    ("lincoln", "линкольн"), ("linkedin", "линкедин"), ("linux", "линукс"), ("liverpool", "ливерпуль"),
    ("mail", "мейл"), ("mastercard", "мастеркард"), ("media", "медиа"), ("meet", "мит"), ("mercedes", "мерседес"),
    ("messenger", "мессенджер"), ("meta", "мета"), ("microsoft", "майкрософт"), ("moodle", "мудл"),
    ("mozilla", "мозилла"), ("nasa", "наса"), ("nature", "нейчер"), ("nestle", "нестле"), ("netflix", "нетфликс"),
    ("news", "ньюс"), ("nike", "найк"), ("nokia", "нокиа"), ("nur", "нұр"), ("nvidia", "нвидиа"), ("office", "офис"),
    ("olx", "оэлэкс"), ("online", "онлайн"), ("openai", "опенэйай"), ("oracle", "оракл"), ("otan", "отан"),
    ("outlook", "аутлук"), ("park", "парк"), ("paypal", "пэйпал"), ("peugeot", "пежо"), ("pinterest", "пинтерест"),
    ("plaza", "плаза"), ("porsche", "порше"), ("press", "прес"), ("pro", "про"), ("pwc", "пидаблюси"),
    ("qazaqstan", "қазақстан"), ("realme", "реалми"), ("reddit", "реддит"), ("renault", "рено"),
    ("reuters", "рейтер"), ("samsung", "самсунг"), ("sapa", "сапа"), ("scopus", "скопус"), ("seoul", "сеул"),
    ("shymkent", "шымкент"), ("siemens", "сименс"), ("skype", "скайп"), ("slack", "слэк"), ("snapchat", "снэпчат"),
    ("sony", "сони"), ("soros", "сорос"), ("spacex", "спэйсэкс"), ("spotify", "спотифай"),
    ("stackoverflow", "стэковерфлоу"), ("starlink", "старлинк"), ("steam", "стим"), ("studio", "студио"),
    ("teams", "тимс"), ("telegram", "телеграм"), ("tesla", "тесла"), ("threads", "тредс"), ("tiktok", "тикток"),
    ("toyota", "тойота"), ("trello", "трелло"), ("tv", "тиви"), ("twitch", "твич"), ("twitter", "твиттер"),
    ("uber", "убер"), ("udemy", "юдеми"), ("ultra", "ультра"), ("unicef", "юнисеф"), ("usaid", "юсаид"),
    ("viber", "вайбер"), ("vimeo", "вимео"), ("visa", "виза"), ("vk", "вк"), ("volkswagen", "фольксваген"),
    ("webex", "вебекс"), ("webinar", "вебинар"), ("wechat", "вичат"), ("whatsapp", "уатсап"), ("wifi", "вайфай"),
    ("wikipedia", "википедия"), ("wildberries", "уайлдберриз"), ("windows", "уиндоус"), ("word", "ворд"),
    ("wordpress", "вордпрес"), ("xiaomi", "сяоми"), ("yahoo", "яху"), ("yandex", "яндекс"), ("youtube", "ютуб"),
    ("zoom", "зум"),
];

#[cfg(test)]
mod tests {
    use super::READINGS;

    #[test]
    fn readings_are_in_order() {
        assert!(READINGS.is_sorted_by(|one, other| one.0 < other.0));
    }
}
