//! How one comes to take part: registration, tickets and applications, deadlines, what one has to know at the door.

use super::programme::hour;
use crate::content::say::facts::address;
use crate::content::{
    Deadline, DeadlineKind, Edition, Entry, Event, EventKind, OneLine, Price, Registration, When, Zone,
};
use crate::document::{Fact, Role, Stamp, Text, Time, Value, Values};
use crate::lang::Localised;
use crate::message::Message;
use crate::messages::{admission, event as words};

/// What one does to come to an event.
#[derive(Clone, Copy)]
pub(super) enum WayToCome {
    /// One registers.
    Registering,
    /// One buys a ticket.
    Buying,
    /// One applies.
    Applying,
}

impl WayToCome {
    /// What stands before the address where one does it.
    pub(super) fn label(self) -> &'static dyn Message {
        match self {
            WayToCome::Registering => &words::RegistrationLabel,
            WayToCome::Buying => &admission::TicketsLabel,
            WayToCome::Applying => &admission::ApplyLabel,
        }
    }

    /// What stands on the button for it.
    pub(super) fn action(self) -> &'static dyn Message {
        match self {
            WayToCome::Registering => &words::ActionRegister,
            WayToCome::Buying => &admission::ActionBuy,
            WayToCome::Applying => &admission::ActionApply,
        }
    }
}

impl<'c> Entry<'c, Event> {
    /// How one registers, or gets a ticket, and until when; what one has to know at the door.
    pub(super) fn add_registration(
        &self,
        registration: &'c Registration,
        edition: &Edition<'_>,
        facts: &mut Vec<Fact<'c>>,
    ) {
        let closed = |until: jiff::civil::Date| edition.as_of.is_some_and(|day| until < day);
        if registration.until.is_some_and(closed) {
            let words = Value::Text(edition.say(&words::RegistrationClosed));
            edition.add(facts, Role::Registration, &words::RegistrationLabel, words);
        } else {
            let required = registration.required.then(|| Value::Text(edition.say(&words::RegistrationRequired)));
            let how: Values<'c> = [required, registration.url.as_ref().map(address)].into_iter().flatten().collect();
            let until = |day| Time { text: edition.day(day).into(), start: Stamp::Date(day), end: None };
            let until = registration.until.map(|day| Value::Time(until(day)));
            edition.add(facts, Role::Registration, self.way_to_come().label(), how);
            edition.add(facts, Role::Deadline, &words::RegistrationDeadlineLabel, until);
        }
        for deadline in registration.deadlines.iter().filter(|deadline| !closed(deadline.last_day())) {
            self.add_deadline(deadline, edition, facts);
        }
        add_door(registration, self.value().when.zone(), edition, facts);
    }

    /// What one does to come.
    pub(super) fn way_to_come(&self) -> WayToCome {
        let event = self.value();
        let is_required = event.registration.as_ref().is_some_and(|registration| registration.required);
        let is_sold = matches!(event.price, Some(Price::Amount(_) | Price::Offers(_)));
        match event.kind {
            EventKind::Call => WayToCome::Applying,
            EventKind::Concert | EventKind::Performance | EventKind::Exhibition | EventKind::Festival
                if is_sold && !is_required =>
            {
                WayToCome::Buying
            }
            _ => WayToCome::Registering,
        }
    }

    /// A deadline with its hour, if it has one.
    fn add_deadline(&self, deadline: &'c Deadline, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let time = match deadline.timed() {
            Some(timed) => self.on_clock_of(Some(&timed.zone), edition).time(&When::Timed(timed)),
            None => {
                let day = deadline.last_day();
                Time { text: edition.day(day).into(), start: Stamp::Date(day), end: None }
            }
        };
        let label: &dyn Message = match deadline.kind {
            DeadlineKind::Registration if deadline.timed().is_some() => &admission::RegistrationUntilLabel,
            DeadlineKind::Registration => &words::RegistrationDeadlineLabel,
            DeadlineKind::Abstracts => &admission::AbstractsLabel,
            DeadlineKind::Papers => &admission::PapersLabel,
            DeadlineKind::Applications => &admission::ApplicationsLabel,
            DeadlineKind::Proposals => &admission::ProposalsLabel,
            DeadlineKind::Remarks => &admission::RemarksLabel,
            DeadlineKind::Opening => &admission::OpeningLabel,
            DeadlineKind::Results => &admission::ResultsLabel,
        };
        let label = deadline.label.as_ref().map_or_else(|| edition.say(label), |label| edition.text(label));
        facts.push(Fact::new(Role::Deadline, label, Value::Time(time)));
    }
}

/// What one has to know at the door.
fn add_door<'c>(registration: &'c Registration, zone: Option<&Zone>, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
    let text = |text: &'c Option<Localised<OneLine>>| text.as_ref().map(|text| Value::Text(edition.text(text)));
    let number = |number: u32| Value::Text(Text::new(number.to_string(), edition.lang));
    let invited = registration.by_invitation.then(|| Value::Text(edition.say(&admission::ByInvitation)));
    let doors = registration.doors.map(|clock| {
        let start = zone.map_or(Stamp::Date(clock.date()), |zone| Stamp::Zoned(zone.at(clock)));
        Value::Time(Time { text: hour(clock, edition.lang).into(), start, end: None })
    });
    let age = registration.age.map(|age| Value::Text(Text::new(format!("{age}+"), edition.lang)));
    let hashtag = registration.hashtag.as_ref().map(|tag| Value::Code(tag.as_str().into()));
    let rows: [(Role, &dyn Message, Option<Value<'c>>); 8] = [
        (Role::Admission, &admission::AdmissionLabel, invited),
        (Role::Admission, &admission::DoorsLabel, doors),
        (Role::Admission, &admission::AgeLabel, age),
        (Role::Seats, &admission::CapacityLabel, registration.capacity.map(number)),
        (Role::Admission, &admission::DressCodeLabel, text(&registration.dress_code)),
        (Role::Admission, &admission::AccessibilityLabel, text(&registration.accessibility)),
        (Role::Admission, &admission::RefundLabel, text(&registration.refund)),
        (Role::Other, &admission::HashtagLabel, hashtag),
    ];
    for (role, label, value) in rows {
        edition.add(facts, role, label, value);
    }
}
