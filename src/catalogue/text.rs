//! The changed texts of one language: found by the message's number, resolved by a bundle that is built when first needed.

use std::collections::HashMap;
use std::fmt::{self, Write};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use fluent::{FluentArgs, FluentError, FluentResource};
use once_cell::sync::OnceCell;
use ushtil_compiler::{Override, Source};
use ushtil_lang::by_lang;

use super::function::Bundle;
use super::problem::ShowError;
use super::{function, line, marks, value};
use crate::grammar::{self, Inflection, PersonStyle, Reads};
use crate::lang::{Lang, LangTag};
use crate::message::{Argument, Function, Message, Signature, Voice};

/// The changed texts of a language.
pub(super) struct Texts {
    lang: Lang,
    files: Vec<File>,
    texts: Vec<Text>,
    index: HashMap<u64, u32, BuildHasherDefault<Number>>,
    functions: Arc<[Function]>,
}

/// One FTL file, and the bundle in which its messages are resolved: its own texts before those of other files.
pub(super) struct File {
    bounds: Bounds,
    module: String,
    text: String,
    /// The same with marks in place of tags, if it has texts with elements.
    marked: Option<String>,
    /// Texts of the program that it refers to, as FTL.
    references: String,
    resource: OnceCell<Arc<FluentResource>>,
    bundle: OnceCell<Bundle>,
}

/// Whether the texts of a file refer to those of other files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bounds {
    Open,
    Closed,
}

impl File {
    pub(super) fn new(
        module: String,
        (text, marked): (String, Option<String>),
        references: String,
        bounds: Bounds,
    ) -> Self {
        File { bounds, module, text, marked, references, resource: OnceCell::new(), bundle: OnceCell::new() }
    }
}

/// Where the text of a message is.
pub(super) struct Text {
    file: u32,
    id: TextRange,
    says: Says,
    /// Whether its message has elements, so that what `fluent` resolves has marks.
    pub(super) elements: bool,
}

/// What a text is made of.
enum Says {
    /// Words.
    Words(TextRange),
    /// Words and variables.
    Line(TextRange),
    /// Anything, which `fluent` resolves.
    Value,
    /// The same, of an attribute, or inflecting values.
    Other(Box<Other>),
}

struct Other {
    attribute: Option<String>,
    /// The attribute for when a value has no sure form, and the values that are inflected.
    unsure: Option<(String, Vec<Asked>)>,
}

/// A form that the text asks a variable for.
struct Asked {
    variable: String,
    case: Inflection,
    person: Option<PersonStyle>,
}

impl Asked {
    fn new(asked: &ushtil_compiler::Asked) -> Option<Self> {
        let person = asked.person.as_deref().and_then(PersonStyle::from_word);
        Some(Asked { variable: asked.variable.clone(), case: asked.case.parse().ok()?, person })
    }
}

/// A place in a file’s text.
#[derive(Clone, Copy)]
struct TextRange {
    start: u32,
    end: u32,
}

impl TextRange {
    fn of(slice: &str, source: &Source) -> Option<TextRange> {
        let range = source.range_of(slice);
        Some(TextRange { start: range.start.try_into().ok()?, end: range.end.try_into().ok()? })
    }

    fn in_text(self, text: &str) -> Option<&str> {
        text.get(self.start as usize..self.end as usize)
    }
}

impl Text {
    pub(super) fn new(file: u32, text: &Override<'_>, source: &Source, signature: &Signature) -> Option<Self> {
        let id = TextRange::of(text.id, source)?;
        let says = match (text.line, text.attribute, &text.inflected) {
            (Some(line), ..) if line.variables > 0 => Says::Line(TextRange::of(line.text, source)?),
            (Some(line), ..) => Says::Words(TextRange::of(line.text, source)?),
            (None, None, None) => Says::Value,
            (None, attribute, inflected) => Says::Other(Box::new(Other {
                attribute: attribute.map(str::to_owned),
                unsure: inflected.as_ref().map(|inflected| {
                    let cases = inflected.cases.iter();
                    let cases = cases.filter_map(Asked::new);
                    (inflected.nominative.to_owned(), cases.collect())
                }),
            })),
        };
        Some(Text { file, id, says, elements: signature.elements })
    }
}

impl Other {
    /// The attribute to use for these values, or nothing for the message's own text.
    fn attribute(&self, message: &dyn Message, lang: Lang) -> Option<&str> {
        match &self.unsure {
            Some((nominative, cases)) if is_unsure(cases, message, lang) => Some(nominative),
            _ => self.attribute.as_deref(),
        }
    }
}

/// Whether a value that is inflected has no sure form.
fn is_unsure(cases: &[Asked], message: &dyn Message, lang: Lang) -> bool {
    let mut unsure = false;
    let signature = message.signature();
    message.arguments(&mut |name, argument| {
        for Asked { case, person, .. } in cases.iter().filter(|asked| asked.variable == name) {
            unsure |= match (value::declared(signature, name, argument), person) {
                (value::Declared::Name(name), Some(style)) => {
                    !name.in_style(lang, *style).inflect(lang, *case).is_known()
                }
                (value::Declared::Name(name), None) => !name.inflect(lang, *case).is_known(),
                (value::Declared::Other(Argument::Names(names)), _) => {
                    names.iter().any(|name| !name.inflect(lang, *case).is_known())
                }
                (value::Declared::Other(Argument::String(text)), _) => {
                    !grammar::inflect(text, lang, *case, Reads::Auto).is_known()
                }
                (value::Declared::Other(_), _) => false,
            };
        }
    });
    unsure
}

impl Texts {
    pub(super) fn new(lang: Lang, expected: usize, functions: Arc<[Function]>) -> Self {
        let mut texts = Texts { lang, files: Vec::new(), texts: Vec::new(), index: HashMap::default(), functions };
        texts.texts.reserve(expected);
        texts.index.reserve(expected);
        texts
    }

    /// Adds a file; its texts know it by its number.
    pub(super) fn add_file(&mut self, file: File) {
        self.files.push(file);
    }

    pub(super) fn add(&mut self, signature: &Signature, text: Text) {
        let Ok(number) = u32::try_from(self.texts.len()) else { return };
        self.index.insert(signature.key, number);
        self.texts.push(text);
    }

    pub(super) fn len(&self) -> usize {
        self.index.len()
    }

    /// The changed text of a message, if there is one.
    #[inline]
    pub(super) fn find(&self, signature: &Signature) -> Option<&Text> {
        let number = self.index.get(&signature.key)?;
        let text = self.texts.get(*number as usize)?;
        self.is_called(text, signature).then_some(text)
    }

    /// Whether it is the text of this message: numbers of messages may, in theory, be the same.
    fn is_called(&self, text: &Text, signature: &Signature) -> bool {
        let Some(file) = self.files.get(text.file as usize) else { return false };
        let attribute = match &text.says {
            Says::Other(other) => other.attribute.as_deref(),
            Says::Words(_) | Says::Line(_) | Says::Value => None,
        };
        let Some(rest) = text.id.in_text(&file.text).and_then(|id| signature.id.strip_prefix(id)) else { return false };
        file.module == signature.module && attribute == rest.strip_prefix('.') && rest.is_empty() == attribute.is_none()
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
        let file = self.files.get(text.file as usize).ok_or(ShowError::Unresolved)?;
        let place = |place: TextRange| place.in_text(&file.text).ok_or(ShowError::Unresolved);
        let attribute = match &text.says {
            Says::Words(words) => return line::write_words(place(*words)?, limit, out),
            Says::Line(text) => return line::write(place(*text)?, message, (self.lang, voice), limit, out),
            Says::Value => None,
            Says::Other(other) => other.attribute(message, self.lang),
        };
        if text.elements && marks::are_in_values(message, self.lang, voice) {
            return Err(ShowError::Unresolved);
        }
        let arguments = value::arguments(message, self.lang, voice);
        self.resolve(text.file as usize, place(text.id)?, attribute, &arguments, limit, out)
    }

    /// Writes the text of an id with values that are in hand.
    fn resolve(
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
        let mut bundle = Bundle::new_concurrent(vec![LangTag::of(self.lang).into()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(by_lang!(self.lang, LANG => |value, _| value::print(value, LANG))));
        function::register(&mut bundle, self.lang, &self.functions)?;
        let own = self.files.get(file);
        let open = own.is_some_and(|file| file.bounds == Bounds::Open);
        let others = self.files.iter().enumerate().filter(|(other, _)| open && *other != file).map(|(_, file)| file);
        for file in own.into_iter().chain(others) {
            let resource = file.resource.get_or_init(|| {
                Arc::new(
                    FluentResource::try_new(file.marked.as_ref().unwrap_or(&file.text).clone())
                        .unwrap_or_else(|(partly, _)| partly),
                )
            });
            _ = bundle.add_resource(resource.clone()); // an id that another file has too stays this file's own
        }
        if let Some(file) = own.filter(|file| !file.references.is_empty()) {
            let references = FluentResource::try_new(file.references.clone()).unwrap_or_else(|(partly, _)| partly);
            _ = bundle.add_resource(Arc::new(references));
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
