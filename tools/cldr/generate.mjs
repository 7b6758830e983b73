// Writes src/language/<tag>/data.rs and src/format/cldr from the npm packages of CLDR: `npm ci && npm run generate` in tools/cldr.
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ANNOUNCEMENT } from "./announcement.mjs";
import { encode, parse } from "./pattern.mjs";
import { Generator, Intervals, bracket, shape } from "./skeleton.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const modules = process.env.CLDR_MODULES ?? join(here, "node_modules");
const src = join(here, "../../src");
const LANGS = ["kk", "ru", "en"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const STYLES = ["full", "long", "medium", "short"];

const json = (path) => JSON.parse(readFileSync(join(modules, path), "utf8"));
const version = json("cldr-core/package.json").version;

// What CLDR has wrong: a Latin letter inside a Cyrillic word, and «казахский» for what is of Kazakhstan.
const CORRECTIONS = [[" M\u0411", " \u041c\u0411"], ["казахский тенге", "казахстанский тенге"],
  ["казахских тенге", "казахстанских тенге"], ["казахского тенге", "казахстанского тенге"]];

function corrected(text) {
  for (const [wrong, right] of CORRECTIONS) text = text.replaceAll(wrong, right);
  if (/[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/.test(text.replace(/\u202f|[\u00a0 ]/g, " ").replace(/\b[A-Za-z.<>][0-Z]/g, "")))
    console.error(`Latin and Cyrillic letters in one word: ${text}`);
  return text;
}

// A Rust string literal with everything invisible escaped.
const str = (text) =>
  '"' + corrected(text).replace(/["\\]/g, "\\$&").replace(/[\u0000-\u001f\u00a0\u2000-\u200f\u202a-\u202f\u2060-\u2069]/g,
    (c) => `\\u{${c.charCodeAt(0).toString(16)}}`) + '"';
// A value for each language, by its name.
const perLang = (value) => `per_lang! { ${LANGS.map((lang) => `${lang}: ${value(lang)}`).join(", ")} }`;
const array = (items) => `[${items.join(", ")}]`;
const strs = (items) => array(items.map(str));
const pattern = (p) => str(encode(p));

function dates(lang) {
  const g = json(`cldr-dates-full/main/${lang}/ca-gregorian.json`).main[lang].dates.calendars.gregorian;
  const months = (context, width) => strs(Object.values(g.months[context][width]));
  const days = (context, width) => strs(WEEKDAYS.map((d) => g.days[context][width][d]));
  return [
    ["months", array(["abbreviated", "wide", "narrow"].map((w) => months("format", w)))],
    ["months_alone", array(["abbreviated", "wide", "narrow"].map((w) => months("stand-alone", w)))],
    ["weekdays", array(["abbreviated", "wide", "narrow"].map((w) => days("format", w)))],
    ["eras", array(["eraAbbr", "eraNames", "eraNarrow"].map((w) => strs([g.eras[w][0], g.eras[w][1]])))],
    ["day_periods", strs(["am", "pm"].map((p) => g.dayPeriods.format.abbreviated[p]))],
    ["date_styles", array(STYLES.map((s) => pattern(g.dateFormats[s])))],
    ["glue", str(joint(g.dateTimeFormats.medium))],
    ["glue_at", strs(STYLES.map((s) => joint(g["dateTimeFormats-atTime"].standard[s])))],
    ["glue_weekday", strs(["Eh", "EHm"].map((k) => /^E(.*?)[hH]/.exec(g.dateTimeFormats.availableFormats[k])[1]))],
    ["range_fallback", str(dashed(joint(g.dateTimeFormats.intervalFormats.intervalFormatFallback)))],
    ["announcement_fallback", str(ANNOUNCEMENT[lang].fallback)],
    ["zone_of_city", strs(zoneNames(lang).regionFormat.split("{0}"))],
    ["shapes", shapes(lang, g)],
    ["ranges", ranges(g)],
    ["times", times(lang, g)],
    ["time_ranges", timeRanges(g)],
    ["announced", announced(lang)],
    ["announced_ranges", announcedRanges(lang)],
  ];
}

const joint = (form) => /^\{[01]\}(.*)\{[01]\}$/.exec(form)[1].replaceAll("'", "");
// CLDR 48 has a bare hyphen in Kazakh where every range of its own has an en dash
const dashed = (text) => text.replace(" - ", " – ");
const quoted = (p) => (p === "" ? '""' : pattern(p));
const lines = (items) => `[\n${items.map((i) => `        ${i},\n`).join("")}    ]`;

function generator(lang, g) {
  return new Generator(g, json(`cldr-dates-full/main/${lang}/dateFields.json`).main[lang].dates.fields);
}

// Dates by the fields that they show: 64 shapes, of which the first shows nothing.
function shapes(lang, g) {
  const best = generator(lang, g);
  return lines(range(64).map((i) => (i ? pattern(best.best(shape(i))) : '""')));
}

const range = (n) => [...Array(n).keys()];

// Ranges by shape without the era: the largest difference is the day, the month, the year.
function ranges(g) {
  const intervals = new Intervals(g);
  return lines(range(64).filter((i) => !(i & 2)).map((i) =>
    array(["d", "M", "y"].map((d) => quoted(shows(i, d) ? intervals.best(shape(i), d) : "")))));
}

// Whether a shape shows two dates apart whose largest difference is the day, the month or the year.
const shows = (i, difference) => Boolean(i & { d: 0b101, M: 0b110101, y: 0b111101 }[difference]);

// Times by hour (1), minute (2), second (4), on the 12-hour and the 24-hour clock.
function times(lang, g) {
  const best = generator(lang, g);
  const wanted = (i, hour) => ({ ...(i & 1 && { H: hour }), ...(i & 2 && { m: "m" }), ...(i & 4 && { s: "s" }) });
  const rows = ["h", "H"].map((hour) => range(8).map((i) => (i ? pattern(best.best(wanted(i, hour))) : '""')));
  const own = rows[lang === "en" ? 0 : 1];
  for (const [style, i, zone] of [["full", 7, " zzzz"], ["long", 7, " z"], ["medium", 7, ""], ["short", 3, ""]]) {
    if (pattern(g.timeFormats[style].slice(0, zone ? -zone.length : undefined)) !== own[i])
      throw new Error(`${lang}: the ${style} time is not the time of its fields`);
  }
  return array(rows.map(array));
}

// Ranges of hours, and of hours with minutes: the largest difference is the half of the day, the hour, the minute.
function timeRanges(g) {
  const formats = g.dateTimeFormats.intervalFormats;
  const row = (key, differences) => array(differences.map((d) => quoted(formats[key][d] ? bracket(parse(formats[key][d])) : "")));
  return array([["h", "hm", ["a", "h", "m"]], ["H", "Hm", ["H", "H", "m"]]].map(([hours, minutes, differences]) =>
    array([row(hours, differences), row(minutes, differences)])));
}

// The announcement forms, by the same shapes; what they do not say otherwise is CLDR's.
const LETTERS = (i) => [i & 1 && "E", i & 8 && "y", [0, "n", "M", "M"][i >> 4], i & 4 && "d"].filter(Boolean).join("");

function announced(lang) {
  const { dates } = ANNOUNCEMENT[lang];
  return lines(range(64).filter((i) => !(i & 2)).map((i) => quoted(dates[LETTERS(i)] ?? "")));
}

function announcedRanges(lang) {
  const { ranges } = ANNOUNCEMENT[lang];
  return lines(range(64).filter((i) => !(i & 2)).map((i) =>
    array(["d", "M", "y"].map((d) => quoted((ranges[LETTERS(i)]?.[d] ?? "").replace(/\]$/, ""))))));
}

function numbers(lang) {
  const n = json(`cldr-numbers-full/main/${lang}/numbers.json`).main[lang].numbers;
  const symbols = n["symbols-numberSystem-latn"];
  const [, percent] = /^#,##0(.*)$/.exec(n["percentFormats-numberSystem-latn"].standard);
  return [
    ["decimal", str(symbols.decimal)],
    ["group", str(symbols.group)],
    ["minus", str(symbols.minusSign)],
    ["percent", str(percent)],
  ];
}

function lists(lang) {
  const all = json(`cldr-misc-full/main/${lang}/listPatterns.json`).main[lang].listPatterns;
  return [["conjunction", "standard"], ["disjunction", "or"], ["unit_list", "unit"]].map(([name, type]) => {
    const between = (form) => /^\{0\}(.*)\{1\}$/.exec(all[`listPattern-type-${type}`][form])[1];
    if (between("start") !== between("middle")) throw new Error(`${lang}: lists start otherwise than they go on`);
    return [name, `Joints { two: ${str(between("2"))}, middle: ${str(between("middle"))}, last: ${str(between("end"))} }`];
  });
}

const zoneNames = (lang) => json(`cldr-dates-full/main/${lang}/timeZoneNames.json`).main[lang].dates.timeZoneNames;

// Where tz has renamed a zone, CLDR keeps the old name.
const RENAMED = {
  "America/Argentina/Buenos_Aires": "America/Buenos_Aires", "Asia/Ho_Chi_Minh": "Asia/Saigon",
  "Asia/Kathmandu": "Asia/Katmandu", "Asia/Kolkata": "Asia/Calcutta", "Europe/Kyiv": "Europe/Kiev",
};

function city(zone, lang) {
  const name = RENAMED[zone] ?? zone;
  const found = name.split("/").reduce((at, part) => at?.[part], zoneNames(lang).zone)?.exemplarCity;
  if (!found && lang !== "en") throw new Error(`${zone} has no city in ${lang}`);
  return found ?? name.split("/").at(-1).replaceAll("_", " ");
}

const HEADER = `// @generated by tools/cldr/generate.mjs from CLDR ${version} (npm cldr-*), Unicode-3.0; do not edit.\n`;

function cities() {
  const zones = listed("zones.txt").sort();
  return `${HEADER}
use ushtil_lang::{PerLang, per_lang};

/// The cities that zones are named by, in the order of the zones.
pub(in crate::format) static CITIES: [(&str, PerLang<&str>); ${zones.length}] = [
${zones.map((zone) => `    (${str(zone)}, ${perLang((lang) => str(city(zone, lang)))}),`).join("\n")}
];

/// The version of CLDR.
pub(in crate::format) const VERSION: &str = ${str(version)};
`;
}

const listed = (file) => readFileSync(join(here, file), "utf8").split("\n").filter((line) => /^\w/.test(line));

// Forms by plural category as one|few|many|other, or the one form there is.
function forms(of) {
  const all = ["one", "few", "many", "other"].map((c) => of(c) ?? of("other"));
  return str(new Set(all).size === 1 ? all[0] : all.join("|"));
}

function currencies() {
  const rows = listed("currencies.txt").map((code) => {
    const texts = perLang((lang) => {
      const c = json(`cldr-numbers-full/main/${lang}/currencies.json`).main[lang].numbers.currencies[code];
      const symbol = c.symbol ?? code;
      return array([str(symbol), str(c["symbol-alt-narrow"] ?? symbol), forms((n) => c[`displayName-count-${n}`])]);
    });
    return `    Row { code: ${str(code)}, texts: ${texts} },`;
  });
  return `${HEADER}
use super::row::CurrencyRow as Row;
use ushtil_lang::per_lang;

/// The currencies whose names are kept, in the order of their codes.
pub(in crate::format) static CURRENCIES: [Row; ${rows.length}] = [
${rows.join("\n")}
];
`;
}

function units() {
  const rows = listed("units.txt").map((line) => line.split(" "));
  const text = (lang, key, width) => forms((n) => {
    const unit = json(`cldr-units-full/main/${lang}/units.json`).main[lang].units[width][key];
    const pattern = unit[`unitPattern-count-${n}`];
    if (pattern !== undefined && !pattern.startsWith("{0}")) throw new Error(`${key}: a unit before the number in ${lang}`);
    return pattern?.slice(3);
  });
  return `${HEADER}
use ushtil_lang::{PerLang, per_lang};

/// What stands after the number, by \`Unit\`, language, and width: long, short, narrow.
pub(in crate::format) static UNITS: [PerLang<[&str; 3]>; ${rows.length}] = [
${rows.map(([, key]) => `    ${perLang((lang) => array(["long", "short", "narrow"].map((width) => text(lang, key, width))))},`).join("\n")}
];

/// The units in the order of the table.
#[cfg(test)]
pub(in crate::format) static UNIT_NAMES: [&str; ${rows.length}] = ${strs(rows.map(([name]) => name))};
`;
}

// Names of languages. In all of them kk is «… тілі» and ru is an adjective in -ский or -цкий, from which the other forms follow.
function languages() {
  const rows = listed("languages.txt");
  const name = (tag, lang) => json(`cldr-localenames-full/main/${lang}/languages.json`).main[lang].localeDisplayNames.languages[tag];
  const formsOf = { kk: kazakh, ru: russian, en: (n) => [n, `in ${n}`, `in ${n}`] };
  return `${HEADER}
use super::row::LanguageRow as Row;
use ushtil_lang::per_lang;

/// The languages whose names are kept, in the order of their tags.
pub(in crate::format) static LANGUAGES: [Row; ${rows.length}] = [
${rows.map((line) => {
    const [tag, adverb] = /^(\S+) (.+)$/.exec(line).slice(1);
    const own = tag === "kk" ? adverb : name(tag, tag);
    const autonym = own[0].toLocaleUpperCase(tag) + own.slice(1);
    const names = perLang((lang) => strs(formsOf[lang](name(tag, lang), adverb)));
    return `    Row { tag: ${str(tag)}, autonym: ${str(autonym)}, names: ${names} },`;
  }).join("\n")}
];
`;
}

function kazakh(name, adverb) {
  if (!name.endsWith(" тілі")) throw new Error(`${name}: another pattern than «… тілі»`);
  return [name, `${name}нде`, adverb];
}

function russian(name) {
  if (!/[сц]кий$/.test(name)) throw new Error(`${name}: another pattern than «…ский», «…цкий»`);
  return [name, `на ${name.replace(/ий$/, "ом")} языке`, `по-${name.replace(/й$/, "")}`];
}

// CLDR has bare nouns where a sentence asks for "when": «өткен апта» is a week, «өткен аптада» is said of what happened in it.
const WHEN = { kk: {
  "осы минут": "осы минутта", "осы сағат": "осы сағатта",
  "өткен апта": "өткен аптада", "осы апта": "осы аптада", "келесі апта": "келесі аптада",
  "өткен ай": "өткен айда", "осы ай": "осы айда", "келесі ай": "келесі айда",
  "былтырғы жыл": "былтыр", "биылғы жыл": "биыл", "келесі жыл": "келесі жылы",
} };

function relative(lang) {
  const fields = json(`cldr-dates-full/main/${lang}/dateFields.json`).main[lang].dates.fields;
  const units = ["second", "minute", "hour", "day", "week", "month", "year"].map((unit) => {
    const field = fields[unit];
    const words = [-2, -1, 0, 1, 2].map((n) => field[`relative-type-${n}`] ?? "").map((word) => WHEN[lang]?.[word] ?? word);
    const spans = (time) => array(["one", "few", "many", "other"].map((c) => {
      const patterns = field[`relativeTime-type-${time}`];
      return strs((patterns[`relativeTimePattern-count-${c}`] ?? patterns["relativeTimePattern-count-other"]).split("{0}"));
    }));
    return `Spans { words: ${strs(words)}, past: ${spans("past")}, future: ${spans("future")} }`;
  });
  return [["relative", lines(units)]];
}

function locale(lang) {
  const fields = [...numbers(lang), ...dates(lang), ...lists(lang), ...relative(lang)];
  return `${HEADER}
use crate::language::{Joints, Locale, Spans};

pub(crate) static ${lang.toUpperCase()}: Locale = Locale {
${fields.map(([name, value]) => `    ${name}: ${value},`).join("\n")}
};
`;
}

// The styles that announcements are made of, as straight code: several times faster than walking a pattern.
const CALLS = {
  y: "year(date, out);", d: "one_or_two(date.day().unsigned_abs().into(), out);",
  MMMM: "month(&LANG.months[1], date, out);", EEEE: "weekday(&LANG.weekdays[1], date, out);",
};

function straight() {
  const arms = LANGS.flatMap((lang) => {
    const { dateFormats } = json(`cldr-dates-full/main/${lang}/ca-gregorian.json`).main[lang].dates.calendars.gregorian;
    const { EyMd, yMd } = ANNOUNCEMENT[lang].dates;
    const body = (p) => parse(p).map(({ field, text }) =>
      `            ${text === undefined ? CALLS[field].replace("LANG", lang.toUpperCase()) : `out.push(${str(text)});`}`).join("\n");
    return [["Cldr", "Full", dateFormats.full], ["Cldr", "Long", dateFormats.long], ["Announcement", "Full", EyMd], ["Announcement", "Long", yMd]]
      .map(([form, style, p]) =>
        `        (Lang::${lang[0].toUpperCase()}${lang[1]}, Form::${form}, DateTimeStyle::${style}) => {\n${body(p)}\n        }`);
  });
  return `${HEADER}
use jiff::civil::Date;

use crate::format::date_options::{DateTimeStyle, Form};
use crate::format::pattern::{Push, month, one_or_two, weekday, year};
use crate::lang::Lang;
use crate::language::en::data::EN;
use crate::language::kk::data::KK;
use crate::language::ru::data::RU;

/// Writes a full or a long date; false, and nothing written, for another style.
#[inline(never)]
pub(in crate::format) fn write_date(date: Date, style: DateTimeStyle, form: Form, lang: Lang, out: &mut impl Push) -> bool {
    match (lang, form, style) {
${arms.join("\n")}
        (_, _, DateTimeStyle::Medium | DateTimeStyle::Short) => return false,
    }
    true
}
`;
}

// Person names: patterns by order, length, usage and formality, and those of sorted lists.
const LENGTHS = ["long", "medium", "short"];

function personNames() {
  const rows = LANGS.map((lang) => {
    const all = json(`cldr-person-names-full/main/${lang}/personNames.json`).main[lang].personNames;
    if (all.nativeSpaceReplacement !== " " || all.foreignSpaceReplacement !== " ") throw new Error(`${lang}: names are not written with spaces`);
    const one = (pattern) => { if (typeof pattern !== "string") throw new Error(`${lang}: a choice of patterns`); return str(pattern); };
    const formalities = (usage) => array(["formal", "informal"].map((formality) => one(usage[formality])));
    const orders = ["givenFirst", "surnameFirst"].map((order) => array(LENGTHS.map((length) =>
      array(["referring", "addressing", "monogram"].map((usage) => formalities(all.personName[order][length][usage]))))));
    const sorting = LENGTHS.map((length) => formalities(all.personName.sorting[length].referring));
    const [, after] = /^\{0\}(.*)$/.exec(all.initial), [, between] = /^\{0\}(.*)\{1\}$/.exec(all.initialSequence);
    return `    ${lang}: Patterns {
        surname_first: &${strs(all.surnameFirst)},
        initial: ${str(after)},
        between_initials: ${str(between)},
        names: ${array(orders)},
        sorting: ${array(sorting)},
    },`;
  });
  return `${HEADER}
use ushtil_lang::{PerLang, per_lang};

use crate::language::Patterns;

/// The patterns of each language.
#[rustfmt::skip]
pub(super) static CLDR: PerLang<Patterns> = per_lang! {
${rows.join("\n")}
};
`;
}

let stale = 0;
function put(name, text) {
  const path = join(src, name);
  if (!process.argv.includes("--check")) return writeFileSync(path, text);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  console.error(`${path} is stale: run \`npm run generate\` in tools/cldr`);
  stale = 1;
}

put("format/cldr/cities.rs", cities());
put("format/cldr/currencies.rs", currencies());
put("format/cldr/languages.rs", languages());
put("format/straight.rs", straight());
put("format/cldr/units.rs", units());
put("grammar/person_name/cldr.rs", personNames());
for (const lang of LANGS) put(`language/${lang}/data.rs`, locale(lang));
process.exitCode = stale;
