//! With axum: the language of a request is found once, by an extractor, and handed to whatever makes the page.

use axum::Router;
use axum::extract::{FromRequestParts, Query};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use ushtil::Lang;
use ushtil::lang::{Negotiator, Wish};
use ushtil::switcher::ChoiceCookie;

use crate::{Cart, messages, pages};

/// The language of an answer: the address's, the reader's choice, the browser's, or the default of `build.rs`.
struct Wanted(Lang);

impl<S: Send + Sync> FromRequestParts<S> for Wanted {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let header = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let query: Option<Query<Vec<(String, String)>>> = Query::try_from_uri(&parts.uri).ok();
        let named = query.iter().flat_map(|query| &query.0).find(|(name, _)| name == "lang");
        let wish = Wish {
            url: named.and_then(|(_, tag)| Lang::from_tag(tag)),
            choice: ChoiceCookie::default().read(header(COOKIE)).map(Lang::tag),
            accept_language: Some(header(ACCEPT_LANGUAGE)),
        };
        Ok(Wanted(Negotiator::new(messages::CONTRACT.languages).choose(&wish).lang))
    }
}

/// The page by each of the engines.
pub(crate) fn router() -> Router {
    Router::new()
        .route("/askama", get(async |Wanted(lang): Wanted| answer(lang, pages::askama(&Cart::sample(), lang).ok())))
        .route("/maud", get(async |Wanted(lang): Wanted| answer(lang, Some(pages::maud(&Cart::sample(), lang)))))
        .route(
            "/minijinja",
            get(async |Wanted(lang): Wanted| answer(lang, pages::minijinja(&Cart::sample(), lang).ok())),
        )
}

fn answer(lang: Lang, page: Option<String>) -> impl IntoResponse {
    ([(CONTENT_LANGUAGE, lang.tag())], Html(page.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn a_request_is_answered_in_its_own_language() -> Result<(), Box<dyn std::error::Error>> {
        let rows = [
            ("/maud", "en;q=0.8, ru", "", "ru"),
            ("/askama", "en", "lang=kk", "kk"),
            ("/minijinja?lang=en", "kk", "lang=ru", "en"),
            ("/maud?lang=de", "zh", "", "kk"),
        ];
        for (uri, accepts, cookie, expected) in rows {
            let request =
                Request::get(uri).header(ACCEPT_LANGUAGE, accepts).header(COOKIE, cookie).body(Body::empty())?;
            let response = router().oneshot(request).await?;
            assert_eq!(response.headers().get(CONTENT_LANGUAGE).map(|tag| tag.as_bytes()), Some(expected.as_bytes()));
        }
        Ok(())
    }
}
