//! `ushtil try`: a message in three languages, with values that are typed as words, and again at every save.

use std::path::Path;

use clap::ArgMatches;
use ushtil::catalogue::Problem;
use ushtil::lang::Lang;
use ushtil::message::{Message, Signature};
use ushtil::messages::command as say;
use ushtil_compiler::{Described, Diagnostic, Options, Severity, Source, describe};

use crate::arguments;
use crate::end::End;
use crate::overrides::{self, Program};
use crate::report::{self, Format, Record};
use crate::terminal::{Style, Terminal, table};
use crate::values::{self, Given, Wrong};

/// What is to be shown.
struct Trial<'a> {
    dir: &'a str,
    id: &'a str,
    /// The folder of the program's own messages, if the texts in `dir` change some of them.
    application: Option<&'a str>,
    options: Options,
    typed: Vec<(String, String)>,
    terminal: &'a Terminal,
}

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let text = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let mut typed = Vec::new();
    for given in matches.get_many::<String>("values").into_iter().flatten() {
        let Some((name, value)) = given.split_once('=') else {
            terminal.complain(&say::ValueForm { given });
            return End::Failed;
        };
        typed.push((name.trim().trim_start_matches('$').to_owned(), value.to_owned()));
    }
    let application = matches.get_one::<String>("locales").map(String::as_str);
    let trial = Trial {
        dir: text("dir"),
        id: text("message"),
        application,
        options: arguments::options(matches),
        typed,
        terminal,
    };
    let end = trial.show();
    match matches.get_flag("watch") {
        true => crate::watch::watch(&[trial.dir], terminal, || _ = trial.show()),
        false => end,
    }
}

impl Trial<'_> {
    fn show(&self) -> End {
        let sources = match ushtil_compiler::read(Path::new(self.dir), self.options.languages) {
            Ok(sources) if !sources.is_empty() => sources,
            Ok(_) => {
                self.terminal.unreadable(self.dir, "kk/*.ftl, ru/*.ftl, en/*.ftl: 0");
                return End::Failed;
            }
            Err(problem) => {
                self.terminal.unreadable(self.dir, &self.terminal.reason(&problem));
                return End::Failed;
            }
        };
        let (messages, diagnostics) = describe(&sources, &self.options);
        if self.application.is_some() || overrides::look_like_overrides(&messages, &sources, self.dir) {
            return self.show_changes();
        }
        let Some(described) = messages.iter().find(|message| is_called(message, self.id)) else {
            self.unknown(&messages, &sources, &diagnostics);
            return End::Failed;
        };
        let signatures: &'static [Signature] =
            Vec::leak(messages.iter().map(|message| values::signature(message, self.options.languages)).collect());
        let Some(signature) = signatures.iter().find(|s| s.module == described.module && s.id == described.id) else {
            return End::Failed;
        };
        let Some(given) = self.given(described, signature, signatures) else { return End::Failed };
        let catalogue = values::catalogue(&sources, signatures, &self.options.functions);
        self.print(|lang| {
            let shown = catalogue.try_show(&given, lang).unwrap_or_default();
            let instead = signature.language(lang);
            let note = (instead != lang).then(|| self.terminal.says(&say::TextFrom { language: instead.autonym() }));
            (shown, note)
        });
        self.problems(&described.module, &sources, &diagnostics)
    }

    /// The message in the words of a folder that changes some texts of a program, and what else the program says.
    fn show_changes(&self) -> End {
        let Some(program) = Program::read(self.application, &self.options, self.terminal) else { return End::Failed };
        let Some(changed) = program.changed_by(self.dir, self.terminal) else { return End::Failed };
        let module = self.id.split('.').next().unwrap_or_default();
        let found = program.messages.iter().find(|message| is_called(message, self.id)).and_then(|described| {
            let called = |s: &&'static Signature| s.module == described.module && s.id == described.id;
            Some((described, program.signatures.iter().find(called)?))
        });
        let Some((described, signature)) = found else {
            self.no_message(&program.messages);
            self.report(overrides::problems(&changed, Some(module)));
            return End::Failed;
        };
        let Some(given) = self.given(described, signature, program.signatures) else { return End::Failed };
        let compiled = values::catalogue(&program.sources, program.signatures, &self.options.functions);
        let given = given.compiled_by(Box::leak(Box::new(compiled)));
        self.print(|lang| {
            let shown = changed.try_show(&given, lang).unwrap_or_else(|_| (&given as &dyn Message).to_string_in(lang));
            let here = changed.changes(&given, lang);
            (shown, (!here).then(|| say::NotChanged.text(self.terminal.lang).to_owned()))
        });
        self.report(overrides::problems(&changed, Some(&described.module)))
    }

    /// The message with its values; nothing if one is wrong, which is told.
    fn given(
        &self,
        described: &Described,
        signature: &'static Signature,
        signatures: &'static [Signature],
    ) -> Option<Given> {
        let given = values::read(signature, &self.typed, signatures);
        given.map_err(|wrong| self.explain(described, signature, &wrong)).ok()
    }

    /// The text of each language, with a note beside it.
    fn print(&self, text: impl Fn(Lang) -> (String, Option<String>)) {
        for lang in self.options.languages.iter() {
            let (shown, note) = text(lang);
            let text = match note {
                _ if shown.is_empty() => self.terminal.paint(Style::Bad, say::NoText.text(self.terminal.lang)),
                None => shown,
                Some(note) => format!("{shown}  {}", self.terminal.paint(Style::Doubtful, &format!("({note})"))),
            };
            let text = text.replace('\n', "\n    ");
            self.terminal.print(&format!("{}  {text}", self.terminal.paint(Style::Strong, lang.tag())));
        }
    }

    fn report<'p>(&self, problems: impl Iterator<Item = &'p Problem>) -> End {
        let errors = problems.filter(|problem| problem.severity == Severity::Error);
        self.write(errors.map(|problem| Record::of_override(problem, self.terminal, Format::Human)).collect())
    }

    fn write(&self, records: Vec<Record>) -> End {
        if records.is_empty() {
            return End::Well;
        }
        self.terminal.print("");
        report::write(&records, Format::Human, self.terminal);
        End::Mistakes
    }

    /// The mistakes in the message's files, so that a text that is not shown does not puzzle.
    fn problems(&self, module: &str, sources: &[Source], diagnostics: &[Diagnostic]) -> End {
        let concerns = |diagnostic: &&Diagnostic| {
            diagnostic.severity == Severity::Error
                && sources.get(diagnostic.span.file).is_some_and(|source| source.module == module)
        };
        let record = |found: &Diagnostic| Record::of_message(found, sources, self.terminal, Format::Human);
        self.write(diagnostics.iter().filter(concerns).map(record).collect())
    }

    fn unknown(&self, messages: &[Described], sources: &[Source], diagnostics: &[Diagnostic]) {
        self.no_message(messages);
        if let Some((module, _)) = self.id.split_once('.') {
            self.problems(module, sources, diagnostics);
        }
    }

    fn no_message(&self, messages: &[Described]) {
        self.terminal.complain(&say::NoMessage { id: self.id });
        let ids: Vec<_> = messages.iter().map(|message| format!("{}.{}", message.module, message.id)).collect();
        if let Some(near) = ushtil_lang::did_you_mean(self.id, ids.iter().map(String::as_str)) {
            self.terminal.complain(&say::DidYouMean { near });
        }
    }

    /// What is wrong with the values, and then everything that the message takes.
    fn explain(&self, described: &Described, signature: &Signature, wrong: &[Wrong]) {
        let lang = self.terminal.lang;
        for wrong in wrong {
            match wrong {
                Wrong::Missing(name) => self.terminal.complain(&say::ValueMissing { name }),
                Wrong::Unknown(name) => self.terminal.complain(&say::ValueUnknown { name }),
                Wrong::Value { name, given, ty } => {
                    let expected = values::expected(*ty, lang);
                    self.terminal.complain(&say::ValueWrong { name, given, expected: &expected });
                }
            }
        }
        if signature.parameters.is_empty() {
            return self.terminal.complain(&say::TakesNothing { id: self.id });
        }
        self.terminal.complain(&say::Takes { id: self.id });
        let rows: Vec<Vec<String>> = signature
            .parameters
            .iter()
            .zip(described.variables.iter().chain(described.elements.iter().flatten()))
            .map(|(parameter, variable)| {
                vec![
                    format!("  {}", parameter.name),
                    values::expected(parameter.ty, lang),
                    variable.description.clone(),
                ]
            })
            .collect();
        for row in table(&rows) {
            eprintln!("{}", row.join("  ").trim_end());
        }
    }
}

fn is_called(message: &Described, id: &str) -> bool {
    id.strip_prefix(&message.module).and_then(|rest| rest.strip_prefix('.')) == Some(message.id.as_str())
        || id == message.id
}
