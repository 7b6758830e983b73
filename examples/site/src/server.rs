//! The server: one handler for every page, which asks the library what to answer and says it in HTTP.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Form, FromRef, Query, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use jiff::ZonedDateTime;
use ushtil::Lang;
use ushtil::lang::{Reason, Wish};
use ushtil::render::ical::disposition;
use ushtil::switcher::{Answer, ChoiceCookie, PagePath, Transport, Urls, clicked, content_language, submitted, vary};

use crate::layout::{self, Look};
use crate::live::Live;
use crate::made::Made;
use crate::pages;
use crate::site::{Site, What};

/// A day for files whose address changes with them, for a browser that has been told their version.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A page is kept, and asked about each time: no reader sees yesterday's.
const ASK_AGAIN: &str = "no-cache";

/// Every address of the site.
pub(crate) fn router(live: Live) -> Router {
    let files = Router::new().route(
        "/sitemap.xml",
        get(|State(site): State<Arc<Site>>, headers: HeaderMap| async move {
            sent(&headers, site.state(today()).sitemap(&site), ASK_AGAIN)
        }),
    );
    let site: Arc<Site> = FromRef::from_ref(&live);
    let file = |path: &'static str| {
        get(move |State(site): State<Arc<Site>>, headers: HeaderMap| async move {
            let keep = if path.ends_with("css") || path.ends_with("js") { FOR_EVER } else { ASK_AGAIN };
            site.files()
                .find(|(file, _)| *file == path)
                .map(|(_, made)| sent(&headers, made, keep))
                .ok_or(StatusCode::NOT_FOUND)
        })
    };
    let files = site.files().fold(files, |files, (path, _)| files.route(path, file(path)));
    files.route("/language", post(choose)).fallback(get(page)).with_state(live)
}

pub(crate) fn today() -> jiff::civil::Date {
    ZonedDateTime::now().date()
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
            let mut response = shown(&site, lang, &page, &query, &headers, Reason::Url);
            // behind TLS the browser's `Referer` is one of https, whatever this server itself speaks
            let scheme = if site.transport() == Transport::Https { "https" } else { "http" };
            let origin = format!("{scheme}://{}", text(&headers, header::HOST));
            if let Some(lang) =
                clicked(&site.urls, site.negotiator.languages(), &origin, url, text(&headers, header::REFERER))
            {
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
            shown(&site, negotiated.lang, &page, &query, &headers, negotiated.reason)
        }
    }
}

/// The choice that the form of the switcher posts.
async fn choose(State(site): State<Arc<Site>>, Form(fields): Form<HashMap<String, String>>) -> Response {
    let field = |name: &str| fields.get(name).map_or("", String::as_str);
    match submitted(&site.urls, site.negotiator.languages(), field("lang"), field("page")) {
        Some(choice) => {
            let mut response = redirect(StatusCode::SEE_OTHER, &choice.location);
            set(&mut response, header::SET_COOKIE, &ChoiceCookie::default().set(choice.lang, site.transport()));
            response
        }
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// What is at an address, with the headers that say which language it is in and what it depends on.
fn shown(
    site: &Site,
    lang: Lang,
    asked: &PagePath,
    query: &HashMap<String, String>,
    headers: &HeaderMap,
    reason: Reason,
) -> Response {
    let state = site.state(today());
    let look = Look::asked(query);
    let address = site.address(lang, asked.path());
    let html = |body| Made::new("text/html; charset=utf-8", body);
    // what is asked for stands in the addresses of the switcher, so that each query has a page of its own
    let whole = site.urls.build(lang, asked);
    let mut response = match state.route(&address).filter(|_| reason == Reason::Url) {
        Some(route) if asked.query().is_empty() => sent(headers, route.made(site, &state), ASK_AGAIN),
        Some(route) if route.what == What::Search => {
            let wanted = query.get("q").map_or("", String::as_str);
            let make = || {
                let found = state.index(site, lang).search(wanted);
                html(pages::search(site, lang, asked, wanted, &found, look))
            };
            sent(headers, &state.kept(whole, make), ASK_AGAIN)
        }
        Some(route) => {
            let make = || pages::make_at(site, &state, route, asked, look);
            sent(headers, &state.kept(whole, make), ASK_AGAIN)
        }
        None => match state.route(address.trim_end_matches('/')).filter(|_| asked.path() != "/") {
            Some(route) => return redirect(StatusCode::MOVED_PERMANENTLY, &site.address(lang, route.path.path())),
            None => {
                let make = || html(pages::missing(site, &state, lang, asked, look));
                let missing = state.kept(format!("{whole} {}", reason == Reason::Url), make);
                let mut response = sent(headers, &missing, ASK_AGAIN);
                if response.status() == StatusCode::OK {
                    *response.status_mut() = StatusCode::NOT_FOUND;
                }
                response
            }
        },
    };
    set(&mut response, header::CONTENT_LANGUAGE, &content_language(&[lang]));
    set(&mut response, header::CONTENT_SECURITY_POLICY, layout::POLICY);
    set(&mut response, header::REFERRER_POLICY, "strict-origin-when-cross-origin");
    if let Some(route) = state.route(&address) {
        if let What::Calendar(id) = &route.what {
            set(&mut response, header::CONTENT_DISPOSITION, &disposition(&format!("{id}.{lang}")));
        }
        if matches!(route.what, What::Calendar(_) | What::Subscription | What::Feed) {
            let alternates = site.switcher(lang, &route.path, &route.exists).alternates(&site.origin);
            set(&mut response, header::LINK, &alternates.map(|links| links.link_header()).unwrap_or_default());
        }
    }
    if let Some(vary) = vary(reason).and_then(|names| HeaderValue::from_str(names).ok()) {
        response.headers_mut().append(header::VARY, vary);
    }
    response
}

/// Something finished, packed for who unpacks it, or only that it has not changed since the browser got it.
fn sent(headers: &HeaderMap, made: &Made, keep: &'static str) -> Response {
    let known = text(headers, header::IF_NONE_MATCH);
    let is_known = known.split(',').any(|tag| tag.trim().trim_start_matches("W/").trim_matches('"') == made.tag);
    let is_packed = unpacks(text(headers, header::ACCEPT_ENCODING));
    let mut response = match (is_known, is_packed) {
        (true, _) => StatusCode::NOT_MODIFIED.into_response(),
        (false, true) => Response::new(Body::from(made.packed().clone())),
        (false, false) => Response::new(Body::from(made.body.clone())),
    };
    let fixed = response.headers_mut();
    fixed.insert(header::CONTENT_TYPE, HeaderValue::from_static(made.kind));
    fixed.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    fixed.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    fixed.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_packed {
        fixed.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    // packed and not, it says the same in other bytes
    set(&mut response, header::ETAG, &format!("W/\"{}\"", made.tag));
    response
}

/// Whether a browser unpacks gzip.
fn unpacks(accepted: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case("gzip") && weight != Some(0.0)
    })
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
