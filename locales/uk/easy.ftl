### What pages in easy Japanese say about themselves.

easy-furigana = Фурігана
easy-spaces = Пробіли між групами слів
easy-by-person = Цю сторінку написала людина простою японською мовою.
easy-by-machine = Цю сторінку створила машина на основі сторінки японською мовою.
easy-original = Сторінка японською
easy-ask = Куди звернутися:
