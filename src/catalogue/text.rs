//! The changed texts of one language: found by the message's number, resolved by a bundle that is built when first needed.

use std::collections::HashMap;
use std::fmt::{self, Write};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use once_cell::sync::OnceCell;
use ushtil_compiler::Override;

use super::{function, value};
use crate::grammar::{self, Case, Reads};
use crate::lang::Lang;
use crate::message::{Argument, Message, Signature, Voice};

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The changed texts of a language.
pub(super) struct Texts {
    lang: Lang,
    files: Vec<File>,
    index: HashMap<u64, Text, BuildHasherDefault<Number>>,
}

/// One FTL file, and the bundle in which its messages are resolved: its own texts before those of other files.
struct File {
    module: String,
    text: Arc<str>,
    resource: OnceCell<Arc<FluentResource>>,
    bundle: OnceCell<Bundle>,
}

/// Where the text of a message is.
pub(super) struct Text {
    file: usize,
    id: String,
    attribute: Option<String>,
    nominative: Option<String>,
    inflected: Vec<(String, Case)>,
}

impl Text {
    pub(super) fn new(file: usize, text: Override) -> Self {
        let Override { id, attribute, nominative, inflected, .. } = text;
        let inflected = inflected.into_iter().filter_map(|(name, case)| Some((name, case.parse().ok()?))).collect();
        Text { file, id, attribute, nominative, inflected }
    }

    /// Whether it is called so: `search`, or `search.label` for an attribute.
    fn is_called(&self, full_id: &str) -> bool {
        match &self.attribute {
            None => self.id == full_id,
            Some(attribute) => full_id.split_once('.') == Some((&self.id, attribute)),
        }
    }

    /// Whether a value that the text inflects has no sure form.
    fn is_unsure(&self, message: &dyn Message, lang: Lang) -> bool {
        let mut unsure = false;
        message.arguments(&mut |name, argument| {
            for (_, case) in self.inflected.iter().filter(|(inflected, _)| inflected == name) {
                unsure |= match argument {
                    Argument::Name(name) => !name.inflect(lang, *case).is_known(),
                    Argument::String(text) => !grammar::inflect(text, lang, *case, Reads::Auto).is_known(),
                    _ => false,
                };
            }
        });
        unsure
    }
}

/// Why a changed text could not be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShowError {
    /// The values make the text longer than the limit.
    #[error("the text grows past the limit of {limit} bytes")]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// `fluent` could not resolve it, although it was checked.
    #[error("the text could not be resolved")]
    Unresolved,
}

impl Texts {
    pub(super) fn new(lang: Lang) -> Self {
        Texts { lang, files: Vec::new(), index: HashMap::default() }
    }

    /// Adds a file; its number.
    pub(super) fn add_file(&mut self, module: &str, text: &str) -> usize {
        let (module, text) = (module.to_owned(), text.into());
        self.files.push(File { module, text, resource: OnceCell::new(), bundle: OnceCell::new() });
        self.files.len() - 1
    }

    pub(super) fn add(&mut self, text: Text) {
        let Some(file) = self.files.get(text.file) else { return };
        let key = match &text.attribute {
            None => ushtil_compiler::key(&file.module, &text.id),
            Some(attribute) => ushtil_compiler::key(&file.module, &format!("{}.{attribute}", text.id)),
        };
        self.index.insert(key, text);
    }

    /// Makes room for more texts.
    pub(super) fn reserve(&mut self, texts: usize) {
        self.index.reserve(texts);
    }

    pub(super) fn len(&self) -> usize {
        self.index.len()
    }

    /// The changed text of a message, if there is one.
    #[inline]
    pub(super) fn find(&self, signature: &Signature) -> Option<&Text> {
        let text = self.index.get(&signature.key)?;
        let is_here = self.files.get(text.file).is_some_and(|file| file.module == signature.module);
        (is_here && text.is_called(signature.id)).then_some(text)
    }

    /// Writes a message in its changed text.
    pub(super) fn write(
        &self,
        text: &Text,
        message: &dyn Message,
        voice: &dyn Voice,
        limit: usize,
        out: &mut String,
    ) -> Result<(), ShowError> {
        let unsure = text.nominative.is_some() && text.is_unsure(message, self.lang);
        let attribute = if unsure { text.nominative.as_deref() } else { text.attribute.as_deref() };
        let arguments = value::arguments(message, self.lang, voice);
        self.resolve(text.file, &text.id, attribute, &arguments, limit, out)
    }

    /// Writes the text of an id with values that are in hand.
    pub(super) fn resolve(
        &self,
        file: usize,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
        limit: usize,
        out: &mut String,
    ) -> Result<(), ShowError> {
        let bundle = self.bundle(file).ok_or(ShowError::Unresolved)?;
        let found = bundle.get_message(id).ok_or(ShowError::Unresolved)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
            None => found.value(),
        };
        let mut errors = Vec::new();
        let mut bounded = Bounded { out, left: limit };
        let pattern = pattern.ok_or(ShowError::Unresolved)?;
        let written = bundle.write_pattern(&mut bounded, pattern, Some(arguments), &mut errors);
        let failed = function::failed();
        match written {
            Err(fmt::Error) => Err(ShowError::TooLong { limit }),
            Ok(()) if failed || !errors.is_empty() => Err(ShowError::Unresolved),
            Ok(()) => Ok(()),
        }
    }

    fn bundle(&self, file: usize) -> Option<&Bundle> {
        self.files.get(file)?.bundle.get_or_try_init(|| self.build(file)).ok()
    }

    fn build(&self, file: usize) -> Result<Bundle, FluentError> {
        let mut bundle = Bundle::new_concurrent(vec![self.lang.into()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match self.lang {
            Lang::Kk => |value, _| value::print(value, Lang::Kk),
            Lang::Ru => |value, _| value::print(value, Lang::Ru),
            Lang::En => |value, _| value::print(value, Lang::En),
        }));
        function::register(&mut bundle, self.lang)?;
        let others = self.files.iter().enumerate().filter(|(other, _)| *other != file).map(|(_, file)| file);
        for file in self.files.get(file).into_iter().chain(others) {
            let resource = file.resource.get_or_init(|| {
                Arc::new(FluentResource::try_new(file.text.as_ref().to_owned()).unwrap_or_else(|(partly, _)| partly))
            });
            _ = bundle.add_resource(resource.clone()); // an id that another file has too stays this file's own
        }
        Ok(bundle)
    }
}

/// A string that may only grow so far.
struct Bounded<'a> {
    out: &'a mut String,
    left: usize,
}

impl Write for Bounded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.left = self.left.checked_sub(text.len()).ok_or(fmt::Error)?;
        self.out.push_str(text);
        Ok(())
    }
}

/// The numbers of messages are well mixed already.
#[derive(Default)]
struct Number(u64);

impl Hasher for Number {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}
