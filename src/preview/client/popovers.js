// Small lists that open above a button of the bar. The browser closes them (Escape, a click
// elsewhere, another one) and gives the focus back.

import { make } from './dom.js';

const EDGE = 8;

/** A button and its list, which lies in `bar`. `name` is what their ids start with; `title` heads the list. */
export function popover(bar, name, title) {
  const words = make('span', { class: 'words' });
  const panel = make('div', { id: `${name}-panel`, class: 'panel', popover: true, role: 'group', 'aria-labelledby': `${name}-title` });
  const button = make('button', { id: name, type: 'button', popovertarget: panel.id, 'aria-expanded': 'false' }, words);
  const heading = make('h2', { id: `${name}-title` }, title);
  const body = make('div', {});
  panel.append(heading, body);
  panel.addEventListener('toggle', ({ newState }) => {
    button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') stand(panel, button);
  });
  addEventListener('resize', () => panel.matches(':popover-open') && stand(panel, button));
  bar.append(panel);
  return { words, panel, button, heading, body };
}

/** Above its button, and on the screen as a whole. */
function stand(panel, button) {
  const at = button.getBoundingClientRect();
  const bar = button.closest('.bar').getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  panel.style.bottom = `${innerHeight - bar.top + EDGE / 2}px`;
  panel.style.maxHeight = `${Math.max(bar.top - 2 * EDGE, 120)}px`;
  panel.style.left = `${Math.max(EDGE, Math.min(at.left, width - panel.offsetWidth - EDGE))}px`;
}
