### ずから わかる ことを、数字から つくる 文。

chart-largest-smallest = いちばん 大きいのは { $largest }（{ $most }）です。いちばん 小さいのは { $smallest }（{ $least }）です。
chart-first-last = { $first }は { $start }です。{ $last }は { $end }です。
chart-same = どの 数も { $value }です。
chart-one = { $label }：{ $value }。
chart-unknown = わからない もの：{ $labels }。
