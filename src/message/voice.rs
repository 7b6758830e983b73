//! Who puts messages into words: the texts that were compiled, or a catalogue that was loaded over them.

use super::Message;
use super::markup::{self, Part};
use crate::lang::Lang;
use crate::sink::{self, Guesses, Sink};
use std::borrow::Cow;

/// Puts messages into words.
///
/// Whatever is made of messages (an announcement, a switcher) takes a voice, so that texts that were changed at run time
/// reach every page. [`Compiled`] is the voice without such changes.
///
/// ```
/// use ushtil::{Lang, message::{Compiled, Voice}, messages::event};
/// fn left(count: i64, lang: Lang, voice: &dyn Voice) -> String {
///     voice.say(&event::SeatsLeft { count: count.into() }, lang).into_owned()
/// }
/// assert_eq!(left(3, Lang::Kk, &Compiled), "3 бос орын қалды");
/// assert_eq!(left(3, Lang::Ru, &Compiled), "Осталось 3 места");
/// assert_eq!(left(3, Lang::En, &Compiled), "3 seats left");
/// ```
pub trait Voice: Sync {
    /// Writes the text of a message.
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>);

    /// The language that the text for `lang` is really in: another one where a translation is missing.
    fn language(&self, message: &dyn Message, lang: Lang) -> Lang {
        message.signature().language(lang)
    }

    /// The message as a text; one that takes nothing is there already.
    fn say(&self, message: &dyn Message, lang: Lang) -> Cow<'static, str> {
        sink::string(|out| self.put(message, lang, out)).into()
    }

    /// The message as HTML: its words escaped, and its elements around them.
    fn html(&self, message: &dyn Message, lang: Lang) -> String {
        markup::html(&|message, lang, out| self.put(message, lang, out), message, lang)
    }

    /// The message in parts: words, and elements around them.
    fn parts<'m>(&self, message: &'m dyn Message, lang: Lang) -> Vec<Part<'m>> {
        markup::parts(&|message, lang, out| self.put(message, lang, out), message, lang)
    }
}

/// The voice of the texts that were compiled.
///
/// ```
/// use ushtil::{Lang, message::{Compiled, Voice}, messages::event};
/// let mut text = String::new();
/// Compiled.put(&event::SeatsLeft { count: 3.into() }, Lang::Kk, &mut ushtil::sink::Sink::string(&mut text));
/// assert_eq!(text, "3 бос орын қалды");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Compiled;

impl Voice for Compiled {
    #[inline]
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        message.put(lang, out);
    }

    fn say(&self, message: &dyn Message, lang: Lang) -> Cow<'static, str> {
        match message.fixed(lang) {
            Some(text) => text.into(),
            None => message.to_string_in(lang).into(),
        }
    }
}

/// The words of another voice, with forms of names that are only guessed: what the letters of a Russian word suggest though no dictionary
/// has it. Without it a message takes its `.nominative` for such a name.
///
/// A text that a catalogue has changed keeps its own choice.
///
/// ```
/// use ushtil::{Lang, grammar::Name, message::{Compiled, Guessing, Voice}, messages::event};
/// let org = Name::organisation().text(Lang::Ru, "Новый бумбараш").build();
/// let message = event::SupportedBy { org: &org };
/// assert_eq!(Compiled.say(&message, Lang::Ru), "При поддержке организации: Новый бумбараш");
/// assert_eq!(Guessing(&Compiled).say(&message, Lang::Ru), "При поддержке Нового бумбараша");
/// ```
#[derive(Clone, Copy)]
pub struct Guessing<'v>(pub &'v dyn Voice);

impl Voice for Guessing<'_> {
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        out.with_guesses(Guesses::Shown, |out| self.0.put(message, lang, out));
    }

    fn language(&self, message: &dyn Message, lang: Lang) -> Lang {
        self.0.language(message, lang)
    }
}
