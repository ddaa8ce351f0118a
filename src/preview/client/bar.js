// The bar below the page: what it is made of, how it is doing, and the ways to the rest.

import { fill, make } from './dom.js';
import { lists } from './lists.js';
import { popover } from './popovers.js';
import { counts } from './problem.js';
import { browser } from './store.js';
import { t } from './texts.js';

/** The bar in a shadow root. `on` has `problems` and `compare` for its buttons. */
export function bar(root, on) {
  const host = root.host;
  const button = (id, click, ...children) => make('button', { id, type: 'button', click }, children);

  const whole = make('section', { class: 'bar', 'aria-label': t('bar') });
  const status = button('status', on.problems);
  const file = make('span', { class: 'file' });
  const languages = popover(whole, 'languages', t('languages-title'));
  const easy = popover(whole, 'easy', '');
  const here = popover(whole, 'here', t('here-title'));
  const sides = button('sides', on.compare, t('compare'));
  const desk = make('a', { id: 'desk', class: 'wide', href: '/_desk/' }, t('desk'));
  const menu = popover(whole, 'menu', t('menu-title'));
  const foldButton = button('fold', () => fold(true), make('span', { 'aria-hidden': 'true' }, '▾'),
    make('span', { class: 'visually-hidden' }, t('bar-fold')));
  const badge = make('span', {});
  const unfold = button('unfold', () => fold(false), make('span', { 'aria-hidden': 'true' }, '▴'), ' ', badge,
    make('span', { class: 'visually-hidden' }, t('comma'), t('bar-unfold')));
  // Said aloud when it changes; what is seen of it are the buttons.
  const news = make('p', { class: 'visually-hidden', role: 'status' });
  const lost = make('p', { class: 'lost', role: 'status' });
  const tools = make('div', { class: 'tools' }, status, file, languages.button, easy.button, here.button, sides, desk, menu.button, foldButton);
  whole.append(lost, tools, unfold, news);
  root.append(whole);
  for (const part of [languages.button, easy.button, here.button, sides]) part.hidden = true;

  const { draw, menuOf } = lists({ file, languages, easy, here, menu });
  menuOf(null);

  function fold(folded, byHand = true) {
    tools.hidden = folded;
    unfold.hidden = !folded;
    whole.classList.toggle('folded', folded);
    if (!byHand) return;
    browser.write('folded', folded || null);
    (folded ? unfold : foldButton).focus();
  }
  fold(browser.read('folded') === true, false);
  // The end of the page must not lie below the bar: the element itself takes its room there.
  new ResizeObserver(() => host.style.setProperty('--shirube-bar', `${whole.offsetHeight}px`)).observe(whole);

  return {
    state({ errors, warnings, checked }) {
      // What takes long is looked for after the page is there: until then nobody knows.
      const words = checked || errors || warnings ? counts({ errors, warnings }) : t('checking');
      const kind = errors ? 'error' : warnings ? 'warning' : 'fine';
      for (const element of [status, badge]) element.textContent = words;
      for (const element of [status, unfold]) element.dataset.kind = kind;
      const n = errors + warnings;
      const spoken = n ? `${t('problems', { n })}${t('comma')}${words}` : words;
      if (news.textContent !== spoken) news.textContent = spoken;
    },
    page(page) {
      sides.hidden = !page?.compare;
      draw(page);
      menuOf(page);
    },
    lost(gone) {
      lost.textContent = gone ? t('ended') : '';
    },
    failed() {
      fill(file, 'failed', () => make('strong', { class: 'missing' }, t('failed')));
    },
    /** Opens again what was open before the page was loaded again. */
    reopen(name) {
      const found = [languages, easy, here, menu].find((part) => part.panel.id === name);
      if (found && !found.button.hidden && !tools.hidden) found.panel.showPopover();
    },
    open: () => root.querySelector('.panel:popover-open')?.id,
  };
}
