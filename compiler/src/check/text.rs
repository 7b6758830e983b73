//! The checks of plain text, on what each pattern says.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{Context, grouped, problem};
use crate::diagnostic::Diagnostic;
use crate::ir::Markup;
use crate::markup::{self, Run};
use crate::source::Span;
use crate::text::check_text;

/// As many doubts are told of one text; of the others, how many there are.
const MOST: usize = ushtil_lang::LIMITS.ftl_doubts;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for at in context.patterns() {
        let mut lines = vec![Line::default()];
        let markup = Markup::of(context.elements(&at));
        gather(at.pattern, markup, &mut lines);
        let mut told = 0;
        for line in lines.iter().filter(|line| line.text.chars().any(char::is_alphabetic)) {
            for finding in check_text(&line.text, at.locale()) {
                told += 1;
                if told > MOST {
                    continue;
                }
                let Some(range) = line.place(context, at.definition.file, &finding.range) else { continue };
                let span = Span { file: at.definition.file, range };
                let mut diagnostic = problem(finding.code, span, finding.message);
                diagnostic.help = finding.help;
                diagnostics.push(diagnostic);
            }
        }
        if told > MOST
            && let Some(last) = diagnostics.last_mut()
        {
            let more = format!("and {} more in this text", grouped(told - MOST));
            last.help = Some(last.help.take().map_or(more.clone(), |help| format!("{help}\n{more}")));
        }
    }
}

/// The text of a pattern with a mark for each placeable, and where its pieces are in the source.
#[derive(Default)]
struct Line<'s> {
    text: String,
    pieces: Vec<(usize, &'s str)>,
}

impl<'s> Line<'s> {
    fn push(&mut self, piece: &'s str) {
        self.pieces.push((self.text.len(), piece));
        self.text.push_str(piece);
    }

    /// A text without its tags: readers do not see them, or should not.
    fn words(&mut self, text: &'s str, markup: Markup) {
        for run in markup::runs(text) {
            match run {
                Run::Words(words) => self.push(words),
                Run::Tag(tag) if markup == Markup::Plain && !tag.attributes.contains('=') => self.push(tag.whole),
                Run::Tag(_) => {}
            }
        }
    }

    fn place(
        &self,
        context: &Context<'_, '_>,
        file: usize,
        range: &std::ops::Range<usize>,
    ) -> Option<std::ops::Range<usize>> {
        let after = self.pieces.partition_point(|(start, _)| *start <= range.start);
        let (start, piece) = self.pieces.get(after.checked_sub(1)?)?;
        let base = context.files.span(file, piece).range;
        let from = range.start.checked_sub(*start)?.min(piece.len());
        let to = range.end.checked_sub(*start)?.clamp(from, piece.len());
        Some(base.start + from..base.start + to)
    }
}

/// One line for the pattern itself, and one for each variant in it.
fn gather<'s>(pattern: &Pattern<&'s str>, markup: Markup, lines: &mut Vec<Line<'s>>) {
    let mut own = lines.pop().unwrap_or_default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.words(value, markup),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                own.text.push('\u{fffc}');
                for variant in variants {
                    lines.push(Line::default());
                    gather(&variant.value, markup, lines);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
                if !value.contains('\\') =>
            {
                own.push(value)
            }
            PatternElement::Placeable { .. } => own.text.push('\u{fffc}'),
        }
    }
    lines.push(own);
}
