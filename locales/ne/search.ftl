### Texts of the search.
### Review wanted.

search-label = यस साइटमा खोज्नुहोस्
search-submit = खोज्नुहोस्
search-title = खोज
search-query-tips = ठ्याक्कै शब्दका लागि "उद्धरण चिह्न", शब्द हटाउन माइनस (-) प्रयोग गर्नुहोस्।

search-filters = फिल्टरहरू
search-clear = फिल्टर हटाउनुहोस्
search-from = देखि
search-to = सम्म
search-range-closes = आवेदन दिने अन्तिम दिन
search-range-amount = रकम (येन)
facet-agency = सञ्चालन गर्ने निकाय
facet-collection = पृष्ठको प्रकार

search-results = खोजका नतिजाहरू
search-more = थप नतिजाहरू
search-count = { $n ->
    [one] { $n } नतिजा
   *[other] { $n } नतिजाहरू
}
search-count-near = { $n ->
    [one] मिल्दोजुल्दो हिज्जेका { $n } नतिजा
   *[other] मिल्दोजुल्दो हिज्जेका { $n } नतिजाहरू
}
search-count-any = { $n ->
    [one] केही शब्दहरू भएको { $n } नतिजा
   *[other] केही शब्दहरू भएका { $n } नतिजाहरू
}
search-days-left = { $n ->
    [one] { $n } दिन बाँकी
   *[other] { $n } दिन बाँकी
}
search-last-day = आज अन्तिम दिन

search-loading = लोड हुँदैछ…
search-titles-only = शीर्षकअनुसारका नतिजाहरू। पूरा पाठ लोड हुँदैछ…
search-load-full = पूरा पाठमा खोज्नुहोस् (बढी डेटा प्रयोग हुन्छ)
search-failed = खोज पूर्ण रूपमा लोड भएन। कृपया इन्टरनेट जडान जाँच्नुहोस् वा तलका सूचीहरू प्रयोग गर्नुहोस्।
search-unsupported = यस ब्राउजरमा पूरा पाठ खोज्न सकिँदैन। कृपया तलका सूचीहरू प्रयोग गर्नुहोस्।
search-portable = साइटको यो प्रति फाइलबाट खुलेको हो। ब्राउजरले यस्ता पृष्ठमा खोज्न दिँदैन। कृपया तलका सूचीहरू प्रयोग गर्नुहोस्, वा साइटमा खोज्नुहोस्:
search-outdated = साइट अद्यावधिक भएको छ। कृपया यो पृष्ठ फेरि लोड गर्नुहोस्।

search-none = केही फेला परेन।
search-none-here = यस भाषामा केही फेला परेन।
search-found-in = अर्को भाषामा फेला पर्यो:
search-try-languages = अर्को भाषामा खोज्नुहोस्
search-ask-desks = परामर्श डेस्कमा सोध्नुहोस्
search-browse = सूचीहरू हेर्नुहोस्
