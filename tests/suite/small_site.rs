//! The files of a small site: an entry or two of every type, all invented.
//!
//! Everything is in Japanese, most in English, a little in Vietnamese and Easy Japanese, so that
//! pages of every degree of translation exist.

mod articles;
mod programs;

/// The least that a site can be.
pub const SMALLEST: &str = r#"title = "Portal"
base_url = "https://example.org/"
source_language = "ja"
languages = ["ja", "ja-simple", "en", "vi"]

[collections.articles]
type = "page"
"#;

/// All files with their paths.
pub fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    [FILES, programs::FILES, articles::FILES]
        .into_iter()
        .flatten()
        .copied()
}

const FILES: &[(&str, &str)] = &[
    (
        "site.toml",
        r#"title = { ja = "小さな案内", en = "Small guide" }
base_url = "https://example.org/portal/"
source_language = "ja"
languages = ["ja", "ja-simple", "en", "vi"]

[collections.residence-status]
type = "residence-status"

[collections.comparison]
type = "comparison"

[collections.program]
type = "program"

[collections.consortium]
type = "consortium"

[collections.case]
type = "case"

[collections.event]
type = "event"

[collections.organization]
type = "organization"

[collections.dataset]
type = "dataset"

[collections.guide]
type = "guide"

[collections.articles]
type = "page"
title = { ja = "読み物", en = "Articles" }
"#,
    ),
    (
        "content/sources.yaml",
        "handbook:
  title: { ja: 手引き, en: Handbook }
  publisher: { ja: 北の役所, en: Northern Office }
  published: 2024-10
",
    ),
    (
        "content/residence-status/study/ja.md",
        "---
title: 学ぶ資格
reading: まなぶしかく
summary: 学校で学ぶ人の資格です。
facts:
  number: 1
  category: no-work
  work: with-permission
  activities: 学校で学ぶこと
  stay: { options: [2y, 1y3m], renewals: unlimited }
  residents: { value: 394295, unit: people, as_of: 2024-06, sources: [{ doc: handbook, page: 3 }] }
  next: [{ to: work, note: 卒業のあと }]
sources:
  - { doc: handbook, page: 2 }
as_of: 2024-10
---
## 働くには {#working}

許可があれば働けます。[働く資格](../work/)も見てください。
",
    ),
    (
        "content/residence-status/study/en.md",
        "---
title: Study
summary: For people who study.
texts:
  activities: Studying at a school
  next: [{ note: after graduation }]
---
## Working

With a permission. See [Work](../work/).
",
    ),
    (
        "content/residence-status/work/ja.md",
        "---
title: 働く資格
reading: はたらくしかく
summary: 会社で働く人の資格です。
facts:
  number: 2
  category: work-limited
  work: limited
  activities: 会社で働くこと
  stay: { options: [5y, 1y], renewals: unlimited }
sources:
  - { doc: handbook, page: 4 }
as_of: 2024-10
---
",
    ),
    (
        "content/residence-status/work/en.md",
        "---
title: Work
summary: For people who work.
texts:
  activities: Working in a company
---
",
    ),
    (
        "content/comparison/study-and-work/ja.md",
        "---
title: 学ぶと働く
summary: 二つの資格を比べます。
facts:
  statuses: [study, work]
  rows: [activities, stay]
sources:
  - { doc: handbook, page: 5 }
as_of: 2024-10
---
",
    ),
    (
        "content/comparison/study-and-work/en.md",
        "---
title: Study and work
summary: Two statuses side by side.
---
",
    ),
    (
        "content/organization/office/ja.md",
        "---
title: 北の役所
summary: 相談を受けます。
facts:
  kind: desk
  contacts:
    - { name: 窓口, phone: \"022-000-0000\" }
---
",
    ),
    (
        "content/organization/office/en.md",
        "---
title: Northern Office
summary: It gives advice.
texts:
  contacts: [{ name: Desk }]
---
",
    ),
    (
        "content/organization/office/vi.md",
        "---
title: Văn phòng phía Bắc
summary: Nơi tư vấn.
---
",
    ),
    (
        "content/consortium/north/ja.md",
        "---
title: 北の集まり
summary: 地域の集まりです。
facts:
  founded: 2024-02-01
  prefectures: [JP-04]
  agency: [office]
  cases: [orchard]
sources:
  - { doc: handbook, page: 20 }
as_of: 2024-11
---
",
    ),
    (
        "content/case/orchard/ja.md",
        "---
title: りんご園
summary: 果物を育てる会社です。
facts:
  kind: foreign-talent
  company: 株式会社りんご
  prefecture: JP-02
  industry: agriculture
  business: 果物
  jobs: [農作業, 通訳]
  consortium: north
sources:
  - { doc: handbook, page: 21 }
as_of: 2024-11
---
",
    ),
    (
        "content/case/orchard/en.md",
        "---
title: Apple orchard
summary: A company that grows fruit.
texts:
  company: Apple Ltd.
  jobs: [~, Interpreting]
---
",
    ),
    (
        "content/event/meeting/ja.md",
        "---
title: 交流会
summary: 学生と会社が会います。
facts:
  kind: exchange
  starts: 2026-12-01T16:30
  mode: in-person
  prefecture: JP-04
  consortium: north
sources:
  - { doc: handbook, page: 22 }
as_of: 2026-10
---
",
    ),
    (
        "content/dataset/workers/ja.md",
        "---
title: 働く人の数
summary: 二つの年の数です。
facts:
  population: 働く人
  measure: workers
  columns:
    - { id: people, label: 人数, unit: people }
  rows:
    - { date: 2022-10, values: [1820000] }
    - { date: 2024-10, values: [2303000] }
  chart: { kind: bar, columns: [people] }
sources:
  - { doc: handbook, page: 30 }
as_of: 2024-10
---
",
    ),
    (
        "content/guide/arrival/ja.md",
        "---
title: 着いたら
summary: 最初にすることです。
facts:
  audience: [student]
  steps:
    - { title: 届け出る, text: 14日以内に役所へ行きます。 }
---
",
    ),
];
