//! Which form of a person's name is asked for.

/// Which form of a person's name is asked for: begin with [`PersonStyle::FULL`] or another of the constants, and change it.
///
/// | word in FTL | constant | kk | ru | en |
/// | --- | --- | --- | --- | --- |
/// | `full` | `FULL` | Данияр Кенжебекұлы Қанафин | Данияр Кенжебекович Канафин | Daniyar Kanafin |
/// | `usual` | `USUAL` | Данияр Қанафин | Данияр Канафин | Daniyar Kanafin |
/// | `short` | `SHORT` | Д. Қанафин | Д. К. Канафин | D. Kanafin |
/// | `list` | `LIST` | Қанафин Данияр Кенжебекұлы | Канафин Данияр Кенжебекович | Kanafin, Daniyar |
/// | `list-short` | `LIST_SHORT` | Қанафин Д. | Канафин Д. К. | Kanafin, D. |
/// | `address` | `ADDRESS` | Данияр Кенжебекұлы | Данияр Кенжебекович | Mr Kanafin |
/// | `given` | `GIVEN` | Данияр | Данияр | Daniyar |
/// | `monogram` | `MONOGRAM` | ДҚ | ДКК | DK |
///
/// ```
/// use ushtil::{Lang, grammar::{PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man()
///     .with(Lang::Ru, PersonField::Given, "Данияр").with(Lang::Ru, PersonField::Patronymic, "Кенжебекович")
///     .with(Lang::Ru, PersonField::Family, "Канафин");
/// let name = |style| person.name(style).text(Lang::Ru).replace('\u{a0}', " ");
/// assert_eq!(name(PersonStyle::LIST_SHORT), "Канафин Д. К.");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct PersonStyle {
    /// Whose patterns.
    pub form: PersonForm,
    /// How much of the name.
    pub length: PersonLength,
    /// What for.
    pub usage: PersonUsage,
    /// How formal.
    pub formality: Formality,
    /// What stands around the name; only the announcement form has it.
    pub courtesy: Courtesy,
}

/// Whose patterns a name is put together by.
///
/// ```
/// use ushtil::{Lang, grammar::{PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man()
///     .with(Lang::Ru, PersonField::Given, "Данияр").with(Lang::Ru, PersonField::Patronymic, "Кенжебекович")
///     .with(Lang::Ru, PersonField::Family, "Канафин");
/// let name = |style| person.name(style).text(Lang::Ru).replace('\u{a0}', " ");
/// assert_eq!(name(PersonStyle::FULL), "Данияр Кенжебекович Канафин");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PersonForm {
    /// As announcements, protocols and lists of Kazakhstan write names: with the patronymic, and lists without a comma.
    #[default]
    Announcement,
    /// As CLDR's person names do (UTS 35, part 8).
    Cldr,
}

/// How much of a name is shown.
///
/// ```
/// use ushtil::{Lang, grammar::{PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man()
///     .with(Lang::Ru, PersonField::Given, "Данияр").with(Lang::Ru, PersonField::Patronymic, "Кенжебекович")
///     .with(Lang::Ru, PersonField::Family, "Канафин");
/// let name = |style| person.name(style).text(Lang::Ru).replace('\u{a0}', " ");
/// assert_eq!(name(PersonStyle::SHORT), "Д. К. Канафин");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PersonLength {
    /// All of it.
    Long,
    /// What is usual.
    #[default]
    Medium,
    /// Initials for all but the family name.
    Short,
}

/// What a name is used for.
///
/// ```
/// use ushtil::{Lang, grammar::{PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man()
///     .with(Lang::Ru, PersonField::Given, "Данияр").with(Lang::Ru, PersonField::Patronymic, "Кенжебекович")
///     .with(Lang::Ru, PersonField::Family, "Канафин");
/// let name = |style| person.name(style).text(Lang::Ru).replace('\u{a0}', " ");
/// assert_eq!(name(PersonStyle::MONOGRAM), "ДКК");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PersonUsage {
    /// Somebody is spoken of.
    #[default]
    Referring,
    /// Somebody is spoken to.
    Addressing,
    /// One letter or a few stand for somebody, in a round picture.
    Monogram,
    /// Somebody stands in a list that is sorted by family names.
    Sorting,
}

/// How formal a name is.
///
/// ```
/// use ushtil::{Lang, grammar::{PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man()
///     .with(Lang::Ru, PersonField::Given, "Данияр").with(Lang::Ru, PersonField::Patronymic, "Кенжебекович")
///     .with(Lang::Ru, PersonField::Family, "Канафин");
/// let name = |style| person.name(style).text(Lang::Ru).replace('\u{a0}', " ");
/// assert_eq!(name(PersonStyle::GIVEN), "Данияр");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Formality {
    /// In public.
    #[default]
    Formal,
    /// Among friends: Ваня.
    Informal,
}

/// What stands around a name. A form of address never stands beside a patronymic, in initials or in full: that is one already.
///
/// ```
/// use ushtil::{Lang, grammar::{Courtesy, PersonField, PersonName, PersonStyle}};
/// let person = PersonName::man().with(Lang::Ru, PersonField::Given, "Ануар").with(Lang::Ru, PersonField::Family, "Тугел");
/// let polite = person.name(PersonStyle::USUAL.with(Courtesy::Honorific));
/// assert!(polite.text(Lang::Ru).starts_with("г-н"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Courtesy {
    /// Nothing.
    #[default]
    None,
    /// мырза or ханым after the name, г-н or г-жа before it, Mr or Ms.
    Honorific,
    /// The office: before the name in Kazakh and Russian, after it in English.
    Office,
    /// Both.
    OfficeAndHonorific,
}

impl Courtesy {
    pub(super) const fn has_honorific(self) -> bool {
        matches!(self, Courtesy::Honorific | Courtesy::OfficeAndHonorific)
    }

    pub(super) const fn has_office(self) -> bool {
        matches!(self, Courtesy::Office | Courtesy::OfficeAndHonorific)
    }
}

impl PersonStyle {
    /// The whole name.
    pub const FULL: PersonStyle = PersonStyle::of(PersonLength::Long, PersonUsage::Referring, Formality::Formal);
    /// Given and family name.
    pub const USUAL: PersonStyle = PersonStyle::of(PersonLength::Medium, PersonUsage::Referring, Formality::Formal);
    /// Initials and family name.
    pub const SHORT: PersonStyle = PersonStyle::of(PersonLength::Short, PersonUsage::Referring, Formality::Formal);
    /// The family name first.
    pub const LIST: PersonStyle = PersonStyle::of(PersonLength::Long, PersonUsage::Sorting, Formality::Formal);
    /// The family name first, then initials.
    pub const LIST_SHORT: PersonStyle = PersonStyle::of(PersonLength::Short, PersonUsage::Sorting, Formality::Formal);
    /// As one speaks to somebody politely.
    pub const ADDRESS: PersonStyle = PersonStyle::of(PersonLength::Medium, PersonUsage::Addressing, Formality::Formal);
    /// As one speaks to a friend.
    pub const GIVEN: PersonStyle = PersonStyle::of(PersonLength::Medium, PersonUsage::Addressing, Formality::Informal);
    /// First letters.
    pub const MONOGRAM: PersonStyle = PersonStyle::of(PersonLength::Long, PersonUsage::Monogram, Formality::Formal);

    const fn of(length: PersonLength, usage: PersonUsage, formality: Formality) -> Self {
        PersonStyle { form: PersonForm::Announcement, length, usage, formality, courtesy: Courtesy::None }
    }

    /// The same by CLDR's patterns.
    pub const fn by_cldr(self) -> Self {
        PersonStyle { form: PersonForm::Cldr, ..self }
    }

    /// The same with something around the name.
    pub const fn with(self, courtesy: Courtesy) -> Self {
        PersonStyle { courtesy, ..self }
    }

    /// The style that FTL names; see the table above.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "full" => PersonStyle::FULL,
            "usual" => PersonStyle::USUAL,
            "short" => PersonStyle::SHORT,
            "list" => PersonStyle::LIST,
            "list-short" => PersonStyle::LIST_SHORT,
            "address" => PersonStyle::ADDRESS,
            "given" => PersonStyle::GIVEN,
            "monogram" => PersonStyle::MONOGRAM,
            _ => return None,
        })
    }
}
