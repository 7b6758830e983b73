//! English: the possessive, and the article before a name.
//!
//! Source: what style guides agree on: ’s after a singular, ’ after a plural in s; *the* before names that begin with a common noun.

use crate::language::{Article, Form, Grade, GrammaticalNumber, NameKind};

/// ’s, or the apostrophe alone after a plural in -s: the Soros Foundation’s, the United Nations’; what is counted in figures is one:
/// 2 hours’.
pub(crate) fn possessive(text: &str, number: Option<GrammaticalNumber>) -> Form<'_> {
    let sibilant = text.ends_with(['s', 'S']);
    match number {
        _ if text.is_empty() => Form::unknown(text),
        Some(GrammaticalNumber::Plural) if sibilant => Form::joined(text, "’", Grade::Regular),
        None if text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with('s') => {
            Form::joined(text, "’", Grade::Regular)
        }
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

/// Whether English says *the* before a name; `None` where its words do not tell.
///
/// It does where the name is a common noun with words around it, "the Ministry of Justice", "the Paris Bar" (Quirk et al., A
/// Comprehensive Grammar of the English Language, 5.67–5.69); not before "Oxford University", but before "the University of
/// Oxford". An abbreviation that is read by its letters has its article (the OSCE), one that is read as a word has none (NATO);
/// of each the usage of the body itself is listed.
pub(crate) fn article(name: &str, kind: NameKind) -> Option<Article> {
    match kind {
        NameKind::Person => Some(Article::None),
        NameKind::Place => Some(if is_place_with_article(name) { Article::Definite } else { Article::None }),
        NameKind::Organisation | NameKind::Abbreviation => of_body(name),
        NameKind::Work | NameKind::Other => None,
    }
}

fn of_body(name: &str) -> Option<Article> {
    // what stands in quotation marks or parentheses is not the head: the Public Foundation “Legal Policy Research Center”
    let outside = name.split(['“', '"', '«', '(']).next().filter(|text| !text.trim().is_empty()).unwrap_or(name).trim();
    let mut head = "";
    let mut last = "";
    let mut count = 0;
    let mut joined = false;
    for word in outside.split_whitespace() {
        if !joined && matches!(word, "of" | "for" | "on" | "in" | "to") {
            joined = true;
            head = last;
        }
        last = word;
        count += 1;
    }
    let head = if joined { head } else { last };
    let first = outside.split_whitespace().next().unwrap_or_default();
    match () {
        () if WITH_ARTICLE.contains(&outside) => Some(Article::Definite),
        () if WITHOUT_ARTICLE.contains(&outside) => Some(Article::None),
        () if matches!(first, "The") => Some(Article::None),
        () if count > 1 && HEADS.contains(&head) || joined && BEFORE_OF.contains(&head) => Some(Article::Definite),
        () if matches!(head, "Parliament" | "Government" | "Senate" | "Mazhilis") => Some(Article::Definite),
        () if count > 1 && !joined && OF_A_PLACE.contains(&head) => Some(Article::None),
        () if matches!(last, "Ltd" | "Ltd." | "LLP" | "LLC" | "Inc" | "Inc." | "JSC" | "PLC" | "plc" | "GmbH") => {
            Some(Article::None)
        }
        () => None,
    }
}

#[rustfmt::skip]
const HEADS: [&str; 60] = [
    "Academy", "Administration", "Agency", "Akimat", "Alliance", "Archive", "Army", "Assembly", "Association", "Authority", "Bank",
    "Bar", "Board", "Bureau", "Cabinet", "Center", "Centre", "Chamber", "Coalition", "Collegium", "Commission", "Committee",
    "Confederation", "Conference", "Congress", "Consulate", "Convention", "Council", "Court", "Delegation", "Department",
    "Directorate", "Embassy", "Federation", "Foundation", "Fund", "Initiative", "Inspectorate", "Institute", "League", "Library",
    "Maslikhat", "Ministry", "Mission", "Movement", "Museum", "Nations", "Network", "Office", "Organisation", "Organization",
    "Police", "Programme", "Secretariat", "Service", "Society", "States", "Theatre", "Tribunal", "Union",
];

const BEFORE_OF: [&str; 8] =
    ["College", "Faculty", "Government", "Kingdom", "Parliament", "Republic", "School", "University"];

/// Nouns before which a place or a founder stands, and no article: Oxford University.
const OF_A_PLACE: [&str; 7] = ["University", "College", "School", "International", "Airport", "Airlines", "Airways"];

#[rustfmt::skip]
const WITH_ARTICLE: [&str; 34] = [
    "BBC", "CIA", "CIS", "CSTO", "EAEU", "EBRD", "ECB", "ECHR", "ECtHR", "EU", "FBI", "IAEA", "IBA", "ICC", "ICJ", "IFC", "ILO", "IMF", "IOC",
    "IOM", "ITU", "OECD", "OIC", "OSCE", "SCO", "UAE", "UK", "UN", "USA", "WHO", "WIPO", "WTO", "World Bank", "European Union",
];

#[rustfmt::skip]
const WITHOUT_ARTICLE: [&str; 21] = [
    "ASEAN", "BRICS", "CEDAW", "ECOSOC", "FIFA", "INTERPOL", "Interpol", "KIMEP", "NASA", "NATO", "ODIHR", "OPEC", "UEFA", "UN Women", "UNDP",
    "UNEP", "UNESCO", "UNHCR", "UNICEF", "UNODC", "USAID",
];

/// Countries that are plurals or common nouns: the Netherlands, the Russian Federation, the Republic of Kazakhstan.
fn is_place_with_article(name: &str) -> bool {
    #[rustfmt::skip]
    const COUNTRIES: [&str; 12] = [
        "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Vatican", "Hague", "Crimea", "Caucasus", "Balkans", "USA", "UK",
    ];
    const HEADS: [&str; 10] =
        ["Republic", "Kingdom", "Emirates", "States", "Federation", "Islands", "Union", "Sea", "Ocean", "Region"];
    let last = name.rsplit(' ').next().unwrap_or_default();
    let is_of =
        ["Republic of ", "Kingdom of ", "Principality of ", "City of "].iter().any(|start| name.starts_with(start));
    COUNTRIES.contains(&name) || is_of || name.contains(' ') && HEADS.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::article;
    use crate::language::{Article, NameKind};

    #[test]
    fn the_stands_before_a_common_noun_with_words_around_it() {
        let rows = [
            (
                Some(Article::Definite),
                "Ministry of Justice of the Republic of Kazakhstan; Paris Bar; Soros Foundation; Bar Association; \
                 Center for Legal Policy Research; University of Oxford; Supreme Court; Akimat of Almaty; United Nations; OSCE; \
                 Public Foundation “Legal Policy Research Center” (LPRC); Government; Government of Kazakhstan; EU",
            ),
            (Some(Article::None), "Amnesty International; Oxford University; UNDP; NATO; GRATA Law LLP; KIMEP"),
            (None, "Kazinform; Bar; Article 19; Transparency in Law; Soros Foundation-Kazakhstan"),
        ];
        for (expected, names) in rows {
            for name in names.split("; ") {
                assert_eq!(article(name, NameKind::Organisation), expected, "{name}");
            }
        }
        for (expected, names) in [
            (Article::Definite, "Netherlands; Republic of Kazakhstan; United Kingdom; Russian Federation; Hague"),
            (Article::None, "Kazakhstan; Almaty; Paris; France; Union Square"),
        ] {
            for name in names.split("; ") {
                assert_eq!(article(name, NameKind::Place), Some(expected), "{name}");
            }
        }
    }
}
