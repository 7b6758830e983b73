#!/usr/bin/env python3
"""The public surface of a crate from rustdoc's JSON: what it is, and how much of it has a runnable example.

Counted are types, traits, macros and free functions that an application can name, and their methods. A method leans on its
type: it counts where the type's own page has an example. Not counted are fields, variants and constants, which their type's example shows,
and the compiled messages, whose pages show the three texts themselves.

The names stand in surface.txt, with which types may grow (`#[non_exhaustive]`), so that a change of the surface is seen in the change
that makes it; UPDATE=1 writes it anew.

    surface.py target/doc/ushtil.json LEAST     LEAST is the percentage below which it fails
"""
import difflib
import json
import os
import re
import sys

LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "surface.txt")

CODE = re.compile(r"^\s*```(?P<word>[a-z_,0-9 ]*)$", re.M)


def has_example(docs):
    fences = [fence.group("word").strip() for fence in CODE.finditer(docs or "")]
    return any(word in ("", "rust", "no_run", "compile_fail", "should_panic") for word in fences[::2])


class Crate:
    def __init__(self, path):
        crate = json.load(open(path))
        self.index, self.root = crate["index"], str(crate["root"])
        self.seen, self.rows = set(), []  # rows: name, whether it has an example, whether its type has, its kind

    def get(self, ident):
        return self.index.get(str(ident))

    def walk(self, ident, path):
        item = self.get(ident)
        if item is None or item["crate_id"] != 0 or (item["visibility"] != "public" and path) or ident in self.seen:
            return
        kind, inner = next(iter(item["inner"].items()))
        if kind == "use":
            if inner["is_glob"]:
                module = self.get(inner["id"])
                for child in (module or {"inner": {"module": {"items": []}}})["inner"].get("module", {}).get("items", []):
                    self.walk(child, path)
            elif inner["id"] is not None:
                self.walk_as(inner["id"], path + [inner["name"]])
            return
        self.walk_as(ident, path + [item["name"]] if path or kind != "module" else [item["name"]])

    def walk_as(self, ident, path):
        item = self.get(ident)
        if item is None or item["crate_id"] != 0 or ident in self.seen or path[1:2] in (["messages"], ["guide"]):
            return
        self.seen.add(ident)
        kind, inner = next(iter(item["inner"].items()))
        if kind == "module":
            for child in inner["items"]:
                self.walk(child, path)
        elif kind in ("struct", "enum", "union", "trait", "function", "macro", "type_alias"):
            shown = has_example(item["docs"])
            grows = any("non_exhaustive" in str(attribute) for attribute in item["attrs"])
            self.rows.append(("::".join(path), shown, False, kind + " (may grow)" * grows))
            for impl in inner.get("impls", []) if isinstance(inner, dict) else []:
                self.methods(impl, path, shown)

    def methods(self, ident, path, shown):
        impl = self.get(ident)
        impl = impl and impl["inner"]["impl"]
        if not impl or impl["trait"] is not None:
            return
        for child in impl["items"]:
            method = self.get(child)
            if method and "function" in method["inner"] and method["visibility"] == "public":
                self.rows.append(("::".join(path + [method["name"]]), has_example(method["docs"]), shown, "method"))


def changed(names):
    if os.environ.get("UPDATE"):
        open(LIST, "w").write("\n".join(names) + "\n")
    known = open(LIST).read().split("\n")[:-1]
    lines = [line for line in difflib.unified_diff(known, names, lineterm="", n=0) if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    return ["the public surface has changed; if it is meant, UPDATE=1 tools/docs/check.sh:", *lines] if lines else []


def main():
    crate = Crate(sys.argv[1])
    crate.walk_as(int(crate.root) if crate.root.isdigit() else crate.root, ["ushtil"])
    own = sum(row[1] for row in crate.rows)
    problems = changed(sorted({row[3] + " " + row[0] for row in crate.rows}))
    leaning = sum(row[1] or row[2] for row in crate.rows)
    total = len(crate.rows)
    percent = 100 * leaning / total
    print(f"{total} public items: {own} have an example, {leaning - own} lean on their type's, {100 * own / total:.1f} and {percent:.1f} %")
    if percent < float(sys.argv[2]):
        problems.append("\n  ".join(["without an example:"] + sorted(row[0] for row in crate.rows if not (row[1] or row[2]))))
    print(*problems, sep="\n")
    sys.exit(bool(problems))


main()
