//! How texts in several languages are read from files and written to them.

use crate::lang::{Lang, LangTag, Localised, State, TagError, Translation};

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::problem::{Problem, is_like_a_tag, nearest};
use crate::content::read::shape::Shape;
use crate::content::read::tree::{Key, Node, NodeValue};

const STATES: &[&str] = &["draft", "machine", "translated", "reviewed"];
const LONG_FORM: [&str; 3] = ["value", "state", "source_rev"];
const EXPECTED: &str = "a table of languages: `kk`, `ru`, `en`";

fn state_word(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Machine => "machine",
        State::Translated => "translated",
        State::Reviewed => "reviewed",
    }
}

serialize!(State, LangTag);
serialize!(<T: Decode> Localised<T>);

impl Decode for State {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let all = [State::Draft, State::Machine, State::Translated, State::Reviewed];
        cx.word(node, STATES, |word| all.into_iter().find(|state| state_word(*state) == word))
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(state_word(*self)))
    }

    fn shape() -> Shape {
        Shape::Words(STATES)
    }
}

/// Reads a tag as content must have it: exactly.
pub(crate) fn read_tag(text: &str) -> Result<LangTag, Box<Problem>> {
    if let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.tag() == text) {
        return Ok(LangTag::of(lang)); // nearly always, and without a look into the registry
    }
    LangTag::exact(text).map_err(|error| {
        let help = match &error {
            TagError::NotExact { exact, .. } => Some(format!("write `{exact}`")),
            TagError::Malformed { nearest, .. } | TagError::Unknown { nearest, .. } => {
                nearest.map(|tag| format!("did you mean `{tag}`?"))
            }
            _ => None,
        };
        let error = error.to_string();
        let found = error.split(": ").next().unwrap_or(&error); // what follows is said by the help
        let problem = Problem::new(Code::Lang, found, "a language tag such as `kk`, `ru`, `en`");
        match help {
            Some(help) => problem.help(help),
            None => problem,
        }
        .into()
    })
}

impl Decode for LangTag {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        cx.scalar(node, "a language tag: `kk`", read_tag)
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.to_string()))
    }

    fn shape() -> Shape {
        Shape::Value("language")
    }
}

fn tag_of_key(key: &Key<'_>, cx: &mut Cx<'_>) -> Option<LangTag> {
    match read_tag(&key.name) {
        Ok(tag) => Some(tag),
        Err(_) if !is_like_a_tag(&key.name) => {
            let problem = Problem::new(Code::Lang, "a key that is no language tag", EXPECTED);
            cx.tell(&key.span, problem);
            None
        }
        Err(problem) => {
            let problem = match nearest(&key.name, ["original"]) {
                Some(word) => Box::new(problem.help(format!("did you mean `{word}`?"))),
                None => problem,
            };
            cx.within(&key.name, |cx| cx.report(&key.span, problem));
            None
        }
    }
}

fn translation<T: Decode>(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Translation<T>> {
    let NodeValue::Table(entries) = &node.value else {
        return T::decode(node, cx).map(Translation::from);
    };
    if !entries.iter().any(|(key, _)| key.name == "value") {
        return T::decode(node, cx).map(Translation::from);
    }
    let table = cx.table(node, &LONG_FORM)?;
    let value = table.field("value", cx);
    let state: Option<Option<State>> = table.field("state", cx);
    let source_rev: Option<Option<u32>> = table.field("source_rev", cx);
    let place = |name| table.entry(name).map(|(_, node)| node.span.clone());
    cx.says_how_far(state.flatten().zip(place("state")), source_rev.flatten().zip(place("source_rev")));
    Some(Translation { value: value?, state: state?.unwrap_or_default(), source_rev: source_rev? })
}

impl<T: Decode> Decode for Localised<T> {
    fn help(field: &str) -> Option<String> {
        Some(format!("write `{field}.kk = …`, `{field}.ru = …`, `{field}.en = …`"))
    }

    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let NodeValue::Table(entries) = &node.value else {
            let problem = Problem::new(Code::Type, node.value.sort(), EXPECTED);
            let (_, field) = cx.path().rsplit_once('.').unwrap_or(("", cx.path()));
            let help = match field.ends_with(']') {
                true => Some("write `{ kk = …, ru = …, en = … }`".to_owned()),
                false => Self::help(field),
            };
            cx.report(&node.span, problem.help_if(help));
            return None;
        };
        let (mut read, mut original, mut failed) = (Vec::new(), None, false);
        cx.says(&node.span);
        for (key, node) in entries.iter().filter(|(_, node)| !matches!(node.value, NodeValue::Null)) {
            if key.name.starts_with("x-") {
                continue;
            }
            if key.name == "original" {
                original = cx.within("original", |cx| LangTag::decode(node, cx));
                failed |= original.is_none();
                continue;
            }
            let tag = tag_of_key(key, cx);
            let said = cx.within(&key.name, |cx| {
                if let Some(tag) = tag {
                    cx.says_in(tag, &key.span, &node.span);
                }
                cx.saying(tag, |cx| translation(node, cx))
            });
            match (tag, said) {
                (Some(tag), Some(said)) => read.push((tag, said)),
                _ => failed = true,
            }
        }
        cx.says_first(original);
        if failed {
            return None;
        }
        finish(read, original, node, cx)
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        let said = self.iter().filter_map(|(tag, said)| Some((tag.to_string().into(), long_form(said, audience)?)));
        let original = self.original().map(|tag| ("original".into(), Written::text(tag.to_string())));
        Some(Written::Table(said.chain(original).collect()))
    }

    fn shape() -> Shape {
        Shape::Localised(Box::new(T::shape()))
    }
}

fn finish<T>(
    read: Vec<(LangTag, Translation<T>)>,
    original: Option<LangTag>,
    node: &Node<'_>,
    cx: &mut Cx<'_>,
) -> Option<Localised<T>> {
    let Some(made) = Localised::from_translations(read) else {
        cx.report(&node.span, Problem::new(Code::LangMin, "nothing in any language", EXPECTED));
        return None;
    };
    if Lang::ALL.into_iter().all(|lang| made.translation(lang).is_none()) {
        cx.report(&node.span, Problem::new(Code::LangMin, "nothing in `kk`, `ru` or `en`", EXPECTED));
        return None;
    }
    Some(match original {
        Some(original) => made.with_original(original),
        None => made,
    })
}

/// What is known of a text besides stands beside it in a table; a text of which nothing is known stands alone.
fn long_form<T: Decode>(said: &Translation<T>, audience: Audience) -> Option<Written> {
    let value = said.value.encode(audience);
    if said.state == State::default() && said.source_rev.is_none() {
        return value;
    }
    let state = (said.state != State::default()).then(|| Written::text(state_word(said.state)));
    let [name, state_name, rev_name] = LONG_FORM;
    Some(Written::table(vec![(name, value), (state_name, state), (rev_name, said.source_rev.encode(audience))]))
}
