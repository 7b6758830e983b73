//! What the letters of a name do not say about its grammar, given beside the name.

use crate::Lang;
use crate::grammar::{self, Case, NameBuilder};
use crate::lang::Localised;

use super::text::OneLine;
use crate::content::read::model::{record, words};

record! {
    /// The grammar of a name, by language.
    #[derive(Default)]
    pub struct NameGrammar {
        /// In Kazakh.
        pub kk: Option<Grammar>,
        /// In Russian.
        pub ru: Option<Grammar>,
        /// In English.
        pub en: Option<Grammar>,
    }
}

record! {
    /// The grammar of a name in one language. Everything may be left out that the letters of the name tell.
    #[derive(Default)]
    pub struct Grammar {
        /// The grammatical gender, of the word that the verb agrees with: `masculine` for «общественный фонд».
        pub gender: Option<GenderWord>,
        /// `plural` for a name that is one: «Объединённые Арабские Эмираты».
        pub number: Option<NumberWord>,
        /// Whether Russian treats the name as living.
        pub animacy: Option<AnimacyWord>,
        /// `definite` if English says *the* before the name in a sentence.
        pub article: Option<ArticleWord>,
        /// How the name is read aloud, if that is not how it is written: `зум` for Zoom.
        pub reading: Option<OneLine>,
        /// Kazakh: the vowels that its suffixes have.
        pub harmony: Option<HarmonyWord>,
        /// Kazakh: the possessive suffix in which the name already ends; `third` for «қоры».
        pub possessive: Option<PossessiveWord>,
        /// Whether the name has cases at all.
        pub declines: Option<DeclinesWord>,
        /// Whether a person's given name has cases.
        pub given_declines: Option<DeclinesWord>,
        /// Whether a person's family name has cases.
        pub family_declines: Option<DeclinesWord>,
        /// Forms of the name as they are; each wins over every rule.
        pub forms: Option<Forms>,
    }
}

record! {
    /// Forms of a name, by case.
    #[derive(Default)]
    pub struct Forms {
        /// ілік септік, родительный падеж.
        pub genitive: Option<OneLine>,
        /// барыс септік, дательный падеж.
        pub dative: Option<OneLine>,
        /// табыс септік, винительный падеж.
        pub accusative: Option<OneLine>,
        /// жатыс септік.
        pub locative: Option<OneLine>,
        /// шығыс септік.
        pub ablative: Option<OneLine>,
        /// көмектес септік, творительный падеж.
        pub instrumental: Option<OneLine>,
        /// предложный падеж.
        pub prepositional: Option<OneLine>,
    }
}

/// Words of content files for an enum of the grammar.
macro_rules! grammar_words {
    ($($(#[$meta:meta])* $name:ident for $of:ident { $($(#[$about:meta])* $variant:ident = $word:literal,)* })*) => { $(
        words! {
            $(#[$meta])*
            pub enum $name { $($(#[$about])* $variant = $word,)* }
        }

        impl From<$name> for grammar::$of {
            fn from(word: $name) -> Self {
                match word { $($name::$variant => grammar::$of::$variant,)* }
            }
        }
    )* };
}

grammar_words! {
    /// A gender.
    GenderWord for Gender {
        /// мужской род; a man.
        Masculine = "masculine",
        /// женский род; a woman.
        Feminine = "feminine",
        /// средний род.
        Neuter = "neuter",
    }
    /// A grammatical number.
    NumberWord for GrammaticalNumber {
        /// One.
        Singular = "singular",
        /// Many.
        Plural = "plural",
    }
    /// Whether something is treated as living.
    AnimacyWord for Animacy {
        /// It is.
        Animate = "animate",
        /// It is not.
        Inanimate = "inanimate",
    }
    /// Whether English says *the* before a name.
    ArticleWord for Article {
        /// *the*
        Definite = "definite",
        /// Nothing.
        None = "none",
    }
    /// Kazakh vowel harmony.
    HarmonyWord for Harmony {
        /// жуан.
        Back = "back",
        /// жіңішке.
        Front = "front",
    }
    /// Whose something is, by a Kazakh suffix.
    PossessiveWord for Possessor {
        /// No suffix.
        None = "none",
        /// -м, -ң.
        Speaker = "speaker",
        /// -мыз, -ңыз.
        Group = "group",
        /// -ы, -і, -сы, -сі.
        Third = "third",
    }
    /// Whether a name has cases.
    DeclinesWord for Declines {
        /// It has.
        Yes = "yes",
        /// It has one form.
        No = "no",
    }
}

impl NameGrammar {
    fn get(&self, lang: Lang) -> Option<&Grammar> {
        match lang {
            Lang::Kk => self.kk.as_ref(),
            Lang::Ru => self.ru.as_ref(),
            Lang::En => self.en.as_ref(),
        }
    }

    /// Adds what is said here to a name.
    pub(crate) fn add_to(&self, name: NameBuilder) -> NameBuilder {
        Lang::ALL.into_iter().fold(name, |name, lang| match self.get(lang) {
            Some(grammar) => grammar.add_to(name, lang),
            None => name,
        })
    }
}

impl Grammar {
    fn add_to(&self, mut name: NameBuilder, lang: Lang) -> NameBuilder {
        use grammar::Part;
        if let Some(gender) = self.gender {
            name = name.gender(lang, gender.into());
        }
        if let Some(number) = self.number {
            name = name.number(lang, number.into());
        }
        if let Some(animacy) = self.animacy {
            name = name.animacy(lang, animacy.into());
        }
        if let Some(article) = self.article {
            name = name.article(lang, article.into());
        }
        if let Some(reading) = &self.reading {
            name = name.reading(lang, reading.as_str());
        }
        if let Some(harmony) = self.harmony {
            name = name.harmony(lang, harmony.into());
        }
        if let Some(possessor) = self.possessive {
            name = name.possessive(lang, possessor.into());
        }
        if let Some(declines) = self.declines {
            name = name.declines(lang, declines.into());
        }
        for (part, declines) in [(Part::Given, self.given_declines), (Part::Family, self.family_declines)] {
            if let Some(declines) = declines {
                name = name.part_declines(lang, part, declines.into());
            }
        }
        let forms = self.forms.iter().flat_map(Forms::given);
        forms.fold(name, |name, (case, text)| name.form(lang, case, text))
    }
}

impl Forms {
    fn given(&self) -> impl Iterator<Item = (Case, &str)> {
        let forms = [
            (Case::Genitive, &self.genitive),
            (Case::Dative, &self.dative),
            (Case::Accusative, &self.accusative),
            (Case::Locative, &self.locative),
            (Case::Ablative, &self.ablative),
            (Case::Instrumental, &self.instrumental),
            (Case::Prepositional, &self.prepositional),
        ];
        forms.into_iter().filter_map(|(case, text)| Some((case, text.as_ref()?.as_str())))
    }
}

/// A name that inflects, made once when its entity is read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Inflecting(grammar::Name);

impl Default for Inflecting {
    fn default() -> Self {
        Inflecting(grammar::Name::of(grammar::NameKind::Other).build())
    }
}

impl From<grammar::Name> for Inflecting {
    fn from(name: grammar::Name) -> Self {
        Inflecting(name)
    }
}

impl Inflecting {
    /// From the texts of a name, and what is said about its grammar.
    pub(crate) fn new(kind: grammar::NameKind, texts: &Localised<OneLine>, given: Option<&NameGrammar>) -> Self {
        let name = Lang::ALL.into_iter().fold(grammar::Name::of(kind), |name, lang| match texts.get(lang) {
            Some(text) => name.text(lang, text.as_str()),
            None => name,
        });
        Inflecting(match given {
            Some(given) => given.add_to(name).build(),
            None => name.build(),
        })
    }

    /// Makes forms known by words of an application's own.
    pub(crate) fn use_words(&mut self, words: &grammar::WordList) {
        self.0 = self.0.clone().with_words(words);
    }

    pub(crate) fn name(&self) -> &grammar::Name {
        &self.0
    }
}
