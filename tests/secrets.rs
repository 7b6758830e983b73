//! What is restricted reaches nobody whom it is not for: every field of every kind × every way out of the library.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/canary.rs"]
mod canary;

use canary::{Canary, Filled, filled, spares};
use ushtil::Lang;
use ushtil::content::{Audience, Code, Content, Edition, Kind, Loader, Pages};
use ushtil::document::{CalendarEntry, Document, Said, Thing, Url};
use ushtil::render::calendar_links::{Service, link};
use ushtil::render::email::Email;
use ushtil::render::{OUTPUT_FORMATS, Publication, jsonld};
use ushtil::search::Index;
use ushtil::sink::Sink;

struct Site;

impl Pages for Site {
    fn page(&self, kind: Kind, id: &str, lang: Lang) -> Option<Url<'static>> {
        Url::parse(format!("https://site.example/{lang}/{kind}/{id}")).ok()
    }
}

fn load(filled: &Filled) -> Content {
    let (spares, full) = (spares(), filled.toml.as_str());
    let loaded = Loader::new().parse_all([("spares.toml", spares.as_str()), ("full.toml", full)]);
    loaded.unwrap_or_else(|report| panic!("{report}\n{full}"))
}

fn written(write: impl FnOnce(&mut Sink<'_>)) -> String {
    let mut text = String::new();
    write(&mut Sink::string(&mut text));
    text
}

/// Everything that leaves the library for an audience, each under its name, for one entity.
fn outputs(content: &Content, filled: &Filled, audience: Audience) -> Vec<(&'static str, String)> {
    let mut out = vec![("to_json", content.to_json(audience)), ("to_toml", content.to_toml(audience))];
    let everything = |audience| -> Vec<(&'static str, String)> {
        let edition = |lang| Edition::new(lang).for_audience(audience).with_pages(&Site);
        let mut out = Vec::new();
        let mut documents: Vec<Document<'_>> = Vec::new();
        for lang in Lang::ALL {
            let (pages, calendar, thing) = said(content, filled, edition(lang));
            if let Some(thing) = thing {
                out.push(("jsonld", written(|out| jsonld::write(&[thing], out))));
            }
            if let Some(entry) = calendar {
                out.push(("ical", entry.ical()));
                Service::ALL.iter().for_each(|service| out.push(("links", link(&entry, *service).as_str().to_owned())));
            }
            documents.extend(pages);
        }
        for document in &documents {
            out.push(("debug", format!("{document:?}")));
            let mut index = Index::new(document.lang);
            index.add(document);
            out.push(("search", format!("{}\n{index:?}", index.shard())));
            let mail = Email::new(std::slice::from_ref(document)).unwrap(); // whose file is encoded
            out.push(("email", format!("{}\n{}\n{}", mail.subject, mail.text, mail.html)));
        }
        let said: Vec<Said<'_>> = documents.iter().cloned().map(Said::of_page).collect();
        let whole = Lang::ALL.map(|lang| content.said_of(filled.kind, &filled.id, edition(lang)));
        let whole: Vec<Said<'_>> = whole.into_iter().flatten().collect();
        let publication = |lang| Publication::new(lang, "t", "u.example");
        for (format, said) in OUTPUT_FORMATS.iter().flat_map(|format| [(format, &said), (format, &whole)]) {
            let files = format.write(said, publication).unwrap();
            out.extend(files.into_iter().map(|file| (format.name, file.text)));
        }
        out
    };
    out.extend(everything(audience));
    out
}

/// The documents, the calendar entry and the thing of an entity.
fn said<'c>(
    content: &'c Content,
    filled: &Filled,
    edition: Edition<'_>,
) -> (Vec<Document<'c>>, Option<CalendarEntry<'c>>, Option<Thing<'c>>) {
    let id = filled.id.as_str();
    match filled.kind {
        Kind::Event => {
            let one = content.event(id).unwrap();
            let pages = vec![one.announce(edition), one.article(edition), one.page(edition)];
            (pages, one.calendar(edition), Some(one.thing(edition)))
        }
        Kind::Agreement => {
            let one = content.agreement(id).unwrap();
            let pages = vec![one.announce(edition), one.article(edition), one.page(edition)];
            (pages, None, Some(one.thing(edition)))
        }
        Kind::Organisation => {
            let one = content.organisation(id).unwrap();
            (vec![one.page(edition)], None, Some(one.thing(edition)))
        }
        Kind::Person => {
            let one = content.person(id).unwrap();
            (vec![one.page(edition)], None, Some(one.thing(edition)))
        }
        Kind::Page => {
            let one = content.page(id).unwrap();
            (vec![one.page(edition)], None, Some(one.thing(edition)))
        }
        Kind::Place | Kind::Project => (Vec::new(), None, None),
    }
}

/// What no audience was named for: printing for debugging, serde's own way, and findings.
fn unasked(content: &Content, filled: &Filled) -> Vec<(&'static str, String)> {
    let id = filled.id.as_str();
    let mut out = vec![
        ("Debug", format!("{content:?}")),
        ("serde", serde_json::to_string(content).unwrap()),
        (
            "findings",
            content.findings().iter().map(|found| format!("{found}\n{found:?}\n{}\n", found.json())).collect(),
        ),
    ];
    match filled.kind {
        Kind::Event => out.push(("serde", serde_json::to_string(content.event(id).unwrap().value()).unwrap())),
        Kind::Person => out.push(("serde", serde_json::to_string(content.person(id).unwrap().value()).unwrap())),
        Kind::Organisation => {
            out.push(("serde", serde_json::to_string(content.organisation(id).unwrap().value()).unwrap()));
        }
        Kind::Place | Kind::Agreement | Kind::Page | Kind::Project => {}
    }
    out
}

/// A text in letters and digits alone, so that neither folded lines, nor spaces in telephones, nor escapes hide anything.
fn bare(text: &str) -> String {
    text.replace("%20", "").chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Whom somebody else's page or the content as a whole names by right: a reference is restricted, the person is not.
fn names_people(output: &str) -> bool {
    matches!(output, "to_json" | "to_toml" | "Debug" | "serde")
}

#[test]
fn what_is_restricted_reaches_only_its_audience() {
    let audiences = [Audience::Public, Audience::Registered, Audience::Organisers];
    let (mut wrong, mut looked) = (Vec::new(), 0);
    for (kind, visibility) in Kind::ALL.into_iter().flat_map(|kind| audiences.map(|audience| (kind, audience))) {
        for filled in filled(kind, visibility) {
            let content = load(&filled);
            let guarded = |canary: &&Canary| canary.restricted && !canary.open;
            for audience in audiences {
                let said = outputs(&content, &filled, audience);
                let mut said: Vec<(&str, String)> = said.into_iter().map(|(name, text)| (name, bare(&text))).collect();
                if visibility > Audience::Public && audience == Audience::Public {
                    said.extend(unasked(&content, &filled).into_iter().map(|(name, text)| (name, bare(&text))));
                }
                for canary in &filled.canaries {
                    let Some(mark) = &canary.mark else { continue };
                    let may_see = !guarded(&canary) || visibility <= audience;
                    for (name, _) in said.iter().filter(|(name, text)| {
                        let elsewhere = canary.field.ends_with(".person") && names_people(name);
                        !may_see && !elsewhere && text.contains(mark.as_str())
                    }) {
                        wrong.push(format!("{} for {visibility} is in {name} for {audience}", canary.field));
                    }
                    looked += said.len();
                    // the whole content has what this audience may see, so that what was looked for was there to be found
                    if may_see && !said[0].1.contains(mark.as_str()) {
                        wrong.push(format!("{} for {visibility} is not in JSON for {audience}", canary.field));
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(looked > 10_000, "only {looked} places were looked at");
}

/// What an audience gets can be read again: nothing is left where something was taken out.
#[test]
fn what_an_audience_gets_can_be_read_again() {
    for audience in [Audience::Public, Audience::Registered, Audience::Organisers] {
        let all: Vec<String> =
            Kind::ALL.iter().map(|kind| filled(*kind, Audience::Registered).swap_remove(0).toml).collect();
        let text = format!("{}\n{}", spares(), all.concat());
        let content = Content::parse("all.toml", &text).unwrap_or_else(|report| panic!("{report}"));
        let json = content.to_json(audience);
        assert!(!json.contains("null"), "{json}");
        let from_json = Content::parse("a.json", &json).unwrap_or_else(|report| panic!("{report}"));
        let toml = content.to_toml(audience);
        let from_toml = Content::parse("a.toml", &toml).unwrap_or_else(|report| panic!("{report}\n{toml}"));
        assert!(from_json.same_as(&from_toml));
        assert_eq!(content.same_as(&from_json), audience >= Audience::Registered);
    }
}

/// A value that is wrong in any way is repeated in no finding, wherever something restricted has it.
#[test]
fn findings_repeat_nothing_that_is_restricted() {
    let mut tried = 0;
    for kind in [Kind::Event, Kind::Organisation, Kind::Person] {
        let whole = filled(kind, Audience::Organisers).swap_remove(0);
        for canary in whole.canaries.iter().filter(|canary| canary.restricted) {
            let Some(mark) = &canary.mark else { continue };
            let damage = [
                format!("{mark}\u{202e}"),
                format!("{mark}ә {mark}"),
                format!("http://{mark}"),
                format!("https://{mark}:port/{mark}"),
                format!("Zqx {mark}"),
                mark.repeat(90),
            ];
            for wrong in damage {
                let toml = whole.toml.replace(mark.as_str(), &wrong);
                let spares = spares();
                let loaded = Loader::new().parse_all([("spares.toml", spares.as_str()), ("full.toml", toml.as_str())]);
                let findings = match loaded {
                    Ok(content) => content.findings().to_vec(),
                    Err(report) => report.findings,
                };
                // the person whom a contact names is a person of the content, and has findings of their own
                let own = |path: &str| !path.starts_with("person[0].") || kind == Kind::Person;
                for finding in findings.iter().filter(|finding| own(&finding.path)) {
                    let is_reference = canary.field.ends_with(".person") && finding.path.starts_with("person");
                    let shown = format!("{finding} {}", finding.json());
                    assert!(is_reference || !shown.contains(mark.as_str()), "{} in: {shown}", canary.field);
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "only {tried} values were tried");
}

fn event(fields: &str) -> (Content, Vec<(Code, String)>) {
    let head = "[event]\nid = 'talk'\nkind = 'webinar'\ntitle = { kk = 'Вебинар', ru = 'Вебинар', en = 'Webinar' }\n\
                when = { first = '2026-03-20' }\n";
    let content = Content::parse("talk.toml", &format!("{head}{fields}")).unwrap_or_else(|report| panic!("{report}"));
    let found = content.findings().iter().map(|finding| (finding.code, finding.path.clone())).collect();
    (content, found)
}

/// An address carries no secret to where everybody reads it, whatever field it stands in.
#[test]
fn a_secret_in_a_public_address_is_left_out_and_said() {
    let rows = [
        ("image.src", "image = { src = '@', alt = { kk = 'С', ru = 'С', en = 'P' } }"),
        ("links[0].url", "links = [{ url = '@' }]"),
        ("access[0].url", "access = [{ type = 'broadcast', url = '@' }]"),
        ("documents[0].url", "documents = [{ title.kk = 'Заң', url = '@' }]"),
        ("registration.url", "registration = { url = '@' }"),
        ("contacts[0].url", "contacts = [{ url = '@' }]"),
        ("summary.kk", "summary.kk = 'Сілтеме: @.'"),
        ("body.kk", "body.kk = '''\nБірінші.\n\n[Сілтеме](@) осы, @, және <@>.\n'''"),
        ("agenda[0].kk", "agenda = [{ kk = '@' }]"),
    ];
    for (field, toml) in rows {
        let (content, found) = event(&toml.replace('@', "https://us02web.zoom.us/j/1?pwd=SESAM&b=2"));
        let path = format!("event.{field}");
        assert!(found.contains(&(Code::Secret, path.clone())), "{path}: {found:?}");
        let event = content.event("talk").unwrap();
        let all = format!("{content:?}{}{}", content.to_json(Audience::Organisers), event.page(Lang::Kk).html());
        assert!(!all.contains("SESAM"), "{field}: {all}");
        assert!(all.contains("zoom.us/j/1?b=2"), "{field}: {all}");
    }
    let text = "[page]\nid = 'p'\ntitle.kk = 'Бет'\ntrail = [{ label.kk = 'Бас', href = '/kk/?token=SESAM' }]\n\
                image = { src = '/a.jpg?sig=SESAM', alt = { kk = 'С', ru = 'С', en = 'P' } }";
    let content = Content::parse("p.toml", text).unwrap();
    let paths: Vec<&str> = content.findings().iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["page.trail[0].href", "page.image.src"]);
    assert!(!format!("{content:?}{}", content.page("p").unwrap().page(Lang::Kk).html()).contains("SESAM"));
}

/// An event's own way in, repeated where everybody reads it.
#[test]
fn a_code_repeated_in_prose_is_found() {
    let access = "[[event.access]]\ntype = 'online'\nplatform = 'Zoom'\nurl = 'https://zoom.example/j/864?pwd=SESAM55'\n\
                  passcode = '047800'\nmeeting_id = '864 4524 7779'\n";
    let rows = [
        ("body.kk = 'Кіру коды – 047800.'\n", "", "event.body.kk"),
        ("agenda = [{ kk = 'код 047800' }]\n", "", "event.agenda[0].kk"),
        ("summary.ru = 'Номер 86445247779'\n", "", "event.summary.ru"),
        ("body.kk = 'Сілтеме: https://zoom.example/j/864'\n", "", "event.body.kk"),
        (
            "",
            "[[event.access]]\ntype = 'venue'\nplace = 'hall'\nroom.kk = 'Зал, код 047800'\n[[place]]\nid = 'hall'\nname.kk = 'Зал'\n",
            "event.access[1].room.kk",
        ),
        ("body.kk = 'Нөмірі 1047800, 047800а; zoom.example.'\n", "", ""),
    ];
    for (fields, more, path) in rows {
        let (content, found) = event(&format!("{fields}{access}{more}"));
        let secret: Vec<&str> =
            found.iter().filter(|(code, _)| *code == Code::Secret).map(|(_, path)| path.as_str()).collect();
        assert_eq!(secret.first().copied().unwrap_or_default(), path, "{fields}{more}");
        assert!(!content.findings().iter().any(|finding| finding.to_string().contains("047800")));
    }
    let public = format!("body.kk = 'Кіру коды – 047800.'\n{access}visibility = 'public'\n");
    assert!(event(&public).1.iter().all(|(_, path)| path != "event.body.kk"), "a code for everybody is no secret");
}

/// A secret in the place of a key is refused, and not repeated.
#[test]
fn a_secret_as_a_key_is_not_repeated() {
    for (name, text) in [
        ("a.toml", "'SESAM-5577' = 1"),
        ("a.toml", "'https://zoom.us/j/1?pwd=sesam' = 1"),
        ("a.toml", "[event]\nid = 'a'\n'SESAM-5577' = 1"),
        ("a.toml", "[event]\nid = 'a'\ntitle = { 'SESAM-5577' = 'x' }"),
        ("a.toml", "[event]\nid = 'a'\naccess = [{ type = 'online', platform = 'Zoom', sesam = 1 }]"),
        ("a.toml", "[event]\nid = 'a'\n'SESAM-5577' = 1\n'SESAM-5577' = 2"),
        ("a.json", "{ \"event\": { \"SESAM-5577\": 1, \"SESAM-5577\": 2 } }"),
    ] {
        let report = Content::parse(name, text).unwrap_err();
        let shown = format!("{report}\n{report:?}\n{}", report.json_lines().collect::<String>()).to_lowercase();
        assert!(!shown.contains("sesam"), "{shown}");
    }
    let near = "[event]\nid = 'a'\ntitel = 'x'\ntitle.kazakh = 'x'";
    let shown = Content::parse("a.toml", near).unwrap_err().to_string();
    assert!(
        shown.contains("`titel`") && shown.contains("did you mean `title`?") && shown.contains("kazakh"),
        "{shown}"
    );
}
