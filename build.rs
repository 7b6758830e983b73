//! Compiles this library's own messages; a text that is missing in one of the three languages is an error here.

/// Whose messages each feature needs; a file that no feature names is for every build.
const FILES: [(&str, &[&str]); 5] = [
    ("CONTENT", &["admission", "agreement", "event", "notice", "organisation", "page", "person", "programme", "when"]),
    ("SWITCHER", &["switcher"]),
    ("RENDER", &["site"]),
    ("CATALOGUE", &["command"]), // the command's own, of which the catalogue's tests change some
    ("CLI", &["check", "template"]),
];

fn main() {
    let is_on = |feature: &str| std::env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let left_out = FILES.into_iter().filter(|(feature, _)| !is_on(feature)).flat_map(|(_, files)| files).copied();
    let build = ushtil_compiler::Build::new("locales").strict();
    left_out.fold(build, ushtil_compiler::Build::ignore).run();
}
