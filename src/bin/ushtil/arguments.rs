//! What can be typed after `ushtil`, with help and complaints in the language of the terminal.

use clap::builder::{EnumValueParser, PossibleValue, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, Error, ValueEnum};
use clap_complete::Shell;

use ushtil::content::{Audience, News};
use ushtil::exchange::Format;
use ushtil::format::{LanguageForm, language_name};
use ushtil::render::OutputFormat;
use ushtil::{Lang, Languages, messages::command as say};
use ushtil_compiler::{Options, OwnFunction};

use crate::create;
use crate::end::End;
use crate::report;
use crate::terminal::Terminal;
use crate::typed;

/// Reads the command line; help, and what is wrong with it, is shown here.
pub(crate) fn read(terminal: &Terminal) -> Result<ArgMatches, End> {
    command(terminal.lang).try_get_matches().map_err(|error| explain(&error, terminal))
}

fn explain(error: &Error, terminal: &Terminal) -> End {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let given = text(ContextKind::InvalidValue).unwrap_or_default();
    let given = given.as_str();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            _ = error.print();
            return End::Well;
        }
        ErrorKind::InvalidSubcommand => {
            let given = text(ContextKind::InvalidSubcommand).unwrap_or_default();
            terminal.complain(&say::UnknownCommand { given: &given });
            let commands: Vec<String> =
                command(terminal.lang).get_subcommands().map(|command| command.get_name().to_owned()).collect();
            eprintln!("  {} {}", say::PossibleValues.text(terminal.lang), commands.join(", "));
        }
        ErrorKind::UnknownArgument => {
            let given = text(ContextKind::InvalidArg).unwrap_or_default();
            terminal.complain(&say::UnknownOption { given: &given });
            if let Some(usage) = usage_for_folder(&given) {
                terminal.complain(&say::DidYouMean { near: &usage });
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if !given.is_empty() => {
            let option = text(ContextKind::InvalidArg).unwrap_or_default();
            terminal.complain(&say::WrongValue { option: &option, given });
            if let Some(words) = text(ContextKind::ValidValue) {
                eprintln!("  {} {words}", say::PossibleValues.text(terminal.lang));
            }
            if let Some(reason) = std::error::Error::source(error) {
                eprintln!("  {reason}");
            }
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::InvalidValue => {
            let what = text(ContextKind::InvalidArg).unwrap_or_default();
            terminal.complain(&say::MissingArgument { what: &what });
        }
        _ => _ = error.print(),
    }
    let near = text(ContextKind::SuggestedSubcommand).or_else(|| text(ContextKind::SuggestedArg));
    if let Some(near) = near.or_else(|| text(ContextKind::SuggestedValue)) {
        terminal.complain(&say::DidYouMean { near: &near });
    }
    if error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprintln!("{}", say::MoreHelp.text(terminal.lang));
    }
    End::Failed
}

/// What was meant by a folder that stands where `check` takes options only.
fn usage_for_folder(given: &str) -> Option<String> {
    let checks = std::env::args().nth(1).is_some_and(|command| command == "check");
    (checks && !given.starts_with('-')).then(|| format!("ushtil check --locales {given}"))
}

/// Writes the completions for a shell.
pub(crate) fn completions(matches: &ArgMatches, terminal: &Terminal) -> End {
    let Some(shell) = matches.get_one::<String>("shell").and_then(|name| name.parse::<Shell>().ok()) else {
        return End::Failed;
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(terminal.lang), "ushtil", &mut script);
    terminal.print(String::from_utf8_lossy(&script).trim_end());
    End::Well
}

/// Everything that can be typed.
pub(crate) fn command(lang: Lang) -> Command {
    let command = dressed(Command::new("ushtil"), lang, say::About.text(lang), "ushtil <COMMAND>")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(say::CommandsHeading.text(lang))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help_heading(say::OptionsHeading.text(lang))
                .help(say::VersionHelp.text(lang)),
        );
    let command = command
        .subcommand(check(lang))
        .subcommand(explanation(lang))
        .subcommand(attempt(lang))
        .subcommand(coverage(lang))
        .subcommand(export(lang))
        .subcommand(import(lang))
        .subcommand(pseudo(lang))
        .subcommand(render(lang))
        .subcommand(forms(lang))
        .subcommand(new(lang))
        .subcommand(
            dressed(
                Command::new("completions"),
                lang,
                say::CompletionsAbout.text(lang),
                "ushtil completions bash|zsh|fish",
            )
            .arg(of_words(place("shell", "SHELL", say::ShellHelp.text(lang), lang), &["bash", "zsh", "fish"])),
        );
    #[cfg(feature = "lsp")]
    let command = command.subcommand(dressed(Command::new("lsp"), lang, say::LspAbout.text(lang), "ushtil lsp"));
    command
}

fn check(lang: Lang) -> Command {
    let langs = Lang::ALL.map(Lang::tag).join("|");
    let usage = format!(
        "ushtil check [--locales DIR] [--languages ru,en] [--function 'PHONE(String)'] [--overrides DIR] [--content DIR] \
         [--glossary FILE] [--words FILE] [--format human|json|sarif|github] [--deny warnings,guesses] [--lang {langs}] [--watch]"
    );
    dressed(Command::new("check"), lang, say::CheckAbout.text(lang), usage)
        .arg(option("locales", "DIR", say::LocalesHelp.text(lang), lang).value_hint(clap::ValueHint::DirPath))
        .arg(languages_of_program(lang))
        .arg(functions_of_program(lang))
        .arg(option("overrides", "DIR", say::OverridesHelp.text(lang), lang).value_hint(clap::ValueHint::DirPath))
        .arg(option("content", "DIR", say::ContentHelp.text(lang), lang).value_hint(clap::ValueHint::AnyPath))
        .arg(glossary(lang))
        .arg(option("words", "FILE", say::WordsHelp.text(lang), lang).value_hint(clap::ValueHint::FilePath))
        .arg(of::<report::Format>(option("format", "FORMAT", say::FormatHelp.text(lang), lang)).default_value("human"))
        .arg(
            of_words(option("deny", "WHAT", say::DenyHelp.text(lang), lang), &["warnings", "guesses"])
                .action(ArgAction::Append)
                .value_delimiter(','),
        )
        .arg(option("lang", "LANG", say::LangHelp.text(lang), lang).value_parser(Lang::ALL.map(Lang::tag)))
        .arg(switch("watch", say::WatchHelp.text(lang), lang))
}

fn explanation(lang: Lang) -> Command {
    let usage = "ushtil explain unknown-variable [--lang kk]";
    dressed(Command::new("explain"), lang, say::ExplainAbout.text(lang), usage)
        .arg(place("code", "CODE", say::CodeHelp.text(lang), lang))
        .arg(option("lang", "LANG", say::LangHelp.text(lang), lang).value_parser(Lang::ALL.map(Lang::tag)))
}

fn attempt(lang: Lang) -> Command {
    let usage = "ushtil try DIR event.seats-left count=3 [--locales DIR] [--languages ru,en] [--function 'PHONE(String)'] \
                 [--watch]";
    dressed(Command::new("try"), lang, say::TryAbout.text(lang), usage)
        .arg(place("dir", "DIR", say::DirHelp.text(lang), lang).value_hint(clap::ValueHint::DirPath))
        .arg(place("message", "MESSAGE", say::MessageHelp.text(lang), lang))
        .arg(place("values", "NAME=VALUE", say::ValuesHelp.text(lang), lang).required(false).num_args(0..))
        .arg(option("locales", "DIR", say::ProgramHelp.text(lang), lang).value_hint(clap::ValueHint::DirPath))
        .arg(languages_of_program(lang))
        .arg(functions_of_program(lang))
        .arg(switch("watch", say::WatchHelp.text(lang), lang))
}

fn coverage(lang: Lang) -> Command {
    let usage = "ushtil coverage [DIR] [--languages ru,en] [--content DIR] [--format human|json|markdown] [--record]";
    dressed(Command::new("coverage"), lang, say::CoverageAbout.text(lang), usage)
        .arg(
            place("dir", "DIR", say::DirHelp.text(lang), lang)
                .required(false)
                .default_value("locales")
                .value_hint(clap::ValueHint::DirPath),
        )
        .arg(
            of_words(option("format", "FORMAT", say::FormatHelp.text(lang), lang), &["human", "json", "markdown"])
                .default_value("human"),
        )
        .arg(option("content", "DIR", say::ContentHelp.text(lang), lang).value_hint(clap::ValueHint::AnyPath))
        .arg(languages_of_program(lang))
        .arg(switch("record", say::RecordHelp.text(lang), lang))
}

/// The languages that the build script names.
fn languages_of_program(lang: Lang) -> Arg {
    option("languages", "LANG", say::LanguagesHelp.text(lang), lang)
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(Lang::ALL.map(Lang::tag))
}

/// The functions of the application's own, as the build script declares them.
fn functions_of_program(lang: Lang) -> Arg {
    option("function", "FUNCTION", say::FunctionHelp.text(lang), lang)
        .action(ArgAction::Append)
        .value_parser(OwnFunction::declared)
}

/// How messages are compiled: English, or else the default language, declares the variables.
pub(crate) fn options(matches: &ArgMatches) -> Options {
    let tags = matches.get_many::<String>("languages").into_iter().flatten();
    let mut named = tags.filter_map(|tag| Lang::from_tag(tag));
    let mut options = Options::default();
    if let Some(first) = named.next() {
        options.languages = Languages::new(first, named);
        options.source = options.languages.or_default(options.source);
    }
    let own = matches.try_get_many::<OwnFunction>("function").ok().flatten().into_iter().flatten();
    options.functions = own.cloned().collect();
    options
}

fn export(lang: Lang) -> Command {
    let usage = "ushtil export --to kk [--from ru] [--as xliff] [--locales DIR] [--content DIR] [--out FILE]";
    let words = Lang::ALL.map(Lang::tag);
    let several = |arg: Arg| arg.action(ArgAction::Append).value_delimiter(',');
    folders(dressed(Command::new("export"), lang, say::ExportAbout.text(lang), usage), lang)
        .arg(several(option("to", "LANG", say::ToHelp.text(lang), lang)).value_parser(words).required(true))
        .arg(option("from", "LANG", say::FromHelp.text(lang), lang).value_parser(words))
        .arg(
            of_words(option("as", "FORMAT", say::AsHelp.text(lang), lang), &Format::ALL.map(Format::as_str))
                .default_value("xliff"),
        )
        .arg(glossary(lang))
        .arg(several(option("kind", "KIND", say::OnlyKindHelp.text(lang), lang)))
        .arg(several(option("file", "FILE", say::OnlyFileHelp.text(lang), lang)))
        .arg(switch("todo", say::TodoHelp.text(lang), lang))
        .arg(option("out", "FILE", say::ExportOutHelp.text(lang), lang).short('o').value_hint(clap::ValueHint::AnyPath))
}

fn import(lang: Lang) -> Command {
    let usage = "ushtil import FILE… [--locales DIR] [--content DIR] [--dry-run]";
    folders(dressed(Command::new("import"), lang, say::ImportAbout.text(lang), usage), lang)
        .arg(
            place("files", "FILE", say::ImportFileHelp.text(lang), lang)
                .num_args(1..)
                .value_hint(clap::ValueHint::FilePath),
        )
        .arg(switch("dry-run", say::DryRunHelp.text(lang), lang))
}

fn glossary(lang: Lang) -> Arg {
    option("glossary", "FILE", say::GlossaryHelp.text(lang), lang).value_hint(clap::ValueHint::FilePath)
}

fn pseudo(lang: Lang) -> Command {
    let usage = "ushtil pseudo --to kk --out DIR [--locales DIR]";
    let several = |arg: Arg| arg.action(ArgAction::Append).value_delimiter(',').required(true);
    let languages = option("to", "LANG", say::PseudoToHelp.text(lang), lang).value_parser(Lang::ALL.map(Lang::tag));
    dressed(Command::new("pseudo"), lang, say::PseudoAbout.text(lang), usage)
        .arg(several(languages))
        .arg(option("locales", "DIR", say::LocalesHelp.text(lang), lang).value_hint(clap::ValueHint::DirPath))
        .arg(
            option("out", "DIR", say::PseudoOutHelp.text(lang), lang)
                .short('o')
                .required(true)
                .value_hint(clap::ValueHint::DirPath),
        )
}

/// The two folders that are translated.
fn folders(command: Command, lang: Lang) -> Command {
    command
        .arg(option("locales", "DIR", say::LocalesHelp.text(lang), lang).value_hint(clap::ValueHint::DirPath))
        .arg(option("content", "DIR", say::ContentHelp.text(lang), lang).value_hint(clap::ValueHint::AnyPath))
}

/// The kind of news that is of no event alone: what there is in a week.
const WEEK: &str = "week";

fn render(lang: Lang) -> Command {
    let usage = "ushtil render CONTENT --lang kk --as html [--id ID] [--as-of 2026-05-01] [--news reminder] \
                 [--audience registered] [--publisher DOMAIN] [--stylesheet URL]";
    let formats: Vec<&str> = OutputFormat::names().collect();
    let audiences: Vec<&str> = Audience::ALL.iter().map(|audience| audience.as_str()).collect();
    let news: Vec<&str> = News::ALL.into_iter().map(News::as_str).chain([WEEK]).collect();
    dressed(Command::new("render"), lang, say::RenderAbout.text(lang), usage)
        .arg(place("content", "CONTENT", say::ContentHelp.text(lang), lang).value_hint(clap::ValueHint::AnyPath))
        .arg(option("lang", "LANG", say::LangHelp.text(lang), lang).value_parser(Lang::ALL.map(Lang::tag)))
        .arg(of_words(option("as", "FORMAT", say::AsHelp.text(lang), lang), &formats).default_value("text"))
        .arg(option("id", "ID", say::IdHelp.text(lang), lang))
        .arg(option("as-of", "DATE", say::AsOfHelp.text(lang), lang).value_parser(day))
        .arg(
            of_words(option("audience", "WHO", say::AudienceHelp.text(lang), lang), &audiences).default_value("public"),
        )
        .arg(of_words(option("news", "KIND", say::NewsHelp.text(lang), lang), &news))
        .arg(option("publisher", "DOMAIN", say::PublisherHelp.text(lang), lang))
        .arg(option("stylesheet", "URL", say::StylesheetHelp.text(lang), lang).action(ArgAction::Append))
}

/// A day as `--as-of` takes it.
fn day(text: &str) -> Result<jiff::civil::Date, jiff::Error> {
    text.parse()
}

fn forms(lang: Lang) -> Command {
    let texts = Lang::ALL.map(|named| format!("--{named} TEXT")).join(" ");
    let usage = format!(
        "ushtil inflect [TEXT --lang ru | {texts}] [--kind person] [--gender feminine] [--case genitive] [--words FILE] \
         [--guesses] | --json"
    );
    let cases = ushtil::grammar::Case::ALL.map(ushtil::grammar::Case::name);
    let text_in = |named: Lang| {
        let in_language = language_name(named.tag(), LanguageForm::In, lang).unwrap_or(named.tag());
        say::TextInHelp { in_language }.to_string_in(lang)
    };
    dressed(Command::new("inflect"), lang, say::InflectAbout.text(lang), usage)
        .arg(place("text", "TEXT", say::TextHelp.text(lang), lang).required(false))
        .args(Lang::ALL.map(|named| option(named.tag(), "TEXT", text_in(named), lang)))
        .arg(of_words(option("kind", "KIND", say::NameKindHelp.text(lang), lang), &typed::KINDS))
        .arg(option("lang", "LANG", say::LangHelp.text(lang), lang).value_parser(Lang::ALL.map(Lang::tag)))
        .arg(of_words(option("case", "CASE", say::CaseHelp.text(lang), lang), &cases))
        .arg(of_words(option("gender", "GENDER", say::GenderHelp.text(lang), lang), &typed::GENDERS))
        .arg(option("words", "FILE", say::WordsHelp.text(lang), lang).value_hint(clap::ValueHint::FilePath))
        .arg(switch("guesses", say::GuessesHelp.text(lang), lang))
        .arg(switch("json", say::JsonRowsHelp.text(lang), lang))
}

fn new(lang: Lang) -> Command {
    let usage = "ushtil new event|organisation|person|… [ID] [--from FILE.ics|FILE.csv] [--out FILE]";
    dressed(Command::new("new"), lang, say::NewAbout.text(lang), usage)
        .arg(of_words(place("kind", "KIND", say::KindHelp.text(lang), lang), create::WORDS))
        .arg(place("id", "ID", say::NewIdHelp.text(lang), lang).required(false))
        .arg(option("from", "FILE", say::BeginHelp.text(lang), lang).value_hint(clap::ValueHint::FilePath))
        .arg(option("out", "FILE", say::OutHelp.text(lang), lang).short('o').value_hint(clap::ValueHint::FilePath))
}

/// Gives an argument its words, and says them in its help.
fn of_words(arg: Arg, words: &[&'static str]) -> Arg {
    named(arg, words).value_parser(words.to_vec())
}

/// Gives an argument the words of a type, and says them in its help.
fn of<T: ValueEnum + Clone + Send + Sync + 'static>(arg: Arg) -> Arg {
    let values: Vec<PossibleValue> = T::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
    let words: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    named(arg, &words).value_parser(EnumValueParser::<T>::new())
}

fn named(arg: Arg, words: &[&str]) -> Arg {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    arg.help(format!("{help}: {}", words.join(", ")))
}

/// What every command has: help in the user's language, under headings in the user's language.
fn dressed(command: Command, lang: Lang, about: &'static str, usage: impl Into<StyledStr>) -> Command {
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", say::UsageHeading.text(lang));
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    command
        .about(about)
        .help_template(template)
        .override_usage(usage)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help.help_heading(say::OptionsHeading.text(lang)).help(say::HelpHelp.text(lang)))
}

fn place(name: &'static str, value: &'static str, help: &'static str, lang: Lang) -> Arg {
    let arg = Arg::new(name).value_name(value).required(true).help(help);
    arg.help_heading(say::ArgumentsHeading.text(lang)).hide_possible_values(true).hide_default_value(true)
}

fn option(name: &'static str, value: &'static str, help: impl Into<StyledStr>, lang: Lang) -> Arg {
    let arg = Arg::new(name).long(name).value_name(value).help(help.into());
    arg.help_heading(say::OptionsHeading.text(lang)).hide_possible_values(true).hide_default_value(true)
}

fn switch(name: &'static str, help: &'static str, lang: Lang) -> Arg {
    let arg = Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    arg.help_heading(say::OptionsHeading.text(lang))
}
