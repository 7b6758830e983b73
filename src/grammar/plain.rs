//! Inflection of plain text, and of what a number, a date or a time was printed as.

use crate::Lang;
use crate::language::en::grammar as english;
use crate::language::kk::grammar::{self as kazakh, Hints};
use crate::language::ru::grammar as russian;
use crate::language::{Case, Declines, Form, Gender, Grade, GrammaticalNumber, Inflection, NameKind, Reads};

/// A plain text in a case.
///
/// Kazakh inflects any text. Russian inflects what its lists hold (heads of organisations, cities, countries), and
/// gives an unknown form of all else. English has the possessive.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Reads, inflect}};
/// let form = |text, lang, case| inflect(text, lang, case, Reads::Auto).to_string();
/// assert_eq!(form("Алматы қалалық адвокаттар алқасы", Lang::Kk, Case::Dative), "Алматы қалалық адвокаттар алқасына");
/// assert_eq!(form("Алматинская городская коллегия адвокатов", Lang::Ru, Case::Dative), "Алматинской городской коллегии адвокатов");
/// assert_eq!(form("Almaty City Bar", Lang::En, Case::Possessive), "Almaty City Bar’s");
/// ```
///
/// # Kazakh
///
/// What `NUMBER` and `DATETIME` printed inflects by the last word that is read aloud:
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Reads, inflect}};
/// let kazakh = |text, case, reads| inflect(text, Lang::Kk, case, reads).to_string();
/// assert_eq!(kazakh("15:00", Case::Ablative, Reads::Time), "15:00-ден");
/// assert_eq!(kazakh("2021 жылғы 20 тамыз", Case::Locative, Reads::Date), "2021 жылғы 20 тамызда");
/// assert_eq!(kazakh("40%", Case::Dative, Reads::Number), "40%-ға");
/// assert_eq!(kazakh("6", Case::Ordinal, Reads::Auto), "6-шы");
/// ```
///
/// # Russian
///
/// In what `DATETIME` printed a month or a weekday that comes first declines; the day of a month is written the same in
/// every case:
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Reads, inflect}};
/// let russian = |text, case| inflect(text, Lang::Ru, case, Reads::Date).to_string();
/// assert_eq!(russian("декабрь 2015 года", Case::Prepositional), "декабре 2015 года");
/// assert_eq!(russian("декабрь 2015 года", Case::Genitive), "декабря 2015 года");
/// assert_eq!(russian("пятница, 20 августа 2021 года", Case::Accusative), "пятницу, 20 августа 2021 года");
/// assert_eq!(russian("20 августа 2021 года", Case::Dative), "20 августа 2021 года");
/// ```
///
/// No case shows in figures; an ordinal has the last letters of its ending:
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Reads, inflect}};
/// let russian = |text, case, reads| inflect(text, Lang::Ru, case, reads).to_string();
/// assert_eq!(russian("17:00", Case::Genitive, Reads::Time), "17:00");
/// assert_eq!(russian("40 %", Case::Dative, Reads::Number), "40 %");
/// assert_eq!(russian("3-я", Case::Accusative, Reads::Ordinal), "3-ю");
/// ```
#[must_use]
pub fn inflect(text: &str, lang: Lang, case: impl Into<Inflection>, reads: Reads) -> Form<'_> {
    let asked: Inflection = case.into();
    let nominative = asked == Case::Nominative.into();
    match lang {
        Lang::Kk => kazakh::stem(text, &Hints { reads, ..Hints::NONE }).inflect(text, asked),
        _ if nominative => Form::given(text),
        Lang::Ru if reads == Reads::Date => russian_date(text, asked),
        Lang::Ru if reads == Reads::Number && russian::is_number(text) && has_russian(asked.case) => {
            Form::joined(text, "", Grade::Regular)
        }
        Lang::Ru if reads == Reads::Ordinal => russian_ordinal(text, asked),
        Lang::Ru => russian(text, asked, russian::Facts::of(NameKind::Other)),
        Lang::En if asked == Case::Possessive.into() => english::possessive(text, None),
        Lang::En => Form::unknown(text),
    }
}

/// The Kazakh possessive of the third person, "X's", which then takes the endings of a possessive.
///
/// A text that is one already stays as it is; what takes a hyphen (БҰҰ, Zoom, digits) has no form that is known.
///
/// ```
/// use ushtil::grammar::possessed;
/// assert_eq!(possessed("Оқу орталық").to_string(), "Оқу орталығы");
/// assert_eq!(possessed("алқа").to_string(), "алқасы");
/// assert_eq!(possessed("халық").to_string(), "халқы");
/// assert_eq!(possessed("Алматы қаласы").to_string(), "Алматы қаласы");
/// assert!(!possessed("БҰҰ").is_known());
/// ```
#[must_use]
pub fn possessed(text: &str) -> Form<'_> {
    kazakh::possessed(text)
}

/// A text of a known kind in a case, where there is no [`Name`](super::Name) to ask: the kind settles what letters do not.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Gender, NameKind, inflect_as}};
/// let form = inflect_as("Данияр Канафин", Lang::Ru, Case::Instrumental, NameKind::Person, Some(Gender::Masculine));
/// assert_eq!(form.to_string(), "Данияром Канафиным");
/// ```
#[must_use]
pub fn inflect_as(
    text: &str,
    lang: Lang,
    case: impl Into<Inflection>,
    kind: NameKind,
    gender: Option<Gender>,
) -> Form<'_> {
    let asked: Inflection = case.into();
    let nominative = asked == Case::Nominative.into();
    match lang {
        Lang::Kk => kazakh::stem(text, &Hints { kind, ..Hints::NONE }).inflect(text, asked),
        _ if nominative => Form::given(text),
        Lang::Ru => russian(text, asked, russian::Facts { gender, ..russian::Facts::of(kind) }),
        Lang::En if asked == Case::Possessive.into() => english::possessive(text, None),
        Lang::En => Form::unknown(text),
    }
}

fn russian_date(text: &str, asked: Inflection) -> Form<'_> {
    match russian::date(text, asked.case) {
        Some([stem, ending, rest]) if asked.number == GrammaticalNumber::Singular && has_russian(asked.case) => {
            Form::pieces([stem, ending, rest, ""], Grade::Regular)
        }
        _ => Form::unknown(text),
    }
}

fn russian_ordinal(text: &str, asked: Inflection) -> Form<'_> {
    match russian::ordinal(text, asked.case) {
        Some([stem, ending]) if asked.number == GrammaticalNumber::Singular && has_russian(asked.case) => {
            Form::pieces([stem, ending, "", ""], Grade::Regular)
        }
        _ => Form::unknown(text),
    }
}

fn has_russian(case: Case) -> bool {
    Case::by_rule(Lang::Ru).any(|known| known == case)
}

pub(crate) fn russian<'a>(text: &'a str, asked: Inflection, facts: russian::Facts<'a>) -> Form<'a> {
    if !has_russian(asked.case) && (asked.case != Case::Nominative || asked.number != GrammaticalNumber::Plural) {
        return Form::unknown(text);
    }
    let many = asked.number == GrammaticalNumber::Plural && facts.number != Some(GrammaticalNumber::Plural);
    let facts = russian::Facts { many, ..facts };
    if facts.declines == Some(Declines::No) || russian::is_figures(text) {
        return Form::joined(text, "", Grade::Regular);
    }
    russian::Phrase::find(text, asked.case, facts).map_or(Form::unknown(text), Form::russian)
}

/// A word that has several forms, and takes the one that the name beside it asks for.
///
/// ```
/// use ushtil::grammar::{Linking, link};
/// assert_eq!(Linking::from_word("мен"), Some(Linking::And));
/// assert_eq!(link("Париж", Linking::And), "бен");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Linking {
    /// Kazakh мен, бен, пен: and, with; by the end of the name before it.
    And,
    /// Russian с, со: with; by the beginning of the name after it.
    With,
    /// Russian в, во: in; by the beginning of the name after it.
    In,
    /// Russian о, об: about; by the beginning of the name after it.
    About,
}

impl Linking {
    /// The word for the form that FTL names: `мен`, `с`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Linking> {
        match word {
            "мен" | "бен" | "пен" => Some(Linking::And),
            "с" | "со" => Some(Linking::With),
            "в" | "во" => Some(Linking::In),
            "о" | "об" => Some(Linking::About),
            _ => None,
        }
    }
}

/// The form that a linking word takes beside a text: мен after vowels and sonorants, бен after ж and з, else пен; со before
/// щ, and before с, з, ш, ж or в with another consonant, else с; во before в and ф with another consonant, else в; об before а,
/// э, и, о, у, else о.
///
/// ```
/// use ushtil::grammar::{Linking, link};
/// assert_eq!(link("Алматы", Linking::And), "мен");
/// assert_eq!(link("Париж", Linking::And), "бен");
/// assert_eq!(link("Әлімбаев", Linking::And), "пен");
/// assert_eq!(link("Союз адвокатов", Linking::With), "с");
/// assert_eq!(link("Школа адвоката", Linking::With), "со");
/// assert_eq!([link("Франция", Linking::In), link("Алматы", Linking::In)], ["во", "в"]);
/// assert_eq!([link("Алматы", Linking::About), link("Ереван", Linking::About)], ["об", "о"]);
/// ```
#[must_use]
pub fn link(before: &str, word: Linking) -> &'static str {
    match word {
        Linking::And => kazakh::stem(before, &Hints::NONE).linking(["мен", "бен", "пен"]),
        Linking::With => russian::with(before),
        Linking::In => russian::within(before),
        Linking::About => russian::about(before),
    }
}
