// Writes every FTL file of the project as @fluent/syntax reads it and writes it: syntax.mjs FOLDER
import { FluentParser, FluentSerializer } from "@fluent/syntax";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const folder = process.argv[2];
for (const name of execFileSync("git", ["ls-files", "*.ftl"], { cwd: root, encoding: "utf8" }).trim().split("\n")) {
  const resource = new FluentParser().parse(readFileSync(join(root, name), "utf8"));
  const junk = resource.body.filter((entry) => entry.type === "Junk");
  if (junk.length && !/^(compiler\/tests\/diagnostics|tests\/data\/codes)\//.test(name)) throw new Error(`${name}: ${junk[0].content}`);
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), new FluentSerializer().serialize(resource, {}));
}
