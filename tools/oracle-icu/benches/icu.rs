//! A long date with time, an integer, a plural category and a list: ours, and ICU4X with its formatter kept.
//! `cargo bench` in tools/oracle-icu.

use std::hint::black_box;

use divan::Bencher;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMDE;
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_plurals::PluralRules;
use jiff::civil::date;
use ushtil::Lang;
use ushtil::format::*;
use ushtil::sink::Sink;
use ushtil_oracle_icu::locale;
use writeable::Writeable;

fn main() {
    divan::main();
}

fn into_string(bencher: Bencher<'_, '_>, mut write: impl FnMut(&mut String)) {
    let mut text = String::with_capacity(256);
    bencher.bench_local(|| {
        text.clear();
        write(&mut text);
        black_box(text.len())
    });
}

mod long_date_with_time {
    use super::*;

    #[divan::bench(args = Lang::ALL, sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>, lang: Lang) {
        let moment = date(2021, 8, 20).at(15, 0, 0, 0);
        let options = DateTimeOptions::DEFAULT.with_date_style(DateTimeStyle::Full).with_time_style(DateTimeStyle::Short);
        into_string(bencher, |text| {
            write_datetime(black_box(moment).into(), &options, black_box(lang), &mut Sink::string(text));
        });
    }

    #[divan::bench(args = Lang::ALL, sample_size = 1000)]
    fn icu_kept(bencher: Bencher<'_, '_>, lang: Lang) {
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale(lang).into(), YMDE::long().with_time_hm()).unwrap();
        let moment =
            DateTime { date: Date::try_new_gregorian(2021, 8, 20).unwrap(), time: Time::try_new(15, 0, 0, 0).unwrap() };
        into_string(bencher, |text| formatter.format(black_box(&moment)).write_to(text).unwrap());
    }
}

mod integer {
    use super::*;

    #[divan::bench(sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>) {
        into_string(bencher, |text| write_integer(black_box(1_234_567), Lang::Kk, &mut Sink::string(text)));
    }

    #[divan::bench(sample_size = 1000)]
    fn icu_kept(bencher: Bencher<'_, '_>) {
        let formatter = DecimalFormatter::try_new(locale(Lang::Kk).into(), Default::default()).unwrap();
        into_string(bencher, |text| formatter.format(&Decimal::from(black_box(1_234_567))).write_to(text).unwrap());
    }
}

mod plural {
    use super::*;

    #[divan::bench(sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>) {
        bencher.bench_local(|| cardinal_integer(black_box(12_500), black_box(Lang::Ru)));
    }

    #[divan::bench(sample_size = 1000)]
    fn icu_kept(bencher: Bencher<'_, '_>) {
        let rules = PluralRules::try_new_cardinal(locale(Lang::Ru).into()).unwrap();
        bencher.bench_local(|| rules.category_for(black_box(12_500u64)));
    }
}

mod list {
    use super::*;

    const ITEMS: [&str; 3] = ["Алматы", "Астана", "Париж"];

    #[divan::bench(sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>) {
        into_string(bencher, |text| {
            write_list(black_box(&ITEMS), ListStyle::Conjunction, Lang::Ru, &mut Sink::string(text));
        });
    }

    #[divan::bench(sample_size = 1000)]
    fn icu_kept(bencher: Bencher<'_, '_>) {
        let formatter = ListFormatter::try_new_and(locale(Lang::Ru).into(), Default::default()).unwrap();
        into_string(bencher, |text| formatter.format(black_box(&ITEMS).iter()).write_to(text).unwrap());
    }
}
