// Writes src/lang/registry.rs from the IANA language subtag registry and CLDR's aliases.
//   npm install --no-save language-subtag-registry@0.4.2 cldr-core@48.2.0 && node tools/registry/generate.mjs
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const require = createRequire(`${process.cwd()}/`);
const registry = require("language-subtag-registry/data/json/registry.json");
const date = require("language-subtag-registry/data/json/meta.json")["File-Date"];
const { alias } = require("cldr-core/supplemental/aliases.json").supplemental.metadata;
const cldr = require("cldr-core/package.json").version;

const subtags = (type, shape) =>
  [...new Set(registry.filter((row) => row.Type === type && shape.test(row.Subtag ?? "")).map((row) => row.Subtag))].sort();
const languages = subtags("language", /^[a-z]{2}$/).filter((tag) => !alias.languageAlias[tag]);
const scripts = subtags("script", /^[A-Z][a-z]{3}$/);
const regions = subtags("region", /^([A-Z]{2}|[0-9]{3})$/);
const aliases = Object.entries(alias.languageAlias)
  .filter(([from, { _replacement: to }]) => /^[a-z]{2,3}$/.test(from) && /^[a-z]{2}$/.test(to) && languages.includes(to))
  .map(([from, { _replacement: to }]) => [from, to])
  .sort(([a], [b]) => (a < b ? -1 : 1));

const lines = (words, width = 110) => {
  const out = [""];
  for (const word of words) {
    if (out.at(-1).length + word.length + 1 > width) out.push("");
    out[out.length - 1] += (out.at(-1) ? " " : "") + word;
  }
  return out.join(" \\\n    ");
};
const table = (name, doc, words) => `/// ${doc}\npub(super) const ${name}: &str = "\\\n    ${lines(words)}";\n`;

writeFileSync(
  "src/lang/registry.rs",
  `//! The subtags that a language tag may be made of; generated, not edited by hand.
//!
//! Source: IANA Language Subtag Registry of ${date} (npm language-subtag-registry) and the aliases of CLDR ${cldr} (npm
//! cldr-core). Command: \`node tools/registry/generate.mjs\`.

${table("LANGUAGES", "Languages of two letters; those of three letters are not listed, there are 8000 of them.", languages)}
${table("SCRIPTS", "Scripts of ISO 15924.", scripts)}
${table("REGIONS", "Regions of ISO 3166-1 and UN M.49.", regions)}
${table("ALIASES", "Other codes of a language and the right one: \`from=to\`.", aliases.map((pair) => pair.join("=")))}`,
);
