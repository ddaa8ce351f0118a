### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = Apa yang ingin Anda lakukan?
home-newest = Informasi terbaru
home-regions = Konsorsium daerah
home-menu = Menu

sort-label = Urutkan menurut
sort-title = Nama
sort-deadline = Batas waktu terdekat
sort-amount = Jumlah terbesar
sort-newest = Terbaru
filter-title = Saring daftar
filter-show = Tampilkan { $n } hasil

compare-residence-status = Bandingkan status izin tinggal
compare-program = Bandingkan program dukungan
compare-corner = Nama
compare-summary = Tabel ini memuat semuanya. Pilih dua atau tiga untuk melihat yang dipilih saja.
compare-link = Bandingkan dalam tabel
compare-choose = Pilih yang akan dibandingkan
compare-all = Tampilkan semua

glance-title = Ringkasan
glance-work = Bolehkah bekerja?
glance-stay = Berapa lama boleh tinggal?
glance-renewals = Dapatkah diperpanjang?
glance-family = Bolehkah keluarga ikut?
glance-japanese = Perlu bahasa Jepang level berapa?
glance-next = Apa status berikutnya?
not-stated = Tidak disebutkan dalam sumber
path-title = Status yang dapat dituju selanjutnya
path-text = Jika syaratnya terpenuhi, status di atas dapat diubah ke status di bawahnya.

program-who = Siapa yang dapat memakai
program-what = Dukungan yang didapat
program-when = Sampai kapan
program-how = Cara mengajukan
program-ask = Tanyakan di sini
program-about = Tentang program ini
offers-student = Untuk mahasiswa asing dan tenaga kerja asing
offers-company = Untuk perusahaan
ended-notice = Program ini sudah berakhir. Halaman ini tetap ada agar masih dapat ditemukan.

guide-answers = Jawaban Anda
guide-change = Ubah
guide-restart = Mulai lagi dari awal
guide-options = Yang mungkin cocok
guide-reason = Alasan:
guide-ask = Tanyakan di sini sebelum memutuskan
guide-caution = Ini hanya panduan, bukan keputusan dan bukan janji. Yang memutuskan adalah loket atau instansi yang berwenang.
guide-page-title = { $title } ({ $guide })

map-title = Peta prefektur
map-text = Setiap kotak adalah satu prefektur. Kotak berbingkai termasuk dalam konsorsium daerah. Tautan yang sama juga ada di daftar.

translated-notice = Halaman ini diterjemahkan dari bahasa { $language }.
translated-original = Baca halaman aslinya
stale-notice = Halaman aslinya telah berubah. Teks ini mengikuti halaman asli per { $date }. Yang berubah sejak itu: { $parts }.
changed-title = judul halaman
changed-summary = ringkasan
changed-facts = informasi utama
changed-headings = subjudul
changed-paragraphs = paragraf
changed-lists = daftar
changed-tables = tabel
changed-other = bagian lain
nav-untranslated = Belum diterjemahkan
share-title = Bagikan halaman ini
share-mail = Email
share-address = Alamat halaman ini
feedback-link = Laporkan kesalahan di halaman ini
related-guide-outcomes = Panduan yang mengarah ke sini
