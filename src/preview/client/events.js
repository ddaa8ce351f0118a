// The line to the preview server: what it says, whether it is there, and what was missed meanwhile.
//
// A browser opens six connections to a server, and each open line takes one. So a tab that nobody
// sees hangs up as soon as another one is looked at. The tab that was looked at last stays on the
// line even if an editor's window covers it: it is the one to follow edits.

import { tab } from './store.js';

const PATIENCE = 1500;

/**
 * Listens until the page is left. `on` has `state`, `reload`, `style`, `edited` with the data of
 * the event, and `lost` with whether the server is gone. `number` is that of the report that the
 * page was made with, or null where that is not known.
 */
export function listen(on, number = null) {
  const others = new BroadcastChannel('shirube-preview');
  let source = null;
  let boot = null;
  let fresh = true;
  let ending = 0;

  function open() {
    close();
    source = new EventSource(`/_shirube/events?path=${encodeURIComponent(location.pathname)}`);
    tab.write('connected', true);
    source.addEventListener('open', () => { fresh = true; });
    source.addEventListener('error', () => {
      ending ||= setTimeout(on.lost, PATIENCE, true);
      // Browsers come back by themselves after most failures, but not after all.
      if (source?.readyState === EventSource.CLOSED) setTimeout(() => source && open(), PATIENCE);
    });
    source.addEventListener('state', ({ data }) => hear(JSON.parse(data)));
    for (const name of ['reload', 'style', 'edited']) {
      source.addEventListener(name, ({ data }) => on[name]?.(data ? JSON.parse(data) : null));
    }
  }

  function close() {
    source?.close();
    source = null;
    clearTimeout(ending);
    ending = 0;
  }

  function hear(state) {
    clearTimeout(ending);
    ending = 0;
    on.lost(false);
    // What happened while the line was down is not said again.
    const missed = fresh && ((boot !== null && boot !== state.boot) || (number !== null && number !== state.number));
    fresh = false;
    boot = state.boot;
    number = state.number;
    if (missed) on.reload();
    else on.state(state);
  }

  function look() {
    if (document.hidden) return;
    others.postMessage('looking');
    if (!source) open();
  }

  others.addEventListener('message', () => {
    if (!document.hidden) return;
    close();
    tab.write('connected', null);
  });
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', ({ persisted }) => persisted && look());
  addEventListener('pagehide', close);
  // A covered tab that reloaded itself is not seen and yet the one that was looked at last.
  if (document.hidden && tab.read('connected')) open();
  look();
}
