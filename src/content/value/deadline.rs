//! A day or an hour until which, or from which, something can be handed in.

use jiff::civil::{Date, DateTime};

use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::value::text::OneLine;
use crate::content::value::when::{Timed, Zone};
use crate::lang::Localised;

record! {
    /// A day or an hour until which, or from which, something can be handed in.
    pub struct Deadline {
        /// Of what.
        pub kind: DeadlineKind,
        /// What it is called, where the kind does not say enough.
        pub label: Option<Localised<OneLine>>,
        /// The day, which belongs to it: `2026-05-01`.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub day: Option<Date>,
        /// The hour, instead of the day: `2026-05-01T18:00`.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub time: Option<DateTime>,
        /// The time zone of the hour: `Asia/Almaty`.
        pub zone: Option<Zone>,
    }
    check = Deadline::check;
}

words! {
    /// What has a deadline.
    pub enum DeadlineKind {
        /// To register.
        Registration = "registration",
        /// To hand in abstracts.
        Abstracts = "abstracts",
        /// To hand in papers.
        Papers = "papers",
        /// To apply.
        Applications = "applications",
        /// To make proposals.
        Proposals = "proposals",
        /// To make remarks on a draft.
        Remarks = "remarks",
        /// From this day on, something can be handed in.
        Opening = "opening",
        /// On this day, the results are known.
        Results = "results",
    }
}

impl Deadline {
    /// The last day.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.time.map(DateTime::date).or(self.day).unwrap_or_default()
    }

    /// Whether its date could be read.
    pub(crate) fn is_dated(&self) -> bool {
        self.time.is_some() || self.day.is_some()
    }

    /// The hour with its zone, if it has one.
    pub(crate) fn timed(&self) -> Option<Timed> {
        let (start, zone) = (self.time?, self.zone.clone()?);
        Some(Timed { start, end: None, zone, zone_inferred: false, also: Vec::new() })
    }

    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let problem = match (table.has("day"), table.has("time"), table.has("zone")) {
            (false, false, _) => {
                Problem::new(Code::Missing, "a deadline without its date", "`day`, or `time` with `zone`")
            }
            (true, true, _) => Problem::new(Code::Order, "a deadline with `day` and `time`", "one of them"),
            (_, true, false) => {
                let problem =
                    Problem::new(Code::Missing, "an hour without `zone`", "`zone` is required where there is an hour");
                problem.help("write `zone = \"Asia/Almaty\"`")
            }
            (true, false, _) | (false, true, true) => return,
        };
        cx.report(table.span(), problem);
    }
}
