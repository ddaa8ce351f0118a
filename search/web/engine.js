// The search engine in a browser: a module for the page and the script of its worker in one file,
// so that the worker needs no request of its own.
//
//   const engine = await Engine.load({script, wasm});
//   await engine.open("vi", indexUrl);
//   const response = await engine.search("vi", {q: "visa", limit: 10});
//
// Questions and answers are those of `search/src/api.rs`. Every failure is an EngineError whose
// `code` is unsupported, missing, broken, outdated or crashed.

export class EngineError extends Error {
  constructor(code, message) {
    super(message || code);
    this.name = "EngineError";
    this.code = code;
  }
}

export class Engine {
  #worker;
  #waiting = new Map();
  #next = 0;

  static async load({script, wasm}) {
    if (typeof WebAssembly !== "object" || typeof Worker !== "function") {
      throw new EngineError("unsupported");
    }
    const engine = new Engine(script);
    await engine.#ask({wasm});
    return engine;
  }

  constructor(script) {
    try {
      this.#worker = new Worker(script, {type: "module"});
    } catch (error) {
      throw new EngineError("unsupported", String(error));
    }
    this.#worker.onmessage = ({data}) => {
      const {resolve, reject} = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error) reject(new EngineError(data.error.code, data.error.message));
      else resolve(data.ok);
    };
    // A worker that could not be loaded says so in no other way.
    this.#worker.onerror = (event) => {
      event.preventDefault();
      for (const {reject} of this.#waiting.values()) reject(new EngineError("missing", event.message));
      this.#waiting.clear();
    };
  }

  open(lang, url) {
    return this.#ask({open: lang, url});
  }

  search(lang, request) {
    return this.#ask({search: lang, request});
  }

  close() {
    this.#worker.terminate();
  }

  #ask(message) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#worker.postMessage({id, ...message});
    });
  }
}

// What follows runs in the worker.

const indexes = new Map();
let engine;

async function fetched(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    throw new EngineError("missing", String(error));
  }
  // A site that was published anew has files of other names: the page is the old one.
  if (response.status === 404 || response.status === 410) throw new EngineError("outdated", url);
  if (!response.ok) throw new EngineError("missing", `${url}: ${response.status}`);
  return response;
}

async function bytesOf(response) {
  try {
    return await response.arrayBuffer();
  } catch (error) {
    throw new EngineError("missing", String(error));
  }
}

async function start(url) {
  const response = await fetched(url);
  let module;
  try {
    // Compiling while loading needs the right type from the server; not all have it.
    module = response.headers.get("content-type")?.startsWith("application/wasm")
      ? await WebAssembly.instantiateStreaming(response, {})
      : await WebAssembly.instantiate(await bytesOf(response), {});
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError("broken", String(error));
  }
  engine = module.instance.exports;
}

// Hands bytes over to a function of the engine, and takes its answer.
function call(name, bytes, ...before) {
  try {
    const place = engine.room(bytes.length);
    new Uint8Array(engine.memory.buffer).set(bytes, place);
    const answer = engine[name](...before, place, bytes.length);
    const length = new DataView(engine.memory.buffer).getUint32(answer, true);
    const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, answer + 4, length));
    engine.free(answer);
    const {ok, error} = JSON.parse(text);
    if (error) throw new EngineError(error.code, error.message);
    return ok;
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError("crashed", String(error));
  }
}

async function open(lang, url) {
  // Both come at once: the engine may still be on its way.
  if (indexes.has(lang)) return;
  const [bytes] = await Promise.all([fetched(url).then(bytesOf), starting]);
  try {
    indexes.set(lang, call("open", new Uint8Array(bytes)));
  } catch (error) {
    if (error.code !== "broken") throw error;
    // What was damaged on its way is kept by the browser for a year, unless it is asked for anew.
    const again = await fetched(url, {cache: "reload"}).then(bytesOf);
    indexes.set(lang, call("open", new Uint8Array(again)));
  }
}

let starting;

async function handle(message) {
  if (message.wasm) {
    // Not waited for here, so that an index can be fetched at the same time.
    starting = start(message.wasm);
    starting.catch(() => {});
  } else if (message.open) {
    await open(message.open, message.url);
  } else {
    const request = new TextEncoder().encode(JSON.stringify(message.request));
    return call("search", request, indexes.get(message.search));
  }
}

if (typeof document === "undefined") {
  self.onmessage = async ({data}) => {
    try {
      self.postMessage({id: data.id, ok: await handle(data)});
    } catch (error) {
      const {code = "crashed", message} = error;
      self.postMessage({id: data.id, error: {code, message}});
    }
  };
}
