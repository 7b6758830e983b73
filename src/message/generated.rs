//! The names that generated code uses, and nothing else does: the contract with the compiler.

pub use std::borrow::Cow;
use std::fmt;

pub use super::give::Give;
pub use super::markup::{Element, Link};
pub use super::{Argument, Fixed, FunctionOptions, List, Message, Names, Parameter, Signature, Type, Values};
pub use crate::format::PluralCategory::{Few, Many, One, Other, Two, Zero};
pub use crate::format::cardinal_whole as cardinal_integer;
pub use crate::format::write_whole as integer;
pub use crate::format::{
    CurrencyDisplay, Duration, DurationStyle, Grouping, Integer, Money, Number, NumberOptions, NumberStyle,
    PluralCategory, RelativeStyle, RelativeUnit, Unit, UnitDisplay, cardinal, ordinal, write_duration, write_money,
    write_number, write_relative,
};
#[cfg(feature = "dates")]
pub use crate::format::{
    DateRange, DateTimeOptions, DateTimeStyle, FieldText, Form, HourCycle, Moment, Month, Numeric, TimeZoneName,
    write_datetime, write_range,
};
pub use crate::grammar::{Case, Name, Reads, inflect};
use crate::grammar::{Inflection, NameKind};
pub use crate::lang::Lang::{self, *};
use crate::sink::Mark;
pub use crate::sink::Sink;
#[cfg(feature = "dates")]
pub use jiff::ZonedDateTime;
#[cfg(feature = "dates")]
pub use jiff::civil::{Date, Time};
pub use ushtil_lang::Each;
use ushtil_lang::{Languages, PerLang};

/// The languages of a program.
pub const fn languages(default: Lang, has: Each<bool>) -> Languages {
    Languages::of_parts(default, PerLang::new(has))
}

/// A value for each language.
pub const fn each<T: Copy>(values: Each<T>) -> PerLang<T> {
    PerLang::new(values)
}

/// Shared by all messages, and never inlined: a catalogue of thousands builds in a third of the time so.
#[inline(never)]
pub fn join<const N: usize>(pieces: &[&str; N], out: &mut Sink<'_>) {
    out.join(pieces);
}

/// Two pieces, which travel in registers.
#[inline(never)]
pub fn pair(first: &str, second: &str, out: &mut Sink<'_>) {
    out.push(first);
    out.push(second);
}

/// A number between two pieces.
#[inline(never)]
pub fn around(before: &str, number: Integer, after: &str, lang: Lang, out: &mut Sink<'_>) {
    out.push(before);
    integer(number, lang, out);
    out.push(after);
}

#[inline(never)]
pub fn push(piece: &str, out: &mut Sink<'_>) {
    out.push(piece);
}

pub fn number(number: Number, lang: Lang, out: &mut Sink<'_>) {
    write_number(number, &NumberOptions::DEFAULT, lang, out);
}

#[cfg(feature = "dates")]
pub fn date(date: Date, lang: Lang, out: &mut Sink<'_>) {
    write_datetime(date.into(), &DateTimeOptions::DEFAULT, lang, out);
}

#[cfg(feature = "dates")]
pub fn time(time: Time, lang: Lang, out: &mut Sink<'_>) {
    write_datetime(time.into(), &DateTimeOptions::DEFAULT, lang, out);
}

#[cfg(feature = "dates")]
pub fn datetime(moment: &ZonedDateTime, lang: Lang, out: &mut Sink<'_>) {
    write_datetime(moment.into(), &DateTimeOptions::DEFAULT, lang, out);
}

#[cfg(feature = "dates")]
pub fn range(range: &DateRange, lang: Lang, out: &mut Sink<'_>) {
    write_range(range, &DateTimeOptions::DEFAULT, lang, out);
}

pub fn list(items: List<'_>, lang: Lang, out: &mut Sink<'_>) {
    for (index, item) in items.iter().enumerate() {
        joint(index, items.len(), lang, out);
        out.push(item);
    }
}

pub fn names(names: Names<'_>, lang: Lang, out: &mut Sink<'_>) {
    for (index, name) in names.iter().enumerate() {
        joint(index, names.len(), lang, out);
        out.push(name.text(lang));
    }
}

/// Names that are listed, each in the case.
pub fn inflect_names(names: Names<'_>, lang: Lang, case: Inflection, out: &mut Sink<'_>) {
    for (index, name) in names.iter().enumerate() {
        joint(index, names.len(), lang, out);
        name.inflect(lang, case).write(out);
    }
}

/// Whether each of the names has a form that may be printed.
pub fn know(names: Names<'_>, lang: Lang, case: Inflection, out: &Sink<'_>) -> bool {
    names.iter().all(|name| name.inflect(lang, case).is_known_to(out))
}

fn joint(index: usize, length: usize, lang: Lang, out: &mut Sink<'_>) {
    if index > 0 {
        out.push(crate::format::list_joint(index, length, crate::format::ListStyle::And, lang));
    }
}

pub fn money(money: Money, lang: Lang, out: &mut Sink<'_>) {
    write_money(money, &NumberOptions::DEFAULT, lang, out);
}

pub fn duration(length: Duration, lang: Lang, out: &mut Sink<'_>) {
    write_duration(length, DurationStyle::Long, lang, out);
}

/// A length of time in a case, with its units in words.
pub fn inflect_duration(length: Duration, lang: Lang, case: Inflection, out: &mut Sink<'_>) {
    let count = length.parts().count();
    for (index, (number, unit)) in length.parts().enumerate() {
        out.push(crate::format::joint(index, count, UnitDisplay::Long, lang));
        let part = |out: &mut Sink<'_>| crate::format::write_part(number, unit, UnitDisplay::Long, lang, out);
        match crate::format::takes_case(index, count, lang) {
            true => inflect_printed(&part, Reads::Auto, lang, case, out),
            false => part(out),
        }
    }
}

/// A name that is declared to be a person's.
pub fn as_person(name: &Name) -> Cow<'_, Name> {
    name.declared(NameKind::Person)
}

/// A name that is declared to be an organisation's.
pub fn as_organisation(name: &Name) -> Cow<'_, Name> {
    name.declared(NameKind::Organisation)
}

/// A name that is declared to be a place's.
pub fn as_place(name: &Name) -> Cow<'_, Name> {
    name.declared(NameKind::Place)
}

pub fn message(message: &dyn Message, variable: &str, lang: Lang, out: &mut Sink<'_>) {
    match out.inner() {
        None => message.put(lang, out),
        Some(inner) => inner.write(variable, lang, out),
    }
}

/// An element begins.
#[inline(never)]
pub fn open(name: &str, out: &mut Sink<'_>) {
    out.mark(Mark::Open(name));
}

/// The element ends that began last.
#[inline(never)]
pub fn close(out: &mut Sink<'_>) {
    out.mark(Mark::Close);
}

pub fn link(before: &str, word: &str) -> &'static str {
    match crate::grammar::Linking::from_word(word) {
        Some(word) => crate::grammar::link(before, word),
        None => "",
    }
}

/// A person's name in the form that an option of `INFLECT` names; any other name as it is.
pub fn person(name: &Name, style: &str, lang: Lang) -> Name {
    match crate::grammar::PersonStyle::from_word(style) {
        Some(style) => name.in_style(lang, style),
        None => name.clone(),
    }
}

pub fn gram(name: &Name, lang: Lang, feature: &str) -> &'static str {
    match crate::grammar::Feature::from_word(feature) {
        Some(feature) => name.feature(lang, feature),
        None => "",
    }
}

/// Inflects what another function printed: where it was printed, or in a buffer on the stack.
pub fn inflect_printed(print: &dyn Fn(&mut Sink<'_>), reads: Reads, lang: Lang, case: Inflection, out: &mut Sink<'_>) {
    if let Some(text) = out.as_string() {
        let start = text.len();
        print(&mut Sink::string(text));
        let printed = text.get(start..).unwrap_or_default();
        if let Some(ending) = inflect(printed, lang, case, reads).ending_after(printed) {
            return text.push_str(ending);
        }
        text.truncate(start);
    }
    inflect_copied(print, reads, lang, case, out);
}

fn inflect_copied(print: &dyn Fn(&mut Sink<'_>), reads: Reads, lang: Lang, case: Inflection, out: &mut Sink<'_>) {
    let mut printed = Printed { bytes: [0; 160], length: 0 };
    let inner = out.inner();
    let mut sink = Sink::dynamic(&mut printed);
    sink.with_inner(inner, print);
    let fits = sink.finish().is_ok();
    if fits {
        inflect(printed.text(), lang, case, reads).write(out);
    } else {
        let mut text = String::new();
        Sink::string(&mut text).with_inner(inner, print);
        inflect(&text, lang, case, reads).write(out);
    }
}

struct Printed {
    bytes: [u8; 160],
    length: usize,
}

impl Printed {
    fn text(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

impl fmt::Write for Printed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(all(test, feature = "dates"))]
mod tests {
    use super::*;

    /// What is said, of a row's language, length and case.
    fn form(cells: &[&str]) -> Option<String> {
        let [lang, length, case, _] = cells else { return None };
        let length = length.parse::<jiff::Span>().ok()?;
        let mut form = String::new();
        let case = case.parse::<Case>().ok()?;
        inflect_duration(length.into(), lang.parse().ok()?, case.into(), &mut Sink::string(&mut form));
        Some(form)
    }

    #[test]
    fn lengths_of_time_have_the_cases_of_the_table() {
        let table = include_str!("../../tests/data/grammar/durations.tsv");
        let (mut rows, mut wrong) = (0, String::new());
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let form = form(&cells).map(|form| form.replace('\u{a0}', " ").replace(" 234", "234"));
            if form.as_deref() != cells.last().copied() {
                wrong += &format!("{line}: {form:?}\n");
            }
            rows += 1;
        }
        assert!(wrong.is_empty() && rows > 150, "{rows} rows\n{wrong}");
    }
}
