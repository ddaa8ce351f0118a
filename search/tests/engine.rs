//! What readers find, on a small index.

use shirube_search::api::{Bound, Mode, Request, Response};
use shirube_search::{Document, Index, Section, write};

fn document(url: &str, title: &str, summary: &str, facets: &[(&str, &str)]) -> Document {
    Document {
        url: format!("{url}/"),
        title: title.to_owned(),
        summary: summary.to_owned(),
        facets: facets
            .iter()
            .map(|(f, v)| ((*f).to_owned(), (*v).to_owned()))
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

fn documents() -> Vec<Document> {
    vec![
        Document {
            readings: vec!["りゅうがく".to_owned()],
            aliases: vec!["Student".to_owned(), "留学ビザ".to_owned()],
            sections: vec![
                section(
                    "work",
                    "アルバイト",
                    "資格外活動の許可があれば、週28時間まで働くことができます。",
                ),
                section("next", "卒業のあと", "就職するときは在留資格を変えます。"),
            ],
            ..document(
                "status/ryugaku",
                "留学",
                "大学などで学ぶための在留資格です。",
                &[("work", "no")],
            )
        },
        document(
            "status/gijinkoku",
            "技術・人文知識・国際業務",
            "会社で専門の仕事をするための在留資格です。",
            &[("work", "limited")],
        ),
        document(
            "program/it",
            "IT導入補助金",
            "中小企業がITツールを入れるときの補助金です。",
            &[
                ("purpose", "productivity"),
                ("region", "jp"),
                ("state", "unknown"),
                ("closes", "2026-12-10"),
                ("amount", "000004500000"),
            ],
        ),
        document(
            "program/tohoku",
            "東北の留学生インターンシップ",
            "東北の会社で働く体験をします。",
            &[
                ("purpose", "recruit"),
                ("purpose", "develop"),
                ("region", "jp-04"),
                ("region", "tohoku"),
                ("state", "rolling"),
            ],
        ),
        Document {
            borrowed: Some("en".to_owned()),
            terms: vec!["在留資格".to_owned()],
            ..document(
                "guide/visa",
                "Changing your status",
                "How a student becomes an employee: 留学 to work.",
                &[],
            )
        },
        document(
            "case/a",
            "新幹線の部品工場",
            "外国人社員が活躍しています。",
            &[("region", "jp-05"), ("region", "tohoku")],
        ),
    ]
}

fn index() -> Index {
    Index::open(write("ja", &documents()).unwrap()).unwrap()
}

fn ask(request: Request) -> Response {
    index()
        .search(&Request {
            today: "2026-11-21".to_owned(),
            closing_days: 30,
            limit: 10,
            ..request
        })
        .unwrap()
}

fn asked(q: &str) -> Response {
    ask(Request {
        q: q.to_owned(),
        ..Request::default()
    })
}

fn found(q: &str) -> Vec<String> {
    asked(q)
        .hits
        .into_iter()
        .map(|hit| hit.url.trim_end_matches('/').to_owned())
        .collect()
}

fn first(q: &str) -> String {
    found(q).into_iter().next().unwrap_or_default()
}

#[test]
fn a_page_is_found_by_its_name_in_every_spelling() {
    for q in [
        "留学",
        "りゅうがく",
        "リュウガク",
        "ﾘｭｳｶﾞｸ",
        "ryugaku",
        "ryuugaku",
        "Ryūgaku",
        "student",
        "STUDENT",
        "留学ビザ",
    ] {
        assert_eq!(first(q), "status/ryugaku", "{q}");
    }
    for q in ["技術人文知識国際業務", "技術・人文知識", "国際業務"] {
        assert_eq!(first(q), "status/gijinkoku", "{q}");
    }
    assert_eq!(first("ＩＴ導入補助金"), "program/it");
}

#[test]
fn letters_must_stand_in_a_row() {
    assert_eq!(first("新幹線"), "case/a");
    // 学留 is no word, although both letters are everywhere.
    assert!(!found("学留").contains(&"status/ryugaku".to_owned()));
}

#[test]
fn all_words_are_wanted_and_some_are_better_than_nothing() {
    let all = asked("在留資格 会社");
    assert_eq!(
        (all.mode, first("在留資格 会社").as_str()),
        (Mode::All, "status/gijinkoku")
    );
    let any = asked("新幹線 zzzzzz");
    assert_eq!((any.mode, any.total), (Mode::Any, 1));
}

#[test]
fn one_wrong_letter_is_forgiven() {
    let near = asked("studnet");
    assert_eq!(near.mode, Mode::Near);
    assert!(near.hits.iter().any(|hit| hit.url == "status/ryugaku/"));
    assert_eq!(
        (asked("xyzzyq").mode, asked("xyzzyq").total),
        (Mode::All, 0)
    );
}

#[test]
fn the_last_word_may_be_unfinished() {
    assert_eq!(first("stud"), "status/ryugaku");
    assert_eq!(first("留学生イン"), "program/tohoku");
    assert_eq!(first("新"), "case/a");
}

#[test]
fn quotes_and_minus_mean_what_they_say() {
    assert_eq!(found("\"東北の会社\""), ["program/tohoku"]);
    assert!(found("\"会社の東北\"").is_empty());
    assert!(found("\"a student becomes\"").contains(&"guide/visa".to_owned()));
    assert!(found("\"student a becomes\"").is_empty());
    assert!(!found("在留資格 -留学").contains(&"status/ryugaku".to_owned()));
    assert_eq!(found("-留学 在留資格"), ["status/gijinkoku"]);
    // Other names count, too; names that only the glossary knows exclude nothing.
    assert_eq!(found("\"留学ビザ\""), ["status/ryugaku"]);
    assert!(found("changing -在留資格").contains(&"guide/visa".to_owned()));
}

#[test]
fn pages_in_the_readers_language_come_first_and_each_comes_once() {
    let urls = found("留学");
    let borrowed = urls.iter().position(|url| url == "guide/visa").unwrap();
    assert_eq!(borrowed, urls.len() - 1);
    let mut once = urls.clone();
    once.dedup();
    assert_eq!(once, urls);
    let response = asked("留学");
    assert_eq!(response.hits[borrowed].lang.as_deref(), Some("en"));
    assert_eq!(response.hits[0].lang, None);
}

#[test]
fn an_excerpt_shows_the_words_and_sections_are_named() {
    let response = asked("アルバイト 許可");
    let hit = &response.hits[0];
    assert_eq!(hit.url, "status/ryugaku/");
    assert!(
        hit.excerpt
            .iter()
            .skip(1)
            .step_by(2)
            .any(|marked| marked == "許可"),
        "{:?}",
        hit.excerpt
    );
    let parts: Vec<&str> = hit.parts.iter().map(|part| part.anchor.as_str()).collect();
    assert_eq!(parts, ["work"]);
    assert_eq!(hit.parts[0].title, ["", "アルバイト"]);
}

#[test]
fn facets_narrow_and_count() {
    let choose = |facets: &[(&str, &[&str])]| {
        let facets = facets
            .iter()
            .map(|(f, v)| ((*f).to_owned(), v.iter().map(|v| (*v).to_owned()).collect()))
            .collect();
        ask(Request {
            facets,
            ..Request::default()
        })
    };
    assert_eq!(choose(&[]).total, 6);
    assert_eq!(choose(&[("region", &["tohoku"])]).total, 2);
    assert_eq!(choose(&[("region", &["jp-04"])]).total, 1);
    assert_eq!(choose(&[("region", &["jp-04", "jp"])]).total, 2);
    let both = choose(&[("region", &["tohoku"]), ("purpose", &["develop"])]);
    assert_eq!(both.total, 1);
    // Within a facet, other values can be added; what is chosen elsewhere counts.
    assert_eq!(both.facets["purpose"].get("recruit"), Some(&1));
    assert_eq!(both.facets["purpose"].get("productivity"), None);
    assert_eq!(both.facets["region"].get("jp-04"), Some(&1));
    assert_eq!(choose(&[("region", &["nowhere"])]).total, 0);
}

#[test]
fn ranges_include_their_ends() {
    let within = |range: &str, from: Option<Bound>, to: Option<Bound>| {
        let ranges = [(range.to_owned(), [from, to])].into();
        ask(Request {
            ranges,
            ..Request::default()
        })
        .total
    };
    let day = |text: &str| Some(Bound::Text(text.to_owned()));
    assert_eq!(within("closes", day("2026-12-10"), day("2026-12-10")), 1);
    assert_eq!(within("closes", day("2026-12-11"), None), 0);
    assert_eq!(within("amount", Some(Bound::Number(4_500_000)), None), 1);
    assert_eq!(within("amount", None, Some(Bound::Number(4_499_999))), 0);
    assert_eq!(within("closes", None, None), 6);
}

#[test]
fn whether_a_programme_is_open_depends_on_the_readers_day() {
    let on = |today: &str| {
        let request = Request {
            q: "IT導入".to_owned(),
            today: today.to_owned(),
            closing_days: 30,
            limit: 1,
            ..Request::default()
        };
        let hit = index().search(&request).unwrap().hits.remove(0);
        (hit.state, hit.days)
    };
    assert_eq!(on("2026-06-01"), (Some("open"), None));
    assert_eq!(on("2026-11-10"), (Some("closing"), Some(30)));
    assert_eq!(on("2026-12-10"), (Some("closing"), Some(0)));
    assert_eq!(on("2026-12-11"), (Some("closed"), None));
    let closed = [("state".to_owned(), vec!["closed".to_owned()])].into();
    assert_eq!(
        ask(Request {
            facets: closed,
            ..Request::default()
        })
        .total,
        0
    );
}

#[test]
fn a_list_has_the_order_of_the_site_and_can_be_read_on() {
    let page = |offset| {
        let request = Request {
            offset,
            limit: 2,
            today: "2026-11-21".to_owned(),
            ..Request::default()
        };
        index()
            .search(&request)
            .unwrap()
            .hits
            .into_iter()
            .map(|h| h.url)
            .collect::<Vec<_>>()
    };
    assert_eq!(page(0), ["status/ryugaku/", "status/gijinkoku/"]);
    assert_eq!(page(4), ["case/a/", "guide/visa/"]);
    assert!(page(99).is_empty());
}

#[test]
fn the_same_documents_are_the_same_bytes() {
    assert_eq!(
        write("ja", &documents()).unwrap(),
        write("ja", &documents()).unwrap()
    );
    assert_eq!(Index::open(write("ja", &[]).unwrap()).unwrap().size, 0);
}

#[test]
fn no_question_is_too_strange() {
    let long = "在留資格".repeat(3000);
    for q in [
        "\"",
        "-",
        "- \"",
        "\u{202e}\u{202d}",
        "~",
        "=00000000",
        "lang=en",
        "()[]{}*?\\",
        long.as_str(),
        "\0",
        "👩‍🏫",
        "a\u{300}\u{301}\u{302}",
    ] {
        let _ = asked(q);
    }
    assert_eq!(asked("~").mode, Mode::List);
}

#[test]
fn damaged_files_are_refused_with_a_reason() {
    let bytes = write("ja", &documents()).unwrap();
    let why = |bytes: Vec<u8>| Index::open(bytes).unwrap_err().to_string();
    assert!(why(Vec::new()).contains("does not begin like one"));
    assert!(why(b"<!doctype html><title>404</title>".to_vec()).contains("does not begin like one"));
    assert!(why(bytes[..bytes.len() / 2].to_vec()).contains("cut off"));
    let mut newer = bytes.clone();
    newer[8] += 1;
    assert!(why(newer).contains("version"));
    let mut longer = bytes.clone();
    longer[20..28].copy_from_slice(&(1_u64 << 40).to_le_bytes());
    assert!(why(longer).contains("damaged"));
    let mut flipped = bytes;
    let last = flipped.len() - 20;
    flipped[last] ^= 1;
    assert!(why(flipped).contains("broken"));
}
