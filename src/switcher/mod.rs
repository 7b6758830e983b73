//! "Select a language": the switcher, the addresses of a page in each language, and what a server answers about them.

mod urls;

pub use urls::{Hosts, PagePath, Parsed, Prefix, Query, Slugs, Spelling, Urls, UrlsError};
