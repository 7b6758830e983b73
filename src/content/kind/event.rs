//! Events: what happens, when, where, in which languages, by whom and for whom.
//!
//! What it says in a language is asked of its `Entry`: `announce`, `article`, `page`, `calendar`, `thing`, in `say/event/`.

use crate::lang::{LangTag, Localised};

use super::access::{Access, Broadcast, Online, Venue};
use super::any::{Party, PartyRef, Whole, WholeRef};
use super::contact::{Contact, OtherPage, Paper, Picture};
use super::entity::{Entry, Id};
use super::place::Place;
use super::programme::AgendaItem;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::limits;
use crate::content::read::model::{record, tagged, words};
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::read::tree::NodeValue;
use crate::content::value::deadline::{Deadline, DeadlineKind};
use crate::content::value::price::Price;
use crate::content::value::secret::Restricted;
use crate::content::value::slip;
use crate::content::value::text::{Markdown, OneLine};
use crate::content::value::web::WebAddress;
use crate::content::value::when::When;

/// What the prose of an event tells, so that a post need not say it once more.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(in crate::content) struct Told {
    /// For whom it is.
    pub audience: bool,
    /// What it is a part of.
    pub whole: bool,
}

record! {
    /// Something that happens.
    pub struct Event {
        /// Its id, the same in every language and after every change.
        pub id: Id,
        /// How often it was changed; goes up with every change of its time, place or status.
        pub rev: Option<u32>,
        /// When it was last changed: `2021-08-10T09:00:00Z`.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub updated: Option<jiff::Timestamp>,
        /// What it is called.
        pub title: Localised<OneLine>,
        /// What it is about, in a sentence or two.
        pub summary: Option<Localised<OneLine>>,
        /// What sort of event it is.
        pub kind: EventKind,
        /// When it happens.
        pub when: When,
        /// Whether it happens as planned; it does, unless something else is said.
        pub status: Option<Status>,
        /// How one takes part: on the spot, online, by a broadcast; any number of them.
        pub access: Vec<Access>,
        /// The languages that are spoken there, whatever language it is announced in.
        pub languages: Vec<SpokenLanguage>,
        /// Who holds it.
        pub organisers: Vec<PartyRef>,
        /// Who supports it, and how.
        pub supporters: Vec<Supporter>,
        /// Who takes a part in it: speakers, moderators.
        pub people: Vec<Participant>,
        /// For whom it is held.
        pub audience: Option<Localised<OneLine>>,
        /// The project, series or event that it is a part of.
        pub part_of: Option<WholeRef>,
        /// The prose before the questions, in Markdown; its last sentence introduces them.
        pub body: Option<Localised<Markdown>>,
        /// The questions that will be considered, or the programme: sessions with their hours, halls and talks.
        pub agenda: Vec<AgendaItem>,
        /// The prose after the questions, in Markdown.
        pub body_after_agenda: Option<Localised<Markdown>>,
        /// Documents that it is about.
        pub documents: Vec<Paper>,
        /// Who answers questions.
        pub contacts: Vec<Restricted<Contact>>,
        /// How one registers.
        pub registration: Option<Registration>,
        /// What it costs to take part.
        pub price: Option<Price>,
        /// A picture of it.
        pub image: Option<Picture>,
        /// What it is about, in keywords.
        pub topics: Vec<Localised<OneLine>>,
        /// Pages elsewhere.
        pub links: Vec<OtherPage>,
    }
    check = Event::check;
}

words! {
    /// What sort of event it is.
    pub enum EventKind {
        /// An open discussion among experts.
        OpenExpertDiscussion = "open-expert-discussion",
        /// A discussion among experts.
        ExpertDiscussion = "expert-discussion",
        /// A meeting of experts.
        ExpertMeeting = "expert-meeting",
        /// An open debate.
        OpenDebate = "open-debate",
        /// A public discussion.
        PublicDiscussion = "public-discussion",
        /// A public hearing.
        PublicHearing = "public-hearing",
        /// A round table.
        RoundTable = "round-table",
        /// A conference.
        Conference = "conference",
        /// An international conference.
        InternationalConference = "international-conference",
        /// A conference of ministers.
        MinisterialConference = "ministerial-conference",
        /// A press conference.
        PressConference = "press-conference",
        /// A briefing.
        Briefing = "briefing",
        /// A forum.
        Forum = "forum",
        /// A symposium.
        Symposium = "symposium",
        /// A session of a body.
        Session = "session",
        /// A meeting.
        Meeting = "meeting",
        /// A workshop.
        Workshop = "workshop",
        /// A national workshop.
        NationalWorkshop = "national-workshop",
        /// A seminar.
        Seminar = "seminar",
        /// A webinar.
        Webinar = "webinar",
        /// A training session.
        Training = "training",
        /// A training seminar.
        TrainingSeminar = "training-seminar",
        /// A lecture.
        Lecture = "lecture",
        /// A master class.
        MasterClass = "master-class",
        /// A presentation.
        Presentation = "presentation",
        /// A competition.
        Competition = "competition",
        /// A moot court competition.
        MootCourtCompetition = "moot-court-competition",
        /// A ceremony.
        Ceremony = "ceremony",
        /// An opening ceremony.
        OpeningCeremony = "opening-ceremony",
        /// An award ceremony.
        AwardCeremony = "award-ceremony",
        /// An open day.
        OpenDay = "open-day",
        /// A festival.
        Festival = "festival",
        /// A concert.
        Concert = "concert",
        /// An exhibition.
        Exhibition = "exhibition",
        /// A performance: a play, an opera, a ballet.
        Performance = "performance",
        /// A hackathon.
        Hackathon = "hackathon",
        /// A course.
        Course = "course",
        /// A holiday, on which nobody is busy.
        Holiday = "holiday",
        /// A sitting of a court, a parliament, a council.
        Sitting = "sitting",
        /// A vote.
        Vote = "vote",
        /// A call for papers, proposals, applications: `when` says in which days they are accepted.
        Call = "call",
        /// Any other event.
        Other = "other",
    }
}

tagged! {
    /// Whether an event happens as planned.
    pub enum Status {
        /// It does.
        Scheduled(Planned) = "scheduled",
        /// Its date is not certain.
        Tentative(Planned) = "tentative",
        /// It does not happen.
        Cancelled(Changed) = "cancelled",
        /// It happens later, and nobody knows when.
        Postponed(Postponed) = "postponed",
        /// It happens at another time than was announced.
        Rescheduled(Rescheduled) = "rescheduled",
        /// It happens online, and not on the spot as was announced.
        MovedOnline(Changed) = "moved-online",
        /// It happens in another place than was announced.
        Moved(Moved) = "moved",
    }
}

record! {
    /// Nothing has changed.
    #[derive(Eq, Default)]
    pub struct Planned {}
}

record! {
    /// Something has changed.
    pub struct Changed {
        /// Why.
        pub reason: Option<Localised<OneLine>>,
    }
}

record! {
    /// The time is not known any more.
    pub struct Postponed {
        /// Why.
        pub reason: Option<Localised<OneLine>>,
        /// The day by which the new date is known.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub by: Option<jiff::civil::Date>,
    }
}

record! {
    /// The place has changed.
    pub struct Moved {
        /// Where it was to be: a hall, a link.
        pub previous: Localised<OneLine>,
        /// Why.
        pub reason: Option<Localised<OneLine>>,
    }
}

record! {
    /// The time has changed.
    pub struct Rescheduled {
        /// When it was to happen before, the latest plan first.
        pub previous: Vec<When>,
        /// Why.
        pub reason: Option<Localised<OneLine>>,
    }
    check = Rescheduled::check;
}

record! {
    /// A language that is spoken at an event.
    pub struct SpokenLanguage {
        /// The language: `ru`.
        pub tag: LangTag,
        /// What it is used for.
        pub role: LanguageRole,
    }
}

words! {
    /// What a language is used for.
    pub enum LanguageRole {
        /// It is the official language.
        Official = "official",
        /// One may speak in it.
        Working = "working",
        /// Speeches are interpreted into it.
        Interpretation = "interpretation",
    }
}

record! {
    /// Who supports an event, and how.
    pub struct Supporter {
        /// Who.
        pub who: PartyRef,
        /// How.
        pub role: SupportRole,
    }
}

words! {
    /// How somebody supports an event.
    pub enum SupportRole {
        /// With money: "with the financial support of".
        Funder = "funder",
        /// As a sponsor.
        Sponsor = "sponsor",
        /// As a partner: "in partnership with".
        Partner = "partner",
        /// In any way: "with the support of".
        Support = "support",
        /// By proposing it: "on the initiative of".
        Initiator = "initiator",
    }
}

record! {
    /// Who takes a part in an event.
    pub struct Participant {
        /// Who.
        pub who: PartyRef,
        /// As what.
        pub role: ParticipantRole,
        /// For what an award is given.
        pub award: Option<Localised<OneLine>>,
    }
}

words! {
    /// As what somebody takes part.
    pub enum ParticipantRole {
        /// Speaks.
        Speaker = "speaker",
        /// Leads the talk.
        Moderator = "moderator",
        /// Is in the chair.
        Chair = "chair",
        /// Hands over an award.
        Presenter = "presenter",
        /// Is given an award.
        Recipient = "recipient",
        /// Takes part.
        Participant = "participant",
    }
}

record! {
    /// How one registers.
    pub struct Registration {
        /// Where.
        pub url: Option<WebAddress>,
        /// The last day.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub until: Option<jiff::civil::Date>,
        /// Whether nobody takes part without it.
        pub required: bool,
        /// Whether only those take part who are invited.
        pub by_invitation: bool,
        /// Days and hours until which something can be handed in.
        pub deadlines: Vec<Deadline>,
        /// When the doors open, on the clock of the event: `2026-05-20T17:30`.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub doors: Option<jiff::civil::DateTime>,
        /// From which age on one is let in.
        pub age: Option<u32>,
        /// How many may come.
        pub capacity: Option<u32>,
        /// What to wear.
        pub dress_code: Option<Localised<OneLine>>,
        /// How people with disabilities take part.
        pub accessibility: Option<Localised<OneLine>>,
        /// Whether and until when money is given back.
        pub refund: Option<Localised<OneLine>>,
        /// The word that posts about it have: `#ForumAstana`.
        pub hashtag: Option<OneLine>,
    }
}

impl Registration {
    /// The days until which one says that one comes, or hands in what is needed for that.
    fn ends(&self) -> Vec<jiff::civil::Date> {
        let before = |deadline: &&Deadline| !matches!(deadline.kind, DeadlineKind::Results | DeadlineKind::Remarks);
        let deadlines = self.deadlines.iter().filter(before).filter(|deadline| deadline.is_dated());
        self.until.into_iter().chain(deadlines.map(Deadline::last_day)).collect()
    }
}

/// A sitting that goes on for more days than this is a slip: a year or a month that was not changed.
const MANY_DAYS: i32 = 30;

impl<'a> Entry<'a, Event> {
    /// Who holds it.
    pub fn organisers(&self) -> impl Iterator<Item = Party<'a>> {
        self.follow_all(&self.value().organisers)
    }

    /// Who supports it, and how.
    ///
    /// ```
    /// use ushtil::{Lang, content::{Content, SupportRole}, grammar::Case};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let (supporter, role) = event.supporters().next().unwrap();
    /// assert_eq!(role, SupportRole::Funder);
    /// assert_eq!(supporter.as_name().inflect(Lang::Kk, Case::Genitive).to_string(), "«Сорос-Қазақстан» қорының");
    /// assert_eq!(supporter.as_name().inflect(Lang::Ru, Case::Genitive).to_string(), "Фонда Сорос-Казахстан");
    /// assert_eq!(supporter.as_name().text(Lang::En), "Soros Foundation-Kazakhstan");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn supporters(&self) -> impl Iterator<Item = (Party<'a>, SupportRole)> {
        let entry = *self;
        self.value().supporters.iter().filter_map(move |row| Some((entry.follow(&row.who)?, row.role)))
    }

    /// Who takes a part in it, and as what.
    pub fn people(&self) -> impl Iterator<Item = (Party<'a>, ParticipantRole)> {
        let entry = *self;
        self.value().people.iter().filter_map(move |row| Some((entry.follow(&row.who)?, row.role)))
    }

    /// The project, series or event that it is a part of.
    #[must_use]
    pub fn part_of(&self) -> Option<Whole<'a>> {
        self.follow(self.value().part_of.as_ref()?)
    }

    /// The places where it happens.
    pub fn venues(&self) -> impl Iterator<Item = (Entry<'a, Place>, &'a Venue)> {
        let entry = *self;
        self.value().access.iter().filter_map(move |access| match access {
            Access::Venue(venue) => Some((entry.follow(&venue.place)?, venue)),
            Access::Online(_) | Access::Broadcast(_) => None,
        })
    }
}

impl Event {
    /// Where one joins online, if one can: the first of [`onlines`](Event::onlines).
    ///
    /// ```
    /// use ushtil::content::{Audience, Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let online = event.online().unwrap();
    /// assert_eq!(online.platform().as_str(), "Zoom");
    /// let way_in = online.reveal(Audience::Public).unwrap(); // its page publishes it
    /// assert_eq!(way_in.passcode.as_ref().unwrap().as_str(), "047800");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn online(&self) -> Option<&Restricted<Online>> {
        self.onlines().next()
    }

    /// Every place to join online, in order: an event may be on Zoom and on Teams.
    ///
    /// ```
    /// use ushtil::content::Content;
    /// let content = Content::parse("talk.toml", r#"
    ///     [event]
    ///     id = "talk"
    ///     kind = "lecture"
    ///     title = { kk = "Дәріс", ru = "Лекция", en = "A lecture" }
    ///     when = { first = "2026-03-20" }
    ///     access = [{ type = "online", platform = "Zoom" }, { type = "online", platform = "Teams" }]
    /// "#)?;
    /// let event = content.event("talk").unwrap();
    /// let platforms: Vec<&str> = event.onlines().map(|online| online.platform().as_str()).collect();
    /// assert_eq!(platforms, ["Zoom", "Teams"]);
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    pub fn onlines(&self) -> impl Iterator<Item = &Restricted<Online>> {
        self.access.iter().filter_map(|access| match access {
            Access::Online(online) => Some(online),
            Access::Venue(_) | Access::Broadcast(_) => None,
        })
    }

    /// Where one watches.
    pub fn broadcasts(&self) -> impl Iterator<Item = &Broadcast> {
        self.access.iter().filter_map(|access| match access {
            Access::Broadcast(broadcast) => Some(broadcast),
            Access::Venue(_) | Access::Online(_) => None,
        })
    }
}

impl Event {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        crate::content::value::check::long(&self.title, "title", limits::TITLE, table, cx);
        crate::content::value::check::stale(&self.title, self.rev, "title", table, cx);
        crate::content::value::check::every_language(&self.title, "title", table, cx);
        slip::shouting(&self.title, "title", table, cx);
        if let Some(summary) = &self.summary {
            crate::content::value::check::long(summary, "summary", limits::SUMMARY, table, cx);
            crate::content::value::check::stale(summary, self.rev, "summary", table, cx);
        }
        for (field, prose) in [("body", &self.body), ("body_after_agenda", &self.body_after_agenda)] {
            let Some(prose) = prose else { continue };
            crate::content::value::check::kazakh(prose, field, table, cx);
            crate::content::value::check::stale(prose, self.rev, field, table, cx);
        }
        self.check_facts(table, cx);
        self.check_lists(table, cx);
        self.check_status(table, cx);
        self.check_revision(table, cx);
        self.check_registration(table, cx);
        self.check_programme(table, cx);
        super::leak::repeated(self.onlines(), table, cx);
    }

    /// A calendar takes a change only if its number is higher than the one it knows (IC-10).
    fn check_revision(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let changed = match &self.status {
            None | Some(Status::Scheduled(_) | Status::Tentative(_)) => false,
            Some(
                Status::Cancelled(_)
                | Status::Postponed(_)
                | Status::Rescheduled(_)
                | Status::MovedOnline(_)
                | Status::Moved(_),
            ) => true,
        };
        if changed && self.rev.unwrap_or(0) == 0 {
            let problem =
                Problem::new(Code::Status, "a change without `rev`", "`rev = 1`, and one more with each change");
            let problem =
                problem.warning().help("calendars that have the event take no change without a higher number");
            cx.within("status", |cx| cx.report(table.span_of("status"), problem));
        }
    }

    /// What contradicts the time of the event, or another language.
    fn check_facts(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let last = self.when.last_day();
        let ends = self.registration.as_ref().map(Registration::ends).unwrap_or_default();
        // a call has no day of its own: its deadline is the day that it is for
        for until in ends.iter().filter(|until| **until > last && self.kind != EventKind::Call) {
            let found = format!("a registration until {until}, after the event");
            let problem = Problem::new(Code::Order, found, format!("{last} or before")).warning();
            cx.within("registration", |cx| cx.report(table.span_of("registration"), problem));
        }
        let long = (last - self.when.first_day()).get_days();
        if matches!(self.when, When::Timed(_)) && long >= MANY_DAYS {
            let problem =
                Problem::new(Code::Order, format!("one sitting of {} days", long + 1), "an end on the same day");
            let help = "write `first` and `last` for whole days";
            cx.within("when", |cx| cx.report(table.span_of("when"), problem.warning().help(help)));
        }
        let days: Vec<_> =
            [(self.when.first_day(), last)].into_iter().chain(ends.iter().map(|until| (*until, *until))).collect();
        for (field, prose) in [("body", &self.body), ("body_after_agenda", &self.body_after_agenda)] {
            let Some(prose) = prose else { continue };
            slip::numbers(prose, field, table, cx);
            slip::date(prose, &days, field, table, cx);
        }
        if let Some(summary) = &self.summary {
            slip::numbers(summary, "summary", table, cx);
            slip::date(summary, &days, "summary", table, cx);
        }
        slip::numbers(&self.title, "title", table, cx);
    }

    /// Signs inside of the agenda, and somebody who is named twice as the same.
    fn check_lists(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        for (at, item) in self.agenda.iter().enumerate() {
            let AgendaItem::Question(item) = item else { continue };
            for (tag, translation) in item.iter() {
                let tag = tag.to_string();
                let Some(problem) = slip::item(&translation.value, &tag) else { continue };
                let span = table.item_span("agenda", at, &tag);
                cx.within("agenda", |cx| cx.at(at, |cx| cx.report(&span, problem)));
            }
        }
        for (at, row) in self.people.iter().enumerate() {
            if self.people.iter().take(at).any(|before| before.who == row.who && before.role == row.role) {
                let found = format!("`{}` a second time as {}", row.who.id(), row.role);
                let problem = Problem::new(Code::Slip, found, "everybody once").warning();
                let span = table.item_span("people", at, "who");
                cx.within("people", |cx| cx.at(at, |cx| cx.report(&span, problem)));
            }
        }
    }

    /// Somebody who has to register must be told where.
    fn check_registration(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let written = table.entry("registration").map(|(_, node)| &node.value);
        let Some(NodeValue::Table(entries)) = written else { return };
        let asks =
            entries.iter().any(|(key, _)| matches!(key.name.as_ref(), "required" | "until") || entries.is_empty());
        if asks && !table.has("contacts") && entries.iter().all(|(key, _)| key.name != "url") {
            let problem =
                Problem::new(Code::Missing, "a registration without a way to it", "`url`, or `contacts` of the event");
            cx.within("registration", |cx| cx.report(table.span_of("registration"), problem.warning()));
        }
    }

    fn check_status(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let problem = match &self.status {
            Some(Status::Rescheduled(change)) if change.previous.contains(&self.when) => {
                Problem::new(Code::Order, "the new date among the previous ones", "another date in `when`")
            }
            Some(Status::MovedOnline(_))
                if self.online().is_none() && self.access.is_empty() != table.has("access") =>
            {
                Problem::new(Code::Status, "`moved-online` without `access` of the type `online`", "where one joins")
            }
            _ => return,
        };
        cx.within("status", |cx| cx.report(table.span_of("status"), problem));
    }
}

impl Rescheduled {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if !table.has("previous") {
            let expected = "the dates before, in `status.previous`";
            cx.report(table.span(), Problem::new(Code::Status, "`rescheduled` without `previous`", expected));
        }
    }
}
