//! Entities in short, and lists of them as documents.

use std::borrow::Cow;

use jiff::civil::{Date, Weekday};

use super::Edition;
use crate::content::{Agreement, Content, Entry, Event, Kind, Month, Organisation, Page, Party, Person};
use crate::document::{
    About, Block, Card, Document, MonthCell, MonthColumn, MonthTable, Prose, Role, Stamp, Text, Time, Url, Value,
};
use crate::format::FieldText;
use crate::grammar::Name;
use crate::lang::SortKey;
use crate::message::Message;
use crate::messages::{notice, site as words};

impl<'c> Entry<'c, Event> {
    /// What one has to know to choose it from a list: title, status, time, place, and what it is about.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let place = |lang| event.card(lang).place.unwrap().text.replace('\u{a0}', " ");
    /// assert_eq!(place(Lang::Kk), "онлайн, Zoom платформасында");
    /// assert_eq!(place(Lang::Ru), "онлайн, на платформе Zoom");
    /// assert_eq!(place(Lang::En), "online, on the Zoom platform");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (event, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Event, edition.text(&event.title));
        let facts = self.announced(&edition);
        card.url = edition.page_of(Kind::Event, event.id.as_str());
        // that it is over, its place in the list says already
        card.notice = self.notice(&edition).filter(|_| self.lies_ahead(&edition) || !self.is_on());
        card.time = facts.iter().filter(|fact| matches!(fact.role, Role::When | Role::Before)).find_map(|fact| {
            match fact.values.first()? {
                Value::Time(time) => Some(time.clone()),
                _ => None,
            }
        });
        let mut places = facts.iter().filter(|fact| fact.role == Role::Where);
        // how it is held comes first, and where after it
        card.place = places.next_back().and_then(|fact| match fact.values.first()? {
            Value::Text(text) | Value::Name(text) => Some(text.clone()),
            Value::Link(link) => link.text.clone(),
            _ => None,
        });
        card.summary = event.summary.as_ref().map(|summary| edition.text(summary));
        card.image = event.image.as_ref().and_then(|image| edition.image(image));
        card
    }
}

impl<'c> Entry<'c, Agreement> {
    /// What one has to know to choose it from a list.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (agreement, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Article, edition.text(&agreement.title));
        card.url = edition.page_of(Kind::Agreement, agreement.id.as_str());
        card.time = Some(edition.date_of(&agreement.signed));
        card.summary = agreement.body.as_ref().and_then(|body| edition.first_sentences(body));
        card
    }
}

impl<'c> Entry<'c, Page> {
    /// What one has to know to choose it from a list.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (page, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Article, edition.text(&page.title));
        card.url = edition.page_of(Kind::Page, page.id.as_str());
        let body = page.body.as_ref();
        card.summary = match &page.lead {
            Some(lead) => Some(edition.text(lead)),
            None => body.and_then(|body| edition.first_sentences(body)),
        };
        card
    }
}

impl<'c> Entry<'c, Organisation> {
    /// Its name, with the name that it is known by.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (organisation, edition) = (self.value(), edition.into());
        let title = super::organisation::capitalised(edition.text(&organisation.name));
        let mut card = Card::new(About::Organisation, title);
        card.url = edition.page_of(Kind::Organisation, organisation.id.as_str());
        card.place = self.parent().map(|parent| edition.text(&parent.value().name));
        card.image = organisation.logo.as_ref().and_then(|logo| edition.image(logo));
        card
    }
}

impl<'c> Entry<'c, Person> {
    /// The name and the first position.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (person, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Person, edition.plain_name(*self));
        card.url = edition.page_of(Kind::Person, person.id.as_str());
        let held = self.positions().find(|(position, _)| position.is_held(edition.as_of));
        card.image = self.value().portrait.as_ref().and_then(|portrait| edition.image(portrait));
        card.place = held.map(|(position, at)| edition.position_at(&position.title, at));
        card
    }
}

/// What is said of more than one event.
impl Edition<'_> {
    /// Who takes part in something on this day: a person as what they then were.
    pub(super) fn party_card<'c>(&self, party: Party<'c>, day: Date) -> Card<'c> {
        let person = match party {
            Party::Organisation(organisation) => return organisation.card(*self),
            Party::Person(person) => person,
        };
        let held = person.positions().find(|(position, _)| position.holds_on(day));
        let place = held.map(|(position, at)| self.position_at(&position.title, at));
        Card { title: self.addressed(person), place, ..person.card(*self) }
    }

    /// The events of the week in which a day lies, each in short, with its days as the title: a digest for a post or a letter.
    ///
    /// ```
    /// use ushtil::{Lang, content::{Content, Edition}};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let title = |lang| Edition::new(lang).week(&content, jiff::civil::date(2021, 8, 18)).title.text.replace('\u{a0}', " ");
    /// assert_eq!(title(Lang::Kk), "Осы аптада: 2021 жылғы 16–22 тамыз");
    /// assert_eq!(title(Lang::Ru), "На этой неделе: 16–22 августа 2021 года");
    /// assert_eq!(title(Lang::En), "This week: 16–22 August 2021");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn week<'c>(&self, content: &'c Content, day: Date) -> Document<'c> {
        let plus = |days: i8| day.saturating_add(jiff::Span::new().days(days));
        let since = day.weekday().since(Weekday::Monday);
        let (first, last) = (plus(-since), plus(6 - since));
        let events = content.between(first, last).into_iter().filter(|event| event.exists_in(self.lang));
        let cards: Vec<Card<'c>> = events.map(|event| event.card(*self)).collect();
        let title = self.say(&notice::ThisWeek { days: &self.range(first, last) });
        let mut document = Document::new(self.lang, "week", title);
        document.about = About::List;
        document.with(match cards.is_empty() {
            true => Block::Paragraph(self.say(&words::NoUpcoming).into()),
            false => Block::Cards(cards),
        })
    }

    /// A month with its events, each on every one of its days.
    #[must_use]
    pub fn month<'c>(&self, month: Month, events: &[Entry<'c, Event>]) -> Block<'c> {
        let name = |day, width| Text::new(self.weekday_name(day, width), self.lang);
        let week = month.weeks().next().unwrap_or([month.first(); 7]);
        let column = |day| MonthColumn { short: name(day, FieldText::Short), whole: name(day, FieldText::Long) };
        let cell = |day: Date| match month.has(day) {
            true => self.cell(day, events),
            false => MonthCell::default(),
        };
        Block::Month(MonthTable {
            caption: super::organisation::capitalised(Text::new(self.month_name(month.first()), self.lang)),
            columns: week.into_iter().map(column).collect(),
            rows: month.weeks().map(|week| week.into_iter().map(cell).collect()).collect(),
        })
    }

    fn cell<'c>(&self, day: Date, events: &[Entry<'c, Event>]) -> MonthCell<'c> {
        let is_on = |event: &&Entry<'c, Event>| event.when.next(day).is_some_and(|when| when.first_day() <= day);
        let here = events.iter().filter(is_on);
        let value = |event: &Entry<'c, Event>| {
            self.linked(self.text(&event.value().title), Kind::Event, event.value().id.as_str())
        };
        MonthCell {
            time: Some(Time { text: self.day(day).into(), start: Stamp::Date(day), end: None }),
            short: day.day().to_string(),
            values: here.map(value).collect(),
        }
    }

    /// How a letter to somebody begins: a name is called in its first form, and Russian asks for its gender.
    ///
    /// ```
    /// use ushtil::{Lang, content::Edition, grammar::{Name, Part}};
    /// let name = Name::person().part(Lang::Kk, Part::Given, "Айгүл").part(Lang::Ru, Part::Given, "Айгуль");
    /// let name = name.part(Lang::Ru, Part::Patronymic, "Сериковна").part(Lang::En, Part::Given, "Aigul").build();
    /// let says = |lang| Edition::new(lang).greeting(&name).text;
    /// assert_eq!(says(Lang::Kk), "Құрметті Айгүл!");
    /// assert_eq!(says(Lang::Ru), "Уважаемая Айгуль Сериковна!");
    /// assert_eq!(says(Lang::En), "Dear Aigul,");
    /// ```
    #[must_use]
    pub fn greeting(&self, name: &Name) -> Text<'static> {
        self.say(&notice::Greeting { name })
    }

    /// Cards in the order of their titles, as the alphabet of the language goes.
    ///
    /// ```
    /// use ushtil::{Lang, content::Edition, document::{About, Card, Text}};
    /// let sorted = |lang, titles: [&'static str; 3]| {
    ///     let cards = titles.map(|title| Card::new(About::Page, Text::new(title, lang))).to_vec();
    ///     Edition::new(lang).sorted(cards).into_iter().map(|card| card.title.text).collect::<Vec<_>>()
    /// };
    /// assert_eq!(sorted(Lang::Kk, ["Бар", "Әділет", "Адам"]), ["Адам", "Әділет", "Бар"]);
    /// assert_eq!(sorted(Lang::Ru, ["Ёлка", "Жук", "Ель"]), ["Ёлка", "Ель", "Жук"]);
    /// assert_eq!(sorted(Lang::En, ["City", "bar", "Adam"]), ["Adam", "bar", "City"]);
    /// ```
    #[must_use]
    pub fn sorted<'c>(&self, mut cards: Vec<Card<'c>>) -> Vec<Card<'c>> {
        cards.sort_by_cached_key(|card| SortKey::of(&card.title.text, self.lang));
        cards
    }

    /// A page that lists things, or says that there are none yet.
    ///
    /// ```
    /// use ushtil::{Lang, content::{Content, Edition}, messages::site};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let rows = [(Lang::Kk, "Іс-шаралар\n\nӘзірге ештеңе жоқ"), (Lang::Ru, "Мероприятия\n\nПока ничего нет"), (Lang::En, "Events\n\nNothing here yet")];
    /// for (lang, empty) in rows {
    ///     let edition = Edition::new(lang);
    ///     assert_eq!(edition.list("events", &site::Events, None, Vec::new()).text(), empty);
    ///     let cards = content.events().map(|event| event.card(edition)).collect();
    ///     assert!(edition.list("events", &site::Events, None, cards).text().contains("Zoom"));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn list<'c>(
        &self,
        id: impl Into<Cow<'c, str>>,
        title: &dyn Message,
        url: Option<Url<'c>>,
        cards: Vec<Card<'c>>,
    ) -> Document<'c> {
        let mut document = Document::new(self.lang, id, self.say(title));
        document.about = About::List;
        document.url = url;
        document.with(self.cards(cards))
    }

    /// A section of a page of lists; nothing where there is nothing to list.
    #[must_use]
    pub fn section<'c>(&self, title: impl Into<Text<'c>>, cards: Vec<Card<'c>>) -> Vec<Block<'c>> {
        if cards.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(title.into()), Block::Cards(cards)]
    }

    /// Cards, or the sentence that stands for them.
    #[must_use]
    pub fn cards<'c>(&self, cards: Vec<Card<'c>>) -> Block<'c> {
        match cards.is_empty() {
            true => Block::Paragraph(Prose::from(self.say(&words::NothingYet))),
            false => Block::Cards(cards),
        }
    }
}
