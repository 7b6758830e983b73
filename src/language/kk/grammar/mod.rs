//! Kazakh: where the last word of a text ends, of what class and harmony it is, and so which endings it takes.
//!
//! Source: the school grammar (зат есімнің септелуі); each part of it is in the file of its name.

mod digits;
pub(crate) mod endings;
mod finished;
mod harmony;
mod latin;
mod letters;
mod plural;
pub(crate) mod possessed;
mod possession;
mod shortened;
mod words;

use self::endings::{Class, Joint, Letters, Row, Tone};
pub(crate) use self::finished::Finished;
use self::letters::{Word, is_cyrillic};
use crate::language::{Case, Form, Grade, GrammaticalNumber, Harmony, Inflection, NameKind, Possessor, Reads};

/// All that the endings of a text depend on; found once for a name, and looked up for each case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stem {
    /// How many bytes of the text stand before the ending.
    kept: usize,
    /// From which byte the text goes on after the ending: closing quotes, brackets.
    tail: usize,
    row: &'static Row,
    class: Class,
    tone: Tone,
    joint: Joint,
    letters: Letters,
    order: Order,
    grade: Grade,
}

/// Whether a text can say which one: a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// Not a number.
    None,
    /// Digits, which take -шы or -ші.
    Digits,
    /// Digits that are meant as an ordinal: -шы or -ші stands before the ending of the case.
    Meant,
    /// A Roman numeral, which takes nothing.
    Roman,
}

/// What is known of a text besides its letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hints<'a> {
    pub(crate) kind: NameKind,
    pub(crate) reads: Reads,
    pub(crate) reading: Option<&'a str>,
    pub(crate) harmony: Option<Harmony>,
    pub(crate) possessor: Option<Possessor>,
}

impl Hints<'_> {
    pub(crate) const NONE: Hints<'static> =
        Hints { kind: NameKind::Other, reads: Reads::Auto, reading: None, harmony: None, possessor: None };
}

impl Stem {
    /// The form that is asked for, of the text that this stem was found in.
    #[inline]
    pub(crate) fn inflect<'a>(&self, text: &'a str, asked: Inflection) -> Form<'a> {
        let plain = asked.number == GrammaticalNumber::Singular && self.order != Order::Meant;
        match self.row.get(asked.case as usize) {
            Some(ending) if plain && self.kept == text.len() && !ending.is_empty() => {
                Form::joined(text, ending, self.grade)
            }
            _ => self.rarely(text, asked),
        }
    }

    /// The nominative, the plural, ordinals, text after the ending, and cases that Kazakh does not have.
    fn rarely<'a>(&self, text: &'a str, asked: Inflection) -> Form<'a> {
        let ending = self.row.get(asked.case as usize).copied();
        let found = match (asked.number, asked.case, self.order) {
            (GrammaticalNumber::Plural, case, _) => self.plural(text, case),
            (_, Case::Nominative, Order::None | Order::Digits | Order::Roman) => Some(Form::given(text)),
            (_, Case::Ordinal, Order::Roman) => Some(Form::joined(text, "", Grade::Regular)),
            (_, Case::Ordinal, Order::Digits) => Some(self.around(text, "", endings::ordinal(self.tone, self.letters))),
            (_, Case::Possessed, _) => self.possessed(text),
            (_, case, Order::Meant) => self.ordinal(text, case),
            _ => ending.map(|ending| self.around(text, "", ending)),
        };
        found.unwrap_or(Form::unknown(text))
    }

    fn plural<'a>(&self, text: &'a str, case: Case) -> Option<Form<'a>> {
        if matches!(self.class, Class::Possessed(Possessor::Third) | Class::Vowel) && self.joint == Joint::Nothing {
            let word = Word::of(last_word(text.get(..self.kept)?));
            if self.class != Class::Vowel || possession::looks_possessed(&word) && words::fact(&word).is_none() {
                return self.plural_of_possessed(text, &word, case);
            }
        }
        let tone = if self.tone == Tone::Back { Tone::Back } else { Tone::Front };
        let suffix = endings::plural(self.class, tone, self.joint, self.letters)?;
        let ending = endings::row(Class::Sonorant, tone, Joint::Nothing, self.letters).get(case as usize)?;
        Some(self.around(text, suffix, ending))
    }

    /// мүшесі, мүшелеріне.
    fn plural_of_possessed<'a>(&self, text: &'a str, word: &Word, case: Case) -> Option<Form<'a>> {
        let plural = plural::of_possessed(word, self.tone, self.letters)?;
        let class = if plural.possessed { Class::Possessed(Possessor::Third) } else { Class::Sonorant };
        let tone = if self.tone == Tone::Back { Tone::Back } else { Tone::Front };
        let ending = endings::row(class, tone, Joint::Nothing, self.letters).get(case as usize)?;
        let stem = self.without(text.get(..self.kept)?, plural.cut).guessed();
        Some(stem.around(text, plural.suffix, ending))
    }

    /// The same without the last letters of what is kept.
    fn without(self, kept: &str, letters: usize) -> Self {
        let cut: usize = kept.chars().rev().take(letters).map(char::len_utf8).sum();
        Stem { kept: self.kept.saturating_sub(cut), ..self }
    }

    /// 5-ші, 5-шінің: the ordinal suffix ends in a vowel, whatever the number is.
    fn ordinal<'a>(&self, text: &'a str, case: Case) -> Option<Form<'a>> {
        let case = if case == Case::Ordinal { Case::Nominative } else { case };
        let ending = endings::row(Class::Vowel, self.tone, Joint::Nothing, self.letters).get(case as usize)?;
        Some(self.around(text, endings::ordinal(self.tone, self.letters), ending))
    }

    fn around<'a>(&self, text: &'a str, suffix: &'static str, ending: &'static str) -> Form<'a> {
        match (text.get(..self.kept), text.get(self.tail..)) {
            (Some(kept), Some(tail)) => Form::pieces([kept, suffix, ending, tail], self.grade),
            _ => Form::unknown(text),
        }
    }

    /// алқасы, орталығы, 85 %-ы; unknown for abbreviations and Latin words, and in capitals.
    fn possessed<'a>(&self, text: &'a str) -> Option<Form<'a>> {
        if matches!(self.class, Class::Possessed(_)) {
            return Some(Form::joined(text, "", self.grade));
        }
        if let Some(suffix) = digits::part(text) {
            return Some(Form::joined(text, suffix, Grade::Regular));
        }
        let kept = text.get(..self.kept)?;
        match (self.joint, self.letters) {
            (Joint::Nothing, Letters::Small) => {
                let (cut, suffix) = possessed::of(&Word::of(last_word(kept)), self.class, self.tone);
                Some(self.without(kept, cut).around(text, suffix, ""))
            }
            (Joint::Hyphen, Letters::Small) if kept.ends_with(|c: char| c.is_ascii_digit() || c == '%') => {
                Some(self.around(text, possessed::of_figures(self.class, self.tone), ""))
            }
            _ => None,
        }
    }

    pub(crate) fn grade(&self) -> Grade {
        self.grade
    }

    /// Lowers the grade: the text is of another language.
    pub(crate) fn guessed(self) -> Self {
        Stem { grade: self.grade.max(Grade::Guess), ..self }
    }

    /// The form of мен, бен, пен that links this text to the next.
    pub(crate) fn linking(&self, forms: [&'static str; 3]) -> &'static str {
        endings::linking(self.class, forms)
    }

    /// The fields that would make a guess sure.
    pub(crate) fn remedy(&self, text: &str) -> &'static [&'static str] {
        match self.joint {
            Joint::Hyphen => &["reading", "forms"],
            Joint::Nothing if text.ends_with(['ы', 'і']) => &["possessive", "forms"],
            Joint::Nothing => &["harmony", "forms"],
        }
    }
}

/// Finds where and how a text takes endings.
pub(crate) fn stem(text: &str, hints: &Hints<'_>) -> Stem {
    let body = without_closing(text, hints.reads);
    let mut stem = bare(body, hints);
    stem.tail = body.len();
    if let Some(initial) = initial(body) {
        stem = shortened::stem(&Word::of(initial), stem);
    }
    if body.ends_with(CLOSING) || body.ends_with('.') {
        stem.joint = Joint::Hyphen;
        stem.grade = stem.grade.max(Grade::Guess);
    }
    if let Some(harmony) = hints.harmony {
        stem.tone = match harmony {
            Harmony::Back => Tone::Back,
            Harmony::Front => Tone::Front,
        };
        stem.grade = Grade::Regular;
    }
    stem.row = endings::row(stem.class, stem.tone, stem.joint, stem.letters);
    stem
}

/// An initial at the end of a name, which is read as the letters of an abbreviation are: Қанафин Д.-ның.
fn initial(body: &str) -> Option<&str> {
    let letter = last_word(body.strip_suffix('.')?);
    let mut letters = letter.chars();
    let is_one = letters.next().is_some_and(|c| c.is_uppercase() && is_cyrillic(c)) && letters.next().is_none();
    (is_one && body.contains([' ', '\u{a0}'])).then_some(letter)
}

/// The possessive of the third person of a text.
pub(crate) fn possessed(text: &str) -> Form<'_> {
    let stem = stem(text, &Hints::NONE);
    stem.possessed(text).unwrap_or(Form::unknown(text))
}

/// Quotes that close a name. What a name that ends in one takes is not settled, and «…» қоры is better than «…»-ның.
const CLOSING: [char; 5] = ['»', '”', '“', '"', '’'];

/// The text up to where its ending goes: before a bracket (`… орталығы (LPRC)`) and before a weekday (`20 тамыз, жұма`).
fn without_closing(text: &str, reads: Reads) -> &str {
    let mut body = text.trim_end();
    while let Some((before, _)) = body.strip_suffix(')').and_then(|inside| inside.rsplit_once('(')) {
        let before = before.trim_end();
        if before.is_empty() {
            break;
        }
        body = before;
    }
    if reads != Reads::Date {
        return body;
    }
    match body.rsplit_once(", ") {
        Some((date, weekday)) if !weekday.contains(|c: char| c.is_ascii_digit()) => date,
        _ => body,
    }
}

fn bare(body: &str, hints: &Hints<'_>) -> Stem {
    let kept = body.len();
    let plain = Stem {
        kept,
        tail: kept,
        row: endings::row(Class::Vowel, Tone::Back, Joint::Nothing, Letters::Small),
        class: Class::Vowel,
        tone: Tone::Back,
        joint: Joint::Nothing,
        letters: Letters::Small,
        order: Order::None,
        grade: Grade::Unknown,
    };
    let quoted = body
        .trim_end_matches(|c| CLOSING.contains(&c) || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | '!' | '?' | '…'));
    let Some(last) = quoted.chars().next_back() else { return plain };
    if let Some(reading) = hints.reading {
        return aloud(reading, plain, last, hints);
    }
    match last {
        'C' | 'С' if quoted.ends_with("°C") || quoted.ends_with("°С") => digits::stem("°", plain, hints.reads),
        '0'..='9' | '%' | '‰' | '°' | '²' | '³' | '₸' | '$' | '€' => digits::stem(quoted, plain, hints.reads),
        'a'..='z' | 'A'..='Z' => latin::stem(quoted, plain, hints.reads),
        c if is_cyrillic(c) => cyrillic(quoted, plain, hints),
        c if c.is_alphabetic() => latin::stem(quoted, plain, hints.reads),
        _ => Stem { joint: Joint::Hyphen, grade: Grade::Guess, ..plain },
    }
}

/// A text that is read otherwise than it is written takes the endings of its reading.
fn aloud(reading: &str, plain: Stem, last: char, hints: &Hints<'_>) -> Stem {
    let read = cyrillic(reading, plain, &Hints { reading: None, kind: NameKind::Other, ..*hints });
    let word = is_cyrillic(last) && !last.is_uppercase();
    let joint = if word { Joint::Nothing } else { Joint::Hyphen };
    Stem { kept: plain.kept, joint, letters: Letters::Small, grade: Grade::Regular, ..read }
}

/// The last word: what stands after the last space, hyphen, dash, slash, stop or opening quote.
fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !(letters::is_letter(c) || matches!(c, '\u{ad}' | '\u{301}' | '’' | 'ʼ')))
        .next()
        .unwrap_or(text)
}

fn cyrillic(body: &str, plain: Stem, hints: &Hints<'_>) -> Stem {
    let token = last_word(body);
    let word = Word::of(token);
    let capitals = word.is_capitals() && runs_in_capitals(body, &word, hints);
    if word.ends_in_capital() && word.capitals() > 1 && !capitals {
        return shortened::stem(&word, plain);
    }
    if let Some(unit) = shortened::unit(body, &word) {
        return Stem { joint: Joint::Hyphen, grade: Grade::Regular, ..aloud(unit, plain, 'A', hints) };
    }
    let letters = if capitals { Letters::Capital } else { Letters::Small };
    let fact = words::fact(&word);
    let possessor = possession::of(body, token, &word, fact, hints);
    let (tone, grade) = harmony::of(&word, fact);
    if possessor.0 != Possessor::None {
        let tone = if tone == Tone::Mixed { Tone::Front } else { tone };
        return Stem { class: Class::Possessed(possessor.0), tone, letters, grade: possessor.1, ..plain };
    }
    let stem = Stem { class: letters::class(word.letters()), tone, letters, grade: grade.max(possessor.1), ..plain };
    reshaped(&word, stem)
}

/// A text in capitals throughout, as on a poster, and not an abbreviation.
fn runs_in_capitals(body: &str, word: &Word, hints: &Hints<'_>) -> bool {
    if hints.kind == NameKind::Abbreviation || words::is_read_in_capitals(body) || body.chars().any(char::is_lowercase)
    {
        return false;
    }
    let mut words = body.split(|c: char| !c.is_alphabetic()).map(|part| part.chars().count());
    let (longest, long) = words.by_ref().fold((0, 0), |(most, long), n| (most.max(n), long + usize::from(n > 3)));
    longest > 6 || long > 1 || (longest == 6 && words::is_place_in_six(word))
}

/// Loan words whose stem changes before an ending.
fn reshaped(word: &Word, stem: Stem) -> Stem {
    let shorter = |letter: char| stem.kept.saturating_sub(letter.len_utf8());
    let linked = Stem { class: Class::Linked, tone: Tone::Front, grade: Grade::Regular, ..stem };
    match word.letters() {
        [.., before, 'с', 'к'] if !letters::is_vowel(*before) || !word.is_capitalised() => linked,
        [.., 'ц', 'к'] => linked,
        [.., 'к', 'т'] if !word.is_capitalised() => linked,
        [.., 'з', 'д'] => Stem { class: Class::Voiced, kept: shorter('д'), ..stem },
        [.., a, b] if a == b && is_doubled(*a) && !word.is_capitalised() => {
            Stem { class: letters::class(&[*a]), kept: shorter(*b), ..stem }
        }
        [rest @ .., 'с', 'т']
            if !word.is_capitalised() && rest.iter().filter(|c| letters::is_vowel(**c)).count() > 1 =>
        {
            Stem { class: Class::VoicelessSt, ..stem }
        }
        _ => stem,
    }
}

const fn is_doubled(letter: char) -> bool {
    matches!(letter, 'с' | 'л' | 'м' | 'н' | 'т' | 'р' | 'ф' | 'п' | 'к' | 'б' | 'г')
}
