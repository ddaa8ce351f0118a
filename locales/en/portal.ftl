### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = What would you like to do?
home-newest = Latest information
home-regions = Regional consortia
home-menu = Menu

sort-label = Sort by
sort-title = Name
sort-deadline = Deadline
sort-amount = Amount
sort-newest = Newest first
filter-title = Narrow the list
filter-show = { $n ->
    [one] Show { $n } result
   *[other] Show { $n } results
}

compare-residence-status = Compare statuses of residence
compare-program = Compare support programmes
compare-corner = Name
compare-summary = All of them side by side. Choose two or three to see only these.
compare-link = Compare side by side
compare-choose = Choose what to compare
compare-all = Show all

glance-title = At a glance
glance-work = May I work?
glance-stay = How long may I stay?
glance-renewals = Can I renew it?
glance-family = May my family come?
glance-japanese = Which level of Japanese?
glance-next = What can come next?
not-stated = Not stated in the sources
path-title = What can come next
path-text = Each status can lead to those below it, if the conditions are met.

program-who = Who can use it
program-what = What you get
program-when = By when
program-how = How to apply
program-ask = Ask here
program-about = About this programme
offers-student = For students and foreign talent
offers-company = For companies
ended-notice = This programme has ended. This page remains so that it can still be found.

guide-answers = Your answers
guide-change = Change
guide-restart = Start again
guide-options = What may fit
guide-reason = Why:
guide-ask = Ask here before you decide
guide-caution = This is a guide, not a decision and not a promise. The desk or authority in charge decides.
guide-page-title = { $title } ({ $guide })

map-title = Map of the prefectures
map-text = Each tile is a prefecture. Tiles with a frame belong to a regional consortium. The list has the same links.

translated-notice = This page was translated from { $language }.
translated-original = Read the original
stale-notice = The original of this page has changed. This text follows the original of { $date }. Changed since then: { $parts }.
changed-title = title
changed-summary = summary
changed-facts = key facts
changed-headings = headings
changed-paragraphs = paragraphs
changed-lists = lists
changed-tables = tables
changed-other = other parts
nav-untranslated = Not translated yet
share-title = Share this page
share-mail = Email
share-address = Address of this page
feedback-link = Tell us about a mistake on this page
related-guide-outcomes = Guides that lead here
