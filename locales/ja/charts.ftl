### 図が示すことを、数字から作る文。

chart-largest-smallest = 最も大きいのは{ $largest }（{ $most }）、最も小さいのは{ $smallest }（{ $least }）です。
chart-first-last = { $first }は{ $start }、{ $last }は{ $end }です。
chart-same = 値はどれも{ $value }です。
chart-one = { $label }：{ $value }。
chart-unknown = 不明：{ $labels }。
