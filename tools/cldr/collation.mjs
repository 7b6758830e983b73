// Says whether the lists of names in tests/data/sort are in the order of ICU's collation: `node collation.mjs`.
import { readFileSync } from "node:fs";

let wrong = 0;
for (const lang of ["kk", "ru", "en"]) {
  const names = readFileSync(new URL(`../../tests/data/sort/${lang}.txt`, import.meta.url), "utf8").trim().split("\n");
  const { compare } = new Intl.Collator(lang);
  if (new Intl.Collator(lang).resolvedOptions().locale !== lang) throw new Error(`this Node has no collation for ${lang}`);
  names.forEach((name, at) => {
    if (at && compare(names[at - 1], name) > 0) { console.error(`${lang}: ${names[at - 1]} stands before ${name}`); wrong += 1; }
  });
  if (names.length < 500) { console.error(`${lang}: ${names.length} names`); wrong += 1; }
}
if (!wrong) console.log(`names are in the order of ICU ${process.versions.icu}`);
process.exitCode = wrong ? 1 : 0;
