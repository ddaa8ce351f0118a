### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Lumaktaw sa nilalaman
nav-home = Home
nav-main = Pangunahing menu
nav-languages = Wika
nav-breadcrumbs = Kasalukuyang lokasyon
nav-pages = Mga pahina ng listahan

footer-licence = Maaaring gamitin ang nilalaman sa ilalim ng CC BY 4.0 kung babanggitin ang pinagmulan.
footer-disclaimer = Ang impormasyon ay ayon sa mga petsang nakasaad. Mangyaring kumpirmahin sa kinauukulang tanggapan bago simulan ang proseso.
footer-feed = Feed ng mga update

home-collections = Tuklasin ang site
home-deadlines = Mga programa ng suportang malapit nang magsara
tags-title = Mga tag

not-found-title = Hindi mahanap ang pahina
not-found-text = Maaaring inilipat na ang pahina o wala na ito.
not-found-home = Bumalik sa home page
moved-title = Inilipat na ang pahinang ito
offline-copy = Walang koneksiyon o mabagal ito. Na-save ang kopyang ito noong { $time }. Maaaring nagbago na ang mga petsa at huling araw mula noon.
offline-unsaved = Hindi naka-save sa device na ito ang pahinang hinahanap ninyo. Ibang pahina muna ang ipinapakita.
draft-notice = Burador pa lang ito. Hindi pa ito nailalathala.
review-notice = Hindi pa nasusuri ang saling ito.

as-of = Impormasyon noong
checked = Huling sinuri:
source = Pinagmulan:
source-accessed = binasa noong
facts-title = Pangunahing impormasyon
steps-title = Mga hakbang
contents-title = Mga nilalaman
terms-title = Mga salita sa pahinang ito
sources-title = Mga pinagmulan
sources-rules = Ang mga patakaran ay ayon sa petsa ng mga pinagmulan. Mangyaring kumpirmahin sa kinauukulang tanggapan bago simulan ang proseso.
title-with-page = { $title } (pahina { $n })
fallback-notice = Wala pa ang pahinang ito sa inyong wika. Wika ng teksto: { $language }.
fallback-partial = Ang pamagat at buod pa lamang ang nasa inyong wika. Wika ng teksto: { $language }.
fallback-original = Basahin ang pahina sa wikang iyon ({ $language })
fallback-not-simple = Wala pa ang pahinang ito sa madaling wikang Hapon. Karaniwang wikang Hapon ang teksto sa ibaba.

facet-title = { $collection }: { $value }
tag-title = Tag: { $tag }
listing-count = { $n ->
    [one] { $n } entry
   *[other] { $n } na entry
}
deadline-of = Huling araw ng aplikasyon: { $title }
calendar-deadlines = { $site }: mga huling araw ng aplikasyon
calendar-events = { $site }: mga event
download-csv = Lahat ng programa ng suporta sa talahanayan (CSV)
download-json = Lahat ng programa ng suporta bilang datos (JSON)
download-figures-csv = Ang talahanayang ito (CSV)
download-figures-json = Datos ng talahanayang ito (JSON)
download-deadline = Idagdag ang huling araw sa kalendaryo
download-deadlines = Kalendaryo ng lahat ng huling araw
download-event = Idagdag ang event na ito sa kalendaryo
download-events = Kalendaryo ng lahat ng event
statuses-side-by-side = Paghahambing ng mga status of residence
dataset-corner = Aytem
comparison-corner = Punto ng paghahambing

alert-note = Tala
alert-tip = Payo
alert-important = Mahalaga
alert-warning = Mag-ingat
alert-caution = Babala
footnotes = Mga talababa
footnote = Talababa
footnote-back = Bumalik sa teksto
task-done = tapos na
task-open = hindi pa tapos

collection-residence-status = Mga status of residence
collection-residence-status-summary = Kung ano ang puwedeng gawin sa bawat status, gaano ito katagal, at ano ang mga kinakailangan.
collection-comparison = Mga paghahambing
collection-comparison-summary = Mga talahanayan ng pagkakaiba ng magkakahawig na status of residence at sistema.
collection-consortium = Mga rehiyonal na konsorsyum
collection-consortium-summary = Mga grupo ng unibersidad, kompanya, samahan ng mga negosyo, at lokal na pamahalaan na tumutulong sa mga mag-aaral na dayuhan at highly skilled foreign professionals na magtrabaho sa isang rehiyon.
collection-program = Mga programa ng suporta
collection-program-summary = Mga subsidyo, tulong-pinansyal, pagsasanay, konsultasyon, at iba pa para sa mga kompanya at manggagawa.
collection-case = Mga aktuwal na halimbawa
collection-case-summary = Mga kompanya at organisasyong nagtatagumpay kasama ang mga dayuhang manggagawa at propesyonal at mga panlabas na eksperto.
collection-event = Mga event
collection-event-summary = Mga pagtitipon, seminar, at sesyon ng impormasyon, natapos na at nakatakda pa.
collection-organization = Mga organisasyon at tanggapan
collection-organization-summary = Mga tanggapan ng konsultasyon, pampublikong ahensiya, at organisasyong sumusuporta, at kung paano sila makokontak.
collection-dataset = Estadistika
collection-dataset-summary = Mga talahanayan at tsart tungkol sa mga mag-aaral na dayuhan, dayuhang manggagawa, at iba pa, kasama ang pinagmulan.
collection-guide = Mga gabay
collection-guide-summary = Sunod-sunod na gabay para sa mga mag-aaral na dayuhan, manggagawa, at kompanya.

facet-purpose = Layunin
facet-kind = Uri
facet-stage = Yugto
facet-user = Sino ang maaaring mag-apply
facet-region = Rehiyon
facet-industry = Industriya
facet-state = Pagtanggap ng aplikasyon
facet-foreign = Dayuhang manggagawa at propesyonal
facet-work = Pagtatrabaho
facet-nationality = Nasyonalidad
facet-job = Uri ng trabaho
facet-audience = Para kanino
facet-mode = Paraan
foreign-yes = Tungkol sa mga dayuhan
foreign-no = Hindi lang para sa mga dayuhan

related-residence-status-parent = Mga uri ng status na ito
related-residence-status-next = Mga status na puwedeng palitan ng status na ito
related-comparison-statuses = Mga paghahambing na may status na ito
related-consortium-program = Mga konsorsyum ng programang ito
related-consortium-agency = Mga konsorsyum na kinabibilangan ng organisasyong ito
related-program-parent = Mga bahagi ng programang ito
related-program-agency = Mga programa ng suporta ng organisasyong ito
related-case-programs = Mga halimbawang gumamit ng programang ito
related-case-consortium = Mga halimbawa mula sa konsorsyum na ito
related-event-organizers = Mga event ng organisasyong ito
related-event-consortium = Mga event ng konsorsyum na ito
related-organization-parent = Mga opisina at tanggapan ng organisasyong ito
related-dataset-rows = Estadistika tungkol sa status na ito

glossary-letters = Mga titik
coverage-caption = Mga pahinang nakasulat sa bawat wika
coverage-corner = Wika
coverage-whole = { $n } sa { $all }
coverage-partial = { $n } na may pamagat at buod lamang
coverage-derived = { $n } na ginawa ng makina
