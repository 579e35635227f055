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

addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.getElementById("search");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});
