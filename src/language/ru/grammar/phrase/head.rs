//! Which word of a phrase is its head: from the lists, or told by a gender or by letters.
//!
//! Source: «Русская грамматика» (1980): in a group of nouns the first that no other governs is the head; which words may be one is a
//! list of our own.

use super::super::dictionary::Entry;
use super::super::endings::{self, adjective, ends, same};
use super::super::heads::{self, Head, Shape};
use super::super::{Facts, lexicon, nouns, person, places};
use super::after::{is_frozen, is_genitive_adjective};
use super::agreed::{Agreed, is_sure_adjective};
use super::{first_word, is_frozen_before};
use crate::language::{Animacy, Gender, NameKind};

/// A head, what stands before it, itself, what stands after it, and where in that a second head stands that is joined by «и».
pub(super) struct Found<'a> {
    pub(super) head: Head,
    pub(super) before: &'a str,
    pub(super) word: &'a str,
    pub(super) after: &'a str,
    pub(super) second: Option<usize>,
}

pub(super) fn head<'a>(text: &'a str, facts: &Facts<'_>) -> Option<Found<'a>> {
    let mut at = 0;
    let mut agreed = None;
    loop {
        let (token, space, next) = first_word(text.get(at..)?);
        if token.is_empty() {
            return None;
        }
        let adjective = Agreed::of(token).map(|agreed| agreed.gender);
        // Новый Уренгой: the last word of a place is its name, whatever it looks like
        let is_name = adjective.is_none() || facts.kind == NameKind::Place && agreed.is_some() && next.is_empty();
        let found = known(token, agreed, next, facts, is_name)
            .or_else(|| if is_name { by_letters(token, agreed, next, facts) } else { None });
        if let Some(head) = found.map(|head| head.of_common_gender(token, agreed)) {
            let after = text.get(at + token.len()..)?;
            let second = second_head(after, facts);
            let agrees = agreed.is_none_or(|gender| gender == head.gender)
                && (head.animacy != Some(Animacy::Animate)
                    || is_tail_of_office(next)
                    || person::after_office(next).is_some()
                    || is_see(next, head.gender));
            let found = Found { head, before: text.get(..at)?, word: token, after, second };
            // митрополит Астанайский и Казахстанский: both adjectives are the office's
            let sees = head.animacy == Some(Animacy::Animate) && is_see(next, head.gender);
            return (agrees && (second.is_some() || sees || is_frozen(after))).then_some(found);
        }
        if next.is_empty() {
            return None;
        }
        // Экономический и Социальный Совет
        let links = token == "и" && agreed.is_some();
        if !links && !is_frozen_before(token) {
            let gender = adjective?;
            if agreed.is_some_and(|before| before != gender) || !(facts.guess || is_sure_adjective(token)) {
                return None;
            }
            agreed = Some(gender);
        }
        at += token.len() + space.len();
    }
}

/// A word of the lists that can head a name.
pub(super) fn known(
    token: &str,
    agreed: Option<Option<Gender>>,
    next: &str,
    facts: &Facts<'_>,
    is_name: bool,
) -> Option<Head> {
    // столовая, but столовая ложка; управляющий, but управляющий директор
    let entry = heads::entry(token);
    if entry.is_some_and(Entry::is_adjective) || is_adjective_for_noun(token) {
        let head = entry.and_then(|entry| entry.head(token)).or_else(|| adjectival(token))?;
        return (!noun_follows(next, head.gender)).then_some(head);
    }
    // Газпром нефть, Газпром экспорт: one name of two nouns
    if same(token, "газпром") && next.starts_with(char::is_lowercase) {
        return None;
    }
    let part = last_part(token);
    let head = if part == token { entry.and_then(|entry| entry.head(token)) } else { heads::listed(part) };
    if head.is_some() {
        return head;
    }
    // ноу-хау: a word of the dictionary as it stands, whatever its halves are
    if token.contains('-')
        && let Some(head) = lexicon::head(token)
    {
        return Some(head);
    }
    if let Some((first, second)) = halves(token) {
        let (first, second) = (heads::find(first)?, heads::find(second)?);
        return Some(Head { animacy: second.animacy.and(first.animacy), ..first });
    }
    // Единая Россия: after an adjective a place may head the name of a body
    let place = if facts.kind == NameKind::Place || agreed.is_some() { places::head(token) } else { None };
    if !is_name {
        return place;
    }
    if part.contains('-') {
        return place;
    }
    // a word of the dictionary heads a name unless the word after it may be the head: Опера Гала, Сокол Авиа
    let stands = agreed.is_some() || is_tail(next) && !is_nominative_noun(next);
    if stands {
        return place.or_else(|| heads::find(part)).or_else(|| lexicon::plural_head(part));
    }
    // тюрьма Абу-Грэйв: a common noun, and the name of the thing, which stays
    let is_common = token.starts_with(char::is_lowercase) && next.starts_with(char::is_uppercase);
    place.or_else(|| heads::find(part).filter(|head| is_common && head.animacy == Some(Animacy::Inanimate)))
}

/// A participle or an adjective that stands for people: учащиеся, пострадавшие, дежурный.
pub(super) fn adjectival(token: &str) -> Option<Head> {
    let (gender, row) = adjective(token)?;
    Some(Head::of(gender, Shape::Row(row)).living())
}

pub(super) fn is_adjective_for_noun(token: &str) -> bool {
    #[rustfmt::skip]
    const STEMS: [&str; 38] = [
        "учащ", "пострадавш", "управляющ", "заведующ", "исполняющ", "командующ", "служащ", "госслужащ", "обучающ", "верующ",
        "трудящ", "дежурн", "военнослужащ", "обвиняем", "подозреваем", "осуждённ", "осужденн", "потерпевш", "задержанн",
        "присяжн", "пожарн", "полицейск", "военнообязанн", "безработн", "учён", "учен", "рабоч", "нуждающ", "отдыхающ",
        "участвующ", "поверенн", "несовершеннолетн", "совершеннолетн", "ведущ", "телеведущ", "председательствующ", "избранн", "подсудим",
    ];
    let bare = token.strip_suffix("ся").unwrap_or(token);
    endings::without(bare, 2).is_some_and(|stem| STEMS.iter().any(|other| same(stem, other)))
}

/// Whether adjectives that agree, and then a noun of the same gender, stand next.
pub(super) fn noun_follows(mut next: &str, gender: Option<Gender>) -> bool {
    loop {
        let (token, _, rest) = first_word(next);
        if token.is_empty() {
            return false;
        }
        let noun = heads::find(last_part(token)).or_else(|| lexicon::plural_head(token));
        if noun.is_some_and(|head| head.gender == gender)
            && !(gender.is_none() && token.ends_with(['и', 'ы']) && is_genitive(token))
        {
            return true;
        }
        if Agreed::of(token).is_none_or(|agreed| agreed.gender != gender) {
            return false;
        }
        next = rest;
    }
}

/// члены комиссии: the same letters are a genitive.
pub(super) fn is_genitive(token: &str) -> bool {
    lexicon::seen(token, lexicon::Seen::GenitiveSingular).is_some()
}

/// митрополит Астанайский: an adjective in capitals that agrees with the office before it.
pub(super) fn is_see(next: &str, gender: Option<Gender>) -> bool {
    let (word, ..) = first_word(next);
    word.starts_with(char::is_uppercase)
        && !is_genitive_adjective(word)
        && lexicon::is_adjective(word)
        && adjective(word).is_some_and(|(other, _)| other == gender)
}

/// Whether the next word is a noun in its first form, so that it may be the head itself.
pub(super) fn is_nominative_noun(next: &str) -> bool {
    let (word, ..) = first_word(next);
    heads::find(word).is_some_and(|head| head.shape != Shape::Indeclinable)
        || places::head(word).is_some_and(|head| head.shape != Shape::Indeclinable)
}

/// A head that no list has: of a gender that the content gives, or that the adjective before it shows; what follows must not
/// be one name with it (Назарбаев Университет). What letters alone say is asked for only where guesses are.
pub(super) fn by_letters(token: &str, agreed: Option<Option<Gender>>, next: &str, facts: &Facts<'_>) -> Option<Head> {
    // a capital after it may begin the second half of one name: Тойота Центр, Айгуль Садыкова
    let is_half = next.starts_with(char::is_uppercase) && !is_tail_of_office(next);
    if !is_tail(next) || is_nominative_noun(next) || is_half {
        return None;
    }
    if let Some(gender) = facts.gender.filter(|_| facts.kind != NameKind::Person) {
        return nouns::of_gender(token, gender);
    }
    if facts.kind == NameKind::Place {
        // Нижний Тагил: places are an open class, and their endings tell
        if let Some(Some(gender)) = agreed {
            return nouns::of_gender(token, gender).or_else(|| places::by_ending(token, Some(gender)));
        }
    }
    if !facts.guess {
        return None;
    }
    match agreed {
        Some(None) => nouns::plural(token),
        Some(Some(gender)) => nouns::of_gender(token, gender),
        None => None,
    }
}

/// Where a second head stands that «и» joins to the first: генеральный директор и председатель правления.
pub(super) fn second_head(after: &str, facts: &Facts<'_>) -> Option<usize> {
    if after.contains(['«', '(', ',']) || after.starts_with(" и ") {
        return None;
    }
    after.match_indices('и').find_map(|(at, and)| {
        let before = after.get(..at)?;
        let start = at + and.len() + 1;
        if !before.ends_with(' ') || !after.get(at + and.len()..)?.starts_with(' ') {
            return None;
        }
        let rest = after.get(start..)?;
        let (word, ..) = first_word(rest);
        let living = |head: &Head| head.animacy == Some(Animacy::Animate) && head.gender.is_some();
        let found = head(rest, &Facts { gender: None, guess: false, ..*facts })?;
        (living(&found.head) && !is_genitive(word) && found.second.is_none()).then_some(start)
    })
}

/// Whether words stand apart from the head before them: a quoted name, a preposition, what looks like a genitive.
pub(super) fn is_tail(words: &str) -> bool {
    #[rustfmt::skip]
    const LINKS: [&str; 28] = [
        "по", "в", "во", "на", "о", "об", "для", "при", "за", "с", "со", "к", "и", "имени", "им.", "против", "без", "из", "от", "до",
        "под", "над", "между", "у", "перед", "через", "около", "среди",
    ];
    const GENITIVES: [&str; 15] =
        ["ы", "и", "а", "я", "ов", "ев", "ей", "ий", "ого", "его", "ых", "их", "ой", "ний", "ств"];
    let (word, ..) = first_word(words);
    word.is_empty()
        || word.starts_with(['«', '„', '(', '№'])
        || word.starts_with(|c: char| c.is_ascii_alphanumeric())
        || LINKS.contains(&word)
        || word.chars().all(|c| c.is_uppercase())
        || matches!(word, "тенге" | "евро")
        || GENITIVES.iter().any(|ending| ends(word.trim_end_matches(','), ending))
}

/// A head after a hyphen, where what is before it is not a noun of its own: пресс-служба, бизнес-центр.
pub(super) fn last_part(token: &str) -> &str {
    #[rustfmt::skip]
    const FROZEN: [&str; 73] = [
        "альфа", "блок", "марш", "ресурс", "сити", "траст", "хит", "штаб", "пресс", "медиа", "бизнес", "онлайн",
        "интернет", "веб", "арт", "спорт", "гранд", "эко", "экс", "вице", "видео", "гала", "мини", "макси", "топ", "шоу", "кино",
        "фото", "аудио", "радио", "теле", "мото", "вело", "авто", "мастер", "гранд", "премьер", "обер", "унтер", "генерал", "капитан",
        "контр", "лорд", "флигель", "шеф", "поп", "рок", "джаз", "фолк", "фитнес", "флеш", "крауд", "промо", "тест", "брейн", "стендап",
        "квиз", "тренд", "старт", "диско", "форсайт", "питч", "ток", "колл", "контакт", "дата", "экспресс", "дресс", "стрит", "смарт",
        "кейс", "караоке", "тайм",
    ];
    if !token.contains('-') {
        return token;
    }
    match token.rsplit_once('-') {
        // PR-служба, IT-компания
        Some((before, part)) if !before.is_empty() && before.bytes().all(|c| c.is_ascii_alphabetic()) => part,
        Some((before, part)) if FROZEN.iter().any(|frozen| same(before, frozen)) => part,
        _ => token,
    }
}

/// Two heads in one word, which both decline: дом-музей, школа-интернат, инженер-эколог; but not Ресурс-Банк.
pub(super) fn halves(token: &str) -> Option<(&str, &str)> {
    let (first, second) = token.split_once('-')?;
    if last_part(token) != token
        || second.contains('-')
        || heads::listed(token).is_some()
        || lexicon::noun(token).is_some()
    {
        return None;
    }
    const ONLY_SECOND: [&str; 8] = ["банк", "холдинг", "центр", "групп", "сервис", "парад", "послание", "предприятие"];
    if ONLY_SECOND.iter().any(|other| ends(second, other)) {
        return None;
    }
    let living = |word: &str| heads::find(word).is_some_and(|head| head.animacy == Some(Animacy::Animate));
    // two people are one person twice; two things are if both are what bodies and events are called
    let both = living(first) && living(second)
        || heads::listed(first).is_some_and(|head| head.animacy == Some(Animacy::Inanimate))
            && heads::listed(second).is_some_and(|head| head.animacy == Some(Animacy::Inanimate));
    both.then_some((first, second))
}

/// Whether words after an office are no name that would decline with it: президент Республики, but президент Токаев.
pub(super) fn is_tail_of_office(words: &str) -> bool {
    const LINKS: [&str; 8] = ["по", "в", "во", "на", "о", "при", "и", "имени"];
    const GENITIVES: [&str; 12] =
        ["ики", "ии", "ости", "сти", "ства", "суда", "совета", "банка", "стана", "ского", "ного", "ской"];
    let (word, ..) = first_word(words);
    word.is_empty()
        || LINKS.contains(&word)
        || word.starts_with(|c: char| c.is_ascii_digit() || c == '№')
        || word.chars().count() > 1 && word.chars().all(char::is_uppercase)
        || word.starts_with(char::is_lowercase) && is_tail(words)
        || GENITIVES.iter().any(|ending| ends(word, ending))
}
