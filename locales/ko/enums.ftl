### Labels of the fixed choices that facts can have.

answer-yes = 가능
answer-no = 불가
answer-conditional = 조건부 가능

audience-student = 학생
audience-worker = 일하는 사람
audience-company = 기업
audience-university = 대학·학교
audience-association = 단체
audience-municipality = 지방자치단체
audience-bank = 금융기관
audience-individual = 개인
audience-job-seeker = 구직자

industry-manufacturing = 제조업
industry-construction = 건설업
industry-transport = 운수업
industry-medical = 의료
industry-care = 개호(요양)
industry-lodging = 숙박업
industry-food = 외식·식품
industry-agriculture = 농업
industry-fishery = 어업·수산업
industry-forestry = 임업
industry-it = 정보통신(IT)
industry-retail = 소매업
industry-textile = 섬유
industry-energy = 에너지
industry-semiconductor = 반도체
industry-finance = 금융업
industry-education = 교육
industry-services = 서비스업
industry-recycling = 자원 순환·재활용
industry-wholesale = 도매업

category-work-limited = 취업 재류자격(활동 범위 제한)
category-no-work = 취업할 수 없는 재류자격
category-designated = 특정활동
category-position = 신분·지위에 따른 재류자격

work-limited = 허가된 활동 범위에서 취업 가능
work-not-allowed = 취업 불가
work-with-permission = 자격외활동허가가 있으면 취업 가능
work-designated = 지정된 활동에 따라 다름
work-unlimited = 취업 제한 없음

japanese-jlpt-n1 = 일본어능력시험 N1
japanese-jlpt-n2 = 일본어능력시험 N2
japanese-jlpt-n3 = 일본어능력시험 N3
japanese-jlpt-n4 = 일본어능력시험 N4
japanese-jlpt-n5 = 일본어능력시험 N5
japanese-jft-basic = 국제교류기금 일본어 기초 테스트(JFT-Basic)
japanese-framework-a1 = 일본어 교육 참조 기준 A1

kind-subsidy = 보조금
kind-grant = 조성금
kind-tax = 세제 혜택
kind-certification = 인정 제도
kind-award = 표창·선정
kind-training = 연수·강좌
kind-desk = 상담 창구
kind-platform = 포털·플랫폼
kind-matching = 매칭
kind-guidance = 밀착 동행형 지원·조언
kind-internship = 인턴십
kind-handbook = 핸드북
kind-casebook = 사례집
kind-network = 네트워크·연계
kind-system = 제도

purpose-recruit-retain = 인재 확보·정착
purpose-develop = 인재 육성
purpose-productivity = 생산성 향상

stage-plan = 계획
stage-recruit = 채용
stage-accept = 입사
stage-retain = 정착

period-fixed = 기간을 정해 접수
period-rolling = 상시 접수
period-until-budget = 예산 소진 시까지
period-until-full = 정원이 찰 때까지
period-annual = 매년 접수
period-unknown = 신청 기간 알 수 없음

member-core = 핵심 기관
member-government = 행정 기관
member-economic = 경제 단체
member-university = 대학 등
member-bank = 금융기관
member-jetro = JETRO
member-company = 기업
member-other = 기타

case-foreign-talent = 외국 인재
case-side-job = 부업·겸업 인재
case-professional = 프로페셔널 인재
case-regional-hr = 지역 인사부
case-relocation = 거점 이전·신설
case-joint-course = 공동 강좌

job-field-engineering = 생산 기술·설비
job-field-design = 설계·도면 작성
job-field-it = IT·시스템
job-field-sales = 영업·판로 개척
job-field-marketing = 마케팅·홍보
job-field-business-development = 신규 사업·상품 개발
job-field-management = 경영 기획·업무 개선
job-field-accounting = 회계
job-field-human-resources = 인사·채용
job-field-hospitality = 고객 응대
job-field-farming = 농업·축산업

event-exchange = 교류회
event-kickoff = 킥오프 행사
event-seminar = 세미나
event-briefing = 설명회
event-campaign = 캠페인
mode-in-person = 현장
mode-online = 온라인
mode-hybrid = 현장과 온라인

organization-agency = 국가·공공 기관
organization-bureau = 지방 기관
organization-desk = 상담 창구
organization-network = 네트워크
organization-school = 학교·강좌
organization-expert = 전문가
organization-body = 단체
