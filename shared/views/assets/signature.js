// A pad to sign on with a finger: what is drawn goes along with the form as points. Without it the typed name stands.

const SIZE = [600, 200];
const MOST = { lines: 60, points: 1400 };
/** Points nearer than this to the last one say nothing. */
const APART = 4;

class Pad {
  constructor(root) {
    this.field = root.querySelector("input[type=hidden]");
    this.canvas = root.querySelector("canvas");
    this.clear = root.querySelector("button");
    [this.canvas.width, this.canvas.height] = SIZE.map((side) => side * 2);
    this.ink = this.canvas.getContext("2d");
    this.lines = this.field.value ? this.field.value.split(";").map((line) => line.split(" ").map((point) => point.split(",").map(Number))) : [];
    this.line = null;
    root.hidden = false;
    this.canvas.addEventListener("pointerdown", (event) => this.begin(event));
    this.canvas.addEventListener("pointermove", (event) => this.go(event));
    for (const name of ["pointerup", "pointercancel"]) this.canvas.addEventListener(name, () => this.end());
    this.clear.addEventListener("click", () => {
      this.lines = [];
      this.end();
    });
    this.draw();
  }

  place(event) {
    const box = this.canvas.getBoundingClientRect();
    const within = (at, side, most) => Math.min(most, Math.max(0, Math.round((at / side) * most)));
    return [within(event.clientX - box.left, box.width, SIZE[0]), within(event.clientY - box.top, box.height, SIZE[1])];
  }

  count() {
    return this.lines.reduce((sum, line) => sum + line.length, 0);
  }

  begin(event) {
    if (!event.isPrimary || this.lines.length >= MOST.lines || this.count() >= MOST.points) return;
    event.preventDefault();
    this.canvas.setPointerCapture(event.pointerId);
    this.line = [this.place(event)];
    this.lines.push(this.line);
    this.draw();
  }

  go(event) {
    if (!this.line || !event.isPrimary || this.count() >= MOST.points) return;
    const [x, y] = this.place(event);
    const [lastX, lastY] = this.line.at(-1);
    if (Math.hypot(x - lastX, y - lastY) < APART) return;
    this.line.push([x, y]);
    this.draw();
  }

  end() {
    this.line = null;
    this.field.value = this.lines.map((line) => line.map((point) => point.join(",")).join(" ")).join(";");
    this.draw();
  }

  draw() {
    const { ink, canvas } = this;
    ink.clearRect(0, 0, canvas.width, canvas.height);
    ink.strokeStyle = getComputedStyle(canvas).color;
    ink.lineWidth = 5;
    ink.lineCap = "round";
    ink.lineJoin = "round";
    for (const line of this.lines) {
      ink.beginPath();
      line.forEach(([x, y], at) => (at === 0 ? ink.moveTo(x * 2, y * 2) : ink.lineTo(x * 2, y * 2)));
      if (line.length === 1) ink.lineTo(line[0][0] * 2 + 0.1, line[0][1] * 2);
      ink.stroke();
    }
    this.clear.disabled = this.lines.length === 0;
  }
}

for (const root of document.querySelectorAll("[data-signature]")) new Pad(root);
