// Pagefind's side: indexes the pages, sorts the files that it publishes, asks it.

import {execFile} from "node:child_process";
import {readFile, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {size, total} from "./server.mjs";

const run = promisify(execFile);
const program = fileURLToPath(new URL("node_modules/pagefind/lib/runner/bin.cjs", import.meta.url));

/**
 * Only `<main>`, without the menus that are on all pages; else what Pagefind does by itself. `exclude`
 * are selectors of more to leave out.
 */
export function settings(exclude) {
  return ["--root-selector", "main", ...(exclude ? ["--exclude-selectors", exclude] : [])];
}

/** Indexes the pages anew. Started without npx, which would take time of its own. */
export async function index(site, settings) {
  await rm(join(site, "pagefind"), {recursive: true, force: true});
  const started = performance.now();
  const {stdout, stderr} = await run(process.execPath, [program, "--site", site, ...settings], {maxBuffer: 64e6});
  const wall = performance.now() - started;
  const said = stdout + stderr;
  const own = Number(said.match(/Finished in ([\d.]+) seconds/)[1]) * 1000;
  return {
    ms: {index: wall, own},
    version: said.match(/Running Pagefind v(\S+)/)[1],
    unstemmed: new Set([...said.matchAll(/support stemming for the language (\S+)\./g)].map(([, lang]) => lang)),
  };
}

/** Sizes on disk and as sent: of each language, of what all share, of interfaces that one may use. */
export async function sizes(site) {
  const {languages: known} = JSON.parse(await readFile(join(site, "pagefind/pagefind-entry.json"), "utf8"));
  const groups = {shared: [], interfaces: []};
  for (const lang of Object.keys(known)) groups[lang] = [];
  for (const file of await readdir(join(site, "pagefind"), {recursive: true, withFileTypes: true})) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath ?? file.path, file.name);
    // ja_70b81a3f56.pf_index, pagefind.ja_70b81a3f56.pf_meta, wasm.ja.pagefind
    const lang = file.name.match(/^(?:pagefind\.)?([\w-]+)_[0-9a-f]+\.pf_|^wasm\.(.+)\.pagefind$/)?.slice(1).find(Boolean);
    const group = lang in known ? lang : /-ui\.|-highlight\./.test(file.name) ? "interfaces" : "shared";
    groups[group].push(await size(path));
  }
  const {shared, interfaces, ...languages} = Object.fromEntries(
    Object.entries(groups).map(([name, sizes]) => [name, total(sizes)]),
  );
  return {shared, interfaces, languages, all: total([shared, ...Object.values(languages)])};
}

/** Runs in the browser: asks one question, and fetches so many of its results. */
export async function ask({query, results}) {
  const pagefind = await import("/pagefind/pagefind.js");
  const found = await pagefind.search(query);
  const data = await Promise.all(found.results.slice(0, results).map((result) => result.data()));
  return data.map(({url}) => url);
}
