// Compares the search that Shirube builds with Pagefind on the same pages: what is found, what a
// reader's browser has to fetch, and how long indexing takes. Prints Markdown; see README.md.

import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {parse} from "yaml";
import * as browser from "./browser.mjs";
import * as pagefind from "./pagefind.mjs";
import {copyEntries, showsWords} from "./pages.mjs";
import {report} from "./report.mjs";
import {serve} from "./server.mjs";
import * as shirube from "./shirube.mjs";

/** What a reader sees without scrolling: an expected entry must be among these. */
const TOP = 3;
/** The searches of a longer visit. */
const VISIT = 10;
/** Pagefind fetches every result that is shown. Its own interface shows five at a time. */
const SHOWN = [1, 5];

const {values: options} = parseArgs({
  options: {
    site: {type: "string", default: "../.."},
    shirube: {type: "string", default: "../../target/release/shirube"},
    rounds: {type: "string", default: "3"},
    langs: {type: "string"},
    limit: {type: "string"},
    date: {type: "string", default: new Date().toLocaleDateString("sv", {timeZone: "Asia/Tokyo"})},
    exclude: {type: "string"},
    chromium: {type: "string"},
    json: {type: "string"},
  },
});

const say = (message) => console.error(message);

const folder = await mkdtemp(join(tmpdir(), "search-comparison-"));
const closing = [() => rm(folder, {recursive: true, force: true})];
try {
  const results = await compare();
  console.log(report(results));
  if (options.json) await writeFile(options.json, `${JSON.stringify(results, null, 1)}\n`);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
} finally {
  for (const close of closing.reverse()) await close();
}

async function compare() {
  const site = resolve(options.site);
  const ours = {program: resolve(options.shirube), site, output: join(folder, "portal"), date: options.date};
  const theirs = {site: join(folder, "pages"), settings: pagefind.settings(options.exclude)};
  const tests = parse(await readFile(join(site, "content/search-tests.yaml"), "utf8"));

  const chromium = await browser.launch(options.chromium);
  closing.push(() => chromium.close());

  // In turns, so that a machine that is busy for a while slows both.
  const rounds = Number(options.rounds);
  const builds = [];
  const indexings = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`indexing, round ${round} of ${rounds}`);
    builds.push(await shirube.build(ours));
    if (round === 1) theirs.pages = await copyEntries(ours.output, theirs.site);
    indexings.push(await pagefind.index(theirs.site, theirs.settings));
  }

  say("measuring the files");
  const files = await shirube.files(ours.output);
  const index = {
    shirube: {rounds: builds.map(({ms}) => ms), ...(await shirube.sizes(ours.output, files))},
    pagefind: {rounds: indexings.map(({ms}) => ms), pages: theirs.pages, ...(await pagefind.sizes(theirs.site))},
  };

  const known = [...files.keys()];
  const wanted = options.langs?.split(",") ?? known;
  const unknown = wanted.find((lang) => !files.has(lang));
  if (unknown) throw new Error(`the site has no language ${unknown}; it has ${known.join(", ")}`);
  const limit = options.limit === undefined ? Infinity : Number(options.limit);

  // An origin each, so that neither finds the other's files in the cache.
  const servers = {shirube: await serve(ours.output), pagefind: await serve(theirs.site)};
  closing.push(() => servers.shirube.close(), () => servers.pagefind.close());
  const visitOurs = (lang) =>
    browser.visit(chromium, servers.shirube, lang, shirube.ask, {lang, files: files.get(lang), today: options.date});
  const visitTheirs = (lang, results) => browser.visit(chromium, servers.pagefind, lang, pagefind.ask, {results});

  const languages = [];
  for (const lang of wanted) {
    say(`asking in ${lang}`);
    const asked = tests.filter((test) => test.lang === lang).slice(0, limit);
    languages.push({
      lang,
      stemmed: !indexings[0].unstemmed.has(lang.toLowerCase()),
      queries: await answers(asked, lang, ours.output, visitOurs, visitTheirs),
      traffic: await traffic(asked.slice(0, VISIT), lang, visitOurs, visitTheirs),
    });
  }

  return {
    date: options.date,
    versions: {
      shirube: await shirube.version(ours.program),
      pagefind: indexings[0].version,
      chromium: chromium.version(),
      node: process.versions.node,
    },
    machine: browser.machine(),
    settings: {top: TOP, visit: VISIT, shown: SHOWN, pagefind: theirs.settings},
    index,
    languages,
  };
}

/** Asks both everything, and looks for the expected entries in what comes first. */
async function answers(tests, lang, pages, visitOurs, visitTheirs) {
  const [ours, theirs] = [await visitOurs(lang), await visitTheirs(lang, TOP)];
  const answered = [];
  for (const {query, expect, fails} of tests) {
    const found = {};
    for (const [name, visit] of [["shirube", ours], ["pagefind", theirs]]) {
      // Addresses differ: /ja/program/wil/ in one, program/wil/ in the other.
      const urls = (await visit.ask(query)).slice(0, TOP);
      const entries = urls.map((url) => url.replace(`/${lang}/`, "").replace(/\/$/, ""));
      found[name] = {success: entries.some((entry) => expect.includes(entry)), entries};
    }
    const shown = await Promise.all(expect.map((entry) => showsWords(pages, lang, entry, query)));
    answered.push({query, expect, ...(fails && {fails}), onPage: shown.includes(true), ...found});
  }
  await ours.leave();
  await theirs.leave();
  return answered;
}

/** What a browser that has nothing yet fetches for the first search, and for all of a visit. */
async function traffic(tests, lang, visitOurs, visitTheirs) {
  if (tests.length === 0) return {searches: 0};
  const measure = async (visit) => {
    const [first, ...more] = tests;
    await visit.ask(first.query);
    const sums = {first: await visit.fetched()};
    for (const {query} of more) await visit.ask(query);
    sums.all = await visit.fetched();
    await visit.leave();
    return sums;
  };
  const measured = {searches: tests.length, shirube: await measure(await visitOurs(lang)), pagefind: {}};
  for (const shown of SHOWN) measured.pagefind[shown] = await measure(await visitTheirs(lang, shown));
  return measured;
}
