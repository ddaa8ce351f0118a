const input = document.querySelector("[data-input]");
const events = document.querySelector("[data-events]");
const options = [...document.querySelectorAll("[data-option]")];
let at = -1;
const log = (text) => { events.textContent += text + " "; };
for (const name of ["compositionstart", "compositionend"]) {
  input.addEventListener(name, (e) => log(`${name}:${e.data}`));
}
input.addEventListener("input", () => log(`input:${input.value}`));
input.addEventListener("keydown", (e) => {
  log(`${e.key}/${e.code}/${e.keyCode}${e.isComposing ? "/composing" : ""}${e.isTrusted ? "" : "/untrusted"}`);
  const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (step) {
    at = Math.min(Math.max(at + step, 0), options.length - 1);
    options.forEach((o, i) => o.setAttribute("aria-selected", String(i === at)));
    e.preventDefault();
  }
});
document.addEventListener("keydown", (e) => {
  if (e.key === "/" && e.target !== input) { input.focus(); e.preventDefault(); }
});
const answer = document.querySelector("[data-answer]");
let worker;
document.querySelector("[data-worker]").addEventListener("click", (e) => {
  e.target.dataset.pointer = e.pointerType;
  if (!worker) {
    worker = new Worker("/search/worker.js", { type: "module" });
    worker.onmessage = (m) => { answer.textContent += m.data + " "; };
    worker.onerror = () => { answer.textContent += "failed "; };
  }
  worker.postMessage("");
});
document.querySelector("[data-break]").addEventListener("click", () => {
  const image = new Image();
  image.src = "https://example.org/picture.png";
  document.body.append(image);
  const script = document.createElement("script");
  script.textContent = "window.broken = true";
  document.body.append(script);
});
document.documentElement.dataset.ready = "";
