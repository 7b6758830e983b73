//! Functions that the texts in `functions` call, each of which writes what it was given.

use std::fmt::Write;

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time};
use ushtil::Lang;
use ushtil::format::{DateRange, Duration, Integer, Money, Number};
use ushtil::grammar::{Case, Name};
use ushtil::message::{FunctionOptions, Names};
use ushtil::sink::Sink;

pub fn shout(text: &str, options: &FunctionOptions<'_>, lang: Lang, out: &mut Sink<'_>) {
    match options.word("tone") {
        Some("calm") => out.join(&[text, ", ", lang.tag()]),
        _ => out.push(&text.to_uppercase()),
    }
}

pub fn half(number: Number, options: &FunctionOptions<'_>, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "half of {number} with {:?} and {:?}", options.digits("digits"), options.word("sign"));
}

pub fn dozen(number: Integer, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "12 × {number}");
}

pub fn price(money: Money, lang: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "{:?} in {lang}", money);
}

pub fn day(day: Date, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "{day}");
}

pub fn hour(time: Time, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "{time}");
}

pub fn moment(moment: &ZonedDateTime, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "{moment}");
}

pub fn span(days: &DateRange, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "{days:?}");
}

pub fn long(length: Duration, _: Lang, out: &mut Sink<'_>) {
    _ = write!(out, "{length:?}");
}

pub fn say(name: &Name, lang: Lang, out: &mut Sink<'_>) {
    out.join(&[name.text(lang), " → "]);
    name.inflect(lang, Case::Genitive).write(out);
}

pub fn all(names: Names<'_>, lang: Lang, out: &mut Sink<'_>) {
    names.iter().for_each(|name| out.join(&["«", name.text(lang), "»"]));
}
