//! What `format` writes, held against Node's `Intl` (full ICU) by tables that tools/cldr/oracle.mjs made.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use ushtil::Lang;
use ushtil::format::*;
use ushtil::sink::Sink;

/// A table's rows, by their cells.
fn rows(table: &str) -> Vec<Vec<String>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/cldr/{table}.tsv"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').map(String::from).collect())
        .collect()
}

/// Runs a table: each row but its last cell goes in, the last cell must come out, or the row is a listed difference.
fn check(table: &str, at_least: usize, write: impl Fn(Lang, &[String], &mut Sink<'_>)) {
    let rows = rows(table);
    assert!(rows.len() >= at_least, "{table} has only {} rows", rows.len());
    let known: Vec<_> = self::rows("differences").into_iter().filter(|row| row[0] == table).collect();
    let mut used = vec![0usize; known.len()];
    let mut unknown = BTreeMap::<String, Vec<String>>::new();
    for row in &rows {
        let (expected, given) = row.split_last().unwrap();
        let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == row[0]).unwrap();
        let mut text = String::new();
        write(lang, &given[1..], &mut Sink::string(&mut text));
        let text = text.replace(['\u{202f}', '\u{2009}'], " ");
        if text == *expected {
            continue;
        }
        match known.iter().position(|k| (k[1] == "*" || k[1] == row[0]) && explains(k, &given[1..], expected, &text)) {
            Some(index) => used[index] += 1,
            None => unknown
                .entry(given[1].clone())
                .or_default()
                .push(format!("{given:?}\n  Intl {expected}\n  ours {text}")),
        }
    }
    let report: Vec<_> = unknown.values().map(|rows| format!("{} like {}", rows.len(), rows[0])).collect();
    assert!(report.is_empty(), "{table}: {} sorts of difference\n{}", report.len(), report.join("\n"));
    let miscounted: Vec<_> = known.iter().zip(used).filter(|(known, used)| known[4] != used.to_string()).collect();
    assert!(miscounted.is_empty(), "{table}: rows that differ as listed, and how many there are: {miscounted:#?}");
}

/// Whether a listed difference is this one.
///
/// A row of differences.tsv: the table, the language, words about the input, what turns Intl's text into ours, how
/// many rows, and why. A word is an option (`day=2-digit`), its name (`day`), a value of another column, or `!` with
/// what must not be there; `from => to` may come several times with `;` between them; `*` is any other text.
fn explains(known: &[String], given: &[String], expected: &str, ours: &str) -> bool {
    let is =
        |word: &str| given.iter().flat_map(|g| g.split(';')).any(|g| g == word || g.split('=').next() == Some(word));
    let words = |word: &str| word.strip_prefix('!').map_or_else(|| is(word), |word| !is(word));
    let text = || {
        known[3]
            .split(';')
            .filter_map(|change| change.split_once("=>"))
            .fold(expected.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    known[2].split(';').filter(|word| !word.is_empty()).all(words) && (known[3] == "*" || text() == ours)
}

fn pairs(options: &str) -> impl Iterator<Item = (&str, &str)> {
    options.split(';').filter_map(|option| option.split_once('='))
}

fn number_options(options: &str) -> NumberOptions {
    let mut o = NumberOptions::DEFAULT;
    for (name, value) in pairs(options) {
        let digits = || value.parse().unwrap();
        o = match (name, value) {
            ("style", "percent") => o.with_style(NumberStyle::Percent),
            ("style", "currency") => o.with_style(NumberStyle::Currency),
            ("style", "unit") => o.with_style(NumberStyle::Unit),
            ("currency", code) => o.with_currency(Currency::of(code).unwrap()),
            ("currencyDisplay", "symbol") => o.with_currency_display(CurrencyDisplay::Symbol),
            ("currencyDisplay", "narrowSymbol") => o.with_currency_display(CurrencyDisplay::NarrowSymbol),
            ("currencyDisplay", "code") => o.with_currency_display(CurrencyDisplay::Code),
            ("currencyDisplay", "name") => o.with_currency_display(CurrencyDisplay::Name),
            ("unit", name) => o.with_unit(*Unit::ALL.iter().find(|unit| unit.name() == name).unwrap()),
            ("unitDisplay", "long") => o.with_unit_display(UnitDisplay::Long),
            ("unitDisplay", "short") => o.with_unit_display(UnitDisplay::Short),
            ("unitDisplay", "narrow") => o.with_unit_display(UnitDisplay::Narrow),
            ("useGrouping", "false") => o.with_use_grouping(Grouping::Never),
            ("useGrouping", "min2") => o.with_use_grouping(Grouping::Min2),
            ("minimumIntegerDigits", _) => o.with_minimum_integer_digits(digits()),
            ("minimumFractionDigits", _) => o.with_minimum_fraction_digits(digits()),
            ("maximumFractionDigits", _) => o.with_maximum_fraction_digits(digits()),
            ("minimumSignificantDigits", _) => o.with_minimum_significant_digits(digits()),
            ("maximumSignificantDigits", _) => o.with_maximum_significant_digits(digits()),
            other => panic!("{other:?}"),
        };
    }
    o
}

fn style(name: &str) -> DateTimeStyle {
    match name {
        "full" => DateTimeStyle::Full,
        "long" => DateTimeStyle::Long,
        "medium" => DateTimeStyle::Medium,
        "short" => DateTimeStyle::Short,
        other => panic!("{other}"),
    }
}

fn text_width(name: &str) -> FieldText {
    match name {
        "long" => FieldText::Long,
        "short" => FieldText::Short,
        "narrow" => FieldText::Narrow,
        other => panic!("{other}"),
    }
}

fn digits_width(name: &str) -> Numeric {
    match name {
        "numeric" => Numeric::Numeric,
        "2-digit" => Numeric::TwoDigit,
        other => panic!("{other}"),
    }
}

fn date_options(options: &str) -> DateTimeOptions {
    let mut o = DateTimeOptions::DEFAULT;
    for (name, value) in pairs(options) {
        o = match (name, value) {
            ("dateStyle", _) => o.with_date_style(style(value)),
            ("timeStyle", _) => o.with_time_style(style(value)),
            ("weekday", _) => o.with_weekday(text_width(value)),
            ("era", _) => o.with_era(text_width(value)),
            ("year", _) => o.with_year(digits_width(value)),
            ("month", "numeric") => o.with_month(Month::Numeric),
            ("month", "2-digit") => o.with_month(Month::TwoDigit),
            ("month", "long") => o.with_month(Month::Long),
            ("month", "short") => o.with_month(Month::Short),
            ("month", "narrow") => o.with_month(Month::Narrow),
            ("day", _) => o.with_day(digits_width(value)),
            ("hour", _) => o.with_hour(digits_width(value)),
            ("minute", _) => o.with_minute(digits_width(value)),
            ("second", _) => o.with_second(digits_width(value)),
            ("fractionalSecondDigits", _) => o.with_fractional_second_digits(value.parse().unwrap()),
            ("hourCycle", "h11") => o.with_hour_cycle(HourCycle::H11),
            ("hourCycle", "h12") => o.with_hour_cycle(HourCycle::H12),
            ("hourCycle", "h23") => o.with_hour_cycle(HourCycle::H23),
            ("hourCycle", "h24") => o.with_hour_cycle(HourCycle::H24),
            ("timeZoneName", "shortOffset") => o.with_time_zone_name(TimeZoneName::Short),
            ("timeZoneName", "longOffset") => o.with_time_zone_name(TimeZoneName::LongOffset),
            ("timeZone", _) => o,
            other => panic!("{other:?}"),
        };
    }
    o
}

#[test]
fn numbers_are_those_of_intl() {
    check("number", 4_000, |lang, given, out| {
        write_number(given[1].parse().unwrap(), &number_options(&given[0]), lang, out);
    });
}

#[test]
fn numbers_with_any_options_are_those_of_intl() {
    check("mixed", 1_800, |lang, given, out| {
        write_number(given[1].parse().unwrap(), &number_options(&given[0]), lang, out);
    });
}

/// Intl has the digits of CLDR, which go by what is used today; ours are those of ISO 4217, where a listed one differs.
#[test]
fn every_currency_has_the_digits_of_its_standard() {
    let differing: Vec<String> = rows("currency")
        .iter()
        .filter_map(|row| {
            let currency = Currency::of(&row[0])?;
            (currency.digits().to_string() != row[1]).then(|| format!("{} {} {}", row[0], row[1], currency.digits()))
        })
        .collect();
    let listed: Vec<String> = rows("differences")
        .iter()
        .filter(|row| row[0] == "currency")
        .map(|row| format!("{} {}", row[2], row[3].replace("=>", " ")))
        .collect();
    assert_eq!(differing, listed);
    let unknown = |code: &str| Currency::of(code).is_none();
    assert!(["XAU", "XXX", "XTS", "DEM", "kz", "", "ТГ"].into_iter().all(unknown));
    assert_eq!(Currency::of("kwd").map(|dinar| (dinar.digits(), dinar.code().to_owned())), Some((3, "KWD".to_owned())));
}

/// The fast path for integers is held to the general one, which the table holds to Intl.
#[test]
fn integers_are_written_as_numbers_are() {
    let near = [0i64, 999, 1_000, 1_001, 9_999, 12_500, 100_000, 999_999, 1_000_000, 1_000_001, i64::MAX];
    for n in near.into_iter().flat_map(|n| [n, -n]).chain([i64::MIN]) {
        for lang in Lang::ALL {
            let (mut fast, mut general) = (String::new(), String::new());
            write_integer(n, lang, &mut Sink::string(&mut fast));
            write_number(n.into(), &NumberOptions::DEFAULT, lang, &mut Sink::string(&mut general));
            assert_eq!(fast, general, "{lang} {n}");
        }
    }
}

#[test]
fn plural_categories_are_those_of_intl() {
    let mut compared = 0;
    for row in rows("plural") {
        let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == row[0]).unwrap();
        let of = |n: Number| match row[1].as_str() {
            "cardinal" => cardinal(n, &number_options(&row[2]), lang),
            _ => ordinal(n, &number_options(&row[2]), lang),
        };
        let numbers: Vec<Number> = match row[3].as_str() {
            "0..1000" => (0..=1000).map(Number::from).collect(),
            n => vec![n.parse().unwrap()],
        };
        for (n, letter) in numbers.into_iter().zip(row[4].chars()) {
            let expected = match letter {
                '1' => "one",
                '2' => "two",
                'f' => "few",
                'm' => "many",
                '-' => "other",
                other => panic!("{other}"),
            };
            assert_eq!(of(n).name(), expected, "{lang} {} {} {n}", row[1], row[2]);
            if let (Some(n), "cardinal") = (n.to_i64(), row[1].as_str())
                && row[2].is_empty()
            {
                assert_eq!(cardinal_integer(n, lang).name(), expected, "{lang} {n}");
            }
            compared += 1;
        }
    }
    assert!(compared > 6_000, "only {compared} numbers");
}

#[test]
fn dates_are_those_of_intl() {
    check("date", 2_000, |lang, given, out| {
        let date = match given[1].strip_prefix("-0000") {
            Some(year) => {
                let (year, rest) = year.split_once('-').unwrap();
                let (month, day) = rest.split_once('-').unwrap();
                Date::new(-year.parse::<i16>().unwrap(), month.parse().unwrap(), day.parse().unwrap()).unwrap()
            }
            None => given[1].parse().unwrap(),
        };
        write_datetime(date.into(), &date_options(&given[0]), lang, out);
    });
}

#[test]
fn times_are_those_of_intl() {
    check("time", 1_100, |lang, given, out| {
        let moment: DateTime = given[1].parse().unwrap();
        write_datetime(moment.into(), &date_options(&given[0]), lang, out);
    });
}

#[test]
fn zones_are_those_of_intl() {
    check("zone", 300, |lang, given, out| {
        let (_, zone) = pairs(&given[0]).find(|&(name, _)| name == "timeZone").unwrap();
        let moment: DateTime = given[1].parse().unwrap();
        let zoned = moment.to_zoned_datetime(TimeZone::UTC).unwrap().in_tz(zone).unwrap();
        write_datetime((&zoned).into(), &date_options(&given[0]), lang, out);
    });
}

#[test]
fn ranges_are_those_of_intl() {
    check("range", 2_000, |lang, given, out| {
        let range = match given[1].contains('T') {
            true => DateRange::times(given[1].parse().unwrap(), given[2].parse().unwrap()),
            false => DateRange::days(given[1].parse().unwrap(), given[2].parse().unwrap()),
        };
        write_range(&range, &date_options(&given[0]), lang, out);
    });
}

#[test]
fn lists_are_those_of_intl() {
    check("list", 45, |lang, given, out| {
        let items: Vec<&str> = given[1].split('|').filter(|item| !item.is_empty()).collect();
        let style = match given[0].as_str() {
            "conjunction" => ListStyle::Conjunction,
            "disjunction" => ListStyle::Disjunction,
            _ => ListStyle::Unit,
        };
        write_list(&items, style, lang, out);
    });
}

#[test]
fn spans_from_now_are_those_of_intl() {
    check("relative", 500, |lang, given, out| {
        let style = if given[0] == "auto" { RelativeStyle::Auto } else { RelativeStyle::Always };
        let unit = match given[1].as_str() {
            "second" => RelativeUnit::Second,
            "minute" => RelativeUnit::Minute,
            "hour" => RelativeUnit::Hour,
            "day" => RelativeUnit::Day,
            "week" => RelativeUnit::Week,
            "month" => RelativeUnit::Month,
            _ => RelativeUnit::Year,
        };
        write_relative(given[2].parse::<Integer>().unwrap(), unit, style, lang, out);
    });
}

#[test]
fn lengths_of_time_are_those_of_intl() {
    check("duration", 200, |lang, given, out| {
        let style = match given[0].as_str() {
            "long" => DurationStyle::Long,
            "short" => DurationStyle::Short,
            "narrow" => DurationStyle::Narrow,
            _ => DurationStyle::Digital,
        };
        write_duration(given[1].parse::<jiff::Span>().unwrap().into(), style, lang, out);
    });
}

#[test]
fn names_of_languages_are_those_of_intl() {
    check("language", 60, |lang, given, out| {
        out.push(language_name(&given[0], LanguageForm::Name, lang).unwrap());
    });
}

/// The forms of announcements, which no other program writes: a table by hand, each row with its source.
#[test]
fn announcements_are_those_of_the_table() {
    let rows = rows("announcement");
    assert!(rows.len() >= 60, "only {} rows", rows.len());
    for row in rows {
        let [tag, options, start, end, expected, source] = row.as_slice() else { panic!("{row:?}") };
        assert!(!source.is_empty(), "{row:?} has no source");
        let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag).unwrap();
        let options = date_options(options).with_form(Form::Announcement);
        let mut text = String::new();
        let mut out = Sink::string(&mut text);
        let day = || start.parse::<Date>().unwrap();
        let time = || start.parse::<DateTime>().unwrap();
        match (start.contains('T'), end.as_str()) {
            (true, "") => write_datetime(time().into(), &options, lang, &mut out),
            (false, "") => write_datetime(day().into(), &options, lang, &mut out),
            (false, "open") => write_range(&DateRange::since_day(day()), &options, lang, &mut out),
            (true, end) => write_range(&DateRange::times(time(), end.parse().unwrap()), &options, lang, &mut out),
            (false, end) => write_range(&DateRange::days(day(), end.parse().unwrap()), &options, lang, &mut out),
        }
        assert_eq!(text.replace('\u{a0}', " "), *expected, "{row:?}");
    }
}

/// The no-break spaces of the content reference: a number never parts from its word.
#[test]
fn announcements_keep_a_number_with_its_word() {
    let options = DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Full);
    let text = |lang| {
        let mut text = String::new();
        write_datetime(Date::constant(2021, 8, 20).into(), &options, lang, &mut Sink::string(&mut text));
        text
    };
    assert_eq!(text(Lang::Kk), "2021\u{a0}жылғы 20\u{a0}тамыз, жұма");
    assert_eq!(text(Lang::Ru), "20\u{a0}августа 2021\u{a0}года, пятница");
    assert_eq!(text(Lang::En), "Friday, 20 August 2021");
}

#[test]
fn the_clocks_of_kazakhstan_are_those_of_that_very_day() {
    for (zone, day, offset) in [
        ("Asia/Almaty", "2021-08-20", "UTC+6"),
        ("Asia/Almaty", "2014-10-14", "UTC+6"),
        ("Asia/Almaty", "2024-02-29", "UTC+6"),
        ("Asia/Almaty", "2024-03-02", "UTC+5"),
        ("Asia/Qostanay", "2021-08-20", "UTC+6"),
        ("Asia/Qyzylorda", "2021-08-20", "UTC+5"),
        ("Asia/Aqtobe", "2021-08-20", "UTC+5"),
        ("Asia/Oral", "2021-08-20", "UTC+5"),
        ("Asia/Atyrau", "2021-08-20", "UTC+5"),
        ("Asia/Aqtau", "2021-08-20", "UTC+5"),
        ("Europe/Paris", "2014-12-10", "UTC+1"),
        ("Europe/Paris", "2021-08-20", "UTC+2"),
        ("Asia/Kolkata", "2021-08-20", "UTC+5:30"),
        ("America/New_York", "2021-08-20", "UTC−4"),
        ("Europe/London", "2021-12-20", "UTC"),
    ] {
        let noon = day.parse::<Date>().unwrap().at(12, 0, 0, 0);
        let zoned = resolve(noon, &TimeZone::get(zone).unwrap()).unwrap();
        let mut text = String::new();
        write_offset(zoned.offset(), &mut Sink::string(&mut text));
        assert_eq!(text, offset, "{zone} on {day}");
        assert!(Lang::ALL.iter().all(|&lang| zone_city(zone, lang).is_some()), "{zone} has its city");
    }
}

#[test]
fn a_reader_elsewhere_sees_the_same_moment() {
    let almaty = TimeZone::get("Asia/Almaty").unwrap();
    let start = resolve(Date::constant(2021, 8, 20).at(15, 0, 0, 0), &almaty).unwrap();
    let options = DateTimeOptions::DEFAULT.with_time_style(DateTimeStyle::Short).with_form(Form::Announcement);
    let text = |options: &DateTimeOptions| {
        let mut text = String::new();
        write_datetime((&start).into(), options, Lang::Kk, &mut Sink::string(&mut text));
        text
    };
    assert_eq!(text(&options), "15:00");
    assert_eq!(text(&options.with_time_zone("Europe/Paris")), "11:00");
    assert_eq!(
        text(&options.with_time_zone("Europe/Paris").with_time_zone_name(TimeZoneName::Long)),
        "11:00 Париж уақыты"
    );
    assert_eq!(text(&options.with_time_zone("Nowhere/Town")), "15:00");
}

#[test]
fn times_that_the_clock_skipped_or_showed_twice_are_refused() {
    let paris = TimeZone::get("Europe/Paris").unwrap();
    let at = |month, day| Date::constant(2021, month, day).at(2, 30, 0, 0);
    let skipped = resolve(at(3, 28), &paris).unwrap_err();
    assert_eq!(
        skipped.to_string(),
        "2021-03-28T02:30:00 does not exist in this zone: the clock was put forward past it, from offset +01 to +02"
    );
    let twice = resolve(at(10, 31), &paris).unwrap_err();
    assert_eq!(
        twice.to_string(),
        "2021-10-31T02:30:00 exists twice in this zone: the clock was put back, from offset +02 to +01; \
         add the offset that is meant"
    );
}

#[test]
fn the_data_is_new_enough_for_kazakhstan() {
    let versions = data_versions();
    assert!(versions.tzdb >= "2024a", "{versions:?}");
    assert!(versions.cldr >= "48", "{versions:?}");
}

/// 1.5 is nobody's place in a row, although 1 is; nor is 6,5 one that Kazakh writes with -шы.
#[test]
fn a_fraction_is_no_ordinal() {
    for (number, lang) in
        [("1.5", Lang::En), ("2.5", Lang::En), ("3.5", Lang::En), ("6.5", Lang::Kk), ("9.5", Lang::Kk)]
    {
        let category = ushtil::format::ordinal(number.parse().unwrap(), &NumberOptions::DEFAULT, lang);
        assert_eq!(category, ushtil::format::PluralCategory::Other, "{number} in {lang}");
    }
}
