// Holds the JSON-LD of a folder and of a site's pages against the types of schema.org that Google's schema-dts has.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [folder, site] = process.argv.slice(2);
const documents = readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]);
for (const name of readdirSync(site, { recursive: true }).filter((name) => name.endsWith("index.html"))) {
  const found = readFileSync(`${site}/${name}`, "utf8").matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g);
  for (const [, data] of found) documents.push([name, data]);
}
const lines = documents.map(([name, data], at) => `// ${name}\nexport const d${at}: Document = ${JSON.stringify(JSON.parse(data), null, 1)};`);
const file = fileURLToPath(new URL(`.schema-${process.pid}.ts`, import.meta.url)); // beside node_modules, where the types are looked for
const judge = (body) => {
  writeFileSync(file, `import type { Graph, Thing, WithContext } from "schema-dts";\ntype Document = Graph | WithContext<Thing>;\n${body}\n`);
  try {
    execFileSync("node_modules/.bin/tsc", ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node", file], { encoding: "utf8" });
    return "";
  } catch (error) {
    return error.stdout;
  }
};
try {
  const wrong = { "@context": "https://schema.org", "@type": "Event", nmae: "a word that is none" };
  assert.match(judge(`export const d: Document = ${JSON.stringify(wrong)};`), /nmae/, "the types see what is wrong");
  assert.equal(judge(lines.join("\n")), "");
} finally {
  execFileSync("rm", ["-f", file]);
}
const kinds = new Set(documents.flatMap(([, data]) => Array.from(data.matchAll(/"@type":\s*"(\w+)"/g), ([, kind]) => kind)));
for (const kind of ["WebSite", "ItemList", "BreadcrumbList", "Event", "Person"]) assert.ok(kinds.has(kind), kind);
assert.ok(documents.length > 60, `${documents.length} documents`);
console.log(`${documents.length} JSON-LD documents of ${kinds.size} types: the types of schema-dts take them`);
