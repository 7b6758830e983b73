//! How a date or a time is written: the options of `DATETIME`.

use super::number_options::with;

/// How a date or time is written: the options of Fluent's `DATETIME` and of `Intl.DateTimeFormat`, under the same names.
///
/// Styles and single fields are not meant together: where a style is given, it decides. With neither, a date is
/// written in digits (`20.08.2021`) and a time to the minute.
///
/// ```
/// use ushtil::format::{DateTimeOptions, DateTimeStyle};
/// const STARTS: DateTimeOptions =
///     DateTimeOptions::DEFAULT.with_date_style(DateTimeStyle::Long).with_time_style(DateTimeStyle::Short);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTimeOptions {
    /// `form`: CLDR's way to write, or that of an announcement.
    pub form: Form,
    /// `dateStyle`
    pub date_style: Option<DateTimeStyle>,
    /// `timeStyle`
    pub time_style: Option<DateTimeStyle>,
    /// `weekday`
    pub weekday: Option<FieldText>,
    /// `era`
    pub era: Option<FieldText>,
    /// `year`
    pub year: Option<Numeric>,
    /// `month`
    pub month: Option<Month>,
    /// `day`
    pub day: Option<Numeric>,
    /// `hour`
    pub hour: Option<Numeric>,
    /// `minute`
    pub minute: Option<Numeric>,
    /// `second`
    pub second: Option<Numeric>,
    /// `fractionalSecondDigits`, 1 to 3.
    pub fractional_second_digits: Option<u8>,
    /// `hourCycle`; `hour12: true` is `H12`, `hour12: false` is `H23`. `None` is the language's own.
    pub hour_cycle: Option<HourCycle>,
    /// `timeZone`: the IANA name of the zone to convert to; only a moment with a zone is converted.
    pub time_zone: Option<&'static str>,
    /// `timeZoneName`
    pub time_zone_name: Option<TimeZoneName>,
}

/// `form`: whose way of writing it is.
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, DateTimeStyle, Form, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const OPTIONS: DateTimeOptions = DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Long);
/// assert_eq!(say(|lang, out| write_datetime(jiff::civil::date(2021, 8, 20).into(), &OPTIONS, lang, out)), ["2021 жылғы 20 тамыз", "20 августа 2021 года", "20 August 2021"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// `cldr`: as CLDR and every `Intl` write: `2021 ж. 20 тамыз, жұма`.
    #[default]
    Cldr,
    /// `announcement`: as an announcement writes, nothing abbreviated: `2021 жылғы 20 тамыз, жұма`.
    Announcement,
}

/// `dateStyle` and `timeStyle`.
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, DateTimeStyle, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const OPTIONS: DateTimeOptions = DateTimeOptions::DEFAULT.with_date_style(DateTimeStyle::Short);
/// assert_eq!(say(|lang, out| write_datetime(jiff::civil::date(2021, 8, 20).into(), &OPTIONS, lang, out)), ["20.08.21", "20.08.2021", "8/20/21"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateTimeStyle {
    /// `full`: with the weekday; a time with its zone.
    Full,
    /// `long`: the month in words; a time with its zone.
    Long,
    /// `medium`: the month abbreviated; a time with seconds.
    Medium,
    /// `short`: digits; a time to the minute.
    Short,
}

/// The width of a field that is a word.
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, FieldText, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const OPTIONS: DateTimeOptions = DateTimeOptions::DEFAULT.with_weekday(FieldText::Long);
/// assert_eq!(say(|lang, out| write_datetime(jiff::civil::date(2021, 8, 20).into(), &OPTIONS, lang, out)), ["жұма", "пятница", "Friday"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldText {
    /// `long`
    Long,
    /// `short`
    Short,
    /// `narrow`
    Narrow,
}

/// The width of a field that is a number.
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, Numeric, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const OPTIONS: DateTimeOptions = DateTimeOptions::DEFAULT.with_year(Numeric::Numeric);
/// assert_eq!(say(|lang, out| write_datetime(jiff::civil::date(2021, 8, 20).into(), &OPTIONS, lang, out)), ["2021", "2021", "2021"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Numeric {
    /// `numeric`
    Numeric,
    /// `2-digit`
    TwoDigit,
}

/// The width of a month, a number or a word.
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, Month, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const OPTIONS: DateTimeOptions = DateTimeOptions::DEFAULT.with_month(Month::Long);
/// assert_eq!(say(|lang, out| write_datetime(jiff::civil::date(2021, 8, 20).into(), &OPTIONS, lang, out)), ["Тамыз", "август", "August"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Month {
    /// `numeric`
    Numeric,
    /// `2-digit`
    TwoDigit,
    /// `long`
    Long,
    /// `short`
    Short,
    /// `narrow`
    Narrow,
}

/// `hourCycle`
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, DateTimeStyle, HourCycle, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const CLOCK: DateTimeOptions = DateTimeOptions::DEFAULT.with_time_style(DateTimeStyle::Short).with_hour_cycle(HourCycle::H23);
/// assert_eq!(say(|lang, out| write_datetime(jiff::civil::time(15, 0, 0, 0).into(), &CLOCK, lang, out)), ["15:00", "15:00", "15:00"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HourCycle {
    /// `h11`: 0 to 11 with AM or PM.
    H11,
    /// `h12`: 1 to 12 with AM or PM.
    H12,
    /// `h23`: 0 to 23.
    H23,
    /// `h24`: 1 to 24.
    H24,
}

/// `timeZoneName`
///
/// ```
/// use ushtil::{Lang, format::{DateTimeOptions, DateTimeStyle, TimeZoneName, write_datetime}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// let moment: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse().unwrap();
/// const CLOCK: DateTimeOptions = DateTimeOptions::DEFAULT.with_time_style(DateTimeStyle::Short).with_time_zone_name(TimeZoneName::LongOffset).with_hour_cycle(ushtil::format::HourCycle::H23);
/// assert_eq!(say(|lang, out| write_datetime((&moment).into(), &CLOCK, lang, out)), ["15:00 GMT+06:00", "15:00 GMT+06:00", "15:00 GMT+06:00"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeZoneName {
    /// `short`, `shortOffset`: the offset, `GMT+6`.
    Short,
    /// `longOffset`: `GMT+06:00`.
    LongOffset,
    /// `long`, `shortGeneric`, `longGeneric`: by the city, `Алматы уақыты`.
    Long,
}

impl DateTimeOptions {
    /// No style and no field: digits.
    pub const DEFAULT: DateTimeOptions = DateTimeOptions {
        form: Form::Cldr,
        date_style: None,
        time_style: None,
        weekday: None,
        era: None,
        year: None,
        month: None,
        day: None,
        hour: None,
        minute: None,
        second: None,
        fractional_second_digits: None,
        hour_cycle: None,
        time_zone: None,
        time_zone_name: None,
    };

    with! {
        /// With `form`.
        with_form: form = Form => form;
        /// With `dateStyle`.
        with_date_style: date_style = DateTimeStyle => Some(date_style);
        /// With `timeStyle`.
        with_time_style: time_style = DateTimeStyle => Some(time_style);
        /// With `weekday`.
        with_weekday: weekday = FieldText => Some(weekday);
        /// With `era`.
        with_era: era = FieldText => Some(era);
        /// With `year`.
        with_year: year = Numeric => Some(year);
        /// With `month`.
        with_month: month = Month => Some(month);
        /// With `day`.
        with_day: day = Numeric => Some(day);
        /// With `hour`.
        with_hour: hour = Numeric => Some(hour);
        /// With `minute`.
        with_minute: minute = Numeric => Some(minute);
        /// With `second`.
        with_second: second = Numeric => Some(second);
        /// With `fractionalSecondDigits`.
        with_fractional_second_digits: fractional_second_digits = u8 => Some(fractional_second_digits);
        /// With `hourCycle`, or `hour12`.
        with_hour_cycle: hour_cycle = HourCycle => Some(hour_cycle);
        /// With `timeZone`.
        with_time_zone: time_zone = &'static str => Some(time_zone);
        /// With `timeZoneName`.
        with_time_zone_name: time_zone_name = TimeZoneName => Some(time_zone_name);
    }
}

impl Default for DateTimeOptions {
    fn default() -> Self {
        Self::DEFAULT
    }
}
