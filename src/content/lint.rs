//! Doubts about a text that is right as far as the types go: mixed scripts, secrets in prose.

use unicode_script::{Script, UnicodeScript};

use crate::Lang;

use super::cx::Cx;
use super::finding::Code;
use super::problem::{Problem, shown};
use super::tree::Node;
use super::web;

/// Lists what looks wrong in a text.
pub(crate) fn text(found: &str, node: &Node<'_>, cx: &mut Cx<'_>) {
    match cx.lang() {
        Some(lang) => in_language(found, lang, node, cx),
        None => mixed(found, node, cx),
    }
    if !found.contains("://") {
        return;
    }
    for (at, _) in found.match_indices("://") {
        let before = found.get(..at).unwrap_or_default();
        let start = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
        let rest = found.get(start..).unwrap_or_default();
        let address = rest.split(|c: char| c.is_whitespace() || "()<>[]\"«»“”".contains(c)).next().unwrap_or_default();
        if let Some(key) = web::secret_in(address.trim_end_matches(['.', ',', ';'])) {
            let span = cx.part(&node.span, found, &(start..start + address.len()));
            let problem = Problem::new(Code::Secret, format!("an address with `{key}=` in it"), "text without secrets");
            cx.report(&span, problem.warning().hint("put the address into `access`, with its `visibility`"));
        }
    }
}

/// The checks that messages have, too: the same code, so that both kinds of text are held to the same rules.
#[cfg(feature = "catalogue")]
fn in_language(found: &str, lang: Lang, node: &Node<'_>, cx: &mut Cx<'_>) {
    for finding in ushtil_compiler::text::check_text(found, lang) {
        let code = if finding.code == "mixed-script" { Code::Mix } else { Code::Typography };
        let problem =
            Problem::new(code, format!("{} ({})", finding.message, finding.code), expected_in(lang)).warning();
        let span = cx.part(&node.span, found, &finding.range);
        cx.report(
            &span,
            match finding.hint {
                Some(hint) => problem.hint(hint),
                None => problem,
            },
        );
    }
}

#[cfg(not(feature = "catalogue"))]
fn in_language(found: &str, _: Lang, node: &Node<'_>, cx: &mut Cx<'_>) {
    mixed(found, node, cx);
}

#[cfg(feature = "catalogue")]
fn expected_in(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "a text as Kazakh is written",
        Lang::Ru => "a text as Russian is written",
        Lang::En => "a text as English is written",
    }
}

fn mixed(found: &str, node: &Node<'_>, cx: &mut Cx<'_>) {
    if found.is_ascii() {
        return;
    }
    if let Some(word) = words(found).find(|word| is_mixed(word)) {
        let found = format!("{}, with letters of two scripts", shown(word));
        let problem = Problem::new(Code::Mix, found, "one script a word").warning();
        cx.report(&node.span, problem.hint(look_alikes(word)));
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
