### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Sözcük grupları arasında boşluk
easy-by-person = Bu sayfayı bir kişi kolay Japonca yazdı.
easy-by-machine = Bu sayfayı, Japonca sayfadan yola çıkarak makine oluşturdu.
easy-original = Japonca sayfa
easy-ask = Buraya danışın:
