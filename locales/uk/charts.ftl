### What a chart shows, made from its numbers.

chart-largest-smallest = Найбільше: { $largest } ({ $most }). Найменше: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Усі значення однакові: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Невідомо: { $labels }.
