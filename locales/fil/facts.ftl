### Labels of the facts on an entry's page.

fact-parent = Bahagi ng
fact-category = Kategorya
fact-work = Pagtatrabaho
fact-purpose = Layunin
fact-activities = Mga pinapayagang aktibidad
fact-examples = Mga halimbawa
fact-occupations = Mga larangan at trabaho
fact-stay = Panahon ng pananatili
fact-requirements = Mga kinakailangan
fact-points = Kailangang puntos
fact-tests = Mga pagsusulit
fact-japanese = Wikang Hapon
fact-family = Pagsama ng pamilya
fact-job-change = Paglipat ng trabaho o employer
fact-intake = Limitasyon sa bilang ng tatanggapin
fact-residents = Bilang ng mga residente
fact-highly-skilled = Pagtrato bilang highly skilled foreign professional
fact-next = Mga puwedeng sumunod na status
fact-notes = Paalala
fact-links = Mga link

fact-state = Pagtanggap ng aplikasyon
fact-agency = Nagpapatupad na ahensiya
fact-kind = Uri
fact-purposes = Mga layunin
fact-stage = Yugto
fact-users = Sino ang maaaring mag-apply
fact-regions = Mga rehiyon
fact-industries = Mga industriya
fact-size = Laki ng kompanya
fact-amounts = Halaga ng suporta
fact-cost = Bayad
fact-period = Panahon ng aplikasyon
fact-capacity = Bilang ng slot
fact-supports = Ibinibigay na suporta
fact-former-names = Mga dating pangalan
fact-figures = Mga bilang
fact-contacts = Makipag-ugnayan

fact-founded = Petsa ng pagtatatag
fact-prefectures = Mga prefecture noong itinatag
fact-case-prefectures = Mga prefecture ng mga aktuwal na halimbawa
fact-secretariat = Sekretaryat
fact-program = Programa
fact-members = Mga miyembro
fact-cases = Mga aktuwal na halimbawa

fact-company = Kompanya
fact-prefecture = Prefecture
fact-municipality = Lungsod o bayan
fact-industry = Industriya
fact-business = Negosyo
fact-nationalities = Mga nasyonalidad
fact-jobs = Mga trabaho
fact-job-fields = Mga uri ng trabaho
fact-programs = Mga ginamit na programa
fact-consortium = Konsorsyum

fact-starts = Simula
fact-ends = Pagtatapos
fact-mode = Paraan
fact-place = Lugar
fact-languages = Mga wika
fact-audience = Para sa
fact-organizers = Mga tagapag-organisa

fact-short-name = Pinaikling pangalan
fact-services = Mga serbisyo

fact-population = Sino o ano ang binibilang
fact-measure = Ano ang ipinapakita ng datos
fact-region = Rehiyon
