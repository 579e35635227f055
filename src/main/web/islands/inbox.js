// The task list by keyboard and live: what is new announces itself and waits until the reader wants it.
const page = () => document.getElementById("work");
const rows = () => [...document.querySelectorAll("tr.task")];
const current = () => document.activeElement?.closest("tr.task");
const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");

function move(step) {
  const all = rows();
  if (all.length === 0) {
    return;
  }
  const at = all.indexOf(current());
  const to = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))];
  to.querySelector(".open").focus();
  to.scrollIntoView({ block: "nearest" });
}

function pick(row) {
  const box = row?.querySelector("input[name=taskIds]");
  if (box) {
    box.checked = !box.checked;
    picked();
  }
}

function picked() {
  const boxes = [...document.querySelectorAll("input[name=taskIds]")];
  const chosen = boxes.filter((box) => box.checked);
  for (const box of boxes) {
    box.closest("tr").classList.toggle("chosen", box.checked);
  }
  const bar = document.getElementById("bulk");
  if (bar) {
    bar.hidden = chosen.length === 0;
    const words = document.getElementById("picked");
    words.textContent = words.dataset.words.replace("#", chosen.length);
  }
  const all = document.querySelector("[data-all]");
  if (all) {
    all.checked = chosen.length > 0 && chosen.length === boxes.length;
    all.indeterminate = chosen.length > 0 && chosen.length < boxes.length;
  }
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  ArrowDown: () => current() && move(1),
  ArrowUp: () => current() && move(-1),
  x: () => pick(current()),
  c: () => current()?.querySelector("[data-claim]")?.click(),
  n: () => document.getElementById("next")?.click(),
  "?": () => document.getElementById("keys")?.showModal(),
  Escape: () => {
    document.querySelectorAll("input[name=taskIds]:checked").forEach((box) => (box.checked = false));
    picked();
  },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) {
    return;
  }
  const act = keys[event.key];
  if (act) {
    if (event.key !== "Escape") {
      event.preventDefault();
    }
    act();
  }
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-all]")) {
    document.querySelectorAll("input[name=taskIds]").forEach((box) => (box.checked = event.target.checked));
  }
  if (event.target.matches("[data-all], input[name=taskIds]")) {
    picked();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys]")) {
    document.getElementById("keys").showModal();
  }
});

// After a part of the page came back, the reader is where they were.
let at = null;
document.addEventListener("htmx:beforeSwap", () => {
  at = { row: current()?.dataset.id, place: rows().indexOf(current()), find: document.activeElement?.id === "find" };
});
document.addEventListener("htmx:afterSettle", () => {
  if (at?.find) {
    const find = document.getElementById("find");
    find?.focus();
    find?.setSelectionRange(find.value.length, find.value.length);
  } else if (at && at.place >= 0) {
    const same = at.row && document.getElementById(`task-${at.row}`);
    (same ?? rows()[Math.min(at.place, rows().length - 1)])?.querySelector(".open").focus();
  }
  at = null;
  picked();
});

function renew(row, news, gone) {
  const now = news.getElementById(row.id);
  if (!now) {
    if (!row.classList.contains("gone")) {
      row.classList.add("gone");
      row.querySelector(".do")?.replaceChildren();
      row.querySelector(".assignee")?.replaceChildren(gone);
      const box = row.querySelector("input[name=taskIds]");
      if (box) {
        box.checked = false;
        box.disabled = true;
      }
    }
    return;
  }
  for (const part of [".assignee", ".do", ".due", ".waiting", ".risk"]) {
    const old = row.querySelector(part);
    const fresh = now.querySelector(part);
    if (old && fresh && old.innerHTML !== fresh.innerHTML && !old.contains(document.activeElement)) {
      old.replaceWith(document.importNode(fresh, true));
    }
  }
  row.classList.toggle("mine", now.classList.contains("mine"));
}

async function look() {
  const work = page();
  const asked = new URLSearchParams({ view: work.dataset.view, q: work.dataset.q ?? "", since: work.dataset.since });
  rows().forEach((row) => asked.append("shown", row.dataset.id));
  const answer = await fetch(`/work/news?${asked}`, { headers: { Accept: "text/html" } });
  if (!answer.ok || page() !== work) {
    return;
  }
  const news = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const count of news.querySelectorAll("#counts [data-view]")) {
    const shown = document.querySelector(`#view-${count.dataset.view} .count`);
    if (shown) {
      shown.textContent = count.textContent.trim();
      shown.classList.toggle("late", count.dataset.view === "overdue" && shown.textContent !== "0");
    }
  }
  const words = news.getElementById("fresh-words");
  const fresh = document.getElementById("fresh");
  fresh.hidden = words.dataset.count === "0";
  if (fresh.textContent !== words.textContent) {
    fresh.textContent = words.textContent;
  }
  const gone = news.getElementById("gone-words").textContent;
  rows().forEach((row) => renew(row, news, gone));
}

let asking = false;
let again = false;
async function changed() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  do {
    again = false;
    await look().catch(() => {});
  } while (again);
  asking = false;
}

const live = new EventSource("/work/live");
live.addEventListener("changed", changed);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && changed());
addEventListener("pagehide", () => live.close());
