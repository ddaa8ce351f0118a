### How values are written: durations, numbers, amounts, application states.
### Review wanted.

range-from = { $from } देखि
range-until = { $to } सम्म
approximately = करिब { $value }
source-page = { $n ->
    [one] पृष्ठ { $pages }
   *[other] पृष्ठ { $pages }
}
not-known = थाहा छैन

points-needed = { $n ->
    [one] { $n } अंक वा सोभन्दा बढी
   *[other] { $n } अंक वा सोभन्दा बढी
}
stay-indefinite = अवधिको सीमा छैन
stay-total = जम्मा बढीमा { $duration }
renewals-unlimited = जति पटक पनि नवीकरण गर्न सकिन्छ
renewals-limited = नवीकरण गर्न सकिने पटक सीमित छ
japanese-not-required = जापानी भाषा आवश्यक छैन
highly-skilled-meti = METI ले उच्च दक्ष विदेशी जनशक्तिमा गणना गर्छ
highly-skilled-jetro = JETRO को साथमै रहेर गरिने सहयोग पाउन सकिन्छ

duration-years = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}
duration-months = { $n ->
    [one] { $n } महिना
   *[other] { $n } महिना
}
duration-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}

unit-people = { $n ->
    [one] { $n } जना
   *[other] { $n } जना
}
unit-companies = { $n ->
    [one] { $n } कम्पनी
   *[other] { $n } कम्पनी
}
unit-organizations = { $n ->
    [one] { $n } संस्था
   *[other] { $n } संस्था
}
unit-items = { $n ->
    [one] { $n } वटा
   *[other] { $n } वटा
}
unit-years = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}
unit-people-per-year = { $n ->
    [one] प्रति वर्ष { $n } जना
   *[other] प्रति वर्ष { $n } जना
}
unit-fields = { $n ->
    [one] { $n } क्षेत्र
   *[other] { $n } क्षेत्र
}
unit-jobs = { $n ->
    [one] { $n } पेशा
   *[other] { $n } पेशा
}
unit-times = { $n ->
    [one] { $n } पटक
   *[other] { $n } पटक
}

amount-up-to = बढीमा { $amount }
per-total = जम्मा
per-per-person = प्रति व्यक्ति
per-per-company = प्रति कम्पनी
per-per-day = प्रति दिन
per-per-person-day = प्रति व्यक्ति प्रति दिन
per-per-month = प्रति महिना
per-per-application = प्रति आवेदन
per-per-measure = प्रति पहल
per-per-year = प्रति वर्ष
size-up-to = { $n ->
    [one] बढीमा { $n } कर्मचारी
   *[other] बढीमा { $n } कर्मचारी
}
purposes-inferred = उद्देश्य सम्पादकहरूले छुट्याएका हुन्
cost-free = निःशुल्क
cost-charged = शुल्क लाग्छ

measure-residents = बासिन्दाको संख्या
measure-workers = कामदारको संख्या
measure-students = विद्यार्थीको संख्या
measure-graduates = अध्ययन पूरा गर्नेको संख्या
measure-permissions = अनुमतिको संख्या

state-open = आवेदन खुला छ
state-closing = छिट्टै बन्द हुँदैछ
state-rolling = जुनसुकै बेला आवेदन दिन सकिन्छ
state-closed = आवेदन बन्द भयो
state-unknown = आवेदन अवधि थाहा छैन
state-ended = समाप्त भयो
state-suspended = हाल रोकिएको छ
state-scheduled = निर्धारित
state-days-left = { $n ->
    [0] आज अन्तिम दिन
    [one] { $n } दिन बाँकी
   *[other] { $n } दिन बाँकी
}

contact-phone = फोन
contact-email = इमेल
contact-web = वेबसाइट
contact-address = ठेगाना
contact-hours = खुल्ने समय
