//! How a name is put together: its texts, its parts, and what its letters do not say.

use super::{Name, Words};
use crate::Lang;
use crate::lang::PerLang;
use crate::language::en::grammar as english;
use crate::language::kk::grammar::{self as kazakh, Hints};
use crate::language::ru::grammar as russian;
use crate::language::{
    Animacy, Article, Case, Declines, Gender, Grade, GrammaticalNumber, Harmony, Inflection, NameKind, Part, Possessor,
    Reads,
};

/// A [`Name`] that is being put together; see there.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Name}};
/// let un = Name::abbreviation()
///     .text(Lang::Kk, "БҰҰ").reading(Lang::Kk, "бұұ")
///     .text(Lang::Ru, "ООН").text(Lang::En, "UN")
///     .build();
/// assert_eq!(un.inflect(Lang::Kk, Case::Genitive).to_string(), "БҰҰ-ның");
/// assert_eq!(un.inflect(Lang::Ru, Case::Genitive).to_string(), "ООН");
/// assert_eq!(un.inflect(Lang::En, Case::Possessive).to_string(), "UN’s");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct NameBuilder {
    kind: NameKind,
    gender: Option<Gender>,
    words: PerLang<Option<Box<Words>>>,
}

impl NameBuilder {
    pub(super) fn new(kind: NameKind) -> Self {
        NameBuilder { kind, gender: None, words: PerLang::default() }
    }

    /// The text in a language. A person's may be left out: it is put together from the parts.
    pub fn text(self, lang: Lang, text: impl Into<String>) -> Self {
        let text = text.into();
        self.with(lang, |words| {
            words.text = text;
            words.composed = false;
        })
    }

    /// A person's given name.
    pub fn given(self, lang: Lang, text: impl Into<String>) -> Self {
        self.part(lang, Part::Given, text)
    }

    /// A person's patronymic.
    pub fn patronymic(self, lang: Lang, text: impl Into<String>) -> Self {
        self.part(lang, Part::Patronymic, text)
    }

    /// A person's family name.
    pub fn family(self, lang: Lang, text: impl Into<String>) -> Self {
        self.part(lang, Part::Family, text)
    }

    /// A part of a person's name.
    pub fn part(self, lang: Lang, part: Part, text: impl Into<String>) -> Self {
        let text = text.into();
        self.with(lang, |words| {
            words.parts.get_mut(part).text = text;
            if words.text.is_empty() || words.composed {
                words.text = words.parts.compose();
                words.composed = true;
            }
        })
    }

    /// Whether a part of a person's name declines in this language.
    pub fn part_declines(self, lang: Lang, part: Part, declines: Declines) -> Self {
        self.with(lang, |words| words.parts.get_mut(part).declines = Some(declines))
    }

    /// Whether the name declines in this language.
    pub fn declines(self, lang: Lang, declines: Declines) -> Self {
        self.with(lang, |words| words.declines = Some(declines))
    }

    /// How the text is read aloud: `бұұ` for БҰҰ, `зум` for Zoom.
    pub fn reading(self, lang: Lang, reading: impl Into<String>) -> Self {
        let reading = reading.into();
        self.with(lang, |words| words.reading = Some(reading))
    }

    /// Which Kazakh possessive the text already ends in.
    pub fn possessive(self, lang: Lang, possessor: Possessor) -> Self {
        self.with(lang, |words| words.possessor = Some(possessor))
    }

    /// The vowel harmony of the Kazakh text.
    pub fn harmony(self, lang: Lang, harmony: Harmony) -> Self {
        self.with(lang, |words| words.harmony = Some(harmony))
    }

    /// The grammatical gender in a language.
    pub fn gender(self, lang: Lang, gender: Gender) -> Self {
        self.with(lang, |words| words.gender = Some(gender))
    }

    /// The gender of a person, in every language.
    pub fn person_gender(self, gender: Gender) -> Self {
        NameBuilder { gender: Some(gender), ..self }
    }

    /// The grammatical number in a language.
    pub fn number(self, lang: Lang, number: GrammaticalNumber) -> Self {
        self.with(lang, |words| words.number = Some(number))
    }

    /// Whether the language treats the name as living.
    pub fn animacy(self, lang: Lang, animacy: Animacy) -> Self {
        self.with(lang, |words| words.animacy = Some(animacy))
    }

    /// Whether English says *the* before the name inside a sentence.
    pub fn article(self, lang: Lang, article: Article) -> Self {
        self.with(lang, |words| words.article = Some(article))
    }

    /// A form as it is written, which wins over every rule.
    pub fn form(self, lang: Lang, case: impl Into<Inflection>, text: impl Into<String>) -> Self {
        let (asked, text) = (case.into(), text.into());
        self.with(lang, |words| words.forms.push((asked, text)))
    }

    /// A form that was found by rule.
    pub(in crate::grammar) fn derived(self, lang: Lang, case: Case, text: String, grade: Grade) -> Self {
        self.with(lang, |words| words.derived.push((case.into(), text, grade)))
    }

    /// The name.
    #[must_use]
    pub fn build(self) -> Name {
        let NameBuilder { kind, gender, words } = self;
        let finished = kazakh::Finished::default();
        let mut name = Name {
            kind,
            gender,
            words,
            kazakh: kazakh::stem("", &Hints::NONE),
            finished,
            russian: russian::Finished::default(),
        };
        if let Some(words) = &mut name.words[Lang::En] {
            words.article = words.article.or_else(|| english::article(&words.text, kind));
        }
        let own = name.words(Lang::Kk);
        let hints = Hints {
            kind,
            reads: Reads::Auto,
            reading: own.and_then(|words| words.reading.as_deref()),
            harmony: own.and_then(|words| words.harmony),
            possessor: own.and_then(|words| words.possessor),
        };
        let stem = kazakh::stem(name.text(Lang::Kk), &hints);
        let finished = own.map(|words| kazakh::Finished::new(&words.text, &stem)).unwrap_or_default();
        name.kazakh = if own.is_none() { stem.guessed() } else { stem };
        name.finished = finished;
        if let Some(words) = name.words(Lang::Ru).filter(|words| words.derived.is_empty()) {
            name.russian = russian::Finished::new(&words.text, &name.facts(words));
        }
        name
    }

    pub(super) fn from_name(name: Name, kind: NameKind) -> Self {
        NameBuilder { kind, gender: name.gender, words: name.words }
    }

    fn with(mut self, lang: Lang, change: impl FnOnce(&mut Words)) -> Self {
        change(self.words[lang].get_or_insert_default());
        self
    }
}

impl From<NameBuilder> for Name {
    fn from(builder: NameBuilder) -> Name {
        builder.build()
    }
}
