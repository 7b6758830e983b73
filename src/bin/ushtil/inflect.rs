//! `ushtil inflect`: a name in every case, with how sure each form is.

use clap::ArgMatches;
use ushtil::grammar::{Case, Form, Grade, Name, NameKind};
use ushtil::{Lang, messages::command as say};

use crate::end::End;
use crate::names;
use crate::rows;
use crate::terminal::{Style, Terminal, table};
use crate::typed::{of_gender, of_kind};

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    if matches.get_flag("json") {
        return rows::answer(terminal);
    }
    let told = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let texts = texts(&told);
    if texts.is_empty() {
        terminal.complain(&say::MissingArgument { what: "<TEXT>" });
        return End::Failed;
    }
    let name = of_kind(told("kind").unwrap_or("noun")).unwrap_or_else(|| Name::of(NameKind::Other));
    let name = match told("gender") {
        Some(gender) => of_gender(name.clone(), gender).unwrap_or(name),
        None => name,
    };
    let Some(words) = names::words(told("words"), terminal) else { return End::Failed };
    let name = texts.iter().fold(name, |name, (lang, text)| name.text(*lang, *text)).build().with_words(&words);
    let case = told("case").and_then(|word| word.parse().ok());
    let guesses = if matches.get_flag("guesses") { Guesses::Shown } else { Guesses::Withheld };
    let mut end = End::Well;
    for (lang, _) in &texts {
        if texts.len() > 1 && case.is_none() {
            terminal.print(&terminal.paint(Style::Strong, lang.tag()));
        }
        let shown = Shown { name: &name, lang: *lang, guesses, terminal };
        let all_known = match case {
            Some(case) => shown.one(case),
            None => shown.all(),
        };
        if !all_known {
            end = if case.is_some() { End::Mistakes } else { end };
        }
    }
    end
}

/// One text a language: of TEXT and --lang, of --kk, --ru and --en.
fn texts<'m>(told: &impl Fn(&str) -> Option<&'m str>) -> Vec<(Lang, &'m str)> {
    let lang = told("lang").and_then(|tag| tag.parse().ok()).unwrap_or(Lang::Kk);
    let own = |other: Lang| told(other.tag()).or_else(|| told("text").filter(|_| other == lang));
    Lang::ALL.into_iter().filter_map(|lang| Some((lang, own(lang)?))).collect()
}

/// Whether guesses are shown, which messages do not print.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guesses {
    Shown,
    Withheld,
}

/// A name that is shown in one language.
struct Shown<'a> {
    name: &'a Name,
    lang: Lang,
    guesses: Guesses,
    terminal: &'a Terminal,
}

impl Shown<'_> {
    fn form(&self, case: Case) -> Form<'_> {
        let form = self.name.inflect(self.lang, case);
        if self.guesses == Guesses::Shown { form.guessed() } else { form }
    }

    /// The form alone, for a pipe; whether it is known.
    fn one(&self, case: Case) -> bool {
        let form = self.form(case);
        self.terminal.print(&form.to_string());
        if !form.is_known() {
            self.explain(case);
        }
        form.is_known()
    }

    /// Every form and how sure it is; whether all are known.
    fn all(&self) -> bool {
        let lang = self.terminal.lang;
        let heading = [say::CaseHeading.text(lang), say::FormHeading.text(lang), say::GradeHeading.text(lang)];
        let mut rows = vec![heading.map(str::to_owned).to_vec()];
        let cases = Case::of(self.lang);
        for case in cases {
            let form = self.form(*case);
            let shown = if form.is_known() { form.to_string() } else { "—".to_owned() };
            rows.push(vec![case.name().to_owned(), shown, in_words(form.grade(), lang).to_owned()]);
        }
        let styles = cases.iter().map(|case| match self.form(*case).grade() {
            Grade::Given | Grade::Regular => Style::Good,
            Grade::Guess => Style::Doubtful,
            Grade::Unknown => Style::Bad,
        });
        for (row, style) in table(&rows).iter().zip(std::iter::once(Style::Strong).chain(styles)) {
            let [case, form, grade] = row.as_slice() else { continue };
            self.terminal.print(&format!("{case}  {form}  {}", self.terminal.paint(style, grade.trim_end())));
        }
        // a second locative is only ever given, and an ordinal is only a number's
        let usual = cases.iter().filter(|case| !matches!(case, Case::Locative if self.lang == Lang::Ru));
        let missing = usual.filter(|case| **case != Case::Ordinal).find(|case| !self.form(**case).is_known());
        missing.inspect(|case| self.explain(**case)).is_none()
    }

    /// Which word is not known, and what to write, on standard error.
    fn explain(&self, case: Case) {
        let word = self.name.unknown_word(self.lang, case).unwrap_or_default();
        let fields = self.name.needs(self.lang, case).map(|need| need.fields.join(", ")).unwrap_or_default();
        self.terminal.complain(&say::FormUnknown { language: self.lang.tag(), word, fields: &fields });
    }
}

/// The word for a grade.
fn in_words(grade: Grade, lang: Lang) -> &'static str {
    match grade {
        Grade::Given => say::GradeGiven.text(lang),
        Grade::Regular => say::GradeRegular.text(lang),
        Grade::Guess => say::GradeGuess.text(lang),
        Grade::Unknown => say::GradeUnknown.text(lang),
    }
}
