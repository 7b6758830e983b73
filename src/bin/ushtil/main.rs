//! The command `ushtil`: checks, tries and shows messages and content, in the language of whoever runs it.

mod about;
mod arguments;
mod begin;
mod check;
mod coverage;
mod create;
mod end;
mod exchange;
mod explain;
mod inflect;
#[cfg(feature = "lsp")]
mod lsp;
mod names;
mod overrides;
mod report;
mod rows;
mod show;
mod staging;
mod terminal;
mod trial;
mod typed;
mod values;
mod watch;

use std::process::ExitCode;

use end::End;
use terminal::Terminal;

fn main() -> ExitCode {
    let terminal = Terminal::detect();
    let end = match arguments::read(&terminal) {
        Ok(matches) => run(&matches, &terminal),
        Err(end) => end,
    };
    match end {
        End::Well => ExitCode::SUCCESS,
        End::Mistakes => ExitCode::from(1),
        End::Failed => ExitCode::from(2),
    }
}

fn run(matches: &clap::ArgMatches, terminal: &Terminal) -> End {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches, terminal),
        Some(("explain", matches)) => explain::run(matches, terminal),
        Some(("try", matches)) => trial::run(matches, terminal),
        Some(("coverage", matches)) => coverage::run(matches, terminal),
        Some(("export", matches)) => exchange::export(matches, terminal),
        Some(("import", matches)) => exchange::import(matches, terminal),
        Some(("pseudo", matches)) => exchange::pseudo(matches, terminal),
        Some(("render", matches)) => show::run(matches, terminal),
        #[cfg(feature = "lsp")]
        Some(("lsp", _)) => lsp::run(terminal),
        Some(("inflect", matches)) => inflect::run(matches, terminal),
        Some(("new", matches)) => create::run(matches, terminal),
        Some(("completions", matches)) => arguments::completions(matches, terminal),
        _ => End::Failed,
    }
}
