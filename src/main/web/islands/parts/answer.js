// The form of a task, and its answer on the way to the platform.
import { Form } from "@bpmn-io/form-js-viewer";

export async function send(place, answer) {
  const problem = place.querySelector("[data-problem]");
  const button = place.querySelector(".btn-primary");
  problem.hidden = true;
  button.disabled = true;
  const meta = (name) => document.querySelector(`meta[name=${name}]`)?.content;
  try {
    const response = await fetch(place.dataset.answer, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", [meta("csrf-header")]: meta("csrf-token") },
      body: JSON.stringify(answer),
    });
    const body = await response.json();
    if (response.ok) {
      location.assign(body.path);
      return;
    }
    problem.textContent = [body.detail, ...(body.fields ?? []).map((field) => field.message)].filter(Boolean).join(" ");
  } catch {
    problem.textContent = problem.dataset.words;
  }
  problem.hidden = false;
  button.disabled = false;
}

// form-js words its few complaints in English only.
function inReadersWords(place, errors) {
  for (const id of Object.keys(errors)) {
    errors[id] = errors[id].map((text) => (text.includes("length") ? place.dataset.tooLong : place.dataset.required));
  }
  return errors;
}

// What stands beside the form, as the platform takes it, is added by more().
export function answerForm(place, more = () => ({})) {
  const form = new Form({ container: place.querySelector(".fjs") });
  const plain = form._setState.bind(form);
  form._setState = (state) => plain(state.errors ? { ...state, errors: inReadersWords(place, { ...state.errors }) } : state);
  form.importSchema(JSON.parse(place.dataset.schema), {}).then(() => {
    form.on("submit", ({ data, errors }) => {
      if (Object.keys(errors).length === 0) {
        send(place, { ...more(), ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== "")) });
      }
    });
  });
  place.querySelector("[data-send]").addEventListener("click", () => form.submit());
  return form;
}
