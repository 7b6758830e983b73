//! Sixteen texts of a menu, so that what the loop costs is small beside them.

use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

use ushtil::Lang;

use crate::messages::menu;

/// How many texts one call of these is.
pub(crate) const TEXTS: f64 = 16.0;

macro_rules! texts {
    ($($name:ident: $kk:literal, $ru:literal, $en:literal;)*) => {
        /// Into a buffer, by us.
        #[inline(never)]
        pub(crate) fn append(lang: Lang, out: &mut String) {
            $(menu::$name.append_to(black_box(lang), out);)*
        }

        /// Into a buffer, by hand.
        #[inline(never)]
        pub(crate) fn append_by_hand(lang: Lang, out: &mut String) {
            $(_ = match black_box(lang) {
                Lang::Kk => write!(out, $kk),
                Lang::Ru => write!(out, $ru),
                Lang::En => write!(out, $en),
            };)*
        }

        /// Returned.
        #[inline(never)]
        fn returned(lang: Lang) {
            $(black_box(menu::$name.text(black_box(lang)));)*
        }

        /// The same without choosing a text.
        #[inline(never)]
        fn nothing(lang: Lang) {
            $(black_box(lang);
            black_box($kk);)*
        }
    };
}

texts! {
    Home: "Басты бет", "Главная", "Home";
    Events: "Іс-шаралар", "Мероприятия", "Events";
    People: "Адамдар", "Люди", "People";
    Agreements: "Келісімдер", "Соглашения", "Agreements";
    Contacts: "Байланыс", "Контакты", "Contacts";
    Search: "Іздеу", "Поиск", "Search";
    SignIn: "Кіру", "Войти", "Sign in";
    SignOut: "Шығу", "Выйти", "Sign out";
    Language: "Тіл", "Язык", "Language";
    Help: "Анықтама", "Справка", "Help";
    About: "Біз туралы", "О нас", "About us";
    News: "Жаңалықтар", "Новости", "News";
    Save: "Сақтау", "Сохранить", "Save";
    Cancel: "Бас тарту", "Отмена", "Cancel";
    Back: "Артқа", "Назад", "Back";
    Next: "Келесі", "Далее", "Next";
}

/// Nanoseconds of one text: returned, the same loop with nothing chosen, written by hand into a buffer.
pub(crate) fn returned_times(calls: u32, lang: Lang, out: &mut String) -> [f64; 3] {
    let by_hand = time(calls, || {
        out.clear();
        append_by_hand(lang, out);
        black_box(&*out);
    });
    [time(calls, || returned(lang)), time(calls, || nothing(lang)), by_hand]
}

fn time(calls: u32, mut run: impl FnMut()) -> f64 {
    (0..calls / 10).for_each(|_| run());
    let start = Instant::now();
    (0..calls).for_each(|_| run());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(calls) / TEXTS
}
