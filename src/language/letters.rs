//! Letters, for any language that is written with them.

/// A letter of any script; the common ones are told without a table.
pub(crate) fn is_letter(letter: char) -> bool {
    match letter {
        'а'..='я' | 'А'..='Я' | 'a'..='z' | 'A'..='Z' => true,
        '\0'..='\u{7f}' | '\u{a0}' | '«' | '»' => false,
        _ => letter.is_alphabetic(),
    }
}

/// The small letter; one letter for one letter.
#[inline]
pub(crate) fn small(letter: char) -> char {
    match letter {
        'а'..='я' | 'a'..='z' | 'ә' | 'і' | 'ң' | 'ғ' | 'ү' | 'ұ' | 'қ' | 'ө' | 'һ' => letter,
        'А'..='Я' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        _ => letter.to_lowercase().next().unwrap_or(letter),
    }
}

/// A letter of the Cyrillic blocks that Kazakh and Russian write with.
pub(crate) const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}
