"""Reads every e-mail of a folder with Python's email package and holds it against the text and title beside it.

The HTML of each is written into a second folder, for a browser to look at."""

import email
import email.policy
import pathlib
import re
import sys
from html import unescape

folder, shown = map(pathlib.Path, sys.argv[1:3])
shown.mkdir(parents=True, exist_ok=True)
checked = 0
for path in sorted(folder.glob("*.eml")):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert not message.defects, f"{path.name}: {message.defects}"
    language = path.name.split(".")[-2]
    assert message["Content-Language"] == language, path.name
    parts = list(message.iter_parts())
    attached = [part for part in parts if part.is_attachment()]
    if message.get_content_type() == "multipart/mixed":
        parts = list(parts[0].iter_parts())
    kinds = [part.get_content_type() for part in parts]
    assert kinds[:2] == ["text/plain", "text/html"] and kinds[2:] in ([], ["text/calendar"]), f"{path.name}: {kinds}"
    plain, html = [part.get_content() for part in parts][:2]
    (shown / path.with_suffix(".html").name).write_text(html)
    name = re.split("…| [–—] ", message["Subject"])[0]
    assert name in plain and len(message["Subject"]) <= 70, f"{path.name}: the subject begins with the title"
    assert f'<html lang="{language}">' in html, path.name
    title = unescape(re.search("<title>(.*?)</title>", html)[1])
    assert title == message["Subject"], f"{path.name}: the title is the subject"
    assert all(part["Content-Language"] == language for part in parts), path.name
    calendar = path.with_suffix(".ics")
    if calendar.exists():
        (attachment,) = attached
        assert attachment.get_filename() == f"event.{language}.ics", path.name
        for body in [parts[-1], attachment]:
            assert body.get_payload(decode=True) == calendar.read_bytes(), f"{path.name}: the calendar is whole"
    checked += 1
assert checked, "there are e-mails to check"
print(f"{checked} e-mails: Python reads subject, text, HTML and calendar")
