//! Russian names of bodies and documents: adjectives agree with the head, the head declines, all after it is frozen.

use super::endings::{self, Row, adjective, ends, same};
use super::heads::{self, Head, Shape};
use super::{Facts, Out, given, lexicon, nouns, person, places};
use crate::language::{Animacy, Case, Gender, GrammaticalNumber, NameKind};

/// Writes a phrase in a case; `None`, having written nothing that counts, where any of its words is not known.
pub(crate) fn write<'a>(text: &'a str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    let many = facts.many;
    let Some(Found { head, before, word, after, second }) = head(text, facts) else {
        return lone_adjective(text, case, facts, out);
    };
    // the name of a body, a work or a place is no living thing, whatever the word is else: «Шахтёр», «Синий кит»
    let is_thing = matches!(facts.kind, NameKind::Organisation | NameKind::Work | NameKind::Place)
        && (head.animacy.is_none() || head.gender.is_some() && after.is_empty());
    let animacy = facts.animacy.or(if is_thing { Some(Animacy::Inanimate) } else { head.animacy });
    let mut rest = before;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        if is_frozen_before(token) {
            out(token);
        } else {
            for piece in Agreed::of(token)?.form(token, case, animacy, many)? {
                out(piece);
            }
        }
        out(space);
        rest = next;
    }
    noun(word, &head, case, animacy, many, out)?;
    let Some(second) = second else { return follow(after, word, &head, case, facts, out) };
    let (between, other) = after.split_at_checked(second)?;
    let (between, link) = between.split_at_checked(between.len() - " и ".len())?;
    follow(between, word, &head, case, facts, out)?;
    out(link);
    write(other, case, &Facts { gender: None, ..*facts }, out)
}

/// The gender of a phrase's head, `None` within for a plural.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> Option<Option<Gender>> {
    head(text, facts)
        .map(|found| if joined(found.after).is_some() || found.second.is_some() { None } else { found.head.gender })
}

/// An adjective without a noun, whose accusative depends on what it is said of.
fn lone_adjective<'a>(text: &'a str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    if facts.kind != NameKind::Other || text.contains([' ', '\u{a0}', '\u{202f}', '-']) || !lexicon::is_adjective(text)
    {
        return None;
    }
    for piece in Agreed::of(text)?.form(text, case, facts.animacy, facts.many)? {
        out(piece);
    }
    Some(())
}

/// A head, what stands before it, itself, what stands after it, and where in that a second head stands that is joined by «и».
struct Found<'a> {
    head: Head,
    before: &'a str,
    word: &'a str,
    after: &'a str,
    second: Option<usize>,
}

fn head<'a>(text: &'a str, facts: &Facts<'_>) -> Option<Found<'a>> {
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

/// A word that agrees with a head: an adjective, an ordinal in figures, a possessive of a feast.
#[derive(Debug, Clone, Copy)]
struct Agreed {
    gender: Option<Gender>,
    shape: AgreedShape,
}

#[derive(Debug, Clone, Copy)]
enum AgreedShape {
    Adjective(Row),
    /// 12-й, 12-я: what stays, and the endings after it.
    Figure(usize, [&'static str; 5]),
}

impl Agreed {
    fn of(token: &str) -> Option<Agreed> {
        if let Some((gender, stays, endings)) = super::figures::agreeing(token) {
            return Some(Agreed { gender, shape: AgreedShape::Figure(stays, endings) });
        }
        let (gender, row) = possessive_of_feast(token).or_else(|| adjective(token))?;
        Some(Agreed { gender, shape: AgreedShape::Adjective(row) })
    }

    fn form<'a>(&self, token: &'a str, case: Case, animacy: Option<Animacy>, many: bool) -> Option<[&'a str; 2]> {
        match self.shape {
            AgreedShape::Adjective(row) if many => {
                row.plural(token, case, animacy).map(|(stem, ending)| [stem, ending])
            }
            AgreedShape::Adjective(row) => {
                // the accusative of a masculine adjective goes by its noun
                row.form(token, case, animacy).map(|(stem, ending)| [stem, ending])
            }
            AgreedShape::Figure(..) if many => None,
            AgreedShape::Figure(stays, [genitive, dative, accusative, instrumental, prepositional]) => {
                let ending = match case {
                    Case::Genitive => genitive,
                    Case::Dative => dative,
                    Case::Accusative if accusative.is_empty() => match animacy? {
                        Animacy::Animate => genitive,
                        Animacy::Inanimate => return Some([token, ""]),
                    },
                    Case::Accusative => accusative,
                    Case::Instrumental => instrumental,
                    Case::Prepositional => prepositional,
                    _ => return Some([token, ""]),
                };
                Some([token.get(..stays)?, ending])
            }
        }
    }
}

/// Ильин день, Троицын день, Юрьев день: before «день» alone.
fn possessive_of_feast(token: &str) -> Option<(Option<Gender>, Row)> {
    const FEASTS: [&str; 10] =
        ["ильин", "троицын", "татьянин", "юрьев", "петров", "покров", "духов", "егорьев", "николин", "родителев"];
    FEASTS.iter().any(|feast| same(token, feast)).then_some((Some(Gender::Masculine), endings::POSSESSIVE))
}

/// Whether a word that looks like an adjective is one: it is in the dictionary, has a suffix that only adjectives have, or
/// is a pronoun or a numeral.
fn is_sure_adjective(token: &str) -> bool {
    let last = token.rsplit('-').next().unwrap_or(token);
    lexicon::is_adjective(last)
        || token.starts_with(|c: char| c.is_ascii_digit())
        || possessive_of_feast(token).is_some()
        || endings::is_pronoun_or_possessive(token)
        || heads::is_adjective(token)
        || matches!(adjective(token), Some((None, _))) && ["овы", "ёвы"].iter().any(|end| ends(token, end))
}

/// Numbers and adverbs before a head keep one form: IV Министерская конференция, временно исполняющий обязанности.
fn is_frozen_before(token: &str) -> bool {
    const ADVERBS: [&str; 10] =
        ["временно", "особо", "вновь", "ранее", "недавно", "и", "впервые", "социально", "наиболее", "экономически"];
    is_numeral(token) || ADVERBS.contains(&token)
}

/// A word of the lists that can head a name.
fn known(token: &str, agreed: Option<Option<Gender>>, next: &str, facts: &Facts<'_>, is_name: bool) -> Option<Head> {
    // столовая, but столовая ложка; управляющий, but управляющий директор
    if heads::is_adjective(token) || is_adjective_for_noun(token) {
        let head = heads::listed(token).or_else(|| adjectival(token))?;
        return (!noun_follows(next, head.gender)).then_some(head);
    }
    if let Some(head) = heads::listed(last_part(token)) {
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
    let part = last_part(token);
    if part.contains('-') {
        return place;
    }
    // a word of the dictionary heads a name unless the word after it may be the head: Опера Гала, Сокол Авиа
    let stands = agreed.is_some() || is_tail(next) && !is_nominative_noun(next);
    place.or_else(|| if stands { heads::find(part).or_else(|| lexicon::plural_head(part)) } else { None })
}

/// A participle or an adjective that stands for people: учащиеся, пострадавшие, дежурный.
fn adjectival(token: &str) -> Option<Head> {
    let (gender, row) = adjective(token)?;
    Some(Head::of(gender, Shape::Row(row)).living())
}

fn is_adjective_for_noun(token: &str) -> bool {
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
fn noun_follows(mut next: &str, gender: Option<Gender>) -> bool {
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
fn is_genitive(token: &str) -> bool {
    lexicon::seen(token, lexicon::Seen::GenitiveSingular).is_some()
}

/// митрополит Астанайский: an adjective in capitals that agrees with the office before it.
fn is_see(next: &str, gender: Option<Gender>) -> bool {
    let (word, ..) = first_word(next);
    word.starts_with(char::is_uppercase)
        && lexicon::is_adjective(word)
        && adjective(word).is_some_and(|(other, _)| other == gender)
}

/// Whether the next word is a noun in its first form, so that it may be the head itself.
fn is_nominative_noun(next: &str) -> bool {
    let (word, ..) = first_word(next);
    heads::find(word).is_some_and(|head| head.shape != Shape::Indeclinable)
        || places::head(word).is_some_and(|head| head.shape != Shape::Indeclinable)
}

/// A head that no list has: of a gender that the content gives, or that the adjective before it shows; what follows must not
/// be one name with it (Назарбаев Университет). What letters alone say is asked for only where guesses are.
fn by_letters(token: &str, agreed: Option<Option<Gender>>, next: &str, facts: &Facts<'_>) -> Option<Head> {
    if !is_tail(next) || is_nominative_noun(next) {
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
fn second_head(after: &str, facts: &Facts<'_>) -> Option<usize> {
    if after.contains(['«', '(', ',']) || after.starts_with(" и ") {
        return None;
    }
    after.match_indices(" и ").find_map(|(at, link)| {
        let start = at + link.len();
        let rest = after.get(start..)?;
        let (word, ..) = first_word(rest);
        let living = |head: &Head| head.animacy == Some(Animacy::Animate) && head.gender.is_some();
        let found = head(rest, &Facts { gender: None, guess: false, ..*facts })?;
        (living(&found.head) && !is_genitive(word) && found.second.is_none()).then_some(start)
    })
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
    const FROZEN: [&str; 60] = [
        "альфа", "блок", "марш", "ресурс", "сити", "траст", "хит", "штаб", "пресс", "медиа", "бизнес", "онлайн",
        "интернет", "веб", "арт", "спорт", "гранд", "эко", "экс", "вице", "видео", "гала", "мини", "макси", "топ", "шоу", "кино",
        "фото", "аудио", "радио", "теле", "мото", "вело", "авто", "мастер", "гранд", "премьер", "обер", "унтер", "генерал", "капитан",
        "контр", "лорд", "флигель", "шеф", "поп", "рок", "джаз", "фолк", "фитнес", "флеш", "крауд", "промо", "тест", "брейн", "стендап",
        "квиз", "тренд", "старт", "диско",
    ];
    match token.rsplit_once('-') {
        Some((before, part)) if FROZEN.iter().any(|frozen| same(before, frozen)) => part,
        _ => token,
    }
}

/// Two heads in one word, which both decline: дом-музей, школа-интернат, инженер-эколог; but not Ресурс-Банк.
fn halves(token: &str) -> Option<(&str, &str)> {
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
fn noun<'a>(
    word: &'a str,
    head: &Head,
    case: Case,
    animacy: Option<Animacy>,
    many: bool,
    out: &mut Out<'_, 'a>,
) -> Option<()> {
    if let Some((first, second)) = halves(word) {
        noun(first, &heads::find(first)?, case, animacy, many, out)?;
        out("-");
        return noun(second, &heads::find(second)?, case, animacy, many, out);
    }
    if many {
        let class = lexicon::noun(word)?;
        let (cut, ending) = class.plural(case, animacy)?;
        out(endings::without(word, cut)?);
        out(ending);
        return Some(());
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
    // президент Касым-Жомарт Токаев: the person is in the case of the office
    if head.animacy == Some(Animacy::Animate) {
        if !is_see(name, head.gender)
            && let Some(start) = person::after_office(name)
        {
            let (between, who) = name.split_at_checked(start)?;
            out(between);
            let gender = facts.gender.filter(|_| facts.kind == NameKind::Person);
            return person::write(who, case, &Facts { gender, guess: facts.guess, ..Facts::of(NameKind::Person) }, out);
        }
        return after_living(name, head, case, out);
    }
    let place = Facts { kind: NameKind::Place, gender: None, ..*facts };
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
            if let Some((stem, ending)) = feast_after(name, head, case) {
                out(stem);
                out(ending);
                return Some(());
            }
            out(name);
            Some(())
        }
    }
}

/// Крещение Господне, Рождество Христово: the adjective behind a feast agrees with it.
fn feast_after<'a>(name: &'a str, head: &Head, case: Case) -> Option<(&'a str, &'static str)> {
    let row = match name {
        _ if head.gender != Some(Gender::Neuter) => return None,
        "Господне" => endings::LORDS,
        "Христово" => endings::CHRISTS,
        _ => return None,
    };
    row.form(name, case, Some(Animacy::Inanimate))
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
        Some((gender, row))
            if gender == head.gender
                && !name.contains([' ', '\u{a0}'])
                && lexicon::is_adjective(name)
                && !is_of_person(name) =>
        {
            row.form(name, case, Some(Animacy::Inanimate))?
        }
        _ => (name, ""),
    };
    out(stem);
    out(ending);
    Some(())
}

/// улица Абая, Тукая, Барая: the genitive of a name in -ай.
fn is_of_person(name: &str) -> bool {
    name.strip_suffix(['я', 'Я']).is_some_and(given::is_given_in_ay)
}

/// митрополит Астанайский и Казахстанский: adjectives behind an office agree with it; all else is frozen.
fn after_living<'a>(name: &'a str, head: &Head, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = name;
    let mut agrees = true;
    while !rest.is_empty() {
        let (token, space, next) = first_word(rest);
        let found = adjective(token).filter(|(gender, _)| {
            agrees && *gender == head.gender && lexicon::is_adjective(token) && token.starts_with(char::is_uppercase)
        });
        match found {
            Some((_, row)) => {
                let (stem, ending) = row.form(token, case, Some(Animacy::Animate))?;
                out(stem);
                out(ending);
            }
            None => {
                agrees = agrees && token == "и";
                out(token);
            }
        }
        out(space);
        rest = next;
    }
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
    !token.is_empty()
        && token.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | '–' | '-' | '/'))
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
