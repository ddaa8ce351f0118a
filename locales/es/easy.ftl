### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Espacios entre grupos de palabras
easy-by-person = Una persona escribió esta página en japonés fácil.
easy-by-machine = Una máquina hizo esta página a partir de la página en japonés.
easy-original = Página en japonés
easy-ask = Dónde preguntar:
