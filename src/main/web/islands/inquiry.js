// The page of an inquiry: prints itself, and says at once that a question was taken.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

for (const form of document.querySelectorAll("form[data-busy]")) {
  form.addEventListener("submit", () => {
    const button = form.querySelector("[data-busy-words]");
    button.dataset.words = button.textContent;
    button.textContent = button.dataset.busyWords;
    button.setAttribute("aria-disabled", "true");
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    }
  });
}

// Somebody who comes back by the browser's own button may ask again.
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("[data-busy-words][data-words]")) {
    button.textContent = button.dataset.words;
    button.removeAttribute("aria-disabled");
  }
});

document.getElementById("wrong")?.focus();
