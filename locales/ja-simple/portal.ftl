### はじめのページ、一覧、比較、地図、質問のガイドの文。

home-doors = 何をしたいですか
home-newest = 新しい情報
home-regions = 地域のコンソーシアム
home-menu = メニュー

sort-label = 並べる順番
sort-title = 名前の順
sort-deadline = 締め切りが近い順
sort-amount = お金が多い順
sort-newest = 新しい順
filter-title = 選んで少なくする
filter-show = { $n }件を見る

compare-residence-status = 在留資格を比べる
compare-program = 助ける制度を比べる
compare-corner = 名前
compare-summary = 全部を並べた表です。2つか3つを選ぶと、それだけを見ることができます。
compare-link = 並べて比べる
compare-choose = 比べるものを選ぶ
compare-all = 全部を見る

glance-title = 大切なこと
glance-work = 働くことができますか
glance-stay = どのくらい日本にいることができますか
glance-renewals = 更新することができますか
glance-family = 家族は来ることができますか
glance-japanese = 日本語はどのくらい必要ですか
glance-next = 次にどの在留資格になることができますか
not-stated = 元の資料には書いてありません
path-title = 次になることができる在留資格
path-text = 条件に合うと、上の在留資格から下の在留資格に変わることができます。

program-who = 使うことができる人
program-what = もらうことができるもの、助けてもらうこと
program-when = いつまで
program-how = 申し込み方
program-ask = 聞くところ
program-about = この制度について
offers-student = 留学生や外国人のためにすること
offers-company = 会社のためにすること
ended-notice = この制度は終わりました。名前で探すことができるように、ページを残しています。

guide-answers = あなたの答え
guide-change = 変える
guide-restart = はじめからする
guide-options = 合うかもしれないもの
guide-reason = 理由：
guide-ask = 決める前に、ここで聞いてください
guide-caution = これは案内です。決定ではありません。約束でもありません。最後に決めるのは、担当の窓口や役所です。
guide-page-title = { $title }（{ $guide }）

map-title = 都道府県の地図
map-text = 1つの四角が1つの都道府県です。枠がある四角には、地域のコンソーシアムがあります。一覧にも同じリンクがあります。

translated-notice = このページは{ $language }から翻訳しました。
translated-original = 元のページを読む
stale-notice = この ページの もとの ページが かわりました。この 文は { $date }の もとの ページから つくりました。そのあと かわった ところ：{ $parts }。
changed-title = タイトル
changed-summary = みじかい せつめい
changed-facts = たいせつな こと
changed-headings = 見だし
changed-paragraphs = 文
changed-lists = リスト
changed-tables = ひょう
changed-other = ほかの ところ
nav-untranslated = まだ翻訳がない言葉
share-title = このページを友だちに教える
share-mail = メール
share-address = このページのアドレス
feedback-link = このページのまちがいを教えてください
related-guide-outcomes = ここにつながる質問のガイド
