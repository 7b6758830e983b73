// Opens every page of a folder in a browser, runs axe-core on it, on a desk, on a phone and at night, and takes pictures: pages with
// the stylesheet, letters with what stands in them and as wide as programs of mail show them.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, pictures, what] = process.argv.slice(2);
const isMail = what === "letters";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", ...(isMail ? [] : ["best-practice"])]; // a letter has no landmarks
const screens = isMail ? {
  600: { viewport: { width: 600, height: 800 }, colorScheme: "light" },
  360: { viewport: { width: 360, height: 740 }, colorScheme: "light" },
  "360-night": { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
} : {
  desk: { viewport: { width: 1100, height: 800 }, colorScheme: "light" },
  phone: { viewport: { width: 375, height: 740 }, colorScheme: "light" },
  night: { viewport: { width: 375, height: 740 }, colorScheme: "dark" },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let violations = 0, checked = 0;
const pages = readdirSync(folder).filter((name) => /\.(kk|ru|en)\.html$/.test(name)).sort();
for (const [name, screen] of Object.entries(screens)) {
  const page = await browser.newPage(screen);
  for (const file of pages) {
    await page.goto(pathToFileURL(`${folder}/${file}`).href);
    if (!isMail) await page.addStyleTag({ path: `${folder}/style.css` }); // the same as in the examples, for pages without it
    await page.evaluate(axe);
    const result = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), tags);
    for (const violation of result.violations) {
      violations += 1;
      console.error(`${file} (${name}): ${violation.id}: ${violation.help}\n  ${violation.nodes.map((node) => node.html).join("\n  ")}`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) {
      violations += 1;
      console.error(`${file} (${name}): the page is wider than the screen`);
    }
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: `${pictures}/${file}.${name}.png`, fullPage: true });
    }
    checked += 1;
  }
}
await browser.close();
if (violations || !checked) process.exit(1);
console.log(`${checked} ${isMail ? "letters" : "pages"} on three screens: axe-core finds nothing`);
