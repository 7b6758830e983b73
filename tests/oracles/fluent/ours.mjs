// Asks the command, @fluent/bundle and fluent.runtime for the same messages, and lists every difference with its reason.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases } from "./cases.mjs";

const [ushtil, python] = process.argv.slice(2);
const spaces = (text) => text.replace(/[\u00a0\u202f]/g, " ");

function ours({ lang, ftl, args = {}, types = {}, attribute }) {
  const dir = mkdtempSync(join(tmpdir(), "ushtil-oracle-"));
  const type = (name) => types[name] ?? (typeof args[name] === "number" ? "Number" : "String");
  const variables = Object.keys(args).map((name) => `#   $${name} (${type(name)}) - ${name}\n`).join("");
  const comment = variables && `# Variables:\n${variables}`;
  for (const tag of ["kk", "ru", "en"]) {
    mkdirSync(join(dir, tag));
    if (tag === "en" || tag === lang) writeFileSync(join(dir, tag, "m.ftl"), `${ftl.replace(/^m =/m, `${comment}m =`)}\n`);
  }
  const id = attribute ? `m.m.${attribute}` : "m.m";
  const values = Object.entries(args).map(([name, value]) => `${name}=${value}`);
  const run = spawnSync(ushtil, ["try", dir, id, ...values], { encoding: "utf8", env: { ...process.env, LANG: "en" } });
  rmSync(dir, { recursive: true });
  const lines = run.stdout.split(/^(?=(?:kk|ru|en) {2})/m);
  const line = lines.find((line) => line.startsWith(`${lang}  `));
  if (!line) throw new Error(`${ftl}: ${run.stdout}${run.stderr}`);
  return line.slice(4).split(/\n(?! {4})/)[0].replaceAll("\n    ", "\n");
}

function javascript({ lang, ftl, args = {}, attribute }) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(ftl));
  const message = bundle.getMessage("m");
  return bundle.formatPattern(attribute ? message.attributes[attribute] : message.value, args, []);
}

const script = `
import json, sys
from fluent.runtime import FluentBundle, FluentResource
answers = []
for case in json.load(sys.stdin):
    bundle = FluentBundle([case["lang"]], use_isolating=False)
    bundle.add_resource(FluentResource(case["ftl"]))
    message = bundle.get_message("m")
    pattern = message.attributes[case["attribute"]] if "attribute" in case else message.value
    answers.append(str(bundle.format_pattern(pattern, case.get("args", {}))[0]))
json.dump(answers, sys.stdout)
`;
const pythons = JSON.parse(spawnSync(python, ["-c", script], { input: JSON.stringify(cases), encoding: "utf8" }).stdout);

let wrong = 0, differences = 0;
cases.forEach((entry, index) => {
  const mine = ours(entry);
  const theirs = { javascript: javascript(entry), python: pythons[index] };
  for (const [name, text] of Object.entries(theirs)) {
    const reason = entry.differs?.[name];
    if (spaces(text) === spaces(mine)) {
      if (reason) { wrong += 1; console.error(`${name} agrees by now, its reason can go: ${entry.ftl}`); }
      continue;
    }
    if (!reason) { wrong += 1; console.error(`${name} says ${JSON.stringify(text)}, ours is ${JSON.stringify(mine)}: ${entry.ftl}`); continue; }
    differences += 1;
    console.log(`  ${JSON.stringify(mine)}, ${name} ${JSON.stringify(text)}: it ${reason}`);
  }
});
console.log(`${cases.length} messages through @fluent/bundle and fluent.runtime: ${differences} differences, each with its reason`);
process.exit(wrong ? 1 : 0);
