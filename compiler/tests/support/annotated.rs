//! Files of FTL that are annotated with what is wrong in them, as `tests/diagnostics` has them.
#![allow(unreachable_pub, clippy::unwrap_used, clippy::expect_used)] // each test that has this file is a package of its own

use std::fmt::Write;

use ushtil_compiler::{Lang, OwnFunction, Source};

/// The sources in an annotated file, without its annotations.
pub fn sources(text: &str) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("#@ ") {
            let (tag, file) = path.split_once('/').unwrap();
            sources.push(Source {
                locale: Lang::from_tag(tag).unwrap(),
                module: file.strip_suffix(".ftl").unwrap().into(),
                path: path.into(),
                text: String::new(),
            });
        } else if !line.starts_with("#~") && !line.starts_with("#& ") {
            let source = sources.last_mut().expect("a file begins with `#@ locale/name.ftl`");
            writeln!(source.text, "{line}").unwrap();
        }
    }
    sources
}

/// The functions of the application's own that an annotated file declares.
pub fn functions(text: &str) -> Vec<OwnFunction> {
    let declared = text.lines().filter_map(|line| line.strip_prefix("#& "));
    declared.map(|declaration| OwnFunction::declared(declaration).unwrap()).collect()
}
