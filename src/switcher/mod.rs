//! "Select a language": the switcher, the addresses of a page in each language, and what a server answers about them.
//!
//! | to | use |
//! | --- | --- |
//! | show the switcher | [`Switcher`]: [`html`](Switcher::html), [`disclosure_html`](Switcher::disclosure_html), [`button_html`](Switcher::button_html), [`select_html`](Switcher::select_html), [`STYLE`], [`SCRIPT`] |
//! | draw it otherwise | [`Switcher::items`] |
//! | tell search engines | [`Switcher::alternates`], [`Alternates`], [`sitemap`] |
//! | write and read addresses | [`Urls`]: [`Prefix`], [`Hosts`], [`Query`], [`Slugs`] |
//! | answer a request | [`Answer`], [`content_language`], [`vary`] |
//! | remember a choice | [`ChoiceCookie`], [`clicked`], [`submitted`] |
//!
//! Nothing here needs a web framework: it is all functions from strings to strings.

mod answer;
mod choice;
mod head;
mod html;
mod item;
mod urls;

pub use answer::{Answer, content_language, vary};
pub use choice::{ChoiceCookie, CookieError, Submitted, Transport, clicked, submitted};
pub use head::{Alternates, HeadError, sitemap};
pub use item::{Availability, SwitcherItem};
pub use urls::{Hosts, PagePath, Parsed, Prefix, Query, Slugs, Spelling, Urls, UrlsError};

use crate::lang::{Lang, LangTag, Languages, PerLang};
use crate::message::{Compiled, Voice};

/// The stylesheet of the switcher: targets of at least 24 by 24 CSS pixels, hidden in print.
pub const STYLE: &str = include_str!("switcher.css");

/// The script of the switcher, which works without it: Esc, leaving and a click beside close a list that opens; the part of the
/// page that the reader is at stays the same; a choice is remembered where no server does it; a page that is there in the
/// reader's own language says so.
pub const SCRIPT: &str = include_str!("switcher.js");

/// The language switcher of one page: the language it is in, and where it is in the others.
///
/// The order is the same on every page, the state language first; the current language never moves. A language that the
/// page does not exist in keeps its place and says so; a language that the site does not have is nowhere.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::Switcher};
/// let switcher = Switcher::new(Languages::ALL, Lang::Kk)     // the languages of the site, and that of this page
///     .to(Lang::Ru, "/ru/events/legal-aid")
///     .missing(Lang::En);
/// assert_eq!(
///     switcher.html(),
///     r#"<nav class="ushtil-switcher" aria-labelledby="ushtil-switcher">
/// <p id="ushtil-switcher">Тілді таңдаңыз</p>
/// <ul>
/// <li><span lang="kk" aria-current="true" translate="no">Қазақша</span></li>
/// <li><a href="/ru/events/legal-aid" hreflang="ru" lang="ru" rel="alternate" translate="no" aria-label="Сменить язык на русский">Русский</a></li>
/// <li><span lang="en" translate="no">English</span> <small>(қолжетімді емес)</small></li>
/// </ul>
/// </nav>
/// "#,
/// );
/// ```
///
/// With an address strategy there is nothing to spell out:
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{PagePath, Prefix, Switcher}};
/// let page = PagePath::new("/events/legal-aid");
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Ru, &page, &[Lang::Kk, Lang::Ru, Lang::En]);
/// assert!(switcher.html().contains(r#"<a href="/kk/events/legal-aid" hreflang="kk" lang="kk""#));
/// assert!(switcher.html().contains(r#"<span lang="ru" aria-current="true" translate="no">Русский</span>"#));
/// assert!(switcher.html().contains(r#"<a href="/en/events/legal-aid" hreflang="en" lang="en""#));
/// ```
#[derive(Clone)]
pub struct Switcher<'v> {
    voice: &'v dyn Voice,
    languages: Languages,
    current: Lang,
    slots: PerLang<Slot>,
    others: Vec<Other>,
    order: Vec<Lang>,
    when_missing: Missing,
    current_item: Current,
    gloss: Gloss,
    id: String,
    neutral: Option<String>,
}

/// What is known of the page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Slot {
    standing: Standing,
    page: Option<String>,
    home: Option<String>,
    autonym: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Standing {
    #[default]
    NotOffered,
    Exists,
    Missing,
}

/// A language outside of the library's.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Other {
    tag: LangTag,
    autonym: String,
    href: String,
}

/// What the switcher does about a language that the page does not exist in.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Missing, PagePath, Prefix, Switcher}};
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &PagePath::new("/about"), &[Lang::Kk, Lang::Ru]);
/// assert!(switcher.html().contains("English"));
/// assert!(!switcher.when_missing(Missing::Omit).html().contains("English"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Missing {
    /// It stands in its place without a link, and says that the page is not available in it.
    #[default]
    ShowUnavailable,
    /// It is left out.
    Omit,
    /// It leads to the home page in that language, and says so.
    LinkHome,
    /// It leads to this page within that language's site, which shows another language's text, and says so.
    LinkFallback,
}

/// How the current language is shown.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Current, PagePath, Prefix, Switcher}};
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &PagePath::new("/about"), &[Lang::Kk, Lang::Ru]);
/// assert!(!switcher.html().contains(r#"href="/kk/about""#));
/// assert!(switcher.current(Current::Link).html().contains(r#"href="/kk/about""#));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Current {
    /// As text.
    #[default]
    Text,
    /// As a link to the page itself, where its address is known.
    Link,
}

/// Whether the name of each language in the page's own language stands beside its autonym.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Gloss, PagePath, Prefix, Switcher}};
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &PagePath::new("/about"), &[Lang::Kk, Lang::Ru]);
/// assert!(switcher.gloss(Gloss::InParentheses).html().contains("орыс тілі"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Gloss {
    /// It does not.
    #[default]
    None,
    /// It does, in parentheses: `Қазақша (Kazakh)`.
    InParentheses,
}

impl<'v> Switcher<'v> {
    /// The switcher of a page in this language, on a site in these; one that it does not have gives way to its default.
    ///
    /// The default is also the language whose page `x-default` names when there is no neutral address.
    #[must_use]
    pub fn new(languages: Languages, current: Lang) -> Self {
        let current = languages.or_default(current);
        let mut switcher = Switcher {
            voice: &Compiled,
            languages,
            current,
            slots: PerLang::default(),
            others: Vec::new(),
            order: languages.iter().collect(),
            when_missing: Missing::default(),
            current_item: Current::default(),
            gloss: Gloss::default(),
            id: "ushtil-switcher".to_owned(),
            neutral: None,
        };
        switcher.slots[current].standing = Standing::Exists;
        switcher
    }

    /// The switcher of a page whose addresses follow a strategy, and which exists in these languages.
    ///
    /// The page that is shown may itself be missing in its language: the one that says so.
    #[must_use]
    pub fn at(
        urls: &(impl Urls + ?Sized),
        languages: Languages,
        current: Lang,
        page: &PagePath,
        exists: &[Lang],
    ) -> Self {
        let mut switcher = Switcher::new(languages, current);
        for lang in languages.iter() {
            let standing = if exists.contains(&lang) { Standing::Exists } else { Standing::Missing };
            let page = Some(urls.build(lang, page));
            let home = Some(urls.build(lang, &PagePath::home()));
            switcher.slots[lang] = Slot { standing, page, home, autonym: None };
        }
        switcher
    }

    /// The page exists in this language, at this address, which is percent-encoded where it is not yet.
    ///
    /// An address that is neither on the web nor on this site, such as `javascript:…`, leads nowhere: the page counts as
    /// missing in the language.
    #[must_use]
    pub fn to(mut self, lang: Lang, href: impl Into<String>) -> Self {
        let page = linkable(href.into());
        let slot = &mut self.slots[lang];
        slot.standing = if page.is_some() { Standing::Exists } else { Standing::Missing };
        slot.page = page;
        self
    }

    /// The page does not exist in this language.
    #[must_use]
    pub fn missing(mut self, lang: Lang) -> Self {
        self.slots[lang].standing = Standing::Missing;
        self
    }

    /// The page exists in a language, or a script, outside of the library's: Kazakh in Arabic script, Chinese.
    ///
    /// ```
    /// use ushtil::{Lang, Languages, switcher::Switcher};
    /// let arabic = "kk-Arab".parse()?;
    /// let switcher = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Ru, "/ru/").to(Lang::En, "/en/").also(arabic, "قازاقشا", "/kk-Arab/");
    /// let last = r#"hreflang="kk-Arab" lang="kk-Arab" dir="rtl" rel="alternate" translate="no">قازاقشا</a></li>"#;
    /// assert!(switcher.html().contains(last));
    /// # Ok::<(), ushtil::lang::TagError>(())
    /// ```
    #[must_use]
    pub fn also(mut self, tag: LangTag, autonym: impl Into<String>, href: impl Into<String>) -> Self {
        if let Some(href) = linkable(href.into()) {
            self.others.push(Other { tag, autonym: autonym.into(), href });
        }
        self
    }

    /// What is done about languages that the page does not exist in.
    #[must_use]
    pub fn when_missing(mut self, missing: Missing) -> Self {
        self.when_missing = missing;
        self
    }

    /// The home page in a language, for [`Missing::LinkHome`]; [`Switcher::at`] knows it already.
    #[must_use]
    pub fn home(mut self, lang: Lang, href: impl Into<String>) -> Self {
        self.slots[lang].home = linkable(href.into());
        self
    }

    /// Another order of the languages, the same on every page of a site; those that it does not name come after it.
    #[must_use]
    pub fn order(mut self, order: impl IntoIterator<Item = Lang>) -> Self {
        let languages = self.languages;
        let named = order.into_iter().filter(|lang| languages.contains(*lang)).chain(languages.iter());
        self.order = named.fold(Vec::new(), |mut order, lang| {
            if !order.contains(&lang) {
                order.push(lang);
            }
            order
        });
        self
    }

    /// Another name of a language in itself: `Қазақ тілі`.
    #[must_use]
    pub fn autonym(mut self, lang: Lang, autonym: impl Into<String>) -> Self {
        self.slots[lang].autonym = Some(autonym.into());
        self
    }

    /// How the current language is shown.
    #[must_use]
    pub fn current(mut self, current: Current) -> Self {
        self.current_item = current;
        self
    }

    /// Whether names in the page's own language stand beside the autonyms.
    #[must_use]
    pub fn gloss(mut self, gloss: Gloss) -> Self {
        self.gloss = gloss;
        self
    }

    /// Who puts the switcher's own words into words: the compiled texts, unless a catalogue was loaded over them.
    #[must_use]
    pub fn voice(mut self, voice: &'v dyn Voice) -> Self {
        self.voice = voice;
        self
    }

    /// The id of the label; two switchers on a page need two. A space, which no id may have, becomes `-`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into().replace(|c: char| c.is_whitespace() || c.is_control(), "-");
        self
    }

    /// The address that negotiates the language, for `x-default`.
    #[must_use]
    pub fn neutral(mut self, href: impl Into<String>) -> Self {
        self.neutral = Some(href.into());
        self
    }
}

/// An address as a link may have it: on the web, or on this site, and percent-encoded. Nothing that a browser could take
/// for a script, or for another host without saying so: it drops spaces and control characters before it looks at the scheme.
fn linkable(href: String) -> Option<String> {
    let seen: String = href.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if matches!(seen.as_bytes(), [b'/' | b'\\', b'/' | b'\\', ..] | [b'\\', ..]) {
        return None; // another host, which is written with its scheme where it is meant
    }
    let before_path = seen.split(['/', '?', '#']).next().unwrap_or_default();
    let on_the_web = ["http:", "https:"].iter().any(|scheme| before_path.eq_ignore_ascii_case(scheme));
    (on_the_web || !before_path.contains(':')).then(|| urls::encoded(&href))
}
