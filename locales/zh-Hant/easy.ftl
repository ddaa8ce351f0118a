### What pages in easy Japanese say about themselves.

easy-furigana = 注音假名
easy-spaces = 詞語間空格
easy-by-person = 此頁面由人以簡易日語撰寫。
easy-by-machine = 此頁面由機器根據日語頁面製作。
easy-original = 日語頁面
easy-ask = 諮詢處：
