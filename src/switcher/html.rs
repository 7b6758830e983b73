//! The switcher as HTML: a list of links, a list that opens, and a choice with a button.

use std::fmt::Write;

use super::{Availability, Gloss, PagePath, Switcher, SwitcherItem};
use crate::escape::{HtmlAttribute, HtmlText};
use crate::lang::{Direction, Lang};
use crate::messages::switcher as words;

impl Switcher<'_> {
    /// A list of links, all of them visible: the form for up to five languages. Empty if there is nothing to choose.
    #[must_use]
    pub fn html(&self) -> String {
        if !self.is_needed() {
            return String::new();
        }
        let id = HtmlAttribute(&self.id);
        let label = self.say(&words::Label);
        let mut out = format!(
            "<nav class=\"ushtil-switcher\" aria-labelledby=\"{id}\">\n<p id=\"{id}\">{}</p>\n",
            HtmlText(&label)
        );
        self.write_list(&mut out);
        out.push_str("</nav>\n");
        out
    }

    /// A list that opens under the name of the current language, without script; [`SCRIPT`](super::SCRIPT) lets Esc close
    /// it. Empty if there is nothing to choose.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::Switcher};
    /// let switcher = Switcher::new(Languages::ALL, Lang::En).to(Lang::Kk, "/kk/").to(Lang::Ru, "/ru/");
    /// let summary = r#"<summary><span id="ushtil-switcher">Select a language</span> <span lang="en" translate="no">English</span></summary>"#;
    /// assert!(switcher.disclosure_html().contains(summary));
    /// ```
    #[must_use]
    pub fn disclosure_html(&self) -> String {
        if !self.is_needed() {
            return String::new();
        }
        let id = HtmlAttribute(&self.id);
        let mut out = format!("<nav class=\"ushtil-switcher\" aria-labelledby=\"{id}\">\n<details>\n<summary>");
        let _ = write!(out, "<span id=\"{id}\">{}</span> ", HtmlText(&self.say(&words::Label)));
        if let Some(current) = self.items().find(|item| item.is_current) {
            write_name(&current, "", &mut out);
        }
        out.push_str("</summary>\n");
        self.write_list(&mut out);
        out.push_str("</details>\n</nav>\n");
        out
    }

    /// A button that opens and closes the list, with [`SCRIPT`](super::SCRIPT); without script there is no button and the
    /// list is open. Empty if there is nothing to choose.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::Switcher};
    /// let switcher = Switcher::new(Languages::ALL, Lang::En).to(Lang::Kk, "/kk/").to(Lang::Ru, "/ru/");
    /// let button = r#"<button type="button" aria-expanded="true" aria-controls="ushtil-switcher-list" hidden>"#;
    /// assert!(switcher.button_html().contains(button));
    /// ```
    #[must_use]
    pub fn button_html(&self) -> String {
        if !self.is_needed() {
            return String::new();
        }
        let id = HtmlAttribute(&self.id);
        let mut out = format!(
            "<nav class=\"ushtil-switcher\" aria-labelledby=\"{id}\">\n\
             <button type=\"button\" aria-expanded=\"true\" aria-controls=\"{id}-list\" hidden><span id=\"{id}\">{}</span> ",
            HtmlText(&self.say(&words::Label))
        );
        if let Some(current) = self.items().find(|item| item.is_current) {
            write_name(&current, "", &mut out);
        }
        let _ = write!(out, "</button>\n<ul id=\"{id}-list\">\n");
        self.write_entries(&mut out);
        out.push_str("</nav>\n");
        out
    }

    /// A choice with a button, which posts `lang` and `page` to an address; choosing alone goes nowhere. Empty if there is
    /// nothing to choose. [`submitted`](super::submitted) reads what is posted.
    ///
    /// The address is one of this site, such as `/language`; for any other, the links of [`html`](Self::html) are written.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::Switcher};
    /// let switcher = Switcher::new(Languages::ALL, Lang::Ru).to(Lang::Kk, "/kk/").to(Lang::Ru, "/ru/").to(Lang::En, "/en/");
    /// assert!(switcher.select_html("/language").contains(r#"<option value="ru" lang="ru" selected>Русский</option>"#));
    /// ```
    #[must_use]
    pub fn select_html(&self, action: &str) -> String {
        if !self.is_needed() {
            return String::new();
        }
        if PagePath::local(action).is_none() {
            return self.html();
        }
        let (id, page) = (HtmlAttribute(&self.id), self.slots[self.current].page.as_deref().unwrap_or("/"));
        let mut out = format!(
            "<nav class=\"ushtil-switcher\" aria-labelledby=\"{id}-label\">\n<form method=\"post\" action=\"{}\">\n\
             <input type=\"hidden\" name=\"page\" value=\"{}\">\n<label id=\"{id}-label\" for=\"{id}\">{}</label>\n\
             <select id=\"{id}\" name=\"lang\">\n",
            HtmlAttribute(action),
            HtmlAttribute(page),
            HtmlText(&self.say(&words::Label)),
        );
        for item in self.items() {
            write_option(&item, &mut out);
        }
        let _ = write!(out, "</select>\n<button type=\"submit\">{}</button>\n", HtmlText(&self.say(&words::Go)));
        for item in self.items().filter(|item| item.availability != Availability::Available) {
            out.push_str("<p>");
            write_name(&item, "", &mut out);
            let _ = writeln!(out, " <small>({})</small></p>", HtmlText(&item.note.unwrap_or_default()));
        }
        out.push_str("</form>\n</nav>\n");
        out
    }

    /// One line in another language that says that the page is there in it, for a reader whose browser prefers it. It
    /// suggests and does not redirect. Empty if the page does not exist in that language.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::Switcher};
    /// let switcher = Switcher::new(Languages::ALL, Lang::En).to(Lang::Kk, "/kk/").to(Lang::Ru, "/ru/");
    /// assert_eq!(
    ///     switcher.suggestion_html(Lang::Kk),
    ///     "<p class=\"ushtil-switcher-suggestion\" lang=\"kk\">\
    ///      <a href=\"/kk/\" hreflang=\"kk\" rel=\"alternate\">Бұл бет қазақ тілінде де қолжетімді</a></p>\n",
    /// );
    /// assert_eq!(switcher.suggestion_html(Lang::En), "");
    /// ```
    #[must_use]
    pub fn suggestion_html(&self, lang: Lang) -> String {
        self.suggestion(lang, "", "")
    }

    /// The line of [`Switcher::suggestion_html`] in every other language of the page, hidden: [`SCRIPT`](super::SCRIPT) shows the
    /// one that the reader's browser prefers, unless a language was chosen before, and lets the reader close it for good.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::Switcher};
    /// let lines = Switcher::new(Languages::ALL, Lang::En).to(Lang::Kk, "/kk/").to(Lang::Ru, "/ru/").suggestions_html();
    /// assert_eq!(lines.matches(" hidden>").count(), 2);
    /// assert!(lines.contains("Бұл бет қазақ тілінде де қолжетімді</a> <button type=\"button\" aria-label=\"Жабу\">"));
    /// assert!(lines.contains("Эта страница доступна и на русском языке</a> <button type=\"button\" aria-label=\"Закрыть\">"));
    /// ```
    #[must_use]
    pub fn suggestions_html(&self) -> String {
        let line = |lang| {
            let close = self.voice.say(&words::Dismiss, lang);
            let button = format!(" <button type=\"button\" aria-label=\"{}\">×</button>", HtmlAttribute(&close));
            self.suggestion(lang, " hidden", &button)
        };
        Lang::ALL.into_iter().map(line).collect()
    }

    fn suggestion(&self, lang: Lang, hidden: &str, button: &str) -> String {
        let offered = self.items().find(|item| item.tag == lang && item.availability == Availability::Available);
        let Some(href) = offered.filter(|item| !item.is_current).and_then(|item| item.href) else {
            return String::new();
        };
        format!(
            "<p class=\"ushtil-switcher-suggestion\" lang=\"{lang}\"{hidden}><a href=\"{}\" hreflang=\"{lang}\" rel=\"alternate\">\
             {}</a>{button}</p>\n",
            HtmlAttribute(href),
            HtmlText(&self.voice.say(&words::AlsoInLanguage, lang)),
        )
    }

    /// What a link does, in the language that it leads to, for those who do not see what stands around it.
    fn action(&self, item: &SwitcherItem<'_>) -> Option<String> {
        let lang = Lang::ALL.into_iter().find(|lang| item.tag == *lang)?;
        let leads_there = !item.is_current && item.availability == Availability::Available;
        leads_there.then(|| self.voice.say(&words::Switch, lang).into_owned())
    }

    fn write_list(&self, out: &mut String) {
        out.push_str("<ul>\n");
        self.write_entries(out);
    }

    fn write_entries(&self, out: &mut String) {
        for item in self.items() {
            out.push_str("<li>");
            self.write_item(&item, out);
            out.push_str("</li>\n");
        }
        out.push_str("</ul>\n");
    }

    fn write_item(&self, item: &SwitcherItem<'_>, out: &mut String) {
        let current = if item.is_current { " aria-current=\"true\"" } else { "" };
        match item.href {
            Some(href) => {
                let relation = if item.availability == Availability::Available { " rel=\"alternate\"" } else { "" };
                let _ =
                    write!(out, "<a href=\"{}\" hreflang=\"{}\" lang=\"{}\"", HtmlAttribute(href), item.tag, item.tag);
                let action = self.action(item).map(|action| format!(" aria-label=\"{}\"", HtmlAttribute(&action)));
                let (dir, action) = (dir(item), action.unwrap_or_default());
                let _ = write!(out, "{dir}{relation}{current} translate=\"no\"{action}>{}</a>", HtmlText(item.autonym));
            }
            None => write_name(item, current, out),
        }
        let glossed = self.gloss == Gloss::InParentheses && item.tag != self.current;
        let gloss = item.name_in_page_language.filter(|_| glossed);
        let note = item.note.as_deref().filter(|_| item.availability != Availability::Available);
        let said: Vec<&str> = [gloss, note].into_iter().flatten().collect();
        if !said.is_empty() {
            let _ = write!(out, " <small>({})</small>", HtmlText(&said.join("; ")));
        }
    }
}

fn write_name(item: &SwitcherItem<'_>, current: &str, out: &mut String) {
    let _ = write!(
        out,
        "<span lang=\"{}\"{}{current} translate=\"no\">{}</span>",
        item.tag,
        dir(item),
        HtmlText(item.autonym)
    );
}

fn write_option(item: &SwitcherItem<'_>, out: &mut String) {
    let selected = if item.is_current { " selected" } else { "" };
    let disabled = if item.availability == Availability::Unavailable { " disabled" } else { "" };
    let (tag, dir, name) = (item.tag, dir(item), HtmlText(item.autonym));
    let _ = writeln!(out, "<option value=\"{tag}\" lang=\"{tag}\"{dir}{selected}{disabled}>{name}</option>");
}

fn dir(item: &SwitcherItem<'_>) -> &'static str {
    match item.dir {
        Direction::Ltr => "",
        Direction::Rtl => " dir=\"rtl\"",
    }
}
