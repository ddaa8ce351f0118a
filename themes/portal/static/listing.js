// A whole list on one page, narrowed in place. Without this, each value of a facet is a link to
// a page of its own. The address holds what was chosen, so it can be shared and kept.

const form = document.querySelector('[data-filters]');
const panel = form.querySelector('[data-panel]');
/// Each link to the page of a value becomes a box to tick.
const boxes = [...form.querySelectorAll('[data-value]')].map((option) => {
  const link = option.querySelector('a');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = option.closest('[data-facet]').dataset.facet;
  box.value = option.dataset.value;
  const label = document.createElement('label');
  label.append(box, ...link.childNodes);
  link.replaceWith(label);
  return box;
});
const rows = [...document.querySelectorAll('[data-values]')];
const values = new Map(rows.map((row) => [row, new Set(row.dataset.values.split(' ').map((number) => boxes[number]))]));
const plural = new Intl.PluralRules(document.documentElement.lang.replace('-simple', ''));
const number = new Intl.NumberFormat(document.documentElement.lang.replace('-simple', ''));

const say = (id, n) => {
  const texts = [...form.querySelectorAll(`template[data-id="${id}"]`)];
  const text = texts.find((t) => t.dataset.category === plural.select(n)) ?? texts.at(-1);
  return text.innerHTML.replace('{n}', number.format(n));
};

const names = [...new Set(boxes.map((box) => box.name))];
const chosen = () => names
  .map((name) => [name, boxes.filter((box) => box.name === name && box.checked)])
  .filter(([, list]) => list.length);

/// Whether a row has one of the chosen values of each facet, but for the facet `except`.
const fits = (row, choice, except) =>
  choice.every(([name, list]) =>
    name === except || list.some((box) => values.get(row).has(box)));

function show() {
  const choice = chosen();
  let left = 0;
  for (const row of rows) {
    row.hidden = !fits(row, choice);
    left += !row.hidden;
  }
  for (const section of document.querySelectorAll('.list > section')) {
    section.hidden = !section.querySelector('[data-values]:not([hidden])');
  }
  for (const name of names) {
    const others = rows.filter((row) => fits(row, choice, name));
    for (const box of boxes.filter((box) => box.name === name)) {
      const count = others.filter((row) => values.get(row).has(box)).length;
      const option = box.closest('li');
      option.querySelector('[data-count]').textContent = number.format(count);
      option.toggleAttribute('data-none', count === 0);
    }
  }
  const total = boxes.filter((box) => box.checked).length;
  form.querySelector('[data-chosen]').textContent = total ? `(${number.format(total)})` : '';
  form.querySelector('[data-show]').innerHTML = say('filter-show', left);
  document.querySelector('[data-listing-count]').innerHTML = say('listing-count', left);
}

/// The address says what is chosen; links to the same list in another order say it too.
function remember() {
  const query = new URLSearchParams(boxes.filter((box) => box.checked).map((box) => [box.name, box.value])).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  for (const link of document.querySelectorAll('.orders a')) link.search = query;
}

function read() {
  const query = new URLSearchParams(location.search);
  for (const box of boxes) {
    box.checked = query.getAll(box.name).includes(box.value);
    if (box.checked) box.closest('details').open = true;
  }
}

for (const buttons of form.querySelectorAll('.panel-buttons')) buttons.hidden = false;
panel.open = matchMedia('(min-width: 60rem)').matches;
form.addEventListener('change', () => { show(); remember(); });
form.querySelector('[data-clear]').addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  show();
  remember();
});
form.querySelector('[data-show]').addEventListener('click', () => {
  if (!matchMedia('(min-width: 60rem)').matches) panel.open = false;
  document.querySelector('.list').scrollIntoView();
});
addEventListener('pageshow', () => { read(); show(); });
read();
show();
remember();
