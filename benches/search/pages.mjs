// The pages of entries among all that was built: which they are, and what stands on them.

import {cp, mkdir, readFile, readdir} from "node:fs/promises";
import {dirname, join, sep} from "node:path";

/** Copies the pages of entries: lists, search pages and the like are no results in Shirube either. */
export async function copyEntries(from, to) {
  const names = (await readdir(from, {recursive: true})).map((name) => name.replaceAll(sep, "/"));
  let count = 0;
  for (const name of names.filter((name) => /^[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(name))) {
    const html = await readFile(join(from, name), "utf8");
    if (!/<article class="entry /.test(html)) continue;
    await mkdir(dirname(join(to, name)), {recursive: true});
    await cp(join(from, name), join(to, name));
    count += 1;
  }
  if (count === 0) throw new Error("no page of an entry was found: has the template of entries changed?");
  return count;
}

const folded = (text) => text.normalize("NFKC").toLowerCase();

/** Whether all words of a query stand on the page of an entry, be it as a part of longer words. */
export async function showsWords(folder, lang, entry, query) {
  const html = await readFile(join(folder, lang, entry, "index.html"), "utf8").catch(() => "");
  const [main = ""] = html.match(/<main[\s\S]*<\/main>/) ?? [];
  const text = folded(main.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&"));
  return folded(query).split(/\s+/).every((word) => text.includes(word));
}
