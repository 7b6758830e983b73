// The search opens over the page; without this, its link leads to the search page. Esc closes a dialog by itself.
for (const link of document.querySelectorAll("[data-opens]")) {
  const dialog = document.getElementById(link.dataset.opens);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog.showModal();
    dialog.querySelector("input").focus();
  });
  dialog.addEventListener("close", () => link.focus());
}

// A reader whose browser prefers another language of this page is told so, in it; nobody is sent there.
const here = document.documentElement.lang;
const offers = new Map(Array.from(document.querySelectorAll(".ushtil-switcher-suggestion"), (line) => [line.lang, line]));
for (const tag of navigator.languages) {
  const language = tag.split("-")[0].toLowerCase();
  if (language === here) break;
  if (offers.has(language)) {
    offers.get(language).hidden = false;
    break;
  }
}
