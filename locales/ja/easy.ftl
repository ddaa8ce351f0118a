### やさしい日本語のページについての案内。

easy-furigana = ふりがな
easy-spaces = 分かち書き
easy-by-person = このページは、人がやさしい日本語で書きました。
easy-by-machine = このページは、日本語のページから機械が作りました。
easy-original = 日本語のページ
easy-ask = 問い合わせ先：
terms-title = このページの言葉
