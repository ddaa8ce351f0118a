### What pages in easy Japanese say about themselves.

easy-furigana = 注音假名
easy-spaces = 词语间空格
easy-by-person = 此页面由人用简易日语撰写。
easy-by-machine = 此页面由机器根据日语页面制作。
easy-original = 日语页面
easy-ask = 咨询处：
