### Texts of the search.

search-label = Search this site
search-submit = Search
search-title = Search
search-query-tips = Use "quotes" for exact words and a minus (-) to leave a word out.

search-filters = Filters
search-clear = Clear filters
search-from = From
search-to = To
search-range-closes = Last day to apply
search-range-amount = Amount (yen)
facet-agency = Run by
facet-collection = Kind of page

search-results = Search results
search-more = More results
search-count = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
search-count-near = { $n ->
    [one] { $n } result with a similar spelling
   *[other] { $n } results with a similar spelling
}
search-count-any = { $n ->
    [one] { $n } result with some of the words
   *[other] { $n } results with some of the words
}
search-days-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
search-last-day = last day today

search-loading = Loading…
search-titles-only = Results by title. The full texts are loading…
search-load-full = Search the full texts (uses more data)
search-failed = The search did not load completely. Please check your connection or use the lists below.
search-unsupported = This browser cannot search the full texts. Please use the lists below.
search-portable = This copy of the site opens from a file, and browsers do not let such pages search. Please use the lists below, or search on the site:
search-outdated = The site has been updated. Please reload this page.

search-none = Nothing found.
search-none-here = Nothing found in this language.
search-found-in = Found in another language:
search-try-languages = Search in another language
search-ask-desks = Ask a support desk
search-browse = Browse the lists
