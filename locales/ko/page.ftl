### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = 본문으로 건너뛰기
nav-home = 홈
nav-main = 주 메뉴
nav-languages = 언어
nav-breadcrumbs = 현재 위치
nav-pages = 목록의 페이지

footer-licence = 본문은 출처를 밝히면 CC BY 4.0에 따라 이용할 수 있습니다.
footer-disclaimer = 정보는 각각 표시된 날짜 기준입니다. 절차를 밟기 전에 담당 창구에 확인해 주십시오.
footer-feed = 업데이트 피드

home-collections = 찾아보기
home-deadlines = 마감이 임박한 지원 제도
tags-title = 태그

not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 페이지가 이동했거나 더 이상 존재하지 않을 수 있습니다.
not-found-home = 홈으로 돌아가기
moved-title = 페이지가 이동했습니다
offline-copy = 지금은 연결할 수 없거나 연결이 느립니다. 이 페이지는 { $time }에 저장되었습니다. 그 후에 날짜나 마감이 바뀌었을 수 있습니다.
offline-unsaved = 찾으시는 페이지는 이 기기에 저장되어 있지 않습니다. 대신 다른 페이지를 표시합니다.
draft-notice = 초안입니다. 아직 공개되지 않았습니다.
review-notice = 이 번역은 아직 확인을 거치지 않았습니다.

as-of = 정보 기준일:
checked = 최종 확인:
source = 출처:
source-accessed = 열람일:
facts-title = 기본 정보
steps-title = 절차
contents-title = 목차
terms-title = 이 페이지의 낱말
sources-title = 출처
sources-rules = 제도의 내용은 출처의 날짜 기준입니다. 절차를 밟기 전에 담당 창구에 확인해 주십시오.
title-with-page = { $title }({ $n }페이지)
fallback-notice = 이 페이지는 아직 사용하시는 언어로 제공되지 않습니다. 본문 언어: { $language }.
fallback-partial = 아직 제목과 요약만 사용하시는 언어로 제공됩니다. 본문 언어: { $language }.
fallback-original = 해당 언어로 페이지 읽기({ $language })
fallback-not-simple = 이 페이지는 아직 쉬운 일본어로 제공되지 않습니다. 아래는 일반 일본어입니다.

facet-title = { $collection }: { $value }
tag-title = 태그: { $tag }
listing-count = { $n }건
deadline-of = 마감: { $title }
calendar-deadlines = { $site }: 마감
calendar-events = { $site }: 행사
download-csv = 모든 지원 제도의 표(CSV)
download-json = 모든 지원 제도의 데이터(JSON)
download-figures-csv = 이 표(CSV)
download-figures-json = 이 표의 데이터(JSON)
download-deadline = 마감일을 캘린더에 추가
download-deadlines = 모든 마감일 캘린더
download-event = 이 행사를 캘린더에 추가
download-events = 모든 행사 캘린더
statuses-side-by-side = 재류자격 비교
dataset-corner = 항목
comparison-corner = 비교 항목

alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 주의
alert-caution = 경고
footnotes = 각주
footnote = 각주
footnote-back = 본문으로 돌아가기
task-done = 완료
task-open = 미완료

collection-residence-status = 재류자격
collection-residence-status-summary = 재류자격별로 할 수 있는 일, 기간, 요건을 정리했습니다.
collection-comparison = 제도 비교
collection-comparison-summary = 비슷한 재류자격과 제도의 차이를 표로 비교할 수 있습니다.
collection-consortium = 지역 컨소시엄
collection-consortium-summary = 대학, 기업, 경제 단체, 지방자치단체 등이 모여 유학생과 고도 외국 인재의 지역 내 활약을 지원합니다.
collection-program = 지원 제도
collection-program-summary = 보조금, 조성금, 연수, 상담 등 기업이나 일하는 사람이 이용할 수 있는 제도입니다.
collection-case = 사례
collection-case-summary = 외국 인재나 외부 인재와 함께 성과를 올리고 있는 기업 등의 사례입니다.
collection-event = 행사
collection-event-summary = 교류회, 세미나, 설명회 등의 기록과 예정입니다.
collection-organization = 기관·창구
collection-organization-summary = 상담 창구, 국가 기관, 지원 단체 등의 연락처입니다.
collection-dataset = 통계
collection-dataset-summary = 유학생, 외국인 근로자 등의 수를 출처와 함께 표와 그래프로 보여 줍니다.
collection-guide = 가이드
collection-guide-summary = 유학생, 일하는 사람, 기업을 위해 절차를 차례로 설명합니다.

facet-purpose = 목적
facet-kind = 종류
facet-stage = 단계
facet-user = 대상자
facet-region = 지역
facet-industry = 업종
facet-state = 접수 상태
facet-foreign = 외국 인재
facet-work = 취업
facet-nationality = 국적·지역
facet-job = 직종
facet-audience = 대상
facet-mode = 개최 방식
foreign-yes = 외국 인재 관련
foreign-no = 외국 인재에 한정되지 않음

related-residence-status-parent = 이 재류자격의 종류
related-residence-status-next = 이 재류자격으로 변경할 수 있는 재류자격
related-comparison-statuses = 이 재류자격이 포함된 비교
related-consortium-program = 이 사업의 컨소시엄
related-consortium-agency = 관련 컨소시엄
related-program-parent = 이 제도의 세부 제도
related-program-agency = 이 기관의 지원 제도
related-case-programs = 이 제도의 활용 사례
related-case-consortium = 이 컨소시엄의 사례
related-event-organizers = 이 기관의 행사
related-event-consortium = 이 컨소시엄의 행사
related-organization-parent = 하위 기관·창구
related-dataset-rows = 이 재류자격의 통계

glossary-letters = 첫 글자
coverage-caption = 언어별로 작성된 항목 수
coverage-corner = 언어
coverage-whole = { $all }건 중 { $n }건
coverage-partial = 제목과 요약만: { $n }건
coverage-derived = 기계가 만든 쉬운 일본어: { $n }건
