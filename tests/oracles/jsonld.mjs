// Expands the JSON-LD of a folder with a processor of JSON-LD and a small context of schema.org, and looks at the result.
import { readdirSync, readFileSync } from "node:fs";
import assert from "node:assert/strict";
import jsonld from "jsonld";

const folder = process.argv[2];
const context = JSON.parse(readFileSync(new URL("schema-context.json", import.meta.url), "utf8"));
const documentLoader = async (url) => {
  assert.equal(url, "https://schema.org", "no other context is fetched");
  return { contextUrl: null, documentUrl: url, document: context };
};

const schema = (name) => `http://schema.org/${name}`;

/** Every key and every value, with where it is. */
function* walk(value, path = "") {
  yield [path, value];
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* walk(item, `${path}[${at}]`);
  else if (value && typeof value === "object") for (const [key, item] of Object.entries(value)) yield* walk(item, `${path}/${key}`);
}

/** How many properties a document names, without keywords. */
function count(value) {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + count(item), 0);
  if (!value || typeof value !== "object") return 0;
  return Object.entries(value).reduce((sum, [key, item]) => sum + (key.startsWith("@") ? 0 : 1) + count(item), 0);
}

let checked = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const source = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  const expanded = await jsonld.expand(source, { documentLoader, safe: true });
  assert.ok(expanded.length > 0, `${file}: something is left`);
  assert.equal(count(expanded), count(source), `${file}: every property is a term of the vocabulary`);
  for (const [path, value] of walk(expanded)) {
    assert.notEqual(value, "", `${file}: nothing is empty at ${path}`);
    if (path.endsWith("/@language")) assert.fail(`${file}: plain strings only, ${path}`);
  }
  for (const thing of expanded) {
    if (!thing["@type"].some((type) => type.endsWith("Event"))) continue;
    for (const required of ["name", "startDate", "location", "eventStatus", "eventAttendanceMode"]) {
      assert.ok(thing[schema(required)], `${file}: ${required}`);
    }
    assert.match(thing[schema("eventStatus")][0]["@id"], /^https?:\/\/schema\.org\/Event(Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)$/);
    if (file.startsWith("rescheduled")) assert.ok(thing[schema("previousStartDate")], `${file}: previousStartDate`);
    const begins = thing[schema("startDate")][0]["@value"];
    assert.match(begins, /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/, `${file}: ${begins}`);
  }
  checked += 1;
}
assert.ok(checked > 0, "there are documents to check");
console.log(`${checked} JSON-LD documents: every term is known and nothing is lost`);
