"""Reads every e-mail of a folder with Python's email package and holds it against the text and title beside it."""

import email
import email.policy
import pathlib
import re
import sys
from html import unescape

folder = pathlib.Path(sys.argv[1])
checked = 0
for path in sorted(folder.glob("*.eml")):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert not message.defects, f"{path.name}: {message.defects}"
    language = path.name.split(".")[-2]
    assert message["Content-Language"] == language, path.name
    kinds = [part.get_content_type() for part in message.iter_parts()]
    assert kinds[:2] == ["text/plain", "text/html"] and kinds[2:] in ([], ["text/calendar"]), f"{path.name}: {kinds}"
    plain, html = [part.get_content() for part in message.iter_parts()][:2]
    first = plain.split("\n\n")[0].split("\r\n")
    assert re.split(" [–—] ", message["Subject"])[-1] in plain, f"{path.name}: the subject is the title"
    assert f'<html lang="{language}">' in html, path.name
    title = unescape(re.search("<title>(.*?)</title>", html)[1])
    assert title == message["Subject"], f"{path.name}: the title is the subject"
    assert all(part["Content-Language"] == language for part in message.iter_parts()), path.name
    calendar = path.with_suffix(".ics")
    if calendar.exists():
        body = [part for part in message.iter_parts() if part.get_content_type() == "text/calendar"][0]
        assert body.get_payload(decode=True) == calendar.read_bytes(), f"{path.name}: the calendar is whole"
    checked += 1
assert checked, "there are e-mails to check"
print(f"{checked} e-mails: Python reads subject, text, HTML and calendar")
