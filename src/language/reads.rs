//! What a text is when it is read aloud.

/// What a text is, if it is known: a time and a number with the same digits take different endings.
///
/// | reads | text | ablative |
/// | --- | --- | --- |
/// | `Auto` | Алматы | Алматыдан |
/// | `Number` | 1000 | 1000-нан |
/// | `Ordinal` | 5 | 5-шіден |
/// | `Time` | 15:00 | 15:00-ден |
/// | `Date` | 20 тамыз, жұма | 20 тамыздан, жұма |
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Reads, inflect}};
/// let ablative = |text, reads| inflect(text, Lang::Kk, Case::Ablative, reads).to_string();
/// assert_eq!(ablative("1000", Reads::Number), "1000-нан");
/// assert_eq!(ablative("15:00", Reads::Time), "15:00-ден");
/// assert_eq!(ablative("20 тамыз, жұма", Reads::Date), "20 тамыздан, жұма");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Reads {
    /// By its own look.
    #[default]
    Auto,
    /// A number, a sum or a percentage.
    Number,
    /// A number that says which: 5-ші, XX.
    Ordinal,
    /// A clock time.
    Time,
    /// A date; the ending goes on the month, also where a weekday follows.
    Date,
}
