### A programme in nine short answers.

## The questions

brief-title = In short
brief-asks-available = Can we get it?
brief-asks-for-whom = Whom is it for?
brief-asks-what = What does it consist of?
brief-asks-commitments = What must we bind ourselves to?
brief-asks-effort = What does it take of people and time?
brief-asks-cost = What does it cost?
brief-asks-effect = Does it work?
brief-asks-knowledge = How much do we know?
brief-asks-contact = Whom do we ask?

## What sort of answer

answer-kind-answered = Answered
answer-kind-contested = Answers conflict
answer-kind-not-stated = Not stated
answer-kind-not-looked-up = Not looked up

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-more = { $number } more
brief-or = { $first } or { $next }
brief-disputed = Sources disagree.
brief-not-stated = The sources that we have read do not say.
brief-not-in-excerpt = The part of the sources that we have read does not say.
brief-not-looked-up = Nobody has looked this up yet.
brief-not-applicable = The question does not apply to this programme.
brief-only-interested = Only the owner or somebody who paid says anything of it.
brief-undated = undated

## 1

brief-municipalities-NO = Norwegian municipalities
brief-municipalities-DK = Danish municipalities
brief-municipalities-SE = Swedish municipalities
brief-municipalities-FI = Finnish municipalities
brief-municipalities-IS = Icelandic municipalities
brief-municipalities-FO = Faroese municipalities
brief-municipalities-GL = Greenlandic municipalities
brief-municipalities-NL = Dutch municipalities
brief-municipalities-US = municipalities in the United States
brief-municipalities-CA = Canadian municipalities
brief-municipalities-GB = British municipalities
brief-municipalities-DE = German municipalities
brief-municipalities-AU = Australian municipalities
brief-municipalities-NZ = New Zealand municipalities
brief-municipalities-GR = Greek municipalities
brief-municipalities-JP = Japanese municipalities
brief-ended = No. It is no longer offered ({ $year }).
brief-ended-undated = No. It is no longer offered.
brief-paused = Not now. It is paused ({ $date }).
brief-replaced = No. Another programme has taken its place ({ $year }).
brief-replaced-undated = No. Another programme has taken its place.
brief-available-yes = Yes, it is open to { $municipalities }.
brief-available-here = Yes, { $municipalities } can take it up.
brief-available-waiting-list = Yes, but { $municipalities } go on a waiting list.
brief-available-on-application = Yes, { $municipalities } can apply for it.
brief-available-no = No, it takes on no new municipalities.
brief-available-unknown = We do not know whether { $municipalities } can get it.
brief-available-elsewhere = It can be taken up in { $countries }.
brief-owner-from = The owner is from { $countries }.
brief-newest-source = The newest source is from { $year }.
brief-status-in-development = It is in development ({ $date }).
brief-status-pilot = It is being tried out ({ $date }).
brief-status-limited = The offer is limited ({ $date }).
brief-available-disputed = Sources disagree on whether { $municipalities } can get it.
brief-status-local-practice = It is one municipality’s own practice ({ $date }).
brief-status-offered = It is on offer ({ $date }).
brief-status-at = { $status } ({ $date })
brief-status-disputed = Sources disagree: { $versions }.

## 2

brief-whom-and-age = Who takes part: { $who }. The children’s age: { $age }.
brief-whom-only = Who takes part: { $who }.
brief-whom-age = The children’s age: { $age }.
brief-whom-strains = It concerns: { $strains }.
brief-whom-levels = Aimed at: { $levels }.
brief-level-universal = everybody
brief-level-selective = groups at risk
brief-level-indicated = those with early signs
brief-level-treatment = those who need treatment
brief-level-follow-up = those to whom something has happened
brief-level-system = the services themselves

## 3

brief-what-kind = { $kind }.
brief-what-kind-of-size = { $kind }, { $size } in each group.
brief-what-size = { $size } in each group.
brief-what-sessions = { $name }: { $numbers }.
brief-what-sessions-of-length = { $name }: { $numbers }, { $length } each time.
brief-what-sessions-unnamed = They meet: { $numbers }.
brief-what-sessions-unnamed-of-length = They meet: { $numbers }, { $length } each time.
brief-what-length = It lasts { $length }.
brief-what-more-series = { $count ->
    [one] There is one more series of meetings.
   *[other] There are { $number } more series of meetings.
}
brief-what-formats = Form: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] One demand: { $marks }.
   *[other] { $number } demands: { $marks }.
}
brief-commitments-none = No demands stated.
brief-commitments-none-looked = No demands stated (nobody has looked up { $number } of { $total }).
brief-commitments-unread = Nobody has looked up { $number } of { $total } types of demand.
brief-commitments-should = Should: { $marks }.
brief-commitments-described = Described without being demanded: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-agreement = agreement
brief-mark-leadership-anchoring = leadership behind it
brief-mark-political-decision = council decision
brief-mark-coordinator = coordinator
brief-mark-branch-coordinator = coordinator at each branch
brief-mark-case-coordinator = coordinator for each case
brief-mark-staff = staff
brief-mark-family-contact = family contact
brief-mark-resource-group = resource group
brief-mark-key-persons-per-workplace = key persons
brief-mark-cross-service-participation = several services
brief-mark-take-part-in-training = training
brief-mark-take-part-in-supervision = supervision
brief-mark-follow-manual = following the manual
brief-mark-recruit-families = finding families
brief-mark-premises-equipment = premises
brief-mark-meals = meals
brief-mark-travel = travel
brief-mark-own-costs = own costs
brief-mark-data-and-evaluation = data and evaluation
brief-mark-competence-mapping = mapping of skills
brief-mark-develop-routines = routines
brief-mark-spread-internally = spreading what is learnt
brief-mark-continue-after-project = going on afterwards
brief-mark-privacy-confidentiality = privacy

## 5

brief-effort-people = People: { $people }.
brief-effort-per-group = { $people } per group
brief-effort-per-municipality = { $people } per municipality
brief-effort-hours = About { $hours } of work per group or family (worked out).
brief-effort-meetings = The meetings take { $hours } in all (worked out). The working time is not known.
brief-effort-training = Training: { $lengths }.
brief-effort-training-length-unknown = How long the training is, is not stated.
brief-effort-people-not-stated = How many are needed is not stated.
brief-effort-people-not-in-excerpt = How many are needed is not in the part of the sources that we have read.
brief-effort-people-not-recorded = Nobody has looked up how many are needed.
brief-effort-people-not-applicable = No staff are needed.
brief-effort-people-only-interested = Only the owner or somebody who paid says how many are needed.

## 6

brief-cost-line = { $item }: { $amount }, { $year } prices.
brief-cost-line-undated = { $item }: { $amount }.
brief-cost-paid-by = { $item }: the amount is not stated. Who pays: { $payer }.
brief-cost-resting = { $amount } ({ $basis })
brief-cost-not-stated = No price stated.
brief-cost-not-in-excerpt = No price in the part of the sources that we have read.
brief-cost-not-recorded = Nobody has looked up prices yet.
brief-cost-not-applicable = Costs do not apply here.
brief-cost-own = The municipality pays its own costs.
brief-cost-given = The owner gives: { $given }.

## 7

brief-areas-child = { $areas } (the children)
brief-areas-family = { $areas } (the parents)
brief-areas-staff = { $areas } (the staff)
brief-effect-works = Yes, on { $better }.
brief-effect-partly = Partly: not shown on { $null }; better on { $better }.
brief-effect-not-shown = No, not shown on { $null }.
brief-effect-worse = No, worse on { $worse }.
brief-effect-conflicting = Conflicting findings on { $mixed }.
brief-effect-better-and-worse = Conflicting: better on { $better }; worse on { $worse }.
brief-effect-also-worse = Worse on { $worse }.
brief-effect-also-null = Not shown on { $null }.
brief-effect-also-better = Better on { $better }.
brief-effect-open = Not settled: { $open }.
brief-effect-unknown-not-looked-up = We do not know: nobody has looked for studies yet.
brief-effect-unknown-only-interested = We do not know: only the owner or somebody who paid tells of studies.
brief-effect-unknown-none-found = We do not know: we have looked and found no study ({ $date }).
brief-effect-unknown-only-original = We do not know: only the original abroad has been studied.
brief-effect-unknown-only-cost = We do not know: only the costs have been studied.
brief-effect-unknown-not-read = { $count ->
    [one] We do not know: there is a study, but we have not read what it found.
   *[other] We do not know: there are studies, but we have not read what they found.
}
brief-effect-unknown-only-small = We do not know: too few were compared (fewer than { $enough }).
brief-effect-unknown-no-lots = We do not know: there was a comparison, but no lots were drawn on who got the programme.
brief-effect-unknown-other-treatment = We do not know: it has only been compared with other help or another version of it.
brief-effect-unknown-not-in-an-area = We do not know: the studies that compare do not answer it for all who take part.
brief-effect-unknown-design-unknown = { $count ->
    [one] We do not know: how the study was done is not stated.
   *[other] We do not know: how some of the studies were done is not stated, and the others compare with nobody.
}
brief-effect-unknown-before-and-after = We do not know: it was measured before and after, with nobody to compare with.
brief-effect-unknown-afterwards = We do not know: it was measured only afterwards, with nobody to compare with.
brief-effect-unknown-only-told = We do not know: no study has anybody to compare with. We know only what people tell.
brief-effect-owners-own = { $count ->
    [one] The study is the owner’s own.
   *[other] The studies are the owner’s own.
}
brief-effect-ordered-by-owner = { $count ->
    [one] The owner commissioned the study.
   *[other] The owner commissioned the studies.
}
brief-effect-paid-by-funder = { $count ->
    [one] Whoever paid for the programme paid for the study.
   *[other] Whoever paid for the programme paid for the studies.
}
brief-effect-nobody-says-who = { $count ->
    [one] Who stood behind the study is not stated.
   *[other] Who stood behind the studies is not stated.
}
brief-effect-independence-not-stated = { $count ->
    [one] Whether the study is independent is not stated.
   *[other] Whether the studies are independent is not stated.
}
brief-effect-none-independent = None of the studies is known to be independent.
brief-effect-deciding-not-here = The studies that decide are not known to be from { $country }.
brief-effect-small-null = { $count ->
    [one] A small study showed no sure difference on { $areas }.
   *[other] Small studies showed no sure difference on { $areas }.
}
brief-effect-small-better = { $count ->
    [one] A small study found improvement on { $areas }. It is too small to settle it.
   *[other] Small studies found improvement on { $areas }. They are too small to settle it.
}
brief-effect-small-worse = { $count ->
    [one] In a small study things became worse on { $areas }.
   *[other] In small studies things became worse on { $areas }.
}
brief-effect-subgroup-worse = Worse on { $areas } for some: { $subgroup }.
brief-effect-subgroup-better = Better on { $areas } for another part: { $subgroup }.
brief-effect-not-here = No study is known from { $country }.
brief-effect-number-not-stated = How many the answer counts is not stated.
brief-effect-self-report = It rests on what the participants themselves answered.
brief-effect-variant = Studied in one version: { $variants }.
brief-effect-not-measured = Not measured: { $areas }.
brief-effect-original-works = The original abroad brought improvement on { $better }.
brief-effect-original-partly = The original abroad: not shown on { $null }; improvement on { $better }.
brief-effect-original-not-shown = For the original abroad it is not shown on { $null }.
brief-effect-original-worse = The original abroad: worse on { $worse }.
brief-effect-original-conflicting = Studies of the original abroad conflict.
brief-effect-original-unknown = The original abroad has been studied too. That settles nothing here.
brief-effect-rated = { $system } ({ $date }): “{ $level }”.
brief-effect-rated-undated = { $system }: “{ $level }”.
brief-effect-rated-original = { $system } on the original ({ $date }): “{ $level }”.
brief-effect-rated-original-undated = { $system } on the original: “{ $level }”.
brief-effect-rating-variant = { $rating } It is about: { $variant }.
brief-effect-rating-edition = { $rating } Edition: { $edition }.
brief-effect-change-better = From before to after things became better. That does not show why.
brief-effect-change-no-difference = From before to after nothing changed.
brief-effect-change-worse = From before to after things became worse. That does not show why.
brief-effect-change-mixed = From before to after things changed in different ways.
brief-effect-change-better-on = From before to after things became better on { $areas }. That does not show why.
brief-effect-change-no-difference-on = From before to after nothing changed on { $areas }.
brief-effect-change-worse-on = From before to after things became worse on { $areas }. That does not show why.
brief-effect-perceived-better = Those who were asked feel that it helps.
brief-effect-perceived-no-difference = Those who were asked do not feel that it helps.
brief-effect-perceived-worse = Those who were asked feel that things became worse.
brief-effect-perceived-better-on = Those who were asked feel an improvement on { $areas }.
brief-effect-perceived-no-difference-on = Those who were asked feel no improvement on { $areas }.
brief-effect-perceived-worse-on = Those who were asked feel that things became worse on { $areas }.
brief-effect-perceived-mixed = Those who were asked feel differently about it.
brief-effect-believed-better = Those who wrote about it think that it helps.
brief-effect-believed-no-difference = Those who wrote about it do not think that it helps.
brief-effect-believed-worse = Those who wrote about it think that it became worse.
brief-effect-believed-better-on = Those who wrote about it think that it became better on { $areas }.
brief-effect-believed-no-difference-on = Those who wrote about it think that it did not become better on { $areas }.
brief-effect-believed-worse-on = Those who wrote about it think that it became worse on { $areas }.
brief-effect-believed-mixed = Those who wrote about it differ on whether it helps.
brief-effect-content-better = Those who were asked are content.
brief-effect-content-no-difference = Those who were asked are neither more nor less content than others.
brief-effect-content-worse = Those who were asked are discontented.
brief-effect-content-mixed = Those who were asked are not equally content.
brief-effect-afterwards = Some of it was measured only afterwards.
brief-effect-course-fell-short = Some of what was to be carried out did not come about.
brief-effect-searched = Looked on { $date }: { $text }.
brief-effect-under-way = { $count ->
    [one] A study that compares is under way.
   *[other] { $number } studies that compare are under way.
}
brief-effect-under-way-until = A study that compares is under way. The results are expected { $date }.
brief-effect-course = How it was carried out has been studied too.

## 8

brief-knowledge-answered = { $stated } of { $total } questions answered.
brief-knowledge-sources = { $independent } of { $number } sources are independent.
brief-knowledge-reviewed = Gone through on { $date }.
brief-knowledge-reviewed-by = Gone through on { $date } ({ $role }).
brief-knowledge-not-reviewed = When it was last gone through is not recorded.
brief-knowledge-confirmed = The owner has confirmed it ({ $date }).
brief-knowledge-not-confirmed = The owner has not confirmed it.
brief-knowledge-overdue = It should have been gone through again.

## 9

brief-contact = Ask { $name }.
brief-contact-role = Ask { $name }, { $role }.
brief-contact-way = Ask { $name }: { $way }.
brief-contact-role-way = Ask { $name }, { $role }: { $way }.
brief-contact-owners = { $count ->
    [one] Ask the owner, { $owners }.
   *[other] Ask the owners: { $owners }.
}
brief-contact-owner-at = { $owner } ({ $site })
brief-contact-places = In use now or before: { $places }.

## The rules, as the site shows them

brief-rules-title = How the answers come about
brief-rule-available = Only a source that says no gives a no: it is no longer offered, or takes on nobody new. We say yes when a source says that municipalities in the country can take it up, or that it is open and its owner is from there. Otherwise we do not know. The newest status counts.
brief-rule-for-whom = Who takes part, how old the children are, what weighs on the families, and whom it is aimed at. Where sources disagree about ages, all are told.
brief-rule-what = What sort of programme it is, how many in a group, the first series of meetings, and how long it lasts.
brief-rule-commitments = How many things a source says that the municipality must, and which, in a fixed order. Then what it should. We never say that there are no demands, only that none is stated.
brief-rule-effort = People per group and per municipality as sources state them. Hours are worked out as in the plan where a source says that the municipality’s people lead. Otherwise they are the hours of the meetings, which are nobody’s working time.
brief-rule-cost = Prices as sources state them, with their year and what they cover. Then whether the municipality pays its own costs, and what the owner gives.
brief-rule-effect = Only studies of the programme itself that compare with people without help or with the usual help count. Trials with lots drawn, and reviews, decide. Fewer than { $enough } analysed do not decide alone. Weaker studies can pull down, never up. Studies of the original stand apart. We count no findings and give no points.
brief-rule-knowledge = How many of all questions are answered, how many sources are independent, when somebody last went through it, and whether the owner has confirmed it.
brief-rule-contact = Whom the owner gives as the one to ask, else the owner. Then where it is or has been in use.

## The page and the quote

brief-more-of = More
brief-rests-on = Rests on:
brief-to-quote = To quote:
brief-quote = “{ $said }” On { $name }, { $site } ({ $date }).
brief-quote-from = “{ $said }” On { $name }, { $site } ({ $date }), after { $sources }.
brief-quote-source = { $publisher } ({ $year })
brief-rules-lead = Nine questions, answered by the same rules for every programme. The rules rest on what sources say and nothing else. Nobody is scored, and studies are not counted against each other.
brief-rules-kinds = Four kinds of answer
answer-kind-means-contested = The sources say different things. Both sides are in the answer.
answer-kind-means-not-stated = We have read the sources, and they say nothing about it.
answer-kind-means-not-looked-up = None of us has looked for it in the sources yet. There may be an answer.
answer-kind-means-answered = The sources answer.
