// Shirube's side: builds the site, finds the files that its search publishes, asks its engine.

import {execFile} from "node:child_process";
import {readFile, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompressSync, constants} from "node:zlib";
import {size, total} from "./server.mjs";

const run = promisify(execFile);

/** Builds the whole site anew. `ms` are the times that the build itself reports. */
export async function build({program, site, output, date}) {
  await rm(output, {recursive: true, force: true});
  const flags = ["build", "--root", site, "--output", output, "--date", date, "--fresh", "--format", "json"];
  const {stdout} = await run(program, flags, {maxBuffer: 64e6});
  const {ms} = JSON.parse(stdout);
  return {ms: {index: ms.search, build: ms.total}};
}

export async function version(program) {
  return (await run(program, ["--version"])).stdout.trim().split(" ").at(-1);
}

/** The addresses of what the search needs, for each language. */
export async function files(output) {
  const names = await readdir(join(output, "search"));
  const address = (pattern) => `/search/${names.find((name) => pattern.test(name))}`;
  const script = address(/^engine\..*\.js$/);
  const wasm = address(/^engine\..*\.wasm$/);
  const languages = names.filter((name) => name.endsWith(".idx")).map((name) => name.split(".")[0]).sort();
  if (languages.length === 0) throw new Error("the build published no search");
  return new Map(
    languages.map((lang) => {
      const index = address(new RegExp(`^${lang}\\.[^.]*\\.idx$`));
      const titles = address(new RegExp(`^titles\\.${lang}\\.[^.]*\\.json$`));
      return [lang, {script, wasm, index, titles}];
    }),
  );
}

/** Sizes on disk and as sent: of each language, and of what all share. */
export async function sizes(output, files) {
  const [{script, wasm}] = files.values();
  const shared = total([await size(output, script), await size(output, wasm)]);
  const languages = {};
  for (const [lang, {index, titles}] of files) {
    languages[lang] = total([await size(output, index), await size(output, titles)]);
  }
  const plain = [script, wasm, ...[...files.values()].map(({titles}) => titles)];
  const compressing = await timeOfCompressing(plain.map((address) => join(output, address)));
  return {shared, languages, all: total([shared, ...Object.values(languages)]), compressing};
}

/**
 * How long it takes to compress files of which the build publishes the plain form only: a server may
 * do it, or the publisher once.
 */
async function timeOfCompressing(paths) {
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const started = performance.now();
  for (const content of contents) brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return performance.now() - started;
}

/** Runs in the browser: asks one question, and loads what is needed first. Ten results, with excerpts. */
export async function ask({lang, query, files, today}) {
  const {Engine} = await import(files.script);
  const load = async () => {
    const engine = await Engine.load(files);
    const titles = fetch(files.titles).then((response) => response.json());
    await Promise.all([engine.open(lang, files.index), titles]);
    return engine;
  };
  globalThis.engine ??= await load();
  const request = {q: query, today, closing_days: 30, limit: 10};
  const {hits} = await globalThis.engine.search(lang, request);
  return hits.map((hit) => hit.url);
}
