//! A problem in an FTL file, and how it is printed.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};
use memchr::memchr_iter;

use crate::source::{Source, Span};
use ushtil_lang::Lang;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look; the text is used.
    Warning,
    /// The build stops, after every problem was printed.
    Error,
}

/// One problem: what was found, where, what was expected, and what to do.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The check's name, as in `unknown-variable`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What was found, without full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// A few words beside the caret.
    pub label: String,
    /// Places that explain it, such as what the source locale says.
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
    /// The language that it is about, if that is not the language of its file.
    pub(crate) about: Option<Lang>,
}

impl Diagnostic {
    pub(crate) fn new(code: &'static str, severity: Severity, span: Span, message: impl Into<String>) -> Self {
        let message = message.into();
        Diagnostic { code, severity, message, span, label: String::new(), related: Vec::new(), help: None, about: None }
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(crate) fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    pub(crate) fn about(mut self, lang: Lang) -> Self {
        self.about = Some(lang);
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The problem as rustc would print it, without colours.
    pub fn render(&self, sources: &[Source]) -> String {
        self.print(sources, &Renderer::plain())
    }

    /// The problem as rustc would print it on a terminal.
    pub fn render_in_colour(&self, sources: &[Source]) -> String {
        self.print(sources, &Renderer::styled())
    }

    fn print(&self, sources: &[Source], renderer: &Renderer) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = level.primary_title(&self.message).id(self.code).elements(snippets(self, sources));
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help));
        }
        renderer.render(&[group])
    }
}

/// Places of one file that are farther apart than so many bytes are shown apart: what is between them would be read, too.
const FAR: usize = 4 << 10;

fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a [Source]) -> Vec<Element<'a>> {
    let primary = (&diagnostic.span, &diagnostic.label, AnnotationKind::Primary);
    let related = diagnostic.related.iter().map(|(span, label)| (span, label, AnnotationKind::Context));
    let places: Vec<_> = std::iter::once(primary).chain(related).collect();
    let mut files: Vec<usize> = Vec::new();
    for (span, _, _) in &places {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    let mut elements = Vec::new();
    for file in files {
        let Some(source) = sources.get(file) else { continue };
        let here = places.iter().filter(|(span, _, _)| span.file == file);
        let mut here: Vec<_> = here.map(|(span, label, kind)| (visible(&source.text, span), label, kind)).collect();
        let (nearest, farthest) =
            (here.iter().map(|(range, ..)| range.start), here.iter().map(|(range, ..)| range.end));
        let reach = farthest.max().unwrap_or(0) - nearest.min().unwrap_or(0);
        let rest = if reach > FAR { here.split_off(1) } else { Vec::new() };
        for here in std::iter::once(here).chain(rest.into_iter().map(|place| vec![place])) {
            let lines = lines(&source.text, here.iter().map(|(range, ..)| range));
            let (from, excerpt) = (lines.start, source.text.get(lines).unwrap_or(""));
            let first = 1 + memchr_iter(b'\n', source.text.as_bytes().get(..from).unwrap_or_default()).count();
            let mut snippet = Snippet::source(excerpt).line_start(first).path(source.path.as_str());
            for (range, label, kind) in here {
                snippet = snippet.annotation(kind.span(range.start - from..range.end - from).label(label.as_str()));
            }
            elements.push(snippet.into());
        }
    }
    elements
}

/// As many bytes of a line are shown after a place in it.
const SHOWN: usize = 500;

/// The lines that places stand in, and those between: a printer that is given the whole of a file reads the whole.
fn lines<'r>(text: &str, places: impl Iterator<Item = &'r Range<usize>>) -> Range<usize> {
    let (mut start, mut end) = (text.len(), 0);
    for place in places {
        (start, end) = (start.min(place.start), end.max(place.end));
    }
    let start = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let farthest = (end..=text.len()).nth(SHOWN).unwrap_or(text.len());
    let farthest = (end..=farthest).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(end);
    let end = text.get(end..farthest).and_then(|after| after.find('\n')).map_or(farthest, |at| end + at);
    start..end
}

/// The span inside the text, on character boundaries, and not over a line's end.
fn visible(text: &str, span: &Span) -> Range<usize> {
    let mut start = span.range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let slice = text.get(start..end).unwrap_or("");
    let line = slice.find(['\n', '\r']).unwrap_or(slice.len());
    start..(start + line)
}
