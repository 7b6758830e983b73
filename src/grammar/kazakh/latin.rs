//! Kazakh endings after words in Latin letters: those of the word as it is read in Kazakh.

use super::Stem;
use super::endings::{Class, Joint, Tone};
use crate::grammar::{Grade, Reads};

pub(crate) fn stem(text: &str, plain: Stem, reads: Reads) -> Stem {
    let _ = (text, reads);
    Stem { class: Class::Vowel, tone: Tone::Back, joint: Joint::Hyphen, grade: Grade::Guess, ..plain }
}
