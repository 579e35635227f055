// A suspicion's page: the forms of what waits, and the transactions that a report names.
import { answerForm } from "./parts/answer.js";

const row = document.getElementById("transaction");
const rows = document.querySelector(".deals");

function transactions() {
  const deals = [...(rows?.querySelectorAll("fieldset") ?? [])];
  return deals.length === 0 ? {} : { transactions: deals.map((deal) => Object.fromEntries([...deal.querySelectorAll("[name]")].map((field) => [field.name, field.value]))) };
}

document.querySelectorAll(".answer[data-schema]").forEach((place) => answerForm(place, place.contains(rows) ? transactions : undefined));

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-add]")) {
    rows.append(row.content.cloneNode(true));
    rows.lastElementChild.querySelector("[name]").focus();
  }
  if (event.target.closest("[data-remove]")) {
    event.target.closest("fieldset").remove();
    document.querySelector("[data-add]").focus();
  }
});
