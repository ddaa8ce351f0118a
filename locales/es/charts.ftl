### What a chart shows, made from its numbers.

chart-largest-smallest = Valor más alto: { $largest } ({ $most }). Valor más bajo: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Todos los valores son iguales: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Se desconoce: { $labels }.
