### ページの枠の文（見出し、案内、足元など）。

skip-to-content = 本文へ進む
nav-home = ホーム
nav-main = おもなメニュー
nav-languages = 言語
nav-breadcrumbs = 現在の位置
nav-pages = 一覧のページ

footer-licence = 本文は、出典を示したうえで CC BY 4.0 のもとで利用できます。
footer-disclaimer = 情報は、それぞれに示した日付の時点のものです。手続の前に、担当の窓口にご確認ください。
footer-feed = 更新情報のフィード

home-collections = 探す
home-deadlines = 締切が近い支援制度
tags-title = タグ

not-found-title = ページが見つかりません
not-found-text = お探しのページは、移動したか、なくなった可能性があります。
not-found-home = ホームへ戻る
moved-title = ページが移動しました
offline-copy = 今は接続できないか、接続が遅くなっています。これは { $time } に保存されたページです。そのあとに日付や締切が変わった可能性があります。
offline-unsaved = お探しのページは、この端末に保存されていません。代わりに別のページを表示しています。
draft-notice = 下書きです。まだ公開されていません。
review-notice = この翻訳は、まだ確認が済んでいません。

as-of = 時点：
checked = 最終確認：
source = 出典：
source-accessed = 閲覧日：
facts-title = 基本情報
steps-title = 手順
contents-title = 目次
sources-title = 出典
sources-rules = 制度の内容は、出典の日付の時点のものです。手続の前に、担当の窓口にご確認ください。
title-with-page = { $title }（{ $n }ページ目）
fallback-notice = このページは、お選びの言語ではまだ読めません。以下は{ $language }の文章です。
fallback-partial = お選びの言語で読めるのは、まだ題名と要約だけです。本文は{ $language }です。
fallback-original = { $language }で読む
fallback-not-simple = このページのやさしい日本語版は、まだありません。以下は通常の日本語の文章です。

facet-title = { $collection }：{ $value }
tag-title = タグ：{ $tag }
listing-count = { $n }件
deadline-of = 締切：{ $title }
calendar-deadlines = { $site }：締切
calendar-events = { $site }：イベント
download-csv = すべての支援制度の表（CSV）
download-json = すべての支援制度のデータ（JSON）
download-figures-csv = この表（CSV）
download-figures-json = この表のデータ（JSON）
download-deadline = 締切をカレンダーに入れる
download-deadlines = すべての締切のカレンダー
download-event = このイベントをカレンダーに入れる
download-events = すべてのイベントのカレンダー
statuses-side-by-side = 在留資格の比較
dataset-corner = 項目
comparison-corner = 比べる点

alert-note = 補足
alert-tip = ヒント
alert-important = 重要
alert-warning = 注意
alert-caution = 警告
footnotes = 注
footnote = 注
footnote-back = 本文へ戻る
task-done = 済み
task-open = 未完了

collection-residence-status = 在留資格
collection-residence-status-summary = 日本に在留して活動するための資格ごとに、できること、期間、条件をまとめています。
collection-comparison = 制度の比較
collection-comparison-summary = 似た在留資格や制度の違いを、表で比べられます。
collection-consortium = 地域コンソーシアム
collection-consortium-summary = 大学、企業、経済団体、自治体などが、留学生や高度外国人材の地域での活躍を支える集まりです。
collection-program = 支援制度
collection-program-summary = 補助金、助成金、研修、相談など、企業や働く人が使える制度です。
collection-case = 事例
collection-case-summary = 外国人材や外部人材とともに成果を上げている企業などの例です。
collection-event = イベント
collection-event-summary = 交流会、セミナー、説明会などの記録と予定です。
collection-organization = 機関・窓口
collection-organization-summary = 相談窓口、国の機関、支援団体などの連絡先です。
collection-dataset = 統計
collection-dataset-summary = 留学生や外国人労働者などの数を、出典とともに表とグラフで示します。
collection-guide = ガイド
collection-guide-summary = 留学生、働く人、企業に向けて、手順を順に説明します。

facet-purpose = 目的
facet-kind = 種類
facet-stage = 段階
facet-user = 対象者
facet-region = 地域
facet-industry = 業種
facet-state = 受付状況
facet-foreign = 外国人材
facet-work = 就労
facet-nationality = 国籍・地域
facet-job = 職種
facet-audience = 対象
facet-mode = 開催形式
foreign-yes = 外国人材に関する制度
foreign-no = 外国人材に限らない制度

related-residence-status-parent = この在留資格の種類
related-residence-status-next = この在留資格へ移れる在留資格
related-comparison-statuses = この在留資格を含む比較
related-consortium-program = この事業のコンソーシアム
related-consortium-agency = 関わるコンソーシアム
related-program-parent = この制度のコース
related-program-agency = この機関の支援制度
related-case-programs = この制度の活用事例
related-case-consortium = このコンソーシアムの事例
related-event-organizers = この機関のイベント
related-event-consortium = このコンソーシアムのイベント
related-organization-parent = 下部の機関・窓口
related-dataset-rows = この在留資格の統計

glossary-letters = 頭文字
coverage-caption = 各言語で書かれた項目の数
coverage-corner = 言語
coverage-whole = { $all }件のうち{ $n }件
coverage-partial = 題名と要約だけ：{ $n }件
coverage-derived = 機械が作ったやさしい日本語：{ $n }件
