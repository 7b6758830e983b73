//! How Russian texts of content are read, and what is said around them.

use crate::language::{Edits, LanguageForm};

pub(crate) static EDITS: Edits = Edits {
    // one sentence runs over the questions
    listed: [";", "."],
    noted: LanguageForm::In,
    is_month: |word, month| word == month,
    // «20 августа 2021»
    day_and_year: &[[-1, 1]],
};
