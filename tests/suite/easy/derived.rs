//! Pages that nobody wrote: derived from the Japanese page, and said to be.

use super::{article, bare, main_of, no_ruby_in_ruby, pages, shown, with_article};
use crate::page::Page;
use crate::project::Project;

/// What the derived page of an article says.
fn derived(body: &str) -> String {
    let project = with_article(body);
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    no_ruby_in_ruby(&page.html);
    bare(page.inner(page.class("body").unwrap()))
}

fn notice(page: &Page) -> String {
    bare(page.inner(page.class("easy-notice").unwrap()))
}

#[test]
fn a_page_that_nobody_wrote_says_so_and_leads_to_the_japanese_page() {
    let project = Project::small();
    project.build().fine();
    let page = project.page("ja-simple/articles/second/");
    assert!(notice(&page).contains("コンピューターがつくりました"));
    assert!(page.links_to("/portal/ja/articles/second/"));
    assert!(page.class("fallback-notice").is_none());
    assert!(page.html.contains("lang=ja-simple"));
    let untranslated = page.with("data-untranslated");
    let untranslated: Vec<_> = untranslated.filter_map(|a| a.get("hreflang")).collect();
    assert_eq!(untranslated, ["vi"]);
}

#[test]
fn every_derived_page_is_made_and_none_falls_back() {
    let project = Project::small();
    let result = project.built(&[]);
    let easy = &result["languages"]["ja-simple"];
    assert_eq!(easy["fallback"], 0, "{result}");
    for (path, page) in pages(&project, "ja-simple") {
        no_ruby_in_ruby(&page.html);
        assert!(page.class("fallback-notice").is_none(), "{path}");
        assert!(page.with("data-fallback").next().is_none(), "{path}");
    }
}

#[test]
fn the_desk_of_the_site_is_named_and_the_agency_of_a_programme_instead() {
    let project = Project::small()
        .change("site.toml", "languages", "desk = \"center\"\nlanguages")
        .file(
            "content/organization/center/ja.md",
            "---\ntitle: 南の相談所\nsummary: 相談を受けます。\nfacts:\n  kind: desk\n---\n",
        );
    project.build().fine();
    let article = project.page("ja-simple/articles/second/");
    assert!(article.links_to("/portal/ja-simple/organization/center/"));
    assert!(notice(&article).contains("南の相談所"));
    let program = project.page("ja-simple/program/closed/");
    assert!(notice(&program).contains("北の役所"));
    assert!(!notice(&program).contains("南の相談所"));
    // A page that a person wrote sends nobody away.
    let authored = project.page("ja-simple/articles/welcome/");
    assert!(!notice(&authored).contains("南の相談所"));
}

#[test]
fn without_a_desk_nobody_is_named() {
    let project = Project::small();
    project.build().fine();
    let article = project.page("ja-simple/articles/second/");
    assert!(!notice(&article).contains("聞いて"), "{}", notice(&article));
}

#[test]
fn a_desk_that_is_no_organization_is_refused() {
    let project = Project::small().change("site.toml", "languages", "desk = \"nobody\"\nlanguages");
    let ran = project.build();
    assert!(ran.stderr.contains("nobody"), "{}", ran.stderr);
    assert!(ran.stderr.contains("site.toml"), "{}", ran.stderr);
}

#[test]
fn what_a_person_wrote_wins_and_says_so() {
    let project = Project::small();
    project.build().fine();
    let page = project.page("ja-simple/articles/welcome/");
    assert!(notice(&page).contains("人がやさしい日本語で書きました"));
    let notice = page.inner(page.class("easy-notice").unwrap());
    assert!(!notice.contains("<a"), "nobody is sent to another page");
    let main = main_of(&page);
    assert!(
        main.contains("カードを_いつも_もって_いて_ください。"),
        "{main}"
    );
    assert!(!main.contains("法律"), "{main}");
}

#[test]
fn eras_are_western_years() {
    let text = derived("令和6年4月1日から、平成元年と昭和64年と令和元年の決まりが変わります。");
    assert_eq!(
        text,
        "2024年4月1日から、1989年と1989年と2019年の決まりが変わります。"
    );
}

#[test]
fn times_are_said_as_people_say_them() {
    assert_eq!(
        derived("17:30に始まります。20時に終わります。"),
        "午後5時30分に始まります。午後8時に終わります。"
    );
    assert_eq!(derived("24時間開いています。"), "24時間開いています。");
}

#[test]
fn weekdays_are_written_out() {
    assert_eq!(
        derived("9月3日（火）です。土日祝は休みです。"),
        "9月3日（火曜日）です。土曜日と日曜日と祝日は休みです。"
    );
}

#[test]
fn ranges_are_words() {
    assert_eq!(derived("9時～17時です。"), "午前9時から午後5時までです。");
}

#[test]
fn easy_words_of_the_glossary_replace_hard_ones() {
    let project =
        with_article("収入印紙で払います。**収入印紙**です。[収入印紙](/articles/)です。").file(
            "content/glossary.yaml",
            "stamp:\n  kind: procedure\n  forms: { ja: 収入印紙, ja-simple: 国の切手 }\n",
        );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let body = page.inner(page.class("body").unwrap());
    assert_eq!(
        bare(body),
        "国の切手で払います。国の切手です。国の切手です。"
    );
    assert!(body.contains("<strong>") && page.links_to("/ja-simple/articles/"));
    let source = project.page("ja/articles/a/");
    assert!(!source.html.contains("国の切手"));
}

#[test]
fn a_hard_term_is_explained_where_it_first_occurs() {
    let project = with_article(
        "## 源泉徴収 {#a}\n\n[源泉徴収](/articles/)があります。源泉徴収は毎月です。\n\n## 次 {#b}\n\n源泉徴収です。",
    )
    .file(
        "content/glossary.yaml",
        "tax:\n  kind: procedure\n  forms: { ja: 源泉徴収 }\n  reading: げんせんちょうしゅう\n  easy: \"{会社|かいしゃ}が{給料|きゅうりょう}から{税金|ぜいきん}を{先|さき}にとることです。\"\n",
    );
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    let body = bare(page.inner(page.class("body").unwrap()));
    let explained = "源泉徴収〈会社が給料から税金を先にとること〉があります。";
    assert!(body.contains(explained), "{body}");
    assert_eq!(body.matches('〈').count(), 1, "{body}");
    // The explanation is no part of the link, and has readings itself.
    let body = shown(page.inner(page.class("body").unwrap()));
    assert!(body.contains("〈会社[かいしゃ]が"), "{body}");
    let link = page
        .tags("a")
        .find(|a| a.get("href") == Some("/ja-simple/articles/") && page.text(a).contains("源泉"));
    assert_eq!(bare(page.inner(link.unwrap())), "源泉徴収");
    assert!(!project.page("ja/articles/a/").main().contains('〈'));
}

const EVERYTHING: &str = "## 働き方 {#work}

[相談所](../b/#end)と[外](https://example.org/2024/9/3/17:30)と<mail@example.org>です。

手数料は6,000円、2/3、15万円、022-000-0000です。`令和6年 17:30（火）`です。

```
令和6年9月3日（火）17:30～19:00
収入印紙
```

    令和7年の表

| 日 | 円 |
|---|--:|
| 3日 | 6,000円 |
| `令和8年` | 2/3 |

![令和6年の図](map.svg)

1. 一つ
2. [x] 二つ[^1]

[^1]: 注です。
";

#[test]
fn links_amounts_tables_and_code_stay_as_they_are() {
    let project = with_article(EVERYTHING)
        .file(
            "content/articles/a/map.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
        )
        .file(
            "content/articles/b/ja.md",
            article("二", "二です。", "## 終 {#end}"),
        );
    project.build().fine();
    let (source, easy) = (
        project.page("ja/articles/a/"),
        project.page("ja-simple/articles/a/"),
    );
    let body = |page: &Page| page.inner(page.class("body").unwrap()).to_owned();
    let (from, to) = (Page::new(body(&source)), Page::new(body(&easy)));
    for name in ["code", "pre"] {
        let texts = |page: &Page| -> Vec<String> {
            page.tags(name)
                .map(|tag| page.inner(tag).to_owned())
                .collect()
        };
        assert_eq!(texts(&from), texts(&to));
        assert!(!texts(&from).is_empty());
    }
    let hrefs = |page: &Page| -> Vec<String> {
        let links = page.tags("a").filter_map(|a| a.get("href"));
        links
            .map(|href| href.replace("/ja/", "/ja-simple/"))
            .collect()
    };
    assert_eq!(hrefs(&from), hrefs(&to));
    for name in [
        "h2", "table", "tr", "th", "td", "ol", "li", "input", "sup", "img",
    ] {
        assert_eq!(from.tags(name).count(), to.tags(name).count(), "{name}");
    }
    let alts = |page: &Page| page.one("img").get("alt").map(str::to_owned);
    assert_eq!(alts(&from), alts(&to));
    let text = bare(&body(&easy));
    for amount in [
        "6,000円",
        "2/3",
        "15万円",
        "022-000-0000",
        "mail@example.org",
    ] {
        assert!(text.contains(amount), "{amount} in {text}");
    }
}

#[test]
fn directives_draw_the_same_facts() {
    let project = Project::small();
    project.write(
        "content/articles/rules/ja.md",
        article(
            "決まり",
            "決まりです。",
            "::dataset{of=\"workers\"}\n\n数は:fact{of=\"residence-status/study\" key=\"residents\"}です。\n\n::program-list{purpose=\"develop\"}",
        ),
    );
    project.build().fine();
    let data = |lang: &str| -> Vec<String> {
        let page = project.page(&format!("{lang}/articles/rules/"));
        let values = page.tags("data").filter_map(|d| d.get("value"));
        let entries = page.data("data-entry").into_iter();
        values.chain(entries).map(str::to_owned).collect()
    };
    assert!(data("ja").len() > 5, "{:?}", data("ja"));
    assert_eq!(data("ja"), data("ja-simple"));
}

#[test]
fn headings_keep_the_ids_of_the_source() {
    let project = with_article(
        "## 令和6年の予定 {#plan}\n\n一です。\n\n## 令和7年の表\n\n二です。\n\n### 17:30\n\n三です。",
    );
    project.build().fine();
    let ids = |lang: &str| -> Vec<String> {
        let page = project.page(&format!("{lang}/articles/a/"));
        let body = Page::new(page.inner(page.class("body").unwrap()).to_owned());
        body.data("id").into_iter().map(str::to_owned).collect()
    };
    assert_eq!(ids("ja-simple"), ids("ja"));
    assert_eq!(ids("ja-simple").len(), 3);
    let page = project.page("ja-simple/articles/a/");
    assert!(
        main_of(&page).contains("2024年[ねん]の_予定[よてい]"),
        "{}",
        main_of(&page)
    );
    // The list of contents says what the headings say.
    for id in ids("ja-simple") {
        assert!(
            page.links_to(&format!("#{id}")) || page.links_to(&format!("#{}", percent(&id))),
            "{id}"
        );
    }
    let contents = bare(page.inner(page.class("contents").unwrap()));
    assert!(contents.contains("2025年の表"), "{contents}");
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b if b.is_ascii_alphanumeric() || b == b'-' => char::from(b).to_string(),
            b => format!("%{b:02X}"),
        })
        .collect()
}

#[test]
fn other_languages_have_no_readings_and_no_spaces_between_phrases() {
    // One article has a reading that its author gave.
    let project = Project::small().change(
        "content/articles/welcome/ja.md",
        "{在留|ざいりゅう}",
        "在留",
    );
    project.build().fine();
    for lang in ["ja", "en", "vi"] {
        for (path, page) in pages(&project, lang) {
            assert!(page.tags("ruby").next().is_none(), "{path}");
            assert!(page.tags("rt").next().is_none(), "{path}");
            assert!(page.class("w").is_none(), "{path}");
            assert!(page.class("easy-switches").is_none(), "{path}");
            assert!(page.class("easy-notice").is_none(), "{path}");
        }
    }
}
