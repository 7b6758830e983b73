// Finds pages by any form of a word, as the server does, in a file that is loaded when a reader begins to type.
for (const form of document.querySelectorAll("form[data-index]")) {
  const input = form.querySelector("input");
  const results = document.getElementById(form.dataset.results);
  let shard;
  const key = ({ endings, last }, word) => {
    for (;;) {
      const ending = endings.find((it) => word.endsWith(it));
      if (!ending || [...word].length - ending.length < 3) break;
      word = word.slice(0, -ending.length);
    }
    for (const [soft, hard] of last) if (word.endsWith(soft)) word = word.slice(0, -1) + hard;
    return word;
  };
  const fold = ({ alike: [latin, cyrillic] }, word) => {
    const known = /[\u0400-\u052f]/.test(word) ? latin : "";
    const letters = [...word.replaceAll("\u0301", "")].map((it) => (known.includes(it) ? cyrillic[known.indexOf(it)] : it));
    return letters.join("").toLowerCase().replaceAll("ё", "е");
  };
  const keys = (index, text) => (text.match(/[\p{L}\p{N}\u0301]+/gu) ?? []).map((word) => key(index, fold(index, word)));
  const search = (index, wanted) => {
    const all = keys(index, wanted);
    const holding = all.map((it) => new Set(Object.keys(index.words).filter((word) => word.startsWith(it)).flatMap((word) => index.words[word])));
    const rank = ([title]) => (all.every((it) => keys(index, title).some((word) => word.startsWith(it))) ? 0 : 1);
    const found = all.length ? index.pages.filter((_, at) => holding.every((pages) => pages.has(at))) : [];
    return found.sort((a, b) => rank(a) - rank(b));
  };
  const show = async () => {
    const wanted = input.value;
    shard ??= fetch(form.dataset.index).then((answer) => answer.json());
    const found = search(await shard, wanted);
    if (wanted !== input.value) return;
    const count = document.createElement("p");
    const { none, count: words } = results.dataset;
    count.textContent = found.length ? `${words}: ${found.length}` : wanted.trim() && none;
    const list = document.createElement("ul");
    list.className = "ushtil-cards";
    for (const [title, url, excerpt] of found.slice(0, 20)) {
      const item = list.appendChild(document.createElement("li"));
      item.className = "ushtil-card";
      const link = item.appendChild(document.createElement("a"));
      [link.href, link.textContent] = [url, title];
      if (excerpt) item.appendChild(document.createElement("p")).textContent = excerpt;
    }
    results.replaceChildren(count, ...(found.length ? [list] : []));
  };
  input.addEventListener("input", show);
  if (input.value) show();
}
