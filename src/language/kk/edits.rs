//! How Kazakh texts of content are read, and what is said around them.

use crate::language::{Edits, LanguageForm};

pub(crate) static EDITS: Edits = Edits {
    // one sentence runs over the questions
    listed: [";", "."],
    noted: LanguageForm::Adverb,
    // тамызда, тамыздан: the ending stands on the month
    is_month: |word, month| word.starts_with(month),
    // «2021 жылғы 20 тамыз»
    day_and_year: &[[-1, -3]],
};
