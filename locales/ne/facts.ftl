### Labels of the facts on an entry's page.
### Review wanted.

fact-parent = माथिल्लो शीर्षक
fact-category = वर्ग
fact-work = काम गर्ने अनुमति
fact-purpose = उद्देश्य
fact-activities = गर्न पाइने गतिविधि
fact-examples = उदाहरणका लागि
fact-occupations = कामका क्षेत्र र पेशा
fact-stay = बसाइ अवधि
fact-requirements = आवश्यक सर्तहरू
fact-points = आवश्यक अंक
fact-tests = परीक्षा
fact-japanese = जापानी भाषा
fact-family = परिवार साथमा ल्याउने
fact-job-change = रोजगारदाता परिवर्तन
fact-intake = संख्याको सीमा
fact-residents = बासिन्दाको संख्या
fact-highly-skilled = उच्च दक्ष विदेशी जनशक्तिका रूपमा
fact-next = पछि लिन सकिने बसोबास योग्यता
fact-notes = ध्यान दिनुहोस्
fact-links = लिङ्कहरू

fact-state = आवेदन स्थिति
fact-agency = सञ्चालन गर्ने निकाय
fact-kind = प्रकार
fact-purposes = उद्देश्य
fact-stage = चरण
fact-users = योग्य व्यक्ति/संस्था
fact-regions = क्षेत्रहरू
fact-industries = उद्योगहरू
fact-size = कम्पनीको आकार
fact-amounts = रकम
fact-cost = शुल्क
fact-period = आवेदन अवधि
fact-capacity = कोटा
fact-supports = सहयोगको विवरण
fact-former-names = पुराना नाम
fact-figures = संख्यामा
fact-contacts = सम्पर्क

fact-founded = स्थापना मिति
fact-prefectures = स्थापना हुँदाका प्रिफेक्चर
fact-case-prefectures = उदाहरण भएका प्रिफेक्चर
fact-secretariat = सचिवालय
fact-program = सम्बन्धित कार्यक्रम
fact-members = सदस्यहरू
fact-cases = उदाहरणहरू

fact-company = कम्पनी
fact-prefecture = प्रिफेक्चर
fact-municipality = नगरपालिका
fact-industry = उद्योग
fact-business = व्यवसाय
fact-nationalities = राष्ट्रियता
fact-jobs = कामको विवरण
fact-job-fields = कामको प्रकार
fact-programs = प्रयोग गरेका कार्यक्रम
fact-consortium = कन्सोर्टियम

fact-starts = सुरु
fact-ends = अन्त्य
fact-mode = आयोजनाको तरिका
fact-place = स्थान
fact-languages = भाषाहरू
fact-audience = कसका लागि
fact-organizers = आयोजक

fact-short-name = छोटो नाम
fact-services = सेवाहरू

fact-population = के वा कसको गणना
fact-measure = संख्याले देखाउने कुरा
fact-region = क्षेत्र
