//! `ushtil new event --from`: the beginning of a content file, from a calendar file (.ics) or a table (.csv).
//!
//! What is in the file is taken over as it is; what a content file has to say and the file does not is left to be filled in. What has
//! no place in a content file stands above its event as a comment.

use std::fmt::Write;
use std::path::Path;

use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use ushtil::Lang;
use ushtil_compiler::read_file;

/// One event as another program kept it.
#[derive(Default)]
struct Found {
    /// The title, the same for every language that has none of its own.
    title: String,
    titles: Vec<(Lang, String)>,
    summary: Option<String>,
    start: Option<Start>,
    end: Option<Start>,
    zone: Option<String>,
    url: Option<String>,
    /// The rule of repetition, as RFC 5545 has it.
    rule: Option<String>,
    except: Vec<Date>,
    /// What was in the file and is not above.
    left: Vec<String>,
}

#[derive(Clone, Copy)]
enum Start {
    Day(Date),
    Hour(DateTime),
}

impl Start {
    fn date(self) -> Date {
        match self {
            Start::Day(day) => day,
            Start::Hour(hour) => hour.date(),
        }
    }
}

/// The zone of times that a file has in UTC, or without any.
const ZONE: &str = "Asia/Almaty";

/// The content of a file in TOML, or the reason why there is none.
pub(crate) fn toml(path: &str, id: &str) -> Result<String, String> {
    const LARGEST: usize = 4 << 20;
    let bytes = read_file(Path::new(path), LARGEST).map_err(|unread| unread.to_string())?;
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    let events = if path.to_lowercase().ends_with(".csv") { of_table(&text) } else { of_calendar(&text) };
    if events.is_empty() {
        return Err("0 × VEVENT / title, start".to_owned());
    }
    let written = events.iter().enumerate().map(|(at, event)| match events.len() {
        1 => event.toml(id),
        _ => event.toml(&format!("{id}-{}", at + 1)),
    });
    Ok(written.collect::<Vec<_>>().join("\n"))
}

impl Found {
    fn toml(&self, id: &str) -> String {
        let mut text = String::new();
        let other = self.url.iter().filter(|url| !is_web(url)).map(|url| format!("URL:{url}"));
        for line in self.left.iter().cloned().chain(other) {
            _ = writeln!(text, "# {}", visible(&line));
        }
        _ = write!(text, "[[event]]\nid = \"{id}\"\nkind = \"other\"\n");
        // the language of a calendar is not known: the title stands in each, to be translated
        for lang in Lang::ALL {
            let own = self.titles.iter().find(|(of, _)| *of == lang).map_or(&self.title, |(_, title)| title);
            _ = writeln!(text, "title.{lang} = {}", quoted(own));
        }
        if let Some(summary) = &self.summary {
            Lang::ALL.iter().for_each(|lang| _ = writeln!(text, "summary.{lang} = {}", quoted(summary)));
        }
        if let Some(url) = self.url.as_ref().filter(|url| is_web(url)) {
            _ = writeln!(text, "links = [{{ url = {} }}]", quoted(url));
        }
        text.push_str("\n[event.when]\n");
        self.add_rule(&mut text);
        self.add_time(&mut text);
        text
    }

    fn add_time(&self, text: &mut String) {
        match (self.start, self.end) {
            (Some(Start::Hour(start)), end) => {
                _ = writeln!(text, "start = \"{}\"", start.strftime("%Y-%m-%dT%H:%M"));
                if let Some(Start::Hour(end)) = end.filter(|end| matches!(end, Start::Hour(end) if *end > start)) {
                    _ = writeln!(text, "end = \"{}\"", end.strftime("%Y-%m-%dT%H:%M"));
                }
                _ = writeln!(text, "zone = {}", quoted(self.zone.as_deref().unwrap_or(ZONE)));
            }
            (Some(Start::Day(first)), end) => {
                _ = writeln!(text, "first = \"{first}\"");
                // in a calendar, the end is the first day that is over
                let last = match end {
                    Some(Start::Day(after)) => after.yesterday().ok(),
                    Some(Start::Hour(_)) | None => None,
                };
                if let Some(last) = last.filter(|last| *last > first && self.rule.is_none()) {
                    _ = writeln!(text, "last = \"{last}\"");
                }
            }
            (None, _) => text.push_str("first = \"\"\n"),
        }
    }

    /// The rule in the words of a content file; one that has none there stands as a comment, to be written as dates.
    fn add_rule(&self, text: &mut String) {
        let Some(rule) = &self.rule else { return };
        let days: Vec<String> = self.except.iter().map(|day| format!("\"{day}\"")).collect();
        let except = if days.is_empty() { String::new() } else { format!("except = [{}]", days.join(", ")) };
        match rule_lines(rule, self.start) {
            Some(lines) => text.push_str(&lines),
            None => {
                _ = writeln!(text, "# {}", visible(&format!("{rule} {except}")));
                return;
            }
        }
        if !except.is_empty() {
            _ = writeln!(text, "{except}");
        }
    }
}

/// The rule in the words of a content file, in which it is in the month of the first date alone.
fn rule_lines(rule: &str, start: Option<Start>) -> Option<String> {
    let parts: Vec<(&str, &str)> = rule.split(';').filter_map(|part| part.split_once('=')).collect();
    let (mut lines, mut days) = (String::new(), Vec::new());
    for (name, value) in parts {
        match name {
            "FREQ" => {
                let every = match value {
                    "DAILY" => "day",
                    "WEEKLY" => "week",
                    "MONTHLY" => "month",
                    "YEARLY" => "year",
                    _ => return None,
                };
                _ = writeln!(lines, "every = \"{every}\"");
            }
            "INTERVAL" if value == "1" => {}
            "BYDAY" => days.extend(value.split(',').map(weekday).collect::<Option<Vec<String>>>()?),
            "BYMONTHDAY" => days.extend(value.split(',').map(month_day).collect::<Option<Vec<String>>>()?),
            "COUNT" => _ = writeln!(lines, "times = {}", value.parse::<u32>().ok()?),
            "UNTIL" => {
                let (day, _) = moment(value, None)?;
                _ = writeln!(lines, "until = \"{}\"", day.date());
            }
            "BYMONTH" if rule.contains("FREQ=YEARLY") && value.parse() == Ok(start?.date().month()) => {}
            "WKST" => {} // nothing here counts weeks
            _ => return None,
        }
    }
    if !days.is_empty() {
        _ = writeln!(lines, "on = [{}]", days.join(", "));
    }
    lines.contains("every").then_some(lines)
}

/// `WE`, `1WE`, `-1FR` in the words of a content file.
fn weekday(day: &str) -> Option<String> {
    let (nth, letters) = day.split_at(day.len().checked_sub(2)?);
    let name = match letters {
        "MO" => "monday",
        "TU" => "tuesday",
        "WE" => "wednesday",
        "TH" => "thursday",
        "FR" => "friday",
        "SA" => "saturday",
        "SU" => "sunday",
        _ => return None,
    };
    let nth = match nth.trim_start_matches('+') {
        "" => return Some(format!("\"{name}\"")),
        "1" => "first",
        "2" => "second",
        "3" => "third",
        "4" => "fourth",
        "5" => "fifth",
        "-1" => "last",
        _ => return None,
    };
    Some(format!("\"{nth}-{name}\""))
}

fn month_day(day: &str) -> Option<String> {
    match day {
        "-1" => Some("\"last-day\"".to_owned()),
        day => day.parse::<u8>().ok().filter(|day| (1..=31).contains(day)).map(|day| day.to_string()),
    }
}

/// The events of a calendar file; of one that repeats, without its single dates.
fn of_calendar(text: &str) -> Vec<Found> {
    let unfolded = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    let (mut events, mut open): (Vec<Found>, Option<Found>) = (Vec::new(), None);
    let mut is_single_date = false;
    for line in unfolded.lines() {
        let Some((head, value)) = line.split_once(':') else { continue };
        let mut head = head.split(';');
        let name = head.next().unwrap_or_default().to_ascii_uppercase();
        let zone = head.find_map(|parameter| parameter.strip_prefix("TZID=")).map(|zone| zone.trim_matches('"'));
        match (name.as_str(), value, &mut open) {
            ("BEGIN", "VEVENT", _) => (open, is_single_date) = (Some(Found::default()), false),
            ("END", "VEVENT", _) => {
                let Some(event) = open.take() else { continue };
                match events.last_mut().filter(|_| is_single_date) {
                    Some(whole) => whole.leave(&event),
                    None => events.push(event),
                }
            }
            ("RECURRENCE-ID", value, Some(event)) => {
                is_single_date = true;
                event.left.push(format!("{name}:{value}"));
            }
            (name, value, Some(event)) => event.take(name, value, zone),
            _ => {}
        }
    }
    events
}

/// What a calendar notes of its own files, which says nothing of the event.
const BOOKKEEPING: [&str; 5] = ["UID", "DTSTAMP", "SEQUENCE", "CREATED", "LAST-MODIFIED"];

impl Found {
    /// Leaves a single date that is moved or cancelled, which a content file says in `changed`.
    fn leave(&mut self, date: &Found) {
        let start = date.start.map_or(String::new(), |start| match start {
            Start::Day(day) => day.to_string(),
            Start::Hour(hour) => hour.to_string(),
        });
        self.left.push(format!("{start} {}: {}", date.title, date.left.join(", ")));
    }

    /// Takes what a line of a calendar says, or keeps the line.
    fn take(&mut self, name: &str, value: &str, zone: Option<&str>) {
        if !self.reads(name, value, zone) && !BOOKKEEPING.contains(&name) {
            self.left.push(format!("{name}:{}", one_line(value)));
        }
    }

    /// Whether a line of a calendar says what a content file has.
    fn reads(&mut self, name: &str, value: &str, zone: Option<&str>) -> bool {
        match name {
            "SUMMARY" => self.title = one_line(value),
            "DESCRIPTION" if value.len() < 500 => self.summary = Some(one_line(value)).filter(|text| !text.is_empty()),
            "URL" => self.url = Some(value.to_owned()),
            "RRULE" => self.rule = Some(value.to_owned()),
            "DTSTART" => {
                let Some((start, zone)) = moment(value, zone) else { return false };
                (self.start, self.zone) = (Some(start), zone);
            }
            "DTEND" => {
                self.end = moment(value, zone).map(|(end, _)| end);
                return self.end.is_some();
            }
            "EXDATE" => {
                let days: Option<Vec<Date>> =
                    value.split(',').map(|day| moment(day, zone).map(|(day, _)| day.date())).collect();
                let Some(days) = days else { return false };
                self.except.extend(days);
            }
            _ => return false,
        }
        true
    }
}

/// A day or an hour of a calendar, and the zone of its clock.
fn moment(value: &str, zone: Option<&str>) -> Option<(Start, Option<String>)> {
    if let Ok(day) = Date::strptime("%Y%m%d", value) {
        return Some((Start::Day(day), None));
    }
    let clock = DateTime::strptime("%Y%m%dT%H%M%S", value.trim_end_matches('Z')).ok()?;
    if !value.ends_with('Z') {
        return Some((Start::Hour(clock), zone.map(str::to_owned)));
    }
    let zone = TimeZoneDatabase::bundled().get(ZONE).ok()?;
    let there = clock.to_zoned_datetime(TimeZone::UTC).ok()?.with_time_zone(zone);
    Some((Start::Hour(there.datetime()), Some(ZONE.to_owned())))
}

/// A text of a calendar without its escapes, on one line.
fn one_line(value: &str) -> String {
    let text =
        value.replace("\\n", " ").replace("\\N", " ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of a table whose first row names its columns: `title` (or `title.kk` …), `start`, `end`, `zone`, `summary`, `url`.
fn of_table(text: &str) -> Vec<Found> {
    let mut rows = rows(text).into_iter();
    let Some(names) = rows.next() else { return Vec::new() };
    let names: Vec<String> = names.iter().map(|name| name.trim().to_lowercase()).collect();
    let events = rows.map(|row| {
        let mut event = Found::default();
        for (name, value) in names.iter().zip(&row).filter(|(_, value)| !value.trim().is_empty()) {
            if !event.fill(name, value.trim()) {
                event.left.push(format!("{name}: {}", value.trim()));
            }
        }
        if event.title.is_empty() {
            event.title = event.titles.first().map(|(_, title)| title.clone()).unwrap_or_default();
        }
        event
    });
    events.filter(|event| !event.title.is_empty() || event.start.is_some() || !event.left.is_empty()).collect()
}

impl Found {
    /// Takes what a cell says, if its column has a place in a content file and it can be read.
    fn fill(&mut self, column: &str, value: &str) -> bool {
        let start = || match value.replace(' ', "T").parse::<DateTime>() {
            Ok(clock) if value.len() > 10 => Some(Start::Hour(clock)),
            _ => value.parse::<Date>().ok().map(Start::Day),
        };
        match column {
            "title" => self.title = value.to_owned(),
            "summary" => self.summary = Some(value.to_owned()),
            "url" => self.url = Some(value.to_owned()),
            "zone" => self.zone = Some(value.to_owned()),
            "start" => {
                self.start = start();
                return self.start.is_some();
            }
            // a table names the last day itself
            "end" => {
                self.end = start().map(|end| match end {
                    Start::Day(last) => Start::Day(last.tomorrow().unwrap_or(last)),
                    hour => hour,
                });
                return self.end.is_some();
            }
            _ => {
                let Some(lang) = column.strip_prefix("title.").and_then(Lang::from_tag) else { return false };
                self.titles.push((lang, value.to_owned()));
            }
        }
        true
    }
}

/// The rows of a table with commas or semicolons, with quotation marks around what has them inside.
fn rows(text: &str) -> Vec<Vec<String>> {
    let first = text.lines().next().unwrap_or_default();
    let comma = if first.contains(';') && !first.contains(',') { ';' } else { ',' };
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter if letter == comma && !is_quoted => row.push(std::mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://")
}

/// A text on one line, without the characters that TOML has no place for.
fn visible(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !c.is_control()).collect()
}

/// A text as TOML has it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", visible(text).replace('\\', "\\\\").replace('"', "\\\""))
}
