// What every page has: forms that go off once, the summary of errors in focus, dialogs and menus.
// Every page works without this file; it only makes it nicer.

/** A form is sent once: the second press of the button, or of enter, does nothing. */
function guardForms() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === "get" || form.method === "dialog") return;
    // What opens beside the page leaves its form as it is.
    if (event.submitter?.formTarget === "_blank") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.setAttribute("aria-busy", "true");
    // Disabled only after the browser has taken the button's own name and value.
    setTimeout(() => {
      for (const button of form.querySelectorAll("button[type=submit]")) button.setAttribute("aria-disabled", "true");
    });
  });
  // A page that comes back out of the browser's memory may be sent again; the server knows a repeat.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      form.removeAttribute("aria-busy");
      for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
    }
  });
}

/**
 * A form that somebody comes back to is the one that they left, so that sending it again is no second request: the
 * browser has kept its words, and this page of its history keeps which form it was.
 */
function keepForm() {
  const token = document.querySelector("form[data-once] input[name=token]");
  if (!token) return;
  const arrived = performance.getEntriesByType("navigation")[0]?.type;
  const kept = history.state?.token;
  if (arrived === "back_forward" && kept) {
    token.value = kept;
    for (const uploader of document.querySelectorAll("[data-uploader][data-token]")) uploader.dataset.token = kept;
  }
  history.replaceState({ ...history.state, token: token.value }, "");
}

/** After a refused form the summary is read out first, and its links put the cursor into the field. */
function focusErrors() {
  const summary = document.querySelector("[data-error-summary]");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.closest(".field") ?? field).scrollIntoView({ block: "start" });
    field.focus({ preventScroll: true });
  });
}

/** Dialogs open as popovers without this; with it they hold the focus until they close. */
function openDialogs() {
  const show = (dialog) => {
    dialog.removeAttribute("popover");
    if (dialog.open) return;
    dialog.showModal();
    // To what is wrong, or else to what is asked.
    const at = (css) => dialog.querySelector(css);
    (at("[aria-invalid]") ?? at("form :is(textarea, select, input:not([type=hidden]))"))?.focus();
  };
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-dialog]");
    const dialog = opener && document.getElementById(opener.dataset.dialog);
    if (dialog) {
      event.preventDefault();
      show(dialog);
      return;
    }
    const closer = event.target.closest("[data-close]");
    if (closer) {
      event.preventDefault();
      closer.closest("dialog")?.close();
      return;
    }
    // A press beside the dialog closes it.
    if (event.target instanceof HTMLDialogElement && event.target.open) {
      const box = event.target.getBoundingClientRect();
      const inside =
        event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
      if (!inside) event.target.close();
    }
  });
  const open = document.querySelector("dialog[data-open]");
  if (open) show(open);
}

/** A menu closes when something else is touched, and with escape. */
function closeMenus() {
  const close = (except) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(except)) menu.open = false;
    }
  };
  document.addEventListener("click", (event) => close(event.target));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.activeElement?.closest("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

/** Whoever only looks at a page as somebody else finds its changes disabled; the server refuses them anyway. */
function onlyLook() {
  for (const button of document.querySelectorAll(".viewing main form[method=post] button:not([type=button])")) {
    button.disabled = true;
  }
}

/** What is worth paper has a button for it; where no scripts run, none shows. */
function print() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });
}

guardForms();
keepForm();
focusErrors();
openDialogs();
closeMenus();
onlyLook();
print();
