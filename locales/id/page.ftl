### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Langsung ke isi
nav-home = Beranda
nav-main = Menu utama
nav-languages = Bahasa
nav-breadcrumbs = Anda di sini
nav-pages = Halaman daftar

footer-licence = Isi situs ini dapat digunakan berdasarkan CC BY 4.0 dengan menyebutkan sumbernya.
footer-disclaimer = Informasi berlaku per tanggal yang tercantum. Harap konfirmasi ke loket terkait sebelum mengurus prosedur.
footer-feed = Feed pembaruan

home-collections = Jelajahi situs
home-deadlines = Program dukungan yang segera ditutup
tags-title = Tag

not-found-title = Halaman tidak ditemukan
not-found-text = Halaman ini mungkin telah dipindahkan atau sudah tidak ada.
not-found-home = Kembali ke beranda
moved-title = Halaman ini telah dipindahkan
offline-copy = Koneksi sedang terputus atau lambat. Salinan ini disimpan pada { $time }. Tanggal dan batas waktu mungkin sudah berubah sejak itu.
offline-unsaved = Halaman yang Anda cari belum tersimpan di perangkat ini. Halaman lain ditampilkan sebagai gantinya.
draft-notice = Ini draf. Belum diterbitkan.
review-notice = Terjemahan ini belum diperiksa.

as-of = Informasi per
checked = Terakhir diperiksa:
source = Sumber:
source-accessed = diakses pada
facts-title = Informasi utama
steps-title = Langkah-langkah
contents-title = Daftar isi
terms-title = Kata di halaman ini
sources-title = Sumber
sources-rules = Aturan ini berlaku per tanggal sumbernya. Harap konfirmasi ke loket terkait sebelum mengurus prosedur.
title-with-page = { $title } (halaman { $n })
fallback-notice = Halaman ini belum tersedia dalam bahasa Anda. Bahasa teks: { $language }.
fallback-partial = Baru judul dan ringkasan yang tersedia dalam bahasa Anda. Bahasa teks: { $language }.
fallback-original = Baca halaman dalam bahasa tersebut ({ $language })
fallback-not-simple = Halaman ini belum tersedia dalam bahasa Jepang yang mudah. Teks di bawah ini menggunakan bahasa Jepang biasa.

facet-title = { $collection }: { $value }
tag-title = Tag: { $tag }
listing-count = { $n } entri
deadline-of = Batas waktu: { $title }
calendar-deadlines = { $site }: batas waktu
calendar-events = { $site }: acara
download-csv = Semua program dukungan dalam tabel (CSV)
download-json = Semua program dukungan sebagai data (JSON)
download-figures-csv = Tabel ini (CSV)
download-figures-json = Data tabel ini (JSON)
download-deadline = Tambahkan batas waktu ke kalender
download-deadlines = Kalender semua batas waktu
download-event = Tambahkan acara ini ke kalender
download-events = Kalender semua acara
statuses-side-by-side = Perbandingan status izin tinggal
dataset-corner = Item
comparison-corner = Hal yang dibandingkan

alert-note = Catatan
alert-tip = Tips
alert-important = Penting
alert-warning = Perhatian
alert-caution = Peringatan
footnotes = Catatan kaki
footnote = Catatan kaki
footnote-back = Kembali ke teks
task-done = selesai
task-open = belum selesai

collection-residence-status = Status izin tinggal
collection-residence-status-summary = Kegiatan yang diizinkan, masa tinggal, dan persyaratan setiap status.
collection-comparison = Perbandingan
collection-comparison-summary = Tabel perbedaan antara status izin tinggal atau sistem yang mirip.
collection-consortium = Konsorsium daerah
collection-consortium-summary = Kelompok universitas, perusahaan, asosiasi bisnis, dan pemerintah daerah yang membantu mahasiswa/pelajar asing dan tenaga profesional asing berketerampilan tinggi bekerja di daerah.
collection-program = Program dukungan
collection-program-summary = Subsidi, dana bantuan, pelatihan, konsultasi, dan lainnya untuk perusahaan dan pekerja.
collection-case = Contoh kasus
collection-case-summary = Perusahaan dan organisasi yang berhasil bersama tenaga kerja asing dan tenaga ahli dari luar.
collection-event = Acara
collection-event-summary = Acara ramah tamah, seminar, dan sesi penjelasan yang sudah dan akan diadakan.
collection-organization = Lembaga dan loket
collection-organization-summary = Loket konsultasi, lembaga pemerintah, dan organisasi pendukung, serta cara menghubunginya.
collection-dataset = Statistik
collection-dataset-summary = Tabel dan grafik tentang mahasiswa/pelajar asing, pekerja asing, dan lainnya, beserta sumbernya.
collection-guide = Panduan
collection-guide-summary = Panduan langkah demi langkah untuk mahasiswa/pelajar asing, pekerja, dan perusahaan.

facet-purpose = Tujuan
facet-kind = Jenis
facet-stage = Tahap
facet-user = Siapa yang dapat mengajukan
facet-region = Wilayah
facet-industry = Industri
facet-state = Status pendaftaran
facet-foreign = Tenaga kerja asing
facet-work = Bekerja
facet-nationality = Kewarganegaraan
facet-job = Jenis pekerjaan
facet-audience = Untuk siapa
facet-mode = Format
foreign-yes = Tentang tenaga kerja asing
foreign-no = Tidak khusus tenaga kerja asing

related-residence-status-parent = Jenis-jenis status ini
related-residence-status-next = Status yang dapat diubah ke status ini
related-comparison-statuses = Perbandingan dengan status ini
related-consortium-program = Konsorsium program ini
related-consortium-agency = Konsorsium yang melibatkan lembaga ini
related-program-parent = Subprogram dari program ini
related-program-agency = Program dukungan dari lembaga ini
related-case-programs = Contoh kasus yang menggunakan program ini
related-case-consortium = Contoh kasus konsorsium ini
related-event-organizers = Acara lembaga ini
related-event-consortium = Acara konsorsium ini
related-organization-parent = Kantor dan loket di bawah lembaga ini
related-dataset-rows = Statistik tentang status ini

glossary-letters = Huruf
coverage-caption = Halaman yang ditulis dalam setiap bahasa
coverage-corner = Bahasa
coverage-whole = { $n } dari { $all }
coverage-partial = { $n } hanya judul dan ringkasan
coverage-derived = { $n } dibuat oleh mesin
