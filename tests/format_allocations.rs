//! Formatting allocates nothing, and writes the same into a string as into any other writer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt;

use jiff::civil::{Date, date};
use ushtil::Lang;
use ushtil::format::*;
use ushtil::sink::Sink;

const STYLES: [DateTimeStyle; 4] =
    [DateTimeStyle::Full, DateTimeStyle::Long, DateTimeStyle::Medium, DateTimeStyle::Short];

/// Calls a writer for every language, with every sort of thing that this library formats.
fn everything(mut write: impl FnMut(&dyn Fn(&mut Sink<'_>))) {
    let days = [date(2021, 8, 20), date(2024, 2, 29), date(2015, 12, 1), date(987, 5, 3)];
    let zoned = date(2021, 8, 20).at(15, 0, 0, 0).in_tz("Asia/Almaty").unwrap();
    for lang in Lang::ALL {
        for form in [Form::Cldr, Form::Announcement] {
            for style in STYLES {
                let o = DateTimeOptions::DEFAULT.with_form(form).with_date_style(style);
                let timed = o.with_time_style(DateTimeStyle::Short);
                for day in days {
                    write(&|out| write_datetime(day.into(), &o, lang, out));
                    write(&|out| write_datetime(day.at(9, 5, 7, 0).into(), &timed, lang, out));
                    let range = DateRange::times(day.at(9, 0, 0, 0), day.at(18, 30, 0, 0));
                    write(&|out| write_range(&range, &timed, lang, out));
                    let range = DateRange::days(day, Date::constant(2024, 3, 2));
                    write(&|out| write_range(&range, &o, lang, out));
                }
                let long_time = o.with_time_style(DateTimeStyle::Full).with_time_zone("Europe/Paris");
                write(&|out| write_datetime((&zoned).into(), &long_time, lang, out));
            }
            let fields = DateTimeOptions::DEFAULT.with_form(form).with_month(Month::Long).with_year(Numeric::Numeric);
            write(&|out| write_datetime(days[0].into(), &fields, lang, out));
        }
        let price = NumberOptions::DEFAULT.with_style(NumberStyle::Currency).with_currency(Currency::KZT);
        let name = price.with_currency_display(CurrencyDisplay::Name);
        let unit = NumberOptions::DEFAULT.with_style(NumberStyle::Unit).with_unit(Unit::Kilometer);
        for n in [0, 1, -5, 21, 12_500, i64::MAX, i64::MIN] {
            write(&|out| write_integer(n, lang, out));
            for o in [&NumberOptions::DEFAULT, &price, &name, &unit] {
                write(&|out| write_number(n.into(), o, lang, out));
            }
            write(&|out| write_relative(n, RelativeUnit::Day, RelativeStyle::Auto, lang, out));
        }
        write(&|out| write_number(Number::scaled(1_234_567_891, 3), &NumberOptions::DEFAULT, lang, out));
        write(&|out| write_list(&["Алматы", "Астана", "Париж"], ListStyle::And, lang, out));
    }
    let telephone: Telephone = "+77059255006".parse().unwrap();
    write(&|out| telephone.write(out));
    write(&|out| write_offset(zoned.offset(), out));
}

#[test]
fn formatting_allocates_nothing() {
    let mut text = String::with_capacity(1024);
    everything(|write| write(&mut Sink::string(&mut text))); // the zone database is read when first asked for
    let mut written = 0;
    everything(|write| {
        text.clear();
        let allocated = allocation_counter::measure(|| write(&mut Sink::string(&mut text)));
        assert_eq!(allocated.count_total, 0, "{text}");
        written += usize::from(!text.is_empty());
    });
    assert!(written > 500, "only {written} texts");
}

/// A writer that is not a string.
struct Other(String);

impl fmt::Write for Other {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        Ok(())
    }
}

#[test]
fn any_writer_gets_the_same_text() {
    everything(|write| {
        let (mut text, mut other) = (String::new(), Other(String::new()));
        write(&mut Sink::string(&mut text));
        write(&mut Sink::dynamic(&mut other));
        assert_eq!(text, other.0);
    });
}
