//! Messages as values: typed fields that become words when a language is named.

use std::fmt;
use std::ops::Deref;

#[cfg(feature = "dates")]
use jiff::ZonedDateTime;
#[cfg(feature = "dates")]
use jiff::civil::{Date, Time};

#[cfg(feature = "dates")]
use crate::format::DateRange;
use crate::format::{Duration, Integer, Money, Number};
use crate::grammar::Name;
use crate::lang::{Lang, Languages, PerLang};
use crate::sink::{self, Sink};
use ushtil_lang::by_lang;

mod function;
#[doc(hidden)]
pub mod generated;
mod give;
mod list;
mod markup;
#[cfg(feature = "serde")]
mod serialize;
mod voice;

pub use function::{Function, FunctionOptions};
pub use list::{List, Listed, Names};
pub use markup::{Element, Link, Markup, Part};
pub use ushtil_lang::TextElement;
pub use voice::{Compiled, Guessing, Voice};

/// A message with its values.
///
/// Every message of an FTL file is a struct that implements this trait, or a constant that does ([`Fixed`]), so that code can be
/// generic over messages or hold them as `&dyn Message`. All have [`in_lang`](InLang), `write` and `to_string_in` as methods of their own.
///
/// ```
/// use ushtil::{Lang, Message, messages::{event, switcher}};
/// let seats = event::SeatsLeft { count: 3.into() };
/// let said: [&dyn Message; 2] = [&seats, &switcher::Label];
/// assert_eq!(said.map(|message| message.to_string_in(Lang::Kk)), ["3 бос орын қалды", "Тілді таңдаңыз"]);
/// assert_eq!(said.map(|message| message.to_string_in(Lang::Ru)), ["Осталось 3 места", "Выберите язык"]);
/// assert_eq!(said.map(|message| message.to_string_in(Lang::En)), ["3 seats left", "Select a language"]);
/// ```
pub trait Message {
    /// Writes the text; what generated code implements.
    fn put(&self, lang: Lang, out: &mut Sink<'_>);

    /// Hands over the values, in the order in which the signature names them, and returns the signature.
    ///
    /// One function for both, because thousands of messages have it: [`signature`](#method.signature) and
    /// [`arguments`](#method.arguments) ask it.
    fn describe<'v>(&'v self, values: &mut Values<'_, 'v>) -> &'static Signature;
}

/// Who asks a message for its values, if anybody does.
pub struct Values<'a, 'v> {
    visit: Option<&'a mut dyn FnMut(&'static str, Argument<'v>)>,
    /// The texts of a message that takes nothing.
    texts: Option<PerLang<&'static str>>,
}

impl<'v> Values<'_, 'v> {
    /// These are the values of a message with this signature.
    pub fn of(&mut self, signature: &'static Signature, values: &[Argument<'v>]) -> &'static Signature {
        if let Some(visit) = &mut self.visit {
            signature.parameters.iter().zip(values).for_each(|(parameter, value)| visit(parameter.name, *value));
        }
        signature
    }
}

/// What every message does; a message’s struct dereferences to this.
impl<'m> dyn Message + 'm {
    /// What the message is called, and what it takes.
    #[must_use]
    pub fn signature(&self) -> &'static Signature {
        self.describe(&mut Values { visit: None, texts: None })
    }

    /// Shows each value under its name in FTL.
    pub fn arguments<'v>(&'v self, visit: &mut dyn FnMut(&'static str, Argument<'v>)) {
        self.describe(&mut Values { visit: Some(visit), texts: None });
    }

    /// The text of a message that takes nothing, which is there already.
    #[must_use]
    pub fn fixed(&self, lang: Lang) -> Option<&'static str> {
        let mut values = Values { visit: None, texts: None };
        self.describe(&mut values);
        values.texts.map(|texts| texts[lang])
    }

    /// The message in one language, ready to print.
    #[must_use]
    #[inline]
    pub fn in_lang(&self, lang: Lang) -> InLang<'_, 'm> {
        InLang { message: self, lang }
    }

    /// The message as a new string of exactly its size.
    #[must_use]
    pub fn to_string_in(&self, lang: Lang) -> String {
        sink::string(|out| self.put(lang, out))
    }

    /// The message as HTML: its words escaped, and its elements around them.
    ///
    /// A message without elements is its text, escaped.
    ///
    /// ```
    /// use ushtil::{Lang, messages::event};
    /// assert_eq!(event::SeatsLeft { count: 3.into() }.html(Lang::Kk), "3 бос орын қалды");
    /// ```
    #[must_use]
    pub fn html(&self, lang: Lang) -> String {
        Compiled.html(self, lang)
    }

    /// The message in parts, for whoever builds elements and not text.
    ///
    /// ```
    /// use ushtil::{Lang, message::Part, messages::event};
    /// let left = event::SeatsLeft { count: 3.into() };
    /// assert_eq!(left.parts(Lang::En), [Part::Text("3 seats left".to_owned())]);
    /// ```
    #[must_use]
    pub fn parts(&self, lang: Lang) -> Vec<Part<'_>> {
        Compiled.parts(self, lang)
    }

    /// Appends the message to a string: the quickest way, which cannot fail and allocates nothing while there is room.
    ///
    /// ```
    /// use ushtil::{Lang, messages::event};
    /// let mut line = String::from("– ");
    /// event::SeatsLeft { count: 3.into() }.append_to(Lang::Kk, &mut line);
    /// assert_eq!(line, "– 3 бос орын қалды");
    /// ```
    #[cfg_attr(debug_assertions, inline)] // debug builds take a tenth longer where it is inlined into each use
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn append_to(&self, lang: Lang, out: &mut String) {
        self.put(lang, &mut Sink::string(out));
    }

    /// Writes the message into any writer, allocating nothing.
    ///
    /// # Errors
    /// The writer’s own.
    pub fn write(&self, lang: Lang, out: &mut dyn fmt::Write) -> fmt::Result {
        let mut out = Sink::dynamic(out);
        self.put(lang, &mut out);
        out.finish()
    }
}

/// A message that takes nothing: a text for each language; every such message is a constant, a `&'static Fixed`.
///
/// ```
/// use ushtil::{Lang, messages::switcher};
/// let label: &'static str = switcher::Label.text(Lang::Kk);
/// assert_eq!(label, "Тілді таңдаңыз");
/// assert_eq!(switcher::Label.text(Lang::Ru), "Выберите язык");
/// assert_eq!(switcher::Label.text(Lang::En), "Select a language");
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Fixed {
    signature: &'static Signature,
    texts: PerLang<&'static str>,
    /// How many bytes the longest of them has.
    longest: usize,
}

/// Appends where there may be no room: out of the way of all that have some.
#[cold]
#[inline(never)]
fn grow(text: &str, out: &mut String) {
    out.push_str(text);
}

impl Fixed {
    /// Made by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(signature: &'static Signature, texts: PerLang<&'static str>) -> Self {
        let mut longest = 0;
        let mut langs: &[Lang] = &Lang::ALL;
        while let [lang, others @ ..] = langs {
            let length = texts.get(*lang).len();
            longest = if length > longest { length } else { longest };
            langs = others;
        }
        Fixed { signature, texts, longest }
    }

    /// What the message is called.
    #[must_use]
    pub const fn signature(&self) -> &'static Signature {
        self.signature
    }

    /// The text.
    #[must_use]
    #[inline(always)]
    pub const fn text(&self, lang: Lang) -> &'static str {
        self.texts.get(lang)
    }

    /// The message in one language, ready to print.
    #[must_use]
    #[inline]
    pub fn in_lang(&self, lang: Lang) -> InLang<'_, 'static> {
        InLang { message: self, lang }
    }

    /// The message as a new string.
    #[must_use]
    pub fn to_string_in(&self, lang: Lang) -> String {
        self.text(lang).to_owned()
    }

    /// The text as HTML: escaped.
    ///
    /// ```
    /// use ushtil::{Lang, messages::switcher};
    /// assert_eq!(switcher::Label.html(Lang::Kk), "Тілді таңдаңыз");
    /// ```
    #[must_use]
    pub fn html(&self, lang: Lang) -> String {
        Compiled.html(self, lang)
    }

    /// The text in parts, of which there is one.
    #[must_use]
    pub fn parts(&self, lang: Lang) -> Vec<Part<'_>> {
        Compiled.parts(self, lang)
    }

    /// Appends the text to a string.
    #[cfg_attr(debug_assertions, inline)] // as above
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn append_to(&self, lang: Lang, out: &mut String) {
        // room is asked for once, and code for each copies a length known when the program is compiled
        if out.capacity() - out.len() < self.longest {
            return by_lang!(lang, LANG => grow(self.texts[LANG], out));
        }
        by_lang!(lang, LANG => out.push_str(self.texts[LANG]))
    }

    /// Writes the text into any writer.
    ///
    /// # Errors
    /// The writer’s own.
    pub fn write(&self, lang: Lang, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(self.text(lang))
    }
}

impl Message for Fixed {
    fn put(&self, lang: Lang, out: &mut Sink<'_>) {
        out.push(self.text(lang));
    }

    fn describe<'v>(&'v self, values: &mut Values<'_, 'v>) -> &'static Signature {
        values.texts = Some(self.texts);
        self.signature
    }
}

/// The constants of messages that take nothing. An impl for whatever dereferences to a text would be held against each message
/// that is compiled.
impl Message for &Fixed {
    fn put(&self, lang: Lang, out: &mut Sink<'_>) {
        (**self).put(lang, out);
    }

    fn describe<'v>(&'v self, values: &mut Values<'_, 'v>) -> &'static Signature {
        (**self).describe(values)
    }
}

/// What a message is called, and what it takes.
///
/// ```
/// use ushtil::messages::event;
/// let signature = event::SeatsLeft { count: 3.into() }.signature();
/// assert_eq!((signature.module, signature.id), ("event", "seats-left"));
/// assert_eq!(signature.parameters[0].name, "count");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// The name of its FTL file: `event`.
    pub module: &'static str,
    /// Its id there: `seats-left`, or `search.label` for an attribute.
    pub id: &'static str,
    /// The language that each language's text is really in.
    pub languages: PerLang<Lang>,
    /// Its variables.
    pub parameters: &'static [Parameter],
    /// Whether a text of it has several lines; one that has not may stand in a heading or a header.
    pub lines: Lines,
    /// Whether one of its variables is another message.
    pub(crate) nests: bool,
    /// Whether its texts have elements, which stand around words: [`html`](Message#method.html) and
    /// [`parts`](Message#method.parts) show them.
    pub elements: bool,
    /// A number made of module and id, by which a catalogue finds the message quickly.
    #[cfg_attr(not(feature = "catalogue"), allow(dead_code))]
    pub(crate) key: u64,
}

/// How many lines the texts of a message have.
///
/// ```
/// use ushtil::{message::Lines, messages::event};
/// assert_eq!(event::SeatsLeft { count: 3.into() }.signature().lines, Lines::One);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lines {
    /// One, in every language.
    One,
    /// More, in some language.
    Many,
}

impl Signature {
    /// Made by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(key: u64, module: &'static str, id: &'static str, parameters: &'static [Parameter]) -> Self {
        Signature {
            module,
            id,
            languages: PerLang::LANGS,
            parameters,
            lines: Lines::One,
            nests: false,
            elements: false,
            key,
        }
    }

    /// The same message with texts borrowed from other languages; said by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn in_languages(mut self, languages: PerLang<Lang>) -> Self {
        self.languages = languages;
        self
    }

    /// The same message with another message among its values; said by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_messages_inside(mut self) -> Self {
        self.nests = true;
        self
    }

    /// The same message with elements in its texts; said by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_elements(mut self) -> Self {
        self.elements = true;
        self
    }

    /// The same message with texts of several lines; said by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_many_lines(mut self) -> Self {
        self.lines = Lines::Many;
        self
    }

    /// A variable by its number; the elements stand behind all of them.
    #[cfg(feature = "catalogue")]
    pub(crate) fn variable(&self, number: usize) -> Option<&'static Parameter> {
        self.parameters.get(number).filter(|parameter| !parameter.ty.is_element())
    }

    /// The language that the text for `lang` is really in: another one where a translation is missing.
    #[must_use]
    pub const fn language(&self, lang: Lang) -> Lang {
        *self.languages.get(lang)
    }
}

/// A variable of a message.
///
/// ```
/// use ushtil::messages::event;
/// let [count] = event::SeatsLeft { count: 3.into() }.signature().parameters else { panic!() };
/// assert_eq!((count.name, count.ty), ("count", ushtil::message::Type::Integer));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in FTL, without `$`.
    pub name: &'static str,
    /// What it holds.
    pub ty: Type,
}

/// What a variable holds.
pub type Type = ushtil_lang::Type<&'static [&'static str]>;

/// The value of a variable.
///
/// ```
/// use ushtil::{message::Argument, messages::event};
/// event::SeatsLeft { count: 3.into() }.arguments(&mut |name, value| {
///     assert!(name == "count" && matches!(value, Argument::Integer(n) if n == 3));
/// });
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Argument<'a> {
    /// A text.
    String(&'a str),
    /// A whole number.
    Integer(Integer),
    /// A whole number or an exact decimal.
    Number(Number),
    /// A day.
    #[cfg(feature = "dates")]
    Date(Date),
    /// A time of day.
    #[cfg(feature = "dates")]
    Time(Time),
    /// A moment with its zone.
    #[cfg(feature = "dates")]
    DateTime(&'a ZonedDateTime),
    /// From one day or moment to another.
    #[cfg(feature = "dates")]
    DateRange(&'a DateRange),
    /// A person, organisation or place.
    Name(&'a Name),
    /// An amount of money in its currency.
    Money(Money),
    /// A length of time.
    Duration(Duration),
    /// Names to be listed.
    Names(Names<'a>),
    /// Texts to be listed.
    List(List<'a>),
    /// Another message.
    Message(&'a dyn Message),
    /// No value but a link around words of the text.
    Link(&'a Link<'a>),
    /// The same: any other element.
    Element(&'a Element<'a>),
    /// The word of a choice.
    Choice(&'static str),
}

/// What every message of a generated module takes.
///
/// ```
/// use ushtil::messages;
/// let left = messages::CONTRACT.find("event", "seats-left");
/// assert!(left.is_some() && messages::CONTRACT.find("event", "seats-right").is_none());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    /// One table per FTL file, in the order of the file.
    pub modules: &'static [&'static [Signature]],
    /// The texts of messages that take nothing, to which texts that are loaded may refer.
    pub fixed: &'static [&'static [Fixed]],
    /// The languages of the program: what a `Negotiator` and a `Switcher` are made of.
    pub languages: Languages,
    /// Functions of the application's own, which texts that are loaded may call too.
    pub functions: &'static [Function],
}

impl Contract {
    /// The signatures of all messages.
    pub fn signatures(&self) -> impl Iterator<Item = &'static Signature> + use<> {
        self.modules.iter().copied().flatten()
    }

    /// Whether a file of messages is among them.
    #[must_use]
    pub fn has(&self, module: &str) -> bool {
        self.modules.iter().filter_map(|signatures| signatures.first()).any(|first| first.module == module)
    }

    /// The signature of a message.
    #[must_use]
    pub fn find(&self, module: &str, id: &str) -> Option<&'static Signature> {
        self.signatures().find(|signature| signature.module == module && signature.id == id)
    }
}

/// A message in one language; it prints as the text.
///
/// ```
/// use ushtil::{Lang, messages::event};
/// let left = event::SeatsLeft { count: 3.into() };
/// assert_eq!(format!("{}!", left.in_lang(Lang::Kk)), "3 бос орын қалды!");
/// ```
#[derive(Clone, Copy)]
pub struct InLang<'r, 'm> {
    message: &'r (dyn Message + 'm),
    lang: Lang,
}

impl fmt::Display for InLang<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Sink::dynamic(f);
        self.message.put(self.lang, &mut out);
        out.finish()
    }
}

impl fmt::Debug for InLang<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.message.signature().id, self.lang.tag())
    }
}

/// A message in one language that owns its values; it prints as the text.
///
/// ```
/// use ushtil::{Lang, message::said, messages::event};
/// let lines: Vec<_> = (1..3).map(|count: u32| said(event::SeatsLeft { count: count.into() }, Lang::En)).collect();
/// assert_eq!(lines[0].to_string(), "1 seat left");
/// ```
#[derive(Clone, Copy)]
pub struct Said<M> {
    message: M,
    lang: Lang,
}

/// The message in one language, taken along: what [`in_lang`](InLang) borrows, this owns.
///
/// For templates and closures, which cannot return what they have just made; [`fill!`](crate::fill) converts its values.
///
/// ```
/// use ushtil::{Lang, fill, message::said, messages::{event, switcher}};
/// let seats = |count: u32, lang| said(fill!(event::SeatsLeft { count }), lang);
/// assert_eq!(seats(3, Lang::Kk).to_string(), "3 бос орын қалды");
/// assert_eq!(seats(3, Lang::Ru).to_string(), "Осталось 3 места");
/// assert_eq!(seats(3, Lang::En).to_string(), "3 seats left");
/// assert_eq!(said(switcher::Label, Lang::Kk).to_string(), "Тілді таңдаңыз");
/// ```
pub fn said<M: Deref<Target: Message>>(message: M, lang: Lang) -> Said<M> {
    Said { message, lang }
}

impl<M: Deref<Target: Message>> fmt::Display for Said<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Sink::dynamic(f);
        self.message.put(self.lang, &mut out);
        out.finish()
    }
}

impl<M> fmt::Debug for Said<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Said({})", self.lang.tag())
    }
}

/// Includes the messages that `ushtil_compiler::build` compiled in the build script, as a private module `messages`.
///
/// The module is private so that rustc names every message that the application never uses.
///
/// ```ignore
/// ushtil::include_messages!();
///
/// println!("{}", messages::shop::Welcome { name: "Айгүл" }.in_lang(ushtil::Lang::Kk));
/// ```
#[macro_export]
macro_rules! include_messages {
    () => {
        /// The messages of this crate's FTL files.
        #[allow(unreachable_pub, unused_variables, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        mod messages {
            include!(concat!(
                env!(
                    "OUT_DIR",
                    "this package has no build script: add a build.rs with \
                     `fn main() { ushtil_compiler::build(\"locales\"); }`, and ushtil-compiler to [build-dependencies]"
                ),
                "/messages.rs"
            ));
        }
    };
}
