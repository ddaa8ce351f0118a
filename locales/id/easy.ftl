### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Spasi antarfrasa
easy-by-person = Halaman ini ditulis oleh manusia dalam bahasa Jepang yang mudah.
easy-by-machine = Halaman ini dibuat oleh mesin dari halaman bahasa Jepang.
easy-original = Halaman bahasa Jepang
easy-ask = Tanyakan di sini:
