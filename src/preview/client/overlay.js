// The report over the page. It comes by itself when there are errors, and can be sent away until
// the report is another one.

import { fill, get, make } from './dom.js';
import { counts, some, split } from './problem.js';
import { tab } from './store.js';
import { t } from './texts.js';

/** The overlay in a shadow root: `state` is told of each report, `show` is for who asks. */
export function overlay(root) {
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const heading = make('h2', { id: 'problems-title', tabindex: -1, autofocus: true });
  const close = make('button', { type: 'button', class: 'close', click: () => dialog.close() }, t('close'));
  const list = make('div', { class: 'scroll' });
  const dialog = make('dialog', { id: 'problems', class: 'sheet', 'aria-labelledby': 'problems-title' },
    make('div', { class: 'top' }, heading, close), status, list);
  root.append(dialog);

  let now = null;
  let asked = false;
  let latest = 0;
  const version = () => `${now.boot} ${now.number}`;

  dialog.addEventListener('close', () => {
    asked = false;
    if (now?.errors) tab.write('closed', version());
  });

  async function load() {
    const turn = ++latest;
    const { problems } = await get('/_shirube/problems.json');
    if (turn !== latest) return;
    const { errors, warnings } = split(problems);
    const words = counts({ errors: errors.length, warnings: warnings.length });
    heading.textContent = words;
    fill(list, problems, () => draw(errors, warnings));
    if (dialog.open) {
      if (status.textContent !== words) status.textContent = words;
    } else dialog.showModal();
  }

  return {
    async state(state) {
      now = state;
      if (state.errors ? tab.read('closed') !== version() || dialog.open : asked && dialog.open) await load();
      else if (!state.errors) {
        latest++;
        dialog.close();
      }
    },
    async show() {
      asked = true;
      await load();
    },
  };
}

function draw(errors, warnings) {
  return [
    make('p', { class: 'note' }, t('problems-note'), ' ', errors.length > 0 && t('problems-old')),
    some(errors),
    warnings.length > 0 && make('details', { open: errors.length === 0 },
      make('summary', {}, t('warnings', { n: warnings.length })), some(warnings)),
  ];
}
