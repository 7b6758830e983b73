//! What a name is, as it is typed.

use ushtil::grammar::{Gender, Name, NameBuilder, NameKind};

/// What a name can be the name of, as it is typed.
pub(crate) const KINDS: [&str; 6] = ["person", "organisation", "place", "work", "abbreviation", "noun"];
/// Genders, as they are typed.
pub(crate) const GENDERS: [&str; 3] = ["masculine", "feminine", "neuter"];

/// A name of a kind that was typed.
pub(crate) fn of_kind(word: &str) -> Option<NameBuilder> {
    Some(match word {
        "person" => Name::person(),
        "organisation" => Name::organisation(),
        "place" => Name::place(),
        "work" => Name::work(),
        "abbreviation" => Name::abbreviation(),
        "noun" => Name::of(NameKind::Other),
        _ => return None,
    })
}

/// The name with a gender that was typed, a person's or a word's.
pub(crate) fn of_gender(name: NameBuilder, word: &str) -> Option<NameBuilder> {
    let gender = match word {
        "masculine" => Gender::Masculine,
        "feminine" => Gender::Feminine,
        "neuter" => Gender::Neuter,
        _ => return None,
    };
    Some(name.person_gender(gender))
}
