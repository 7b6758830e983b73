"""Every Fluent file of the project through other tools that read and write Fluent: what comes back says the same.

    tools.py USHTIL FOLDER          FOLDER has what `syntax.mjs` wrote, one copy of the project's FTL files

A tool's copy is parsed again, and each message is written out for every combination of the keys that its selectors
have: the texts must be those of the original. `ushtil check` must find nothing new in a folder of locales.
`UPSTREAM` is the reviewed list of what a tool loses; an entry that is no longer needed fails.
"""

import itertools
import json
import subprocess
import sys
from pathlib import Path

from compare_locales.parser import Junk, getParser
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer
from moz.l10n.formats.fluent import fluent_parse, fluent_serialize
from translate.storage.fluent import FluentFile

USHTIL, BY_JAVASCRIPT = sys.argv[1], Path(sys.argv[2])
ROOT = Path(__file__).resolve().parents[3]
UPSTREAM = {
    # moz.l10n 0.15 joins all selectors of a text into one table, in which keys that only one of them has find nothing:
    # the text of that variant is lost. `ushtil check` warns of such selectors (`selector-keys`).
    ("moz.l10n", f"tests/parity/corpus/{locale}/corpus.ftl", "nested-selects")
    for locale in ("kk", "ru", "en")
}
MISTAKES = ("compiler/tests/diagnostics/", "tests/data/codes/")  # files that are wrong on purpose


def moz_l10n(text):
    return "".join(fluent_serialize(fluent_parse(text)))


def fluent_syntax(text):
    return FluentSerializer().serialize(FluentParser().parse(text))


def compare_locales(text):
    parser = getParser("page.ftl")
    parser.readUnicode(text)
    entries = list(parser.walk())
    junk = [entry.all for entry in entries if isinstance(entry, Junk)]
    assert not junk, junk
    return "".join(entry.all for entry in entries)


def translate_toolkit(text):
    return bytes(FluentFile.parsestring(text.encode())).decode()


def javascript(name):
    return lambda _: (BY_JAVASCRIPT / name).read_text("utf-8")


def tools(name):
    return {
        "moz.l10n": moz_l10n,
        "fluent.syntax": fluent_syntax,
        "@fluent/syntax": javascript(name),
        "compare-locales": compare_locales,
        "translate-toolkit": translate_toolkit,
    }


class Sorted(Transformer):
    """Options in one order, which says nothing."""

    def visit_CallArguments(self, node):
        node.named.sort(key=lambda argument: argument.name.name)
        return node


def spelt(expression):
    """An expression as the reference implementation writes it."""
    expression = Sorted().visit(expression.clone())
    return FluentSerializer().serialize_entry(
        ast.Message(ast.Identifier("m"), ast.Pattern([ast.Placeable(expression)]))
    ).removeprefix("m = ").rstrip("\n")


def patterns(resource):
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, (ast.Message, ast.Term)):
            sigil = "-" if isinstance(entry, ast.Term) else ""
            if entry.value:
                yield sigil + entry.id.name, entry.value
            for attribute in entry.attributes:
                yield f"{sigil}{entry.id.name}.{attribute.id.name}", attribute.value


def key(variant):
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def selectors(pattern, found):
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            keys = found.setdefault(spelt(element.expression.selector), [])
            for variant in element.expression.variants:
                keys.append(key(variant))
                selectors(variant.value, found)
    return found


def said(pattern, values):
    """The pattern where each selector has a key, as text with its placeables spelt out."""
    out = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            out += element.value
            continue
        expression = element.expression
        if isinstance(expression, ast.SelectExpression):
            chosen = values[spelt(expression.selector)]
            variants = expression.variants
            variant = next((v for v in variants if key(v) == chosen), None) or next(v for v in variants if v.default)
            out += said(variant.value, values)
        elif isinstance(expression, ast.StringLiteral):
            out += expression.parse()["value"]
        else:
            out += spelt(expression)
    return out


def differences(before, after):
    before, after = (dict(patterns(FluentParser().parse(text))) for text in (before, after))
    for id in sorted(before.keys() | after.keys()):
        if id not in before or id not in after:
            yield id, "is there only once"
            continue
        choices = selectors(after[id], selectors(before[id], {}))
        names = list(choices)
        keys = [[*dict.fromkeys(choices[name]), None] for name in names]  # None: a key that nothing names
        for combination in itertools.product(*keys):
            values = dict(zip(names, combination))
            if said(before[id], values) != said(after[id], values):
                yield id, f"{said(before[id], values)!r} became {said(after[id], values)!r} for {values}"
                break


def check(locales):
    run = subprocess.run([USHTIL, "check", "--locales", str(locales), "--format", "json"], capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    found = (json.loads(line) for line in run.stdout.splitlines())
    return {(problem["code"], problem["message"]) for problem in found}  # moz.l10n writes every combination of variants out


files = [name for name in subprocess.check_output(["git", "ls-files", "*.ftl"], cwd=ROOT, text=True).splitlines()
         if not name.startswith(MISTAKES)]
assert len(files) >= 45, "where are the files?"
wrong, needed = [], set()
for tool in tools(""):
    copy = BY_JAVASCRIPT / "copies" / tool.replace("/", "-")
    for name in files:
        before = (ROOT / name).read_text("utf-8")
        try:
            after = tools(name)[tool](before)
        except Exception as problem:
            wrong.append(f"{tool} cannot read {name}: {problem!r}")
            continue
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_text(after, "utf-8")
        for id, difference in differences(before, after):
            needed.add((tool, name, id))
            if (tool, name, id) not in UPSTREAM:
                wrong.append(f"{tool}, {name}, {id}: {difference}")
    for locales in sorted({str(Path(*Path(name).parts[: Path(name).parts.index("en")])) for name in files if "/en/" in name}):
        if new := check(copy / locales) - check(ROOT / locales):
            wrong.append(f"{tool}, {locales}: ushtil check finds {new}")
    print(f"  {tool}: {len(files)} files come back the same")
wrong.extend(f"not needed any more in UPSTREAM: {entry}" for entry in UPSTREAM - needed)
if wrong:
    sys.exit("\n".join(wrong))
