//! What a page says.

use super::Edition;
use crate::Lang;
use crate::content::{Entry, Kind, Page};
use crate::document::{About, Block, Document, Prose};

impl<'c> Entry<'c, Page> {
    /// The title with the pages above it, the lead and the article.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let (page, edition) = (self.value(), edition.into());
        let mut document = edition.document(Kind::Page, &page.id, edition.text(&page.title));
        document.trail = edition.trail(self.content(), &page.trail, Kind::Page, &document.title);
        document.about = About::Article;
        document.image = page.image.as_ref().and_then(|image| edition.image(image));
        document.published = page.published.map(super::utc);
        document.modified = page.updated.map(super::utc);
        let body = page.body.as_ref();
        document.blocks.extend(edition.machine_made(&page.title, body));
        document.blocks.extend(document.image.clone().map(Block::Image));
        document.description = body.and_then(|body| edition.first_sentences(body));
        if let Some(lead) = &page.lead {
            let lead = edition.text(lead);
            document.description = Some(lead.clone());
            document.blocks.push(Block::Paragraph(Prose::from(lead)));
        }
        document.blocks.extend(page.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default());
        document
    }

    /// Whether there is a page in this language: a title, and the article if there is one in any.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        super::exists(&self.title, self.body.as_ref(), lang)
    }
}
