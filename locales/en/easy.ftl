### What pages in easy Japanese say about themselves.

easy-furigana = Furigana
easy-spaces = Spaces between phrases
easy-by-person = A person wrote this page in easy Japanese.
easy-by-machine = A machine made this page from the Japanese one.
easy-original = The Japanese page
easy-ask = Ask here:
terms-title = Words on this page
