//! Both source pages are whole in the examples: every fact in a field of its own, every sentence of the prose.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;

use jiff::civil::date;
use ushtil::Lang;
use ushtil::content::{
    Access, AgreementKind, Audience, Content, EventKind, LanguageRole, PartialDate, ParticipantRole, SupportRole, When,
};
use ushtil::grammar::Case;

fn content() -> Content {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content");
    Content::load(path).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn the_announcement_has_every_fact_of_its_page() {
    let content = content();
    let event = content.event("legal-aid-2021").unwrap();
    assert_eq!(event.kind, EventKind::OpenExpertDiscussion);
    let When::Timed(when) = &event.when else { panic!("hours are known") };
    assert!(when.zone_inferred);
    assert_eq!(when.starts().to_string(), "2021-08-20T15:00:00+06:00[Asia/Almaty]");
    assert_eq!(when.ends().unwrap().timestamp().to_string(), "2021-08-20T11:00:00Z");
    let online = event.online().unwrap();
    assert_eq!(online.platform().as_str(), "Zoom");
    let way_in = online.reveal(Audience::Public).unwrap();
    let url = way_in.url.as_ref().unwrap().as_str();
    assert_eq!(url, "https://us02web.zoom.us/j/86445247779?pwd=bk84b0hpM2dkdkx1WkdpTU0xTnBkUT09");
    assert_eq!(way_in.passcode.as_ref().unwrap().as_str(), "047800");
    let stream = event.broadcasts().next().unwrap();
    assert_eq!(stream.platform.as_deref(), Some("YouTube"));
    assert_eq!(stream.url.as_str(), "https://www.youtube.com/watch?v=5RCbV3_9FKA&ab_channel=LPRC");
    assert_eq!(event.access.iter().filter(|access| matches!(access, Access::Venue(_))).count(), 0);
    assert_eq!(event.languages[0].tag, Lang::Ru);
    assert_eq!(event.languages[0].role, LanguageRole::Official);
    let organiser = event.organisers().next().unwrap().as_name();
    assert_eq!(organiser.text(Lang::En), "Public Foundation “Legal Policy Research Center”");
    let (supporter, role) = event.supporters().next().unwrap();
    assert_eq!(role, SupportRole::Funder);
    assert_eq!(supporter.as_name().inflect(Lang::Kk, Case::Genitive).to_string(), "«Сорос-Қазақстан» қорының");
    assert_eq!(supporter.as_name().inflect(Lang::Ru, Case::Genitive).to_string(), "Фонда Сорос-Казахстан");
    let phone = event.contacts[0].reveal(Audience::Public).unwrap().phone.unwrap();
    assert_eq!(phone.e164().to_string(), "+77059255006");
    let Some(ushtil::content::Whole::Project(project)) = event.part_of() else { panic!("it is a part of a project") };
    assert_eq!(project.funders().next().unwrap().id(), "soros-kazakhstan");
    assert_eq!((event.questions().count(), event.documents.len()), (3, 2));
    assert_eq!(
        content.organisation("lprc").unwrap().abbreviation.as_ref().unwrap().get(Lang::En).unwrap().as_str(),
        "LPRC"
    );
    for text in event.questions().chain(event.documents.iter().map(|document| &document.title)).chain(&event.audience) {
        assert_eq!(text.iter().count(), 3, "{text:?}");
    }
}

#[test]
fn the_agreement_has_every_fact_of_its_page() {
    let content = content();
    let agreement = content.agreement("paris-almaty-2014").unwrap();
    assert_eq!(agreement.kind, AgreementKind::Cooperation);
    let trail = agreement.article(Lang::En).trail.unwrap();
    let trail: Vec<&str> = trail.crumbs.iter().map(|crumb| &*crumb.text.text).collect();
    assert_eq!(trail[..3], ["Home", "Resources", "Partnerships"]);
    let When::Approx(signed) = &agreement.signed else { panic!("the day is not known") };
    assert_eq!(signed.from, PartialDate::Day(date(2014, 10, 14)));
    assert_eq!(signed.to, Some(PartialDate::Day(date(2014, 10, 15))));
    let parties: Vec<&str> = agreement.parties().map(|party| party.value().id.as_str()).collect();
    assert_eq!(parties, ["paris-bar", "almaty-bar"]);
    let signed_by: Vec<String> = agreement
        .signatories()
        .map(|(person, party, row)| {
            let title = row.title.as_ref().unwrap().get(Lang::En).unwrap();
            format!("{title} {}, {}", person.as_name().text(Lang::En), party.value().id)
        })
        .collect();
    assert_eq!(signed_by, ["Chairman Kenzhegali Karchegenov, almaty-bar", "President Pierre-Olivier Sûr, paris-bar"]);
    let last = &agreement.follow_ups[1].when;
    assert_eq!((last.first_day(), last.last_day()), (date(2015, 12, 1), date(2015, 12, 31)));
    let days = |id: &str| {
        let event = content.event(id).unwrap();
        (event.when.first_day(), event.when.last_day())
    };
    assert_eq!(days("award-2014"), (date(2014, 6, 26), date(2014, 6, 26)));
    assert_eq!(days("national-workshop-2014"), (date(2014, 6, 27), date(2014, 6, 27)));
    assert_eq!(days("ministerial-conference-2014"), (date(2014, 10, 14), date(2014, 10, 15)));
    assert_eq!(days("rentree-2014"), (date(2014, 12, 10), date(2014, 12, 13)));
    let (who, role) = content.event("award-2014").unwrap().people().next().unwrap();
    assert_eq!((who.id(), role), ("anuar-tugel", ParticipantRole::Presenter));
    assert_eq!(content.person("anuar-tugel").unwrap().positions().count(), 3);
    assert_eq!(content.event("rentree-2014").unwrap().title.original().unwrap().to_string(), "fr");
}

#[test]
fn a_place_has_the_name_of_its_day() {
    let content = content();
    let astana = content.place("astana").unwrap();
    let name =
        |year, month, day, lang| astana.as_name_on(date(year, month, day)).inflect(lang, Case::Genitive).to_string();
    assert_eq!(name(2014, 10, 14, Lang::Kk), "Астананың");
    assert_eq!(name(2021, 8, 20, Lang::Kk), "Нұр-Сұлтанның");
    assert_eq!(name(2021, 8, 20, Lang::Ru), "Нур-Султана");
    assert_eq!(name(2022, 9, 17, Lang::Ru), "Астаны");
    assert_eq!(name(2019, 3, 22, Lang::Kk), "Астананың");
}

/// Paragraphs of a section of the reference, without its marks of doubt.
fn section(reference: &str, number: usize) -> Vec<String> {
    let start = reference.find(&format!("\n## {number}. ")).unwrap() + 1;
    let text = &reference[start..];
    let text = &text[text.find('\n').unwrap()..];
    let end = ["\n## ", "\n### ", "\n---"].iter().filter_map(|mark| text.find(mark)).min().unwrap_or(text.len());
    let mut clean = String::new();
    let mut rest = &text[..end];
    while let Some(at) = rest.find("[?") {
        clean.push_str(rest[..at].trim_end_matches(' '));
        rest = &rest[at + rest[at..].find(']').unwrap() + 1..];
    }
    clean.push_str(rest);
    clean.split("\n\n").map(|part| part.trim().trim_matches('*').to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A page as it was published.
fn source(name: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/sources").join(name)).unwrap()
}

/// Prose without its marks of another language, `[…]{lang=fr}`.
fn unmarked(prose: &str) -> String {
    let mut plain = String::new();
    let mut rest = prose;
    while let Some(at) = rest.find("]{lang=") {
        let open = rest[..at].rfind('[').unwrap();
        plain.push_str(&rest[..open]);
        plain.push_str(&rest[open + 1..at]);
        rest = &rest[at + rest[at..].find('}').unwrap() + 1..];
    }
    plain + rest
}

fn paragraphs(prose: &str) -> Vec<String> {
    unmarked(prose).split("\n\n").map(|part| part.trim().to_owned()).collect()
}

#[test]
fn the_prose_is_that_of_the_reference_to_the_letter() {
    let reference = source("reference.md");
    let content = content();
    let (event, agreement) =
        (content.event("legal-aid-2021").unwrap(), content.agreement("paris-almaty-2014").unwrap());
    for (lang, section_number, dash) in [(Lang::Ru, 2, "— "), (Lang::Kk, 3, "– ")] {
        let mut said = vec![event.title.get(lang).unwrap().as_str().to_owned()];
        said.extend(paragraphs(event.body.as_ref().unwrap().get(lang).unwrap().as_str()));
        let last = event.questions().count() - 1;
        let item = |(at, item): (usize, &ushtil::lang::Localised<ushtil::content::OneLine>)| {
            format!("{dash}{}{}", item.get(lang).unwrap(), if at == last { "." } else { ";" })
        };
        said.extend(event.questions().enumerate().map(item));
        said.extend(paragraphs(event.body_after_agenda.as_ref().unwrap().get(lang).unwrap().as_str()));
        let wanted = section(&reference, section_number);
        assert_eq!(said, wanted[..said.len()], "{lang}");
        let next = &wanted[said.len()];
        assert!(next.starts_with("Мероприятие пройдёт") || next.starts_with("Іс-шара 2021"), "left out: {next}");
    }
    for (lang, section_number) in [(Lang::Ru, 5), (Lang::Kk, 6)] {
        let mut said = vec![agreement.title.get(lang).unwrap().as_str().to_owned()];
        said.extend(paragraphs(agreement.body.as_ref().unwrap().get(lang).unwrap().as_str()));
        let wanted = section(&reference, section_number);
        assert_eq!(said, wanted[1..], "{lang}");
        let trail = agreement.article(lang).trail.unwrap();
        let trail: Vec<&str> = trail.crumbs.iter().map(|crumb| &*crumb.text.text).collect();
        assert_eq!(trail.join(" / "), wanted[0], "{lang}");
    }
}

/// Words without marks: quotation marks, dashes and spaces are typography, and not the author's words.
fn words(text: &str) -> Vec<String> {
    let inside = |c: char| c.is_alphanumeric() || c == '’';
    text.split(|c: char| !inside(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_english_prose_is_the_sources_but_for_its_slips() {
    let (first, second) = (source("announcement.en.txt"), source("agreement.en.txt"));
    let content = content();
    let (event, agreement) =
        (content.event("legal-aid-2021").unwrap(), content.agreement("paris-almaty-2014").unwrap());
    let english = |prose: &Option<ushtil::lang::Localised<ushtil::content::Markdown>>| {
        unmarked(prose.as_ref().unwrap().get(Lang::En).unwrap().as_str())
    };
    let agenda: Vec<&str> = event.questions().map(|item| item.get(Lang::En).unwrap().as_str()).collect();
    let said = [english(&event.body), agenda.join(" "), english(&event.body_after_agenda)].join(" ");
    let first = first.split("The event will take place").next().unwrap();
    let first = first.replace("on the issues, legal aid", "on the issues of legal aid");
    assert_eq!(words(&said), words(&first));
    let slips = [
        ("participated to", "participated in"),
        ("Several member ", "Several members "),
        ("speakers to a large", "speakers in a large"),
        ("Agreemennt", "Agreement"),
        ("to participate to", "to participate in"),
        ("priviledged", "privileged"),
        ("Ministry of justice", "Ministry of Justice"),
        ("lawyers exercised", "lawyers and exercised"),
        ("steps for develop", "steps to develop"),
        ("understaken", "undertaken"),
    ];
    let wanted = slips.iter().fold(second, |text, (slip, right)| {
        assert!(text.contains(slip), "{slip}");
        text.replace(slip, right)
    });
    let wanted = wanted.splitn(5, '\n').last().unwrap();
    assert_eq!(words(&english(&agreement.body)), words(wanted));
}
