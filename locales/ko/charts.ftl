### What a chart shows, made from its numbers.

chart-largest-smallest = 최대: { $largest }({ $most }). 최소: { $smallest }({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = 값은 모두 { $value }입니다.
chart-one = { $label }: { $value }.
chart-unknown = 알 수 없음: { $labels }.
