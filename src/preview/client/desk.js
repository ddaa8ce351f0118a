// The editor's desk: all that is to be done, in one page, kept up with the files.

import { coverage } from './coverage.js';
import { fill, get, make } from './dom.js';
import { listen } from './events.js';
import { SECTIONS } from './sections.js';
import { table } from './table.js';
import { format, lang, t } from './texts.js';

const at = (id) => document.getElementById(id);
const FILTERS = ['collection', 'language'];
const selects = new Map(FILTERS.map((name) => [name, make('select', { id: `filter-${name}`, name, change: choose })]));
let desk = null;
let turns = 0;

document.documentElement.lang = lang;
document.title = t('desk');
at('title').textContent = t('desk');
at('site').textContent = t('desk-site');
at('status').textContent = t('desk-loading');
at('index').setAttribute('aria-label', t('desk-index'));
at('filters').setAttribute('aria-label', t('desk-filter'));
at('filters').append(...FILTERS.map((name) => make('p', {}, make('label', { for: `filter-${name}` }, t(`desk-${name}`)), ' ', selects.get(name))));
at('filters').addEventListener('submit', (event) => event.preventDefault());

/** A section is made once; what is in it follows the data and the filters. */
const parts = new Map();
for (const { id } of [...SECTIONS.slice(0, 2), { id: 'coverage' }, ...SECTIONS.slice(2)]) {
  const count = make('span', { class: 'count' });
  const indexed = make('span', { class: 'count' });
  const body = make('div', {});
  at('index').append(make('a', { href: `#${id}` }, t(`section-${id}`), ' ', indexed));
  at('sections').append(make('section', { id, 'aria-labelledby': `${id}-title` },
    make('h2', { id: `${id}-title`, tabindex: -1 }, t(`section-${id}`), ' ', count),
    make('p', { class: 'note' }, t(`about-${id}`)),
    body,
    make('p', { class: 'top' }, make('a', { href: '#index' }, t('desk-top')))));
  parts.set(id, { count, indexed, body });
}

async function load() {
  const turn = ++turns;
  const found = await get('/_shirube/desk.json').catch(() => null);
  if (turn !== turns) return;
  if (!found) {
    at('status').textContent = t('desk-failed');
    return;
  }
  const first = !desk;
  desk = found;
  document.title = `${t('desk')} | ${desk.title}`;
  at('title').textContent = `${t('desk')}${t('colon')}${desk.title}`;
  const status = t(`desk-${desk.state}`);
  if (at('status').textContent !== status) at('status').textContent = status;
  options('collection', desk.collections.map(({ name, title }) => [name, title]));
  options('language', desk.languages.map(({ lang, name }) => [lang, name]));
  at('filters').hidden = false;
  at('index').hidden = false;
  if (first) read();
  show();
  // What the address points at is there only now.
  if (first && location.hash) at(location.hash.slice(1))?.scrollIntoView();
}

function options(name, list) {
  const select = selects.get(name);
  const chosen = select.value;
  fill(select, list, () => [make('option', { value: '' }, t('desk-all')),
    ...list.map(([value, words]) => make('option', { value, lang: name === 'language' && value }, words))]);
  select.value = chosen;
}

/** The rows that fit what is chosen. */
function chosen(rows) {
  const [collection, language] = FILTERS.map((name) => selects.get(name).value);
  return rows.filter((row) => (!collection || row.collection === collection) && (!language || row.lang === language));
}

function show() {
  const titles = new Map(desk.collections.map(({ name, title }) => [name, title]));
  const names = new Map(desk.languages.map(({ lang, name }) => [lang, name]));
  for (const section of SECTIONS) {
    const { count, indexed, body } = parts.get(section.id);
    const rows = chosen(desk[section.id] ?? []);
    count.textContent = t('count', { n: rows.length });
    indexed.textContent = format(rows.length);
    indexed.parentElement.classList.toggle('none', rows.length === 0);
    table(body, section, rows, { titles, names });
  }
  const rows = chosen(desk.coverage);
  fill(parts.get('coverage').body, [rows, desk.collections, desk.languages], () => coverage(rows, { titles, names }));
}

/** The address holds what is chosen, so it can be shared and kept. */
function read() {
  const query = new URLSearchParams(location.search);
  for (const name of FILTERS) {
    const select = selects.get(name);
    select.value = query.get(name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

function choose() {
  const query = new URLSearchParams(FILTERS.map((name) => [name, selects.get(name).value]).filter(([, value]) => value)).toString();
  history.replaceState(null, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
  show();
}

addEventListener('popstate', () => {
  if (!desk) return;
  read();
  show();
});
listen({
  state: load,
  reload: load,
  lost(gone) {
    if (gone) at('status').textContent = t('ended');
    else if (desk) at('status').textContent = t(`desk-${desk.state}`);
  },
});
