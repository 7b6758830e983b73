//! From the tree of a file to typed content: every problem on the way is listed, and none hides another.

use std::borrow::Cow;

use super::audience::Audience;
use super::cx::Cx;
use super::encode::Written;
use super::finding::Code;
use super::limits;
use super::problem::Problem;
use super::shape::Shape;
use super::tree::{Node, NodeValue};

/// What can be read from a place in a file.
pub(crate) trait Decode: Sized {
    /// Reads it; `None` after at least one error was listed.
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self>;

    /// What to write for a field that has to be there and is not.
    fn help(field: &str) -> Option<String> {
        _ = field;
        None
    }

    /// What stands for a field that is not there; `None` if it has to be.
    fn absent() -> Option<Self> {
        None
    }

    /// As content files have it, with what this audience may see; `None` for a field that need not be written.
    fn encode(&self, audience: Audience) -> Option<Written>;

    /// What it is made of.
    fn shape() -> Shape;
}

/// A node as a table: a word alone stands for a table with nothing in it.
pub(crate) fn table_of<'n, 't>(node: &'n Node<'t>) -> Cow<'n, Node<'t>> {
    match node.value {
        NodeValue::Text(_) => Cow::Owned(Node { span: node.span.clone(), value: NodeValue::Table(Vec::new()) }),
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

    fn encode(&self, audience: Audience) -> Option<Written> {
        self.as_ref()?.encode(audience)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// How a list of one entry is written.
fn as_list(path: &str, value: &NodeValue<'_>) -> String {
    let field = path.rsplit('.').next().unwrap_or(path);
    match value {
        NodeValue::Table(_) => format!("write `{field} = [{{ … }}]`, or `[[{}]]` above its lines", table_path(path)),
        NodeValue::Text(_) => format!("put it in brackets: `{field} = [\"…\"]`"),
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
        let NodeValue::List(entries) = &node.value else {
            let problem = Problem::new(Code::Type, node.value.sort(), "a list");
            cx.report(&node.span, problem.help(as_list(cx.path(), &node.value)));
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

    /// What a reader may not see leaves no empty place in the list.
    fn encode(&self, audience: Audience) -> Option<Written> {
        let values: Vec<Written> = self.iter().filter_map(|value| value.encode(audience)).collect();
        (!values.is_empty()).then_some(Written::List(values))
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(Box::new)
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        T::encode(self, audience)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

impl Decode for bool {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        match node.value {
            NodeValue::Bool(value) => Some(value),
            _ => {
                cx.wrong_sort(node, "true or false");
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        self.then_some(Written::Bool(true))
    }

    fn shape() -> Shape {
        Shape::Value("bool")
    }
}

impl Decode for u32 {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let read = match &node.value {
            NodeValue::Number(number) => number.parse().ok(),
            _ => None,
        };
        if read.is_none() {
            cx.wrong_sort(node, "a whole number from 0 to 4294967295");
        }
        read
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::Whole(i64::from(*self)))
    }

    fn shape() -> Shape {
        Shape::Value("whole-number")
    }
}

impl Decode for f64 {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let read = match &node.value {
            NodeValue::Number(number) => number.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        if read.is_none() {
            cx.wrong_sort(node, "a number such as `43.24`");
        }
        read
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::Number(*self))
    }

    fn shape() -> Shape {
        Shape::Value("number")
    }
}
