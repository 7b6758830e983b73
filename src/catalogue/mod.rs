//! Messages that change without a rebuild: FTL files over the compiled texts, under the same contract and the same checks.

#[cfg(feature = "watch")]
mod folder;
mod function;
mod line;
mod load;
mod marks;
mod options;
mod problem;
mod pseudo;
mod text;
mod value;
#[cfg(feature = "watch")]
mod watch;

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::path::Path;

use crate::lang::{Lang, PerLang};
use crate::message::{Argument, Message, Signature, Voice};
use crate::sink::{self, Inner, Sink};

pub use load::{Builder, LoadError};
pub use problem::{Problem, ShowError};
pub use pseudo::LIBRARY;
pub use ushtil_compiler::{Limits as TextLimits, Origin, Severity};
#[cfg(feature = "watch")]
pub use watch::{Live, WatchError};

use text::{Text, Texts};

/// Texts that stand in for compiled ones, in any language.
///
/// The typed values stay the way in: a message is a struct, and the catalogue puts it into words, by a text of its own
/// through `fluent`, or else by the compiled one. A text that is wrong is reported, and the compiled one is used.
///
/// ```
/// use ushtil::{Catalogue, Lang, messages::event};
/// let catalogue = Catalogue::from_sources([
///     (Lang::Kk, "event", "seats-left = { $count } орын бос"),
///     (Lang::Ru, "event", "seats-left = Свободных мест: { $count }"),
/// ]);
/// let left = event::SeatsLeft { count: 1200.into() };
/// assert_eq!(catalogue.show(&left, Lang::Kk).to_string(), "1\u{a0}200 орын бос");
/// assert_eq!(catalogue.show(&left, Lang::Ru).to_string(), "Свободных мест: 1\u{a0}200");
/// assert_eq!(catalogue.show(&left, Lang::En).to_string(), "1,200 seats left"); // compiled
/// ```
///
/// # Design
///
/// What may be changed is any message of the library and, with [`Builder::messages`], of the application. A file is called
/// as the module is: `event.ftl` changes `messages::event`.
///
/// A text refers to messages and terms of the same folder, in the same language, and after those to compiled messages that
/// take nothing: `{ venue-label }`. Terms of the program, its attributes and its messages with variables are not there
/// at run time; a reference to one is an error, and what is meant has to be copied into the folder.
///
/// In a compiled text, the other way round, the words of the messages and terms that it refers to stand as they were when
/// the program was built: to change `label` does not change a compiled `heading = { label }: …`, which has to be
/// changed too. A message that is the *value* of another one (the type `Message`) is always put into the catalogue's words.
///
/// A catalogue does not change; `Live`, with the feature `watch`, puts a new one in its place when a file is saved.
pub struct Catalogue {
    texts: PerLang<Texts>,
    problems: Vec<Problem>,
    output_bytes: usize,
}

/// How large files and texts may be; more is an error, nothing is cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Limits of one file and one text.
    pub text: TextLimits,
    /// Files in the folder.
    pub files: usize,
    /// Bytes that one message may grow to with its values.
    pub output_bytes: usize,
}

impl Limits {
    /// The limits of [`TextLimits::DEFAULT`], 1,000 files, and 64 KiB a message.
    pub const DEFAULT: Limits = Limits {
        text: TextLimits::DEFAULT,
        files: crate::LIMITS.changed_files,
        output_bytes: crate::LIMITS.changed_output_bytes,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Limits::DEFAULT
    }
}

impl Catalogue {
    /// Loads a folder that changes messages of this library; see [`Builder::load`].
    ///
    /// # Errors
    /// [`LoadError`] if the folder cannot be read.
    pub fn load(dir: impl AsRef<Path>) -> Result<Catalogue, LoadError> {
        Catalogue::builder().load(dir)
    }

    /// Takes texts that are in memory; see [`Builder::sources`].
    pub fn from_sources<'s>(sources: impl IntoIterator<Item = (Lang, &'s str, &'s str)>) -> Catalogue {
        Catalogue::builder().sources(sources)
    }

    /// A catalogue with choices of its own.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The mistakes, in the order of files and lines: all of them, up to the limit of [`TextLimits::problems`].
    ///
    /// ```
    /// use ushtil::{Catalogue, Lang, messages::event};
    /// let catalogue = Catalogue::from_sources([
    ///     (Lang::Kk, "event", "seats-left = { $cuont } орын бос"),
    ///     (Lang::Ru, "event", "seats-left = { $count ->\n    [one] место\n }"),
    ///     (Lang::En, "event", "seat-left = { $count } seats"),
    /// ]);
    /// let codes: Vec<_> = catalogue.problems().iter().map(|problem| problem.code).collect();
    /// assert_eq!(codes, ["unknown-variable", "syntax", "unknown-message"]);
    /// assert_eq!(catalogue.problems()[0].help.as_deref(), Some("did you mean `$count`? It takes $count (Integer)"));
    /// assert_eq!(catalogue.show(&event::SeatsLeft { count: 3.into() }, Lang::Kk).to_string(), "3 бос орын қалды"); // compiled
    /// ```
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many texts of a language are changed.
    #[must_use]
    pub fn changed(&self, lang: Lang) -> usize {
        self.of(lang).len()
    }

    /// Whether a message has a text of its own here, which is used for a language.
    ///
    /// ```
    /// use ushtil::{Catalogue, Lang, messages::switcher};
    /// let catalogue = Catalogue::from_sources([(Lang::Kk, "switcher", "label = Тіл")]);
    /// assert!(catalogue.changes(&switcher::Label, Lang::Kk));
    /// assert!(!catalogue.changes(&switcher::Label, Lang::Ru));
    /// assert!(!catalogue.changes(&switcher::Label, Lang::En));
    /// ```
    pub fn changes(&self, message: &dyn Message, lang: Lang) -> bool {
        self.find(message.signature(), lang).is_some()
    }

    /// The message in one language, ready to print.
    pub fn show<'a>(&'a self, message: &'a dyn Message, lang: Lang) -> Shown<'a> {
        Shown { catalogue: self, message, lang }
    }

    /// Writes the message; a changed text that cannot be shown gives way to the compiled one.
    #[inline]
    pub fn write(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        let signature = message.signature();
        match self.find(signature, lang) {
            None if signature.nests => self.write_compiled(message, lang, out),
            None => message.put(lang, out),
            Some(found) => self.write_changed(found, message, lang, out),
        }
    }

    /// Writes the compiled text, with the messages inside of it in the words of the catalogue.
    #[cold]
    #[inline(never)]
    fn write_compiled(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        if out.inner().is_some() {
            return message.put(lang, out); // who asks for its elements says its messages, too
        }
        out.with_inner(Some(&Nested { catalogue: self, message }), |out| message.put(lang, out));
    }

    /// The message as a new string, or why its changed text cannot be shown.
    ///
    /// # Errors
    /// [`ShowError`] if the values make the text too long, or `fluent` cannot resolve it.
    pub fn try_show(&self, message: &dyn Message, lang: Lang) -> Result<String, ShowError> {
        let mut out = String::new();
        let found = self.find(message.signature(), lang);
        match found {
            None => self.write_compiled(message, lang, &mut Sink::string(&mut out)),
            Some((texts, text)) => texts.write(text, message, self, self.output_bytes, &mut out)?,
        }
        if !found.is_some_and(|(_, text)| text.elements) {
            return Ok(out);
        }
        let mut plain = String::with_capacity(out.len());
        marks::write(&out, &mut Sink::string(&mut plain));
        Ok(plain)
    }

    #[cold]
    #[inline(never)]
    fn write_changed(&self, found: (&Texts, &Text), message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        thread_local!(static SPARE: Cell<String> = const { Cell::new(String::new()) });
        let (texts, text) = found;
        if let Some(string) = out.as_string().filter(|_| !text.elements) {
            let start = string.len();
            if texts.write(text, message, self, self.output_bytes, string).is_err() {
                string.truncate(start);
                self.write_compiled(message, lang, out);
            }
            return;
        }
        let mut buffer = SPARE.take();
        buffer.clear();
        match texts.write(text, message, self, self.output_bytes, &mut buffer) {
            Ok(()) if text.elements => marks::write(&buffer, out),
            Ok(()) => out.push(&buffer),
            Err(_) => self.write_compiled(message, lang, out),
        }
        SPARE.set(buffer);
    }

    /// The changed text for a language, or for the language that stands in where there is no translation.
    #[inline]
    fn find(&self, signature: &Signature, lang: Lang) -> Option<(&Texts, &Text)> {
        let texts = self.of(lang);
        let instead = signature.language(lang);
        match texts.find(signature) {
            Some(text) => Some((texts, text)),
            None if instead == lang => None,
            None => self.of(instead).find(signature).map(|text| (self.of(instead), text)),
        }
    }

    #[inline]
    fn of(&self, lang: Lang) -> &Texts {
        &self.texts[lang]
    }
}

/// A message whose compiled text is written: what its variables hold.
struct Nested<'a> {
    catalogue: &'a Catalogue,
    message: &'a dyn Message,
}

impl Inner for Nested<'_> {
    fn write(&self, variable: &str, lang: Lang, out: &mut Sink<'_>) {
        self.message.arguments(&mut |name, argument| {
            if let (true, Argument::Message(inner)) = (name == variable, argument) {
                out.with_inner(None, |out| self.catalogue.write(inner, lang, out));
            }
        });
    }
}

impl Voice for Catalogue {
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        self.write(message, lang, out);
    }

    fn say(&self, message: &dyn Message, lang: Lang) -> Cow<'static, str> {
        match message.fixed(lang) {
            Some(text) if self.find(message.signature(), lang).is_none() => text.into(),
            _ => sink::string(|out| self.write(message, lang, out)).into(),
        }
    }

    fn language(&self, message: &dyn Message, lang: Lang) -> Lang {
        match self.of(lang).find(message.signature()) {
            Some(_) => lang,
            None => message.signature().language(lang),
        }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let changed = PerLang::of(|lang| self.changed(lang));
        f.debug_struct("Catalogue").field("changed", &changed).field("problems", &self.problems).finish_non_exhaustive()
    }
}

/// A message in one language, in the words of a catalogue; it prints as the text.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    catalogue: &'a Catalogue,
    message: &'a dyn Message,
    lang: Lang,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Sink::dynamic(f);
        self.catalogue.write(self.message, self.lang, &mut out);
        out.finish()
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.message.signature().id, self.lang)
    }
}
