// What the site does besides its pages: search, feeds, caching, microformats, and the whole of it as files on a plain server.
import assert from "node:assert/strict";
import { once } from "node:events";
import { statSync } from "node:fs";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { mf2 } from "microformats-parser";
import { browser, exported, languages, pages, serve, start, url } from "./site.js";

let site, chromium, files;
before(async () => {
  [site, chromium] = await Promise.all([start(), browser()]);
  files = serve(exported("https://example.kz"));
});
after(async () => {
  files?.close();
  await Promise.all([chromium?.close(), site?.stop()]);
});

/// What readers type, and a page that has to be among what is found; more words that only have to be answered alike.
const wanted = [
  ["kk", "келісімі", "/agreements/paris-almaty-2014"], ["kk", "келісімдерге", "/agreements/paris-almaty-2014"],
  ["kk", "адвокатураның", "/events/legal-aid-2021"], ["kk", "АДВОКАТТАР алқасында", "/agreements/paris-almaty-2014"],
  ["ru", "адвокатура", "/events/legal-aid-2021"], ["ru", "адвокатуре", "/events/legal-aid-2021"], ["ru", "адвокатуры", "/events/legal-aid-2021"],
  ["ru", "четвертая", "/events/ministerial-conference-2014"], ["ru", "четвёртой", "/events/ministerial-conference-2014"],
  ["en", "agreements", "/agreements/paris-almaty-2014"], ["en", "Agreement’s", "/agreements/paris-almaty-2014"],
  ["kk", "2014"], ["ru", "право"], ["ru", "суды"], ["en", "law"], ["kk", "қ"], ["ru", "конц"], ["en", "people"], ["ru", "люди"], ["en", "İstanbul"],
];

/// What a page of results shows: how many there are, and which, in order, each with its excerpt.
const results = (page) => page.locator("#page-search-results").evaluate((place) => ({
  count: place.querySelector("p")?.textContent,
  found: Array.from(place.querySelectorAll("li"), (item) => [new URL(item.querySelector("a").href).pathname, item.querySelector("p")?.textContent]),
}));

test("a word is found in any of its forms, on the server and in the browser alike, with count and excerpts", async () => {
  const context = await chromium.newContext();
  const silent = await chromium.newContext({ javaScriptEnabled: false });
  const [page, plain] = [await context.newPage(), await silent.newPage()];
  for (const [language, words, expected] of wanted) {
    const query = `q=${encodeURIComponent(words)}`;
    await plain.goto(url(site.address, language, `/search?${query}`));
    const server = await results(plain);
    await page.goto(`http://127.0.0.1:${files.address().port}/${language}/search/?${query}`);
    await page.locator("#page-search-results p").first().waitFor();
    assert.deepEqual(await results(page), server, words);
    if (!expected) continue;
    assert.match(server.count, new RegExp(`: ${server.found.length}$`));
    assert.ok(server.found.some(([path]) => path === `/${language}${expected}`), `${words}: ${server.found}`);
    assert.ok(server.found.every(([, excerpt]) => excerpt?.length > 10), words);
  }
  await Promise.all([context.close(), silent.close()]);
});

test("nothing of the search is loaded before a key is pressed, and its code is small", async () => {
  const page = await chromium.newPage();
  const asked = [];
  page.on("request", (request) => request.url().includes("search.json") && asked.push(request.url()));
  await page.goto(url(site.address, "kk", "/"), { waitUntil: "networkidle" });
  await page.locator("[data-opens=search]").click();
  assert.deepEqual(asked, []);
  await page.keyboard.type("кел");
  await page.locator("#search-results li").first().waitFor();
  assert.equal(asked.length, 1);
  assert.ok(statSync(new URL("../../src/search/search.js", import.meta.url)).size <= 2000);
  await page.close();
});

test("who sends no request is not waited for; an answer that has begun is ended before the site stops", async () => {
  const { hostname, port } = new URL(site.address);
  const slow = connect(port, hostname);
  slow.write("GET /kk/ HTTP/1.1\r\nHost: x\r\n");
  const began = Date.now();
  await once(slow, "close");
  const waited = Date.now() - began;
  assert.ok(waited > 5_000 && waited < 20_000, `${waited} ms`);
  const other = await start();
  const { port: second } = new URL(other.address);
  const asking = connect(second, "127.0.0.1");
  let answer = "";
  asking.on("data", (data) => (answer += data));
  asking.write("GET /kk/ HTTP/1.1\r\nHost: x\r\n");
  await new Promise((done) => setTimeout(done, 200));
  const stopped = other.stop();
  await new Promise((done) => setTimeout(done, 200));
  asking.write("Connection: close\r\n\r\n");
  assert.equal(await stopped, 0);
  assert.ok(answer.startsWith("HTTP/1.1 200") && answer.trimEnd().endsWith("</html>"), answer.slice(0, 80));
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
    ["cache-control", /no-cache/], ["etag", /^W\/"[0-9a-f]{16}"$/], ["content-security-policy", /frame-ancestors 'none'/],
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
  for (const where of pages.filter((page) => page !== "/none")) {
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
