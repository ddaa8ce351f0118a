### やさしい 日本語の ページの あんない。

easy-furigana = ふりがな
easy-spaces = ことばの 間を あける
easy-by-person = この ページは、人が やさしい 日本語で 書きました。
easy-by-machine = この ページは、日本語の ページから コンピューターが つくりました。まちがいが あるかも しれません。
easy-original = 日本語の ページ
easy-ask = わからない ときは、ここに 聞いて ください：
terms-title = この ページの ことば
