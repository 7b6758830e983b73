//! The server: one handler for every page, which asks the library what to answer and says it in HTTP.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Form, Query, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use jiff::ZonedDateTime;
use tower_http::compression::CompressionLayer;
use ushtil::Lang;
use ushtil::lang::{Reason, Wish};
use ushtil::render::ical::disposition;
use ushtil::switcher::{Answer, ChoiceCookie, PagePath, Transport, clicked, content_language, submitted, vary};

use crate::layout::{self, Look};
use crate::pages;
use crate::site::{Made, Site, What};

/// A day for files whose address changes with them, for a browser that has been told their version.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A page is kept, and asked about each time: no reader sees yesterday's.
const ASK_AGAIN: &str = "no-cache";

/// Every address of the site.
pub(crate) fn router(site: Site) -> Router {
    let files = [
        ("/site.css", "text/css; charset=utf-8", layout::stylesheet(&site)),
        ("/site.js", "text/javascript; charset=utf-8", layout::script()),
        ("/icon.svg", "image/svg+xml", layout::ICON.to_owned()),
        ("/robots.txt", "text/plain; charset=utf-8", robots(&site)),
        ("/constant", "text/html; charset=utf-8", layout::CONSTANT.to_owned()),
    ];
    let mut router = Router::new().route("/language", post(choose)).route(
        "/sitemap.xml",
        get(|State(site): State<Arc<Site>>, headers: HeaderMap| async move {
            sent(&headers, &Made::new("application/xml", site.state(today()).sitemap(&site)), ASK_AGAIN)
        }),
    );
    for (path, kind, body) in files {
        let made = Arc::new(Made::new(kind, body));
        let keep = if path.ends_with("css") || path.ends_with("js") { FOR_EVER } else { ASK_AGAIN };
        router = router.route(path, get(move |headers: HeaderMap| async move { sent(&headers, &made, keep) }));
    }
    router.fallback(get(page)).layer(CompressionLayer::new()).with_state(Arc::new(site))
}

/// What machines may read: everything, and where the list of pages is.
pub(crate) fn robots(site: &Site) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", site.origin)
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
    let mut response = match state.route(&address).filter(|_| reason == Reason::Url) {
        Some(route) if route.what == What::Search => {
            let wanted = query.get("q").map_or("", String::as_str);
            let found = state.index(site, lang).search(wanted);
            sent(
                headers,
                &Made::new("text/html; charset=utf-8", pages::search(site, lang, asked, wanted, &found, look)),
                ASK_AGAIN,
            )
        }
        // what is asked for stands in the addresses of the switcher, so that only the plain page is kept
        Some(route) if asked.query().is_empty() => sent(headers, route.made(site, &state), ASK_AGAIN),
        Some(route) => {
            let asked = pages::make_at(site, &state, route, asked, look);
            sent(headers, &asked, ASK_AGAIN)
        }
        None => match state.route(address.trim_end_matches('/')).filter(|_| asked.path() != "/") {
            Some(route) => return redirect(StatusCode::MOVED_PERMANENTLY, &site.address(lang, route.path.path())),
            None => {
                let body = pages::missing(site, &state, lang, asked, look);
                (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response()
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
    if let Some(vary) = vary(reason) {
        set(&mut response, header::VARY, vary);
    }
    response
}

/// Something finished, or only that it has not changed since the browser got it.
fn sent(headers: &HeaderMap, made: &Made, keep: &'static str) -> Response {
    let known = text(headers, header::IF_NONE_MATCH);
    let is_known = known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == made.tag);
    let mut response = match is_known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => Response::new(Body::from(made.body.clone())),
    };
    set(&mut response, header::CONTENT_TYPE, made.kind);
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(&mut response, header::ETAG, &made.tag);
    set(&mut response, header::CACHE_CONTROL, keep);
    response
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
