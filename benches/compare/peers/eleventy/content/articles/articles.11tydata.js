// `content/articles/p000001/ja.md` is `/ja/articles/p000001/`.

const place = (page) => page.inputPath.match(/articles\/([^/]+)\/([^/]+)\.md$/);

export default {
  layout: "article.njk",
  eleventyComputed: {
    lang: ({page}) => place(page)?.[2],
    permalink: ({page}) => `/${place(page)?.[2]}/articles/${place(page)?.[1]}/`,
  },
};
