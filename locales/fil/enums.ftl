### Labels of the fixed choices that facts can have.

answer-yes = Puwede
answer-no = Hindi puwede
answer-conditional = Puwede sa ilang kondisyon

audience-student = Mga mag-aaral
audience-worker = Mga manggagawa
audience-company = Mga kompanya
audience-university = Mga unibersidad at paaralan
audience-association = Mga samahan
audience-municipality = Mga lokal na pamahalaan
audience-bank = Mga institusyong pinansyal
audience-individual = Mga indibidwal
audience-job-seeker = Mga naghahanap ng trabaho

industry-manufacturing = Pagmamanupaktura
industry-construction = Konstruksiyon
industry-transport = Transportasyon
industry-medical = Serbisyong medikal
industry-care = Pag-aalaga (nursing care)
industry-lodging = Hotel at tuluyan
industry-food = Pagkain
industry-agriculture = Agrikultura
industry-fishery = Pangingisda
industry-forestry = Paggugubat
industry-it = IT
industry-retail = Tingian (retail)
industry-textile = Tela at tekstil
industry-energy = Enerhiya
industry-semiconductor = Semiconductor
industry-finance = Pananalapi
industry-education = Edukasyon
industry-services = Mga serbisyo
industry-recycling = Recycling
industry-wholesale = Pakyawan (wholesale)

category-work-limited = Mga status na pantrabaho (limitado ang aktibidad)
category-no-work = Mga status na hindi nagpapahintulot ng trabaho
category-designated = Designated Activities
category-position = Mga status batay sa pamilya o katayuan

work-limited = Puwedeng magtrabaho sa loob ng pinapayagang aktibidad
work-not-allowed = Hindi puwedeng magtrabaho
work-with-permission = Puwedeng magtrabaho kung may pahintulot sa aktibidad sa labas ng status
work-designated = Depende sa itinakdang aktibidad
work-unlimited = Walang limitasyon sa trabaho

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Japan Foundation Test for Basic Japanese (JFT-Basic)
japanese-framework-a1 = Antas A1 ng Framework of Reference for Japanese Language Education

kind-subsidy = Subsidyo
kind-grant = Tulong-pinansyal (grant)
kind-tax = Benepisyo sa buwis
kind-certification = Sistema ng sertipikasyon
kind-award = Parangal
kind-training = Pagsasanay
kind-desk = Tanggapan ng konsultasyon
kind-platform = Platform
kind-matching = Matching
kind-guidance = Gabay at suporta
kind-internship = Internship
kind-handbook = Handbook
kind-casebook = Koleksiyon ng mga aktuwal na halimbawa
kind-network = Network
kind-system = Sistema

purpose-recruit-retain = Pagtiyak ng sapat na tauhan at pananatili sa trabaho
purpose-develop = Pagpapaunlad ng human resources
purpose-productivity = Pagpapataas ng produktibidad

stage-plan = Pagpaplano
stage-recruit = Pag-hire
stage-accept = Pagsalubong sa bagong empleyado
stage-retain = Pananatili sa trabaho

period-fixed = Takdang panahon
period-rolling = Bukas anumang oras
period-until-budget = Hanggang maubos ang badyet
period-until-full = Hanggang mapuno ang mga slot
period-annual = Taon-taon
period-unknown = Hindi alam ang panahon ng aplikasyon

member-core = Mga pangunahing miyembro
member-government = Mga ahensiya ng pamahalaan
member-economic = Mga samahan ng mga negosyo
member-university = Mga unibersidad
member-bank = Mga institusyong pinansyal
member-jetro = JETRO
member-company = Mga kompanya
member-other = Iba pa

case-foreign-talent = Dayuhang manggagawa at propesyonal
case-side-job = Mga may side job
case-professional = Mga propesyonal
case-regional-hr = HR department ng rehiyon
case-relocation = Paglipat o bagong lokasyon
case-joint-course = Magkasanib na kurso

job-field-engineering = Production engineering at kagamitan
job-field-design = Disenyo at drafting
job-field-it = IT at mga system
job-field-sales = Pagbebenta (sales)
job-field-marketing = Marketing at public relations
job-field-business-development = Mga bagong negosyo at produkto
job-field-management = Pamamahala at pagpapabuti ng trabaho
job-field-accounting = Accounting
job-field-human-resources = HR at pag-hire
job-field-hospitality = Pag-aasikaso sa mga kostumer
job-field-farming = Pagsasaka at paghahayupan

event-exchange = Pagtitipon
event-kickoff = Kick-off event
event-seminar = Seminar
event-briefing = Sesyon ng impormasyon
event-campaign = Kampanya
mode-in-person = Harapan
mode-online = Online
mode-hybrid = Harapan at online

organization-agency = Pampublikong ahensiya
organization-bureau = Rehiyonal na kawanihan
organization-desk = Tanggapan ng konsultasyon
organization-network = Network
organization-school = Paaralan
organization-expert = Mga eksperto
organization-body = Organisasyon
