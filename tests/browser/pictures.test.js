// Pictures of every page in every language, on a desk and on a phone, for people to look at.
import { after, before, test } from "node:test";
import { browser, languages, pictures, start, url, variants } from "./site.js";

let site, chromium;
before(async () => ([site, chromium] = await Promise.all([start(), browser()])));
after(async () => Promise.all([chromium?.close(), site?.stop()]));

const shown = { index: "/", event: "/events/legal-aid-2021", agreement: "/agreements/paris-almaty-2014", about: "/about" };

for (const [device, viewport] of [["desk", { width: 1100, height: 800 }], ["phone", { width: 390, height: 844 }]]) {
  test(`pictures on a ${device}`, async () => {
    const context = await chromium.newContext({ viewport, deviceScaleFactor: device === "phone" ? 2 : 1, locale: "kk-KZ" });
    const page = await context.newPage();
    for (const language of languages) {
      for (const [name, where] of Object.entries(shown)) {
        await page.goto(url(site.address, language, where));
        await page.screenshot({ path: `${pictures}/${name}-${language}-${device}.png`, fullPage: true });
      }
      await page.goto(url(site.address, language, "/"));
      await page.locator("[data-opens=search]").click();
      await page.screenshot({ path: `${pictures}/search-${language}-${device}.png` });
      for (const variant of variants.slice(1)) {
        await page.goto(url(site.address, language, "/about", variant));
        const summary = page.locator(".ushtil-switcher summary");
        if (await summary.count()) await summary.click();
        await page.screenshot({ path: `${pictures}/${variant}-${language}-${device}.png` });
      }
    }
    await context.close();
  });
}
