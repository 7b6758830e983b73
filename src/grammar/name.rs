//! A name: its text in each language, and what its letters do not say about its grammar.

mod builder;

pub use builder::NameBuilder;

use super::{Linking, PersonName, PersonStyle, WordList, plain};
use crate::Lang;
use crate::lang::PerLang;
use crate::language::en::grammar as english;
use crate::language::kk::grammar as kazakh;
use crate::language::ru::grammar as russian;
use crate::language::{
    Animacy, Article, Case, Declines, Form, Gender, Grade, GrammaticalNumber, Harmony, Inflection, NameKind, Part,
    Parts, Possessor,
};
use std::borrow::Cow;

/// A name in one language or more, which takes the case that a sentence needs.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Name}};
/// let speaker = Name::man()
///     .given(Lang::Kk, "Кенжеғали").family(Lang::Kk, "Қарчегенов")
///     .given(Lang::Ru, "Кенжегали").family(Lang::Ru, "Карчегенов")
///     .given(Lang::En, "Kenzhegali").family(Lang::En, "Karchegenov")
///     .build();
/// assert_eq!(speaker.inflect(Lang::Kk, Case::Instrumental).to_string(), "Кенжеғали Қарчегеновпен");
/// assert_eq!(speaker.inflect(Lang::Ru, Case::Instrumental).to_string(), "Кенжегали Карчегеновым");
/// assert_eq!(speaker.inflect(Lang::En, Case::Possessive).to_string(), "Kenzhegali Karchegenov’s");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    kind: NameKind,
    gender: Option<Gender>,
    words: PerLang<Option<Box<Words>>>,
    kazakh: kazakh::Stem,
    finished: kazakh::Finished,
    russian: russian::Finished,
}

/// A name in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Words {
    text: String,
    composed: bool,
    parts: Parts,
    reading: Option<String>,
    possessor: Option<Possessor>,
    harmony: Option<Harmony>,
    gender: Option<Gender>,
    number: Option<GrammaticalNumber>,
    animacy: Option<Animacy>,
    article: Option<Article>,
    declines: Option<Declines>,
    forms: Vec<(Inflection, String)>,
    /// Forms that were found by rule for a name of several pieces.
    derived: Vec<(Inflection, String, Grade)>,
}

impl Name {
    /// A person whose gender is not said; Russian then knows the forms only of a name that tells it: by a patronymic or by a
    /// family name in -ова or -ский.
    pub fn person() -> NameBuilder {
        Name::of(NameKind::Person)
    }

    /// A man.
    pub fn man() -> NameBuilder {
        Name::person().person_gender(Gender::Masculine)
    }

    /// A woman.
    pub fn woman() -> NameBuilder {
        Name::person().person_gender(Gender::Feminine)
    }

    /// A body: a foundation, a ministry, a bar.
    pub fn organisation() -> NameBuilder {
        Name::of(NameKind::Organisation)
    }

    /// A city, a country, a region, a street.
    pub fn place() -> NameBuilder {
        Name::of(NameKind::Place)
    }

    /// A document, a law, a project, an event.
    pub fn work() -> NameBuilder {
        Name::of(NameKind::Work)
    }

    /// A name in letters.
    pub fn abbreviation() -> NameBuilder {
        Name::of(NameKind::Abbreviation)
    }

    /// A name of a kind that is known only when the program runs.
    pub fn of(kind: NameKind) -> NameBuilder {
        NameBuilder::new(kind)
    }

    /// A name of which only the text is known, the same in every language.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Grade, Name}};
    /// let platform = Name::plain("Zoom");
    /// assert_eq!(platform.inflect(Lang::Kk, Case::Locative).to_string(), "Zoom-да");
    /// assert_eq!(platform.inflect(Lang::Ru, Case::Prepositional).grade(), Grade::Unknown);
    /// assert_eq!(platform.inflect(Lang::En, Case::Possessive).to_string(), "Zoom’s");
    /// ```
    #[must_use]
    pub fn plain(text: &str) -> Name {
        Lang::ALL.into_iter().fold(Name::of(NameKind::Other), |name, lang| name.text(lang, text)).build()
    }

    fn of_kind(self, kind: NameKind) -> Name {
        NameBuilder::from_name(self, kind).build()
    }

    /// What the name is the name of.
    #[must_use]
    pub fn kind(&self) -> NameKind {
        self.kind
    }

    /// The name as a message declares it: `(Person)` in FTL says what a value alone may not know. A work stays one, and an
    /// abbreviation is read by its letters whatever it stands for.
    pub(crate) fn declared(&self, kind: NameKind) -> Cow<'_, Name> {
        match self.kind {
            NameKind::Work | NameKind::Abbreviation => Cow::Borrowed(self),
            own if own == kind => Cow::Borrowed(self),
            NameKind::Person | NameKind::Organisation | NameKind::Place | NameKind::Other => {
                Cow::Owned(self.clone().of_kind(kind))
            }
        }
    }

    /// The text in a language, or in the language that stands in for it ([`Lang::chain`]).
    #[must_use]
    #[inline]
    pub fn text(&self, lang: Lang) -> &str {
        self.shown(lang).1
    }

    /// The text in this language alone.
    #[must_use]
    pub fn own_text(&self, lang: Lang) -> Option<&str> {
        self.words(lang).map(|words| words.text.as_str())
    }

    /// The language of the text that [`Name::text`] gives: another one where this language has no text.
    #[must_use]
    pub fn shown_in(&self, lang: Lang) -> Lang {
        self.shown(lang).0
    }

    /// A part of a person's name, if it was given.
    #[must_use]
    pub fn part(&self, lang: Lang, part: Part) -> Option<&str> {
        let parts = &self.words(lang)?.parts;
        let text = match part {
            Part::Given => &parts.given.text,
            Part::Patronymic => &parts.patronymic.text,
            Part::Family => &parts.family.text,
        };
        (!text.is_empty()).then_some(text.as_str())
    }

    /// The gender that words around the name agree with, where the content or the head of the name tells it.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Gender, Name}};
    /// let bar = Name::organisation().text(Lang::Ru, "Алматинская городская коллегия адвокатов").build();
    /// assert_eq!(bar.gender(Lang::Ru), Some(Gender::Feminine));
    /// assert_eq!(bar.gender(Lang::Kk), None);
    /// ```
    #[must_use]
    pub fn gender(&self, lang: Lang) -> Option<Gender> {
        let words = self.words(lang);
        let told = words.and_then(|words| words.gender).or(self.gender);
        match lang {
            Lang::Ru => told.or_else(|| russian::agreement(words?.text.as_str(), self.facts(words?)).0),
            Lang::Kk | Lang::En => told,
        }
    }

    /// The number that words around the name agree with.
    #[must_use]
    pub fn number(&self, lang: Lang) -> GrammaticalNumber {
        let words = self.words(lang);
        let told = words.and_then(|words| words.number);
        let found = match lang {
            Lang::Ru => told.or_else(|| russian::agreement(words?.text.as_str(), self.facts(words?)).1),
            Lang::Kk | Lang::En => told,
        };
        found.unwrap_or_default()
    }

    /// Whether Russian treats the name as living; a person unless the content says otherwise.
    #[must_use]
    pub fn animacy(&self, lang: Lang) -> Animacy {
        let told = self.words(lang).and_then(|words| words.animacy);
        told.unwrap_or(if self.kind == NameKind::Person { Animacy::Animate } else { Animacy::Inanimate })
    }

    /// Whether English says *the* before the name: given, or told by its words; `None` where neither is, and nothing is said.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Article, Name}};
    /// let article = |text| Name::organisation().text(Lang::En, text).build().article(Lang::En);
    /// assert_eq!(article("Akimat of Almaty"), Some(Article::Definite));
    /// assert_eq!(article("UNDP"), Some(Article::None));
    /// assert_eq!(article("Kazinform"), None);
    /// ```
    #[must_use]
    pub fn article(&self, lang: Lang) -> Option<Article> {
        self.words(lang)?.article
    }

    /// What `GRAM($name, feature: "…")` selects by: a word that is a selector key.
    ///
    /// | feature | words |
    /// | --- | --- |
    /// | `Gender` | `masculine`, `feminine`, `neuter`; `plural` for a name in the plural, `unknown` where nothing tells it |
    /// | `Number` | `singular`, `plural` |
    /// | `Animacy` | `animate`, `inanimate` |
    /// | `Article` | `definite`, `none` |
    /// | `Kind` | `person`, `organisation`, `place`, `other` |
    #[must_use]
    pub fn feature(&self, lang: Lang, feature: Feature) -> &'static str {
        let plural = || self.number(lang) == GrammaticalNumber::Plural;
        match feature {
            Feature::Gender | Feature::Number if plural() => "plural",
            Feature::Number => "singular",
            Feature::Gender => match self.gender(lang) {
                Some(Gender::Masculine) => "masculine",
                Some(Gender::Feminine) => "feminine",
                Some(Gender::Neuter) => "neuter",
                None => "unknown",
            },
            Feature::Animacy => match self.animacy(lang) {
                Animacy::Animate => "animate",
                Animacy::Inanimate => "inanimate",
            },
            Feature::Article => match self.article(lang).unwrap_or_default() {
                Article::Definite => "definite",
                Article::None => "none",
            },
            Feature::Kind => match self.kind {
                NameKind::Person => "person",
                NameKind::Organisation => "organisation",
                NameKind::Place => "place",
                NameKind::Work | NameKind::Abbreviation | NameKind::Other => "other",
            },
        }
    }

    /// The name in a case of a language.
    ///
    /// The order of authority is the same everywhere: a form typed in the content, then the rules, then nothing.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Grade, Name}};
    /// let fund = Name::organisation()
    ///     .text(Lang::Kk, "«Сорос-Қазақстан» қоры")
    ///     .text(Lang::Ru, "Фонд Сорос-Казахстан")
    ///     .text(Lang::En, "Soros Foundation-Kazakhstan")
    ///     .build();
    /// assert_eq!(fund.inflect(Lang::Kk, Case::Genitive).to_string(), "«Сорос-Қазақстан» қорының");
    /// assert_eq!(fund.inflect(Lang::Ru, Case::Genitive).to_string(), "Фонда Сорос-Казахстан");
    /// assert_eq!(fund.inflect(Lang::En, Case::Genitive).grade(), Grade::Unknown);
    /// ```
    #[must_use]
    #[inline]
    pub fn inflect(&self, lang: Lang, case: impl Into<Inflection>) -> Form<'_> {
        let asked = case.into();
        match self.words(lang) {
            Some(words) if lang == Lang::Kk && words.forms.is_empty() => match self.finished.get(asked) {
                Some(form) => Form::joined(form, "", self.kazakh.grade()),
                None => self.kazakh.inflect(&words.text, asked),
            },
            words => self.inflect_with(words, lang, asked),
        }
    }

    fn inflect_with<'a>(&'a self, words: Option<&'a Words>, lang: Lang, asked: Inflection) -> Form<'a> {
        let text = words.map_or_else(|| self.text(lang), |words| &words.text);
        if let Some(form) = words.and_then(|words| words.form(asked)) {
            return Form::given(form);
        }
        if let Some((_, form, grade)) = words.and_then(|words| words.derived.iter().find(|form| form.0 == asked)) {
            return if *grade == Grade::Unknown { Form::unknown(text) } else { Form::joined(form, "", *grade) };
        }
        match (lang, words) {
            (Lang::Kk, _) => self.kazakh.inflect(text, asked),
            _ if asked == Case::Nominative.into() => Form::given(text),
            (Lang::Ru, Some(words)) => match self.russian.get(asked) {
                Some((_, Grade::Unknown)) => Form::unknown(text),
                Some((form, grade)) => Form::finished(form, grade, text),
                None => plain::russian(text, asked, self.facts(words)),
            },
            (Lang::En, _) if asked == Case::Possessive.into() => {
                english::possessive(text, words.and_then(|words| words.number))
            }
            (Lang::Ru, None) | (Lang::En, _) => Form::unknown(text),
        }
    }

    /// The form that a linking word takes beside this name: Париж бен Алматы, со Школой адвоката.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Linking, Name}};
    /// let paris = Name::place().text(Lang::Kk, "Париж").text(Lang::Ru, "Париж").text(Lang::En, "Paris").build();
    /// assert_eq!(paris.link(Linking::And), "бен");
    /// ```
    #[must_use]
    pub fn link(&self, word: Linking) -> &'static str {
        match word {
            Linking::And => self.kazakh.linking(["мен", "бен", "пен"]),
            Linking::With | Linking::In | Linking::About => plain::link(self.text(Lang::Ru), word),
        }
    }

    /// What would make a form sure that is now guessed or unknown; `None` for a sure form.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Grade, Name}};
    /// let un = Name::abbreviation().text(Lang::Kk, "БҰҰ").text(Lang::Ru, "ООН").text(Lang::En, "UN").build();
    /// let need = un.needs(Lang::Kk, Case::Genitive);
    /// assert_eq!(need.map(|need| (need.grade, need.fields[0])), Some((Grade::Guess, "reading")));
    /// assert_eq!(un.needs(Lang::Ru, Case::Genitive), None);
    /// assert_eq!(un.needs(Lang::En, Case::Possessive), None);
    /// ```
    #[must_use]
    pub fn needs(&self, lang: Lang, case: impl Into<Inflection>) -> Option<Need> {
        let asked: Inflection = case.into();
        let form = self.inflect(lang, asked);
        if form.is_sure() {
            return None;
        }
        let fields: &'static [&'static str] = match (lang, self.kind) {
            _ if self.own_text(lang).is_none() => &["text"],
            (_, _) if !Case::of(lang).contains(&asked.case) => &[],
            (Lang::Kk, _) if asked.case == Case::Ordinal => &[],
            (Lang::Ru, _) if asked.case == Case::Locative => &["forms"],
            (Lang::Kk, _) => self.kazakh.remedy(self.text(lang)),
            (Lang::Ru, NameKind::Person) if self.gender(lang).is_none() => &["gender", "forms"],
            (Lang::Ru, NameKind::Person) => &["declines", "forms"],
            (Lang::Ru, _) if self.gender_settles(asked) => &["gender", "declines", "forms"],
            (Lang::Ru, _) => &["declines", "forms"],
            (Lang::En, _) => &["forms"],
        };
        Some(Need { lang, case: asked.case, grade: form.grade(), fields })
    }

    /// The same name, with Russian forms that words of an application's own make known; a form that is sure already stays.
    #[must_use]
    pub fn with_words(mut self, list: &WordList) -> Name {
        let text = self.own_text(Lang::Ru).unwrap_or_default();
        let mut forms = if list.is_empty() { Vec::new() } else { list.forms(&self, text) };
        forms.retain(|(asked, _)| !self.inflect(Lang::Ru, *asked).is_sure());
        if let Some(words) = &mut self.words[Lang::Ru] {
            words.forms.append(&mut forms);
        }
        self
    }

    /// The same with another text in a language, and no given forms there.
    pub(super) fn with_text(&self, lang: Lang, text: &str) -> Name {
        let mut copy = self.clone();
        if let Some(words) = &mut copy.words[lang] {
            text.clone_into(&mut words.text);
            words.forms.clear();
        }
        NameBuilder::from_name(copy, self.kind).build()
    }

    /// The word because of which a form is guessed or unknown; `None` for a sure form.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Name}};
    /// let body = Name::organisation().text(Lang::Ru, "Новый бумбараш адвокатов").build();
    /// assert_eq!(body.unknown_word(Lang::Ru, Case::Genitive), Some("бумбараш"));
    /// let person = Name::person().text(Lang::Ru, "Саша Ким").build();
    /// assert_eq!(person.unknown_word(Lang::Ru, Case::Genitive), Some("Саша"));
    /// ```
    #[must_use]
    pub fn unknown_word(&self, lang: Lang, case: impl Into<Inflection>) -> Option<&str> {
        if self.inflect(lang, case).is_sure() {
            return None;
        }
        match (lang, self.words(lang)) {
            (Lang::Ru, Some(words)) => Some(russian::obstacle(&words.text, &self.facts(words))),
            _ => Some(self.text(lang)),
        }
    }

    /// Whether to be told the gender would make a Russian form sure: not of what may be two nouns, a brand or a frozen name.
    fn gender_settles(&self, asked: Inflection) -> bool {
        let Some(words) = self.words(Lang::Ru).filter(|_| self.gender(Lang::Ru).is_none()) else { return false };
        [Gender::Masculine, Gender::Feminine, Gender::Neuter].into_iter().any(|gender| {
            let facts = russian::Facts { gender: Some(gender), ..self.facts(words) };
            plain::russian(&words.text, asked, facts).is_sure()
        })
    }

    #[inline]
    fn words(&self, lang: Lang) -> Option<&Words> {
        self.words[lang].as_deref()
    }

    #[inline]
    fn shown(&self, lang: Lang) -> (Lang, &str) {
        for lang in lang.chain() {
            if let Some(words) = self.words(lang) {
                return (lang, &words.text);
            }
        }
        (lang, "")
    }

    /// A person's name in another form, in one language; the name of anything else stays as it is.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Name, PersonStyle}};
    /// let name = Name::woman().given(Lang::Ru, "Дана").patronymic(Lang::Ru, "Кенжебековна").family(Lang::Ru, "Канафина").build();
    /// let list = name.in_style(Lang::Ru, PersonStyle::LIST_SHORT);
    /// assert_eq!(list.inflect(Lang::Ru, Case::Accusative).to_string(), "Канафину\u{a0}Д.\u{a0}К.");
    /// ```
    #[must_use]
    pub fn in_style(&self, lang: Lang, style: PersonStyle) -> Name {
        let in_parts = self.words(lang).is_some_and(|words| !words.parts.is_empty());
        if self.kind == NameKind::Person && in_parts {
            PersonName::from(self).name_in(lang, style)
        } else {
            self.clone()
        }
    }

    /// The forms of the name in a language that may be printed, the nominative first: what a search finds it by.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::Name};
    /// let name = Name::man().given(Lang::Ru, "Лев").family(Lang::Ru, "Канафин").build();
    /// let forms: Vec<String> = name.forms(Lang::Ru).map(|form| form.to_string()).collect();
    /// assert_eq!(forms[..3], ["Лев Канафин", "Льва Канафина", "Льву Канафину"]);
    /// ```
    pub fn forms(&self, lang: Lang) -> impl Iterator<Item = Form<'_>> {
        let own = self.own_text(lang).map(|text| Form::joined(text, "", Grade::Given));
        let others = Case::of(lang).iter().filter(|case| **case != Case::Nominative && **case != Case::Ordinal);
        own.into_iter().chain(others.map(move |case| self.inflect(lang, *case)).filter(Form::is_known))
    }

    fn facts<'a>(&self, words: &'a Words) -> russian::Facts<'a> {
        russian::Facts {
            kind: self.kind,
            gender: words.gender.or(self.gender),
            number: words.number,
            animacy: words.animacy,
            declines: words.declines,
            parts: (!words.parts.is_empty()).then_some(&words.parts),
            guess: false,
            many: false,
        }
    }
}

impl Words {
    #[inline]
    fn form(&self, asked: Inflection) -> Option<&str> {
        self.forms.iter().find(|(inflection, _)| *inflection == asked).map(|(_, form)| form.as_str())
    }
}

/// A property that a selector asks a name for.
///
/// ```
/// use ushtil::{Lang, grammar::{Feature, Name}};
/// let chair = Name::woman().text(Lang::Ru, "Дина Канафина").build();
/// assert_eq!(chair.feature(Lang::Ru, Feature::Gender), "feminine");
/// assert_eq!(Feature::from_word("kind"), Some(Feature::Kind));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Feature {
    /// `masculine`, `feminine`, `neuter` or `plural`.
    Gender,
    /// `singular` or `plural`.
    Number,
    /// `animate` or `inanimate`.
    Animacy,
    /// `definite` or `none`: whether English says *the* before the name.
    Article,
    /// `person`, `organisation`, `place` or `other`: for words beside the name that fit one kind only.
    Kind,
}

impl Feature {
    /// The feature that FTL names: `gender`, `number`, `animacy`, `article`, `kind`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Feature> {
        match word {
            "gender" => Some(Feature::Gender),
            "number" => Some(Feature::Number),
            "animacy" => Some(Feature::Animacy),
            "article" => Some(Feature::Article),
            "kind" => Some(Feature::Kind),
            _ => None,
        }
    }
}

/// A form that is guessed or unknown, and the fields of the content any one of which would settle it.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Grade, Name}};
/// let un = Name::abbreviation().text(Lang::Kk, "БҰҰ").build();
/// let need = un.needs(Lang::Kk, Case::Genitive).ok_or("sure")?;
/// assert_eq!((need.grade, need.fields.contains(&"reading")), (Grade::Guess, true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Need {
    /// The language of the form.
    pub lang: Lang,
    /// The case of the form.
    pub case: Case,
    /// `Guess` or `Unknown`.
    pub grade: Grade,
    /// Names of fields, the likeliest first: `reading`, `harmony`, `possessive`, `gender`, `declines`, `forms`, `text`.
    /// Empty where there can be no such form: a case that the language lacks, the ordinal of what is no number.
    pub fields: &'static [&'static str],
}
