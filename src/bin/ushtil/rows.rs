//! `ushtil inflect --json`: a row of JSON on standard input asks for a form, a row on standard output has it.
//!
//! This is what `tests/inflection/score.py` asks of every program that it scores; the fields are described beside it.

use std::io::{self, BufRead};

use serde_json::{Value, json};
use ushtil::Lang;
use ushtil::grammar::{Case, Form, Grade, NameBuilder, Part, Possessor, Reads, UnknownCase, inflect};

use crate::end::End;
use crate::terminal::Terminal;
use crate::typed::{GENDERS, KINDS, of_gender, of_kind};

/// Answers every row; how the command ends says whether all could be read.
pub(crate) fn answer(terminal: &Terminal) -> End {
    let mut end = End::Well;
    for line in io::stdin().lock().lines() {
        let Ok(line) = line else { return End::Failed };
        let row = serde_json::from_str::<Value>(&line).map_err(|error| error.to_string());
        let answer = row.and_then(|row| form(&row)).unwrap_or_else(|error| {
            end = End::Mistakes;
            json!({ "error": error })
        });
        terminal.print(&answer.to_string());
    }
    end
}

fn form(row: &Value) -> Result<Value, String> {
    let field = |name: &str| row.get(name).and_then(Value::as_str);
    let required = |name: &str| field(name).ok_or_else(|| format!("a row needs `{name}`"));
    let lang = Lang::from_tag(required("language")?).ok_or("`language` is kk, ru or en")?;
    let words = required("words")?;
    let case: Case = required("case")?.parse().map_err(|error: UnknownCase| error.to_string())?;
    let asked = if field("number") == Some("plural") { case.plural() } else { case.into() };
    let kind = field("kind").unwrap_or("noun");
    if let Some(reads) = reads(kind) {
        return Ok(said(&inflect(words, lang, asked, reads)));
    }
    let name = of_kind(kind).ok_or_else(|| format!("`kind` is number, time, date, ordinal, {}", KINDS.join(", ")))?;
    let name = match field("gender") {
        Some(gender) => of_gender(name, gender).ok_or_else(|| format!("`gender` is {}", GENDERS.join(", ")))?,
        None => name,
    };
    let name = with_words(name, lang, words, field("part"))?;
    let name = match field("possessor") {
        Some(whose) => name.possessive(lang, possessor(whose)?),
        None => name,
    };
    Ok(said(&name.build().inflect(lang, asked)))
}

/// What is no name: its last word is read aloud in a way of its own.
fn reads(kind: &str) -> Option<Reads> {
    match kind {
        "number" => Some(Reads::Number),
        "time" => Some(Reads::Time),
        "date" => Some(Reads::Date),
        "ordinal" => Some(Reads::Ordinal),
        _ => None,
    }
}

fn with_words(name: NameBuilder, lang: Lang, words: &str, part: Option<&str>) -> Result<NameBuilder, String> {
    let part = match part {
        None => return Ok(name.text(lang, words)),
        Some("given") => Part::Given,
        Some("patronymic") => Part::Patronymic,
        Some("family") => Part::Family,
        Some(other) => return Err(format!("`part` is given, patronymic or family, not {other}")),
    };
    Ok(name.part(lang, part, words))
}

fn possessor(word: &str) -> Result<Possessor, String> {
    match word {
        "speaker" => Ok(Possessor::Speaker),
        "group" => Ok(Possessor::Group),
        "third" => Ok(Possessor::Third),
        _ => Err(format!("`possessor` is speaker, group or third, not {word}")),
    }
}

fn said(form: &Form<'_>) -> Value {
    let grade = match form.grade() {
        Grade::Given => "given",
        Grade::Regular => "regular",
        Grade::Guess => "guess",
        Grade::Unknown => "unknown",
    };
    json!({ "form": form.is_known().then(|| form.to_string()), "grade": grade })
}
