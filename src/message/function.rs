//! Functions of an application's own, which texts call: `{ PHONE($number) }`.

use super::Argument;
use crate::lang::Lang;
use crate::sink::Sink;

/// The options of a call: `style` and `groups` in `{ PHONE($number, style: "national", groups: 3) }`.
///
/// They are those that the build script declares, and have the values that it allows: texts that say something else are
/// refused when they are compiled, or loaded.
///
/// ```
/// use ushtil::format::Telephone;
/// use ushtil::message::FunctionOptions;
/// use ushtil::{Lang, sink::Sink};
///
/// // in build.rs: `.function("PHONE(String, style: national | international)", "crate::phone")`
/// fn phone(number: &str, options: &FunctionOptions<'_>, _: Lang, out: &mut Sink<'_>) {
///     let shown = number.parse::<Telephone>().map_or(number.to_owned(), |number| number.to_string());
///     match options.word("style") {
///         Some("national") => out.push(&shown.replacen("+7", "8", 1)),
///         _ => out.push(&shown),
///     }
/// }
///
/// let mut text = String::new();
/// let national = FunctionOptions::new(&[("style", "national")]);
/// phone("+77059255006", &national, Lang::Kk, &mut Sink::string(&mut text));
/// assert_eq!(text, "8\u{a0}705\u{a0}925\u{a0}50\u{a0}06");
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct FunctionOptions<'a> {
    given: &'a [(&'a str, &'a str)],
}

impl<'a> FunctionOptions<'a> {
    /// Options by their names: what generated code and catalogues make, and a test of a function.
    #[must_use]
    pub const fn new(given: &'a [(&'a str, &'a str)]) -> Self {
        FunctionOptions { given }
    }

    /// The value of an option, where the call has it.
    #[must_use]
    pub fn word(&self, name: &str) -> Option<&'a str> {
        self.given.iter().find(|(option, _)| *option == name).map(|(_, value)| *value)
    }

    /// The value of an option that is a whole number, where the call has it.
    ///
    /// ```
    /// use ushtil::message::FunctionOptions;
    /// let options = FunctionOptions::new(&[("groups", "3")]);
    /// assert_eq!((options.digits("groups"), options.digits("style")), (Some(3), None));
    /// ```
    #[must_use]
    pub fn digits(&self, name: &str) -> Option<u8> {
        self.word(name)?.parse().ok()
    }
}

/// What a function is called with, and where it writes.
type Body = fn(Argument<'_>, &FunctionOptions<'_>, Lang, &mut Sink<'_>);

/// A function of the application's own, as its generated module hands it to a catalogue.
///
/// An application names its functions in `build.rs`, by `Build::function`; what it writes there is the declaration.
///
/// ```
/// use ushtil::Lang;
/// use ushtil::message::{Argument, Function};
/// static SHOUT: Function = Function::new("SHOUT(String)", |value, _, _, out| {
///     if let Argument::String(text) = value {
///         out.push(&text.to_uppercase());
///     }
/// });
/// assert_eq!(SHOUT.declaration(), "SHOUT(String)");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Function {
    declaration: &'static str,
    #[cfg_attr(not(feature = "catalogue"), expect(dead_code, reason = "only catalogues call it by its declaration"))]
    body: Option<Body>,
}

impl Function {
    /// A function by its declaration.
    #[must_use]
    pub const fn new(declaration: &'static str, body: Body) -> Self {
        Function { declaration, body: Some(body) }
    }

    /// A function of which only the declaration is known, as it is to a tool that shows texts without the application: in its
    /// place stand its name and its value, `PHONE(+77059255006)`.
    #[must_use]
    pub const fn unseen(declaration: &'static str) -> Self {
        Function { declaration, body: None }
    }

    /// How it is called, with the type of its value and what its options may be.
    #[must_use]
    pub const fn declaration(&self) -> &'static str {
        self.declaration
    }

    /// What is called, where it is here.
    #[cfg(feature = "catalogue")]
    pub(crate) fn body(&self) -> Option<Body> {
        self.body
    }
}
