// What was visited can be read again without a connection, and says from when it is.
//
// Pages come from the network, and from here if that fails or takes too long; files whose names
// change with their content come from here. Without storage the site is as it would be without this.

// Raised when the form of what is kept changes: all of it is thrown away then, and only then.
const FORM = 1;
const PATIENCE = 4000;
const LARGEST_FILE = 5e6;

const { scope } = registration;
const prefix = `shirube ${scope} `;
const [PAGES, FILES] = [`${prefix}pages ${FORM}`, `${prefix}files ${FORM}`];
/** What the server says is still right need not be sent again. */
const FRESH = { cache: 'no-cache' };
const MOST = { [PAGES]: 60, [FILES]: 80 };

const plain = (url) => url.split(/[?#]/)[0];
const inside = (url) => url.startsWith(scope);
const isFile = (url) => inside(url) && /^(assets|search)\//.test(url.slice(scope.length));
const isHtml = ({ headers }) => headers.get('content-type')?.startsWith('text/html');
const isGood = ({ status, type, redirected }) => status === 200 && type === 'basic' && !redirected;
/** A file of the search without what changes in its name. */
const index = (url) => isFile(url) && url.match(/(.*\/search\/[^/]+)\.[0-9a-f]+\.\w+$/)?.[1];
/** The front page of the language of a page. */
const front = (url) => scope + (inside(url) ? url.slice(scope.length).match(/^[^/]+\//) ?? '' : '');

async function get(name, url) {
  try {
    return await (await caches.open(name)).match(url);
  } catch { /* The storage is forbidden. */ }
}

async function put(name, url, response) {
  try {
    const cache = await caches.open(name);
    await cache.put(url, response);
    const kept = await cache.keys();
    // What was put last is last in the list. A new index takes the place of the one before.
    const old = kept.filter((other) => other.url !== url && index(url) && index(other.url) === index(url));
    for (const key of [...old, ...kept.slice(0, -MOST[name])]) await cache.delete(key);
  } catch { /* Or full. */ }
}

/** The notice that every page has, hidden and with no time but a duration of nothing. */
const NOTICE = /(data-offline=["']?([\w-]+)[^>]*?) hidden\b([^]*?<time[^>]*?) datetime=["']?PT0S["']?([^>]*)>/;

const FORMAT = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' };

async function keepFile(url, response) {
  const large = response.headers.get('content-length') > LARGEST_FILE;
  if (isGood(response) && !isHtml(response) && !large) await put(FILES, url, response);
}

/** Keeps a page, and returns its text. */
async function keep(url, response) {
  if (!isGood(response) || !isHtml(response)) return '';
  const html = await response.text();
  const headers = new Headers(response.headers);
  // The server's own date, since its answer may have lain somewhere on the way.
  const date = new Date(Date.parse(headers.get('date')) || Date.now());
  const copy = html.replace(NOTICE, (_, start, lang, rest, more) => `${start}${rest} datetime="${date.toISOString()}"${more}>${date.toLocaleString(lang, FORMAT)}`);
  // A page that cannot say that it is a copy would pass for that of today.
  if (copy === html) return '';
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  await put(PAGES, url, new Response(copy, { headers }));
  return html;
}

/** Keeps a page that was visited, and what it is drawn with. */
async function visit(url, response) {
  const html = await keep(url, response);
  for (const [, path] of html.matchAll(/<(?:link|script)\b[^>]*?(?:href|src)=["']?([^\s"'>]*\/assets\/[^\s"'>]+)/g)) {
    const file = new URL(path, scope).href;
    // The browser has it, and may never ask for it here. Put again, it is not the oldest.
    if (isFile(file)) await keepFile(file, await get(FILES, file) ?? await fetch(file, { cache: 'force-cache' }));
  }
  return html;
}

/** Keeps the front page of a language, from the second page on: the first visit costs no more than it must. */
async function welcome(url) {
  await tidy();
  const start = front(url);
  if (!navigator.connection?.saveData && !(await get(PAGES, start))) await keep(start, await fetch(start, FRESH));
}

/** What there is instead of a page: its copy, or a front page that says that it is another one. */
async function instead(url, referrer) {
  const copy = await get(PAGES, url);
  if (copy) return copy;
  for (const other of [front(url), front(referrer), scope]) {
    const found = await get(PAGES, other);
    if (found) return new Response((await found.text()).replace(/(data-unsaved[^>]*?) hidden\b/, '$1'), found);
  }
  return Response.error();
}

function page(event) {
  const { request } = event;
  const url = plain(request.url);
  const network = (async () => {
    const response = (await event.preloadResponse) || (await fetch(request));
    event.waitUntil(visit(url, response.clone()).then((html) => html && welcome(url)).catch(() => {}));
    return response;
  })();
  // Also when the copy was faster.
  event.waitUntil(network.catch(() => {}));
  const answer = network.then(
    async (response) => (response.status >= 500 && await get(PAGES, url)) || response,
    () => instead(url, request.referrer),
  );
  const late = new Promise((done) => {
    setTimeout(async () => {
      const copy = await get(PAGES, url);
      if (copy) done(copy);
    }, PATIENCE);
  });
  return Promise.race([answer, late]);
}

async function file(event) {
  const { request } = event;
  const url = plain(request.url);
  // Whoever found it damaged asks for it anew.
  const kept = request.cache !== 'reload' && await get(FILES, url);
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(keepFile(url, response.clone()));
  return response;
}

addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request;
  if (method !== 'GET' || headers.has('range')) return;
  if (isFile(url)) event.respondWith(file(event));
  else if (inside(url) && mode === 'navigate') event.respondWith(page(event));
});

/** Keeps the pages that were open before this began, as the browser has them. */
async function begin() {
  skipWaiting();
  const open = await clients.matchAll({ includeUncontrolled: true });
  for (const { url } of open) {
    if (inside(url)) await visit(plain(url), await fetch(url, { cache: 'force-cache' }));
  }
}

/** Throws away what older workers kept. One that is on its way out may still have kept something. */
async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && !(name in MOST)) await caches.delete(name);
  }
}

async function takeOver() {
  await clients.claim();
  await registration.navigationPreload?.enable();
  await tidy();
}

addEventListener('install', (event) => event.waitUntil(begin().catch(() => {})));
addEventListener('activate', (event) => event.waitUntil(takeOver().catch(() => {})));
