//! What is restricted is in no file of the exported site: every field of every kind is looked for in all of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../../tests/support/canary.rs"]
#[allow(dead_code)] // what tests of single documents need
mod canary;

use std::path::Path;
use std::{env, fs, process};

use canary::{Canary, Filled, filled, spares};
use ushtil::Lang;
use ushtil::content::{Audience, Kind, Loader};
use ushtil::message::Compiled;

use crate::config::Config;
use crate::export::export;
use crate::server;
use crate::site::Site;

/// Letters and digits alone, so that neither escapes nor folded lines hide anything.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn read(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => read(&path, files),
            false => files.push((path.display().to_string(), bare(&fs::read_to_string(&path).unwrap()))),
        }
    }
}

/// Every file of a site whose content is this entity, and what its search answers.
fn site(filled: &Filled, folder: &Path) -> Vec<(String, String)> {
    let (mut config, _) = Config::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("site.toml")).unwrap();
    config.about = None;
    let (spares, full) = (spares(), filled.toml.as_str());
    let content = Loader::new().parse_all([("spares.toml", spares.as_str()), ("full.toml", full)]).unwrap();
    let site =
        Site::new(config, content, "https://example.kz".to_owned(), Box::new(Compiled), server::today()).unwrap();
    export(&site, folder).unwrap();
    let mut files = Vec::new();
    read(folder, &mut files);
    fs::remove_dir_all(folder).unwrap();
    let state = site.state(server::today());
    for lang in Lang::ALL {
        let hits: String =
            filled.canaries.iter().filter_map(|canary| canary.mark.as_ref()).fold(String::new(), |mut all, mark| {
                all.extend(state.index(&site, lang).search(mark).iter().map(|_| format!("{mark} is found. ")));
                all
            });
        files.push((format!("search in {lang}"), bare(&hits)));
    }
    files
}

#[test]
fn nothing_restricted_is_in_the_exported_site() {
    let folder = env::temp_dir().join(format!("ushtil-site-secrets-{}", process::id()));
    let (mut wrong, mut shown, mut looked) = (Vec::new(), 0, 0);
    for (kind, visibility) in Kind::ALL.into_iter().flat_map(|kind| {
        [Audience::Public, Audience::Registered, Audience::Organisers].map(|audience| (kind, audience))
    }) {
        for filled in filled(kind, visibility) {
            let files = site(&filled, &folder);
            // a person whom a restricted reference names is content of its own, with a page
            for Canary { field, mark, restricted, open } in
                filled.canaries.iter().filter(|canary| !canary.field.ends_with(".person"))
            {
                let Some(mark) = mark else { continue };
                let is_secret = *restricted && !open && visibility > Audience::Public;
                let found: Vec<&str> = files
                    .iter()
                    .filter(|(_, text)| text.contains(mark.as_str()))
                    .map(|(name, _)| name.as_str())
                    .collect();
                looked += files.len();
                if is_secret && !found.is_empty() {
                    wrong.push(format!("{field} for {visibility} is in {found:?}"));
                }
                shown += usize::from(*restricted && !is_secret && !found.is_empty());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(looked > 10_000 && shown > 5, "{shown} fields that everybody may see were found, in {looked} looks");
}
