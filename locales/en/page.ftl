### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Skip to content
nav-home = Home
nav-main = Main menu
nav-languages = Language
nav-breadcrumbs = You are here
nav-pages = Pages of the list

footer-licence = The content is available under CC BY 4.0; its sources are named on each page.
footer-disclaimer = The information is as of the dates shown. Please check with the desk in charge before you act.
footer-feed = News feed

home-collections = Explore the portal
home-deadlines = Programmes closing soon
tags-title = Tags

not-found-title = Page not found
not-found-text = The page may have moved or may no longer exist.
not-found-home = Back to the home page
moved-title = This page has moved
offline-copy = There is no connection, or it is slow. This copy was saved on { $time }. Dates and deadlines may have changed since then.
offline-unsaved = The page you asked for is not saved on this device; another page is shown instead.
draft-notice = This is a draft. It has not been published.
review-notice = This translation has not been checked yet.

as-of = as of
checked = last checked
source = Source:
source-accessed = read on
facts-title = Key facts
steps-title = Steps
contents-title = Contents
sources-title = Sources
sources-rules = The rules are those of the date of the sources. Check with the desk in charge before you act.
title-with-page = { $title } (page { $n })
fallback-notice = This page is not in your language yet. Language of the text: { $language }.
fallback-partial = Only the title and the summary are in your language so far. Language of the text: { $language }.
fallback-original = Read the page in that language ({ $language })
fallback-not-simple = This page is not yet available in Easy Japanese. The text below is in ordinary Japanese.

facet-title = { $collection }: { $value }
tag-title = Tag: { $tag }
listing-count = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
deadline-of = Deadline: { $title }
calendar-deadlines = { $site }: deadlines
calendar-events = { $site }: events
download-csv = All programmes as a table (CSV)
download-json = All programmes as data (JSON)
download-figures-csv = This table (CSV)
download-figures-json = This table as data (JSON)
download-deadline = Add the deadline to your calendar
download-deadlines = All deadlines as a calendar
download-event = Add this event to your calendar
download-events = All events as a calendar
statuses-side-by-side = Statuses of residence side by side
dataset-corner = Item
comparison-corner = Point of comparison

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
footnotes = Footnotes
footnote = Footnote
footnote-back = Back to the text
task-done = done
task-open = to do

collection-residence-status = Statuses of residence
collection-residence-status-summary = What each status allows, how long it lasts and what it requires.
collection-comparison = Comparisons
collection-comparison-summary = Tables that show how similar statuses of residence differ.
collection-consortium = Regional consortia
collection-consortium-summary = Groups of universities, companies, business associations and local governments that help international students and highly skilled foreign professionals work in a region.
collection-program = Support programmes
collection-program-summary = Subsidies, grants, training, advice and more for companies and for people who work.
collection-case = Cases
collection-case-summary = Companies and organizations that work with foreign and external talent.
collection-event = Events
collection-event-summary = Exchange meetings, seminars and briefings, past and planned.
collection-organization = Organizations and desks
collection-organization-summary = Consultation desks, public agencies and support organizations, and how to reach them.
collection-dataset = Statistics
collection-dataset-summary = Tables and charts on international students, foreign workers and more, with their sources.
collection-guide = Guides
collection-guide-summary = Step-by-step help for students, workers and companies.

facet-purpose = Purpose
facet-kind = Type
facet-stage = Stage
facet-user = Who can apply
facet-region = Region
facet-industry = Industry
facet-state = Application status
facet-foreign = Foreign talent
facet-work = Work
facet-nationality = Nationality
facet-job = Kind of work
facet-audience = Who it is for
facet-mode = Format
foreign-yes = About foreign talent
foreign-no = Not specific to foreign talent

related-residence-status-parent = Kinds of this status
related-residence-status-next = Statuses that can lead to this one
related-comparison-statuses = Comparisons with this status
related-consortium-program = Consortia of this programme
related-consortium-agency = Consortia led by this organization
related-program-parent = Courses of this programme
related-program-agency = Programmes of this organization
related-case-programs = Cases that used this programme
related-case-consortium = Cases of this consortium
related-event-organizers = Events of this organization
related-event-consortium = Events of this consortium
related-organization-parent = Offices and desks of this organization
related-dataset-rows = Statistics on this status

glossary-letters = Letters
coverage-caption = Entries written in each language
coverage-corner = Language
coverage-whole = { $n } of { $all }
coverage-partial = { $n } with title and summary only
coverage-derived = { $n } derived by a machine
