//! A person's name in its fields, and the forms that it is written in: in full, short, in a list, as an address.

mod cldr;
mod pattern;
mod style;

use std::borrow::Cow;

use self::pattern::{Fields, Piece, Source};
pub use self::style::{Courtesy, Formality, PersonForm, PersonLength, PersonStyle, PersonUsage};
use super::{Name, NameBuilder};
use crate::lang::{Lang, LangTag, PerLang};
use crate::language::letters::is_cyrillic;
use crate::language::{Animacy, Case, Gender, Grade, NameKind, Part, Patterns, person};

/// A person's name in its fields, which is written in many forms; each form is a [`Name`], and so takes every case.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, PersonField, PersonName, PersonStyle}};
/// let person = PersonName::woman()
///     .with(Lang::Kk, PersonField::Given, "Дана").with(Lang::Kk, PersonField::Family, "Қанафина")
///     .with(Lang::Ru, PersonField::Given, "Дана").with(Lang::Ru, PersonField::Patronymic, "Кенжебековна")
///     .with(Lang::Ru, PersonField::Family, "Канафина")
///     .with(Lang::En, PersonField::Given, "Dana").with(Lang::En, PersonField::Family, "Kanafina");
/// let plain = |text: String| text.replace('\u{a0}', " ");
/// let short = person.name(PersonStyle::SHORT);
/// assert_eq!(plain(short.inflect(Lang::Kk, Case::Dative).to_string()), "Д. Қанафинаға");
/// assert_eq!(plain(short.inflect(Lang::Ru, Case::Accusative).to_string()), "Д. К. Канафину");
/// assert_eq!(plain(short.inflect(Lang::En, Case::Possessive).to_string()), "D. Kanafina’s");
/// let list = person.name(PersonStyle::LIST_SHORT);
/// assert_eq!(plain(list.inflect(Lang::Kk, Case::Genitive).to_string()), "Қанафина Д.-ның");
/// assert_eq!(plain(list.inflect(Lang::Ru, Case::Accusative).to_string()), "Канафину Д. К.");
/// ```
///
/// # Design
///
/// CLDR's person names (UTS 35, part 8) are one form ([`PersonStyle::by_cldr`]) and what is published is another, as with dates:
/// CLDR's formal Kazakh drops the patronymic, and its lists have a comma after the family name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct PersonName {
    fields: PerLang<[Option<String>; FIELDS]>,
    office: PerLang<Option<String>>,
    gender: Option<Gender>,
    origin: Option<LangTag>,
    order: Option<NameOrder>,
}

/// A field of a person's name, as CLDR has them.
///
/// ```
/// use ushtil::{Lang, grammar::{PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man()
///     .with(Lang::Ru, PersonField::Given, "Данияр").with(Lang::Ru, PersonField::Patronymic, "Кенжебекович")
///     .with(Lang::Ru, PersonField::Family, "Канафин");
/// let name = |style| person.name(style).text(Lang::Ru).replace('\u{a0}', " ");
/// assert_eq!(name(PersonStyle::FULL), "Данияр Кенжебекович Канафин");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PersonField {
    /// What stands before a name and is the person's own: проф., Dr.
    Title,
    /// есімі, имя; several words are one name.
    Given,
    /// The given name among friends: Зәке, Ваня.
    Informal,
    /// әкесінің аты, отчество; a second given name elsewhere (CLDR's `given2`).
    Patronymic,
    /// тегі, фамилия; not needed where the next two are given.
    Family,
    /// фон, де, van der.
    FamilyPrefix,
    /// The family name without its prefix.
    FamilyCore,
    /// A second family name (CLDR's `surname2`).
    SecondFamily,
    /// мл., Jr.
    Generation,
    /// к. м. н., MP.
    Credentials,
}

const FIELDS: usize = 10;

/// Which part of a name stands first.
///
/// ```
/// use ushtil::{Lang, grammar::{NameOrder, PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man().order(NameOrder::FamilyFirst)
///     .with(Lang::Ru, PersonField::Family, "Ким").with(Lang::Ru, PersonField::Given, "Чен Ын");
/// assert_eq!(person.name(PersonStyle::FULL).text(Lang::Ru), "Ким Чен Ын");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameOrder {
    /// Kazakh, Russian, English names.
    GivenFirst,
    /// Chinese, Korean, Vietnamese names.
    FamilyFirst,
}

impl PersonField {
    /// The field by CLDR's word for it.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "title" => PersonField::Title,
            "given" => PersonField::Given,
            "given-informal" => PersonField::Informal,
            "given2" => PersonField::Patronymic,
            "surname" => PersonField::Family,
            "surname-prefix" => PersonField::FamilyPrefix,
            "surname-core" => PersonField::FamilyCore,
            "surname2" => PersonField::SecondFamily,
            "generation" => PersonField::Generation,
            "credentials" => PersonField::Credentials,
            _ => return None,
        })
    }
}

impl PersonName {
    /// A person whose gender is not said; nothing stands in for мырза and ханым then.
    pub fn new() -> Self {
        PersonName::default()
    }

    /// A man.
    pub fn man() -> Self {
        PersonName::new().gender(Gender::Masculine)
    }

    /// A woman.
    pub fn woman() -> Self {
        PersonName::new().gender(Gender::Feminine)
    }

    /// The person's gender.
    pub fn gender(self, gender: Gender) -> Self {
        PersonName { gender: Some(gender), ..self }
    }

    /// The language that the name is of, by which its order is known: `ko` for Ким Чен Ын.
    pub fn origin(self, origin: LangTag) -> Self {
        PersonName { origin: Some(origin), ..self }
    }

    /// The order of the name, where its language does not tell.
    pub fn order(self, order: NameOrder) -> Self {
        PersonName { order: Some(order), ..self }
    }

    /// A field of the name in a language.
    pub fn with(mut self, lang: Lang, field: PersonField, text: impl Into<String>) -> Self {
        if let Some(place) = self.fields[lang].get_mut(field as usize) {
            *place = Some(text.into()).filter(|text| !text.trim().is_empty());
        }
        self
    }

    /// The office that the person holds, in a language: «алқа төрағасы», «председатель коллегии».
    pub fn office(mut self, lang: Lang, text: impl Into<String>) -> Self {
        self.office[lang] = Some(text.into());
        self
    }

    /// The name in a language and a form; empty where the language has no name.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Courtesy, PersonField, PersonName, PersonStyle}};
    /// let person = PersonName::man()
    ///     .with(Lang::Kk, PersonField::Given, "Әнуар").with(Lang::Kk, PersonField::Family, "Түгел")
    ///     .with(Lang::Ru, PersonField::Given, "Ануар").with(Lang::Ru, PersonField::Family, "Тугел")
    ///     .with(Lang::En, PersonField::Given, "Anuar").with(Lang::En, PersonField::Family, "Tugel")
    ///     .office(Lang::Kk, "алқа төрағасы").office(Lang::Ru, "председатель коллегии").office(Lang::En, "Chairman");
    /// let style = PersonStyle::USUAL.with(Courtesy::OfficeAndHonorific);
    /// assert_eq!(person.text(Lang::Kk, style), "алқа төрағасы Әнуар Түгел мырза");
    /// assert_eq!(person.text(Lang::Ru, style), "председатель коллегии г-н\u{a0}Ануар Тугел");
    /// assert_eq!(person.text(Lang::En, style), "Mr Anuar Tugel, Chairman");
    /// ```
    #[must_use]
    pub fn text(&self, lang: Lang, style: PersonStyle) -> String {
        let fields = InLanguage { person: self, lang, style };
        text(&fields.pieces())
    }

    /// The name in a form, in every language that has it, to be put into the case that a sentence needs.
    #[must_use]
    pub fn name(&self, style: PersonStyle) -> Name {
        Lang::ALL.into_iter().fold(self.empty(), |builder, lang| self.add_to(builder, lang, style)).build()
    }

    /// The same in one language alone.
    pub(super) fn name_in(&self, lang: Lang, style: PersonStyle) -> Name {
        self.add_to(self.empty(), lang, style).build()
    }

    fn empty(&self) -> NameBuilder {
        self.gender.into_iter().fold(Name::person(), NameBuilder::person_gender)
    }

    fn add_to(&self, builder: NameBuilder, lang: Lang, style: PersonStyle) -> NameBuilder {
        let fields = InLanguage { person: self, lang, style };
        let pieces = fields.pieces();
        if pieces.is_empty() { builder } else { with_forms(builder.text(lang, text(&pieces)), &pieces, self, lang) }
    }

    fn field(&self, lang: Lang, field: PersonField) -> Option<&str> {
        self.fields[lang].get(field as usize)?.as_deref()
    }

    /// The language whose patterns a name is written by: its own where it is in other letters, as CLDR has it.
    fn patterns_of(&self, lang: Lang) -> Lang {
        use PersonField::{Family, FamilyCore, Given};
        let texts = [Family, FamilyCore, Given].into_iter().filter_map(|field| self.field(lang, field));
        let letter = texts.flat_map(str::chars).find(|c| c.is_alphabetic());
        match (lang, letter.map(is_cyrillic)) {
            (Lang::Kk | Lang::Ru, Some(false)) => Lang::En,
            (Lang::En, Some(true)) => Lang::Ru,
            (Lang::Kk | Lang::Ru | Lang::En, _) => lang,
        }
    }
}

/// The parts of a name that was put together of them; a name of which only the text is known is its own given name.
impl From<&Name> for PersonName {
    fn from(name: &Name) -> Self {
        let mut person = PersonName { gender: name.gender(Lang::Ru), ..PersonName::new() };
        for lang in Lang::ALL {
            let parts = [
                (Part::Given, PersonField::Given),
                (Part::Patronymic, PersonField::Patronymic),
                (Part::Family, PersonField::Family),
            ];
            let given = parts.into_iter().filter_map(|(part, field)| Some((field, name.part(lang, part)?)));
            let whole = given.clone().next().is_none().then(|| name.own_text(lang)).flatten();
            for (field, text) in given.chain(whole.map(|text| (PersonField::Given, text))) {
                person = person.with(lang, field, text);
            }
        }
        person
    }
}

fn text(pieces: &[Piece<'_>]) -> String {
    pieces.iter().flat_map(|piece| [&*piece.before, &*piece.text]).collect()
}

/// The fields of a name as a pattern of one language asks for them.
struct InLanguage<'n> {
    person: &'n PersonName,
    lang: Lang,
    style: PersonStyle,
}

impl InLanguage<'_> {
    fn pieces(&self) -> Vec<Piece<'_>> {
        let patterns = self.patterns();
        let PersonStyle { length, usage, formality, .. } = self.style;
        let choice = match usage {
            PersonUsage::Sorting => patterns.sorting.get(length as usize).and_then(|all| all.get(formality as usize)),
            _ => {
                let lengths = patterns.names.get(self.order(patterns) as usize);
                let usages = lengths.and_then(|all| all.get(length as usize));
                usages.and_then(|all| all.get(usage as usize)).and_then(|all| all.get(formality as usize))
            }
        };
        choice.map(|choice| pattern::fill(choice, self, patterns)).unwrap_or_default()
    }

    fn patterns(&self) -> &'static Patterns {
        let lang = self.person.patterns_of(self.lang);
        match self.style.form {
            PersonForm::Cldr => &cldr::CLDR[lang],
            PersonForm::Announcement => &person(lang).announced,
        }
    }

    fn order(&self, patterns: &Patterns) -> NameOrder {
        let by_origin = |origin: &LangTag| match patterns.surname_first.contains(&origin.language()) {
            true => NameOrder::FamilyFirst,
            false => NameOrder::GivenFirst,
        };
        let told = self.person.order.or_else(|| self.person.origin.as_ref().map(by_origin));
        told.unwrap_or(NameOrder::GivenFirst)
    }

    fn honorific(&self) -> Option<Cow<'_, str>> {
        let words = person(self.person.patterns_of(self.lang)).honorifics;
        match self.person.gender? {
            Gender::Masculine => words.first(),
            Gender::Feminine => words.last(),
            Gender::Neuter => None,
        }
        .map(|word| Cow::Borrowed(*word))
    }
}

impl Fields for InLanguage<'_> {
    fn get(&self, field: PersonField) -> Option<Cow<'_, str>> {
        let own = |field| self.person.field(self.lang, field).map(Cow::Borrowed);
        let (prefix, core) = (own(PersonField::FamilyPrefix), own(PersonField::FamilyCore));
        match field {
            // UTS 35, "Handle core and prefix"
            PersonField::Family => own(field).or_else(|| match (prefix, core) {
                (Some(prefix), Some(core)) => Some(format!("{prefix} {core}").into()),
                (None, core) => core,
                (Some(prefix), None) => Some(prefix),
            }),
            PersonField::FamilyCore => core.or_else(|| own(PersonField::Family)),
            PersonField::FamilyPrefix => core.and(prefix),
            _ => own(field),
        }
    }

    fn beside(&self, word: &str) -> Option<Cow<'_, str>> {
        match word {
            "address" => self.honorific(),
            "honorific" if self.style.courtesy.has_honorific() => self.honorific(),
            "office" if self.style.courtesy.has_office() => self.person.office[self.lang].as_deref().map(Cow::Borrowed),
            _ => None,
        }
    }
}

/// Russian declines each piece; the other languages know a whole name's forms by its last word.
fn with_forms(mut builder: NameBuilder, pieces: &[Piece<'_>], person: &PersonName, lang: Lang) -> NameBuilder {
    match lang {
        Lang::Kk | Lang::En => return builder,
        Lang::Ru => {}
    }
    let gender = person.gender.or_else(|| inferred(person));
    for case in Case::of(Lang::Ru).iter().filter(|case| **case != Case::Nominative) {
        let (mut form, mut grade) = (String::new(), Grade::Regular);
        for piece in pieces {
            let name = of_piece(piece, gender);
            let declined = name.inflect(Lang::Ru, *case);
            grade = grade.max(if declined.is_known() { declined.grade() } else { Grade::Unknown });
            form.push_str(&piece.before);
            form.push_str(&declined.to_string());
        }
        builder = builder.derived(Lang::Ru, *case, form, grade.max(Grade::Regular));
    }
    builder
}

/// The gender that the whole name tells.
fn inferred(person: &PersonName) -> Option<Gender> {
    let parts = [
        (PersonField::Given, Part::Given),
        (PersonField::Patronymic, Part::Patronymic),
        (PersonField::Family, Part::Family),
    ];
    let given = parts.into_iter().filter_map(|(field, part)| Some((part, person.field(Lang::Ru, field)?)));
    given.fold(Name::person(), |name, (part, text)| name.part(Lang::Ru, part, text)).build().gender(Lang::Ru)
}

/// A piece as a name of its own.
fn of_piece(piece: &Piece<'_>, gender: Option<Gender>) -> Name {
    let text = &*piece.text;
    let person = || gender.into_iter().fold(Name::person(), NameBuilder::person_gender);
    let frozen = || Name::of(NameKind::Other).text(Lang::Ru, text).declines(Lang::Ru, crate::language::Declines::No);
    let part = |part| person().part(Lang::Ru, part, text);
    match piece.of {
        Source::Letters => frozen(),
        Source::Honorific => person().text(Lang::Ru, text),
        Source::Office => Name::of(NameKind::Other).text(Lang::Ru, text).animacy(Lang::Ru, Animacy::Animate),
        Source::Field(field) => match field {
            PersonField::Given | PersonField::Informal => part(Part::Given),
            PersonField::Patronymic => part(Part::Patronymic),
            PersonField::Family | PersonField::FamilyCore | PersonField::SecondFamily => part(Part::Family),
            PersonField::FamilyPrefix => frozen(),
            // «к. м. н.», «проф.»: words that are cut short have no case
            _ if text.split([' ', ',']).all(|word| word.is_empty() || word.ends_with('.')) => frozen(),
            _ => person().text(Lang::Ru, text),
        },
    }
    .build()
}
