### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Espaços entre grupos de palavras
easy-by-person = Uma pessoa escreveu esta página em japonês simples.
easy-by-machine = Uma máquina fez esta página a partir da página em japonês.
easy-original = Página em japonês
easy-ask = Onde perguntar:
