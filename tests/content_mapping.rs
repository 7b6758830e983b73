//! CM-12: every field of the model is shown in every format, or the reason why it is not is written here.
//!
//! Each value of a file that has every field is taken out or changed in turn; a format shows a field if its output changes
//! with it. The table is `tests/data/content/mapping.tsv`; `UPDATE=1` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;

use toml::Value;
use ushtil::Lang;
use ushtil::content::{Audience, Content, Edition, Kind, Loader, Pages};
use ushtil::document::{Document, Said, Url};
use ushtil::render::email::Email;
use ushtil::render::{OUTPUT_FORMATS, OutputFormat, Publication};

/// Fields that no format shows, and why. A row that is shown after all has to go.
const NOWHERE: &[(&str, &str)] = &[
    ("agreement.events", "for programs that list an agreement beside its events"),
    ("agreement.follow_ups.event", "for programs that link what came of it"),
    ("agreement.rev", "an agreement has no calendar entry, whose number it would be"),
    ("event.links.rel", "for programs that follow links"),
    ("event.when.zone_inferred", "for editors: where the zone came from"),
    ("page.path", "for the site, which has its own addresses"),
    ("page.rev", "a page has no calendar entry, whose number it would be"),
    ("person.gender", "only for grammar, never printed"),
    ("person.sort", "for programs that sort people"),
    ("place.names.name", "the name of another time; the test of places shows it"),
    ("project.funders", "a project has no page yet"),
    ("project.organisers", "a project has no page yet"),
    ("project.url", "a project has no page yet"),
    ("project.when", "a project has no page yet"),
];

/// What is shown somewhere and not everywhere: the fields, the formats that do not have it, and why. A row that excuses
/// nothing has to go.
const NOT_EVERYWHERE: &[(&[&str], &[&str], &str)] = &[
    (
        &["event.agenda.id", "event.agenda.kind"],
        &["posts", "text", "pages", "jsonld"],
        "for calendars, which keep an entry for each session and none for a break",
    ),
    (
        &["event.agenda.talks", "event.agenda.summary", "event.agenda.people"],
        &["posts"],
        "a post has a line for each session",
    ),
    (&["event.agenda.languages", "event.agenda.materials"], &["posts"], "a post has a line for each session"),
    (
        &["event.agenda.materials", "event.agenda.talks.materials"],
        &["jsonld"],
        "they are about other pages, which describe themselves",
    ),
    (&["event.agenda.talks.people.role", "event.agenda.people.role"], &["jsonld"], "schema.org has no property for it"),
    (&["event.when.changed.reason"], &["jsonld"], "schema.org has the status and the former beginning only"),
    (&[""], &["head"], "a preview has the title, what it is about, a picture and a status"),
    (&["organisation", "page", "person", "place", "project"], &["posts", "ical"], "what has no announcement"),
    (&["organisation", "person", "place", "project"], &["article"], "what has no article"),
    (&["page"], &["article", "text"], "its article is its page"),
    (&["agreement"], &["ical"], "an agreement is signed, and nobody keeps the day free for it"),
    (&["event", "agreement"], &["article"], "its author tells it in prose; the closing sentences say how one comes"),
    (&["event.agenda", "event.body", "event.body_after_agenda"], &["posts", "ical"], "a post says when and how"),
    (&["event.agenda", "event.body", "event.body_after_agenda"], &["jsonld"], "the page that it describes has it"),
    (&["agreement.body", "agreement.follow_ups", "agreement.trail"], &["posts"], "a post says that it was signed"),
    (&["event.topics"], &["posts", "text"], "keywords are for who searches"),
    (&["event.image"], &["posts", "text", "ical"], "a picture is sent beside a text"),
    (&["organisation.bank"], &["jsonld"], "schema.org has accounts as products of banks, and none that somebody has"),
    (&["organisation.identifiers.name"], &["jsonld"], "a number there has the name of its register's property"),
    (
        &["page.attachments", "page.contacts", "page.embargo"],
        &["jsonld"],
        "for those who publish it, not for who finds it",
    ),
    (
        &["event.image.alt", "page.image.alt", "organisation.logo.alt", "person.portrait.alt"],
        &["jsonld"],
        "machines take the picture",
    ),
    (&["organisation.logo"], &["text", "pages"], "the site shows it where its layout has a place"),
    (&["event.contacts.languages"], &["posts", "text", "pages", "ical"], "for machines: who calls hears it"),
    (&["event.contacts.person", "event.registration.required"], &["jsonld"], "schema.org has no property for it"),
    (&["event.access", "event.people.role", "event.supporters.role"], &["jsonld"], "schema.org has no property for it"),
    (&["event.status"], &["jsonld"], "schema.org has the status and the former beginning only"),
    (&["event.documents", "event.links"], &["jsonld"], "they are about other pages, which describe themselves"),
    (&["event.kind", "event.rev"], &["posts", "text", "pages"], "the title says it; the number is for calendars"),
    (&["event.rev", "event.updated"], &["jsonld"], "the number and the date of a change are for calendars"),
    (
        &["event.updated", "agreement.updated", "page.updated", "page.published"],
        &["posts", "text", "pages"],
        "for programs",
    ),
    (
        &[
            "agreement.amount",
            "agreement.annexes",
            "agreement.at_event",
            "agreement.copies",
            "agreement.files",
            "agreement.follow_ups",
            "agreement.links",
            "agreement.number",
            "agreement.prevailing",
            "agreement.purpose",
            "agreement.status",
            "agreement.term",
            "agreement.trail",
            "agreement.signatories",
        ],
        &["jsonld"],
        "schema.org has no word for agreements: the document, its parties and its signers are described",
    ),
    (&["agreement.trail.href"], &["page", "text"], "a text has no links in its trail"),
    (&["agreement.trail"], &["atom"], "a feed has no pages above its entries"),
    (
        &["agreement"],
        &["text"],
        "its prose says between whom it is, who signed, when and where; its terms and papers follow it",
    ),
    (
        &["organisation.legal_form"],
        &["jsonld"],
        "schema.org has the type of a body and its name, and no property for the form between them",
    ),
    (
        &["event.registration.deadlines", "event.registration.refund", "event.registration.hashtag"],
        &["jsonld"],
        "schema.org has the end of an offer, and no property of an event for other deadlines, refunds and hashtags",
    ),
    (
        &["event.registration.dress_code", "event.registration.accessibility", "event.registration.by_invitation"],
        &["jsonld"],
        "schema.org has accessibility of works and places, and none of an event; nor dress, nor invitations",
    ),
    (&["event.people.award"], &["jsonld"], "schema.org tells awards of a person for good, not of one evening"),
    (&["page.body", "page.title"], &["jsonld"], "the page that it describes has it"),
    (&["page.about", "page.mentions", "page.section"], &["text", "pages"], "for machines and for the site's layout"),
    (&["person.name.patronymic"], &["text", "pages"], "the example shows a name of its own"),
    (&["place.zone"], &["jsonld"], "moments there have their offset"),
    (&["place.country", "place.geo"], &["text", "pages"], "for maps and machines"),
];

/// Why a field is not in a format, as the place of the row that says so.
fn excuse(field: &str, format: &str) -> Option<usize> {
    let is_below = |row: &&str| row.is_empty() || field == *row || field.starts_with(&format!("{row}."));
    NOT_EVERYWHERE.iter().position(|(fields, formats, _)| {
        let is_meant = |row: &&str| match GROUPS.iter().find(|(name, _)| name == row) {
            Some((_, formats)) => formats.contains(&format),
            None => *row == format,
        };
        fields.iter().any(is_below) && formats.iter().any(is_meant)
    })
}

/// Steers how a name is put into cases, or how a translation is made; what it changes depends on the letters around it.
fn steers(field: &str) -> bool {
    [".grammar.", ".short_grammar.", ".state", ".source_rev", ".original"].iter().any(|part| field.contains(part))
}

/// Entities that a reference can be led to instead.
const SPARES: &str = "
    [organisation]
    id = \"spare-body\"
    kind = \"union\"
    name.kk = \"Одақ\"
    [person]
    id = \"spare-person\"
    name.kk = { family = \"Әлімбаев\" }
    [place]
    id = \"spare-place\"
    name.kk = \"Париж\"
";

/// The three documents of an entity, before anybody has chosen a format; then every format that there is.
const DOCUMENTS: [&str; 3] = ["announce", "article", "page"];

/// What a row of reasons may name beside a document or a format.
const GROUPS: &[(&str, &[&str])] = &[
    ("posts", &["announce", "telegram", "whatsapp", "email", "combined"]),
    ("pages", &["page", "html", "fragment", "markdown", "atom"]),
];

fn columns() -> Vec<&'static str> {
    DOCUMENTS.into_iter().chain(OutputFormat::names()).collect()
}

struct Site;

impl Pages for Site {
    fn page(&self, kind: Kind, id: &str, lang: Lang) -> Option<Url<'static>> {
        Url::parse(format!("https://example.kz/{lang}/{kind}/{id}")).ok()
    }

    fn id(&self, kind: Kind, id: &str) -> Option<Url<'static>> {
        Url::parse(format!("https://example.kz/id/{kind}/{id}")).ok()
    }
}

/// Everything that is said of everything, in one text for each document and each format.
fn said(content: &Content) -> Vec<String> {
    let mut written = vec![String::new(); DOCUMENTS.len() + OUTPUT_FORMATS.len()];
    let (documents, formats) = written.split_at_mut(DOCUMENTS.len());
    for audience in [Audience::Public, Audience::Organisers] {
        let edition = |lang| Edition::new(lang).for_audience(audience).with_pages(&Site);
        let all: Vec<Said<'_>> =
            content.shown().flat_map(|id| Lang::ALL.map(|lang| content.said(id, edition(lang)).unwrap())).collect();
        for one in &all {
            let of_entity = [one.announcement.as_ref(), one.article.as_ref(), Some(&one.page)];
            let agreement =
                content.agreement(&one.page.id).ok().map(|agreement| agreement.announce(edition(one.page.lang)));
            documents[0].extend(agreement.iter().map(Document::text));
            for (text, document) in documents.iter_mut().zip(of_entity) {
                text.extend(document.map(Document::text));
            }
        }
        for (text, format) in formats.iter_mut().zip(&OUTPUT_FORMATS) {
            let feed = |lang| Publication::new(lang, "Feed", "example.kz");
            let files = match format.name {
                "email" => letters(&all),
                _ => format.write(&all, feed).unwrap().into_iter().map(|file| file.text).collect(),
            };
            text.extend(files);
        }
    }
    written
}

/// What one reads of letters: the calendar that is attached tells more.
fn letters(all: &[Said<'_>]) -> Vec<String> {
    all.iter().map(|one| Email::new(&[one.short().clone()]).unwrap().text).collect()
}

#[derive(Clone)]
enum Step {
    Key(String),
    At(usize),
}

/// The way to every value that holds no others.
fn leaves(value: &Value, way: &[Step], found: &mut Vec<Vec<Step>>) {
    let mut deeper = |step: Step, value: &Value| leaves(value, &[way, &[step]].concat(), found);
    match value {
        Value::Table(table) => table.iter().for_each(|(key, value)| deeper(Step::Key(key.clone()), value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| deeper(Step::At(at), value)),
        _ => found.push(way.to_vec()),
    }
}

/// The field, without places in lists and languages: `event.access.url`.
fn field(way: &[Step]) -> String {
    let languages = ["kk", "ru", "en", "fr", "value"];
    let keys = way.iter().filter_map(|step| match step {
        Step::Key(key) if !languages.contains(&key.as_str()) => Some(key.as_str()),
        Step::Key(_) | Step::At(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

/// The file with one value changed; without it, if there is no other.
fn changed(root: &Value, way: &[Step], other: Option<&Value>) -> Value {
    let mut root = root.clone();
    let (last, before) = way.split_last().unwrap();
    let holder = before.iter().fold(&mut root, |value, step| match step {
        Step::Key(key) => &mut value[key.as_str()],
        Step::At(at) => &mut value[*at],
    });
    match (last, other) {
        (Step::Key(key), Some(other)) => holder[key.as_str()] = other.clone(),
        (Step::At(at), Some(other)) => holder[*at] = other.clone(),
        (Step::Key(key), None) => drop(holder.as_table_mut().unwrap().remove(key)),
        (Step::At(at), None) => drop(holder.as_array_mut().unwrap().remove(*at)),
    }
    root
}

/// A word's digits as 0 and its letters as a: dates look like dates, and codes like codes.
fn outline(word: &str) -> String {
    let mut outline: Vec<char> = word.chars().map(|sign| if sign.is_ascii_digit() { '0' } else { sign }).collect();
    outline.iter_mut().filter(|sign| sign.is_alphabetic()).for_each(|sign| *sign = 'a');
    outline.dedup_by(|next, last| next == last && *last == 'a');
    outline.into_iter().collect()
}

/// What may stand in place of a value: the first that the library accepts is taken.
fn others(value: &Value) -> Vec<Value> {
    const WORDS: [&str; 42] = [
        "spare-body",
        "spare-person",
        "spare-place",
        "council",
        "2014-01-01",
        "2026-05-01T10:00",
        "fr",
        "Europe/Paris",
        "USD",
        "2031-01-01",
        "2031-01-01T10:00",
        "2027-01-01T10:00:00Z",
        "2031",
        "+7 727 250 00 01",
        "other@example.kz",
        "https://example.kz/other",
        "memorandum",
        "lecture",
        "ministry",
        "project",
        "treaty",
        "partner",
        "speaker",
        "working",
        "other",
        "ms",
        "draft",
        "public",
        "020140000123",
        "month",
        "second-wednesday",
        "2026-11-18",
        "2026-12-04",
        "2027-09-07",
        "monday",
        "2026-03-21T11:00",
        "2026-07-01T20:00",
        "sold-out",
        "papers",
        "Asia/Tokyo",
        "10:30",
        "saturday",
    ];
    match value {
        Value::String(text) => {
            // what looks alike is likelier to be read, and each trial loads the whole file
            let mut words = WORDS;
            words.sort_by_key(|word| outline(word) != outline(text));
            std::iter::once(Value::from(format!("{text} ж"))).chain(words.map(Value::from)).collect()
        }
        Value::Integer(number) => vec![(number + 1).into()],
        Value::Float(number) => vec![(number + 1.0).into()],
        Value::Boolean(value) => vec![(!value).into()],
        _ => Vec::new(),
    }
}

fn value_at<'v>(root: &'v Value, way: &[Step]) -> &'v Value {
    way.iter().fold(root, |value, step| match step {
        Step::Key(key) => &value[key.as_str()],
        Step::At(at) => &value[*at],
    })
}

/// For each field, the formats that change with it.
fn measured() -> BTreeMap<String, Vec<bool>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/content/everything.toml");
    let root: Value = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let parse = |root: &Value| {
        let text = toml::to_string(root).unwrap();
        Loader::new().parse_all([("everything.toml", text.as_str()), ("spares.toml", SPARES)]).ok()
    };
    let whole = parse(&root).unwrap();
    let usual = said(&whole);
    let mut ways = Vec::new();
    leaves(&root, &[], &mut ways);
    let mut shown: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    let mut stuck = Vec::new();
    // an id is what others refer to: the tests of calendars and pages show where it stands
    ways.retain(|way| !steers(&format!("{}.", field(way))) && !steers(&field(way)) && !field(way).ends_with(".id"));
    let marks = |way: &Vec<Step>| {
        let edits = others(value_at(&root, way)).into_iter().map(Some).chain([None]);
        let mut variants = edits.filter_map(|other| parse(&changed(&root, way, other.as_ref())));
        let content = variants.find(|content| !content.same_as(&whole))?;
        let now = said(&content);
        Some(now.iter().zip(&usual).map(|(now, usual)| now != usual).collect())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let measured: Vec<(String, Option<Vec<bool>>)> = std::thread::scope(|scope| {
        let parts = ways
            .chunks(ways.len().div_ceil(threads))
            .map(|part| scope.spawn(|| part.iter().map(|way| (field(way), marks(way))).collect::<Vec<_>>()));
        parts.collect::<Vec<_>>().into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    for (field, marks) in measured {
        match marks {
            Some(marks) => {
                let before = shown.entry(field).or_insert_with(|| vec![false; marks.len()]);
                before.iter_mut().zip(marks).for_each(|(mark, now)| *mark |= now);
            }
            None => stuck.push(field),
        }
    }
    stuck.retain(|field| !shown.contains_key(field));
    // these words choose between tables, and changing them alone makes no table that can be read
    stuck.retain(|field| !field.ends_with(".type"));
    assert!(stuck.is_empty(), "no change of these fields can be read: {stuck:?}");
    shown
}

#[test]
fn every_field_is_shown_or_has_a_reason() {
    let shown = measured();
    let columns = columns();
    let mut table = format!("field\t{}\n", columns.join("\t"));
    let mut wrong = Vec::new();
    let mut used = vec![false; NOT_EVERYWHERE.len()];
    for (field, marks) in &shown {
        let marks_shown: Vec<&str> = marks.iter().map(|mark| if *mark { "yes" } else { "-" }).collect();
        table.push_str(&format!("{field}\t{}\n", marks_shown.join("\t")));
        let excused = NOWHERE.iter().any(|(row, _)| field == row || field.starts_with(&format!("{row}.")));
        match (marks.contains(&true), excused) {
            (false, false) => wrong.push(format!("`{field}` is shown nowhere: show it, or say why in NOWHERE")),
            (true, true) => wrong.push(format!("`{field}` is shown: take it out of NOWHERE")),
            (true, false) | (false, true) => {}
        }
        if excused {
            continue;
        }
        for (format, _) in columns.iter().zip(marks).filter(|(_, shown)| !**shown) {
            match excuse(field, format) {
                Some(row) => used[row] = true,
                None => wrong.push(format!("`{field}` is not in {format}: show it, or say why in NOT_EVERYWHERE")),
            }
        }
    }
    for ((fields, formats, _), _) in NOT_EVERYWHERE.iter().zip(&used).filter(|(_, used)| !**used) {
        wrong.push(format!("{fields:?} in {formats:?} excuses nothing: take the row out"));
    }
    for (row, _) in NOWHERE {
        if !shown.keys().any(|field| field == row || field.starts_with(&format!("{row}."))) {
            wrong.push(format!("`{row}` is no field"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/content/mapping.tsv");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, &table).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), table, "look at the difference, then set UPDATE=1");
}

#[test]
fn no_kind_has_more_fields_than_an_editor_can_see() {
    for kind in Kind::ALL {
        assert!(kind.fields().len() <= 25, "{kind}: put what belongs together into a value of its own");
    }
}
