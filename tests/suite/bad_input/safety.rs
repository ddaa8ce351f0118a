//! What must not happen, whatever a text says: paths that leave the site, scripts as addresses.

use super::refused;
use crate::project::Project;

#[test]
fn a_link_cannot_leave_the_site() {
    refused(
        &Project::quiet().change(
            "content/articles/second/ja.md",
            "これで",
            "[外](../../../x)と[外](/%2e%2e/x)。これで",
        ),
        r#"
error[link/outside-site]: `../../../x` leaves the site
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ [外](../../../x)と[外](/%2e%2e/x)。これで終わりです。
  │ ^^^^^^^^^^^^^^^^
  │
  = hint: `../slug/` is an entry of the same collection, `/collection/slug/` any entry

error[link/outside-site]: `/%2e%2e/x` leaves the site
  ┌─ content/articles/second/ja.md:7:17
  │
7 │ [外](../../../x)と[外](/%2e%2e/x)。これで終わりです。
  │                   ^^^^^^^^^^^^^^^
  │
  = hint: `../slug/` is an entry of the same collection, `/collection/slug/` any entry

2 errors
nothing was written
"#,
    );
}

#[test]
fn an_old_address_cannot_leave_the_site() {
    refused(
        &Project::quiet().change(
            "content/program/open/ja.md",
            "aliases: [program/old-name]",
            "aliases: [../x, \"a\\\\..\\\\b\", \"a//b\"]",
        ),
        r#"
error[link/outside-site]: `../x` cannot be an address of this site
   ┌─ content/program/open/ja.md:21:11
   │
21 │ aliases: [../x, "a\\..\\b", "a//b"]
   │           ^^^^
   │
   = hint: write a path below the language, such as `program/old-name`

error[link/outside-site]: `a\..\b` cannot be an address of this site
   ┌─ content/program/open/ja.md:21:17
   │
21 │ aliases: [../x, "a\\..\\b", "a//b"]
   │                 ^^^^^^^^^^
   │
   = hint: write a path below the language, such as `program/old-name`

error[link/outside-site]: `a//b` cannot be an address of this site
   ┌─ content/program/open/ja.md:21:29
   │
21 │ aliases: [../x, "a\\..\\b", "a//b"]
   │                             ^^^^^^
   │
   = hint: write a path below the language, such as `program/old-name`

3 errors
nothing was written
"#,
    );
}

#[test]
fn a_picture_cannot_be_taken_from_outside_the_site() {
    let project = Project::quiet().file("secret.png", "secret");
    refused(
        &project.change(
            "content/articles/second/ja.md",
            "これで",
            "![秘](../../../secret.png)\n\n::figure{src=\"../../../secret.png\" alt=\"秘\"}\n\nこれで",
        ),
        r#"
error[link/outside-site]: `../../../secret.png` leaves the site
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ![秘](../../../secret.png)
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: `../slug/` is an entry of the same collection, `/collection/slug/` any entry

error[markdown/directive]: there is no picture `../../../secret.png`
  ┌─ content/articles/second/ja.md:9:1
  │
9 │ ::figure{src="../../../secret.png" alt="秘"}
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: put the picture into the folder of this entry

2 errors
nothing was written
"#,
    );
}

#[test]
fn a_script_is_no_address() {
    refused(
        &Project::quiet()
            .change(
                "content/articles/second/en.md",
                "the end.",
                "the [end](JavaScript:alert%281%29).",
            )
            .change(
                "content/program/open/ja.md",
                "https://example.org/form",
                "javascript:alert(1)",
            ),
        r#"
error[link/scheme]: links with `javascript:` are not allowed
  ┌─ content/articles/second/en.md:7:13
  │
7 │ This is the [end](JavaScript:alert%281%29).
  │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: possible: https, http, mailto, tel

error[content/invalid-value]: `facts.links.0.url`: `javascript:alert(1)` is not a web address: it must begin with https:// and have no spaces
   ┌─ content/program/open/ja.md:17:14
   │
17 │     - { url: "javascript:alert(1)", label: 申請書 }
   │              ^^^^^^^^^^^^^^^^^^^^^

2 errors
nothing was written
"#,
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(
        outside.path().join("ja.md"),
        "---\ntitle: 外\nsummary: 外\n---\n",
    )
    .unwrap();
    let project = Project::quiet();
    symlink(outside.path(), project.path("content/articles/third")).unwrap();
    symlink(
        outside.path().join("ja.md"),
        project.path("content/articles/second/vi.md"),
    )
    .unwrap();
    refused(
        &project,
        r#"
error[content/outside-site]: `content/articles/second/vi.md` is a symbolic link
 = hint: put the file itself into the site: links are not followed, since they may lead out of it

error[content/outside-site]: `content/articles/third` is a symbolic link
 = hint: put the file itself into the site: links are not followed, since they may lead out of it

2 errors
nothing was written
"#,
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_texts_does_not_make_the_program_wait_for_ever() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};
    let project = Project::quiet();
    let pipe = project.path("content/articles/second/pipe.pdf");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let mut build = Command::new(env!("CARGO_BIN_EXE_shirube"))
        .arg("check")
        .current_dir(project.path(""))
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    let code = loop {
        if let Some(status) = build.try_wait().unwrap() {
            break status.code();
        }
        if started.elapsed() > Duration::from_secs(10) {
            build.kill().unwrap();
            build.wait().unwrap();
            panic!("the program waits for somebody to write into the pipe");
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(code, Some(1));
}

#[test]
fn words_never_become_markup() {
    let project = Project::quiet().file(
        "content/case/trick/ja.md",
        r#"---
title: "</title><script>a(1)</script>"
summary: "\"><script>a(2)</script>"
facts:
  kind: foreign-talent
  company: "<img src=x onerror=a(3)>"
  prefecture: JP-04
sources:
  - { url: "https://example.org/?\"><script>a(4)</script>", title: "<script>a(5)</script>" }
as_of: 2024
tags: ["<b>\"'&lt;"]
---
## `</h2><script>a(6)</script>` {#a}

```"><script>
</pre><script>a(7)</script>
```
"#,
    );
    project.build().fine();
    for path in [
        "ja/case/trick/",
        "en/case/trick/",
        "ja/case/",
        "ja/tags/",
        "ja/tags/b-lt/",
    ] {
        let page = project.page(path);
        // Scripts are files of the theme; what a page says to programs is data.
        let scripts = page.tags("script");
        let own = scripts.filter(|tag| {
            tag.get("src")
                .is_some_and(|src| src.starts_with("/portal/assets/"))
                || tag.get("type") == Some("application/ld+json")
        });
        let own = own.count();
        for (name, own) in [("script", own), ("b", 0), ("img", 0)] {
            assert_eq!(
                page.tags(name).count(),
                own,
                "<{name}> in {path}: {}",
                page.html
            );
        }
        assert_eq!(page.with("onerror").count(), 0, "{path}");
    }
    let page = project.page("ja/case/trick/");
    assert_eq!(page.text(page.one("h1")), "</title><script>a(1)</script>");
    assert!(page.main().contains("<img src=x onerror=a(3)>"));
}

#[test]
fn a_drawing_that_could_do_something_is_refused_shown_or_linked_whatever_its_name() {
    let svg = |inner: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\">{inner}</svg>")
    };
    let project = Project::quiet()
        .change(
            "content/articles/second/ja.md",
            "これで",
            "![図](script.svg)\n![図](link.SVG)\n[図](handler.svg)\n![図](hidden.png)\nこれで",
        )
        .file(
            "content/articles/second/script.svg",
            svg("<script>alert(1)</script>"),
        )
        .file(
            "content/articles/second/link.SVG",
            svg("<a href='&#106;avascript:alert(1)'/>"),
        )
        .file(
            "content/articles/second/handler.svg",
            svg("<path onclick='alert(1)'/>"),
        )
        .file(
            "content/articles/second/hidden.png",
            svg("<script>alert(1)</script>"),
        );
    refused(
        &project,
        r#"
error[image/format]: the drawing `script.svg` could do something in a reader's browser: it has `<script>`
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ![図](script.svg)
  │ ^^^^^^^^^^^^^^^^^
  │
  = hint: save it again as plain SVG, without scripts, links between files and entities, or as PNG

error[image/format]: the drawing `link.SVG` could do something in a reader's browser: it has `href="javascript:alert(1)"`
  ┌─ content/articles/second/ja.md:8:1
  │
8 │ ![図](link.SVG)
  │ ^^^^^^^^^^^^^^^
  │
  = hint: save it again as plain SVG, without scripts, links between files and entities, or as PNG

error[image/format]: the drawing `handler.svg` could do something in a reader's browser: it has `onclick="alert(1)"`
  ┌─ content/articles/second/ja.md:9:1
  │
9 │ [図](handler.svg)
  │ ^^^^^^^^^^^^^^^^^
  │
  = hint: save it again as plain SVG, without scripts, links between files and entities, or as PNG

error[image/format]: `hidden.png` is no picture that can be read
   ┌─ content/articles/second/ja.md:10:1
   │
10 │ ![図](hidden.png)
   │ ^^^^^^^^^^^^^^^^^
   │
   = hint: save it as JPEG, PNG, WebP or GIF

4 errors
nothing was written
"#,
    );
}

#[test]
fn files_that_browsers_run_are_not_published() {
    let mut project = Project::quiet();
    for name in [
        "evil.html",
        "evil.js",
        "evil.xhtml",
        "evil.xml",
        "evil.mjs",
        "evil",
    ] {
        project = project.file(
            &format!("content/articles/second/{name}"),
            "<script>x</script>",
        );
    }
    let ran = project.build();
    let refused = "is not part of any page: files of this type are not published";
    assert_eq!(ran.stderr.matches(refused).count(), 6, "{}", ran.stderr);
    assert_eq!(ran.code, Some(1));
}

#[test]
fn names_that_not_every_disk_can_have_are_refused() {
    let page = "---\ntitle: 題\nsummary: 文\naliases: [NUL/x, \"a.\", \"か\\u3099\", Program/Open]\ntags: [aux]\n---\n";
    let project = Project::quiet()
        .file("content/articles/con/ja.md", page)
        .file("content/articles/Second/ja.md", page)
        .file("content/articles/odd/ja.md", page)
        .file("content/articles/odd/COM1.csv", "a")
        .file("content/articles/odd/か\u{3099}.csv", "a")
        .file("content/articles/odd/Data.csv", "a")
        .file("content/articles/odd/data.csv", "b");
    refused(
        &project,
        r#"
error[content/bad-slug]: `content/articles/Second` cannot be an address: its last part is not a slug
 = hint: a slug is made of a-z, 0-9 and - between them

error[content/bad-slug]: `content/articles/con` cannot be an address: its last part is not a slug
 = hint: to Windows this is the name of a device; choose another

error[content/stray-file]: `content/articles/odd/COM1.csv` is not part of any page: its name cannot be part of an address
 = hint: to Windows this is the name of a device; choose another

error[content/stray-file]: `content/articles/odd/が.csv` is not part of any page: its name cannot be part of an address
 = hint: some of its letters are written in two parts, as on a Mac: type the name again

warning[content/unused-attachment]: no text names `content/articles/odd/Data.csv`, so it is not published
 = hint: name it in a text, or remove it

warning[content/unused-attachment]: no text names `content/articles/odd/data.csv`, so it is not published
 = hint: name it in a text, or remove it

error[route/collision]: `content/articles/odd/Data.csv` and `data.csv` are the same file on Windows and macOS
 = hint: names must differ by more than capitals

error[link/outside-site]: `NUL/x` cannot be an address of this site
  ┌─ content/articles/odd/ja.md:4:11
  │
4 │ aliases: [NUL/x, "a.", "か\u3099", Program/Open]
  │           ^^^^^
  │
  = hint: write a path below the language, such as `program/old-name`

error[link/outside-site]: `a.` cannot be an address of this site
  ┌─ content/articles/odd/ja.md:4:18
  │
4 │ aliases: [NUL/x, "a.", "か\u3099", Program/Open]
  │                  ^^^^
  │
  = hint: write a path below the language, such as `program/old-name`

error[link/outside-site]: `が` cannot be an address of this site
  ┌─ content/articles/odd/ja.md:4:24
  │
4 │ aliases: [NUL/x, "a.", "か\u3099", Program/Open]
  │                        ^^^^^^^^^^
  │
  = hint: write a path below the language, such as `program/old-name`

error[route/collision]: `Program/Open` is already the address of a page
  ┌─ content/articles/odd/ja.md:4:35
  │
4 │ aliases: [NUL/x, "a.", "か\u3099", Program/Open]
  │                                    ^^^^^^^^^^^^
  │
  = hint: an old address can lead here only if nothing else lies there

9 errors, 2 warnings
nothing was written
"#,
    );
}
