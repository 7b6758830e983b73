//! Words that names of bodies, places and documents are headed by: their gender, and what their letters do not tell.

use super::dictionary::{Entry, look_up};
use super::endings::{self, HARD, HUSHING, Row, SOFT_STRESSED, THIRD, noun};
use crate::grammar::{Animacy, Case, Gender};

/// A head word: its agreement and how it declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// `None` for a plural.
    pub(crate) gender: Option<Gender>,
    pub(crate) shape: Shape,
}

/// How a word declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// By a row.
    Row(Row),
    /// A vowel flees: this many letters are replaced by these, then the row follows.
    Fleeting(usize, &'static str, Row),
    /// A plural: what the nominative loses, its genitive ending, and whether the other endings are soft.
    Plural(usize, &'static str, Softness),
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
    pub(crate) fn form<'a>(&self, text: &'a str, case: Case, animacy: Animacy) -> Option<[&'a str; 3]> {
        let unchanged = case == Case::Nominative || case == Case::Accusative && animacy == Animacy::Inanimate;
        match *self {
            Shape::Indeclinable => Some([text, "", ""]),
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
                Some([endings::without(text, cut)?, "", ending])
            }
        }
    }
}

/// The head word that a word is, if it is in the list.
pub(crate) fn find(word: &str) -> Option<Head> {
    look_up(HEADS, word)?.head(word)
}

/// A word that content says the gender of.
pub(crate) fn by_gender(word: &str, gender: Gender) -> Option<Head> {
    let shape = match noun(word, gender) {
        Some(row) => Shape::Row(row),
        None => return None,
    };
    Some(Head { gender: Some(gender), shape })
}

use Entry::{Adjective, Fleeting, Frozen, Noun, Plural};
use Gender::{Feminine, Masculine, Neuter};
use Softness::{Hard, Soft};

#[rustfmt::skip]
const HEADS: &[(&str, Entry)] = &[
    ("авеню", Frozen(Feminine)), ("авиабаза", Noun(Feminine)), ("авиакомпания", Noun(Feminine)),
    ("авиалинии", Plural(1, "й", Soft)), ("автобаза", Noun(Feminine)), ("автодром", Noun(Masculine)),
    ("автономия", Noun(Feminine)), ("автопарк", Noun(Masculine)), ("авторство", Noun(Neuter)),
    ("автоцентр", Noun(Masculine)), ("автошкола", Noun(Feminine)), ("агентство", Noun(Neuter)),
    ("адвокатура", Noun(Feminine)), ("администрация", Noun(Feminine)), ("академия", Noun(Feminine)),
    ("акимат", Noun(Masculine)), ("акселератор", Noun(Masculine)), ("акт", Noun(Masculine)), ("акция", Noun(Feminine)),
    ("аллея", Noun(Feminine)), ("альбом", Noun(Masculine)), ("альманах", Noun(Masculine)), ("альянс", Noun(Masculine)),
    ("амнистия", Noun(Feminine)), ("анализ", Noun(Masculine)), ("анкета", Noun(Feminine)),
    ("анкетирование", Noun(Neuter)), ("ансамбль", Noun(Masculine)), ("антология", Noun(Feminine)),
    ("апелляция", Noun(Feminine)), ("аппарат", Noun(Masculine)), ("аптека", Noun(Feminine)),
    ("арбитраж", Noun(Masculine)), ("арена", Noun(Feminine)), ("армия", Noun(Feminine)), ("артель", Noun(Feminine)),
    ("архив", Noun(Masculine)), ("архипелаг", Noun(Masculine)), ("архитектура", Noun(Feminine)),
    ("аспирантура", Noun(Feminine)), ("ассамблея", Noun(Feminine)), ("ассоциация", Noun(Feminine)),
    ("ателье", Frozen(Neuter)), ("атолл", Noun(Masculine)), ("аудит", Noun(Masculine)), ("аул", Noun(Masculine)),
    ("аэропорт", Noun(Masculine)), ("база", Noun(Feminine)), ("бал", Noun(Masculine)), ("балет", Noun(Masculine)),
    ("банк", Noun(Masculine)), ("бар", Noun(Masculine)), ("бассейн", Noun(Masculine)), ("батальон", Noun(Masculine)),
    ("башня", Noun(Feminine)), ("беседа", Noun(Feminine)), ("библиотека", Noun(Feminine)),
    ("бизнес-инкубатор", Noun(Masculine)), ("бизнес-центр", Noun(Masculine)), ("билль", Noun(Masculine)),
    ("биржа", Noun(Feminine)), ("битва", Noun(Feminine)), ("блок", Noun(Masculine)), ("больница", Noun(Feminine)),
    ("ботсад", Noun(Masculine)), ("братство", Noun(Neuter)), ("бригада", Noun(Feminine)), ("брифинг", Noun(Masculine)),
    ("бульвар", Noun(Masculine)), ("бухта", Noun(Feminine)), ("бюджет", Noun(Masculine)), ("бюро", Frozen(Neuter)),
    ("вебинар", Noun(Masculine)), ("ведомости", Plural(1, "ей", Soft)), ("ведомство", Noun(Neuter)),
    ("век", Noun(Masculine)), ("велотрек", Noun(Masculine)), ("вертикаль", Noun(Feminine)),
    ("вестник", Noun(Masculine)), ("вечер", Noun(Masculine)), ("вещание", Noun(Neuter)), ("взвод", Noun(Masculine)),
    ("взгорье", Noun(Neuter)), ("вилла", Noun(Feminine)), ("вклад", Noun(Masculine)), ("водопад", Noun(Masculine)),
    ("водохранилище", Noun(Neuter)), ("военкомат", Noun(Masculine)), ("возвышенность", Noun(Feminine)),
    ("воззвание", Noun(Neuter)), ("война", Noun(Feminine)), ("войска", Plural(1, "", Hard)),
    ("вокзал", Noun(Masculine)), ("воркшоп", Noun(Masculine)), ("воспитание", Noun(Neuter)),
    ("восстание", Noun(Neuter)), ("впадина", Noun(Feminine)), ("встреча", Noun(Feminine)),
    ("выборы", Plural(1, "ов", Hard)), ("выставка", Noun(Feminine)), ("выступление", Noun(Neuter)),
    ("гавань", Noun(Feminine)), ("газета", Noun(Feminine)), ("газпром", Noun(Masculine)), ("галерея", Noun(Feminine)),
    ("гарнизон", Noun(Masculine)), ("гауптвахта", Noun(Feminine)), ("генконсульство", Noun(Neuter)),
    ("генпрокуратура", Noun(Feminine)), ("герб", Noun(Masculine)), ("гильдия", Noun(Feminine)),
    ("гимн", Noun(Masculine)), ("гимназия", Noun(Feminine)), ("глава", Noun(Feminine)), ("год", Noun(Masculine)),
    ("голосование", Noun(Neuter)), ("гонка", Noun(Feminine)), ("гора", Noun(Feminine)), ("горком", Noun(Masculine)),
    ("город", Noun(Masculine)), ("городок", Fleeting(Masculine, 2, "к", &HARD)), ("горсовет", Noun(Masculine)),
    ("горы", Plural(1, "", Hard)), ("госкомпания", Noun(Feminine)), ("госпиталь", Noun(Masculine)),
    ("гостиная", Adjective), ("гостиница", Noun(Feminine)), ("государство", Noun(Neuter)), ("граница", Noun(Feminine)),
    ("грант", Noun(Masculine)), ("график", Noun(Masculine)), ("группа", Noun(Feminine)),
    ("губернаторство", Noun(Neuter)), ("губерния", Noun(Feminine)), ("дамба", Noun(Feminine)), ("дача", Noun(Feminine)),
    ("движение", Noun(Neuter)), ("дворец", Fleeting(Masculine, 2, "ц", &HARD)), ("дебаты", Plural(1, "ов", Hard)),
    ("деканат", Noun(Masculine)), ("декларация", Noun(Feminine)), ("делегация", Noun(Feminine)),
    ("делопроизводство", Noun(Neuter)), ("дельфинарий", Noun(Masculine)), ("дендрарий", Noun(Masculine)),
    ("день", Fleeting(Masculine, 3, "н", &SOFT_STRESSED)), ("департамент", Noun(Masculine)), ("депо", Frozen(Neuter)),
    ("депозит", Noun(Masculine)), ("депозитарий", Noun(Masculine)), ("деревня", Noun(Feminine)),
    ("десант", Noun(Masculine)), ("детсад", Noun(Masculine)), ("диалог", Noun(Masculine)), ("диаспора", Noun(Feminine)),
    ("дивизион", Noun(Masculine)), ("дивизия", Noun(Feminine)), ("диплом", Noun(Masculine)),
    ("директива", Noun(Feminine)), ("директорат", Noun(Masculine)), ("дирекция", Noun(Feminine)),
    ("дискуссия", Noun(Feminine)), ("диспансер", Noun(Masculine)), ("диссертация", Noun(Feminine)),
    ("договор", Noun(Masculine)), ("дозор", Noun(Masculine)), ("доклад", Noun(Masculine)),
    ("докторантура", Noun(Feminine)), ("доктрина", Noun(Feminine)), ("долина", Noun(Feminine)),
    ("дом", Noun(Masculine)), ("дополнение", Noun(Neuter)), ("дорога", Noun(Feminine)), ("дороги", Plural(1, "", Hard)),
    ("досье", Frozen(Neuter)), ("дружина", Noun(Feminine)), ("дума", Noun(Feminine)), ("евро", Frozen(Masculine)),
    ("единица", Noun(Feminine)), ("епархия", Noun(Feminine)), ("жалоба", Noun(Feminine)),
    ("жилмассив", Noun(Masculine)), ("журнал", Noun(Masculine)), ("жюри", Frozen(Neuter)), ("завод", Noun(Masculine)),
    ("закон", Noun(Masculine)), ("законодательство", Noun(Neuter)), ("законопроект", Noun(Masculine)),
    ("зал", Noun(Masculine)), ("залив", Noun(Masculine)), ("заметка", Noun(Feminine)), ("заповедник", Noun(Masculine)),
    ("зарплата", Noun(Feminine)), ("заседание", Noun(Neuter)), ("застава", Noun(Feminine)), ("заявка", Noun(Feminine)),
    ("заявление", Noun(Neuter)), ("заём", Fleeting(Masculine, 2, "йм", &HARD)), ("здравоохранение", Noun(Neuter)),
    ("землетрясение", Noun(Neuter)), ("землячество", Noun(Neuter)), ("зеркало", Noun(Neuter)),
    ("зодчество", Noun(Neuter)), ("зона", Noun(Feminine)), ("зоопарк", Noun(Masculine)), ("игры", Plural(1, "", Hard)),
    ("известия", Plural(1, "й", Soft)), ("извещение", Noun(Neuter)), ("издание", Noun(Neuter)),
    ("издательство", Noun(Neuter)), ("изменение", Noun(Neuter)), ("изменения", Plural(1, "й", Soft)),
    ("империя", Noun(Feminine)), ("индекс", Noun(Masculine)), ("индустриализация", Noun(Feminine)),
    ("индустрия", Noun(Feminine)), ("инициатива", Noun(Feminine)), ("инкубатор", Noun(Masculine)),
    ("инспектура", Noun(Feminine)), ("инспекция", Noun(Feminine)), ("институт", Noun(Masculine)),
    ("инструкция", Noun(Feminine)), ("интеграция", Noun(Feminine)), ("интервью", Frozen(Neuter)),
    ("интервьюирование", Noun(Neuter)), ("интернат", Noun(Masculine)), ("инфраструктура", Noun(Feminine)),
    ("ипподром", Noun(Masculine)), ("исполком", Noun(Masculine)), ("исследование", Noun(Neuter)),
    ("кабинет", Noun(Masculine)), ("каганат", Noun(Masculine)), ("казатомпром", Noun(Masculine)),
    ("казахтелеком", Noun(Masculine)), ("казмунайгаз", Noun(Masculine)), ("казначейство", Noun(Neuter)),
    ("казпочта", Noun(Feminine)), ("кампания", Noun(Feminine)), ("канал", Noun(Masculine)), ("кантон", Noun(Masculine)),
    ("канцелярия", Noun(Feminine)), ("каньон", Noun(Masculine)), ("карнавал", Noun(Masculine)),
    ("карта", Noun(Feminine)), ("картель", Noun(Masculine)), ("картина", Noun(Feminine)), ("карьер", Noun(Masculine)),
    ("касса", Noun(Feminine)), ("кассация", Noun(Feminine)), ("каталог", Noun(Masculine)), ("кафе", Frozen(Neuter)),
    ("кафедра", Noun(Feminine)), ("квартал", Noun(Masculine)), ("квота", Noun(Feminine)), ("кино", Frozen(Neuter)),
    ("киноакадемия", Noun(Feminine)), ("киноклуб", Noun(Masculine)), ("киностудия", Noun(Feminine)),
    ("кинотеатр", Noun(Masculine)), ("кинофестиваль", Noun(Masculine)), ("кирха", Noun(Feminine)),
    ("кладбище", Noun(Neuter)), ("кластер", Noun(Masculine)), ("клиника", Noun(Feminine)), ("клуб", Noun(Masculine)),
    ("книга", Noun(Feminine)), ("княжество", Noun(Neuter)), ("коалиция", Noun(Feminine)), ("кодекс", Noun(Masculine)),
    ("коллегия", Noun(Feminine)), ("колледж", Noun(Masculine)), ("коллоквиум", Noun(Masculine)),
    ("колония", Noun(Feminine)), ("колонка", Noun(Feminine)), ("команда", Noun(Feminine)),
    ("командование", Noun(Neuter)), ("комбинат", Noun(Masculine)), ("комендатура", Noun(Feminine)),
    ("комиссариат", Noun(Masculine)), ("комиссия", Noun(Feminine)), ("комитет", Noun(Masculine)),
    ("коммюнике", Frozen(Neuter)), ("компания", Noun(Feminine)), ("комплекс", Noun(Masculine)),
    ("конвенция", Noun(Feminine)), ("конгресс", Noun(Masculine)), ("конец", Fleeting(Masculine, 2, "ц", &HARD)),
    ("конкурс", Noun(Masculine)), ("консерватория", Noun(Feminine)), ("консилиум", Noun(Masculine)),
    ("консистория", Noun(Feminine)), ("консорциум", Noun(Masculine)), ("конституция", Noun(Feminine)),
    ("консульство", Noun(Neuter)), ("континент", Noun(Masculine)), ("контора", Noun(Feminine)),
    ("контракт", Noun(Masculine)), ("конфедерация", Noun(Feminine)), ("конференция", Noun(Feminine)),
    ("концепция", Noun(Feminine)), ("концерн", Noun(Masculine)), ("концерт", Noun(Masculine)),
    ("кооператив", Noun(Masculine)), ("кооперация", Noun(Feminine)), ("королевство", Noun(Neuter)),
    ("корпорация", Noun(Feminine)), ("корпус", Noun(Masculine)), ("коса", Noun(Feminine)),
    ("космодром", Noun(Masculine)), ("котловина", Noun(Feminine)), ("край", Noun(Masculine)),
    ("кредит", Noun(Masculine)), ("кредитование", Noun(Neuter)), ("крейсер", Noun(Masculine)),
    ("крематорий", Noun(Masculine)), ("крепость", Noun(Feminine)), ("кружок", Fleeting(Masculine, 2, "к", &HARD)),
    ("круиз", Noun(Masculine)), ("кубок", Fleeting(Masculine, 2, "к", &HARD)), ("культура", Noun(Feminine)),
    ("курс", Noun(Masculine)), ("курсы", Plural(1, "ов", Hard)), ("курултай", Noun(Masculine)),
    ("лаборатория", Noun(Feminine)), ("лагерь", Noun(Masculine)), ("лагуна", Noun(Feminine)),
    ("легион", Noun(Masculine)), ("ледник", Noun(Masculine)), ("лекция", Noun(Feminine)), ("лесничество", Noun(Neuter)),
    ("лига", Noun(Feminine)), ("линии", Plural(1, "й", Soft)), ("линия", Noun(Feminine)), ("лицей", Noun(Masculine)),
    ("лицензия", Noun(Feminine)), ("лукойл", Noun(Masculine)), ("льгота", Noun(Feminine)), ("магазин", Noun(Masculine)),
    ("магистраль", Noun(Feminine)), ("магистратура", Noun(Feminine)), ("мажилис", Noun(Masculine)),
    ("мандат", Noun(Masculine)), ("манифест", Noun(Masculine)), ("марафон", Noun(Masculine)), ("марш", Noun(Masculine)),
    ("маршрут", Noun(Masculine)), ("маслихат", Noun(Masculine)), ("мастерская", Adjective),
    ("материк", Noun(Masculine)), ("мегаполис", Noun(Masculine)), ("мегапроект", Noun(Masculine)),
    ("медаль", Noun(Feminine)), ("меджлис", Noun(Masculine)), ("медиацентр", Noun(Masculine)),
    ("медиация", Noun(Feminine)), ("медиашкола", Noun(Feminine)), ("медицина", Noun(Feminine)),
    ("медресе", Frozen(Neuter)), ("мельница", Noun(Feminine)), ("меморандум", Noun(Masculine)),
    ("мероприятие", Noun(Neuter)), ("месторождение", Noun(Neuter)), ("метро", Frozen(Neuter)),
    ("метрополия", Noun(Feminine)), ("мечеть", Noun(Feminine)), ("микрорайон", Noun(Masculine)),
    ("милиция", Noun(Feminine)), ("минздрав", Noun(Masculine)), ("минимаркет", Noun(Masculine)),
    ("министерство", Noun(Neuter)), ("минфин", Noun(Masculine)), ("минюст", Noun(Masculine)),
    ("миссия", Noun(Feminine)), ("митап", Noun(Masculine)), ("митинг", Noun(Masculine)), ("митрополия", Noun(Feminine)),
    ("модернизация", Noun(Feminine)), ("молодежь", Noun(Feminine)), ("молодёжь", Noun(Feminine)),
    ("молокозавод", Noun(Masculine)), ("монастырь", Noun(Masculine)), ("мониторинг", Noun(Masculine)),
    ("монография", Noun(Feminine)), ("монополия", Noun(Feminine)), ("море", Noun(Neuter)), ("мост", Noun(Masculine)),
    ("мотель", Noun(Masculine)), ("музей", Noun(Masculine)), ("мультфильм", Noun(Masculine)),
    ("муфтият", Noun(Masculine)), ("мыс", Noun(Masculine)), ("мэрия", Noun(Feminine)), ("мюзикл", Noun(Masculine)),
    ("набережная", Adjective), ("нагорье", Noun(Neuter)), ("награда", Noun(Feminine)), ("налог", Noun(Masculine)),
    ("налогообложение", Noun(Neuter)), ("наследие", Noun(Neuter)), ("наука", Noun(Feminine)),
    ("нацбанк", Noun(Masculine)), ("нацгвардия", Noun(Feminine)), ("нации", Plural(1, "й", Soft)),
    ("нацкомитет", Noun(Masculine)), ("нацкомпания", Noun(Feminine)), ("нацпарк", Noun(Masculine)),
    ("нацпроект", Noun(Masculine)), ("начальство", Noun(Neuter)), ("нефтебаза", Noun(Feminine)),
    ("нефтекомпания", Noun(Feminine)), ("низина", Noun(Feminine)), ("низменность", Noun(Feminine)),
    ("новости", Plural(1, "ей", Soft)), ("нотариат", Noun(Masculine)), ("обзор", Noun(Masculine)),
    ("обком", Noun(Masculine)), ("область", Noun(Feminine)), ("облсовет", Noun(Masculine)), ("обмен", Noun(Masculine)),
    ("обозрение", Noun(Neuter)), ("образование", Noun(Neuter)), ("обращение", Noun(Neuter)),
    ("обсерватория", Noun(Feminine)), ("обсуждение", Noun(Neuter)), ("общежитие", Noun(Neuter)),
    ("общественность", Noun(Feminine)), ("общество", Noun(Neuter)), ("община", Noun(Feminine)),
    ("объединение", Noun(Neuter)), ("огонь", Fleeting(Masculine, 3, "н", &SOFT_STRESSED)), ("озеро", Noun(Neuter)),
    ("океан", Noun(Masculine)), ("окно", Noun(Neuter)), ("округ", Noun(Masculine)), ("олимпиада", Noun(Feminine)),
    ("опера", Noun(Feminine)), ("опрос", Noun(Masculine)), ("оранжерея", Noun(Feminine)), ("орган", Noun(Masculine)),
    ("организация", Noun(Feminine)), ("органы", Plural(1, "ов", Hard)), ("орден", Noun(Masculine)),
    ("ордер", Noun(Masculine)), ("ординатура", Noun(Feminine)), ("оркестр", Noun(Masculine)),
    ("основы", Plural(1, "", Hard)), ("остров", Noun(Masculine)), ("острова", Plural(1, "ов", Hard)),
    ("отдел", Noun(Masculine)), ("отделение", Noun(Neuter)), ("отель", Noun(Masculine)), ("отмель", Noun(Feminine)),
    ("отрасль", Noun(Feminine)), ("отряд", Noun(Masculine)), ("отчёт", Noun(Masculine)), ("офис", Noun(Masculine)),
    ("павильон", Noun(Masculine)), ("пакт", Noun(Masculine)), ("палата", Noun(Feminine)), ("панель", Noun(Feminine)),
    ("пансионат", Noun(Masculine)), ("парад", Noun(Masculine)), ("парк", Noun(Masculine)),
    ("парламент", Noun(Masculine)), ("пароходство", Noun(Neuter)), ("партия", Noun(Feminine)),
    ("партнерство", Noun(Neuter)), ("партнёрство", Noun(Neuter)), ("пасека", Noun(Feminine)),
    ("патент", Noun(Masculine)), ("патруль", Noun(Masculine)), ("педагогика", Noun(Feminine)),
    ("пенсия", Noun(Feminine)), ("первенство", Noun(Neuter)), ("перевал", Noun(Masculine)),
    ("переговоры", Plural(1, "ов", Hard)), ("передача", Noun(Feminine)),
    ("переулок", Fleeting(Masculine, 2, "к", &HARD)), ("петиция", Noun(Feminine)), ("пикет", Noun(Masculine)),
    ("письмо", Noun(Neuter)), ("план", Noun(Masculine)), ("планетарий", Noun(Masculine)), ("плато", Frozen(Neuter)),
    ("платформа", Noun(Feminine)), ("пленум", Noun(Masculine)), ("плоскогорье", Noun(Neuter)),
    ("плотина", Noun(Feminine)), ("площадь", Noun(Feminine)), ("побережье", Noun(Neuter)), ("повесть", Noun(Feminine)),
    ("подворье", Noun(Neuter)), ("подкомиссия", Noun(Feminine)), ("подразделение", Noun(Neuter)),
    ("подсекция", Noun(Feminine)), ("подстанция", Noun(Feminine)), ("полигон", Noun(Masculine)),
    ("поликлиника", Noun(Feminine)), ("полиция", Noun(Feminine)), ("полк", Noun(Masculine)),
    ("положение", Noun(Neuter)), ("полуостров", Noun(Masculine)), ("помощь", Noun(Feminine)),
    ("попечительство", Noun(Neuter)), ("поправка", Noun(Feminine)), ("порт", Noun(Masculine)),
    ("портал", Noun(Masculine)), ("поселение", Noun(Neuter)), ("поселок", Fleeting(Masculine, 2, "к", &HARD)),
    ("послание", Noun(Neuter)), ("посольство", Noun(Neuter)), ("посредничество", Noun(Neuter)),
    ("постановление", Noun(Neuter)), ("посёлок", Fleeting(Masculine, 2, "к", &HARD)), ("поход", Noun(Masculine)),
    ("поэма", Noun(Feminine)), ("правила", Plural(1, "", Hard)), ("правительство", Noun(Neuter)),
    ("право", Noun(Neuter)), ("правоприменение", Noun(Neuter)), ("правосудие", Noun(Neuter)),
    ("предгорье", Noun(Neuter)), ("предпринимательство", Noun(Neuter)), ("предприятие", Noun(Neuter)),
    ("представительство", Noun(Neuter)), ("презентация", Noun(Feminine)), ("премия", Noun(Feminine)),
    ("пресс-клуб", Noun(Masculine)), ("пресс-служба", Noun(Feminine)), ("префектура", Noun(Feminine)),
    ("приволье", Noun(Neuter)), ("приговор", Noun(Masculine)), ("пригород", Noun(Masculine)), ("приемная", Adjective),
    ("прииск", Noun(Masculine)), ("приказ", Noun(Masculine)), ("приложение", Noun(Neuter)),
    ("принципы", Plural(1, "ов", Hard)), ("пристань", Noun(Feminine)), ("причал", Noun(Masculine)),
    ("приёмная", Adjective), ("провинция", Noun(Feminine)), ("прогноз", Noun(Masculine)), ("программа", Noun(Feminine)),
    ("проект", Noun(Masculine)), ("проекты", Plural(1, "ов", Hard)), ("производство", Noun(Neuter)),
    ("прокламация", Noun(Feminine)), ("прокуратура", Noun(Feminine)), ("пролив", Noun(Masculine)),
    ("промышленность", Noun(Feminine)), ("просвещение", Noun(Neuter)), ("проспект", Noun(Masculine)),
    ("протекторат", Noun(Masculine)), ("протокол", Noun(Masculine)), ("профсоюз", Noun(Masculine)),
    ("птицефабрика", Noun(Feminine)), ("пул", Noun(Masculine)), ("пустыня", Noun(Feminine)),
    ("равнина", Noun(Feminine)), ("рада", Noun(Feminine)), ("радио", Frozen(Neuter)), ("радиовещание", Noun(Neuter)),
    ("радиопередача", Noun(Feminine)), ("радиостанция", Noun(Feminine)), ("развязка", Noun(Feminine)),
    ("разрез", Noun(Masculine)), ("разъяснение", Noun(Neuter)), ("райком", Noun(Masculine)), ("район", Noun(Masculine)),
    ("райсовет", Noun(Masculine)), ("ралли", Frozen(Neuter)), ("распоряжение", Noun(Neuter)),
    ("рассказ", Noun(Masculine)), ("ратуша", Noun(Feminine)), ("революция", Noun(Feminine)), ("регата", Noun(Feminine)),
    ("регион", Noun(Masculine)), ("регистр", Noun(Masculine)), ("регламент", Noun(Masculine)),
    ("редакция", Noun(Feminine)), ("реестр", Noun(Masculine)), ("резерв", Noun(Masculine)),
    ("резолюция", Noun(Feminine)), ("резюме", Frozen(Neuter)), ("рейс", Noun(Masculine)), ("рейтинг", Noun(Masculine)),
    ("река", Noun(Feminine)), ("рекомендации", Plural(1, "й", Soft)), ("ректорат", Noun(Masculine)),
    ("реле", Frozen(Neuter)), ("республика", Noun(Feminine)), ("ресторан", Noun(Masculine)),
    ("ресурс", Noun(Masculine)), ("ресурсы", Plural(1, "ов", Hard)), ("референдум", Noun(Masculine)),
    ("реформа", Noun(Feminine)), ("решение", Noun(Neuter)), ("решения", Plural(1, "й", Soft)),
    ("роман", Noun(Masculine)), ("росгвардия", Noun(Feminine)), ("роснефть", Noun(Feminine)), ("рота", Noun(Feminine)),
    ("роща", Noun(Feminine)), ("рубрика", Noun(Feminine)), ("руководство", Noun(Neuter)),
    ("рынок", Fleeting(Masculine, 2, "к", &HARD)), ("саванна", Noun(Feminine)), ("сад", Noun(Masculine)),
    ("сайт", Noun(Masculine)), ("салон", Noun(Masculine)), ("саммит", Noun(Masculine)),
    ("самоуправление", Noun(Neuter)), ("санаторий", Noun(Masculine)), ("сбербанк", Noun(Masculine)),
    ("сбор", Noun(Masculine)), ("сборная", Adjective), ("сборник", Noun(Masculine)), ("свод", Noun(Masculine)),
    ("секретариат", Noun(Masculine)), ("сектор", Noun(Masculine)), ("секция", Noun(Feminine)), ("село", Noun(Neuter)),
    ("семинар", Noun(Masculine)), ("семинария", Noun(Feminine)), ("сенат", Noun(Masculine)),
    ("сериал", Noun(Masculine)), ("сертификат", Noun(Masculine)), ("сертификация", Noun(Feminine)),
    ("сессия", Noun(Feminine)), ("сети", Plural(1, "ей", Soft)), ("сеть", Noun(Feminine)),
    ("силы", Plural(1, "", Hard)), ("симпозиум", Noun(Masculine)), ("симфония", Noun(Feminine)),
    ("синагога", Noun(Feminine)), ("система", Noun(Feminine)), ("системы", Plural(1, "", Hard)),
    ("скважина", Noun(Feminine)), ("скотобойня", Noun(Feminine)), ("слово", Noun(Neuter)), ("служба", Noun(Feminine)),
    ("слушание", Noun(Neuter)), ("слушания", Plural(1, "й", Soft)), ("собор", Noun(Masculine)),
    ("собрание", Noun(Neuter)), ("событие", Noun(Neuter)), ("совет", Noun(Masculine)), ("совещание", Noun(Neuter)),
    ("соглашение", Noun(Neuter)), ("содружество", Noun(Neuter)), ("соната", Noun(Feminine)),
    ("сообщество", Noun(Neuter)), ("соревнование", Noun(Neuter)), ("состязание", Noun(Neuter)),
    ("сотрудничество", Noun(Neuter)), ("соцсеть", Noun(Feminine)), ("союз", Noun(Masculine)),
    ("спартакиада", Noun(Feminine)), ("спектакль", Noun(Masculine)), ("спецбюро", Frozen(Neuter)),
    ("спецназ", Noun(Masculine)), ("спецподразделение", Noun(Neuter)), ("список", Fleeting(Masculine, 2, "к", &HARD)),
    ("спортзал", Noun(Masculine)), ("спорткомплекс", Noun(Masculine)), ("спортшкола", Noun(Feminine)),
    ("сражение", Noun(Neuter)), ("стадион", Noun(Masculine)), ("стандарт", Noun(Masculine)),
    ("стандартизация", Noun(Feminine)), ("стандарты", Plural(1, "ов", Hard)), ("станица", Noun(Feminine)),
    ("станция", Noun(Feminine)), ("стартап", Noun(Masculine)), ("степь", Noun(Feminine)), ("стипендия", Noun(Feminine)),
    ("стол", Noun(Masculine)), ("столица", Noun(Feminine)), ("столовая", Adjective), ("страна", Noun(Feminine)),
    ("стратегия", Noun(Feminine)), ("страхование", Noun(Neuter)), ("строительство", Noun(Neuter)),
    ("стройбанк", Noun(Masculine)), ("структура", Noun(Feminine)), ("студенчество", Noun(Neuter)),
    ("студия", Noun(Feminine)), ("субсидия", Noun(Feminine)), ("суд", Noun(Masculine)), ("судейство", Noun(Neuter)),
    ("судопроизводство", Noun(Neuter)), ("султанат", Noun(Masculine)), ("супермаркет", Noun(Masculine)),
    ("схема", Noun(Feminine)), ("съезд", Noun(Masculine)), ("таблица", Noun(Feminine)), ("тайга", Noun(Feminine)),
    ("таксопарк", Noun(Masculine)), ("таможня", Noun(Feminine)), ("танец", Fleeting(Masculine, 2, "ц", &HUSHING)),
    ("тариф", Noun(Masculine)), ("татнефть", Noun(Feminine)), ("театр", Noun(Masculine)), ("телевидение", Noun(Neuter)),
    ("телеканал", Noun(Masculine)), ("телекомпания", Noun(Feminine)), ("телепередача", Noun(Feminine)),
    ("телерадиовещание", Noun(Neuter)), ("телерадиокомпания", Noun(Feminine)), ("телестудия", Noun(Feminine)),
    ("теплица", Noun(Feminine)), ("теплосеть", Noun(Feminine)), ("терминал", Noun(Masculine)),
    ("территории", Plural(1, "й", Soft)), ("территория", Noun(Feminine)), ("тест", Noun(Masculine)),
    ("тестирование", Noun(Neuter)), ("техникум", Noun(Masculine)), ("технологии", Plural(1, "й", Soft)),
    ("технопарк", Noun(Masculine)), ("технополис", Noun(Masculine)), ("типография", Noun(Feminine)),
    ("товарищество", Noun(Neuter)), ("тоннель", Noun(Masculine)), ("торговля", Noun(Feminine)),
    ("трактат", Noun(Masculine)), ("трамвай", Noun(Masculine)), ("трансляция", Noun(Feminine)),
    ("трасса", Noun(Feminine)), ("траст", Noun(Masculine)), ("тренинг", Noun(Masculine)), ("трест", Noun(Masculine)),
    ("трибуна", Noun(Feminine)), ("трибунал", Noun(Masculine)), ("троллейбус", Noun(Masculine)),
    ("тропа", Noun(Feminine)), ("тундра", Noun(Feminine)), ("туннель", Noun(Masculine)), ("тур", Noun(Masculine)),
    ("турбаза", Noun(Feminine)), ("турбюро", Frozen(Neuter)), ("турне", Frozen(Neuter)), ("турнир", Noun(Masculine)),
    ("уведомление", Noun(Neuter)), ("угол", Fleeting(Masculine, 2, "л", &HARD)), ("указ", Noun(Masculine)),
    ("улица", Noun(Feminine)), ("универсиада", Noun(Feminine)), ("университет", Noun(Masculine)),
    ("управление", Noun(Neuter)), ("урегулирование", Noun(Neuter)), ("услуги", Plural(1, "", Hard)),
    ("устав", Noun(Masculine)), ("утёс", Noun(Masculine)), ("участок", Fleeting(Masculine, 2, "к", &HARD)),
    ("училище", Noun(Neuter)), ("учреждение", Noun(Neuter)), ("ущелье", Noun(Neuter)), ("фабрика", Noun(Feminine)),
    ("факультет", Noun(Masculine)), ("федерация", Noun(Feminine)), ("ферма", Noun(Feminine)),
    ("фестиваль", Noun(Masculine)), ("филармония", Noun(Feminine)), ("филиал", Noun(Masculine)),
    ("фильм", Noun(Masculine)), ("финансирование", Noun(Neuter)), ("фирма", Noun(Feminine)), ("флаг", Noun(Masculine)),
    ("флот", Noun(Masculine)), ("фонд", Noun(Masculine)), ("форум", Noun(Masculine)), ("фотовыставка", Noun(Feminine)),
    ("фракция", Noun(Feminine)), ("фронт", Noun(Masculine)), ("хаб", Noun(Masculine)), ("хакатон", Noun(Masculine)),
    ("халифат", Noun(Masculine)), ("ханство", Noun(Neuter)), ("хартия", Noun(Feminine)),
    ("хлебозавод", Noun(Masculine)), ("хозяйство", Noun(Neuter)), ("холдинг", Noun(Masculine)),
    ("хор", Noun(Masculine)), ("храм", Noun(Masculine)), ("хребет", Fleeting(Masculine, 2, "т", &HARD)),
    ("хрестоматия", Noun(Feminine)), ("центр", Noun(Masculine)), ("церемония", Noun(Feminine)),
    ("церковь", Fleeting(Feminine, 3, "в", &THIRD)), ("цирк", Noun(Masculine)), ("циркуляр", Noun(Masculine)),
    ("цифровизация", Noun(Feminine)), ("часовня", Noun(Feminine)), ("часть", Noun(Feminine)),
    ("чемпионат", Noun(Masculine)), ("чтение", Noun(Neuter)), ("чтения", Plural(1, "й", Soft)),
    ("шахта", Noun(Feminine)), ("школа", Noun(Feminine)), ("шоссе", Frozen(Neuter)), ("шоу", Frozen(Neuter)),
    ("штаб", Noun(Masculine)), ("штат", Noun(Masculine)), ("штаты", Plural(1, "ов", Hard)),
    ("экзамен", Noun(Masculine)), ("экипаж", Noun(Masculine)), ("экономика", Noun(Feminine)),
    ("экспедиция", Noun(Feminine)), ("экспертиза", Noun(Feminine)), ("элеватор", Noun(Masculine)),
    ("электроподстанция", Noun(Feminine)), ("электросеть", Noun(Feminine)), ("электростанция", Noun(Feminine)),
    ("эмират", Noun(Masculine)), ("эмираты", Plural(1, "ов", Hard)), ("энергетика", Noun(Feminine)),
    ("энергокомпания", Noun(Feminine)), ("энциклопедия", Noun(Feminine)), ("эпоха", Noun(Feminine)),
    ("эра", Noun(Feminine)), ("эскадра", Noun(Feminine)), ("эскадрон", Noun(Masculine)), ("эссе", Frozen(Neuter)),
    ("эстакада", Noun(Feminine)), ("эстафета", Noun(Feminine)), ("юрисдикция", Noun(Feminine)),
    ("юстиция", Noun(Feminine)), ("яндекс", Noun(Masculine)), ("ярмарка", Noun(Feminine)),
];

#[cfg(test)]
mod tests {
    #[test]
    fn heads_are_in_order() {
        super::super::dictionary::assert_in_order(super::HEADS);
    }
}
