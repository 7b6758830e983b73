// The lists open and close without this; with it, Esc closes them and gives focus back, and leaving them closes them.
const closes = (part, button, isOpen, close) => {
  part.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    close();
    button.focus();
    event.stopPropagation();
  });
  part.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !part.contains(event.relatedTarget)) close();
  });
};
for (const list of document.querySelectorAll(".ushtil-switcher details")) {
  closes(list, list.querySelector("summary"), () => list.open, () => (list.open = false));
}
// Without script there is no button, and the list stays open.
for (const button of document.querySelectorAll(".ushtil-switcher > button[aria-controls]")) {
  const list = document.getElementById(button.getAttribute("aria-controls"));
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    list.hidden = !open;
  };
  button.hidden = false;
  show(false);
  button.addEventListener("click", () => show(!isOpen()));
  closes(button.parentElement, button, isOpen, () => show(false));
}
