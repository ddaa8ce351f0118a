### 検索の文。

search-label = このサイトを検索
search-submit = 検索
search-title = 検索
search-query-tips = 「"」で囲むとそのとおりの言葉を探し、「-」を付けた言葉は除きます。

search-filters = 絞り込む
search-clear = 絞り込みを解除
search-from = から
search-to = まで
search-range-closes = 申込みの最終日
search-range-amount = 金額（円）
facet-agency = 実施機関
facet-collection = 情報の種類

search-results = 検索結果
search-more = 続きを表示
search-count = { $n }件
search-count-near = 近い言葉で{ $n }件
search-count-any = 言葉の一部が合うもの{ $n }件
search-days-left = あと{ $n }日
search-last-day = 本日まで

search-loading = 読み込んでいます…
search-titles-only = まず題名から探しました。本文を読み込んでいます…
search-load-full = 本文からも探す（通信量が増えます）
search-failed = 検索の読み込みが完了しませんでした。通信の状態を確かめるか、下の一覧をご利用ください。
search-unsupported = このブラウザーでは、本文からの検索を利用できません。下の一覧をご利用ください。
search-portable = このサイトの写しはファイルから開いています。ブラウザーのしくみで、ファイルのページでは検索できません。下の一覧を使うか、サイトで検索してください：
search-outdated = サイトが更新されました。このページを再読み込みしてください。

search-none = 見つかりませんでした。
search-none-here = この言語では見つかりませんでした。
search-found-in = 別の言語で見つかりました：
search-try-languages = ほかの言語で探す
search-ask-desks = 相談窓口に聞く
search-browse = 一覧から探す
