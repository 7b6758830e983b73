//! The server: one handler for every page, which asks the library what to answer and says it in HTTP.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use ushtil::Lang;
use ushtil::lang::{Reason, Wish};
use ushtil::render::ical::disposition;
use ushtil::switcher::{Answer, ChoiceCookie, PagePath, Transport, clicked, content_language, submitted, vary};

use crate::layout::{self, Look};
use crate::pages::{Found, Site};

/// Every address of the site.
pub(crate) fn router(site: Site) -> Router {
    Router::new()
        .route("/language", post(choose))
        .route(
            "/sitemap.xml",
            get(|State(site): State<Arc<Site>>| async move { typed("application/xml", site.sitemap()) }),
        )
        .route("/constant", get(|| async { typed("text/html; charset=utf-8", layout::CONSTANT) }))
        .route("/site.css", get(|| async { typed("text/css; charset=utf-8", layout::stylesheet()) }))
        .route("/site.js", get(|| async { typed("text/javascript; charset=utf-8", layout::script()) }))
        .route("/icon.svg", get(|| async { typed("image/svg+xml", layout::ICON) }))
        .fallback(get(page))
        .with_state(Arc::new(site))
}

/// A page in the language of its address; `/` goes to the reader's own, and `/kz/` to `/kk/`.
async fn page(
    State(site): State<Arc<Site>>,
    uri: Uri,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let cookie = ChoiceCookie::default();
    let url = uri.path_and_query().map_or("/", |url| url.as_str());
    let choice = cookie.read(text(&headers, header::COOKIE)).map(Lang::tag);
    let accept_language = Some(text(&headers, header::ACCEPT_LANGUAGE));
    match Answer::to(&site.urls, &site.negotiator, url, Wish { url: None, choice, accept_language }) {
        Answer::Page { lang, page } => {
            let found = site.find(lang, &page, &query);
            let mut response = shown(&site, lang, &page, &found, Reason::Url, Look::asked(&query));
            // behind TLS the browser's `Referer` is one of https, whatever this server itself speaks
            let scheme = if site.transport() == Transport::Https { "https" } else { "http" };
            let origin = format!("{scheme}://{}", text(&headers, header::HOST));
            if let Some(lang) = clicked(&site.urls, &origin, url, text(&headers, header::REFERER)) {
                set(&mut response, header::SET_COOKIE, &cookie.set(lang, site.transport()));
            }
            response
        }
        Answer::Moved { location } => redirect(StatusCode::MOVED_PERMANENTLY, &location),
        Answer::Negotiated { negotiated, page, location } if page.path() == "/" => {
            let mut response = redirect(StatusCode::FOUND, &location);
            set(&mut response, header::VARY, vary(negotiated.reason).unwrap_or_default());
            response
        }
        Answer::Negotiated { negotiated, page, .. } => {
            shown(&site, negotiated.lang, &page, &Found::Nothing, negotiated.reason, Look::List)
        }
    }
}

/// The choice that the form of the switcher posts.
async fn choose(State(site): State<Arc<Site>>, Form(fields): Form<HashMap<String, String>>) -> Response {
    let field = |name: &str| fields.get(name).map_or("", String::as_str);
    match submitted(&site.urls, field("lang"), field("page")) {
        Some(choice) => {
            let mut response = redirect(StatusCode::SEE_OTHER, &choice.location);
            set(&mut response, header::SET_COOKIE, &ChoiceCookie::default().set(choice.lang, site.transport()));
            response
        }
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// What was found, with the headers that say which language it is in and what it depends on.
fn shown(site: &Site, lang: Lang, asked: &PagePath, found: &Found<'_>, reason: Reason, look: Look) -> Response {
    let (status, kind, links) = match found {
        Found::Calendar(entry, _) => (StatusCode::OK, "text/calendar; charset=utf-8", site.link_header(lang, entry)),
        Found::Missing(_) | Found::Nothing => (StatusCode::NOT_FOUND, "text/html; charset=utf-8", None),
        _ => (StatusCode::OK, "text/html; charset=utf-8", None),
    };
    let mut response = (status, typed(kind, site.body(lang, asked, found, look))).into_response();
    set(&mut response, header::CONTENT_LANGUAGE, &content_language(&[lang]));
    set(&mut response, header::CONTENT_SECURITY_POLICY, layout::POLICY);
    if let Found::Calendar(entry, _) = found {
        let name = entry.path.path().rsplit('/').next().unwrap_or_default();
        set(&mut response, header::CONTENT_DISPOSITION, &disposition(&format!("{name}.{lang}")));
    }
    for (name, value) in [(header::VARY, vary(reason)), (header::LINK, links.as_deref())] {
        if let Some(value) = value {
            set(&mut response, name, value);
        }
    }
    response
}

fn typed(kind: &'static str, body: impl IntoResponse) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")], body)
}

fn redirect(status: StatusCode, location: &str) -> Response {
    let mut response = status.into_response();
    set(&mut response, header::LOCATION, location);
    response
}

fn set(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
