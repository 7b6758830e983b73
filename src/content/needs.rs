//! Names whose cases nobody can be sure of, and the fields that would settle them.

use std::fmt;

use crate::Lang;
use crate::grammar::{Case, Name, Need};

use super::{Content, Id, Kind};

/// A name that a message would print in a form that is guessed, or not inflected at all.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NameNeed {
    /// The kind of the entity.
    pub kind: Kind,
    /// The entity.
    pub id: String,
    /// The name in the language.
    pub text: String,
    /// What the grammar lacks, and the fields that would settle it.
    pub need: Need,
}

impl fmt::Display for NameNeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NameNeed { kind, id, text, need } = self;
        let lang = need.lang;
        let found = match need.grade {
            crate::grammar::Grade::Guess => "is guessed",
            _ => "is not known",
        };
        write!(f, "{kind} `{id}`: the {} of {text} {found} ({lang})", need.case)?;
        let fields = need.fields.iter().map(|field| match *field {
            "text" => format!("`name.{lang}`"),
            field => format!("`grammar.{lang}.{field}`"),
        });
        match fields.collect::<Vec<_>>().join(" or ") {
            fields if fields.is_empty() => Ok(()),
            fields => write!(f, "; add {fields}"),
        }
    }
}

impl Content {
    /// The cases in which this library's own messages print names.
    pub const CASES: [(Lang, Case); 4] = [
        (Lang::Kk, Case::Genitive),
        (Lang::Kk, Case::Instrumental),
        (Lang::Ru, Case::Genitive),
        (Lang::Ru, Case::Instrumental),
    ];

    /// Every name that would be guessed, or left as it is, in one of these cases: the first such case a language.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// let content = Content::parse("un.toml", r#"
    ///     [organisation]
    ///     id = "un"
    ///     kind = "international-organisation"
    ///     name = { kk = "БҰҰ", ru = "ООН", en = "UN" }
    /// "#)?;
    /// let report = content.grammar_report(&Content::CASES);
    /// assert_eq!(report[0].to_string(),
    ///     "organisation `un`: the genitive of БҰҰ is guessed (kk); add `grammar.kk.reading` or `grammar.kk.forms`");
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    #[must_use]
    pub fn grammar_report(&self, cases: &[(Lang, Case)]) -> Vec<NameNeed> {
        Kind::ALL.into_iter().flat_map(|kind| self.needs_of(kind, cases)).collect()
    }

    fn needs_of(&self, kind: Kind, cases: &[(Lang, Case)]) -> Vec<NameNeed> {
        let of = |id: &Id, name: &Name| needs(kind, id.as_str(), name, cases);
        match kind {
            Kind::Organisation => self.organisations().flat_map(|one| of(&one.id, one.as_name())).collect(),
            Kind::Person => self.persons().flat_map(|one| of(&one.id, one.as_name())).collect(),
            Kind::Place => self.places().flat_map(|one| of(&one.id, one.value().as_name())).collect(),
            Kind::Project => self.projects().flat_map(|one| of(&one.id, one.as_name())).collect(),
            Kind::Event | Kind::Agreement | Kind::Page => Vec::new(), // their titles stand in no case
        }
    }
}

fn needs(kind: Kind, id: &str, name: &Name, cases: &[(Lang, Case)]) -> Vec<NameNeed> {
    let first = |lang: Lang| {
        let need = cases.iter().filter(|(of, _)| *of == lang).find_map(|(_, case)| name.needs(lang, *case))?;
        Some(NameNeed { kind, id: id.to_owned(), text: name.text(lang).to_owned(), need })
    };
    Lang::ALL.into_iter().filter_map(first).collect()
}
