// The example site and a browser, started for the tests and stopped with them.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const pictures = `${root}target/browser`;
export const binary = process.env.SITE ?? `${root}target/debug/site`;

/// Whether the tests look at the exported files on a plain server instead of at the site's own.
export const isFiles = process.env.FILES === "1";

export const languages = ["kk", "ru", "en"];
export const variants = isFiles ? ["list"] : ["list", "disclosure", "button", "select"];
/// Every kind of page; the last two exist in fewer languages than the site, or in none.
export const pages = [
  "/", "/events", "/archive", "/calendar/2021-08", "/events/legal-aid-2021", "/agreements", "/agreements/paris-almaty-2014", "/organisations",
  "/organisations/lprc", "/people", "/people/kenzhegali-karchegenov", "/partnerships", "/search?q=2014", "/about", "/none",
];
export const exists = (page, language) => page !== "/none" && !(page === "/about" && language === "en");

export const action = { kk: "Тілді ауыстыру: қазақша", ru: "Сменить язык на русский", en: "Change the language to English" };
export const label = { kk: "Тілді таңдаңыз", ru: "Выберите язык", en: "Select a language" };
export const autonym = { kk: "Қазақша", ru: "Русский", en: "English" };

/// A server that knows files and nothing else: a folder's `index.html`, and `404.html` for what is not there.
export function serve(folder) {
  const kinds = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", svg: "image/svg+xml", atom: "application/atom+xml", ics: "text/calendar" };
  return createServer((request, answer) => {
    let path = join(folder, decodeURIComponent(new URL(request.url, "http://files").pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    answer.statusCode = existsSync(path) ? 200 : 404;
    if (answer.statusCode === 404) path = join(folder, "404.html");
    answer.setHeader("content-type", kinds[path.split(".").pop()] ?? "application/octet-stream");
    answer.end(readFileSync(path));
  }).listen(0);
}

/// The site as files in a new folder.
export function exported(origin) {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  execFileSync(binary, ["--export", folder, "--origin", origin]);
  return folder;
}

/// Starts the site on a free port; its address, and how to stop it.
export async function start(...options) {
  if (isFiles) {
    const server = serve(exported("https://example.kz"));
    const stop = async () => {
      server.closeAllConnections();
      server.close();
    };
    return { address: `http://127.0.0.1:${server.address().port}`, stop };
  }
  const process = spawn(binary, options.length ? options : ["--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  process.stderr.on("data", (data) => (complaint += data));
  const exited = once(process, "exit").then(([code]) => code);
  const line = await Promise.race([once(createInterface(process.stdout), "line"), exited.then(() => [""])]);
  const stop = async (signal = "SIGTERM") => {
    process.kill(signal);
    return exited;
  };
  return { address: line[0].replace(/\/$/, ""), stop, exited, complaint: () => complaint };
}

export async function browser() {
  mkdirSync(pictures, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

/// The address of a page in a language and with a form of the switcher.
export function url(address, language, page, variant = "list") {
  const mark = page.includes("?") ? "&" : "?";
  return `${address}/${language}${page}${variant === "list" ? "" : `${mark}switcher=${variant}`}`;
}

const axe = readFileSync(`${root}tests/browser/node_modules/axe-core/axe.min.js`, "utf8");

/// What axe-core complains of, in short.
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  }));
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(" | ")}`);
}
