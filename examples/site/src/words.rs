//! Whose words the site says: those of the library, or the pseudo-locale, for those who look for texts that are forgotten or too long.

use ushtil::lang::PerLang;
use ushtil::message::Voice;
use ushtil::sink::Sink;
use ushtil::{Catalogue, Lang, Message};

/// Every language in its pseudo-locale.
pub(crate) struct Pseudo(PerLang<Catalogue>);

impl Pseudo {
    pub(crate) fn new() -> Self {
        Pseudo(PerLang::of(Catalogue::pseudo))
    }
}

impl Voice for Pseudo {
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        self.0[lang].put(message, lang, out);
    }
}
