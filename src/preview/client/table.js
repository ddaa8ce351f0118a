// One table of the desk: its head, as many rows as one can read, and a way to the rest.

import { make } from './dom.js';
import { t } from './texts.js';

const FIRST = 200;
const MORE = 1000;

/**
 * Draws the rows of a section into `place`. What was shown stays: the same rows are not drawn
 * again, and a list that was made longer stays so.
 */
export function table(place, section, rows, names) {
  const most = Math.max(place.most ?? FIRST, FIRST);
  const shown = JSON.stringify([rows.length, rows.slice(0, most)]);
  if (place.shown === shown) return;
  place.shown = shown;
  if (rows.length === 0) {
    place.replaceChildren(make('p', { class: 'note' }, t('desk-none')));
    return;
  }
  // Roles are named since a narrow screen shows rows as blocks, which are no table to some readers.
  const body = make('tbody', { role: 'rowgroup' });
  const add = (from, to) => body.append(...rows.slice(from, to).map((row) => line(section, row, names)));
  const heads = section.columns.map(({ head }) => make('th', { scope: 'col', role: 'columnheader' }, t(head)));
  add(0, most);
  const button = make('button', { type: 'button' });
  button.addEventListener('click', () => {
    const from = body.rows.length;
    place.most = from + MORE;
    add(from, from + MORE);
    place.shown = JSON.stringify([rows.length, rows.slice(0, place.most)]);
    say();
    // The button may be gone now; reading goes on at the first new row.
    const next = body.rows[from];
    next.tabIndex = -1;
    next.focus();
  });
  function say() {
    const rest = rows.length - body.rows.length;
    button.hidden = rest <= 0;
    button.textContent = rest > MORE ? t('desk-more', { n: MORE, rest }) : t('desk-rest', { n: rest });
  }
  say();
  place.replaceChildren(
    make('table', { role: 'table' },
      make('caption', {}, t(`section-${section.id}`)),
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, heads)),
      body),
    button);
}

function line(section, row, names) {
  return make('tr', { role: 'row' }, section.columns.map(({ head, main, cell }) => {
    const content = cell(row, names);
    return main
      ? make('th', { scope: 'row', role: 'rowheader', 'data-head': t(head) }, content)
      : make('td', { role: 'cell', 'data-head': t(head), class: (content == null || content === '') && 'empty' }, content ?? '');
  }));
}
