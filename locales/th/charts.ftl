### What a chart shows, made from its numbers.

chart-largest-smallest = มากที่สุด: { $largest } ({ $most }) น้อยที่สุด: { $smallest } ({ $least })
chart-first-last = { $first }: { $start } และ { $last }: { $end }
chart-same = ทุกค่าเท่ากัน: { $value }
chart-one = { $label }: { $value }
chart-unknown = ไม่ทราบ: { $labels }
