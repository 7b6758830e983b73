//! Functions of an application's own: how one is declared, and what a call of it may say.

use super::{Allowed, Call};
use crate::signature::Type;
use ushtil_lang::{did_you_mean, is_identifier};

/// A function of the application's own, which texts call as they call those of Fluent.
///
/// It is declared like a call, with the type of its value and what each option may be.
///
/// ```
/// use ushtil_compiler::OwnFunction;
/// let phone = OwnFunction::new("PHONE(String, style: national | international, groups: 2-4)", "crate::phone");
/// assert_eq!(phone.unwrap().name(), "PHONE");
/// let error = OwnFunction::new("PHONE", "crate::phone").unwrap_err();
/// assert_eq!(error, "`PHONE` does not say what it takes: write `PHONE(String)`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFunction {
    declaration: String,
    name: String,
    takes: Type,
    options: Vec<OwnOption>,
    path: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct OwnOption {
    name: String,
    values: OwnValues,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum OwnValues {
    Words(Vec<String>),
    Digits(u8, u8),
}

impl OwnFunction {
    /// Reads a declaration, `PHONE(String, style: national | international)`, of the function at a path in Rust.
    ///
    /// # Errors
    /// What is wrong with it, and what to write.
    pub fn new(declaration: &str, path: &str) -> Result<Self, String> {
        let function = OwnFunction::declared(declaration)?;
        expect_path(&function.name, path)?;
        Ok(OwnFunction { path: path.to_owned(), ..function })
    }

    /// The same for whoever reads texts that call the function, and compiles none.
    ///
    /// # Errors
    /// What is wrong with the declaration, and what to write.
    pub fn declared(declaration: &str) -> Result<Self, String> {
        let (name, rest) = declaration.split_once('(').unwrap_or((declaration, ""));
        let name = name.trim().to_owned();
        expect_name(&name)?;
        let inside = rest.trim_end().strip_suffix(')').unwrap_or_default();
        let mut parts = inside.split(',').map(str::trim);
        let takes = takes(&name, parts.next().unwrap_or_default())?;
        let mut options: Vec<OwnOption> = Vec::new();
        for part in parts {
            let option = option(&name, part)?;
            if options.iter().any(|known| known.name == option.name) {
                return Err(format!("`{name}` has the option `{}` twice", option.name));
            }
            options.push(option);
        }
        Ok(OwnFunction { declaration: declaration.trim().to_owned(), name, takes, options, path: String::new() })
    }

    /// Several functions: declarations with their paths.
    ///
    /// # Errors
    /// What is wrong with the first that is wrong; also a name that two of them have.
    pub fn all<'d>(declared: impl IntoIterator<Item = (&'d str, &'d str)>) -> Result<Vec<Self>, String> {
        let mut functions: Vec<OwnFunction> = Vec::new();
        for (declaration, path) in declared {
            let function = OwnFunction::new(declaration, path)?;
            if functions.iter().any(|known| known.name == function.name) {
                return Err(format!("`{}` is named twice: give one of the two functions another name", function.name));
            }
            functions.push(function);
        }
        Ok(functions)
    }

    /// What texts call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type of its value.
    #[must_use]
    pub fn takes(&self) -> &Type {
        &self.takes
    }

    /// How it was declared.
    #[must_use]
    pub fn declaration(&self) -> &str {
        &self.declaration
    }

    /// The function in Rust.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn has_options(&self) -> bool {
        !self.options.is_empty()
    }

    /// The options, and what each may be.
    pub(crate) fn options(&self) -> impl Iterator<Item = (&str, Allowed<'_>)> {
        self.options.iter().map(|option| {
            let allowed = match &option.values {
                OwnValues::Words(words) => Allowed::Words(words.iter().map(String::as_str).collect()),
                OwnValues::Digits(least, most) => Allowed::Digits(*least, *most),
            };
            (option.name.as_str(), allowed)
        })
    }

    /// Whether a variable of a type can be its value: nothing is lost on the way, and the generated code is in Rust's types.
    pub(crate) fn fits(&self, ty: &Type) -> bool {
        match &self.takes {
            Type::Name => ty.is_name(),
            Type::Number => matches!(ty, Type::Integer | Type::Number),
            own => own == ty,
        }
    }

    /// How a function of this name would be declared that takes such a value, and where it could be.
    pub(crate) fn suggested(name: &str, takes: Option<&Type>) -> (String, String) {
        let takes = takes.filter(|ty| is_taken(ty)).map_or_else(|| "String".to_owned(), Type::word);
        (format!("{name}({takes})"), format!("{OWN_PACKAGE}::{}", name.to_ascii_lowercase().replace('-', "_")))
    }

    /// A call as it should be.
    #[must_use]
    pub fn example(&self) -> String {
        let options: String = self
            .options
            .iter()
            .map(|OwnOption { name, values }| match values {
                OwnValues::Words(words) => format!(", {name}: \"{}\"", words.first().map_or("", String::as_str)),
                OwnValues::Digits(least, _) => format!(", {name}: {least}"),
            })
            .collect();
        format!("{}($value{options})", self.name)
    }
}

/// Whether Fluent reads a word as the name of a function.
fn is_function_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

fn expect_name(name: &str) -> Result<(), String> {
    if !is_function_name(name) {
        let form = "capital letters, digits, `-` and `_`, as in `PHONE(String)`";
        return Err(format!("`{name}` cannot be the name of a function, which is of {form}"));
    }
    match Call::of(name) {
        Some(_) => Err(format!("`{name}` is a function of the library: give yours another name")),
        None => Ok(()),
    }
}

/// What a path begins with that leads to the application's own package.
const OWN_PACKAGE: &str = "crate";

/// Generated code stands in modules in modules, from where a path like `texts::phone` leads nowhere.
fn expect_path(name: &str, path: &str) -> Result<(), String> {
    let is_step = |step: &str| {
        let starts = step.starts_with(|c: char| c.is_alphabetic() || c == '_');
        starts && step.chars().all(|c| c.is_alphanumeric() || c == '_')
    };
    match path.split_once("::") {
        Some((OWN_PACKAGE | "", rest)) if rest.split("::").all(is_step) => return Ok(()),
        _ => {}
    }
    let form = format!("begins with `{OWN_PACKAGE}::`, or with `::` and the name of a package");
    let example = format!("{OWN_PACKAGE}::texts::phone");
    Err(format!("`{path}` is not where generated code finds `{name}`: a path {form}, as in `{example}`"))
}

/// Whether a function can be given a value of a type, compiled and at run time.
fn is_taken(ty: &Type) -> bool {
    !matches!(ty, Type::List | Type::Message | Type::Choice(_) | Type::Link | Type::Element)
}

fn takes(name: &str, word: &str) -> Result<Type, String> {
    if word.is_empty() {
        return Err(format!("`{name}` does not say what it takes: write `{name}(String)`"));
    }
    let ty = Type::parse(word);
    if let Some(ty) = ty.filter(is_taken) {
        return Ok(ty);
    }
    let types = Type::WORDS.into_iter().filter(|word| Type::parse(word).is_some_and(|ty| is_taken(&ty)));
    let types: Vec<&str> = types.collect();
    let near = did_you_mean(word, types.iter().copied());
    let near = near.map(|near| format!("did you mean `{near}`? It is ")).unwrap_or_default();
    Err(format!("`{name}` cannot take `{word}`: {near}one of {}", types.join(", ")))
}

fn option(function: &str, text: &str) -> Result<OwnOption, String> {
    let wrong = || {
        let form = "`style: national | international`, or `groups: 2-4` for a whole number";
        format!("`{text}` is no option of `{function}`: write {form}")
    };
    let (name, values) = text.split_once(':').ok_or_else(wrong)?;
    let (name, values) = (name.trim(), values.trim());
    let digits = || {
        let (least, most) = values.split_once('-')?;
        Some((least.parse().ok()?, most.parse().ok()?))
    };
    let words: Vec<String> = values.split('|').map(|word| word.trim().to_owned()).collect();
    let is_word =
        |word: &String| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let values = match digits() {
        Some((least, most)) if least <= most => OwnValues::Digits(least, most),
        None if words.iter().all(is_word) => OwnValues::Words(words),
        _ => return Err(wrong()),
    };
    if is_identifier(name) { Ok(OwnOption { name: name.to_owned(), values }) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::OwnFunction;

    #[test]
    fn a_declaration_that_cannot_be_is_told_with_what_to_write() {
        let rows = [
            (
                ("phone(String)", "crate::phone"),
                "`phone` cannot be the name of a function, which is of capital letters, digits, `-` and `_`, as in \
                 `PHONE(String)`",
            ),
            (("NUMBER(Integer)", "crate::number"), "`NUMBER` is a function of the library: give yours another name"),
            (("PHONE", "crate::phone"), "`PHONE` does not say what it takes: write `PHONE(String)`"),
            (("PHONE()", "crate::phone"), "`PHONE` does not say what it takes: write `PHONE(String)`"),
            (
                ("PHONE(Strin)", "crate::phone"),
                "`PHONE` cannot take `Strin`: did you mean `String`? It is one of String, Integer, Number, Money, Duration, \
                 Date, Time, DateTime, DateRange, Name, Person, Organisation, Place, Names",
            ),
            (
                ("PHONE(List)", "crate::phone"),
                "`PHONE` cannot take `List`: one of String, Integer, Number, Money, Duration, Date, Time, DateTime, DateRange, Name, \
                 Person, Organisation, Place, Names",
            ),
            (
                ("PHONE(String, style)", "crate::phone"),
                "`style` is no option of `PHONE`: write `style: national | international`, or `groups: 2-4` for a whole \
                 number",
            ),
            (
                ("PHONE(String, groups: 4-2)", "crate::phone"),
                "`groups: 4-2` is no option of `PHONE`: write `style: national | international`, or `groups: 2-4` for a \
                 whole number",
            ),
            (("PHONE(String, a: b, a: c)", "crate::phone"), "`PHONE` has the option `a` twice"),
            (
                ("PHONE(String)", "texts::phone"),
                "`texts::phone` is not where generated code finds `PHONE`: a path begins with `crate::`, or with `::` \
                 and the name of a package, as in `crate::texts::phone`",
            ),
            (
                ("PHONE(String)", "crate::phone()"),
                "`crate::phone()` is not where generated code finds `PHONE`: a path begins with `crate::`, or with `::` \
                 and the name of a package, as in `crate::texts::phone`",
            ),
        ];
        for ((declaration, path), expected) in rows {
            assert_eq!(OwnFunction::new(declaration, path), Err(expected.to_owned()), "{declaration}");
        }
        let twice = OwnFunction::all([("PHONE(String)", "crate::phone"), ("PHONE(Integer)", "::shop::phone")]);
        assert_eq!(twice, Err("`PHONE` is named twice: give one of the two functions another name".to_owned()));
    }
}
