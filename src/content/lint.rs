//! Doubts about a text that is right as far as the types go: mixed scripts, secrets in prose.

use unicode_script::{Script, UnicodeScript};

use super::decode::{Cx, Problem, shown};
use super::finding::Code;
use super::tree::Node;
use super::web;

/// Lists what looks wrong in a text.
pub(crate) fn text(found: &str, node: &Node<'_>, cx: &mut Cx<'_>) {
    if found.is_ascii() && !found.contains("://") {
        return;
    }
    if let Some(word) = words(found).find(|word| is_mixed(word)) {
        let problem =
            Problem::new(Code::Mix, format!("{}, with letters of two scripts", shown(word)), "one script a word");
        cx.report(&node.span, problem.warning().hint(look_alikes(word)));
    }
    for address in found.split_whitespace().filter(|word| word.contains("://")) {
        if let Some(key) = web::secret_in(address.trim_matches(|c: char| "()<>[].,;".contains(c))) {
            let problem = Problem::new(Code::Secret, format!("an address with `{key}=` in it"), "text without secrets");
            cx.report(&node.span, problem.warning().hint("put the address into `access`, with its `visibility`"));
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether Latin and Cyrillic letters stand in one word; a hyphen ends a word: «YouTube-та».
fn is_mixed(word: &str) -> bool {
    let has = |script| word.chars().any(|c| c.script() == script);
    has(Script::Latin) && has(Script::Cyrillic)
}

fn look_alikes(word: &str) -> String {
    let latin: Vec<String> = word
        .chars()
        .filter(|c| c.script() == Script::Latin)
        .map(|c| format!("`{c}` (U+{:04X})", u32::from(c)))
        .collect();
    format!("Latin: {}", latin.join(", "))
}
