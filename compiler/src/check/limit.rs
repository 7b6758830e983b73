//! Keeps the number of problems within what somebody reads.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Span;

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
