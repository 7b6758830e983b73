//! The whole site as files, for any host.

use std::fs;
use std::path::Path;

use axum::body::Bytes;
use ushtil::messages::{page as page_words, site as words};

use crate::layout;
use crate::made::Made;
use crate::server;
use crate::site::Site;

/// Writes every address into a folder: a page as `index.html` in a folder of its name, everything else under its own. How many
/// files these are.
pub(crate) fn export(site: &Site, folder: &Path) -> Result<usize, String> {
    let state = site.state(server::today());
    let of = |path: &str, made: &Made| (path.trim_matches('/').to_owned(), made.body.clone());
    let page = |message| layout::chooser(site, message).into();
    let mut files: Vec<(String, Bytes)> = state
        .routes()
        .map(|(address, route)| {
            let (path, body) = of(address, route.made(site, &state));
            let is_page = route.made(site, &state).kind.starts_with("text/html");
            (if is_page { format!("{path}/index.html") } else { path }, body)
        })
        .collect();
    files.extend([
        ("index.html".to_owned(), page(&page_words::Home)),
        ("404.html".to_owned(), page(&words::PageNotFound)),
    ]);
    files.extend(site.files().map(|(path, made)| of(path, made)));
    files.push(of("sitemap.xml", state.sitemap(site)));
    for (path, body) in &files {
        let path = folder.join(path);
        let wrong = |error: std::io::Error| format!("{}: {error}", path.display());
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(wrong)?;
        fs::write(&path, body).map_err(wrong)?;
    }
    Ok(files.len())
}
