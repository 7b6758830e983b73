for (const form of document.querySelectorAll("form[data-index]")) {
  const input = form.querySelector("input"), out = document.getElementById(form.dataset.results);
  let file;
  const key = ({ endings, last, alike: [latin, cyrillic] }, w) => {
    const known = /[Ѐ-ԯ]/.test(w) ? latin : "";
    w = w.replace(/./gu, (it) => (it == "\u0301" ? "" : cyrillic[known.indexOf(it)] ?? it)).toLowerCase().replaceAll("ё", "е");
    for (let end; (end = endings.find((it) => w.endsWith(it) && w.length - it.length > 2)); ) w = w.slice(0, -end.length);
    for (const [soft, hard] of last) if (w.endsWith(soft)) w = w.slice(0, -1) + hard;
    return w;
  };
  const show = async () => {
    const wanted = input.value, index = await (file ??= fetch(form.dataset.index).then((it) => it.json()));
    if (wanted != input.value) return;
    const { words, kin, pages } = index;
    const keys = (text) => (text.match(/[\p{Alphabetic}\p{N}\u0301]+/gu) ?? []).map((it) => key(index, it));
    const is = keys(wanted).map((it) => (word) => word.startsWith(it) || kin[it]?.includes(word));
    const on = is.map((of) => new Set(Object.keys(words).filter(of).flatMap((it) => words[it])));
    const rank = ([title]) => +!is.every((of) => keys(title).some(of));
    const found = pages.filter((_, at) => on[0] && on.every((it) => it.has(at))).sort((a, b) => rank(a) - rank(b));
    const add = (to, tag, textContent, className = "") =>
      to.appendChild(Object.assign(document.createElement(tag), { textContent, className }));
    out.replaceChildren();
    add(out, "p", found[0] ? out.dataset.count + ": " + found.length : wanted.trim() && out.dataset.none);
    const list = found[0] && add(out, "ul", "", "ushtil-cards");
    for (const [title, url, excerpt] of found.slice(0, 20)) {
      const item = add(list, "li", "", "ushtil-card");
      add(item, "a", title).href = url;
      if (excerpt) add(item, "p", excerpt);
    }
  };
  input.addEventListener("input", show);
  if (input.value) show();
}
