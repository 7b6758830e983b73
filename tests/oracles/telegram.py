"""Reads every Telegram message of a folder as the Bot API does and holds its entities against aiogram's types and its own writer."""

import html
import html.parser
import pathlib
import sys

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration

KINDS = {"b": "bold", "i": "italic", "code": "code", "a": "text_link", "tg-time": "date_time"}


class Message(html.parser.HTMLParser):
    """Text, and entities counted in UTF-16."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.text, self.entities, self.open = "", [], []
        self.feed(source)
        self.close()
        assert not self.open, "a tag is not closed"

    def units(self):
        return len(self.text.encode("utf-16-le")) // 2

    def handle_starttag(self, tag, attrs):
        assert tag in KINDS, f"the Bot API knows no <{tag}>"
        around = {KINDS[other] for other, _, _ in self.open}
        if KINDS[tag] in ("date_time", "text_link"):
            assert not around & {"date_time", "text_link", "code"}, f"a {tag} inside of {around}"
        self.open.append((tag, dict(attrs), self.units()))

    def handle_endtag(self, tag):
        name, attrs, offset = self.open.pop()
        assert name == tag, f"</{tag}> ends <{name}>"
        more = {"url": attrs["href"]} if tag == "a" else {"unix_time": int(attrs["unix"])} if tag == "tg-time" else {}
        assert set(attrs) == ({"href"} if tag == "a" else {"unix"} if tag == "tg-time" else set()), attrs
        self.entities.append(MessageEntity(type=KINDS[tag], offset=offset, length=self.units() - offset, **more))

    def handle_data(self, data):
        self.text += data


def said(message):
    return message.text, sorted(entity.model_dump_json(exclude_none=True) for entity in message.entities)


checked, times = 0, 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.telegram.html")):
    read = Message(path.read_text().rstrip("\n"))
    again = Message(html_decoration.unparse(read.text, read.entities))
    assert said(again) == said(read), f"{path.name}: aiogram writes the same message"
    found = [entity for entity in read.entities if entity.type == "date_time"]
    times += len(found)
    assert all(entity.date_time_format is None for entity in found), "our own words stay"
    checked += 1
assert checked and times, "there are messages with times to check"
print(f"{checked} Telegram messages with {times} moments: aiogram takes every entity")
