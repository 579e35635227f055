// The case view: tabs, panes, boxes that light up, and the task at hand.
import { answerForm, send } from "./parts/answer.js";

const main = document.getElementById("main");
const typing = (target) => target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");

// ---- tabs
function open(tab) {
  const list = tab.closest("[role=tablist]");
  for (const other of list.querySelectorAll("[role=tab]")) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", chosen);
    other.tabIndex = chosen ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
  }
  if (tab.id === "tab-diagram") {
    loadDiagram();
  }
}

function loadDiagram() {
  if (document.querySelector("script[data-is-diagram]")) {
    return;
  }
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: main.dataset.diagramStyle });
  const script = Object.assign(document.createElement("script"), { src: main.dataset.diagram });
  script.dataset.isDiagram = "";
  document.head.append(style, script);
}

document.addEventListener("click", (event) => {
  const tab = event.target.closest("[role=tab]");
  if (tab) {
    open(tab);
  }
});

document.addEventListener("keydown", (event) => {
  const tab = event.target.closest("[role=tab]");
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (tab && step) {
    const all = [...tab.closest("[role=tablist]").querySelectorAll("[role=tab]")];
    const next = all[(all.indexOf(tab) + step + all.length) % all.length];
    next.focus();
    open(next);
  }
});

// ---- panes
const panes = document.getElementById("panes");
const widths = JSON.parse(localStorage.getItem("lotse-panes") ?? "{}");
const limits = { story: [180, 480], decision: [280, 640] };

function resize(pane, width) {
  const [least, most] = limits[pane];
  widths[pane] = Math.round(Math.max(least, Math.min(most, width)));
  panes.style.setProperty(`--${pane}`, `${widths[pane]}px`);
  localStorage.setItem("lotse-panes", JSON.stringify(widths));
  const divider = panes.querySelector(`[data-divides=${pane}]`);
  divider.setAttribute("aria-valuemin", least);
  divider.setAttribute("aria-valuemax", most);
  divider.setAttribute("aria-valuenow", widths[pane]);
}

for (const divider of panes.querySelectorAll(".divider")) {
  const pane = divider.dataset.divides;
  const sign = pane === "story" ? 1 : -1;
  const width = () => panes.querySelector(`.${pane}`).getBoundingClientRect().width;
  if (widths[pane]) {
    resize(pane, widths[pane]);
  } else {
    divider.setAttribute("aria-valuenow", Math.round(width()));
  }
  divider.addEventListener("pointerdown", (down) => {
    const before = width();
    divider.setPointerCapture(down.pointerId);
    const drag = (move) => resize(pane, before + sign * (move.clientX - down.clientX));
    divider.addEventListener("pointermove", drag);
    divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", drag), { once: true });
    down.preventDefault();
  });
  divider.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 16, ArrowLeft: -16 }[event.key];
    if (step) {
      resize(pane, width() + sign * step);
      event.preventDefault();
    }
  });
}

// ---- what was read, and where
function light(name, on) {
  for (const part of document.querySelectorAll(`[data-light="${name}"]`)) {
    part.classList.toggle("lit", on);
  }
}

function show(name) {
  const panel = document.querySelector(`.box[data-light="${name}"], .read [data-light="${name}"]`)?.closest(".document");
  if (panel?.hidden) {
    open(document.getElementById(panel.getAttribute("aria-labelledby")));
  }
}

// The pages scroll in a window of their own; the rest of the view stays where it is.
function reveal(name) {
  const box = document.querySelector(`.document:not([hidden]) .box[data-light="${name}"]`);
  const sheets = box?.closest(".sheets");
  if (sheets) {
    const [at, view] = [box.getBoundingClientRect(), sheets.getBoundingClientRect()];
    if (at.top < view.top || at.bottom > view.bottom) {
      sheets.scrollTop += at.top - view.top - view.height / 3;
    }
    if (at.left < view.left || at.right > view.right) {
      sheets.scrollLeft += at.left - view.left - view.width / 3;
    }
  }
}

for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
  document.addEventListener(on, (event) => {
    const name = event.target.closest("[data-light]")?.dataset.light;
    if (name) {
      light(name, true);
      if (event.target.closest(".compare")) {
        show(name);
      }
      if (!event.target.closest(".sheets")) {
        reveal(name);
      }
    }
  });
  document.addEventListener(off, (event) => {
    const name = event.target.closest("[data-light]")?.dataset.light;
    if (name) {
      light(name, false);
    }
  });
}

document.addEventListener("click", (event) => {
  const box = event.target.closest(".box");
  box?.closest(".document").querySelector(`.read [data-light="${box.dataset.light}"]`)?.focus();
});

// ---- corrections
function correct(row, on) {
  const button = row.querySelector("[data-correct]");
  const place = button && document.getElementById(button.getAttribute("aria-controls"));
  if (place) {
    place.hidden = !on;
    button.setAttribute("aria-expanded", on);
    (on ? place.querySelector("[name=value]") : row).focus();
    (on ? place : row).scrollIntoView({ block: "nearest" });
  }
}

const rowAbove = (place) => place.previousElementSibling;

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-correct]");
  if (button) {
    correct(button.closest("tr"), button.getAttribute("aria-expanded") !== "true");
  }
  if (event.target.closest("[data-leave]")) {
    correct(rowAbove(event.target.closest(".correcting")), false);
  }
});

document.addEventListener("keydown", (event) => {
  const place = event.target.closest(".correcting");
  if (place && event.key === "Escape") {
    correct(rowAbove(place), false);
  } else if (event.key === "Enter" && event.target.matches(".read tr[data-light]")) {
    event.preventDefault();
    correct(event.target, true);
  }
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.matches?.(".fields")) {
    const next = event.target.querySelector("[data-focus]");
    next?.focus();
    next?.closest("tr").scrollIntoView({ block: "nearest" });
  }
});

for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const said = event.target.querySelector?.("[data-not-sent]");
    if (said) {
      said.hidden = false;
    }
  });
}

// ---- zoom and turn
const ZOOMS = [1, 1.5, 2, 3];

function zoom(panel, step) {
  const sheets = panel.querySelector(".sheets");
  const at = ZOOMS.indexOf(Number(sheets.dataset.zoom ?? 1));
  const factor = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + step))];
  sheets.dataset.zoom = factor;
  for (const sheet of sheets.querySelectorAll(".sheet")) {
    sheet.style.width = `${factor * 100}%`;
  }
}

function turn(panel) {
  for (const sheet of panel.querySelectorAll(".sheet")) {
    const [width, height] = [Number(sheet.dataset.width), Number(sheet.dataset.height)];
    const angle = (Number(sheet.dataset.angle ?? 0) + 90) % 360;
    sheet.dataset.angle = angle;
    const moves = { 0: "", 90: `translate(${height} 0) rotate(90)`, 180: `translate(${width} ${height}) rotate(180)`, 270: `translate(0 ${width}) rotate(270)` };
    sheet.setAttribute("viewBox", angle % 180 ? `0 0 ${height} ${width}` : `0 0 ${width} ${height}`);
    sheet.querySelector("g").setAttribute("transform", moves[angle]);
  }
}

document.addEventListener("click", (event) => {
  const panel = event.target.closest(".document");
  const step = event.target.closest("[data-zoom]")?.dataset.zoom;
  if (panel && event.target.closest("button[data-zoom]")) {
    zoom(panel, Number(step));
  }
  if (panel && event.target.closest("[data-turn]")) {
    turn(panel);
  }
});

// ---- the answer
const place = document.getElementById("form");
const form = place ? answerForm(place) : null;

// ---- hits
const dispositions = document.getElementById("dispositions");

function judgement(fieldset) {
  const chosen = fieldset.querySelector("input:checked")?.value;
  const words = fieldset.querySelector("textarea").value.trim() || undefined;
  return dispositions.dataset.rows === "dispositions"
    ? { hitId: fieldset.dataset.hit, disposition: chosen, reason: fieldset.querySelector("[data-reason]").value || undefined, text: words }
    : { hitId: fieldset.dataset.hit, decision: chosen, note: words };
}

function needsWords(fieldset) {
  return fieldset.querySelector("input:checked")?.value === "SEND_BACK" || fieldset.querySelector("[data-reason] option:checked[data-needs-text]") !== null;
}

// What is still missing, as the control to go to.
function missing(fieldset) {
  const reason = fieldset.querySelector("[data-reason]");
  if (!fieldset.querySelector("input:checked")) {
    return fieldset.querySelector("input");
  }
  if (reason && !reason.value) {
    return reason;
  }
  const words = fieldset.querySelector("textarea");
  return needsWords(fieldset) && !words.value.trim() ? words : null;
}

// Only the reasons of the judgement that was chosen, and whether a colleague has to confirm it.
function chosen(fieldset) {
  const choice = fieldset.querySelector("input:checked");
  const reason = fieldset.querySelector("[data-reason]");
  if (reason && choice) {
    reason.disabled = false;
    for (const option of reason.querySelectorAll("[data-of]")) {
      option.hidden = option.disabled = option.dataset.of !== choice.value;
    }
    if (reason.selectedOptions[0]?.disabled) {
      reason.value = "";
    }
    fieldset.querySelector(".second").hidden = !("second" in choice.dataset);
  }
  fieldset.querySelector("[data-optional]").hidden = needsWords(fieldset);
}

function atHand() {
  const all = [...dispositions.querySelectorAll(".disposition")];
  return document.activeElement.closest(".disposition") ?? all.find(missing) ?? all[0];
}

function look(fieldset) {
  for (const hit of document.querySelectorAll(".hit")) {
    hit.classList.toggle("lit", hit.id === `hit-${fieldset.dataset.hit}`);
  }
}

dispositions?.addEventListener("focusin", (event) => {
  const fieldset = event.target.closest(".disposition");
  if (fieldset) {
    look(fieldset);
    document.getElementById(`hit-${fieldset.dataset.hit}`)?.scrollIntoView({ block: "nearest" });
  }
});

dispositions?.addEventListener("change", (event) => {
  const fieldset = event.target.closest(".disposition");
  if (fieldset) {
    chosen(fieldset);
  }
});

// A complaint goes as soon as what it asks for is there.
dispositions?.addEventListener("input", (event) => {
  const fieldset = event.target.closest(".disposition");
  if (fieldset && missing(fieldset) === null) {
    fieldset.querySelector(".problem").hidden = true;
  }
});

dispositions?.addEventListener("submit", (event) => {
  event.preventDefault();
  const all = [...dispositions.querySelectorAll(".disposition")];
  for (const fieldset of all) {
    fieldset.querySelector(".problem").hidden = missing(fieldset) === null;
  }
  const first = all.map(missing).find((control) => control !== null);
  if (first) {
    first.focus();
    return;
  }
  send(dispositions, { [dispositions.dataset.rows]: all.map(judgement) });
});

dispositions?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    dispositions.requestSubmit();
  }
});

function judge(number) {
  const fieldset = dispositions && atHand();
  const choice = fieldset?.querySelectorAll("input[type=radio]")[number - 1];
  if (choice) {
    choice.checked = true;
    chosen(fieldset);
    fieldset.querySelector("[data-reason], textarea").focus();
  }
}

// ---- keys
function accept() {
  const first = form?._getState().schema?.components.find((one) => one.type === "radio");
  if (first) {
    const field = [...form.get("formFieldRegistry").getAll()].find((one) => one.id === first.id);
    form._update({ fieldInstance: { id: field.id, valuePath: [field.key], indexes: {} }, value: field.values[0].value });
    place.querySelector("[data-send]").focus();
  }
}

function nextDocument() {
  const tabs = [...document.querySelectorAll(".evidence [role=tab]")];
  const at = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  if (tabs.length > 0) {
    const next = tabs[(at + 1) % tabs.length];
    open(next);
    next.focus();
  }
}

const shown = () => document.querySelector(".document:not([hidden])");
const keys = {
  c: () => document.getElementById("claim")?.click(),
  n: () => document.getElementById("next")?.click(),
  a: accept,
  1: () => judge(1),
  2: () => judge(2),
  3: () => judge(3),
  j: nextDocument,
  e: () => {
    const row = document.activeElement.closest(".read tr[data-light]");
    if (row) {
      correct(row, true);
    }
  },
  "+": () => shown() && zoom(shown(), 1),
  "-": () => shown() && zoom(shown(), -1),
  r: () => shown() && turn(shown()),
  "?": () => document.getElementById("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) {
    return;
  }
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});
