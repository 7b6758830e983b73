//! `ushtil try`: a message in three languages, with values that are typed as words, and again at every save.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use clap::ArgMatches;
use notify::{RecursiveMode, Watcher};
use ushtil::catalogue::{Catalogue, Limits, Origin};
use ushtil::lang::Lang;
use ushtil::message::{Contract, Signature};
use ushtil::messages::command as say;
use ushtil_compiler::{Described, Diagnostic, Options, Severity, Source, describe};

use crate::End;
use crate::report::{self, Format, Record};
use crate::terminal::{Style, Terminal, table};
use crate::values::{self, Wrong};

/// What is to be shown.
struct Trial<'a> {
    dir: &'a str,
    id: &'a str,
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
    let trial = Trial { dir: text("dir"), id: text("message"), typed, terminal };
    let end = trial.show();
    if matches.get_flag("watch") { trial.watch() } else { end }
}

impl Trial<'_> {
    fn show(&self) -> End {
        let sources = match ushtil_compiler::read(Path::new(self.dir)) {
            Ok(sources) => sources,
            Err(problem) => {
                self.terminal.unreadable(self.dir, &problem);
                return End::Failed;
            }
        };
        let (messages, diagnostics) = describe(&sources, &Options::default());
        let Some(described) = messages.iter().find(|message| is_called(message, self.id)) else {
            self.unknown(&messages, &sources, &diagnostics);
            return End::Failed;
        };
        let signatures: &'static [Signature] = Vec::leak(messages.iter().map(values::signature).collect());
        let Some(signature) = signatures.iter().find(|s| s.module == described.module && s.id == described.id) else {
            return End::Failed;
        };
        let given = match values::read(signature, &self.typed, signatures) {
            Ok(given) => given,
            Err(wrong) => {
                self.explain(described, signature, &wrong);
                return End::Failed;
            }
        };
        let catalogue = catalogue(&sources, signatures);
        let mut rows = Vec::new();
        for lang in Lang::ALL {
            let shown = catalogue.try_show(&given, lang).unwrap_or_default();
            let instead = signature.language(lang);
            let text = match (instead == lang, shown.is_empty()) {
                (_, true) => self.terminal.paint(Style::Bad, say::NoText.text(self.terminal.lang)),
                (true, false) => shown,
                (false, false) => {
                    let note = self.terminal.says(&say::TextFrom { language: instead.autonym() });
                    format!("{shown}  {}", self.terminal.paint(Style::Doubtful, &format!("({note})")))
                }
            };
            rows.push((lang, text));
        }
        for (lang, text) in &rows {
            let text = text.replace('\n', "\n    ");
            self.terminal.print(&format!("{}  {text}", self.terminal.paint(Style::Strong, lang.tag())));
        }
        self.problems(&described.module, &sources, &diagnostics)
    }

    /// The mistakes in the message's files, so that a text that is not shown does not puzzle.
    fn problems(&self, module: &str, sources: &[Source], diagnostics: &[Diagnostic]) -> End {
        let concerns = |diagnostic: &&Diagnostic| {
            diagnostic.severity == Severity::Error
                && sources.get(diagnostic.span.file).is_some_and(|source| source.module == module)
        };
        let record = |found: &Diagnostic| Record::of_message(found, sources, self.terminal, Format::Human);
        let records: Vec<Record> = diagnostics.iter().filter(concerns).map(record).collect();
        if records.is_empty() {
            return End::Well;
        }
        self.terminal.print("");
        report::write(&records, Format::Human, self.terminal);
        End::Mistakes
    }

    fn unknown(&self, messages: &[Described], sources: &[Source], diagnostics: &[Diagnostic]) {
        self.terminal.complain(&say::NoMessage { id: self.id });
        let ids = messages.iter().map(|message| format!("{}.{}", message.module, message.id));
        let near = ids.map(|id| (strsim::damerau_levenshtein(&id, self.id), id)).min();
        if let Some((_, near)) = near.filter(|(far, near)| *far <= near.chars().count() / 3) {
            self.terminal.complain(&say::DidYouMean { near: &near });
        }
        if let Some((module, _)) = self.id.split_once('.') {
            self.problems(module, sources, diagnostics);
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
            .zip(&described.variables)
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

    /// Shows it again after every save, until the command is interrupted.
    fn watch(&self) -> End {
        let (events, heard) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                _ = events.send(());
            }
        });
        let watched = watcher.and_then(|mut watcher| {
            watcher.watch(Path::new(self.dir), RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        let _watcher = match watched {
            Ok(watcher) => watcher,
            Err(problem) => {
                self.terminal.unreadable(self.dir, &problem);
                return End::Failed;
            }
        };
        self.terminal.complain(&say::Watching { dir: self.dir });
        while heard.recv().is_ok() {
            while heard.recv_timeout(Duration::from_millis(60)).is_ok() {}
            self.terminal.print(&self.terminal.paint(Style::Faint, "────────"));
            self.show();
        }
        End::Well
    }
}

fn is_called(message: &Described, id: &str) -> bool {
    id.strip_prefix(&message.module).and_then(|rest| rest.strip_prefix('.')) == Some(message.id.as_str())
        || id == message.id
}

/// The folder's texts as a catalogue over messages that nobody compiled.
fn catalogue(sources: &[Source], signatures: &'static [Signature]) -> Catalogue {
    let contract: &'static Contract = Box::leak(Box::new(Contract { modules: vec![signatures].leak() }));
    let mut limits = Limits::DEFAULT;
    limits.text.origin = Origin::Own;
    let texts = sources.iter().map(|source| {
        let lang = source.locale.tag().parse().unwrap_or(Lang::En);
        (lang, source.module.as_str(), source.text.as_str())
    });
    Catalogue::builder().messages(contract).limits(limits).sources(texts)
}
