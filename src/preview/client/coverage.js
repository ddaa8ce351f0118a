// How much of each collection can be read in each language, as a table of both.

import { make } from './dom.js';
import { t } from './texts.js';

const KINDS = ['written', 'partial', 'derived', 'stale', 'unrecorded', 'missing'];

/** The table of some rows of coverage. Languages and collections keep the order of the site. */
export function coverage(rows, { titles, names }) {
  if (!rows.length) return make('p', { class: 'note' }, t('desk-none'));
  const cells = new Map(rows.map((row) => [`${row.lang} ${row.collection}`, row]));
  const columns = [...titles.keys()].filter((name) => rows.some(({ collection }) => collection === name));
  const lines = [...names.keys()].filter((lang) => rows.some((row) => row.lang === lang));
  return [
    // It is wider than a phone, and what scrolls must be reached by keyboard.
    make('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': t('section-coverage') },
      make('table', { class: 'coverage' },
        make('caption', {}, t('section-coverage')),
        make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, t('desk-language')),
          columns.map((name) => make('th', { scope: 'col' }, titles.get(name))))),
        make('tbody', {}, lines.map((lang) => make('tr', {},
          make('th', { scope: 'row', lang }, names.get(lang)),
          columns.map((name) => cell(cells.get(`${lang} ${name}`)))))))),
  ];
}

function cell(row) {
  if (!row || !row.entries) return make('td', {}, '–');
  // Rounded down: nothing is whole before it is.
  const share = Math.floor(((row.entries - row.missing) * 100) / row.entries);
  const level = share === 100 ? 'all' : share >= 50 ? 'most' : share > 0 ? 'some' : 'none';
  const counts = KINDS.filter((kind) => row[kind] > 0).map((kind) => t(`cover-${kind}`, { n: row[kind] }));
  const query = new URLSearchParams({ collection: row.collection, language: row.lang });
  return make('td', { class: level },
    make('a', { href: `?${query}#translations` }, t('percent', { n: share })),
    make('span', { class: 'counts' }, counts.join(t('comma'))));
}
