//! What fields there are: the model as data, for whoever goes through all of it.

use super::kinds::Kind;

/// What a field holds.
///
/// It is made by the same lists of fields as the types themselves, so that a form, an export or a test that goes through it
/// misses nothing.
///
/// ```
/// use ushtil::content::{Kind, Shape};
/// let fields = Kind::Event.fields();
/// let title = fields.iter().find(|field| field.name == "title").unwrap();
/// assert!(title.required && matches!(title.shape, Shape::Localised(_)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// A value without parts, by the name of what it is: `text`, `prose`, `url`, `date`.
    Value(&'static str),
    /// One of these words.
    Words(&'static [&'static str]),
    /// The id of an entity of one of these kinds.
    Reference(&'static [Kind]),
    /// The same in several languages.
    Localised(Box<Shape>),
    /// Any number of the same.
    List(Box<Shape>),
    /// What only an audience may see.
    Restricted(Box<Shape>),
    /// A table of fields.
    Table(Vec<Field>),
    /// One of several; each with the word under `type` that chooses it, or with nothing where its own fields do.
    Either(Vec<(&'static str, Shape)>),
}

/// A field of a table.
///
/// ```
/// use ushtil::content::{Kind, Shape};
/// let fields = Kind::Event.fields();
/// let title = fields.iter().find(|field| field.name == "title").unwrap();
/// assert!(title.required && matches!(title.shape, Shape::Localised(_)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name in content files.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether it has to be there.
    pub required: bool,
}
