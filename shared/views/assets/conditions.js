// Fields that show only when another one has a certain answer: `data-show-field` names it, `data-show-values`
// holds the answers, with bars between them. The server decides again; what does not show is dropped there.

/** The answers of a field of this name, as they would be sent. */
function answers(form, name) {
  const found = [];
  for (const control of form.elements) {
    if (control.name !== name || control.disabled) continue;
    if ((control.type === "radio" || control.type === "checkbox") && !control.checked) continue;
    found.push(control.value);
  }
  return found;
}

/** Shows and hides; in the form's order, so that a hidden field's answer no longer counts for later ones. */
function update(form) {
  for (const field of form.querySelectorAll("[data-show-field]")) {
    const wanted = field.dataset.showValues.split("|");
    const shows = answers(form, field.dataset.showField).some((answer) => wanted.includes(answer));
    field.hidden = !shows;
    for (const control of field.querySelectorAll("input, select, textarea")) control.disabled = !shows;
  }
}

for (const form of document.querySelectorAll("form:has([data-show-field])")) {
  form.addEventListener("input", () => update(form));
  form.addEventListener("change", () => update(form));
  window.addEventListener("pageshow", () => update(form));
  update(form);
}
