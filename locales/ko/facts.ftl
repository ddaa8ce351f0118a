### Labels of the facts on an entry's page.

fact-parent = 상위 항목
fact-category = 구분
fact-work = 취업
fact-purpose = 목적
fact-activities = 할 수 있는 활동
fact-examples = 해당 예
fact-occupations = 일할 수 있는 분야·직종
fact-stay = 재류기간
fact-requirements = 요건
fact-points = 필요 포인트
fact-tests = 시험
fact-japanese = 일본어
fact-family = 가족 동반
fact-job-change = 이직·전적
fact-intake = 인원 제한
fact-residents = 재류자 수
fact-highly-skilled = 고도 외국 인재 해당 여부
fact-next = 다음에 변경할 수 있는 재류자격
fact-notes = 유의 사항
fact-links = 링크

fact-state = 접수 상태
fact-agency = 시행 기관
fact-kind = 종류
fact-purposes = 목적
fact-stage = 활용 단계
fact-users = 대상자
fact-regions = 대상 지역
fact-industries = 업종
fact-size = 기업 규모
fact-amounts = 지원 금액
fact-cost = 비용
fact-period = 신청 기간
fact-capacity = 정원
fact-supports = 지원 내용
fact-former-names = 이전 명칭
fact-figures = 숫자로 보기
fact-contacts = 문의

fact-founded = 설립일
fact-prefectures = 설립 당시 도도부현
fact-case-prefectures = 사례가 있는 도도부현
fact-secretariat = 사무국
fact-program = 관련 사업
fact-members = 구성 기관
fact-cases = 사례

fact-company = 기업·단체명
fact-prefecture = 도도부현
fact-municipality = 시구정촌
fact-industry = 업종
fact-business = 사업 내용
fact-nationalities = 국적·지역
fact-jobs = 업무 내용
fact-job-fields = 직종
fact-programs = 활용한 제도
fact-consortium = 컨소시엄

fact-starts = 시작
fact-ends = 종료
fact-mode = 개최 방식
fact-place = 장소
fact-languages = 언어
fact-audience = 대상
fact-organizers = 주최

fact-short-name = 약칭
fact-services = 서비스

fact-population = 집계 대상
fact-measure = 집계 내용
fact-region = 지역
