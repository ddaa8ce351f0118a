### What a chart shows, made from its numbers.
### Review wanted.

chart-largest-smallest = အများဆုံး: { $largest } ({ $most })။ အနည်းဆုံး: { $smallest } ({ $least })။
chart-first-last = { $first }: { $start }။ { $last }: { $end }။
chart-same = ကိန်းဂဏန်းအားလုံး တူညီသည်: { $value }။
chart-one = { $label }: { $value }။
chart-unknown = မသိရပါ: { $labels }။
