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
  const scripts = [...found.scripts].map((script) => script.getAttribute('src'));
  const few = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  // One after the other, in the order in which they are needed. Only what is read to its end is kept.
  for (const file of few ? [titles] : [titles, ...scripts, engine, wasm, index]) await (await get(file)).blob();
}
