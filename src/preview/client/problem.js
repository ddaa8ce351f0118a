// One problem as the report has it: what is wrong, where, the lines around it, what to do.

import { link, make } from './dom.js';
import { t } from './texts.js';

/** More than these are not drawn over a page. */
const MOST = 50;

/** `file:line:column`, as a link that opens the editor where the server knows one. */
export function place({ file, line, column, open }) {
  if (!file) return null;
  const words = [file, line, column].filter((part) => part != null).join(':');
  return link(open, { class: 'place' }, words);
}

export function severity({ severity }) {
  return make('strong', { class: `severity ${severity}` }, t(severity));
}

/** A problem as an item of a list. */
function problem(p) {
  return make('li', { class: `problem ${p.severity}` },
    make('h3', { class: 'message' }, severity(p), ' ', make('span', { lang: 'en' }, p.message)),
    make('p', { class: 'where' }, place(p), ' ', make('code', { class: 'code' }, p.code)),
    excerpt(p.excerpt),
    p.labels?.length > 0 && make('ul', { class: 'labels' },
      p.labels.map((label) => make('li', {}, make('span', { lang: 'en' }, label.message), ' ', place(label)))),
    hints(p));
}

export function hints(p) {
  return p.hints?.map((hint) => make('p', { class: 'hint' }, make('b', {}, t('hint')), ' ', make('span', { lang: 'en' }, hint)));
}

function excerpt(lines) {
  if (!lines?.length) return null;
  // Long lines scroll, and what scrolls must be reached by keyboard.
  return make('div', { class: 'excerpt', tabindex: 0, role: 'group', 'aria-label': t('line', { n: lines[0].line }) },
    lines.map((line) => make('div', { class: line.from ? 'line marked' : 'line' },
      make('span', { class: 'number' }, String(line.line)),
      make('code', {}, marked(line)))));
}

/** A line with its range marked. Columns count characters from one; the last is not in it. */
function marked({ text, from, to }) {
  if (!from) return [text];
  const characters = [...text];
  const part = (start, end) => characters.slice(start, end).join('');
  // Where something is missing there is nothing to underline: the place itself is.
  const last = Math.max(to ?? from, from + 1) - 1;
  return [part(0, from - 1), make('mark', {}, part(from - 1, last) || ' '), part(last)];
}

/** As many as one can read; the desk has all. */
export function some(problems) {
  const rest = problems.length - MOST;
  return [
    problems.length > 0 && make('ol', { class: 'problems' }, problems.slice(0, MOST).map((p) => problem(p))),
    rest > 0 && make('p', {}, t('problems-rest', { n: rest }), ' ', make('a', { href: '/_desk/' }, t('desk'))),
  ];
}

/** Errors before warnings, each in the order of the report. */
export function split(problems) {
  const { error = [], warning = [] } = Object.groupBy(problems, (p) => p.severity);
  return { errors: error, warnings: warning };
}

/** “2 errors, 3 warnings”, or that there are none. */
export function counts({ errors, warnings }) {
  const parts = [errors && t('errors', { n: errors }), warnings && t('warnings', { n: warnings })];
  return parts.filter(Boolean).join(t('comma')) || t('no-problems');
}
