//! `ushtil explain`: what a check is about, with a mistake that it finds and the same thing as it should be.

use clap::ArgMatches;
use ushtil::message::Fixed;
use ushtil::messages::command as say;
use ushtil_compiler::{CHECKS, Check, Level};

use crate::about::about;
use crate::end::End;
use crate::terminal::{Style, Terminal};

/// A section for each check, made by the compiler's own tests: `#= code`, the mistake, `#+`, what is right.
const EXPLAINED: &str = include_str!("explained.txt");

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let code = matches.get_one::<String>("code").map_or("", String::as_str);
    let Some(check) = CHECKS.iter().find(|check| check.code == code) else {
        terminal.complain(&say::UnknownCheck { code });
        if let Some(near) = ushtil_lang::did_you_mean(code, CHECKS.iter().map(|check| check.code)) {
            terminal.complain(&say::DidYouMean { near });
        }
        return End::Failed;
    };
    let about = about(code).map_or(check.about, |about| about.text(terminal.lang));
    terminal.print(&terminal.paint(Style::Strong, &format!("{code}: {about}")));
    terminal.print(levels(check).text(terminal.lang));
    let (wrong, right) = sections(code).unwrap_or_default();
    terminal.print(&format!("\n{}", terminal.paint(Style::Bad, say::ExplainWrong.text(terminal.lang))));
    terminal.print(&shown(wrong));
    terminal.print(&format!("\n{}", terminal.paint(Style::Good, say::ExplainRight.text(terminal.lang))));
    terminal.print(&shown(right));
    End::Well
}

/// How grave it is, and how far a setting can lower it.
fn levels(check: &Check) -> &'static Fixed {
    match (check.level, check.floor) {
        (Level::Error, Level::Error) => say::AlwaysError,
        (Level::Error, _) => say::ErrorUnlessLowered,
        (Level::Warn, _) => say::WarningUnlessSet,
        (Level::Allow, _) => say::AllowedUnlessSet,
    }
}

/// The mistake, and what is right.
fn sections(code: &str) -> Option<(&'static str, &'static str)> {
    let mut sections = EXPLAINED.split("#= ").filter_map(|section| section.split_once('\n'));
    sections.find(|(own, _)| *own == code)?.1.split_once("#+\n")
}

/// Lines of FTL under the names of their files, and what is said of a line under it.
fn shown(text: &str) -> String {
    let line = |line: &str| match (line.strip_prefix("#@ "), line.strip_prefix("#~")) {
        (Some(file), _) => format!("  {file}"),
        (_, Some(said)) => format!("      {}", said.replacen(" | ", "\n      = ", 1)),
        _ => format!("    {line}"),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
