//! The programme of an event: its sessions with their hours, halls and talks, and the breaks between them.

use jiff::civil::{Date, DateTime};

use crate::lang::{LangTag, Localised};

use super::access::Access;
use super::contact::Paper;
use super::entity::Id;
use super::event::{Event, Participant};
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::Problem;
use crate::content::read::shape::Shape;
use crate::content::read::table::Table;
use crate::content::read::tree::{Node, NodeValue};
use crate::content::value::text::OneLine;
use crate::content::value::when::When;

/// A line of an agenda: a question that will be considered, or a session with its hours.
///
/// | in the file | is |
/// | --- | --- |
/// | `{ kk = "…", ru = "…", en = "…" }` | a question: without dash, semicolon or full stop, which each language has its own way with |
/// | `{ title = { … }, start = "…", … }` | a [`Session`] |
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum AgendaItem {
    /// A question that will be considered.
    Question(Localised<OneLine>),
    /// A part of the programme.
    Session(Box<Session>),
}

record! {
    /// A part of a programme: a session, a talk, a break.
    pub struct Session {
        /// What calendars know it by; its place in the programme, unless something else is said.
        pub id: Option<Id>,
        /// What it is called.
        pub title: Localised<OneLine>,
        /// What it is; a session, unless something else is said.
        pub kind: Option<SessionKind>,
        /// When it begins, on the clock of the event: `2026-05-20T10:00`.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub start: Option<DateTime>,
        /// When it ends.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub end: Option<DateTime>,
        /// In which hall.
        pub hall: Option<Localised<OneLine>>,
        /// The track that it belongs to, where several run side by side.
        pub track: Option<Localised<OneLine>>,
        /// What it is about.
        pub summary: Option<Localised<OneLine>>,
        /// Who speaks, moderates, is in the chair.
        pub people: Vec<Participant>,
        /// The languages that are spoken.
        pub languages: Vec<LangTag>,
        /// What was shown or handed out.
        pub materials: Vec<Paper>,
        /// Its talks, one after another.
        pub talks: Vec<Talk>,
    }
}

record! {
    /// A talk of a session.
    pub struct Talk {
        /// What it is called.
        pub title: Localised<OneLine>,
        /// When it begins, where that is known.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub start: Option<DateTime>,
        /// When it ends.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub end: Option<DateTime>,
        /// What it is about.
        pub summary: Option<Localised<OneLine>>,
        /// Who speaks.
        pub people: Vec<Participant>,
        /// The languages that are spoken.
        pub languages: Vec<LangTag>,
        /// What was shown or handed out.
        pub materials: Vec<Paper>,
    }
}

words! {
    /// What a part of a programme is.
    pub enum SessionKind {
        /// A session: several talks, a discussion.
        Session = "session",
        /// One talk.
        Talk = "talk",
        /// A break, a lunch, a reception.
        Break = "break",
    }
}

serialize!(AgendaItem);

impl Decode for AgendaItem {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        match &node.value {
            NodeValue::Table(entries)
                if entries.iter().any(|(key, _)| matches!(key.name.as_ref(), "title" | "start")) =>
            {
                Session::decode(node, cx).map(|session| AgendaItem::Session(Box::new(session)))
            }
            _ => Localised::decode(node, cx).map(AgendaItem::Question),
        }
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        match self {
            AgendaItem::Question(question) => question.encode(audience),
            AgendaItem::Session(session) => session.encode(audience),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![("", Localised::<OneLine>::shape()), ("", Session::shape())])
    }
}

impl Event {
    /// The questions that will be considered.
    pub fn questions(&self) -> impl Iterator<Item = &Localised<OneLine>> {
        self.agenda.iter().filter_map(|item| match item {
            AgendaItem::Question(question) => Some(question),
            AgendaItem::Session(_) => None,
        })
    }

    /// The parts of the programme that are listed inside the event, as the file has them.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.agenda.iter().filter_map(|item| match item {
            AgendaItem::Question(_) => None,
            AgendaItem::Session(session) => Some(&**session),
        })
    }

    /// Why it cannot be beside another part of the same event, if it cannot.
    pub(in crate::content) fn clash(&self, other: &Event) -> Option<String> {
        let (When::Timed(own), When::Timed(others)) = (&self.when, &other.when) else { return None };
        let (Some(end), Some(others_end)) = (own.ends(), others.ends()) else { return None };
        if own.starts() >= others_end || others.starts() >= end {
            return None;
        }
        let halls = |event: &'_ Event| {
            event
                .access
                .iter()
                .filter_map(|access| match access {
                    Access::Venue(venue) => Some((venue.place.id().to_owned(), venue.room.clone())),
                    Access::Online(_) | Access::Broadcast(_) => None,
                })
                .collect::<Vec<_>>()
        };
        let own_halls = halls(self);
        if halls(other).iter().any(|hall| own_halls.contains(hall)) {
            return Some(format!("in the hall of `{}` at the same time", other.id));
        }
        let busy = other.people.iter().find(|row| self.people.iter().any(|own| own.who == row.who))?;
        Some(format!("`{}`, who is in `{}` at the same time", busy.who.id(), other.id))
    }

    /// A programme has to fit into the days of its event and into its halls, and nobody is in two of them at once.
    pub(super) fn check_programme(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let sessions: Vec<(usize, &Session)> = self
            .agenda
            .iter()
            .enumerate()
            .filter_map(|(at, item)| match item {
                AgendaItem::Question(_) => None,
                AgendaItem::Session(session) => Some((at, &**session)),
            })
            .collect();
        if self.when.zone().is_none() && sessions.iter().any(|(_, session)| session.start.is_some()) {
            let problem =
                Problem::new(Code::Missing, "hours in the agenda of an event without `zone`", "`zone` in `when`");
            let problem = problem.help("write `when = { first = …, last = …, zone = \"Asia/Almaty\" }`");
            cx.within("when", |cx| cx.report(table.span_of("when"), problem.warning()));
        }
        let (first, last) = (self.when.first_day(), self.when.last_day());
        for (place, (at, session)) in sessions.iter().enumerate() {
            let before = sessions.iter().take(place).map(|(_, before)| *before);
            let found = session.outside(first, last).or_else(|| session.ends_early()).or_else(|| session.clash(before));
            let Some((field, problem)) = found else { continue };
            let span = table.item_span("agenda", *at, field);
            cx.within("agenda", |cx| cx.at(*at, |cx| cx.within(field, |cx| cx.report(&span, problem))));
        }
    }
}

impl Session {
    fn outside(&self, first: Date, last: Date) -> Option<(&'static str, Problem)> {
        let day = self.start?.date();
        let found = format!("a session on {day}, outside of the event");
        let expected = if first == last { format!("{first}") } else { format!("from {first} to {last}") };
        (day < first || day > last).then(|| ("start", Problem::new(Code::Order, found, expected)))
    }

    fn ends_early(&self) -> Option<(&'static str, Problem)> {
        let (start, end) = (self.start?, self.end?);
        let problem = Problem::new(Code::Order, format!("an end at {end}"), format!("an end after {start}"));
        (end <= start).then_some(("end", problem))
    }

    /// What cannot be at the same time as a session before it.
    fn clash<'s>(&self, before: impl Iterator<Item = &'s Session>) -> Option<(&'static str, Problem)> {
        let mut beside = before.filter(|other| self.is_during(other) && self.kind != Some(SessionKind::Break));
        beside.find_map(|other| {
            if self.hall.is_some() && self.hall == other.hall {
                let problem =
                    Problem::new(Code::Clash, "two sessions in one hall at once", "another hall, or another hour");
                return Some(("start", problem.warning()));
            }
            let here = self.everybody();
            let busy = other.everybody().find(|who| here.clone().any(|other| other == *who))?;
            let found = format!("`{busy}` in two sessions at once");
            Some(("people", Problem::new(Code::Clash, found, "one of them, or another hour").warning()))
        })
    }

    fn is_during(&self, other: &Session) -> bool {
        let (Some(start), Some(end)) = (self.start, self.end) else { return false };
        let (Some(other_start), Some(other_end)) = (other.start, other.end) else { return false };
        start < other_end && other_start < end
    }

    /// The ids of all who have a part in it or in its talks.
    fn everybody(&self) -> impl Iterator<Item = &str> + Clone {
        self.people.iter().chain(self.talks.iter().flat_map(|talk| &talk.people)).map(|row| row.who.id())
    }
}
