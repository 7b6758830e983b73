//! What each kind of event is called.

use crate::content::EventKind;
use crate::message::Message;
use crate::messages::event as words;

/// What kind of event it is, as the library says it.
pub(super) fn kind(kind: EventKind) -> &'static dyn Message {
    match kind {
        EventKind::OpenExpertDiscussion => &words::KindOpenExpertDiscussion,
        EventKind::ExpertDiscussion => &words::KindExpertDiscussion,
        EventKind::ExpertMeeting => &words::KindExpertMeeting,
        EventKind::OpenDebate => &words::KindOpenDebate,
        EventKind::PublicDiscussion => &words::KindPublicDiscussion,
        EventKind::PublicHearing => &words::KindPublicHearing,
        EventKind::RoundTable => &words::KindRoundTable,
        EventKind::Conference => &words::KindConference,
        EventKind::InternationalConference => &words::KindInternationalConference,
        EventKind::MinisterialConference => &words::KindMinisterialConference,
        EventKind::PressConference => &words::KindPressConference,
        EventKind::Briefing => &words::KindBriefing,
        EventKind::Forum => &words::KindForum,
        EventKind::Symposium => &words::KindSymposium,
        EventKind::Session => &words::KindSession,
        EventKind::Meeting => &words::KindMeeting,
        EventKind::Workshop => &words::KindWorkshop,
        EventKind::NationalWorkshop => &words::KindNationalWorkshop,
        EventKind::Seminar => &words::KindSeminar,
        EventKind::Webinar => &words::KindWebinar,
        EventKind::Training => &words::KindTraining,
        EventKind::TrainingSeminar => &words::KindTrainingSeminar,
        EventKind::Lecture => &words::KindLecture,
        EventKind::MasterClass => &words::KindMasterClass,
        EventKind::Presentation => &words::KindPresentation,
        EventKind::Competition => &words::KindCompetition,
        EventKind::MootCourtCompetition => &words::KindMootCourtCompetition,
        EventKind::Ceremony => &words::KindCeremony,
        EventKind::OpeningCeremony => &words::KindOpeningCeremony,
        EventKind::AwardCeremony => &words::KindAwardCeremony,
        EventKind::OpenDay => &words::KindOpenDay,
        EventKind::Festival => &words::KindFestival,
        EventKind::Concert => &words::KindConcert,
        EventKind::Exhibition => &words::KindExhibition,
        EventKind::Performance => &words::KindPerformance,
        EventKind::Hackathon => &words::KindHackathon,
        EventKind::Course => &words::KindCourse,
        EventKind::Holiday => &words::KindHoliday,
        EventKind::Sitting => &words::KindSitting,
        EventKind::Vote => &words::KindVote,
        EventKind::Call => &words::KindCall,
        EventKind::Other => &words::KindOther,
    }
}
