### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = Lumaktaw sa nilalaman
nav-home = Home
nav-main = Pangunahing menu
nav-languages = Wika
nav-breadcrumbs = Kasalukuyang lokasyon

not-found-title = Hindi mahanap ang pahina
not-found-text = Maaaring inilipat na ang pahina o wala na ito.
not-found-home = Bumalik sa home page
moved-title = Inilipat na ang pahinang ito

as-of = Impormasyon noong
checked = Huling sinuri:
source = Pinagmulan:
facts-title = Pangunahing impormasyon
contents-title = Mga nilalaman
terms-title = Mga salita sa pahinang ito
sources-title = Mga pinagmulan
fallback-notice = Wala pa ang pahinang ito sa inyong wika. Wika ng teksto: { $language }.
fallback-original = Basahin ang pahina sa wikang iyon ({ $language })

state-open = Bukas para sa aplikasyon
state-closing = Malapit nang magsara
state-rolling = Bukas anumang oras
state-closed = Sarado na
state-unknown = Hindi alam ang panahon ng aplikasyon
state-ended = Tapos na
