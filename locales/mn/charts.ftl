### What a chart shows, made from its numbers.
### Review wanted.

chart-largest-smallest = Хамгийн их: { $largest } ({ $most }). Хамгийн бага: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Бүх утга ижил: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Тодорхойгүй: { $labels }.
