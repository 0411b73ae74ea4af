# What the site says. Information about programmes is not here, but in programmes/.

site-name = tiltak
skip-to-content = Skip to main content
nav-main = Main menu
nav-languages = Languages
nav-programmes = Programmes
nav-compare = Compare programmes
nav-fit = Find programmes that fit
nav-plan = Work it out
nav-evidence = Evidence map
nav-sources = Sources
nav-about = About tiltak
breadcrumbs = You are here:
front-short = Home
footer-about = tiltak shows what the municipality commits to, what we know and what we do not know.

## Front page
front-title = Find early intervention programmes for children and families
front-lead = Read what the sources say, compare what the municipality commits to, and see what nobody has answered.
search-label = Search programmes
search-field = Search for programmes
search-help = Type a problem, a target group or a name. For example: substance use in the family.
front-standing-title = About this site
front-behind = Who is behind it?
front-extent = How much is here?
front-known = How much has been looked up?
front-known-answered = The sources answer { $stated } of { $total } questions. { $open } questions have not been looked into yet.
front-newest = What was looked at last?
front-newest-more = { $count ->
    [one] and one more on the same day
   *[other] and { $number } more on the same day
}
spread-title = The places on the map
spread-says-places = Each square is a county or a similar area. The number says how many places the sources name there, now or earlier.
spread-title-all = Where the programmes have run
spread-says-programmes = Each square is a county or a similar area. The number says how many programmes have run there, now or earlier. In empty squares the sources name none.
spread-county-places = { $county }: { $places }
spread-county-and-places = { $county } (also without a closer place): { $places }
spread-elsewhere = without a place on the map: { $places }
spread-elsewhere-lead = Without a place on the map
search = Search
ways-in-title = Three ways in
way-in-situation = A situation, in your own words
way-in-name = A name
way-in-age = Child’s age
way-in-strain = Or choose a strain
steps-title = From question to council paper
step-fit = Find programmes that fit
step-fit-about = Say whom you want to reach and what you can give. You see what is met, what is not, and what nobody knows.
step-compare = Compare programmes
step-compare-about = Put two to six programmes side by side and see what the municipality binds itself to.
step-plan = Work it out
step-plan-about = Use your own figures. Every sum shows its formula and its sources.
step-paper = Draft of a Norwegian council paper
step-paper-about = Get a draft council paper with sources and with what is still unclear. The draft is in Norwegian.
steps-evidence = Evidence map: what has been studied, and what has not
programmes-count = { $count ->
    [0] No programmes yet
    [one] One programme
   *[other] { $number } programmes
}
all-programmes = Show all programmes
what-title = What you find here
what-commitments-title = Commitments first
what-commitments = Agreement, coordinator, staff, training and own costs are set out row by row.
what-sources-title = Everything has a source
what-sources = You see where each fact stands, when it was written, and whether it comes from the owner. If sources disagree, you see that.
what-silence-title = We show what nobody says
what-silence = When the sources do not answer, we say so. You get the questions to ask the owner.
what-more = Read about how we work

## Results
results-title = Programmes
results-found = { $count ->
    [0] No programmes match
    [one] One programme
   *[other] { $number } programmes
}
results-found-for = { $count ->
    [0] No programmes match ‘{ $text }’
    [one] One programme matches ‘{ $text }’
   *[other] { $number } programmes match ‘{ $text }’
}
results-found-aged = { $count ->
    [one] One programme for children of { $age }
   *[other] { $number } programmes for children of { $age }
}
results-found-by = { $count ->
    [one] One programme that fits { $filters }
   *[other] { $number } programmes that fit { $filters }
}
near-alike = Similar to what you searched for
near-most-alike = No programme has all of it. These come closest
near-absent = The nearest we have
absent-programme = We do not have { $name } in the database yet.
absent-theme = We have no programmes about { $theme } in the database yet.
absent-means = It only means that nobody has written about it here. It says nothing of whether it exists, is good or works.
absent-nearest = The programmes below are about some of the same: { $terms }.
absent-suggest = Suggest that we include it
absent-suggest-subject = Suggestion: { $what }
near-not-counted = They have only some of it, and are not part of the number above.
results-ask-nothing = The words you searched for do not say what the programme should be about. You see all programmes.
show-hits = Show results
reset = Reset
chosen-filters = Chosen filters
remove-filter = Remove filter: { $filter }
tick-choose = Choose
choose-to-compare = Choose programmes to compare
tick-chosen = Chosen
tick-take-out = Take out
tick-full = Six are chosen, and there is no room for more. Take one out first.
shortlist-title = Chosen programmes
shortlist-compare = Compare
shortlist-find-more = Find more
shortlist-about = You can choose up to { $most }. What you have chosen is in the address of the page: send it to a colleague, or save it for later.
shortlist-cut = The address names more than { $most } programmes. Only the first { $most } are chosen.
shortlist = { $count ->
    [one] One chosen: { $names }
   *[other] { $number } chosen: { $names }
}
results-out-of-reach = No longer offered, or not open to new municipalities in { $country }
country-wanted = The country you are in
compare-chosen = Compare chosen
nothing-title = What you can do next
nothing-without-filters = Search for the same words without filters
nothing-without-words = Keep the filters and search without words
nothing-other-words = Try fewer or different words.
matched-synonym = (found by the word ‘{ $synonym }’)
why-matched = Matches in: { $places }
pages = Pages of results
page-before = Previous
page-after = Next
title-page = { $title } (page { $page } of { $pages })
title-differences = { $title }: only what differs
title-independent = { $title } (independent sources only)
title-errors = Error: { $title }
results-description = { $found }. Read who each programme is for, what it takes, what studies have shown, and what nobody knows.
comparison-description = { $names } side by side: what the municipality commits to, what it costs, who it is for, and what is known of its effect. With sources.
page-of = Page { $page } of { $pages }
filters = Filters and order
sort-label = Order
order-relevance = Best match first
order-name = Name
order-reviewed = Last reviewed first
order-shortest = Shortest course first
measure-age = Children’s age
measure-weeks = Duration
measure-group-size = Group size
measure-help-age = Whole years, from 0 to 18.
measure-help-weeks = Whole weeks.
measure-help-group-size = How many take part in one group.
end-from = From
end-to = To
range-age-exactly = { $count ->
    [one] { $from } year
   *[other] { $from } years
}
range-age-between = { $from }–{ $to } years
range-age-at-least = { $count ->
    [one] At least { $from } year
   *[other] At least { $from } years
}
range-age-at-most = { $count ->
    [one] At most { $to } year
   *[other] At most { $to } years
}
range-weeks-exactly = { $count ->
    [one] { $from } week
   *[other] { $from } weeks
}
range-weeks-between = { $from }–{ $to } weeks
range-weeks-at-least = { $count ->
    [one] At least { $from } week
   *[other] At least { $from } weeks
}
range-weeks-at-most = { $count ->
    [one] At most { $to } week
   *[other] At most { $to } weeks
}
range-group-size-exactly = { $from } in the group
range-group-size-between = { $from }–{ $to } in the group
range-group-size-at-least = At least { $from } in the group
range-group-size-at-most = At most { $to } in the group
results-unstated = { $count ->
    [one] One more programme may match, but the sources do not state { $what }.
   *[other] { $number } more programmes may match, but the sources do not state { $what }.
}
results-unstated-add = Show them too
results-with-unstated = Programmes whose sources do not state { $what } are included.
results-unstated-remove = Leave them out
unstated-age = the age of the children
unstated-weeks = how long it lasts
unstated-group-size = the group size
unstated-several = all the numbers you ask for

## What we read out of the words
hint-read = ‘{ $words }’ was read as the filter ‘{ $filter }’.
hint-from = from ‘{ $words }’
hints-note = We read some of the words as filters. Remove a filter to search for the words instead.
hints-note-one = We read ‘{ $words }’ as ‘{ $filter }’. Remove it to search for the words instead.
hint-groups = In a group
hint-groups-of-children = Groups of children
hint-cost = Has a price of at most { $kroner } Norwegian kroner
hint-used-in = Used in { $country }
hint-studied-in = Studied in { $country }
hint-ungsinn = Rated by Ungsinn
range-ungsinn-exactly = Level { $from } by Ungsinn
range-ungsinn-between = Level { $from }–{ $to } by Ungsinn
range-ungsinn-at-least = At least level { $from } by Ungsinn
range-ungsinn-at-most = At most level { $to } by Ungsinn
range-sessions-exactly = { $from } sessions
range-sessions-between = { $from }–{ $to } sessions
range-sessions-at-least = At least { $from } sessions
range-sessions-at-most = At most { $to } sessions
hint-place = Used in { $place }
place-also-called = { $place } ({ $names })
place-in-county = { $place } ({ $county })
place-alone = { $place }
hint-not = Not: { $filter }
hint-means = { $means }
situation-read = We read ‘{ $words }’ as { $filter }
results-silent = { $count ->
    [one] One more programme may fit. We do not know
   *[other] { $number } more programmes may fit. We do not know
}
hit-silent-on = Not known: { $asked }
hint-free = Free for those who take part
hint-free-for-municipality = Something is free for the municipality
hint-country = From { $country }
hint-for-children = Children take part
hint-for-parents = Parents take part
hint-for-families = Families take part
hint-for-staff = Staff take part
hint-controlled = Study with a comparison group
hint-evaluated = Evaluated
hint-still-offered = Still offered
hint-ended = No longer offered
hint-open-to-new = Open to new municipalities
hint-without-referral = No referral needed
hint-in-day-care = In day care
unknown-word = We did not find ‘{ $word }’.
unknown-word-meant = We did not find ‘{ $word }’. Did you mean { $meant }?
unknown-word-or = or
unknown-word-found = You see results for parts of the word, or for similar words.
unknown-word-try = Try another word for the same, or say whom you want to reach:
found-synonym = Found by ‘{ $found }’, which means roughly the same as ‘{ $asked }’.
found-neighbour = Found by ‘{ $found }’ instead of ‘{ $asked }’.
without-filter = { $count ->
    [one] Without the filter ‘{ $without }’: one programme
   *[other] Without the filter ‘{ $without }’: { $number } programmes
}
without-words = { $count ->
    [one] Without ‘{ $without }’: one programme
   *[other] Without ‘{ $without }’: { $number } programmes
}
without-place = { $count ->
    [one] One programme has been used elsewhere in { $without }
   *[other] { $number } programmes have been used elsewhere in { $without }
}
nothing-in-place = We know of nobody who has used any of the programmes in { $place }.
nothing-nearest = Closest matches
nothing-nearest-one = Closest match: { $name }
suggestion-programme = Programme
suggestion-term = Topic
suggestion-place = Place
search-field-terms = Keywords

## How to search
help-search-title = How to search
help-search-lead = Type what you want to know, in your own words. The search reads everything that is said about the programmes, in Norwegian, Danish and English at once.
help-search-hints-title = Some words become filters
help-search-hints = If you type an age, a length, a group, a price, a country or who takes part, we read it as a filter. The filter is shown above the results. If you remove it, we search for the words instead. Try:
help-search-example-age = 5-year-olds
help-search-example-ages = children aged 4–6
help-search-example-weeks = under 3 months
help-search-example-group-size = groups of 6 to 8
help-search-example-free = free of charge
help-search-example-country = Danish programmes
help-search-example-who = for parents
help-search-example-study = evaluated with RCT
help-search-example-status = still offered
help-search-signs-title = When you want to be more precise
help-search-quotes = Quotation marks find the words exactly as they are written, side by side.
help-search-quotes-example = "mental illness"
help-search-minus = A minus before a word leaves out programmes that have the word.
help-search-minus-example = violence -alcohol
help-search-field = Type the name of a field and a colon, and we search in that field only.
help-search-field-example = keywords:parents
help-search-fields = You can search in these fields:
help-search-spelling-title = Spelling
help-search-spelling = Capital and small letters are the same. You can leave out the special letters of Norwegian and Danish. We find the word in all its forms, and inside longer words. If the word is unknown, we show similar words and ask whether you meant one of them.
help-search-synonyms-title = Other words for the same thing
help-search-synonyms = We also search for words that mean roughly the same. A result tells you when it is based on another word than the one you typed.
help-search-silent-title = We replace nothing without telling you
help-search-silent = You see which words we read as filters, which words no programmes have, and which other words we found. When no programme has all the words, we say so. Those that have only some of what you searched for stand apart and are not counted.
help-search-unstated-title = When the sources do not state numbers
help-search-unstated = If you ask for age, length or group size, programmes without such numbers are not included. We count them, and you can include them.
help-search-order-title = What comes first
help-search-order = Programmes that have most of what you ask for come first. Rare words count for more than common ones. Words in names, summaries and keywords count for more than words in long texts. You can also sort by name, last review or shortest course. The order says nothing about quality or effect.

facet-kind = Type of programme
facet-participant = Participants
facet-strain = Strains
facet-prevention-level = Prevention level
facet-format = Way of working
facet-commitment = Commitments
facet-status = Status
facet-design = How it has been evaluated
facet-country = Owner’s country

search-field-name = Name
search-field-summary = Summary
search-field-target-group = Target group
search-field-content = Content
search-field-commitments = Commitments and staffing
search-field-evaluation = Evaluation
search-field-experience = Experience
search-field-places = Places and owners
search-field-sources = Sources

## Programme
status = Status
status-not-recorded = Status not looked up
as-of = as of { $date }
undated = undated
status-elsewhere = in { $countries }
sources-disagree = The sources disagree
answered-of = { $stated } of { $total }
fold-answered = { $stated } of { $total } answered
fold-gist = { $question }: { $answer }
fold-programmes = { $count ->
    [one] One programme
   *[other] { $number } programmes
}
fold-to-ask = { $count ->
    [0] Everything is answered
    [one] One question
   *[other] { $number } questions
}
fold-sources = { $count ->
    [one] One source
   *[other] { $number } sources
}
show-all = Open every part
show-less = Close the parts
nearest-instead = Nearest:
mostly-in-bokmal = Most of this page is written in Norwegian.
mostly-in-nynorsk = Most of this page is written in Norwegian Nynorsk.
mostly-in-danish = Most of this page is written in Danish.
mostly-in-english = Most of this page is written in English.
mostly-in-another = Most of this page is written in another language.
last-sound = The file for this programme has an error. You are seeing the previous valid version.
last-sound-gone = The file for this programme is gone. You are seeing the previous valid version.
draft-notice = This is a draft. It is not published, and may be unfinished or wrong.
draft-title = Draft: { $name }
newest-source-old = The newest dated source is from { $year }. Ask the owner whether the information still applies.
original-name = Name of the original
level-described = Described, not stated as a requirement
on-demand = More
derived = Calculated:
note = Note:
source-mark = { $count ->
    [one] Source { $numbers }
   *[other] Sources { $numbers }
}
source-mark-note = note
source-mark-derived = worked out
source-at = Place in the source: ‘{ $place }’.
source-interest = Interest: { $interest }.
source-old = The source is from { $year }. Check whether it still holds.
source-read-on = Read on { $date }.
source-read-in-part = Read in part on { $date }.
sources-lead = The numbers are the same as in the source marks on the page.
sources-independent = { $count ->
    [0] No source is independent of the programme (0 of { $total }).
    [one] One source is independent of the programme (1 of { $total }).
   *[other] { $number } of { $total } sources are independent of the programme.
}
all-sources-lead = All the sources that the information builds on, programme by programme.
editorial-title = About this page
reviewed-on = Last reviewed on { $date }.
reviewed-never = Nobody has reviewed the page since it was created.
next-review = Due for review again by { $date }.
confirmed-on = The owner confirmed the information on { $date }.
confirmed-never = The owner has not confirmed the information.

period-between = { $from }–{ $to }
period-from = from { $from }
period-to = until { $to }

## Silence
silence-not-stated = Not stated
silence-not-in-excerpt = Not in what we have read
silence-not-recorded = Not looked up
silence-not-applicable = Not applicable
silence-looked-on = (we looked on { $date })
silence-means-not-stated = An editor has looked. The sources say nothing.
silence-means-not-in-excerpt = An editor has looked in the part of the sources that we have read. The rest may say it.
silence-means-not-recorded = No editor has looked yet.
silence-means-not-applicable = The question does not make sense for this programme.
silences-not-stated = Not stated in the sources ({ $number })
silences-not-in-excerpt = Not in the part of the sources that we have read ({ $number })
silences-not-recorded = Not looked up yet ({ $number })
silences-not-applicable = Not applicable ({ $number })
unknown-title = What we do not know
unknown-ask = You can ask the owner about this:
tally-stated = { $count ->
    [one] { $number } question is answered in the sources
   *[other] { $number } questions are answered in the sources
}
tally-not-stated = { $count ->
    [one] { $number } question is marked ‘not stated’: we have looked, but the sources say nothing
   *[other] { $number } questions are marked ‘not stated’: we have looked, but the sources say nothing
}
tally-not-in-excerpt = { $count ->
    [one] One question is “not in what we have read”: we have read only a part of the sources, and it says nothing
   *[other] { $number } questions are “not in what we have read”: we have read only a part of the sources, and it says nothing
}
tally-not-recorded = { $count ->
    [one] { $number } question is marked ‘not looked up’: nobody has looked yet
   *[other] { $number } questions are marked ‘not looked up’: nobody has looked yet
}
tally-not-applicable = { $count ->
    [one] { $number } question is not applicable
   *[other] { $number } questions are not applicable
}

## Comparison
compare-title = Compare programmes
compare-lead = Choose from { $fewest } to { $most } programmes. The municipality’s commitments come first.
compare-one = You have chosen { $name }. Search for more to compare with, or choose from the list.
choose-search = Search for more programmes
comparison-of = { $names } side by side
comparison-number = Comparison of { $number } programmes
comparison-caption = Comparison row by row. The municipality’s commitments come first.
comparison-question = Question
commitments-corner = Commitment
comparison-parts = Parts of the comparison
comparison-rest = Everything else
comparison-all = Show everything on one page, also for printing
comparison-fold = Show the short version
comparison-unfold = Show the answers side by side
comparison-pictures = Show the comparison in pictures
comparison-known = How much we know
comparison-only-one = What only one of the programmes says something about
comparison-sources = Sources and notes
comparison-sources-about = Here are the sources behind what is shown on the page. The numbers in the cells are theirs.
comparison-mostly-read = { $read } Where something else holds, it is said.
comparison-printed = Retrieved { $date } from { $address }
takes-title = People, time and money
takes-corner = What it takes
takes-stated = The figures are stated by sources unless something else is said.
takes-no-number = No number
takes-more = { $count ->
    [one] and one more figure
   *[other] and { $number } more figures
}
take-price-of = { $item }: { $amount }
compare-too-many = You have chosen more than { $most } programmes. We show the first { $most }.
compare-remove = Remove
compare-add = Add a programme
compare-add-button = Add
rows-shown = Rows shown
rows-all = All rows
rows-differing = Differences only
rows-alike = { $count ->
    [0] No row says the same.
    [one] One row that says the same is hidden.
   *[other] { $number } rows that say the same are hidden.
}
rows-only-one = { $count ->
    [0] No row is about one programme only.
    [one] One row that only one programme says something about stands apart.
   *[other] { $number } rows that only one programme says something about stand apart.
}
rows-silent = { $count ->
    [0] No row is without an answer.
    [one] One row that none says anything about is hidden.
   *[other] { $number } rows that none says anything about are hidden.
}
rows-counted = { $count ->
    [one] one row
   *[other] { $number } rows
}
row-not-stated = Not stated for any
row-not-in-excerpt = Not in what we have read about any
row-not-recorded = Not looked up for any
row-not-applicable = Not applicable to any
legend-title = How to read the table

## Names of what stands under a piece of information
detail-more = More
detail-in-order = In order
detail-sector = Sector
detail-country = Country
detail-site = Website
detail-year = Year
detail-developer = Developed by
detail-purpose = For
detail-role = Role
detail-phone = Phone
detail-email = Email
detail-as-of = Date
detail-number = Number
detail-period = Period
detail-participants = For
detail-count = How many
detail-combination = Among the others
detail-led-by = Led by
detail-frequency = How often
detail-length = Duration
detail-preparation = Preparation and follow-up work
detail-parallel-with = At the same time as
detail-themes = Topics
detail-structure = Fixed structure
detail-edition = Edition
detail-per-group = Per group
detail-per-municipality = Per municipality
detail-qualifications = Qualifications
detail-hours = Time
detail-volunteer = Volunteer
detail-who = For
detail-by-whom = Given by
detail-level = Requirement
detail-offer = The provider
detail-when = When
detail-responsible = Responsible
detail-per = Per
detail-phase = Phase
detail-price-year = Price year
detail-payer = Paid by
detail-basis = Basis
detail-not-comparable-with = Not to be compared with
detail-link = Link
detail-of = Concerns
detail-design = Design
detail-independence = Relation to the owner
detail-comparison-group = Comparison group
detail-variant = Variant
detail-trial = Trial
detail-compared-with = Compared with
detail-among = Studied only among
detail-analysed = Analysed
detail-arm = Arm
detail-authors = Authors
detail-publisher = Publisher
detail-study-participants = Participants
detail-respondents = Responses
detail-follow-up = Follow-up over time
detail-outcomes = Findings
detail-limits = Limitations
detail-does-not-show = Does not show
detail-areas = About
detail-direction = Direction
detail-finding-kind = Type of finding
detail-subgroup = Subgroup
detail-measured-with = Measured with
detail-reported-by = Reported by
detail-measured-at = Measured when
detail-time-after = Time after the end
detail-size = Size
detail-rating-level = Level
detail-scale = Scale
detail-said-by = By
detail-answer = Answer
searched-by-us = us
detail-date = Date
detail-about = About
detail-told-by = Told by
detail-kind = Type

## When something cannot be shown
refusal-title-400 = We do not understand the address
refusal-400 = The address is too long or written in a way that we cannot read. Try a search.
refusal-title-404 = The page does not exist
refusal-404 = The address may be mistyped, or the page may have moved. Try a search.
refusal-title-405 = You cannot do this here
refusal-405 = You can only read this page. Go back, or try a search.
refusal-title-410 = The programme was withdrawn
refusal-410 = This programme was published here, and no longer is. Try a search for others.
retired-on = { $name } was withdrawn { $date }.
refusal-title-500 = Something went wrong on our side
refusal-500 = The error has been logged. Try again in a while, or go to the home page.

## The terminal
report-drafts = { $count ->
    [one] One draft, which is not published: { $files }.
   *[other] { $count } drafts, which are not published: { $files }.
}
report-drafts-sound = { $count ->
    [one] One draft without errors, which is not published: { $files }.
   *[other] { $count } drafts without errors, which are not published: { $files }.
}
report-drafts-lack = { $errors } and { $warnings } in drafts. They are not in the way of the other programmes.
report-summary = { $errors } and { $warnings } { $files }.
retire-written = Wrote { $path }. Commit it together with the deletion.
report-past-unknown = Whether facts were lost cannot be said: there is neither a previous valid version nor git to compare with.
new-written = Wrote { $path }. Fill in the name, the summary and one source, and run ‘tiltak check’. A site started with ‘--drafts’ shows the draft at { $address }. Take ‘draft = true’ away to publish it.

detail-child-age = Age of the children
detail-course-length = Length
detail-group-size = Group size
detail-prevention-levels = Level
detail-places = Place
detail-expected = Expected
related-title = See also
source-copy = Read in a copy at:
coverage-title = Coverage
coverage-lead = This is how much we know of each programme. What we know least about comes first.
coverage-caption = Questions answered in the sources, programme by programme
coverage-programme = Programme
coverage-all = All questions
coverage-tidier = TIDieR
coverage-newest = Newest source
coverage-next = Next steps
coverage-tidier-title = What TIDieR is
coverage-tidier-about = TIDieR is an international checklist for describing interventions. It has twelve items. An item counts when the sources say something about it.
coverage-look-for = Look for
coverage-ask-for = Ask the owner about
facet-place = Places that have used it
coverage-together = All programmes ({ $number })
coverage-not-stated = { $number } not stated
coverage-not-in-excerpt = { $number } not in what we have read
coverage-not-recorded = { $number } not looked up
coverage-not-applicable = { $number } not applicable
source-mark-elsewhere = Sources on the page of { $name }
