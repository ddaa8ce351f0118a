### さがす ページの 文。

search-label = この サイトで さがす
search-submit = さがす
search-title = さがす
search-query-tips = 「"」で ことばを はさむと、その ことばだけを さがします。「-」を つけた ことばは 出ません。

search-filters = えらんで しぼる
search-clear = しぼるのを やめる
search-from = から
search-to = まで
search-range-closes = もうしこみの さいごの 日
search-range-amount = お金（円）
facet-agency = して いる ところ
facet-collection = ページの しゅるい

search-results = 見つかった ページ
search-more = もっと 見る
search-count = ぜんぶで { $n }こ
search-count-near = にている ことばで { $n }こ
search-count-any = ことばの いくつかが ある ページ { $n }こ
search-days-left = あと { $n }日
search-last-day = きょうまで

search-loading = まって ください…
search-titles-only = ページの なまえから さがしました。文も さがして います…
search-load-full = ページの 文からも さがす（つうしんが ふえます）
search-failed = うまく さがせませんでした。インターネットを たしかめて ください。下の リンクからも さがせます。
search-unsupported = この ブラウザーでは、ページの 文から さがせません。下の リンクを つかって ください。
search-portable = これは ファイルから ひらいた ページです。ここでは さがせません。下の リンクを つかって ください。サイトでは さがす ことが できます：
search-outdated = サイトが 新しく なりました。この ページを もういちど 開いて ください。

search-none = 見つかりませんでした。
search-none-here = この ことば（言語）では 見つかりませんでした。
search-found-in = ほかの ことば（言語）で 見つかりました：
search-try-languages = ほかの ことば（言語）で さがす
search-ask-desks = 人に そうだんする
search-browse = リンクから さがす
