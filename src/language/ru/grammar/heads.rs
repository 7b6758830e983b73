//! Words that names of bodies, places and documents are headed by: their gender, and what their letters do not tell.

use super::dictionary::{Entry, look_up};
use super::endings::{self, A_STRESSED, HARD, HUSHING, PATH, Row, SOFT, SOFT_STRESSED, THIRD, TIME, YA_STRESSED};
use super::lexicon::{self, Class};
use super::nouns;
use crate::language::{Animacy, Case, Gender};

/// A head word: its agreement and how it declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// `None` for a plural.
    pub(crate) gender: Option<Gender>,
    /// `None` where nobody knows it, and with it the accusative of a masculine word or a plural.
    pub(crate) animacy: Option<Animacy>,
    pub(crate) shape: Shape,
}

impl Head {
    /// A thing.
    pub(crate) const fn of(gender: Option<Gender>, shape: Shape) -> Head {
        Head { gender, animacy: Some(Animacy::Inanimate), shape }
    }

    /// глава, судья, коллега: of the gender of the person, which an adjective may show.
    pub(crate) fn of_common_gender(self, word: &str, agreed: Option<Option<Gender>>) -> Head {
        const COMMON: [&str; 6] = ["глава", "судья", "коллега", "староста", "сирота", "калека"];
        match agreed {
            Some(Some(gender @ (Masculine | Feminine))) if COMMON.iter().any(|other| endings::same(word, other)) => {
                Head { gender: Some(gender), ..self.living() }
            }
            _ => self,
        }
    }

    /// Somebody, as in «Генеральный секретарь ООН».
    pub(crate) const fn living(self) -> Head {
        Head { animacy: Some(Animacy::Animate), ..self }
    }
}

/// How a word declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// By a row.
    Row(Row),
    /// A vowel flees: this many letters are replaced by these, then the row follows.
    Fleeting(usize, &'static str, Row),
    /// A plural: what the nominative loses in the genitive, its ending there, and whether the others are soft.
    Plural(usize, &'static str, Softness),
    /// A noun of the dictionary.
    Class(&'static Class),
    /// A form of a noun of the dictionary, of which the last letters go: its nominative plural, or what a number asks for.
    PluralOf(&'static Class, usize),
    /// One form for all cases.
    Indeclinable,
}

/// -ам or -ям.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Softness {
    Hard,
    Soft,
}

impl Shape {
    /// The three pieces of a form: what stays, what replaces a fleeting vowel, the ending.
    pub(crate) fn form<'a>(&self, text: &'a str, case: Case, animacy: Option<Animacy>) -> Option<[&'a str; 3]> {
        let unchanged = match (case, animacy) {
            (Case::Nominative, _) | (Case::Accusative, Some(Animacy::Inanimate)) => true,
            (Case::Accusative, None) if !matches!(self, Shape::Indeclinable | Shape::Row(_) | Shape::Class(_)) => {
                return None;
            }
            _ => false,
        };
        match *self {
            Shape::Indeclinable => Some([text, "", ""]),
            Shape::Class(class) => {
                let (cut, ending) = class.singular(case, animacy)?;
                Some([endings::without(text, cut)?, "", ending])
            }
            Shape::PluralOf(class, cut) => {
                let (_, ending) = class.plural(case, animacy)?;
                Some([endings::without(text, cut)?, "", ending])
            }
            Shape::Row(row) => row.form(text, case, animacy).map(|(stem, ending)| [stem, "", ending]),
            Shape::Fleeting(..) | Shape::Plural(..) if unchanged => Some([text, "", ""]),
            Shape::Fleeting(_, _, row) if row == THIRD && case == Case::Instrumental => {
                Some([endings::without(text, 1)?, "", "ью"])
            }
            Shape::Fleeting(cut, instead, row) => {
                let (_, ending) = row.form("ь", case, animacy)?;
                Some([endings::without(text, cut)?, instead, ending])
            }
            Shape::Plural(cut, genitive, softness) => {
                let ending = match (case, softness) {
                    (Case::Genitive | Case::Accusative, _) => genitive,
                    (Case::Dative, Softness::Hard) => "ам",
                    (Case::Dative, Softness::Soft) => "ям",
                    (Case::Instrumental, Softness::Hard) => "ами",
                    (Case::Instrumental, Softness::Soft) => "ями",
                    (Case::Prepositional, Softness::Hard) => "ах",
                    (Case::Prepositional, Softness::Soft) => "ях",
                    _ => return None,
                };
                let lost = if ending == genitive { cut } else { 1 };
                Some([endings::without(text, lost)?, "", ending])
            }
        }
    }
}

/// The head word that a word is, if it is in the list of what bodies, events and offices are called.
pub(crate) fn listed(word: &str) -> Option<Head> {
    look_up(HEADS, word)?.head(word)
}

/// The noun that a word is: of the list, of the dictionary, or with a suffix that nouns of one declension alone have.
pub(crate) fn find(word: &str) -> Option<Head> {
    listed(word).or_else(|| lexicon::head(word)).or_else(|| {
        let whole = after_prefix(word)?;
        listed(whole).or_else(|| lexicon::head(whole))
    })
}

/// медиагруппа, видеоурок: what stands after the beginning of a foreign word that only joins whole nouns.
fn after_prefix(word: &str) -> Option<&str> {
    #[rustfmt::skip]
    const PREFIXES: [&str; 17] = [
        "медиа", "видео", "аудио", "радио", "теле", "кино", "фото", "авто", "вело", "мото", "авиа", "аэро", "агро", "нано", "евро",
        "интернет", "супер",
    ];
    let start = PREFIXES.iter().find(|prefix| nouns::starts(word, prefix))?;
    let whole = word.get(start.len()..)?;
    (whole.chars().count() > 3).then_some(whole)
}

/// Whether a word of the list is an adjective by its form: приёмная, управляющий.
pub(crate) fn is_adjective(word: &str) -> bool {
    matches!(look_up(HEADS, word), Some(Adjective | LivingAdjective))
}

use Entry::{Adjective, Declined, Fleeting, Frozen, Living, LivingAdjective, Noun, Plural};
use Gender::{Feminine, Masculine, Neuter};
use Softness::{Hard, Soft};

#[rustfmt::skip]
const HEADS: &[(&str, Entry)] = &[
    ("авеню", Frozen(Feminine)), ("авиабаза", Noun(Feminine)), ("авиакомпания", Noun(Feminine)),
    ("авиалинии", Plural(1, "й", Soft)), ("авиация", Noun(Feminine)), ("автобаза", Noun(Feminine)),
    ("автодром", Noun(Masculine)), ("автономия", Noun(Feminine)), ("автопарк", Noun(Masculine)),
    ("авторство", Noun(Neuter)), ("автоцентр", Noun(Masculine)), ("автошкола", Noun(Feminine)),
    ("агентство", Noun(Neuter)), ("адвокат", Living(Masculine)), ("адвокатура", Noun(Feminine)),
    ("администрация", Noun(Feminine)), ("адмиралтейство", Noun(Neuter)), ("академик", Living(Masculine)),
    ("академия", Noun(Feminine)), ("аким", Living(Masculine)), ("акимат", Noun(Masculine)),
    ("акселератор", Noun(Masculine)), ("акт", Noun(Masculine)), ("акция", Noun(Feminine)), ("аллея", Noun(Feminine)),
    ("алтарь", Declined(Masculine, &SOFT_STRESSED)), ("альбом", Noun(Masculine)), ("альманах", Noun(Masculine)),
    ("альянс", Noun(Masculine)), ("амнистия", Noun(Feminine)), ("анализ", Noun(Masculine)), ("анкета", Noun(Feminine)),
    ("анкетирование", Noun(Neuter)), ("анклав", Noun(Masculine)), ("ансамбль", Noun(Masculine)),
    ("антология", Noun(Feminine)), ("апелляция", Noun(Feminine)), ("аппарат", Noun(Masculine)),
    ("аптека", Noun(Feminine)), ("арбитраж", Noun(Masculine)), ("аргументы", Plural(1, "ов", Hard)),
    ("арена", Noun(Feminine)), ("армия", Noun(Feminine)), ("артель", Noun(Feminine)), ("артиллерия", Noun(Feminine)),
    ("архив", Noun(Masculine)), ("архиепископ", Living(Masculine)), ("архипелаг", Noun(Masculine)),
    ("архитектура", Noun(Feminine)), ("арык", Noun(Masculine)), ("аспирантура", Noun(Feminine)),
    ("ассамблея", Noun(Feminine)), ("ассоциация", Noun(Feminine)), ("ателье", Frozen(Neuter)),
    ("атолл", Noun(Masculine)), ("аудит", Noun(Masculine)), ("аудитор", Living(Masculine)), ("аул", Noun(Masculine)),
    ("аэропорт", Noun(Masculine)), ("аэрофлот", Noun(Masculine)), ("база", Noun(Feminine)), ("бал", Noun(Masculine)),
    ("балаган", Noun(Masculine)), ("балет", Noun(Masculine)), ("балка", Noun(Feminine)), ("баллада", Noun(Feminine)),
    ("банк", Noun(Masculine)), ("бар", Noun(Masculine)), ("бассейн", Noun(Masculine)), ("батальон", Noun(Masculine)),
    ("башня", Noun(Feminine)), ("безопасность", Noun(Feminine)), ("беседа", Noun(Feminine)),
    ("библиотека", Noun(Feminine)), ("бизнес-инкубатор", Noun(Masculine)), ("бизнес-центр", Noun(Masculine)),
    ("билль", Noun(Masculine)), ("биржа", Noun(Feminine)), ("бистро", Frozen(Neuter)), ("битва", Noun(Feminine)),
    ("блог", Noun(Masculine)), ("блок", Noun(Masculine)), ("больница", Noun(Feminine)), ("бор", Noun(Masculine)),
    ("борьба", Noun(Feminine)), ("ботсад", Noun(Masculine)), ("братство", Noun(Neuter)), ("бригада", Noun(Feminine)),
    ("брифинг", Noun(Masculine)), ("букварь", Declined(Masculine, &SOFT_STRESSED)), ("бульвар", Noun(Masculine)),
    ("бундесрат", Noun(Masculine)), ("бундестаг", Noun(Masculine)), ("бухта", Noun(Feminine)),
    ("бюджет", Noun(Masculine)), ("бюллетень", Noun(Masculine)), ("бюро", Frozen(Neuter)), ("вакцина", Noun(Feminine)),
    ("веб-сайт", Noun(Masculine)), ("вебинар", Noun(Masculine)), ("вебсайт", Noun(Masculine)),
    ("ведомости", Plural(1, "ей", Soft)), ("ведомость", Noun(Feminine)), ("ведомство", Noun(Neuter)),
    ("век", Noun(Masculine)), ("велотрек", Noun(Masculine)), ("венец", Fleeting(Masculine, 2, "ц", &HARD)),
    ("вертикаль", Noun(Feminine)), ("вершина", Noun(Feminine)), ("вести", Plural(1, "ей", Soft)),
    ("вестник", Noun(Masculine)), ("ветер", Fleeting(Masculine, 2, "р", &HARD)), ("ветка", Noun(Feminine)),
    ("вечер", Noun(Masculine)), ("вещание", Noun(Neuter)), ("взвод", Noun(Masculine)), ("взгорье", Noun(Neuter)),
    ("видео", Frozen(Neuter)), ("видеоканал", Noun(Masculine)), ("вилайет", Noun(Masculine)), ("вилла", Noun(Feminine)),
    ("вино", Noun(Neuter)), ("вклад", Noun(Masculine)), ("власти", Plural(1, "ей", Soft)), ("власть", Noun(Feminine)),
    ("вода", Noun(Feminine)), ("водоканал", Noun(Masculine)), ("водопад", Noun(Masculine)),
    ("водораздел", Noun(Masculine)), ("водохранилище", Noun(Neuter)), ("воды", Plural(1, "", Hard)),
    ("военкомат", Noun(Masculine)), ("военсовет", Noun(Masculine)), ("возвышенность", Noun(Feminine)),
    ("воззвание", Noun(Neuter)), ("вознесение", Noun(Neuter)), ("война", Noun(Feminine)),
    ("войска", Plural(1, "", Hard)), ("войско", Noun(Neuter)), ("вокзал", Noun(Masculine)), ("волна", Noun(Feminine)),
    ("воркшоп", Noun(Masculine)), ("воскресение", Noun(Neuter)), ("воспитание", Noun(Neuter)),
    ("восстание", Noun(Neuter)), ("восток", Noun(Masculine)), ("восьмёрка", Noun(Feminine)),
    ("впадина", Noun(Feminine)), ("время", Declined(Neuter, &TIME)), ("встреча", Noun(Feminine)),
    ("вузы", Plural(1, "ов", Hard)), ("вулкан", Noun(Masculine)), ("выбор", Noun(Masculine)),
    ("выборы", Plural(1, "ов", Hard)), ("выработка", Noun(Feminine)), ("выставка", Noun(Feminine)),
    ("выступление", Noun(Neuter)), ("г.", Frozen(Masculine)), ("гавань", Noun(Feminine)), ("газета", Noun(Feminine)),
    ("газпром", Noun(Masculine)), ("галерея", Noun(Feminine)), ("гараж", Declined(Masculine, &HARD)),
    ("гарнизон", Noun(Masculine)), ("гауптвахта", Noun(Feminine)), ("гвардия", Noun(Feminine)),
    ("гендиректор", Living(Masculine)), ("генконсульство", Noun(Neuter)), ("генпрокуратура", Noun(Feminine)),
    ("генпрокурор", Living(Masculine)), ("генсек", Living(Masculine)), ("генсовет", Noun(Masculine)),
    ("генштаб", Noun(Masculine)), ("герб", Noun(Masculine)), ("герцогство", Noun(Neuter)), ("гильдия", Noun(Feminine)),
    ("гимн", Noun(Masculine)), ("гимназия", Noun(Feminine)), ("глава", Noun(Feminine)), ("год", Noun(Masculine)),
    ("голосование", Noun(Neuter)), ("гонка", Noun(Feminine)), ("гора", Noun(Feminine)),
    ("горисполком", Noun(Masculine)), ("горком", Noun(Masculine)), ("город", Noun(Masculine)),
    ("городок", Fleeting(Masculine, 2, "к", &HARD)), ("горсовет", Noun(Masculine)), ("горы", Plural(1, "", Hard)),
    ("госдеп", Noun(Masculine)), ("госдепартамент", Noun(Masculine)), ("госдума", Noun(Feminine)),
    ("госкомпания", Noun(Feminine)), ("госпиталь", Noun(Masculine)), ("госсовет", Noun(Masculine)),
    ("гостиная", Adjective), ("гостиница", Noun(Feminine)), ("государство", Noun(Neuter)), ("грамота", Noun(Feminine)),
    ("граница", Noun(Feminine)), ("грант", Noun(Masculine)), ("график", Noun(Masculine)), ("графство", Noun(Neuter)),
    ("гринпис", Noun(Masculine)), ("грот", Noun(Masculine)), ("группа", Noun(Feminine)), ("гряда", Noun(Feminine)),
    ("губернатор", Living(Masculine)), ("губернаторство", Noun(Neuter)), ("губерния", Noun(Feminine)),
    ("дамба", Noun(Feminine)), ("данные", Adjective), ("дача", Noun(Feminine)), ("двадцатка", Noun(Feminine)),
    ("движение", Noun(Neuter)), ("дворец", Fleeting(Masculine, 2, "ц", &HARD)), ("дворянство", Noun(Neuter)),
    ("дебаты", Plural(1, "ов", Hard)), ("декан", Living(Masculine)), ("деканат", Noun(Masculine)),
    ("декларация", Noun(Feminine)), ("дела", Plural(1, "", Hard)), ("делегация", Noun(Feminine)),
    ("дело", Noun(Neuter)), ("делопроизводство", Noun(Neuter)), ("дельфинарий", Noun(Masculine)),
    ("дендрарий", Noun(Masculine)), ("день", Fleeting(Masculine, 3, "н", &SOFT_STRESSED)),
    ("департамент", Noun(Masculine)), ("депо", Frozen(Neuter)), ("депозит", Noun(Masculine)),
    ("депозитарий", Noun(Masculine)), ("депутат", Living(Masculine)), ("деревня", Noun(Feminine)),
    ("дерево", Noun(Neuter)), ("держава", Noun(Feminine)), ("десант", Noun(Masculine)), ("детсад", Noun(Masculine)),
    ("диалог", Noun(Masculine)), ("диаспора", Noun(Feminine)), ("дивизион", Noun(Masculine)),
    ("дивизия", Noun(Feminine)), ("динамо", Frozen(Neuter)), ("диплом", Noun(Masculine)), ("директива", Noun(Feminine)),
    ("директор", Living(Masculine)), ("директорат", Noun(Masculine)), ("дирекция", Noun(Feminine)),
    ("дискуссия", Noun(Feminine)), ("диспансер", Noun(Masculine)), ("диссертация", Noun(Feminine)),
    ("дни", Plural(1, "ей", Soft)), ("договор", Noun(Masculine)), ("дозор", Noun(Masculine)),
    ("доклад", Noun(Masculine)), ("доктор", Living(Masculine)), ("докторантура", Noun(Feminine)),
    ("доктрина", Noun(Feminine)), ("долина", Noun(Feminine)), ("дом", Noun(Masculine)), ("домино", Frozen(Neuter)),
    ("дополнение", Noun(Neuter)), ("дорога", Noun(Feminine)), ("дороги", Plural(1, "", Hard)),
    ("доставка", Noun(Feminine)), ("досье", Frozen(Neuter)), ("доходы", Plural(1, "ов", Hard)),
    ("драма", Noun(Feminine)), ("дрова", Plural(1, "", Hard)), ("дружина", Noun(Feminine)), ("дума", Noun(Feminine)),
    ("душа", Declined(Feminine, &A_STRESSED)), ("евро", Frozen(Masculine)), ("еврокомиссия", Noun(Feminine)),
    ("европарламент", Noun(Masculine)), ("европол", Noun(Masculine)), ("евросоюз", Noun(Masculine)),
    ("единица", Noun(Feminine)), ("ежегодник", Noun(Masculine)), ("ежемесячник", Noun(Masculine)),
    ("еженедельник", Noun(Masculine)), ("епархия", Noun(Feminine)), ("епископ", Living(Masculine)),
    ("жалоба", Noun(Feminine)), ("железо", Noun(Neuter)), ("живопись", Noun(Feminine)),
    ("животноводство", Noun(Neuter)), ("жизнь", Noun(Feminine)), ("жилмассив", Noun(Masculine)),
    ("журнал", Noun(Masculine)), ("журнал-справочник", Noun(Masculine)), ("жюри", Frozen(Neuter)),
    ("забота", Noun(Feminine)), ("заведующий", LivingAdjective), ("завком", Noun(Masculine)),
    ("завод", Noun(Masculine)), ("задачник", Noun(Masculine)), ("закон", Noun(Masculine)),
    ("законодательство", Noun(Neuter)), ("законопроект", Noun(Masculine)), ("законы", Plural(1, "ов", Hard)),
    ("зал", Noun(Masculine)), ("залив", Noun(Masculine)), ("заметка", Noun(Feminine)),
    ("замок", Fleeting(Masculine, 2, "к", &HARD)), ("запад", Noun(Masculine)), ("запись", Noun(Feminine)),
    ("заповедник", Noun(Masculine)), ("зарплата", Noun(Feminine)), ("заря", Declined(Feminine, &YA_STRESSED)),
    ("заседание", Noun(Neuter)), ("застава", Noun(Feminine)), ("защита", Noun(Feminine)), ("заявка", Noun(Feminine)),
    ("заявление", Noun(Neuter)), ("заём", Fleeting(Masculine, 2, "йм", &HARD)), ("звезда", Noun(Feminine)),
    ("звонок", Fleeting(Masculine, 2, "к", &HARD)), ("здание", Noun(Neuter)), ("здравоохранение", Noun(Neuter)),
    ("земледелие", Noun(Neuter)), ("землетрясение", Noun(Neuter)), ("земля", Declined(Feminine, &YA_STRESSED)),
    ("землячество", Noun(Neuter)), ("зеркало", Noun(Neuter)), ("знак", Noun(Masculine)),
    ("знамя", Declined(Neuter, &TIME)), ("зодчество", Noun(Neuter)), ("золото", Noun(Neuter)), ("зона", Noun(Feminine)),
    ("зоопарк", Noun(Masculine)), ("игры", Plural(1, "", Hard)), ("известия", Plural(1, "й", Soft)),
    ("извещение", Noun(Neuter)), ("издание", Noun(Neuter)), ("издательство", Noun(Neuter)), ("изменение", Noun(Neuter)),
    ("изменения", Plural(1, "й", Soft)), ("имам", Living(Masculine)), ("имидж", Noun(Masculine)),
    ("император", Living(Masculine)), ("империя", Noun(Feminine)), ("имущество", Noun(Neuter)),
    ("имя", Declined(Neuter, &TIME)), ("индекс", Noun(Masculine)), ("индустриализация", Noun(Feminine)),
    ("индустрия", Noun(Feminine)), ("инициатива", Noun(Feminine)), ("инкубатор", Noun(Masculine)),
    ("инновация", Noun(Feminine)), ("инспектор", Living(Masculine)), ("инспектура", Noun(Feminine)),
    ("инспекция", Noun(Feminine)), ("институт", Noun(Masculine)), ("институт-интернат", Noun(Masculine)),
    ("инструкция", Noun(Feminine)), ("интеграция", Noun(Feminine)), ("интендантство", Noun(Neuter)),
    ("интервью", Frozen(Neuter)), ("интервьюирование", Noun(Neuter)), ("интернат", Noun(Masculine)),
    ("интернет", Noun(Masculine)), ("интернет-портал", Noun(Masculine)), ("интернет-ресурс", Noun(Masculine)),
    ("интернет-сайт", Noun(Masculine)), ("интерпол", Noun(Masculine)), ("инфраструктура", Noun(Feminine)),
    ("ипподром", Noun(Masculine)), ("искра", Noun(Feminine)), ("исполком", Noun(Masculine)),
    ("исследование", Noun(Neuter)), ("история", Noun(Feminine)), ("кабинет", Noun(Masculine)),
    ("кавалерия", Noun(Feminine)), ("каганат", Noun(Masculine)), ("казатомпром", Noun(Masculine)),
    ("казахтелеком", Noun(Masculine)), ("казачество", Noun(Neuter)), ("казино", Frozen(Neuter)),
    ("казмунайгаз", Noun(Masculine)), ("казначейство", Noun(Neuter)), ("казпочта", Noun(Feminine)),
    ("календарь", Declined(Masculine, &SOFT_STRESSED)), ("кампания", Noun(Feminine)), ("канал", Noun(Masculine)),
    ("кантон", Noun(Masculine)), ("канцелярия", Noun(Feminine)), ("канцлер", Living(Masculine)),
    ("каньон", Noun(Masculine)), ("карнавал", Noun(Masculine)), ("карта", Noun(Feminine)), ("картель", Noun(Masculine)),
    ("картина", Noun(Feminine)), ("карьер", Noun(Masculine)), ("касса", Noun(Feminine)), ("кассация", Noun(Feminine)),
    ("каталог", Noun(Masculine)), ("кафе", Frozen(Neuter)), ("кафедра", Noun(Feminine)), ("квартал", Noun(Masculine)),
    ("квест", Noun(Masculine)), ("квота", Noun(Feminine)), ("кенеш", Noun(Masculine)), ("кино", Frozen(Neuter)),
    ("киноакадемия", Noun(Feminine)), ("кинозал", Noun(Masculine)), ("киноклуб", Noun(Masculine)),
    ("кинолекторий", Noun(Masculine)), ("киностудия", Noun(Feminine)), ("кинотеатр", Noun(Masculine)),
    ("кинофестиваль", Noun(Masculine)), ("кирпич", Declined(Masculine, &HARD)), ("кирха", Noun(Feminine)),
    ("кладбище", Noun(Neuter)), ("кластер", Noun(Masculine)), ("клиника", Noun(Feminine)), ("клуб", Noun(Masculine)),
    ("ключ", Declined(Masculine, &HARD)), ("кнессет", Noun(Masculine)), ("книга", Noun(Feminine)),
    ("княжество", Noun(Neuter)), ("коалиция", Noun(Feminine)), ("кодекс", Noun(Masculine)),
    ("кодификатор", Noun(Masculine)), ("колесо", Noun(Neuter)), ("коллегия", Noun(Feminine)),
    ("колледж", Noun(Masculine)), ("коллоквиум", Noun(Masculine)), ("колония", Noun(Feminine)),
    ("колонка", Noun(Feminine)), ("команда", Noun(Feminine)), ("командование", Noun(Neuter)),
    ("комбинат", Noun(Masculine)), ("комедия", Noun(Feminine)), ("комендатура", Noun(Feminine)),
    ("комиссар", Living(Masculine)), ("комиссариат", Noun(Masculine)), ("комиссия", Noun(Feminine)),
    ("комитет", Noun(Masculine)), ("коммюнике", Frozen(Neuter)), ("компания", Noun(Feminine)),
    ("комплекс", Noun(Masculine)), ("конвенция", Noun(Feminine)), ("конгресс", Noun(Masculine)),
    ("конец", Fleeting(Masculine, 2, "ц", &HARD)), ("конклав", Noun(Masculine)), ("конкурс", Noun(Masculine)),
    ("консерватория", Noun(Feminine)), ("консилиум", Noun(Masculine)), ("консистория", Noun(Feminine)),
    ("консорциум", Noun(Masculine)), ("конституция", Noun(Feminine)), ("консул", Living(Masculine)),
    ("консульство", Noun(Neuter)), ("консультации", Plural(1, "й", Soft)), ("контингент", Noun(Masculine)),
    ("континент", Noun(Masculine)), ("контора", Noun(Feminine)), ("контракт", Noun(Masculine)),
    ("контрразведка", Noun(Feminine)), ("конфедерация", Noun(Feminine)), ("конференция", Noun(Feminine)),
    ("концепция", Noun(Feminine)), ("концерн", Noun(Masculine)), ("концерт", Noun(Masculine)),
    ("кооператив", Noun(Masculine)), ("кооперация", Noun(Feminine)), ("координатор", Living(Masculine)),
    ("корабль", Declined(Masculine, &SOFT_STRESSED)), ("корень", Fleeting(Masculine, 3, "н", &SOFT)),
    ("королевство", Noun(Neuter)), ("корпорация", Noun(Feminine)), ("корпус", Noun(Masculine)),
    ("коса", Noun(Feminine)), ("космодром", Noun(Masculine)), ("костёр", Fleeting(Masculine, 2, "р", &HARD)),
    ("котловина", Noun(Feminine)), ("котёл", Fleeting(Masculine, 2, "л", &HARD)), ("кофейня", Noun(Feminine)),
    ("край", Noun(Masculine)), ("кредит", Noun(Masculine)), ("кредитование", Noun(Neuter)),
    ("крейсер", Noun(Masculine)), ("крематорий", Noun(Masculine)), ("кремль", Declined(Masculine, &SOFT_STRESSED)),
    ("крепость", Noun(Feminine)), ("кресло", Noun(Neuter)), ("крест", Noun(Masculine)), ("крестьянство", Noun(Neuter)),
    ("крещение", Noun(Neuter)), ("круг", Noun(Masculine)), ("кружок", Fleeting(Masculine, 2, "к", &HARD)),
    ("круиз", Noun(Masculine)), ("кубок", Fleeting(Masculine, 2, "к", &HARD)), ("культура", Noun(Feminine)),
    ("купечество", Noun(Neuter)), ("курорты", Plural(1, "ов", Hard)), ("курс", Noun(Masculine)),
    ("курсы", Plural(1, "ов", Hard)), ("курултай", Noun(Masculine)), ("кухня", Noun(Feminine)),
    ("лаборатория", Noun(Feminine)), ("лагерь", Noun(Masculine)), ("лагуна", Noun(Feminine)),
    ("ларец", Fleeting(Masculine, 2, "ц", &HARD)), ("легион", Noun(Masculine)), ("ледник", Noun(Masculine)),
    ("лекторий", Noun(Masculine)), ("лекция", Noun(Feminine)), ("лес", Noun(Masculine)), ("лесничество", Noun(Neuter)),
    ("лето", Noun(Neuter)), ("летопись", Noun(Feminine)), ("лига", Noun(Feminine)), ("лидер", Living(Masculine)),
    ("линии", Plural(1, "й", Soft)), ("линия", Noun(Feminine)), ("листок", Fleeting(Masculine, 2, "к", &HARD)),
    ("литература", Noun(Feminine)), ("лицей", Noun(Masculine)), ("лицензия", Noun(Feminine)),
    ("лощина", Noun(Feminine)), ("луг", Noun(Masculine)), ("лукойл", Noun(Masculine)),
    ("луч", Declined(Masculine, &HARD)), ("льгота", Noun(Feminine)), ("любовь", Fleeting(Feminine, 3, "в", &THIRD)),
    ("лёд", Fleeting(Masculine, 2, "ьд", &HARD)), ("мавзолей", Noun(Masculine)), ("магазин", Noun(Masculine)),
    ("магистраль", Noun(Feminine)), ("магистратура", Noun(Feminine)), ("мажилис", Noun(Masculine)),
    ("мандат", Noun(Masculine)), ("манифест", Noun(Masculine)), ("марафон", Noun(Masculine)),
    ("маркетплейс", Noun(Masculine)), ("марш", Noun(Masculine)), ("маршрут", Noun(Masculine)),
    ("маслихат", Noun(Masculine)), ("масло", Noun(Neuter)), ("мастерская", Adjective), ("материк", Noun(Masculine)),
    ("матч", Noun(Masculine)), ("мегаполис", Noun(Masculine)), ("мегапроект", Noun(Masculine)),
    ("медаль", Noun(Feminine)), ("меджлис", Noun(Masculine)), ("медиацентр", Noun(Masculine)),
    ("медиация", Noun(Feminine)), ("медиашкола", Noun(Feminine)), ("медицина", Noun(Feminine)),
    ("медресе", Frozen(Neuter)), ("мельница", Noun(Feminine)), ("меморандум", Noun(Masculine)),
    ("мемориал", Noun(Masculine)), ("меню", Frozen(Neuter)), ("мероприятие", Noun(Neuter)),
    ("мессенджер", Noun(Masculine)), ("место", Noun(Neuter)), ("месторождение", Noun(Neuter)),
    ("метро", Frozen(Neuter)), ("метрополия", Noun(Feminine)), ("меч", Declined(Masculine, &HARD)),
    ("мечеть", Noun(Feminine)), ("мещанство", Noun(Neuter)), ("микрорайон", Noun(Masculine)),
    ("милиция", Noun(Feminine)), ("минвостокразвития", Frozen(Neuter)), ("минздрав", Noun(Masculine)),
    ("минимаркет", Noun(Masculine)), ("министерство", Noun(Neuter)), ("министр", Living(Masculine)),
    ("минкультуры", Frozen(Neuter)), ("миннауки", Frozen(Neuter)), ("минобороны", Frozen(Neuter)),
    ("минобразования", Frozen(Neuter)), ("минобрнауки", Frozen(Neuter)), ("минприроды", Frozen(Neuter)),
    ("минпромторг", Noun(Masculine)), ("минпросвещения", Frozen(Neuter)), ("минсельхоз", Noun(Masculine)),
    ("минспорт", Noun(Masculine)), ("минстрой", Noun(Masculine)), ("минтранс", Noun(Masculine)),
    ("минтруда", Frozen(Neuter)), ("минфин", Noun(Masculine)), ("минцифры", Frozen(Neuter)),
    ("минэкономики", Frozen(Neuter)), ("минэкономразвития", Frozen(Neuter)), ("минэнерго", Frozen(Neuter)),
    ("минюст", Noun(Masculine)), ("мир", Noun(Masculine)), ("миссия", Noun(Feminine)), ("митап", Noun(Masculine)),
    ("митинг", Noun(Masculine)), ("митрополит", Living(Masculine)), ("митрополия", Noun(Feminine)),
    ("мкр", Frozen(Masculine)), ("мкр.", Frozen(Masculine)), ("модератор", Living(Masculine)),
    ("модернизация", Noun(Feminine)), ("молодежь", Noun(Feminine)), ("молодёжь", Noun(Feminine)),
    ("молоко", Noun(Neuter)), ("молокозавод", Noun(Masculine)), ("монастырь", Declined(Masculine, &SOFT_STRESSED)),
    ("мониторинг", Noun(Masculine)), ("монография", Noun(Feminine)), ("монополия", Noun(Feminine)),
    ("монтаж", Declined(Masculine, &HARD)), ("монумент", Noun(Masculine)), ("море", Noun(Neuter)),
    ("мост", Noun(Masculine)), ("мотель", Noun(Masculine)), ("мощности", Plural(1, "ей", Soft)),
    ("музей", Noun(Masculine)), ("музей-заповедник", Noun(Masculine)), ("музыка", Noun(Feminine)),
    ("мультфильм", Noun(Masculine)), ("муфтий", Living(Masculine)), ("муфтият", Noun(Masculine)),
    ("мыс", Noun(Masculine)), ("мэр", Living(Masculine)), ("мэрия", Noun(Feminine)), ("мюзикл", Noun(Masculine)),
    ("мясо", Noun(Neuter)), ("наб.", Frozen(Feminine)), ("набережная", Adjective), ("нагорье", Noun(Neuter)),
    ("награда", Noun(Feminine)), ("налог", Noun(Masculine)), ("налогообложение", Noun(Neuter)),
    ("наместничество", Noun(Neuter)), ("наркомат", Noun(Masculine)), ("наследие", Noun(Neuter)),
    ("наука", Noun(Feminine)), ("наурыз", Noun(Masculine)), ("нацбанк", Noun(Masculine)),
    ("нацгвардия", Noun(Feminine)), ("нации", Plural(1, "й", Soft)), ("нацкомитет", Noun(Masculine)),
    ("нацкомпания", Noun(Feminine)), ("нацпарк", Noun(Masculine)), ("нацпроект", Noun(Masculine)),
    ("начальство", Noun(Neuter)), ("небо", Noun(Neuter)), ("недра", Plural(1, "", Hard)), ("нефтебаза", Noun(Feminine)),
    ("нефтекомпания", Noun(Feminine)), ("низина", Noun(Feminine)), ("низменность", Noun(Feminine)),
    ("новелла", Noun(Feminine)), ("новости", Plural(1, "ей", Soft)), ("нотариат", Noun(Masculine)),
    ("нотариус", Living(Masculine)), ("ночь", Noun(Feminine)), ("обелиск", Noun(Masculine)), ("обзор", Noun(Masculine)),
    ("обком", Noun(Masculine)), ("обл.", Frozen(Feminine)), ("облако", Noun(Neuter)), ("область", Noun(Feminine)),
    ("облисполком", Noun(Masculine)), ("облсовет", Noun(Masculine)), ("обмен", Noun(Masculine)),
    ("обозрение", Noun(Neuter)), ("оборона", Noun(Feminine)), ("обработка", Noun(Feminine)),
    ("образец", Fleeting(Masculine, 2, "ц", &HARD)), ("образование", Noun(Neuter)), ("обращение", Noun(Neuter)),
    ("обсерватория", Noun(Feminine)), ("обсуждение", Noun(Neuter)), ("общежитие", Noun(Neuter)),
    ("общественность", Noun(Feminine)), ("общество", Noun(Neuter)), ("община", Noun(Feminine)),
    ("объединение", Noun(Neuter)), ("огонь", Fleeting(Masculine, 3, "н", &SOFT_STRESSED)),
    ("огородничество", Noun(Neuter)), ("оз.", Frozen(Neuter)), ("озеро", Noun(Neuter)), ("океан", Noun(Masculine)),
    ("окно", Noun(Neuter)), ("округ", Noun(Masculine)), ("олимпиада", Noun(Feminine)), ("омбудсман", Living(Masculine)),
    ("омбудсмен", Living(Masculine)), ("опека", Noun(Feminine)), ("опера", Noun(Feminine)),
    ("оперетта", Noun(Feminine)), ("опись", Noun(Feminine)), ("ополчение", Noun(Neuter)), ("опрос", Noun(Masculine)),
    ("оранжерея", Noun(Feminine)), ("орган", Noun(Masculine)), ("организации", Plural(1, "й", Soft)),
    ("организация", Noun(Feminine)), ("органы", Plural(1, "ов", Hard)), ("оргбюро", Frozen(Neuter)),
    ("оргкомитет", Noun(Masculine)), ("орден", Noun(Masculine)), ("ордер", Noun(Masculine)),
    ("ординатура", Noun(Feminine)), ("оркестр", Noun(Masculine)), ("основатель", Living(Masculine)),
    ("основы", Plural(1, "", Hard)), ("остаток", Fleeting(Masculine, 2, "к", &HARD)), ("остров", Noun(Masculine)),
    ("острова", Plural(1, "ов", Hard)), ("островок", Fleeting(Masculine, 2, "к", &HARD)), ("отдел", Noun(Masculine)),
    ("отделение", Noun(Neuter)), ("отель", Noun(Masculine)), ("отмель", Noun(Feminine)), ("отрасль", Noun(Feminine)),
    ("отряд", Noun(Masculine)), ("отчёт", Noun(Masculine)), ("офис", Noun(Masculine)), ("охотхозяйство", Noun(Neuter)),
    ("охрана", Noun(Feminine)), ("павильон", Noun(Masculine)), ("пакт", Noun(Masculine)), ("палата", Noun(Feminine)),
    ("пальто", Frozen(Neuter)), ("памятник", Noun(Masculine)), ("панель", Noun(Feminine)),
    ("пансионат", Noun(Masculine)), ("пантеон", Noun(Masculine)), ("папа", Living(Masculine)),
    ("парад", Noun(Masculine)), ("парк", Noun(Masculine)), ("парламент", Noun(Masculine)),
    ("пароходство", Noun(Neuter)), ("партия", Noun(Feminine)), ("партнерство", Noun(Neuter)),
    ("партнёрство", Noun(Neuter)), ("пасека", Noun(Feminine)), ("патент", Noun(Masculine)),
    ("патриарх", Living(Masculine)), ("патриархат", Noun(Masculine)), ("патруль", Declined(Masculine, &SOFT_STRESSED)),
    ("педагогика", Noun(Feminine)), ("пейзаж", Noun(Masculine)), ("пекарня", Noun(Feminine)),
    ("пенсия", Noun(Feminine)), ("пентагон", Noun(Masculine)), ("пер.", Frozen(Masculine)),
    ("первенство", Noun(Neuter)), ("перевал", Noun(Masculine)), ("перевозка", Noun(Feminine)),
    ("переговоры", Plural(1, "ов", Hard)), ("передача", Noun(Feminine)), ("перепись", Noun(Feminine)),
    ("переподготовка", Noun(Feminine)), ("переработка", Noun(Feminine)),
    ("переулок", Fleeting(Masculine, 2, "к", &HARD)), ("песня", Noun(Feminine)), ("петиция", Noun(Feminine)),
    ("пехота", Noun(Feminine)), ("пик", Noun(Masculine)), ("пикет", Noun(Masculine)), ("письмо", Noun(Neuter)),
    ("пиццерия", Noun(Feminine)), ("пл.", Frozen(Feminine)), ("пламя", Declined(Neuter, &TIME)),
    ("план", Noun(Masculine)), ("планетарий", Noun(Masculine)), ("плато", Frozen(Neuter)),
    ("платформа", Noun(Feminine)), ("платёж", Declined(Masculine, &HARD)), ("пленум", Noun(Masculine)),
    ("плоскогорье", Noun(Neuter)), ("плотина", Noun(Feminine)), ("площадка", Noun(Feminine)),
    ("площадь", Noun(Feminine)), ("пляж", Noun(Masculine)), ("побережье", Noun(Neuter)), ("повестка", Noun(Feminine)),
    ("повесть", Noun(Feminine)), ("подворье", Noun(Neuter)), ("подготовка", Noun(Feminine)),
    ("поддержка", Noun(Feminine)), ("подкаст", Noun(Masculine)), ("подкомиссия", Noun(Feminine)),
    ("подразделение", Noun(Neuter)), ("подсекция", Noun(Feminine)), ("подстанция", Noun(Feminine)),
    ("поединок", Fleeting(Masculine, 2, "к", &HARD)), ("поле", Noun(Neuter)), ("полигон", Noun(Masculine)),
    ("поликлиника", Noun(Feminine)), ("политбюро", Frozen(Neuter)), ("политика", Noun(Feminine)),
    ("политсовет", Noun(Masculine)), ("полиция", Noun(Feminine)), ("полк", Noun(Masculine)),
    ("положение", Noun(Neuter)), ("полумесяц", Noun(Masculine)), ("полуостров", Noun(Masculine)),
    ("поляна", Noun(Feminine)), ("помещение", Noun(Neuter)), ("помощь", Noun(Feminine)),
    ("попечительство", Noun(Neuter)), ("поправка", Noun(Feminine)), ("порог", Noun(Masculine)),
    ("порт", Noun(Masculine)), ("портал", Noun(Masculine)), ("портфолио", Frozen(Neuter)),
    ("порядок", Fleeting(Masculine, 2, "к", &HARD)), ("пос.", Frozen(Masculine)), ("поселение", Noun(Neuter)),
    ("поселок", Fleeting(Masculine, 2, "к", &HARD)), ("послание", Noun(Neuter)), ("посланник", Living(Masculine)),
    ("посольство", Noun(Neuter)), ("посредничество", Noun(Neuter)),
    ("поставка", Noun(Feminine)), ("постановление", Noun(Neuter)), ("посёлок", Fleeting(Masculine, 2, "к", &HARD)),
    ("поход", Noun(Masculine)), ("поэзия", Noun(Feminine)), ("поэма", Noun(Feminine)), ("пр.", Frozen(Masculine)),
    ("правда", Noun(Feminine)), ("правила", Plural(1, "", Hard)), ("правительство", Noun(Neuter)),
    ("право", Noun(Neuter)), ("правоприменение", Noun(Neuter)), ("правосудие", Noun(Neuter)),
    ("предгорье", Noun(Neuter)), ("предпринимательство", Noun(Neuter)), ("предприятие", Noun(Neuter)),
    ("председатель", Living(Masculine)), ("представитель", Living(Masculine)), ("представительство", Noun(Neuter)),
    ("презентация", Noun(Feminine)), ("президент", Living(Masculine)), ("президиум", Noun(Masculine)),
    ("премия", Noun(Feminine)), ("премьер-министр", Living(Masculine)), ("пресс-клуб", Noun(Masculine)),
    ("пресс-служба", Noun(Feminine)), ("пресс-центр", Noun(Masculine)), ("престол", Noun(Masculine)),
    ("префектура", Noun(Feminine)), ("приволье", Noun(Neuter)), ("приговор", Noun(Masculine)),
    ("пригород", Noun(Masculine)), ("приемная", Adjective), ("приз", Noun(Masculine)), ("прииск", Noun(Masculine)),
    ("приказ", Noun(Masculine)), ("приложение", Noun(Neuter)), ("принципы", Plural(1, "ов", Hard)),
    ("пристань", Noun(Feminine)), ("притча", Noun(Feminine)), ("причал", Noun(Masculine)), ("приёмная", Adjective),
    ("провинция", Noun(Feminine)), ("прогноз", Noun(Masculine)), ("программа", Noun(Feminine)),
    ("проект", Noun(Masculine)), ("проекты", Plural(1, "ов", Hard)), ("проза", Noun(Feminine)),
    ("производство", Noun(Neuter)), ("прокламация", Noun(Feminine)), ("прокуратура", Noun(Feminine)),
    ("прокурор", Living(Masculine)), ("пролив", Noun(Masculine)), ("промышленность", Noun(Feminine)),
    ("просвещение", Noun(Neuter)), ("просп.", Frozen(Masculine)), ("проспект", Noun(Masculine)),
    ("протекторат", Noun(Masculine)), ("протока", Noun(Feminine)), ("протокол", Noun(Masculine)),
    ("профессор", Living(Masculine)), ("профсоюз", Noun(Masculine)), ("пруд", Noun(Masculine)),
    ("птицефабрика", Noun(Feminine)), ("пул", Noun(Masculine)), ("пустыня", Noun(Feminine)),
    ("путеводитель", Noun(Masculine)), ("путь", Declined(Masculine, &PATH)), ("р-н", Noun(Masculine)),
    ("работа", Noun(Feminine)), ("раввин", Living(Masculine)), ("равнина", Noun(Feminine)), ("рада", Noun(Feminine)),
    ("радио", Frozen(Neuter)), ("радиовещание", Noun(Neuter)), ("радиопередача", Noun(Feminine)),
    ("радиостанция", Noun(Feminine)), ("разведка", Noun(Feminine)), ("развязка", Noun(Feminine)),
    ("разработка", Noun(Feminine)), ("разрез", Noun(Masculine)), ("разъяснение", Noun(Neuter)),
    ("райком", Noun(Masculine)), ("район", Noun(Masculine)), ("райсовет", Noun(Masculine)), ("ралли", Frozen(Neuter)),
    ("распоряжение", Noun(Neuter)), ("рассказ", Noun(Masculine)), ("расходы", Plural(1, "ов", Hard)),
    ("ратуша", Noun(Feminine)), ("реалити-шоу", Frozen(Neuter)), ("реввоенсовет", Noun(Masculine)),
    ("ревизор", Living(Masculine)), ("ревком", Noun(Masculine)), ("революция", Noun(Feminine)),
    ("ревю", Frozen(Neuter)), ("регата", Noun(Feminine)), ("регион", Noun(Masculine)), ("регистр", Noun(Masculine)),
    ("регламент", Noun(Masculine)), ("редакция", Noun(Feminine)), ("реестр", Noun(Masculine)),
    ("резерв", Noun(Masculine)), ("резиденция", Noun(Feminine)), ("резолюция", Noun(Feminine)),
    ("резюме", Frozen(Neuter)), ("рейс", Noun(Masculine)), ("рейтер", Frozen(Neuter)), ("рейтинг", Noun(Masculine)),
    ("рейхстаг", Noun(Masculine)), ("река", Noun(Feminine)), ("рекомендации", Plural(1, "й", Soft)),
    ("ректор", Living(Masculine)), ("ректорат", Noun(Masculine)), ("реле", Frozen(Neuter)),
    ("репортаж", Noun(Masculine)), ("республика", Noun(Feminine)), ("ресторан", Noun(Masculine)),
    ("ресурс", Noun(Masculine)), ("ресурсы", Plural(1, "ов", Hard)), ("референдум", Noun(Masculine)),
    ("реформа", Noun(Feminine)), ("рецензия", Noun(Feminine)), ("решение", Noun(Neuter)),
    ("решения", Plural(1, "й", Soft)), ("риксдаг", Noun(Masculine)), ("ров", Fleeting(Masculine, 2, "в", &HARD)),
    ("родник", Noun(Masculine)), ("родничок", Fleeting(Masculine, 2, "к", &HARD)), ("рождество", Noun(Neuter)),
    ("роман", Noun(Masculine)), ("росатом", Noun(Masculine)), ("росгвардия", Noun(Feminine)),
    ("роскомнадзор", Noun(Masculine)), ("роскосмос", Noun(Masculine)), ("роснефть", Noun(Feminine)),
    ("роспись", Noun(Feminine)), ("росреестр", Noun(Masculine)), ("росстат", Noun(Masculine)), ("рота", Noun(Feminine)),
    ("роща", Noun(Feminine)), ("рубеж", Declined(Masculine, &HARD)), ("рубль", Declined(Masculine, &SOFT_STRESSED)),
    ("рубрика", Noun(Feminine)), ("руководство", Noun(Neuter)), ("рукопись", Noun(Feminine)),
    ("ручей", Fleeting(Masculine, 2, "ь", &SOFT_STRESSED)), ("рыболовство", Noun(Neuter)),
    ("рынок", Fleeting(Masculine, 2, "к", &HARD)), ("с.", Frozen(Neuter)), ("саванна", Noun(Feminine)),
    ("сад", Noun(Masculine)), ("садоводство", Noun(Neuter)), ("сайт", Noun(Masculine)), ("салон", Noun(Masculine)),
    ("саммит", Noun(Masculine)), ("самоуправление", Noun(Neuter)), ("санаторий", Noun(Masculine)),
    ("сбербанк", Noun(Masculine)), ("сбор", Noun(Masculine)), ("сборка", Noun(Feminine)), ("сборная", Adjective),
    ("сборник", Noun(Masculine)), ("свеча", Declined(Feminine, &A_STRESSED)), ("свод", Noun(Masculine)),
    ("север", Noun(Masculine)), ("сейм", Noun(Masculine)), ("секретариат", Noun(Masculine)),
    ("сектор", Noun(Masculine)), ("секция", Noun(Feminine)), ("село", Noun(Neuter)), ("семинар", Noun(Masculine)),
    ("семинария", Noun(Feminine)), ("семья", Declined(Feminine, &YA_STRESSED)), ("семёрка", Noun(Feminine)),
    ("сенат", Noun(Masculine)), ("сенатор", Living(Masculine)), ("сервис", Noun(Masculine)), ("сердце", Noun(Neuter)),
    ("серебро", Noun(Neuter)), ("сериал", Noun(Masculine)), ("сертификат", Noun(Masculine)),
    ("сертификация", Noun(Feminine)), ("сессия", Noun(Feminine)), ("сестричество", Noun(Neuter)),
    ("сети", Plural(1, "ей", Soft)), ("сеть", Noun(Feminine)), ("силы", Plural(1, "", Hard)),
    ("симпозиум", Noun(Masculine)), ("симфония", Noun(Feminine)), ("синагога", Noun(Feminine)),
    ("синедрион", Noun(Masculine)), ("синод", Noun(Masculine)), ("система", Noun(Feminine)),
    ("системы", Plural(1, "", Hard)), ("сказка", Noun(Feminine)), ("скамья", Declined(Feminine, &YA_STRESSED)),
    ("скважина", Noun(Feminine)), ("сквер", Noun(Masculine)), ("скотобойня", Noun(Feminine)),
    ("скульптура", Noun(Feminine)), ("слобода", Noun(Feminine)), ("словарь", Declined(Masculine, &SOFT_STRESSED)),
    ("слово", Noun(Neuter)), ("служба", Noun(Feminine)), ("слушание", Noun(Neuter)), ("слушания", Plural(1, "й", Soft)),
    ("смена", Noun(Feminine)), ("снимок", Fleeting(Masculine, 2, "к", &HARD)), ("собор", Noun(Masculine)),
    ("собрание", Noun(Neuter)), ("событие", Noun(Neuter)), ("совбез", Noun(Masculine)), ("совет", Noun(Masculine)),
    ("совещание", Noun(Neuter)), ("совнарком", Noun(Masculine)), ("соглашение", Noun(Neuter)),
    ("содружество", Noun(Neuter)), ("солнце", Noun(Neuter)), ("сон", Fleeting(Masculine, 2, "н", &HARD)),
    ("соната", Noun(Feminine)), ("сообщество", Noun(Neuter)), ("сооружение", Noun(Neuter)),
    ("соревнование", Noun(Neuter)), ("состязание", Noun(Neuter)), ("состязания", Plural(1, "й", Soft)),
    ("сотрудничество", Noun(Neuter)), ("соцсеть", Noun(Feminine)), ("союз", Noun(Masculine)),
    ("союзы", Plural(1, "ов", Hard)), ("спартакиада", Noun(Feminine)), ("спектакль", Noun(Masculine)),
    ("спецбюро", Frozen(Neuter)), ("спецназ", Noun(Masculine)), ("спецподразделение", Noun(Neuter)),
    ("спикер", Living(Masculine)), ("список", Fleeting(Masculine, 2, "к", &HARD)), ("спортзал", Noun(Masculine)),
    ("спорткомплекс", Noun(Masculine)), ("спортплощадка", Noun(Feminine)), ("спортшкола", Noun(Feminine)),
    ("споры", Plural(1, "ов", Hard)), ("справочник", Noun(Masculine)), ("спутник", Noun(Masculine)),
    ("сражение", Noun(Neuter)), ("сроки", Plural(1, "ов", Hard)), ("ссылка", Noun(Feminine)),
    ("ставка", Noun(Feminine)), ("стадион", Noun(Masculine)), ("стан", Noun(Masculine)), ("стандарт", Noun(Masculine)),
    ("стандартизация", Noun(Feminine)), ("стандарты", Plural(1, "ов", Hard)), ("станица", Noun(Feminine)),
    ("станция", Noun(Feminine)), ("старица", Noun(Feminine)), ("стартап", Noun(Masculine)),
    ("стартап-хаб", Noun(Masculine)), ("статья", Declined(Feminine, &YA_STRESSED)), ("стекло", Noun(Neuter)),
    ("степь", Noun(Feminine)), ("стипендия", Noun(Feminine)), ("стол", Noun(Masculine)),
    ("столбец", Fleeting(Masculine, 2, "ц", &HARD)), ("столица", Noun(Feminine)), ("столовая", Adjective),
    ("стортинг", Noun(Masculine)), ("стража", Noun(Feminine)), ("страна", Noun(Feminine)),
    ("стратегия", Noun(Feminine)), ("страхование", Noun(Neuter)), ("строение", Noun(Neuter)),
    ("строительство", Noun(Neuter)), ("стройбанк", Noun(Masculine)), ("структура", Noun(Feminine)),
    ("студенчество", Noun(Neuter)), ("студия", Noun(Feminine)), ("субсидия", Noun(Feminine)),
    ("суверенитет", Noun(Masculine)), ("суд", Noun(Masculine)), ("судейство", Noun(Neuter)),
    ("судопроизводство", Noun(Neuter)), ("суды", Plural(1, "ов", Hard)), ("султан", Living(Masculine)),
    ("султанат", Noun(Masculine)), ("супермаркет", Noun(Masculine)), ("схема", Noun(Feminine)),
    ("съезд", Noun(Masculine)), ("таблица", Noun(Feminine)), ("табло", Frozen(Neuter)), ("тайга", Noun(Feminine)),
    ("такси", Frozen(Neuter)), ("таксопарк", Noun(Masculine)), ("таможня", Noun(Feminine)),
    ("танец", Fleeting(Masculine, 2, "ц", &HUSHING)), ("тариф", Noun(Masculine)), ("татнефть", Noun(Feminine)),
    ("театр", Noun(Masculine)), ("телевидение", Noun(Neuter)), ("телеграм-канал", Noun(Masculine)),
    ("телеканал", Noun(Masculine)), ("телекомпания", Noun(Feminine)), ("телемарафон", Noun(Masculine)),
    ("телемост", Noun(Masculine)), ("телепередача", Noun(Feminine)), ("телерадиовещание", Noun(Neuter)),
    ("телерадиокомпания", Noun(Feminine)), ("телестудия", Noun(Feminine)), ("теплица", Noun(Feminine)),
    ("теплосеть", Noun(Feminine)), ("терминал", Noun(Masculine)), ("территории", Plural(1, "й", Soft)),
    ("территория", Noun(Feminine)), ("тест", Noun(Masculine)), ("тестирование", Noun(Neuter)),
    ("техникум", Noun(Masculine)), ("технологии", Plural(1, "й", Soft)), ("технология", Noun(Feminine)),
    ("технопарк", Noun(Masculine)), ("технополис", Noun(Masculine)), ("типография", Noun(Feminine)),
    ("товарищество", Noun(Neuter)), ("ток-шоу", Frozen(Neuter)), ("тоннель", Noun(Masculine)),
    ("торги", Plural(1, "ов", Hard)), ("торговля", Noun(Feminine)), ("трагедия", Noun(Feminine)),
    ("трактат", Noun(Masculine)), ("трамвай", Noun(Masculine)), ("трансляция", Noun(Feminine)),
    ("трасса", Noun(Feminine)), ("траст", Noun(Masculine)), ("тренинг", Noun(Masculine)), ("трест", Noun(Masculine)),
    ("трибуна", Noun(Feminine)), ("трибунал", Noun(Masculine)), ("тройка", Noun(Feminine)),
    ("троллейбус", Noun(Masculine)), ("тропа", Noun(Feminine)), ("тундра", Noun(Feminine)),
    ("туннель", Noun(Masculine)), ("тур", Noun(Masculine)), ("турагентство", Noun(Neuter)), ("турбаза", Noun(Feminine)),
    ("турбюро", Frozen(Neuter)), ("турне", Frozen(Neuter)), ("турнир", Noun(Masculine)), ("туш", Noun(Masculine)),
    ("уведомление", Noun(Neuter)), ("угол", Fleeting(Masculine, 2, "л", &HARD)),
    ("уголок", Fleeting(Masculine, 2, "к", &HARD)), ("удел", Noun(Masculine)),
    ("узел", Fleeting(Masculine, 2, "л", &HARD)), ("указ", Noun(Masculine)), ("указатель", Noun(Masculine)),
    ("ул.", Frozen(Feminine)), ("улица", Noun(Feminine)), ("улус", Noun(Masculine)), ("универсиада", Noun(Feminine)),
    ("университет", Noun(Masculine)), ("университеты", Plural(1, "ов", Hard)), ("уполномоченный", LivingAdjective),
    ("управление", Noun(Neuter)), ("управляющий", LivingAdjective), ("урегулирование", Noun(Neuter)),
    ("усадьба", Noun(Feminine)), ("услуги", Plural(1, "", Hard)), ("устав", Noun(Masculine)), ("утро", Noun(Neuter)),
    ("утёс", Noun(Masculine)), ("участок", Fleeting(Masculine, 2, "к", &HARD)), ("учебник", Noun(Masculine)),
    ("училище", Noun(Neuter)), ("учредитель", Living(Masculine)), ("учреждение", Noun(Neuter)),
    ("учёба", Noun(Feminine)), ("ущелье", Noun(Neuter)), ("фабрика", Noun(Feminine)), ("факты", Plural(1, "ов", Hard)),
    ("факультет", Noun(Masculine)), ("фасад", Noun(Masculine)), ("федерация", Noun(Feminine)),
    ("ферма", Noun(Feminine)), ("фестиваль", Noun(Masculine)), ("филармония", Noun(Feminine)),
    ("филиал", Noun(Masculine)), ("фильм", Noun(Masculine)), ("финансирование", Noun(Neuter)),
    ("финансы", Plural(1, "ов", Hard)), ("фирма", Noun(Feminine)), ("флаг", Noun(Masculine)), ("флот", Noun(Masculine)),
    ("флотилия", Noun(Feminine)), ("фонд", Noun(Masculine)), ("фонды", Plural(1, "ов", Hard)),
    ("форум", Noun(Masculine)), ("фото", Frozen(Neuter)), ("фотовыставка", Noun(Feminine)), ("фракция", Noun(Feminine)),
    ("фронт", Noun(Masculine)), ("хаб", Noun(Masculine)), ("хакатон", Noun(Masculine)), ("халифат", Noun(Masculine)),
    ("ханство", Noun(Neuter)), ("хартия", Noun(Feminine)), ("хит-парад", Noun(Masculine)),
    ("хлебозавод", Noun(Masculine)), ("хозяйство", Noun(Neuter)), ("холдинг", Noun(Masculine)),
    ("хор", Noun(Masculine)), ("храм", Noun(Masculine)), ("хребет", Fleeting(Masculine, 2, "т", &HARD)),
    ("хрестоматия", Noun(Feminine)), ("хурал", Noun(Masculine)), ("хутор", Noun(Masculine)), ("царство", Noun(Neuter)),
    ("ценности", Plural(1, "ей", Soft)), ("центр", Noun(Masculine)), ("центры", Plural(1, "ов", Hard)),
    ("церемония", Noun(Feminine)), ("церковь", Fleeting(Feminine, 3, "в", &THIRD)), ("цирк", Noun(Masculine)),
    ("циркуляр", Noun(Masculine)), ("цифровизация", Noun(Feminine)), ("часовня", Noun(Feminine)),
    ("часть", Noun(Feminine)), ("чемпионат", Noun(Masculine)), ("чертёж", Declined(Masculine, &HARD)),
    ("чтение", Noun(Neuter)), ("чтения", Plural(1, "й", Soft)), ("шахта", Noun(Feminine)), ("шейх", Living(Masculine)),
    ("школа", Noun(Feminine)), ("школы", Plural(1, "", Hard)), ("шоссе", Frozen(Neuter)), ("шоу", Frozen(Neuter)),
    ("штаб", Noun(Masculine)), ("штат", Noun(Masculine)), ("штаты", Plural(1, "ов", Hard)),
    ("экзамен", Noun(Masculine)), ("экзархат", Noun(Masculine)), ("экипаж", Noun(Masculine)),
    ("экономика", Noun(Feminine)), ("эксклав", Noun(Masculine)), ("экспедиция", Noun(Feminine)),
    ("экспертиза", Noun(Feminine)), ("элеватор", Noun(Masculine)), ("электроподстанция", Noun(Feminine)),
    ("электросеть", Noun(Feminine)), ("электростанция", Noun(Feminine)), ("эмир", Living(Masculine)),
    ("эмират", Noun(Masculine)), ("эмираты", Plural(1, "ов", Hard)), ("энергетика", Noun(Feminine)),
    ("энергокомпания", Noun(Feminine)), ("энциклопедия", Noun(Feminine)), ("эпоха", Noun(Feminine)),
    ("эра", Noun(Feminine)), ("эрмитаж", Noun(Masculine)), ("эскадра", Noun(Feminine)), ("эскадрилья", Noun(Feminine)),
    ("эскадрон", Noun(Masculine)), ("эссе", Frozen(Neuter)), ("эстакада", Noun(Feminine)), ("эстафета", Noun(Feminine)),
    ("этаж", Declined(Masculine, &HARD)), ("эхо", Noun(Neuter)), ("юг", Noun(Masculine)), ("юность", Noun(Feminine)),
    ("юрисдикция", Noun(Feminine)), ("юрист", Living(Masculine)), ("юстиция", Noun(Feminine)),
    ("ютуб-канал", Noun(Masculine)), ("язык", Noun(Masculine)), ("яндекс", Noun(Masculine)), ("яр", Noun(Masculine)),
    ("ярмарка", Noun(Feminine)),
];

#[cfg(test)]
mod tests {
    #[test]
    fn heads_are_in_order() {
        super::super::dictionary::assert_in_order(super::HEADS);
    }
}
