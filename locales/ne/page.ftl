### Texts of the page furniture: headings, navigation, notices, footer.
### Review wanted.

skip-to-content = मुख्य सामग्रीमा जानुहोस्
nav-home = गृहपृष्ठ
nav-main = मुख्य मेनु
nav-languages = भाषा
nav-breadcrumbs = तपाईं यहाँ हुनुहुन्छ
nav-pages = सूचीका पृष्ठहरू

footer-licence = स्रोत उल्लेख गरेर सामग्री CC BY 4.0 अन्तर्गत प्रयोग गर्न सकिन्छ।
footer-disclaimer = जानकारी उल्लिखित मितिसम्मको हो। कुनै प्रक्रिया गर्नुअघि सम्बन्धित कार्यालयमा सोधेर पक्का गर्नुहोस्।
footer-feed = नयाँ जानकारीको फिड

home-collections = विषयअनुसार हेर्नुहोस्
home-deadlines = छिट्टै बन्द हुने सहायता कार्यक्रम
tags-title = ट्यागहरू

not-found-title = पृष्ठ फेला परेन
not-found-text = यो पृष्ठ सारिएको वा हटाइएको हुन सक्छ।
not-found-home = गृहपृष्ठमा फर्कनुहोस्
moved-title = यो पृष्ठ सारिएको छ
offline-copy = इन्टरनेट जडान छैन वा ढिलो छ। यो प्रति { $time } मा सेभ गरिएको हो। त्यसपछि मिति वा म्याद फेरिएको हुन सक्छ।
offline-unsaved = तपाईंले खोज्नुभएको पृष्ठ यस डिभाइसमा सेभ गरिएको छैन। त्यसको सट्टा अर्को पृष्ठ देखाइएको छ।
draft-notice = यो मस्यौदा हो। अझै प्रकाशित भएको छैन।
review-notice = यो अनुवाद अझै जाँच गरिएको छैन।

as-of = जानकारीको मिति:
checked = अन्तिम जाँच:
source = स्रोत:
source-accessed = हेरेको मिति:
facts-title = मुख्य जानकारी
steps-title = गर्ने तरिका
contents-title = विषयसूची
terms-title = यस पृष्ठका शब्दहरू
sources-title = स्रोतहरू
sources-rules = नियमहरू स्रोतको मितिसम्मका हुन्। कुनै प्रक्रिया गर्नुअघि सम्बन्धित कार्यालयमा सोधेर पक्का गर्नुहोस्।
title-with-page = { $title } (पृष्ठ { $n })
fallback-notice = यो पृष्ठ तपाईंको भाषामा अझै उपलब्ध छैन। पाठको भाषा: { $language }।
fallback-partial = अहिलेसम्म शीर्षक र सारांश मात्र तपाईंको भाषामा छन्। पाठको भाषा: { $language }।
fallback-original = पृष्ठ उक्त भाषामा पढ्नुहोस् ({ $language })
fallback-not-simple = यो पृष्ठ सजिलो जापानी भाषामा अझै उपलब्ध छैन। तलको पाठ सामान्य जापानी भाषामा छ।

facet-title = { $collection }: { $value }
tag-title = ट्याग: { $tag }
listing-count = { $n ->
    [one] { $n } वटा
   *[other] { $n } वटा
}
deadline-of = अन्तिम मिति: { $title }
calendar-deadlines = { $site }: अन्तिम मितिहरू
calendar-events = { $site }: इभेन्टहरू
download-csv = सबै सहायता कार्यक्रमको तालिका (CSV)
download-json = सबै सहायता कार्यक्रमको डेटा (JSON)
download-figures-csv = यो तालिका (CSV)
download-figures-json = यो तालिकाको डेटा (JSON)
download-deadline = अन्तिम मिति क्यालेन्डरमा थप्नुहोस्
download-deadlines = सबै अन्तिम मितिको क्यालेन्डर
download-event = यो इभेन्ट क्यालेन्डरमा थप्नुहोस्
download-events = सबै इभेन्टको क्यालेन्डर
statuses-side-by-side = बसोबास योग्यताको तुलना
dataset-corner = विषय
comparison-corner = तुलनाको बुँदा

alert-note = थप जानकारी
alert-tip = सुझाव
alert-important = महत्त्वपूर्ण
alert-warning = सावधानी
alert-caution = चेतावनी
footnotes = पादटिप्पणीहरू
footnote = पादटिप्पणी
footnote-back = पाठमा फर्कनुहोस्
task-done = सकियो
task-open = गर्न बाँकी

collection-residence-status = बसोबास योग्यता
collection-residence-status-summary = हरेक बसोबास योग्यतामा के गर्न पाइन्छ, अवधि कति हुन्छ र सर्तहरू के छन्।
collection-comparison = तुलना
collection-comparison-summary = मिल्दाजुल्दा बसोबास योग्यता र प्रणालीको फरक देखाउने तालिकाहरू।
collection-consortium = क्षेत्रीय कन्सोर्टियम
collection-consortium-summary = अन्तर्राष्ट्रिय विद्यार्थी र उच्च दक्ष विदेशी जनशक्तिलाई आफ्नो क्षेत्रमा काम गर्न सघाउने विश्वविद्यालय, कम्पनी, व्यावसायिक संघ, स्थानीय सरकार आदिका समूह।
collection-program = सहायता कार्यक्रम
collection-program-summary = कम्पनी र काम गर्ने व्यक्तिले उपयोग गर्न सक्ने अनुदान, सहायता रकम, तालिम, परामर्श आदि।
collection-case = उदाहरणहरू
collection-case-summary = विदेशी र बाह्य जनशक्तिसँग मिलेर सफल भएका कम्पनी र संस्थाहरू।
collection-event = इभेन्टहरू
collection-event-summary = भइसकेका र हुने भेटघाट सभा, सेमिनार र जानकारी सभा।
collection-organization = संस्था र परामर्श डेस्क
collection-organization-summary = परामर्श डेस्क, सार्वजनिक निकाय र सहायता दिने संस्थाहरूको सम्पर्क।
collection-dataset = तथ्याङ्क
collection-dataset-summary = अन्तर्राष्ट्रिय विद्यार्थी, विदेशी कामदार आदिको संख्याका तालिका र चार्ट, स्रोतसहित।
collection-guide = मार्गदर्शन
collection-guide-summary = विद्यार्थी, काम गर्ने व्यक्ति र कम्पनीका लागि क्रमैसँग गर्ने कुराको जानकारी।

facet-purpose = उद्देश्य
facet-kind = प्रकार
facet-stage = चरण
facet-user = योग्य व्यक्ति/संस्था
facet-region = क्षेत्र
facet-industry = उद्योग
facet-state = आवेदन स्थिति
facet-foreign = विदेशी जनशक्ति
facet-work = काम गर्ने अनुमति
facet-nationality = राष्ट्रियता
facet-job = कामको प्रकार
facet-audience = कसका लागि
facet-mode = आयोजनाको तरिका
foreign-yes = विदेशी जनशक्तिसम्बन्धी
foreign-no = विदेशी जनशक्तिमा मात्र सीमित नभएका

related-residence-status-parent = यस बसोबास योग्यताका प्रकार
related-residence-status-next = यसमा बदल्न सकिने बसोबास योग्यता
related-comparison-statuses = यो बसोबास योग्यता भएका तुलना
related-consortium-program = यस कार्यक्रमका कन्सोर्टियम
related-consortium-agency = यस संस्थासँग सम्बन्धित कन्सोर्टियम
related-program-parent = यस कार्यक्रमका कोर्स
related-program-agency = यस संस्थाका सहायता कार्यक्रम
related-case-programs = यो कार्यक्रम प्रयोग गरेका उदाहरण
related-case-consortium = यस कन्सोर्टियमका उदाहरण
related-event-organizers = यस संस्थाका इभेन्ट
related-event-consortium = यस कन्सोर्टियमका इभेन्ट
related-organization-parent = यस संस्थाका कार्यालय र डेस्क
related-dataset-rows = यस बसोबास योग्यताको तथ्याङ्क

glossary-letters = अक्षर
coverage-caption = हरेक भाषामा लेखिएका पृष्ठ
coverage-corner = भाषा
coverage-whole = { $all } मध्ये { $n }
coverage-partial = शीर्षक र सारांश मात्र: { $n }
coverage-derived = मेसिनले बनाएका: { $n }
