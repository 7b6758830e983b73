// The list opens and closes without this; with it, Esc closes and gives focus back, and leaving the list closes it.
for (const list of document.querySelectorAll(".ushtil-switcher details")) {
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !list.open) return;
    list.open = false;
    list.querySelector("summary").focus();
    event.stopPropagation();
  });
  list.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !list.contains(event.relatedTarget)) list.open = false;
  });
}
