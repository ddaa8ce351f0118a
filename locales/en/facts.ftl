### Labels of the facts on an entry's page.

fact-parent = Part of
fact-category = Category
fact-work = Work
fact-purpose = Purpose
fact-activities = Permitted activities
fact-examples = Examples
fact-occupations = Fields and jobs
fact-stay = Period of stay
fact-requirements = Requirements
fact-points = Points needed
fact-tests = Tests
fact-japanese = Japanese language
fact-family = Being accompanied by family members
fact-job-change = Changing employers
fact-intake = Limits on numbers
fact-residents = Number of residents
fact-highly-skilled = As highly skilled foreign professionals
fact-next = Possible next statuses
fact-notes = Please note
fact-links = Links

fact-state = Application status
fact-agency = Run by
fact-kind = Type
fact-purposes = Purposes
fact-stage = Stage
fact-users = Who can apply
fact-regions = Regions
fact-industries = Industries
fact-size = Company size
fact-amounts = Amounts
fact-cost = Cost
fact-period = Application period
fact-capacity = Places
fact-supports = What it offers
fact-former-names = Former names
fact-figures = In figures
fact-contacts = Contact

fact-founded = Founded
fact-prefectures = Prefectures at founding
fact-case-prefectures = Prefectures of its cases
fact-secretariat = Secretariat
fact-program = Programme
fact-members = Members
fact-cases = Cases

fact-company = Company
fact-prefecture = Prefecture
fact-municipality = Municipality
fact-industry = Industry
fact-business = Business
fact-nationalities = Nationalities
fact-jobs = Jobs
fact-job-fields = Kinds of work
fact-programs = Programmes used
fact-consortium = Consortium

fact-starts = Starts
fact-ends = Ends
fact-mode = Format
fact-place = Place
fact-languages = Languages
fact-audience = For
fact-organizers = Organizers

fact-short-name = Short name
fact-services = Services

fact-population = Who or what is counted
fact-measure = What the figures show
fact-region = Region
