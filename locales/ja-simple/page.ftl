### ページの わくの 文（みだし、あんない、いちばん 下など）。

skip-to-content = 本文へ すすむ
nav-home = ホーム
nav-main = おもな メニュー
nav-languages = ことば（言語）
nav-breadcrumbs = いま いる ところ
nav-pages = ほかの ページ

footer-licence = この サイトの 文は、CC BY 4.0の きまりで つかうことが できます。つかうときは、出典（もとの しりょう）も 書いて ください。
footer-disclaimer = 書いてある ことは、書いてある 日の じょうほうです。手つづきの 前に、まどぐちで きいて ください。
footer-feed = あたらしい おしらせ（フィード）

home-collections = さがす
home-deadlines = もうすぐ おわる しえん
tags-title = タグ

not-found-title = ページが ありません
not-found-text = この ページは、べつの ばしょに あるか、なくなりました。
not-found-home = ホームに もどる
moved-title = ページの ばしょが かわりました
offline-copy = いま インターネットに つながりません。または、とても おそいです。これは { $time } の ページです。その あと、日にちや 締切が かわったかも しれません。
offline-unsaved = 見たい ページは、ありません。かわりに べつの ページが あります。
draft-notice = この ページは まだ つくっている とちゅうです。
review-notice = この 文は、まだ チェックして いません。

as-of = いつの じょうほう：
checked = さいごに たしかめた 日：
source = 出典（もとの しりょう）：
source-accessed = 読んだ 日：
facts-title = たいせつな こと
steps-title = すること（じゅんばん）
contents-title = この ページの なかみ
sources-title = 出典（もとの しりょう）
sources-rules = きまりは、出典の 日の ものです。手つづきの 前に、まどぐちで きいて ください。
title-with-page = { $title }（{ $n }ページ目）
fallback-notice = この ページは、えらんだ ことばでは まだ 読めません。下の 文は { $language }です。
fallback-partial = えらんだ ことばで 読めるのは、まだ 題名と 短い 説明だけです。下の 文は { $language }です。
fallback-original = { $language }で 読む
fallback-not-simple = この ページは、まだ やさしい 日本語に なって いません。下の 文は ふつうの 日本語です。

facet-title = { $collection }：{ $value }
tag-title = タグ：{ $tag }
listing-count = ぜんぶで { $n }こ
deadline-of = もうしこみの さいごの 日：{ $title }
calendar-deadlines = { $site }：もうしこみの さいごの 日
calendar-events = { $site }：イベント
download-csv = ぜんぶの しえんの 表（CSV）
download-json = ぜんぶの しえんの データ（JSON）
download-figures-csv = この 表（CSV）
download-figures-json = この 表の データ（JSON）
download-deadline = もうしこみの さいごの 日を カレンダーに 入れる
download-deadlines = ぜんぶの もうしこみの さいごの 日の カレンダー
download-event = この イベントを カレンダーに 入れる
download-events = ぜんぶの イベントの カレンダー
statuses-side-by-side = 在留資格を くらべる
dataset-corner = 項目
comparison-corner = くらべる こと

alert-note = しって ください
alert-tip = ヒント
alert-important = たいせつ
alert-warning = 気をつけて ください
alert-caution = とくに 気をつけて ください
footnotes = せつめい（注）
footnote = せつめい（注）
footnote-back = 文に もどる
task-done = おわりました
task-open = まだです

collection-residence-status = 在留資格
collection-residence-status-summary = 日本で できる こと、いられる 年や 月、ひつような ことが わかります。
collection-comparison = くらべる
collection-comparison-summary = にている 在留資格の ちがいを、ひょうで くらべます。
collection-consortium = ちいきの コンソーシアム
collection-consortium-summary = 大学、会社、県などの グループです。留学生などが その ちいきで はたらくのを てつだいます。
collection-program = しえん（てつだい）
collection-program-summary = お金、べんきょう、そうだんなどの しえんです。会社や はたらく 人が つかえます。
collection-case = 会社の れい
collection-case-summary = 外国人や ほかの 会社の 人と いっしょに はたらいている 会社の れいです。
collection-event = イベント
collection-event-summary = 人と 会う 会や、べんきょうの 会などです。
collection-organization = そうだんする ところ
collection-organization-summary = そうだんする ところや 国の やくしょの、でんわや ホームページが わかります。
collection-dataset = 数字
collection-dataset-summary = 留学生や はたらく 外国人の 数を、ひょうと グラフで 見ます。
collection-guide = あんない
collection-guide-summary = することを、じゅんばんに せつめいします。留学生、はたらく 人、会社の ための ページです。

facet-purpose = なんの ため
facet-kind = しゅるい
facet-stage = いつ つかうか
facet-user = つかえる 人
facet-region = ばしょ
facet-industry = しごとの しゅるい
facet-state = もうしこめるか
facet-foreign = 外国人の ためか
facet-work = はたらけるか
facet-nationality = どこの 国・ちいきの 人
facet-job = どんな しごと
facet-audience = だれの ためか
facet-mode = 会場か オンラインか
foreign-yes = 外国人に かんけいする しえん
foreign-no = 外国人だけの ためではない しえん

related-residence-status-parent = この 在留資格の しゅるい
related-residence-status-next = この 在留資格に かえられる 在留資格
related-comparison-statuses = この 在留資格を くらべる
related-consortium-program = この しえんの コンソーシアム
related-consortium-agency = ここが すすめている コンソーシアム
related-program-parent = この しえんの コース
related-program-agency = ここが している しえん
related-case-programs = この しえんを つかった 会社の れい
related-case-consortium = この コンソーシアムの 会社の れい
related-event-organizers = ここが する イベント
related-event-consortium = この コンソーシアムの イベント
related-organization-parent = ここの 中に ある まどぐち
related-dataset-rows = この 在留資格の 数字

glossary-letters = 最初の 文字
coverage-caption = ことばごとの ページの 数
coverage-corner = ことば
coverage-whole = { $all }の うち { $n }
coverage-partial = 題名と 短い 説明だけ：{ $n }
coverage-derived = きかいが つくった やさしい 日本語：{ $n }
