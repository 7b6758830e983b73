//! What a compilation is asked for.

use ushtil_lang::{Lang, Languages};

use crate::function::OwnFunction;
use crate::level::Level;
use crate::lower::Isolation;

/// Choices that hold for one compilation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The locale whose comments declare the variables.
    pub source: Lang,
    /// Whether placeables get isolation marks.
    pub isolation: Isolation,
    /// The languages of the program; files of others are not looked at, and nothing is said of them.
    pub languages: Languages,
    /// Levels other than the checks' own, the last one for a code being used.
    pub levels: Vec<(&'static str, Level)>,
    /// Levels for one language, which count before those for all.
    pub levels_in: Vec<(Lang, &'static str, Level)>,
    /// What generated structs derive, as in `Debug`; nothing by default, because thousands of derives are slow to build.
    pub derives: Vec<&'static str>,
    /// Functions of the application's own, each with a name of its own: [`OwnFunction::all`].
    pub functions: Vec<OwnFunction>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            source: Lang::En,
            isolation: Isolation::Off,
            languages: Languages::ALL,
            levels: Vec::new(),
            levels_in: Vec::new(),
            derives: Vec::new(),
            functions: Vec::new(),
        }
    }
}
