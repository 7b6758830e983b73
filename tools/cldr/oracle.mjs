// Asks Node's Intl (full ICU) what it writes, for tests/cldr.rs: `node oracle.mjs`. It knows nothing of this library.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const target = join(dirname(fileURLToPath(import.meta.url)), "../../tests/data/cldr");
const LANGS = ["kk", "ru", "en"];
const { node, icu, cldr, tz } = process.versions;
mkdirSync(target, { recursive: true });

// U+202F and U+2009 are written as plain spaces: V8 itself changes U+202F in format(), though not in formatRange()
const plain = (text) => text.replace(/[\u202f\u2009]/g, " ");
const options = (o) => Object.entries(o).map(([k, v]) => `${k}=${v}`).join(";");

function table(name, columns, rows) {
  const text = rows.map((row) => row.map((cell) => String(cell)).join("\t")).join("\n");
  writeFileSync(join(target, `${name}.tsv`),
    `# node ${node}, ICU ${icu}, CLDR ${cldr}, tz ${tz}: tools/cldr/oracle.mjs\n# ${columns.join("\t")}\n${text}\n`);
  console.log(name, rows.length);
}

const product = (choices) =>
  Object.entries(choices).reduce((all, [key, values]) =>
    all.flatMap((o) => values.map((v) => (v === undefined ? o : { ...o, [key]: v }))), [{}]);

// Numbers
const VALUES = ["0", "1", "-1", "5", "12", "999", "1000", "-1000", "12500", "100000", "1234567.891", "0.1", "0.5", "1.5", "2.5",
  "1.005", "0.0004", "0.0005", "-0.126", "99.995", "1.6", "9007199254740993", "18446744073709551615", "9223372036854775807",
  "0.000001234", "123456.7891", "1e21"].filter((v) => !v.includes("e"));
const NUMBER_OPTIONS = [
  {}, { minimumFractionDigits: 2 }, { maximumFractionDigits: 0 }, { maximumFractionDigits: 1 },
  { minimumFractionDigits: 1, maximumFractionDigits: 5 }, { minimumIntegerDigits: 2 }, { minimumIntegerDigits: 5 },
  { maximumSignificantDigits: 2 }, { minimumSignificantDigits: 4 }, { minimumSignificantDigits: 2, maximumSignificantDigits: 3 },
  { useGrouping: false }, { useGrouping: "min2" }, { style: "percent" }, { style: "percent", maximumFractionDigits: 1 },
  { style: "percent", minimumFractionDigits: 2 },
];
const CURRENCIES = ["KZT", "EUR", "USD", "RUB", "GBP", "CNY", "JPY", "TRY", "UZS", "KGS", "CHF"];
for (const currency of CURRENCIES)
  for (const currencyDisplay of ["symbol", "narrowSymbol", "code", "name"]) NUMBER_OPTIONS.push({ style: "currency", currency, currencyDisplay });
NUMBER_OPTIONS.push({ style: "currency", currency: "KZT", currencyDisplay: "narrowSymbol", maximumFractionDigits: 0 });
const UNITS = ["kilometer", "meter", "centimeter", "kilogram", "gram", "liter", "hectare", "celsius", "percent", "second", "minute",
  "hour", "day", "week", "month", "year", "byte", "kilobyte", "megabyte", "gigabyte", "kilometer-per-hour"];
for (const unit of UNITS) for (const unitDisplay of ["long", "short", "narrow"]) NUMBER_OPTIONS.push({ style: "unit", unit, unitDisplay });
const FEW = ["0", "1", "2", "5", "21", "-3", "1.5", "12500", "1234567.891"];
table("number", ["language", "options", "number", "text"], LANGS.flatMap((lang) => NUMBER_OPTIONS.flatMap((o) => {
  const format = new Intl.NumberFormat(lang, o);
  const values = o.style === "currency" || o.style === "unit" ? FEW : VALUES;
  return values.map((v) => [lang, options(o), v, plain(format.format(v))]);
})));

// Numbers with options in any combination: always the same ones, by numbers of Marsaglia's xorshift
let seed = 0x2545f491;
const below = (n) => ((seed ^= seed << 13, seed ^= seed >>> 17, seed ^= seed << 5) >>> 0) % n;
const of = (list) => list[below(list.length)];
const MIXED_DIGITS = [{}, {}, { maximumFractionDigits: 0 }, { maximumFractionDigits: 1 }, { minimumFractionDigits: 2 },
  { minimumFractionDigits: 1, maximumFractionDigits: 4 }, { maximumSignificantDigits: 2 }, { minimumSignificantDigits: 3 },
  { minimumSignificantDigits: 2, maximumSignificantDigits: 4 }];
const anyNumber = () => ({
  ...of([{}, {}, { style: "percent" }, { style: "currency", currency: "KZT", currencyDisplay: of(["symbol", "narrowSymbol", "code", "name"]) },
    { style: "unit", unit: of(["hour", "kilometer", "day"]), unitDisplay: of(["long", "short", "narrow"]) }]),
  ...of([{}, {}, { useGrouping: false }, { useGrouping: "min2" }]), ...of([{}, {}, { minimumIntegerDigits: 3 }]), ...of(MIXED_DIGITS) });
const anyValue = () => of(["999.9995", "0.9995", "0.005", "0.015", "1", "21", "1234.5", "-2.25", "12345.678", "0.995", "5", "104"]);
const MIXED = Array.from({ length: 600 }, () => [anyNumber(), anyValue()]);
table("mixed", ["language", "options", "number", "text"], LANGS.flatMap((lang) => MIXED.map(([o, v]) =>
  [lang, options(o), v, plain(new Intl.NumberFormat(lang, o).format(v))])));

// The digits of every currency that Intl knows
table("currency", ["currency", "digits"], Intl.supportedValuesOf("currency").map((currency) =>
  [currency, new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits]));

// Plurals: one letter a number from 0 to 1,000, then numbers with a fraction
const LETTER = { zero: "z", one: "1", two: "2", few: "f", many: "m", other: "-" };
table("plural", ["language", "type", "options", "numbers", "categories"], LANGS.flatMap((lang) => ["cardinal", "ordinal"].flatMap((type) => {
  const rules = (o) => new Intl.PluralRules(lang, { type, ...o });
  const letters = Array.from({ length: 1001 }, (_, n) => LETTER[rules({}).select(n)]).join("");
  const rows = [[lang, type, "", "0..1000", letters]];
  for (const n of ["0.1", "0.5", "1.1", "1.5", "2.5", "5.5", "10.1", "21.1", "100.5", "1000000", "0.0001", "1.0004", "3.2", "6.5", "9.96", "12.5", "20.4"])
    for (const o of [{}, { maximumFractionDigits: 0 }, { minimumFractionDigits: 1 }])
      rows.push([lang, type, options(o), n, LETTER[rules(o).select(+n)]]);
  for (const [o, n] of MIXED) if (!o.style && !o.useGrouping && o.useGrouping !== false && !o.minimumIntegerDigits)
    rows.push([lang, type, options(o), n, LETTER[rules(o).select(+n)]]);
  for (const n of [1, 2, 11, 21])
    rows.push([lang, type, "minimumFractionDigits=1", n, LETTER[rules({ minimumFractionDigits: 1 }).select(n)]]);
  return rows;
})));

// Dates
const zoned = (text) => new Date(`${text}Z`);
const DAYS = ["2021-08-20", "2014-10-14", "2015-12-31", "2024-02-29", "2000-01-01", "0987-05-03"];
const TIMES = ["2021-08-20T15:00:00", "2014-10-14T09:05:07", "2024-02-29T00:00:00", "2015-12-31T23:59:59", "2021-08-20T12:30:00"];
const STYLES = ["full", "long", "medium", "short"];
const date = (lang, o, text) => [lang, options(o), text, plain(new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...o }).format(zoned(text)))];
const WORD = [undefined, "long", "short", "narrow"], DIGITS = [undefined, "numeric", "2-digit"];
const FIELDS = product({ weekday: WORD, era: [undefined, "long", "short", "narrow"], year: DIGITS, month: [undefined, "numeric", "2-digit", "long", "short", "narrow"], day: DIGITS });
const some = (o) => Object.keys(o).length > 0;
table("date", ["language", "options", "moment", "text"], LANGS.flatMap((lang) => [
  ...FIELDS.filter((o) => some(o) && (!o.era || o.year)).map((o) => date(lang, o, "2021-08-05")),
  ...STYLES.flatMap((dateStyle) => DAYS.map((d) => date(lang, { dateStyle }, d))),
  ...Array.from({ length: 12 }, (_, m) => `2021-${String(m + 1).padStart(2, "0")}-0${(m % 7) + 1}`).flatMap((d) => [
    ...STYLES.map((dateStyle) => date(lang, { dateStyle }, d)),
    ...["long", "short", "narrow"].flatMap((w) => [date(lang, { month: w }, d), date(lang, { month: w, day: "numeric" }, d), date(lang, { weekday: w }, d), date(lang, { year: "numeric", month: w }, d)]),
  ]),
  ...[{ dateStyle: "long" }, { year: "numeric", era: "short" }, { year: "numeric", era: "long", month: "long", day: "numeric" }].map((o) => date(lang, o, "-000043-03-15")),
]));

const CLOCKS = [undefined, "h11", "h12", "h23", "h24"];
const CLOCK_FIELDS = product({ hour: DIGITS, minute: DIGITS, second: DIGITS, fractionalSecondDigits: [undefined, 1, 3], hourCycle: CLOCKS })
  .filter((o) => (o.hour || o.minute || o.second) && (o.minute || !(o.hour && o.second)) && (o.second || !o.fractionalSecondDigits));
table("time", ["language", "options", "moment", "text"], LANGS.flatMap((lang) => [
  ...product({ dateStyle: [undefined, ...STYLES], timeStyle: ["medium", "short"] }).flatMap((o) => TIMES.map((t) => date(lang, o, t))),
  ...product({ timeStyle: ["medium", "short"], hourCycle: CLOCKS }).flatMap((o) => TIMES.map((t) => date(lang, o, t))),
  ...CLOCK_FIELDS.map((o) => date(lang, o, "2014-10-14T09:05:07.123")),
  ...CLOCK_FIELDS.filter((o) => o.hourCycle === undefined && !o.fractionalSecondDigits && o.hour).map((o) => date(lang, o, "2014-10-14T18:05:07")),
  ...product({ weekday: [undefined, "long"], year: [undefined, "numeric"], month: [undefined, "numeric", "short", "long"], day: ["numeric"], hour: ["numeric"], minute: [undefined, "numeric"] })
    .map((o) => date(lang, o, "2021-08-20T15:00:00")),
  ...[{ weekday: "long", hour: "numeric" }, { weekday: "long", hour: "numeric", minute: "numeric" }].map((o) => date(lang, o, "2021-08-20T15:00:00")),
  // the first of a month just after midnight: days, months and hours of one digit, beside a weekday or not
  ...product({ weekday: [undefined, "long", "short"], year: [undefined, "numeric"], month: [undefined, "numeric", "2-digit", "long", "short"],
    day: [undefined, "numeric", "2-digit"], hour: ["numeric", "2-digit"], minute: [undefined, "numeric", "2-digit"] })
    .filter((o) => !o.month === !o.day && (o.day || !o.year)).map((o) => date(lang, o, "2021-11-01T00:16:00")),
]));

// Zones
const ZONES = ["Asia/Almaty", "Asia/Qyzylorda", "Asia/Aqtobe", "Asia/Oral", "Europe/Paris", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Kathmandu", "UTC"];
table("zone", ["language", "options", "moment", "text"], LANGS.flatMap((lang) => ZONES.flatMap((timeZone) =>
  [{ timeStyle: "long" }, { hour: "numeric", minute: "numeric", timeZoneName: "shortOffset" }, { hour: "numeric", minute: "numeric", timeZoneName: "longOffset" },
    { dateStyle: "long", timeStyle: "long" }, { timeZoneName: "shortOffset" }, { dateStyle: "short", timeStyle: "short" },
    { hour: "numeric", timeZoneName: "shortOffset" }, { weekday: "long", hour: "numeric", timeZoneName: "shortOffset" }].flatMap((o) =>
    ["2021-08-20T09:00:00", "2025-01-15T09:00:00"].map((t) => date(lang, { ...o, timeZone }, t))))));

// Ranges
const RANGES = [["2014-10-14", "2014-10-15"], ["2014-12-10", "2014-12-13"], ["2014-11-30", "2014-12-02"], ["2014-12-30", "2015-01-02"], ["2014-10-14", "2014-10-14"], ["2010-01-01", "2020-01-01"]];
const HOURS = [["2021-08-20T15:00", "2021-08-20T17:00"], ["2021-08-20T09:00", "2021-08-20T09:45"], ["2021-08-20T09:00", "2021-08-20T13:30"],
  ["2014-12-10T09:00", "2014-12-13T18:00"], ["2021-08-20T15:00", "2021-08-20T15:00"]];
const span = (lang, o, [a, b]) => [lang, options(o), a, b, plain(new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...o }).formatRange(zoned(a.length > 10 ? `${a}:00` : a), zoned(b.length > 10 ? `${b}:00` : b)))];
const RANGE_FIELDS = product({ weekday: [undefined, "long", "short"], year: [undefined, "numeric"], month: [undefined, "numeric", "2-digit", "short", "long"], day: [undefined, "numeric", "2-digit"] }).filter(some);
table("range", ["language", "options", "start", "end", "text"], LANGS.flatMap((lang) => [
  ...STYLES.flatMap((dateStyle) => RANGES.map((r) => span(lang, { dateStyle }, r))),
  ...RANGE_FIELDS.flatMap((o) => RANGES.map((r) => span(lang, o, r))),
  ...product({ dateStyle: [undefined, ...STYLES], timeStyle: ["medium", "short"] }).flatMap((o) => HOURS.map((r) => span(lang, o, r))),
  ...product({ month: [undefined, "long"], day: [undefined, "numeric"], hour: ["numeric"], minute: [undefined, "numeric"], hourCycle: [undefined, "h23", "h12"] })
    .filter((o) => !o.month === !o.day).flatMap((o) => HOURS.map((r) => span(lang, o, r))),
]));

// Lists, relative times, languages
const ITEMS = { kk: ["Алматы", "Астана", "Париж", "Орал"], ru: ["Алматы", "Астана", "Париж", "Уральск"], en: ["Almaty", "Astana", "Paris", "Oral"] };
table("list", ["language", "type", "items", "text"], LANGS.flatMap((lang) => ["conjunction", "disjunction", "unit"].flatMap((type) =>
  [0, 1, 2, 3, 4].map((n) => [lang, type, ITEMS[lang].slice(0, n).join("|"), new Intl.ListFormat(lang, { type, style: "long" }).format(ITEMS[lang].slice(0, n))]))));
table("relative", ["language", "numeric", "unit", "n", "text"], LANGS.flatMap((lang) => ["auto", "always"].flatMap((numeric) =>
  ["second", "minute", "hour", "day", "week", "month", "year"].flatMap((unit) => [-1000, -21, -5, -2, -1, 0, 1, 2, 3, 5, 11, 21, 12500].map((n) =>
    [lang, numeric, unit, n, plain(new Intl.RelativeTimeFormat(lang, { numeric }).format(n, unit))])))));
// Lengths of time, as ECMA-402 makes `Intl.DurationFormat` of the other two: not every Node has it.
const LENGTH = ["year", "month", "week", "day", "hour", "minute", "second"];
const LENGTHS = [{ hour: 2, minute: 30 }, { minute: 1 }, { minute: 90 }, { hour: 1, second: 5 }, { day: 21 }, { year: 1, month: 2, week: 3, day: 4 }, { day: 1, hour: 2, second: 5 },
  { second: 1.5 }, { year: 25 }, { hour: 1234, minute: 5 }, { minute: 22, second: 0.25 }, { week: 11 }, { hour: 21, minute: 1, second: 1 }, { month: 18 }, { day: 1000, minute: 4 },
  { hour: -2, minute: -30 }, { day: -1, hour: -2 }, { second: -5 }];
const iso = (length) => {
  const part = (unit, letter) => (length[unit] ? `${Math.abs(length[unit])}${letter}` : "");
  const clock = part("hour", "H") + part("minute", "M") + part("second", "S");
  return `${LENGTH.some((unit) => length[unit] < 0) ? "-" : ""}P${part("year", "Y")}${part("month", "M")}${part("week", "W")}${part("day", "D")}${clock && `T${clock}`}`;
};
const lasts = (lang, style, length) => {
  const digital = style === "digital";
  const width = digital ? "short" : style;
  let signed = false; // the sign stands once, before the first part that is shown
  const sign = (n) => { const shown = signed ? Math.abs(n) : n; signed ||= n < 0; return shown; };
  const units = (digital ? LENGTH.slice(0, 4) : LENGTH).filter((unit) => length[unit]);
  const parts = units.map((unit) => new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: width }).format(sign(length[unit])));
  if (digital) {
    const [hour, minute, second] = LENGTH.slice(4).map((unit) => length[unit] ?? 0);
    const negative = !signed && [hour, minute, second].some((n) => n < 0);
    const number = (n, digits) => new Intl.NumberFormat(lang, { useGrouping: false, minimumIntegerDigits: digits, maximumFractionDigits: 9 }).format(n);
    const hours = negative ? number(hour === 0 ? -0 : hour, 1) : number(Math.abs(hour), 1);
    parts.push([hours, number(Math.abs(minute), 2), number(Math.abs(second), 2)].join(":"));
  }
  return plain(new Intl.ListFormat(lang, { type: "unit", style: width }).format(parts));
};
table("duration", ["language", "style", "duration", "text"], LANGS.flatMap((lang) => ["long", "short", "narrow", "digital"].flatMap((style) =>
  LENGTHS.map((length) => [lang, style, iso(length), lasts(lang, style, length)]))));
const TAGS = ["ar", "az", "de", "en", "es", "fr", "it", "ja", "kk", "ko", "ky", "mn", "pl", "ru", "tg", "tr", "tt", "ug", "uk", "uz", "zh"];
table("language", ["language", "tag", "text"], LANGS.flatMap((lang) => TAGS.map((tag) => [lang, tag, new Intl.DisplayNames(lang, { type: "language" }).of(tag)])));
