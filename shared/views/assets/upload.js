// Files go straight from the browser to the store, each with its progress bar.
//
// 1. POST {name, type, size, token?, field?} as JSON to data-announce-url. The answer is {file, url, fields}, or
//    a problem (RFC 9457) whose `detail` is shown.
// 2. POST the file to `url` as a form with `fields` in front of it.
// 3. A hidden field `upload` with the id `file` goes with the form.
//
// Texts come with the page, in its language, as data-text-… attributes. Two files travel at a time.

const AT_ONCE = 2;

/** A sign out of the sprite that the page uses already. */
function sign(name) {
  const known = document.querySelector("svg.icon use")?.getAttribute("href") ?? "";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${known.split("#")[0]}#${name}`);
  svg.append(use);
  return svg;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** A size in the page's language. */
function size(bytes) {
  const language = document.documentElement.lang;
  const mega = bytes >= 1024 * 1024;
  const value = mega ? bytes / (1024 * 1024) : Math.max(1, bytes / 1024);
  const unit = mega ? "megabyte" : "kilobyte";
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: mega ? 1 : 0 }).format(value);
}

/** Phones leave the type of HEIC photos out: it follows from the name then. */
function typeOf(file) {
  if (file.type) return file.type;
  const ending = file.name.toLowerCase().split(".").pop();
  return { heic: "image/heic", heif: "image/heic", pdf: "application/pdf", jpg: "image/jpeg", jpeg: "image/jpeg" }[ending] ?? "";
}

class Uploader {
  constructor(root) {
    this.root = root;
    this.text = (name) => root.dataset[`text${name}`] ?? "";
    this.input = root.querySelector("input[type=file]");
    this.list = root.querySelector("[data-uploads]");
    this.status = root.querySelector("[data-upload-status]");
    this.drop = root.querySelector("[data-drop]");
    this.form = root.closest("form");
    this.maxFiles = Number(root.dataset.maxFiles);
    this.maxBytes = Number(root.dataset.maxBytes);
    this.accepted = this.input.accept.split(",");
    this.waiting = [];
    this.running = 0;
    this.enhance();
  }

  /** The plain field makes way for a button that opens it; files can be dropped and pasted too. */
  enhance() {
    const add = element("button", "button", this.text("Add"));
    add.type = "button";
    add.prepend(sign("camera"));
    add.id = this.input.id;
    this.input.removeAttribute("id");
    this.input.removeAttribute("name");
    this.input.hidden = true;
    add.setAttribute("aria-describedby", this.input.getAttribute("aria-describedby"));
    add.addEventListener("click", () => this.input.click());
    this.drop.classList.add("enhanced");
    this.drop.append(add, element("span", "drop-hint", this.text("Drop")));
    this.add = add;
    this.input.addEventListener("change", () => {
      this.take(this.input.files);
      this.input.value = "";
    });
    for (const name of ["dragenter", "dragover"]) {
      this.drop.addEventListener(name, (event) => {
        event.preventDefault();
        this.drop.classList.add("over");
      });
    }
    for (const name of ["dragleave", "drop"]) this.drop.addEventListener(name, () => this.drop.classList.remove("over"));
    this.drop.addEventListener("drop", (event) => {
      event.preventDefault();
      this.take(event.dataTransfer.files);
    });
    const known = [...this.list.querySelectorAll("input[name^='caption-']")];
    this.captions = new Map(known.map((input) => [input.name, input.value]));
    for (const row of this.list.querySelectorAll("[data-upload]")) this.adopt(row);
    this.form?.addEventListener("submit", (event) => this.hold(event), { capture: true });
  }

  /** A file that an earlier try has sent: its tick box becomes a hidden field and a button. */
  adopt(row) {
    const name = row.querySelector(".upload-name").textContent;
    const note = row.querySelector(".upload-note").textContent;
    const made = this.row(name, note);
    made.classList.add("done");
    this.keep(made, row.dataset.upload);
    this.actions(made, [["Remove", () => this.remove(made)]]);
    row.replaceWith(made);
  }

  count() {
    return this.list.querySelectorAll(".upload:not(.failed)").length;
  }

  take(files) {
    for (const file of files) {
      const row = this.row(file.name, size(file.size));
      this.list.append(row);
      this.preview(row, file);
      const refused = this.refuse(file);
      if (refused) {
        this.fail(row, file, refused, false);
        continue;
      }
      this.queue(row, file);
    }
    this.next();
  }

  /** Why a file cannot go, or nothing. The server looks again. */
  refuse(file) {
    if (this.count() > this.maxFiles) return this.text("TooMany");
    if (file.size === 0) return this.text("Empty");
    if (file.size > this.maxBytes) return this.text("TooLarge");
    const type = typeOf(file).replace("image/heif", "image/heic");
    return this.accepted.includes(type) ? "" : this.text("Kind");
  }

  row(name, note) {
    const row = element("li", "upload");
    const picture = element("span", "upload-sign");
    picture.append(sign("file"));
    const text = element("span", "upload-text");
    text.append(element("span", "upload-name", name), element("span", "upload-note", note));
    row.append(picture, text, element("span", "upload-actions"));
    return row;
  }

  /** A small picture of a photo, out of the browser's own memory. */
  preview(row, file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return;
    const image = element("img");
    image.alt = "";
    image.addEventListener("load", () => row.querySelector(".upload-sign").replaceChildren(image));
    for (const end of ["load", "error"]) image.addEventListener(end, () => URL.revokeObjectURL(image.src));
    image.src = URL.createObjectURL(file);
  }

  note(row, text) {
    row.querySelector(".upload-note").textContent = text;
  }

  actions(row, buttons) {
    const name = row.querySelector(".upload-name").textContent;
    row.querySelector(".upload-actions").replaceChildren(
      ...buttons.map(([word, act]) => {
        const button = element("button", "button quiet", this.text(word));
        button.type = "button";
        button.append(element("span", "visually-hidden", ` ${name}`));
        button.addEventListener("click", act);
        return button;
      }),
    );
  }

  queue(row, file) {
    row.classList.remove("failed");
    row.classList.add("running");
    this.note(row, this.text("Waiting"));
    const bar = element("progress");
    bar.max = file.size;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    row.append(bar);
    const job = { row, file, bar, cancelled: false, request: null };
    this.actions(row, [["Cancel", () => this.cancel(job)]]);
    this.waiting.push(job);
  }

  next() {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      const job = this.waiting.shift();
      this.running += 1;
      this.send(job)
        .catch((error) => {
          if (!job.cancelled) this.fail(job.row, job.file, error.shown ?? this.text("Failed"), true);
        })
        .finally(() => {
          this.running -= 1;
          this.next();
        });
    }
  }

  async send(job) {
    const place = await this.announce(job);
    if (job.cancelled) return;
    await this.transfer(job, place);
    job.bar.remove();
    job.row.classList.remove("running");
    job.row.classList.add("done");
    this.note(job.row, `${this.text("Done")} · ${size(job.file.size)}`);
    this.keep(job.row, place.file);
    this.actions(job.row, [["Remove", () => this.remove(job.row)]]);
    this.say(`${job.file.name}: ${this.text("Done")}`);
  }

  async announce(job) {
    const { announceUrl, token, field } = this.root.dataset;
    const response = await fetch(announceUrl, {
      method: "POST",
      headers: this.headers(),
      body: JSON.stringify({ name: job.file.name, type: typeOf(job.file), size: job.file.size, token, field }),
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw Object.assign(new Error("refused"), { shown: answer.detail });
    return answer;
  }

  /** Pages of somebody who is signed in say so themselves: their form holds a value that only they know. */
  headers() {
    const known = this.form?.elements.namedItem("csrf")?.value;
    const headers = { "content-type": "application/json", accept: "application/json" };
    return known ? { ...headers, "x-csrf": known } : headers;
  }

  transfer(job, place) {
    const body = new FormData();
    for (const [name, value] of Object.entries(place.fields)) body.append(name, value);
    body.append("file", job.file);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      job.request = request;
      request.upload.addEventListener("progress", (event) => {
        if (!event.lengthComputable) return;
        job.bar.value = Math.min(event.loaded, job.file.size);
        const left = size(Math.max(0, event.total - event.loaded));
        this.note(job.row, this.text("Left").replace("{left}", left));
      });
      request.addEventListener("load", () => (request.status < 300 ? resolve() : reject(new Error("store"))));
      for (const name of ["error", "abort", "timeout"]) request.addEventListener(name, () => reject(new Error(name)));
      request.open("POST", place.url);
      request.send(body);
    });
  }

  keep(row, id) {
    const hidden = element("input");
    hidden.type = "hidden";
    hidden.name = "upload";
    hidden.value = id;
    row.append(hidden);
    this.ask(row, id);
  }

  /** What it shows, where that is asked: what an earlier try said stays. */
  ask(row, id) {
    const label = this.text("Caption");
    if (!label) return;
    const name = `caption-${id}`;
    const made = element("label", "upload-caption");
    const input = element("input");
    input.name = name;
    input.maxLength = 200;
    input.dir = "auto";
    input.value = this.captions?.get(name) ?? "";
    made.append(element("span", "", label), input);
    row.append(made);
  }

  fail(row, file, reason, again) {
    row.querySelector("progress")?.remove();
    row.classList.remove("running");
    row.classList.add("failed");
    this.note(row, reason);
    const retry = ["Retry", () => { this.queue(row, file); this.next(); }];
    this.actions(row, [...(again ? [retry] : []), ["Remove", () => this.remove(row)]]);
    this.say(`${file.name}: ${reason}`);
  }

  cancel(job) {
    job.cancelled = true;
    job.request?.abort();
    this.waiting = this.waiting.filter((other) => other !== job);
    this.remove(job.row);
  }

  remove(row) {
    row.remove();
    this.add.focus();
  }

  /** The form waits for its files. */
  hold(event) {
    const open = this.list.querySelector(".upload:is(.running, .failed)");
    if (!open) return;
    event.preventDefault();
    event.stopPropagation();
    this.say(this.text("Running"));
    let told = this.root.querySelector("[data-held]");
    if (!told) {
      told = element("p", "error-text", this.text("Running"));
      told.dataset.held = "yes";
      this.list.before(told);
    }
    told.scrollIntoView({ block: "center" });
  }

  say(text) {
    this.status.textContent = text;
    if (!this.list.querySelector(".upload:is(.running, .failed)")) this.root.querySelector("[data-held]")?.remove();
  }
}

for (const root of document.querySelectorAll("[data-uploader]")) new Uploader(root);
