### What a chart shows, made from its numbers.

chart-largest-smallest = En yüksek: { $largest } ({ $most }). En düşük: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Tüm değerler aynı: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Bilinmiyor: { $labels }.
