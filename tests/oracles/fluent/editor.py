"""A conversation of an editor with `ushtil lsp`, held by pygls, the client library of others: editor.py USHTIL ROOT

Mistakes are told where `check` tells them and taken back when they are mended; ids, variables, functions, cases and
entities are offered; a message is shown in three languages and in its cases.
"""

import asyncio
import pathlib
import shutil
import subprocess
import sys
import tempfile

from lsprotocol import types
from pygls.lsp.client import LanguageClient

USHTIL, ROOT = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()


class Editor(LanguageClient):
    def __init__(self):
        super().__init__("test", "1")
        self.found, self.told, self.version = {}, asyncio.Event(), 0

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def hear(params):
            self.found[params.uri] = params.diagnostics
            self.told.set()

    async def wait(self, uri, condition):
        """Until what is told of a file is as expected."""
        while not condition(self.found.get(uri, [])):
            self.told.clear()
            await asyncio.wait_for(self.told.wait(), 60)
        return self.found.get(uri, [])

    def change(self, uri, text):
        self.version += 1
        document = types.VersionedTextDocumentIdentifier(uri=uri, version=self.version)
        changes = [types.TextDocumentContentChangeWholeDocument(text=text)]
        self.text_document_did_change(types.DidChangeTextDocumentParams(text_document=document, content_changes=changes))

    def open(self, path):
        text = path.read_text("utf-8")
        item = types.TextDocumentItem(uri=path.as_uri(), language_id=path.suffix[1:], version=0, text=text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        return path.as_uri(), text

    async def offered(self, uri, text, mark="¦"):
        """The labels that are offered where the mark stands in the text."""
        place = at(text, mark)
        self.change(uri, text.replace(mark, ""))
        document = types.TextDocumentIdentifier(uri=uri)
        items = await self.text_document_completion_async(types.CompletionParams(text_document=document, position=place))
        return {item.label for item in items}

    async def shown(self, uri, text, mark):
        document = types.TextDocumentIdentifier(uri=uri)
        hover = await self.text_document_hover_async(types.HoverParams(text_document=document, position=at(text, mark)))
        return hover.contents.value


def at(text, mark):
    before = text[: text.index(mark)].split("\n")
    return types.Position(line=len(before) - 1, character=len(before[-1].encode("utf-16-le")) // 2)


async def talk(root):
    editor = Editor()
    await editor.start_io(USHTIL, "lsp")
    params = types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=root.as_uri(), process_id=None)
    started = await editor.initialize_async(params)
    assert started.capabilities.hover_provider and started.capabilities.completion_provider
    editor.initialized(types.InitializedParams())

    # the same mistakes in the same places as `check` has them, and no others
    uri, text = editor.open(root / "locales/kk/event.ftl")
    assert [found for found in await editor.wait(uri, lambda _: True) if found.severity == types.DiagnosticSeverity.Error] == []
    wrong = text + "seats-left = { $cuont } 🎉 орын бос { $cuont }\n"
    editor.change(uri, wrong)
    found = await editor.wait(uri, lambda found: any(one.code == "unknown-variable" for one in found))
    one = next(one for one in found if one.code == "unknown-variable")
    assert (one.range.start, "did you mean `$count`?" in one.message) == (at(wrong, "cuont"), True), one
    last = max(one.range.start.character for one in found if one.code == "unknown-variable")
    assert last == at(wrong.replace("cuont", "", 1), "cuont").character + len("cuont"), "columns are of UTF-16"
    checked = subprocess.run([USHTIL, "check", "--locales", "locales", "--format", "json"], cwd=root, input=None, capture_output=True, text=True)
    assert checked.returncode == 0, "the file on the disk has no mistake"
    editor.change(uri, text)
    assert await editor.wait(uri, lambda found: not any(one.code == "unknown-variable" for one in found)) is not None

    # content
    events, body = editor.open(root / "content/legal-aid-2021.toml")
    editor.change(events, body.replace('organisers = ["lprc"]', 'organisers = ["lprk"]'))
    found = await editor.wait(events, lambda found: any("lprk" in one.message for one in found))
    one = next(one for one in found if "lprk" in one.message)
    assert one.range.start.line == at(body, 'organisers = ["lprc"]').line and "lprc" in one.message, one
    editor.change(events, body)
    await editor.wait(events, lambda found: not any("lprk" in one.message for one in found))

    # what is offered
    offered = await editor.offered(events, body.replace('organisers = ["lprc"]', 'organisers = ["¦"]'))
    assert {"lprc", "almaty-bar", "paris-bar"} <= offered, offered
    editor.change(events, body)
    assert {"$count", "INFLECT", "NUMBER", "DATETIME", "venue-label"} <= await editor.offered(uri, text + "\nseats-left = { ¦\n")
    assert await editor.offered(uri, text + "\nseats-left = { $¦ }\n") == {"count"}
    assert {"seats-left", "venue-label"} <= await editor.offered(uri, text + "\nsea¦")
    assert await editor.offered(uri, text + "\nplain = words ¦\n") == set()
    cases = await editor.offered(uri, text + '\nx = { INFLECT($org, case: "¦") }\n')
    assert "locative" in cases and "prepositional" not in cases, cases
    assert await editor.offered(uri, text + '\nx = { DURATION($length, style: "¦") }\n') == {"long", "short", "narrow", "digital"}
    assert "Money" in await editor.offered(uri, text + "\n# Variables:\n#   $price (¦)\n")
    assert await editor.offered(uri, text + "\n# <terms> (¦)\n") == {"Link", "Element"}
    assert {"em", "strong"} <= await editor.offered(uri, text + "\nplain = words <¦\n")
    assert {"em", "strong"} <= await editor.offered(uri, text + "\nplain = <em>words</¦\n")
    editor.change(uri, text)

    # what is shown
    shown = await editor.shown(uri, text, "seats-left")
    assert "3 бос орын қалды" in shown and "Осталось 3 места" in shown and "3 seats left" in shown, shown
    inflected = next(line for line in text.split("\n") if 'INFLECT($' in line and "genitive" in line)
    shown = await editor.shown(uri, text, inflected)
    assert "Алматы қалалық адвокаттар алқасының" in shown, shown
    shown = await editor.shown(events, body, 'lprc"]')
    assert "**organisation** `lprc`" in shown and "| genitive |" in shown, shown

    await editor.shutdown_async(None)
    editor.exit(None)
    process = editor._server
    assert await asyncio.wait_for(process.wait(), 30) == 0, process.returncode
    await editor.stop()


with tempfile.TemporaryDirectory() as work:
    folder = pathlib.Path(work).resolve() / "үш тіл"  # an address with letters that are escaped in it
    shutil.copytree(ROOT / "locales", folder / "locales")
    shutil.copytree(ROOT / "examples/content", folder / "content")
    asyncio.run(talk(folder))
print("the language server: a conversation held by pygls, as expected")
