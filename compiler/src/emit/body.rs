//! What a message's writing function does, language by language.

use std::fmt::Write;

use crate::ir::{Message, Pattern, Piece, Printed, Text};
use crate::signature::Type;
use ushtil_lang::Lang;

use super::emitter::{Emitter, as_name, case_path, lang};
use super::shape;

/// The statements of `put`, with `self`, `lang` and `out` in scope.
pub(crate) fn emit(out: &mut String, message: &Message) {
    let emitter = Emitter { fields: &message.fields };
    let own = |locale: Lang| {
        let (real, text) = message.text(locale)?;
        (real == locale && text.nominative.is_none()).then_some(&text.value)
    };
    if let Some(own) = Lang::ALL.into_iter().map(own).collect::<Option<Vec<_>>>()
        && shape::emit(out, &emitter, &own)
    {
        return;
    }
    out.push_str("match lang {\n");
    for (real, locales) in spoken(message) {
        let pattern = locales.iter().copied().map(lang).collect::<Vec<_>>().join(" | ");
        _ = writeln!(out, "{pattern} => {{");
        if locales != [real] {
            _ = writeln!(out, "let lang = {};", lang(real));
        }
        message.texts[real].iter().for_each(|text| out.push_str(&emitter.text(text)));
        out.push_str("}\n");
    }
    out.push_str("}\n");
}

/// The languages that the message is said in, each with those that its text is used for.
fn spoken(message: &Message) -> Vec<(Lang, Vec<Lang>)> {
    let mut spoken: Vec<(Lang, Vec<Lang>)> = Vec::new();
    for locale in Lang::ALL {
        let real = message.text(locale).map_or(locale, |(real, _)| real);
        match spoken.iter_mut().find(|(known, _)| *known == real) {
            Some((_, locales)) => locales.push(locale),
            None => spoken.push((real, vec![locale])),
        }
    }
    spoken
}

impl Emitter<'_> {
    fn text(&self, text: &Text) -> String {
        let mut code = String::new();
        let mut unsure = Vec::new();
        if text.nominative.is_some() {
            self.inflections(&text.value, &mut unsure);
        }
        let Some(nominative) = text.nominative.as_ref().filter(|_| !unsure.is_empty()) else {
            self.whole(&mut code, &text.value);
            return code;
        };
        _ = writeln!(code, "if {} {{", unsure.join(" || "));
        self.whole(&mut code, nominative);
        code.push_str("} else {\n");
        self.whole(&mut code, &text.value);
        code.push_str("}\n");
        code
    }

    /// Conditions under which an inflected value has no sure form.
    fn inflections(&self, pattern: &Pattern, found: &mut Vec<String>) {
        for piece in pattern {
            match piece {
                Piece::Print(Printed::Inflect(value, case)) => {
                    let field = match value.as_ref() {
                        Printed::Field(field) => field,
                        Printed::Person(field, style) => {
                            let person = self.person(*field, style);
                            found.push(format!("!{person}.inflect(lang, {}).is_known_to(out)", case_path(case)));
                            continue;
                        }
                        _ => continue,
                    };
                    let (field, ty) = self.field(*field);
                    let condition = match ty {
                        ty if ty.is_name() => {
                            format!("!{}.inflect(lang, {}).is_known_to(out)", as_name(&field, ty), case_path(case))
                        }
                        Type::Names => format!("!m::know(self.{field}, lang, {}.into(), out)", case_path(case)),
                        Type::String => {
                            format!(
                                "!m::inflect(self.{field}, lang, {}, m::Reads::Auto).is_known_to(out)",
                                case_path(case)
                            )
                        }
                        _ => continue,
                    };
                    if !found.contains(&condition) {
                        found.push(condition);
                    }
                }
                Piece::Select(select) => select.arms.iter().for_each(|(_, arm)| self.inflections(arm, found)),
                _ => {}
            }
        }
    }

    /// The text of one language.
    fn whole(&self, code: &mut String, pattern: &Pattern) {
        if !shape::emit(code, self, &[pattern]) {
            self.pattern(code, pattern);
        }
    }
}
