// Takes what two parsers read of an event before a change, after it and after its cancellation as a calendar does: the same event,
// each time with a higher number.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const readings = process.argv.slice(2).map((path) => readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line)));
for (const versions of readings) {
  assert.equal(versions.length, 9);
  for (const language of ["kk", "ru", "en"]) {
    const here = versions.filter((event) => event.language === language);
    assert.equal(new Set(here.map((event) => event.uid)).size, 1, "one event");
    assert.deepEqual(here.map((event) => event.sequence), [0, 1, 2]);
    assert.deepEqual(here.map((event) => event.status), ["CONFIRMED", "CONFIRMED", "CANCELLED"]);
    assert.deepEqual(here.map((event) => event.start), ["2026-09-01T05:00:00Z", "2026-09-08T05:00:00Z", "2026-09-08T05:00:00Z"]);
  }
}
console.log("changes: icalendar and ical.js take a new date and a cancellation for the same event, each with a higher number");
