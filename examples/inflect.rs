//! Names in every case, at the command line.
//!
//! ```text
//! inflect kk "Алматы қалалық адвокаттар алқасы"      a table of all cases, with how sure each form is
//! inflect ru "Данияр Канафин" person-m               the same, with the kind of the name
//! inflect < lines                                    `lang<TAB>word<TAB>case<TAB>kind` a line, one form a line
//! ```
//!
//! A line that has no known form gives an empty line.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use ushtil::Lang;
use ushtil::grammar::{
    Case, Form, Gender, Grade, Inflection, Name, NameBuilder, NameKind, Part, Possessor, Reads, inflect, possessed,
};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [] => lines(io::stdin().lock(), BufWriter::new(io::stdout().lock())),
        [lang, text] => table(lang, text, "auto"),
        [lang, text, kind] => table(lang, text, kind),
        _ => Err(io::Error::other("usage: inflect [LANG TEXT [KIND]]")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("inflect: {error}");
            ExitCode::FAILURE
        }
    }
}

/// One form a line, for lines of four fields.
fn lines(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    for line in input.lines() {
        let line = line?;
        let fields: Vec<&str> = line.trim_end_matches('\r').split('\t').collect();
        let form = match fields.as_slice() {
            [lang, word, case, kind, ..] => {
                Asked::new(lang, word, kind).and_then(|asked| asked.form(case.parse().ok()?))
            }
            _ => None,
        };
        writeln!(output, "{}", form.unwrap_or_default())?;
    }
    output.flush()
}

/// All cases of one text.
fn table(lang: &str, text: &str, kind: &str) -> io::Result<()> {
    let asked = Asked::new(lang, text, kind).ok_or_else(|| io::Error::other("a language is kk, ru or en"))?;
    let mut output = io::stdout().lock();
    // a second locative is only ever given, and an ordinal is only a number's
    let rare = |case: &&Case| !matches!((asked.lang, **case), (Lang::Ru, Case::Locative) | (_, Case::Ordinal));
    let cases = || Case::of(asked.lang).iter().filter(|case| rare(case) || asked.form(**case).is_some());
    for case in cases() {
        asked.with(*case, |form| match form.grade() {
            Grade::Unknown => writeln!(output, "{:<22}unknown", case.name()),
            grade => writeln!(output, "{:<22}{:<9}{form}", case.name(), word(grade)),
        })?;
    }
    if asked.reads.is_none()
        && let Some(need) = cases().find_map(|case| asked.name.needs(asked.lang, *case))
    {
        writeln!(output, "\nto be sure, give one of: {}", need.fields.join(", "))?;
    }
    Ok(())
}

fn word(grade: Grade) -> &'static str {
    match grade {
        Grade::Given => "given",
        Grade::Regular => "regular",
        Grade::Guess => "guess",
        Grade::Unknown => "unknown",
    }
}

/// A text, and how it is to be inflected.
struct Asked {
    lang: Lang,
    text: String,
    name: Name,
    reads: Option<Reads>,
    pluralise: bool,
}

impl Asked {
    fn new(lang: &str, text: &str, kind: &str) -> Option<Asked> {
        let lang = Lang::ALL.into_iter().find(|known| known.tag() == lang)?;
        let reads = match kind {
            "num" => Some(Reads::Auto),
            "number" => Some(Reads::Number),
            "time" => Some(Reads::Time),
            "date" => Some(Reads::Date),
            "ordinal" => Some(Reads::Ordinal),
            _ => None,
        };
        let pluralise = kind == "pl" && !is_plural(text);
        Some(Asked { lang, text: text.to_owned(), name: name(lang, text, kind).build(), reads, pluralise })
    }

    fn form(&self, case: Case) -> Option<String> {
        self.with(case, |form| form.is_known().then(|| form.to_string()))
    }

    fn with<T>(&self, case: Case, then: impl FnOnce(Form<'_>) -> T) -> T {
        let asked: Inflection = if self.pluralise { case.plural() } else { case.into() };
        match self.reads {
            Some(reads) => then(inflect(&self.text, self.lang, asked, reads)),
            None => then(self.name.inflect(self.lang, asked)),
        }
    }
}

/// A name of the kind that the fourth field says.
fn name(lang: Lang, text: &str, kind: &str) -> NameBuilder {
    let gendered = match kind.rsplit_once('-') {
        Some((_, "m")) => Some(Gender::Masculine),
        Some((_, "f")) => Some(Gender::Feminine),
        _ => None,
    };
    let person = match gendered {
        Some(gender) => Name::person().person_gender(gender),
        None => Name::person(),
    };
    match kind.trim_end_matches("-m").trim_end_matches("-f") {
        "first" => person.part(lang, Part::Given, text),
        "mid" => person.part(lang, Part::Patronymic, text),
        "last" => person.part(lang, Part::Family, text),
        "person" | "name" => person.text(lang, text),
        "org" => Name::organisation().text(lang, text),
        "place" => Name::place().text(lang, text),
        "abbr" => Name::abbreviation().text(lang, text),
        "px3" => Name::of(NameKind::Other).text(lang, text).possessive(lang, Possessor::Third),
        "noun-possessive" if possessor(text) == Possessor::None => {
            Name::of(NameKind::Other).text(lang, possessed(text).to_string()).possessive(lang, Possessor::Third)
        }
        "noun-possessive" => Name::of(NameKind::Other).text(lang, text).possessive(lang, possessor(text)),
        _ => Name::of(NameKind::Other).text(lang, text),
    }
}

/// Whose a Kazakh noun is, when it is known to be a possessive; `None` for a word that has still to be made one.
fn possessor(word: &str) -> Possessor {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if ends(&["мыз", "міз", "ңыз", "ңіз"]) {
        Possessor::Group
    } else if ends(&["м", "ң"]) {
        Possessor::Speaker
    } else if ends(&["ы", "і"]) {
        Possessor::Third
    } else {
        Possessor::None
    }
}

fn is_plural(word: &str) -> bool {
    ["лар", "лер", "дар", "дер", "тар", "тер"].iter().any(|ending| word.to_lowercase().ends_with(ending))
}
