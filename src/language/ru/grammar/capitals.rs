//! Words in capitals: their endings are capitals too (ОЛЬГА ИВАНОВА, ОЛЬГИ ИВАНОВОЙ).

/// Whether two capitals stand side by side, without which no word is written in them.
fn has_two(text: &str) -> bool {
    let mut before = false;
    text.chars().any(|letter| {
        let capital = !matches!(letter, 'а'..='я' | ' ') && letter.is_uppercase();
        let both = before && capital;
        before = capital;
        both
    })
}

/// What the piece that is being written belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Pattern<'a> {
    text: &'a str,
    in_capitals: bool,
}

impl<'a> Pattern<'a> {
    /// `None` for a text in which no word is in capitals.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        has_two(text).then_some(Pattern { text, in_capitals: false })
    }

    /// Writes a piece: part of the text as it is, an ending like the word that it follows. Few names come here.
    #[inline(never)]
    pub(crate) fn write(&mut self, piece: &'a str, out: &mut impl FnMut(&'a str)) {
        if let Some(start) = self.place(piece) {
            self.in_capitals = self.is_in_capitals(start + piece.len());
            return out(piece);
        }
        if !self.in_capitals {
            return out(piece);
        }
        for letter in piece.chars() {
            out(capital(letter));
        }
    }

    /// Where a piece stands in the text, if it is part of it.
    fn place(&self, piece: &str) -> Option<usize> {
        let start = piece.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        (!piece.is_empty() && start + piece.len() <= self.text.len()).then_some(start)
    }

    /// Whether the word around what ends here is written in capitals; of its letters at least two must be.
    fn is_in_capitals(&self, end: usize) -> bool {
        let is_edge = |c: char| !c.is_alphabetic();
        let before = self.text.get(..end).unwrap_or_default();
        let from = before.rfind(is_edge).map_or(0, |at| at + 1);
        let from = before.char_indices().map(|(at, _)| at).find(|at| *at >= from).unwrap_or(end);
        let after = self.text.get(end..).unwrap_or_default();
        let to = end + after.find(is_edge).unwrap_or(after.len());
        let word = self.text.get(from..to).unwrap_or_default();
        // an abbreviation in a text of small letters: японского МИДа
        let letters = word.chars().count();
        letters > 1 && word.chars().all(char::is_uppercase) && (letters > 5 || !self.text.contains(char::is_lowercase))
    }
}

/// The capital of a letter that endings are made of.
fn capital(letter: char) -> &'static str {
    const CAPITALS: [&str; 32] = [
        "А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "Й", "К", "Л", "М", "Н", "О", "П", "Р", "С", "Т", "У", "Ф", "Х",
        "Ц", "Ч", "Ш", "Щ", "Ъ", "Ы", "Ь", "Э", "Ю", "Я",
    ];
    match letter {
        'ё' => "Ё",
        '-' => "-",
        ' ' => " ",
        _ => {
            let at = u32::from(letter).wrapping_sub(u32::from('а'));
            usize::try_from(at).ok().and_then(|at| CAPITALS.get(at)).copied().unwrap_or_default()
        }
    }
}
