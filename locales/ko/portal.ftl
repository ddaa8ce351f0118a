### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = 무엇을 하고 싶으신가요?
home-newest = 새로운 정보
home-regions = 지역 컨소시엄
home-menu = 메뉴

sort-label = 정렬
sort-title = 이름순
sort-deadline = 마감이 가까운 순
sort-amount = 금액이 큰 순
sort-newest = 최신순
filter-title = 목록 좁히기
filter-show = { $n }건 보기

compare-residence-status = 재류자격 비교하기
compare-program = 지원 제도 비교하기
compare-corner = 이름
compare-summary = 모든 항목을 나란히 놓은 표입니다. 2개나 3개를 선택하면 선택한 것만 표시합니다.
compare-link = 나란히 비교하기
compare-choose = 비교할 항목 선택
compare-all = 모두 보기

glance-title = 한눈에 보기
glance-work = 일할 수 있나요?
glance-stay = 얼마나 머무를 수 있나요?
glance-renewals = 갱신할 수 있나요?
glance-family = 가족도 올 수 있나요?
glance-japanese = 일본어는 어느 정도 필요한가요?
glance-next = 다음에 변경할 수 있는 재류자격은?
not-stated = 자료에 나와 있지 않음
path-title = 다음에 변경할 수 있는 재류자격
path-text = 요건을 갖추면 위의 재류자격에서 아래의 재류자격으로 변경할 수 있습니다.

program-who = 이용할 수 있는 대상
program-what = 받을 수 있는 지원
program-when = 언제까지
program-how = 신청 방법
program-ask = 문의처
program-about = 이 제도에 대하여
offers-student = 유학생과 외국 인재를 위한 지원
offers-company = 기업을 위한 지원
ended-notice = 이 제도는 종료되었습니다. 이름으로 찾을 수 있도록 페이지를 남겨 두었습니다.

guide-answers = 지금까지의 답변
guide-change = 변경
guide-restart = 처음부터 다시 하기
guide-options = 맞을 수 있는 선택지
guide-reason = 이유:
guide-ask = 결정하기 전에 여기에서 확인해 주십시오
guide-caution = 이것은 안내이며 결정도 약속도 아닙니다. 최종 판단은 담당 창구나 관청이 합니다.
guide-page-title = { $title }({ $guide })

map-title = 도도부현 지도
map-text = 칸 하나가 도도부현 하나입니다. 테두리가 있는 칸은 지역 컨소시엄의 대상 지역입니다. 목록에도 같은 링크가 있습니다.

translated-notice = 이 페이지는 { $language }에서 번역한 것입니다.
translated-original = 원래 페이지 읽기
stale-notice = 이 페이지의 원문이 변경되었습니다. 이 글이 따르는 원문의 날짜: { $date }. 그 뒤 변경된 부분: { $parts }.
changed-title = 제목
changed-summary = 요약
changed-facts = 기본 정보
changed-headings = 소제목
changed-paragraphs = 본문
changed-lists = 목록
changed-tables = 표
changed-other = 그 밖의 부분
nav-untranslated = 아직 번역되지 않음
share-title = 이 페이지 공유하기
share-mail = 이메일
share-address = 이 페이지의 주소
feedback-link = 이 페이지의 오류 알리기
related-guide-outcomes = 여기로 이어지는 가이드
