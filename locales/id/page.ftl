### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = Langsung ke isi
nav-home = Beranda
nav-main = Menu utama
nav-languages = Bahasa
nav-breadcrumbs = Anda di sini

not-found-title = Halaman tidak ditemukan
not-found-text = Halaman ini mungkin telah dipindahkan atau sudah tidak ada.
not-found-home = Kembali ke beranda
moved-title = Halaman ini telah dipindahkan

as-of = Informasi per
checked = Terakhir diperiksa:
source = Sumber:
facts-title = Informasi utama
contents-title = Daftar isi
terms-title = Kata di halaman ini
sources-title = Sumber
fallback-notice = Halaman ini belum tersedia dalam bahasa Anda. Bahasa teks: { $language }.
fallback-original = Baca halaman dalam bahasa tersebut ({ $language })

state-open = Pendaftaran dibuka
state-closing = Segera ditutup
state-rolling = Pendaftaran kapan saja
state-closed = Pendaftaran ditutup
state-unknown = Periode pendaftaran tidak diketahui
state-ended = Sudah berakhir
