// CLDR date patterns: reading them, and writing them in the compact form that src/format/pattern.rs walks.

// "y\u202f'ж'. d MMMM" → [{field: "y"}, {text: "\u202fж. "}, {field: "d"}, …]
export function parse(pattern) {
  const parts = [];
  const text = (t) => {
    const last = parts.at(-1);
    if (last?.text !== undefined) last.text += t;
    else parts.push({ text: t });
  };
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i];
    if (c === "'") {
      if (pattern[i + 1] === "'") { text("'"); i += 2; continue; }
      const end = pattern.indexOf("'", i + 1);
      text(pattern.slice(i + 1, end));
      i = end + 1;
    } else if (/[A-Za-z]/.test(c)) {
      let j = i;
      while (pattern[j] === c) j++;
      parts.push({ field: pattern.slice(i, j) });
      i = j;
    } else if (c === "[" || c === "]") {
      parts.push({ field: c });
      i++;
    } else { text(c); i++; }
  }
  return parts;
}

export const print = (parts) =>
  parts.map((p) => p.field ?? p.text.replace(/'/g, "''").replace(/[A-Za-z\u0400-\u04ff]+/g, "'$&'")).join("");

// The one-letter codes of src/format/pattern.rs.
const CODES = {
  G: "G", GG: "G", GGG: "G", GGGG: "g", GGGGG: "q",
  y: "y", yyyy: "y", yy: "Y",
  M: "n", MM: "N", MMM: "b", MMMM: "B", MMMMM: "v",
  L: "n", LL: "N", LLL: "s", LLLL: "S", LLLLL: "V",
  d: "d", dd: "D",
  E: "e", EE: "e", EEE: "e", EEEE: "E", EEEEE: "x",
  ccc: "c", cccc: "C", ccccc: "X",
  h: "h", hh: "H", H: "h", HH: "H", K: "h", KK: "H", k: "h", kk: "H",
  m: "m", mm: "M", s: "t", ss: "T",
  "[": ">", "]": "<",
  a: "a", z: "z", zzzz: "Z", v: "z", vvvv: "Z",
};

// Each step is a code, the length of the text after it (from "0" upwards), and that text; "." is no field.
export function encode(pattern) {
  const parts = typeof pattern === "string" ? parse(pattern) : pattern;
  let out = "";
  for (let i = 0; i < parts.length; i++) {
    let code = ".";
    if (parts[i].field) {
      code = CODES[parts[i].field];
      if (!code) throw new Error(`no code for ${parts[i].field} in ${print(parts)}`);
    } else i--;
    const text = parts[i + 1]?.text ?? "";
    if (text) i++;
    const length = Buffer.byteLength(text);
    if (length > 78) throw new Error(`text too long: ${text}`);
    out += code + String.fromCharCode(0x30 + length) + text;
  }
  return out;
}
