### Labels of the fixed choices that facts can have.

answer-yes = Yes
answer-no = No
answer-conditional = Under certain conditions

audience-student = Students
audience-worker = Workers
audience-company = Companies
audience-university = Universities and schools
audience-association = Associations
audience-municipality = Local governments
audience-bank = Financial institutions
audience-individual = Individuals
audience-job-seeker = Job seekers

industry-manufacturing = Manufacturing
industry-construction = Construction
industry-transport = Transport
industry-medical = Medical services
industry-care = Nursing care
industry-lodging = Accommodation
industry-food = Food
industry-agriculture = Agriculture
industry-fishery = Fisheries
industry-forestry = Forestry
industry-it = IT
industry-retail = Retail
industry-textile = Textiles
industry-energy = Energy
industry-semiconductor = Semiconductors
industry-finance = Finance
industry-education = Education
industry-services = Services
industry-recycling = Recycling
industry-wholesale = Wholesale

category-work-limited = Work statuses (limited to certain activities)
category-no-work = Statuses that do not allow work
category-designated = Designated Activities
category-position = Statuses based on family or personal position

work-limited = Work within the permitted activities
work-not-allowed = Work not allowed
work-with-permission = Work only with permission
work-designated = Depends on the designated activity
work-unlimited = No limit on work

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Japan Foundation Test for Basic Japanese (JFT-Basic)
japanese-framework-a1 = Level A1 of the Framework of Reference for Japanese Language Education

kind-subsidy = Subsidy
kind-grant = Grant
kind-tax = Tax measure
kind-certification = Certification scheme
kind-award = Award
kind-training = Training
kind-desk = Consultation desk
kind-platform = Platform
kind-matching = Matching
kind-guidance = Advice and support
kind-internship = Internship
kind-handbook = Handbook
kind-casebook = Collection of cases
kind-network = Network
kind-system = Scheme

purpose-recruit-retain = Securing and retaining human resources
purpose-develop = Human resource development
purpose-productivity = Productivity improvement

stage-plan = Planning
stage-recruit = Recruitment
stage-accept = Welcoming new staff
stage-retain = Retention

period-fixed = Fixed period
period-rolling = Open at any time
period-until-budget = Until the budget is used up
period-until-full = Until all places are taken
period-annual = Every year
period-unknown = Period not known

member-core = Core members
member-government = Public authorities
member-economic = Business associations
member-university = Universities
member-bank = Financial institutions
member-jetro = JETRO
member-company = Companies
member-other = Others

case-foreign-talent = Foreign talent
case-side-job = Side-job talent
case-professional = Professional talent
case-regional-hr = Regional HR department
case-relocation = Relocation or new site
case-joint-course = Joint course

job-field-engineering = Production engineering
job-field-design = Design and drafting
job-field-it = IT and systems
job-field-sales = Sales
job-field-marketing = Marketing and public relations
job-field-business-development = New businesses and products
job-field-management = Management and work improvement
job-field-accounting = Accounting
job-field-human-resources = Human resources
job-field-hospitality = Guest services
job-field-farming = Farming

event-exchange = Exchange meeting
event-kickoff = Kick-off event
event-seminar = Seminar
event-briefing = Briefing
event-campaign = Campaign
mode-in-person = In person
mode-online = Online
mode-hybrid = In person and online

organization-agency = Public agency
organization-bureau = Regional bureau
organization-desk = Consultation desk
organization-network = Network
organization-school = School
organization-expert = Experts
organization-body = Organization
