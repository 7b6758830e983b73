//! Folders whose texts change some messages of a finished program: what the program has, and what the folder makes of it.

use std::collections::HashSet;
use std::path::Path;

use ushtil::Lang;
use ushtil::catalogue::{Catalogue, LIBRARY, Problem};
use ushtil::message::{Contract, Fixed, Signature};
use ushtil::messages::CONTRACT;
use ushtil_compiler::{Described, Options, Source, describe};

use crate::terminal::Terminal;
use crate::values;

/// What a finished program says: the library, and the application if its folder is known.
pub(crate) struct Program {
    pub(crate) sources: Vec<Source>,
    pub(crate) messages: Vec<Described>,
    pub(crate) signatures: &'static [Signature],
    /// The application's messages; the library's are known to every catalogue.
    own: &'static Contract,
}

impl Program {
    /// The library, and the application whose messages are in a folder; nothing if that cannot be read, which is told.
    pub(crate) fn read(application: Option<&str>, options: &Options, terminal: &Terminal) -> Option<Program> {
        let source = |module: &str, locale: Lang, text: &str| Source {
            locale,
            module: module.to_owned(),
            path: format!("locales/{locale}/{module}.ftl"),
            text: text.to_owned(),
        };
        let texts =
            LIBRARY.iter().flat_map(|(module, texts)| texts.iter().map(|(lang, text)| source(module, lang, text)));
        let library: Vec<Source> = texts.collect();
        let application = match application.map(|dir| (dir, ushtil_compiler::read(Path::new(dir), options.languages))) {
            None => Vec::new(),
            Some((_, Ok(sources))) => sources,
            Some((dir, Err(problem))) => {
                terminal.unreadable(dir, &terminal.reason(&problem));
                return None;
            }
        };
        let (own, _) = describe(&application, options);
        let own_signatures: Vec<Signature> =
            own.iter().map(|message| values::signature(message, options.languages)).collect();
        let (mut messages, _) = describe(&library, &Options::default());
        messages.extend(own);
        let of_library = messages.iter().filter_map(|message| CONTRACT.find(&message.module, &message.id).copied());
        let signatures: Vec<Signature> = of_library.chain(own_signatures.iter().copied()).collect();
        let own_signatures: &'static [Signature] = own_signatures.leak();
        let fixed: &'static [Fixed] = values::fixed(&application, own_signatures, &options.functions).leak();
        let (modules, fixed) = (vec![own_signatures].leak(), vec![fixed].leak());
        let functions = values::unseen(&options.functions);
        let own = Contract { modules, fixed, languages: options.languages, functions };
        let sources = library.into_iter().chain(application).collect();
        Some(Program { sources, messages, signatures: signatures.leak(), own: Box::leak(Box::new(own)) })
    }

    /// The folder's texts over the program's, as an application loads them; nothing if it cannot be read, which is told.
    pub(crate) fn changed_by(&self, dir: &str, terminal: &Terminal) -> Option<Catalogue> {
        let loaded = Catalogue::builder().messages(self.own).load(dir);
        loaded.map_err(|problem| terminal.unreadable(dir, &terminal.reason(&problem.problem))).ok()
    }
}

/// Whether a folder changes messages of the library: it is made of them, and has not all that its files have there.
pub(crate) fn look_like_overrides(messages: &[Described], sources: &[Source], dir: &str) -> bool {
    let changed: usize = Catalogue::load(dir).map_or(0, |found| Lang::ALL.map(|lang| found.changed(lang)).iter().sum());
    let modules: HashSet<&str> = sources.iter().map(|source| source.module.as_str()).collect();
    let english: HashSet<(&str, &str)> = messages.iter().map(|m| (m.module.as_str(), m.id.as_str())).collect();
    let foreign = english.iter().filter(|(module, id)| CONTRACT.find(module, id).is_none()).count();
    let mut library = CONTRACT.signatures().filter(|known| modules.contains(known.module));
    changed > foreign && library.any(|known| !english.contains(&(known.module, known.id)))
}

/// The problems of one file name, or of all.
pub(crate) fn problems<'c>(catalogue: &'c Catalogue, module: Option<&'c str>) -> impl Iterator<Item = &'c Problem> {
    let is_in = move |problem: &&Problem| {
        module.is_none_or(|module| Path::new(&problem.path).with_extension("").ends_with(module))
    };
    catalogue.problems().iter().filter(is_in)
}
