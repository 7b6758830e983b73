// The example site and a browser, started for the tests and stopped with them.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const pictures = `${root}target/browser`;
export const binary = process.env.SITE ?? `${root}target/debug/site`;

export const languages = ["kk", "ru", "en"];
export const variants = ["list", "disclosure", "button", "select"];
/// Every kind of page; the last two exist in fewer languages than the site, or in none.
export const pages = [
  "/", "/events", "/archive", "/events/legal-aid-2021", "/agreements", "/agreements/paris-almaty-2014", "/organisations",
  "/organisations/lprc", "/people", "/people/kenzhegali-karchegenov", "/partnerships", "/search?q=2014", "/about", "/none",
];
export const exists = (page, language) => page !== "/none" && !(page === "/about" && language === "en");

export const action = { kk: "Тілді ауыстыру: қазақша", ru: "Сменить язык на русский", en: "Change the language to English" };
export const label = { kk: "Тілді таңдаңыз", ru: "Выберите язык", en: "Select a language" };
export const autonym = { kk: "Қазақша", ru: "Русский", en: "English" };

/// Starts the site on a free port; its address, and how to stop it.
export async function start(...options) {
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
