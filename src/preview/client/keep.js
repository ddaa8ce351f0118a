// A page that is loaded again stays as it was: where it was scrolled to, what was open, typed,
// chosen and focused. Only after a reload by the preview: who comes back by a link starts anew.

import { tab } from './store.js';

const key = `kept ${location.pathname}`;
const SETTLING = 3000;
const inputs = 'select, textarea, input:not([type="hidden"], [type="file"], [type="password"], [type="submit"], [type="button"])';

const ticked = (field) => field.type === 'checkbox' || field.type === 'radio';
const nameOf = (field) => [field.type, field.id, field.name, ticked(field) ? field.value : ''].join(' ');
const valueOf = (field) => (ticked(field) ? field.checked : field.value);
const titleOf = (details) => details.querySelector('summary')?.textContent ?? '';

/** Loads the page again. `own` is what the preview itself wants to find again. */
export function reload(own) {
  const list = (css, name, value) => [...document.querySelectorAll(css)].map((element) => [name(element), value(element)]);
  tab.write(key, {
    at: [scrollX, scrollY],
    focus: document.activeElement?.id,
    details: list('details', titleOf, (details) => details.open),
    fields: list(inputs, nameOf, valueOf),
    own,
  });
  history.scrollRestoration = 'manual';
  location.reload();
}

/** Puts back what `reload` has kept, and gives what it kept for the preview, or null. */
export function restore() {
  const kept = tab.read(key);
  tab.write(key, null);
  if (!kept) return null;
  each('details', titleOf, kept.details, (details, open) => { details.open = open; });
  each(inputs, nameOf, kept.fields, enter);
  if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true });
  scrollWhenReady(kept.at);
  return kept.own;
}

/** Elements and what was kept of them, matched by name; equal names by their order. */
function each(css, name, kept, put) {
  const values = Map.groupBy(kept, ([key]) => key);
  for (const element of document.querySelectorAll(css)) {
    const found = values.get(name(element))?.shift();
    if (found) put(element, found[1]);
  }
}

function enter(field, value) {
  if (valueOf(field) === value) return;
  if (ticked(field)) field.checked = value;
  else field.value = value;
  // Lists and the search listen for these.
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Pages that are partly made by scripts grow for a while; who scrolls meanwhile is left alone. */
function scrollWhenReady([left, top]) {
  history.scrollRestoration = 'manual';
  const watch = new ResizeObserver(go);
  const over = new AbortController();
  const root = document.documentElement;

  function go() {
    scrollTo({ left, top, behavior: 'instant' });
    if (document.readyState === 'complete' && Math.abs(scrollY - top) < 2) stop();
  }
  function stop() {
    watch.disconnect();
    over.abort();
    history.scrollRestoration = 'auto';
  }
  watch.observe(root);
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(type, stop, { signal: over.signal, passive: true });
  addEventListener('load', go, { signal: over.signal });
  setTimeout(stop, SETTLING);
}
