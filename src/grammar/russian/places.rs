//! Russian place names: lists of those that announcements need, and what the ending of any other place surely tells.

use super::dictionary::{Entry, look_up};
use super::endings::{HARD, adjective, ends, is_consonant, is_vowel, noun, same, tail};
use super::heads::{Head, Shape, Softness};
use super::{Facts, Out};
use crate::grammar::{Animacy, Case, Gender, GrammaticalNumber, Kind};

/// How a place declines: which of its bytes do, by what shape; the rest is frozen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// How many bytes stand before what does not change: Ростов-на-Дону.
    declined: usize,
    head: Head,
    /// The instrumental after ж, ш, ч, щ, ц depends on stress, which is not written.
    instrumental: Instrumental,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Instrumental {
    Known,
    Unknown,
}

impl Place {
    pub(crate) fn write<'a>(&self, text: &'a str, case: Case, out: &mut Out<'_, 'a>) -> Option<()> {
        if case == Case::Instrumental && self.instrumental == Instrumental::Unknown {
            return None;
        }
        // «о Крыме», but «в Крыму»: one case for the two prepositions cannot be right
        if case == Case::Prepositional && same(text, "крым") {
            return None;
        }
        let (name, rest) = text.split_at_checked(self.declined)?;
        for piece in self.head.shape.form(name, case, Animacy::Inanimate)? {
            out(piece);
        }
        out(rest);
        Some(())
    }
}

/// A place of one word, with or without hyphens, in the lists or by its ending.
pub(crate) fn find(text: &str, facts: &Facts<'_>) -> Option<Place> {
    if matches!(facts.kind, Kind::Organisation | Kind::Work) || text.contains([' ', '\u{a0}', '\u{202f}']) {
        return None;
    }
    let river = if text.contains('-') { text.find("-на-") } else { None };
    let declined = river.unwrap_or(text.len());
    let name = text.get(..declined)?;
    if let Some(head) = head(name) {
        return Some(Place { declined, head, instrumental: Instrumental::Known });
    }
    if facts.kind != Kind::Place {
        return None;
    }
    let (head, instrumental) = by_ending(name, facts)?;
    Some(Place { declined, head, instrumental })
}

/// The gender and number of a place of one word.
pub(crate) fn agreement(text: &str, facts: &Facts<'_>) -> (Option<Gender>, Option<GrammaticalNumber>) {
    match find(text, facts) {
        Some(Place { head: Head { gender: None, .. }, .. }) => (None, Some(GrammaticalNumber::Plural)),
        Some(place) => (place.head.gender, Some(GrammaticalNumber::Singular)),
        None => (None, None),
    }
}

/// A place of the list.
pub(crate) fn head(name: &str) -> Option<Head> {
    look_up(PLACES, name)?.head(name)
}

/// What the ending alone tells of a word that is known to be a place.
fn by_ending(name: &str, facts: &Facts<'_>) -> Option<(Head, Instrumental)> {
    let known = |gender, shape| Some((Head { gender: Some(gender), shape }, Instrumental::Known));
    let hushing = |letter| matches!(letter, 'ж' | 'ш' | 'ч' | 'щ' | 'ц');
    if facts.gender == Some(Gender::Feminine) && ends(name, "ь") {
        return known(Gender::Feminine, Shape::Row(noun(name, Gender::Feminine)?));
    }
    match tail(name) {
        [_, 'и' | 'ы', 'й'] if ["ский", "цкий", "ный"].iter().any(|end| ends(name, end)) => {
            let (gender, row) = adjective(name)?;
            Some((Head { gender, shape: Shape::Row(row) }, Instrumental::Known))
        }
        [_, 'а' | 'е' | 'у' | 'э' | 'ю', 'й'] => {
            known(Gender::Masculine, Shape::Row(noun(name, Gender::Masculine)?))
        }
        [_, 'е' | 'ё' | 'о', 'к' | 'ц' | 'л' | 'н'] if may_lose_a_vowel(name) => None,
        [_, before, last] if is_consonant(last) && is_cyrillic_russian(last) && before != '\0' => {
            let head = Head { gender: Some(Gender::Masculine), shape: Shape::Row(noun(name, Gender::Masculine)?) };
            Some((head, if hushing(last) { Instrumental::Unknown } else { Instrumental::Known }))
        }
        [_, _, 'ь'] if ends(name, "поль") || facts.gender == Some(Gender::Masculine) => {
            known(Gender::Masculine, Shape::Row(noun(name, Gender::Masculine)?))
        }
        [_, 'и' | 'е', 'я'] => known(Gender::Feminine, Shape::Row(noun(name, Gender::Feminine)?)),
        [_, before, 'а'] if is_consonant(before) => {
            let head = Head { gender: Some(Gender::Feminine), shape: Shape::Row(noun(name, Gender::Feminine)?) };
            Some((head, if hushing(before) { Instrumental::Unknown } else { Instrumental::Known }))
        }
        [_, _, 'у' | 'ю' | 'э' | 'ұ' | 'ү' | 'і'] => known(Gender::Masculine, Shape::Indeclinable),
        [_, before, 'и'] if is_vowel(before) || !matches!(before, 'к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ' | 'ц') => {
            known(Gender::Masculine, Shape::Indeclinable)
        }
        [before, 'о', 'о'] | [_, before, 'о'] if !matches!(before, 'в' | 'н' | 'л' | 'р' | 'к') => {
            known(Gender::Masculine, Shape::Indeclinable)
        }
        _ => None,
    }
}

/// Орёл, Елец, Торжок: but a long foreign name in -ен, -ел, -он keeps its vowel, and so do -бек and -ек after a vowel.
fn may_lose_a_vowel(name: &str) -> bool {
    ["ец", "ок", "ёк", "ёл", "орел", "ень"].iter().any(|end| ends(name, end)) && !ends(name, "сток")
        || ends(name, "ек") && !ends(name, "бек")
}

const fn is_cyrillic_russian(letter: char) -> bool {
    matches!(letter, 'а'..='я')
}

use Entry::{Fleeting, Frozen, Noun, Plural};
use Gender::{Feminine, Masculine, Neuter};
use Softness::{Hard, Soft};

/// A name that is not declined has the gender of what it names: Алматы is a city, Чили is a state.
#[rustfmt::skip]
const PLACES: &[(&str, Entry)] = &[
    ("абиджан", Noun(Masculine)), ("абу-даби", Frozen(Masculine)), ("абхазия", Noun(Feminine)),
    ("авиньон", Noun(Masculine)), ("австралия", Noun(Feminine)), ("австрия", Noun(Feminine)),
    ("аддис-абеба", Noun(Feminine)), ("аден", Noun(Masculine)), ("аджария", Noun(Feminine)),
    ("азербайджан", Noun(Masculine)), ("азия", Noun(Feminine)), ("айдахо", Frozen(Masculine)),
    ("айова", Noun(Feminine)), ("аквитания", Noun(Feminine)), ("аксай", Noun(Masculine)), ("аксу", Frozen(Masculine)),
    ("актау", Frozen(Masculine)), ("актобе", Frozen(Masculine)), ("алабама", Noun(Feminine)),
    ("албания", Noun(Feminine)), ("алжир", Noun(Masculine)), ("алма-ата", Noun(Feminine)),
    ("алматы", Frozen(Masculine)), ("алтай", Noun(Masculine)), ("альберта", Noun(Feminine)),
    ("альпы", Plural(1, "", Hard)), ("аляска", Noun(Feminine)), ("америка", Noun(Feminine)),
    ("амстердам", Noun(Masculine)), ("амур", Noun(Masculine)), ("анатолия", Noun(Feminine)), ("англия", Noun(Feminine)),
    ("ангола", Noun(Feminine)), ("андалусия", Noun(Feminine)), ("андорра", Noun(Feminine)),
    ("анды", Plural(1, "", Hard)), ("анкара", Noun(Feminine)), ("анталья", Noun(Feminine)),
    ("антананариву", Frozen(Masculine)), ("антарктида", Noun(Feminine)), ("антарктика", Noun(Feminine)),
    ("антверпен", Noun(Masculine)), ("апеннины", Plural(1, "", Hard)), ("аравия", Noun(Feminine)),
    ("арал", Noun(Masculine)), ("аральск", Noun(Masculine)), ("аргентина", Noun(Feminine)),
    ("арзамас", Noun(Masculine)), ("аризона", Noun(Feminine)), ("аркалык", Noun(Masculine)),
    ("арканзас", Noun(Masculine)), ("арктика", Noun(Feminine)), ("армения", Noun(Feminine)),
    ("архангельск", Noun(Masculine)), ("арыс", Noun(Masculine)), ("асмэра", Frozen(Masculine)),
    ("астана", Noun(Feminine)), ("астрахань", Noun(Feminine)), ("атбасар", Noun(Masculine)),
    ("атланта", Noun(Feminine)), ("атлантика", Noun(Feminine)), ("атырау", Frozen(Masculine)),
    ("афганистан", Noun(Masculine)), ("афины", Plural(1, "", Hard)), ("африка", Noun(Feminine)),
    ("ашхабад", Noun(Masculine)), ("бавария", Noun(Feminine)), ("багамы", Plural(1, "", Hard)),
    ("багдад", Noun(Masculine)), ("базель", Noun(Masculine)), ("байкал", Noun(Masculine)),
    ("байконур", Noun(Masculine)), ("баку", Frozen(Masculine)), ("бали", Frozen(Masculine)),
    ("балканы", Plural(1, "", Hard)), ("балхаш", Noun(Masculine)), ("бамако", Frozen(Masculine)),
    ("бангкок", Noun(Masculine)), ("бангладеш", Noun(Masculine)), ("барбадос", Noun(Masculine)),
    ("барнаул", Noun(Masculine)), ("барселона", Noun(Feminine)), ("батум", Noun(Masculine)),
    ("батуми", Frozen(Masculine)), ("бахрейн", Noun(Masculine)), ("башкирия", Noun(Feminine)),
    ("башкортостан", Noun(Masculine)), ("бейнеу", Frozen(Masculine)), ("бейрут", Noun(Masculine)),
    ("беларусь", Noun(Feminine)), ("белгород", Noun(Masculine)), ("белград", Noun(Masculine)),
    ("белоруссия", Noun(Feminine)), ("белфаст", Noun(Masculine)), ("бельгия", Noun(Feminine)),
    ("бенин", Noun(Masculine)), ("берлин", Noun(Masculine)), ("бермуды", Plural(1, "", Hard)),
    ("берн", Noun(Masculine)), ("бессарабия", Noun(Feminine)), ("бильбао", Frozen(Masculine)),
    ("бирмингем", Noun(Masculine)), ("бишкек", Noun(Masculine)), ("богемия", Noun(Feminine)),
    ("болгария", Noun(Feminine)), ("боливия", Noun(Feminine)), ("болонья", Noun(Feminine)), ("бонн", Noun(Masculine)),
    ("бордо", Frozen(Masculine)), ("босния", Noun(Feminine)), ("бостон", Noun(Masculine)), ("ботсвана", Noun(Feminine)),
    ("бразилия", Noun(Feminine)), ("братислава", Noun(Feminine)), ("брашов", Noun(Masculine)),
    ("бремен", Noun(Masculine)), ("брест", Noun(Masculine)), ("бретань", Noun(Feminine)), ("брно", Frozen(Masculine)),
    ("бруней", Noun(Masculine)), ("брюссель", Noun(Masculine)), ("брянск", Noun(Masculine)),
    ("будапешт", Noun(Masculine)), ("буркина-фасо", Frozen(Neuter)), ("бурунди", Frozen(Neuter)),
    ("бурятия", Noun(Feminine)), ("бутан", Noun(Masculine)), ("буффало", Frozen(Masculine)), ("бухара", Noun(Feminine)),
    ("бухарест", Noun(Masculine)), ("буэнос-айрес", Noun(Masculine)), ("валенсия", Noun(Feminine)),
    ("валлония", Noun(Feminine)), ("ванкувер", Noun(Masculine)), ("вануату", Frozen(Neuter)),
    ("варшава", Noun(Feminine)), ("ватикан", Noun(Masculine)), ("вашингтон", Noun(Masculine)),
    ("веймар", Noun(Masculine)), ("великобритания", Noun(Feminine)), ("веллингтон", Noun(Masculine)),
    ("вена", Noun(Feminine)), ("венгрия", Noun(Feminine)), ("венесуэла", Noun(Feminine)), ("венеция", Noun(Feminine)),
    ("вермонт", Noun(Masculine)), ("версаль", Noun(Masculine)), ("виктория", Noun(Feminine)),
    ("вильна", Noun(Feminine)), ("вильнюс", Noun(Masculine)), ("виндхук", Noun(Masculine)), ("винница", Noun(Feminine)),
    ("вирджиния", Noun(Feminine)), ("висконсин", Noun(Masculine)), ("витебск", Noun(Masculine)),
    ("владивосток", Noun(Masculine)), ("владикавказ", Noun(Masculine)), ("владимир", Noun(Masculine)),
    ("воды", Plural(1, "", Hard)), ("волга", Noun(Feminine)), ("волгоград", Noun(Masculine)),
    ("вологда", Noun(Feminine)), ("воронеж", Noun(Masculine)), ("выборг", Noun(Masculine)),
    ("вьентьян", Noun(Masculine)), ("вьетнам", Noun(Masculine)), ("гаага", Noun(Feminine)), ("габон", Noun(Masculine)),
    ("гавана", Noun(Feminine)), ("гавр", Noun(Masculine)), ("гаити", Frozen(Neuter)), ("галисия", Noun(Feminine)),
    ("галиция", Noun(Feminine)), ("гамбия", Noun(Feminine)), ("гамбург", Noun(Masculine)), ("гана", Noun(Feminine)),
    ("ганновер", Noun(Masculine)), ("гватемала", Noun(Feminine)), ("гвинея", Noun(Feminine)),
    ("гданьск", Noun(Masculine)), ("геленджик", Noun(Masculine)), ("гент", Noun(Masculine)), ("герат", Noun(Masculine)),
    ("германия", Noun(Feminine)), ("герцеговина", Noun(Feminine)), ("гибралтар", Noun(Masculine)),
    ("гималаи", Plural(1, "ев", Soft)), ("глазго", Frozen(Masculine)), ("голландия", Noun(Feminine)),
    ("гомель", Noun(Masculine)), ("гондурас", Noun(Masculine)), ("гонконг", Noun(Masculine)),
    ("городец", Fleeting(Masculine, 2, "ц", &HARD)), ("грац", Noun(Masculine)), ("гренада", Noun(Feminine)),
    ("гренландия", Noun(Feminine)), ("греция", Noun(Feminine)), ("грузия", Noun(Feminine)),
    ("гуанчжоу", Frozen(Masculine)), ("гюмри", Frozen(Masculine)), ("дагестан", Noun(Masculine)),
    ("дакар", Noun(Masculine)), ("дакота", Noun(Feminine)), ("даллас", Noun(Masculine)), ("дамаск", Noun(Masculine)),
    ("дания", Noun(Feminine)), ("дарданеллы", Plural(1, "", Hard)), ("дебрецен", Noun(Masculine)),
    ("дели", Frozen(Masculine)), ("дербент", Noun(Masculine)), ("детройт", Noun(Masculine)),
    ("джакарта", Noun(Feminine)), ("джалал-абад", Noun(Masculine)), ("джибути", Frozen(Neuter)),
    ("джорджия", Noun(Feminine)), ("днепр", Noun(Masculine)), ("доминика", Noun(Feminine)),
    ("донбасс", Noun(Masculine)), ("донецк", Noun(Masculine)), ("дортмунд", Noun(Masculine)), ("доха", Noun(Feminine)),
    ("дрезден", Noun(Masculine)), ("дубай", Noun(Masculine)), ("дублин", Noun(Masculine)), ("дунай", Noun(Masculine)),
    ("душанбе", Frozen(Masculine)), ("дюссельдорф", Noun(Masculine)), ("евпатория", Noun(Feminine)),
    ("евразия", Noun(Feminine)), ("европа", Noun(Feminine)), ("египет", Fleeting(Masculine, 2, "т", &HARD)),
    ("екатеринбург", Noun(Masculine)), ("елец", Fleeting(Masculine, 2, "ьц", &HARD)), ("ереван", Noun(Masculine)),
    ("ерейментау", Frozen(Masculine)), ("есик", Noun(Masculine)), ("есиль", Noun(Masculine)),
    ("жанаозен", Noun(Masculine)), ("жаркент", Noun(Masculine)), ("жезказган", Noun(Masculine)),
    ("женева", Noun(Feminine)), ("жетыбай", Noun(Masculine)), ("жетысу", Frozen(Masculine)),
    ("жетісу", Frozen(Masculine)), ("загреб", Noun(Masculine)), ("зальцбург", Noun(Masculine)),
    ("замбия", Noun(Feminine)), ("зеландия", Noun(Feminine)), ("зимбабве", Frozen(Neuter)),
    ("зыряновск", Noun(Masculine)), ("иерусалим", Noun(Masculine)), ("ижевск", Noun(Masculine)),
    ("измир", Noun(Masculine)), ("израиль", Noun(Masculine)), ("иллинойс", Noun(Masculine)),
    ("ингушетия", Noun(Feminine)), ("индия", Noun(Feminine)), ("индонезия", Noun(Feminine)),
    ("инсбрук", Noun(Masculine)), ("инчхон", Noun(Masculine)), ("иордания", Noun(Feminine)), ("ирак", Noun(Masculine)),
    ("иран", Noun(Masculine)), ("иркутск", Noun(Masculine)), ("ирландия", Noun(Feminine)), ("иртыш", Noun(Masculine)),
    ("исламабад", Noun(Masculine)), ("исландия", Noun(Feminine)), ("испания", Noun(Feminine)),
    ("италия", Noun(Feminine)), ("йемен", Noun(Masculine)), ("йокогама", Noun(Feminine)),
    ("йоханнесбург", Noun(Masculine)), ("кабо-верде", Frozen(Neuter)), ("кабул", Noun(Masculine)),
    ("кавказ", Noun(Masculine)), ("казалинск", Noun(Masculine)), ("казань", Noun(Feminine)),
    ("казахстан", Noun(Masculine)), ("каир", Noun(Masculine)), ("кале", Frozen(Masculine)),
    ("калининград", Noun(Masculine)), ("калифорния", Noun(Feminine)), ("калмыкия", Noun(Feminine)),
    ("калуга", Noun(Feminine)), ("калькутта", Noun(Feminine)), ("камбоджа", Noun(Feminine)),
    ("камерун", Noun(Masculine)), ("канада", Noun(Feminine)), ("канары", Plural(1, "", Hard)),
    ("канберра", Noun(Feminine)), ("кандагар", Noun(Masculine)), ("кандыагаш", Noun(Masculine)),
    ("канзас", Noun(Masculine)), ("канны", Plural(1, "", Hard)), ("капри", Frozen(Masculine)),
    ("капчагай", Noun(Masculine)), ("караганда", Noun(Feminine)), ("каракас", Noun(Masculine)),
    ("каракол", Noun(Masculine)), ("карачи", Frozen(Masculine)), ("кардифф", Noun(Masculine)),
    ("карелия", Noun(Feminine)), ("карпаты", Plural(1, "", Hard)), ("каскелен", Noun(Masculine)),
    ("каспий", Noun(Masculine)), ("каталония", Noun(Feminine)), ("катар", Noun(Masculine)),
    ("катманду", Frozen(Masculine)), ("каунас", Noun(Masculine)), ("кейптаун", Noun(Masculine)),
    ("кембридж", Noun(Masculine)), ("кения", Noun(Feminine)), ("кентау", Frozen(Masculine)),
    ("кентукки", Frozen(Masculine)), ("керчь", Noun(Feminine)), ("киев", Noun(Masculine)), ("киликия", Noun(Feminine)),
    ("киото", Frozen(Masculine)), ("кипр", Noun(Masculine)), ("киргизия", Noun(Feminine)), ("кирибати", Frozen(Neuter)),
    ("киров", Noun(Masculine)), ("китай", Noun(Masculine)), ("кишинев", Noun(Masculine)), ("кишинёв", Noun(Masculine)),
    ("кобе", Frozen(Masculine)), ("кокшетау", Frozen(Masculine)), ("коломбо", Frozen(Masculine)),
    ("колорадо", Frozen(Masculine)), ("колумбия", Noun(Feminine)), ("конаев", Noun(Masculine)),
    ("конго", Frozen(Neuter)), ("копенгаген", Noun(Masculine)), ("корея", Noun(Feminine)), ("корсика", Noun(Feminine)),
    ("коста-рика", Noun(Feminine)), ("костанай", Noun(Masculine)), ("кострома", Noun(Feminine)),
    ("котону", Frozen(Masculine)), ("краков", Noun(Masculine)), ("краснодар", Noun(Masculine)),
    ("красноярск", Noun(Masculine)), ("кременчуг", Noun(Masculine)), ("куала-лумпур", Noun(Masculine)),
    ("куба", Noun(Feminine)), ("кубань", Noun(Feminine)), ("кувейт", Noun(Masculine)), ("кульсары", Frozen(Masculine)),
    ("курган", Noun(Masculine)), ("курдистан", Noun(Masculine)), ("курск", Noun(Masculine)),
    ("кустанай", Noun(Masculine)), ("кутаис", Noun(Masculine)), ("кутаиси", Frozen(Masculine)),
    ("кызылорда", Noun(Feminine)), ("кыргызстан", Noun(Masculine)), ("кёльн", Noun(Masculine)),
    ("лагос", Noun(Masculine)), ("лаос", Noun(Masculine)), ("лапландия", Noun(Feminine)), ("латвия", Noun(Feminine)),
    ("лахор", Noun(Masculine)), ("лейпциг", Noun(Masculine)), ("лена", Noun(Feminine)), ("ленинград", Noun(Masculine)),
    ("лесото", Frozen(Neuter)), ("либерия", Noun(Feminine)), ("ливан", Noun(Masculine)), ("ливерпуль", Noun(Masculine)),
    ("ливия", Noun(Feminine)), ("лилль", Noun(Masculine)), ("лима", Noun(Feminine)), ("линц", Noun(Masculine)),
    ("лион", Noun(Masculine)), ("липецк", Noun(Masculine)), ("лисаковск", Noun(Masculine)),
    ("лиссабон", Noun(Masculine)), ("литва", Noun(Feminine)), ("лихтенштейн", Noun(Masculine)),
    ("лозанна", Noun(Feminine)), ("ломбардия", Noun(Feminine)), ("ломе", Frozen(Masculine)),
    ("лондон", Noun(Masculine)), ("лос-анджелес", Noun(Masculine)), ("луганск", Noun(Masculine)),
    ("луизиана", Noun(Feminine)), ("луки", Plural(1, "", Hard)), ("львов", Noun(Masculine)),
    ("любляна", Noun(Feminine)), ("люксембург", Noun(Masculine)), ("мавритания", Noun(Feminine)),
    ("магадан", Noun(Masculine)), ("магнитогорск", Noun(Masculine)), ("мадагаскар", Noun(Masculine)),
    ("мадрид", Noun(Masculine)), ("майами", Frozen(Masculine)), ("македония", Noun(Feminine)),
    ("макинск", Noun(Masculine)), ("малайзия", Noun(Feminine)), ("мали", Frozen(Neuter)),
    ("мальдивы", Plural(1, "", Hard)), ("мальта", Noun(Feminine)), ("мангистау", Frozen(Masculine)),
    ("манила", Noun(Feminine)), ("манитоба", Noun(Feminine)), ("манчестер", Noun(Masculine)),
    ("мапуту", Frozen(Masculine)), ("марокко", Frozen(Neuter)), ("марсель", Noun(Masculine)),
    ("мары", Frozen(Masculine)), ("махачкала", Noun(Feminine)), ("маңғыстау", Frozen(Masculine)),
    ("медина", Noun(Feminine)), ("мекка", Noun(Feminine)), ("мексика", Noun(Feminine)), ("меланезия", Noun(Feminine)),
    ("мельбурн", Noun(Masculine)), ("месопотамия", Noun(Feminine)), ("месхетия", Noun(Feminine)),
    ("мехико", Frozen(Masculine)), ("микронезия", Noun(Feminine)), ("милан", Noun(Masculine)),
    ("миннесота", Noun(Feminine)), ("минск", Noun(Masculine)), ("миссури", Frozen(Masculine)),
    ("мичиган", Noun(Masculine)), ("могадишо", Frozen(Masculine)), ("могилёв", Noun(Masculine)),
    ("мозамбик", Noun(Masculine)), ("молдавия", Noun(Feminine)), ("молдова", Noun(Feminine)),
    ("монако", Frozen(Neuter)), ("монголия", Noun(Feminine)), ("монпелье", Frozen(Masculine)),
    ("монреаль", Noun(Masculine)), ("монтана", Noun(Feminine)), ("монтевидео", Frozen(Masculine)),
    ("моравия", Noun(Feminine)), ("мордовия", Noun(Feminine)), ("москва", Noun(Feminine)),
    ("мумбаи", Frozen(Masculine)), ("мурманск", Noun(Masculine)), ("мускат", Noun(Masculine)),
    ("мытищи", Plural(1, "", Hard)), ("мьянма", Noun(Feminine)), ("мюнхен", Noun(Masculine)),
    ("найроби", Frozen(Masculine)), ("нальчик", Noun(Masculine)), ("наманган", Noun(Masculine)),
    ("намибия", Noun(Feminine)), ("нанкин", Noun(Masculine)), ("нант", Noun(Masculine)), ("нарва", Noun(Feminine)),
    ("нарын", Noun(Masculine)), ("неаполь", Noun(Masculine)), ("небраска", Noun(Feminine)), ("нева", Noun(Feminine)),
    ("невада", Noun(Feminine)), ("непал", Noun(Masculine)), ("нигер", Noun(Masculine)), ("нигерия", Noun(Feminine)),
    ("нидерланды", Plural(1, "ов", Hard)), ("нижневартовск", Noun(Masculine)), ("нижнекамск", Noun(Masculine)),
    ("никарагуа", Frozen(Neuter)), ("николаев", Noun(Masculine)), ("ницца", Noun(Feminine)),
    ("новгород", Noun(Masculine)), ("новокузнецк", Noun(Masculine)), ("новороссийск", Noun(Masculine)),
    ("новосибирск", Noun(Masculine)), ("норвегия", Noun(Feminine)), ("норильск", Noun(Masculine)),
    ("нормандия", Noun(Feminine)), ("нур-султан", Noun(Masculine)), ("нью-джерси", Frozen(Masculine)),
    ("нью-йорк", Noun(Masculine)), ("нюрнберг", Noun(Masculine)), ("обь", Noun(Feminine)), ("огайо", Frozen(Masculine)),
    ("одесса", Noun(Feminine)), ("океания", Noun(Feminine)), ("оклахома", Noun(Feminine)), ("оксфорд", Noun(Masculine)),
    ("оман", Noun(Masculine)), ("омск", Noun(Masculine)), ("орегон", Noun(Masculine)), ("оренбург", Noun(Masculine)),
    ("орландо", Frozen(Masculine)), ("орёл", Fleeting(Masculine, 2, "л", &HARD)), ("осака", Noun(Feminine)),
    ("осетия", Noun(Feminine)), ("осло", Frozen(Masculine)), ("оттава", Noun(Feminine)), ("ош", Noun(Masculine)),
    ("павлодар", Noun(Masculine)), ("пакистан", Noun(Masculine)), ("палермо", Frozen(Masculine)),
    ("палестина", Noun(Feminine)), ("панама", Noun(Feminine)), ("парагвай", Noun(Masculine)),
    ("париж", Noun(Masculine)), ("пекин", Noun(Masculine)), ("пенза", Noun(Feminine)), ("пенсильвания", Noun(Feminine)),
    ("пермь", Noun(Feminine)), ("перу", Frozen(Neuter)), ("петербург", Noun(Masculine)),
    ("петропавловск", Noun(Masculine)), ("пешавар", Noun(Masculine)), ("пиренеи", Plural(1, "ев", Soft)),
    ("пльзень", Noun(Masculine)), ("подгорица", Noun(Feminine)), ("полинезия", Noun(Feminine)),
    ("полтава", Noun(Feminine)), ("польша", Noun(Feminine)), ("португалия", Noun(Feminine)),
    ("потсдам", Noun(Masculine)), ("прага", Noun(Feminine)), ("претория", Noun(Feminine)),
    ("прибалтика", Noun(Feminine)), ("приозёрск", Noun(Masculine)), ("приштина", Noun(Feminine)),
    ("псков", Noun(Masculine)), ("пусан", Noun(Masculine)), ("пуэрто-рико", Frozen(Neuter)),
    ("пхеньян", Noun(Masculine)), ("пятигорск", Noun(Masculine)), ("рабат", Noun(Masculine)),
    ("рейкьявик", Noun(Masculine)), ("рейн", Noun(Masculine)), ("ренн", Noun(Masculine)), ("рига", Noun(Feminine)),
    ("риддер", Noun(Masculine)), ("рим", Noun(Masculine)), ("рио-де-жанейро", Frozen(Masculine)),
    ("родезия", Noun(Feminine)), ("россия", Noun(Feminine)), ("ростов", Noun(Masculine)), ("росток", Noun(Masculine)),
    ("роттердам", Noun(Masculine)), ("руанда", Noun(Feminine)), ("румыния", Noun(Feminine)),
    ("рустави", Frozen(Masculine)), ("рязань", Noun(Feminine)), ("сакраменто", Frozen(Masculine)),
    ("саксония", Noun(Feminine)), ("салерно", Frozen(Masculine)), ("салоники", Plural(1, "", Hard)),
    ("сальвадор", Noun(Masculine)), ("самара", Noun(Feminine)), ("самарканд", Noun(Masculine)),
    ("самоа", Frozen(Neuter)), ("сан-диего", Frozen(Masculine)), ("сан-марино", Frozen(Neuter)),
    ("сан-паулу", Frozen(Masculine)), ("сан-франциско", Frozen(Masculine)), ("сан-хосе", Frozen(Masculine)),
    ("санкт-петербург", Noun(Masculine)), ("санто-доминго", Frozen(Masculine)), ("сантьяго", Frozen(Masculine)),
    ("саранск", Noun(Masculine)), ("сарань", Noun(Feminine)), ("саратов", Noun(Masculine)),
    ("сардиния", Noun(Feminine)), ("сарыагаш", Noun(Masculine)), ("сатпаев", Noun(Masculine)),
    ("сахалин", Noun(Masculine)), ("сахара", Noun(Feminine)), ("севастополь", Noun(Masculine)),
    ("севилья", Noun(Feminine)), ("сегед", Noun(Masculine)), ("сейшелы", Plural(1, "", Hard)),
    ("семей", Noun(Masculine)), ("семипалатинск", Noun(Masculine)), ("сена", Noun(Feminine)),
    ("сенегал", Noun(Masculine)), ("сербия", Noun(Feminine)), ("сеул", Noun(Masculine)), ("сибирь", Noun(Feminine)),
    ("сидней", Noun(Masculine)), ("силезия", Noun(Feminine)), ("симферополь", Noun(Masculine)),
    ("сингапур", Noun(Masculine)), ("сирия", Noun(Feminine)), ("сицилия", Noun(Feminine)),
    ("скандинавия", Noun(Feminine)), ("словакия", Noun(Feminine)), ("словения", Noun(Feminine)),
    ("смоленск", Noun(Masculine)), ("софия", Noun(Feminine)), ("сочи", Frozen(Masculine)),
    ("ставрополь", Noun(Masculine)), ("стамбул", Noun(Masculine)), ("степногорск", Noun(Masculine)),
    ("стокгольм", Noun(Masculine)), ("страсбург", Noun(Masculine)), ("судан", Noun(Masculine)),
    ("сургут", Noun(Masculine)), ("суринам", Noun(Masculine)), ("сухуми", Frozen(Masculine)),
    ("сызрань", Noun(Feminine)), ("сыктывкар", Noun(Masculine)), ("сьерра-леоне", Frozen(Neuter)),
    ("таганрог", Noun(Masculine)), ("таджикистан", Noun(Masculine)), ("таиланд", Noun(Masculine)),
    ("таити", Frozen(Masculine)), ("тайбэй", Noun(Masculine)), ("тайвань", Noun(Masculine)), ("талас", Noun(Masculine)),
    ("талгар", Noun(Masculine)), ("талдыкорган", Noun(Masculine)), ("таллин", Noun(Masculine)),
    ("таллинн", Noun(Masculine)), ("тамбов", Noun(Masculine)), ("танзания", Noun(Feminine)), ("тараз", Noun(Masculine)),
    ("тарту", Frozen(Masculine)), ("тасмания", Noun(Feminine)), ("татария", Noun(Feminine)),
    ("татарстан", Noun(Masculine)), ("татры", Plural(1, "", Hard)), ("ташкент", Noun(Masculine)),
    ("тбилиси", Frozen(Masculine)), ("тверь", Noun(Feminine)), ("тегеран", Noun(Masculine)),
    ("тель-авив", Noun(Masculine)), ("темза", Noun(Feminine)), ("темиртау", Frozen(Masculine)),
    ("термез", Noun(Masculine)), ("техас", Noun(Masculine)), ("тибет", Noun(Masculine)),
    ("тимор-лесте", Frozen(Neuter)), ("тирана", Noun(Feminine)), ("тироль", Noun(Masculine)),
    ("тобаго", Frozen(Masculine)), ("тобольск", Noun(Masculine)), ("того", Frozen(Neuter)),
    ("токелау", Frozen(Masculine)), ("токио", Frozen(Masculine)), ("толедо", Frozen(Masculine)),
    ("тольятти", Frozen(Masculine)), ("томск", Noun(Masculine)), ("торжок", Fleeting(Masculine, 2, "к", &HARD)),
    ("торонто", Frozen(Masculine)), ("тоскана", Noun(Feminine)), ("триполи", Frozen(Masculine)),
    ("тувалу", Frozen(Neuter)), ("тула", Noun(Feminine)), ("тулуза", Noun(Feminine)), ("тунис", Noun(Masculine)),
    ("турин", Noun(Masculine)), ("туркестан", Noun(Masculine)), ("туркменабад", Noun(Masculine)),
    ("туркменистан", Noun(Masculine)), ("туркмения", Noun(Feminine)), ("турция", Noun(Feminine)),
    ("тюмень", Noun(Feminine)), ("тяньцзинь", Noun(Masculine)), ("уганда", Noun(Feminine)),
    ("удмуртия", Noun(Feminine)), ("узбекистан", Noun(Masculine)), ("украина", Noun(Feminine)),
    ("улан-батор", Noun(Masculine)), ("улан-удэ", Frozen(Masculine)), ("улытау", Frozen(Masculine)),
    ("ульяновск", Noun(Masculine)), ("урал", Noun(Masculine)), ("уральск", Noun(Masculine)),
    ("ургенч", Noun(Masculine)), ("уругвай", Noun(Masculine)), ("урумчи", Frozen(Masculine)),
    ("усть-каменогорск", Noun(Masculine)), ("уфа", Noun(Feminine)), ("ухань", Noun(Feminine)),
    ("ушарал", Noun(Masculine)), ("уштобе", Frozen(Masculine)), ("феодосия", Noun(Feminine)),
    ("фергана", Noun(Feminine)), ("фессалия", Noun(Feminine)), ("фиджи", Frozen(Neuter)),
    ("филадельфия", Noun(Feminine)), ("филиппины", Plural(1, "", Hard)), ("финляндия", Noun(Feminine)),
    ("фландрия", Noun(Feminine)), ("флоренция", Noun(Feminine)), ("флорида", Noun(Feminine)),
    ("форт-шевченко", Frozen(Masculine)), ("франкфурт", Noun(Masculine)), ("франция", Noun(Feminine)),
    ("хабаровск", Noun(Masculine)), ("хайфа", Noun(Feminine)), ("хакасия", Noun(Feminine)), ("ханой", Noun(Masculine)),
    ("харбин", Noun(Masculine)), ("хартум", Noun(Masculine)), ("харьков", Noun(Masculine)),
    ("хельсинки", Frozen(Masculine)), ("херсон", Noun(Masculine)), ("хива", Noun(Feminine)),
    ("хиросима", Noun(Feminine)), ("хорватия", Noun(Feminine)), ("хошимин", Noun(Masculine)),
    ("хромтау", Frozen(Masculine)), ("худжанд", Noun(Masculine)), ("хьюстон", Noun(Masculine)),
    ("целиноград", Noun(Masculine)), ("циндао", Frozen(Masculine)), ("цюрих", Noun(Masculine)),
    ("чад", Noun(Masculine)), ("челны", Plural(1, "ов", Hard)), ("челябинск", Noun(Masculine)),
    ("череповец", Fleeting(Masculine, 2, "ц", &HARD)), ("чернигов", Noun(Masculine)),
    ("черновцы", Plural(1, "ов", Hard)), ("черногория", Noun(Feminine)), ("чехия", Noun(Feminine)),
    ("чикаго", Frozen(Masculine)), ("чили", Frozen(Neuter)), ("чимкент", Noun(Masculine)), ("чувашия", Noun(Feminine)),
    ("чэнду", Frozen(Masculine)), ("шалкар", Noun(Masculine)), ("шанхай", Noun(Masculine)),
    ("шахтинск", Noun(Masculine)), ("швейцария", Noun(Feminine)), ("швеция", Noun(Feminine)),
    ("шотландия", Noun(Feminine)), ("шри-ланка", Noun(Feminine)), ("штаты", Plural(1, "ов", Hard)),
    ("штутгарт", Noun(Masculine)), ("шымкент", Noun(Masculine)), ("шэньчжэнь", Noun(Masculine)),
    ("щучинск", Noun(Masculine)), ("эдинбург", Noun(Masculine)), ("эквадор", Noun(Masculine)),
    ("экибастуз", Noun(Masculine)), ("эль-кувейт", Noun(Masculine)), ("эмба", Noun(Feminine)),
    ("эмираты", Plural(1, "ов", Hard)), ("эр-рияд", Noun(Masculine)), ("эритрея", Noun(Feminine)),
    ("эссен", Noun(Masculine)), ("эстония", Noun(Feminine)), ("эфиопия", Noun(Feminine)), ("юрмала", Noun(Feminine)),
    ("якутия", Noun(Feminine)), ("якутск", Noun(Masculine)), ("ялта", Noun(Feminine)), ("ямайка", Noun(Feminine)),
    ("янгон", Noun(Masculine)), ("япония", Noun(Feminine)), ("ярославль", Noun(Masculine)),
    ("ұлытау", Frozen(Masculine)),
];

#[cfg(test)]
mod tests {
    #[test]
    fn places_are_in_order() {
        super::super::dictionary::assert_in_order(super::PLACES);
    }
}
