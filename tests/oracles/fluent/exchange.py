"""Sends exports through the tools that translators use (read, write), and imports what comes back.

Usage: exchange.py USHTIL ROOT. Everything must come back untouched; one translation that is changed in the tool must be
taken, and nothing else. msgfmt has to accept the PO, and the schemas of OASIS the XLIFF; they lie in Debian's
php-symfony-translation.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from lxml import etree
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.placeables.lisa import xml_to_strelem
from translate.storage.pypo import pofile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File
from translation_finder import discover

SCHEMAS = pathlib.Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
STORES = {"xliff": xlifffile, "xliff2": Xliff2File, "po": pofile}
ushtil, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()


def run(*arguments, folder):
    return subprocess.run(
        [ushtil, *arguments, "--locales", "locales", "--content", "content"],
        cwd=folder, capture_output=True, text=True, env={"LANG": "en", "PATH": "/usr/bin:/bin"},
    )


def texts(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix in {".ftl", ".toml", ".json"}}


def schema(name):
    """A schema that finds the one of `xml:` attributes beside itself rather than on the net."""
    tree = etree.parse(SCHEMAS / name)
    for imported in tree.iter("{http://www.w3.org/2001/XMLSchema}import"):
        imported.set("schemaLocation", str(SCHEMAS / "xml.xsd"))
    return etree.XMLSchema(tree)


VALID = {"xliff": schema("xliff-core-1.2-strict.xsd"), "xliff2": schema("xliff-core-2.0.xsd")}


def untouched(folder, name, tool, before):
    back = run("import", name, folder=folder)
    assert back.returncode == 0, f"{tool}: {name}: {back.stdout}{back.stderr}"
    assert "Taken: 0." in back.stderr and "Refused: 0." in back.stderr, f"{tool}: {name}: {back.stdout}{back.stderr}"
    assert texts(folder) == before, f"{tool}: {name} changed files"


def changed(folder, name, form, ending, text, file):
    """Changes one translation as a translator does, and keeps nothing of it afterwards."""
    exported = (folder / name).read_bytes()
    store = STORES[form].parsefile(str(folder / name))
    found = {"xliff": lambda unit: unit.getid(), "xliff2": lambda unit: unit.getid().replace(":", "/"), "po": lambda unit: unit.getcontext()}
    (unit,) = [unit for unit in store.units if (found[form](unit) or "").endswith(ending)]
    if "<ph" in text:
        unit.rich_target = [xml_to_strelem(etree.fromstring(f"<target xmlns='urn:oasis:names:tc:xliff:document:1.2'>{text}</target>"), "preserve")]
    else:
        unit.target = text
    store.save()
    with tempfile.TemporaryDirectory() as other:
        copy = pathlib.Path(other) / "copy"
        shutil.copytree(folder, copy)
        back = run("import", name, folder=copy)
        (folder / name).write_bytes(exported)
        if not file:
            assert back.returncode == 1 and "stands more often than before" in back.stdout, f"{name}: {back.stdout}{back.stderr}"
            assert [*texts(copy).values()] == [*texts(folder).values()]
            return
        assert back.returncode == 0 and "Taken: 1." in back.stderr, f"{name}: {back.stdout}{back.stderr}"
        assert [path.name for path, old in texts(folder).items() if (copy / path.relative_to(folder)).read_bytes() != old] == [file]
        check = run("check", folder=copy)
        assert check.returncode == 0, check.stdout


def found_by_weblate(folder):
    """Weblate's search for files proposes a component for each file of messages, and one for the exports of content."""
    with tempfile.TemporaryDirectory() as other:
        copy = pathlib.Path(other) / "copy"
        shutil.copytree(folder, copy)
        (copy / "translations").mkdir()
        run("export", "--to", "kk,ru,en", "--kind", "event,person,organisation", "--out", "translations", folder=copy).check_returncode()
        found = [dict(result) for result in discover(copy, source_language="en")]
        messages = {path.name for path in (folder / "locales/en").iterdir()}
        fluent = {result["filemask"] for result in found if result["file_format"] == "fluent"}
        assert fluent == {f"locales/*/{name}" for name in messages}, fluent
        assert {result["template"] for result in found if result["file_format"] == "fluent"} == {f"locales/en/{name}" for name in messages}
        assert [result["filemask"] for result in found if result["file_format"] == "xliff"] == ["translations/*.xlf"], found


with tempfile.TemporaryDirectory() as work:
    folder = pathlib.Path(work)
    shutil.copytree(root / "locales", folder / "locales")
    shutil.copytree(root / "examples/content", folder / "content")
    before = texts(folder)
    count = 0
    found_by_weblate(folder)
    for to in ["kk", "ru", "en"]:
        for form, ending in [("xliff", "xlf"), ("xliff2", "xlf"), ("po", "po")]:
            name = f"{to}.{form}.{ending}"
            run("export", "--to", to, "--from", "en" if to != "en" else "ru", "--as", form, "--out", name, folder=folder).check_returncode()
            if form == "po":
                subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", name], cwd=folder, check=True)
            if form in VALID:
                VALID[form].assertValid(etree.parse(folder / name))
            untouched(folder, name, "nothing", before)
            exported = (folder / name).read_bytes()
            if form == "po":  # in XLIFF, moz.l10n drops the space between two codes
                resource = parse_resource(str(folder / name))
                (folder / name).write_text("".join(serialize_resource(resource)), encoding="utf-8")
                untouched(folder, name, "moz.l10n", before)
            (folder / name).write_bytes(exported)
            store = STORES[form].parsefile(str(folder / name))
            count += len([unit for unit in store.units if unit.istranslatable()])
            store.save()
            untouched(folder, name, "translate-toolkit", before)
            if to == "kk":
                changed(folder, name, form, "person/pierre-olivier-sur/name.family", "Сюрр", "persons.toml")
                text = '{ INFLECT($org, case: "genitive") } қолдауы арқасында'
                if form == "xliff":
                    # as a plain text the tool puts it before the codes of the old one, which are then there twice: refused
                    changed(folder, name, form, "message/event/supported-by", text, None)
                    text = f"<ph id='1'>{text[:text.index('}') + 1]}</ph>{text[text.index('}') + 1:]}"
                if form != "xliff2":  # where the tool shows no texts of codes
                    changed(folder, name, form, "message/event/supported-by", text, "event.ftl")
    print(f"exports: {count} units went through translate-toolkit and moz.l10n and came back as they were; msgfmt accepts the PO, and the schemas the XLIFF")
