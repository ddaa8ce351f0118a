//! Charts that would mislead: figures that cannot be compared, and times that are not known.

use super::refused;
use crate::project::Project;

const WORKERS: &str = "content/dataset/workers/ja.md";

#[test]
fn figures_that_count_different_things_are_never_in_one_chart() {
    refused(
        &Project::quiet()
            .change(
                WORKERS,
                "unit: people }\n",
                "unit: people }\n    - { id: share, label: 割合, unit: percent }\n",
            )
            .change(WORKERS, "[1820000]", "[1820000, 2.7]")
            .change(WORKERS, "[2303000]", "[2303000, 3.4]")
            .change(WORKERS, "columns: [people] }", "columns: [people, share] }"),
        r#"
error[content/invalid-value]: `facts.chart.columns.1`: `share` counts percent, but `people` counts people: what is counted differently cannot be compared in one chart
   ┌─ content/dataset/workers/ja.md:13:41
   │
13 │   chart: { kind: bar, columns: [people, share] }
   │                                         ^^^^^

1 error
nothing was written
"#,
    );
}

#[test]
fn a_chart_names_columns_that_exist_and_each_once() {
    refused(
        &Project::quiet().change(
            WORKERS,
            "columns: [people] }",
            "columns: [people, poeple, people] }",
        ),
        r#"
error[content/invalid-value]: `facts.chart.columns.1`: there is no column `poeple`
   ┌─ content/dataset/workers/ja.md:12:41
   │
12 │   chart: { kind: bar, columns: [people, poeple, people] }
   │                                         ^^^^^^

error[content/invalid-value]: `facts.chart.columns.2`: the column `people` is drawn twice
   ┌─ content/dataset/workers/ja.md:12:49
   │
12 │   chart: { kind: bar, columns: [people, poeple, people] }
   │                                                 ^^^^^^

2 errors
nothing was written
"#,
    );
}

#[test]
fn a_line_over_time_needs_a_different_date_for_every_row() {
    refused(
        &Project::quiet()
            .change(WORKERS, "kind: bar", "kind: line")
            .change(WORKERS, "date: 2024-10", "date: 2022-10-01")
            .change(
                WORKERS,
                "  chart:",
                "    - { label: いつか, values: [7] }\n  chart:",
            ),
        r#"
error[content/invalid-value]: `facts.rows.1`: a line over time has one row for each date, and there is another for this one
   ┌─ content/dataset/workers/ja.md:11:7
   │
11 │     - { date: 2022-10-01, values: [2303000] }
   │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

error[content/invalid-value]: `facts.rows.2`: a line over time needs the `date` of every row; bars do not
   ┌─ content/dataset/workers/ja.md:12:7
   │
12 │     - { label: いつか, values: [7] }
   │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

2 errors
nothing was written
"#,
    );
}

#[test]
fn the_chart_of_a_table_that_is_not_drawn_cannot_be_shown() {
    refused(
        &Project::quiet()
            .change(WORKERS, "  chart: { kind: bar, columns: [people] }\n", "")
            .change(
                "content/articles/second/ja.md",
                "これで終わりです。",
                "::chart{of=\"workers\"}",
            ),
        r#"
error[markdown/directive]: the dataset `workers` has no chart
  ┌─ content/articles/second/ja.md:7:1
  │
7 │ ::chart{of="workers"}
  │ ^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: add `chart` to its facts, or show its table with `::dataset`

1 error
nothing was written
"#,
    );
}
