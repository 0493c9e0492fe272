// Keys of the desk: j and k walk through the list, enter opens, / searches, ? shows the keys. From what was opened n leads on to
// the next of the list and u back to it. Buttons and links with data-key are pressed by that key, before anything else that it
// does: in a list n makes a new one. Nothing happens while somebody types.

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

/** The list that somebody opened something of, as it was then: its address, what it led to, and which of that they opened. */
const LIST = "desk-list";

function list() {
  try {
    return JSON.parse(sessionStorage.getItem(LIST));
  } catch {
    return null;
  }
}

function keep(kept) {
  try {
    sessionStorage.setItem(LIST, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing leads back by the page's own links.
  }
}

const here = () => location.pathname + location.search;

/** To the next of the list that this page was opened from; behind the last, to the list. */
function follow() {
  const kept = list();
  const at = kept?.links.indexOf(location.pathname) ?? -1;
  if (at < 0) return;
  const next = kept.links[at + 1];
  if (next) keep({ ...kept, at: at + 1 });
  if (next) location.assign(next);
  else back();
}

/** To the list, and to the row there that was opened last; where nobody came by one, by the page's own way back. */
function back() {
  const kept = list();
  if (kept?.links.includes(location.pathname)) {
    keep({ ...kept, back: true });
    location.assign(kept.address);
    return;
  }
  const way = [...document.querySelectorAll(".breadcrumb a")].at(-1);
  way?.click();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".row-link");
  const links = rows().map((one) => one.getAttribute("href"));
  if (link) keep({ address: here(), links, at: links.indexOf(link.getAttribute("href")) });
});

/** Whoever comes back goes on at the row that they left, or at the one that has taken its place. */
function goOn() {
  const kept = list();
  if (!kept?.back || kept.address !== here()) return;
  keep({ ...kept, back: false });
  const all = rows();
  const same = all.find((one) => one.getAttribute("href") === kept.links[kept.at]);
  (same ?? all[Math.min(kept.at, all.length - 1)])?.focus();
}

const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  n: follow,
  u: back,
  "/": () => {
    const search = document.querySelector("[data-search]");
    // A page without a search leads to the queue's.
    if (!search) location.assign("/desk/work-orders#search");
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
  if (pressed) pressed.click();
  else act();
});

goOn();
if (location.hash === "#search") keys["/"]();

/** What a list suggests beside what somebody types, once they rest; an answer that something newer has overtaken is dropped. */
function suggest(field) {
  clearTimeout(field.suggesting);
  field.suggesting = setTimeout(async () => {
    const typed = field.value.trim();
    if (typed === "") return;
    const address = `${field.dataset.suggest}?q=${encodeURIComponent(typed)}`;
    const response = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
    if (!response?.ok || field.value.trim() !== typed) return;
    const option = ({ value, label }) => Object.assign(document.createElement("option"), { value, label });
    field.list.replaceChildren(...(await response.json()).map(option));
  }, 150);
}

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-suggest]")) suggest(event.target);
});
