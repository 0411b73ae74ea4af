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
answer-kind-contested = The sources disagree
answer-kind-not-stated = Not stated
answer-kind-not-looked-up = Not looked up

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-of-variants = { $said } Applies only to: { $variants }.
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
brief-available-here = It exists in { $country }. Whether new municipalities can get it is not stated.
brief-available-here-past = In { $year } it existed in { $country }. Whether new municipalities can get it is not stated.
brief-available-waiting-list = Yes, but { $municipalities } go on a waiting list.
brief-available-on-application = Yes, { $municipalities } can apply for it.
brief-available-no = No, it takes on no new municipalities.
brief-available-unknown = We do not know whether { $municipalities } can get it.
brief-available-elsewhere = It can be taken up in { $countries }.
brief-available-elsewhere-past = In { $year } it could be taken up in { $countries }.
brief-owner-from = The owner is from { $countries }.
brief-newest-source = The newest dated source is from { $year }.
brief-status-in-development = It is in development ({ $date }).
brief-status-in-development-past = In { $year } it was in development. We do not know what happened since.
brief-status-pilot = It is being tried out ({ $date }).
brief-status-pilot-past = It was tried out in { $year }. We do not know whether it continues.
brief-status-limited = The offer is limited ({ $date }).
brief-status-limited-past = In { $year } the offer was limited. We know nothing newer.
brief-available-disputed = Sources disagree on whether { $municipalities } can get it.
brief-status-local-practice = It is one municipality’s own practice ({ $date }).
brief-status-local-practice-past = In { $year } it was one municipality’s own practice. We do not know whether it still exists.
brief-status-offered = It is on offer ({ $date }).
brief-status-offered-past = It was last known to be on offer in { $year }.
brief-status-at = { $status } ({ $date })
brief-status-disputed = Sources disagree: { $versions }.

## 2

brief-whom-and-age = For { $who }. The children’s age: { $age }.
brief-whom-only = For { $who }.
brief-whom-age = The children’s age: { $age }.
brief-whom-strains = It may be about { $strains }.
brief-whom-levels = It is aimed at { $levels }.
brief-level-universal = everybody
brief-level-selective = groups at risk
brief-level-indicated = those with early signs
brief-level-treatment = those who need treatment
brief-level-follow-up = those who have been through something bad
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
    [one] There is also another series of meetings.
   *[other] There are also { $number } other series of meetings.
}
brief-what-formats = Way of working: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] One requirement: { $marks }.
   *[other] { $number } requirements: { $marks }.
}
brief-commitments-none = No requirements stated.
brief-commitments-none-answered = { $count ->
    [0] No requirements stated (none of { $total } types is answered).
   *[other] No requirements stated ({ $number } of { $total } types answered).
}
brief-commitments-none-own = No requirements on the municipality itself are stated.
brief-commitments-none-own-answered = No requirements on the municipality itself are stated ({ $number } of { $total } types answered).
brief-commitments-must-of-others = Required of those who do it: { $marks }.
brief-commitments-none-looked = No requirements stated (nobody has looked for { $number } of { $total }).
brief-commitments-unread = Nobody has looked for { $number } of { $total } types of requirement.
brief-commitments-should = Should: { $marks }.
brief-commitments-described = Described, but not required: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-variants = only for { $variants }
brief-mark-some-variants = { $count ->
    [one] only for one version
   *[other] only for some versions
}
brief-mark-agreement = agreement
brief-mark-leadership-anchoring = backing from the leadership
brief-mark-political-decision = council decision
brief-mark-coordinator = coordinator
brief-mark-branch-coordinator = coordinator at each branch
brief-mark-case-coordinator = coordinator for each case
brief-mark-staff = staffing
brief-mark-family-contact = family contact
brief-mark-resource-group = resource group
brief-mark-key-persons-per-workplace = key persons
brief-mark-cross-service-participation = several services
brief-mark-take-part-in-training = training
brief-mark-take-part-in-supervision = supervision
brief-mark-follow-manual = following the manual
brief-mark-recruit-families = recruiting families
brief-mark-premises-equipment = premises and equipment
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
brief-effort-of = { $amount } ({ $whom })
brief-effort-hours = About { $hours } of work per group or family (worked out).
brief-effort-meetings = Meetings: { $hours } (worked out).
brief-effort-meetings-and-more = { $count ->
    [one] Meetings: { $hours } (worked out), and one series whose length is not stated.
   *[other] Meetings: { $hours } (worked out), and { $number } series whose length is not stated.
}
brief-effort-work-unknown = The working time is not known.
brief-effort-led = The municipality’s people lead { $meetings }.
brief-effort-training = Training: { $lengths }.
brief-effort-training-length-unknown = How long the training is, is not stated.
brief-effort-training-optional = Training is optional. Its length is not stated.
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
brief-cost-in-parts = { $price } Of this: { $parts }.
brief-cost-part = { $money } ({ $phase })
brief-cost-about = { $price } What it covers: { $text }.
brief-cost-unlike = { $price } It cannot be compared with { $unlike }.
brief-cost-with-care = { $price } Compare with care.
brief-cost-one-of = { $price } One of { $number } amounts.
brief-cost-other-amounts = { $price } Other amounts are stated too.
brief-cost-grant = Grant
brief-cost-grant-from = Grant from { $payer }
brief-cost-grant-sought = { $grant }, applied for
brief-cost-not-stated = No price stated.
brief-cost-not-in-excerpt = No price in the part of the sources that we have read.
brief-cost-not-recorded = Nobody has looked up prices yet.
brief-cost-not-applicable = Costs do not apply here.
brief-cost-own = The municipality pays its own costs.
brief-cost-travel = The municipality pays for travel.
brief-cost-given = The owner gives: { $given }.

## 7

brief-areas-child = the children
brief-areas-family = the parents
brief-areas-families = the families
brief-areas-staff = the staff
brief-areas-of = { $areas } ({ $whose })
brief-areas-then = { $first }; { $next }
brief-others-nothing = people who got nothing
brief-others-waiting-list = people on a waiting list
brief-others-usual-services = the usual help
brief-others-information = information alone
brief-others-another-version = another version of the programme
brief-others-another-programme = another programme
brief-others-unknown = something not stated
brief-studies-number = { $count ->
    [one] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $number }
}
brief-writer-owner = the owner
brief-writer-other = those who wrote about it
brief-informant-child = children
brief-informant-parent = parents
brief-informant-teacher = teachers or day-care staff
brief-informant-staff = staff
brief-informant-practitioner = those who deliver it
brief-informant-observer = observers
brief-informant-register = registers
brief-effect-works = Yes. Improvement in { $better }.
brief-effect-partly = Partly. Improvement in { $better }. No clear difference in { $null }.
brief-effect-not-shown = No. No clear difference in { $null }.
brief-effect-worse = No. Things got worse: { $worse }.
brief-effect-conflicting = Conflicting findings on { $mixed }.
brief-effect-better-and-worse = Conflicting findings. Improvement in { $better }. Worse: { $worse }.
brief-effect-also-worse = Worse: { $worse }.
brief-effect-also-null = No clear difference in { $null }.
brief-effect-also-better = Improvement in { $better }.
brief-effect-open = Not settled: { $open }.
brief-effect-unknown-not-looked-up = We do not know: nobody has looked for studies yet.
brief-effect-unknown-only-interested = We do not know: only the owner or a funder mentions any studies.
brief-effect-unknown-none-found = We do not know: we have looked and found no study ({ $date }).
brief-effect-unknown-only-accounts = { $looked ->
    [yes] We do not know: we have looked and found no study ({ $date }). Only those who run it have written about it.
   *[no] We do not know: no study has been found. Only those who run it have written about it.
}
brief-effect-unknown-only-original = We do not know: only the original abroad has been studied.
brief-effect-unknown-only-cost = We do not know: only the costs have been studied.
brief-effect-unknown-not-read = { $count ->
    [one] We do not know: there is a study, but we have not read what it found.
   *[other] We do not know: there are studies, but we have not read what they found.
}
brief-effect-unknown-only-small = We do not know: too few people were compared (fewer than { $enough }).
brief-effect-unknown-no-lots = We do not know: there was a comparison, but who got the programme was not decided at random.
brief-effect-unknown-other-treatment = { $with ->
    [versions] We do not know: in what we have read, only versions of the programme were compared.
    [programmes] We do not know: in what we have read, it was compared only with another programme.
   *[both] We do not know: in what we have read, it was compared only with other programmes and with other versions of itself.
}
brief-effect-unknown-not-in-an-area = We do not know: the studies that make a comparison do not answer it for the children or the parents.
brief-effect-unknown-design-unknown = { $read ->
    [whole] { $count ->
        [one] We do not know: the study does not say how it was done.
       *[other] We do not know: the studies do not say how they were done.
    }
   *[in-part] { $count ->
        [one] We do not know: what we read did not say how the study was done.
       *[other] We do not know: what we read did not say how the studies were done.
    }
}
brief-effect-unknown-design-unknown-of = { $read ->
    [whole] { $count ->
        [one] We do not know: one of the studies does not say how it was done.
       *[other] We do not know: of the studies, { $n } do not say how they were done.
    }
   *[in-part] { $count ->
        [one] We do not know: what we read did not say how { $n } of the studies was done.
       *[other] We do not know: what we read did not say how { $n } of the studies were done.
    }
}
brief-effect-unknown-others = { $compared ->
    [nobody] { $count ->
        [one] The other has no comparison group.
       *[other] The others have no comparison group.
    }
   *[unsaid] { $count ->
        [one] We have not seen that the other has a comparison group.
       *[other] We have not seen that the others have a comparison group.
    }
}
brief-effect-some-unread = What { $n } of the studies found, we have not read.
brief-effect-unknown-before-and-after = { $compared ->
    [nobody] We do not know: it was measured before and after, with no comparison group.
   *[unsaid] We do not know: it was measured before and after. What we have read mentions no comparison group.
}
brief-effect-unknown-afterwards = { $compared ->
    [nobody] We do not know: it was measured only afterwards, with no comparison group.
   *[unsaid] We do not know: it was measured only afterwards. What we have read mentions no comparison group.
}
brief-effect-unknown-only-told = { $compared ->
    [nobody] We do not know: no study has a comparison group. We only know what people say.
   *[unsaid] We do not know: what we have read mentions no comparison group. We only know what people say.
}
brief-effect-unknown-nothing-compares = { $compared ->
    [nobody] We do not know: no study has a comparison group.
   *[unsaid] We do not know: what we have read mentions no comparison group.
}
brief-effect-owners-own = { $which ->
    [deciding] { $count ->
        [one] The decisive study is the owner’s own.
       *[other] The decisive studies are the owner’s own.
    }
    [original] { $count ->
        [one] The study of the original is the owner’s own.
       *[other] The studies of the original are the owner’s own.
    }
   *[all] { $count ->
        [one] The study is the owner’s own.
       *[other] The studies are the owner’s own.
    }
}
brief-effect-ordered-by-owner = { $which ->
    [deciding] { $count ->
        [one] The owner commissioned the decisive study.
       *[other] The owner commissioned the decisive studies.
    }
    [original] { $count ->
        [one] The owner commissioned the study of the original.
       *[other] The owner commissioned the studies of the original.
    }
   *[all] { $count ->
        [one] The owner commissioned the study.
       *[other] The owner commissioned the studies.
    }
}
brief-effect-paid-by-funder = { $which ->
    [deciding] { $count ->
        [one] Whoever paid for the programme paid for the decisive study.
       *[other] Whoever paid for the programme paid for the decisive studies.
    }
    [original] { $count ->
        [one] Whoever paid for the programme paid for the study of the original.
       *[other] Whoever paid for the programme paid for the studies of the original.
    }
   *[all] { $count ->
        [one] Whoever paid for the programme paid for the study.
       *[other] Whoever paid for the programme paid for the studies.
    }
}
brief-effect-nobody-says-who = { $which ->
    [deciding] { $count ->
        [one] Who stood behind the decisive study is not stated.
       *[other] Who stood behind the decisive studies is not stated.
    }
    [original] { $count ->
        [one] Who stood behind the study of the original is not stated.
       *[other] Who stood behind the studies of the original is not stated.
    }
   *[all] { $count ->
        [one] Who stood behind the study is not stated.
       *[other] Who stood behind the studies is not stated.
    }
}
brief-effect-independence-not-stated = { $which ->
    [deciding] { $count ->
        [one] Whether the decisive study is independent is not stated.
       *[other] Whether the decisive studies are independent is not stated.
    }
    [original] { $count ->
        [one] Whether the study of the original is independent is not stated.
       *[other] Whether the studies of the original are independent is not stated.
    }
   *[all] { $count ->
        [one] Whether the study is independent is not stated.
       *[other] Whether the studies are independent is not stated.
    }
}
brief-effect-none-independent = { $which ->
    [deciding] None of the decisive studies is known to be independent.
    [original] None of the studies of the original is known to be independent.
   *[all] None of the studies is known to be independent.
}
brief-effect-deciding-not-here = None of the decisive studies is known to be from { $country }.
brief-effect-small-null = { $count ->
    [one] A small study found no clear difference in { $areas }.
   *[other] Small studies found no clear difference in { $areas }.
}
brief-effect-small-better = { $count ->
    [one] A small study found improvement in { $areas }. It is too small to settle the matter.
   *[other] Small studies found improvement in { $areas }. They are too small to settle the matter.
}
brief-effect-small-worse = { $count ->
    [one] In a small study things got worse: { $areas }.
   *[other] In small studies things got worse: { $areas }.
}
brief-effect-small-mixed = { $count ->
    [one] A small study points in several directions: { $areas }.
   *[other] Small studies point in several directions: { $areas }.
}
brief-effect-weaker-null = { $count ->
    [one] A study without random allocation found no clear difference in { $areas }.
   *[other] Studies without random allocation found no clear difference in { $areas }.
}
brief-effect-weaker-better = { $count ->
    [one] A study without random allocation found improvement in { $areas }.
   *[other] Studies without random allocation found improvement in { $areas }.
}
brief-effect-weaker-worse = { $count ->
    [one] In a study without random allocation things got worse: { $areas }.
   *[other] In studies without random allocation things got worse: { $areas }.
}
brief-effect-weaker-mixed = { $count ->
    [one] A study without random allocation points in several directions: { $areas }.
   *[other] Studies without random allocation point in several directions: { $areas }.
}
brief-effect-subgroup-worse = Worse for some: { $areas }. This applies to: { $subgroup }.
brief-effect-subgroup-better = Better for others: { $areas }. This applies to: { $subgroup }.
brief-effect-in-their-words = { $said } “{ $text }.”
brief-effect-part-worse = Worse for some: { $areas }.
brief-effect-part-unlike = Not equally well for all: { $areas }.
brief-effect-subgroup-mixed = Not equally well for some: { $areas }. This applies to: { $subgroup }.
brief-effect-subgroup-null = No clear difference for some: { $areas }. This applies to: { $subgroup }.
brief-effect-subgroup-only-better = Improvement in { $areas }, but not for all or for the programme alone. This applies to: { $subgroup }.
brief-effect-not-here = No study is known from { $country }.
brief-effect-number-not-stated = { $which ->
    [some] Some of the decisive studies do not state how many were analysed in the end.
   *[all] How many were analysed in the end is not stated.
}
brief-effect-only-began = { $began } took part. How many in the end is not stated.
brief-effect-self-report = It rests on the participants’ own answers.
brief-effect-self-report-on = Rests only on the participants’ own answers: { $areas }.
brief-effect-children-not-studied = The children were not studied in what we have read.
brief-effect-children-not-asked = The children themselves were not asked.
brief-effect-left-unmeasured = { $count ->
    [one] One study says that this was not measured: { $areas }.
   *[other] Studies say that this was not measured: { $areas }.
}
brief-effect-among = { $count ->
    [one] The study that settles it was done only among { $among }.
   *[other] The studies that settle it were done only among { $among }.
}
brief-effect-among-in-part = Some of this was studied only among { $among }.
brief-effect-decided-by = { $count ->
    [one] The answer rests on one study.
   *[other] The answer rests on { $count } studies.
}
brief-effect-variant = { $count ->
    [one] Studied in one version only: { $variants }.
   *[other] Studied in these versions only: { $variants }.
}
brief-effect-variant-of-settled = { $count ->
    [one] The answer holds for one version only: { $variants }.
   *[other] The answer holds for these versions only: { $variants }.
}
brief-effect-variant-in-part = { $count ->
    [one] Some of this was studied in one version: { $variants }.
   *[other] Some of this was studied in particular versions: { $variants }.
}
brief-effect-variant-of-age = { $variant }, children aged { $age }
brief-effect-only-at-end = { $known ->
    [measured] Measured only right afterwards.
   *[told] Stated only for right afterwards.
}
brief-effect-only-at-end-on = { $known ->
    [measured] Measured only right afterwards: { $areas }.
   *[told] Stated only for right afterwards: { $areas }.
}
brief-effect-only-during = { $known ->
    [measured] Measured only while it ran.
   *[told] Stated only for the time it ran.
}
brief-effect-only-during-on = { $known ->
    [measured] Measured only while it ran: { $areas }.
   *[told] Stated only for the time it ran: { $areas }.
}
brief-effect-later-unread-in-part = Some of the improvement is not stated for later measurements: { $areas }.
brief-effect-later-unread = It was measured later too. What that showed about { $areas } we have not read.
brief-effect-measured-when = On when it was measured the source says: “{ $when }.”
brief-effect-time-not-stated = When it was measured is not stated.
brief-effect-longest-after = The answer rests on measurements at most { $time } after it ended.
brief-effect-longest-after-on = The answer rests on measurements at most { $time } after it ended. This applies to: { $areas }.
brief-effect-size = Size of the improvement: “{ $size }” ({ $areas }).
brief-effect-beside = Compared with { $others }.
brief-effect-others-unknown = What the others got is not stated.
brief-effect-not-measured = { $read ->
    [whole] Not measured: { $areas }.
   *[in-part] Not measured in what we have read: { $areas }.
}
brief-effect-not-compared = { $read ->
    [whole] Not compared with others: { $areas }.
   *[in-part] Not compared with others in what we have read: { $areas }.
}
brief-effect-original-mixed = Studies of the original abroad disagree on { $areas }.
brief-effect-original-worse = With the original abroad things got worse: { $areas }.
brief-effect-original-worse-weakly = With the original abroad things seemed to get worse: { $areas }. That is not enough to settle it.
brief-effect-original-null = The original abroad made no clear difference in { $areas }.
brief-effect-original-null-weakly = The original abroad did not seem to make a clear difference in { $areas }, but that is not enough to settle it.
brief-effect-original-better = The original abroad brought improvement in { $areas }.
brief-effect-original-better-weakly = The original abroad seemed to bring improvement in { $areas }, but that is not enough to settle it.
brief-effect-original-compares-not = The original abroad has been studied too, but no finding that we have read rests on a comparison.
brief-effect-original-self-report = The findings about the original rest on the participants’ own answers.
brief-effect-original-beside = { $said } Compared with { $others }.
brief-effect-measured-during = { $said } Measured while it ran.
brief-effect-measured-end = { $said } Measured right afterwards.
brief-effect-measured-later = { $said } Measured some time after it ended.
brief-effect-measured-after = { $said } Measured { $time } after it ended.
brief-effect-rated = { $system } ({ $date }): “{ $level }”.
brief-effect-rated-undated = { $system }: “{ $level }”.
brief-effect-rated-original = { $system } on the original ({ $date }): “{ $level }”.
brief-effect-rated-original-undated = { $system } on the original: “{ $level }”.
brief-effect-rating-means = { $rating } { $text }.
brief-effect-rating-variant = { $rating } Applies to: { $text }.
brief-effect-rating-edition = { $rating } Edition: { $text }.
brief-effect-rating-scale = { $rating } { $text }.
brief-effect-change-better = { $when ->
    [during] Things got better while it ran. That does not show why.
   *[after] Things got better from before to after. That does not show why.
}
brief-effect-change-no-difference = { $when ->
    [during] Nothing changed while it ran.
   *[after] Nothing changed from before to after.
}
brief-effect-change-worse = { $when ->
    [during] Things got worse while it ran. That does not show why.
   *[after] Things got worse from before to after. That does not show why.
}
brief-effect-change-better-on = { $when ->
    [during] There was improvement while it ran in { $areas }. That does not show why.
   *[after] There was improvement from before to after in { $areas }. That does not show why.
}
brief-effect-change-no-difference-on = { $when ->
    [during] Nothing changed while it ran: { $areas }.
   *[after] Nothing changed from before to after: { $areas }.
}
brief-effect-change-worse-on = { $when ->
    [during] Things got worse while it ran: { $areas }. That does not show why.
   *[after] Things got worse from before to after: { $areas }. That does not show why.
}
brief-effect-change-mixed-on = { $when ->
    [during] There was improvement while it ran in { $areas }, but not as clearly in { $others }.
   *[after] There was improvement from before to after in { $areas }, but not as clearly in { $others }.
}
brief-effect-change-unlike-on = { $when ->
    [during] While it ran findings differed: { $others }.
   *[after] From before to after findings differed: { $others }.
}
brief-effect-change-worse-for = { $when ->
    [during] Things got worse for some while it ran: { $areas }. This applies to: { $subgroup }.
   *[after] Things got worse for some from before to after: { $areas }. This applies to: { $subgroup }.
}
brief-effect-change-unlike-for = { $when ->
    [during] Things did not go equally well for some while it ran: { $areas }. This applies to: { $subgroup }.
   *[after] From before to after things did not go equally well for some: { $areas }. This applies to: { $subgroup }.
}
brief-effect-perceived-better = Those asked ({ $who }) say that it helps.
brief-effect-perceived-no-difference = Those asked ({ $who }) say that it does not help.
brief-effect-perceived-worse = Those asked ({ $who }) say that things got worse.
brief-effect-perceived-better-on = Those asked ({ $who }) report improvement in { $areas }.
brief-effect-perceived-no-difference-on = Those asked ({ $who }) report no improvement in { $areas }.
brief-effect-perceived-worse-on = Those asked ({ $who }) report that things got worse: { $areas }.
brief-effect-perceived-mixed-on = Those asked ({ $who }) report improvement in { $areas }, but differ on { $others }.
brief-effect-perceived-unlike-on = Those asked ({ $who }) differ on { $others }.
brief-effect-perceived-mixed = Those asked ({ $who }) report different experiences.
brief-effect-believed-better = According to { $writer }, it helps.
brief-effect-believed-no-difference = According to { $writer }, it does not help.
brief-effect-believed-worse = According to { $writer }, things got worse.
brief-effect-believed-better-on = According to { $writer }, there was improvement in { $areas }.
brief-effect-believed-no-difference-on = According to { $writer }, there was no improvement in { $areas }.
brief-effect-believed-worse-on = According to { $writer }, things got worse: { $areas }.
brief-effect-believed-mixed = According to { $writer }, it helps in part.
brief-effect-believed-mixed-on = According to { $writer }, there was improvement in { $areas }. It is less clear for { $others }.
brief-effect-believed-unlike-on = According to { $writer }, things got better only in part: { $others }.
brief-effect-expected-better = According to { $writer }, it may help.
brief-effect-expected-no-difference = According to { $writer }, it does not help.
brief-effect-expected-worse = According to { $writer }, things may get worse.
brief-effect-expected-mixed = According to { $writer }, it helps in part.
brief-effect-expected-better-on = According to { $writer }, it may bring improvement in { $areas }.
brief-effect-expected-no-difference-on = According to { $writer }, it brings no improvement in { $areas }.
brief-effect-expected-worse-on = According to { $writer }, things may get worse: { $areas }.
brief-effect-expected-mixed-on = According to { $writer }, it may bring improvement in { $areas }. It is less clear for { $others }.
brief-effect-expected-unlike-on = According to { $writer }, it may help only in part: { $others }.
brief-effect-owner-writes = The owner writes: { $said }
brief-effect-content-better = Those asked ({ $who }) are satisfied.
brief-effect-content-no-difference = Those asked ({ $who }) are neither more nor less satisfied than others.
brief-effect-content-worse = Those asked ({ $who }) are dissatisfied.
brief-effect-content-mixed = Those asked ({ $who }) are not equally satisfied.
brief-effect-pleased-better = According to { $writer }, the participants are satisfied.
brief-effect-pleased-no-difference = According to { $writer }, the participants are neither more nor less satisfied than others.
brief-effect-pleased-worse = According to { $writer }, the participants are dissatisfied.
brief-effect-pleased-mixed = According to { $writer }, the participants are not equally satisfied.
brief-effect-learned-better = Those asked ({ $who }) say that staff know or can do more.
brief-effect-taught-better = According to { $writer }, staff know or can do more.
brief-effect-learned-no-difference = Those asked ({ $who }) say that staff do not know or cannot do more.
brief-effect-taught-no-difference = According to { $writer }, staff do not know or cannot do more.
brief-effect-learned-worse = Those asked ({ $who }) say that staff know or can do less.
brief-effect-taught-worse = According to { $writer }, staff know or can do less.
brief-effect-learned-mixed = Those asked ({ $who }) say that staff know or can do more, but only in part.
brief-effect-taught-mixed = According to { $writer }, staff know or can do more, but only in part.
brief-effect-course-fell-short = Something in how it was carried out did not go well.
brief-effect-course-fell-short-on = Something in how it was carried out did not go well: { $areas }.
brief-effect-course-unlike = Carrying it out went well in part.
brief-effect-course-unlike-on = Carrying it out went well only in part: { $areas }.
brief-effect-searched = Searched on { $date }: “{ $text }.”
brief-effect-under-way = { $count ->
    [one] A study with a comparison group has been announced.
    [2] Two studies with a comparison group have been announced.
    [3] Three studies with a comparison group have been announced.
   *[other] { $number } studies with a comparison group have been announced.
}
brief-effect-under-way-versions = { $count ->
    [one] A study has been announced, but it only sets versions of the programme against each other.
    [2] Two studies have been announced, but they only set versions of the programme against each other.
    [3] Three studies have been announced, but they only set versions of the programme against each other.
   *[other] { $number } studies have been announced, but they only set versions of the programme against each other.
}
brief-effect-under-way-treatments = { $count ->
    [one] A study has been announced, but it compares only with other programmes.
    [2] Two studies have been announced, but they compare only with other programmes.
    [3] Three studies have been announced, but they compare only with other programmes.
   *[other] { $number } studies have been announced, but they compare only with other programmes.
}
brief-effect-under-way-beside = { $count ->
    [one] A study has been announced. It sets programmes or versions against each other. Whether some also go without was not in what we read.
   *[other] { $number } studies have been announced. They set programmes or versions against each other. Whether some also go without was not in what we read.
}
brief-effect-under-way-until = { $said } The results are expected { $date }.
brief-effect-under-way-overdue = { $said } The results were expected { $date }. We have not read them.
brief-effect-under-way-unread = { $said } We have read no results.
brief-effect-under-way-unsaid = { $count ->
    [one] A study has been announced. Whether it has a comparison group is not stated.
    [2] Two studies have been announced. Whether they have comparison groups is not stated.
    [3] Three studies have been announced. Whether they have comparison groups is not stated.
   *[other] { $number } studies have been announced. Whether they have comparison groups is not stated.
}
brief-effect-under-way-compares-not = { $count ->
    [one] A study has been announced, but it has no comparison group.
    [2] Two studies have been announced, but they have no comparison group.
    [3] Three studies have been announced, but they have no comparison group.
   *[other] { $number } studies have been announced, but they have no comparison group.
}

## 8

brief-knowledge-answered = { $stated } of { $total } questions have been answered.
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
brief-rule-available = Only a source that says no gives a no: it is no longer offered, or takes on nobody new. We say yes only when a source says that it is open to new ones, and it exists in the country or its owner is from there. When it exists in the country and nobody says that new municipalities can get it, we say so. Otherwise we do not know. We use the newest status, unless its source is about another country. When it is more than three years old, we say what was so then. When it is of one version only, that is said.
brief-rule-for-whom = Who takes part, how old the children are, what weighs on the families, and whom it is aimed at. Where sources disagree about ages, all are told.
brief-rule-what = What sort of programme it is, how many in a group, the first series of meetings, and how long it lasts.
brief-rule-commitments = How many things a source says that the municipality must do, and which, in a fixed order. When a requirement is only for one version, that is said. What is required of others than the municipality itself, such as those who take the training, stands apart. Then what it should do. We never say that there are no requirements, only that none is stated. Where few types of requirement are answered, it is said how many.
brief-rule-effort = People per group and per municipality as sources state them. Hours are worked out as in the plan where a source says that the municipality’s people lead. Otherwise they are the hours of each series of meetings, which are nobody’s working time. They are not added up. Training stands with whom it is for; a part does not stand beside its whole.
brief-rule-cost = Prices as sources state them, with their year, what they cover, and what they must not be compared with. A grant is called a grant, and parts stand with their whole. What costs money without a stated amount comes after the prices. Then whether the municipality pays its own costs and travel, and what the owner gives. Where one of several amounts is shown, that is said.
brief-rule-effect = Only studies of the programme itself that compare with people who got no help or the usual help count. Randomised trials and reviews decide. Fewer than { $enough } analysed do not decide alone. Weaker studies can pull down, never up, and only when they are of the same version. Where only the number that began is stated, that is said.
brief-rule-effect-said = After the answer comes what it covers: among whom it was studied, which version and ages, how long afterwards, and what the others got. What small studies found, improvement or not, stands apart. Whatever is true of one version only says so. Where it went worse or otherwise for some, it is said for whom.
brief-rule-effect-missing = What we have not read of, we do not say is missing. It is said, too, when the children were not studied or not asked. Where it was measured later, or there are studies, and we have not read what they showed, that is said.
brief-rule-effect-opinions = What somebody thinks, when nobody was asked, is said to be their view. What those who run it write of it themselves is no study.
brief-rule-effect-original = Studies of the original stand apart; when they found no difference, or disagree, that comes first. Sources disagree only when they say different things of the same. We count no findings and give no points. Who stood behind the studies of the original is said with them.
brief-rule-knowledge = How many of all questions are answered, how many sources are independent, when somebody last went through it, and whether the owner has confirmed it.
brief-rule-contact = Whom the owner gives as the one to ask, else the owner. Then where it is or has been in use.

## The page and the quote

brief-more-of = More
brief-less-of = Close
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
