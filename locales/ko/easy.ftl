### What pages in easy Japanese say about themselves.

easy-furigana = 후리가나
easy-spaces = 띄어쓰기
easy-by-person = 이 페이지는 사람이 쉬운 일본어로 썼습니다.
easy-by-machine = 이 페이지는 기계가 일본어 페이지를 바탕으로 만들었습니다.
easy-original = 일본어 페이지
easy-ask = 문의처:
