// A small local web server as a portal would have it: right types, Brotli where it makes a file
// smaller, files may be kept. It counts what it sends.

import {readFile, stat} from "node:fs/promises";
import {createServer} from "node:http";
import {extname, join, normalize} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {promisify} from "node:util";
import {brotliCompress, constants} from "node:zlib";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const compress = promisify(brotliCompress);

/** Both forms of a file. Pagefind's are compressed already and do not get smaller. */
async function forms(path) {
  const plain = await readFile(path);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length};
  const packed = await compress(plain, {params});
  return packed.length < plain.length ? {plain, sent: packed, encoding: "br"} : {plain, sent: plain};
}

/** The size of a file on disk and as it is sent. */
export async function size(...path) {
  const {plain, sent} = await forms(join(...path));
  return {files: 1, disk: plain.length, sent: sent.length};
}

export function total(sizes) {
  const sum = (key) => sizes.reduce((all, size) => all + size[key], 0);
  return {files: sum("files"), disk: sum("disk"), sent: sum("sent")};
}

/** Serves a folder, and an empty page in any language under /empty/. */
export async function serve(folder) {
  const cache = new Map();
  const log = [];
  const respond = async (request, response) => {
    const {pathname} = new URL(request.url, "http://localhost");
    const headers = {"cache-control": "public, max-age=3600"};
    if (pathname.startsWith("/empty/")) {
      response.writeHead(200, {...headers, "content-type": TYPES[".html"]});
      response.end(`<!doctype html><html lang="${pathname.slice(7)}"><link rel="icon" href="data:,"><title>-</title>`);
      return;
    }
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    if (!(await stat(path).catch(() => null))?.isFile()) {
      response.writeHead(404).end();
      log.push({path: pathname, status: 404, bytes: 0});
      return;
    }
    if (!cache.has(path)) cache.set(path, forms(path));
    const {sent, encoding} = await cache.get(path);
    if (encoding) headers["content-encoding"] = encoding;
    headers["content-type"] = TYPES[extname(path)] ?? "application/octet-stream";
    headers["content-length"] = sent.length;
    log.push({path: pathname, status: 200, bytes: sent.length});
    response.writeHead(200, headers).end(sent);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    /** Waits until nothing has been asked for during a tenth of a second. */
    quiet: async () => {
      for (let before = -1; before !== log.length; ) {
        before = log.length;
        await sleep(100);
      }
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
