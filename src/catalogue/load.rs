//! From a folder, or from texts in memory, to a catalogue: read, checked, and only then spoken.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use once_cell::unsync::OnceCell;
use ushtil_compiler::{
    Known, Lines, OwnFunction, Reference, Source, Takes, Texts, Type, check_overrides, files, read_file, strays,
};

use super::text::{Bounds, File, Text, Texts as Changed};
use super::{Catalogue, Limits, Problem, marks};
use crate::lang::{Lang, Languages, PerLang};
use crate::message::{self, Contract, Fixed, Function, Parameter, Signature};

/// How a catalogue is loaded: whose messages it may change, and within which limits.
///
/// ```
/// use ushtil::{Catalogue, Lang, messages::switcher};
/// let catalogue = Catalogue::builder()
///     .sources([
///         (Lang::Kk, "switcher", "label = Тіл"),
///         (Lang::Ru, "switcher", "label = Язык"),
///         (Lang::En, "switcher", "label = Language"),
///     ]);
/// assert!(catalogue.problems().is_empty());
/// assert_eq!(catalogue.show(&switcher::Label, Lang::Kk).to_string(), "Тіл");
/// assert_eq!(catalogue.show(&switcher::Label, Lang::Ru).to_string(), "Язык");
/// assert_eq!(catalogue.show(&switcher::Label, Lang::En).to_string(), "Language");
/// ```
#[derive(Debug, Clone)]
pub struct Builder {
    pub(super) contracts: Vec<&'static Contract>,
    limits: Limits,
}

/// Why a folder cannot be loaded at all.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {problem}: expected a folder with kk/*.ftl, ru/*.ftl or en/*.ftl")]
#[non_exhaustive]
pub struct LoadError {
    /// The folder.
    pub path: String,
    /// What the system says.
    #[source]
    pub problem: io::Error,
}

impl Default for Builder {
    fn default() -> Self {
        Builder { contracts: vec![&crate::messages::CONTRACT], limits: Limits::DEFAULT }
    }
}

impl Builder {
    /// Lets an application's own messages be changed too: `&messages::CONTRACT`, as `include_messages!` made it.
    ///
    /// Texts may call its functions then. Where two applications have one of the same name, the first one's is called.
    #[must_use]
    pub fn messages(mut self, contract: &'static Contract) -> Self {
        self.contracts.push(contract);
        self
    }

    /// Other limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Loads `dir/kk/*.ftl`, `dir/ru/*.ftl` and `dir/en/*.ftl`; what is wrong in a file is a [`Problem`] of the catalogue.
    ///
    /// # Errors
    /// [`LoadError`] if the folder cannot be read.
    pub fn load(&self, dir: impl AsRef<Path>) -> Result<Catalogue, LoadError> {
        let Reading { sources, unread } = self.read(dir.as_ref())?;
        Ok(self.catalogue(sources, unread))
    }

    /// Takes texts that are in memory: a language, a file's name without `.ftl`, and what it says.
    pub fn sources<'s>(&self, sources: impl IntoIterator<Item = (Lang, &'s str, &'s str)>) -> Catalogue {
        let source = |(lang, module, text): (Lang, &str, &str)| Source {
            locale: lang,
            module: module.to_owned(),
            path: format!("{lang}/{module}.ftl"),
            text: text.to_owned(),
        };
        let sources: Vec<Source> = sources.into_iter().map(source).collect();
        self.catalogue(sources, Vec::new())
    }

    pub(super) fn read(&self, dir: &Path) -> Result<Reading, LoadError> {
        read(dir, self.languages(), &self.limits)
    }

    /// The languages of the application, or of the library where there is none.
    fn languages(&self) -> Languages {
        let mut applications = self.contracts.iter().skip(1).map(|contract| contract.languages);
        let Some(first) = applications.next() else { return Languages::ALL };
        Languages::new(first.default_language(), applications.chain([first]).flat_map(|languages| languages.iter()))
    }

    pub(super) fn catalogue(&self, mut sources: Vec<Source>, mut problems: Vec<Problem>) -> Catalogue {
        let languages = self.languages();
        sources.retain(|source| {
            let is_here = languages.contains(source.locale);
            if !is_here {
                let have = languages.iter().map(Lang::tag).collect::<Vec<_>>().join(", ");
                let message = format!("this file is not read: the languages here are {have}");
                problems.push(Problem::unread("not-read", source.path.clone(), message));
            }
            is_here
        });
        let signatures: Vec<_> = self.contracts.iter().flat_map(|contract| contract.signatures()).collect();
        let compiled = CompiledTexts { contracts: &self.contracts, index: OnceCell::new() };
        let (functions, declared) = self.functions();
        let known = self.known().with_texts(&compiled).with_functions(declared);
        let checked = check_overrides(&sources, &known, &self.limits.text);
        problems.extend(checked.diagnostics.iter().map(|diagnostic| Problem::of(diagnostic, &sources)));
        let each = checked.texts.len() / Lang::ALL.len();
        let mut texts = PerLang::of(|lang| Changed::new(lang, each, functions.clone()));
        let mut files: PerLang<u32> = PerLang::default();
        let places: Vec<u32> = sources.iter().map(|source| counted(&mut files[source.locale])).collect();
        for text in &checked.texts {
            let (Some(source), Some(place)) = (sources.get(text.file), places.get(text.file)) else { continue };
            let Some(signature) = signatures.get(text.message) else { continue };
            if let Some(text) = Text::new(*place, text, source, signature) {
                texts[source.locale].add(signature, text);
            }
        }
        let mut references = vec![String::new(); sources.len()];
        for Reference { file, id, text } in checked.references {
            if let Some(resource) = references.get_mut(file) {
                quote(id, &text, resource);
            }
        }
        let marked = marks::marked(&sources, &checked.tags);
        let open = checked.open;
        for (number, ((source, references), marked)) in sources.into_iter().zip(references).zip(marked).enumerate() {
            let Source { locale, module, text, .. } = source;
            let bounds = if open.binary_search(&number).is_ok() { Bounds::Open } else { Bounds::Closed };
            texts[locale].add_file(File::new(module, (text, marked), references, bounds));
        }
        Catalogue { texts, problems, output_bytes: self.limits.output_bytes }
    }

    /// The functions of the applications' own, each name once.
    fn functions(&self) -> (Arc<[Function]>, Vec<OwnFunction>) {
        let (mut functions, mut known): (Vec<Function>, Vec<OwnFunction>) = (Vec::new(), Vec::new());
        for function in self.contracts.iter().flat_map(|contract| contract.functions) {
            let Ok(declared) = OwnFunction::declared(function.declaration()) else { continue };
            if known.iter().all(|other| other.name() != declared.name()) {
                functions.push(*function);
                known.push(declared);
            }
        }
        (functions.into(), known)
    }

    /// The messages of the program, in the order of their numbers.
    fn known(&self) -> Known<'static> {
        let mut known = Known::default();
        for module in self.contracts.iter().flat_map(|contract| contract.modules) {
            if let Some(first) = module.first() {
                known.reserve(first.module, module.len());
            }
            for signature in *module {
                let lines = match signature.lines {
                    message::Lines::One => Lines::One,
                    message::Lines::Many => Lines::Many,
                };
                known.add(signature.module, signature.id, signature, lines);
            }
        }
        known
    }
}

/// The texts of compiled messages that take nothing, found by their ids.
struct CompiledTexts<'b> {
    contracts: &'b [&'static Contract],
    index: OnceCell<HashMap<&'static str, Vec<&'static Fixed>>>, // most folders refer to none
}

impl Texts for CompiledTexts<'_> {
    fn text(&self, module: &str, id: &str, locale: Lang) -> Option<&str> {
        let index = self.index.get_or_init(|| {
            let mut index: HashMap<&str, Vec<&Fixed>> = HashMap::new();
            for fixed in self.contracts.iter().flat_map(|contract| contract.fixed).copied().flatten() {
                index.entry(fixed.signature().id).or_default().push(fixed);
            }
            index
        });
        let named = index.get(id)?;
        let own = named.iter().find(|fixed| fixed.signature().module == module);
        own.or(named.first()).map(|fixed| fixed.text(locale))
    }
}

/// Adds a message whose text is read as it stands.
fn quote(id: &str, text: &str, out: &mut String) {
    out.push_str(id);
    out.push_str(" = { \"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push_str("\" }\n");
}

/// The number before this one.
fn counted(count: &mut u32) -> u32 {
    *count += 1;
    *count - 1
}

impl Takes for Signature {
    fn name(&self, number: usize) -> Option<&str> {
        self.variable(number).map(|parameter| parameter.name)
    }

    fn ty(&self, number: usize) -> Option<Type> {
        let ty = self.variable(number)?.ty;
        Some(ty.map_words(|words| words.iter().map(|word| (*word).to_owned()).collect()))
    }

    fn elements(&self) -> Option<Vec<(&str, Type)>> {
        let element = |parameter: &Parameter| match parameter.ty {
            message::Type::Link => Some((parameter.name, Type::Link)),
            message::Type::Element => Some((parameter.name, Type::Element)),
            _ => None,
        };
        self.elements.then(|| self.parameters.iter().filter_map(element).collect())
    }
}

/// What was found in a folder.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) sources: Vec<Source>,
    /// What could not be read: files, or folders with all that is in them.
    pub(super) unread: Vec<Problem>,
}

/// Reads what can be read; a file that is too large, no file, or not UTF-8, is a problem of its own.
fn read(dir: &Path, languages: Languages, limits: &Limits) -> Result<Reading, LoadError> {
    let stray = strays(dir, languages).map_err(|problem| LoadError { path: dir.display().to_string(), problem })?;
    let mut reading = Reading::default();
    let unread =
        stray.into_iter().map(|(path, message)| Problem::unread("not-read", path.display().to_string(), message));
    reading.unread.extend(unread);
    for lang in languages.iter() {
        let found = files(dir, lang).unwrap_or_else(|problem| {
            let path = dir.join(lang.tag()).display().to_string();
            reading.unread.push(Problem::unread("unreadable", path, problem.to_string()));
            Vec::new()
        });
        for (module, path) in found {
            if reading.sources.len() == limits.files {
                let message = format!("more than {} files", limits.files);
                reading.unread.push(Problem::unread("limit", dir.display().to_string(), message));
                return Ok(reading);
            }
            let shown = path.display().to_string();
            match read_text(&path, limits) {
                Ok(text) => reading.sources.push(Source { locale: lang, module, path: shown, text }),
                Err((code, message)) => reading.unread.push(Problem::unread(code, shown, message)),
            }
        }
    }
    Ok(reading)
}

fn read_text(path: &Path, limits: &Limits) -> Result<String, (&'static str, String)> {
    let bytes = read_file(path, limits.text.file_bytes).map_err(|unread| (unread.code(), unread.to_string()))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| ("encoding", "the file is not UTF-8: save it as UTF-8 in the editor".to_owned()))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
