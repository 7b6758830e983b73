//! How loading grows: 100, 1,000 and 10,000 events with a fifth as many organisations and people, and the memory it takes.
//!
//! `cargo bench --bench content`: time should grow tenfold from row to row, and `max alloc` stay under six times the
//! bytes of the files, which are printed first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../tests/support/bundle.rs"]
mod bundle;

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
