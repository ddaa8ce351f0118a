### What pages in easy Japanese say about themselves.
### Review wanted.

easy-furigana = Фүригана
easy-spaces = Хэллэг хоорондын зай
easy-by-person = Энэ хуудсыг хүн хялбар япон хэлээр бичсэн.
easy-by-machine = Энэ хуудсыг япон хэл дээрх хуудаснаас машинаар үүсгэсэн.
easy-original = Япон хэл дээрх хуудас
easy-ask = Эндээс лавлах:
