//! Catalogues, chains and checks together, as a site uses them.

use super::*;
use crate::config::chain::default_chain;
use crate::diag::{Code, Report, Severity};
use crate::lang::Lang;
use crate::source::SourceMap;
use std::collections::BTreeMap;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

struct Site {
    catalogs: Catalogs,
    report: Report,
    sources: SourceMap,
}

impl Site {
    /// A site with the source language `ja`; a file marked with `+` comes with the tool.
    fn new(languages: &[&str], files: &[(&str, &str)]) -> Self {
        let languages: Vec<Lang> = languages.iter().map(|tag| lang(tag)).collect();
        let mut sources = SourceMap::default();
        let mut report = Report::default();
        let files = files.iter().map(|(name, text)| FluentFile {
            lang: lang(name.trim_end_matches('+')),
            source: sources.add(*name, *text),
            text: (*text).into(),
            embedded: name.ends_with('+'),
        });
        let files = files.collect();
        let source = lang("ja");
        let chains = languages
            .iter()
            .map(|l| (*l, default_chain(*l, source, &languages)));
        let chains: BTreeMap<_, _> = chains.collect();
        let catalogs = Catalogs::load(source, &chains, files, &mut report);
        Site {
            catalogs,
            report,
            sources,
        }
    }

    fn message(&self, tag: &str, id: &str, args: Args) -> String {
        self.catalogs.locale(lang(tag)).message(id, &args).text
    }

    /// All problems as `severity code place message`.
    fn problems(mut self) -> Vec<String> {
        self.catalogs.check(&[], &mut self.report);
        let lines = self.report.diagnostics().iter().map(|d| {
            let place = d.primary.as_ref().map_or(String::new(), |label| {
                let (line, column) = self.sources.position(label.span);
                format!(
                    " {}:{line}:{column}",
                    self.sources.get(label.span.source).path
                )
            });
            let severity = if d.severity == Severity::Error {
                "error"
            } else {
                "warning"
            };
            format!("{severity} {}{place} {}", d.code.as_str(), d.message)
        });
        lines.collect()
    }
}

#[test]
fn a_message_comes_from_the_first_language_of_the_chain_that_has_it() {
    let site = Site::new(
        &["ja", "ja-simple", "en", "vi"],
        &[
            ("ja", "a = あ\nb = い\nc = う\n"),
            ("en", "a = A\nb = B\n"),
            ("vi", "a = Â\n"),
            ("ja-simple", ""),
        ],
    );
    let vietnamese = site.catalogs.locale(lang("vi"));
    let found = ["a", "b", "c"].map(|id| {
        let message = vietnamese.message(id, &Args::new());
        (message.text, message.lang.to_string())
    });
    assert_eq!(
        found,
        [("Â", "vi"), ("B", "en"), ("う", "ja")].map(|(t, l)| (t.into(), l.into()))
    );
    assert_eq!(site.message("ja-simple", "b", Args::new()), "い");
    assert_eq!(site.message("de", "a", Args::new()), "あ");
}

#[test]
fn an_unknown_id_is_its_own_text_and_is_not_had() {
    let site = Site::new(&["ja"], &[("ja", "a = あ\n-t = 語\n")]);
    let locale = site.catalogs.locale(lang("ja"));
    assert_eq!(locale.text("nothing"), "nothing");
    assert!(locale.has("a") && !locale.has("nothing") && !locale.has("-t") && !locale.has("t"));
}

#[test]
fn terms_attributes_and_choices_work() {
    let site = Site::new(
        &["ja"],
        &[(
            "ja",
            "-site = 広場{ $case ->\n    [in] で\n   *[none] {\"\"}\n }\nfind = { -site(case: \"in\") }検索\n    .hint = { find.label }する\n    .label = 検索\nkind = { $kind ->\n    [event] 行事\n   *[other] 他\n }\n",
        )],
    );
    assert_eq!(site.message("ja", "find", Args::new()), "広場で検索");
    assert_eq!(site.message("ja", "find.hint", Args::new()), "検索する");
    assert_eq!(
        site.message("ja", "kind", Args::new().with("kind", "event")),
        "行事"
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let few = "n = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    let languages = [
        "ja",
        "ja-simple",
        "en",
        "uk",
        "pt-BR",
        "zh-Hans",
        "fil",
        "ar",
    ];
    let files: Vec<_> = languages.iter().map(|tag| (*tag, few)).collect();
    let site = Site::new(&languages, &files);
    for (tag, number, form) in [
        ("ja", 1.0, "other"),
        ("ja-simple", 1.0, "other"),
        ("en", 1.0, "one"),
        ("en", 1.5, "other"),
        ("en", 1_000.0, "other"),
        ("uk", 1.0, "one"),
        ("uk", 2.0, "few"),
        ("uk", 5.0, "many"),
        ("uk", 1_002.0, "few"),
        ("uk", 1.5, "other"),
        ("pt-BR", 0.0, "one"),
        ("pt-BR", 2.0, "other"),
        ("zh-Hans", 1.0, "other"),
        ("fil", 3.0, "one"),
        ("ar", 3.0, "few"),
        ("en", f64::NAN, "other"),
        ("en", f64::INFINITY, "other"),
    ] {
        assert_eq!(
            site.message(tag, "n", Args::new().with("n", number)),
            form,
            "{tag} {number}"
        );
    }
}

#[test]
fn numbers_in_messages_are_grouped_like_everywhere_else() {
    let text = "n = { $n }\nplain = { NUMBER($n, useGrouping: \"false\") }\nmoney = { NUMBER($n, minimumFractionDigits: 2) }\nwide = { NUMBER($n, minimumFractionDigits: 99999) }\nzero = { $n ->\n    [0] none\n   *[other] { $n }\n }\n";
    let site = Site::new(
        &["ja", "vi", "ne"],
        &[("ja", text), ("vi", text), ("ne", text)],
    );
    let number = |tag, id| site.message(tag, id, Args::new().with("n", 1_234_567.5));
    assert_eq!(number("ja", "n"), "1,234,567.5");
    assert_eq!(number("vi", "n"), "1.234.567,5");
    assert_eq!(number("ne", "n"), "12,34,567.5");
    assert_eq!(number("vi", "plain"), "1234567,5");
    assert_eq!(number("ja", "money"), "1,234,567.50");
    assert_eq!(number("ja", "wide"), "1,234,567.500000000000000");
    assert_eq!(
        site.message("ja", "zero", Args::new().with("n", 0u32)),
        "none"
    );
    assert_eq!(
        site.message("ja", "zero", Args::new().with("n", 394_295usize)),
        "394,295"
    );
}

#[test]
fn plain_text_never_has_isolates() {
    let text = "a = \u{2068}検索\u{2069}: { $x } { $n }\n";
    let site = Site::new(&["ja", "ar"], &[("ja", text), ("ar", text)]);
    for tag in ["ja", "ar"] {
        let args = Args::new()
            .with("x", "\u{2068}שלום\u{2069}")
            .with("n", 5u32);
        let locale = site.catalogs.locale(lang(tag));
        assert_eq!(locale.message("a", &args).text, "検索: שלום 5");
    }
}

#[test]
fn a_missing_variable_shows_and_does_not_fail() {
    let site = Site::new(
        &["ja"],
        &[("ja", "a = { $x } { b } { -t } { NUMBER($x) } { F($x) }\n")],
    );
    let text = site.message("ja", "a", Args::new());
    assert!(text.starts_with("{$x} {b} {-t}"), "{text}");
}

#[test]
fn the_site_overrides_what_comes_with_the_tool_with_all_attributes() {
    let site = Site::new(
        &["ja"],
        &[
            ("ja", "a = 新\n"),
            ("ja+", "a = 旧\n    .hint = 助\nb = 残\n"),
        ],
    );
    assert_eq!(site.message("ja", "a", Args::new()), "新");
    assert_eq!(site.message("ja", "a.hint", Args::new()), "a.hint");
    assert_eq!(site.message("ja", "b", Args::new()), "残");
    assert_eq!(site.problems(), Vec::<String>::new());
}

#[test]
fn a_message_in_two_files_of_the_site_is_an_error() {
    let site = Site::new(
        &["ja"],
        &[
            ("ja+", "a = 一\n"),
            ("ja", "a = 二\n    .x = 甲\n"),
            ("ja", "\na = 三\n"),
        ],
    );
    assert_eq!(site.report.diagnostics()[0].labels.len(), 1);
    assert_eq!(site.message("ja", "a", Args::new()), "三");
    assert_eq!(
        site.problems(),
        ["error i18n/bad-message ja:2:1 message `a` is given twice for `ja`"]
    );
}

#[test]
fn what_is_missing_is_said_once_per_language() {
    let ids: Vec<String> = (10..35).map(|n| format!("m{n}")).collect();
    let english: String = ids.iter().map(|id| format!("{id} = x\n")).collect();
    let site = Site::new(
        &["ja", "en", "vi", "th"],
        &[
            ("ja", "a = 一\nb = 二\n    .c = 三\n"),
            ("en", &english),
            ("vi", "a = Â\n"),
        ],
    );
    let first_20 = ids[..20].join(", ");
    assert_eq!(
        site.problems(),
        [
            format!("error i18n/missing-source-message the source language `ja` lacks 25 interface messages: {first_20} and 5 more"),
            "warning i18n/missing-message language `en` lacks 3 interface messages: a, b, b.c; readers see `ja`".to_owned(),
            "warning i18n/missing-message language `th` has no interface messages (3 are needed); readers see `ja`".to_owned(),
            "warning i18n/missing-message language `vi` lacks 2 interface messages: b, b.c; readers see `ja`".to_owned(),
        ]
    );
}

#[test]
fn references_that_lead_nowhere_or_back_are_located() {
    let site = Site::new(
        &["ja"],
        &[(
            "ja",
            "a = { b } { b.x } { -term }\nb = { c }\nc = { b }\n-terms = 語\nd = { DATETIME($d) } { NUMBER($d, style: \"percent\") }\n",
        )],
    );
    assert_eq!(
        site.problems(),
        [
            "error i18n/bad-message ja:1:22 `ja` has no term `-term`",
            "error i18n/bad-message ja:1:13 `ja` has no message `b.x`",
            "error i18n/bad-message ja:2:7 `b` leads back to itself through `c`",
            "error i18n/bad-message ja:3:7 `c` leads back to itself through `b`",
            "error i18n/bad-message ja:5:7 `DATETIME` is not supported",
            "error i18n/bad-message ja:5:35 `NUMBER` has no option `style`",
        ]
    );
}

#[test]
fn names_that_the_library_would_mix_up_are_refused() {
    let site = Site::new(&["ja"], &[("ja", "site = 頁\n-site = 広場\nNUMBER = 数\n")]);
    assert_eq!(
        site.problems(),
        [
            "error i18n/bad-message ja:2:2 term `-site` and message `site` hide one another",
            "error i18n/bad-message ja:3:1 message `NUMBER` hides the function of this name",
        ]
    );
}

#[test]
fn variables_are_those_of_the_source_language() {
    let site = Site::new(
        &["ja", "en"],
        &[
            ("ja+", "a = { $count }件\nb = { $name }\n"),
            ("ja", "b = 名前\n"),
            ("en+", "a = { $coutn } results\nb = { $name }\n"),
        ],
    );
    assert_eq!(
        site.problems(),
        [
            "error i18n/bad-message en+:1:8 `a` has no variable `$coutn`",
            "warning i18n/bad-message en+:1:1 `a` does not show `$count` in `en`",
            "warning i18n/bad-message ja:1:1 `b` does not show `$name` in `ja`",
        ]
    );
}

#[test]
fn a_syntax_error_in_japanese_text_has_its_line_and_column() {
    let site = Site::new(
        &["ja"],
        &[("ja", "a = 検索\nb = 結果は { $件数 } 件\nc = 終\n")],
    );
    assert_eq!(site.report.diagnostics()[0].code, Code::I18nSyntax);
    assert_eq!(site.message("ja", "c", Args::new()), "終");
    assert_eq!(
        site.problems(),
        ["error i18n/syntax ja:2:12 expected one of these characters here: a-zA-Z"]
    );
}

#[test]
fn a_message_that_grows_without_end_does_not_panic() {
    let mut text = "m0 = x\n".to_owned();
    for n in 1..12 {
        let previous = n - 1;
        text.push_str(&format!(
            "m{n} = {{ m{previous} }}{{ m{previous} }}{{ $x ->\n *[o] {{ m{previous} }}\n }}\n"
        ));
    }
    let site = Site::new(&["ja"], &[("ja", &text)]);
    assert!(site.message("ja", "m11", Args::new().with("x", "y")).len() < 10_000);
}

#[test]
fn locales_can_be_used_from_any_thread() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Locale>();
}

#[test]
fn the_pseudo_language_says_what_english_says_and_leaves_values_alone() {
    let files = [
        (
            "ja",
            "count = { $n }件\ntitle = { $name }の題名\nplain = 検索\n",
        ),
        (
            "en",
            "count = { $n ->\n    [one] { $n } result\n   *[other] { $n } results\n }\ntitle = Title: { $name }, { plain }\nplain = { -site } search\n-site = Portal\n",
        ),
    ];
    let site = Site::new(&["ja", "en", "en-XA"], &files);
    let count = |n: u32| site.message("en-XA", "count", Args::new().with("n", n));
    assert_eq!(count(1), "⟦1 ŕéšûûļţ~⟧");
    assert_eq!(count(1234), "⟦1,234 ŕéšûûļţš~⟧");
    let title = site.message("en-XA", "title", Args::new().text("name", "a name"));
    assert_eq!(title, "⟦Ţíţļéé: a name, Þöŕţááļ~ šéááŕçĥ~⟧");
    let message = site
        .catalogs
        .locale(lang("en-XA"))
        .message("plain", &Args::new());
    assert_eq!(message.lang, lang("en-XA"));
    assert!(!site.catalogs.is_own(lang("en-XA")));
    // It has no files, and what is wrong with those of English is said once.
    assert_eq!(site.problems(), [""; 0]);
    // Without English, it says what the source language says.
    let site = Site::new(&["ja", "en-XA"], &files[..1]);
    let text = site.message("en-XA", "plain", Args::new());
    assert_eq!(text, "⟦検索⟧");
}
