//! From a folder, or from texts in memory, to a catalogue: read, checked, and only then spoken.

use std::path::Path;
use std::{fs, io};

use ushtil_compiler::{Known, Lines, Locale, Source, Type, check_overrides};

use super::text::{Text, Texts};
use super::{Catalogue, Limits, Problem};
use crate::lang::Lang;
use crate::message::{self, Contract, Signature};

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
    contracts: Vec<&'static Contract>,
    limits: Limits,
}

/// Why a folder cannot be loaded at all.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {problem}: expected a folder with kk/*.ftl, ru/*.ftl or en/*.ftl")]
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
        let (sources, problems) = self.read(dir.as_ref())?;
        Ok(self.catalogue(&sources, problems))
    }

    /// Takes texts that are in memory: a language, a file's name without `.ftl`, and what it says.
    pub fn sources<'s>(&self, sources: impl IntoIterator<Item = (Lang, &'s str, &'s str)>) -> Catalogue {
        let source = |(lang, module, text): (Lang, &str, &str)| Source {
            locale: locale(lang),
            module: module.to_owned(),
            path: format!("{lang}/{module}.ftl"),
            text: text.to_owned(),
        };
        let sources: Vec<Source> = sources.into_iter().map(source).collect();
        self.catalogue(&sources, Vec::new())
    }

    pub(super) fn read(&self, dir: &Path) -> Result<(Vec<Source>, Vec<Problem>), LoadError> {
        read(dir, &self.limits)
    }

    pub(super) fn catalogue(&self, sources: &[Source], mut problems: Vec<Problem>) -> Catalogue {
        let checked = check_overrides(sources, &self.known(), &self.limits.text);
        problems.extend(checked.diagnostics.iter().map(|diagnostic| Problem::of(diagnostic, sources)));
        let mut texts = Lang::ALL.map(Texts::new);
        let mut places = Vec::with_capacity(sources.len());
        for source in sources {
            let lang = lang(source.locale);
            places.push(of(&mut texts, lang).add_file(&source.module, &source.text));
        }
        texts.iter_mut().for_each(|texts| texts.reserve(checked.texts.len() / Lang::ALL.len()));
        for text in checked.texts {
            let (Some(source), Some(place)) = (sources.get(text.file), places.get(text.file)) else { continue };
            of(&mut texts, lang(source.locale)).add(Text::new(*place, text));
        }
        Catalogue { texts, problems, output_bytes: self.limits.output_bytes }
    }

    fn known(&self) -> Known<'static> {
        let mut known = Known::default();
        for signature in self.contracts.iter().flat_map(|contract| contract.signatures()) {
            let lines = match signature.lines {
                message::Lines::One => Lines::One,
                message::Lines::Many => Lines::Many,
            };
            known.add(signature.module, signature.id, variables(signature), lines);
        }
        known
    }
}

fn variables(signature: &Signature) -> Vec<(String, Type)> {
    let ty = |ty: message::Type| match ty {
        message::Type::String => Type::String,
        message::Type::Integer => Type::Integer,
        message::Type::Number => Type::Number,
        message::Type::Date => Type::Date,
        message::Type::Time => Type::Time,
        message::Type::DateTime => Type::DateTime,
        message::Type::DateRange => Type::DateRange,
        message::Type::Name => Type::Name,
        message::Type::List => Type::List,
        message::Type::Message => Type::Message,
        message::Type::Choice(words) => Type::Choice(words.iter().map(|word| (*word).to_owned()).collect()),
    };
    signature.parameters.iter().map(|parameter| (parameter.name.to_owned(), ty(parameter.ty))).collect()
}

fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::Kk => Locale::Kk,
        Lang::Ru => Locale::Ru,
        Lang::En => Locale::En,
    }
}

fn lang(locale: Locale) -> Lang {
    match locale {
        Locale::Kk => Lang::Kk,
        Locale::Ru => Lang::Ru,
        Locale::En => Lang::En,
    }
}

/// The texts of one language.
fn of(texts: &mut [Texts; 3], lang: Lang) -> &mut Texts {
    let [kk, ru, en] = texts;
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
}

/// Reads what can be read; a file that is too large, or is not UTF-8, is a problem of its own.
fn read(dir: &Path, limits: &Limits) -> Result<(Vec<Source>, Vec<Problem>), LoadError> {
    let failed = |problem| LoadError { path: dir.display().to_string(), problem };
    fs::read_dir(dir).map_err(failed)?;
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    for lang in Lang::ALL {
        let folder = dir.join(lang.tag());
        if !folder.is_dir() {
            continue;
        }
        for (module, path) in ushtil_compiler::files(&folder).map_err(failed)? {
            let shown = path.display().to_string();
            if sources.len() == limits.files {
                let message = format!("more than {} files", limits.files);
                problems.push(Problem::unread("limit", shown, message));
                return Ok((sources, problems));
            }
            match read_file(&path, limits) {
                Ok(text) => sources.push(Source { locale: locale(lang), module, path: shown, text }),
                Err((code, message)) => problems.push(Problem::unread(code, shown, message)),
            }
        }
    }
    Ok((sources, problems))
}

fn read_file(path: &Path, limits: &Limits) -> Result<String, (&'static str, String)> {
    let unread = |problem: io::Error| ("unreadable", problem.to_string());
    let length = fs::metadata(path).map_err(unread)?.len();
    if length > limits.text.file_bytes as u64 {
        return Err(("limit", format!("the file has {length} bytes; {} are allowed", limits.text.file_bytes)));
    }
    let text = String::from_utf8(fs::read(path).map_err(unread)?);
    let text = text.map_err(|_| ("encoding", "the file is not UTF-8: save it as UTF-8 in the editor".to_owned()))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
