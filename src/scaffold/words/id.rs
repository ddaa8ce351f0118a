//! First texts in Indonesian.

use super::Words;

pub(super) const WORDS: Words = Words {
    site: "Panduan kita",
    welcome: "Selamat datang",
    welcome_summary: "Cara memakai situs ini.",
    about_heading: "Tentang halaman ini",
    about_text: "Teks ini ada di berkas `{file}`. Ubah teksnya, simpan, lalu lihat lagi halamannya.",
    course: "Kursus bahasa Jepang (contoh)",
    course_summary: "Contoh program dengan batas waktu: pelajaran bahasa Jepang gratis.",
    course_gives: "Pelajaran bahasa Jepang gratis",
    apply_heading: "Cara mendaftar",
    apply_text: "Daftarlah di meja konsultasi sebelum hari terakhir.",
    desk: "Meja konsultasi (contoh)",
    desk_summary: "Contoh tempat untuk bertanya tentang pekerjaan dan kehidupan sehari-hari.",
    desk_text: "Di sini Anda dapat bertanya tentang status izin tinggal dan kartu penduduk (Zairyu Card).",
    desk_hours: "Senin sampai Jumat, pukul 9.00–17.00",
    leaflet: "Selebaran (contoh)",
    publisher: "Kantor kota (contoh)",
    status_term: "status izin tinggal",
    status_meaning: "Status yang mengizinkan orang asing tinggal di Jepang. Status ini menentukan apa yang boleh dilakukan.",
    card_term: "kartu penduduk (Zairyu Card)",
    card_meaning: "Kartu untuk orang asing yang tinggal di Jepang lebih dari tiga bulan.",
    readme_intro: "Folder ini berisi teks situs Anda.",
    readme_look: "Lihat halaman sambil menulis",
    readme_check: "Cari kesalahan",
    readme_publish: "Buat berkas yang akan diterbitkan",
    readme_where: "Teks ada di `content/`: satu folder untuk setiap halaman, satu berkas untuk setiap bahasa.",
};
