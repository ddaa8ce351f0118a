### Texts of the page frame. The other texts fall back to English for now.
### Review wanted.

skip-to-content = រំលងទៅខ្លឹមសារ
nav-home = ទំព័រដើម
nav-main = ម៉ឺនុយចម្បង
nav-languages = ភាសា
nav-breadcrumbs = ទីតាំងបច្ចុប្បន្ន

not-found-title = រកមិនឃើញទំព័រ
not-found-text = ទំព័រនេះអាចត្រូវបានផ្លាស់ទី ឬលែងមានទៀតហើយ។
not-found-home = ត្រឡប់ទៅទំព័រដើម
moved-title = ទំព័រនេះត្រូវបានផ្លាស់ទី

as-of = ព័ត៌មានគិតត្រឹម
checked = ពិនិត្យចុងក្រោយ៖
source = ប្រភព៖
facts-title = ព័ត៌មានសំខាន់ៗ
contents-title = មាតិកា
terms-title = ពាក្យក្នុងទំព័រនេះ
sources-title = ប្រភព
fallback-notice = ទំព័រនេះមិនទាន់មានជាភាសារបស់អ្នកនៅឡើយទេ។ ភាសានៃអត្ថបទ៖ { $language }។
fallback-original = អានទំព័រជាភាសានោះ ({ $language })

state-open = កំពុងទទួលពាក្យ
state-closing = ជិតផុតកំណត់
state-rolling = ទទួលពាក្យគ្រប់ពេល
state-closed = បិទទទួលពាក្យ
state-unknown = មិនទាន់ដឹងរយៈពេលដាក់ពាក្យ
state-ended = បានបញ្ចប់
