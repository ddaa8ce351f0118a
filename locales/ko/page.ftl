### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = 본문으로 건너뛰기
nav-home = 홈
nav-main = 주 메뉴
nav-languages = 언어
nav-breadcrumbs = 현재 위치

not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 페이지가 이동했거나 더 이상 존재하지 않을 수 있습니다.
not-found-home = 홈으로 돌아가기
moved-title = 페이지가 이동했습니다

as-of = 정보 기준일:
checked = 최종 확인:
source = 출처:
facts-title = 기본 정보
contents-title = 목차
terms-title = 이 페이지의 낱말
sources-title = 출처
fallback-notice = 이 페이지는 아직 사용하시는 언어로 제공되지 않습니다. 본문 언어: { $language }.
fallback-original = 해당 언어로 페이지 읽기({ $language })

state-open = 접수 중
state-closing = 마감 임박
state-rolling = 상시 접수
state-closed = 접수 종료
state-unknown = 신청 기간 알 수 없음
state-ended = 종료
