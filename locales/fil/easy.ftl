### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Puwang sa pagitan ng mga parirala
easy-by-person = Tao ang sumulat ng pahinang ito sa madaling wikang Hapon.
easy-by-machine = Ginawa ng makina ang pahinang ito mula sa pahina sa wikang Hapon.
easy-original = Pahina sa wikang Hapon
easy-ask = Magtanong dito:
