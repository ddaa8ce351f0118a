### What a chart shows, made from its numbers.

chart-largest-smallest = Largest: { $largest } ({ $most }). Smallest: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = All values are the same: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Not known: { $labels }.
