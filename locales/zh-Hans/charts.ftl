### What a chart shows, made from its numbers.

chart-largest-smallest = 最大：{ $largest }（{ $most }）；最小：{ $smallest }（{ $least }）。
chart-first-last = { $first }：{ $start }；{ $last }：{ $end }。
chart-same = 所有数值均为 { $value }。
chart-one = { $label }：{ $value }。
chart-unknown = 不详：{ $labels }。
