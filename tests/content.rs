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

#[cfg(feature = "schema")]
#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content/content.schema.json");
    let now = ushtil::content::json_schema();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), now, "run the test with UPDATE=1 and read the diff");
}

#[test]
fn content_written_and_read_again_is_the_same() {
    use ushtil::content::Audience;
    let content = examples().unwrap();
    let toml = content.to_toml(Audience::Organisers);
    let again = Content::parse("again.toml", &toml).unwrap_or_else(|report| panic!("{report}\n{toml}"));
    assert!(content.same_as(&again));
    let json = content.to_json(Audience::Organisers);
    let again = Content::parse("again.json", &json).unwrap_or_else(|report| panic!("{report}\n{json}"));
    assert!(content.same_as(&again));
}
