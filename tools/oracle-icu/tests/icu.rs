//! Dates, numbers, plurals and lists held against ICU4X 2.4 (CLDR 49; our tables are of CLDR 48.2).
#![allow(clippy::unwrap_used)]

use icu_datetime::fieldsets::{MD, YM, YMD, YMDE};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory as Icu, PluralRuleType, PluralRules};
use jiff::civil;
use ushtil::Lang;
use ushtil::format::*;
use ushtil::sink::Sink;
use ushtil_oracle_icu::{locale, plain};

fn ours(write: impl FnOnce(&mut Sink<'_>)) -> String {
    let mut text = String::new();
    write(&mut Sink::string(&mut text));
    plain(&text)
}

fn prefs(lang: Lang) -> DateTimeFormatterPreferences {
    locale(lang).into()
}

/// Every third day of fifteen years.
fn days() -> impl Iterator<Item = civil::Date> {
    let first = civil::date(2012, 1, 1);
    (0..1_800).map(move |n| first.checked_add(jiff::Span::new().days(n * 3)).unwrap())
}

fn icu_date(day: civil::Date) -> Date<icu_calendar::Gregorian> {
    Date::try_new_gregorian(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs()).unwrap()
}

macro_rules! dates {
    ($name:ident, $fieldset:expr, $options:expr) => {
        #[test]
        fn $name() {
            for lang in Lang::ALL {
                let icu = FixedCalendarDateTimeFormatter::try_new(prefs(lang), $fieldset).unwrap();
                for day in days() {
                    let expected = plain(&icu.format(&icu_date(day)).to_string());
                    assert_eq!(ours(|out| write_datetime(day.into(), &$options, lang, out)), expected, "{lang} {day}");
                }
            }
        }
    };
}

const DEFAULT: DateTimeOptions = DateTimeOptions::DEFAULT;
dates!(full_dates, YMDE::long(), DEFAULT.with_date_style(DateTimeStyle::Full));
dates!(long_dates, YMD::long(), DEFAULT.with_date_style(DateTimeStyle::Long));
dates!(short_dates, YMD::short(), DEFAULT.with_date_style(DateTimeStyle::Short));
dates!(years_with_months, YM::long(), DEFAULT.with_year(Numeric::Numeric).with_month(Month::Long));
dates!(months_with_days, MD::long(), DEFAULT.with_month(Month::Long).with_day(Numeric::Numeric));

#[test]
fn dates_with_times() {
    let options = DEFAULT.with_date_style(DateTimeStyle::Long).with_time_style(DateTimeStyle::Short);
    for lang in Lang::ALL {
        let icu = FixedCalendarDateTimeFormatter::try_new(prefs(lang), YMD::long().with_time_hm()).unwrap();
        for (minute, day) in (0..1_440i16).step_by(7).zip(days()) {
            let (hour, minute) = (minute / 60, minute % 60);
            let time = Time::try_new(hour as u8, minute as u8, 0, 0).unwrap();
            let expected = plain(&icu.format(&DateTime { date: icu_date(day), time }).to_string());
            let moment = day.at(hour as i8, minute as i8, 0, 0);
            assert_eq!(ours(|out| write_datetime(moment.into(), &options, lang, out)), expected, "{lang} {moment}");
        }
    }
}

#[test]
fn numbers() {
    for lang in Lang::ALL {
        let icu = DecimalFormatter::try_new(locale(lang).into(), Default::default()).unwrap();
        for n in (0..2_000).chain((0..2_000).map(|n: i64| n * n * 7_919)).flat_map(|n| [n, -n]) {
            for scale in [0, 1, 3] {
                let number = Number::scaled(n, scale);
                let decimal: Decimal = number.to_string().parse().unwrap();
                let text = ours(|out| write_number(number, &NumberOptions::DEFAULT, lang, out));
                assert_eq!(text, plain(&icu.format(&decimal).to_string()), "{lang} {number}");
            }
        }
    }
}

#[test]
fn plural_categories() {
    let name = |category| match category {
        Icu::Zero => "zero",
        Icu::One => "one",
        Icu::Two => "two",
        Icu::Few => "few",
        Icu::Many => "many",
        Icu::Other => "other",
    };
    for lang in Lang::ALL {
        let rules = |kind| PluralRules::try_new(locale(lang).into(), icu_plurals::PluralRulesOptions::default().with_type(kind)).unwrap();
        let (cardinals, ordinals) = (rules(PluralRuleType::Cardinal), rules(PluralRuleType::Ordinal));
        for n in 0..20_000i64 {
            assert_eq!(cardinal_integer(n, lang).name(), name(cardinals.category_for(n as u64)), "{lang} {n}");
            assert_eq!(ordinal(n.into(), &NumberOptions::DEFAULT, lang).name(), name(ordinals.category_for(n as u64)), "{lang} {n}th");
            let number = Number::scaled(n, 2);
            let decimal: Decimal = number.to_string().parse().unwrap();
            let category = cardinal(number, &NumberOptions::DEFAULT, lang);
            assert_eq!(category.name(), name(cardinals.category_for(&decimal)), "{lang} {number}");
        }
    }
}

#[test]
fn lists() {
    for lang in Lang::ALL {
        let and = ListFormatter::try_new_and(locale(lang).into(), ListFormatterOptions::default()).unwrap();
        let or = ListFormatter::try_new_or(locale(lang).into(), ListFormatterOptions::default()).unwrap();
        for length in 0..6 {
            let items = &["Алматы", "Астана", "Париж", "Орал", "Ақтау"][..length];
            for (style, icu) in [(ListStyle::Conjunction, &and), (ListStyle::Disjunction, &or)] {
                let text = ours(|out| write_list(items, style, lang, out));
                assert_eq!(text, plain(&icu.format(items.iter()).to_string()), "{lang} {style:?}");
            }
        }
    }
}
