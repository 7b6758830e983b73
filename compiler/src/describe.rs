//! What messages there are, what each takes and what it says: for tools that show messages rather than compile them.

use crate::assemble::Assembly;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::ir::{Field, Markup};
use crate::options::Options;
use crate::overrides::{Limits, unread};
use crate::parse::Files;
use crate::signature::Type;
use crate::source::Source;
use ushtil_lang::{Lang, PerLang};

/// A message over all locales.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Described {
    /// The name of its FTL file: `event`.
    pub module: String,
    /// Its id there: `seats-left`, or `search.label` for an attribute.
    pub id: String,
    /// What it takes.
    pub variables: Vec<Variable>,
    /// The elements that the application gives, where the message declares any sort of them.
    pub elements: Option<Vec<Variable>>,
    /// What each locale says, as FTL.
    pub texts: PerLang<Option<String>>,
    /// The prose of its comment.
    pub comment: String,
}

/// A variable of a message, or an element that the application gives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Its name, without `$`.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// What it is, as its author says.
    pub description: String,
}

impl Described {
    /// What one locale says.
    #[must_use]
    pub fn text(&self, locale: Lang) -> Option<&str> {
        self.texts[locale].as_deref()
    }
}

/// Every message of the source locale, in the order of files and lines, and every problem.
///
/// ```
/// use ushtil_compiler::{Lang, Options, Source, Type, describe};
/// let source = |locale, text: &str| Source {
///     locale,
///     module: "event".into(),
///     path: format!("locales/{locale}/event.ftl"),
///     text: text.into(),
/// };
/// let sources = [
///     source(Lang::Kk, "venue = Өтетін орны: { $place }"),
///     source(Lang::En, "# Variables:\n#   $place (String) - where it is\nvenue = Venue: { $place }"),
/// ];
/// let (messages, problems) = describe(&sources, &Options::default());
/// assert_eq!(messages[0].variables[0].ty, Type::String);
/// assert_eq!(messages[0].text(Lang::Kk), Some("Өтетін орны: { $place }"));
/// assert_eq!(messages[0].text(Lang::Ru), None);
/// assert_eq!(problems[0].code, "missing-message");
/// ```
#[must_use]
pub fn describe(sources: &[Source], options: &Options) -> (Vec<Described>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let unread = unread(sources, options, &mut diagnostics);
    let files = Files::parse(sources, &unread).with_functions(&options.functions);
    let assembly = Assembly { files: &files, options };
    let signatures = assembly.signatures(&mut diagnostics);
    check::run(&check::Context::new(&files, (options.source, options.languages), &signatures), &mut diagnostics);
    let modules = assembly.modules(&signatures, &mut diagnostics);
    check::settle(&mut diagnostics, options, &files);
    check::leave_out(&mut diagnostics, Limits::OWN.problems, |file| Some(sources.get(file)?.text.as_str()));
    let messages = modules.into_iter().flat_map(|module| {
        let name = module.name;
        module.messages.into_iter().map(move |message| Described {
            module: name.clone(),
            id: message.id,
            variables: variables(&message.fields, |ty| !ty.is_element()),
            elements: (message.markup == Markup::Elements).then(|| variables(&message.fields, Type::is_element)),
            texts: message.texts.map(|text| text.map(|text| text.source)),
            comment: message.comment,
        })
    });
    (messages.collect(), diagnostics)
}

fn variables(fields: &[Field], wanted: fn(&Type) -> bool) -> Vec<Variable> {
    let variable = |field: &Field| {
        let Field { name, ty, description, .. } = field.clone();
        Variable { name, ty, description }
    };
    fields.iter().filter(|field| wanted(&field.ty)).map(variable).collect()
}
