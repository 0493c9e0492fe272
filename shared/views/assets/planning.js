// Planning by hand: p begins, arrow keys move what is planned over the plan, enter plans it, escape gives up. What waits and
// what is planned can be dragged there too. Whatever is done here fills the form that plans without this file, and sends it.

const table = document.querySelector(".plan-day, .plan-week");
const form = document.querySelector("[data-plan-form]");
const says = document.querySelector("[data-ghost-says]");
/** Whether the form was refused, and says why. */
const mending = document.querySelector("[data-error-summary]") !== null;
const byHours = table?.matches(".plan-day") ?? false;
const clock = byHours ? table.dataset.clock.split(" ") : [];

const field = (of, name) => of.elements.namedItem(`plan-${name}`);
const rows = () => [...table.querySelectorAll("[data-engineer]")].filter((row) => row.dataset.engineer !== "");
const rowOf = (engineer) => rows().find((row) => row.dataset.engineer === engineer);
const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The quarter at which the clock shows a time, or the one after it. */
function quarter(time) {
  const exact = clock.indexOf(time);
  if (exact >= 0) return exact;
  const after = clock.findIndex((shown) => minutes(shown) >= minutes(time));
  return after < 0 ? clock.length - 1 : after;
}

/** Where the hours begin in the table, and how wide a quarter is. */
function hours() {
  const all = table.querySelectorAll("thead th");
  const box = table.getBoundingClientRect();
  const left = all[1].getBoundingClientRect().left;
  return { left, width: (box.right - left) / (clock.length - 1), box };
}

/** The windows that an engineer has in this plan on a day, but for what is being planned. */
function taken(engineer, date, plan) {
  const row = rowOf(engineer);
  if (!row) return [];
  const place = byHours ? row : row.querySelector(`[data-date="${date}"]`);
  const links = [...(place?.querySelectorAll("[data-visit]") ?? [])].filter((link) => !plan.includes(link.dataset.visit));
  return links.map((link) => {
    const [from, to] = link.querySelector(".visit-when").textContent.split("–");
    return { from, to, number: link.querySelector("strong").textContent };
  });
}

/** What is being planned: the form says where it is, the keys and the hand move it. */
class Ghost {
  constructor(of) {
    this.form = of;
    this.shape = document.createElement("button");
    this.shape.type = "button";
    this.shape.className = "plan-ghost";
    table.parentElement.style.position = "relative";
    table.after(this.shape);
    this.shape.addEventListener("keydown", (event) => this.key(event));
    // The keys plan it; a press of the hand only takes hold of it.
    this.shape.addEventListener("click", (event) => event.detail === 0 && this.form.requestSubmit());
    this.shape.addEventListener("pointerdown", (event) => this.grab(event));
    for (const name of ["date", "from", "to", "engineer"]) field(of, name).addEventListener("input", () => this.draw());
    addEventListener("resize", () => this.draw());
    // It stands in somebody's row: where nobody was chosen yet, in the first.
    if (this.engineer === "" && !mending) field(of, "engineer").value = rows()[0]?.dataset.engineer ?? "";
    this.draw();
  }

  get engineer() {
    return field(this.form, "engineer").value;
  }

  get date() {
    return field(this.form, "date").value;
  }

  get window() {
    return [field(this.form, "from").value, field(this.form, "to").value];
  }

  /** Goes to an engineer, a day, a window. */
  go({ engineer, date, from, to }) {
    const values = { engineer, date, from, to };
    for (const [name, value] of Object.entries(values)) if (value !== undefined) field(this.form, name).value = value;
    // Who was told of something in the way is told again at another time.
    const anyway = field(this.form, "anyway");
    if (anyway) anyway.checked = false;
    this.draw();
    this.say();
  }

  clashes() {
    const [from, to] = this.window.map(minutes);
    const meets = (one) => minutes(one.from) < to && from < minutes(one.to);
    return taken(this.engineer, this.date, this.form.action).filter(meets);
  }

  /** Its time, and what is in the way then. */
  time() {
    const clashes = this.clashes().map((one) => one.number);
    const warning = clashes.length > 0 ? `. ${table.dataset.textOverlaps}: ${clashes.join(", ")}` : "";
    return `${this.window.join("–")}${warning}`;
  }

  words() {
    const row = rowOf(this.engineer);
    const cell = row?.querySelector(`[data-date="${this.date}"]`);
    const day = cell ? `, ${cell.dataset.label}` : "";
    return `${row?.dataset.name ?? ""}${day}, ${this.time()}`;
  }

  say() {
    says.textContent = this.words();
  }

  /** Drawn over the plan, where that shows its engineer and its day. */
  draw() {
    const row = rowOf(this.engineer) ?? rows()[0];
    const cell = byHours ? row : row?.querySelector(`[data-date="${this.date}"]`) ?? row?.querySelector("[data-date]");
    this.shape.hidden = !cell;
    if (!cell) return;
    const frame = table.parentElement.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    let [left, width] = [box.left + 4, box.width - 8];
    if (byHours) {
      const drawn = hours();
      const [from, to] = this.window.map((time) => quarter(time || "08:00"));
      [left, width] = [drawn.left + from * drawn.width, Math.max(1, to - from) * drawn.width];
    }
    // On the hours it stands beside all that its engineer has: what is in its way stands in it.
    const style = { left: left - frame.left, top: box.top - frame.top + 2, width, height: byHours ? box.height - 4 : 48 };
    for (const [name, value] of Object.entries(style)) this.shape.style[name] = `${value}px`;
    this.shape.classList.toggle("clashes", this.clashes().length > 0);
    this.shape.replaceChildren(Object.assign(document.createElement("span"), { textContent: this.time() }));
    this.shape.classList.toggle("late", byHours && left + width / 2 > box.left + box.width * 0.6);
    this.shape.setAttribute("aria-label", this.words());
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const [along, across] = step;
    if (across !== 0) this.toEngineer(across);
    else if (!byHours) this.toDay(along);
    else this.byQuarters(along, event.shiftKey);
  }

  toEngineer(by) {
    const all = rows();
    const at = all.findIndex((row) => row.dataset.engineer === this.engineer);
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    if (next) this.go({ engineer: next.dataset.engineer });
    this.shape.scrollIntoView({ block: "nearest" });
  }

  toDay(by) {
    const all = [...(rows()[0]?.querySelectorAll("[data-date]") ?? [])].map((cell) => cell.dataset.date);
    const at = all.indexOf(this.date);
    this.go({ date: all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))] });
  }

  byQuarters(by, longer) {
    const [from, to] = this.window.map((time) => quarter(time || "08:00"));
    const first = longer ? from : from + by;
    const last = to + by;
    if (first < 0 || last > clock.length - 1 || last <= first) return;
    this.go({ date: table.dataset.day, from: clock[first], to: clock[last] });
  }

  /** The hand takes it. */
  grab(event) {
    if (!event.isPrimary || event.button !== 0) return;
    const begin = { x: event.clientX, y: event.clientY, left: this.shape.getBoundingClientRect().left };
    let moved = false;
    const move = (at) => {
      moved ||= Math.hypot(at.clientX - begin.x, at.clientY - begin.y) > 4;
      if (moved) this.put(begin.left + at.clientX - begin.x, at);
    };
    const end = () => this.shape.removeEventListener("pointermove", move);
    this.shape.setPointerCapture(event.pointerId);
    this.shape.addEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel"]) this.shape.addEventListener(name, end, { once: true });
  }

  put(left, at) {
    const place = placeAt(at, left);
    if (place) this.go(place.at(this.window));
  }
}

/** Where somebody points at: whose row, and at which time or day. */
function placeAt(event, left = event.clientX) {
  const inside = (one) => {
    const box = one.getBoundingClientRect();
    return event.clientY >= box.top && event.clientY < box.bottom;
  };
  const row = rows().find(inside);
  if (!row) return null;
  if (!byHours) {
    const over = (cell) => event.clientX >= cell.getBoundingClientRect().left && event.clientX < cell.getBoundingClientRect().right;
    const cell = [...row.querySelectorAll("[data-date]")].find(over);
    return cell ? { row, cell, at: () => ({ engineer: row.dataset.engineer, date: cell.dataset.date }) } : null;
  }
  const drawn = hours();
  const at = ([from, to]) => {
    const long = Math.max(1, quarter(to || "10:00") - quarter(from || "08:00"));
    const first = Math.min(clock.length - 1 - long, Math.max(0, Math.round((left - drawn.left) / drawn.width)));
    return { engineer: row.dataset.engineer, date: table.dataset.day, from: clock[first], to: clock[first + long] };
  };
  return { row, cell: row, at };
}

/** The form of something else than what the page plans: its own page has it. */
async function formOf(address) {
  const response = await fetch(address, { headers: { accept: "text/html" } });
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const found = page.querySelector("[data-plan-form]");
  if (!found) throw new Error("no form");
  const adopted = document.adoptNode(found);
  adopted.hidden = true;
  document.body.append(adopted);
  return adopted;
}

/** Drags what waits, and what is planned, to where it goes. */
function dragging() {
  let held = null;
  for (const link of document.querySelectorAll("[data-plan]")) {
    link.draggable = true;
    link.addEventListener("dragstart", (event) => {
      const inset = link.matches("[data-bar]") ? event.clientX - link.getBoundingClientRect().left : 0;
      held = { address: link.dataset.plan, inset };
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", link.textContent.trim());
    });
    link.addEventListener("dragend", () => {
      held = null;
      light(null);
    });
  }
  let lit = null;
  const light = (one) => {
    lit?.classList.remove("dropping");
    one?.classList.add("dropping");
    lit = one;
  };
  table.addEventListener("dragover", (event) => {
    const place = held && placeAt(event, event.clientX - held.inset);
    if (!place) return;
    event.preventDefault();
    light(place.cell);
    says.textContent = Object.values(place.at(["08:00", "10:00"])).slice(1).join(" ");
  });
  table.addEventListener("dragleave", () => light(null));
  table.addEventListener("drop", async (event) => {
    const dropped = held;
    const place = dropped && placeAt(event, event.clientX - dropped.inset);
    if (!place) return;
    event.preventDefault();
    try {
      const found = await formOf(dropped.address);
      const window = [field(found, "from").value, field(found, "to").value];
      for (const [name, value] of Object.entries(place.at(window))) field(found, name).value = value;
      found.requestSubmit();
    } catch {
      location.assign(`${dropped.address}#plan`);
    }
  });
}

/** p plans what has the focus: of the list of what waits, or of the plan. */
function beginning() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "p" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select") || document.querySelector("dialog[open]")) return;
    const chosen = document.activeElement?.closest("[data-plan]") ?? document.querySelector(".waiting [data-plan]");
    if (!chosen) return;
    event.preventDefault();
    location.assign(chosen.dataset.plan);
  });
}

if (table) {
  dragging();
  beginning();
  if (form) {
    const ghost = new Ghost(form);
    says.textContent = `${ghost.words()}. ${table.dataset.textHow}`;
    // A form that has to be mended is where whoever sent it goes on.
    if (!mending) (ghost.shape.hidden || ghost.shape.offsetWidth === 0 ? field(form, "from") : ghost.shape).focus();
  }
}
