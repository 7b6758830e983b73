//! What `site.toml` says.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use ushtil::Lang;
use ushtil::content::{Content, Loader};

/// What makes a site somebody's own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) origin: String,
    content: Vec<PathBuf>,
    pub(crate) about: Option<String>,
    pub(crate) publisher: String,
    pub(crate) page_size: usize,
    name: Words,
    tagline: Words,
    accent: Accent,
}

/// The same in three languages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    kk: String,
    ru: String,
    en: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accent {
    light: String,
    dark: String,
}

impl Words {
    fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

impl Config {
    /// Reads the file and the content that it names; what is wrong is told with file, line and column.
    pub(crate) fn load(path: &Path) -> Result<(Config, Content), String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let config: Config = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let colours = [&config.accent.light, &config.accent.dark];
        let is_colour =
            |text: &&String| text.strip_prefix('#').is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
        if let Some(wrong) = colours.into_iter().find(|text| !is_colour(text)) {
            return Err(format!("{}: `{wrong}` is no colour; expected one such as #00587c", path.display()));
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut files = Vec::new();
        for source in &config.content {
            read(&folder.join(source), &mut files)?;
        }
        let named = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let content = Loader::new().parse_all(named).map_err(|report| report.to_string())?;
        Ok((config, content))
    }

    pub(crate) fn name(&self, lang: Lang) -> &str {
        self.name.get(lang)
    }

    pub(crate) fn tagline(&self, lang: Lang) -> &str {
        self.tagline.get(lang)
    }

    /// The house's colours, as a stylesheet after the library's.
    pub(crate) fn colours(&self) -> String {
        let Accent { light, dark } = &self.accent;
        format!(
            "@media screen {{ :root {{ --ushtil-accent: {light}; }} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --ushtil-accent: {dark}; }} }}\n"
        )
    }
}

/// Every content file of a folder and of the folders in it, in order of names.
fn read(path: &Path, files: &mut Vec<(String, String)>) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", path.display());
    if !path.is_dir() {
        files.push((path.display().to_string(), fs::read_to_string(path).map_err(wrong)?));
        return Ok(());
    }
    let entries = fs::read_dir(path).map_err(wrong)?.collect::<Result<Vec<_>, _>>().map_err(wrong)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    let is_content = |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|end| end == "toml");
    paths.iter().filter(|path| is_content(path)).try_for_each(|path| read(path, files))
}
