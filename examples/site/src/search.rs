//! The search: whole words or parts of them, in the texts of one language, on the server.

use ushtil::Lang;
use ushtil::document::{Block, Document, Prose, Text};
use ushtil::messages::site as words;
use ushtil::render::Markup;
use ushtil::render::html::{Options, Part, Theme, Writer};
use ushtil::switcher::{PagePath, Urls};

use crate::layout::{self, View};
use crate::pages::Site;

/// The page with the form and, if something is looked for, what was found.
pub(crate) fn page(view: &View<'_>, wanted: &str) -> String {
    let action = view.site.urls.build(view.lang, &PagePath::new("/search"));
    let form = UnderTitle(Markup::trusted(layout::search_form(&action, wanted, "page-search", view.lang)));
    let head = "<meta name=\"robots\" content=\"noindex\">\n".to_owned();
    layout::whole(view, &document(view.site, wanted, view.lang), head, &Options::DEFAULT.theme(&form))
}

fn document<'s>(site: &'s Site, wanted: &str, lang: Lang) -> Document<'s> {
    let title = if wanted.is_empty() { words::SearchSite.text(lang) } else { words::SearchResults.text(lang) };
    let document = Document::new(lang, "search", Text::new(title, lang));
    if wanted.is_empty() {
        return document;
    }
    let wanted = wanted.to_lowercase();
    let here = site.entries.iter().filter(|entry| entry.exists.contains(&lang));
    let holding = here.filter(|entry| site.document(entry, lang).text().to_lowercase().contains(&wanted));
    let found: Vec<Prose<'_>> = holding.filter_map(|entry| site.link(entry, lang)).collect();
    if found.is_empty() {
        document.with(Block::Paragraph(Prose::new(words::NothingFound.text(lang), lang)))
    } else {
        document.with(Block::List(found))
    }
}

/// Puts markup under the title of a page.
struct UnderTitle(Markup);

impl Theme for UnderTitle {
    fn part(&self, part: Part<'_>, html: &mut Writer<'_, '_>, usual: &mut dyn FnMut(&mut Writer<'_, '_>)) {
        usual(html);
        if let Part::Title(_) = part {
            html.raw("\n").markup(&self.0);
        }
    }
}
