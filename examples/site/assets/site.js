// The search opens over the page; without this, its link leads to the search page. One Esc closes it, whatever has been typed:
// a browser's own first Esc would only empty the field. A click beside it closes it too.
for (const link of document.querySelectorAll("[data-opens]")) {
  const dialog = document.getElementById(link.dataset.opens);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog.showModal();
    dialog.querySelector("input").focus();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => link.focus());
}
// A host of files answers every search with the same page: what was looked for stands in the address.
const asked = new URLSearchParams(location.search).get("q");
const field = document.querySelector("main form[data-index] input");
if (asked && field && !field.value) {
  field.value = asked;
  field.dispatchEvent(new Event("input"));
}
