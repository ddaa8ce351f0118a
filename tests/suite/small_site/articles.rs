//! Free pages of the small site: one in every language, one in two.

pub const FILES: &[(&str, &str)] = &[
    (
        "content/articles/welcome/ja.md",
        "---
title: ようこそ
reading: ようこそ
summary: 最初の読み物です。
date: 2026-10-01
---
## はじめに {#start}

{在留|ざいりゅう}カードは、いつも
持っていてください。**大切です。**忘れないで。

数は:fact{of=\"residence-status/study\" key=\"residents\"}です。

![地図](map.svg)

- [次の読み物](../second/#end)
- [制度の一覧](/program/)

| 項目 | 値 |
|---|--:|
| 期間 | 5年 |

> [!NOTE]
> 注意してください[^1]。

[^1]: 法律にあります。
",
    ),
    (
        "content/articles/welcome/map.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n",
    ),
    (
        "content/articles/welcome/ja-simple.md",
        "---
title: ようこそ
summary: はじめに 読んで ください。
---
## はじめに

カードを いつも もって いて ください。
",
    ),
    (
        "content/articles/welcome/en.md",
        "---
title: Welcome
summary: The first article.
---
## Start

Carry your card. [Next](../second/#end)

There are :fact{of=\"residence-status/study\" key=\"residents\"}.

- [The programmes](/program/)

| Item | Value |
|---|--:|
| Period | 5 years |
",
    ),
    (
        "content/articles/welcome/vi.md",
        "---
title: Chào mừng
summary: Bài đầu tiên.
---
## Bắt đầu

Hãy mang theo thẻ. [Tiếp theo](../second/#end)

Có :fact{of=\"residence-status/study\" key=\"residents\"}.

- [Các chương trình](/program/)

| Mục | Giá trị |
|---|--:|
| Thời hạn | 5 năm |
",
    ),
    (
        "content/articles/second/ja.md",
        "---
title: 二つ目
summary: 二つ目の読み物です。
---
## 終わり {#end}

これで終わりです。
",
    ),
    (
        "content/articles/second/en.md",
        "---
title: Second
summary: The second article.
---
## The end

This is the end.
",
    ),
];
