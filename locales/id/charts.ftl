### What a chart shows, made from its numbers.

chart-largest-smallest = Terbesar: { $largest } ({ $most }). Terkecil: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Semua nilainya sama: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Tidak diketahui: { $labels }.
