//! One value for each language.

use crate::Lang;
use std::ops::{Index, IndexMut};

/// One value for each language, found by the language alone: there is no position, and no count to rely on.
///
/// ```
/// use ushtil_lang::{Lang, PerLang};
/// let mut greetings = PerLang::of(|lang| match lang {
///     Lang::Kk => "Сәлем",
///     Lang::Ru => "Привет",
///     Lang::En => "Hello",
/// });
/// assert_eq!(greetings[Lang::Kk], "Сәлем");
/// greetings[Lang::En] = "Good day";
/// assert_eq!(greetings.map(str::len)[Lang::En], 8);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PerLang<T>(Each<T>);

/// The values by name, for constants of ushtil and of the code that its compiler writes: rustc names each that lacks a language.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Each<T> {
    pub kk: T,
    pub ru: T,
    pub en: T,
}

impl<T> PerLang<T> {
    /// What a function says of each language, asked in the order of [`Lang::ALL`].
    #[must_use]
    pub fn of(mut value: impl FnMut(Lang) -> T) -> Self {
        PerLang(Each { kk: value(Lang::Kk), ru: value(Lang::Ru), en: value(Lang::En) })
    }

    /// The values by name; for constants, which cannot call a function that is given.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(each: Each<T>) -> Self {
        PerLang(each)
    }

    /// The same value for every language.
    #[must_use]
    pub const fn same(value: T) -> Self
    where
        T: Copy,
    {
        PerLang(Each { kk: value, ru: value, en: value })
    }

    /// The value for a language.
    #[must_use]
    #[inline(always)]
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Kk => &self.0.kk,
            Lang::Ru => &self.0.ru,
            Lang::En => &self.0.en,
        }
    }

    /// The value for a language, to be changed.
    #[inline]
    pub const fn get_mut(&mut self, lang: Lang) -> &mut T {
        match lang {
            Lang::Kk => &mut self.0.kk,
            Lang::Ru => &mut self.0.ru,
            Lang::En => &mut self.0.en,
        }
    }

    /// The same with another value for one language.
    #[must_use]
    pub fn with(mut self, lang: Lang, value: T) -> Self {
        *self.get_mut(lang) = value;
        self
    }

    /// Other values, each made of one of these.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> PerLang<U> {
        let Each { kk, ru, en } = self.0;
        PerLang(Each { kk: change(kk), ru: change(ru), en: change(en) })
    }

    /// References to the values.
    #[must_use]
    pub const fn as_ref(&self) -> PerLang<&T> {
        let Each { kk, ru, en } = &self.0;
        PerLang(Each { kk, ru, en })
    }

    /// Each language with its value, in the order of [`Lang::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        Lang::ALL.into_iter().map(|lang| (lang, self.get(lang)))
    }

    /// The values in the order of [`Lang::ALL`].
    pub fn values(&self) -> impl Iterator<Item = &T> {
        Lang::ALL.into_iter().map(|lang| self.get(lang))
    }
}

impl PerLang<Lang> {
    /// Each language for itself.
    #[doc(hidden)]
    pub const LANGS: PerLang<Lang> = PerLang(Each { kk: Lang::Kk, ru: Lang::Ru, en: Lang::En });
}

impl<T> PerLang<Option<T>> {
    /// The values, if no language lacks its own.
    #[must_use]
    pub fn whole(self) -> Option<PerLang<T>> {
        let Each { kk, ru, en } = self.0;
        Some(PerLang(Each { kk: kk?, ru: ru?, en: en? }))
    }
}

impl<T> Index<Lang> for PerLang<T> {
    type Output = T;

    #[inline(always)]
    fn index(&self, lang: Lang) -> &T {
        self.get(lang)
    }
}

impl<T> IndexMut<Lang> for PerLang<T> {
    #[inline]
    fn index_mut(&mut self, lang: Lang) -> &mut T {
        self.get_mut(lang)
    }
}

/// A [`PerLang`] by name, in a constant: `per_lang! { kk: "Қазақша", ru: "Русский", en: "English" }`.
#[doc(hidden)]
#[macro_export]
macro_rules! per_lang {
    ($($lang:ident: $value:expr),+ $(,)?) => {
        $crate::PerLang::new($crate::Each { $($lang: $value),+ })
    };
}

/// Code with the language as a constant, once for each: `by_lang!(lang, LANG => out.push_str(texts[LANG]))`.
#[doc(hidden)]
#[macro_export]
macro_rules! by_lang {
    ($lang:expr, $constant:ident => $code:expr) => {
        $crate::by_lang!(@each $lang, $constant => $code, Kk Ru En)
    };
    (@each $lang:expr, $constant:ident => $code:expr, $($variant:ident)+) => {
        match $lang {
            $($crate::Lang::$variant => {
                const $constant: $crate::Lang = $crate::Lang::$variant;
                $code
            })+
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_belongs_to_the_language_that_it_was_made_for() {
        let tags = PerLang::of(Lang::tag);
        for lang in Lang::ALL {
            assert_eq!(tags[lang], lang.tag());
            assert_eq!(tags.map(str::to_owned)[lang], lang.tag());
            assert_eq!(*tags.as_ref()[lang], lang.tag());
            let mut changed = PerLang::same("").with(lang, "own");
            assert!(changed.iter().all(|(other, value)| (other == lang) == (*value == "own")));
            changed[lang] = "";
            assert_eq!(changed, PerLang::same(""));
            assert_eq!(PerLang::of(|other| (other != lang).then_some(())).whole(), None);
        }
        assert_eq!(tags.map(Some).whole(), Some(tags));
        assert!(tags.values().copied().eq(Lang::ALL.map(Lang::tag)));
    }
}
