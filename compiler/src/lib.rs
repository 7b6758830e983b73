//! Compiles Fluent (FTL) files into typed Rust messages, checked across all locales.
//!
//! The whole of the `main` in an application's `build.rs`:
//!
//! ```no_run
//! ushtil_compiler::build("locales");
//! ```
//!
//! [`generated`] shows a small FTL file beside the Rust that comes of it; [`reference`](mod@reference) has every type, function, option and
//! case, with what each prints.

mod assemble;
mod check;
mod collect;
mod describe;
mod diagnostic;
mod emit;
mod escape;
mod file;
mod finding;
mod function;
mod hash;
mod ir;
mod language;
mod level;
mod lower;
mod markup;
mod names;
mod options;
mod overrides;
mod parse;
mod plural;
mod pseudo;
mod scan;
mod signature;
mod source;
pub mod text;
mod visit;
mod word;

#[cfg(doc)]
#[doc = include_str!("generated.md")]
pub mod generated {}

#[cfg(doc)]
#[doc = include_str!("reference.md")]
pub mod reference {}

mod build;

use std::borrow::Cow;
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub use build::{Build, build, read};
pub use check::{CHECKS, Check};
pub use describe::{Described, Variable, describe};
pub use diagnostic::{Diagnostic, Severity};
pub use file::{Unread, files, read_file, strays};
pub use function::OwnFunction;
#[doc(hidden)]
pub use function::{Allowed, functions};
#[doc(hidden)]
pub use hash::key;
pub use level::Level;
pub use lower::Isolation;
pub use markup::{TagSort, declares_element, tag_places};
pub use options::Options;
pub use overrides::{
    Asked, Inflected, Known, Limits, Lines, Origin, Override, Overrides, Reference, Takes, TextTag, Texts,
    check_overrides,
};
pub use pseudo::pseudo;
pub use scan::{Line, LinePiece};
pub use signature::Type;
pub use source::{Source, Span};
pub use ushtil_lang::{Lang, Languages, PerLang};

/// What came of compiling.
#[derive(Debug)]
pub struct Output {
    modules: Vec<ir::Module>,
    languages: Languages,
    functions: Vec<OwnFunction>,
    parts: Vec<emit::Part>,
    /// Every problem, in the order of files and lines.
    pub diagnostics: Vec<Diagnostic>,
}

impl Output {
    /// The modules as Rust source, in one piece.
    #[must_use]
    pub fn rust(&self) -> String {
        emit::root(&self.modules, (&self.languages, &self.functions), &mut |out, index| {
            out.extend(self.parts.get(index).map(|part| part.rust.as_str()));
        })
    }

    /// The modules as files of Rust source: paths below `folder`, the first of them the one that includes the others.
    fn files(&self, folder: &Path) -> Vec<(PathBuf, Cow<'_, str>)> {
        let below = folder.join("messages");
        let root = emit::root(&self.modules, (&self.languages, &self.functions), &mut |out, index| {
            if let Some(part) = self.parts.get(index) {
                _ = writeln!(out, "include!(concat!(env!(\"OUT_DIR\"), \"/messages/{}\"));", part.path);
            }
        });
        let mut files = vec![(folder.join("messages.rs"), Cow::Owned(root))];
        files.extend(self.parts.iter().map(|part| (below.join(&part.path), Cow::Borrowed(part.rust.as_str()))));
        files
    }
}

/// Compiles files that are in memory.
///
/// ```
/// use ushtil_compiler::{Lang, Options, Source, compile};
/// let source = |locale, text: &str| Source {
///     locale,
///     module: "page".into(),
///     path: format!("locales/{locale}/page.ftl"),
///     text: text.into(),
/// };
/// let sources = [
///     source(Lang::Kk, "home = Басты бет"),
///     source(Lang::Ru, "home = Главная"),
///     source(Lang::En, "home = Home"),
/// ];
/// let output = compile(&sources, &Options::default());
/// assert!(output.diagnostics.is_empty());
/// assert!(output.rust().contains("pub const Home: &m::Fixed"));
/// ```
pub fn compile(sources: &[Source], options: &Options) -> Output {
    let mut diagnostics = Vec::new();
    let unread = overrides::unread(sources, options, &mut diagnostics);
    let files = parse::Files::parse(sources, &unread).with_functions(&options.functions);
    let assembly = assemble::Assembly { files: &files, options };
    let signatures = assembly.signatures(&mut diagnostics);
    check::run(&check::Context::new(&files, (options.source, options.languages), &signatures), &mut diagnostics);
    let modules = assembly.modules(&signatures, &mut diagnostics);
    let parts = emit::parts(&modules, &options.derives);
    check::settle(&mut diagnostics, options, &files);
    check::leave_out(&mut diagnostics, Limits::OWN.problems, |file| Some(sources.get(file)?.text.as_str()));
    Output { modules, languages: options.languages, functions: options.functions.clone(), parts, diagnostics }
}
