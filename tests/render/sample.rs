//! Documents made by hand: one that uses every part, and the announcement of the first source page.

use ushtil::Lang;
use ushtil::document::{
    Block, CalendarContact, CalendarEntry, CalendarTime, Conference, Coordinates, Crumb, Document, Fact, Feature,
    Image, Inline, Link, Links, Organiser, Property, Prose, Role, Stamp, Text, Thing, Time, Trail, Url, Value, Values,
};
use ushtil::lang::PerLang;
use ushtil_lang::per_lang;

pub(crate) const TOKEN: &str = "zzdatazz";

pub(crate) fn url(address: &str) -> Url<'_> {
    Url::parse(address).unwrap()
}

pub(crate) fn zoned(time: &str) -> jiff::ZonedDateTime {
    time.parse().unwrap()
}

pub(crate) fn stamp() -> jiff::Timestamp {
    "2021-08-10T09:00:00Z".parse().unwrap()
}

fn time(text: &str) -> Time<'_> {
    let (start, end) = (zoned("2021-08-20T15:00[Asia/Almaty]"), zoned("2021-08-20T17:00[Asia/Almaty]"));
    Time { text: text.into(), start: Stamp::Zoned(start), end: Some(Stamp::Zoned(end)) }
}

/// A document with this text in every field that holds text.
pub(crate) fn filled(lang: Lang, data: &str) -> Document<'_> {
    let text = || Text::new(data, lang);
    let foreign = || Text::new(data, "fr".parse::<ushtil::lang::LangTag>().unwrap()).noted(data);
    let web = || url("https://example.kz/a?b=c&d=(e)");
    let words = || vec![Inline::Text(data.into())];
    let prose = || Prose {
        lang: lang.into(),
        note: Some(data.into()),
        inlines: vec![
            Inline::Text(data.into()),
            Inline::Text(" a ".into()),
            Inline::Emphasis(words()),
            Inline::Text(" b ".into()),
            Inline::Strong(words()),
            Inline::Text(" c ".into()),
            Inline::Link(words(), web()),
            Inline::Text(" d ".into()),
            Inline::Link(vec![], web()),
            Inline::Text(" e ".into()),
            Inline::Time(time(data)),
            Inline::Text(" f ".into()),
            Inline::Foreign(foreign()),
            Inline::Break,
            Inline::Telephone("+77059255006".parse().unwrap()),
            Inline::Text(data.into()),
        ],
    };
    let values = [
        Value::Text(text()),
        Value::Prose(prose()),
        Value::Time(time(data)),
        Value::Link(Link { text: Some(foreign()), url: web() }),
        Value::Link(Link { text: None, url: web() }),
        Value::Telephone("+77059255006".parse().unwrap()),
        Value::Email(data.into()),
        Value::Name(foreign()),
        Value::Code(data.into()),
    ];
    let mut document = Document::new(lang, data, text());
    document.notice = Some(text());
    document.description = Some(text());
    document.url = Some(web());
    document.image = Some(Image { url: web(), alt: Some(text()) });
    document.published = Some(Stamp::Date(jiff::civil::date(2021, 8, 10)));
    document.trail = Some(Trail {
        label: text(),
        crumbs: vec![
            Crumb { text: text(), url: Some(url("/")) },
            Crumb { text: foreign(), url: Some(web()) },
            Crumb { text: text(), url: None },
        ],
    });
    document
        .with(Block::Facts(vec![
            Fact::new(Role::When, text(), values.into_iter().collect::<Values<'_>>()),
            Fact::new(Role::Support, text(), None).phrased(prose()),
            Fact::new(Role::Other, Text::new("", lang), Value::Text(text())),
        ]))
        .with(Block::Heading(text()))
        .with(Block::Paragraph(prose()))
        .with(Block::List(vec![prose(), prose()]))
        .with(Block::Links(Links {
            label: text(),
            items: vec![Link { text: Some(text()), url: web() }, Link { text: None, url: url("/kk/a.ics") }],
        }))
        .with(Block::Image(Image { url: web(), alt: Some(foreign()) }))
}

/// A calendar entry with this text in every field that holds text.
pub(crate) fn filled_entry(lang: Lang, data: &str) -> CalendarEntry<'_> {
    let text = || Text::new(data, lang);
    let when = CalendarTime::Hours {
        start: zoned("2021-08-20T15:00[Asia/Almaty]"),
        end: zoned("2021-08-20T17:00[Asia/Almaty]"),
    };
    let mut entry = CalendarEntry::new(data, stamp(), when, text());
    entry.description = Some(text());
    entry.location = Some(text());
    entry.url = Some(url("https://example.kz/a,b;c?d=e"));
    entry.conferences = vec![Conference {
        url: url("https://example.kz/join?a=1,2;3"),
        features: vec![Feature::Audio, Feature::Video],
        label: Some(text()),
    }];
    entry.contact = Some(CalendarContact { text: text(), url: Some(url("tel:+77059255006")) });
    entry.categories = vec![text()];
    entry.organiser = Some(Organiser { name: text(), url: url("mailto:info@example.kz") });
    entry.geo = Some(Coordinates { latitude: 43_238_949, longitude: 76_889_709 });
    entry
}

/// A thing with this text in every kind of property that holds text.
pub(crate) fn filled_thing(lang: Lang, data: &str) -> Thing<'_> {
    Thing::new("Event")
        .identified(url("https://example.kz/id"))
        .with("name", data)
        .with("description", Property::Tagged(Text::new(data, lang)))
        .with("url", url("https://example.kz/a?b=c&d"))
        .with("location", Thing::new("Place").with("name", data))
        .with("keywords", vec![Property::from(data), Property::from("b")])
        .with("maximumAttendeeCapacity", 30)
        .with("isAccessibleForFree", true)
        .with("eventStatus", Property::Term("EventScheduled"))
        .with("startDate", Stamp::Zoned(zoned("2021-08-20T15:00[Asia/Almaty]")))
}

pub(crate) struct Words {
    pub(crate) title: &'static str,
    pub(crate) when: &'static str,
    pub(crate) facts: [(&'static str, &'static str); 8],
    pub(crate) support: &'static str,
    pub(crate) cancelled: &'static str,
}

pub(crate) const WORDS: PerLang<Words> = per_lang! {
    kk: Words {
        title: "Қазақстандағы адвокатура мен заң көмегін дамыту мәселелері бойынша ашық сараптамалық талқылау",
        when: "2021 жылғы 20 тамыз, жұма, сағат 15:00-ден 17:00-ге дейін (Алматы уақыты бойынша, UTC+6)",
        facts: [
            ("Күні мен уақыты", ""),
            ("Форматы", "онлайн, Zoom платформасында"),
            ("Қосылу сілтемесі", ""),
            ("Кіру коды", ""),
            ("YouTube арнасындағы тікелей эфир", ""),
            ("Ресми тілі", "орыс тілі"),
            ("Ұйымдастырушы", "«Құқықтық саясатты зерттеу орталығы» қоғамдық қоры"),
            ("Қатысу мәселелері бойынша", ""),
        ],
        support: "«Сорос-Қазақстан» қорының қаржылық қолдауымен",
        cancelled: "Іс-шара өткізілмейді",
    },
    ru: Words {
        title: "Открытое экспертное обсуждение вопросов развития адвокатуры и юридической помощи в Казахстане",
        when: "20 августа 2021 года, пятница, с 15:00 до 17:00 (по времени Алматы, UTC+6)",
        facts: [
            ("Дата и время", ""),
            ("Формат", "онлайн, на платформе Zoom"),
            ("Ссылка для подключения", ""),
            ("Код доступа", ""),
            ("Прямая трансляция на YouTube", ""),
            ("Официальный язык", "русский"),
            ("Организатор", "общественный фонд «Центр исследования правовой политики»"),
            ("По вопросам участия", ""),
        ],
        support: "При финансовой поддержке Фонда Сорос-Казахстан",
        cancelled: "Мероприятие не состоится",
    },
    en: Words {
        title: "Open expert discussion on the development of the legal profession and legal aid in Kazakhstan",
        when: "Friday, 20 August 2021, from 15:00 to 17:00 (Almaty time, UTC+6)",
        facts: [
            ("Date and time", ""),
            ("Format", "online, on the Zoom platform"),
            ("Link to join", ""),
            ("Access code", ""),
            ("Live broadcast on YouTube", ""),
            ("Official language", "Russian"),
            ("Organiser", "Public Foundation “Legal Policy Research Center”"),
            ("For questions about participation", ""),
        ],
        support: "With the financial support of the Soros Foundation-Kazakhstan",
        cancelled: "The event is cancelled",
    },
};

pub(crate) const JOIN: &str = "https://us02web.zoom.us/j/86445247779?pwd=bk84b0hpM2dkdkx1WkdpTU0xTnBkUT09";
pub(crate) const BROADCAST: &str = "https://www.youtube.com/watch?v=5RCbV3_9FKA&ab_channel=LPRC";

/// The announcement of the first source page.
pub(crate) fn announcement(lang: Lang) -> Document<'static> {
    let words = &WORDS[lang];
    let text = |text: &'static str| Text::new(text, lang);
    let link = |address: &'static str| Value::Link(Link { text: None, url: url(address) });
    let label = |at: usize| text(words.facts[at].0);
    let said = |role, at: usize| Fact::new(role, label(at), Value::Text(text(words.facts[at].1)));
    let support = Fact::new(Role::Support, text(""), None).phrased(text(words.support).into());
    Document::new(lang, "legal-aid-2021", text(words.title)).with(Block::Facts(vec![
        Fact::new(Role::When, label(0), Value::Time(time(words.when))).unlabelled(),
        said(Role::Where, 1),
        Fact::new(Role::Join, label(2), link(JOIN)),
        Fact::new(Role::AccessCode, label(3), Value::Code("047800".into())),
        Fact::new(Role::Broadcast, label(4), link(BROADCAST)),
        said(Role::SpokenLanguage, 5),
        said(Role::Organiser, 6),
        support,
        Fact::new(Role::Contact, label(7), Value::Telephone("+77059255006".parse().unwrap())),
    ]))
}
