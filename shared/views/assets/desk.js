// Keys of the desk: j and k walk through the list, enter opens, / searches, ? shows the keys. Buttons and links
// with data-key are pressed by that key. Nothing happens while somebody types.

const rows = () => [...document.querySelectorAll(".row-link")];

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Moves along the list from the focused row, or from the one whose record is open. */
function walk(step) {
  const all = rows();
  if (all.length === 0) return;
  let place = all.indexOf(document.activeElement);
  if (place < 0) place = all.findIndex((link) => link.closest("[aria-current]"));
  const next = all[Math.min(all.length - 1, Math.max(0, place < 0 ? 0 : place + step))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  "/": () => {
    const search = document.querySelector("[data-search]");
    search?.focus();
    search?.select();
  },
  "?": () => {
    const sheet = document.getElementById("keys");
    sheet?.removeAttribute("popover");
    sheet?.showModal();
  },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (document.querySelector("dialog[open]")) return;
  const act = keys[event.key];
  const pressed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!act && !pressed) return;
  event.preventDefault();
  if (act) act();
  else pressed.click();
});
