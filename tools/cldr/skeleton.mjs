// Which pattern CLDR gives for a set of fields: the algorithm of UTS 35 part 4 "Matching Skeletons", as ICU runs it.
import { parse, print } from "./pattern.mjs";

// The fields of a date in the order of a shape's bits; the month takes two bits: none, digits, abbreviated, wide.
export const MONTHS = [undefined, "M", "MMM", "MMMM"];
export function shape(index) {
  const wanted = {};
  // a wide month asks for a wide weekday: where neither leads, the month then comes first, as it does when both are short
  if (index & 1) wanted.E = index >> 4 === 3 ? "EEEE" : "EEE";
  if (index & 2) wanted.G = "GGG";
  if (index & 4) wanted.d = "d";
  if (index & 8) wanted.y = "y";
  if (index >> 4) wanted.M = MONTHS[index >> 4];
  return wanted;
}

const ORDER = ["G", "y", "M", "E", "d", "a", "H", "m", "s", "v"];
const APPEND = { G: "Era", y: "Year", M: "Month", E: "Day-Of-Week", d: "Day", H: "Hour", m: "Minute", s: "Second", v: "Timezone" };
const NAME = { G: "era", y: "year", M: "month", E: "weekday", d: "day", H: "hour", m: "minute", s: "second", v: "zone" };
const KIND = { L: "M", c: "E", h: "H", k: "H", K: "H", z: "v", y: "y" };

const kind = (field) => KIND[field[0]] ?? field[0];
// ICU's dtTypes: words are far from numbers, and near to other words
function type(field) {
  const [c] = field, n = field.length;
  const alone = "Lc".includes(c) ? 0x10 : 0;
  if ("yd".includes(c) || "Hhms".includes(c)) return 0x100 + n + ("H".includes(c) ? 10 * 0x10 : 0);
  if (n <= 2 && "ML".includes(c)) return 0x100 + alone + n;
  return -((n === 5 ? 0x101 : n === 4 ? 0x104 : 0x103) + alone);
}

export function skeleton(pattern) {
  const fields = {};
  for (const { field } of parse(pattern)) if (field) fields[kind(field)] = field;
  return fields;
}

const splitSkeleton = (s) => Object.fromEntries((s.match(/(.)\1*/g) ?? []).map((f) => [kind(f), f]));

export class Generator {
  constructor(gregorian, fields) {
    const formats = gregorian.dateTimeFormats;
    this.append = formats.appendItems;
    this.names = fields;
    this.candidates = [];
    this.seen = new Set();
    for (const field of ["G", "y", "M", "d", "E", "H", "m", "s", "v"]) this.add(field, field);
    for (const style of ["full", "long", "medium", "short"]) this.add(gregorian.dateFormats[style]);
    for (const [key, pattern] of Object.entries(formats.availableFormats))
      if (!/alt|count|[QWwBa]/.test(key)) this.add(pattern, key, true);
    this.candidates.sort((a, b) => ORDER.indexOf(Object.keys(a.skeleton)[0]) - ORDER.indexOf(Object.keys(b.skeleton)[0]));
  }

  add(pattern, key, override) {
    const fields = key ? splitSkeleton(key) : skeleton(pattern);
    const id = ORDER.map((k) => fields[k] ?? "").join("");
    const at = this.candidates.findIndex((c) => c.id === id);
    if (at >= 0) { if (override) this.candidates[at] = { id, skeleton: fields, pattern }; return; }
    this.candidates.push({ id, skeleton: fields, pattern });
  }

  raw(wanted, include) {
    let best, least = Infinity, missing;
    for (const candidate of this.candidates) {
      let distance = 0;
      const lacks = [];
      for (const k of ORDER) {
        const mine = include.includes(k) ? wanted[k] : undefined, theirs = candidate.skeleton[k];
        if (!mine && !theirs) continue;
        if (!mine) distance += 0x10000;
        else if (!theirs) { distance += 0x1000; lacks.push(k); }
        else distance += Math.abs(type(mine) - type(theirs));
      }
      if (distance < least) { least = distance; best = candidate; missing = lacks; if (!distance) break; }
    }
    return { candidate: best, missing };
  }

  // The widths asked for, put into the pattern found.
  adjust(pattern, wanted, found) {
    return print(parse(pattern).map((part) => {
      if (!part.field) return part;
      const k = kind(part.field), want = wanted[k];
      if (!want || "Hms".includes(k) && want.length < 2) return part;
      const numeric = (f) => type(f) > 0;
      const same = found[k] && found[k].length === want.length;
      if (same || numeric(part.field) !== numeric(want)) return part;
      return { field: part.field[0].repeat(want.length) };
    }));
  }

  best(wanted) {
    const needed = ORDER.filter((k) => wanted[k]);
    let { candidate, missing } = this.raw(wanted, needed);
    let result = this.adjust(candidate.pattern, wanted, candidate.skeleton);
    while (missing.length) {
      const next = this.raw(wanted, missing);
      const found = missing.filter((k) => !next.missing.includes(k));
      const top = found.at(-1) && found.reduce((a, b) => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b));
      const more = this.adjust(next.candidate.pattern, wanted, next.candidate.skeleton);
      const name = `'${this.names[NAME[top]]?.displayName ?? top}'`;
      result = this.append[APPEND[top]].replace("{0}", result).replace("{1}", more).replace("{2}", name);
      missing = next.missing;
    }
    return result;
  }
}

// The pattern of a range whose largest difference is `difference`, with [ ] around what its end fills; "" where there is none.
export class Intervals {
  constructor(gregorian) {
    this.formats = gregorian.dateTimeFormats.intervalFormats;
    this.keys = Object.keys(this.formats).filter((k) => !/Fallback|B/.test(k));
  }

  // The closest skeleton with the same fields, as ICU's DateIntervalInfo::getBestSkeleton measures.
  closest(wanted) {
    const ids = (o) => Object.keys(o).sort().join("");
    const number = (f) => f.length <= 2;
    const cost = (key) => {
      const fields = splitSkeleton(key);
      return Object.entries(wanted).reduce((sum, [k, f]) => sum + (k === "M" && number(f) !== number(fields[k])
        ? 0x100 : Math.abs(f.length - fields[k].length)), 0);
    };
    const same = this.keys.filter((k) => ids(splitSkeleton(k)) === ids(wanted));
    return same.sort((a, b) => cost(a) - cost(b))[0];
  }

  best(wanted, difference) {
    const larger = { d: [], M: [{ M: "M" }], y: [{ y: "y" }, { y: "y", M: "M" }] }[difference];
    for (const fields of [wanted, ...larger.map((more) => ({ ...more, ...wanted }))]) {
      const key = this.closest(fields);
      const pattern = key && this.formats[key][difference];
      if (pattern) return bracket(this.widen(pattern, fields, splitSkeleton(key)));
    }
    return "";
  }

  widen(pattern, wanted, found) {
    return parse(pattern).map((part) => {
      const k = part.field && kind(part.field), want = wanted[k];
      if (!want || k === "E" || part.field.length !== found[k].length || want.length <= part.field.length) return part;
      return { field: part.field[0].repeat(want.length) };
    });
  }
}

// The end of a range begins at the first field that comes a second time.
export function bracket(parts) {
  const seen = new Set();
  const out = [];
  for (const part of parts) {
    if (part.field && seen.has(kind(part.field)) && !out.includes(OPEN)) out.push(OPEN);
    if (part.field) seen.add(kind(part.field));
    out.push(part);
  }
  return out;
}

export const OPEN = { field: "[" }, CLOSE = { field: "]" };
