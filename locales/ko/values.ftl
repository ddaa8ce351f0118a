### How values are written: durations, numbers, amounts, application states.

range-from = { $from }부터
range-until = { $to }까지
approximately = 약 { $value }
source-page = { $n ->
   *[other] { $pages }쪽
}
not-known = 알 수 없음

points-needed = { $n }점 이상
stay-indefinite = 무기한
stay-total = 통산 최장 { $duration }
renewals-unlimited = 갱신 횟수 제한 없음
renewals-limited = 갱신 횟수 제한 있음
japanese-not-required = 일본어 요건 없음
highly-skilled-meti = 경제산업성이 고도 외국 인재로 집계
highly-skilled-jetro = JETRO 밀착 동행형 지원 대상

duration-years = { $n }년
duration-months = { $n }개월
duration-days = { $n }일

unit-people = { $n }명
unit-companies = { $n }개사
unit-organizations = { $n }개 단체
unit-items = { $n }건
unit-years = { $n }년
unit-people-per-year = 연간 { $n }명
unit-fields = { $n }개 분야
unit-jobs = { $n }개 직종
unit-times = { $n }회

amount-up-to = 상한 { $amount }
per-total = 총액
per-per-person = 1인당
per-per-company = 1개사당
per-per-day = 1일당
per-per-person-day = 1인 1일당
per-per-month = 1개월당
per-per-application = 신청 1건당
per-per-measure = 활동 1건당
per-per-year = 1년당
size-up-to = 직원 { $n }명 이하
purposes-inferred = 목적은 편집자가 판단했습니다
cost-free = 무료
cost-charged = 유료

measure-residents = 재류자 수
measure-workers = 취업자 수
measure-students = 학생 수
measure-graduates = 졸업·수료자 수
measure-permissions = 허가 건수

state-open = 접수 중
state-closing = 마감 임박
state-rolling = 상시 접수
state-closed = 접수 종료
state-unknown = 신청 기간 알 수 없음
state-ended = 종료
state-suspended = 일시 중단
state-scheduled = 예정
state-days-left = { $n ->
    [0] 오늘 마감
   *[other] { $n }일 남음
}

contact-phone = 전화
contact-email = 이메일
contact-web = 웹사이트
contact-address = 주소
contact-hours = 이용 시간
