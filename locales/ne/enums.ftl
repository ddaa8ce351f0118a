### Labels of the fixed choices that facts can have.
### Review wanted.

answer-yes = अनुमति छ
answer-no = अनुमति छैन
answer-conditional = सर्तसहित अनुमति छ

audience-student = विद्यार्थी
audience-worker = काम गर्ने व्यक्ति
audience-company = कम्पनी
audience-university = विश्वविद्यालय र विद्यालय
audience-association = संघसंस्था
audience-municipality = स्थानीय सरकार
audience-bank = वित्तीय संस्था
audience-individual = व्यक्ति
audience-job-seeker = जागिर खोज्ने व्यक्ति

industry-manufacturing = उत्पादनमूलक उद्योग
industry-construction = निर्माण
industry-transport = यातायात
industry-medical = चिकित्सा सेवा
industry-care = नर्सिङ केयर (हेरचाह)
industry-lodging = होटल तथा आवास
industry-food = खाना तथा खाद्य
industry-agriculture = कृषि
industry-fishery = मत्स्य उद्योग
industry-forestry = वन उद्योग
industry-it = सूचना प्रविधि (IT)
industry-retail = खुद्रा व्यापार
industry-textile = कपडा
industry-energy = ऊर्जा
industry-semiconductor = सेमिकन्डक्टर
industry-finance = वित्त
industry-education = शिक्षा
industry-services = सेवा
industry-recycling = पुनःचक्रण (रिसाइक्लिङ)
industry-wholesale = थोक व्यापार

category-work-limited = काम गर्न पाइने बसोबास योग्यता (निश्चित गतिविधिमा मात्र)
category-no-work = काम गर्न नपाइने बसोबास योग्यता
category-designated = विशिष्ट गतिविधि
category-position = पारिवारिक वा व्यक्तिगत हैसियतमा आधारित बसोबास योग्यता

work-limited = अनुमति भएका गतिविधिभित्र काम गर्न पाइन्छ
work-not-allowed = काम गर्न पाइँदैन
work-with-permission = अनुमति लिएर मात्र काम गर्न पाइन्छ
work-designated = तोकिएको गतिविधिमा भर पर्छ
work-unlimited = कामको सीमा छैन

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = जापान फाउन्डेसन आधारभूत जापानी भाषा परीक्षा (JFT-Basic)
japanese-framework-a1 = जापानी भाषा शिक्षाको सन्दर्भ ढाँचाको A1 स्तर

kind-subsidy = अनुदान
kind-grant = सहायता रकम
kind-tax = कर सहुलियत
kind-certification = प्रमाणीकरण प्रणाली
kind-award = पुरस्कार
kind-training = तालिम
kind-desk = परामर्श डेस्क
kind-platform = प्लेटफर्म
kind-matching = म्याचिङ
kind-guidance = सल्लाह र सहयोग
kind-internship = इन्टर्नसिप
kind-handbook = हाते पुस्तिका
kind-casebook = उदाहरण संग्रह
kind-network = सञ्जाल
kind-system = प्रणाली

purpose-recruit-retain = जनशक्ति सुनिश्चित गर्ने र टिकाइराख्ने
purpose-develop = मानव संसाधन विकास
purpose-productivity = उत्पादकत्व वृद्धि

stage-plan = योजना
stage-recruit = भर्ना
stage-accept = नयाँ कर्मचारी भित्र्याउने
stage-retain = कर्मचारी टिकाइराख्ने

period-fixed = निश्चित अवधि
period-rolling = जुनसुकै बेला आवेदन दिन सकिन्छ
period-until-budget = बजेट नसकिएसम्म
period-until-full = कोटा नभरिएसम्म
period-annual = हरेक वर्ष
period-unknown = आवेदन अवधि थाहा छैन

member-core = मुख्य सदस्य
member-government = सरकारी निकाय
member-economic = व्यावसायिक संघ
member-university = विश्वविद्यालय
member-bank = वित्तीय संस्था
member-jetro = JETRO
member-company = कम्पनी
member-other = अन्य

case-foreign-talent = विदेशी जनशक्ति
case-side-job = अतिरिक्त काम गर्ने जनशक्ति
case-professional = व्यावसायिक जनशक्ति
case-regional-hr = क्षेत्रीय मानव संसाधन विभाग
case-relocation = स्थानान्तरण वा नयाँ कार्यस्थल
case-joint-course = संयुक्त कोर्स

job-field-engineering = उत्पादन प्रविधि र उपकरण
job-field-design = डिजाइन र ड्राफ्टिङ
job-field-it = सूचना प्रविधि (IT) र सिस्टम
job-field-sales = बिक्री र बजार विस्तार
job-field-marketing = मार्केटिङ र जनसम्पर्क
job-field-business-development = नयाँ व्यवसाय र उत्पादनको विकास
job-field-management = व्यवस्थापन योजना र कार्य सुधार
job-field-accounting = लेखा
job-field-human-resources = मानव संसाधन र भर्ना
job-field-hospitality = ग्राहक सेवा
job-field-farming = खेती र पशुपालन

event-exchange = भेटघाट सभा
event-kickoff = शुभारम्भ इभेन्ट
event-seminar = सेमिनार
event-briefing = जानकारी सभा
event-campaign = अभियान
mode-in-person = भौतिक उपस्थिति
mode-online = अनलाइन
mode-hybrid = भौतिक र अनलाइन

organization-agency = सार्वजनिक निकाय
organization-bureau = क्षेत्रीय ब्यूरो
organization-desk = परामर्श डेस्क
organization-network = सञ्जाल
organization-school = विद्यालय
organization-expert = विशेषज्ञ
organization-body = संस्था
