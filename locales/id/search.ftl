### Texts of the search.

search-label = Cari di situs ini
search-submit = Cari
search-title = Pencarian
search-query-tips = Gunakan "tanda kutip" untuk kata yang persis, minus (-) untuk mengecualikan kata.

search-filters = Saring
search-clear = Hapus saringan
search-from = Dari
search-to = Sampai
search-range-closes = Hari terakhir pendaftaran
search-range-amount = Jumlah (yen)
facet-agency = Penyelenggara
facet-collection = Jenis halaman

search-results = Hasil pencarian
search-more = Hasil lainnya
search-count = { $n } hasil
search-count-near = { $n } hasil dengan ejaan yang mirip
search-count-any = { $n } hasil dengan sebagian kata
search-days-left = tersisa { $n } hari
search-last-day = hari ini hari terakhir

search-loading = Memuat…
search-titles-only = Hasil menurut judul. Teks lengkap sedang dimuat…
search-load-full = Cari di teks lengkap (memakai lebih banyak data)
search-failed = Pencarian tidak termuat sepenuhnya. Periksa koneksi Anda atau gunakan daftar di bawah.
search-unsupported = Peramban ini tidak dapat mencari di teks lengkap. Gunakan daftar di bawah.
search-portable = Salinan situs ini dibuka dari berkas, dan peramban tidak mengizinkan halaman seperti ini mencari. Gunakan daftar di bawah, atau cari di situs:
search-outdated = Situs telah diperbarui. Silakan muat ulang halaman ini.

search-none = Tidak ada hasil.
search-none-here = Tidak ada hasil dalam bahasa ini.
search-found-in = Ditemukan dalam bahasa lain:
search-try-languages = Cari dalam bahasa lain
search-ask-desks = Tanyakan ke loket konsultasi
search-browse = Telusuri daftar
