// Turns the results into Markdown, a table for each question.

const kilo = (bytes) => (bytes / 1000).toFixed(0);
const mega = (bytes) => (bytes / 1e6).toFixed(2);
const seconds = (ms) => (ms / 1000).toFixed(2);
const ratio = (ours, theirs) => (theirs === 0 ? "–" : (ours / theirs).toFixed(2));
const percent = (part, all) => `${((100 * part) / all).toFixed(0)} %`;

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The first column holds names, the others figures. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at ? "--:" : "---"))), ...rows.map(line)].join("\n");
}

export function report(results) {
  const parts = [
    conditions(results),
    ...success(results),
    ...onlyPagefind(results),
    ...traffic(results, "first", "A first search"),
    ...traffic(results, "all", `A visit with ${results.settings.visit} searches`),
    ...indexing(results),
    ...sizes(results),
  ];
  return parts.join("\n\n");
}

function conditions({date, versions, machine, settings, index}) {
  return [
    `- ${date}; Shirube ${versions.shirube}, Pagefind ${versions.pagefind}, Chromium ${versions.chromium}, Node.js ${versions.node}`,
    `- ${machine.cores} cores (${machine.cpu}), ${machine.memory} GB of memory, ${machine.system}`,
    `- ${index.pagefind.pages} pages of entries in ${Object.keys(index.shirube.languages).length} languages`,
    `- Pagefind's settings: \`${settings.pagefind.map((word) => (/[ ,]/.test(word) ? `"${word}"` : word)).join(" ")}\``,
    "- Ratios are Shirube ÷ Pagefind: below 1, Shirube needs less",
  ].join("\n");
}

const successes = (queries, name) => queries.filter((query) => query[name].success).length;

function success({languages, settings}) {
  const row = ({lang, queries, stemmed}) => {
    const shown = queries.filter(({onPage}) => onPage);
    const share = (queries, name) => {
      const found = successes(queries, name);
      return queries.length ? `${found} (${percent(found, queries.length)})` : "–";
    };
    return [
      lang,
      queries.length,
      share(queries, "shirube"),
      share(queries, "pagefind"),
      shown.length,
      share(shown, "shirube"),
      share(shown, "pagefind"),
      queries.filter((query) => query.pagefind.entries.length === 0).length,
      stemmed,
    ];
  };
  const asked = languages.filter(({queries}) => queries.length);
  const rows = asked.map((language) => row({...language, stemmed: language.stemmed ? "yes" : "no"}));
  rows.push(row({lang: "**all**", queries: asked.flatMap(({queries}) => queries), stemmed: ""}));
  const head = [
    "language",
    "queries",
    "Shirube",
    "Pagefind",
    "of which words on the page",
    "Shirube",
    "Pagefind",
    "Pagefind shows nothing",
    "Pagefind knows word forms",
  ];
  return [`## Found among the first ${settings.top}`, table(head, rows)];
}

function onlyPagefind({languages}) {
  const lost = languages.flatMap(({lang, queries}) =>
    queries
      .filter((query) => query.pagefind.success && !query.shirube.success)
      .map(({query, expect, fails}) => `- ${lang}: \`${query}\` → ${expect.join(" or ")}${fails ? " (a known failure)" : ""}`),
  );
  return ["Found by Pagefind only:", lost.join("\n") || "- none"];
}

function traffic({languages, settings}, when, title) {
  const {shown} = settings;
  const rows = (figures) =>
    languages
      .filter(({traffic}) => traffic.searches)
      .map(({lang, traffic}) => {
        const name = when === "all" && traffic.searches < settings.visit ? `${lang} (${traffic.searches})` : lang;
        return [name, ...figures(traffic.shirube[when], shown.map((count) => traffic.pagefind[count][when]))];
      });
  const results = shown.map((count) => `Pagefind, ${count} ${count === 1 ? "result" : "results"}`);
  const ratios = shown.map((count) => `ratio (${count})`);
  return [
    `## ${title}: kB`,
    table(
      ["language", "Shirube", "of which titles", ...results, ...ratios],
      rows((ours, theirs) => [
        kilo(ours.bytes),
        kilo(ours.titles.bytes),
        ...theirs.map(({bytes}) => kilo(bytes)),
        ...theirs.map(({bytes}) => ratio(ours.bytes, bytes)),
      ]),
    ),
    `## ${title}: requests`,
    table(
      ["language", "Shirube", ...results, ...ratios],
      rows((ours, theirs) => [
        ours.requests,
        ...theirs.map(({requests}) => requests),
        ...theirs.map(({requests}) => ratio(ours.requests, requests)),
      ]),
    ),
  ];
}

function indexing({index: {shirube, pagefind}}) {
  const of = (rounds, name) => rounds.map((round) => round[name]);
  const row = (title, times) => [title, seconds(median(times)), times.map(seconds).join(", ")];
  const ours = of(shirube.rounds, "index");
  const theirs = of(pagefind.rounds, "index");
  return [
    "## Indexing: seconds",
    table(
      ["", "median", "rounds"],
      [
        row("Shirube: what the search adds to a build", ours),
        row("Pagefind: its run", theirs),
        ["**ratio**", `**${ratio(median(ours), median(theirs))}**`, ""],
        row("Pagefind, by its own report", of(pagefind.rounds, "own")),
        row("Shirube: the whole build, pages and all", of(shirube.rounds, "build")),
        row("Compressing Shirube's engine and titles with Brotli 11 on one core, once", [shirube.compressing]),
      ],
    ),
  ];
}

function sizes({index: {shirube, pagefind}}) {
  const langs = Object.keys(shirube.languages);
  const theirs = (lang) => pagefind.languages[lang.toLowerCase()];
  const row = (name, ours, other) => [
    name,
    ours ? kilo(ours.disk) : "–",
    ours ? kilo(ours.sent) : "–",
    kilo(other.disk),
    kilo(other.sent),
    ours ? ratio(ours.sent, other.sent) : "–",
    ours?.files ?? "–",
    other.files,
  ];
  const bold = (cells) => cells.map((cell) => `**${cell}**`);
  return [
    "## Size of what is published: kB",
    table(
      ["", "Shirube on disk", "as sent", "Pagefind on disk", "as sent", "ratio as sent", "files: Shirube", "Pagefind"],
      [
        ...langs.map((lang) => row(lang, shirube.languages[lang], theirs(lang))),
        row("engine and what all share", shirube.shared, pagefind.shared),
        bold(row("all", shirube.all, pagefind.all)),
        row("interfaces to choose from (not in the sum)", null, pagefind.interfaces),
      ],
    ),
    `In all, Shirube's files have ${mega(shirube.all.disk)} MB on disk and ${mega(shirube.all.sent)} MB as sent, Pagefind's ${mega(pagefind.all.disk)} MB and ${mega(pagefind.all.sent)} MB. "As sent" is with Brotli 11 where that makes a file smaller. Ratio on disk: ${ratio(shirube.all.disk, pagefind.all.disk)}.`,
  ];
}
