//! What is checked: a file for each family of mistakes, and its row in the table below.

mod choice;
mod duplicate;
mod ending;
mod function;
mod inflection;
mod keys;
mod missing;
pub(crate) mod plural;
mod reference;
mod syntax;
mod text;
mod untranslated;
mod unused;
mod variable;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use crate::Options;
use crate::assemble::Signatures;
use crate::collect::Signed;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::Field;
use crate::parse::{Definition, DefinitionKind, File, Files};
use crate::source::Span;
use crate::visit::{Node, walk};
use ushtil_lang::Lang;

pub(crate) use syntax::leading_id;

/// What a check's findings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing is said.
    Allow,
    /// The text is used.
    Warn,
    /// The build stops.
    Error,
}

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
            check("decomposed", Warn, Allow, "й and ё with combining marks"),
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

/// The level of a check under these options.
pub(crate) fn level(code: &str, options: &Options) -> Level {
    let Some(check) = CHECKS.iter().find(|check| check.code == code) else { return Error };
    let set = options.levels.iter().rev().find(|(set, _)| *set == code).map(|(_, level)| *level);
    set.unwrap_or(check.level).max(check.floor)
}

/// What every check sees.
pub(crate) struct Context<'a, 's> {
    pub(crate) files: &'a Files<'s>,
    pub(crate) source: Lang,
    pub(crate) signatures: &'a Signatures<'s>,
    typed: OnceCell<Typed<'a, 's>>,
}

/// The patterns that select, call or nest, and what each of them is made of: walked over once for all checks.
struct Typed<'a, 's> {
    patterns: Vec<(At<'a, 's>, Range<usize>)>,
    nodes: Vec<Node<'a, 's>>,
}

/// A pattern and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct At<'a, 's> {
    pub(crate) file: &'a File<'s>,
    pub(crate) definition: &'a Definition<'s>,
    /// The attribute's name, or nothing for the value.
    pub(crate) attribute: &'s str,
    pub(crate) pattern: &'a ast::Pattern<&'s str>,
    signed: Option<&'a Signed<'s>>,
}

impl At<'_, '_> {
    pub(crate) fn locale(&self) -> Lang {
        self.file.source.locale
    }
}

impl<'a, 's> Context<'a, 's> {
    pub(crate) fn new(files: &'a Files<'s>, source: Lang, signatures: &'a Signatures<'s>) -> Self {
        Context { files, source, signatures, typed: OnceCell::new() }
    }

    /// Every pattern of every file.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = At<'a, 's>> + use<'a, 's> {
        let signatures = self.signatures;
        self.unsigned(|_| true).map(|at| At { signed: signed(signatures, &at), ..at })
    }

    /// The patterns that select, call or nest, in which the types of variables matter, with their nodes.
    pub(crate) fn typed_patterns(&self) -> impl Iterator<Item = (At<'a, 's>, &[Node<'a, 's>])> {
        let typed = self.typed.get_or_init(|| {
            let mut typed = Typed { patterns: Vec::new(), nodes: Vec::new() };
            for at in self.unsigned(|definition| definition.line().is_none()).filter(|at| is_typed(at.pattern)) {
                let start = typed.nodes.len();
                walk(at.pattern, &mut |node| typed.nodes.push(node));
                let at = At { signed: signed(self.signatures, &at), ..at };
                typed.patterns.push((at, start..typed.nodes.len()));
            }
            typed
        });
        let nodes = |range: &Range<usize>| typed.nodes.get(range.clone()).unwrap_or_default();
        typed.patterns.iter().map(move |(at, range)| (*at, nodes(range)))
    }

    fn unsigned(&self, wanted: fn(&Definition<'s>) -> bool) -> impl Iterator<Item = At<'a, 's>> + use<'a, 's> {
        self.files.files.iter().flat_map(move |file| {
            file.definitions.iter().filter(move |definition| wanted(definition)).flat_map(move |definition| {
                let value = definition.value().into_iter().map(|pattern| ("", pattern));
                let attributes = definition.attributes().iter().map(|attribute| (attribute.id.name, &attribute.value));
                let at = move |(attribute, pattern)| At { file, definition, attribute, pattern, signed: None };
                value.chain(attributes).map(at)
            })
        })
    }

    /// The variables of the message that a pattern belongs to; none for a term, or a message that the source lacks.
    pub(crate) fn fields<'x>(&self, at: &At<'x, 's>) -> Option<&'x [Field]> {
        at.signed.map(|signed| signed.fields.as_slice())
    }

    pub(crate) fn field<'x>(&self, at: &At<'x, 's>, name: &str) -> Option<&'x Field> {
        self.fields(at)?.iter().find(|field| field.name == name)
    }

    /// Where a variable of the message was declared or first used.
    pub(crate) fn declared_at(&self, at: &At<'_, 's>, name: &str) -> Option<Span> {
        at.signed?.places.iter().find(|(place, _)| *place == name).map(|(_, span)| span.clone())
    }

    pub(crate) fn span(&self, at: &At<'_, 's>, slice: &str) -> Span {
        self.files.span(at.definition.file, slice)
    }

    /// What stands in the source locale for the same message.
    pub(crate) fn source_definition(&self, module: &str, id: &str) -> Option<&'a Definition<'s>> {
        self.files.own(self.source, DefinitionKind::Message, module, id)
    }
}

/// The variables of the message that a pattern belongs to, unless it is a term.
fn signed<'a, 's>(signatures: &'a Signatures<'s>, at: &At<'_, 's>) -> Option<&'a Signed<'s>> {
    if at.definition.kind == DefinitionKind::Term {
        return None;
    }
    let attribute = match at.attribute {
        "nominative" => "",
        name => name.strip_suffix("-nominative").unwrap_or(name),
    };
    signatures.get(&(at.file.source.module.as_str(), at.definition.id, attribute))
}

fn is_typed(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => !matches!(
            expression,
            Expression::Inline(
                InlineExpression::VariableReference { .. }
                    | InlineExpression::MessageReference { .. }
                    | InlineExpression::StringLiteral { .. }
                    | InlineExpression::NumberLiteral { .. }
            )
        ),
    })
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
pub(crate) fn settle(diagnostics: &mut Vec<Diagnostic>, options: &Options) {
    diagnostics.retain_mut(|diagnostic| match level(diagnostic.code, options) {
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

/// As many names that were meant are looked for among all names of a file: nobody reads the hundred-and-first, and each takes its time.
pub(crate) const GUESSES: usize = 100;

/// As many problems of one line are told, and one error at least; of the others, how many there are.
const OF_A_LINE: usize = ushtil_lang::LIMITS.ftl_problems_of_a_line;

/// Keeps the problems of each line within a limit: each shows the line, which may be as long as the file.
fn leave_out_in_lines<'t>(diagnostics: &mut Vec<Diagnostic>, text: impl Fn(usize) -> Option<&'t str>) {
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(diagnostics.len());
    let (mut of_line, mut more, mut errors) = (0_usize, 0_usize, 0_usize);
    let mut before: Option<Span> = None;
    for diagnostic in diagnostics.drain(..) {
        let between = before
            .as_ref()
            .filter(|before| before.file == diagnostic.span.file)
            .and_then(|before| text(before.file)?.get(before.range.start..diagnostic.span.range.start));
        if between.is_none_or(|between| memchr::memchr(b'\n', between.as_bytes()).is_some()) {
            say_more(&mut kept, more);
            (of_line, more, errors) = (0, 0, 0);
        }
        before = Some(diagnostic.span.clone());
        let is_error = diagnostic.severity == Severity::Error;
        if of_line < OF_A_LINE || (is_error && errors == 0) {
            of_line += 1;
            errors += usize::from(is_error);
            kept.push(diagnostic);
        } else {
            more += 1;
        }
    }
    say_more(&mut kept, more);
    *diagnostics = kept;
}

fn say_more(kept: &mut [Diagnostic], more: usize) {
    if let Some(last) = kept.last_mut().filter(|_| more > 0) {
        let more = format!("and {} more in this line", grouped(more));
        last.help = Some(last.help.take().map_or(more.clone(), |help| format!("{help}\n{more}")));
    }
}

/// Keeps the number of problems within a limit: somebody would have to read them. One of each file stays at least, and
/// a problem at the end says how many are left out, as grave as the gravest of those.
pub(crate) fn leave_out<'t>(diagnostics: &mut Vec<Diagnostic>, limit: usize, text: impl Fn(usize) -> Option<&'t str>) {
    leave_out_in_lines(diagnostics, text);
    let all = diagnostics.len();
    if all <= limit {
        return;
    }
    let (mut number, mut files) = (0, HashSet::new());
    let (mut last, mut gravest) = (None, Severity::Warning);
    diagnostics.retain(|diagnostic| {
        number += 1;
        let kept = files.insert(diagnostic.span.file) || number <= limit;
        if kept {
            last = Some(diagnostic.span.clone());
        } else {
            gravest = gravest.max(diagnostic.severity);
        }
        kept
    });
    if let Some(span) = last {
        let message = format!("{} more problems are left out", grouped(all - diagnostics.len()));
        let closing = Diagnostic::new("limit", gravest, span, message);
        diagnostics.push(closing.help("put those right that are told"));
    }
}

/// A number as English writes it: 4,812.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(",")
}

/// A problem whose level the settings decide.
pub(crate) fn problem(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, span, message)
}
