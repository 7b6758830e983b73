//! A site's worth of content, made up: events in three languages, and the organisations, people and places they name.

/// Files of so many events, a hundred to a file, and a tenth as many organisations, people and places.
pub(crate) fn files(events: usize) -> Vec<(String, String)> {
    let others = (events / 10).max(1);
    let mut files = vec![
        ("organisations.toml".to_owned(), (0..others).map(organisation).collect()),
        ("persons.toml".to_owned(), (0..others).map(person).collect()),
        ("places.toml".to_owned(), place()),
    ];
    for first in (0..events).step_by(100) {
        let text = (first..(first + 100).min(events)).map(|n| event(n, others)).collect();
        files.push((format!("events-{first}.toml"), text));
    }
    files
}

fn event(n: usize, others: usize) -> String {
    let (day, who, speaker) = (n % 28 + 1, n % others, (n * 7 + 3) % others);
    format!(
        r#"[[event]]
id = "event-{n}"
rev = 2
kind = "round-table"
title.kk = "Заң көмегінің сапасы туралы {n}-дөңгелек үстел"
title.ru = "Круглый стол № {n} о качестве юридической помощи"
title.en = "Round table No. {n} on the quality of legal aid"
when = {{ start = "2026-03-{day:02}T15:00", end = "2026-03-{day:02}T17:00", zone = "Asia/Almaty" }}
organisers = ["organisation-{who}"]
supporters = [{{ who = "organisation-{speaker}", role = "partner" }}]
people = [{{ who = "person-{speaker}", role = "speaker" }}]
languages = [{{ tag = "kk", role = "official" }}, {{ tag = "ru", role = "working" }}]

[[event.access]]
type = "online"
platform = "Zoom"
visibility = "registered"
url = "https://us02web.zoom.us/j/{n:010}?pwd=abcdef{n}"
passcode = "{n:06}"

[[event.access]]
type = "venue"
place = "almaty"
room = {{ kk = "Мәжіліс залы", ru = "Зал заседаний", en = "Conference hall" }}

[[event.contacts]]
phone = "+7 727 {:03} {:02} {:02}"
email = "event-{n}@example.kz"

[event.body]
kk = """
Дөңгелек үстел барысында қатысушылар халыққа көрсетілетін заң көмегінің сапасын бағалау мәселелерін талқылайды.

Іс-шараға негізгі мемлекеттік органдардың, заңгерлер қауымдастығының және халықаралық ұйымдардың өкілдері қатысады.
"""
ru = """
На круглом столе участники обсудят вопросы оценки качества юридической помощи, которая оказывается населению.

В мероприятии примут участие представители государственных органов, юридического сообщества и международных организаций.
"""
en = """
At the round table the participants will discuss how the quality of legal aid to the population can be assessed.

Representatives of state bodies, the legal community and international organisations will take part in the event.
"""

"#,
        n % 1000,
        n % 100,
        n / 100 % 100
    )
}

fn organisation(n: usize) -> String {
    format!(
        "[[organisation]]\nid = \"organisation-{n}\"\nkind = \"public-foundation\"\nname.kk = \"«Құқық-{n}» қоғамдық қоры\"\n\
         name.ru = \"общественный фонд «Право-{n}»\"\nname.en = \"Public Foundation “Law {n}”\"\n\
         grammar.kk.possessive = \"third\"\ngrammar.ru.gender = \"masculine\"\nplace = \"almaty\"\n\
         grammar.ru.forms.genitive = \"общественного фонда «Право-{n}»\"\n\n"
    )
}

fn person(n: usize) -> String {
    format!(
        "[[person]]\nid = \"person-{n}\"\ngender = \"masculine\"\nprefix = \"mr\"\n\
         name.kk = {{ given = \"Ануар\", family = \"Түгел\" }}\nname.ru = {{ given = \"Ануар\", family = \"Тугел\" }}\n\
         name.en = {{ given = \"Anuar\", family = \"Tugel\" }}\n\n[[person.positions]]\norganisation = \"organisation-{n}\"\n\
         title = {{ kk = \"төраға\", ru = \"председатель\", en = \"chairman\" }}\n\n"
    )
}

fn place() -> String {
    "[[place]]\nid = \"almaty\"\nname = { kk = \"Алматы\", ru = \"Алматы\", en = \"Almaty\" }\ncountry = \"KZ\"\n"
        .to_owned()
}
