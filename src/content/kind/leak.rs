//! What gives away how one joins an event: its own code, number or link, repeated where everybody reads it.

use super::access::Online;
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::read::tree::{Node, NodeValue};
use crate::content::value::secret::Restricted;

/// What nobody but an audience should read, and what it is called.
struct Secret {
    name: &'static str,
    text: String,
}

/// Lists every text of an event that repeats what its restricted access holds.
pub(crate) fn repeated<'e>(
    onlines: impl Iterator<Item = &'e Restricted<Online>>,
    table: &Table<'_, '_>,
    cx: &mut Cx<'_>,
) {
    let secrets = secrets(onlines);
    if secrets.is_empty() {
        return;
    }
    for (key, node) in table.entries() {
        cx.within(&key.name, |cx| look(&secrets, node, cx));
    }
}

fn secrets<'e>(onlines: impl Iterator<Item = &'e Restricted<Online>>) -> Vec<Secret> {
    let mut secrets = Vec::new();
    for online in onlines.filter(|online| online.visibility() > Audience::Public) {
        let online = online.inside();
        let codes = [("access code", &online.passcode), ("number of the meeting", &online.meeting_id)];
        for (name, code) in codes {
            let Some(code) = code else { continue };
            let bare: String = code.as_str().chars().filter(|c| !c.is_whitespace()).collect();
            secrets.push(Secret { name, text: code.as_str().to_owned() });
            secrets.push(Secret { name, text: bare });
        }
        if let Some(url) = &online.url {
            let bare = url.without_secrets();
            let bare = bare.split(['?', '#']).next().unwrap_or_default().trim_start_matches("https://");
            // a host alone is the platform, which everybody may know
            let leads_in = bare.trim_end_matches('/').contains('/');
            secrets.extend(leads_in.then(|| Secret { name: "link to join", text: bare.to_owned() }));
        }
    }
    secrets.retain(|secret| is_telling(&secret.text));
    secrets
}

/// Whether it is a secret to find in a text: a short number or a year stands in prose for other reasons.
fn is_telling(text: &str) -> bool {
    const SHORTEST: usize = 4;
    let is_year = text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    text.chars().count() >= SHORTEST && !is_year
}

fn look(secrets: &[Secret], node: &Node<'_>, cx: &mut Cx<'_>) {
    match &node.value {
        NodeValue::Text(text) => {
            for secret in secrets {
                let Some(at) = whole_word(text, &secret.text) else { continue };
                let found = format!("the {} of this event, where everybody reads it", secret.name);
                let problem = Problem::new(Code::Secret, found, "a text without it").warning();
                let span = cx.part(&node.span, text, &(at..at + secret.text.len()));
                return cx.tell(&span, problem.help("take it out; those who may join read it from `access`"));
            }
        }
        NodeValue::List(entries) => {
            for (index, node) in entries.iter().enumerate() {
                cx.at(index, |cx| look(secrets, node, cx));
            }
        }
        NodeValue::Table(entries) => {
            let is_restricted = |key: &str| matches!(key, "url" | "meeting_id" | "passcode" | "dial_in");
            let is_access = entries.iter().any(|(key, node)| {
                key.name == "type" && matches!(&node.value, NodeValue::Text(word) if word == "online")
            });
            for (key, node) in entries.iter().filter(|(key, _)| !(is_access && is_restricted(&key.name))) {
                cx.within(&key.name, |cx| look(secrets, node, cx));
            }
        }
        NodeValue::Null | NodeValue::Bool(_) | NodeValue::Number(_) | NodeValue::Moment(_) => {}
    }
}

/// Where a text has another as words of its own.
fn whole_word(text: &str, wanted: &str) -> Option<usize> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let first = wanted.chars().next()?;
    text.match_indices(first).map(|(at, _)| at).find(|at| {
        if !text.get(*at..).is_some_and(|rest| rest.starts_with(wanted)) {
            return false;
        }
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + wanted.len()..).and_then(|after| after.chars().next());
        !is_letter(before) && !is_letter(after)
    })
}
