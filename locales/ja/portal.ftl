### トップページ、一覧、比較、地図、診断ガイドの文。

home-doors = 何をしたいですか
home-newest = 新しい情報
home-regions = 地域コンソーシアム
home-menu = メニュー

sort-label = 並べ替え
sort-title = 名前順
sort-deadline = 締切が近い順
sort-amount = 金額が大きい順
sort-newest = 新しい順
filter-title = 一覧を絞り込む
filter-show = { $n }件を表示

compare-residence-status = 在留資格を比べる
compare-program = 支援制度を比べる
compare-corner = 名前
compare-summary = すべてを並べた表です。2つか3つを選ぶと、それだけを表示します。
compare-link = 並べて比べる
compare-choose = 比べるものを選ぶ
compare-all = すべて表示

glance-title = ひと目でわかる要点
glance-work = 働けますか
glance-stay = どのくらいいられますか
glance-renewals = 更新できますか
glance-family = 家族は来られますか
glance-japanese = 日本語はどのくらい必要ですか
glance-next = 次に進める在留資格は
not-stated = 原資料に書かれていません
path-title = 次に進める在留資格
path-text = 条件を満たすと、上の在留資格から下の在留資格に進むことができます。

program-who = 利用できる人
program-what = 受けられる支援
program-when = いつまで
program-how = 申込みの方法
program-ask = 問い合わせ先
program-about = この制度について
offers-student = 留学生・外国人材のための支援
offers-company = 企業のための支援
ended-notice = この制度は終了しました。名前で探せるように、ページを残しています。

guide-answers = ここまでの答え
guide-change = 変更
guide-restart = はじめからやり直す
guide-options = 合うかもしれないもの
guide-reason = 理由：
guide-ask = 決める前にここで確認してください
guide-caution = これは案内です。決定でも約束でもありません。最後に判断するのは担当の窓口や官庁です。
guide-page-title = { $title }（{ $guide }）

map-title = 都道府県の地図
map-text = 1つのマスが1つの都道府県です。枠のあるマスは地域コンソーシアムの対象です。一覧にも同じリンクがあります。

translated-notice = このページは{ $language }から翻訳したものです。
translated-original = 元のページを読む
stale-notice = このページの元のページが変わりました。この文章は{ $date }の時点の元のページに基づいています。その後に変わったところ：{ $parts }。
changed-title = 題名
changed-summary = 要約
changed-facts = 基本情報
changed-headings = 見出し
changed-paragraphs = 本文
changed-lists = 箇条書き
changed-tables = 表
changed-other = その他の部分
nav-untranslated = まだ翻訳がない言語
share-title = このページを共有する
share-mail = メール
share-address = このページのアドレス
feedback-link = このページの誤りを知らせる
related-guide-outcomes = ここにつながる診断ガイド
