// What the lists of the bar hold, drawn from what the server knows of the page.

import { fill, link, make } from './dom.js';
import { toggle } from './follow.js';
import { some, split } from './problem.js';
import { has, t } from './texts.js';

/** Draws into the parts of the bar: `draw` what is about a page, `menuOf` the menu. */
export function lists({ file, languages, easy, here, menu }) {
  return {
    draw(page) {
      fill(file, page && [page.file, page.open, page.exists], () => fileOf(page));
      languages.button.hidden = !page?.languages?.length;
      fill(languages.words, page?.languages, () => currentOf(page));
      fill(languages.body, [page?.lang, page?.languages], () => make('ul', { class: 'list' }, page?.languages?.map((one) => language(one, page))));
      drawEasy(easy, page?.easy);
      const problems = page?.problems ?? [];
      here.button.hidden = problems.length === 0;
      here.words.textContent = t('here', { n: problems.length });
      const { errors, warnings } = split(problems);
      fill(here.body, problems, () => some([...errors, ...warnings]));
    },
    menuOf(page) {
      const { words, body } = menu;
      words.textContent = t('menu');
      fill(body, page && [page.file, page.open, page.template, page.pseudo], () => drawMenu(page));
    },
  };
}

function fileOf(page) {
  if (!page) return '';
  if (!page.exists) return make('strong', { class: 'missing' }, t('page-missing'));
  return page.file ? link(page.open, { class: 'place', id: 'file' }, page.file) : t('page-generated');
}

/** What a page is to its source: by words, and by a mark of its own shape. */
function stateOf(one, names) {
  const words = one.state === 'fallback' && one.from
    ? t('state-fallback-from', { name: names.get(one.from) ?? one.from })
    : has(`state-${one.state}`) ? t(`state-${one.state}`) : one.state;
  return [
    make('span', { class: `state ${one.state}` }, words),
    one.review && make('span', { class: 'state review' }, t('review')),
  ];
}

const namesOf = (page) => new Map(page.languages.map(({ lang, name }) => [lang, name]));

function currentOf(page) {
  const one = page?.languages?.find(({ lang }) => lang === page.lang);
  if (!one) return page?.lang ?? '';
  return [make('span', { lang: one.lang }, one.name), ' ', stateOf(one, namesOf(page))];
}

function language(one, page) {
  const current = one.lang === page.lang;
  return make('li', { class: current && 'current' },
    link(one.url, { lang: one.lang, hreflang: one.lang, 'aria-current': current && 'page' }, one.name), ' ',
    ...stateOf(one, namesOf(page)), ' ',
    one.file && link(one.open, { class: 'place' }, one.file));
}

function drawEasy({ button, words, heading, body }, easy) {
  button.hidden = !easy;
  if (!easy) return;
  words.textContent = t('easy', { score: easy.score });
  heading.textContent = t('easy-title', { score: easy.score });
  fill(body, easy, () => (easy.findings.length === 0
    ? make('p', {}, t('easy-none'))
    : make('ol', { class: 'list' }, easy.findings.map((finding) => make('li', {}, finding.message, ' ',
      finding.line != null && link(finding.open, { class: 'place' }, t('line', { n: finding.line })))))));
}

function drawMenu(page) {
  const row = (name, open, value) => value && [make('dt', {}, t(name)), make('dd', {}, link(open, { class: 'place' }, value))];
  return [
    page && make('dl', {}, row('page-file', page.open, page.file), row('page-template', null, page.template)),
    make('p', {}, make('label', {}, toggle('follow-note'), ' ', t('follow'))),
    make('p', { class: 'note', id: 'follow-note' }, t('follow-note')),
    page?.pseudo && make('p', {}, make('a', { href: page.pseudo.url, id: 'pseudo' }, t(page.pseudo.on ? 'pseudo-off' : 'pseudo-on'))),
    page?.pseudo && make('p', { class: 'note' }, t('pseudo-note')),
    make('p', {}, make('a', { href: '/_desk/' }, t('desk'))),
  ];
}
