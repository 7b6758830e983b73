// Holds two readings of the calendars against each other, against the JSON-LD of the same events, and across languages.
import { existsSync, readFileSync } from "node:fs";
import assert from "node:assert/strict";

const [folder, one, other] = process.argv.slice(2);
const read = (path) => readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const [python, javascript] = [read(one), read(other)];
assert.deepEqual(javascript, python, "the two parsers read the same");

const expected = { // the hour in UTC that the wall clock of the place stands for
  "legal-aid-2021": ["2021-08-20T09:00:00Z", "2021-08-20T11:00:00Z"],
  "winter-2024": ["2024-02-29T09:00:00Z", "2024-02-29T11:00:00Z"],
  "scheduled-2026": ["2026-08-20T10:00:00Z", "2026-08-20T12:00:00Z"],
  "paris-2026": ["2026-03-28T08:30:00Z", "2026-03-29T16:00:00Z"],
  "days-2026": ["2026-12-30", "2027-01-02"],
};
const statuses = { cancelled: "CANCELLED", postponed: "TENTATIVE", rescheduled: "CONFIRMED", moved: "CONFIRMED" };
const identities = new Map();
let found = 0;
for (const event of python) {
  const [id, language] = event.file.split(".");
  assert.equal(event.language, language, `${event.file}: the language of the title`);
  assert.ok(!identities.has(id) || identities.get(id) === event.uid, `${id}: one event has one UID in all languages`);
  identities.set(id, event.uid);
  if (expected[id]) {
    assert.deepEqual([event.start, event.end], expected[id], event.file);
    found += 1;
  }
  assert.equal(event.status, statuses[id.split("-")[0]] ?? "CONFIRMED", event.file);
  const data = `${folder}/${event.file.replace(".ics", ".json")}`;
  if (existsSync(data)) {
    const start = JSON.parse(readFileSync(data, "utf8")).startDate;
    const instant = start.includes("T") ? new Date(start).toISOString().replace(".000", "") : start;
    assert.equal(event.start, instant, `${event.file}: calendar and JSON-LD begin together`);
  }
}
assert.equal(new Set(identities.values()).size, identities.size, "different events have different UIDs");
assert.equal(found, 3 * Object.keys(expected).length, "every expected event was read in three languages");
console.log(`${python.length} calendars: icalendar and ical.js read the same hours, texts and zones`);
