//! Small files that want to cost much: each ends in a message at its place, or in a page, in
//! seconds, and none ends the program.

use super::{refused, same};
use crate::project::{Project, Ran, TODAY};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Only a program that hangs takes so long, also on a busy machine and without optimisation.
const LIMIT: Duration = Duration::from_secs(60);

/// Runs the program, and ends it if it does not end by itself.
#[track_caller]
fn in_time(project: &Project, args: &[&str]) -> Ran {
    let [out, err] = ["out.txt", "err.txt"].map(|name| project.path(name));
    let file = |path: &std::path::Path| Stdio::from(std::fs::File::create(path).unwrap());
    let mut child = Command::new(env!("CARGO_BIN_EXE_shirube"))
        .args(args)
        .args(["--date", TODAY])
        .current_dir(project.path(""))
        .stdout(file(&out))
        .stderr(file(&err))
        .spawn()
        .unwrap();
    let started = Instant::now();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if started.elapsed() > LIMIT {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("it takes longer than {LIMIT:?}");
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let read = |path: &std::path::Path| std::fs::read_to_string(path).unwrap();
    let ran = Ran {
        code,
        stdout: read(&out),
        stderr: read(&err),
    };
    assert!(ran.code.is_some(), "the program was ended: {}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran
}

/// The first line of each problem, and its place.
fn heads(ran: &Ran) -> Vec<String> {
    let lines = ran.stderr.lines();
    let place = |line: &str| line.contains("┌─ ") || line.starts_with(" = in ");
    lines
        .filter(|line| line.starts_with("error") || line.starts_with("warning") || place(line))
        .map(|line| line.trim().to_owned())
        .collect()
}

/// Ten names, each of which stands for ten of the one before.
fn laughs() -> String {
    let mut text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..10 {
        let ten = vec![format!("*l{}", n - 1); 10].join(", ");
        text += &format!("l{n}: &l{n} [{ten}]\n");
    }
    text
}

#[test]
fn yaml_that_unfolds_or_nests_without_end_is_refused_at_its_place() {
    let front = |yaml: &str| format!("---\ntitle: a\nsummary: b\n{yaml}\n---\n");
    let project = Project::smallest()
        .file("content/articles/a/ja.md", front(&laughs()))
        .file(
            "content/articles/b/ja.md",
            front(&format!("facts: {}", "[".repeat(200_000))),
        )
        .file(
            "content/articles/c/ja.md",
            front(&format!("facts: {}", "{a: ".repeat(900))),
        )
        .file(
            "content/articles/d/ja.md",
            front(&format!("facts:\n  {}x", "- ".repeat(100_000))),
        )
        .file("content/glossary.yaml", laughs())
        .file("content/sources.yaml", "- ".repeat(100_000));
    let ran = in_time(&project, &["check"]);
    assert_eq!(
        heads(&ran),
        [
            "error[content/yaml]: this is not YAML: repetition limit exceeded",
            "┌─ content/articles/a/ja.md:2:1",
            "error[content/too-large]: more than 1000 brackets are open",
            "= in content/articles/b/ja.md:4:1008, a line that is too long to be shown",
            "error[content/yaml]: this is not YAML: recursion limit exceeded",
            "┌─ content/articles/c/ja.md:4:516",
            "error[content/yaml]: this is not YAML: recursion limit exceeded",
            "= in content/articles/d/ja.md:5:257, a line that is too long to be shown",
            "error[content/yaml]: this is not YAML: repetition limit exceeded",
            "┌─ content/glossary.yaml:1:1",
            "error[content/yaml]: this is not YAML: recursion limit exceeded",
            "= in content/sources.yaml:1:257, a line that is too long to be shown",
        ]
    );
    assert!(
        ran.stderr.len() < 10_000,
        "{} bytes are shown",
        ran.stderr.len()
    );
}

#[test]
fn texts_and_files_that_are_too_large_are_refused() {
    refused(
        &Project::smallest()
            .file("content/articles/a/ja.md", "あ".repeat(400_000))
            .file(
                "content/articles/b/ja.md",
                "---\ntitle: a\nsummary: b\n---\n[c](c.csv)\n",
            )
            .file("content/articles/b/c.csv", vec![b'1'; 17_000_000]),
        r#"
error[content/too-large]: a file has 1200000 bytes; the limit is 1048576
 = hint: the file is `content/articles/a/ja.md`

error[content/too-large]: a file has 17000000 bytes; the limit is 16777216
 = hint: the file is `content/articles/b/c.csv`

error[link/broken]: `c.csv` leads to nothing
  ┌─ content/articles/b/ja.md:5:1
  │
5 │ [c](c.csv)
  │ ^^^^^^^^^^

3 errors
nothing was written
"#,
    );
}

#[test]
fn messages_of_braces_are_refused_and_the_rest_is_used() {
    let deep = |open: &str| format!("{open} = {}\n", "{ ".repeat(100_000));
    let select = "{ $x ->\n *[a] ".repeat(20_000);
    let calls = "NUMBER(".repeat(50_000);
    let project = Project::quiet()
        .file(
            "locales/ja/own.ftl",
            format!(
                "{}nav-home = 家\nb = {select}\n-c = {{ {calls}\n",
                deep("a")
            ),
        )
        .file(
            "locales/en/own.ftl",
            format!("nav-home = {{ {{ {{ $x\n{}", deep("a")),
        );
    let ran = in_time(&project, &["check"]);
    let heads = heads(&ran);
    let deep = heads
        .iter()
        .filter(|head| *head == "error[content/too-large]: more than 20 braces lie in each other");
    assert_eq!(deep.count(), 4, "{heads:?}");
    for place in ["own.ftl:1:1,", "own.ftl:3:1", "locales/en/own.ftl:1:"] {
        assert!(
            heads.iter().any(|head| head.contains(place)),
            "{place}: {heads:?}"
        );
    }
    // References that unfold, and very many messages.
    let ten = |n: usize| format!("-l{n} = {}\n", format!("{{ -l{} }}", n - 1).repeat(10));
    let laughs: String = (1..12).map(ten).collect();
    let many: String = (0..60_000).map(|n| format!("m{n} = x\n")).collect();
    let project = Project::smallest()
        .file(
            "locales/ja/laughs.ftl",
            format!("-l0 = xxxxxxxxxx\n{laughs}nav-home = {{ -l11 }}\n"),
        )
        .file("locales/ja/many.ftl", many);
    let ran = in_time(&project, &["build", "--format", "json"]);
    let found = "a file has more than 5000 messages";
    let said = format!("{}{}", ran.stdout, ran.stderr);
    assert!(said.contains(found), "{said:.3000}");
}

#[test]
fn configuration_that_nests_without_end_is_refused() {
    for (value, place) in [
        ("[".repeat(100_000), true),
        ("{a=".repeat(100_000), true),
        (format!("1\nx{} = 1", ".a".repeat(100_000)), false),
    ] {
        let project =
            Project::smallest().change("site.toml", "title", &format!("deep = {value}\ntitle"));
        let ran = in_time(&project, &["check"]);
        assert_eq!(ran.code, Some(2), "{}", ran.stderr);
        assert!(
            ran.stderr
                .starts_with("error[config/syntax]: this is not TOML"),
            "{}",
            ran.stderr
        );
        assert_eq!(
            ran.stderr.contains("in site.toml:1:"),
            place,
            "{}",
            ran.stderr
        );
        assert!(
            ran.stderr.len() < 1_000,
            "{} bytes are shown",
            ran.stderr.len()
        );
    }
}

#[test]
fn templates_that_draw_themselves_are_refused() {
    for (template, message) in [
        ("{% include \"404.html\" %}", "Circular include detected"),
        ("{% extends \"404.html\" %}", "Circular extend detected"),
        (
            "{% component again() %}{{ <again /> }}{% endcomponent again %}{{ <again /> }}",
            "Maximum render recursion depth for components exceeded",
        ),
        (
            &format!("{{{{ {}1{} }}}}", "(".repeat(100_000), ")".repeat(100_000)),
            "too complex",
        ),
        (&"{% if lang %}".repeat(20_000), "nesting is too deep"),
    ] {
        let project = Project::smallest()
            .file(
                "content/articles/a/ja.md",
                "---\ntitle: a\nsummary: b\n---\n",
            )
            .file("themes/portal/templates/404.html", template);
        let ran = in_time(&project, &["build"]);
        assert_eq!(ran.code, Some(1), "{}", ran.stderr);
        assert!(
            ran.stderr.starts_with("error[template/error]: "),
            "{}",
            ran.stderr
        );
        assert!(ran.stderr.contains(message), "{message}: {}", ran.stderr);
    }
}

#[test]
fn texts_that_were_made_to_cost_much_become_pages_in_time() {
    let numbered = |count: usize, part: &dyn Fn(usize) -> String| (0..count).map(part).collect();
    let texts: [String; 18] = [
        "*".repeat(300_000),
        "[".repeat(300_000),
        "![".repeat(150_000),
        "<".repeat(300_000),
        "`".repeat(300_000),
        numbered(800, &|n| "`".repeat(n) + "a"),
        "_a ".repeat(100_000),
        "*a_ ".repeat(75_000),
        format!("a**b{}", "c* ".repeat(100_000)),
        numbered(15_000, &|n| format!("## h{n}\n\n")),
        "## a\n\n".repeat(15_000),
        numbered(10_000, &|n| format!("[a{n}]: /articles/a0/\n"))
            + &numbered(10_000, &|n| format!("[a{n}] ")),
        format!(
            "|{}\n|{}\n{}",
            "a|".repeat(10_000),
            "-|".repeat(10_000),
            "|b|\n".repeat(20)
        ),
        numbered(10_000, &|n| format!("[^{n}] "))
            + "\n\n"
            + &numbered(10_000, &|n| format!("[^{n}]: x\n\n")),
        "[^0]\n\n".to_owned()
            + &numbered(5_000, &|n| format!("[^{n}]: x[^{}]\n\n", n + 1))
            + "[^5000]: x\n",
        "{漢|か".repeat(20_000),
        "<a href=\"x\n".repeat(20_000),
        "a\n: b\n\n".repeat(10_000),
    ];
    let ran = in_time(&only(&texts), &["build"]);
    assert_eq!(ran.code, Some(0), "{:.3000}", ran.stderr);
    let nested = [
        "> ".repeat(20_000) + "x",
        "- ".repeat(20_000) + "x",
        numbered(700, &|n| "  ".repeat(n) + "- a\n"),
    ];
    let ran = in_time(&only(&nested), &["check"]);
    let deep = "error[content/too-large]: more than 100 elements lie in each other";
    let found = heads(&ran).into_iter().filter(|head| head == deep);
    assert_eq!(found.count(), 3, "{:.3000}", ran.stderr);
}

/// A site in Japanese with nothing but these texts.
fn only(texts: &[String]) -> Project {
    let languages = "\"ja\", \"ja-simple\", \"en\", \"vi\"";
    let project = Project::smallest().change("site.toml", languages, "\"ja\"");
    for (n, text) in texts.iter().enumerate() {
        project.write(
            &format!("content/articles/a{n}/ja.md"),
            format!("---\ntitle: Number{n}\nsummary: b\n---\n{text}\n"),
        );
    }
    project
}

#[test]
fn html_that_was_made_to_cost_much_is_refused_or_becomes_a_page_in_time() {
    let texts = [
        "<b>".repeat(4_900),
        "<a href=\"https://a.example/\"><b>".repeat(2_400),
        "<table><tr><td>".repeat(1_600),
        "<div>".repeat(4_900),
        "<p>a<i>".repeat(2_400),
        "<br>".repeat(100_000),
        "<b></i>".repeat(2_400),
        format!("<div {}>", "a='b' ".repeat(20_000)),
    ];
    let texts = texts.map(|text| format!("word {text}\n\n{text}"));
    let project = only(&texts).change(
        "site.toml",
        "languages",
        "markdown.raw_html = true\nlanguages",
    );
    let ran = in_time(&project, &["check"]);
    let deep = "more than 20 elements of HTML lie in each other";
    let many = "more than 5000 tags of HTML stand together";
    let refused = [
        (0, deep),
        (1, deep),
        (2, deep),
        (3, deep),
        (5, many),
        (6, deep),
    ];
    let expected: String = refused
        .iter()
        .map(|(n, why)| format!("error[content/too-large]: {why}\n= in content/articles/a{n}/ja.md:5:1, a line that is too long to be shown\n"))
        .collect();
    same(&(heads(&ran).join("\n") + "\n"), &expected);
}
