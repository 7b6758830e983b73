//! The classes of the markup: this library's own, or those of a design system that a page belongs to.

use super::writer::HtmlWriter;
use crate::document::{About, Role};

macro_rules! places {
    ($($(#[$doc:meta])* $place:ident = $own:literal, $govuk:literal, $bootstrap:literal, $pico:literal;)+) => {
        /// A place in the markup that carries a class.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum MarkupPlace { $($(#[$doc])* $place,)+ }

        impl MarkupPlace {
            /// Every place.
            pub const ALL: &'static [MarkupPlace] = &[$(MarkupPlace::$place),+];
        }

        impl Classes {
            /// The classes of this library, which [`STYLESHEET`](super::STYLESHEET) knows.
            pub const OWN: Classes = Classes(|place| match place { $(MarkupPlace::$place => $own,)+ });
            /// The classes of the GOV.UK Design System.
            pub const GOVUK: Classes = Classes(|place| match place { $(MarkupPlace::$place => $govuk,)+ });
            /// The classes of Bootstrap 5.
            pub const BOOTSTRAP: Classes = Classes(|place| match place { $(MarkupPlace::$place => $bootstrap,)+ });
            /// The classes of Pico CSS, which styles elements and has nearly none.
            pub const PICO: Classes = Classes(|place| match place { $(MarkupPlace::$place => $pico,)+ });
        }
    };
}

/// Which class each [`MarkupPlace`] has: a table of the library's, or a function of the program's own.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{self, Classes, HtmlOptions, MarkupPlace}, sink::Sink};
/// const HOUSE: Classes = Classes::new(|place| if place == MarkupPlace::Title { "house-title" } else { "" });
/// for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     for (classes, wanted) in [(Classes::GOVUK, "<h1 class=\"govuk-heading-xl\">"), (HOUSE, "<h1 class=\"house-title\">")] {
///         let mut html = String::new();
///         html::write(&document, &HtmlOptions::DEFAULT.classes(classes), &mut Sink::string(&mut html));
///         assert!(html.contains(wanted));
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Classes(fn(MarkupPlace) -> &'static str);

impl Classes {
    /// Classes of the program's own; an empty text writes none.
    #[must_use]
    pub const fn new(of: fn(MarkupPlace) -> &'static str) -> Self {
        Classes(of)
    }

    /// The class of a place.
    #[must_use]
    pub fn of(&self, place: MarkupPlace) -> &'static str {
        (self.0)(place)
    }
}

places! {
    /// The `article`.
    Article = "ushtil-article", "", "", "";
    /// The status, before the title.
    Notice = "ushtil-notice", "govuk-inset-text", "alert alert-warning", "";
    /// The title.
    Title = "ushtil-title", "govuk-heading-xl", "mb-4", "";
    /// A heading of the body.
    Heading = "", "govuk-heading-m", "mt-4", "";
    /// A paragraph of the body.
    Paragraph = "", "govuk-body", "", "";
    /// A list of the body.
    List = "", "govuk-list govuk-list--bullet", "", "";
    /// A table of the body.
    Table = "ushtil-table", "govuk-table", "table", "";
    /// The `dl` of the facts.
    Facts = "ushtil-facts", "govuk-summary-list", "", "";
    /// One fact in it.
    Fact = "ushtil-fact", "govuk-summary-list__row", "row mb-2", "";
    /// What a fact is called.
    Label = "", "govuk-summary-list__key", "col-sm-4", "";
    /// What a fact is.
    Value = "", "govuk-summary-list__value", "col-sm-8", "";
    /// A fact that is a whole line without a label.
    Line = "ushtil-line", "govuk-body-l", "lead", "";
    /// A link.
    Link = "", "govuk-link", "", "";
    /// The buttons below the first facts.
    Actions = "ushtil-actions", "govuk-button-group", "d-flex flex-wrap gap-2 mb-4", "";
    /// The first button: what most readers come for.
    FirstAction = "ushtil-action ushtil-first", "govuk-button", "btn btn-primary", "";
    /// Another button.
    Action = "ushtil-action", "govuk-button govuk-button--secondary", "btn btn-outline-primary", "secondary outline";
    /// Links that belong together, such as "Add to calendar".
    Links = "ushtil-links", "", "", "";
    /// The `nav` with the way from the home page.
    Trail = "ushtil-trail", "govuk-breadcrumbs", "", "";
    /// The list in it.
    Crumbs = "", "govuk-breadcrumbs__list", "breadcrumb", "";
    /// One step of it.
    Crumb = "", "govuk-breadcrumbs__list-item", "breadcrumb-item", "";
    /// The `figure` of a picture.
    Image = "ushtil-image", "", "figure", "";
    /// A list of cards.
    Cards = "ushtil-cards", "govuk-list", "list-unstyled", "";
    /// One of them.
    Card = "ushtil-card", "", "card card-body mb-3", "";
    /// A month of a calendar.
    Month = "ushtil-month", "govuk-table", "table", "";
}

/// The microformat of a whole article.
pub(super) fn root(about: About) -> &'static str {
    match about {
        About::Page => "",
        About::Article => "h-entry",
        About::Event => "h-event",
        About::Person | About::Organisation => "h-card",
        About::List => "h-feed",
    }
}

/// The property of a microformat that a fact is.
pub(super) fn property(about: About, role: Role) -> &'static str {
    match (about, role) {
        (About::Event, Role::When) => "dt-start",
        (About::Event, Role::Where) => "p-location",
        (About::Event, Role::Address) => "p-location h-adr",
        (About::Event, Role::Organiser) => "p-organizer h-card",
        (About::Event, Role::Speaker) => "p-attendee h-card",
        (About::Event, Role::Subject) => "p-category",
        (About::Person | About::Organisation, Role::Telephone) => "p-tel",
        (About::Person | About::Organisation, Role::Email) => "u-email",
        (About::Person | About::Organisation, Role::Website) => "u-url",
        (About::Person | About::Organisation, Role::Address) => "p-adr h-adr",
        (About::Person, Role::Affiliation) => "p-org",
        (About::Person, Role::Position) => "p-job-title",
        _ => "",
    }
}

/// The style of each [`MarkupPlace`] inside its tag, for mail: many programs that show it drop stylesheets.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{self, HtmlOptions, MarkupPlace, Styles}, sink::Sink};
/// const HOUSE: Styles = Styles::new(|place| if place == MarkupPlace::Title { "color:#00587c" } else { "" });
/// for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let mut html = String::new();
///     html::write(&document, &HtmlOptions::DEFAULT.styles(HOUSE), &mut Sink::string(&mut html));
///     assert!(html.contains("<h1 class=\"ushtil-title\" style=\"color:#00587c\">"));
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Styles(fn(MarkupPlace) -> &'static str);

impl Styles {
    /// None: a page has its stylesheet.
    pub const NONE: Styles = Styles(|_| "");

    /// The look of a letter: black on white, one column, a button that every program draws.
    pub const LETTER: Styles = Styles(|place| match place {
        MarkupPlace::Notice => {
            "margin:0 0 16px;padding:12px 16px;background-color:#fff4d6;border-left:4px solid #b26a00;color:#16202b"
        }
        MarkupPlace::Title => "margin:0 0 16px;font-size:24px;line-height:1.25",
        MarkupPlace::Heading => "margin:24px 0 8px;font-size:18px;line-height:1.3",
        MarkupPlace::Paragraph | MarkupPlace::Line => "margin:0 0 16px",
        MarkupPlace::List => "margin:0 0 16px;padding-left:20px",
        MarkupPlace::Facts => {
            "margin:0 0 16px;padding:12px 16px 4px;background-color:#f1f5f8;border-top:3px solid #00587c"
        }
        MarkupPlace::Label => "margin:0;font-size:14px;color:#4f5b67",
        MarkupPlace::Value => "margin:0 0 10px",
        MarkupPlace::Link => "color:#00587c;text-decoration:underline",
        MarkupPlace::Actions => "margin:0 0 24px",
        MarkupPlace::FirstAction => {
            "display:inline-block;margin:0 8px 8px 0;padding:12px 24px;background-color:#00587c;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none"
        }
        MarkupPlace::Action => {
            "display:inline-block;margin:0 8px 8px 0;padding:10px 22px;border:2px solid #00587c;border-radius:6px;color:#00587c;font-weight:bold;text-decoration:none"
        }
        MarkupPlace::Cards => "margin:0 0 16px;padding:0;list-style:none",
        MarkupPlace::Card => "margin:0 0 16px;padding:0 0 16px;border-bottom:1px solid #d5dbe1",
        MarkupPlace::Image | MarkupPlace::Month => "margin:0 0 16px",
        MarkupPlace::Article
        | MarkupPlace::Fact
        | MarkupPlace::Links
        | MarkupPlace::Trail
        | MarkupPlace::Crumbs
        | MarkupPlace::Crumb
        | MarkupPlace::Table => "",
    });

    /// Styles of the program's own: declarations without quotation marks; an empty text writes none.
    #[must_use]
    pub const fn new(of: fn(MarkupPlace) -> &'static str) -> Self {
        Styles(of)
    }

    pub(super) fn of(self, place: MarkupPlace) -> &'static str {
        (self.0)(place)
    }
}

impl HtmlWriter<'_, '_> {
    /// Writes one `class` attribute from several lists of classes, unless all of them are empty.
    pub(super) fn class(&mut self, lists: &[&'static str]) -> &mut Self {
        let mut written = lists.iter().filter(|list| !list.is_empty());
        if let Some(first) = written.next() {
            self.raw(" class=\"").raw(first);
            written.for_each(|list| {
                self.raw(" ").raw(list);
            });
            self.raw("\"");
        }
        self
    }
}
