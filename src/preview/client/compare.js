// Source and translation side by side, block by block; on a phone one above the other.

import { align } from './align.js';
import { fill, link, make } from './dom.js';
import { t } from './texts.js';

/** The dialog in a shadow root: `page` is told of each page's data, `show` opens it. */
export function compare(root) {
  const about = make('p', { class: 'note' });
  const next = make('button', { type: 'button', click: () => step() }, t('compare-next'));
  const rows = make('div', { class: 'scroll', tabindex: -1, autofocus: true });
  const dialog = make('dialog', { id: 'compare', class: 'sheet wide', 'aria-labelledby': 'compare-title' },
    make('div', { class: 'top' }, make('h2', { id: 'compare-title' }, t('compare-title')),
      make('div', { class: 'tools' }, next,
        make('button', { type: 'button', class: 'close', click: () => dialog.close() }, t('close')))),
    about, rows);
  root.append(dialog);
  let data = null;
  let scroll = 0;

  function show(top = 0) {
    if (!data) return;
    scroll = top;
    if (!dialog.open) dialog.showModal();
    rows.scrollTop = scroll;
  }

  /** The first change below what is read now, or the first of all. */
  function step() {
    const changes = [...rows.querySelectorAll('.changed, .added')];
    const edge = rows.getBoundingClientRect().top + rows.querySelector('.heads').offsetHeight;
    const change = changes.find((block) => block.getBoundingClientRect().top > edge + 20) ?? changes[0];
    change?.scrollIntoView({ block: 'start' });
    change?.focus({ preventScroll: true });
  }

  return {
    show,
    /** Where it is scrolled to, or null while it is closed. */
    kept: () => (dialog.open ? rows.scrollTop : null),
    page(page) {
      data = page?.compare ?? null;
      if (!data) {
        dialog.close();
        return;
      }
      const names = new Map(page.languages.map(({ lang, name }) => [lang, name]));
      const n = data.source.blocks.filter((block) => block.change).length;
      about.textContent = data.accepted ? t('compare-accepted', { date: data.accepted, n }) : t('compare-never');
      next.hidden = n === 0;
      fill(rows, data, () => draw(data, names));
    },
  };
}

function draw({ source, translation }, names) {
  const name = ({ lang }) => names.get(lang) ?? lang;
  return [
    make('div', { class: 'pair heads' }, [source, translation].map((side) =>
      make('h3', {}, make('span', { lang: side.lang }, name(side)), ' ', link(side.open, { class: 'place' }, side.file)))),
    make('ol', { class: 'pairs' }, align(source.blocks, translation.blocks).map(([a, b]) =>
      make('li', { class: 'pair' }, block(a, source, name(source)), block(b, translation, name(translation))))),
  ];
}

function block(block, side, name) {
  if (!block) return make('div', { class: 'block none' }, t('compare-nothing'));
  return make('div', { class: `block ${block.change ?? ''}`, tabindex: block.change && -1 },
    make('p', { class: 'head' },
      make('span', { class: 'side', lang: side.lang }, name), ' ',
      link(block.open, { class: 'place' }, t('line', { n: block.line })), ' ',
      block.change && make('strong', { class: 'change' }, t(block.change))),
    make('p', { class: `text ${block.kind}`, lang: side.lang }, block.text));
}
