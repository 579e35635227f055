// On every page: the theme before the first paint, then what htmx and the keyboard need.
const root = document.documentElement;
const wish = () => localStorage.getItem("lotse-theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
const show = (theme) => root.setAttribute("data-bs-theme", theme);
show(wish());

addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll("[data-theme-toggle]")) {
    button.addEventListener("click", () => {
      localStorage.setItem("lotse-theme", root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark");
      show(wish());
    });
  }
  for (const select of document.querySelectorAll("select[data-submit]")) {
    select.addEventListener("change", () => select.form.submit());
  }
});

addEventListener("htmx:configRequest", (event) => {
  const header = document.querySelector('meta[name="csrf-header"]')?.content;
  if (header) {
    event.detail.headers[header] = document.querySelector('meta[name="csrf-token"]').content;
  }
});

// A search typed while its page, or a part of it, was still coming is searched for too.
let typed = null;
let asked = null;
const search = () => document.querySelector("form.find #find");
addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.elt.matches("form.find")) {
    asked = search().value;
  }
});
addEventListener("htmx:beforeSwap", () => {
  typed = document.activeElement === search() ? search()?.value : null;
});
addEventListener("htmx:load", () => {
  const find = search();
  if (find) {
    find.value = typed ?? find.value;
    typed = null;
    if (find.value !== find.defaultValue && find.value !== asked) {
      find.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
});

addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const field = document.getElementById("search");
    if (field) {
      event.preventDefault();
      field.focus();
    }
  }
});
