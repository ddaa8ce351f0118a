//! Rewriting keeps what is meant: numbers, amounts, addresses and names.

use shirube_easy::Analyser;
use shirube_easy::knowledge::{Knowledge, Term};
use shirube_easy::lint::{self, Block, BlockKind, Profile};
use shirube_easy::rewrite::{apply, edits};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static ANALYSER: LazyLock<Analyser> = LazyLock::new(|| Analyser::new([]).unwrap());

fn rewritten(text: &str, knowledge: &Knowledge) -> String {
    let words = ANALYSER.analyse(text);
    let edits = edits(text, &words, knowledge, &mut BTreeSet::new());
    let mut end = 0;
    for edit in &edits {
        assert!(
            edit.range.start >= end && text.get(edit.range.clone()).is_some(),
            "{text}: {edits:?}"
        );
        end = edit.range.end;
    }
    apply(text, &edits)
}

/// What must be in the text after as often as before: amounts, addresses, numbers that are no
/// parts of dates, times and ranges, and names.
fn kept(text: &str) -> Vec<String> {
    let folded = folded(text);
    let mut kept = Vec::new();
    let is_run = |c: char| c.is_ascii_alphanumeric() || "._%+-/:@?=&#,~".contains(c);
    let mut rest = folded.as_str();
    while let Some(start) = rest.find(is_run) {
        let from = &rest[start..];
        let end = from.find(|c| !is_run(c)).unwrap_or(from.len());
        let run = &from[..end];
        let (before, after) = (&rest[..start], &from[end..]);
        let letters = run.contains(|c: char| c.is_ascii_alphabetic());
        let era = run.starts_with(['R', 'H', 'S'])
            && run[1..].chars().all(|c| c.is_ascii_digit() || c == '.');
        let date = after.starts_with(['年', '月', '日', '時', '分', '〜', '～'])
            || before.ends_with(['〜', '～', '和', '成', '正', '治'])
            || before.ends_with(['令', '平', '昭'])
            || run.contains([':', '/'])
            || is_iso(run)
            || run.matches('.').count() > 1;
        if letters && !era || !letters && run.contains(|c: char| c.is_ascii_digit()) && !date {
            kept.push(run.trim_matches(['.', ',', '~', '-']).to_owned());
        }
        if after.starts_with('円') || after.starts_with("万円") {
            kept.push(format!(
                "{run}{}円",
                if after.starts_with('万') { "万" } else { "" }
            ));
        }
        rest = &from[end..];
    }
    kept.extend(
        ANALYSER
            .analyse(text)
            .iter()
            .filter(|word| word.is_name() && !is_era(&word.surface))
            .map(|word| word.surface.to_string()),
    );
    kept
}

/// In half-width forms.
fn folded(text: &str) -> String {
    text.chars()
        .map(|c| {
            if ('！'..='｝').contains(&c) {
                char::from_u32(u32::from(c) - 0xFEE0).unwrap()
            } else {
                c
            }
        })
        .collect()
}

fn is_iso(run: &str) -> bool {
    run.len() == 10 && run.matches('-').count() == 2
}

fn is_era(word: &str) -> bool {
    [
        "令和", "平成", "昭和", "大正", "明治", "祝", "土", "金", "月", "水", "Ｒ", "等",
    ]
    .contains(&word)
}

fn check(text: &str, knowledge: &Knowledge) -> Result<(), String> {
    let once = rewritten(text, knowledge);
    let twice = rewritten(&once, knowledge);
    if once != twice {
        return Err(format!(
            "not the same twice:\n  {text}\n  {once}\n  {twice}"
        ));
    }
    let after = folded(&once);
    for part in kept(text) {
        if !after.contains(&folded(&part)) {
            return Err(format!("{part} is lost:\n  {text}\n  {once}"));
        }
    }
    Ok(())
}

fn pages(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => pages(&path, out),
            false if path.file_name().is_some_and(|name| name == "ja.md") => out.push(path),
            false => {}
        }
    }
}

#[test]
fn the_pages_of_the_portal_keep_what_they_say() {
    let mut files = Vec::new();
    pages(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../content"),
        &mut files,
    );
    assert!(files.len() > 100);
    let knowledge = Knowledge::default();
    let mut wrong = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let body = text.splitn(3, "---\n").nth(2).unwrap_or_default();
        wrong.extend(
            body.lines()
                .filter_map(|line| check(line, &knowledge).err()),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} of them:\n{}",
        wrong.len(),
        wrong
            .iter()
            .take(20)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}

/// Numbers from a seed: the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
}

fn generated(numbers: &mut Numbers) -> String {
    let mut text = String::new();
    for _ in 0..numbers.below(6) + 2 {
        let n = |numbers: &mut Numbers, most| numbers.below(most).to_string();
        let (a, b, c) = (n(numbers, 32), n(numbers, 70), n(numbers, 13));
        let part = match numbers.below(22) {
            0 => format!("令和{a}年{c}月{b}日"),
            1 => format!("{}{a}.{c}.{b}", numbers.pick(&["R", "H", "S", "令", "平"])),
            2 => format!("{a}:{b:0>2}〜{c}:{b:0>2}"),
            3 => format!("{a}時〜{c}時{b}分"),
            4 => format!(
                "{a}〜{b}{}",
                numbers.pick(&["か月", "人", "円", "万円", "％", "回", "時", "月", "年", ""])
            ),
            5 => format!("20{b:0>2}/{c}/{a}"),
            6 => format!(
                "{c}/{a}（{}）",
                numbers.pick(&["月", "火", "水・祝", "日曜日"])
            ),
            7 => format!("{a},{b:0>3}円"),
            8 => format!("https://example.jp/{a}/{b}?t={c}:30"),
            9 => format!("mail{a}@example.jp"),
            10 => format!("03-{b:0>4}-{c:0>4}"),
            11 => format!("{a}/{b}"),
            12 => format!(
                "{}〜{}",
                numbers.pick(&["月", "火", "土"]),
                numbers.pick(&["金", "日", "木"])
            ),
            13 => format!(
                "{}{a}年度（20{b:0>2}年度）",
                numbers.pick(&["令和", "平成"])
            ),
            14 => format!("20{b:0>2}年（令和{a}年）{c}月"),
            15 => "土日祝".to_owned(),
            16 => format!("法律第{a}号"),
            17 => format!("v{a}.{b}.{c}"),
            18 => numbers
                .pick(&["東京都", "在留資格", "株式会社山田", "横浜市"])
                .to_owned(),
            19 => numbers
                .pick(&[
                    "３ヶ月",
                    "三か月",
                    "二十人",
                    "１２３",
                    "及び",
                    "又は",
                    "昨年度",
                ])
                .to_owned(),
            20 => format!("〒{b:0>3}-{a:0>4}"),
            _ => format!("{a}.{b}"),
        };
        text.push_str(&part);
        text.push_str(numbers.pick(&[
            "、", "の", "に", "から", "まで", "は、", "〜", "（", "）", " ", "。", "で", "と",
        ]));
    }
    text
}

#[test]
fn generated_texts_keep_what_they_say() {
    let knowledge = Knowledge::default();
    let mut numbers = Numbers(20_241_121);
    let mut wrong = Vec::new();
    for _ in 0..4_000 {
        let text = generated(&mut numbers);
        let once = rewritten(&text, &knowledge);
        let twice = rewritten(&once, &knowledge);
        if once != twice {
            wrong.push(format!("{text}\n  {once}\n  {twice}"));
        }
        let addresses = |word: &str| {
            word.contains("://")
                || word.contains('@')
                || word.starts_with("03-")
                || word.starts_with('v')
        };
        let postal = |word: &str| word.len() == 8 && word.as_bytes().get(3) == Some(&b'-');
        let words = text.split(|c: char| !c.is_ascii_graphic());
        for word in words.filter(|word| addresses(word) || postal(word) || word.contains(',')) {
            if !once.contains(word) {
                wrong.push(format!("{word} is lost: {text}\n  {once}"));
            }
        }
        let names = |text: &str| {
            ["東京都", "株式会社山田", "横浜市", "法律第", "号"]
                .map(|name| text.matches(name).count())
        };
        if names(&text) != names(&once) {
            wrong.push(format!("a name is lost: {text}\n  {once}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of them:\n{}",
        wrong.len(),
        wrong
            .iter()
            .take(20)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn explanations_are_made_once_also_when_a_page_is_made_again() {
    let knowledge = Knowledge::new(vec![
        Term {
            form: "在留資格".into(),
            simple: None,
            explanation: Some("日本にいるための在留資格".into()),
        },
        Term {
            form: "入管".into(),
            simple: Some("入管の役所".into()),
            explanation: None,
        },
    ]);
    for text in [
        "在留資格と在留資格を入管に聞きます。",
        "（在留資格）は入管で。",
    ] {
        check(text, &knowledge).unwrap();
    }
}

/// Texts that nobody writes.
fn strange() -> Vec<String> {
    vec![
        String::new(),
        " ".into(),
        "\u{3000}\n\t".into(),
        "あ".repeat(100_000),
        "９".repeat(50_000),
        "1/".repeat(20_000),
        "9:00〜".repeat(20_000),
        "令和".repeat(20_000),
        "（".repeat(50_000),
        "）〉」".repeat(20_000),
        "！？。、・〜ー（）「」〈〉".repeat(500),
        "ｶﾞｷﾞｸﾞﾊﾟﾋﾟ､｡｢｣".repeat(100),
        "👩‍👩‍👧‍👦🇯🇵😀がっこう🏫へ".into(),
        "葛\u{E0100}城市と辻\u{E0101}さん、邉\u{FE00}。".repeat(50),
        "令和６年４月１日（水".into(),
        "〜17時〜、〜、9〜".into(),
        "2024年（令和".into(),
        "R6.4.1.".into(),
        "e\u{301}ａ\u{200B}b\u{FEFF}".into(),
        "月〜".repeat(10_000),
        "土日".repeat(10_000),
        "第1〜第".repeat(5_000),
        "99999999999999999999年99999999999月".into(),
        "ﾞﾟ゛゜".into(),
        "ないことはない".repeat(2_000),
        "a".repeat(100_000),
        "令和元年（".repeat(5_000),
    ]
}

#[test]
fn strange_texts_do_no_harm() {
    let knowledge = Knowledge::new(vec![Term {
        form: "あ".into(),
        simple: None,
        explanation: Some("い".into()),
    }]);
    for text in strange() {
        let words = ANALYSER.analyse(&text);
        for kind in [
            BlockKind::Heading,
            BlockKind::Paragraph,
            BlockKind::Item,
            BlockKind::Cell,
        ] {
            let blocks = [
                Block {
                    kind,
                    text: &text,
                    words: &words,
                },
                Block {
                    kind,
                    text: "",
                    words: &[],
                },
            ];
            for finding in lint::check(&blocks, &knowledge, Profile::Urgent) {
                let block = blocks[finding.block].text;
                assert!(block.get(finding.range.clone()).is_some(), "{finding:?}");
            }
            lint::sentences(&blocks);
        }
        rewritten(&text, &knowledge);
    }
}

/// A megabyte: a scan that began anew at every word would not come to its end.
#[test]
fn a_long_text_is_checked() {
    let line = "令和6年4月1日（月）から9時〜17時に、在留資格の更新等を受け付けます。提出しなければならない書類は、上記のとおりです。";
    let text = line.repeat(1_000_000 / line.len());
    let words = ANALYSER.analyse(&text);
    let blocks = [Block {
        kind: BlockKind::Paragraph,
        text: &text,
        words: &words,
    }];
    let sentences = lint::sentences(&blocks);
    assert!(lint::check(&blocks, &Knowledge::default(), Profile::Daily).len() > sentences);
}
