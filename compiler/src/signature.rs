//! `# Variables:` comments: the named, typed variables of a message.

use fluent_syntax::ast;

/// The type of a variable, as its comment says it.
pub type Type = ushtil_lang::Type<Vec<String>>;

/// One line under `Variables:`.
#[derive(Debug, Clone)]
pub(crate) struct Declaration<'s> {
    pub(crate) name: &'s str,
    /// The type; `Err` holds what stands in the parentheses and is not understood, or nothing without parentheses.
    pub(crate) ty: Result<Type, Option<&'s str>>,
    pub(crate) description: &'s str,
}

/// The declarations in a comment: lines after `Variables:` that begin with `$`.
pub(crate) fn declarations<'s>(comment: &ast::Comment<&'s str>) -> Vec<Declaration<'s>> {
    let mut lines = comment.content.iter().map(|line| line.trim());
    if !lines.by_ref().any(|line| line.eq_ignore_ascii_case("variables:")) {
        return Vec::new();
    }
    lines.filter_map(declaration).collect()
}

fn declaration(line: &str) -> Option<Declaration<'_>> {
    let rest = line.strip_prefix('$')?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
    let (name, rest) = rest.split_at_checked(end)?;
    if !ushtil_lang::is_identifier(name) {
        return None;
    }
    let rest = rest.trim_start();
    let (ty, rest) = match rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        Some((inner, rest)) => (Type::parse(inner).ok_or(Some(inner)), rest),
        None => (Err(None), rest),
    };
    let description = rest.trim_start().trim_start_matches(['-', '–', '—', ':']).trim_start();
    Some(Declaration { name, ty, description })
}
