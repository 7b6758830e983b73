//! Doubts about a text that is right as far as the types go: mixed scripts, secrets in prose.

use std::borrow::Cow;

use unicode_script::{Script, UnicodeScript};
use ushtil_compiler::text::check_text;

use crate::Lang;
use crate::document::{Doubt, doubts, words_in};

use super::web;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::problem::{Problem, shown};
use crate::content::read::said::Lines;
use crate::content::read::tree::Node;

/// Lists what looks wrong in a text; what it says without the secrets of the addresses in it.
pub(crate) fn text<'t>(found: &'t str, lines: Lines, node: &Node<'_>, cx: &mut Cx<'_>) -> Cow<'t, str> {
    match cx.lang() {
        Some(lang) => in_language(found, lines, lang, node, cx),
        None => mixed(found, node, cx),
    }
    without_secrets(found, node, cx)
}

/// As many doubts of a sort are told of one text; of the others, how many there are.
const MOST: usize = crate::LIMITS.content_doubts;

/// What stands beside the last doubt that is told of many.
fn and_more(expected: &str, number: usize, count: usize) -> String {
    if number == MOST && count > MOST {
        format!("{expected}; and {} more in this text", count - MOST)
    } else {
        expected.to_owned()
    }
}

/// A text whose addresses carry no secrets; each that did is warned of.
fn without_secrets<'t>(found: &'t str, node: &Node<'_>, cx: &mut Cx<'_>) -> Cow<'t, str> {
    let (mut kept, mut from) = (String::new(), 0);
    let mut begins = None; // looked up once, for long texts with many addresses
    let (mut secrets, mut passed) = (Vec::new(), 0);
    for (at, _) in found.match_indices(':') {
        if at < passed || !found.get(at..).is_some_and(|rest| rest.starts_with("://")) {
            continue; // no address, or inside of the one before
        }
        let scheme = found.get(from..at).unwrap_or_default();
        let start = from + scheme.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
        let rest = found.get(start..).unwrap_or_default();
        let address = rest.split(|c: char| c.is_whitespace() || "()<>[]\"«»“”".contains(c)).next().unwrap_or_default();
        let address = address.trim_end_matches(['.', ',', ';']);
        passed = start + address.len();
        let Some(key) = web::secret_in(address) else { continue };
        secrets.push((start..start + address.len(), key));
        kept.push_str(found.get(from..start).unwrap_or_default());
        kept.push_str(&web::without_secrets(address));
        from = start + address.len();
    }
    for (number, (range, key)) in (1..=MOST).zip(&secrets) {
        let text_start = *begins.get_or_insert_with(|| cx.start_of(&node.span, found));
        let span = text_start.map_or(node.span.clone(), |begin| begin + range.start..begin + range.end);
        let expected = and_more("text without secrets", number, secrets.len());
        let problem = Problem::new(Code::Secret, format!("an address with `{key}=` in it"), expected);
        cx.tell(&span, problem.warning().help("it is left out; put the address into `access`, with its `visibility`"));
    }
    if from == 0 {
        return Cow::Borrowed(found);
    }
    kept.push_str(found.get(from..).unwrap_or_default());
    Cow::Owned(kept)
}

/// The checks that messages have, too: the same code, so that both kinds of text are held to the same rules.
fn in_language(found: &str, lines: Lines, lang: Lang, node: &Node<'_>, cx: &mut Cx<'_>) {
    let mut findings = check_text(found, lang);
    if lines == Lines::Many && !findings.is_empty() {
        // a mark of a list is no hyphen, and what code has in quotes is no quotation
        let words = words_in(found);
        let is_word = |at: usize| words.iter().any(|range| range.contains(&at));
        findings.retain(|finding| is_word(finding.range.start));
    }
    let count = findings.len();
    for (number, finding) in (1..=MOST).zip(findings) {
        let code = if finding.code == "mixed-script" { Code::Mix } else { Code::Typography };
        let expected = and_more(&format!("a text as {} is written", lang.name()), number, count);
        let problem = Problem::new(code, format!("{} ({})", finding.message, finding.code), expected).warning();
        let span = cx.part(&node.span, found, &finding.range);
        cx.report(
            &span,
            match finding.help.filter(|_| !cx.is_guarded()) {
                Some(help) => problem.help(help),
                None => problem,
            },
        );
    }
}

/// What of prose is not shown as its author may think, each at its own line.
pub(crate) fn prose(found: &str, node: &Node<'_>, cx: &mut Cx<'_>) {
    let doubts = doubts(found);
    let count = doubts.len();
    for (number, (range, doubt)) in (1..=MOST).zip(doubts) {
        let (found_there, expected, help) = told(doubt);
        let problem = Problem::new(Code::Prose, found_there, and_more(expected, number, count)).warning().help(help);
        let span = cx.part(&node.span, found, &range);
        cx.report(&span, problem);
    }
}

/// What is found, what is expected, and help.
fn told(doubt: Doubt) -> (&'static str, &'static str, &'static str) {
    match doubt {
        Doubt::Html => {
            ("HTML, which is shown as it is written", "CommonMark", "write it as CommonMark, or take it out")
        }
        Doubt::Address => (
            "an address that may not be used: its words alone are shown",
            "`https:`, `mailto:`, `tel:` or a path",
            "mend the address",
        ),
        Doubt::NoDescription => ("a picture without a description", "`![what it shows](address)`", "say what it shows"),
        Doubt::Title => {
            ("a title of a link or a picture, which no format shows", "a link without a title", "say it in the text")
        }
        Doubt::NoNote => ("a reference to a note that is not there", "`[^1]` and a line `[^1]: …`", "add the note"),
        Doubt::UnusedNote => {
            ("a note that nothing refers to", "`[^1]` where the note belongs", "refer to it, or take it out")
        }
        Doubt::Deep => ("lists or quotations more than 16 deep", "16 inside each other", "take some of them apart"),
        Doubt::Cells => {
            ("a row with more cells than the head of its table", "as many cells as the head", "add a column, or `\\|`")
        }
    }
}

fn mixed(found: &str, node: &Node<'_>, cx: &mut Cx<'_>) {
    if found.is_ascii() {
        return;
    }
    if let Some(word) = words(found).find(|word| is_mixed(word)) {
        let found = format!("{}, with letters of two scripts", shown(word));
        let problem = Problem::new(Code::Mix, found, "one script a word").warning();
        cx.report(&node.span, problem.help(look_alikes(word)));
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
