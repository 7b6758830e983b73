//! Findings in Kazakh and Russian: a table of the English sentences, and what stands between their words.

use std::borrow::Cow;

use crate::Lang;

/// A line for each sentence: English, Kazakh, Russian. `{}` is what is said of this finding, in the same order in all three.
const TABLE: &str = include_str!("findings.tsv");

/// A sentence of a finding in a language; as it is where the table does not have it, such as the words of a parser.
pub(crate) fn said(text: &str, lang: Lang) -> Cow<'_, str> {
    if lang == Lang::En {
        return Cow::Borrowed(text);
    }
    let rows = TABLE.lines().filter_map(|line| {
        let mut cells = line.split('\t');
        let (english, kazakh, russian) = (cells.next()?, cells.next()?, cells.next()?);
        Some((english, if lang == Lang::Kk { kazakh } else { russian }))
    });
    let fitting = rows.filter_map(|(english, own)| Some((english, own, holes(english, text)?)));
    // the sentence with the most words of its own
    match fitting.max_by_key(|(english, _, holes)| english.len() - 2 * holes.len()) {
        Some((_, own, holes)) => Cow::Owned(filled(own, &holes, lang)),
        None => Cow::Borrowed(text),
    }
}

/// What stands in the place of each `{}`; nothing where the text is another sentence.
fn holes<'t>(sentence: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut literals = sentence.split("{}");
    let mut rest = text.strip_prefix(literals.next()?)?;
    let mut holes = Vec::new();
    let mut literals = literals.peekable();
    while let Some(literal) = literals.next() {
        let at = match literals.peek() {
            None if literal.is_empty() => rest.len(),
            None => rest.len().checked_sub(literal.len()).filter(|_| rest.ends_with(literal))?,
            Some(_) => rest.find(literal)?,
        };
        holes.push(rest.get(..at).filter(|hole| !hole.is_empty())?);
        rest = rest.get(at + literal.len()..)?;
    }
    rest.is_empty().then_some(holes)
}

/// The sentence with its holes filled in; what fills them may be a sentence of the table, too.
fn filled(sentence: &str, holes: &[&str], lang: Lang) -> String {
    let mut out = String::new();
    for (at, literal) in sentence.split("{}").enumerate() {
        if let Some(hole) = at.checked_sub(1).and_then(|at| holes.get(at)) {
            // what stands between backticks is what the file has
            let is_quoted = out.ends_with('`') && literal.starts_with('`');
            out.push_str(&if is_quoted { Cow::Borrowed(*hole) } else { said(hole, lang) });
        }
        out.push_str(literal);
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn every_line_has_three_sentences_with_as_many_holes() {
        for line in TABLE.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 3, "{line}");
            let count = |text: &str| text.matches("{}").count();
            assert!(
                cells
                    .iter()
                    .all(|cell| !cell.is_empty() && cells.first().is_some_and(|first| count(cell) == count(first))),
                "{line}"
            );
        }
    }

    #[test]
    fn the_most_telling_sentence_is_taken() {
        assert_eq!(said("the id `talk` a second time", Lang::Ru), "идентификатор `talk` второй раз");
        assert_eq!(said("2021-08-20 or before", Lang::Kk), "2021-08-20 немесе одан бұрын");
        assert_eq!(said("expected", Lang::Kk), "керегі");
        assert_eq!(said("words of a parser", Lang::Kk), "words of a parser");
        assert_eq!(said("2021-08-20 or before", Lang::En), "2021-08-20 or before");
    }
}
