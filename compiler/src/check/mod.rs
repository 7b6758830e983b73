//! What is checked: a file for each family of mistakes, and its row in the table below.

mod choice;
mod context;
mod duplicate;
mod elements;
mod ending;
mod function;
mod inflection;
mod keys;
mod limit;
mod missing;
mod plural;
mod printed;
mod reference;
mod syntax;
mod tags;
mod text;
mod untranslated;
mod unused;
mod variable;

use crate::Options;
use crate::diagnostic::{Diagnostic, Severity};
use crate::level::Level;
use crate::parse::Files;
use ushtil_lang::Lang;

pub(crate) use context::{At, Context, GUESSES, problem};
pub(crate) use limit::{grouped, leave_out};
pub(crate) use tags::misplaced_reference;

/// A check: its name, its level, the level that no setting lowers it below, and what it is about.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Check {
    /// As in `unknown-variable`.
    pub code: &'static str,
    /// The level unless a setting says otherwise.
    pub level: Level,
    /// The lowest level that a setting can choose: what would break a page stays an error.
    pub floor: Level,
    /// One sentence.
    pub about: &'static str,
}

const fn check(code: &'static str, level: Level, floor: Level, about: &'static str) -> Check {
    Check { code, level, floor, about }
}

use Level::{Allow, Error, Warn};

/// A row of the table: what a file of checks finds, and its function.
struct Row {
    finds: &'static [Check],
    run: Run,
    /// What is run on files that change the texts of a finished program, if it keeps a page whole.
    on_overrides: Option<Run>,
}

type Run = fn(&Context<'_, '_>, &mut Vec<Diagnostic>);

/// Every file of checks, in the order in which they are run; problems are sorted by place afterwards.
const ROWS: &[Row] = &[
    Row {
        // found where variables are collected and texts are put together: there is nothing to run
        finds: &[
            check("undeclared-variable", Error, Warn, "a variable that no `# Variables:` comment declares"),
            check("variable-type", Error, Error, "a declaration whose type is not understood"),
            check("cycle", Error, Error, "a message that refers to itself"),
            check("cycle-in-variant", Error, Warn, "a message that refers to itself for some of its values"),
            check("too-large", Error, Error, "a message that grows beyond all measure through its references"),
        ],
        run: |_, _| {},
        on_overrides: None,
    },
    Row {
        finds: &[check("syntax", Error, Warn, "text that is not Fluent")],
        run: syntax::check,
        on_overrides: Some(syntax::check),
    },
    Row {
        finds: &[
            check("duplicate", Error, Error, "a message, term or attribute that is defined twice"),
            check("same-name", Error, Error, "two ids that become one Rust name"),
        ],
        run: duplicate::check,
        on_overrides: Some(duplicate::check_overrides),
    },
    Row {
        finds: &[
            check("missing-message", Warn, Allow, "a message that a translation lacks"),
            check("surplus-message", Warn, Allow, "a message that only a translation has"),
        ],
        run: missing::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("unknown-reference", Error, Error, "a reference to a message, term or attribute that does not exist"),
            check("missing-term", Warn, Allow, "a term that a text refers to and its language lacks"),
            check("unknown-parameter", Warn, Allow, "a term that is given a parameter it does not use"),
            check("term-variant", Error, Warn, "a term that is asked for a variant it does not have"),
        ],
        run: reference::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("unknown-variable", Error, Error, "a variable that the source locale does not have"),
            check("unused-variable", Warn, Allow, "a variable that is declared and that no locale uses"),
        ],
        run: variable::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("element-type", Error, Error, "a declaration of an element that is not understood"),
            check("unused-element", Warn, Allow, "an element that is declared and that no language has"),
        ],
        run: elements::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("undeclared-element", Error, Error, "a tag of an element that the message does not have"),
            check("element-attribute", Error, Error, "a tag with attributes, which the application gives"),
            check("unclosed-element", Error, Error, "an element that is not closed where it was opened"),
            check("nested-element", Error, Error, "an element of the application inside of another one"),
            check("repeated-element", Error, Error, "an element of the application that stands twice in a text"),
            check("missing-element", Error, Error, "an element of the application that a text lacks"),
            check("misplaced-element", Error, Error, "an element, or a message that has some, where it cannot stand"),
        ],
        run: tags::check,
        on_overrides: Some(tags::check_overrides),
    },
    Row {
        finds: &[check("printed-tag", Warn, Allow, "a tag in a message that declares no elements, which is printed")],
        run: printed::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("unknown-function", Error, Error, "a function that does not exist"),
            check(
                "arguments",
                Error,
                Error,
                "a function with too few or too many values, or without the option that it needs",
            ),
            check("nested-call", Error, Error, "a function in a function, which other Fluent tools cannot read"),
            check("unknown-option", Error, Error, "an option that the function does not have"),
            check("option-value", Error, Error, "an option with a value that it cannot have"),
            check("argument-type", Error, Error, "a variable of a type that the function or selector cannot use"),
            check("unknown-case", Error, Error, "a case that the language does not have"),
        ],
        run: function::check,
        on_overrides: Some(function::check),
    },
    Row {
        finds: &[
            check("impossible-category", Error, Warn, "a plural category that the language does not have"),
            check("missing-category", Error, Warn, "a plural category that the language has and the text lacks"),
        ],
        run: plural::check,
        on_overrides: Some(plural::check),
    },
    Row {
        finds: &[
            check("unknown-choice", Error, Error, "a variant that is not one of the declared words"),
            check("unreachable-variant", Error, Warn, "a variant that never comes to be used"),
            check("doubtful-gender", Warn, Allow, "a choice by gender without a text for when no gender is known"),
        ],
        run: choice::check,
        on_overrides: Some(choice::check),
    },
    Row {
        finds: &[check(
            "selector-keys",
            Warn,
            Allow,
            "a selector with other keys than the same one before it, where other tools lose words",
        )],
        run: keys::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("no-nominative", Error, Warn, "an inflected value without a text for when no form is sure"),
            check("nominative-kind", Warn, Allow, "a text without the case that calls a name what it may not be"),
            check("no-nominative-elsewhere", Allow, Allow, "the same in Kazakh, where few names have no sure form"),
        ],
        run: inflection::check,
        on_overrides: Some(inflection::check),
    },
    Row {
        finds: &[
            check("typed-ending", Error, Warn, "an ending typed after a placeable"),
            check("bare-name", Warn, Allow, "a Russian preposition before a name that is not inflected"),
        ],
        run: ending::check,
        on_overrides: None,
    },
    Row {
        finds: &[
            check("mixed-script", Error, Warn, "a word of Latin and Cyrillic letters"),
            check("old-encoding", Error, Warn, "letters of old Kazakh fonts"),
            check("decomposed", Warn, Allow, "a Cyrillic letter that is written as two characters"),
            check("cyrillic-in-english", Warn, Allow, "a Cyrillic word in an English text"),
            check("quotes", Warn, Allow, "quotation marks of another language"),
            check("dash", Warn, Allow, "a hyphen in place of a dash"),
            check("range", Warn, Allow, "a hyphen in a range of numbers"),
            check("ellipsis", Warn, Allow, "three dots in place of one character"),
            check("spaces", Warn, Allow, "two spaces, or a space before a mark"),
            check("kazakh-letter", Error, Warn, "a Russian letter in place of a Kazakh one"),
            check("kazakh-phrase", Warn, Allow, "a Kazakh phrase that is written otherwise"),
            check("russian-in-kazakh", Error, Warn, "Russian text in a Kazakh file"),
            check("bare-head", Warn, Allow, "a noun after a name that lacks its possessive ending"),
            check("plural-after-number", Warn, Allow, "a Kazakh plural after a number"),
            check("case-of-month", Warn, Allow, "a Kazakh day that lacks its ending"),
            check("date-order", Warn, Allow, "a Kazakh date in Russian order"),
            check("capital-month", Warn, Allow, "a month with a capital letter"),
            check("kazakh-in-russian", Warn, Allow, "a Kazakh word in a Russian text"),
            check("russian-phrase", Warn, Allow, "a Russian phrase that is written otherwise"),
        ],
        run: text::check,
        on_overrides: None,
    },
    Row {
        finds: &[check("untranslated", Warn, Allow, "a text that is the same as in the source locale")],
        run: untranslated::check,
        on_overrides: None,
    },
    Row {
        finds: &[check("unused-term", Warn, Allow, "a term that no text uses")],
        run: unused::check,
        on_overrides: None,
    },
];

/// Every check.
#[expect(clippy::indexing_slicing, reason = "of constants: what is not there does not build")]
pub const CHECKS: [Check; COUNT] = {
    let mut checks = [check("", Allow, Allow, ""); COUNT];
    let (mut row, mut all) = (0, 0);
    while row < ROWS.len() {
        let mut own = 0;
        while own < ROWS[row].finds.len() {
            checks[all] = ROWS[row].finds[own];
            own += 1;
            all += 1;
        }
        row += 1;
    }
    checks
};

#[expect(clippy::indexing_slicing, reason = "of constants: what is not there does not build")]
const COUNT: usize = {
    let (mut row, mut count) = (0, 0);
    while row < ROWS.len() {
        count += ROWS[row].finds.len();
        row += 1;
    }
    count
};

/// The level of a check under these options, for what is found in a language.
fn level(code: &str, lang: Option<Lang>, options: &Options) -> Level {
    let Some(check) = CHECKS.iter().find(|check| check.code == code) else { return Error };
    let in_lang = |(own, set, _): &&(Lang, &str, Level)| Some(*own) == lang && *set == code;
    let set = options.levels_in.iter().rev().find(in_lang).map(|(.., level)| *level);
    let in_all = || options.levels.iter().rev().find(|(set, _)| *set == code).map(|(_, level)| *level);
    set.or_else(in_all).unwrap_or(check.level).max(check.floor)
}

/// Runs every check.
pub(crate) fn run(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    ROWS.iter().for_each(|row| (row.run)(context, diagnostics));
}

/// Runs the checks that keep a page whole, on files that change the texts of a finished program.
pub(crate) fn run_on_overrides(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    ROWS.iter().filter_map(|row| row.on_overrides).for_each(|run| run(context, diagnostics));
}

/// Gives every problem its severity, and takes out what is allowed.
pub(crate) fn settle(diagnostics: &mut Vec<Diagnostic>, options: &Options, files: &Files<'_>) {
    let lang = |found: &Diagnostic| found.about.or_else(|| Some(files.files.get(found.span.file)?.source.locale));
    diagnostics.retain_mut(|diagnostic| match level(diagnostic.code, lang(diagnostic), options) {
        Allow => false,
        Warn => {
            diagnostic.severity = Severity::Warning;
            true
        }
        Error => {
            diagnostic.severity = Severity::Error;
            true
        }
    });
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.order());
    diagnostics.dedup_by(|a, b| a.span == b.span && a.code == b.code && a.message == b.message);
}
