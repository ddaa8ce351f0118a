// What the preview adds to a page: the report over it, a bar below it, and a line to the server.
// All of it lies in the shadow of one element, so that neither changes the other.

import { bar } from './bar.js';
import { compare } from './compare.js';
import { get, make } from './dom.js';
import { listen } from './events.js';
import { following } from './follow.js';
import { reload, restore } from './keep.js';
import { overlay } from './overlay.js';
import { swap } from './sheets.js';
import { lang } from './texts.js';

const own = document.querySelector('script[src^="/_shirube/preview.js"]');
const host = make('shirube-preview', { lang, dir: 'ltr', hidden: true });
const root = host.attachShadow({ mode: 'open' });
const sheet = make('link', { rel: 'stylesheet', href: '/_shirube/preview.css' });
root.append(sheet);

const report = overlay(root);
const sides = compare(root);
const line = bar(root, { problems: () => report.show().catch(line.failed), compare: () => sides.show() });
const again = () => reload({ sides: sides.kept(), list: line.open(), focus: root.activeElement?.id });
let kept = restore();
let asked = 0;

async function look() {
  const turn = ++asked;
  const page = await get(`/_shirube/page.json?path=${encodeURIComponent(location.pathname)}`).catch(() => null);
  if (turn !== asked) return;
  if (!page) {
    line.failed();
    return;
  }
  line.page(page);
  sides.page(page);
  reopen();
}

/** Once, when there is something to open. */
function reopen() {
  if (!kept || host.hidden) return;
  const { sides: top, list, focus } = kept;
  kept = null;
  if (top !== null) sides.show(top);
  if (list) line.reopen(list);
  if (focus) root.getElementById(focus)?.focus({ preventScroll: true });
}

function start() {
  if (!host.hidden) return;
  host.hidden = false;
  const number = Number(own?.dataset.number);
  listen({
    state(state) {
      line.state(state);
      report.state(state).catch(line.failed);
      look();
    },
    reload: again,
    style: (pairs) => swap(pairs, again),
    edited({ url }) {
      if (following() && url && url !== location.pathname) location.assign(url);
    },
    lost: line.lost,
  }, Number.isInteger(number) && number > 0 ? number : null);
}

// Nothing is shown before it has its looks; and without them, better plain than not at all.
sheet.addEventListener('load', start);
sheet.addEventListener('error', start);
document.body.append(host);
