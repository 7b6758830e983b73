//! How English texts of content are read, and what is said around them.

use crate::language::{Edits, LanguageForm};

pub(crate) static EDITS: Edits = Edits {
    listed: [".", "."],
    noted: LanguageForm::In,
    is_month: |word, month| word == month,
    // "20 August 2021" and "August 20, 2021"
    day_and_year: &[[-1, 1], [1, 2]],
};
