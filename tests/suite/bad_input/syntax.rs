//! Texts that cannot be read as what they are: YAML, UTF-8, directives, messages, templates.

use super::refused;
use crate::project::Project;

#[test]
fn malformed_yaml_is_shown_at_its_line() {
    refused(
        &Project::quiet().change(
            "content/articles/second/ja.md",
            "summary: 二つ目",
            "summary: 読み物: 二つ目",
        ),
        r#"
error[content/yaml]: this is not YAML: mapping values are not allowed in this context
  ┌─ content/articles/second/ja.md:3:13
  │
3 │ summary: 読み物: 二つ目の読み物です。
  │                ^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: a value with `: ` or ` #` in it, or that begins with `[`, `{`, `*`, `&`, `!`, `%`, `@` or a backtick, must stand in quotes

1 error
nothing was written
"#,
    );
}

#[test]
fn a_list_that_is_not_closed_is_shown_where_the_reader_of_yaml_gives_up() {
    refused(
        &Project::quiet().change(
            "content/guide/arrival/ja.md",
            "audience: [student]",
            "audience: [student",
        ),
        r#"
error[content/yaml]: this is not YAML: did not find expected ',' or ']'
  ┌─ content/guide/arrival/ja.md:6:8
  │
6 │   steps:
  │        ^
  │
  = hint: a value with `: ` or ` #` in it, or that begins with `[`, `{`, `*`, `&`, `!`, `%`, `@` or a backtick, must stand in quotes

1 error
nothing was written
"#,
    );
}

#[test]
fn a_repeated_key_is_shown_at_its_second_place() {
    refused(
        &Project::quiet().change(
            "content/guide/arrival/ja.md",
            "facts:",
            "title: もう一度\nfacts:",
        ),
        r#"
error[content/duplicate-key]: the key `title` occurs twice
  ┌─ content/guide/arrival/ja.md:4:1
  │
4 │ title: もう一度
  │ ^^^^^
  │
  = hint: keep one of them

1 error
nothing was written
"#,
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_shown_at_the_first_of_them() {
    let mut bytes = b"---\ntitle: a\nsummary: b\n---\n".to_vec();
    bytes.extend([0x93, 0xfa, 0x96, 0x7b, b'\n']);
    refused(
        &Project::quiet().file("content/articles/third/ja.md", bytes),
        r#"
error[content/encoding]: this text is not UTF-8
  ┌─ content/articles/third/ja.md:5:1
  │
5 │ ���{
  │ ^ the first wrong byte
  │
  = hint: save the file as UTF-8

1 error
nothing was written
"#,
    );
}

#[test]
fn a_file_without_front_matter_is_refused() {
    refused(
        &Project::quiet().file("content/articles/third/ja.md", "# 題名\n"),
        r#"
error[content/no-front-matter]: the file does not begin with front matter
  ┌─ content/articles/third/ja.md:1:1
  │
1 │ # 題名
  │ ^^^^^^
  │
  = hint: begin with a line `---`, then `title: …` and `summary: …`, then another line `---`

1 error
nothing was written
"#,
    );
}

#[test]
fn a_directive_that_is_not_closed_is_refused() {
    refused(
        &Project::quiet().change(
            "content/articles/second/ja.md",
            "これで",
            "::chart{of=\"workers\"\n\nこれで",
        ),
        r#"
error[markdown/unclosed-directive]: directive `::chart` is not closed
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ::chart{of="workers"
  │ ^^^^^^^^^^^^^^^^^^^^
  │
  = hint: end it with `}`

1 error
nothing was written
"#,
    );
}

#[test]
fn a_directive_that_is_not_known_or_has_wrong_attributes_is_refused() {
    refused(
        &Project::quiet().change(
            "content/articles/second/ja.md",
            "これで",
            "::chrat{of=\"workers\"}\n\n::chart{off=\"workers\"}\n\n::chart{of=\"wokers\"}\n\nこれで",
        ),
        r#"
error[markdown/directive]: there is no directive `chrat`
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ::chrat{of="workers"}
  │ ^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: did you mean `chart`?

error[markdown/directive]: `chart` has no attribute `off`
  ┌─ content/articles/second/ja.md:9:9
  │
9 │ ::chart{off="workers"}
  │         ^^^^^^^^^^^^^
  │
  = hint: did you mean `of`?
  = hint: possible: of

error[markdown/directive]: there is no dataset `wokers`
   ┌─ content/articles/second/ja.md:11:1
   │
11 │ ::chart{of="wokers"}
   │ ^^^^^^^^^^^^^^^^^^^^
   │
   = hint: did you mean `workers`?

3 errors
nothing was written
"#,
    );
}

#[test]
fn a_message_with_a_syntax_error_is_shown_at_its_line() {
    refused(
        &Project::quiet().file(
            "locales/en/own.ftl",
            "nav-home = Start\nnav-main = { $count\n",
        ),
        r#"
error[i18n/syntax]: expected `}` here
  ┌─ locales/en/own.ftl:2:20
  │  
2 │   nav-main = { $count
  │ ╭───────────────────^
3 │ │ 
  │ ╰^
  │  
  = hint: the rest of the file is still used; this message is not

1 error
nothing was written
"#,
    );
}

#[test]
fn a_message_that_no_language_has_is_shown_where_a_template_asks_for_it() {
    refused(
        &Project::quiet().file(
            "themes/portal/templates/tags.html",
            "{% extends \"base.html\" %}\n{% block main %}\n<h1>{{ t(id=\"tags-titel\") }}</h1>\n{% endblock main %}\n",
        ),
        r#"
error[template/error]: the template fails: there is no message `tags-titel` without arguments in locales/
  ┌─ themes/portal/templates/tags.html:3:8
  │
3 │ <h1>{{ t(id="tags-titel") }}</h1>
  │        ^^^^^^^^^^^^^^^^^^

1 error
nothing was written
"#,
    );
}

#[test]
fn a_template_that_is_not_closed_is_shown_at_its_place() {
    refused(
        &Project::quiet().file(
            "themes/portal/templates/404.html",
            "<h1>\n{% if lang %}\n</h1>\n",
        ),
        r#"
error[template/error]: the template fails: Unexpected end of input
  ┌─ themes/portal/templates/404.html:2:14
  │  
2 │   {% if lang %}
  │ ╭─────────────^
3 │ │ </h1>
4 │ │ 
  │ ╰^

1 error
nothing was written
"#,
    );
}

#[test]
fn a_template_that_asks_for_what_its_page_does_not_have_is_shown_at_its_place() {
    refused(
        &Project::quiet().file(
            "themes/portal/templates/404.html",
            "<h1>{{ content.title.text }}</h1>\n",
        ),
        r#"
error[template/error]: the template fails: Field `title` is not defined.
  ┌─ themes/portal/templates/404.html:1:16
  │
1 │ <h1>{{ content.title.text }}</h1>
  │                ^^^^^

1 error
nothing was written
"#,
    );
}
