//! Holds what files import against the tables of the architecture: which module may name which, and which files name each other.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The names of a module and of what is in it: `content`, `kind`, `event`.
type Way = Vec<String>;

/// One crate: its files by their modules, and what each of them names.
struct Crate {
    root: &'static str,
    files: BTreeMap<Way, PathBuf>,
    /// The modules that each file names at the root of its crate.
    modules: BTreeMap<Way, BTreeSet<String>>,
    /// What each file names of its own crate, as the file that it is made in, whoever passes it on.
    imports: BTreeMap<Way, BTreeSet<Way>>,
    /// The code of each file, without comments and tests.
    code: BTreeMap<Way, String>,
}

/// Names that a line of code has after another: `crate::lang::Lang` as its steps.
type Named = Vec<String>;

impl Crate {
    fn read(root: &'static str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        let mut found = Vec::new();
        sources(&folder, &mut found);
        let mut files = BTreeMap::new();
        for path in found {
            let mut way: Way = path.strip_prefix(&folder).unwrap().with_extension("").iter().map(word).collect();
            if way.last().is_some_and(|name| ["mod", "lib", "main"].contains(&name.as_str())) {
                way.pop();
            }
            if way.first().is_none_or(|first| first != "bin") && way.last().is_none_or(|last| last != "tests") {
                files.insert(way, path);
            }
        }
        let code: BTreeMap<Way, String> = files.iter().map(|(way, path)| (way.clone(), code_of(path))).collect();
        let mut house = Crate { root, files, modules: BTreeMap::new(), imports: BTreeMap::new(), code };
        let named: BTreeMap<&Way, Vec<(Named, bool)>> =
            house.code.iter().map(|(way, code)| (way, house.names(way, code))).collect();
        let passed_on: BTreeMap<Named, Named> = named
            .iter()
            .flat_map(|(way, names)| names.iter().filter(|(_, public)| *public).map(move |(name, _)| (*way, name)))
            .map(|(way, name)| ([way.as_slice(), &name[name.len() - 1..]].concat(), name.clone()))
            .collect();
        let imports = named.iter().map(|(way, names)| {
            let files = names.iter().filter_map(|(name, public)| {
                let file = house.file_of(name, &passed_on, 0)?;
                (file != **way && !(*public && file.starts_with(way))).then_some(file)
            });
            ((*way).clone(), files.collect())
        });
        let imports = imports.collect();
        let root =
            |name: &Named| name.first().filter(|first| house.files.contains_key(std::slice::from_ref(*first))).cloned();
        let modules = named
            .iter()
            .map(|(way, names)| ((*way).clone(), names.iter().filter_map(|(name, _)| root(name)).collect()));
        let modules = modules.collect();
        (house.imports, house.modules) = (imports, modules);
        house
    }

    /// What a file names, from the root of its crate, and whether it passes the name on.
    fn names(&self, way: &Way, code: &str) -> Vec<(Named, bool)> {
        let mut found = Vec::new();
        let mut rest = String::new();
        let mut after = code;
        while let Some(at) = after.find("use ") {
            let before = &after[..at];
            let starts = before.trim_end_matches(' ').ends_with(['\n', ';', '}', '{']) || before.is_empty();
            let visible = before.trim_end().rsplit('\n').next().is_some_and(|line| line.trim().starts_with("pub"));
            let Some(end) = after[at..].find(';').filter(|_| starts || visible) else {
                rest.push_str(&after[..at + 4]);
                after = &after[at + 4..];
                continue;
            };
            rest.push_str(before);
            let mut leaves = Vec::new();
            leaves_of("", &after[at + 4..at + end], &mut leaves);
            found.extend(leaves.iter().filter_map(|leaf| Some((self.from_root(way, leaf)?, visible))));
            after = &after[at + end..];
        }
        rest.push_str(after);
        for (at, _) in rest.match_indices("::") {
            let starts = |c: char| !(c.is_alphanumeric() || c == '_' || c == ':');
            let start =
                rest[..at].rfind(starts).map_or(0, |found| found + rest[found..].chars().next().unwrap().len_utf8());
            if rest[start..at].contains("::") || rest[..start].ends_with("pub(in ") {
                continue;
            }
            let end = rest[start..].find(starts).map_or(rest.len(), |found| start + found);
            found.extend(self.from_root(way, &rest[start..end]).map(|name| (name, false)));
        }
        found
    }

    /// A path as it is written in a file, from the root of the crate; nothing where it leads to another crate.
    #[allow(clippy::wrong_self_convention)] // where the path begins
    fn from_root(&self, way: &Way, path: &str) -> Option<Named> {
        let mut steps: Vec<String> = path.split("::").map(|step| step.trim().to_owned()).collect();
        steps.retain(|step| !step.is_empty());
        let mut base: Way = match steps.first()?.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => way.clone(),
            first => {
                let child = [way.as_slice(), &[first.to_owned()]].concat();
                return self.files.contains_key(&child).then(|| [way.as_slice(), &steps].concat());
            }
        };
        while steps.first().is_some_and(|step| ["crate", "self", "super"].contains(&step.as_str())) {
            if steps.remove(0) == "super" {
                base.pop();
            }
        }
        Some([base, steps].concat())
    }

    /// The file in which a name is made: the module of the name, or where a module has it from that passes it on.
    fn file_of(&self, name: &[String], passed_on: &BTreeMap<Named, Named>, depth: usize) -> Option<Way> {
        let length = (0..=name.len()).rev().find(|length| self.files.contains_key(&name[..*length]))?;
        if length < name.len()
            && depth < 8
            && let Some(source) = passed_on.get(&name[..=length]).filter(|source| **source != name[..=length])
        {
            return self.file_of(&[source.as_slice(), &name[length + 1..]].concat(), passed_on, depth + 1);
        }
        Some(name[..length].to_vec())
    }

    /// What names each other inside one folder: its files and rooms, by the name of the folder.
    fn circles(&self) -> BTreeSet<(String, BTreeSet<String>)> {
        let folders: BTreeSet<Way> =
            self.files.keys().flat_map(|way| (0..=way.len()).map(|length| way[..length].to_vec())).collect();
        let mut found = BTreeSet::new();
        for folder in folders {
            let unit = |way: &Way| way.get(folder.len()).cloned().unwrap_or_else(|| "mod".to_owned());
            let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for (from, to) in self.imports.iter().filter(|(from, _)| from.starts_with(&folder)) {
                for to in to.iter().filter(|to| to.starts_with(&folder) && unit(to) != unit(from)) {
                    edges.entry(unit(from)).or_default().insert(unit(to));
                }
            }
            let place = [&[self.root.to_owned()], folder.as_slice()].concat().join("/");
            found.extend(knots(&edges).into_iter().map(|knot| (place.clone(), knot)));
        }
        found
    }
}

fn word(name: &std::ffi::OsStr) -> String {
    name.to_str().unwrap().to_owned()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// A file without comments, and without its tests, which may name everything.
fn code_of(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap();
    code.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// The single names of a `use`: of `crate::{lang::Lang, sink}` two.
fn leaves_of(before: &str, tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        let name = tree.split(" as ").next().unwrap().trim();
        found.push(format!("{before}{name}"));
        return;
    };
    let (mut depth, mut from) = (0, open + 1);
    let inner = &tree[..tree.rfind('}').unwrap_or(tree.len())];
    for (at, sign) in inner.char_indices().skip_while(|(at, _)| *at <= open).chain([(inner.len(), ',')]) {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !inner[from..at].trim().is_empty() {
                    leaves_of(&format!("{before}{}", tree[..open].trim()), &inner[from..at], found);
                }
                from = at + 1;
            }
            _ => {}
        }
    }
}

/// Groups of which each reaches every other.
fn knots(edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<BTreeSet<String>> {
    let reached = |from: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(at) = next.pop() {
            next.extend(edges.get(at).into_iter().flatten().filter(|to| seen.insert((*to).clone())));
        }
        seen
    };
    let reach: BTreeMap<&String, BTreeSet<String>> = edges.keys().map(|from| (from, reached(from))).collect();
    let mutual = |from: &String, to: &String| reach.get(to).is_some_and(|back| back.contains(from));
    let knot = |(from, reached): (&&String, &BTreeSet<String>)| -> BTreeSet<String> {
        reached.iter().filter(|to| mutual(from, to)).cloned().collect()
    };
    reach.iter().map(knot).filter(|knot| !knot.is_empty()).collect()
}

/// The rows of the table in the architecture whose head begins so.
fn table(head: &str) -> Vec<Vec<String>> {
    table_of("ARCHITECTURE.md", head)
}

fn table_of(page: &str, head: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap();
    let (_, after) = text.split_once(head).unwrap_or_else(|| panic!("{page} has no table `{head}`"));
    let rows = after.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The words in code marks of a cell.
fn marked(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// What each module of a table may name: `row 1`, `rows 1–2`, `lang`, nothing, everything.
fn allowed(head: &str) -> BTreeMap<String, BTreeSet<String>> {
    let rows = table(head);
    let number = |text: &str| text.parse::<u8>().unwrap_or_else(|_| panic!("`{text}` is no row"));
    let mut before: Vec<(u8, String)> = Vec::new();
    let mut may = BTreeMap::new();
    for row in &rows {
        let [at, module, .., imports] = row.as_slice() else { panic!("a row of another shape: {row:?}") };
        let mut named: BTreeSet<String> = marked(imports).map(str::to_owned).collect();
        if let Some((_, rows)) = imports.split_once("row").filter(|_| imports.starts_with("row")) {
            let rows = rows.trim_start_matches('s').trim().split(',').next().unwrap();
            let (first, last) = rows.split_once('–').unwrap_or((rows, rows));
            let within = number(first)..=number(last);
            named.extend(before.iter().filter(|(at, _)| within.contains(at)).map(|(_, module)| module.clone()));
        }
        if imports.starts_with("everything") {
            named.extend(before.iter().map(|(_, module)| module.clone()));
        }
        for module in &named {
            assert!(
                before.iter().any(|(_, known)| known == module),
                "{row:?}: `{module}` is not above it in the table"
            );
        }
        let modules: Vec<&str> = marked(module).collect();
        for module in &modules {
            may.insert((*module).to_owned(), named.clone());
        }
        before.extend(modules.iter().map(|module| (number(at), (*module).to_owned())));
    }
    may
}

#[test]
fn modules_name_only_what_their_rows_say() {
    let tables = [
        ("src", "| row | module | says in one sentence |"),
        ("compiler/src", "| row | module of the compiler |"),
        ("lang/src", "| row | module of the leaf |"),
    ];
    let (mut wrong, mut imports) = (Vec::new(), 0);
    for (root, head) in tables {
        let (house, may) = (Crate::read(root), allowed(head));
        for (from, modules) in house.modules.iter().filter(|(from, _)| !from.is_empty()) {
            let Some(may) = may.get(&from[0]) else {
                wrong.push(format!("{root}: the module `{}` has no row in the table", from[0]));
                continue;
            };
            for to in modules.iter().filter(|to| **to != from[0]) {
                imports += 1;
                if !may.contains(to) {
                    wrong.push(format!("{root}/{} names `{to}`", from.join("/")));
                }
            }
        }
        let told =
            may.keys().filter(|module| *module != "bin" && !house.files.contains_key(std::slice::from_ref(*module)));
        wrong.extend(told.map(|module| format!("{root}: the table has `{module}`, which is no module")));
    }
    assert!(imports > 400, "only {imports} imports were found: the test reads the wrong files");
    assert!(wrong.is_empty(), "imports against the tables of ARCHITECTURE.md:\n{}", wrong.join("\n"));
}

#[test]
fn the_compiler_is_named_where_the_table_says_so() {
    let named: BTreeSet<String> = table("| row | module | says in one sentence |")
        .iter()
        .filter(|row| row[3].contains("the compiler") || row[3].starts_with("everything"))
        .flat_map(|row| marked(&row[1]).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let house = Crate::read("src");
    let uses = house
        .code
        .iter()
        .filter(|(_, code)| code.contains("ushtil_compiler::{") || code.contains("use ushtil_compiler::"));
    let wrong: Vec<String> = uses
        .filter(|(way, _)| way.first().is_some_and(|module| !named.contains(module)))
        .map(|(way, _)| way.join("/"))
        .collect();
    assert!(wrong.is_empty(), "these name the compiler: {wrong:?}");
}

/// The rooms of content: each names itself and those before it.
#[test]
fn rooms_of_content_name_only_those_before_them() {
    let row = table("| row | module | says in one sentence |").into_iter().find(|row| row[1] == "`content`").unwrap();
    let rooms: Vec<&str> = marked(&row[2]).collect();
    let house = Crate::read("src");
    let place = |way: &Way| rooms.iter().position(|room| way.get(1).is_some_and(|name| name == room));
    let within = house.imports.iter().filter(|(from, _)| from.first().is_some_and(|first| first == "content"));
    let mut wrong = Vec::new();
    for (from, to) in within.flat_map(|(from, files)| files.iter().map(move |to| (from, to))) {
        if to.first().is_some_and(|first| first == "content")
            && place(from).is_some()
            && (place(to).is_none() && to.len() > 1 || place(to) > place(from))
        {
            wrong.push(format!("{} names {}", from.join("/"), to.join("/")));
        }
    }
    assert!(
        rooms.len() == 4 && wrong.is_empty(),
        "imports against the order of the rooms {rooms:?}:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn files_name_each_other_only_where_the_table_says_why() {
    let mut meant = BTreeSet::new();
    for row in table("| in | name each other |") {
        assert!(row[2].len() > 20, "{row:?} gives no reason");
        let folder = row[0].trim_matches('`').to_owned();
        meant.insert((folder, marked(&row[1]).map(str::to_owned).collect::<BTreeSet<String>>()));
    }
    let roots = ["src", "src/bin/ushtil", "compiler/src", "lang/src"];
    let found: BTreeSet<_> = roots.into_iter().flat_map(|root| Crate::read(root).circles()).collect();
    let line = |(folder, files): &(String, BTreeSet<String>)| {
        format!("{folder}: {}", files.iter().cloned().collect::<Vec<_>>().join(", "))
    };
    let new: Vec<String> = found.difference(&meant).map(line).collect();
    let gone: Vec<String> = meant.difference(&found).map(line).collect();
    assert!(new.is_empty(), "these name each other, and ARCHITECTURE.md does not say why:\n{}", new.join("\n"));
    assert!(gone.is_empty(), "these do not name each other, as ARCHITECTURE.md says:\n{}", gone.join("\n"));
}

/// The most lines of a file that gives no reason to be longer.
const LONG: usize = 400;

#[test]
fn a_long_file_says_why() {
    let rows = table_of("CONTRIBUTING.md", "| file | why it is so long |");
    for row in &rows {
        assert!(row[1].len() >= 15, "{row:?} gives no reason");
    }
    let told: BTreeSet<String> = rows.iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    ["src", "lang/src", "compiler/src"].iter().for_each(|root| sources(&house.join(root), &mut files));
    let lines = |path: &PathBuf| fs::read_to_string(path).unwrap().lines().count();
    let long = files.iter().filter(|path| lines(path) > LONG);
    let long: BTreeSet<String> =
        long.map(|path| path.strip_prefix(house).unwrap().iter().map(word).collect::<Vec<_>>().join("/")).collect();
    let new: Vec<&String> = long.difference(&told).collect();
    let short: Vec<&String> = told.difference(&long).collect();
    assert!(new.is_empty(), "past {LONG} lines, and CONTRIBUTING.md does not say why: {new:?}");
    assert!(short.is_empty(), "CONTRIBUTING.md calls these long, which they are not: {short:?}");
}

/// Files of grammar without a rule of it.
const WITHOUT_RULES: [&str; 8] =
    ["capitals", "classes", "dictionary", "families", "finished", "letters", "lexicon", "written"];

#[test]
fn rules_of_grammar_name_their_sources() {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language");
    sources(&root, &mut found);
    let silent: Vec<PathBuf> = found
        .into_iter()
        // the folder of a clone may have the same name
        .filter(|path| path.strip_prefix(&root).unwrap().iter().any(|step| step == "grammar" || step == "grammar.rs"))
        .filter(|path| !WITHOUT_RULES.contains(&path.file_stem().unwrap().to_str().unwrap()))
        .filter(|path| {
            let text = fs::read_to_string(path).unwrap();
            let head: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
            !["Source", "list of our own", "Lists of our own", "Our own list"].iter().any(|words| head.contains(words))
        })
        .collect();
    assert!(silent.is_empty(), "the head of each file says where its rules are from:\n{silent:#?}");
}

/// The files that read folders for `Content::load` and `Catalogue::load`, or watch one.
const WITH_FILES: [&str; 4] = ["catalogue/folder", "catalogue/watch", "content/load", "content/loading"];

#[test]
fn nothing_but_loading_asks_the_machine() {
    let asked = [
        "std::fs",
        "std::thread",
        "std::env",
        "std::time",
        "std::net",
        "std::process",
        "::now()",
        "TimeZone::system",
        "TimeZone::get", // which looks at the machine's zones first
        ".in_tz(",
    ];
    let house = Crate::read("src");
    let asking: Vec<String> = house
        .code
        .iter()
        .map(|(way, code)| (way.join("/"), code))
        .filter(|(file, _)| !WITH_FILES.contains(&file.as_str()))
        .flat_map(|(file, code)| {
            let found = asked.iter().filter(|words| code.replace(' ', "").contains(**words));
            found.map(move |words| format!("{file}: {words}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(asking.is_empty(), "files, threads, clocks and the environment are for those who load:\n{asking:#?}");
    let stale = |file: &&&str| !house.code.iter().any(|(way, code)| way.join("/") == ***file && code.contains("std::"));
    assert_eq!(WITH_FILES.iter().find(stale), None);
}
