//! Texts that differ in their words alone: one choice of strings, then calls that all of them share.
//!
//! The variants of all languages become leaves, each of them strings around the same values. Where that succeeds, rustc has a
//! third less to do than for a block of calls per variant: what it checks then is mostly literals.

use std::fmt::Write;

use crate::ir::{Pattern, Piece, Select};
use ushtil_lang::Lang;

use super::emitter::{Arms, Emitter, join, lang, mark};

/// More leaves or strings than these would be a large function rather than a small one.
const LEAVES: usize = 12;
const STRINGS: usize = 64;

/// Writes the texts of all languages, or of one, if they have one shape; or writes nothing.
///
/// A string that is the same in every variant stands in the calls, and only the others are chosen.
pub(super) fn emit(code: &mut String, emitter: &Emitter<'_>, patterns: &[&Pattern]) -> bool {
    let mut growth = Growth { emitter, leaves: 0, strings: 0 };
    let trees = patterns.iter().map(|pattern| growth.tree(&pattern.iter().collect::<Vec<_>>()));
    let Some(mut trees) = trees.collect::<Option<Vec<Tree<'_>>>>() else { return false };
    if let [Tree::Leaf(_)] = trees.as_slice() {
        return false; // nothing to choose
    }
    let Some((values, sizes)) = sizes(&trees) else { return false };
    trees.iter_mut().for_each(|tree| tree.pad(&sizes));
    let mut rows = Vec::new();
    trees.iter().for_each(|tree| tree.leaves(&mut rows));
    let rows: Vec<Vec<String>> = rows.into_iter().map(|leaf| leaf.strings.concat()).collect();
    let [first, others @ ..] = rows.as_slice() else { return false };
    let differs = |place: &usize| others.iter().any(|row| row.get(*place) != first.get(*place));
    let chosen: Vec<usize> = (0..first.len()).filter(differs).collect();
    let names: Vec<String> = chosen.iter().map(|place| format!("t{place}")).collect();
    match names.as_slice() {
        [] => {}
        [name] => choice(code, emitter, &trees, &chosen, name),
        _ if values.is_empty() && names.len() > 2 && names.len() == first.len() => {
            choice(code, emitter, &trees, &chosen, "texts");
            code.push_str("m::join(&texts, out);\n");
            return true;
        }
        _ => choice(code, emitter, &trees, &chosen, &format!("[{}]", names.join(", "))),
    }
    let name = |(place, text): (usize, &String)| if differs(&place) { format!("t{place}") } else { text.clone() };
    calls(code, &values, &sizes, &first.iter().enumerate().map(name).collect::<Vec<_>>());
    true
}

/// `let [t0, t1] = match lang { … };`
fn choice(code: &mut String, emitter: &Emitter<'_>, trees: &[Tree<'_>], chosen: &[usize], names: &str) {
    _ = write!(code, "let {names} = ");
    if let [tree] = trees {
        tree.write(code, emitter, chosen);
    } else {
        code.push_str("match lang {\n");
        for (tree, language) in trees.iter().zip(Lang::ALL) {
            _ = write!(code, "{} => ", lang(language));
            tree.write(code, emitter, chosen);
            code.push_str(",\n");
        }
        code.push('}');
    }
    code.push_str(";\n");
}

/// The calls; a number between two texts, the commonest of them, is one of its own.
fn calls(code: &mut String, values: &[String], sizes: &[usize], names: &[String]) {
    if let ([value], [before @ (0 | 1), after @ (0 | 1)]) = (values, sizes)
        && let Some(field) = value.strip_prefix("m::integer(").and_then(|rest| rest.strip_suffix(", lang, out);\n"))
    {
        let mut names = names.iter().map(String::as_str);
        let mut text = |count: usize| if count == 1 { names.next().unwrap_or("\"\"") } else { "\"\"" };
        _ = writeln!(code, "m::around({}, {field}, {}, lang, out);", text(*before), text(*after));
        return;
    }
    let mut rest = names;
    for (index, size) in sizes.iter().enumerate() {
        let (group, more) = rest.split_at_checked(*size).unwrap_or((rest, &[]));
        rest = more;
        join(code, group);
        code.extend(values.get(index).map(String::as_str));
    }
}

/// The values of all leaves, and how many strings stand before each and after the last at most; nothing if they differ.
fn sizes(trees: &[Tree<'_>]) -> Option<(Vec<String>, Vec<usize>)> {
    let mut leaves = Vec::new();
    trees.iter().for_each(|tree| tree.leaves(&mut leaves));
    let values = &leaves.first()?.values;
    if leaves.iter().any(|leaf| leaf.values != *values) {
        return None;
    }
    let size = |group: usize| leaves.iter().map(|leaf| leaf.strings.get(group).map_or(0, Vec::len)).max();
    let sizes: Vec<usize> = (0..=values.len()).map(size).collect::<Option<_>>()?;
    let fewest = leaves.iter().map(|leaf| leaf.strings.iter().map(Vec::len).sum()).min().unwrap_or(0);
    let most: usize = sizes.iter().sum();
    (most <= 2 * fewest + 1 && most <= 16).then(|| (values.clone(), sizes))
}

/// The variants of one text.
enum Tree<'a> {
    Leaf(Leaf),
    Select(&'a Select, Vec<Tree<'a>>),
}

/// Strings around values: always one group more than values.
struct Leaf {
    strings: Vec<Vec<String>>,
    values: Vec<String>,
}

impl Tree<'_> {
    fn leaves<'t>(&'t self, leaves: &mut Vec<&'t Leaf>) {
        match self {
            Tree::Leaf(leaf) => leaves.push(leaf),
            Tree::Select(_, arms) => arms.iter().for_each(|arm| arm.leaves(leaves)),
        }
    }

    fn pad(&mut self, sizes: &[usize]) {
        match self {
            Tree::Leaf(leaf) => {
                for (group, size) in leaf.strings.iter_mut().zip(sizes) {
                    group.resize(*size, "\"\"".to_owned());
                }
            }
            Tree::Select(_, arms) => arms.iter_mut().for_each(|arm| arm.pad(sizes)),
        }
    }

    /// The strings at these places.
    fn write(&self, code: &mut String, emitter: &Emitter<'_>, chosen: &[usize]) {
        match self {
            Tree::Leaf(leaf) => {
                let strings = leaf.strings.concat();
                match chosen.iter().filter_map(|place| strings.get(*place).map(String::as_str)).collect::<Vec<_>>()[..]
                {
                    [one] => code.push_str(one),
                    ref many => _ = write!(code, "[{}]", many.join(", ")),
                }
            }
            Tree::Select(select, arms) => {
                let write = |code: &mut String, index: usize| {
                    if let Some(arm) = arms.get(index) {
                        arm.write(code, emitter, chosen);
                    }
                };
                emitter.select(code, select, &Arms::Values(&write));
            }
        }
    }
}

struct Growth<'e> {
    emitter: &'e Emitter<'e>,
    leaves: usize,
    strings: usize,
}

impl Growth<'_> {
    /// What stands around a selector goes into each of its arms; two selectors beside each other have no shape.
    fn tree<'a>(&mut self, pieces: &[&'a Piece]) -> Option<Tree<'a>> {
        let place = pieces.iter().position(|piece| self.is_choice(piece));
        let Some((before, [Piece::Select(select), after @ ..])) = place.map(|place| pieces.split_at(place)) else {
            return self.leaf(pieces).map(Tree::Leaf);
        };
        if after.iter().any(|piece| self.is_choice(piece)) {
            return None;
        }
        let mut arms = Vec::with_capacity(select.arms.len());
        for (_, arm) in &select.arms {
            let pieces: Vec<&Piece> = before.iter().copied().chain(arm).chain(after.iter().copied()).collect();
            arms.push(self.tree(&pieces)?);
        }
        Some(Tree::Select(select, arms))
    }

    /// A selector whose arms are more than plain texts.
    fn is_choice(&self, piece: &Piece) -> bool {
        matches!(piece, Piece::Select(_)) && self.emitter.as_str(piece).is_none()
    }

    fn leaf(&mut self, pieces: &[&Piece]) -> Option<Leaf> {
        let mut leaf = Leaf { strings: vec![Vec::new()], values: Vec::new() };
        let mut text = String::new();
        for piece in pieces {
            if let Piece::Text(more) = piece {
                text.push_str(more);
                continue;
            }
            leaf.text(&mut text);
            match (self.emitter.as_str(piece), piece) {
                (Some(string), _) => leaf.strings.last_mut()?.push(string),
                (None, Piece::Print(value)) => {
                    let mut statement = String::new();
                    self.emitter.print(&mut statement, value);
                    leaf.values.push(statement);
                    leaf.strings.push(Vec::new());
                }
                (None, Piece::Open(_) | Piece::Close) => {
                    let mut statement = String::new();
                    mark(&mut statement, piece);
                    leaf.values.push(statement);
                    leaf.strings.push(Vec::new());
                }
                (None, Piece::Text(_) | Piece::Select(_)) => return None,
            }
        }
        leaf.text(&mut text);
        self.leaves += 1;
        self.strings += leaf.strings.iter().map(Vec::len).sum::<usize>();
        (self.leaves <= LEAVES && self.strings <= STRINGS).then_some(leaf)
    }
}

impl Leaf {
    /// Text from one value to the next, whatever selectors it came from.
    fn text(&mut self, text: &mut String) {
        if let Some(group) = self.strings.last_mut().filter(|_| !text.is_empty()) {
            group.push(format!("{text:?}"));
            text.clear();
        }
    }
}
