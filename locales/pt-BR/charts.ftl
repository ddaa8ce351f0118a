### What a chart shows, made from its numbers.

chart-largest-smallest = Maior valor: { $largest } ({ $most }). Menor valor: { $smallest } ({ $least }).
chart-first-last = { $first }: { $start }. { $last }: { $end }.
chart-same = Todos os valores são iguais: { $value }.
chart-one = { $label }: { $value }.
chart-unknown = Desconhecido: { $labels }.
