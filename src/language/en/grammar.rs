//! English: the possessive, and nothing else.

use crate::language::{Form, Grade, GrammaticalNumber};

/// ’s, or the apostrophe alone after a plural in -s: the Soros Foundation’s, the United Nations’.
pub(crate) fn possessive(text: &str, number: Option<GrammaticalNumber>) -> Form<'_> {
    let sibilant = text.ends_with(['s', 'S']);
    match number {
        _ if text.is_empty() => Form::unknown(text),
        Some(GrammaticalNumber::Plural) if sibilant => Form::joined(text, "’", Grade::Regular),
        None if PLURALS.iter().any(|plural| text.ends_with(plural)) => Form::joined(text, "’", Grade::Regular),
        _ => Form::joined(text, "’s", Grade::Regular),
    }
}

/// Last words of names that are plurals of common nouns.
#[rustfmt::skip]
const PLURALS: [&str; 44] = [
    "Advocates", "Affairs", "Airlines", "Airways", "Arts", "Associates", "Associations", "Barristers", "Borders", "Communications",
    "Courts", "Disabilities", "Elections", "Emirates", "Enterprises", "Entrepreneurs", "Experts", "Friends", "Games", "Industries",
    "Islands", "Journalists", "Judges", "Jurists", "Lawyers", "Nations", "Netherlands", "Notaries", "Partners", "Philippines",
    "Prisoners", "Prosecutors", "Refugees", "Relations", "Resources", "Rights", "Sciences", "Services", "Solicitors", "States",
    "Students", "Teachers", "Workers", "Writers",
];
