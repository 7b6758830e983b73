// Reads every calendar of a folder with ical.js and prints what it says, one JSON object a line.
import { readdirSync, readFileSync } from "node:fs";
import ICAL from "ical.js";

const folder = process.argv[2];

function instant(time) {
  if (time.isDate) return time.toString();
  if (time.zone === ICAL.Timezone.localTimezone) throw new Error("a time without a zone");
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ics")).sort()) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(`${folder}/${file}`, "utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  for (const event of calendar.getAllSubcomponents("vevent")) {
    const text = (name) => {
      const all = event.getAllProperties(name);
      if (all.length > 1) throw new Error(`${file}: ${name} stands more than once`);
      return all.length ? String(all[0].getFirstValue()) : null;
    };
    const start = event.getFirstProperty("dtstart");
    const record = {
      description: text("description"),
      end: instant(event.getFirstPropertyValue("dtend")),
      file,
      language: event.getFirstProperty("summary").getParameter("language") ?? null,
      location: text("location"),
      sequence: Number(text("sequence")),
      start: instant(start.getFirstValue()),
      status: text("status"),
      summary: text("summary"),
      uid: text("uid"),
      url: text("url"),
      zone: start.getParameter("tzid") ?? null,
    };
    console.log(JSON.stringify(record));
  }
}
