// How long an editor waits: from saving a file to the browser being told.
//
//   cargo build --release
//   node benches/preview/measure.mjs [--entries 3000] [--edits 20] [--memory 500]
//
// A site of that many entries in three languages is made of the portal's texts, `shirube serve`
// shows it, and one page is open. Each kind of edit is made some times; the time runs from the
// end of the write until the event arrives. Then bodies are edited many times more, and the
// memory of the process is read in between. Needs Node.js alone, and Linux for the memory.

import {spawn} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {get} from "node:http";
import {cpus, loadavg, tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const {values: given} = parseArgs({
  options: {
    entries: {type: "string", default: "3000"},
    edits: {type: "string", default: "20"},
    memory: {type: "string", default: "500"},
    program: {type: "string", default: join(root, "target/release/shirube")},
  },
});
const entries = Number(given.entries);
const languages = ["ja", "en", "vi"];

/** Bodies of the portal's pages in a language, without what names other pages. */
function bodies(lang) {
  const content = join(root, "content");
  const found = [];
  for (const collection of readdirSync(content, {withFileTypes: true})) {
    if (!collection.isDirectory()) continue;
    for (const slug of readdirSync(join(content, collection.name)).sort()) {
      let file;
      try {
        file = readFileSync(join(content, collection.name, slug, `${lang}.md`), "utf8");
      } catch {
        continue;
      }
      const body = file
        .split(/^---$/m)
        .slice(2)
        .join("---")
        .replace(/^::.*$/gm, "")
        .replace(/:[a-z-]+\{[^}]*\}/g, "")
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/\{#[^}]*\}/g, "");
      if (body.length > 200) found.push(body);
    }
  }
  return found;
}

function site(folder) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    join(folder, "site.toml"),
    `title = "案内"\nbase_url = "https://example.org/"\nsource_language = "ja"\nlanguages = ["ja", "en", "vi"]\n\n[collections.articles]\ntype = "page"\n\n[collections.event]\ntype = "event"\n`,
  );
  writeFileSync(
    join(mkdir(folder, "content"), "sources.yaml"),
    "plan:\n  title: 計画\n  publisher: 役所\n  published: 2024-01\n",
  );
  const texts = {ja: bodies("ja"), en: bodies("en")};
  texts.vi = texts.en;
  for (let number = 0; number < entries; number++) {
    const slug = `p${String(number).padStart(6, "0")}`;
    // Every tenth entry has facts.
    const collection = number % 10 ? "articles" : "event";
    const place = mkdir(folder, "content", collection, slug);
    for (const lang of languages) {
      const body = texts[lang][number % texts[lang].length];
      const facts = lang === "ja" && collection === "event"
        ? `facts:\n  kind: seminar\n  starts: 2027-03-01\nsources: [{ doc: plan, page: 1 }]\nas_of: 2024\n`
        : "";
      writeFileSync(
        join(place, `${lang}.md`),
        `---\ntitle: 題名 ${number}\nsummary: 要約 ${number}\n${facts}---\n${body}\n\n${number}\n`,
      );
    }
  }
}

function mkdir(...parts) {
  const folder = join(...parts);
  mkdirSync(folder, {recursive: true});
  return folder;
}

/** Starts the preview, and resolves with its address and process. */
function serve(folder) {
  const child = spawn(given.program, ["serve", "--root", folder, "--port", "0", "--date", "2026-11-21"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((done, failed) => {
    child.stdout.once("data", (data) => done({url: new URL(String(data).trim()), child}));
    child.once("exit", () => failed(new Error("the preview ended")));
  });
}

/** Events of an open page. */
function listen(url, path) {
  const waiting = [];
  let text = "";
  get(new URL(`/_shirube/events?path=${encodeURIComponent(path)}`, url), (response) => {
    response.setEncoding("utf8");
    response.on("data", (data) => {
      text += data;
      for (let end; (end = text.indexOf("\n\n")) >= 0; text = text.slice(end + 2)) {
        const name = /^event: ?(.*)$/m.exec(text.slice(0, end))?.[1];
        if (waiting.length && waiting[0].names.includes(name)) waiting.shift().done();
      }
    });
  });
  return (...names) => new Promise((done) => waiting.push({names, done}));
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const at = (list, part) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];

function memory(child) {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

const folder = mkdtempSync(join(tmpdir(), "shirube-preview-"));
const files = join(folder, "site");
site(files);
const page = join(files, "content/event/p000000");
const theme = mkdir(files, "themes/portal");
const own = (path) => readFileSync(join(root, "themes/portal", path), "utf8");
mkdir(theme, "templates");
mkdir(theme, "static");
mkdir(files, "locales/ja");
const source = readFileSync(join(page, "ja.md"), "utf8");
const template = own("templates/entry.html");
const style = own("static/style.css");
const kinds = {
  "a body": (n) => writeFileSync(join(page, "ja.md"), `${source}\n${n}\n`),
  "a title": (n) => writeFileSync(join(page, "ja.md"), source.replace(/^title: .*$/m, `title: 新しい題名 ${n}`)),
  "a fact": (n) => writeFileSync(join(page, "ja.md"), source.replace("2027-03-01", `2027-03-${10 + (n % 20)}`)),
  "a locale file": (n) => writeFileSync(join(files, "locales/ja/own.ftl"), `nav-home = 入口 ${n}\n`),
  "a template": (n) => writeFileSync(join(theme, "templates/entry.html"), `${template}{# ${n} #}`),
  "the stylesheet": (n) => writeFileSync(join(theme, "static/style.css"), `${style}\n.edit-${n} { color: red }\n`),
};

console.log(`${entries} entries × ${languages.length} languages; ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
let started = performance.now();
const {url, child} = await serve(files);
console.log(`first page possible after ${Math.round(performance.now() - started)} ms`);
const told = listen(url, "/ja/event/p000000/");
await pause(4000);
console.log("\nsaved → browser told, in ms  median   9 of 10   slowest");
for (const [kind, edit] of Object.entries(kinds)) {
  const times = [];
  for (let n = 0; n <= Number(given.edits); n++) {
    const event = told("reload", "style");
    edit(n);
    started = performance.now();
    const late = pause(20000).then(() => "late");
    if ((await Promise.race([event, late])) === "late") throw new Error(`${kind}: the browser was not told`);
    // The first time a file appears; that is another thing.
    if (n) times.push(performance.now() - started);
    await pause(150);
  }
  const cells = [0.5, 0.9, 1].map((part) => at(times, part).toFixed(0).padStart(9));
  console.log(`${kind.padEnd(27)}${cells.join(" ")}`);
}

console.log("\nmemory after edits, in MB");
for (let n = 1; n <= Number(given.memory); n++) {
  const event = told("reload", "style");
  kinds["a body"](`m${n}`);
  await event;
  if (n === 1 || n % Math.ceil(Number(given.memory) / 5) === 0) {
    // What is looked for after an edit ends first.
    await pause(5000);
    console.log(`${String(n).padStart(6)} ${memory(child).toFixed(0)}`);
  }
}
child.kill("SIGINT");
rmSync(folder, {recursive: true, force: true});
