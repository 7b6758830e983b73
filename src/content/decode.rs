//! From the tree of a file to typed content: every problem on the way is listed, and none hides another.

use std::borrow::Cow;

use super::cx::Cx;
use super::finding::Code;
use super::limits;
use super::problem::Problem;
use super::secret::Guarded;
use super::tree::{Node, Value};

/// What can be read from a place in a file.
pub(crate) trait Decode: Sized {
    /// Reads it; `None` after at least one error was listed.
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self>;

    /// What to write for a field that has to be there and is not.
    fn way_out(field: &str) -> Option<String> {
        _ = field;
        None
    }

    /// What stands for a field that is not there; `None` if it has to be.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether the field need not be written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Shows every secret inside.
    fn each_secret(&mut self, _see: &mut dyn FnMut(&mut dyn Guarded)) {}
}

/// For serde: whether a field is left out.
pub(crate) fn is_absent<T: Decode>(value: &T) -> bool {
    value.is_absent()
}

/// A node as a table: a word alone stands for a table with nothing in it.
pub(crate) fn table_of<'n, 't>(node: &'n Node<'t>) -> Cow<'n, Node<'t>> {
    match node.value {
        Value::Text(_) => Cow::Owned(Node { span: node.span.clone(), value: Value::Table(Vec::new()) }),
        _ => Cow::Borrowed(node),
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        if let Some(value) = self {
            value.each_secret(see);
        }
    }
}

/// How a list of one entry is written.
fn as_list(path: &str, value: &Value<'_>) -> String {
    let field = path.rsplit('.').next().unwrap_or(path);
    match value {
        Value::Table(_) => format!("write `{field} = [{{ … }}]`, or `[[{}]]` above its lines", table_path(path)),
        Value::Text(_) => format!("put it in brackets: `{field} = [\"…\"]`"),
        _ => format!("put it in brackets: `{field} = [ … ]`"),
    }
}

/// The path of a field as the head of a TOML table has it: without the places in lists.
fn table_path(path: &str) -> String {
    let part = |part: &str| part.split('[').next().unwrap_or_default().to_owned();
    path.split('.').map(part).collect::<Vec<_>>().join(".")
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let Value::List(entries) = &node.value else {
            let problem = Problem::new(Code::Type, node.value.sort(), "a list");
            cx.report(&node.span, problem.hint(as_list(cx.path(), &node.value)));
            return None;
        };
        if entries.len() > limits::LIST {
            let found = format!("a list of {} entries", entries.len());
            cx.report(&node.span, Problem::new(Code::Len, found, format!("at most {}", limits::LIST)));
            return None;
        }
        let read: Vec<Option<T>> =
            entries.iter().enumerate().map(|(index, node)| cx.at(index, |cx| T::decode(node, cx))).collect();
        read.into_iter().collect()
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        for value in self {
            value.each_secret(see);
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(Box::new)
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        T::each_secret(self, see);
    }
}

impl Decode for bool {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => {
                cx.wrong_sort(node, "true or false");
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn is_absent(&self) -> bool {
        !self
    }
}

impl Decode for u32 {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let read = match &node.value {
            Value::Number(number) => number.parse().ok(),
            _ => None,
        };
        if read.is_none() {
            cx.wrong_sort(node, "a whole number from 0 to 4294967295");
        }
        read
    }
}

impl Decode for f64 {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let read = match &node.value {
            Value::Number(number) => number.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        if read.is_none() {
            cx.wrong_sort(node, "a number such as `43.24`");
        }
        read
    }
}
