//! One of several prices: its name, its amount, until when and for whom it is, and whether there is any left.

use jiff::civil::Date;

use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::model::{record, words};
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::value::price::{Currency, Decimal};
use crate::content::value::text::OneLine;
use crate::lang::Localised;

record! {
    /// One of several prices: a ticket, a fee for students, an early bird.
    pub struct Offer {
        /// What it is called: "Early bird".
        pub name: Option<Localised<OneLine>>,
        /// How much: `1500`, or in quotes with a fraction, `"1500.50"`; `0` for nothing.
        pub amount: Decimal,
        /// In which currency, by its letters: `KZT`.
        pub currency: Currency,
        /// The last day on which it can be had.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub until: Option<Date>,
        /// For whom it is: students, members.
        pub audience: Option<Localised<OneLine>>,
        /// Whether it can be had; it can, unless something else is said.
        pub availability: Option<Availability>,
    }
    check = Offer::check;
}

words! {
    /// Whether there are places or tickets.
    pub enum Availability {
        /// There are.
        Available = "available",
        /// There are few.
        FewLeft = "few-left",
        /// There are none.
        SoldOut = "sold-out",
    }
}

impl Offer {
    /// Whether it costs nothing.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.amount.is_zero()
    }

    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if self.name.is_none() && self.audience.is_none() && !table.has("name") && !table.has("audience") {
            let problem = Problem::new(
                Code::Missing,
                "one of several prices without `name` or `audience`",
                "what tells it from the others",
            );
            cx.report(table.span(), problem.warning());
        }
    }
}
