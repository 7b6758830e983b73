//! Values of messages for serde, so that generated structs can derive `Serialize`.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Fixed;
#[cfg(feature = "dates")]
use crate::format::DateRange;
use crate::format::{Duration, Integer, Money, Number};
use crate::grammar::Name;
use crate::lang::Lang;

/// Nothing, as a message that takes nothing has no values: `null`.
impl Serialize for Fixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Its text in each language that it has one in, as in `{"kk": "…", "ru": "…"}`.
impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for lang in Lang::ALL {
            if let Some(text) = self.own_text(lang) {
                map.serialize_entry(lang.tag(), text)?;
            }
        }
        map.end()
    }
}

/// A number, as one writes it in JSON.
impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.to_i64() {
            Some(n) => serializer.serialize_i64(n),
            None => serializer.serialize_u64(self.unsigned_abs()),
        }
    }
}

/// Its digits as a string, so that no reader rounds them: `"0.50"`.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// `{"amount": "1500.50", "currency": "KZT"}`.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("currency", self.currency.code())?;
        map.end()
    }
}

/// As ISO 8601 writes it: `"PT2H30M"`.
impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// `{"start": …, "end": …}`: dates where the range is of days, and no `end` where it is open.
#[cfg(feature = "dates")]
impl Serialize for DateRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let moments = [("start", Some(self.start())), ("end", self.end())];
        for (name, moment) in moments.into_iter().filter_map(|(name, moment)| Some((name, moment?))) {
            if self.is_days() {
                map.serialize_entry(name, &moment.date())?;
            } else {
                map.serialize_entry(name, &moment)?;
            }
        }
        map.end()
    }
}
