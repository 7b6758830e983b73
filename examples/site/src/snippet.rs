//! A handler for axum that answers as this site does: what the README shows, which `tests/snippet.rs` asks and holds against it.

use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use ushtil::switcher::{Answer, ChoiceCookie, Prefix, Switcher, Transport, clicked, vary};
use ushtil::{
    Lang, Languages,
    lang::{Negotiator, Wish},
};

/// A page in the language of its address, or the way there.
pub async fn page(uri: Uri, headers: HeaderMap) -> Response {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (urls, site) = (Prefix::new(), Negotiator::new(Languages::ALL));
    let choice = ChoiceCookie::default().read(text(header::COOKIE)).map(Lang::tag);
    let wish = Wish { url: None, choice, accept_language: Some(text(header::ACCEPT_LANGUAGE)) };
    match Answer::to(&urls, &site, &uri.to_string(), wish) {
        Answer::Page { lang, page } => {
            let switcher = Switcher::at(&urls, Languages::ALL, lang, &page, &Lang::ALL); // the languages this page exists in
            let head = switcher.head_links("https://example.kz").unwrap_or_default();
            let body =
                Html(format!("<!DOCTYPE html><html lang=\"{lang}\"><head>{head}</head><body>{}…", switcher.html()));
            match clicked(&urls, Languages::ALL, "https://example.kz", &uri.to_string(), text(header::REFERER)) {
                Some(chosen) => ([(header::SET_COOKIE, ChoiceCookie::default().set(chosen, Transport::Https))], body)
                    .into_response(),
                None => body.into_response(),
            }
        }
        Answer::Moved { location } => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response(),
        Answer::Negotiated { negotiated, location, .. } => {
            let vary = vary(negotiated.reason).unwrap_or_default().to_owned();
            (StatusCode::FOUND, [(header::LOCATION, location), (header::VARY, vary)]).into_response()
        }
    }
}
