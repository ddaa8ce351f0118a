### What a chart shows, made from its numbers.
### Review wanted.

chart-largest-smallest = ច្រើនជាងគេ៖ { $largest } ({ $most })។ តិចជាងគេ៖ { $smallest } ({ $least })។
chart-first-last = { $first }៖ { $start }។ { $last }៖ { $end }។
chart-same = តួលេខទាំងអស់ដូចគ្នា៖ { $value }។
chart-one = { $label }៖ { $value }។
chart-unknown = មិនដឹង៖ { $labels }។
