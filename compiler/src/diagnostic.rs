//! A problem in an FTL file, and how it is printed.

use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};

use crate::source::{Source, Span};

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
}

impl Diagnostic {
    pub(crate) fn new(code: &'static str, severity: Severity, span: Span, message: impl Into<String>) -> Self {
        let message = message.into();
        Diagnostic { code, severity, message, span, label: String::new(), related: Vec::new(), help: None }
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(crate) fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
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
        let mut snippet = Snippet::source(source.text.as_str()).path(source.path.as_str());
        for (span, label, kind) in places.iter().filter(|(span, _, _)| span.file == file) {
            let range = visible(&source.text, span);
            snippet = snippet.annotation(kind.span(range).label(label.as_str()));
        }
        elements.push(snippet.into());
    }
    elements
}

/// The span inside the text, on character boundaries, and not over a line's end.
fn visible(text: &str, span: &Span) -> std::ops::Range<usize> {
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
