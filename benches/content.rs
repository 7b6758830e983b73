//! How loading and announcing grow: 100, 1,000 and 10,000 events with a fifth as many organisations and people, and the memory
//! it takes.
//!
//! `cargo bench --bench content`: time should grow tenfold from row to row, and `max alloc` stay under six times the
//! bytes of the files, which are printed first. `floor` is what the TOML parser takes alone, into tables that nobody has
//! looked at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../tests/support/bundle.rs"]
mod bundle;

use ushtil::Lang;
use ushtil::content::Loader;

#[global_allocator]
static ALLOC: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    for events in [100, 1_000, 10_000] {
        let bytes: usize = bundle::files(events).iter().map(|(_, text)| text.len()).sum();
        println!("{events} events: {:.2} MB of TOML", bytes as f64 / 1e6);
    }
    divan::main();
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn load(bencher: divan::Bencher<'_, '_>, events: usize) {
    let files = bundle::files(events);
    let named = || files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    bencher.bench_local(|| Loader::new().parse_all(named()).unwrap());
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn floor(bencher: divan::Bencher<'_, '_>, events: usize) {
    let files = bundle::files(events);
    let read = |(_, text): &(String, String)| toml::from_str::<toml::Table>(text).unwrap();
    bencher.bench_local(|| files.iter().map(read).collect::<Vec<_>>());
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn announce(bencher: divan::Bencher<'_, '_>, events: usize) {
    let files = bundle::files(events);
    let named = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let content = Loader::new().parse_all(named).unwrap();
    let said = |lang| content.events().map(|event| event.announce(lang).text().len()).sum::<usize>();
    bencher.bench_local(|| Lang::ALL.map(said));
}
