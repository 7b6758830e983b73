//! Dates and times: the options of Fluent's `DATETIME`, and the text in each language.

use jiff::ZonedDateTime;
use jiff::civil::{Date, DateTime, Time};

use super::date_options::{DateTimeOptions, DateTimeStyle, Form};
use super::pattern::{self, Fields, Push};
use super::shape::{Plan, at};
use super::straight;
use super::zone;
use crate::lang::Lang;
use crate::language::{self, Clock};
use crate::sink::Sink;

/// What is written: a day, a time of day, both, or a moment in a zone.
///
/// ```
/// use ushtil::format::Moment;
/// assert!(matches!(Moment::from(jiff::civil::date(2021, 8, 20)), Moment::Date(_)));
/// assert!(matches!(Moment::from(jiff::civil::time(15, 0, 0, 0)), Moment::Time(_)));
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Moment<'a> {
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day and a time of day, wherever that is.
    DateTime(DateTime),
    /// A moment in a zone.
    Zoned(&'a ZonedDateTime),
}

macro_rules! moments {
    ($($type:ty => $variant:ident;)*) => {
        $(impl<'a> From<$type> for Moment<'a> {
            fn from(moment: $type) -> Self {
                Moment::$variant(moment)
            }
        })*
    };
}
moments!(Date => Date; Time => Time; DateTime => DateTime; &'a ZonedDateTime => Zoned;);

/// Writes a date, a time, or both.
///
/// | options | kk | ru | en |
/// | --- | --- | --- | --- |
/// | dateStyle full | `2021 ж. 20 тамыз, жұма` | `пятница, 20 августа 2021 г.` | `Friday, August 20, 2021` |
/// | dateStyle long | `2021 ж. 20 тамыз` | `20 августа 2021 г.` | `August 20, 2021` |
/// | dateStyle short | `20.08.21` | `20.08.2021` | `8/20/21` |
/// | dateStyle long, timeStyle short | `2021 ж. 20 тамыз, 15:00` | `20 августа 2021 г. в 15:00` | `August 20, 2021 at 3:00 PM` |
///
/// ```
/// use jiff::civil::date;
/// use ushtil::{Lang, format::{write_datetime, DateTimeOptions, DateTimeStyle}, sink::Sink};
/// let long = DateTimeOptions::DEFAULT.with_date_style(DateTimeStyle::Long);
/// let text = |lang| {
///     let mut text = String::new();
///     write_datetime(date(2021, 8, 20).into(), &long, lang, &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!(text(Lang::Kk), "2021\u{202f}ж. 20 тамыз");
/// assert_eq!(text(Lang::Ru), "20 августа 2021\u{202f}г.");
/// assert_eq!(text(Lang::En), "August 20, 2021");
/// ```
#[inline] // where the options are constants, as in a compiled message, little of the choice is left at run time
pub fn write_datetime(m: Moment<'_>, o: &DateTimeOptions, lang: Lang, out: &mut Sink<'_>) {
    if let Some(string) = out.as_string()
        && write_straight(m, o, lang, string)
    {
        return;
    }
    write_walking(m, o, lang, out);
}

/// Writes by patterns.
#[inline(never)]
fn write_walking(m: Moment<'_>, o: &DateTimeOptions, lang: Lang, out: &mut Sink<'_>) {
    match (m, o.time_zone.and_then(zone::time_zone)) {
        (Moment::Zoned(zoned), Some(zone)) => {
            write_parts(Parts::of((&zoned.with_time_zone(zone)).into()), o, lang, out)
        }
        _ => write_parts(Parts::of(m), o, lang, out),
    }
}

/// Writes a full or long date, alone or with a short time, without looking at patterns: what most messages say.
#[inline]
fn write_straight(m: Moment<'_>, o: &DateTimeOptions, lang: Lang, out: &mut impl Push) -> bool {
    let (date, time) = match m {
        Moment::Date(date) => (date, None),
        Moment::DateTime(moment) => (moment.date(), Some(moment.time())),
        Moment::Zoned(zoned) => (zoned.date(), Some(zoned.time())),
        Moment::Time(_) => return false,
    };
    let plain = o.hour_cycle.is_none() && o.time_zone.is_none() && o.time_zone_name.is_none();
    match (o.date_style, o.time_style, time) {
        (Some(style), None, _) if plain => straight::write_date(date, style, o.form, lang, out),
        (Some(style), Some(DateTimeStyle::Short), Some(time)) if plain => {
            if !straight::write_date(date, style, o.form, lang, out) {
                return false;
            }
            write_clock(time, style, o.form, lang, out);
            true
        }
        _ => false,
    }
}

/// Writes hours and minutes after a date.
#[inline(never)]
fn write_clock(time: Time, style: DateTimeStyle, form: Form, lang: Lang, out: &mut impl Push) {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    out.push(match form {
        Form::Cldr => at(&language::locale(lang).glue_at, style as usize),
        Form::Announcement => ", ",
    });
    match (language::writes(lang).clock, form) {
        (Clock::TwentyFour, _) | (_, Form::Announcement) => {
            pattern::two(hour.into(), out);
            out.push(":");
            pattern::two(minute.into(), out);
        }
        (Clock::Twelve, Form::Cldr) => {
            pattern::one_or_two(((hour + 11) % 12 + 1).into(), out);
            out.push(":");
            pattern::two(minute.into(), out);
            out.push("\u{202f}");
            out.push(at(&language::locale(lang).day_periods, usize::from(hour >= 12)));
        }
    }
}

/// The parts of a moment that can be written.
struct Parts<'a> {
    date: Option<Date>,
    time: Option<Time>,
    zoned: Option<&'a ZonedDateTime>,
}

impl Parts<'_> {
    fn of(m: Moment<'_>) -> Parts<'_> {
        match m {
            Moment::Date(date) => Parts { date: Some(date), time: None, zoned: None },
            Moment::Time(time) => Parts { date: None, time: Some(time), zoned: None },
            Moment::DateTime(moment) => Parts { date: Some(moment.date()), time: Some(moment.time()), zoned: None },
            Moment::Zoned(zoned) => Parts { date: Some(zoned.date()), time: Some(zoned.time()), zoned: Some(zoned) },
        }
    }
}

fn write_parts(parts: Parts<'_>, o: &DateTimeOptions, lang: Lang, out: &mut Sink<'_>) {
    let locale = language::locale(lang);
    let mut plan = Plan::new(o, lang).for_parts(parts.date.is_some(), parts.time.is_some(), o.form);
    plan.zone = parts.zoned.and_then(|_| plan.zone_name(o));
    let fields = Fields {
        locale,
        date: parts.date.unwrap_or_default(),
        time: parts.time.unwrap_or_default(),
        cycle: plan.cycle,
        widths: plan.widths,
    };
    write_planned(&plan, &fields, o.form, out);
    if let (Some(zoned), Some(name)) = (parts.zoned, plan.zone) {
        out.push(plan.before_zone(lang, locale));
        zone::write_name(zoned, name, lang, out);
    }
}

/// Writes a date, a time or both by a plan.
pub(super) fn write_planned(plan: &Plan, fields: &Fields, form: Form, out: &mut Sink<'_>) {
    if !plan.date.is_none() {
        pattern::write(plan.date_pattern(form, fields.locale), fields, out);
        if plan.has_time() {
            out.push(plan.glue(form, fields.locale));
        }
    }
    write_time(plan, fields, out);
}

/// Writes the time of a plan, if there is one.
pub(super) fn write_time(plan: &Plan, fields: &Fields, out: &mut Sink<'_>) {
    pattern::write(plan.time.pattern(plan.cycle, fields.locale), fields, out);
    if plan.only_fraction() {
        fields.write_fraction(out);
    }
}
