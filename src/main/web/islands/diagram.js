// The diagrams of processes, each with where a case stands in it, or with what a check has found.
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

const place = document.getElementById("diagram");

async function draw(canvas, process) {
  const viewer = new NavigatedViewer({ container: canvas });
  await viewer.importXML(process.bpmn);
  const view = viewer.get("canvas");
  const known = viewer.get("elementRegistry");
  for (const [marker, ids] of [["passed", process.passed], ["active", process.active], ["failed", process.failed]]) {
    ids.filter((id) => known.get(id)).forEach((id) => view.addMarker(id, marker));
  }
  view.zoom("fit-viewport", "auto");
}

function choose(bar, canvases, chosen) {
  [...bar.children].forEach((button, at) => button.setAttribute("aria-pressed", at === chosen));
  canvases.forEach((canvas, at) => (canvas.hidden = at !== chosen));
}

function build(processes) {
  if (processes.length === 0) {
    place.replaceChildren(Object.assign(document.createElement("p"), { textContent: place.dataset.none }));
    return;
  }
  const bar = Object.assign(document.createElement("div"), { className: "processes", role: "group" });
  bar.setAttribute("aria-label", place.dataset.label);
  const canvases = processes.map(() => Object.assign(document.createElement("div"), { className: "canvas" }));
  const drawn = new Set();
  const pick = async (at) => {
    choose(bar, canvases, at);
    if (!drawn.has(at)) {
      drawn.add(at);
      await draw(canvases[at], processes[at]);
    }
  };
  processes.forEach((process, at) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: `${process.name} · ${process.version}` });
    button.addEventListener("click", () => pick(at));
    bar.append(button);
  });
  place.replaceChildren(bar, ...canvases);
  const standing = processes.findLastIndex((process) => process.running);
  pick(standing < 0 ? 0 : standing);
}

if (place?.dataset.processes) {
  build(JSON.parse(place.dataset.processes));
} else if (place) {
  fetch(place.dataset.from, { headers: { Accept: "application/json" } })
    .then((answer) => answer.json())
    .then(build);
}
