//! The whole site as files, for any host.

use std::fs;
use std::path::Path;

use ushtil::messages::{page, site as words};

use crate::layout;
use crate::server;
use crate::site::Site;

/// Writes every address into a folder: a page as `index.html` in a folder of its name, everything else under its own. How many
/// files these are.
pub(crate) fn export(site: &Site, folder: &Path) -> Result<usize, String> {
    let state = site.state(server::today());
    let mut files: Vec<(String, String)> = state
        .routes()
        .map(|(address, route)| {
            let made = route.made(site, &state);
            let is_page = made.kind.starts_with("text/html");
            let path = address.trim_matches('/');
            (if is_page { format!("{path}/index.html") } else { path.to_owned() }, made.body.clone())
        })
        .collect();
    files.extend([
        ("index.html".to_owned(), layout::chooser(site, |lang| page::Home.text(lang))),
        ("404.html".to_owned(), layout::chooser(site, |lang| words::PageNotFound.text(lang))),
        ("site.css".to_owned(), layout::stylesheet(site)),
        ("site.js".to_owned(), layout::script()),
        ("icon.svg".to_owned(), layout::ICON.to_owned()),
        ("robots.txt".to_owned(), server::robots(site)),
        ("sitemap.xml".to_owned(), state.sitemap(site)),
    ]);
    for (path, text) in &files {
        let path = folder.join(path);
        let wrong = |error: std::io::Error| format!("{}: {error}", path.display());
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(wrong)?;
        fs::write(&path, text).map_err(wrong)?;
    }
    Ok(files.len())
}
