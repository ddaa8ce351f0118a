// Shows only those entries that a reader chose, as columns where there are few. Without this,
// the table has all of them as rows. The address holds the choice, so it can be shared.

const MOST = 3;
const form = document.querySelector('[data-compare]');
const table = document.querySelector('.compare table');
const whole = table.cloneNode(true);
/// Each row becomes a box to tick.
const boxes = [...whole.querySelectorAll('[data-slug]')].map((row) => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'with';
  box.value = row.dataset.slug;
  const label = document.createElement('label');
  label.className = 'option';
  const name = document.createElement('span');
  name.append(...row.querySelector('a').cloneNode(true).childNodes);
  label.append(box, name);
  const item = document.createElement('li');
  item.append(label);
  form.querySelector('[data-choices]').append(item);
  return box;
});

/// The chosen rows as columns.
function turned(slugs) {
  const rows = slugs.map((slug) => whole.querySelector(`tr[data-slug="${CSS.escape(slug)}"]`));
  const [corner, ...facts] = whole.querySelector('thead tr').cells;
  const result = whole.cloneNode(false);
  result.append(whole.caption.cloneNode(true));
  const head = result.createTHead().insertRow();
  head.append(corner.cloneNode(true));
  for (const row of rows) {
    const cell = row.cells[0].cloneNode(true);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = result.createTBody();
  facts.forEach((fact, i) => {
    const line = body.insertRow();
    const cell = fact.cloneNode(true);
    cell.scope = 'row';
    line.append(cell, ...rows.map((row) => row.cells[i + 1].cloneNode(true)));
  });
  return result;
}

function show() {
  const slugs = boxes.filter((box) => box.checked).map((box) => box.value);
  for (const box of boxes) box.disabled = slugs.length >= MOST && !box.checked;
  const current = document.querySelector('.compare table');
  current.replaceWith(slugs.length ? turned(slugs) : whole.cloneNode(true));
}

function read() {
  const asked = new URLSearchParams(location.search).getAll('with').slice(0, MOST);
  for (const box of boxes) box.checked = asked.includes(box.value);
  // On a phone the choices would hide the table.
  form.querySelector('details').open = asked.length === 1 || (!asked.length && innerWidth > 700);
  show();
}

function changed() {
  show();
  const query = new URLSearchParams(boxes.filter((box) => box.checked).map((box) => [box.name, box.value])).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

form.hidden = false;
form.addEventListener('change', changed);
form.querySelector('[data-clear]').addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  changed();
});
form.querySelector('[data-show]').addEventListener('click', () => {
  document.querySelector('.compare').scrollIntoView();
});
addEventListener('pageshow', read);
read();
