//! What a calendar file is called when it is downloaded.

use crate::escape::UrlPart;

/// The value of `Content-Disposition` (RFC 6266) for the calendar file of this id: a name in ASCII for every program, and the
/// same in all letters for those that read `filename*`.
///
/// ```
/// use ushtil::render::ical::disposition;
/// let rows = [
///     ("іс-шара-2021.kk", "2021.kk", "%D1%96%D1%81-%D1%88%D0%B0%D1%80%D0%B0-2021.kk"),
///     ("встреча.ru", "ru", "%D0%B2%D1%81%D1%82%D1%80%D0%B5%D1%87%D0%B0.ru"),
///     ("legal-aid-2021.en", "legal-aid-2021.en", "legal-aid-2021.en"),
/// ];
/// for (id, plain, all) in rows {
///     assert_eq!(disposition(id), format!("attachment; filename=\"{plain}.ics\"; filename*=UTF-8''{all}.ics"));
/// }
/// ```
#[must_use]
pub fn disposition(id: &str) -> String {
    let plain = name(id, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let all = name(id, |c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '(' | ')' | ' '));
    format!("attachment; filename=\"{plain}.ics\"; filename*=UTF-8''{}.ics", UrlPart(&all))
}

/// A name of these characters, with a hyphen for what stands between them: no folder, no hidden file, never empty.
fn name(id: &str, is_kept: impl Fn(char) -> bool) -> String {
    let parts = id.split(|c| !is_kept(c)).map(|part| part.trim_matches(['-', '.', ' ']));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "event".to_owned() } else { parts.join("-") }
}
