// The lists open and close without this; with it, Esc closes them and gives focus back, and so does leaving them or a click beside.
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
  document.addEventListener("click", (event) => {
    if (isOpen() && !part.contains(event.target)) close();
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
// A choice is remembered where no server does it, under the name that `data-cookie` of this script's element gives; and the part
// of the page that the reader is at stays the same, since its id is the same in every language.
const cookie = document.currentScript?.dataset.cookie ?? "lang";
const remember = (language) => {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${cookie}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
};
for (const link of document.querySelectorAll(".ushtil-switcher a[hreflang], .ushtil-switcher-suggestion a[hreflang]")) {
  link.addEventListener("click", () => {
    remember(link.hreflang);
    if (location.hash && link.rel === "alternate") link.hash = location.hash;
  });
}
// A reader whose browser prefers another language of this page is told so, in it, unless a language was chosen before; nobody is
// sent there. Closing the line is a choice too.
if (!document.cookie.split("; ").some((pair) => pair.startsWith(`${cookie}=`))) {
  const here = document.documentElement.lang;
  const offers = new Map(Array.from(document.querySelectorAll(".ushtil-switcher-suggestion[hidden]"), (line) => [line.lang, line]));
  for (const tag of navigator.languages) {
    const language = tag.split("-")[0].toLowerCase();
    if (language === here) break;
    const offer = offers.get(language);
    if (!offer) continue;
    offer.hidden = false;
    offer.querySelector("button").addEventListener("click", () => {
      remember(here);
      offer.hidden = true;
    });
    break;
  }
}
