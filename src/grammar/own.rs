//! Words of an application's own, each of which declines like a word that the library knows.

use super::{Case, Inflection, Name, Reads, inflect};
use crate::Lang;

/// Words of an application's own, for names that have a word which no dictionary has.
///
/// A line of the list is a Russian word in small letters, a tab, and a word of the same ending and gender that it declines like; what
/// follows `#` is a remark. Content is loaded with it by [`Loader::words`](crate::content::Loader::words), the command takes it by `--words`.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Name, WordList}};
/// let words = WordList::parse("бумбараш\tкомбинат\nжайлоба\tучёба # both are stressed on the stem\n").unwrap();
/// let name = |text| Name::organisation().text(Lang::Ru, text).build().with_words(&words);
/// assert_eq!(name("Новый бумбараш адвокатов").inflect(Lang::Ru, Case::Genitive).to_string(), "Нового бумбараша адвокатов");
/// assert_eq!(name("Жайлоба имени Абая").inflect(Lang::Ru, Case::Instrumental).to_string(), "Жайлобой имени Абая");
/// ```
///
/// Everything that is wrong with a list is told at once, with its place and what was expected:
///
/// ```
/// use ushtil::grammar::WordList;
/// let problems = WordList::parse("бумбараш\tкубриль\nжайлоба\n").unwrap_err();
/// assert_eq!(problems[0].to_string(), "line 1: nobody knows how `кубриль` declines; expected a word of the dictionary");
/// assert_eq!(problems[1].to_string(), "line 2: one word; expected a word, a tab, and the word that it declines like");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordList {
    words: Vec<OwnWord>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct OwnWord {
    word: String,
    like: String,
}

/// What is wrong with a line of a [`WordList`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {found}; expected {expected}")]
#[non_exhaustive]
pub struct WordProblem {
    /// The line, from 1.
    pub line: usize,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: &'static str,
}

/// The cases that a list gives forms of.
const CASES: [Case; 5] = [Case::Genitive, Case::Dative, Case::Accusative, Case::Instrumental, Case::Prepositional];

impl WordList {
    /// Reads a list.
    ///
    /// # Errors
    /// Every line that is wrong.
    pub fn parse(text: &str) -> Result<WordList, Vec<WordProblem>> {
        let (mut words, mut problems) = (Vec::<OwnWord>::new(), Vec::new());
        for (at, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            match OwnWord::read(line, &words) {
                Ok(word) => words.push(word),
                Err((found, expected)) => problems.push(WordProblem { line: at + 1, found, expected }),
            }
        }
        if problems.is_empty() { Ok(WordList { words }) } else { Err(problems) }
    }

    /// Whether there is no word in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The forms of a Russian text in which a word of the list stands, where those of the word that it is like are sure.
    pub(super) fn forms(&self, name: &Name, text: &str) -> Vec<(Inflection, String)> {
        let tokens = || text.split([' ', '\u{a0}', '\u{202f}', '«', '»', '-']);
        let found = tokens().find_map(|token| Some((token, self.words.iter().find(|own| own.is(token))?)));
        let Some((token, own)) = found else { return Vec::new() };
        let like = cased(&own.like, token);
        let model = name.with_text(Lang::Ru, &text.replacen(token, &like, 1));
        let forms = CASES.into_iter().filter_map(|case| {
            let whole = model.inflect(Lang::Ru, case);
            let (theirs, ours) = own.form(case)?;
            let (theirs, ours) = (cased(&theirs, token), cased(&ours, token));
            let whole = whole.is_sure().then(|| whole.to_string()).filter(|whole| whole.contains(&theirs))?;
            Some((case.into(), whole.replacen(&theirs, &ours, 1)))
        });
        forms.collect()
    }
}

impl OwnWord {
    fn read(line: &str, others: &[OwnWord]) -> Result<OwnWord, (String, &'static str)> {
        let Some((word, like)) = line.split_once('\t') else {
            return Err(("one word".to_owned(), "a word, a tab, and the word that it declines like"));
        };
        let own = OwnWord { word: word.trim().to_owned(), like: like.trim().to_owned() };
        let is_small = |word: &str| word.chars().all(|c| matches!(c, 'а'..='я' | 'ё')) && !word.is_empty();
        if let Some(wrong) = [&own.word, &own.like].into_iter().find(|word| !is_small(word)) {
            return Err((format!("`{wrong}`"), "a Russian word in small letters"));
        }
        if others.iter().any(|other| other.word == own.word) {
            return Err((format!("`{}` a second time", own.word), "each word once"));
        }
        if !CASES.iter().all(|case| inflect(&own.like, Lang::Ru, *case, Reads::Auto).is_sure()) {
            return Err((format!("nobody knows how `{}` declines", own.like), "a word of the dictionary"));
        }
        if CASES.iter().any(|case| own.form(*case).is_none()) {
            let found = format!("`{}` ends otherwise than `{}`", own.word, own.like);
            return Err((found, "a word with the same ending, which goes where the other's does"));
        }
        Ok(own)
    }

    /// Whether a token of a name is this word, perhaps with a capital.
    fn is(&self, token: &str) -> bool {
        token == self.word || token == cased(&self.word, "А")
    }

    /// The form of the word that this one is like, and the same form of this one.
    fn form(&self, case: Case) -> Option<(String, String)> {
        let theirs = inflect(&self.like, Lang::Ru, case, Reads::Auto).to_string();
        let common: usize =
            self.like.chars().zip(theirs.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        let stem = self.word.strip_suffix(self.like.get(common..)?)?;
        let ours = format!("{stem}{}", theirs.get(common..)?);
        Some((theirs, ours))
    }
}

/// A word with a capital, if another begins with one.
fn cased(word: &str, like: &str) -> String {
    let mut letters = word.chars();
    match letters.next().filter(|_| like.starts_with(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => word.to_owned(),
    }
}
