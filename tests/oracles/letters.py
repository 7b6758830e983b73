"""Reads the invitations and cancellations of a folder with Python's email package and icalendar, as a mail program does."""

import email
import email.policy
import pathlib
import sys

import icalendar

paths = sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))
for path in paths:
    method, language, _ = path.name.split(".")
    letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert not letter.defects, f"{path.name}: {letter.defects}"
    (sender,), (recipient,) = letter["From"].addresses, letter["To"].addresses
    assert (sender.display_name, sender.addr_spec) == ("«Үш тіл», редакция", "info@example.kz"), sender
    assert (recipient.display_name, recipient.addr_spec) == ("Айгүл", "aigul@example.kz"), recipient
    assert letter["Date"].datetime.isoformat() == "2026-08-12T09:30:00+00:00", letter["Date"]
    assert letter["Message-ID"] == "<talk-2026.1@example.kz>" and letter["Subject"] == "Сөз"
    assert letter["List-Unsubscribe"] == "<https://example.kz/leave?u=1>"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    alternatives, attachment = letter.iter_parts()
    text, html, calendar = alternatives.iter_parts()
    assert [part.get_content_type() for part in (text, html, calendar)] == ["text/plain", "text/html", "text/calendar"]
    assert calendar.get_param("method") == method.upper() and attachment.get_filename() == f"event.{language}.ics"
    assert calendar.get_payload(decode=True) == attachment.get_payload(decode=True)
    read = icalendar.Calendar.from_ical(calendar.get_payload(decode=True))
    (event,) = read.walk("VEVENT")
    assert read["METHOD"] == method.upper(), "the property and the parameter say the same"
    assert event["ATTENDEE"] == "mailto:aigul@example.kz" and event["ATTENDEE"].params["CN"] == "Айгүл"
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION" and event["ORGANIZER"] == "mailto:info@example.kz"
    assert (event["STATUS"], int(event["SEQUENCE"])) == (("CANCELLED", 1) if method == "cancel" else ("CONFIRMED", 0))
assert len(paths) == 6, "two letters in each language"
print(f"{len(paths)} letters: Python reads sender, recipient, date, parts, and what the calendar is asked for")
