//! Who takes part in an event: by name where facts are told, as cards on its page.

use jiff::civil::Date;

use super::facts::for_number;
use crate::content::{Edition, Entry, Event, Participant, ParticipantRole, Party};
use crate::document::{Block, Card, Fact, Role, Values};
use crate::message::Message;
use crate::messages::event as words;

/// As what people take part, in the order in which they are named: the label of one, and of several.
const ROLES: [(ParticipantRole, [&dyn Message; 2]); 6] = [
    (ParticipantRole::Speaker, [&words::SpeakerLabel, &words::SpeakersLabel]),
    (ParticipantRole::Moderator, [&words::ModeratorLabel, &words::ModeratorsLabel]),
    (ParticipantRole::Chair, [&words::ChairLabel, &words::ChairsLabel]),
    (ParticipantRole::Participant, [&words::ParticipantLabel, &words::ParticipantsLabel]),
    (ParticipantRole::Presenter, [&words::PresenterLabel, &words::PresentersLabel]),
    (ParticipantRole::Recipient, [&words::RecipientLabel, &words::RecipientsLabel]),
];

impl<'c> Entry<'c, Event> {
    /// A list for each role, under its label: who, as what, and a portrait where there is one.
    pub(super) fn cards_of_people(&self, edition: &Edition<'_>) -> Vec<Block<'c>> {
        let day = self.when.first_day();
        let card = |(party, row): (Party<'c>, &'c Participant)| Card {
            summary: row.award.as_ref().map(|award| edition.text(award)),
            ..edition.party_card(party, day)
        };
        let list = |(role, labels)| {
            let cards: Vec<Card<'c>> = self.rows().filter(|(_, row)| row.role == role).map(card).collect();
            edition.section(edition.say(for_number(labels, cards.len())), cards)
        };
        ROLES.into_iter().flat_map(list).collect()
    }
}

impl Edition<'_> {
    /// Who takes a part, by what they do, with the position held on this day.
    pub(super) fn add_people<'c>(&self, people: &[(Party<'c>, &'c Participant)], day: Date, facts: &mut Vec<Fact<'c>>) {
        if people.is_empty() {
            return;
        }
        for (takes_part_as, labels) in ROLES {
            let people = people.iter().filter(|(_, row)| row.role == takes_part_as);
            let people: Values<'c> =
                people.map(|(party, row)| self.awarded(self.participant(*party, day), row)).collect();
            self.add(facts, Role::Speaker, for_number(labels, people.len()), people);
        }
    }
}
