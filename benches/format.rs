//! What formatting costs beside hand-written `write!`: `cargo bench --bench format`.
//! The comparison with ICU is in tools/oracle-icu, which builds it apart.

#![allow(clippy::indexing_slicing)]

use std::fmt::Write as _;
use std::hint::black_box;

use divan::Bencher;
use jiff::civil::{DateTime, date};
use ushtil::Lang;
use ushtil::format::*;
use ushtil::lang::PerLang;
use ushtil::sink::Sink;
use ushtil_lang::per_lang;

fn main() {
    divan::main();
}

const MOMENT: DateTime = date(2021, 8, 20).at(15, 0, 0, 0);
const FULL: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_date_style(DateTimeStyle::Full).with_time_style(DateTimeStyle::Short);
const ANNOUNCED: DateTimeOptions = FULL.with_form(Form::Announcement);

const LANGS: &[Lang] = &Lang::ALL;

/// Runs a writer into a string that has room, as a page does.
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

    #[divan::bench(args = LANGS, sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>, lang: Lang) {
        into_string(bencher, |text| {
            write_datetime(black_box(MOMENT).into(), &FULL, black_box(lang), &mut Sink::string(text));
        });
    }

    #[divan::bench(args = LANGS, sample_size = 1000)]
    fn ours_announced(bencher: Bencher<'_, '_>, lang: Lang) {
        into_string(bencher, |text| {
            write_datetime(black_box(MOMENT).into(), &ANNOUNCED, black_box(lang), &mut Sink::string(text));
        });
    }

    const MONTHS: PerLang<[&str; 12]> = per_lang! {
        kk: [
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан",
        ],
        ru: [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
        en: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    };
    const WEEKDAYS: PerLang<[&str; 7]> = per_lang! {
        kk: ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
        ru: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    };

    #[divan::bench(args = LANGS, sample_size = 1000)]
    fn hand_written(bencher: Bencher<'_, '_>, lang: Lang) {
        into_string(bencher, |text| {
            let (moment, lang) = (black_box(MOMENT), black_box(lang));
            let (y, d, h, min) = (moment.year(), moment.day(), moment.hour(), moment.minute());
            let month = MONTHS[lang][moment.month() as usize - 1];
            let weekday = WEEKDAYS[lang][moment.weekday().to_monday_zero_offset() as usize];
            match lang {
                Lang::Kk => write!(text, "{y}\u{202f}ж. {d} {month}, {weekday}, {h:02}:{min:02}"),
                Lang::Ru => write!(text, "{weekday}, {d} {month} {y}\u{202f}г. в {h:02}:{min:02}"),
                Lang::En => {
                    let (hour, half) = ((h + 11) % 12 + 1, if h < 12 { "AM" } else { "PM" });
                    write!(text, "{weekday}, {month} {d}, {y} at {hour}:{min:02}\u{202f}{half}")
                }
            }
            .unwrap_or_default();
        });
    }
}

mod integer {
    use super::*;

    #[divan::bench(args = [7, 12_500, 1_234_567], sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>, n: i64) {
        into_string(bencher, |text| write_integer(black_box(n), Lang::Kk, &mut Sink::string(text)));
    }

    #[divan::bench(args = [7, 12_500, 1_234_567], sample_size = 1000)]
    fn hand_written(bencher: Bencher<'_, '_>, n: i64) {
        into_string(bencher, |text| {
            let n = black_box(n);
            match n {
                ..1_000 => write!(text, "{n}"),
                1_000..1_000_000 => write!(text, "{}\u{a0}{:03}", n / 1_000, n % 1_000),
                _ => write!(text, "{}\u{a0}{:03}\u{a0}{:03}", n / 1_000_000, n / 1_000 % 1_000, n % 1_000),
            }
            .unwrap_or_default();
        });
    }

    #[divan::bench(sample_size = 1000)]
    fn plural_category(bencher: Bencher<'_, '_>) {
        bencher.bench_local(|| cardinal_integer(black_box(12_500), black_box(Lang::Ru)));
    }
}

mod decimal {
    use super::*;

    #[divan::bench(sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>) {
        let n = Number::scaled(1_234_567_891, 3);
        into_string(bencher, |text| {
            write_number(black_box(n), &NumberOptions::DEFAULT, Lang::Kk, &mut Sink::string(text));
        });
    }
}

mod range {
    use super::*;

    #[divan::bench(sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>) {
        let days = DateRange::days(date(2014, 12, 10), date(2014, 12, 13));
        let options = ANNOUNCED;
        into_string(bencher, |text| write_range(black_box(&days), &options, Lang::Kk, &mut Sink::string(text)));
    }
}

mod list {
    use super::*;

    #[divan::bench(sample_size = 1000)]
    fn ours(bencher: Bencher<'_, '_>) {
        into_string(bencher, |text| {
            write_list(black_box(&["Алматы", "Астана", "Париж"]), ListStyle::And, Lang::Kk, &mut Sink::string(text));
        });
    }
}
