//! Names that were probably meant.

/// Longer names are nobody's slip; to compare two takes time as their lengths multiplied.
const LONGEST: usize = 200;

/// The known name that is nearest to the one found, if it is near: a third of its letters may differ.
///
/// ```
/// use ushtil_lang::did_you_mean;
/// assert_eq!(did_you_mean("genetive", ["genitive", "dative"]), Some("genitive"));
/// assert_eq!(did_you_mean("mother", ["genitive", "dative"]), None);
/// ```
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if found.len() > LONGEST {
        return None;
    }
    let limit = (found.chars().count() / 3).max(1);
    let known = known.into_iter().filter(|name| name.len().abs_diff(found.len()) <= 4 * limit);
    let near = known.map(|name| (distance(found, name), name));
    near.filter(|(distance, _)| *distance <= limit).min().map(|(_, name)| name)
}

/// How many letters to change, add, remove or swap.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
            let change = at(&row, j) + usize::from(x != y);
            let mut best = change.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}
