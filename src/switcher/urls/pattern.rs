//! A path with parts that stand for any segment: `/events/{id}`.

use std::fmt;

use super::{PagePath, UrlsError};

/// A path, some of whose segments may be anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Segment>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    /// These very letters, in the normal form of [`PagePath`].
    Word(String),
    /// Anything but nothing, under this name.
    Part(String),
}

impl Pattern {
    /// Reads a pattern whose parts all have names of their own.
    pub(super) fn read(text: &str) -> Result<Self, UrlsError> {
        let pattern = Pattern::read_loosely(text);
        let twice = pattern.names().enumerate().any(|(at, name)| pattern.names().take(at).any(|before| before == name));
        if twice { Err(UrlsError::Parts(text.to_owned())) } else { Ok(pattern) }
    }

    /// Reads a pattern; whether its parts are the right ones is for the caller to say.
    pub(super) fn read_loosely(text: &str) -> Self {
        let path = text.split(['?', '#']).next().unwrap_or_default();
        let segments = path.trim_start_matches('/').split('/').map(|segment| {
            match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => Segment::Part(name.to_owned()),
                None => Segment::Word(PagePath::new(segment).path().trim_start_matches('/').to_owned()),
            }
        });
        Pattern(segments.collect())
    }

    /// Whether it has the parts of another one, each once, in any order.
    pub(super) fn has_parts_of(&self, other: &Pattern) -> bool {
        let (mut own, mut others): (Vec<&str>, Vec<&str>) = (self.names().collect(), other.names().collect());
        own.sort_unstable();
        others.sort_unstable();
        own == others
    }

    /// Whether both fit the same paths.
    pub(super) fn is_like(&self, other: &Pattern) -> bool {
        let same = |(own, other): (&Segment, &Segment)| match (own, other) {
            (Segment::Word(own), Segment::Word(other)) => own == other,
            (Segment::Part(_), Segment::Part(_)) => true,
            (Segment::Word(_), Segment::Part(_)) | (Segment::Part(_), Segment::Word(_)) => false,
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(same)
    }

    /// What stands in a path for each part, if the path fits.
    pub(super) fn parts<'s, 'p>(&'s self, path: &'p str) -> Option<Vec<(&'s str, &'p str)>> {
        let mut segments = path.trim_start_matches('/').split('/');
        let mut parts = Vec::new();
        for own in &self.0 {
            match (own, segments.next()?) {
                (Segment::Word(word), segment) if word == segment => {}
                (Segment::Part(name), segment) if !segment.is_empty() => parts.push((name.as_str(), segment)),
                (Segment::Word(_) | Segment::Part(_), _) => return None,
            }
        }
        segments.next().is_none().then_some(parts)
    }

    /// The path with these parts.
    pub(super) fn filled(&self, parts: &[(&str, &str)]) -> String {
        let mut path = String::new();
        for segment in &self.0 {
            path.push('/');
            path.push_str(match segment {
                Segment::Word(word) => word,
                Segment::Part(name) => parts.iter().find(|(own, _)| own == name).map_or("", |(_, part)| part),
            });
        }
        path
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|segment| match segment {
            Segment::Word(_) => None,
            Segment::Part(name) => Some(name.as_str()),
        })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|segment| match segment {
            Segment::Word(word) => write!(f, "/{word}"),
            Segment::Part(name) => write!(f, "/{{{name}}}"),
        })
    }
}
