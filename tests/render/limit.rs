//! A bound on what is rendered (SE-22): refused as a whole, with its length, and never cut off.

use crate::sample::announcement;
use ushtil::Lang;
use ushtil::document::{Document, Text};
use ushtil::render::{self, html, text, whatsapp};

#[test]
fn output_beyond_a_bound_is_refused_whole() {
    for lang in Lang::ALL {
        let document = announcement(lang);
        let (whole, page) = (document.text(), document.html());
        let text = |limit| render::within(limit, |out| text::write(&document, &text::TextOptions::DEFAULT, out));
        assert_eq!(text(whole.len()).as_deref(), Ok(whole.as_str()));
        for limit in [0, 1, whole.len() / 2, whole.len() - 1] {
            let error = text(limit).unwrap_err();
            assert_eq!((error.length, error.limit), (whole.len(), limit));
        }
        let html = |limit| render::within(limit, |out| html::write(&document, &html::HtmlOptions::DEFAULT, out));
        assert_eq!(html(page.len()).as_deref(), Ok(page.as_str()));
        assert_eq!(html(page.len() - 1).unwrap_err().length, page.len());
        let message = whatsapp::message(&document);
        assert_eq!(render::within(usize::MAX, |out| whatsapp::write(&document, out)), Ok(message));
    }
    let huge = Document::new(Lang::Kk, "a", Text::new("Қ".repeat(1_000_000), Lang::Kk));
    let error = render::within(10, |out| text::write(&huge, &text::TextOptions::DEFAULT, out)).unwrap_err();
    assert_eq!(error.to_string(), "what is rendered has 2000000 bytes, and 10 are allowed");
}
