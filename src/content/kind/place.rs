//! Places, whose names change with time.

use jiff::civil::Date;

use crate::grammar;
use crate::lang::Localised;

use super::entity::{Entry, Id, Ref};
use super::organisation::Validity;
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::model::record;
use crate::content::read::problem::{Problem, shown};
use crate::content::read::shape::Shape;
use crate::content::read::table::Table;
use crate::content::read::tree::Node;
use crate::content::value::name::{Inflecting, NameGrammar};
use crate::content::value::text::OneLine;
use crate::content::value::when::Zone;

record! {
    /// A place: a city, a building.
    pub struct Place {
        /// Its id.
        pub id: Id,
        /// Its name, whenever no dated name holds.
        pub name: Localised<OneLine>,
        /// What the letters of the name do not say about its grammar.
        pub grammar: Option<NameGrammar>,
        /// Names that it has had for a time.
        pub names: Vec<DatedName>,
        /// Its address.
        pub address: Option<Localised<OneLine>>,
        /// The country, by its two letters: `KZ`.
        pub country: Option<Country>,
        /// The place that it is in.
        pub parent: Option<Ref<Place>>,
        /// Where on Earth it is.
        pub geo: Option<Geo>,
        /// Its time zone: `Asia/Almaty`.
        pub zone: Option<Zone>,
    }
    check = Place::check;
    built = inflecting: Inflecting;
}

record! {
    /// A name that a place has had for a time.
    pub struct DatedName {
        /// The name.
        pub name: Localised<OneLine>,
        /// What the letters of the name do not say about its grammar.
        pub grammar: Option<NameGrammar>,
        /// Since when and until when it is the name.
        pub valid: Validity,
    }
    check = DatedName::check;
    built = inflecting: Inflecting;
}

record! {
    /// A point on Earth.
    pub struct Geo {
        /// Degrees to the north, from -90 to 90.
        pub lat: f64,
        /// Degrees to the east, from -180 to 180.
        pub lon: f64,
    }
    check = Geo::check;
}

/// A country by the two letters of ISO 3166-1.
///
/// ```
/// use ushtil::content::Content;
/// let content = Content::parse("place.toml", "[place]\nid = 'paris'\ncountry = 'FR'\nname = { kk = 'Париж', ru = 'Париж', en = 'Paris' }")?;
/// let paris = content.place("paris")?;
/// assert_eq!(paris.value().country.as_ref().map(|country| country.as_str()), Some("FR"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country(Box<str>);

impl Country {
    /// The letters: `KZ`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

serialize!(Country);

impl Decode for Country {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "the two letters of a country: `KZ`";
        cx.scalar(node, EXPECTED, |text| {
            let known = format!("und-{text}").parse::<crate::lang::LangTag>().is_ok();
            if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) && known {
                return Ok(Country(text.into()));
            }
            let problem = Problem::new(Code::Enum, format!("the country {}", shown(text)), EXPECTED);
            let capital = text.to_uppercase();
            let meant = if matches!(capital.as_str(), "KAZ" | "ҚР" | "РК") { "KZ" } else { &capital };
            Err(if meant.len() == 2 && meant != text { problem.help(format!("write `{meant}`")) } else { problem }
                .into())
        })
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.0))
    }

    fn shape() -> Shape {
        Shape::Value("country")
    }
}

impl Geo {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        for (field, found, most) in [("lat", self.lat, 90.0), ("lon", self.lon, 180.0)] {
            if !(-most..=most).contains(&found) {
                let problem = Problem::new(Code::Geo, found.to_string(), format!("from -{most} to {most}"));
                cx.within(field, |cx| cx.report(table.span_of(field), problem));
            }
        }
        let in_kazakhstan = |lat, lon| (40.0..=56.0).contains(&lat) && (46.0..=88.0).contains(&lon);
        if in_kazakhstan(self.lon, self.lat) && !in_kazakhstan(self.lat, self.lon) {
            let found = format!("{} to the north and {} to the east", self.lat, self.lon);
            let problem = Problem::new(Code::Geo, found, format!("`lat = {}, lon = {}`", self.lon, self.lat));
            let help = "the two are swapped: the other way round it is in Kazakhstan";
            cx.report(table.span(), problem.warning().help(help));
        }
    }
}

impl DatedName {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        self.inflecting = Inflecting::new(grammar::NameKind::Place, &self.name, self.grammar.as_ref());
        crate::content::value::check::kazakh(&self.name, "name", table, cx);
    }
}

impl Place {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        self.inflecting = Inflecting::new(grammar::NameKind::Place, &self.name, self.grammar.as_ref());
        crate::content::value::check::kazakh(&self.name, "name", table, cx);
    }

    pub(in crate::content) fn use_words(&mut self, words: &grammar::WordList) {
        self.inflecting.use_words(words);
        self.names.iter_mut().for_each(|dated| dated.inflecting.use_words(words));
    }

    /// The name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &grammar::Name {
        self.inflecting.name()
    }

    /// The name that it had on this day, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name_on(&self, day: Date) -> &grammar::Name {
        self.dated(day).map_or(self.as_name(), |dated| dated.inflecting.name())
    }

    /// The name that it had on this day.
    #[must_use]
    pub fn name_on(&self, day: Date) -> &Localised<OneLine> {
        self.dated(day).map_or(&self.name, |dated| &dated.name)
    }

    fn dated(&self, day: Date) -> Option<&DatedName> {
        self.names.iter().find(|dated| dated.valid.holds_on(day))
    }
}

impl<'a> Entry<'a, Place> {
    /// The place that it is in.
    #[must_use]
    pub fn parent(&self) -> Option<Entry<'a, Place>> {
        self.follow(self.value().parent.as_ref()?)
    }

    /// Its name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &'a grammar::Name {
        self.value().as_name()
    }

    /// The name that it had on this day, to be put into the case that a sentence needs.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use ushtil::{Lang, content::Content, grammar::Case};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let capital = content.place("astana")?;
    /// let name = capital.as_name_on(date(2021, 8, 20));
    /// assert_eq!(name.inflect(Lang::Kk, Case::Locative).to_string(), "Нұр-Сұлтанда");
    /// assert_eq!(name.inflect(Lang::Ru, Case::Genitive).to_string(), "Нур-Султана");
    /// assert_eq!(name.text(Lang::En), "Nur-Sultan");
    /// assert_eq!(capital.as_name_on(date(2026, 8, 20)).text(Lang::Kk), "Астана");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn as_name_on(&self, day: Date) -> &'a grammar::Name {
        self.value().as_name_on(day)
    }
}
