// The corpus as an Eleventy site: pages in three languages, their lists, and a page for each tag.

import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";

const LANGUAGES = ["ja", "en", "vi"];
const PAGE_SIZE = 50;

export default function (config) {
  config.setLibrary("md", new MarkdownIt({html: true}).use(anchor).use(footnote));
  config.addFilter("headings", (html) =>
    [...html.matchAll(/<h2 id="([^"]*)"[^>]*>(.*?)<\/h2>/g)].map(([, id, text]) => ({id, text})),
  );

  const articles = (api) => api.getFilteredByGlob("content/articles/*/*.md");
  /** The pages of a list: fifty entries on each. */
  const pages = (items, of) => {
    const sorted = [...items].sort((a, b) => b.date - a.date);
    const chunks = [];
    for (let at = 0; at < sorted.length; at += PAGE_SIZE) chunks.push(sorted.slice(at, at + PAGE_SIZE));
    return chunks.map((items, number) => ({...of, items, number: number + 1, last: number + 1 === chunks.length}));
  };
  const inLanguage = (api, lang) => articles(api).filter((item) => item.data.lang === lang);
  config.addCollection("listings", (api) =>
    LANGUAGES.flatMap((lang) => pages(inLanguage(api, lang), {lang, folder: `/${lang}/articles/`, title: "articles"})),
  );
  config.addCollection("topics", (api) =>
    LANGUAGES.flatMap((lang) => {
      const by = new Map();
      for (const item of inLanguage(api, lang))
        for (const topic of item.data.topics) by.set(topic, [...(by.get(topic) ?? []), item]);
      return [...by].flatMap(([topic, items]) => pages(items, {lang, folder: `/${lang}/tags/${topic}/`, title: topic}));
    }),
  );
  return {dir: {input: "content", includes: "../_includes", output: "public"}, markdownTemplateEngine: false};
}
