//! Readings above kanji: where they stand, and who says what they are.

use super::{article, bare, easy_body, no_ruby_in_ruby, shown, with_article, with_easy};
use crate::page::Page;
use crate::project::Project;

#[test]
fn readings_stand_above_kanji_and_endings_beside_them() {
    assert_eq!(
        easy_body("食べ物を買います。新しい紙に書きました。"),
        "食[た]べ物[もの]を_買[か]います。新[あたら]しい_紙[かみ]に_書[か]きました。"
    );
}

#[test]
fn readers_without_ruby_get_brackets() {
    let project = with_easy("学校です。");
    project.build().fine();
    let ruby = "<ruby>学校<rp>(</rp><rt>がっこう</rt><rp>)</rp></ruby>です。";
    let page = project.page("ja-simple/articles/a/");
    assert!(page.html.contains(ruby), "{}", page.html);
}

#[test]
fn readings_go_through_links_emphasis_and_strong() {
    let body = "[市役所へ行って](/articles/)、**住民票**を*取ります*。~~古い紙~~です。";
    assert_eq!(
        easy_body(body),
        "市役所[しやくしょ]へ_行[い]って、住民[じゅうみん]票[ひょう]を_取[と]ります。古[ふる]い_紙[かみ]です。"
    );
    let project = with_easy(body);
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let body = Page::new(page.inner(page.class("body").unwrap()).to_owned());
    for (name, words) in [
        ("a", "市役所へ行って"),
        ("strong", "住民票"),
        ("em", "取ります"),
        ("del", "古い紙"),
    ] {
        let inner = body.inner(body.one(name));
        assert_eq!(bare(inner), words);
        assert!(inner.contains("<rt>"), "{name}: {inner}");
    }
}

#[test]
fn a_word_is_read_as_one_where_markup_begins_behind_it() {
    // 行って is いって, not おこなって, whatever stands around the link.
    assert_eq!(
        easy_body("学校へ[行って](/articles/)ください。"),
        "学校[がっこう]へ_行[い]ってください。"
    );
    assert_eq!(
        easy_body("**学校**の{先|さき}です。"),
        "学校[がっこう]の_先[さき]です。"
    );
}

#[test]
fn tables_lists_notes_and_definitions_have_readings() {
    let body = "## 学校の話

| 名前 | 日 |
|---|---|
| 先生 | 3月1日 |

- 学校
  1. 紙
- [ ] 本[^1]

> [!NOTE]
> 大切です。

> 水です。

駅
:   町の駅です。

[^1]: 注意します。
";
    let text = easy_body(body);
    for part in [
        "学校[がっこう]の_話[はなし]",
        "名前[なまえ]",
        "先生[せんせい]",
        "3月[がつ]_1日[ついたち]",
        "紙[かみ]",
        "本[ほん]",
        "大切[たいせつ]です。",
        "水[みず]です。",
        "町[まち]の_駅[えき]です。",
        "注意[ちゅうい]します。",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn headings_have_readings_and_the_title_of_the_tab_has_none() {
    let project = with_article("本文です。").file(
        "content/articles/a/ja-simple.md",
        article("学校の話", "先生の話です。", "## 学校 {#school}"),
    );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    assert_eq!(
        shown(page.inner(page.one("h1"))),
        "学校[がっこう]の_話[はなし]"
    );
    assert_eq!(page.inner(page.one("title")), "学校の話 | Portal");
    assert_eq!(
        shown(page.inner(page.class("lead").unwrap())),
        "先生[せんせい]の_話[はなし]です。"
    );
}

#[test]
fn an_authors_reading_wins_over_the_dictionary() {
    assert_eq!(
        easy_body("市場と{市場|いちば}です。**{市場|いちば}**へ行きます。"),
        "市場[しじょう]と_市場[いちば]です。市場[いちば]へ_行[い]きます。"
    );
    assert_eq!(easy_body("{一日|ついたち}です。"), "一日[ついたち]です。");
    // Also for a part of a word, and in katakana.
    assert_eq!(
        easy_body("{東京|トーキョー}です。"),
        "東京[トーキョー]です。"
    );
}

#[test]
fn authors_give_readings_in_titles_summaries_and_facts() {
    let project = Project::small().file(
        "content/residence-status/work/ja-simple.md",
        "---
title: \"{技人国|ぎじんこく}の資格\"
summary: \"{市場|いちば}で働く人です。\"
texts:
  activities: \"{市場|いちば}で働くこと\"
---
",
    );
    project.build().fine();
    let page = project.page("ja-simple/residence-status/work/");
    no_ruby_in_ruby(&page.html);
    assert_eq!(
        shown(page.inner(page.one("h1"))),
        "技人国[ぎじんこく]の_資格[しかく]"
    );
    assert_eq!(page.inner(page.one("title")), "技人国の資格 | 小さな案内");
    let lead = shown(page.inner(page.class("lead").unwrap()));
    assert_eq!(lead, "市場[いちば]で_働[はたら]く_人[ひと]です。");
    let fact = page
        .with("data-fact")
        .find(|t| t.get("data-fact") == Some("activities"));
    let fact = shown(page.inner(fact.unwrap()));
    assert!(fact.contains("市場[いちば]で_働[はたら]く_こと"), "{fact}");
    // Everywhere else it is shown, too.
    let list = project.page("ja-simple/residence-status/");
    let list = shown(list.inner(list.one("main")));
    assert!(list.contains("技人国[ぎじんこく]の_資格[しかく]"), "{list}");
    assert!(!list.contains('{') && !list.contains('|'), "{list}");
    for file in ["ja-simple/feed.xml", "sitemap-ja-simple.xml"] {
        assert!(!project.read(file).contains("ぎじんこく"), "{file}");
    }
}

#[test]
fn texts_of_the_interface_have_readings() {
    let project = with_article("本文です。").file(
        "locales/ja-simple/own.ftl",
        "nav-home = 市役所の入口\nnav-main = 市役所の道\n",
    );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let crumbs = shown(page.inner(page.class("breadcrumbs").unwrap()));
    assert!(
        crumbs.starts_with("市役所[しやくしょ]の_入口[いりぐち]"),
        "{crumbs}"
    );
    // What is no text but an attribute has none.
    assert!(page.data("aria-label").contains(&"市役所の道"));
}

#[test]
fn readings_of_the_editors_win_over_the_dictionary_and_authors_over_them() {
    let project = with_easy("市場と{市場|しじょう}と市と市役所です。")
        .file("content/readings.yaml", "市場: いちば\n市: いち\n");
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    // A part of a longer word is another word.
    assert_eq!(
        shown(page.inner(page.class("body").unwrap())),
        "市場[いちば]と_市場[しじょう]と_市[いち]と_市役所[しやくしょ]です。"
    );
}

#[test]
fn the_glossary_and_the_titles_say_how_words_are_read() {
    let project = with_easy("北海研と小径制度です。")
        .file(
            "content/glossary.yaml",
            "a:\n  kind: institution\n  forms: { ja: 北海研 }\n  reading: きたみけん\n",
        )
        .file(
            "content/articles/b/ja.md",
            "---\ntitle: 小径制度\nreading: こみちせいど\nsummary: 話です。\n---\n",
        );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let body = shown(page.inner(page.class("body").unwrap()));
    assert!(body.contains("北海研[きたみけん]"), "{body}");
    assert!(!body.contains("しょうけい"), "{body}");
    assert!(body.contains("こみち"), "{body}");
}

#[test]
fn a_title_with_digits_or_marks_is_read_word_by_word() {
    let project = Project::smallest().file(
        "content/articles/a/ja.md",
        "---\ntitle: 新・学校100選/市役所\nreading: しん・がっこう100せん/しやくしょ\nsummary: 話です。\n---\n",
    );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let title = shown(page.inner(page.one("h1")));
    assert!(title.contains("学校[がっこう]"), "{title}");
    assert!(title.ends_with("市役所[しやくしょ]"), "{title}");
}

#[test]
fn a_reading_that_is_no_kana_is_reported_at_its_place() {
    for (text, place) in [
        ("市場: ichiba\n", "readings.yaml:1:"),
        ("駅: えき\n市場: 市場\n", "readings.yaml:2:"),
        ("市場: \"\"\n", "readings.yaml:1:"),
    ] {
        let project = with_easy("市場です。").file("content/readings.yaml", text);
        let ran = project.run(&["check", "--date", crate::project::TODAY]);
        assert!(ran.stderr.contains(place), "{text}: {}", ran.stderr);
    }
}

#[test]
fn readings_that_are_no_table_are_refused() {
    for text in ["- 市場\n", "市場: 3\n", "市場: [いちば]\n"] {
        let ran = with_easy("市場です。")
            .file("content/readings.yaml", text)
            .build();
        assert_eq!(ran.code, Some(1), "{text}");
        assert!(
            ran.stderr.contains("content/readings.yaml:1:"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn code_has_no_readings_and_keeps_what_is_written() {
    let code = "市場と{市場|いちば} 令和6年 17:30";
    let body = format!(
        "`{code}`です。\n\n```\n{code}\n\n市場\n```\n\n    {code}\n\n| `{code}` |\n|---|\n"
    );
    let project = with_easy(&body);
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let body = Page::new(page.inner(page.class("body").unwrap()).to_owned());
    let codes: Vec<String> = body
        .tags("code")
        .map(|tag| body.inner(tag).to_owned())
        .collect();
    assert_eq!(codes.len(), 4, "{}", body.html);
    assert_eq!(codes[0], code);
    assert_eq!(codes[1], format!("{code}\n\n市場\n"));
    assert_eq!(codes[2], format!("{code}\n"));
    assert_eq!(codes[3], code);
}

#[test]
fn addresses_and_pictures_have_no_readings() {
    let project = with_easy("<https://example.org/市場/>と![市場の図](map.svg)です。").file(
        "content/articles/a/map.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let body = Page::new(page.inner(page.class("body").unwrap()).to_owned());
    assert_eq!(body.inner(body.one("a")), "https://example.org/市場/");
    assert_eq!(body.one("img").get("alt"), Some("市場の図"));
}
