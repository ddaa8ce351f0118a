// What every page has: keys for the search box, and a head start for the search page.

const box = document.querySelector('[data-search-input]');
const fields = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

addEventListener('keydown', (event) => {
  if (!box || event.isComposing) return;
  if (event.key === 'Escape' && event.target === box && box.value) {
    event.preventDefault();
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  // Shift is no matter: on many keyboards "/" cannot be typed without it.
  const other = event.ctrlKey || event.metaKey || event.altKey;
  if (event.key === '/' && !other && !event.target.closest?.(fields)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// Who enters the box is about to search: what the search page will ask for is fetched into the
// browser's cache meanwhile. Nothing of it is fetched for readers who do not search.
if (!document.querySelector('[data-search]')) {
  box?.addEventListener('focus', () => warm().catch(() => {}), { once: true });
}

async function warm() {
  const get = (address) => fetch(new URL(address, box.form.action), { priority: 'low' });
  const page = await (await get('')).text();
  const found = new DOMParser().parseFromString(page, 'text/html');
  const { titles, engine, wasm, index } = found.querySelector('[data-search]').dataset;
  const scripts = [...found.scripts].map((script) => script.getAttribute('src')).filter(Boolean);
  const few = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  // One after the other, in the order in which they are needed. Only what is read to its end is kept.
  for (const file of few ? [titles] : [titles, ...scripts, engine, wasm, index]) await (await get(file)).blob();
}

// What was chosen on a page stays chosen in another language.
document.querySelector('[data-languages]')?.addEventListener('click', (event) => {
  const link = event.target.closest('a[hreflang]');
  if (link) link.search = location.search;
}, true);

// Switches that a reader set stay as they were set.
for (const box of document.querySelectorAll('[data-remember]')) {
  try {
    const kept = localStorage.getItem(box.id);
    if (kept) box.checked = kept === 'on';
    box.addEventListener('change', () => localStorage.setItem(box.id, box.checked ? 'on' : 'off'));
  } catch {
    // No storage, no memory.
  }
}

// Pages that were visited can be read without a connection, where the site offers that. Nothing
// of it is fetched before the page itself is there.
const worker = document.querySelector('[data-worker]')?.dataset.worker;
if (worker) addEventListener('load', () => navigator.serviceWorker?.register(worker).catch(() => {}));

// Explained words: what stands at the end of the page opens beside the word. Without this the
// word is a link to it.
const note = document.createElement('dl');
if (note.showPopover && document.querySelector('a.term')) {
  note.className = 'term-note';
  note.popover = 'manual';
  note.id = 'term-note';
  document.body.append(note);
  const term = (event) => event.target.closest?.('a.term');
  const hide = () => {
    if (note.matches(':popover-open')) note.hidePopover();
    document.querySelector('[aria-describedby="term-note"]')?.removeAttribute('aria-describedby');
  };
  const show = (word) => {
    const source = document.getElementById(decodeURIComponent(word.hash.slice(1)));
    if (!source) return;
    hide();
    note.replaceChildren(...[...source.children].map((child) => child.cloneNode(true)));
    note.lang = source.closest('[lang]').lang;
    note.showPopover();
    word.setAttribute('aria-describedby', 'term-note');
    const at = word.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const below = at.bottom + height + 8 < innerHeight;
    note.style.top = `${below ? at.bottom + 6 : Math.max(6, at.top - height - 6)}px`;
    note.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
  };
  addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const word = term(event);
    if (word) show(word);
    else if (!note.contains(event.target)) hide();
  });
  addEventListener('focusin', (event) => (term(event) ? show(term(event)) : hide()));
  addEventListener('click', (event) => {
    const word = term(event);
    if (word && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(word);
    } else if (!note.contains(event.target)) hide();
  });
  addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  addEventListener('scroll', hide, { passive: true });
}
