//! Russian given and family names that go against the rules of their endings.
//!
//! A list of our own; the rules that these go against are those of Калакуцкая, «Фамилии. Имена. Отчества в русском языке».

use super::endings::{self, ends, same};
use super::heads::Shape;
use crate::language::Gender;

/// A given name whose form the rules would get wrong.
pub(crate) fn given_exception(word: &str, gender: Gender) -> Option<Shape> {
    let masculine = [
        ("христос", Shape::Fleeting(2, "", endings::HARD)),
        ("павел", Shape::Fleeting(2, "л", endings::HARD)),
        ("лев", Shape::Fleeting(2, "ьв", endings::HARD)),
        ("пётр", Shape::Fleeting(3, "етр", endings::HARD)),
        ("илья", Shape::Row(endings::YA_STRESSED)),
        ("николя", Shape::Indeclinable),
        ("ходжа", Shape::Row(endings::A_STRESSED)),
    ];
    match gender {
        Gender::Masculine if ends(word, "ёк") => Some(Shape::Fleeting(2, "ьк", endings::HARD)),
        Gender::Masculine => masculine.iter().find(|(name, _)| same(word, name)).map(|(_, shape)| *shape),
        _ if STRESSED_IYA.iter().any(|name| same(word, name)) => Some(Shape::Row(endings::YA_STRESSED)),
        _ if same(word, "любовь") => Some(Shape::Row(endings::THIRD)),
        _ => None,
    }
}

/// Women's names in a stressed -ия: Алие, Алиёй.
const STRESSED_IYA: &[&str] = &["алия", "альфия", "галия", "гульфия", "зульфия"];

/// Women's names in -ь that Russian has long declined; newer ones keep one form: Нинели, but Айгуль in all cases.
pub(crate) fn is_of_third_declension(word: &str) -> bool {
    const NAMES: [&str; 10] =
        ["любовь", "нинель", "рахиль", "рашель", "руфь", "суламифь", "эсфирь", "юдифь", "агидель", "жизель"];
    NAMES.iter().any(|name| same(word, name))
}

/// Men's names in -я that decline; of others usage is divided.
pub(crate) fn is_of_man_in_ya(word: &str) -> bool {
    // Эрих Мария Ремарк, Эриха Марии Ремарка
    const NAMES: [&str; 36] = [
        "мария",
        "беня",
        "боря",
        "ваня",
        "вася",
        "веня",
        "витя",
        "володя",
        "даня",
        "добрыня",
        "емеля",
        "изя",
        "колюня",
        "коля",
        "костя",
        "кузя",
        "лёня",
        "леня",
        "митя",
        "ося",
        "петя",
        "родя",
        "саня",
        "сеня",
        "толя",
        "федя",
        "филя",
        "афоня",
        "женя",
        "исайя",
        "захария",
        "анания",
        "иеремия",
        "азария",
        "осия",
        "тобия",
    ];
    NAMES.iter().any(|name| same(word, name))
}

/// Given names in -ов, -ев, -ин, which are not surnames.
pub(crate) fn is_given(word: &str) -> bool {
    // Нуретдин, Шамсуддин: the family name is Шамсуддинов
    ends(word, "ддин") || ends(word, "тдин") || GIVEN.iter().any(|name| same(word, name))
}

/// Family names that do not decline, and those with letters of their own.
pub(crate) fn family_exception(word: &str, gender: Gender) -> Option<Shape> {
    if gender != Gender::Feminine && ["воробей", "соловей", "муравей"].iter().any(|name| same(word, name))
    {
        return Some(Shape::Fleeting(2, "ь", endings::SOFT_STRESSED));
    }
    if same(word, "христос") {
        return Some(Shape::Fleeting(2, "", endings::HARD));
    }
    if gender != Gender::Feminine && ["львов", "ростов"].iter().any(|name| same(word, name)) {
        return Some(Shape::Row(endings::SURNAME));
    }
    let indeclinable = [
        "больших",
        "меньших",
        "дюма",
        "золя",
        "петипа",
        "живаго",
        "дурново",
        "гюго",
        "труа",
        "тома",
        "ферма",
        "леруа",
        "делакруа",
    ];
    indeclinable.iter().any(|name| same(word, name)).then_some(Shape::Indeclinable)
}

/// The first half of a double family name that is bound to the second.
pub(crate) fn is_bound(first: &str) -> bool {
    [
        "бонч",
        "грум",
        "сквозник",
        "дон",
        "тер",
        "тян",
        "кул",
        "мелик",
        "шах",
        "кара",
        "абдул",
        "гасан",
        "ле",
        "ла",
        "де",
        "ван",
        "фон",
        "сен",
        "сент",
        "мак",
        "ибн",
        "аль",
        "эль",
        "ад",
        "ан",
        "ас",
        "аш",
        "ат",
        "ар",
    ]
    .iter()
    .any(|name| same(first, name))
        || first.chars().count() < 3
}

/// Feminine family names in -ина that are nouns: Щербины, not Щербиной.
pub(crate) fn is_noun_in_ina(word: &str) -> bool {
    ["щербина", "калина", "малина", "смородина", "перина", "долина", "былина", "картина", "тычина", "дубина"]
        .iter()
        .any(|name| same(word, name))
}

/// Foreign family names in -ин take the noun's -ом: Дарвином.
pub(crate) fn foreign_in_in(word: &str) -> bool {
    const FOREIGN: &[&str] = &[
        "дарвин",
        "гриффин",
        "чаплин",
        "грин",
        "кронин",
        "гершвин",
        "болдуин",
        "болдвин",
        "франклин",
        "мартин",
        "бенджамин",
        "ирвин",
        "цеппелин",
        "колвин",
        "кельвин",
        "годвин",
        "эрвин",
        "гамелин",
        "кювин",
        "дарлин",
        "пинчин",
        "хокин",
        "эллин",
        "кальвин",
        "роббин",
        "робин",
        "фраклин",
        "каин",
        "мерлин",
        "эстергазин",
        "меллин",
        "берлин",
        "шопин",
        "коллин",
        "цзиньпин",
        "сяопин",
        "бузин",
        "магуин",
        "маккуин",
        "куин",
        "уин",
        "гуин",
        "ле гуин",
        "саладин",
        "эддин",
    ];
    FOREIGN.iter().any(|name| same(word, name))
        || ends(word, "ддин")
        || ends(word, "тдин")
        || ends(word, "ньпин")
        || ends(word, "оуин")
}

#[rustfmt::skip]
const GIVEN: &[&str] = &[
    "яков", "иов", "лев", "константин", "валентин", "вениамин", "августин", "юстин", "мартин", "бенедиктин", "амин", "эмин",
    "ясин", "алмазбек", "мартын", "севастьян", "эрвин", "кевин", "робин", "марвин", "эдвин", "ирина", "марина", "екатерина", "полина", "карина",
    "галина", "алина", "арина", "кристина", "валентина", "нина", "дина", "зина", "регина", "сабина", "антонина", "марцелина",
    "ангелина", "эвелина", "каролина", "василина", "ульяна", "альбина", "фарина", "эльвина", "азина", "амина", "мадина", "сакина",
    "еркин", "эркин", "аскин", "элчин", "эльчин", "славой", "збигнев", "иаков", "параскева", "авелина", "аделина", "алевтина", "ангелина", "анелина", "василина", "виталина", "дарина",
    "евангелина", "жозефина", "жаклина", "катарина", "катерина", "клементина", "лина", "лилиана", "магдалина", "мальвина", "мелина",
    "милина", "октябрина", "розалина", "рубина", "руфина", "самина", "северина", "тина", "устина", "фарзина", "христина",
    "эмина", "эрмина", "юстина", "янина", "джоржина", "крестина", "розмина", "шахина",
    "жасмина", "паулина", "павлина", "акулина", "фаина", "зарина", "севиля", "мерлин", "вазген", "ева", "жанна", "анна",
];
