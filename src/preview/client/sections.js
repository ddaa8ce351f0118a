// What each section of the desk shows of its rows.

import { link, make } from './dom.js';
import { hints, place, severity } from './problem.js';
import { has, t } from './texts.js';

const page = { head: 'head-page', cell: ({ url }) => url && make('a', { href: url, class: 'place' }, url) };
const file = { head: 'head-file', cell: ({ file, line, column, open }) => place({ file, line, column, open }) };
const collection = { head: 'desk-collection', cell: ({ collection }, { titles }) => titles.get(collection) ?? collection };
const language = {
  head: 'desk-language',
  cell: ({ lang }, { names }) => lang && make('span', { lang }, names.get(lang) ?? lang),
};
/** An entry by its title, which leads to its page. */
const entry = {
  head: 'head-entry',
  main: true,
  cell: ({ title, slug, url }) => link(url, {}, title || slug),
};
const also = { ...entry, main: false };
const mark = (group) => ({
  head: 'head-state',
  cell({ state }) {
    const id = `${group}-${state}`;
    return make('span', { class: `state ${state}` }, has(id) ? t(id) : state);
  },
});

const problems = [
  { head: 'head-severity', cell: severity },
  {
    head: 'head-problem',
    main: true,
    cell: (p) => [make('span', { lang: 'en' }, p.message), ' ', make('code', { class: 'code' }, p.code), hints(p)],
  },
  file,
  page,
];

export const SECTIONS = [
  { id: 'problems', columns: problems },
  { id: 'links', columns: problems },
  {
    id: 'translations',
    columns: [entry, mark('state'), language, collection,
      { head: 'head-note', cell: ({ note }) => note && make('span', { lang: 'en' }, note) }, file],
  },
  {
    id: 'dates',
    columns: [entry, mark('date'), { head: 'head-date', cell: ({ date }) => date && make('time', { datetime: date }, date) },
      collection, language, file],
  },
  {
    id: 'sentences',
    columns: [
      { head: 'head-score', cell: ({ score }) => String(score) },
      { head: 'head-sentence', main: true, cell: ({ text, lang }) => make('span', { lang }, text) },
      { head: 'head-rules', cell: ({ rules }) => rules?.map((rule) => make('code', {}, `${rule} `)) },
      also, language, file],
  },
  { id: 'unsourced', columns: [entry, collection, language, file] },
  { id: 'queries', columns: problems },
];
