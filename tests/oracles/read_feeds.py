"""Reads every Atom feed of a folder with feedparser and holds it against the pages beside it."""

import html
import pathlib
import re
import sys

import feedparser

feedparser.SANITIZE_HTML = 0  # what is looked at is what was written
feedparser.RESOLVE_RELATIVE_URIS = 0

folder = pathlib.Path(sys.argv[1])
checked = 0
names = set()
for path in sorted(folder.glob("*.atom")):
    language = path.name.split(".")[-2]
    read = feedparser.parse(path.read_bytes())
    assert not read.bozo, f"{path.name}: {read.bozo_exception}"
    assert read.version == "atom10" and read.feed.language == language, path.name
    assert read.feed.id and read.feed.title and read.feed.author, path.name
    assert read.feed.updated == max(entry.updated for entry in read.entries), f"{path.name}: as new as its newest entry"
    pages = [page.read_text() for page in folder.glob(f"*.{language}.html")]
    titles = {html.unescape(re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)[1]) for page in pages}
    articles = {"".join(re.search(r"<article.*?</article>", page, re.DOTALL)[0].split()) for page in pages if "<article" in page}
    for entry in read.entries:
        assert entry.id not in names, f"{path.name}: {entry.id} stands twice"
        names.add(entry.id)
        assert any(entry.title.startswith(title) for title in titles), f"{path.name}: {entry.title}"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.updated), entry.updated
        (content,) = entry.content
        assert content.type == "text/html" and content.language == language, path.name
        body = "".join(content.value.split())
        without_title = {re.sub('<h1class="ushtil-title[^>]*>.*?</h1>|id="part-[0-9]+"', "", article) for article in articles}
        assert body in without_title, f"{path.name}: {entry.title}: another text than the page's"
        checked += 1
assert checked, "there are entries to check"
print(f"{checked} entries of feeds: feedparser reads title, time and the text of the page")
