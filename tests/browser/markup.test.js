// What machines read: accessibility rules, valid HTML, links between the versions, headers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { browser, exists, languages, pages, start, url, variants, violations } from "./site.js";

let site, chromium;
before(async () => ([site, chromium] = await Promise.all([start(), browser()])));
after(async () => Promise.all([chromium?.close(), site?.stop()]));

test("HT-07: no violation with any switcher, open, and in the search over the page, by day and by night", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const context = await chromium.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    for (const language of languages) {
      for (const where of ["/about", "/events/legal-aid-2021"]) {
        for (const variant of variants.slice(1)) {
          await page.goto(url(site.address, language, where, variant));
          const opens = page.locator(".ushtil-switcher :is(summary, [aria-expanded])");
          if (await opens.count()) await opens.click();
          assert.deepEqual(await violations(page), [], `${language} ${where} ${variant}`);
        }
      }
      await page.goto(url(site.address, language, "/"));
      await page.locator("[data-opens=search]").click();
      assert.deepEqual(await violations(page), [], `${language} search`);
    }
    await context.close();
  }
});

test("axe-core sees what is wrong: a tag that is none", async () => {
  const context = await chromium.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url(site.address, "ru", "/"));
  await page.evaluate(() => (document.querySelector(".ushtil-switcher a").lang = "kz"));
  const [found] = await violations(page);
  assert.match(found, /^valid-lang: /);
  await context.close();
});

test("HT-07: the HTML is valid on every page, in every language, with every switcher", async () => {
  const html = new HtmlValidate({ extends: ["html-validate:recommended"] });
  for (const language of languages) {
    for (const where of pages) {
      for (const variant of variants) {
        const answer = await fetch(url(site.address, language, where, variant));
        const report = await html.validateString(await answer.text());
        const complaints = report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`));
        assert.deepEqual(complaints, [], `${language} ${where} ${variant}`);
      }
    }
  }
});

/// The `hreflang` links of a page.
const alternates = (text) =>
  Array.from(text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g), ([, tag, href]) => [tag, href]);

test("UR-03, UR-05, UR-06: every version names the same set, which exists, and itself as canonical", async () => {
  for (const where of pages.filter((page) => !page.startsWith("/search") && page !== "/none")) {
    const there = languages.filter((language) => exists(where, language));
    const sets = new Set();
    for (const language of there) {
      const text = await (await fetch(url(site.address, language, where))).text();
      assert.deepEqual(text.match(/<link rel="canonical" href="([^"]+)">/g), [`<link rel="canonical" href="${url(site.address, language, where)}">`]);
      sets.add(JSON.stringify(alternates(text)));
      assert.deepEqual(alternates(text).map(([tag]) => tag), [...there, "x-default"]);
      for (const [tag, href] of alternates(text)) {
        const answer = await fetch(href, { redirect: "manual" });
        if (tag === "x-default" && where === "/") assert.equal(answer.status, 302);
        else assert.equal(answer.status, 200, `${tag} ${href}`);
      }
    }
    assert.equal(sets.size, 1, where);
  }
});

test("UR-08: the sitemap has every version with the same set as its page", async () => {
  const xml = await (await fetch(`${site.address}/sitemap.xml`)).text();
  const entries = xml.split("<url>").slice(1);
  assert.ok(entries.length > 60, `${entries.length} pages`);
  for (const entry of entries) {
    const loc = entry.match(/<loc>(.*)<\/loc>/)[1];
    const set = Array.from(entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g), ([, tag, href]) => [tag, href]);
    assert.deepEqual(set, alternates(await (await fetch(loc)).text()), loc);
  }
});

test("UR-02, UR-09, LS-33: headers say the language, what the answer depends on, and where it moved", async () => {
  const ask = (path, headers = {}) => fetch(`${site.address}${path}`, { headers, redirect: "manual" });
  const root = await ask("/", { "accept-language": "en;q=0.5, kk;q=0.9" });
  assert.deepEqual([root.status, root.headers.get("location"), root.headers.get("vary")], [302, "/kk/", "Accept-Language, Cookie"]);
  const russian = await ask("/ru/", { "accept-language": "en", cookie: "lang=kk" });
  assert.deepEqual([russian.status, russian.headers.get("content-language"), russian.headers.get("vary")], [200, "ru", "accept-encoding"]);
  for (const [path, location] of [["/kz/about", "/kk/about"], ["/KAZ/?a=1", "/kk/?a=1"], ["/eng/about", "/en/about"]]) {
    const moved = await ask(path);
    assert.deepEqual([moved.status, moved.headers.get("location")], [301, location]);
  }
  const form = (fields) =>
    fetch(`${site.address}/language`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  for (const page of ["//evil.example", "https:evil.example", "\\\\evil.example", "javascript:alert(1)"]) {
    const answer = await form({ lang: "ru", page });
    assert.deepEqual([answer.status, answer.headers.get("location")], [303, "/ru/"], page);
  }
  assert.equal((await form({ lang: "de", page: "/ru/" })).status, 400);
  assert.equal((await ask("/language")).status, 405, "choosing is POST only");
});

test("UR-08, UR-10: the calendar file is linked, in its language, and names the others", async () => {
  for (const language of languages) {
    const text = await (await fetch(url(site.address, language, "/events/legal-aid-2021"))).text();
    const [, href] = text.match(/<link rel="alternate" type="text\/calendar" hreflang="(?:kk|ru|en)" href="([^"]+)">/);
    const answer = await fetch(new URL(href, site.address));
    assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
    assert.equal(answer.headers.get("content-language"), language);
    assert.match(answer.headers.get("link"), /hreflang="kk".*hreflang="ru".*hreflang="en".*hreflang="x-default"/);
    const calendar = await answer.text();
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;TZID=Asia\/Almaty:20210820T150000\r\n/);
    assert.match(calendar, new RegExp(`SUMMARY;LANGUAGE=${language}:`));
  }
});

test("JL: the data for search engines is whole and in the language of the page", async () => {
  for (const language of languages) {
    const text = await (await fetch(url(site.address, language, "/events/legal-aid-2021"))).text();
    const data = text.match(/<script type="application\/ld\+json">([^]*?)<\/script>/)[1];
    const things = [JSON.parse(data)].flatMap((thing) => thing["@graph"] ?? thing);
    const event = things.find((thing) => /Event/.test(thing["@type"]));
    assert.equal(event.startDate, "2021-08-20T15:00:00+06:00");
    const heading = text.match(/<h1[^>]*>([^<]+)<\/h1>/)[1];
    assert.equal(event.name, heading);
  }
});

test("a busy port is said, and both signals stop the site cleanly", async () => {
  const port = new URL(site.address).port;
  const second = await start("--port", port);
  assert.equal(await second.exited, 1);
  assert.match(second.complaint(), new RegExp(`cannot listen on 127.0.0.1:${port}: .*--port`));
  for (const signal of ["SIGINT", "SIGTERM"]) assert.equal(await (await start()).stop(signal), 0, signal);
});
