//! Russian names of bodies and documents: adjectives agree with the head, the head declines, all after it is frozen.

use super::endings::{adjective, ends, same};
use super::heads::{self, Head, Shape};
use super::{Facts, Out, nouns, places};
use crate::language::{Animacy, Case, Gender, GrammaticalNumber, Kind};

/// Writes a phrase in a case; `None`, having written nothing that counts, where any of its words is not known.
pub(crate) fn write<'a>(text: &'a str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let Found { head, before, word, after } = head(text, facts)?;
    let animacy = facts.animacy.unwrap_or(head.animacy);
    let mut rest = before;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        if is_numeral(token) || token == "и" {
            out(token);
        } else {
            let (gender, row) = adjective(token)?;
            if gender != head.gender {
                return None;
            }
            let (stem, ending) = row.form(token, case, animacy)?;
            out(stem);
            out(ending);
        }
        out(space);
        rest = next;
    }
    noun(word, &head, case, animacy, out)?;
    follow(after, word, &head, case, facts, out)
}

/// The gender and number of a phrase's head.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> Option<Option<Gender>> {
    head(text, facts).map(|found| if joined(found.after).is_some() { None } else { found.head.gender })
}

/// A head, what stands before it, itself, and what stands after it.
struct Found<'a> {
    head: Head,
    before: &'a str,
    word: &'a str,
    after: &'a str,
}

fn head<'a>(text: &'a str, facts: &Facts<'_>) -> Option<Found<'a>> {
    let mut at = 0;
    let mut agreed = None;
    loop {
        let (token, space, next) = first_word(text.get(at..)?);
        if token.is_empty() {
            return None;
        }
        let adjective = adjective(token).map(|(gender, _)| gender);
        let listed = known(token, facts);
        // Новый Уренгой: the last word of a place is its name, whatever it looks like
        let is_name = adjective.is_none() || facts.kind == Kind::Place && agreed.is_some() && next.is_empty();
        let by_letters = || if is_name { by_letters(token, agreed, next, facts) } else { None };
        if let Some(head) = listed.or_else(by_letters) {
            let after = text.get(at + token.len()..)?;
            let agrees = agreed.is_none_or(|gender| gender == head.gender)
                && (head.animacy == Animacy::Inanimate || is_tail_of_office(next));
            let found = Found { head, before: text.get(..at)?, word: token, after };
            return (agrees && is_frozen(after)).then_some(found);
        }
        if next.is_empty() {
            return None;
        }
        // Экономический и Социальный Совет
        let links = token == "и" && agreed.is_some();
        if !links && !is_numeral(token) {
            let gender = adjective?;
            if agreed.is_some_and(|before| before != gender) {
                return None;
            }
            agreed = Some(gender);
        }
        at += token.len() + space.len();
    }
}

/// A word of the lists that can head a name.
fn known(token: &str, facts: &Facts<'_>) -> Option<Head> {
    if let Some(head) = heads::find(last_part(token)) {
        return Some(head);
    }
    if let Some((first, _)) = halves(token) {
        return heads::find(first);
    }
    if facts.kind == Kind::Place { places::head(token) } else { None }
}

/// A head that no list has: of a gender that the content gives, or that the adjective before it shows, or that its suffix
/// does; what follows must not be one name with it (Назарбаев Университет).
fn by_letters(token: &str, agreed: Option<Option<Gender>>, next: &str, facts: &Facts<'_>) -> Option<Head> {
    if let Some(gender) = facts.gender {
        return nouns::of_gender(token, gender);
    }
    if !is_tail(next) {
        return None;
    }
    if let Some(head) = nouns::by_suffix(token) {
        return Some(head);
    }
    if !matches!(facts.kind, Kind::Organisation | Kind::Work | Kind::Place) {
        return None;
    }
    match agreed? {
        None => nouns::plural(token),
        Some(gender) if facts.kind == Kind::Place => {
            nouns::of_gender(token, gender).or_else(|| places::by_ending(token, Some(gender)))
        }
        Some(gender) => nouns::of_gender(token, gender),
    }
}

/// Whether words stand apart from the head before them: a quoted name, a preposition, what looks like a genitive.
fn is_tail(words: &str) -> bool {
    const LINKS: [&str; 16] =
        ["по", "в", "во", "на", "о", "об", "для", "при", "за", "с", "со", "к", "и", "имени", "им.", "против"];
    const GENITIVES: [&str; 15] =
        ["ы", "и", "а", "я", "ов", "ев", "ей", "ий", "ого", "его", "ых", "их", "ой", "ний", "ств"];
    let (word, ..) = first_word(words);
    word.is_empty()
        || word.starts_with(['«', '„', '(', '№'])
        || LINKS.contains(&word)
        || word.chars().all(|c| c.is_uppercase())
        || GENITIVES.iter().any(|ending| ends(word.trim_end_matches(','), ending))
}

/// A head after a hyphen, where what is before it is not a noun of its own: пресс-служба, бизнес-центр.
fn last_part(token: &str) -> &str {
    #[rustfmt::skip]
    const FROZEN: [&str; 21] = [
        "альфа", "блок", "марш", "ресурс", "сити", "траст", "хит", "штаб", "пресс", "медиа", "бизнес", "онлайн",
        "интернет", "веб", "арт", "спорт", "гранд", "эко", "экс", "вице", "видео",
    ];
    match token.rsplit_once('-') {
        Some((before, part)) if FROZEN.iter().any(|frozen| same(before, frozen)) => part,
        _ => token,
    }
}

/// Two heads in one word, which both decline: дом-музей, школа-интернат; but not Ресурс-Банк.
fn halves(token: &str) -> Option<(&str, &str)> {
    if last_part(token) != token {
        return None;
    }
    const ONLY_SECOND: [&str; 8] = ["банк", "холдинг", "центр", "групп", "сервис", "парад", "послание", "предприятие"];
    if ONLY_SECOND.iter().any(|second| ends(token, second)) {
        return None;
    }
    token.split_once('-').filter(|(first, second)| heads::find(first).is_some() && heads::find(second).is_some())
}

/// Whether words after an office are no name that would decline with it: президент Республики, but президент Токаев.
fn is_tail_of_office(words: &str) -> bool {
    const LINKS: [&str; 8] = ["по", "в", "во", "на", "о", "при", "и", "имени"];
    const GENITIVES: [&str; 12] =
        ["ики", "ии", "ости", "сти", "ства", "суда", "совета", "банка", "стана", "ского", "ного", "ской"];
    let (word, ..) = first_word(words);
    word.is_empty()
        || LINKS.contains(&word)
        || word.chars().count() > 1 && word.chars().all(char::is_uppercase)
        || word.starts_with(char::is_lowercase) && is_tail(words)
        || GENITIVES.iter().any(|ending| ends(word, ending))
}

/// Writes a noun, or both of its halves.
fn noun<'a>(word: &'a str, head: &Head, case: Case, animacy: Animacy, out: &mut Out<'_, 'a>) -> Option<()> {
    if let Some((first, second)) = halves(word) {
        noun(first, &heads::find(first)?, case, animacy, out)?;
        out("-");
        return noun(second, &heads::find(second)?, case, animacy, out);
    }
    for piece in head.shape.form(word, case, animacy)? {
        out(piece);
    }
    Some(())
}

/// Writes what stands after the head: frozen, but that some names agree with it, and that a second head may be joined.
fn follow<'a>(
    after: &'a str,
    word: &str,
    head: &Head,
    case: Case,
    facts: &Facts<'_>,
    out: &mut Out<'_, 'a>,
) -> Option<()> {
    if let Some((link, second)) = joined(after) {
        out(link);
        return write(second, case, &Facts { gender: None, ..*facts }, out);
    }
    let name = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    out(after.strip_suffix(name)?);
    if name.is_empty() || name.starts_with('«') {
        out(name);
        return Some(());
    }
    let place = Facts { kind: Kind::Place, gender: None, ..*facts };
    match Agreement::of(word) {
        // город Кемерово and город Мытищи keep the name's form; of a name of several words usage is divided
        Agreement::Name if keeps_form_after_city(name, &place) => {
            out(name);
            Some(())
        }
        Agreement::Name => places::find(name, &place)?.write(name, case, out),
        Agreement::SameGender if places::agreement(name, &place).0 == head.gender => {
            places::find(name, &place)?.write(name, case, out)
        }
        Agreement::Adjective | Agreement::SameGender => adjective_after(name, head, case, out),
        Agreement::None => {
            out(name);
            Some(())
        }
    }
}

fn keeps_form_after_city(name: &str, place: &Facts<'_>) -> bool {
    ["ово", "ево", "ёво", "ино", "ыно"].iter().any(|end| ends(name, end))
        || places::agreement(name, place).1 == Some(GrammaticalNumber::Plural)
}

/// Whether the proper name after a head is in the head's case.
enum Agreement {
    /// город Астана, городом Астаной
    Name,
    /// река Волга, рекой Волгой; река Урал, рекой Урал
    SameGender,
    /// улица Тверская, улицей Тверской; улица Сатпаева, улицей Сатпаева
    Adjective,
    /// район Байконур, районом Байконур
    None,
}

impl Agreement {
    fn of(head: &str) -> Agreement {
        #[rustfmt::skip]
        const STREETS: [&str; 16] = [
            "улица", "площадь", "проспект", "область", "край", "район", "округ", "переулок", "бульвар", "набережная",
            "ул.", "пл.", "пр.", "просп.", "пер.", "наб.",
        ];
        let is = |word: &&str| same(head, word);
        match () {
            () if is(&"город") || is(&"г.") => Agreement::Name,
            () if ["река", "столица"].iter().any(is) => Agreement::SameGender,
            () if STREETS.iter().any(is) => Agreement::Adjective,
            () => Agreement::None,
        }
    }
}

/// Writes what follows a head: in its case if it is an adjective that agrees, else frozen.
fn adjective_after<'a>(name: &'a str, head: &Head, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let (stem, ending) = match adjective(name) {
        Some((gender, row)) if gender == head.gender && !name.contains([' ', '\u{a0}']) => {
            row.form(name, case, Animacy::Inanimate)?
        }
        _ => (name, ""),
    };
    out(stem);
    out(ending);
    Some(())
}

/// A second head right after «и»: Босния и Герцеговина, Наука и жизнь.
fn joined(after: &str) -> Option<(&str, &str)> {
    let (space, rest) = after.split_at_checked(after.len() - after.trim_start_matches([' ', '\u{a0}']).len())?;
    let (word, gap, second) = first_word(rest);
    if word != "и" || second.is_empty() {
        return None;
    }
    after.split_at_checked(space.len() + word.len() + gap.len())
}

/// Whether nothing after the head would decline with it: no second head after «и» or a comma.
fn is_frozen(after: &str) -> bool {
    if joined(after).is_some() {
        return true;
    }
    let tokens = || after.split([' ', '\u{a0}', '\u{202f}']).filter(|token| !token.is_empty());
    if !tokens().any(joins) {
        return true;
    }
    let mut joined = false;
    let mut quoted = 0_i32;
    for token in tokens() {
        let outside = quoted == 0;
        quoted += count(token, ['«', '„']) - count(token, ['»', '“']);
        if outside && joined {
            let bare = token.trim_matches(|c: char| !c.is_alphabetic());
            // бюро, права: such a word may as well be a genitive
            let heads =
                heads::find(bare).is_some_and(|head| head.gender.is_some() && head.shape != Shape::Indeclinable);
            if heads || is_nominative_adjective(bare) {
                return false;
            }
        }
        joined = joins(token);
    }
    true
}

/// Whether a second head may follow.
fn joins(token: &str) -> bool {
    matches!(token, "и" | "или" | "—" | "–" | "-") || token.ends_with(',')
}

fn count(token: &str, marks: [char; 2]) -> i32 {
    token.chars().filter(|c| marks.contains(c)).map(|_| 1).sum()
}

fn is_nominative_adjective(word: &str) -> bool {
    ["ая", "ый", "ое", "ые", "ие"].iter().any(|ending| ends(word, ending)) && adjective(word).is_some()
}

/// Numbers before the head stay: IV Министерская конференция.
fn is_numeral(token: &str) -> bool {
    !token.is_empty() && token.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}

/// The first word, the space after it, and the rest.
pub(crate) fn first_word(text: &str) -> (&str, &str, &str) {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let end = text.find(is_space).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let next = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
    let (space, rest) = rest.split_at_checked(next).unwrap_or((rest, ""));
    (word, space, rest)
}
