//! What a name is the name of, and the parts of a person's name.

use super::Declines;

/// What a name is the name of.
///
/// ```
/// use ushtil::grammar::{Name, NameKind};
/// assert_eq!(Name::place().build().kind(), NameKind::Place);
/// assert_eq!(Name::of(NameKind::Person).build().kind(), NameKind::Person);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NameKind {
    /// A person, whose name may be given in parts.
    Person,
    /// A body: a foundation, a ministry, a bar.
    Organisation,
    /// A city, a country, a region, a street.
    Place,
    /// A document, a law, a project, an event.
    Work,
    /// A name in letters: БҰҰ, ООН.
    Abbreviation,
    /// Anything else.
    #[default]
    Other,
}

/// A part of a person's name.
///
/// ```
/// use ushtil::{Lang, grammar::{Name, Part}};
/// let person = Name::man().given(Lang::Kk, "Данияр").family(Lang::Kk, "Қанафин").build();
/// assert_eq!(person.part(Lang::Kk, Part::Family), Some("Қанафин"));
/// assert_eq!(person.text(Lang::Kk), "Данияр Қанафин");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// есімі, имя: Кенжеғали.
    Given,
    /// әкесінің аты, отчество: Бекұлы, Бекович.
    Patronymic,
    /// тегі, фамилия: Қарчегенов.
    Family,
}

/// The parts of a person's name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Parts {
    pub(crate) given: PartName,
    pub(crate) patronymic: PartName,
    pub(crate) family: PartName,
}

/// One part, and whether it declines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct PartName {
    pub(crate) text: String,
    pub(crate) declines: Option<Declines>,
}

impl Parts {
    pub(crate) fn get_mut(&mut self, part: Part) -> &mut PartName {
        match part {
            Part::Given => &mut self.given,
            Part::Patronymic => &mut self.patronymic,
            Part::Family => &mut self.family,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.given.text.is_empty() && self.patronymic.text.is_empty() && self.family.text.is_empty()
    }

    pub(crate) fn compose(&self) -> String {
        let parts = [&self.given, &self.patronymic, &self.family].map(|part| part.text.as_str());
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
