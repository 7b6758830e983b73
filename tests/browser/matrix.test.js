// Every page in every language, on a phone, a tablet and a desk, by day and by night, with script and without.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { browser, exists, isFiles, languages, pages, pictures, start, url, violations } from "./site.js";

let site, chromium;
before(async () => ([site, chromium] = await Promise.all([start(), browser()])));
after(async () => Promise.all([chromium?.close(), site?.stop()]));

// the files are the same pages, which have been looked at already
const widths = isFiles ? [360] : [360, 768, 1280];
const schemes = isFiles ? ["light"] : ["light", "dark"];
/// Those of which pictures are kept, for people to look at.
const kept = { "/": "home", "/events/legal-aid-2021": "event", "/calendar/2021-08": "month", "/people": "people", "/none": "error", "/search?q=2014": "search" };

/// What is wrong with a page as it is shown now.
function seen() {
  const shown = (element) => element.getClientRects().length > 0;
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
    return (r * 299 + g * 587 + b * 114) / 255000;
  };
  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    headings: Array.from(document.querySelectorAll("h1")).filter(shown).length,
    words: document.querySelector("main").innerText.trim().length,
    paper: luminance(getComputedStyle(document.body).backgroundColor),
    ways: Array.from(document.querySelectorAll(".ushtil-switcher a, .menu a")).filter(shown).length,
  };
}

for (const javaScriptEnabled of [true, false]) {
  for (const language of languages) {
    test(`${language}, ${javaScriptEnabled ? "with" : "without"} script: nothing is cut off, dark is dark, axe finds nothing`, async () => {
      const context = await chromium.newContext({ javaScriptEnabled, bypassCSP: true, locale: "kk-KZ" });
      const page = await context.newPage();
      for (const where of pages.filter((page) => !isFiles || exists(page, language))) {
        const answer = await page.goto(url(site.address, language, where));
        assert.equal(answer.status(), exists(where, language) ? 200 : 404, where);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            const { overflow, headings, words, paper, ways } = await page.evaluate(seen);
            const which = `${language} ${where} ${width} ${colorScheme}`;
            assert.ok(overflow <= 0, `${which}: ${overflow} pixels to scroll sideways`);
            assert.ok(headings === 1 && words > 10 && ways >= 6, which);
            assert.ok(colorScheme === "dark" ? paper < 0.2 : paper > 0.9, `${which}: the paper is ${paper}`);
            if (!javaScriptEnabled || isFiles) continue;
            assert.deepEqual(await violations(page), [], which);
            if (where in kept) await picture(page, `${kept[where]}-${language}-${width}-${colorScheme}`);
          }
        }
      }
      await context.close();
    });
  }
}

test("what is printed is black on white, without menus, and says where links lead", async () => {
  const page = await chromium.newPage();
  for (const language of languages) {
    await page.goto(url(site.address, language, "/events/legal-aid-2021"));
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    for (const hidden of [".menu", ".ushtil-switcher", ".bottom", ".ushtil-actions", ".ushtil-switcher-suggestion"]) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    assert.equal(await page.locator("h1").isVisible(), true);
    await picture(page, `event-${language}-print`);
  }
  await page.close();
});

async function picture(page, name) {
  mkdirSync(`${pictures}/matrix`, { recursive: true });
  await page.screenshot({ path: `${pictures}/matrix/${name}.png`, fullPage: true });
}
