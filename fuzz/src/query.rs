//! Questions to the search: everything that can be typed has an answer, and what is marked in it
//! stands in the page.

use shirube_search::api::{Bound, Pieces, Request, Response};
use shirube_search::{Document, Index, Section, write};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Reads an input as what was typed, with chosen facets and ranges on further lines:
/// `region=jp-04`, `closes=2026-01-01..2026-12-31`, `limit=3`, `offset=2`, `today=2026-11-21`.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let request = request(text);
    let answer = ask(&request);
    assert_eq!(
        format!("{answer:?}"),
        format!("{:?}", ask(&request)),
        "asked twice"
    );
    check(&request, &answer);
}

fn ask(request: &Request) -> Response {
    let index = index();
    index
        .search(request)
        .unwrap_or_else(|error| panic!("{request:?}: {error}"))
}

fn request(text: &str) -> Request {
    let mut lines = text.lines();
    let mut request = Request {
        q: lines.next().unwrap_or_default().to_owned(),
        today: "2026-11-21".to_owned(),
        closing_days: 30,
        limit: 10,
        ..Request::default()
    };
    for line in lines {
        let Some((key, value)) = line.split_once('=') else {
            continue;
        };
        match (key, value.split_once("..")) {
            ("limit", _) => request.limit = value.parse().unwrap_or(usize::MAX),
            ("offset", _) => request.offset = value.parse().unwrap_or(usize::MAX),
            ("today", _) => value.clone_into(&mut request.today),
            (_, Some((from, to))) => {
                let ends = [from, to].map(|end| (!end.is_empty()).then(|| bound(end)));
                request.ranges.insert(key.to_owned(), ends);
            }
            _ => {
                let chosen = request.facets.entry(key.to_owned()).or_default();
                chosen.push(value.to_owned());
            }
        }
    }
    request
}

fn bound(text: &str) -> Bound {
    match text.parse() {
        Ok(number) => Bound::Number(number),
        Err(_) => Bound::Text(text.to_owned()),
    }
}

fn check(request: &Request, answer: &Response) {
    let documents = documents();
    let size = documents.len();
    assert_eq!(answer.query, request.q);
    assert!(answer.hits.len() <= request.limit.min(answer.total as usize));
    assert!(answer.total as usize <= size);
    let mut seen = BTreeMap::new();
    for hit in &answer.hits {
        let document = documents.iter().find(|document| document.url == hit.url);
        let Some(document) = document else {
            panic!("{:?} is no page", hit.url);
        };
        assert!(seen.insert(&hit.url, ()).is_none(), "{} twice", hit.url);
        assert_eq!(hit.title.concat(), document.title);
        assert!(hit.parts.len() <= 3);
        check_pieces(&hit.title, document);
        check_pieces(&hit.excerpt, document);
        for part in &hit.parts {
            let section = document.sections.iter().find(|s| s.anchor == part.anchor);
            assert_eq!(
                section.map(|s| s.heading.clone()),
                Some(part.title.concat())
            );
            check_pieces(&part.excerpt, document);
        }
    }
    for count in answer.facets.values().flat_map(BTreeMap::values) {
        assert!(*count as usize <= size, "{:?}", answer.facets);
    }
}

/// What is shown stands in the page, and what is marked is something.
fn check_pieces(pieces: &Pieces, document: &Document) {
    assert!(
        pieces
            .iter()
            .skip(1)
            .step_by(2)
            .all(|piece| !piece.is_empty()),
        "{pieces:?}"
    );
    let shown = pieces.concat();
    let shown = shown.trim_start_matches('…').trim_end_matches('…').trim();
    let sections = document.sections.iter().flat_map(|s| [&s.heading, &s.text]);
    let mut texts = sections.chain([&document.title, &document.summary, &document.opening]);
    assert!(
        texts.any(|text| text.replace(['\n', '\t'], " ").contains(shown)),
        "{shown:?} is nowhere"
    );
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let index = Index::open(packed());
        index.unwrap_or_else(|error| panic!("{error}"))
    })
}

/// The index of the documents, as it is published.
pub(crate) fn packed() -> Vec<u8> {
    write("ja", documents()).unwrap_or_else(|error| panic!("{error}"))
}

fn documents() -> &'static [Document] {
    static DOCUMENTS: OnceLock<Vec<Document>> = OnceLock::new();
    DOCUMENTS.get_or_init(|| {
        vec![
            Document {
                aliases: texts(&["Student", "留学ビザ"]),
                readings: texts(&["りゅうがく"]),
                opening: "大学や日本語学校で学ぶ人の在留資格です。\n\t期間は4年3か月までです。"
                    .repeat(6),
                sections: vec![
                    section(
                        "work",
                        "アルバイト",
                        "資格外活動の許可があれば、週28時間まで働くことができます。",
                    ),
                    section(
                        "next",
                        "卒業のあと",
                        "就職するときは在留資格を変えます。Ｗｅｂで申請できます。",
                    ),
                    section(
                        "",
                        "ﾊﾝｶｸ",
                        "ｶﾀｶﾅ と Ελληνικά と ไทย と नेपाली と 한국어 と Tiếng Việt",
                    ),
                ],
                ..document(
                    "status/ryugaku/",
                    "留学",
                    "大学などで学ぶための在留資格です。",
                    &["work=no"],
                )
            },
            document(
                "program/it/",
                "IT導入補助金",
                "中小企業がITツールを入れるときの補助金です。",
                &[
                    "purpose=productivity",
                    "region=jp",
                    "state=unknown",
                    "closes=2026-12-10",
                    "amount=000004500000",
                ],
            ),
            document(
                "program/tohoku/",
                "東北の留学生インターンシップ",
                "東北の会社で働く体験をします。",
                &[
                    "purpose=develop",
                    "region=jp-04",
                    "region=tohoku",
                    "state=rolling",
                    "opens=2026-04-01",
                ],
            ),
            Document {
                borrowed: Some("en".to_owned()),
                terms: texts(&["在留資格"]),
                term_readings: texts(&["ざいりゅうしかく"]),
                title_terms: texts(&["変更"]),
                title_readings: texts(&["へんこう"]),
                sections: vec![section(
                    "a",
                    "Part-time work",
                    "Students’ café jobs, 28 hours a week; ﬁnd one.",
                )],
                ..document(
                    "guide/visa/",
                    "Changing your status",
                    "How a student becomes an employee: 留学 to work.",
                    &[],
                )
            },
        ]
    })
}

fn document(url: &str, title: &str, summary: &str, facets: &[&str]) -> Document {
    let facets = facets.iter().filter_map(|facet| facet.split_once('='));
    Document {
        url: url.to_owned(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        facets: facets
            .map(|(key, id)| (key.to_owned(), id.to_owned()))
            .collect(),
        ..Document::default()
    }
}

fn section(anchor: &str, heading: &str, text: &str) -> Section {
    Section {
        anchor: anchor.to_owned(),
        heading: heading.to_owned(),
        text: text.to_owned(),
    }
}

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}
