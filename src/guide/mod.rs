//! A guide: a page for each thing that people build, with examples that run.
//!
//! | you build | read |
//! | --- | --- |
//! | an application with texts of its own | [`own_messages`] |
//! | sentences with links and stressed words | [`elements`] |
//! | a bot | [`bot`] |
//! | a mailer | [`mailer`] |
//! | a site | [`site`] |
//! | sentences around your own names | [`names`] |
//! | events that repeat, programmes, tickets | [`events`] |
//! | a new kind of content | [`kinds`] |
//! | translations with other people | [`translators`] |
//! | on what was written with `fluent-bundle`, `fluent-typed`, `rust-i18n` or gettext | [`migrating`] |
//! | on what was written with fluent-react, fluent-dom or leptos_i18n | [`elements`] |
//! | something small, now | [`cookbook`] |
//!
//! Қазақша: [`bastau`]. По-русски: [`nachalo`].

#[doc = include_str!("bastau.md")]
pub mod bastau {}
#[doc = include_str!("bot.md")]
pub mod bot {}
#[doc = include_str!("cookbook.md")]
pub mod cookbook {}
#[doc = include_str!("elements.md")]
pub mod elements {}
#[doc = include_str!("events.md")]
pub mod events {}
#[doc = include_str!("kinds.md")]
pub mod kinds {}
#[doc = include_str!("mailer.md")]
pub mod mailer {}
#[doc = include_str!("migrating.md")]
pub mod migrating {}
#[doc = include_str!("nachalo.md")]
pub mod nachalo {}
#[doc = include_str!("names.md")]
pub mod names {}
#[doc = include_str!("own_messages.md")]
pub mod own_messages {}
#[doc = include_str!("site.md")]
pub mod site {}
#[doc = include_str!("../../TRANSLATING.md")]
pub mod translators {}
