//! The front door for build scripts: reads the files, reports through cargo, writes one Rust file.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::{env, fs, io};

use crate::file::{files, read_file, strays};
use crate::source::Source;
use crate::{CHECKS, Isolation, Level, Limits, Options, OwnFunction, Severity};
use ushtil_lang::{Lang, Languages, did_you_mean};

/// Compiles the FTL files below `dir` (`dir/kk/*.ftl`, `dir/ru/*.ftl`, `dir/en/*.ftl`) for `include_messages!()`.
///
/// Problems are printed as rustc prints them, all at once; an error among them ends the build.
pub fn build(dir: impl AsRef<Path>) {
    Build::new(dir).run();
}

/// A compilation with choices of its own.
///
/// ```no_run
/// use ushtil_compiler::Build;
/// Build::new("locales").strict().run();
/// ```
#[derive(Debug, Clone)]
pub struct Build {
    dir: PathBuf,
    ignored: Vec<String>,
    functions: Vec<(String, String)>,
    options: Options,
}

impl Build {
    /// Compiles the files below `dir`.
    #[must_use]
    pub fn new(dir: impl AsRef<Path>) -> Self {
        let (ignored, functions, options) = (Vec::new(), Vec::new(), Options::default());
        Build { dir: dir.as_ref().to_owned(), ignored, functions, options }
    }

    /// Makes a text or a term that a language lacks an error; otherwise it is a warning, and another language's text is used.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.options.levels.splice(0..0, ["missing-message", "missing-term"].map(|code| (code, Level::Error)));
        self
    }

    /// Sets the level of a check, by its name in [`CHECKS`](crate::CHECKS); what would break a page stays an error.
    #[must_use]
    pub fn level(mut self, code: &'static str, level: Level) -> Self {
        self.options.levels.push((code, level));
        self
    }

    /// Sets the level of a check for what is found in one language: texts may come later in one than in another.
    ///
    /// ```no_run
    /// use ushtil_compiler::{Build, Lang, Level};
    /// Build::new("locales").strict().level_in(Lang::Kk, "missing-message", Level::Warn).run();
    /// ```
    #[must_use]
    pub fn level_in(mut self, lang: Lang, code: &'static str, level: Level) -> Self {
        self.options.levels_in.push((lang, code, level));
        self
    }

    /// The languages of the application, the default first; without this, all that there are, of which Kazakh is the default.
    ///
    /// Nothing is said of the others, and nothing is in them: `in_lang` of a language that is not here says the default. The
    /// generated `messages::CONTRACT.languages` is what a `Negotiator` and a `Switcher` are made of.
    ///
    /// ```no_run
    /// use ushtil_compiler::{Build, Lang};
    /// Build::new("locales").languages([Lang::Ru, Lang::En]).run();
    /// ```
    #[must_use]
    pub fn languages(mut self, languages: impl Into<Languages>) -> Self {
        self.options.languages = languages.into();
        self
    }

    /// Makes the structs of messages, and the enums of choices, derive these: `["Debug", "Clone", "PartialEq"]`.
    ///
    /// `"::serde::Serialize"` needs `serde` in the application and the feature `serde` of `ushtil`; values are borrowed, so
    /// that `Deserialize` is not for messages that take names, ranges or lists. A message that takes other messages derives
    /// nothing. None are derived unless asked for: three of them triple what thousands of messages cost to check.
    #[must_use]
    pub fn derive(mut self, derives: impl IntoIterator<Item = &'static str>) -> Self {
        self.options.derives.extend(derives);
        self
    }

    /// Lets texts call a function of the application's own: how it is called, with the type of its value and what its options
    /// may be, and where it is in Rust.
    ///
    /// `{ PHONE($number) }` calls `crate::texts::phone(number, lang, out)`: what it writes to `out` stands in the text. Of a
    /// function that has options these come behind the value, as a `&FunctionOptions`. What it is given is what the variable is
    /// in Rust, so that rustc checks it; the options are checked in every text. Texts that are loaded at run time call it too.
    ///
    /// ```no_run
    /// use ushtil_compiler::Build;
    /// Build::new("locales")
    ///     .function("PHONE(String)", "crate::texts::phone")
    ///     .function("AREA(Number, unit: hectare | acre, digits: 0-3)", "crate::texts::area")
    ///     .run();
    /// ```
    ///
    /// The value is a String, a number, money, a date or time, a name, or names; the command knows the function when it is told
    /// `--function "PHONE(String)"`.
    #[must_use]
    pub fn function(mut self, declaration: impl Into<String>, path: impl Into<String>) -> Self {
        self.functions.push((declaration.into(), path.into()));
        self
    }

    /// Chooses whether placeables get Fluent's isolation marks.
    #[must_use]
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.options.isolation = isolation;
        self
    }

    /// Leaves out what has this name: a folder or a file beside the folders of the languages, which would be an error; or a
    /// file of every language, where `"shop/cart"` is `shop/cart.ftl`, and `"shop"` is `shop.ftl` and all in that folder.
    ///
    /// ```no_run
    /// use ushtil_compiler::Build;
    /// Build::new("locales").ignore("drafts").run();
    /// ```
    #[must_use]
    pub fn ignore(mut self, name: impl Into<String>) -> Self {
        self.ignored.push(name.into());
        self
    }

    /// Chooses the locale whose comments declare the variables.
    #[must_use]
    pub fn source(mut self, source: Lang) -> Self {
        self.options.source = source;
        self
    }

    fn ignores(&self, module: &str) -> bool {
        self.ignored
            .iter()
            .any(|name| module.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }

    /// Compiles and reports; cargo stops the build after a script that reported errors.
    ///
    /// The script itself ends well: cargo would print all that it said a second time if it did not.
    pub fn run(self) {
        println!("cargo::rerun-if-changed={}", self.dir.display());
        if let Err(problem) = self.try_run() {
            println!("cargo::error={}: {problem}", self.dir.display());
        }
    }

    fn try_run(&self) -> io::Result<()> {
        if DONE.swap(true, Ordering::Relaxed) {
            let message = "a package has one folder of messages, and this is the second that its build script compiles: \
                           move its files into the first, where a folder in a folder is a module in a module";
            return Err(io::Error::other(message));
        }
        if !self.dir.is_dir() {
            let message = "there is no such folder: messages are in kk/, ru/ and en/ below it, as in en/shop.ftl";
            return Err(io::Error::other(message));
        }
        self.expect_sense()?;
        let functions = self.own_functions()?;
        let mut sources = read_but(&self.dir, self.options.languages, &self.ignored)?;
        self.expect_source(&sources)?;
        sources.retain(|source| !self.ignores(&source.module));
        let output = crate::compile(&sources, &Options { functions, ..self.options.clone() });
        for diagnostic in &output.diagnostics {
            let word = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
            for line in diagnostic.render(&sources).lines() {
                println!("cargo::{word}={line}");
            }
            println!("cargo::{word}= ");
        }
        let out =
            env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set: is this a build script?"))?;
        for (path, rust) in output.files(Path::new(&out)) {
            write_if_changed(&path, &rust)?;
        }
        Ok(())
    }

    /// Whether the choices can hold together: what is misspelt here would pass in silence.
    fn expect_sense(&self) -> io::Result<()> {
        let Options { source, languages, levels, levels_in, .. } = &self.options;
        if !languages.contains(*source) {
            let have = tags(*languages);
            let message = format!(
                "the languages are {have}, and `{source}`, whose comments declare the variables, is not among them: add it, \
                 or choose another one by `source`"
            );
            return Err(io::Error::other(message));
        }
        let codes = levels.iter().map(|(code, _)| *code).chain(levels_in.iter().map(|(_, code, _)| *code));
        match { codes }.find(|code| CHECKS.iter().all(|check| check.code != *code)) {
            None => Ok(()),
            Some(code) => {
                let near = did_you_mean(code, CHECKS.iter().map(|check| check.code));
                let help = near.map_or("`CHECKS` lists them".to_owned(), |near| format!("did you mean `{near}`?"));
                Err(io::Error::other(format!("no check is called `{code}`: {help}")))
            }
        }
    }

    fn own_functions(&self) -> io::Result<Vec<OwnFunction>> {
        let declared = self.functions.iter().map(|(declaration, path)| (declaration.as_str(), path.as_str()));
        OwnFunction::all(declared).map_err(io::Error::other)
    }

    /// Without a file of the source locale there is no message, whatever the others say.
    fn expect_source(&self, sources: &[Source]) -> io::Result<()> {
        let source = self.options.source;
        if sources.iter().any(|file| file.locale == source) {
            return Ok(());
        }
        let tag = source.tag();
        let begin = format!("begin with {tag}/shop.ftl and a line `title = …`");
        Err(io::Error::other(format!("no FTL file is in {tag}/, whose comments declare the variables: {begin}")))
    }
}

/// Whether this build script compiled messages already: the second time would overwrite them.
static DONE: AtomicBool = AtomicBool::new(false);

/// Rustc takes a file for changed when its time changed.
fn write_if_changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}

/// The FTL files of a folder with one folder per locale, in a fixed order; folders of other languages are not read.
///
/// A file in a folder of its own goes to a module in a module: `kk/shop/cart.ftl` to `shop::cart`.
///
/// # Errors
/// What the system says of the folder, or why files cannot be read: all of them at once.
pub fn read(dir: &Path, languages: Languages) -> io::Result<Vec<Source>> {
    read_but(dir, languages, &[])
}

fn tags(languages: Languages) -> String {
    languages.iter().map(Lang::tag).collect::<Vec<_>>().join(", ")
}

fn read_but(dir: &Path, languages: Languages, ignored: &[String]) -> io::Result<Vec<Source>> {
    let (mut sources, mut unread) = (Vec::new(), Vec::new());
    for (path, message) in strays(dir, languages)? {
        if !ignored.iter().any(|name| path.file_name().is_some_and(|own| own == name.as_str())) {
            unread.push(format!("{}: {message}", path.display()));
        }
    }
    for locale in languages.iter() {
        let found = files(dir, locale).unwrap_or_else(|problem| {
            unread.push(format!("{}: {problem}", dir.join(locale.tag()).display()));
            Vec::new()
        });
        for (module, path) in found {
            match read_text(&path) {
                Ok(text) => sources.push(Source { locale, module, path: path.display().to_string(), text }),
                Err(problem) => unread.push(format!("{}: {problem}", path.display())),
            }
        }
    }
    if unread.is_empty() { Ok(sources) } else { Err(io::Error::other(unread.join("\n"))) }
}

fn read_text(path: &Path) -> Result<String, String> {
    let bytes = read_file(path, Limits::OWN.file_bytes).map_err(|problem| problem.to_string())?;
    let text = String::from_utf8(bytes).map_err(|_| "the file is not UTF-8: save it as UTF-8 in the editor")?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn refusal(build: &Build) -> String {
        build.try_run().unwrap_err().to_string()
    }

    #[test]
    fn what_cannot_be_compiled_says_what_to_do() {
        let nowhere = refusal(&Build::new("no/such/folder"));
        assert_eq!(nowhere, "there is no such folder: messages are in kk/, ru/ and en/ below it, as in en/shop.ftl");
        let twice = "a package has one folder of messages, and this is the second that its build script compiles: \
                     move its files into the first, where a folder in a folder is a module in a module";
        assert_eq!(refusal(&Build::new("tests")), twice);
        let foreign = Build::new("tests").languages([Lang::Ru, Lang::Kk]).expect_sense().unwrap_err().to_string();
        let source = "the languages are kk, ru, and `en`, whose comments declare the variables, is not among them: add it, or \
                      choose another one by `source`";
        assert_eq!(foreign, source);
        let misspelt = Build::new("tests").level_in(Lang::Kk, "mising-message", Level::Warn).expect_sense();
        let near = "no check is called `mising-message`: did you mean `missing-message`?";
        assert_eq!(misspelt.unwrap_err().to_string(), near);
        let shadow =
            Build::new("tests").function("PHONE(String)", "crate::phone").function("LINK(String)", "crate::link");
        let taken = "`LINK` is a function of the library: give yours another name";
        assert_eq!(shadow.own_functions().unwrap_err().to_string(), taken);
        let empty = Build::new("tests").source(Lang::Ru).expect_source(&[]).unwrap_err().to_string();
        let lacks = "no FTL file is in ru/, whose comments declare the variables: begin with ru/shop.ftl and a line `title = …`";
        assert_eq!(empty, lacks);
    }
}
