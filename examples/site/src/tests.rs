//! What a browser cannot see: texts that are forgotten, and answers of a site that there was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, process};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use jiff::civil::date;
use tower::ServiceExt;
use ushtil::Lang;
use ushtil::catalogue::LIBRARY;
use ushtil::lang::PerLang;
use ushtil::message::{Compiled, Voice};

use crate::config::Config;
use crate::live::Live;
use crate::made::Made;
use crate::server;
use crate::site::Site;
use crate::words::Pseudo;

fn site(config: &Path, voice: Box<dyn Voice + Send>) -> Site {
    let (config, content) = Config::load(config).unwrap();
    Site::new(config, content, "https://example.kz".to_owned(), voice, date(2021, 8, 1)).unwrap()
}

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("site.toml")
}

/// Tags by their names, and what a reader reads: texts, and those attributes that are words.
fn read(html: &str) -> (Vec<&str>, Vec<&str>, Vec<&str>) {
    let (mut tags, mut texts, mut attributes) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        texts.push(text);
        let (tag, after) = after.split_once('>').unwrap();
        let name = tag.split([' ', '\n']).next().unwrap();
        tags.push(name);
        for attribute in ["alt", "aria-label", "title", "data-none", "data-count", "placeholder"] {
            let value = tag.split_once(&format!(" {attribute}=\"")).and_then(|(_, value)| value.split_once('"'));
            attributes.extend(value.map(|(value, _)| value));
        }
        // a script is data, and not read by people
        rest = if name == "script" { after.split_once("</script>").map_or("", |(_, after)| after) } else { after };
    }
    (tags, texts, attributes)
}

/// How the words of a text begin: the rest of them depends on their case.
fn stems(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(|word| word.to_lowercase().chars().take(4).collect())
}

/// Names that are nobody's to translate, and those that CLDR has translated.
const NAMES: &str = "Google Calendar, Outlook; Mon Tue Wed Thu Fri Sat Sun, дс сс ср бс жм сб жс, пн вт ср чт пт сб вс; \
                     июнь август октябрь декабрь; Russian, орыс тілі, русский";

/// What authors wrote.
fn written() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [folder.join("content"), folder.join("../content")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|file| file.unwrap().path());
    files.chain([shipped()]).map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// What the library says in a language where nothing is put in.
fn messages(lang: Lang) -> BTreeSet<&'static str> {
    let lines = LIBRARY.iter().flat_map(|(_, texts)| texts[lang].lines());
    lines.filter_map(|line| line.split_once(" = ")).map(|(_, text)| text).filter(|text| !text.contains('{')).collect()
}

#[test]
fn with_the_pseudo_locale_every_text_is_in_brackets_or_an_authors() {
    let (compiled, pseudo) = (site(&shipped(), Box::new(Compiled)), site(&shipped(), Box::new(Pseudo::new())));
    let (written, messages, mut pages) = (written(), PerLang::of(messages), 0);
    let known = [&written, NAMES].into_iter().chain(Lang::ALL.map(Lang::autonym));
    let known: BTreeSet<String> = known.flat_map(stems).collect();
    let is_authors = |text: &str, lang: Lang| {
        let text = text.trim().replace("&amp;", "&").replace("&quot;", "\"");
        let is_name = NAMES.contains(&text) || Lang::ALL.map(Lang::autonym).contains(&text.as_str());
        let is_message =
            messages[lang].contains(text.as_str()) && !is_name && !written.contains(&format!("\"{text}\""));
        !is_message && stems(&text).all(|stem| known.contains(&stem))
    };
    let mut forgotten = BTreeSet::new();
    for day in [date(2014, 10, 1), date(2021, 8, 1), date(2030, 1, 1)] {
        let (state, strange) = (compiled.state(day), pseudo.state(day));
        for (address, route) in state.routes() {
            let (plain, made) =
                (route.made(&compiled, &state), strange.route(address).unwrap().made(&pseudo, &strange));
            let (plain, made) = [plain, made].map(|made| std::str::from_utf8(&made.body).unwrap()).into();
            if !plain.starts_with("<!DOCTYPE") {
                continue;
            }
            let ((usual, ..), (tags, texts, attributes)) = (read(plain), read(made));
            assert_eq!(tags, usual, "{address}: the markup is another one");
            let mut depth = 0_i32;
            for text in texts {
                let (open, closed) = (text.matches('⟦').count() as i32, text.matches('⟧').count() as i32);
                if depth == 0 && open == 0 && !is_authors(text, route.lang) {
                    forgotten.insert((address.to_owned(), text.trim().to_owned()));
                }
                depth += open - closed;
                assert!(depth >= 0, "{address}: {text}");
            }
            assert_eq!(depth, 0, "{address}: a bracket is not closed");
            forgotten.extend(
                attributes
                    .iter()
                    .filter(|text| !text.contains('⟦') && !is_authors(text, route.lang))
                    .map(|text| (address.to_owned(), (*text).to_owned())),
            );
            pages += 1;
        }
    }
    assert!(pages > 150, "{pages}");
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

async fn ask(router: &Router, path: &str, known: &str) -> (StatusCode, String, String) {
    let request = Request::get(path).header(header::IF_NONE_MATCH, known).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let tag = response.headers().get(header::ETAG).map(|tag| tag.to_str().unwrap().to_owned()).unwrap_or_default();
    let status = response.status();
    (status, tag, String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap())
}

#[test]
fn an_answer_is_made_once_and_no_number_of_addresses_fills_the_memory() {
    let state = site(&shipped(), Box::new(Compiled)).state(date(2021, 8, 1));
    let page = |text: &str| Made::new("text/plain", text.to_owned());
    let first = state.kept("/kk/nothing".to_owned(), || page("first"));
    let again = state.kept("/kk/nothing".to_owned(), || page("again"));
    assert!(Arc::ptr_eq(&first, &again));
    let kept = Arc::downgrade(&first);
    drop((first, again));
    for other in 0..1000 {
        state.kept(format!("/kk/{other}"), || page("other"));
    }
    assert!(kept.upgrade().is_none(), "it is forgotten in the end");
    let long = "/".repeat(1000);
    let kept = Arc::downgrade(&state.kept(long, || page("long")));
    assert!(kept.upgrade().is_none(), "an address that fills the memory is not kept");
}

/// A folder of its own with the shipped configuration and one page as its content.
fn folder() -> PathBuf {
    let folder = env::temp_dir().join(format!("ushtil-site-reload-{}", process::id()));
    fs::create_dir_all(folder.join("content")).unwrap();
    let text = fs::read_to_string(shipped()).unwrap();
    let text = text.replace("[\"../content\", \"content\"]", "[\"content\"]").replace("about = \"about\"\n", "");
    fs::write(folder.join("site.toml"), text).unwrap();
    folder
}

#[tokio::test]
async fn after_a_reload_no_answer_is_of_the_site_before() {
    let folder = folder();
    let write = |name: &str| {
        let text = format!(
            "[[organisation]]\nid = \"bar\"\nkind = \"foundation\"\nname.kk = \"{name} қоры\"\nname.ru = \"Фонд {name}\"\nname.en = \"{name} Foundation\"\n"
        );
        fs::write(folder.join("content/bar.toml"), text).unwrap();
        site(&folder.join("site.toml"), Box::new(Compiled))
    };
    let live = Live::new(write("Арна"));
    let router = server::router(live.clone());
    let paths = [
        "/kk/organisations",
        "/ru/organisations/bar",
        "/en/organisations?switcher=button",
        "/en/search?q=foundation",
        "/kk/search.json",
        "/sitemap.xml",
    ];
    let mut tags = Vec::new();
    for path in paths {
        let (status, tag, body) = ask(&router, path, "").await;
        assert_eq!((status, body.contains("Арна") || path == "/sitemap.xml"), (StatusCode::OK, true), "{path}: {body}");
        assert_eq!(ask(&router, path, &tag).await.0, StatusCode::NOT_MODIFIED, "{path}");
        tags.push(tag);
    }
    live.replace(write("Дала"));
    for (path, tag) in paths.into_iter().zip(tags) {
        let (status, _, body) = ask(&router, path, &tag).await;
        match path {
            "/sitemap.xml" => assert_eq!(status, StatusCode::NOT_MODIFIED), // the same pages at the same addresses
            _ => assert!(status == StatusCode::OK && body.contains("Дала") && !body.contains("Арна"), "{path}: {body}"),
        }
    }
    fs::remove_dir_all(folder).unwrap();
}
