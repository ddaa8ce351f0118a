// The search page. `Titles` knows only names and answers at once; the engine knows the full texts,
// comes later and then answers alone, to the same requests. What is asked for stands in the form
// and in the address, nowhere else.

const PAGE = 10;

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const root = document.querySelector('[data-search]');
const find = (name) => root.querySelector(`[data-search-${name}]`);
const [form, input, list, filters, elsewhere] = ['form', 'input', 'results', 'filters', 'elsewhere'].map(find);
const { lang, closingDays, ...files } = root.dataset;
const browse = document.querySelector('[data-search-browse]');
const others = all('[data-search-others] a');
const languages = all('nav[data-languages] a');
const options = all('[data-facet] input');
// Digits are Latin in every language, as everywhere on the site.
const number = new Intl.NumberFormat(lang, { numberingSystem: 'latn' });
const plural = new Intl.PluralRules(lang);
const texts = {};
for (const { dataset, textContent } of find('texts').content.children) texts[dataset.id + dataset.category] = textContent;
const say = (id, n = 0) => (texts[id + plural.select(n)] ?? texts[`${id}other`]).replace('{n}', number.format(n));

// Who saves data is asked before the full texts are fetched.
const thrifty = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;

/* Titles. */

const SPACELESS = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Mymr}\\p{sc=Khmr}ー]';
const RUN = new RegExp(`${SPACELESS}+|((?!${SPACELESS})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const spaceless = new RegExp(`^${SPACELESS}`, 'u');

/** Folds as the names were folded, with a space wherever punctuation was or the script changes. */
const fold = (text) => (text.normalize('NFKD').toLowerCase()
  .replace(/[\p{Cf}\u0300-\u036f\u093c\ufe00-\ufe0f・·]/gu, '').normalize('NFC')
  .replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
  .replace(/[đıीूँ]/g, (c) => 'diिुं'['đıीूँ'.indexOf(c)])
  .replace(/[०-९๐-๙၀-၉០-៩]/g, (c) => (c.charCodeAt(0) - (c < '॰' ? 6 : 0)) & 15)
  .match(RUN) ?? []).join(' ');

/** What must occur and what must not. A space at the end says that a word ends there. */
function parse(q) {
  const [wanted, unwanted] = [[], []];
  for (const [, minus, quoted, bare] of q.replace(/[“”„«»「」『』＂]/g, '"').matchAll(/([-－−]?)(?:"([^"]*)"|"?([^\s"]+))/g)) {
    const text = fold(quoted ?? bare);
    if (text) (minus ? unwanted : wanted).push(...(minus || quoted ? [`${text} `] : text.split(' ')));
  }
  return [wanted, unwanted];
}

/** Words are found where words begin; letters of scripts without spaces, anywhere. */
const occurs = (entry, text) => (spaceless.test(text) ? entry.tight.includes(text.replaceAll(' ', '')) : entry.spaced.includes(` ${text}`));

/** The state on the reader's own day, by the rule of the build. */
function stateOf({ state: stored = [], opens: [opens] = [], closes: [closes] = [] }, today, closing) {
  if (stored.includes('closed') || opens > today || closes < today) return ['closed'];
  if (!closes) return stored;
  const days = Math.round((Date.parse(closes) - Date.parse(today)) / 864e5);
  return days > closing ? ['open'] : ['closing', days];
}

class Titles {
  constructor({ facets, entries }) {
    this.entries = entries.map(([url, title, summary, keys, language, numbers]) => {
      const facts = {};
      for (const [facet, id] of numbers.map((n) => facets[n].split('='))) (facts[facet] ??= []).push(id);
      const names = keys.split(' | ').map(fold);
      return { url, title, summary, lang: language, facts, names, spaced: ` ${names.join(' | ')} `, tight: names.join('|').replaceAll(' ', '') };
    });
  }

  search({ q, facets, ranges, today, closing_days: closing, limit, offset }) {
    const [wanted, unwanted] = parse(q);
    const whole = wanted.join(' ').trim();
    const mark = new RegExp(`(${(q.match(RUN) ?? ['\0']).map((run) => (spaceless.test(run) ? run : `(?<![\\p{L}\\p{N}])${run}`)).join('|')})`, 'iu');
    const found = [];
    const counts = {};
    for (const entry of this.entries) {
      const [state, days] = stateOf(entry.facts, today, closing);
      const facts = { ...entry.facts, state: state ? [state] : [] };
      const has = (id, test) => facts[id]?.some(test);
      const failed = Object.keys(facets).filter((facet) => !has(facet, (id) => facets[facet].includes(id)));
      if (failed.length > 1 || !wanted.every((text) => occurs(entry, text)) || unwanted.some((text) => occurs(entry, text))
        || !Object.entries(ranges).every(([id, [from, to]]) => has(id, (value) => value >= (from ?? '') && !(to != null && value > to)))) continue;
      // Choosing a value adds to the other choices of its facet: these do not count against it.
      for (const [facet, ids] of Object.entries(facts)) {
        if (!failed.length || failed[0] === facet) for (const id of ids) (counts[facet] ??= {})[id] = (counts[facet][id] ?? 0) + 1;
      }
      const place = entry.names.includes(whole) ? 0 : entry.names.some((name) => name.startsWith(whole)) ? 2 : 4;
      if (!failed.length) found.push({ ...entry, state, days, title: entry.title.split(mark), collection: facts.collection?.[0], rank: (whole ? place : 0) + !!entry.lang });
    }
    found.sort((a, b) => a.rank - b.rank);
    return { total: found.length, hits: found.slice(offset, offset + limit), facets: counts };
  }
}

/* The form and the address. */

const asked = () => {
  const values = [...new FormData(form)].filter(([, value]) => value);
  return values.length ? `?${new URLSearchParams(values)}` : '';
};

function readAddress() {
  const values = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.type === 'checkbox') field.checked = values.getAll(field.name).includes(field.value);
    else if (field.name && (field.value = values.get(field.name)?.slice(0, input.maxLength) ?? '')) field.closest('details')?.setAttribute('open', '');
  }
  for (const around of all('details:has(:checked)', filters)) around.open = true;
}

// Typing changes the address in place; what was sent or chosen stays in the history, so that "back"
// leads from question to question, not from letter to letter.
let settled = location.search;

function writeAddress(step) {
  const now = asked();
  const put = (how, query) => history[how](null, '', query || location.pathname);
  try {
    if (!step || settled === now) return put('replaceState', now);
    if (step === 'sent') put('replaceState', settled);
    put('pushState', settled = now);
  } catch { /* Some browsers allow only so many changes a minute. */ }
}

function request(offset, limit) {
  const [facets, ranges] = [{}, {}];
  for (const { name, value, checked } of options) if (checked) (facets[name] ??= []).push(value);
  for (const { name, value, type } of all('[data-range] input')) {
    const [range, end] = name.split('-');
    if (value) (ranges[range] ??= [null, null])[Number(end === 'to')] = type === 'date' ? value : Math.min(Math.max(Math.round(value), 0), 1e12);
  }
  // Swedish writes a day as ISO 8601 does.
  const today = new Date().toLocaleDateString('sv');
  return { q: input.value, facets, ranges, today, closing_days: Number(closingDays), limit, offset };
}

/* Asking. */

let titles;
let engine;
let failed = false;
let busy = false;
let turn = 0;
let shown = [];

const answer = async (question) => (engine ? engine.search(lang, question) : titles.search(question));

/** Asks anew: while the reader types, or after a `step` that belongs in the history. */
function change(step) {
  if (input.value.length > input.maxLength) input.value = input.value.slice(0, input.maxLength);
  shown = [];
  writeAddress(step);
  ask();
}

async function ask() {
  turn += 1;
  for (const link of [...languages, ...others]) link.search = asked();
  const chosen = [...new FormData(form)].filter(([name, value]) => value && name !== 'q').length;
  find('chosen').textContent = chosen ? number.format(chosen) : '';
  find('clear').hidden = !chosen;
  // One question at a time. If there is a newer one when the answer comes, the answer is dropped.
  if (busy || !(engine || titles)) return;
  busy = true;
  let about;
  let response;
  try {
    while (about !== turn) {
      about = turn;
      response = await answer(request(0, Math.max(PAGE, shown.length)));
    }
    show(response);
  } catch (error) {
    busy = false;
    if (!engine) titles = null;
    return fail(error);
  }
  busy = false;
}

async function more() {
  const about = turn;
  const had = shown;
  const response = await answer(request(had.length, PAGE)).catch(fail);
  if (!response || about !== turn) return;
  show({ ...response, hits: [...had, ...response.hits] });
  links()[had.length]?.focus({ preventScroll: true });
}

/* Showing. Queries and texts become text nodes, never markup. */

const blank = find('item').content.firstElementChild;

/** Writes pieces of text, every other one marked, and says which language they are in. */
function write(element, pieces, language) {
  element.replaceChildren(...pieces.map((text, i) => (i % 2 ? write(document.createElement('mark'), [text]) : text)));
  if (language) element.lang = language;
  else element.removeAttribute('lang');
  element.toggleAttribute('data-fallback', !!language);
  return element;
}

const label = (facet, id) => options.find(({ name, value }) => name === facet && value === id)?.nextElementSibling.cloneNode(true) ?? '';

function draw(item, hit, page, foreign) {
  const [link, state, kind, tongue, excerpt, parts] = all('h2 a, .state, .mark, .excerpt, .parts', item);
  const language = hit.lang || foreign;
  write(link, hit.title, language).href = new URL('..', page).pathname + hit.url;
  for (const { dataset } of [item, state]) {
    if (hit.state) dataset.state = hit.state;
    else delete dataset.state;
  }
  const left = hit.days ? say('search-days-left', hit.days) : hit.days === 0 ? say('search-last-day') : '';
  state.replaceChildren(label('state', hit.state), left && ` ${left}`);
  kind.replaceChildren(label('collection', hit.collection));
  write(tongue, hit.lang ? [languages.find(({ hreflang }) => hreflang === hit.lang)?.textContent] : [], hit.lang);
  write(excerpt, hit.excerpt?.length ? hit.excerpt : [hit.summary], language);
  parts.replaceChildren(...(hit.parts ?? []).slice(0, 3).map(({ anchor, title }) => {
    const part = document.createElement('li');
    const to = part.appendChild(document.createElement('a'));
    write(to, title, language).href = `${link.href}#${encodeURIComponent(anchor)}`;
    return part;
  }));
  return item;
}

let items = new Map();

function show({ hits, total, mode, facets }) {
  const held = document.activeElement.closest('[data-search-result]');
  // Results that stay keep their elements, and with them their place.
  const before = items;
  items = new Map(hits.map(({ url }) => [url, before.get(url) ?? blank.cloneNode(true)]));
  for (const [url, item] of before) if (!items.has(url)) item.remove();
  shown = hits;
  hits.forEach((hit, i) => {
    const item = draw(items.get(hit.url), hit, form.action);
    item.dataset.searchResult = '';
    if (list.children[i] !== item) list.insertBefore(item, list.children[i]);
  });
  // What was moved or replaced has lost the focus.
  if (held && !held.contains(document.activeElement)) (held.isConnected ? held.querySelector('a') : input).focus({ preventScroll: true });
  for (const { name, value, checked, parentElement } of options) {
    const n = facets[name]?.[value] ?? 0;
    parentElement.lastElementChild.textContent = number.format(n);
    parentElement.toggleAttribute('data-none', !n && !checked);
  }
  find('more').hidden = hits.length >= total;
  root.dataset.phase = failed ? 'failed' : engine ? 'full' : 'titles';
  // Before the full texts are there, it is too early to say that there is nothing.
  const early = !failed && !engine && !thrifty;
  find('empty').hidden = total || early;
  elsewhere.hidden = true;
  if (total) announce(say(`search-count${/near|any/.test(mode) ? `-${mode}` : ''}`, total));
  else announce(early ? '' : say(input.value.trim() ? 'search-none-here' : 'search-none'));
  if (!total && !early && input.value.trim()) lookElsewhere(turn);
}

let pause;

/** Shown at once; read aloud only when the typing pauses. */
function announce(text, rest = '') {
  find('count').textContent = text;
  clearTimeout(pause);
  pause = setTimeout(() => { find('status').textContent = text + rest; }, 600);
}

async function lookElsewhere(about) {
  await new Promise((done) => { setTimeout(done, 600); });
  const question = request(0, 5);
  for (const { hreflang, href, textContent, dataset } of others) {
    let response;
    if (about !== turn) return;
    try {
      if (engine) await engine.open(hreflang, dataset.index);
      response = await (engine ? engine.search(hreflang, question) : new Titles(await json(dataset.titles)).search(question));
    } catch { /* Another language may still be there. */ }
    if (about !== turn) return;
    if (!response?.total) continue;
    write(elsewhere.querySelector('a'), [textContent], hreflang).href = href;
    elsewhere.querySelector('ol').replaceChildren(...response.hits.map((hit) => draw(blank.cloneNode(true), hit, href, hreflang)));
    elsewhere.hidden = false;
    return announce(say('search-none-here'), ` ${elsewhere.firstElementChild.textContent}`);
  }
  announce(say('search-none'));
}

/* Loading, and what may go wrong with it. */

// The page of a missing file is no JSON either.
const json = async (address) => (await fetch(address)).json();

function note(...names) {
  for (const each of all('[data-search-note]')) each.hidden = !names.includes(each.dataset.searchNote);
}

async function load() {
  failed = false;
  find('full').hidden = true;
  note(titles ? 'titles' : 'loading');
  let started;
  try {
    const { Engine } = await import(files.engine);
    started = await Engine.load({ script: files.engine, wasm: files.wasm });
    await started.open(lang, files.index);
    engine = started;
    browse.hidden = true;
    note('tips');
    ask();
  } catch (error) {
    started?.close();
    fail(error);
  }
}

function fail({ code }) {
  engine?.close();
  engine = undefined;
  failed = true;
  root.dataset.phase = 'failed';
  const final = /unsupported|outdated/.test(code);
  note('tips', final ? code : 'failed');
  // It may have been the network: then another try can help.
  find('full').hidden = final;
  browse.hidden = false;
  ask();
}

/* What the reader does. */

const links = () => all('[data-search-results] h2 a, [data-search-elsewhere]:not([hidden]) li h2 a', root);
let typing;

input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(change, 40);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  change('sent');
  // On a phone the keyboard covers what was found.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
});
filters.addEventListener('change', () => change('chosen'));
find('clear').addEventListener('click', () => {
  const { value } = input;
  form.reset();
  input.value = value;
  filters.firstElementChild.focus();
  change('chosen');
});
find('more').addEventListener('click', more);
find('full').addEventListener('click', load);

root.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const results = links();
  const at = results.findIndex((link) => link.closest('li').contains(target));
  if (at < 0 && target !== input) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    const to = at + (key === 'ArrowDown' ? 1 : -1);
    if (to < results.length) (results[to] ?? input).focus();
  } else if (key === 'Escape' && target !== input) {
    input.value = '';
    input.focus();
    change();
  }
});

addEventListener('popstate', () => {
  settled = location.search;
  shown = [];
  readAddress();
  ask();
});

readAddress();
browse.hidden = true;
filters.open = matchMedia('(min-width: 60rem)').matches;
note('loading');
try {
  titles = new Titles(await json(files.titles));
  note('tips');
} catch { /* The engine can do without. */ }
ask();
if (thrifty) find('full').hidden = false;
else load();
