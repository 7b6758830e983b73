//! The folders that an editor has open, with the texts as they stand in it rather than on the disk.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use lsp_types::InitializeParams;
use ushtil::content::Loader;
use ushtil::exchange::Project;
use ushtil::lang::PerLang;
use ushtil::{Lang, Languages};
use ushtil_compiler::{Options, OwnFunction, Source};

use super::position;

/// The folders, and the files that are open.
pub(crate) struct Workspace {
    locales: Option<PathBuf>,
    content: Option<PathBuf>,
    functions: Vec<OwnFunction>,
    open: HashMap<PathBuf, String>,
}

/// An entity of the content: its kind, and what it is called.
#[derive(Debug, Default)]
pub(crate) struct Entity {
    pub(crate) kind: String,
    pub(crate) names: PerLang<Vec<String>>,
}

impl Workspace {
    /// `locales` and `content` below the first folder of the editor, or what its options `locales` and `content` name; its
    /// option `functions` declares functions of the application's own, as the build script does.
    pub(crate) fn of(told: &InitializeParams) -> Self {
        #[allow(deprecated, reason = "what editors send that know one folder only")]
        let root = told.workspace_folders.as_ref().and_then(|folders| folders.first()).map(|folder| &folder.uri);
        #[allow(deprecated, reason = "what editors send that know one folder only")]
        let root = root.or(told.root_uri.as_ref()).and_then(position::path).unwrap_or_default();
        let option = |name: &str| told.initialization_options.as_ref().and_then(|options| options.get(name));
        let folder = |name: &str| {
            let chosen = option(name).and_then(|chosen| chosen.as_str());
            Some(root.join(chosen.unwrap_or(name))).filter(|folder| folder.exists())
        };
        let declared = option("functions").and_then(|functions| functions.as_array()).into_iter().flatten();
        let functions = declared.filter_map(|function| OwnFunction::declared(function.as_str()?).ok()).collect();
        Workspace { locales: folder("locales"), content: folder("content"), functions, open: HashMap::new() }
    }

    pub(crate) fn open(&mut self, path: Option<PathBuf>, text: String) {
        self.open.extend(path.map(|path| (path, text)));
    }

    pub(crate) fn close(&mut self, path: Option<PathBuf>) {
        if let Some(path) = path {
            self.open.remove(&path);
        }
    }

    /// The text of a file: as it is open, or as it was saved.
    pub(crate) fn text(&self, path: &Path) -> String {
        self.open.get(path).cloned().or_else(|| std::fs::read_to_string(path).ok()).unwrap_or_default()
    }

    /// How messages are compiled.
    pub(crate) fn options(&self) -> Options {
        let mut options = Options::default();
        options.functions.clone_from(&self.functions);
        options
    }

    /// The files of messages; nothing, if there are none.
    pub(crate) fn sources(&self) -> Vec<Source> {
        let Some(folder) = &self.locales else { return Vec::new() };
        let mut sources = ushtil_compiler::read(folder, Languages::ALL).unwrap_or_default();
        for (path, text) in &self.open {
            let Some((locale, module)) = self.message_file(path) else { continue };
            let shown = path.display().to_string();
            match sources.iter_mut().find(|source| Path::new(&source.path) == path) {
                Some(source) => source.text.clone_from(text),
                None => sources.push(Source { locale, module, path: shown, text: text.clone() }),
            }
        }
        sources
    }

    /// The language and the module of a file of messages.
    pub(crate) fn message_file(&self, path: &Path) -> Option<(Lang, String)> {
        let below = path.strip_prefix(self.locales.as_ref()?).ok()?;
        let module = below.with_extension("");
        let mut steps = module.iter().map(|step| step.to_string_lossy());
        let lang = Lang::ALL.into_iter().find(|lang| steps.clone().next().is_some_and(|step| step == lang.tag()))?;
        let is_ftl = path.extension().is_some_and(|ending| ending == "ftl");
        is_ftl.then(|| (lang, steps.by_ref().skip(1).collect::<Vec<_>>().join("/")))
    }

    /// Whether a file holds content.
    pub(crate) fn is_content(&self, path: &Path) -> bool {
        let inside = self.content.as_ref().is_some_and(|folder| path.starts_with(folder));
        inside && path.extension().is_some_and(|ending| ending == "toml" || ending == "json")
    }

    /// The files of content.
    pub(crate) fn content(&self) -> Vec<(String, String)> {
        let Some(folder) = &self.content else { return Vec::new() };
        let mut files = Loader::new().read(folder).unwrap_or_default();
        for (path, text) in self.open.iter().filter(|(path, _)| self.is_content(path)) {
            match files.iter_mut().find(|(name, _)| Path::new(name) == path) {
                Some((_, old)) => old.clone_from(text),
                None => files.push((path.display().to_string(), text.clone())),
            }
        }
        files
    }

    /// The entities of the content by their ids, as far as it can be read.
    pub(crate) fn entities(&self) -> BTreeMap<String, Entity> {
        let project = Project::new().content("", self.content());
        let mut entities: BTreeMap<String, Entity> = BTreeMap::new();
        for unit in Lang::ALL.into_iter().flat_map(|lang| project.units(lang, None)) {
            let mut steps = unit.key.splitn(3, '/');
            let (Some(kind), Some(id)) = (steps.next(), steps.next()) else { continue };
            let entity = entities.entry(id.to_owned()).or_default();
            entity.kind = kind.to_owned();
            if !["name", "title"].contains(&unit.field.split('.').next().unwrap_or_default()) {
                continue;
            }
            for (lang, text) in [(unit.from, Some(unit.source)), (unit.to, unit.target)] {
                let names = &mut entity.names[lang];
                names.extend(text.filter(|text| !names.contains(text)));
            }
        }
        entities
    }
}
