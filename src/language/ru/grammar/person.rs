//! Russian names of persons: given name, patronymic and family name, each by its own rules, the gender being known.
//!
//! Sources: the rules that reference books agree on (Розенталь, § 147–151; Калакуцкая, «Фамилии. Имена. Отчества»).
//! What usage leaves open (-ок and -ец in family names, -ин of foreign ones) is unknown rather than guessed.

use super::endings::{self, Row, adjective, ends, is_consonant, is_vowel, noun, same, tail};
use super::heads::Shape;
use super::phrase::{self, first_word};
use super::{Facts, Out, given, heads, names};
use crate::language::{Animacy, Case, Declines, Gender, Part};
use crate::language::{PartName, Parts};

/// Writes a person's name in a case; what stands before it and says who the person is, is in the same case.
pub(crate) fn write<'a>(text: &'a str, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    if facts.gender == Some(Gender::Neuter) {
        return None;
    }
    if facts.parts.is_none() && is_after_office(text) {
        return phrase::write(text, case, facts, out);
    }
    let gender = facts.gender.or_else(|| gender(text)).or_else(|| if facts.guess { looks_like(text) } else { None });
    if let Some(gender) = gender {
        return of_gender(text, gender, case, facts, out);
    }
    // Саша Черненко: both genders have one form
    let mut forms = [Buffer::default(), Buffer::default()];
    for (form, gender) in forms.iter_mut().zip([Gender::Masculine, Gender::Feminine]) {
        of_gender(text, gender, case, facts, &mut |piece| form.push(piece))?;
    }
    let [man, woman] = &forms;
    (man.fits() && man.letters().eq(woman.letters())).then(|| man.pieces().iter().copied().for_each(out))
}

fn of_gender<'a>(text: &'a str, gender: Gender, case: Case, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    match facts.parts {
        Some(parts) => by_parts(text, parts, gender, case, out),
        None => by_order(text, gender, case, out),
    }
}

/// The pieces of a form that is compared with another one.
#[derive(Default)]
struct Buffer<'a> {
    pieces: [&'a str; 24],
    length: usize,
}

impl<'a> Buffer<'a> {
    fn push(&mut self, piece: &'a str) {
        if let Some(place) = self.pieces.get_mut(self.length) {
            *place = piece;
        }
        self.length += 1;
    }

    fn fits(&self) -> bool {
        self.length <= self.pieces.len()
    }

    fn pieces(&self) -> &[&'a str] {
        self.pieces.get(..self.length).unwrap_or_default()
    }

    fn letters(&self) -> impl Iterator<Item = char> {
        self.pieces().iter().flat_map(|piece| piece.chars())
    }
}

/// The gender that a name itself tells: by a title, a patronymic, a given name of one gender alone, or a family name in -ова or
/// -ский. Two that contradict each other tell nothing.
pub(crate) fn gender(text: &str) -> Option<Gender> {
    let patronymic = |word: &str| {
        let ending = |list: &[&str]| list.iter().any(|end| ends(word, end));
        match word {
            "г-н" | "господин" => Some(Gender::Masculine),
            "г-жа" | "госпожа" => Some(Gender::Feminine),
            _ if ending(&["ович", "евич", "улы", "ұлы", "оглы", "уулу"]) && word.chars().count() > 4 => {
                Some(Gender::Masculine)
            }
            _ if ending(&["овна", "евна", "ична", "кызы", "қызы"]) => Some(Gender::Feminine),
            _ => None,
        }
    };
    let words = || split(text).filter(|word| !is_frozen(word) && title(word, Case::Genitive, &mut |_| ()).is_none());
    if let Some(told) = split(text).skip(1).chain(split(text).take(1)).find_map(patronymic) {
        return (split(text).count() > 1).then_some(told);
    }
    let count = words().count();
    let surname = words().filter(|_| count > 1).find_map(family_gender);
    let by_given = words().next().and_then(given_gender).or_else(|| words().skip(1).find_map(given_gender));
    match (by_given, surname) {
        (Some(one), Some(other)) if one != other => None,
        (Some(told), _) => Some(told),
        // a single surname may as well be an unknown given name
        (None, Some(told)) => Some(told),
        (None, None) => None,
    }
}

fn given_gender(word: &str) -> Option<Gender> {
    given::gender(word)
}

/// -ова and -ский, but not a given name that ends so.
fn family_gender(word: &str) -> Option<Gender> {
    let ending = |list: &[&str]| list.iter().any(|end| ends(word, end));
    match () {
        () if word.chars().count() < 5 || names::is_given(word) || given::gender(word).is_some() => None,
        () if ending(&["ов", "ев", "ёв", "ский", "цкий"]) => Some(Gender::Masculine),
        () if ending(&["ова", "ева", "ёва", "ская", "цкая"]) => Some(Gender::Feminine),
        () => None,
    }
}

/// What the last letter of a first name suggests: only asked where guesses are.
fn looks_like(text: &str) -> Option<Gender> {
    let words = || split(text).filter(|word| !is_frozen(word));
    if words().count() < 2 {
        return None;
    }
    match tail(words().next()?) {
        [.., 'а' | 'я'] => Some(Gender::Feminine),
        [.., c] if is_consonant(c) || c == 'й' => Some(Gender::Masculine),
        _ => None,
    }
}

/// Where a person's name begins in what follows an office: «Казахстана Касым-Жомарт Токаев» after «президент».
pub(crate) fn after_office(text: &str) -> Option<usize> {
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..)?;
        let (word, space, next) = first_word(rest);
        if starts_name(rest) {
            return Some(at);
        }
        if next.is_empty() || word.contains(['«', '»', '(']) {
            return None;
        }
        at += word.len() + space.len();
    }
    None
}

/// Whether words are a person's name: a given name or an initial first, or a family name before a given one, and capitals.
fn starts_name(text: &str) -> bool {
    let is_initial =
        |word: &str| word.ends_with('.') && word.chars().count() <= 5 && word.starts_with(char::is_uppercase);
    let is_given = |word: &str| given::gender(word).is_some() || names::is_given(word) || is_initial(word);
    let capitals = split(text).all(|word| {
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.'))
            || is_particle(word)
    });
    let mut words = split(text);
    let (Some(first), second) = (words.next(), words.next()) else { return false };
    capitals
        && (is_given(first) && second.is_some()
            || second.is_none() && is_plainly_family(first) && !ends(first, "ной")
            || is_plainly_family(first) && second.is_some_and(is_given))
}

/// Whether a text begins with an office, which the person's name follows: «генеральный секретарь Антониу Гутерриш».
fn is_after_office(text: &str) -> bool {
    let (first, _, next) = first_word(text);
    if next.is_empty()
        || given::gender(first).is_some()
        || title(first, Case::Genitive, &mut |_| ()).is_some() && starts_name(next)
    {
        return false;
    }
    let small = first.starts_with(char::is_lowercase);
    let living = heads::find(first).is_some_and(|head| head.animacy == Some(Animacy::Animate));
    (small || living) && !is_particle(first) && !starts_name(text) && after_office(next).is_some()
}

/// A word's form: what stays, what replaces a fleeting vowel, the ending.
type Form<'a> = [&'a str; 3];

/// Walks the text and declines each word as the part that it is of.
fn by_parts<'a>(text: &'a str, parts: &Parts, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = text;
    while !rest.is_empty() {
        let (word, space, next) = first_word(rest);
        let particle =
            parts.family.text.split_once([' ', '\u{a0}', '\u{202f}']).is_some_and(|(first, _)| first == word);
        let part = [(&parts.given, Part::Given), (&parts.patronymic, Part::Patronymic), (&parts.family, Part::Family)]
            .into_iter()
            .find(|(name, _)| has_word(name, word));
        match part {
            _ if is_frozen(word) || particle && is_particle(word) => out(word),
            // Мамед оглы, Нурлан кызы
            Some((name, Part::Patronymic)) if name.text.rsplit([' ', '\u{a0}']).next().is_some_and(is_filial) => {
                out(word)
            }
            Some((name, _)) if name.declines == Some(Declines::No) => out(word),
            Some((_, part)) => decline(word, part, gender, case, out)?,
            None => title(word, case, out)?,
        }
        out(space);
        rest = next;
    }
    Some(())
}

fn has_word(name: &PartName, word: &str) -> bool {
    name.text.split([' ', '\u{a0}', '\u{202f}']).any(|other| other == word)
}

/// A name of which only the text is known: the order of its words tells the parts.
fn by_order<'a>(text: &'a str, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let mut rest = text;
    while !rest.is_empty() && title(first_word(rest).0, case, &mut |_| ()).is_some() {
        let (word, space, next) = first_word(rest);
        title(word, case, out)?;
        out(space);
        rest = next;
    }
    let order = Order::of(rest, gender);
    // г-н Тугел, А. Тугел: a family name; one word alone may be either
    let alone = order.count == 1 && split(text).count() == 1;
    let mut at = 0;
    while !rest.is_empty() {
        let (word, space, next) = first_word(rest);
        if order.is_frozen(word) {
            out(word);
        } else {
            match order.part(word, at, gender) {
                _ if at < order.still => out(word),
                // Шота Руставели keeps one form, Шота Арвеладзе declines
                _ if order.count > 1 && same(word, "шота") => return None,
                part if !alone => decline(word, part, gender, case, out)?,
                _ => either(word, gender, case, out)?,
            }
            at += 1;
        }
        out(space);
        rest = next;
    }
    Some(())
}

/// What the words of a name tell of its parts.
struct Order<'a> {
    names: &'a str,
    /// How many words may decline.
    count: usize,
    family_first: bool,
    /// How many words stand first and keep one form: Ким Чен Ын, Дэн Сяопин.
    still: usize,
    /// Екатерина II has no family name.
    is_monarch: bool,
}

impl<'a> Order<'a> {
    fn of(names: &'a str, gender: Gender) -> Self {
        let is_monarch = split(names).any(is_roman);
        let mut order = Order { names, count: 0, family_first: false, still: 0, is_monarch };
        let words = || split(names).filter(|word| !order.is_frozen(word));
        let (count, first, last) = (words().count(), words().next(), words().next_back());
        let is_family = |word: &str| is_plainly_family(word) && !names::is_given(word);
        let ends_in_patronymic = last.is_some_and(|last| is_patronymic(last) && !is_of_man_alone(last, gender));
        let family_first = count > 2 && ends_in_patronymic
            || count > 1 && first.is_some_and(is_family) && !last.is_some_and(is_plainly_family);
        let korean = count == 3 && words().all(|word| syllables(word) == 1);
        let chinese =
            count == 2 && first.is_some_and(names::is_chinese_family) && last.is_some_and(names::is_chinese_given);
        order.still = if korean { 2 } else { usize::from(chinese) };
        order.count = count;
        order.family_first = family_first;
        order
    }

    /// Винсент Ван Гог, but Ван Чао: a particle with a capital stands between two names.
    fn is_frozen(&self, word: &str) -> bool {
        is_frozen(word) || is_particle(word) && !self.names.starts_with(word) && !self.names.ends_with(word)
    }

    fn part(&self, word: &str, at: usize, gender: Gender) -> Part {
        match () {
            () if at > 0 && is_patronymic(word) && !is_of_man_alone(word, gender) => Part::Patronymic,
            () if self.is_monarch => Part::Given,
            () if self.family_first => {
                if at == 0 {
                    Part::Family
                } else {
                    Part::Given
                }
            }
            () if at + 1 == self.count => Part::Family,
            () => Part::Given,
        }
    }
}

fn split(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty())
}

/// A single word of which it is not said whether it is a given or a family name: known where both agree.
fn either<'a>(word: &'a str, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    if is_patronymic(word) && (ends(word, "вич") || ends(word, "вна")) {
        return decline(word, Part::Patronymic, gender, case, out);
    }
    if is_plainly_family(word) && !names::is_given(word) {
        return decline(word, Part::Family, gender, case, out);
    }
    if names::is_given(word) {
        return decline(word, Part::Given, gender, case, out);
    }
    let given = single(word, Part::Given, gender, case);
    let family = if is_noun_in_ij(word) { given } else { single(word, Part::Family, gender, case) };
    let (Some(given), Some(family)) = (given, family) else { return None };
    let equal = given.iter().flat_map(|piece| piece.chars()).eq(family.iter().flat_map(|piece| piece.chars()));
    equal.then(|| given.into_iter().for_each(out))
}

/// Аркадий, Арсений: not an adjective, so that a family name would decline as the given name does.
fn is_noun_in_ij(word: &str) -> bool {
    let before = endings::without(word, 2).map_or(['\0'; 3], tail);
    let noun = match before {
        [_, c, 'н'] => is_vowel(c),
        [.., c] => is_consonant(c) && !matches!(c, 'к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ' | 'з'),
    };
    ends(word, "ий") && noun
}

/// Whether a word is a family name by its suffix.
fn is_plainly_family(word: &str) -> bool {
    #[rustfmt::skip]
    const SUFFIXES: [&str; 29] = [
        "ов", "ев", "ёв", "ова", "ева", "ёва", "кин", "кина", "цын", "цына", "чин", "шин", "щин", "чина", "шина", "щина",
        "ский", "ская", "цкий", "цкая", "ской", "цкой", "вой", "ный", "енко", "швили", "дзе", "ских", "нных",
    ];
    SUFFIXES.iter().any(|suffix| ends(word, suffix)) && word.chars().count() > 4
}

/// Дунья Миятович: a woman has no patronymic in -ич.
fn is_of_man_alone(word: &str, gender: Gender) -> bool {
    gender == Gender::Feminine && ends(word, "ич")
}

fn is_patronymic(word: &str) -> bool {
    const SUFFIXES: [&str; 13] =
        ["ович", "евич", "ьич", "овна", "евна", "ична", "инична", "улы", "ұлы", "кызы", "қызы", "оглы", "уулу"];
    SUFFIXES.iter().any(|suffix| ends(word, suffix))
        || ["Лукич", "Фомич", "Кузьмич", "Никитич", "Саввич"].contains(&word)
}

/// Initials, particles and numerals: one form in all cases.
fn is_frozen(word: &str) -> bool {
    word.ends_with('.') && !word.starts_with(char::is_lowercase)
        || word.starts_with(char::is_lowercase) && is_particle(word)
        || is_roman(word)
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// Son or daughter of, after the father's name.
fn is_filial(word: &str) -> bool {
    ["оглы", "кызы", "улы", "уулу", "гызы"].iter().any(|filial| same(word, filial))
}

/// What stands before or after a family name and keeps one form: фон, де, ибн, оглы.
fn is_particle(word: &str) -> bool {
    #[rustfmt::skip]
    const PARTICLES: [&str; 30] = [
        "фон", "ван", "де", "да", "ди", "дер", "ден", "дю", "ла", "ле", "дель", "делла", "аль", "эль", "ибн", "бен",
        "бин", "оглы", "кызы", "улы", "уулу", "заде", "тер", "о", "мак", "сан", "дос", "ду", "ал", "бинт",
    ];
    PARTICLES.iter().any(|particle| same(word, particle))
}

/// The word before a name that says who the person is: г-н, господин, адвокат.
fn title<'a>(word: &'a str, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let gender = match word {
        "г-н"
        | "господин"
        | "профессор"
        | "доктор"
        | "академик"
        | "адвокат"
        | "судья"
        | "министр"
        | "президент"
        | "председатель"
        | "директор"
        | "аким"
        | "депутат"
        | "доцент"
        | "нотариус"
        | "омбудсмен"
        | "премьер-министр"
        | "прокурор"
        | "ректор"
        | "сенатор"
        | "спикер"
        | "эксперт"
        | "юрист" => Gender::Masculine,
        "г-жа" | "госпожа" => Gender::Feminine,
        _ => {
            let head = heads::find(word).filter(|head| {
                word.starts_with(char::is_lowercase) && head.animacy == Some(Animacy::Animate) && head.gender.is_some()
            })?;
            head.shape.form(word, case, head.animacy)?.into_iter().for_each(out);
            return Some(());
        }
    };
    let row = match word {
        "г-жа" | "госпожа" => endings::A_VELAR,
        _ => noun(word, gender)?,
    };
    let (stem, ending) = row.form(word, case, Some(Animacy::Animate))?;
    out(stem);
    out(ending);
    Some(())
}

/// Declines one written word of a part, both halves of a double family name among it.
fn decline<'a>(word: &'a str, part: Part, gender: Gender, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
    let (first, second) = match word.rsplit_once('-') {
        Some((_, suffix))
            if ["оглы", "улы", "кызы", "заде", "хан", "бек", "ага"].contains(&suffix) && suffix != "хан" =>
        {
            out(word);
            return Some(());
        }
        Some(halves) => halves,
        None => return single(word, part, gender, case).map(|form| form.into_iter().for_each(&mut *out)),
    };
    match part {
        Part::Family if names::is_bound(first) => out(first),
        // Семёнов-Тян-Шанский
        Part::Family if first.rsplit_once('-').is_some_and(|(_, bound)| names::is_bound(bound)) => {
            let (own, bound) = first.rsplit_once('-')?;
            decline(own, part, gender, case, out)?;
            out("-");
            out(bound);
        }
        // Салтыков-Щедрин, but Кул-Мухаммед, Франк-Каменецкий: the first half declines if it is a family name of its own
        Part::Family if gender == Gender::Masculine && !is_family_of_its_own(first) => return None,
        Part::Family => decline(first, part, gender, case, out)?,
        Part::Patronymic if is_patronymic(first) => decline(first, part, gender, case, out)?,
        Part::Given if gender == Gender::Feminine && declines_before_hyphen(first) => {
            decline(first, part, gender, case, out)?;
        }
        // Франца-Иосифа is how Russian has always called him
        Part::Given if same(first, "франц") => decline(first, part, gender, case, out)?,
        _ => out(first),
    }
    out("-");
    decline(second, part, gender, case, out)
}

fn is_family_of_its_own(first: &str) -> bool {
    const SUFFIXES: [&str; 11] = ["ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ой", "ый", "ич", "як"];
    SUFFIXES.iter().any(|suffix| ends(first, suffix)) || tail(first)[2..].iter().all(|c| is_vowel(*c))
}

/// Анна-Мария declines in both halves; of other double given names (Жан-Жак, Касым-Жомарт) only the second does.
fn declines_before_hyphen(first: &str) -> bool {
    ends(first, "а") || ends(first, "я")
}

fn single(word: &str, part: Part, gender: Gender, case: Case) -> Option<Form<'_>> {
    // a Latin letter that looks like a Russian one hides the ending
    if word.contains(|c: char| c.is_ascii_alphabetic()) && word.contains(crate::language::letters::is_cyrillic) {
        return None;
    }
    match part {
        Part::Given => given(word, gender)?.form(word, case, Some(Animacy::Animate)),
        Part::Patronymic => patronymic(word, gender)?.form(word, case, Some(Animacy::Animate)),
        Part::Family => family(word, gender, case)?.form(word, case, Some(Animacy::Animate)),
    }
}

/// A given name.
fn given(word: &str, gender: Gender) -> Option<Shape> {
    if let Some(shape) = names::given_exception(word, gender) {
        return Some(shape);
    }
    let [_, before, last] = tail(word);
    Some(match (gender, last) {
        // Мать Тереза, Владимир Красное Солнышко
        _ if same(word, "мать") || ends(word, "ное") || ends(word, "кое") => return None,
        (Gender::Masculine, 'а') if before == 'у' => Shape::Indeclinable,
        (_, 'а') if is_vowel(before) && before != 'у' => Shape::Indeclinable,
        (_, 'а') => Shape::Row(a_stem(word)?),
        (Gender::Masculine, 'я') if !names::is_of_man_in_ya(word) => return None,
        (_, 'я') => Shape::Row(noun(word, gender)?),
        (Gender::Feminine, 'ь') if before == 'р' || names::is_of_third_declension(word) => Shape::Row(endings::THIRD),
        // Верунчик is a woman's pet name that declines as a man's
        (Gender::Feminine, 'к') if ends(word, "чик") => Shape::Row(endings::HARD),
        // Мкртич, Булач: stressed at the end
        (Gender::Masculine, 'ч') => Shape::Row(endings::HARD),
        // Пий, о Пие
        (Gender::Masculine, 'й') if before == 'и' && syllables(word) == 1 => Shape::Row(endings::SOFT),
        (Gender::Masculine, 'ь' | 'й') => Shape::Row(noun(word, gender)?),
        (Gender::Masculine, c) if is_consonant(c) => Shape::Row(noun(word, gender)?),
        _ => Shape::Indeclinable,
    })
}

/// А names: -га, -ка, -ха, -жа, -ша, -ча, -ща, -ца have their own spellings.
fn a_stem(word: &str) -> Option<Row> {
    let [_, before, _] = tail(word);
    if is_vowel(before) { Some(endings::A) } else { noun(word, Gender::Feminine) }
}

fn patronymic(word: &str, gender: Gender) -> Option<Shape> {
    let shape = match gender {
        _ if ["улы", "ұлы", "кызы", "қызы", "оглы", "уулу"].iter().any(|end| ends(word, end)) => {
            Shape::Indeclinable
        }
        Gender::Masculine if ["ильич", "лукич", "фомич", "кузьмич"].iter().any(|name| same(word, name)) => {
            Shape::Row(endings::HARD)
        }
        Gender::Masculine if ends(word, "ич") || ends(word, "ыч") => Shape::Row(endings::HUSHING),
        Gender::Feminine if ends(word, "на") => Shape::Row(endings::A),
        _ => return None,
    };
    Some(shape)
}

/// A family name; the case matters where only the instrumental is in doubt.
fn family(word: &str, gender: Gender, case: Case) -> Option<Shape> {
    if let Some(shape) = names::family_exception(word, gender) {
        return Some(shape);
    }
    match gender {
        Gender::Feminine => family_of_woman(word),
        _ => family_of_man(word, case),
    }
}

fn family_of_woman(word: &str) -> Option<Shape> {
    let [_, before, last] = tail(word);
    Some(match last {
        // Рева is a noun; nothing tells it from a Рев's wife
        'а' if ["рева", "дева", "сова", "зева", "нова", "кова"].iter().any(|noun| same(word, noun)) =>
        {
            return None;
        }
        'а' if ["ова", "ева", "ёва"].iter().any(|end| ends(word, end)) => {
            Shape::Row(endings::SURNAME_FEMININE)
        }
        'а' if (ends(word, "ина") || ends(word, "ына")) && !names::is_noun_in_ina(word) => {
            Shape::Row(endings::SURNAME_FEMININE)
        }
        'а' if is_vowel(before) => Shape::Indeclinable,
        'а' => Shape::Row(a_stem(word)?),
        'я' if ends(word, "ая") || ends(word, "яя") => Shape::Row(adjective(word)?.1),
        'я' => Shape::Row(noun(word, Gender::Feminine)?),
        _ => Shape::Indeclinable,
    })
}

fn family_of_man(word: &str, case: Case) -> Option<Shape> {
    let [third, before, last] = tail(word);
    let syllables = syllables(word);
    Some(match last {
        'в' if ["ов", "ев", "ёв"].iter().any(|end| ends(word, end)) && syllables > 1 => {
            Shape::Row(endings::SURNAME)
        }
        'н' if (before == 'и' || before == 'ы') && syllables > 1 => match names::foreign_in_in(word) {
            true => Shape::Row(endings::HARD),
            false => Shape::Row(endings::SURNAME),
        },
        'х' if before == 'ы' || before == 'и' && matches!(third, 'к' | 'г') => Shape::Indeclinable,
        'й' if matches!(before, 'и' | 'ы' | 'о') && syllables > 1 => adjectival(word)?,
        'ь' if ends(word, "ень") && syllables > 1 => return None,
        'й' | 'ь' => Shape::Row(noun(word, Gender::Masculine)?),
        'ц' | 'к' | 'л' if may_lose_a_vowel(word) => return None,
        'ж' | 'ш' | 'ч' | 'щ' | 'ц' if case == Case::Instrumental && syllables == 1 && !is_foreign_cluster(word) =>
        {
            return None;
        }
        'а' if is_vowel(before) => Shape::Indeclinable,
        'а' => Shape::Row(a_stem(word)?),
        'я' => Shape::Row(noun(word, Gender::Masculine)?),
        c if is_consonant(c) => Shape::Row(noun(word, Gender::Masculine)?),
        _ => Shape::Indeclinable,
    })
}

/// Шульц, Дейч, Кирш: names that are stressed on their one stem.
fn is_foreign_cluster(word: &str) -> bool {
    let [third, before, last] = tail(word);
    let cluster = is_consonant(before) || matches!(before, 'ь' | 'й');
    cluster && third != 'ё' && matches!(last, 'ц' | 'ч' | 'ш')
}

/// -ский, -ой, -ый are adjectives; other -ий may be nouns (Топчий) or adjectives (Рабочий).
fn adjectival(word: &str) -> Option<Shape> {
    let [third, before, _] = tail(word);
    match before {
        'и' if !matches!(third, 'к' | 'г' | 'х' | 'н') => None,
        _ => Some(Shape::Row(adjective(word)?.1)),
    }
}

/// -ец, -ок, -ек: in some families the vowel flees, in others it stays; the one vowel of a word always stays.
fn may_lose_a_vowel(word: &str) -> bool {
    let flees = ["ец", "яц", "ок", "ёк", "ек", "ёл"].iter().any(|end| ends(word, end));
    flees && !ends(word, "бек") && syllables(word) > 1
}

fn syllables(word: &str) -> usize {
    word.chars().filter(|c| is_vowel(crate::language::letters::small(*c))).count()
}
