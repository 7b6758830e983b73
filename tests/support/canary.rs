//! Content in which every field of the model is filled in, each with a value that is nowhere else.
//!
//! It is made from the model itself, so that a new field is in it as soon as it is in the model. A new sort of value has to be
//! given one to stand for it in [`Filler::value`]; the tests that use this fail until it is.

use std::fmt::Write;

use ushtil::Lang;
use ushtil::content::{Audience, Field, Kind, Shape};

/// A value that was put into a field.
#[derive(Debug, Clone)]
pub(crate) struct Canary {
    /// The field: `event.access.online.url`.
    pub(crate) field: String,
    /// What to look for, in letters and digits alone; nothing where a value can only be one of a few.
    pub(crate) mark: Option<String>,
    /// Whether it stands inside something restricted.
    pub(crate) restricted: bool,
    /// Whether everybody may see it although it does.
    pub(crate) open: bool,
}

/// What everybody may see of what is restricted.
const OPEN: &[&str] = &["event.access.online.platform", "event.access.online.visibility"];

/// One entity with every field, in TOML, and what is in it.
pub(crate) struct Filled {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) toml: String,
    pub(crate) canaries: Vec<Canary>,
}

struct Filler {
    /// Which of several tables to choose.
    variant: usize,
    visibility: Audience,
    canaries: Vec<Canary>,
    restricted: bool,
    /// Entities that restricted fields lead to.
    others: String,
}

/// Entities of every kind with nothing but what has to be there, for references to lead to.
pub(crate) fn spares() -> String {
    "[[event]]\nid = 'spare-event'\nkind = 'lecture'\ntitle.kk = 'Дәріс'\nwhen = { first = '2026-01-01', last = '2026-12-31' }\n\
     [[organisation]]\nid = 'spare-organisation'\nkind = 'union'\nname.kk = 'Одақ'\n\
     [[organisation]]\nid = 'second-organisation'\nkind = 'union'\nname.kk = 'Кеңес'\n\
     [[person]]\nid = 'spare-person'\nname.kk = { family = 'Әлімбаев' }\n\
     [[place]]\nid = 'spare-place'\nname.kk = 'Париж'\n\
     [[agreement]]\nid = 'spare-agreement'\nkind = 'treaty'\ntitle.kk = 'Шарт'\nsigned = { first = '2014-10-14' }\n\
     parties = ['spare-organisation', 'second-organisation']\n\
     [[page]]\nid = 'spare-page'\ntitle.kk = 'Бет'\n\
     [[project]]\nid = 'spare-project'\nkind = 'project'\nname.kk = 'Жоба'\n"
        .to_owned()
}

/// An entity of this kind with every field, for each of the tables that one of its fields chooses between.
pub(crate) fn filled(kind: Kind, visibility: Audience) -> Vec<Filled> {
    let fields = kind.fields();
    let variants = fields.iter().map(|field| choices(&field.shape)).max().unwrap_or(1);
    let fill = |variant| {
        let mut filler = Filler { variant, visibility, canaries: Vec::new(), restricted: false, others: String::new() };
        let table = filler.table(kind.as_str(), &fields);
        let toml = format!("{}\n[[{kind}]]\n{}\n", filler.others, lines(&table));
        Filled { kind, id: format!("full-{kind}"), toml, canaries: filler.canaries }
    };
    (0..variants).map(fill).collect()
}

/// How many tables there are to choose between; a list has room for all of them.
fn choices(shape: &Shape) -> usize {
    match shape {
        Shape::Either(all) => all.len().max(all.iter().map(|(_, shape)| choices(shape)).max().unwrap_or(1)),
        Shape::Localised(shape) | Shape::Restricted(shape) => choices(shape),
        Shape::Table(fields) => fields.iter().map(|field| choices(&field.shape)).max().unwrap_or(1),
        _ => 1,
    }
}

fn lines(table: &[(String, String)]) -> String {
    table.iter().map(|(key, value)| format!("{key} = {value}\n")).collect()
}

impl Filler {
    fn table(&mut self, path: &str, fields: &[Field]) -> Vec<(String, String)> {
        let mut entries = Vec::new();
        for field in fields {
            let at = format!("{path}.{}", field.name);
            entries.push((field.name.to_owned(), self.shape(&at, &field.shape)));
        }
        entries
    }

    fn inline(entries: &[(String, String)]) -> String {
        let entries: Vec<String> = entries.iter().map(|(key, value)| format!("{key} = {value}")).collect();
        format!("{{ {} }}", entries.join(", "))
    }

    fn shape(&mut self, path: &str, shape: &Shape) -> String {
        if let Some((_, fixed)) = FIXED.iter().find(|(field, _)| *field == path) {
            self.add(path, None);
            return (*fixed).to_owned();
        }
        match shape {
            Shape::Value(sort) => self.value(path, sort),
            Shape::Words(_) if path.ends_with(".visibility") => {
                self.add(path, None);
                format!("'{}'", self.visibility)
            }
            Shape::Words(words) => {
                self.add(path, None);
                format!("'{}'", words[self.variant % words.len()])
            }
            Shape::Reference(kinds) => self.reference(path, kinds[self.variant % kinds.len()]),
            Shape::Localised(shape) => {
                let said: Vec<String> = Lang::ALL.map(|lang| format!("{lang} = {}", self.shape(path, shape))).into();
                format!("{{ {} }}", said.join(", "))
            }
            Shape::List(shape) => {
                let one = match &**shape {
                    Shape::Either(all) => all.iter().map(|(word, shape)| self.either(path, word, shape)).collect(),
                    shape => vec![self.shape(path, shape)],
                };
                format!("[{}]", one.join(", "))
            }
            Shape::Restricted(shape) => {
                let outer = std::mem::replace(&mut self.restricted, true);
                let value = self.shape(path, shape);
                self.restricted = outer;
                value
            }
            Shape::Table(fields) => {
                match fields.iter().find_map(|field| REPEATED.iter().find(|(name, _)| *name == field.name)) {
                    Some((_, fixed)) => self.bare(path, fixed),
                    None => Self::inline(&self.table(path, fields)),
                }
            }
            Shape::Either(all) => {
                let (word, shape) = &all[self.variant % all.len()];
                self.either(path, word, shape)
            }
            other => panic!("no value for {other:?} at {path}"),
        }
    }

    fn either(&mut self, path: &str, word: &str, shape: &Shape) -> String {
        if word.is_empty() {
            return self.shape(path, shape);
        }
        let at = format!("{path}.{word}");
        let (fields, restricted) = match shape {
            Shape::Table(fields) => (fields, self.restricted),
            Shape::Restricted(inside) => match &**inside {
                Shape::Table(fields) => (fields, true),
                other => panic!("no table at {at}: {other:?}"),
            },
            other => panic!("no table at {at}: {other:?}"),
        };
        let outer = std::mem::replace(&mut self.restricted, restricted);
        let mut entries = vec![("type".to_owned(), format!("'{word}'"))];
        entries.extend(self.table(&at, fields));
        self.restricted = outer;
        Self::inline(&entries)
    }

    fn add(&mut self, field: &str, mark: Option<String>) {
        let open = OPEN.contains(&field);
        self.canaries.push(Canary { field: field.to_owned(), mark, restricted: self.restricted, open });
    }

    fn reference(&mut self, path: &str, kind: Kind) -> String {
        if self.restricted && kind == Kind::Person {
            let mark = format!("zqx{:04}x", self.canaries.len());
            writeln!(self.others, "[[person]]\nid = '{mark}'\nname.kk = {{ family = '{mark}' }}").unwrap();
            self.add(path, Some(mark.clone()));
            return format!("'{mark}'");
        }
        self.add(path, None);
        format!("'spare-{kind}'")
    }

    /// A value of this sort that is nowhere else, where there can be one.
    fn value(&mut self, path: &str, sort: &str) -> String {
        let number = self.canaries.len();
        let mark = format!("zqx{number:04}x");
        let (mark, value) = match sort {
            "text" | "prose" | "code" => (Some(mark.clone()), mark),
            "url" => (Some(mark.clone()), format!("https://{mark}.example/{mark}")),
            "source" => (Some(mark.clone()), format!("/{mark}")),
            "email" => (Some(mark.clone()), format!("{mark}@{mark}.example")),
            "telephone" => (Some(format!("7701000{number:04}")), format!("+7701000{number:04}")),
            "id" => (None, format!("full-{}", path.split('.').next().unwrap())),
            "language" => (None, ["kk", "ru", "fr"][number % 3].to_owned()),
            "zone" => (None, "Asia/Almaty".to_owned()),
            "country" => (None, "KZ".to_owned()),
            "currency" => (None, "KZT".to_owned()),
            "clock" => (None, format!("2026-05-20T1{}:00", usize::from(path.ends_with("end")))),
            "date" => (None, "2026-05-20".to_owned()),
            "partial-date" => (None, "2026-05".to_owned()),
            "moment" => (None, "2026-03-01T09:00:00Z".to_owned()),
            "decimal" => (None, format!("{number}.50")),
            "whole-number" => return self.bare(path, "7"),
            "number" => return self.bare(path, "43.25"),
            "bool" => return self.bare(path, "true"),
            other => panic!("a new sort of value, {other}, at {path}: say here what stands for it"),
        };
        self.add(path, mark);
        format!("'{value}'")
    }

    fn bare(&mut self, path: &str, value: &str) -> String {
        self.add(path, None);
        value.to_owned()
    }
}

/// Tables whose fields exclude each other, by a field that only they have.
const REPEATED: &[(&str, &str)] = &[
    (
        "every",
        "{ every = 'week', on = ['wednesday'], start = '2026-05-20T10:00', end = '2026-05-20T11:00', zone = 'Asia/Almaty', \
         until = '2026-07-01', except = ['2026-05-27'], changed = [{ date = '2026-06-03', cancelled = true, \
         reason = { kk = 'себеп' } }] }",
    ),
    ("dates", "{ dates = [{ start = '2026-05-20T10:00' }, { start = '2026-05-21T10:00' }], zone = 'Asia/Almaty' }"),
];

/// Fields whose values have to fit together, or to be of a form of their own.
const FIXED: &[(&str, &str)] = &[
    ("organisation.opening_hours.opens", "'09:00'"),
    ("organisation.opening_hours.closes", "'18:00'"),
    ("event.registration.deadlines", "[{ kind = 'papers', time = '2026-05-01T18:00', zone = 'Asia/Almaty' }]"),
    ("agreement.parties", "['spare-organisation', 'second-organisation']"),
    ("organisation.identifiers.scheme", "'other'"),
    ("event.status.rescheduled.previous", "[{ first = '2026-04-20' }]"),
];
