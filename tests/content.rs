//! Content: what both source pages hold, and what is found in files that are wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::content::{Content, Report};

fn examples() -> Result<Content, Report> {
    Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))
}

#[test]
fn the_examples_load_without_a_warning() {
    let content = examples().unwrap_or_else(|report| panic!("{report}"));
    for finding in content.findings() {
        println!("{finding}");
    }
}
