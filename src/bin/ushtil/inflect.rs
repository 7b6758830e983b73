//! `ushtil inflect`: a name or a text in every case, with how sure each form is.

use clap::ArgMatches;
use ushtil::grammar::{Case, Form, Gender, Grade, Name, Reads, inflect};
use ushtil::{Lang, messages::command as say};

use crate::End;
use crate::terminal::{Style, Terminal, table};

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let text = matches.get_one::<String>("text").map_or("", String::as_str);
    let lang = matches.get_one::<String>("lang").and_then(|tag| tag.parse().ok()).unwrap_or(Lang::Kk);
    let gender = matches.get_one::<String>("gender").map(|word| match word.as_str() {
        "masculine" => Gender::Masculine,
        "feminine" => Gender::Feminine,
        _ => Gender::Neuter,
    });
    let case: Option<Case> = matches.get_one::<String>("case").and_then(|word| word.parse().ok());
    let name = gender.map(|gender| Name::organisation().text(lang, text).gender(lang, gender).build());
    let form = |case: Case| match &name {
        Some(name) => name.inflect(lang, case),
        None => inflect(text, lang, case, Reads::Auto),
    };
    match case {
        Some(case) => one(&form(case), terminal),
        None => all(Case::of(lang), form, terminal),
    }
}

/// The form alone, for a pipe; how sure it is decides how the command ends.
fn one(form: &Form<'_>, terminal: &Terminal) -> End {
    terminal.print(&form.to_string());
    if form.is_known() { End::Well } else { End::Mistakes }
}

fn all<'n>(cases: &[Case], form: impl Fn(Case) -> Form<'n>, terminal: &Terminal) -> End {
    let mut rows = vec![vec![
        say::CaseHeading.text(terminal.lang).to_owned(),
        say::FormHeading.text(terminal.lang).to_owned(),
        say::GradeHeading.text(terminal.lang).to_owned(),
    ]];
    let forms: Vec<Form<'_>> = cases.iter().map(|case| form(*case)).collect();
    for (case, form) in cases.iter().zip(&forms) {
        let shown = if form.is_known() { form.to_string() } else { "—".to_owned() };
        rows.push(vec![case.name().to_owned(), shown, grade(form.grade(), terminal.lang).to_owned()]);
    }
    let styles = std::iter::once(Style::Strong).chain(forms.iter().map(|form| match form.grade() {
        Grade::Given | Grade::Regular => Style::Good,
        Grade::Guess => Style::Doubtful,
        Grade::Unknown => Style::Bad,
    }));
    for (row, style) in table(&rows).iter().zip(styles) {
        let [case, form, grade] = row.as_slice() else { continue };
        terminal.print(&format!("{case}  {form}  {}", terminal.paint(style, grade.trim_end())));
    }
    End::Well
}

/// The word for a grade.
fn grade(grade: Grade, lang: Lang) -> &'static str {
    match grade {
        Grade::Given => say::GradeGiven.text(lang),
        Grade::Regular => say::GradeRegular.text(lang),
        Grade::Guess => say::GradeGuess.text(lang),
        Grade::Unknown => say::GradeUnknown.text(lang),
    }
}
