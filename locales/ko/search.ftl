### Texts of the search.

search-label = 이 사이트에서 검색
search-submit = 검색
search-title = 검색
search-query-tips = 따옴표("")는 똑같은 낱말을 찾고, 빼기(-)는 낱말을 제외합니다.

search-filters = 조건으로 좁히기
search-clear = 조건 지우기
search-from = 부터
search-to = 까지
search-range-closes = 신청 마감일
search-range-amount = 금액(엔)
facet-agency = 시행 기관
facet-collection = 페이지 종류

search-results = 검색 결과
search-more = 결과 더 보기
search-count = 결과 { $n }건
search-count-near = 비슷한 철자의 결과 { $n }건
search-count-any = 낱말 일부가 일치하는 결과 { $n }건
search-days-left = { $n }일 남음
search-last-day = 오늘 마감

search-loading = 불러오는 중…
search-titles-only = 제목에서 찾은 결과입니다. 본문을 불러오는 중…
search-load-full = 본문에서도 찾기(데이터를 더 사용합니다)
search-failed = 검색을 완전히 불러오지 못했습니다. 인터넷 연결을 확인하거나 아래 목록을 이용해 주십시오.
search-unsupported = 이 브라우저에서는 본문을 검색할 수 없습니다. 아래 목록을 이용해 주십시오.
search-portable = 이 사이트의 사본은 파일에서 열려 있으며, 브라우저는 이런 페이지의 검색을 허용하지 않습니다. 아래 목록을 이용하거나 사이트에서 검색해 주십시오:
search-outdated = 사이트가 업데이트되었습니다. 이 페이지를 새로 고쳐 주십시오.

search-none = 찾은 결과가 없습니다.
search-none-here = 이 언어에서는 찾은 결과가 없습니다.
search-found-in = 다른 언어에서 찾았습니다:
search-try-languages = 다른 언어로 검색
search-ask-desks = 상담 창구에 문의
search-browse = 목록에서 찾기
