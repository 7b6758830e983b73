//! What `check --content` says of names: each that a message would print in a form that is guessed or not known, and each
//! before which nobody knows whether English says *the*.

use std::collections::BTreeMap;
use std::sync::Mutex;

use ushtil::Lang;
use ushtil::content::{Audience, Content, Edition};
use ushtil::grammar::{Case, Grade, Name, WordList};
use ushtil::lang::PerLang;
use ushtil::message::{Argument, Message, Voice};
use ushtil::sink::Sink;
use ushtil_compiler::Described;

use crate::terminal::Terminal;

/// A name of which a message needs what nobody knows.
pub(crate) struct Doubt {
    /// The text of the name.
    pub(crate) name: String,
    /// The word of it that leaves the form open.
    pub(crate) word: String,
    pub(crate) lang: Lang,
    pub(crate) about: About,
    /// The message, by its file and id.
    pub(crate) message: String,
    /// The field of the content to write, by its path from the entity.
    pub(crate) fields: Vec<String>,
    /// What the message says meanwhile.
    pub(crate) printed: String,
}

/// What is in doubt.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    Form(Case, Sureness),
    Article,
}

/// Whether there is a guess.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sureness {
    Guessed,
    Unknown,
}

/// Everything in doubt in all that content says to anybody in any language.
pub(crate) fn doubts(content: &Content, messages: &[Described]) -> Vec<Doubt> {
    let listener = Listener { needs: needs(messages), heard: Mutex::default() };
    for id in content.shown() {
        for lang in Lang::ALL {
            let edition = Edition::new(lang).for_audience(Audience::Organisers).with_voice(&listener);
            _ = content.said(id, edition);
        }
    }
    listener.heard.into_inner().unwrap_or_default().into_values().collect()
}

/// The variables of a text that take a case, or are asked for their article.
type Needs = PerLang<Vec<(String, Option<Case>)>>;

fn needs(messages: &[Described]) -> BTreeMap<(String, String), Needs> {
    let of = |message: &Described| PerLang::of(|lang| in_text(message.text(lang).unwrap_or_default()));
    messages.iter().map(|message| ((message.module.clone(), message.id.clone()), of(message))).collect()
}

fn in_text(text: &str) -> Vec<(String, Option<Case>)> {
    let calls =
        |function| text.split(function).skip(1).filter_map(|rest: &str| rest.split_once(')')).map(|(call, _)| call);
    let option = |call: &str, name: &str| {
        let (variable, options) = call.split_once(',')?;
        let (_, value) = options.split_once(name)?;
        Some((variable.trim().to_owned(), value.split('"').nth(1)?.to_owned()))
    };
    let forms = calls("INFLECT($").filter_map(|call| {
        let (variable, case) = option(call, "case")?;
        Some((variable, Some(case.parse().ok()?)))
    });
    let articles = calls("GRAM($").filter_map(|call| {
        let (variable, feature) = option(call, "feature")?;
        (feature == "article").then_some((variable, None))
    });
    forms.chain(articles).collect()
}

/// A voice that says what the library says, and notes what it is unsure of.
struct Listener {
    needs: BTreeMap<(String, String), Needs>,
    heard: Mutex<BTreeMap<(String, Lang, About), Doubt>>,
}

impl Voice for Listener {
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        self.hear(message, lang);
        message.put(lang, out);
    }
}

impl Listener {
    fn hear(&self, message: &dyn Message, lang: Lang) {
        let signature = message.signature();
        let id = (signature.module.to_owned(), signature.id.to_owned());
        let needs = self.needs.get(&id).map(|needs| needs[lang].as_slice()).unwrap_or_default();
        message.arguments(&mut |variable, value| match value {
            Argument::Message(inner) => self.hear(inner, lang),
            Argument::Name(name) => {
                for (_, case) in needs.iter().filter(|(needed, _)| needed == variable) {
                    if let Some(doubt) = doubt(name, lang, *case) {
                        let (message, printed) = (format!("{}.{}", id.0, id.1), message.to_string_in(lang));
                        self.note(Doubt { message, printed, ..doubt });
                    }
                }
            }
            _ => {}
        });
    }

    fn note(&self, doubt: Doubt) {
        let key = (doubt.name.clone(), doubt.lang, doubt.about);
        if let Ok(mut heard) = self.heard.lock() {
            heard.entry(key).or_insert(doubt);
        }
    }
}

/// What is unknown of a name in a case, or of its article.
fn doubt(name: &Name, lang: Lang, case: Option<Case>) -> Option<Doubt> {
    // a text of another language stands in: that it is missing is told already
    let text = name.own_text(lang)?;
    let (about, word, fields) = match case {
        None if name.article(lang).is_some() => return None,
        None => (About::Article, text, vec!["article"]),
        Some(case) => {
            let need = name.needs(lang, case)?;
            let sureness = if need.grade == Grade::Guess { Sureness::Guessed } else { Sureness::Unknown };
            (About::Form(case, sureness), name.unknown_word(lang, case).unwrap_or(text), need.fields.to_vec())
        }
    };
    let fields = fields.into_iter().map(|field| format!("grammar.{}.{field}", lang.tag())).collect();
    let (name, word) = (text.to_owned(), word.to_owned());
    Some(Doubt { name, word, lang, about, fields, message: String::new(), printed: String::new() })
}

/// The words of an application's own in a file; nothing if it cannot be used, which is told.
pub(crate) fn words(path: Option<&str>, terminal: &Terminal) -> Option<WordList> {
    let Some(path) = path else { return Some(WordList::default()) };
    match std::fs::read_to_string(path) {
        Err(problem) => terminal.unreadable(path, &terminal.reason(&problem)),
        Ok(text) => match WordList::parse(&text) {
            Ok(words) => return Some(words),
            Err(problems) => {
                problems.iter().for_each(|problem| terminal.unreadable(path, &problem.to_string()));
            }
        },
    }
    None
}
