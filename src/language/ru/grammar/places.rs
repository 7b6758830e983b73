//! Russian place names: lists of those that announcements need, and what the ending of any other place surely tells.

use super::dictionary::{Entry, look_up};
use super::endings::{
    self, HARD, HUSHING, Row, SOFT, YA_STRESSED, adjective, ends, is_consonant, is_vowel, noun, same, tail,
};
use super::heads::{self, Head, Shape, Softness};
use super::{Facts, Out, nouns};
use crate::language::{Animacy, Case, Gender, GrammaticalNumber, NameKind};

/// How a place declines: which of its bytes do, by what shape; the rest is frozen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlaceName {
    /// The half before a hyphen that declines too: Петропавловск-Камчатский.
    first: Option<(usize, Head)>,
    /// How many bytes stand before what does not change: Ростов-на-Дону.
    declined: usize,
    head: Head,
}

impl PlaceName {
    pub(crate) fn write<'a>(&self, text: &'a str, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
        // «о Крыме», but «в Крыму»: one case for the two prepositions cannot be right
        if case == Case::Prepositional && SECOND_LOCATIVE.iter().any(|name| same(text, name)) {
            return None;
        }
        let (mut name, rest) = text.split_at_checked(self.declined)?;
        if let Some((end, head)) = self.first {
            let (first, second) = name.split_at_checked(end)?;
            for piece in head.shape.form(first, case, Some(Animacy::Inanimate))? {
                out(piece);
            }
            out("-");
            name = second.strip_prefix('-')?;
        }
        for piece in self.head.shape.form(name, case, Some(Animacy::Inanimate))? {
            out(piece);
        }
        out(rest);
        Some(())
    }
}

/// Places with a locative of their own.
const SECOND_LOCATIVE: [&str; 2] = ["крым", "дон"];

/// A place of one word, with or without hyphens, in the lists or by its ending.
pub(crate) fn find(text: &str, facts: &Facts<'_>) -> Option<PlaceName> {
    if matches!(facts.kind, NameKind::Organisation | NameKind::Work) || text.contains([' ', '\u{a0}', '\u{202f}']) {
        return None;
    }
    let river =
        if text.contains('-') { ["-на-", "-над-", "-под-"].iter().find_map(|by| text.find(by)) } else { None };
    let declined = river.unwrap_or(text.len());
    let name = text.get(..declined)?;
    if let Some(head) = head(name) {
        return Some(PlaceName { first: None, declined, head });
    }
    if facts.kind != NameKind::Place {
        return None;
    }
    match name.rsplit_once('-') {
        Some((first, second)) => {
            hyphenated(name, first, second, facts).map(|(first, head)| PlaceName { first, declined, head })
        }
        None => by_ending(name, facts.gender).map(|head| PlaceName { first: None, declined, head }),
    }
}

/// Of two halves the second declines, and the first with it if the second is an adjective: Каменск-Уральский.
fn hyphenated(name: &str, first: &str, second: &str, facts: &Facts<'_>) -> Option<(Option<(usize, Head)>, Head)> {
    if let Some((gender, row)) = adjective(second)
        && ["ый", "ний", "кий"].iter().any(|end| ends(second, end))
    {
        let noun = head(first).or_else(|| by_ending(first, facts.gender))?;
        return (noun.gender == gender).then_some((Some((first.len(), noun)), Head::of(gender, Shape::Row(row))));
    }
    // Москва-река; what comes after «де» or stands beside an adjective has no rule
    if same(second, "река") {
        return Some((Some((first.len(), head(first)?)), heads::find("река")?));
    }
    let foreign = ["де", "да", "ди", "ду", "ла", "ле", "дель", "сюр", "ан", "ам", "апон"];
    if adjective(first).is_some() || first.split('-').skip(1).any(|part| foreign.iter().any(|other| same(part, other)))
    {
        return None;
    }
    head(second).or_else(|| by_ending(name, facts.gender)).map(|head| (None, head))
}

/// The gender and number of a place of one word.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> (Option<Gender>, Option<GrammaticalNumber>) {
    match find(text, facts) {
        Some(PlaceName { head: Head { gender: None, .. }, .. }) => (None, Some(GrammaticalNumber::Plural)),
        Some(place) => (place.head.gender, Some(GrammaticalNumber::Singular)),
        None => (None, None),
    }
}

/// A place of the list.
pub(crate) fn head(name: &str) -> Option<Head> {
    look_up(PLACES, name)?.head(name)
}

/// What the ending alone tells of a word that is known to be a place, perhaps of a gender.
pub(crate) fn by_ending(name: &str, gender: Option<Gender>) -> Option<Head> {
    let [_, before, last] = tail(name);
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    if before == '\0' {
        return None;
    }
    match last {
        'ь' => by_soft_sign(name, gender),
        'й' => by_short_i(name),
        'а' | 'я' => by_a(name),
        'о' => by_o(name),
        'е' => by_e(name),
        'у' | 'ю' | 'э' | 'ё' | 'ұ' | 'ү' | 'і' => FROZEN,
        'и' if ending(&["овичи", "евичи", "аничи"]) => {
            Some(Head::of(None, Shape::Plural(1, "ей", Softness::Hard)))
        }
        'и' if ending(&["ники"]) => Some(Head::of(None, Shape::Plural(1, "ов", Softness::Hard))),
        'и' if is_vowel(before) || !matches!(before, 'к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ' | 'ц') => FROZEN,
        'ц' if ending(&["ец"]) => fleeting_ets(name),
        'к' if ending(&["городок", "посёлок"]) => {
            Some(Head::of(Some(Masculine), Shape::Fleeting(2, "к", HARD)))
        }
        'ч' if ending(&["ич", "ыч"]) => declined(Masculine, HUSHING),
        c if is_consonant(c) && is_cyrillic_russian(c) && !may_lose_a_vowel(name) => regular(name, Masculine),
        _ => None,
    }
}

const FROZEN: Option<Head> = Some(Head::of(Some(Masculine), Shape::Indeclinable));

fn declined(gender: Gender, row: Row) -> Option<Head> {
    Some(Head::of(Some(gender), Shape::Row(row)))
}

fn regular(name: &str, gender: Gender) -> Option<Head> {
    declined(gender, nouns::unsure_after_hushing(name, noun(name, gender)?))
}

/// Feminine, but for adjectives in -ая and what ends in two vowels.
fn by_a(name: &str) -> Option<Head> {
    let [_, before, last] = tail(name);
    match (before, last) {
        ('а', 'я') => {
            let adjectives = ["ская", "цкая", "ная", "вая", "лая", "тая"];
            if adjectives.iter().any(|end| ends(name, end)) { declined(Feminine, adjective(name)?.1) } else { None }
        }
        ('ь', 'я') => declined(Feminine, noun(name, Feminine)?.without_instrumental()),
        ('и' | 'е' | 'у', 'я') => regular(name, Feminine),
        ('у' | 'о' | 'а' | 'и' | 'э', 'а') => FROZEN,
        (c, _) if is_consonant(c) => regular(name, Feminine),
        _ => None,
    }
}

/// -ое is an adjective's, -ье and -ище a noun's; other names in -е keep one form.
fn by_e(name: &str) -> Option<Head> {
    let [third, before, _] = tail(name);
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    match before {
        'о' if is_consonant(third) => declined(Neuter, adjective(name)?.1),
        'ь' if !ending(&["пелье", "ллье", "велье", "зье"]) => regular(name, Neuter),
        _ if ending(&["поле", "море", "ище"]) => regular(name, Neuter),
        c if is_consonant(c) && !matches!(c, 'ц' | 'щ') || ending(&["ице"]) => FROZEN,
        _ => None,
    }
}

/// -ово and -ино decline, as the norm has it: из Кемерова, в Пушкине; foreign names in -о keep one form.
fn by_o(name: &str) -> Option<Head> {
    let [third, before, _] = tail(name);
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    let native =
        ending(&["ово", "ево", "ёво", "ино", "ыно", "озеро"]) && !ending(&["ртино", "фино", "ссино", "ьомбино"]);
    let open = |letter| matches!(letter, 'в' | 'н' | 'л' | 'р' | 'к');
    match before {
        _ if native => regular(name, Neuter),
        c if open(c) || c == 'о' && open(third) => None,
        _ => FROZEN,
    }
}

/// The gender of a name in -ь: told, or plain from what stands before it.
fn by_soft_sign(name: &str, gender: Option<Gender>) -> Option<Head> {
    const MASCULINE: [&str; 4] = ["поль", "авль", "виль", "пуль"];
    const FEMININE: [&str; 9] = ["бь", "вь", "дь", "зь", "мь", "пь", "сь", "ть", "фь"];
    const EITHER: [&str; 4] = ["гусь", "лебедь", "медведь", "голубь"];
    let ending = |list: &[&str]| list.iter().any(|end| ends(name, end));
    let gender = match gender {
        Some(told) => told,
        None if ending(&MASCULINE) => Masculine,
        None if ending(&FEMININE) && !ending(&EITHER) => Feminine,
        None => return None,
    };
    Some(Head::of(Some(gender), Shape::Row(noun(name, gender)?)))
}

/// -ский, -ный and other adjectives; -ай, -ей, -уй and what is surely a noun in -ой and -ий.
fn by_short_i(name: &str) -> Option<Head> {
    let [third, before, _] = tail(name);
    let is_adjective = match before {
        'ы' => true,
        'и' => third == 'н' || ["ский", "цкий", "ликий", "ткий", "гий"].iter().any(|end| ends(name, end)),
        'о' if ends(name, "ской") || ends(name, "цкой") => true,
        'о' if !matches!(third, 'т' | 'г' | 'п' | 'д' | 'л') => return None,
        _ => false,
    };
    if is_adjective || ends(name, "вежий") {
        let (gender, row) = adjective(name)?;
        return Some(Head::of(gender, Shape::Row(row)));
    }
    Some(Head::of(Some(Masculine), Shape::Row(noun(name, Masculine)?)))
}

/// Торопец, Торопца; the instrumental depends on stress.
fn fleeting_ets(name: &str) -> Option<Head> {
    let stem = endings::without(name, 2)?;
    let [_, before, last] = tail(stem);
    let plain = is_consonant(last) && last != 'л' && is_vowel(before) && nouns::syllables(stem) > 0;
    plain.then(|| Head::of(Some(Masculine), Shape::Fleeting(2, "ц", HARD.without_instrumental())))
}

/// Орёл, Торжок: but a long foreign name in -ен, -ел, -он keeps its vowel, and so do -бек and -ек after a vowel.
fn may_lose_a_vowel(name: &str) -> bool {
    ["ец", "ок", "ёк", "ёл", "орел", "ень"].iter().any(|end| ends(name, end)) && !ends(name, "сток")
        || ends(name, "ек") && !ends(name, "бек")
}

const fn is_cyrillic_russian(letter: char) -> bool {
    matches!(letter, 'а'..='я')
}

use Entry::{Declined, Fleeting, Frozen, Noun, Plural};
use Gender::{Feminine, Masculine, Neuter};
use Softness::{Hard, Soft};

/// A name that is not declined has the gender of what it names: Алматы is a city, Чили is a state.
#[rustfmt::skip]
const PLACES: &[(&str, Entry)] = &[
    ("абакан", Noun(Masculine)), ("абиджан", Noun(Masculine)), ("абиссиния", Noun(Feminine)),
    ("абу-даби", Frozen(Masculine)), ("абхазия", Noun(Feminine)), ("авиньон", Noun(Masculine)),
    ("австралия", Noun(Feminine)), ("австрия", Noun(Feminine)), ("аддис-абеба", Noun(Feminine)),
    ("аден", Noun(Masculine)), ("аджария", Noun(Feminine)), ("азербайджан", Noun(Masculine)), ("азия", Noun(Feminine)),
    ("айдахо", Frozen(Masculine)), ("айова", Noun(Feminine)), ("аквитания", Noun(Feminine)), ("аксай", Noun(Masculine)),
    ("аксу", Frozen(Masculine)), ("актау", Frozen(Masculine)), ("актобе", Frozen(Masculine)),
    ("алабама", Noun(Feminine)), ("албания", Noun(Feminine)), ("алжир", Noun(Masculine)), ("алма-ата", Noun(Feminine)),
    ("алматы", Frozen(Masculine)), ("алтай", Noun(Masculine)), ("альберта", Noun(Feminine)),
    ("альпы", Plural(1, "", Hard)), ("аляска", Noun(Feminine)), ("америка", Noun(Feminine)),
    ("амстердам", Noun(Masculine)), ("амударья", Declined(Feminine, &YA_STRESSED)), ("амур", Noun(Masculine)),
    ("анадырь", Noun(Masculine)), ("анатолия", Noun(Feminine)), ("ангилья", Noun(Feminine)), ("англия", Noun(Feminine)),
    ("ангола", Noun(Feminine)), ("андалусия", Noun(Feminine)), ("андорра", Noun(Feminine)),
    ("анды", Plural(1, "", Hard)), ("анкара", Noun(Feminine)), ("анталья", Noun(Feminine)),
    ("антананариву", Frozen(Masculine)), ("антарктида", Noun(Feminine)), ("антарктика", Noun(Feminine)),
    ("антверпен", Noun(Masculine)), ("антигуа", Frozen(Feminine)), ("апеннины", Plural(1, "", Hard)),
    ("аравия", Noun(Feminine)), ("арал", Noun(Masculine)), ("аральск", Noun(Masculine)), ("аргентина", Noun(Feminine)),
    ("арзамас", Noun(Masculine)), ("аризона", Noun(Feminine)), ("аркалык", Noun(Masculine)),
    ("арканзас", Noun(Masculine)), ("арктика", Noun(Feminine)), ("армения", Noun(Feminine)), ("артек", Noun(Masculine)),
    ("аруба", Noun(Feminine)), ("архангельск", Noun(Masculine)), ("арыс", Noun(Masculine)),
    ("асмэра", Frozen(Masculine)), ("астана", Noun(Feminine)), ("астрахань", Noun(Feminine)),
    ("атбасар", Noun(Masculine)), ("атбаши", Frozen(Masculine)), ("атланта", Noun(Feminine)),
    ("атлантика", Noun(Feminine)), ("атырау", Frozen(Masculine)), ("афганистан", Noun(Masculine)),
    ("афины", Plural(1, "", Hard)), ("африка", Noun(Feminine)), ("ашхабад", Noun(Masculine)),
    ("аягоз", Noun(Masculine)), ("бавария", Noun(Feminine)), ("багамы", Plural(1, "", Hard)),
    ("багдад", Noun(Masculine)), ("базель", Noun(Masculine)), ("байкал", Noun(Masculine)),
    ("байконур", Noun(Masculine)), ("баку", Frozen(Masculine)), ("бали", Frozen(Masculine)),
    ("балканы", Plural(1, "", Hard)), ("балхаш", Declined(Masculine, &HUSHING)), ("балыкши", Frozen(Masculine)),
    ("бамако", Frozen(Masculine)), ("бангкок", Noun(Masculine)), ("бангладеш", Noun(Masculine)),
    ("барбадос", Noun(Masculine)), ("барбуда", Noun(Feminine)), ("барнаул", Noun(Masculine)),
    ("барселона", Noun(Feminine)), ("батум", Noun(Masculine)), ("батуми", Frozen(Masculine)),
    ("бахрейн", Noun(Masculine)), ("башкирия", Noun(Feminine)), ("башкортостан", Noun(Masculine)),
    ("бейнеу", Frozen(Masculine)), ("бейрут", Noun(Masculine)), ("беларусь", Noun(Feminine)),
    ("белгород", Noun(Masculine)), ("белград", Noun(Masculine)), ("белиз", Noun(Masculine)),
    ("белоруссия", Noun(Feminine)), ("белфаст", Noun(Masculine)), ("бельгия", Noun(Feminine)),
    ("бенин", Noun(Masculine)), ("березань", Noun(Feminine)), ("берлин", Noun(Masculine)),
    ("бермуды", Plural(1, "", Hard)), ("берн", Noun(Masculine)), ("бессарабия", Noun(Feminine)),
    ("бильбао", Frozen(Masculine)), ("бирмингем", Noun(Masculine)), ("бишкек", Noun(Masculine)),
    ("богемия", Noun(Feminine)), ("богота", Noun(Feminine)), ("болгария", Noun(Feminine)), ("боливия", Noun(Feminine)),
    ("болонья", Noun(Feminine)), ("бонн", Noun(Masculine)), ("бордо", Frozen(Masculine)), ("босния", Noun(Feminine)),
    ("бостон", Noun(Masculine)), ("ботсвана", Noun(Feminine)), ("бразилия", Noun(Feminine)),
    ("братислава", Noun(Feminine)), ("брашов", Noun(Masculine)), ("бремен", Noun(Masculine)),
    ("брест", Noun(Masculine)), ("бретань", Noun(Feminine)), ("брно", Frozen(Masculine)), ("бруней", Noun(Masculine)),
    ("бруней-даруссалам", Noun(Masculine)), ("брюссель", Noun(Masculine)), ("брянск", Noun(Masculine)),
    ("будапешт", Noun(Masculine)), ("буковина", Noun(Feminine)), ("буркина-фасо", Frozen(Neuter)),
    ("бурунди", Frozen(Neuter)), ("бурятия", Noun(Feminine)), ("бутан", Noun(Masculine)),
    ("буффало", Frozen(Masculine)), ("бухара", Noun(Feminine)), ("бухарест", Noun(Masculine)),
    ("буэнос-айрес", Noun(Masculine)), ("валахия", Noun(Feminine)), ("валенсия", Noun(Feminine)),
    ("валлония", Noun(Feminine)), ("ванкувер", Noun(Masculine)), ("вануату", Frozen(Neuter)),
    ("варшава", Noun(Feminine)), ("ватикан", Noun(Masculine)), ("вашингтон", Noun(Masculine)),
    ("везувий", Noun(Masculine)), ("веймар", Noun(Masculine)), ("великобритания", Noun(Feminine)),
    ("веллингтон", Noun(Masculine)), ("вена", Noun(Feminine)), ("венгрия", Noun(Feminine)),
    ("венесуэла", Noun(Feminine)), ("венеция", Noun(Feminine)), ("вермонт", Noun(Masculine)),
    ("версаль", Noun(Masculine)), ("византия", Noun(Feminine)), ("виктория", Noun(Feminine)),
    ("вильна", Noun(Feminine)), ("вильнюс", Noun(Masculine)), ("виндхук", Noun(Masculine)), ("винница", Noun(Feminine)),
    ("вирджиния", Noun(Feminine)), ("висконсин", Noun(Masculine)), ("витебск", Noun(Masculine)),
    ("вифлеем", Noun(Masculine)), ("виши", Frozen(Masculine)), ("владивосток", Noun(Masculine)),
    ("владикавказ", Noun(Masculine)), ("владимир", Noun(Masculine)), ("воды", Plural(1, "", Hard)),
    ("волга", Noun(Feminine)), ("волгоград", Noun(Masculine)), ("вологда", Noun(Feminine)), ("волынь", Noun(Feminine)),
    ("воронеж", Noun(Masculine)), ("восток", Noun(Masculine)), ("вупперталь", Noun(Masculine)),
    ("выборг", Noun(Masculine)), ("вьентьян", Noun(Masculine)), ("вьетнам", Noun(Masculine)),
    ("вязьма", Noun(Feminine)), ("гаага", Noun(Feminine)), ("габон", Noun(Masculine)),
    ("гавайи", Plural(1, "ев", Soft)), ("гавана", Noun(Feminine)), ("гавр", Noun(Masculine)), ("гагра", Noun(Feminine)),
    ("гаити", Frozen(Neuter)), ("гайана", Noun(Feminine)), ("галилея", Noun(Feminine)), ("галисия", Noun(Feminine)),
    ("галиция", Noun(Feminine)), ("гамбия", Noun(Feminine)), ("гамбург", Noun(Masculine)), ("гана", Noun(Feminine)),
    ("ганг", Noun(Masculine)), ("ганза", Noun(Feminine)), ("ганновер", Noun(Masculine)), ("гваделупа", Noun(Feminine)),
    ("гватемала", Noun(Feminine)), ("гвиана", Noun(Feminine)), ("гвинея", Noun(Feminine)), ("гданьск", Noun(Masculine)),
    ("геленджик", Noun(Masculine)), ("гент", Noun(Masculine)), ("герат", Noun(Masculine)), ("германия", Noun(Feminine)),
    ("герцеговина", Noun(Feminine)), ("гибралтар", Noun(Masculine)), ("гималаи", Plural(1, "ев", Soft)),
    ("глазго", Frozen(Masculine)), ("голгофа", Noun(Feminine)), ("голландия", Noun(Feminine)),
    ("гольфстрим", Noun(Masculine)), ("гомель", Noun(Masculine)), ("гоморра", Noun(Feminine)),
    ("гондурас", Noun(Masculine)), ("гонконг", Noun(Masculine)), ("гори", Frozen(Masculine)),
    ("горки", Plural(2, "ок", Hard)), ("городец", Fleeting(Masculine, 2, "ц", &HARD)), ("грац", Noun(Masculine)),
    ("гренада", Noun(Feminine)), ("гренадины", Plural(1, "", Hard)), ("гренландия", Noun(Feminine)),
    ("гренобль", Noun(Masculine)), ("греция", Noun(Feminine)), ("гродно", Frozen(Masculine)),
    ("грузия", Noun(Feminine)), ("гуанчжоу", Frozen(Masculine)), ("гусь", Noun(Masculine)),
    ("гуякиль", Noun(Masculine)), ("гюмри", Frozen(Masculine)), ("дагестан", Noun(Masculine)),
    ("дакар", Noun(Masculine)), ("дакота", Noun(Feminine)), ("даллас", Noun(Masculine)), ("дамаск", Noun(Masculine)),
    ("дания", Noun(Feminine)), ("дарданеллы", Plural(1, "", Hard)), ("даугавпилс", Noun(Masculine)),
    ("даунинг-стрит", Frozen(Feminine)), ("дебрецен", Noun(Masculine)), ("дели", Frozen(Masculine)),
    ("дельфы", Plural(1, "", Hard)), ("дербент", Noun(Masculine)), ("детройт", Noun(Masculine)),
    ("джакарта", Noun(Feminine)), ("джалал-абад", Noun(Masculine)), ("джибути", Frozen(Neuter)),
    ("джорджия", Noun(Feminine)), ("днепр", Noun(Masculine)), ("днестр", Noun(Masculine)), ("доминика", Noun(Feminine)),
    ("дон", Noun(Masculine)), ("донбасс", Noun(Masculine)), ("донец", Fleeting(Masculine, 2, "ц", &HARD)),
    ("донецк", Noun(Masculine)), ("дортмунд", Noun(Masculine)), ("достык", Noun(Masculine)), ("доха", Noun(Feminine)),
    ("дрезден", Noun(Masculine)), ("дубай", Noun(Masculine)), ("дублин", Noun(Masculine)), ("дунай", Noun(Masculine)),
    ("душанбе", Frozen(Masculine)), ("дюссельдорф", Noun(Masculine)), ("евпатория", Noun(Feminine)),
    ("евразия", Noun(Feminine)), ("европа", Noun(Feminine)), ("евфрат", Noun(Masculine)),
    ("египет", Fleeting(Masculine, 2, "т", &HARD)), ("екатеринбург", Noun(Masculine)), ("елань", Noun(Feminine)),
    ("елец", Fleeting(Masculine, 2, "ьц", &HARD)), ("ельня", Noun(Feminine)), ("енисей", Noun(Masculine)),
    ("ереван", Noun(Masculine)), ("ерейментау", Frozen(Masculine)), ("есик", Noun(Masculine)),
    ("есиль", Noun(Masculine)), ("ессентуки", Plural(1, "ов", Hard)), ("жанаозен", Noun(Masculine)),
    ("жаркент", Noun(Masculine)), ("жезказган", Noun(Masculine)), ("женева", Noun(Feminine)),
    ("жетыбай", Noun(Masculine)), ("жетысу", Frozen(Masculine)), ("жетісу", Frozen(Masculine)),
    ("загреб", Noun(Masculine)), ("зайсан", Noun(Masculine)), ("закавказье", Noun(Neuter)),
    ("закарпатье", Noun(Neuter)), ("зальцбург", Noun(Masculine)), ("замбия", Noun(Feminine)),
    ("запад", Noun(Masculine)), ("запорожье", Noun(Neuter)), ("зауралье", Noun(Neuter)), ("зеландия", Noun(Feminine)),
    ("зимбабве", Frozen(Neuter)), ("зыряновск", Noun(Masculine)), ("иерусалим", Noun(Masculine)),
    ("ижевск", Noun(Masculine)), ("измир", Noun(Masculine)), ("израиль", Noun(Masculine)), ("илек", Noun(Masculine)),
    ("иллинойс", Noun(Masculine)), ("ингрия", Noun(Feminine)), ("ингушетия", Noun(Feminine)), ("инд", Noun(Masculine)),
    ("индия", Noun(Feminine)), ("индонезия", Noun(Feminine)), ("инсбрук", Noun(Masculine)), ("инчхон", Noun(Masculine)),
    ("иордания", Noun(Feminine)), ("ирак", Noun(Masculine)), ("иран", Noun(Masculine)), ("иркутск", Noun(Masculine)),
    ("ирландия", Noun(Feminine)), ("иртыш", Declined(Masculine, &HARD)), ("исламабад", Noun(Masculine)),
    ("исландия", Noun(Feminine)), ("испания", Noun(Feminine)), ("италия", Noun(Feminine)), ("иудея", Noun(Feminine)),
    ("йемен", Noun(Masculine)), ("йокогама", Noun(Feminine)), ("йоханнесбург", Noun(Masculine)),
    ("йошкар-ола", Noun(Feminine)), ("кабо-верде", Frozen(Neuter)), ("кабул", Noun(Masculine)),
    ("кавасаки", Frozen(Masculine)), ("кавказ", Noun(Masculine)), ("казалинск", Noun(Masculine)),
    ("казань", Noun(Feminine)), ("казахстан", Noun(Masculine)), ("каир", Noun(Masculine)), ("кале", Frozen(Masculine)),
    ("калининград", Noun(Masculine)), ("калифорния", Noun(Feminine)), ("калмыкия", Noun(Feminine)),
    ("калуга", Noun(Feminine)), ("калькутта", Noun(Feminine)), ("камбоджа", Noun(Feminine)),
    ("камень", Fleeting(Masculine, 3, "н", &SOFT)), ("камерун", Noun(Masculine)), ("канада", Noun(Feminine)),
    ("канары", Plural(1, "", Hard)), ("канберра", Noun(Feminine)), ("кандагар", Noun(Masculine)),
    ("канзас", Noun(Masculine)), ("канны", Plural(1, "", Hard)), ("капри", Frozen(Masculine)),
    ("капчагай", Noun(Masculine)), ("карабалык", Noun(Masculine)), ("карабах", Noun(Masculine)),
    ("караганда", Noun(Feminine)), ("каракас", Noun(Masculine)), ("каракол", Noun(Masculine)),
    ("каракумы", Plural(1, "ов", Hard)), ("карачи", Frozen(Masculine)), ("кардифф", Noun(Masculine)),
    ("карелия", Noun(Feminine)), ("карпаты", Plural(1, "", Hard)), ("каскелен", Noun(Masculine)),
    ("каспий", Noun(Masculine)), ("каталония", Noun(Feminine)), ("катандзаро", Frozen(Masculine)),
    ("катар", Noun(Masculine)), ("катманду", Frozen(Masculine)), ("каунас", Noun(Masculine)),
    ("кейптаун", Noun(Masculine)), ("кембридж", Noun(Masculine)), ("кемь", Noun(Feminine)), ("кения", Noun(Feminine)),
    ("кентау", Frozen(Masculine)), ("кентукки", Frozen(Masculine)), ("керчь", Noun(Feminine)),
    ("кзыл-орда", Noun(Feminine)), ("киев", Noun(Masculine)), ("кижи", Plural(1, "ей", Hard)),
    ("киликия", Noun(Feminine)), ("киль", Noun(Masculine)), ("киото", Frozen(Masculine)), ("кипр", Noun(Masculine)),
    ("киргизия", Noun(Feminine)), ("кирибати", Frozen(Neuter)), ("киров", Noun(Masculine)), ("китай", Noun(Masculine)),
    ("кишинев", Noun(Masculine)), ("кишинёв", Noun(Masculine)), ("клайпеда", Noun(Feminine)),
    ("кобе", Frozen(Masculine)), ("кобожа", Noun(Feminine)), ("ковель", Noun(Masculine)),
    ("коктебель", Noun(Masculine)), ("кокшетау", Frozen(Masculine)), ("коломбо", Frozen(Masculine)),
    ("коломна", Noun(Feminine)), ("колорадо", Frozen(Masculine)), ("колумбия", Noun(Feminine)),
    ("колывань", Noun(Feminine)), ("коморы", Plural(1, "", Hard)), ("конаев", Noun(Masculine)),
    ("конго", Frozen(Neuter)), ("копенгаген", Noun(Masculine)), ("кордильеры", Plural(1, "", Hard)),
    ("корея", Noun(Feminine)), ("корсика", Noun(Feminine)), ("косово", Noun(Neuter)), ("коста-рика", Noun(Feminine)),
    ("костанай", Noun(Masculine)), ("кострома", Noun(Feminine)), ("косшы", Frozen(Masculine)),
    ("кот-д’ивуар", Noun(Masculine)), ("котону", Frozen(Masculine)), ("краков", Noun(Masculine)),
    ("краснодар", Noun(Masculine)), ("красноярск", Noun(Masculine)), ("кременец", Fleeting(Masculine, 2, "ц", &HARD)),
    ("кременчуг", Noun(Masculine)), ("крым", Noun(Masculine)), ("куала-лумпур", Noun(Masculine)),
    ("куба", Noun(Feminine)), ("кубань", Noun(Feminine)), ("кувейт", Noun(Masculine)),
    ("кузьминки", Plural(2, "ок", Hard)), ("кулан", Noun(Masculine)), ("кульсары", Frozen(Masculine)),
    ("купертино", Frozen(Masculine)), ("курган", Noun(Masculine)), ("курдистан", Noun(Masculine)),
    ("курилы", Plural(1, "", Hard)), ("курляндия", Noun(Feminine)), ("курск", Noun(Masculine)),
    ("курчатов", Noun(Masculine)), ("куршевель", Noun(Masculine)), ("куско", Frozen(Masculine)),
    ("кустанай", Noun(Masculine)), ("кутаис", Noun(Masculine)), ("кутаиси", Frozen(Masculine)),
    ("кызылкумы", Plural(1, "ов", Hard)), ("кызылорда", Noun(Feminine)), ("кыргызстан", Noun(Masculine)),
    ("кьото", Frozen(Masculine)), ("кюсю", Frozen(Masculine)), ("кёльн", Noun(Masculine)), ("лагос", Noun(Masculine)),
    ("лаос", Noun(Masculine)), ("лапландия", Noun(Feminine)), ("латвия", Noun(Feminine)), ("лахор", Noun(Masculine)),
    ("лебедянь", Noun(Feminine)), ("лейпциг", Noun(Masculine)), ("лена", Noun(Feminine)),
    ("ленинград", Noun(Masculine)), ("лепель", Noun(Masculine)), ("лесото", Frozen(Neuter)),
    ("либерия", Noun(Feminine)), ("ливан", Noun(Masculine)), ("ливерпуль", Noun(Masculine)), ("ливия", Noun(Feminine)),
    ("ливония", Noun(Feminine)), ("ливорно", Frozen(Masculine)), ("лиепая", Noun(Feminine)), ("лилль", Noun(Masculine)),
    ("лима", Noun(Feminine)), ("линц", Noun(Masculine)), ("лион", Noun(Masculine)), ("липецк", Noun(Masculine)),
    ("лисаковск", Noun(Masculine)), ("лиссабон", Noun(Masculine)), ("литва", Noun(Feminine)),
    ("лифляндия", Noun(Feminine)), ("лихтенштейн", Noun(Masculine)), ("ловать", Noun(Feminine)),
    ("лозанна", Noun(Feminine)), ("ломбардия", Noun(Feminine)), ("ломе", Frozen(Masculine)),
    ("лондон", Noun(Masculine)), ("лос-анджелес", Noun(Masculine)), ("луганск", Noun(Masculine)),
    ("лугань", Noun(Feminine)), ("луизиана", Noun(Feminine)), ("луки", Plural(1, "", Hard)), ("львов", Noun(Masculine)),
    ("льеж", Noun(Masculine)), ("любань", Noun(Feminine)), ("люберцы", Plural(2, "ец", Hard)),
    ("любляна", Noun(Feminine)), ("люксембург", Noun(Masculine)), ("маврикий", Noun(Masculine)),
    ("мавритания", Noun(Feminine)), ("магадан", Noun(Masculine)), ("магнитогорск", Noun(Masculine)),
    ("мадагаскар", Noun(Masculine)), ("мадрид", Noun(Masculine)), ("майами", Frozen(Masculine)),
    ("македония", Noun(Feminine)), ("макинск", Noun(Masculine)), ("малайзия", Noun(Feminine)), ("мали", Frozen(Neuter)),
    ("малоярославец", Fleeting(Masculine, 2, "ц", &HUSHING)), ("мальдивы", Plural(1, "", Hard)),
    ("мальта", Noun(Feminine)), ("мангистау", Frozen(Masculine)), ("манила", Noun(Feminine)),
    ("манитоба", Noun(Feminine)), ("манчестер", Noun(Masculine)), ("мапуту", Frozen(Masculine)),
    ("марий-эл", Frozen(Feminine)), ("марокко", Frozen(Neuter)), ("марсель", Noun(Masculine)),
    ("мартиника", Noun(Feminine)), ("мары", Frozen(Masculine)), ("махачкала", Noun(Feminine)),
    ("маңғыстау", Frozen(Masculine)), ("медина", Noun(Feminine)), ("мекка", Noun(Feminine)),
    ("мексика", Noun(Feminine)), ("меланезия", Noun(Feminine)), ("мельбурн", Noun(Masculine)),
    ("месопотамия", Noun(Feminine)), ("месхетия", Noun(Feminine)), ("мехико", Frozen(Masculine)),
    ("мещера", Noun(Feminine)), ("микены", Plural(1, "", Hard)), ("микронезия", Noun(Feminine)),
    ("милан", Noun(Masculine)), ("миннесота", Noun(Feminine)), ("минск", Noun(Masculine)),
    ("миссури", Frozen(Masculine)), ("мичиган", Noun(Masculine)), ("могадишо", Frozen(Masculine)),
    ("могилёв", Noun(Masculine)), ("мозамбик", Noun(Masculine)), ("моздок", Noun(Masculine)),
    ("мозырь", Noun(Masculine)), ("молдавия", Noun(Feminine)), ("молдова", Noun(Feminine)), ("монако", Frozen(Neuter)),
    ("монголия", Noun(Feminine)), ("монпелье", Frozen(Masculine)), ("монреаль", Noun(Masculine)),
    ("монтана", Noun(Feminine)), ("монте-карло", Frozen(Masculine)), ("монтевидео", Frozen(Masculine)),
    ("моравия", Noun(Feminine)), ("мордовия", Noun(Feminine)), ("москва", Noun(Feminine)),
    ("мумбаи", Frozen(Masculine)), ("мурманск", Noun(Masculine)), ("мускат", Noun(Masculine)),
    ("мцхета", Noun(Feminine)), ("мытищи", Plural(1, "", Hard)), ("мьянма", Noun(Feminine)),
    ("мюнхен", Noun(Masculine)), ("нагасаки", Frozen(Masculine)), ("назарет", Noun(Masculine)),
    ("назрань", Noun(Feminine)), ("найроби", Frozen(Masculine)), ("нальчик", Noun(Masculine)),
    ("наманган", Noun(Masculine)), ("намибия", Noun(Feminine)), ("нанкин", Noun(Masculine)), ("нант", Noun(Masculine)),
    ("нарва", Noun(Feminine)), ("нарын", Noun(Masculine)), ("науру", Frozen(Neuter)), ("нахичевань", Noun(Feminine)),
    ("неаполь", Noun(Masculine)), ("небраска", Noun(Feminine)), ("нева", Noun(Feminine)), ("невада", Noun(Feminine)),
    ("невис", Noun(Masculine)), ("невшатель", Noun(Masculine)), ("непал", Noun(Masculine)), ("нигер", Noun(Masculine)),
    ("нигерия", Noun(Feminine)), ("нидерланды", Plural(1, "ов", Hard)), ("нижневартовск", Noun(Masculine)),
    ("нижнекамск", Noun(Masculine)), ("никарагуа", Frozen(Neuter)), ("николаев", Noun(Masculine)),
    ("нил", Noun(Masculine)), ("ницца", Noun(Feminine)), ("новгород", Noun(Masculine)),
    ("новокузнецк", Noun(Masculine)), ("новороссийск", Noun(Masculine)), ("новосибирск", Noun(Masculine)),
    ("норвегия", Noun(Feminine)), ("норильск", Noun(Masculine)), ("нормандия", Noun(Feminine)),
    ("нубия", Noun(Feminine)), ("нур-султан", Noun(Masculine)), ("нью-джерси", Frozen(Masculine)),
    ("нью-йорк", Noun(Masculine)), ("нью-мексико", Frozen(Masculine)), ("нюрнберг", Noun(Masculine)),
    ("нягань", Noun(Feminine)), ("обь", Noun(Feminine)), ("огайо", Frozen(Masculine)), ("одесса", Noun(Feminine)),
    ("озёры", Plural(1, "", Hard)), ("ойротия", Noun(Feminine)), ("океания", Noun(Feminine)),
    ("оклахома", Noun(Feminine)), ("оксфорд", Noun(Masculine)), ("олимп", Noun(Masculine)), ("оман", Noun(Masculine)),
    ("омск", Noun(Masculine)), ("орегон", Noun(Masculine)), ("оренбург", Noun(Masculine)),
    ("орландо", Frozen(Masculine)), ("орша", Noun(Feminine)), ("орёл", Fleeting(Masculine, 2, "л", &HARD)),
    ("осака", Noun(Feminine)), ("осетия", Noun(Feminine)), ("осло", Frozen(Masculine)), ("оттава", Noun(Feminine)),
    ("павлодар", Noun(Masculine)), ("пакистан", Noun(Masculine)), ("палау", Frozen(Neuter)),
    ("палермо", Frozen(Masculine)), ("палестина", Noun(Feminine)), ("памир", Noun(Masculine)),
    ("панама", Noun(Feminine)), ("паннония", Noun(Feminine)), ("парагвай", Noun(Masculine)), ("париж", Noun(Masculine)),
    ("парнас", Noun(Masculine)), ("пекин", Noun(Masculine)), ("пенза", Noun(Feminine)),
    ("пенсильвания", Noun(Feminine)), ("пермь", Noun(Feminine)), ("персия", Noun(Feminine)), ("перу", Frozen(Neuter)),
    ("петербург", Noun(Masculine)), ("петродворец", Fleeting(Masculine, 2, "ц", &HARD)),
    ("петропавловск", Noun(Masculine)), ("печора", Noun(Feminine)), ("печоры", Plural(1, "", Hard)),
    ("пешавар", Noun(Masculine)), ("пиренеи", Plural(1, "ев", Soft)), ("пицунда", Noun(Feminine)),
    ("пльзень", Noun(Masculine)), ("пномпень", Noun(Masculine)), ("поволжье", Noun(Neuter)),
    ("подгорица", Noun(Feminine)), ("подолия", Noun(Feminine)), ("познань", Noun(Feminine)),
    ("полинезия", Noun(Feminine)), ("полтава", Noun(Feminine)), ("польша", Noun(Feminine)),
    ("помпеи", Plural(1, "й", Soft)), ("португалия", Noun(Feminine)), ("посад", Noun(Masculine)),
    ("поти", Frozen(Masculine)), ("потсдам", Noun(Masculine)), ("прага", Noun(Feminine)), ("претория", Noun(Feminine)),
    ("прибалтика", Noun(Feminine)), ("прииртышье", Noun(Neuter)), ("приморье", Noun(Neuter)),
    ("приозёрск", Noun(Masculine)), ("причерноморье", Noun(Neuter)), ("приштина", Noun(Feminine)),
    ("пропонтида", Noun(Feminine)), ("пруссия", Noun(Feminine)), ("псков", Noun(Masculine)), ("пусан", Noun(Masculine)),
    ("пуэрто-рико", Frozen(Neuter)), ("пхеньян", Noun(Masculine)), ("пятигорск", Noun(Masculine)),
    ("рабат", Noun(Masculine)), ("раменки", Plural(2, "ок", Hard)), ("рейкьявик", Noun(Masculine)),
    ("рейн", Noun(Masculine)), ("ренн", Noun(Masculine)), ("рига", Noun(Feminine)), ("риддер", Noun(Masculine)),
    ("рим", Noun(Masculine)), ("рио", Frozen(Masculine)), ("рио-де-жанейро", Frozen(Masculine)),
    ("ровно", Frozen(Neuter)), ("родезия", Noun(Feminine)), ("россия", Noun(Feminine)), ("ростов", Noun(Masculine)),
    ("росток", Noun(Masculine)), ("роттердам", Noun(Masculine)), ("рошаль", Noun(Masculine)),
    ("руанда", Noun(Feminine)), ("румыния", Noun(Feminine)), ("рустави", Frozen(Masculine)), ("русь", Noun(Feminine)),
    ("рязань", Noun(Feminine)), ("сакраменто", Frozen(Masculine)), ("саксония", Noun(Feminine)),
    ("салерно", Frozen(Masculine)), ("салоники", Plural(1, "", Hard)), ("сальвадор", Noun(Masculine)),
    ("самара", Noun(Feminine)), ("самария", Noun(Feminine)), ("самарканд", Noun(Masculine)), ("самоа", Frozen(Neuter)),
    ("сан-диего", Frozen(Masculine)), ("сан-марино", Frozen(Neuter)), ("сан-паулу", Frozen(Masculine)),
    ("сан-ремо", Frozen(Masculine)), ("сан-томе", Frozen(Masculine)), ("сан-франциско", Frozen(Masculine)),
    ("сан-хосе", Frozen(Masculine)), ("санкт-петербург", Noun(Masculine)), ("санто-доминго", Frozen(Masculine)),
    ("сантьяго", Frozen(Masculine)), ("саппоро", Frozen(Masculine)), ("сараево", Noun(Neuter)),
    ("саранск", Noun(Masculine)), ("сарань", Noun(Feminine)), ("саратов", Noun(Masculine)),
    ("сардиния", Noun(Feminine)), ("сатпаев", Noun(Masculine)), ("саха", Frozen(Feminine)),
    ("сахалин", Noun(Masculine)), ("сахара", Noun(Feminine)), ("свирь", Noun(Feminine)),
    ("севастополь", Noun(Masculine)), ("север", Noun(Masculine)), ("севилья", Noun(Feminine)),
    ("сегед", Noun(Masculine)), ("сейшелы", Plural(1, "", Hard)), ("семей", Noun(Masculine)),
    ("семипалатинск", Noun(Masculine)), ("семиречье", Noun(Neuter)), ("сен-люсия", Noun(Feminine)),
    ("сена", Noun(Feminine)), ("сенегал", Noun(Masculine)), ("сент-винсент", Noun(Masculine)),
    ("сент-китс", Noun(Masculine)), ("сент-люсия", Noun(Feminine)), ("сербия", Noun(Feminine)),
    ("сеул", Noun(Masculine)), ("сибирь", Noun(Feminine)), ("сидней", Noun(Masculine)), ("силезия", Noun(Feminine)),
    ("симферополь", Noun(Masculine)), ("синай", Noun(Masculine)), ("сингапур", Noun(Masculine)),
    ("сион", Noun(Masculine)), ("сиракузы", Plural(1, "", Hard)), ("сирия", Noun(Feminine)),
    ("сихотэ-алинь", Noun(Masculine)), ("сицилия", Noun(Feminine)), ("скандинавия", Noun(Feminine)),
    ("сланцы", Plural(2, "цев", Hard)), ("словакия", Noun(Feminine)), ("словения", Noun(Feminine)),
    ("смоленск", Noun(Masculine)), ("сокаль", Noun(Masculine)), ("соловки", Plural(1, "ов", Hard)),
    ("сомалия", Noun(Feminine)), ("софия", Noun(Feminine)), ("сохо", Frozen(Masculine)), ("сочи", Frozen(Masculine)),
    ("спарта", Noun(Feminine)), ("средиземноморье", Noun(Neuter)), ("ставрополь", Noun(Masculine)),
    ("стамбул", Noun(Masculine)), ("степногорск", Noun(Masculine)), ("стокгольм", Noun(Masculine)),
    ("страсбург", Noun(Masculine)), ("судан", Noun(Masculine)), ("судеты", Plural(1, "", Hard)),
    ("суздаль", Noun(Masculine)), ("сукре", Frozen(Masculine)), ("сумы", Plural(1, "", Hard)),
    ("сургут", Noun(Masculine)), ("суринам", Noun(Masculine)), ("сухум", Noun(Masculine)),
    ("сухуми", Frozen(Masculine)), ("сызрань", Noun(Feminine)), ("сыктывкар", Noun(Masculine)),
    ("сырдарья", Declined(Feminine, &YA_STRESSED)), ("сысерть", Noun(Feminine)), ("сьерра-леоне", Frozen(Neuter)),
    ("таганрог", Noun(Masculine)), ("таджикистан", Noun(Masculine)), ("таиланд", Noun(Masculine)),
    ("таити", Frozen(Masculine)), ("тайбэй", Noun(Masculine)), ("тайвань", Noun(Masculine)), ("талас", Noun(Masculine)),
    ("талгар", Noun(Masculine)), ("талды-курган", Noun(Masculine)), ("талдыкорган", Noun(Masculine)),
    ("таллин", Noun(Masculine)), ("таллинн", Noun(Masculine)), ("тамань", Noun(Feminine)), ("тамбов", Noun(Masculine)),
    ("танзания", Noun(Feminine)), ("тараз", Noun(Masculine)), ("тарту", Frozen(Masculine)),
    ("тасмания", Noun(Feminine)), ("татария", Noun(Feminine)), ("татарстан", Noun(Masculine)),
    ("татры", Plural(1, "", Hard)), ("ташкент", Noun(Masculine)), ("тбилиси", Frozen(Masculine)),
    ("тверь", Noun(Feminine)), ("тегеран", Noun(Masculine)), ("телави", Frozen(Masculine)),
    ("тель-авив", Noun(Masculine)), ("темза", Noun(Feminine)), ("темиртау", Frozen(Masculine)),
    ("термез", Noun(Masculine)), ("техас", Noun(Masculine)), ("тибет", Noun(Masculine)), ("тигр", Noun(Masculine)),
    ("тимор", Noun(Masculine)), ("тимор-лесте", Frozen(Neuter)), ("тирана", Noun(Feminine)),
    ("тироль", Noun(Masculine)), ("тобаго", Frozen(Masculine)), ("тобольск", Noun(Masculine)),
    ("тобыл", Noun(Masculine)), ("того", Frozen(Neuter)), ("токелау", Frozen(Masculine)), ("токио", Frozen(Masculine)),
    ("толедо", Frozen(Masculine)), ("тольятти", Frozen(Masculine)), ("томск", Noun(Masculine)),
    ("тонга", Frozen(Neuter)), ("торжок", Fleeting(Masculine, 2, "к", &HARD)), ("торино", Frozen(Masculine)),
    ("торонто", Frozen(Masculine)), ("тоскана", Noun(Feminine)), ("трансильвания", Noun(Feminine)),
    ("тринидад", Noun(Masculine)), ("триполи", Frozen(Masculine)), ("троя", Noun(Feminine)),
    ("трускавец", Fleeting(Masculine, 2, "ц", &HARD)), ("тувалу", Frozen(Neuter)), ("тула", Noun(Feminine)),
    ("тулуза", Noun(Feminine)), ("тунис", Noun(Masculine)), ("турин", Noun(Masculine)), ("туркестан", Noun(Masculine)),
    ("туркменабад", Noun(Masculine)), ("туркменбаши", Frozen(Masculine)), ("туркменистан", Noun(Masculine)),
    ("туркмения", Noun(Feminine)), ("турция", Noun(Feminine)), ("тюмень", Noun(Feminine)),
    ("тянь-шань", Noun(Masculine)), ("тяньцзинь", Noun(Masculine)), ("уганда", Noun(Feminine)),
    ("удмуртия", Noun(Feminine)), ("узбекистан", Noun(Masculine)), ("украина", Noun(Feminine)),
    ("улан-батор", Noun(Masculine)), ("улан-удэ", Frozen(Masculine)), ("улытау", Frozen(Masculine)),
    ("ульяновск", Noun(Masculine)), ("уолл-стрит", Frozen(Feminine)), ("урал", Noun(Masculine)),
    ("уральск", Noun(Masculine)), ("ургенч", Declined(Masculine, &HUSHING)), ("уругвай", Noun(Masculine)),
    ("урумчи", Frozen(Masculine)), ("уссурийск", Noun(Masculine)), ("усть-илимск", Noun(Masculine)),
    ("усть-каменогорск", Noun(Masculine)), ("уфа", Noun(Feminine)), ("ухань", Noun(Masculine)),
    ("ушарал", Noun(Masculine)), ("уштобе", Frozen(Masculine)), ("уэльс", Noun(Masculine)),
    ("феодосия", Noun(Feminine)), ("фергана", Noun(Feminine)), ("фессалия", Noun(Feminine)),
    ("фивы", Plural(1, "", Hard)), ("фиджи", Frozen(Neuter)), ("филадельфия", Noun(Feminine)),
    ("филиппины", Plural(1, "", Hard)), ("финляндия", Noun(Feminine)), ("фландрия", Noun(Feminine)),
    ("флоренция", Noun(Feminine)), ("флорида", Noun(Feminine)), ("форт-шевченко", Frozen(Masculine)),
    ("франкфурт", Noun(Masculine)), ("франция", Noun(Feminine)), ("хабаровск", Noun(Masculine)),
    ("хайнань", Noun(Masculine)), ("хайфа", Noun(Feminine)), ("хакасия", Noun(Feminine)), ("ханой", Noun(Masculine)),
    ("харбин", Noun(Masculine)), ("хартум", Noun(Masculine)), ("харьков", Noun(Masculine)),
    ("хельсинки", Frozen(Masculine)), ("херсон", Noun(Masculine)), ("хибины", Plural(1, "", Hard)),
    ("хива", Noun(Feminine)), ("химки", Plural(2, "ок", Hard)), ("хиросима", Noun(Feminine)),
    ("хоккайдо", Frozen(Masculine)), ("хорватия", Noun(Feminine)), ("хоргос", Noun(Masculine)),
    ("хошимин", Noun(Masculine)), ("хромтау", Frozen(Masculine)), ("худжанд", Noun(Masculine)),
    ("хьюстон", Noun(Masculine)), ("целиноград", Noun(Masculine)), ("циндао", Frozen(Masculine)),
    ("цхинвали", Frozen(Masculine)), ("цюрих", Noun(Masculine)), ("чад", Noun(Masculine)),
    ("чебоксары", Plural(1, "", Hard)), ("челны", Plural(1, "ов", Hard)), ("челябинск", Noun(Masculine)),
    ("череповец", Fleeting(Masculine, 2, "ц", &HARD)), ("чернигов", Noun(Masculine)), ("чернобыль", Noun(Masculine)),
    ("черновцы", Plural(1, "ов", Hard)), ("черногория", Noun(Feminine)), ("чехия", Noun(Feminine)),
    ("чехословакия", Noun(Feminine)), ("чечня", Declined(Feminine, &YA_STRESSED)), ("чикаго", Frozen(Masculine)),
    ("чили", Frozen(Neuter)), ("чимкент", Noun(Masculine)), ("чита", Noun(Feminine)), ("чувашия", Noun(Feminine)),
    ("чэнду", Frozen(Masculine)), ("шалкар", Noun(Masculine)), ("шанхай", Noun(Masculine)),
    ("шахтинск", Noun(Masculine)), ("швейцария", Noun(Feminine)), ("швеция", Noun(Feminine)),
    ("шотландия", Noun(Feminine)), ("шпицберген", Noun(Masculine)), ("шри-ланка", Noun(Feminine)),
    ("штаты", Plural(1, "ов", Hard)), ("штутгарт", Noun(Masculine)), ("шымкент", Noun(Masculine)),
    ("шэньчжэнь", Noun(Masculine)), ("шяуляй", Noun(Masculine)), ("щучинск", Noun(Masculine)),
    ("эверест", Noun(Masculine)), ("эдем", Noun(Masculine)), ("эдинбург", Noun(Masculine)),
    ("эквадор", Noun(Masculine)), ("экибастуз", Noun(Masculine)), ("элиста", Noun(Feminine)),
    ("эль-кувейт", Noun(Masculine)), ("эльбрус", Noun(Masculine)), ("эмба", Noun(Feminine)),
    ("эмираты", Plural(1, "ов", Hard)), ("эр-рияд", Noun(Masculine)), ("эритрея", Noun(Feminine)),
    ("эсватини", Frozen(Neuter)), ("эссен", Noun(Masculine)), ("эстляндия", Noun(Feminine)),
    ("эстония", Noun(Feminine)), ("эфиопия", Noun(Feminine)), ("юг", Noun(Masculine)), ("югославия", Noun(Feminine)),
    ("юрмала", Noun(Feminine)), ("юта", Noun(Feminine)), ("якутия", Noun(Feminine)), ("якутск", Noun(Masculine)),
    ("ялта", Noun(Feminine)), ("ямайка", Noun(Feminine)), ("янгон", Noun(Masculine)), ("япония", Noun(Feminine)),
    ("ярославль", Noun(Masculine)), ("яссы", Plural(1, "", Hard)), ("ұлытау", Frozen(Masculine)),
];

#[cfg(test)]
mod tests {
    #[test]
    fn places_are_in_order() {
        super::super::dictionary::assert_in_order(super::PLACES);
    }
}
