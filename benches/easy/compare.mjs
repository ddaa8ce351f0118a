// What easy Japanese costs: the same site of 3,000 Japanese entries with and without it.
//
//   node benches/easy/compare.mjs [--entries 3000] [--rounds 3] [--program target/release/shirube]
//
// The entries are the Japanese texts of the portal, over and over, each with its number in every
// paragraph, so that no two are alike. Needs Node.js alone.

import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {cpus, tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const {values: given} = parseArgs({
  options: {
    entries: {type: "string", default: "3000"},
    rounds: {type: "string", default: "3"},
    program: {type: "string", default: join(root, "target/release/shirube")},
  },
});
const entries = Number(given.entries);
const rounds = Number(given.rounds);

/** Titles and bodies of the portal's Japanese pages, without what names other pages. */
function texts() {
  const content = join(root, "content");
  const found = [];
  for (const collection of readdirSync(content, {withFileTypes: true})) {
    if (!collection.isDirectory()) continue;
    for (const slug of readdirSync(join(content, collection.name)).sort()) {
      const file = readFileSync(join(content, collection.name, slug, "ja.md"), "utf8");
      const [, front, ...rest] = file.split(/^---$/m);
      const body = rest
        .join("---")
        .replace(/^::.*$/gm, "")
        .replace(/:[a-z-]+\{[^}]*\}/g, "")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/\{#[^}]*\}/g, "");
      const field = (key) => front.match(new RegExp(`^${key}: (.*)$`, "m"))[1];
      found.push({title: field("title"), summary: field("summary"), body});
    }
  }
  return found;
}

function site(folder, languages) {
  const portal = texts();
  let bytes = 0;
  const list = languages.map((lang) => `"${lang}"`).join(", ");
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    join(folder, "site.toml"),
    `title = "案内"\nbase_url = "https://example.org/"\nsource_language = "ja"\nlanguages = [${list}]\n\n[collections.articles]\ntype = "page"\n`,
  );
  for (let number = 0; number < entries; number++) {
    const {title, summary, body} = portal[number % portal.length];
    const own = body.replace(/。\n/g, `。これは${number}番の話です。\n`);
    const text = `---\ntitle: ${title}\nsummary: ${summary}\n---\n${own}`;
    bytes += Buffer.byteLength(own);
    const place = join(folder, "content/articles", `p${String(number).padStart(6, "0")}`);
    mkdirSync(place, {recursive: true});
    writeFileSync(join(place, "ja.md"), text);
  }
  return bytes;
}

function build(folder) {
  const output = execFileSync(given.program, ["build", "--root", folder, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 64e6,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(output).ms;
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

const scratch = mkdtempSync(join(tmpdir(), "shirube-easy-"));
try {
  const [plain, easy] = [join(scratch, "plain"), join(scratch, "easy")];
  site(plain, ["ja"]);
  const bytes = site(easy, ["ja", "ja-simple"]);
  const times = {clean: [], unchanged: []};
  // One after the other in each round: what else the machine does meets both.
  for (let round = 0; round < rounds; round++) {
    for (const folder of [plain, easy]) {
      rmSync(join(folder, "dist"), {recursive: true, force: true});
      rmSync(join(folder, ".shirube"), {recursive: true, force: true});
    }
    times.clean.push([build(plain), build(easy)]);
    times.unchanged.push([build(plain), build(easy)]);
  }
  console.log(`${entries} entries, ${(bytes / 1e6).toFixed(1)} MB of Japanese, ${cpus().length} cores, median of ${rounds}`);
  console.log("build      without    with   added   of it easy  render  search  write (ms)");
  for (const [name, pairs] of Object.entries(times)) {
    const of = (pick) => median(pairs.map(pick));
    const part = (stage) => of(([a, b]) => b[stage] - a[stage]);
    const row = [of(([a]) => a.total), of(([, b]) => b.total), part("total"), part("easy"), part("render"), part("search"), part("write")];
    console.log(name.padEnd(10) + row.map((ms) => String(ms).padStart(8)).join(""));
  }
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
