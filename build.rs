//! Compiles this library's own messages; a text that is missing in one of the three languages is an error here.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use ushtil_compiler::Lang;

/// Whose messages each feature needs.
const FILES: [(&str, &[&str]); 5] = [
    ("CONTENT", &["admission", "agreement", "event", "notice", "organisation", "page", "person", "programme", "when"]),
    ("SWITCHER", &["switcher"]),
    ("RENDER", &["site"]),
    ("CATALOGUE", &["command"]), // the command's own, of which the catalogue's tests change some
    ("CLI", &["check", "template"]),
];

fn main() {
    let names = |file: &str| FILES.iter().any(|(_, files)| files.contains(&file.trim_end_matches(".ftl")));
    for file in files().expect("the messages can be listed") {
        assert!(names(&file), "locales/en/{file}: name it in FILES of build.rs, under the feature that needs it");
    }
    let is_on = |feature: &str| std::env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let left_out = FILES.into_iter().filter(|(feature, _)| !is_on(feature)).flat_map(|(_, files)| files).copied();
    let build = ushtil_compiler::Build::new("locales").strict();
    left_out.fold(build, ushtil_compiler::Build::ignore).run();
    if is_on("CATALOGUE") {
        write_library().expect("the folder of the build can be written");
    }
}

/// The names of the files of messages.
fn files() -> std::io::Result<BTreeSet<String>> {
    let files = std::fs::read_dir(format!("locales/{}", Lang::En))?;
    let names = files.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    names.filter(|name: &std::io::Result<String>| !name.as_ref().is_ok_and(|name| !name.ends_with(".ftl"))).collect()
}

/// Every file of messages as it is written, for what changes their texts at run time.
fn write_library() -> std::io::Result<()> {
    let rows = files()?.into_iter().map(|file| {
        let text =
            |lang| format!("{lang}: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{lang}/{file}\")), ");
        let texts: String = Lang::ALL.map(text).concat();
        format!("    (\"{}\", ushtil_lang::per_lang! {{ {texts}}}),\n", file.trim_end_matches(".ftl"))
    });
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    std::fs::write(format!("{out}/library.rs"), format!("&[\n{}]\n", rows.collect::<String>()))
}
