//! Compiles this library's own messages; a text that is missing in one of the three languages is an error here.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use ushtil_compiler::Lang;

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
    if is_on("CATALOGUE") {
        write_library().expect("the folder of the build can be written");
    }
}

/// Every file of messages as it is written, for what changes their texts at run time.
fn write_library() -> std::io::Result<()> {
    let files = std::fs::read_dir(format!("locales/{}", Lang::En))?.map(|file| Ok(file?.file_name()));
    let names: std::io::Result<BTreeSet<_>> = files.collect();
    let rows = names?.into_iter().map(|file| {
        let file = file.to_string_lossy();
        let text =
            |lang| format!("{lang}: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{lang}/{file}\")), ");
        let texts: String = Lang::ALL.map(text).concat();
        format!("    (\"{}\", ushtil_lang::per_lang! {{ {texts}}}),\n", file.trim_end_matches(".ftl"))
    });
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    std::fs::write(format!("{out}/library.rs"), format!("&[\n{}]\n", rows.collect::<String>()))
}
