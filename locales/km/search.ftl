### Texts of the search.
### Review wanted.

search-label = ស្វែងរកក្នុងគេហទំព័រនេះ
search-submit = ស្វែងរក
search-title = ការស្វែងរក
search-query-tips = ប្រើ "សញ្ញាសម្រង់" សម្រាប់ពាក្យដូចបេះបិទ និងសញ្ញាដក (-) ដើម្បីដកពាក្យចេញ។

search-filters = តម្រង
search-clear = លុបតម្រង
search-from = ពី
search-to = ដល់
search-range-closes = ថ្ងៃចុងក្រោយនៃការដាក់ពាក្យ
search-range-amount = ចំនួនទឹកប្រាក់ (យ៉េន)
facet-agency = ស្ថាប័នអនុវត្ត
facet-collection = ប្រភេទទំព័រ

search-results = លទ្ធផលស្វែងរក
search-more = លទ្ធផលបន្ថែម
search-count = លទ្ធផល { $n }
search-count-near = លទ្ធផល { $n } ដែលមានអក្ខរាវិរុទ្ធស្រដៀងគ្នា
search-count-any = លទ្ធផល { $n } ដែលមានពាក្យខ្លះ
search-days-left = នៅសល់ { $n } ថ្ងៃ
search-last-day = ថ្ងៃនេះជាថ្ងៃចុងក្រោយ

search-loading = កំពុងផ្ទុក…
search-titles-only = លទ្ធផលតាមចំណងជើង។ កំពុងផ្ទុកអត្ថបទពេញ…
search-load-full = ស្វែងរកក្នុងអត្ថបទពេញ (ប្រើទិន្នន័យច្រើនជាង)
search-failed = ការស្វែងរកមិនបានផ្ទុកពេញលេញទេ។ សូមពិនិត្យការតភ្ជាប់អ៊ីនធឺណិត ឬប្រើបញ្ជីខាងក្រោម។
search-unsupported = កម្មវិធីរុករកនេះមិនអាចស្វែងរកក្នុងអត្ថបទពេញបានទេ។ សូមប្រើបញ្ជីខាងក្រោម។
search-portable = ច្បាប់ចម្លងនៃគេហទំព័រនេះបើកពីឯកសារ ហើយកម្មវិធីរុករកមិនអនុញ្ញាតឱ្យទំព័របែបនេះស្វែងរកទេ។ សូមប្រើបញ្ជីខាងក្រោម ឬស្វែងរកនៅលើគេហទំព័រ៖
search-outdated = គេហទំព័រត្រូវបានធ្វើបច្ចុប្បន្នភាព។ សូមផ្ទុកទំព័រនេះឡើងវិញ។

search-none = រកមិនឃើញលទ្ធផលទេ។
search-none-here = រកមិនឃើញលទ្ធផលជាភាសានេះទេ។
search-found-in = រកឃើញជាភាសាផ្សេង៖
search-try-languages = ស្វែងរកជាភាសាផ្សេង
search-ask-desks = សួរកន្លែងប្រឹក្សាយោបល់
search-browse = មើលបញ្ជី
