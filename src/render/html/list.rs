//! Lists of cards, and tables of days.

use super::article::Renderer;
use super::classes::{MarkupPlace, property, root};
use super::{HtmlWriter, Part};
use crate::document::{About, Card, MonthCell, MonthTable, Role};

impl Renderer<'_> {
    /// Entries of a list; their titles are one level below the heading that stands over them.
    pub(super) fn cards(&self, cards: &[Card<'_>], html: &mut HtmlWriter<'_, '_>) {
        if cards.is_empty() {
            return;
        }
        let level = self.options.level.below(if self.headings.get() > 0 { 2 } else { 1 });
        self.tag("<ul", MarkupPlace::Cards, html).raw(">\n");
        for card in cards {
            self.part(Part::Card(card), html, |html| self.card(card, level, html));
        }
        html.raw("</ul>\n");
    }

    fn card(&self, card: &Card<'_>, level: &'static str, html: &mut HtmlWriter<'_, '_>) {
        let microformat = match (self.about, card.about) {
            (About::Event, About::Person | About::Organisation) => "p-attendee h-card",
            (_, about) => root(about),
        };
        html.raw("<li").dress(self.options, MarkupPlace::Card, microformat).raw(">\n");
        if let Some(image) = &card.image {
            self.picture(image, html);
            html.raw("\n");
        }
        if let Some(notice) = &card.notice {
            self.tag("<p", MarkupPlace::Notice, html).raw("><strong>");
            self.text(notice, html);
            html.raw("</strong></p>\n");
        }
        html.raw("<").raw(level).dress(self.options, MarkupPlace::Heading, "p-name").raw(">");
        match &card.url {
            Some(url) => {
                self.anchor(url, MarkupPlace::Link, "u-url", html);
                self.text(&card.title, html);
                html.raw("</a>");
            }
            None => self.text(&card.title, html),
        }
        html.raw("</").raw(level).raw(">\n");
        if let Some(time) = &card.time {
            html.raw("<p").dress(self.options, MarkupPlace::Paragraph, Role::When.class()).raw(">");
            Self::time(time, property(card.about, Role::When), html);
            html.raw("</p>\n");
        }
        let place = match card.about {
            About::Event => "p-location",
            About::Person => "p-job-title",
            About::Page | About::Article | About::Organisation | About::List => "",
        };
        for (text, property) in
            card.place.iter().map(|text| (text, place)).chain(card.summary.iter().map(|text| (text, "p-summary")))
        {
            html.raw("<p").dress(self.options, MarkupPlace::Paragraph, property).raw(">");
            self.text(text, html);
            html.raw("</p>\n");
        }
        self.facts(&card.facts, html);
        html.raw("</li>\n");
    }

    /// Days in rows of weeks; a column is heard by its whole name.
    pub(super) fn month(&self, table: &MonthTable<'_>, html: &mut HtmlWriter<'_, '_>) {
        self.tag("<table", MarkupPlace::Month, html).raw(">\n<caption>");
        self.text(&table.caption, html);
        html.raw("</caption>\n<thead>\n<tr>\n");
        for column in &table.columns {
            html.raw("<th scope=\"col\"><abbr").attribute("title", &column.whole.text).raw(">");
            self.text(&column.short, html);
            html.raw("</abbr></th>\n");
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            html.raw("<tr>\n");
            row.iter().for_each(|cell| self.cell(cell, html));
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    fn cell(&self, cell: &MonthCell<'_>, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<td>");
        if let Some(time) = &cell.time {
            html.raw("<time").stamp("datetime", &time.start).raw(">").text(&cell.short).raw("</time>");
        }
        if !cell.values.is_empty() {
            html.raw("\n<ul>\n");
            for value in cell.values.iter() {
                html.raw("<li>");
                self.value(value, "", html);
                html.raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
        html.raw("</td>\n");
    }
}
