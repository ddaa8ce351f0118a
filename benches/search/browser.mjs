// Chromium: starts it, and visits a site as a reader does who has never been there.

import {accessSync, constants} from "node:fs";
import {cpus, totalmem} from "node:os";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function find() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not there: the next one.
      }
    }
  }
  throw new Error("no Chromium was found; say where it is with --chromium PATH");
}

export function launch(path) {
  // Root, as in a container, may start it only without its sandbox. It sees pages of this machine only.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({executablePath: path ?? find(), args});
}

/**
 * A visit with an empty cache to a page whose `<html lang>` is right, by which Pagefind chooses its index.
 * `asks` is run in the page with `given` and the query.
 */
export async function visit(browser, server, lang, asks, given) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/empty/${lang}`);
  const start = server.log.length;
  return {
    ask: (query) => page.evaluate(asks, {...given, query}),
    /** Requests and bytes since the visit began; the file of titles also by itself. */
    fetched: async () => {
      // What was begun for the last question counts, also if the answer did not wait for it.
      await server.quiet();
      const log = server.log.slice(start);
      const titles = log.filter(({path}) => path.startsWith("/search/titles."));
      const bytes = (requests) => requests.reduce((sum, request) => sum + request.bytes, 0);
      return {requests: log.length, bytes: bytes(log), titles: {requests: titles.length, bytes: bytes(titles)}};
    },
    leave: () => context.close(),
  };
}

export function machine() {
  const [cpu] = cpus();
  return {
    cores: cpus().length,
    cpu: cpu?.model ?? "unknown",
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
  };
}
