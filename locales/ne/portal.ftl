### Texts of the front page, of lists, comparisons, maps and decision guides.
### Review wanted.

home-doors = तपाईं के गर्न चाहनुहुन्छ?
home-newest = नयाँ जानकारी
home-regions = क्षेत्रीय कन्सोर्टियम
home-menu = मेनु

sort-label = क्रम
sort-title = नाम
sort-deadline = अन्तिम मिति
sort-amount = रकम
sort-newest = नयाँ पहिले
filter-title = सूची फिल्टर गर्नुहोस्
filter-show = { $n ->
    [one] { $n } नतिजा देखाउनुहोस्
   *[other] { $n } नतिजाहरू देखाउनुहोस्
}

compare-residence-status = बसोबास योग्यता तुलना गर्नुहोस्
compare-program = सहायता कार्यक्रम तुलना गर्नुहोस्
compare-corner = नाम
compare-summary = सबैलाई सँगै देखाउने तालिका। दुई वा तीन वटा छान्नुभयो भने ती मात्र देखिन्छन्।
compare-link = सँगै राखेर तुलना गर्नुहोस्
compare-choose = के तुलना गर्ने, छान्नुहोस्
compare-all = सबै देखाउनुहोस्

glance-title = एक नजरमा
glance-work = काम गर्न पाइन्छ?
glance-stay = कति समय बस्न पाइन्छ?
glance-renewals = नवीकरण गर्न सकिन्छ?
glance-family = परिवार ल्याउन पाइन्छ?
glance-japanese = जापानी भाषा कति चाहिन्छ?
glance-next = यसपछि कुन बसोबास योग्यता लिन सकिन्छ?
not-stated = स्रोतमा उल्लेख छैन
path-title = यसपछि लिन सकिने बसोबास योग्यता
path-text = सर्त पूरा भएमा माथिको बसोबास योग्यताबाट तलको बसोबास योग्यतामा जान सकिन्छ।

program-who = कसले प्रयोग गर्न सक्छ
program-what = के पाइन्छ
program-when = कहिलेसम्म
program-how = आवेदन दिने तरिका
program-ask = सोध्ने ठाउँ
program-about = यस कार्यक्रमबारे
offers-student = विद्यार्थी र विदेशी जनशक्तिका लागि
offers-company = कम्पनीका लागि
ended-notice = यो कार्यक्रम समाप्त भइसकेको छ। नामबाट खोज्न सकियोस् भनेर यो पृष्ठ राखिएको हो।

guide-answers = तपाईंका उत्तरहरू
guide-change = बदल्नुहोस्
guide-restart = सुरुदेखि फेरि गर्नुहोस्
guide-options = तपाईंलाई मिल्न सक्ने विकल्प
guide-reason = कारण:
guide-ask = निर्णय गर्नुअघि यहाँ सोध्नुहोस्
guide-caution = यो जानकारी मात्र हो, निर्णय वा वाचा होइन। अन्तिम निर्णय सम्बन्धित कार्यालय वा निकायले गर्छ।
guide-page-title = { $title } ({ $guide })

map-title = प्रिफेक्चरहरूको नक्सा
map-text = हरेक कोठा एउटा प्रिफेक्चर हो। घेरा भएका कोठाहरू क्षेत्रीय कन्सोर्टियममा पर्छन्। सूचीमा पनि उही लिङ्कहरू छन्।

translated-notice = यो पृष्ठ { $language } भाषाबाट अनुवाद गरिएको हो।
translated-original = मूल पृष्ठ पढ्नुहोस्
stale-notice = यस पृष्ठको मूल पाठ परिवर्तन भएको छ। यो पाठ यस मितिको मूल पाठमा आधारित छ: { $date }। त्यसपछि परिवर्तन भएका भाग: { $parts }।
changed-title = शीर्षक
changed-summary = सारांश
changed-facts = मुख्य जानकारी
changed-headings = उपशीर्षक
changed-paragraphs = अनुच्छेद
changed-lists = सूची
changed-tables = तालिका
changed-other = अन्य भाग
nav-untranslated = अझै अनुवाद भएको छैन
share-title = यो पृष्ठ सेयर गर्नुहोस्
share-mail = इमेल
share-address = यस पृष्ठको ठेगाना
feedback-link = यस पृष्ठको गल्ती हामीलाई बताउनुहोस्
related-guide-outcomes = यहाँसम्म ल्याउने मार्गदर्शन
