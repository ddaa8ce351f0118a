### What a chart shows, made from its numbers.
### Review wanted.

chart-largest-smallest = सबैभन्दा धेरै: { $largest } ({ $most })। सबैभन्दा कम: { $smallest } ({ $least })।
chart-first-last = { $first }: { $start }। { $last }: { $end }।
chart-same = सबै मान एउटै छन्: { $value }।
chart-one = { $label }: { $value }।
chart-unknown = थाहा छैन: { $labels }।
