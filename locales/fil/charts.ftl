### What a chart shows, made from its numbers.

chart-largest-smallest = Pinakamalaki: { $largest } ({ $most }). Pinakamaliit: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Pare-pareho ang lahat ng halaga: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Hindi alam: { $labels }.
