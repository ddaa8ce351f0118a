### What a chart shows, made from its numbers.

chart-largest-smallest = Lớn nhất: { $largest } ({ $most }). Nhỏ nhất: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Mọi giá trị đều là { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Không rõ: { $labels }.
