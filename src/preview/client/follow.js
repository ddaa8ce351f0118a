// Whether the browser goes where the editor is: a switch, remembered by the browser.

import { make } from './dom.js';
import { browser } from './store.js';

/** Asked at each edit, so that all tabs agree. */
export const following = () => browser.read('follow') === true;

/** The switch. `note` is the id of what describes it. */
export function toggle(note) {
  const box = make('input', { type: 'checkbox', id: 'follow', 'aria-describedby': note });
  box.checked = following();
  box.addEventListener('change', () => browser.write('follow', box.checked || null));
  return box;
}
