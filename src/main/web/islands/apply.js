// Client pages: choosing, photographing or dropping a file hands it in at once.
addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(".no-script").forEach((part) => part.classList.remove("no-script"));
  document.querySelectorAll("[data-without-script]").forEach((part) => part.remove());
  document.querySelector("[data-focus]")?.focus();
});

const zone = (event) => (event.target instanceof Element ? event.target.closest(".drop") : null);

addEventListener("dragover", (event) => {
  const drop = zone(event);
  if (drop) {
    event.preventDefault();
    drop.classList.add("over");
  }
});
addEventListener("dragleave", (event) => zone(event)?.classList.remove("over"));
addEventListener("drop", (event) => {
  const drop = zone(event);
  if (!drop || event.dataTransfer.files.length === 0) {
    return;
  }
  event.preventDefault();
  drop.classList.remove("over");
  const input = drop.querySelector("input[data-files]");
  input.files = event.dataTransfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
});
// How much of a file is on its way: seconds on a desk, a minute in the underground.
const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
function sending(form, share) {
  const place = form.querySelector("[data-sending]");
  if (place) {
    place.hidden = share === null;
    place.querySelector("progress").value = share ?? 0;
    place.querySelector("[data-percent]").textContent = share === null ? "" : percent.format(share);
  }
}
addEventListener("htmx:beforeSend", (event) => {
  if (event.target instanceof HTMLFormElement && event.target.classList.contains("drop")) {
    sending(event.target, 0);
  }
});
addEventListener("htmx:xhr:progress", (event) => {
  if (event.target instanceof HTMLFormElement && event.detail.total > 0) {
    sending(event.target, event.detail.loaded / event.detail.total);
  }
});
addEventListener("htmx:afterRequest", (event) => {
  if (event.target instanceof HTMLFormElement && event.target.classList.contains("drop")) {
    sending(event.target, null);
    event.target.reset();
  }
});
addEventListener("htmx:responseError", (event) => {
  if ([403, 404].includes(event.detail.xhr.status)) {
    location.reload();
  }
});

// Leaving a page ends its requests; that is no error. A save under way is waited for, a later one is not begun.
let leaving = false;
addEventListener("pageshow", () => {
  leaving = false;
});
addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-step]");
  if (!form) {
    return;
  }
  leaving = true;
  if (form.classList.contains("htmx-request")) {
    event.preventDefault();
    form.addEventListener("htmx:afterRequest", () => form.submit(), { once: true });
  }
});
addEventListener("htmx:beforeRequest", (event) => {
  if (leaving) {
    event.preventDefault();
  }
  event.detail.xhr.onabort = null;
});
