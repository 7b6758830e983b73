//! The messages that a program was built with, as its catalogue tells of them.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::fmt;

use super::Lines;
use crate::function::OwnFunction;
use crate::hash::Seed;
use crate::ir::Field;
use crate::scan::LinePiece;
use crate::signature::Type;
use ushtil_lang::Lang;

/// The variables that a message takes.
///
/// They are asked for by a number, from 0, so that a program with thousands of messages copies only what is needed.
pub trait Takes {
    /// The name of a variable.
    fn name(&self, number: usize) -> Option<&str>;

    /// The type of a variable.
    fn ty(&self, number: usize) -> Option<Type>;

    /// The elements that the application gives, each a link or another element; nothing where tags are text.
    fn elements(&self) -> Option<Vec<(&str, Type)>> {
        None
    }
}

/// The texts of a program’s messages that take nothing.
pub trait Texts {
    /// What `{ id }` says in a file: the text of its own module, or the first of another one.
    fn text(&self, module: &str, id: &str, locale: Lang) -> Option<&str>;
}

impl<const N: usize> Takes for [(&str, Type); N] {
    fn name(&self, number: usize) -> Option<&str> {
        self.get(number).map(|(name, _)| *name)
    }

    fn ty(&self, number: usize) -> Option<Type> {
        self.get(number).map(|(_, ty)| ty.clone())
    }
}

/// The messages that a program was built with.
#[derive(Default)]
pub struct Known<'k> {
    texts: Option<&'k dyn Texts>,
    messages: Vec<Message<'k>>,
    modules: HashMap<&'k str, Module<'k>, Seed>,
    pub(super) functions: Vec<OwnFunction>,
}

const NOTHING: [(&str, Type); 0] = [];

/// The messages of one file, by their ids.
pub(super) type Module<'k> = HashMap<&'k str, u32, Seed>;

/// A message of the program.
pub(crate) struct Message<'k> {
    module: &'k str,
    id: &'k str,
    takes: &'k dyn Takes,
    pub(super) lines: Lines,
    fields: OnceCell<Vec<Field>>,
}

impl<'k> Known<'k> {
    /// Adds a message: `event`, `seats-left` (or `search.label` for an attribute), and its variables.
    pub fn add(&mut self, module: &'k str, id: &'k str, takes: &'k dyn Takes, lines: Lines) {
        let number = u32::try_from(self.messages.len()).unwrap_or(u32::MAX);
        self.modules.entry(module).or_default().insert(id, number);
        self.messages.push(Message { module, id, takes, lines, fields: OnceCell::new() });
    }

    /// Lets loaded texts refer to those of the program.
    #[must_use]
    pub fn with_texts(self, texts: &'k dyn Texts) -> Self {
        Known { texts: Some(texts), ..self }
    }

    /// Lets loaded texts call functions of the program's own.
    #[must_use]
    pub fn with_functions(self, functions: Vec<OwnFunction>) -> Self {
        Known { functions, ..self }
    }

    /// The text of a message that takes nothing.
    pub(super) fn text(&self, module: &str, id: &str, locale: Lang) -> Option<&'k str> {
        self.texts?.text(module, id, locale)
    }

    /// Makes room for so many messages of a module.
    pub fn reserve(&mut self, module: &'k str, messages: usize) {
        self.messages.reserve(messages);
        self.modules.entry(module).or_default().reserve(messages);
    }

    pub(super) fn module(&self, module: &str) -> Option<&Module<'k>> {
        self.modules.get(module)
    }

    /// A message of a module and its number.
    pub(super) fn message(&self, module: &Module<'k>, id: &str) -> Option<(usize, &Message<'k>)> {
        let number = *module.get(id)? as usize;
        Some((number, self.messages.get(number)?))
    }

    /// A message and its number.
    pub(super) fn find(&self, module: &str, id: &str) -> Option<(usize, &Message<'k>)> {
        self.message(self.module(module)?, id)
    }

    /// The ids of a module.
    pub(super) fn ids(&self, module: &str) -> impl Iterator<Item = &'k str> {
        self.messages.iter().filter(move |message| message.module == module).map(|message| message.id)
    }

    /// The first module with a message that is called so.
    pub(super) fn module_with(&self, id: &str) -> Option<&'k str> {
        let number = self.modules.values().filter_map(|module| module.get(id)).min()?;
        self.messages.get(*number as usize).map(|message| message.module)
    }
}

impl Message<'_> {
    /// A term, of which every program has those that it likes.
    pub(super) const fn of_term() -> Message<'static> {
        Message { module: "", id: "", takes: &NOTHING, lines: Lines::Many, fields: OnceCell::new() }
    }

    /// Whether it takes a variable that is called so.
    pub(super) fn takes(&self, name: &str) -> bool {
        (0..).map_while(|number| self.takes.name(number)).any(|known| known == name)
    }

    /// Whether what a line is made of is known.
    pub(super) fn takes_piece(&self, piece: LinePiece<'_>) -> bool {
        match piece {
            LinePiece::Text(_) => true,
            LinePiece::Variable(name) => self.takes(name),
        }
    }

    /// The elements that the application gives; nothing where tags are text.
    pub(super) fn elements(&self) -> Option<Vec<Field>> {
        let field =
            |(name, ty): (&str, Type)| Field { name: name.to_owned(), ty, choice: None, description: String::new() };
        Some(self.takes.elements()?.into_iter().map(field).collect())
    }

    pub(super) fn fields(&self) -> &[Field] {
        self.fields.get_or_init(|| {
            let field = |number| {
                let (name, ty) = (self.takes.name(number)?.to_owned(), self.takes.ty(number)?);
                Some(Field { name, ty, choice: None, description: String::new() })
            };
            (0..).map_while(field).collect()
        })
    }
}

impl fmt::Debug for Known<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.messages).finish()
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}: {:?}", self.module, self.id, self.fields())
    }
}
