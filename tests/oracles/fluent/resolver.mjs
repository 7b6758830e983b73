// Asks @fluent/bundle for the rows that `cargo test -p ushtil-parity --test resolver` left: each answer is ours, compiled and at run
// time, or the difference stands in tests/parity/resolver/deviations.tsv with its reason: resolver.mjs resolver.json
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const judge = "@fluent/bundle";
const table = readFileSync(join(import.meta.dirname, "../../parity/resolver/deviations.tsv"), "utf8");
const known = table.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"))
  .filter((row) => row[3] === judge || row[3] === "*").map((cells) => ({ cells, met: false }));
const matches = (cell, found) => cell === "*" || (cell === "* [error]" ? found.endsWith(" [error]") : cell === found);

function theirs({ isolating, ftl, id, values }) {
  const bundle = new FluentBundle("en", { useIsolating: isolating });
  bundle.addResource(new FluentResource(ftl), { allowOverrides: true });
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (pattern === undefined || pattern === null) return "nothing";
  const errors = [];
  try {
    const text = bundle.formatPattern(pattern, Object.fromEntries(values), errors);
    return errors.length ? `${text} [error]` : text;
  } catch (error) {
    return `thrown: ${error.message} [error]`;
  }
}

const rows = JSON.parse(readFileSync(process.argv[2], "utf8"));
const unknown = [];
let same = 0;
for (const row of rows) {
  const judged = theirs(row);
  for (const way of ["compiled", "run time"]) {
    if (row[way] === judged) { same += 1; continue; }
    const found = [row.case, row.ask, way, judge, row[way], judged].map((cell) => cell.replaceAll("\n", "\\n"));
    const reasons = known.filter(({ cells }) => cells.slice(0, 6).every((cell, at) => matches(cell, found[at])));
    if (!reasons.length) unknown.push(found.join("\t"));
    for (const reason of reasons) reason.met = true;
  }
}
const gone = known.filter(({ met }) => !met).map(({ cells }) => cells.join("\t"));
if (unknown.length) console.error(`${unknown.length} deviations that nobody reviewed:\n${unknown.join("\n")}`);
if (gone.length) console.error(`these rows of the table are met by nothing any more:\n${gone.join("\n")}`);
console.log(`${rows.length} rows: ${same} of ${2 * rows.length} answers are those of ${judge}, the others stand in the table`);
process.exit(unknown.length || gone.length || rows.length < 200 ? 1 : 0);
