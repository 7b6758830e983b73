//! The handler of the README: what it answers, and that the README shows it as it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use tower::ServiceExt;

async fn answer(address: &str, languages: &str) -> (u16, String, String) {
    let site = Router::new().fallback(site_snippet::page);
    let request = Request::get(address).header(header::ACCEPT_LANGUAGE, languages).body(Body::empty()).unwrap();
    let response = site.oneshot(request).await.unwrap();
    let location = response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), 100_000).await.unwrap();
    (status, location.unwrap_or_default(), String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn each_page_is_in_its_language_and_the_root_in_the_readers() {
    for (lang, action) in [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")] {
        let (status, _, body) = answer(&format!("/{lang}/events"), "de").await;
        assert!(status == 200 && body.contains(&format!("<html lang=\"{lang}\">")), "{body}");
        assert!(body.contains("hreflang=\"x-default\"") && body.contains(action), "{body}");
        assert_eq!(answer("/", lang).await.0, 302);
        assert_eq!(answer("/", lang).await.1, format!("/{lang}/"));
    }
    assert_eq!(answer("/kz/about", "ru").await.1, "/kk/about");
}

#[test]
fn the_readme_shows_it() {
    let strip = |text: &str| text.lines().filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join("\n");
    let shown = include_str!("../README.md").split("```rust\n").nth(1).unwrap().split("```").next().unwrap();
    let code = strip(include_str!("../src/snippet.rs")).replace("pub async fn", "async fn");
    assert_eq!(code.trim(), shown.trim());
}
