### Texts of the page frame. The other texts fall back to English for now.
### Review wanted.

skip-to-content = मुख्य सामग्रीमा जानुहोस्
nav-home = गृहपृष्ठ
nav-main = मुख्य मेनु
nav-languages = भाषा
nav-breadcrumbs = तपाईं यहाँ हुनुहुन्छ

not-found-title = पृष्ठ फेला परेन
not-found-text = यो पृष्ठ सारिएको वा हटाइएको हुन सक्छ।
not-found-home = गृहपृष्ठमा फर्कनुहोस्
moved-title = यो पृष्ठ सारिएको छ

as-of = जानकारीको मिति:
checked = अन्तिम जाँच:
source = स्रोत:
facts-title = मुख्य जानकारी
contents-title = विषयसूची
terms-title = यस पृष्ठका शब्दहरू
sources-title = स्रोतहरू
fallback-notice = यो पृष्ठ तपाईंको भाषामा अझै उपलब्ध छैन। पाठको भाषा: { $language }।
fallback-original = पृष्ठ उक्त भाषामा पढ्नुहोस् ({ $language })

state-open = आवेदन खुला छ
state-closing = छिट्टै बन्द हुँदैछ
state-rolling = जुनसुकै बेला आवेदन दिन सकिन्छ
state-closed = आवेदन बन्द भयो
state-unknown = आवेदन अवधि थाहा छैन
state-ended = समाप्त भयो
