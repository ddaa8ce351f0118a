### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = Ano ang gusto ninyong gawin?
home-newest = Bagong impormasyon
home-regions = Mga rehiyonal na konsorsyum
home-menu = Menu

sort-label = Ayusin ayon sa
sort-title = Pangalan
sort-deadline = Pinakamalapit na huling araw
sort-amount = Pinakamalaking halaga
sort-newest = Pinakabago
filter-title = Salain ang listahan
filter-show = { $n ->
    [one] Ipakita ang { $n } resulta
   *[other] Ipakita ang { $n } na resulta
}

compare-residence-status = Paghambingin ang mga status of residence
compare-program = Paghambingin ang mga programa ng suporta
compare-corner = Pangalan
compare-summary = Magkakatabi ang lahat sa talahanayang ito. Pumili ng dalawa o tatlo para ang mga ito lang ang makita.
compare-link = Paghambingin nang magkakatabi
compare-choose = Piliin ang paghahambingin
compare-all = Ipakita lahat

glance-title = Buod
glance-work = Puwede bang magtrabaho?
glance-stay = Gaano katagal puwedeng manatili?
glance-renewals = Puwede bang palawigin?
glance-family = Puwede bang isama ang pamilya?
glance-japanese = Anong antas ng wikang Hapon ang kailangan?
glance-next = Anong status ang puwedeng sumunod?
not-stated = Hindi nakasaad sa pinagkunan
path-title = Mga puwedeng sumunod na status
path-text = Kung matutugunan ang mga kondisyon, puwedeng lumipat mula sa status sa itaas papunta sa mga status sa ibaba nito.

program-who = Sino ang puwedeng gumamit
program-what = Ano ang makukuha
program-when = Hanggang kailan
program-how = Paano mag-apply
program-ask = Magtanong dito
program-about = Tungkol sa programang ito
offers-student = Para sa mga estudyante at dayuhang manggagawa
offers-company = Para sa mga kompanya
ended-notice = Tapos na ang programang ito. Pinananatili ang pahinang ito para mahanap pa rin.

guide-answers = Mga sagot ninyo
guide-change = Baguhin
guide-restart = Magsimula ulit
guide-options = Mga maaaring angkop
guide-reason = Dahilan:
guide-ask = Magtanong dito bago magpasya
guide-caution = Gabay lang ito, hindi desisyon at hindi pangako. Ang kinauukulang tanggapan o ahensiya ang magpapasya.
guide-page-title = { $title } ({ $guide })

map-title = Mapa ng mga prefecture
map-text = Isang prefecture ang bawat kahon. Kabilang sa isang rehiyonal na konsorsyum ang mga kahong may kuwadro. Nasa listahan din ang mga link na ito.

translated-notice = Isinalin ang pahinang ito mula sa { $language }.
translated-original = Basahin ang orihinal
stale-notice = Nagbago na ang orihinal ng pahinang ito. Sumusunod ang tekstong ito sa orihinal noong { $date }. Mga nagbago mula noon: { $parts }.
changed-title = pamagat
changed-summary = buod
changed-facts = pangunahing impormasyon
changed-headings = mga pamagat ng seksiyon
changed-paragraphs = mga talata
changed-lists = mga listahan
changed-tables = mga talahanayan
changed-other = iba pang bahagi
nav-untranslated = Hindi pa naisasalin
share-title = Ibahagi ang pahinang ito
share-mail = Email
share-address = Address ng pahinang ito
feedback-link = Ipaalam ang mali sa pahinang ito
related-guide-outcomes = Mga gabay na humahantong dito
