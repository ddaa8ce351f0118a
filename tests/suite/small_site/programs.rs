//! Programmes of the small site: one in each state.

pub const FILES: &[(&str, &str)] = &[
    (
        "content/program/open/ja.md",
        "---
title: 開いている制度
reading: ひらいているせいど
summary: 申請できます。
facts:
  agency: [office]
  kind: grant
  purposes: [develop]
  stage: [accept]
  users: [company]
  regions: [JP]
  foreign_talent: true
  amounts:
    - { label: 研修, rate: 2/3, ceiling: 900000, unit: per-person }
  period: { opens: 2026-04-01, closes: 2027-03-31, rule: fixed }
  links:
    - { url: \"https://example.org/form\", label: 申請書 }
sources:
  - { doc: handbook, page: 10 }
as_of: 2026-04
aliases: [program/old-name]
tags: [お金, 研修]
date: 2026-05-01
---
## 使い方 {#how}

まず相談してください。
",
    ),
    (
        "content/program/open/en.md",
        "---
title: \"Open, and \\\"quoted\\\"; yes\"
summary: You can apply.
texts:
  amounts: [{ label: Training }]
tags: [Money]
---
## How to use it

Ask first.
",
    ),
    (
        "content/program/closing/ja.md",
        "---
title: 締切が近い制度
summary: お早めに。
facts:
  agency: [office]
  kind: subsidy
  purposes: [recruit-retain, develop]
  users: [company, student]
  regions: [JP-01, JP-04]
  foreign_talent: false
  period: { closes: 2026-12-10, rule: fixed }
sources:
  - { doc: handbook, page: 11 }
as_of: 2026-04
tags: [お金]
---
",
    ),
    (
        "content/program/closed/ja.md",
        "---
title: 終わった制度
summary: もう申請できません。
facts:
  agency: [office]
  kind: subsidy
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: false
  period: { closes: 2026-03, rule: fixed }
sources:
  - { doc: handbook, page: 12 }
as_of: 2025-04
---
",
    ),
    (
        "content/program/rolling/ja.md",
        "---
title: いつでもよい制度
summary: いつでも申請できます。
facts:
  agency: [office]
  kind: training
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: false
  period: { rule: rolling }
sources:
  - { doc: handbook, page: 13 }
as_of: 2026-04
---
",
    ),
    (
        "content/program/unknown/ja.md",
        "---
title: 書かれていない制度
summary: 時期はわかりません。
facts:
  agency: [office]
  kind: desk
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: false
  parent: open
sources:
  - { doc: handbook, page: 14 }
as_of: 2026-04
---
",
    ),
];
