// What a reader does with the switcher and the search, by mouse, by keyboard, without script, on a phone.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { action, autonym, browser, exists, isFiles, label, languages, pages, start, url, variants } from "./site.js";

let site, chromium;
before(async () => ([site, chromium] = await Promise.all([start(), browser()])));
after(async () => Promise.all([chromium?.close(), site?.stop()]));

async function open(options, where) {
  const context = await chromium.newContext({ locale: "kk-KZ", ...options });
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  if (where) await page.goto(where);
  return { context, page, complaints };
}

/// A key as YAML writes it: one with a colon inside stands in quotation marks.
const quoted = (key) => (key.includes(": ") ? `'${key}'` : key);
/// What a server decides: negotiation, redirects, the cookie, headers, forms, queries, a 404 in the reader's language.
const served = isFiles ? test.skip : test;
const path = (page) => page.url().slice(site.address.length);

/// Chooses a language as a reader would in each form of the switcher.
async function choose(page, variant, language) {
  if (variant === "select") {
    await page.locator(".ushtil-switcher select").selectOption(language);
    await page.locator(".ushtil-switcher button").click();
    return;
  }
  if (variant === "disclosure") await page.locator(".ushtil-switcher summary").click();
  const button = page.locator(".ushtil-switcher > button"); // without script it is hidden and the list is open
  if (variant === "button" && (await button.isVisible())) await button.click();
  await page.locator(".ushtil-switcher").getByRole("link", { name: action[language], exact: true }).click();
}

for (const javaScriptEnabled of [true, false]) {
  describe(javaScriptEnabled ? "with script" : "LS-18: without script", () => {
    for (const variant of variants) {
      test(`LS-12: the ${variant} leads to the same page in every language`, async () => {
        const { page, context, complaints } = await open({ javaScriptEnabled });
        for (const where of (javaScriptEnabled ? pages : pages.slice(0, 2)).filter((page) => !isFiles || !page.includes("?"))) {
          for (const from of languages.filter((language) => exists(where, language))) {
            for (const to of languages.filter((language) => exists(where, language) && language !== from)) {
              await page.goto(url(site.address, from, where, variant));
              await choose(page, variant, to);
              await page.waitForURL(url(site.address, to, where, variant));
              assert.equal(await page.locator("html").getAttribute("lang"), to);
            }
          }
        }
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  });
}

served("LS-30: a page missing in a language says so, and leads to where it exists", async () => {
  const { page, context } = await open({}, `${site.address}/kk/about`);
  const english = page.locator(".ushtil-switcher li", { hasText: "English" });
  assert.equal((await english.innerText()).split(/\s+/).join(" "), "English (қолжетімді емес)");
  assert.equal(await english.getByRole("link").count(), 0);
  const answer = await page.goto(`${site.address}/en/about`);
  assert.equal(answer.status(), 404);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "This page is not available in English");
  await choose(page, "list", "ru");
  assert.equal(path(page), "/ru/about");
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "О нас");
  await context.close();
});

test("LS-10, LS-13: assistive technology hears a named navigation in the page's language", async () => {
  const { page, context } = await open({});
  for (const language of languages) {
    await page.goto(url(site.address, language, "/"));
    const items = languages.map((other) =>
      other === language ? `  - listitem: ${autonym[other]}` : `  - listitem:\n    - ${quoted(`link "${action[other]}"`)}:\n      - /url: /${other}/\n      - text: ${autonym[other]}`);
    const heard = await page.getByRole("navigation", { name: label[language] }).ariaSnapshot();
    const expected = [`- navigation "${label[language]}":`, `- paragraph: ${label[language]}`, "- list:", ...items];
    assert.equal(heard.replace(/^  /gm, ""), expected.join("\n"));
  }
  await context.close();
});

served("LS-14: the disclosure works by keyboard alone; Esc closes it and gives focus back", async () => {
  const { page, context } = await open({}, url(site.address, "kk", "/", "disclosure"));
  const list = page.locator(".ushtil-switcher details");
  const isOpen = () => list.evaluate((element) => element.open);
  await page.locator(".ushtil-switcher summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await isOpen(), true);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.lang), "ru");
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(), false);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
  assert.equal(await isOpen(), false, "leaving the list closes it");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/en\//);
  await context.close();
});

served("LS-14: the button opens and closes the list by keyboard alone; Esc gives focus back", async () => {
  const { page, context } = await open({}, url(site.address, "kk", "/", "button"));
  const button = page.locator(".ushtil-switcher > button");
  const list = page.locator(".ushtil-switcher ul");
  const isOpen = async () => (await button.getAttribute("aria-expanded")) === "true" && (await list.isVisible());
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  assert.equal(await isOpen(), false);
  await button.focus();
  await page.keyboard.press("Enter");
  assert.equal(await isOpen(), true);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.lang), "ru");
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(), false);
  assert.equal(await focused(), "BUTTON");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
  assert.equal(await isOpen(), false, "leaving the list closes it");
  await context.close();
});

test("LS-12: the list works by keyboard alone, after a link that skips it", async () => {
  const { page, context } = await open({}, url(site.address, "ru", "/events/legal-aid-2021"));
  const active = () => page.evaluate(() => document.activeElement.textContent.trim());
  await page.keyboard.press("Tab");
  assert.equal(await active(), "Перейти к содержимому");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await active(), "Қазақша");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, "none", "focus can be seen");
  await page.keyboard.press("Tab");
  assert.equal(await active(), "English");
  await page.keyboard.press("Enter");
  await page.waitForURL(url(site.address, "en", "/events/legal-aid-2021"));
  await context.close();
});

served("LS-15: choosing in the select alone goes nowhere", async () => {
  const { page, context } = await open({}, url(site.address, "kk", "/", "select"));
  await page.locator(".ushtil-switcher select").selectOption("en");
  await page.waitForTimeout(200);
  assert.equal(path(page), "/kk/?switcher=select");
  await page.locator(".ushtil-switcher select").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/en\//);
  await context.close();
});

test("LS-16, 1.4.10: targets are large enough and nothing is cut off at 320 pixels, at 200 % and with large text", async () => {
  const views = [
    { viewport: { width: 320, height: 640 } },
    { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, // 1280 pixels at 200 %
    { viewport: { width: 1280, height: 800 } },
  ];
  for (const view of views) {
    const { page, context } = await open(view);
    for (const language of languages) {
      for (const variant of variants) {
        for (const [where, size] of [["/events/legal-aid-2021", "100%"], ["/about", "100%"], ["/events/legal-aid-2021", "200%"]]) {
          if (isFiles && !exists(where, language)) continue;
          await page.goto(url(site.address, language, where, variant));
          await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
          if (variant === "disclosure") await page.locator(".ushtil-switcher summary").click();
          if (variant === "button") await page.locator(".ushtil-switcher > button").click();
          const seen = await page.evaluate(() => {
            const targets = document.querySelectorAll(".ushtil-switcher :is(a, summary, select, button)");
            return {
              overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              boxes: Array.from(targets, (target) => target.getBoundingClientRect().toJSON()),
              width: innerWidth,
            };
          });
          const which = `${language} ${where} ${variant} ${view.viewport.width} ${size}`;
          assert.ok(seen.overflow <= 0, `${which}: ${seen.overflow} pixels to scroll sideways`);
          assert.ok(seen.boxes.length >= 1, which);
          for (const box of seen.boxes) {
            assert.ok(box.width >= 24 && box.height >= 24, `${which}: ${box.width} by ${box.height}`);
            assert.ok(box.left >= 0 && box.right <= seen.width + 0.5, `${which}: cut off`);
          }
        }
      }
    }
    await context.close();
  }
});

test("HT-06: the search opens over the page, says how to close it, and Esc gives focus back", async () => {
  const hints = {
    kk: "Іздеуді жабу үшін ESC пернесін басыңыз",
    ru: "Нажмите ESC, чтобы закрыть поиск",
    en: "Press ESC to close the search",
  };
  const { page, context } = await open({});
  for (const language of languages) {
    await page.goto(url(site.address, language, "/events/legal-aid-2021"));
    const link = page.locator("[data-opens=search]");
    const dialog = page.getByRole("dialog");
    await link.focus();
    await page.keyboard.press("Enter");
    assert.equal(await dialog.locator(".hint").innerText(), hints[language]);
    assert.equal(await page.evaluate(() => document.activeElement.type), "search");
    await page.keyboard.type("адв");
    await page.keyboard.press("Escape");
    assert.equal(await dialog.isVisible(), false, "one Esc, whatever has been typed");
    await link.click();
    await page.mouse.click(5, 5);
    assert.equal(await dialog.isVisible(), false, "a click beside it closes it");
    assert.equal(await link.evaluate((element) => element === document.activeElement), true, "focus returns");
    await link.click();
    await dialog.getByRole("button").last().click();
    assert.equal(await dialog.isVisible(), false);
    await link.click();
    await dialog.locator("input").fill("2014");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.address}/${language}/search?q=2014`);
    assert.ok((await page.locator("main li a[href*='/agreements/']").count()) === 1);
  }
  await context.close();
});

served("the search works without script", async () => {
  const { page, context } = await open({ javaScriptEnabled: false }, url(site.address, "kk", "/"));
  await page.locator("[data-opens=search]").click();
  assert.equal(path(page), "/kk/search");
  await page.locator("main input").fill("АДВОКАТУРА");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=/);
  assert.ok((await page.locator("main li").count()) >= 1);
  await page.locator("main input").fill("<script>ғғғ");
  await page.keyboard.press("Enter");
  await page.waitForURL(/script/);
  assert.equal(await page.locator("main .results > p").innerText(), "Нәтижелер табылмады");
  await context.close();
});

served("LS-32, LS-34: a click is kept and outranks the browser; a visit is not a choice", async () => {
  for (const variant of variants) {
    const { page, context } = await open({ locale: "en-GB" }, `${site.address}/`);
    assert.equal(path(page), "/en/");
    await page.goto(`${site.address}/kk/`);
    assert.deepEqual(await context.cookies(), [], "a visit is not a choice");
    await page.goto(url(site.address, "en", "/", variant));
    await choose(page, variant, "ru");
    await page.waitForURL(/\/ru\//);
    const [cookie] = await context.cookies();
    assert.equal(`${cookie.name}=${cookie.value} ${cookie.path} ${cookie.sameSite}`, "lang=ru / Lax");
    const days = (cookie.expires - Date.now() / 1000) / 86400;
    assert.ok(days > 364 && days < 366, `${days} days`);
    await page.goto(`${site.address}/`);
    assert.equal(path(page), "/ru/");
    await page.goto(`${site.address}/kk/events/legal-aid-2021`);
    assert.equal(await page.locator("html").getAttribute("lang"), "kk", "an address outranks a choice");
    await context.close();
  }
});

served("LS-33: the browser's language decides at / only", async () => {
  for (const [locale, expected] of [["kk-KZ", "kk"], ["ru-RU", "ru"], ["en-US", "en"], ["uz-UZ", "ru"], ["ja-JP", "kk"]]) {
    const { page, context } = await open({ locale });
    await page.goto(`${site.address}/`);
    assert.equal(path(page), `/${expected}/`, locale);
    for (const language of languages) {
      await page.goto(url(site.address, language, "/about"));
      assert.equal(path(page), `/${language}/about`, `${locale} is not sent away`);
    }
    await context.close();
  }
});

test("LS-37: a better language is suggested in that language", async () => {
  const { page, context } = await open({ locale: "ru-RU" }, url(site.address, "kk", "/events/legal-aid-2021"));
  const offer = page.locator(".ushtil-switcher-suggestion:visible");
  assert.equal(await offer.getByRole("link").innerText(), "Эта страница доступна и на русском языке");
  await offer.getByRole("link").click();
  assert.equal(path(page), "/ru/events/legal-aid-2021");
  assert.equal(await page.locator(".ushtil-switcher-suggestion:visible").count(), 0);
  await context.close();
});

test("LS-37: a suggestion can be closed for good, and a choice that was made is not asked about", async () => {
  const { page, context } = await open({ locale: "ru-RU" }, url(site.address, "kk", "/"));
  const offer = page.locator(".ushtil-switcher-suggestion:visible");
  await offer.getByRole("button", { name: "Закрыть" }).click();
  assert.equal(await offer.count(), 0);
  await page.goto(url(site.address, "kk", "/events"));
  assert.equal(await offer.count(), 0, "it stays closed");
  await context.close();
});

test("a part of the page that the reader is at stays the same in another language", async () => {
  const { page, context } = await open({}, `${url(site.address, "ru", "/events/legal-aid-2021")}#part-1`);
  await choose(page, "list", "kk");
  await page.waitForURL(`${url(site.address, "kk", "/events/legal-aid-2021")}#part-1`);
  assert.equal(await page.locator("#part-1").innerText(), "Қосымша мәліметтер");
  await context.close();
});

served("LS-14: a click beside an open list closes it, and the list pushes nothing", async () => {
  for (const variant of ["disclosure", "button"]) {
    const { page, context } = await open({}, url(site.address, "kk", "/", variant));
    const top = () => page.locator("main").evaluate((main) => main.getBoundingClientRect().top);
    const before = await top();
    await page.locator(variant === "disclosure" ? ".ushtil-switcher summary" : ".ushtil-switcher > button").click();
    assert.equal(await page.locator(".ushtil-switcher ul").isVisible(), true);
    assert.equal(await top(), before, variant);
    await page.mouse.click(20, 600);
    assert.equal(await page.locator(".ushtil-switcher ul").isVisible(), false, variant);
    await context.close();
  }
});

test("LS-20: the switcher comes before the menu and is not printed", async () => {
  const { page, context } = await open({}, url(site.address, "kk", "/"));
  const order = await page.locator("nav").evaluateAll((navs) => navs.map((nav) => nav.className));
  assert.deepEqual(order.slice(0, 2), ["ushtil-switcher", "menu"]);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".ushtil-switcher").isVisible(), false);
  await context.close();
});

test("Kazakh letters come from one font, as the others do", async () => {
  const { page, context } = await open({}, url(site.address, "kk", "/"));
  await page.locator("h1").evaluate((heading) => (heading.textContent = "ӘәҒғҚқҢңӨөҰұҮүҺһІі абв «–»"));
  const session = await context.newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  assert.equal(fonts.length, 1, JSON.stringify(fonts));
  await context.close();
});
