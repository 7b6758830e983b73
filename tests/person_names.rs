//! Names of persons: CLDR's own rows, the forms of announcements, and each of them in every case.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::Lang;
use ushtil::document::{Document, Text, Url};
use ushtil::grammar::{
    Case, Courtesy, Formality, Gender, Grade, Name, NameOrder, PersonField, PersonForm, PersonLength, PersonName,
    PersonStyle, PersonUsage,
};
use ushtil::lang::{LangTag, SortKey};
use ushtil::search::Index;

#[test]
fn every_row_of_cldr_passes() {
    for (lang, text) in [
        (Lang::Kk, include_str!("data/cldr/person-names/kk.txt")),
        (Lang::Ru, include_str!("data/cldr/person-names/ru.txt")),
        (Lang::En, include_str!("data/cldr/person-names/en.txt")),
    ] {
        let (mut person, mut expected, mut rows, mut wrong) = (PersonName::new(), "", 0, Vec::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split(';').map(str::trim).collect();
            match cells[..] {
                ["name", "locale", tag] => person = person.origin(LangTag::exact(&tag.replace('_', "-")).unwrap()),
                ["name", field, value] => person = person.with(lang, PersonField::from_word(field).unwrap(), value),
                ["expectedResult", value] => expected = value,
                ["parameters", options, length, usage, formality] => {
                    rows += 1;
                    let found = person.text(lang, style(options, length, usage, formality));
                    if found != expected {
                        wrong.push(format!("{lang} {line}: `{found}`, not `{expected}`"));
                    }
                }
                ["endName"] => person = PersonName::new(),
                ["enum", ..] | [""] => {}
                _ => panic!("a line of another kind: {line}"),
            }
        }
        assert_eq!(rows, 168, "rows of {lang}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

fn style(options: &str, length: &str, usage: &str, formality: &str) -> PersonStyle {
    let usage = match (options, usage) {
        ("sorting", "referring") => PersonUsage::Sorting,
        ("none", "referring") => PersonUsage::Referring,
        ("none", "addressing") => PersonUsage::Addressing,
        ("none", "monogram") => PersonUsage::Monogram,
        _ => panic!("{options} {usage}"),
    };
    let length = match length {
        "long" => PersonLength::Long,
        "medium" => PersonLength::Medium,
        "short" => PersonLength::Short,
        _ => panic!("{length}"),
    };
    let formality = if formality == "formal" { Formality::Formal } else { Formality::Informal };
    PersonStyle { form: PersonForm::Cldr, length, usage, formality, courtesy: Courtesy::None }
}

/// A person from `given | patronymic | family`, each in kk, ru, en.
fn person(gender: &str, rows: [[&str; 3]; 3]) -> PersonName {
    use PersonField::{Family, Given, Patronymic};
    let new = match gender {
        "m" => PersonName::man(),
        "f" => PersonName::woman(),
        _ => PersonName::new(),
    };
    Lang::ALL.into_iter().zip(rows).fold(new, |person, (lang, [given, patronymic, family])| {
        person.with(lang, Given, given).with(lang, Patronymic, patronymic).with(lang, Family, family)
    })
}

fn daniyar() -> PersonName {
    person(
        "m",
        [["Данияр", "Кенжебекұлы", "Қанафин"], ["Данияр", "Кенжебекович", "Канафин"], ["Daniyar", "", "Kanafin"]],
    )
}

fn dana() -> PersonName {
    person("f", [["Дана", "", "Қанафина"], ["Дана", "Кенжебековна", "Канафина"], ["Dana", "", "Kanafina"]])
}

fn without_patronymic() -> PersonName {
    person("m", [["Әнуар", "", "Түгел"], ["Ануар", "", "Тугел"], ["Anuar", "", "Tugel"]])
        .office(Lang::Kk, "алқа төрағасы")
        .office(Lang::Ru, "председатель коллегии адвокатов")
        .office(Lang::En, "Chairman of the Bar")
}

/// The form without its no-break spaces, `-` where it is unknown.
fn form(name: &Name, lang: Lang, case: Case) -> String {
    let form = name.inflect(lang, case);
    if form.is_known() { form.to_string().replace('\u{a0}', " ") } else { "-".into() }
}

#[test]
fn announcements_keep_the_patronymic_and_sort_without_a_comma() {
    let rows = [
        ("full", "Данияр Кенжебекұлы Қанафин", "Данияр Кенжебекович Канафин", "Daniyar Kanafin"),
        ("usual", "Данияр Қанафин", "Данияр Канафин", "Daniyar Kanafin"),
        ("short", "Д. Қанафин", "Д. К. Канафин", "D. Kanafin"),
        ("list", "Қанафин Данияр Кенжебекұлы", "Канафин Данияр Кенжебекович", "Kanafin, Daniyar"),
        ("list-short", "Қанафин Д.", "Канафин Д. К.", "Kanafin, D."),
        ("address", "Данияр Кенжебекұлы", "Данияр Кенжебекович", "Mr Kanafin"),
        ("given", "Данияр", "Данияр", "Daniyar"),
        ("monogram", "ДКҚ", "ДКК", "DK"),
    ];
    for (word, kk, ru, en) in rows {
        let style = PersonStyle::from_word(word).unwrap();
        let found = Lang::ALL.map(|lang| daniyar().text(lang, style).replace('\u{a0}', " "));
        assert_eq!(found, [kk, ru, en], "{word}");
    }
}

#[test]
fn a_form_of_address_never_stands_beside_a_patronymic() {
    for length in [PersonLength::Long, PersonLength::Short] {
        let style = PersonStyle { length, ..PersonStyle::FULL.with(Courtesy::Honorific) };
        let text = daniyar().text(Lang::Ru, style);
        assert!(!text.contains("г-н"), "{text}");
    }
    let style = PersonStyle::USUAL.with(Courtesy::Honorific);
    let found = Lang::ALL.map(|lang| without_patronymic().text(lang, style).replace('\u{a0}', " "));
    assert_eq!(found, ["Әнуар Түгел мырза", "г-н Ануар Тугел", "Mr Anuar Tugel"]);
    let found = Lang::ALL.map(|lang| dana().text(lang, style).replace('\u{a0}', " "));
    assert_eq!(found, ["Дана Қанафина ханым", "г-жа Дана Канафина", "Ms Dana Kanafina"]);
    let found = Lang::ALL.map(|lang| without_patronymic().text(lang, PersonStyle::ADDRESS).replace('\u{a0}', " "));
    assert_eq!(found, ["Түгел мырза", "г-н Тугел", "Mr Tugel"]);
}

#[test]
fn every_form_takes_every_case() {
    use Case::{Ablative, Accusative, Dative, Genitive, Instrumental, Prepositional};
    let rows: &[(PersonName, PersonStyle, Lang, Case, &str)] = &[
        (daniyar(), PersonStyle::SHORT, Lang::Kk, Dative, "Д. Қанафинге"),
        (daniyar(), PersonStyle::LIST_SHORT, Lang::Kk, Genitive, "Қанафин Д.-ның"),
        (daniyar(), PersonStyle::LIST_SHORT, Lang::Kk, Dative, "Қанафин Д.-ға"),
        (daniyar(), PersonStyle::LIST, Lang::Kk, Genitive, "Қанафин Данияр Кенжебекұлының"),
        (daniyar(), PersonStyle::FULL, Lang::Kk, Instrumental, "Данияр Кенжебекұлы Қанафинмен"),
        (daniyar(), PersonStyle::ADDRESS, Lang::Kk, Dative, "Данияр Кенжебекұлына"),
        (daniyar(), PersonStyle::FULL.by_cldr(), Lang::Kk, Ablative, "Данияр Қанафиннен"),
        (daniyar(), PersonStyle::LIST.by_cldr(), Lang::Kk, Genitive, "Қанафин, Данияр Кенжебекұлының"),
        (daniyar(), PersonStyle::SHORT, Lang::Ru, Genitive, "Д. К. Канафина"),
        (daniyar(), PersonStyle::SHORT, Lang::Ru, Instrumental, "Д. К. Канафиным"),
        (daniyar(), PersonStyle::LIST_SHORT, Lang::Ru, Dative, "Канафину Д. К."),
        (daniyar(), PersonStyle::LIST, Lang::Ru, Genitive, "Канафина Данияра Кенжебековича"),
        (daniyar(), PersonStyle::LIST.by_cldr(), Lang::Ru, Genitive, "Канафина, Данияра Кенжебековича"),
        (daniyar(), PersonStyle::ADDRESS, Lang::Ru, Dative, "Данияру Кенжебековичу"),
        (daniyar(), PersonStyle::MONOGRAM, Lang::Ru, Genitive, "ДКК"),
        (dana(), PersonStyle::SHORT, Lang::Ru, Accusative, "Д. К. Канафину"),
        (dana(), PersonStyle::LIST_SHORT, Lang::Ru, Accusative, "Канафину Д. К."),
        (dana(), PersonStyle::LIST_SHORT, Lang::Ru, Prepositional, "Канафиной Д. К."),
        (dana(), PersonStyle::SHORT, Lang::Kk, Genitive, "Д. Қанафинаның"),
        (dana(), PersonStyle::SHORT, Lang::En, Case::Possessive, "D. Kanafina’s"),
        (
            without_patronymic(),
            PersonStyle::USUAL.with(Courtesy::OfficeAndHonorific),
            Lang::Ru,
            Dative,
            "председателю коллегии адвокатов г-ну Ануару Тугелу",
        ),
        (
            without_patronymic(),
            PersonStyle::USUAL.with(Courtesy::OfficeAndHonorific),
            Lang::Kk,
            Genitive,
            "алқа төрағасы Әнуар Түгел мырзаның",
        ),
        (
            without_patronymic(),
            PersonStyle::USUAL.with(Courtesy::Honorific),
            Lang::Ru,
            Instrumental,
            "г-ном Ануаром Тугелом",
        ),
    ];
    for (person, style, lang, case, expected) in rows {
        assert_eq!(form(&person.name(*style), *lang, *case), *expected, "{style:?} {case:?}");
    }
}

/// In its commonest form a name put together here has the same forms as one that is given in parts.
#[test]
fn the_usual_form_is_the_name_itself() {
    for person in [daniyar(), dana(), without_patronymic()] {
        let name = person.name(PersonStyle::FULL);
        for lang in Lang::ALL {
            for case in Case::of(lang) {
                let own = in_parts(&person, lang);
                assert_eq!(form(&name, lang, *case), form(&own, lang, *case), "{lang} {case:?}");
            }
        }
    }
}

fn in_parts(person: &PersonName, lang: Lang) -> Name {
    let whole = person.name(PersonStyle::FULL);
    let words: Vec<&str> = whole.text(lang).split(' ').collect();
    let name = match whole.gender(Lang::Ru) {
        Some(Gender::Feminine) => Name::woman(),
        _ => Name::man(),
    };
    match words[..] {
        [given, family] => name.given(lang, given).family(lang, family).build(),
        [given, patronymic, family] => {
            name.given(lang, given).patronymic(lang, patronymic).family(lang, family).build()
        }
        _ => panic!("{words:?}"),
    }
}

#[test]
fn what_is_not_known_is_not_printed() {
    // neither the name nor the caller tells the gender
    let sasha = person("", [["", "", ""], ["Саша", "", "Ким"], ["", "", ""]]);
    assert_eq!(sasha.name(PersonStyle::SHORT).inflect(Lang::Ru, Case::Dative).grade(), Grade::Unknown);
    assert_eq!(sasha.text(Lang::Kk, PersonStyle::FULL), "");
    // a patronymic does
    let told = person("", [["", "", ""], ["Саша", "Олегович", "Ким"], ["", "", ""]]);
    assert_eq!(form(&told.name(PersonStyle::SHORT), Lang::Ru, Case::Dative), "С. О. Киму");
    // and so do parts of a name in the content
    let name = Name::man().given(Lang::Ru, "Олег").family(Lang::Ru, "Ким").build();
    assert_eq!(form(&PersonName::from(&name).name(PersonStyle::LIST_SHORT), Lang::Ru, Case::Dative), "Киму О.");
}

#[test]
fn names_with_the_family_first_keep_their_order() {
    let kim = person("m", [["Чен Ын", "", "Ким"], ["Чен Ын", "", "Ким"], ["Jong Un", "", "Kim"]]);
    let by_origin = kim.clone().origin(LangTag::exact("ko").unwrap());
    for person in [by_origin, kim.order(NameOrder::FamilyFirst)] {
        assert_eq!(person.text(Lang::Kk, PersonStyle::USUAL), "Ким Чен Ын");
        assert_eq!(person.text(Lang::En, PersonStyle::USUAL), "Kim Jong Un");
        assert_eq!(person.text(Lang::Ru, PersonStyle::SHORT), "Ким");
    }
}

#[test]
fn lists_are_in_the_order_of_icu() {
    for (lang, text) in [
        (Lang::Kk, include_str!("data/sort/kk.txt")),
        (Lang::Ru, include_str!("data/sort/ru.txt")),
        (Lang::En, include_str!("data/sort/en.txt")),
    ] {
        let expected: Vec<&str> = text.lines().collect();
        assert!(expected.len() >= 500, "{lang}: {} names", expected.len());
        let mut sorted: Vec<&str> = expected.iter().rev().copied().collect();
        sorted.sort_by_cached_key(|name| SortKey::of(name, lang));
        let wrong = expected.iter().zip(&sorted).position(|(one, other)| one != other);
        assert_eq!(wrong.map(|at| (expected[at], sorted[at])), None, "{lang}");
    }
}

/// A name is found by any of its forms, however it is typed.
#[test]
fn any_form_of_a_name_finds_it() {
    let names = [
        (Lang::Ru, Name::man().given(Lang::Ru, "Лев").family(Lang::Ru, "Берёзкин").build()),
        (Lang::Ru, Name::woman().given(Lang::Ru, "Любовь").family(Lang::Ru, "Ёлкина").build()),
        (Lang::Ru, Name::man().given(Lang::Ru, "Павел").family(Lang::Ru, "Канафин").build()),
        (Lang::Kk, Name::man().given(Lang::Kk, "Искандер").family(Lang::Kk, "Әлімбаев").build()),
        (Lang::Kk, Name::man().given(Lang::Kk, "Абай").family(Lang::Kk, "Құнанбайұлы").build()),
        (Lang::En, Name::man().given(Lang::En, "Anuar").family(Lang::En, "Tugel").build()),
    ];
    for (lang, name) in &names {
        let mut document = Document::new(*lang, "page", Text::new(name.text(*lang), *lang));
        document.url = Some(Url::parse("/page").unwrap());
        let mut index = Index::new(*lang);
        index.add_with(&document, name.forms(*lang).map(|form| form.to_string()));
        let forms: Vec<String> = name.forms(*lang).map(|form| form.to_string()).collect();
        assert!(forms.len() > 1, "{name:?}");
        for form in forms {
            let typed = [
                form.clone(),
                form.to_uppercase(),
                form.replace('ё', "е").replace('Ё', "Е"),
                if *lang == Lang::En {
                    form.clone()
                } else {
                    form.replace('а', "a").replace('К', "K").replace('о', "o")
                },
            ];
            for wanted in typed {
                assert_eq!(index.search(&wanted).len(), 1, "{wanted}");
            }
        }
        assert!(index.search("Омаров").is_empty() && index.search("Omarov").is_empty());
    }
}
