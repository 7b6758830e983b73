//! How often memory is asked for while an event becomes an entry of a calendar, or data for programs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use allocation_counter::measure;
use ushtil::Lang;
use ushtil::content::{Content, Entry, Event};
use ushtil::render::{ical, jsonld};
use ushtil::sink::Sink;

const PLACES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content");

/// The most that is asked for in any language, once the thread's buffer and the names of cities are there.
fn most(write: impl Fn(Entry<'_, Event>, Lang, &mut Sink<'_>)) -> u64 {
    let content = Content::load(PLACES).unwrap();
    let event = content.event("legal-aid-2021").unwrap();
    let mut text = String::with_capacity(16_384);
    let counts = Lang::ALL.map(|lang| {
        let mut count = || {
            text.clear();
            measure(|| write(event, lang, &mut Sink::string(&mut text))).count_total
        };
        count();
        count()
    });
    counts.into_iter().max().unwrap()
}

#[test]
fn an_entry_of_a_calendar() {
    let options = ical::IcalOptions::default();
    let count = most(|event, lang, out| ical::write(&[event.calendar(lang).unwrap()], &options, out));
    assert!(count <= 20, "{count} allocations");
}

/// Each thing inside of another is a box, with a list of its properties, in a list: 13 things, and five identities.
#[test]
fn data_for_programs() {
    let count = most(|event, lang, out| jsonld::write(&[event.thing(lang)], out));
    assert!(count <= 39, "{count} allocations");
}
