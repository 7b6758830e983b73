//! Forms of many names: a row `language, kind, case, text` (tabs between) comes in, its grade and form go out.
//!
//! ```sh
//! printf 'ru\torganisation\tgenitive\tАкимат Алматы\n' | cargo run --example forms
//! ```
//!
//! A kind is `person`, `man`, `woman`, `organisation`, `place`, `work`, `abbreviation` or anything else, a case may be followed
//! by ` plural`. This is what `tests/inflection/score.py` asks, and what any other program has to answer to be scored by it.

use std::io::{BufRead, BufWriter, Write};

use ushtil::Lang;
use ushtil::grammar::{Grade, Inflection, Name, NameBuilder, NameKind};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut cells = line.splitn(4, '\t');
        let (Some(lang), Some(kind), Some(case), Some(text)) = (cells.next(), cells.next(), cells.next(), cells.next())
        else {
            return Err(format!("expected four cells with tabs between them, found `{line}`").into());
        };
        let (lang, asked): (Lang, Inflection) = (lang.parse()?, case.parse()?);
        let name = named(kind).text(lang, text).build();
        let form = name.inflect(lang, asked);
        let grade = match form.grade() {
            Grade::Given => "given",
            Grade::Regular => "regular",
            Grade::Guess => "guess",
            Grade::Unknown => "unknown",
        };
        let printed = if form.is_known() { "printed" } else { "withheld" };
        writeln!(out, "{grade}\t{printed}\t{}", form.guessed())?;
    }
    Ok(())
}

fn named(kind: &str) -> NameBuilder {
    match kind {
        "person" => Name::person(),
        "man" => Name::man(),
        "woman" => Name::woman(),
        "organisation" => Name::organisation(),
        "place" => Name::place(),
        "work" => Name::work(),
        "abbreviation" => Name::abbreviation(),
        _ => Name::of(NameKind::Other),
    }
}
