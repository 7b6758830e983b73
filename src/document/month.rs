//! Tables: a month of a calendar, of which other formats than HTML say the days that have something.

use super::{Text, Time, Value, Values};

/// Days in rows of weeks, under the names of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthTable<'a> {
    /// What it shows: a month of a year.
    pub caption: Text<'a>,
    /// The columns, each by its short name and the whole one.
    pub columns: Vec<MonthColumn<'a>>,
    /// Rows of as many cells as there are columns.
    pub rows: Vec<Vec<MonthCell<'a>>>,
}

/// A column of a [`MonthTable`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthColumn<'a> {
    /// What stands above it: `жм`, `пт`, `Fri`.
    pub short: Text<'a>,
    /// The same in full: `жұма`, `пятница`, `Friday`.
    pub whole: Text<'a>,
}

/// A cell of a [`MonthTable`]; one without a time is empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonthCell<'a> {
    /// The day: in full, for formats that have no columns around it.
    pub time: Option<Time<'a>>,
    /// What the day is called between its neighbours: `20`.
    pub short: String,
    /// What there is on it.
    pub values: Values<'a>,
}

impl<'a> MonthTable<'a> {
    /// The cells that have something, each with its day.
    pub(crate) fn filled(&self) -> impl Iterator<Item = (&Time<'a>, &[Value<'a>])> {
        let cells = self.rows.iter().flatten().filter(|cell| !cell.values.is_empty());
        cells.filter_map(|cell| Some((cell.time.as_ref()?, &*cell.values)))
    }
}
