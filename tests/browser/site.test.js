// What the site does besides its pages: search, feeds, caching, microformats, and the whole of it as files on a plain server.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { mf2 } from "microformats-parser";
import { binary, browser, languages, start, url } from "./site.js";

let site, chromium, folder, files;
before(async () => {
  [site, chromium] = await Promise.all([start(), browser()]);
  folder = mkdtempSync(join(tmpdir(), "site-"));
  execFileSync(binary, ["--export", folder, "--origin", "https://example.kz"]);
  files = createServer((request, answer) => {
    let path = join(folder, decodeURIComponent(new URL(request.url, "http://files").pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    const kind = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", svg: "image/svg+xml" };
    answer.statusCode = existsSync(path) ? 200 : 404;
    if (answer.statusCode === 404) path = join(folder, "404.html");
    answer.setHeader("content-type", kind[path.split(".").pop()] ?? "application/octet-stream");
    answer.end(readFileSync(path));
  }).listen(0);
});
after(async () => {
  files?.close();
  await Promise.all([chromium?.close(), site?.stop()]);
});

const wanted = [
  ["kk", "келісімі", "/agreements/paris-almaty-2014"], ["kk", "адвокатураның", "/events/legal-aid-2021"],
  ["ru", "адвокатуре", "/events/legal-aid-2021"], ["ru", "адвокатуры", "/events/legal-aid-2021"],
  ["ru", "четвертая", "/events/ministerial-conference-2014"], ["en", "agreements", "/agreements/paris-almaty-2014"],
];

test("a word is found in any of its forms, on the server and in the browser alike", async () => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  for (const [language, words, found] of wanted) {
    const answer = await (await fetch(url(site.address, language, `/search?q=${encodeURIComponent(words)}`))).text();
    const server = Array.from(answer.split('class="results" id="page-search-results"')[1].split("</main>")[0].matchAll(/<a href="([^"]+)"/g), ([, href]) => href);
    assert.ok(server.includes(`/${language}${found}`), `${words}: ${server}`);
    await page.goto(`http://127.0.0.1:${files.address().port}/${language}/search/?q=${encodeURIComponent(words)}`);
    const links = page.locator("#page-search-results a");
    await links.first().waitFor();
    const here = await links.evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    assert.deepEqual(new Set(here), new Set(server), words);
  }
  await context.close();
});

test("the files alone: pages, the switcher, a chooser at the root", async () => {
  const context = await chromium.newContext({ locale: "ru-RU" });
  const page = await context.newPage();
  const root = `http://127.0.0.1:${files.address().port}`;
  await page.goto(`${root}/`);
  assert.deepEqual(await page.locator("main a").evaluateAll((all) => all.map((link) => link.lang || link.hreflang)), languages);
  await page.goto(`${root}/kk/events/legal-aid-2021/`);
  await page.locator(".ushtil-switcher a[lang=en]").click();
  assert.equal(new URL(page.url()).pathname.replace(/\/$/, ""), "/en/events/legal-aid-2021");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal((await page.goto(`${root}/kk/none`)).status(), 404);
  await context.close();
});

test("answers carry what caches and browsers need", async () => {
  const answer = await fetch(url(site.address, "kk", "/events/legal-aid-2021"));
  for (const [name, value] of [
    ["cache-control", /no-cache/], ["etag", /^"[0-9a-f]{16}"$/], ["content-security-policy", /frame-ancestors 'none'/],
    ["referrer-policy", /strict-origin/], ["content-encoding", /gzip/], ["x-content-type-options", /nosniff/],
  ]) assert.match(answer.headers.get(name) ?? "", value, name);
  const again = await fetch(answer.url, { headers: { "if-none-match": answer.headers.get("etag") } });
  assert.equal(again.status, 304);
  const slash = await fetch(`${site.address}/kk/events/`, { redirect: "manual" });
  assert.deepEqual([slash.status, slash.headers.get("location")], [301, "/kk/events"]);
  for (const [path, kind] of [["/kk/feed.atom", "atom"], ["/kk/events.ics", "calendar"], ["/robots.txt", "plain"], ["/sitemap.xml", "xml"]])
    assert.match((await fetch(site.address + path)).headers.get("content-type"), new RegExp(kind));
});

test("every page is light: bytes, requests, no shift", async () => {
  const context = await chromium.newContext({ locale: "kk-KZ" });
  for (const where of ["/", "/events/legal-aid-2021", "/organisations"]) {
    const page = await context.newPage();
    let requests = 0, bytes = 0;
    page.on("response", async (response) => {
      requests += 1;
      bytes += (await response.request().sizes()).responseBodySize;
    });
    await page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(url(site.address, "ru", where), { waitUntil: "networkidle" });
    assert.ok(requests <= 6 && bytes <= 60_000, `${where}: ${requests} requests, ${bytes} bytes`);
    assert.equal(await page.evaluate(() => globalThis.shift), 0, where);
    await page.close();
  }
  await context.close();
});

test("microformats: an event, an organisation and a list are found as such", async () => {
  const items = async (where) => mf2(await (await fetch(url(site.address, "ru", where))).text(), { baseUrl: site.address }).items;
  const [event] = (await items("/events/legal-aid-2021")).filter(({ type }) => type.includes("h-event"));
  const { name, start: begins, end, location, organizer, url: address } = event.properties;
  assert.match(name[0], /^Открытое экспертное обсуждение/);
  assert.match(begins[0], /^2021-08-20[T ]15:00/);
  assert.match(end[0], /^2021-08-20[T ]17:00/);
  assert.deepEqual([location[0], organizer[0].type], ["онлайн, на платформе Zoom", ["h-card"]]);
  assert.match(organizer[0].properties.url[0], /\/ru\/organisations\/lprc$/);
  assert.match(address[0], /\/ru\/events\/legal-aid-2021$/);
  const [card] = (await items("/organisations/lprc")).filter(({ type }) => type.includes("h-card"));
  assert.match(card.properties.name[0], /Центр исследования правовой политики/);
  const [feed] = (await items("/archive")).filter(({ type }) => type.includes("h-feed"));
  assert.equal(feed.children.filter(({ type }) => type.includes("h-event")).length, 5);
});
