### What is known about effect, and the evidence map.

evidence-title = What do we know about its effect?
evidence-count = { $count ->
    [0] We know of no study of this programme.
    [one] We know of one study of this programme.
   *[other] We know of { $number } studies of this programme.
}
evidence-count-independent = { $count ->
    [0] No independent source tells of any study of this programme.
    [one] Independent sources tell of one study of this programme.
   *[other] Independent sources tell of { $number } studies of this programme.
}
evidence-all-sources = What we do not know, we say only from all the sources.
evidence-to-all-sources = See all the sources
evidence-count-original = { $count ->
    [one] Another study is about the original abroad.
   *[other] { $number } other studies are about the original abroad.
}
evidence-to-rules = How we read studies
evidence-known-title = What we know
evidence-original-title = Studies of the original abroad
evidence-original-about = These studies are about the original. They do not tell how this programme does.
evidence-unknown-title = What we do not know
evidence-under-way-title = Studies under way
evidence-rated-title = How others rate the programme
evidence-rated-about = Each rating stands in its own words. The scales differ, and we do not convert them.
evidence-searched-title = Where we have looked
evidence-closes = This could give an answer:
evidence-may-close = A study under way may give an answer:
evidence-no-findings = The results are not in what we have read.
evidence-all-findings = Show all { $number } findings
evidence-study = { $design } { $setting }, { $year }. { $people } { $by }
evidence-of-variant = { $said } Applies only to: { $variant }.
evidence-finding-of = Applies to:
evidence-year = { $year }
evidence-no-year = year not stated
evidence-no-date = date not stated
evidence-no-country = (country not stated)
evidence-no-number = The number is not stated.
evidence-took-part = In the study: { $counts }.
evidence-analysed = Analysed: { $counts }.
evidence-answered = Answers: { $counts }.
evidence-took-part-and-answered = In the study: { $counts }. Answers: { $answered }.
evidence-found = { $claim }: { $direction } ({ $count ->
    [one] { $number } finding
   *[other] { $number } findings
})
evidence-found-unmeasured = { $claim } ({ $count ->
    [one] { $number } finding
   *[other] { $number } findings
})
evidence-found-more = { $first }; { $next }
evidence-gap = { $gap } { evidence-closes } { $closes }
evidence-rated = { $system }, { $date }, { $of }:
evidence-under-way = Under way. { $expected }
evidence-expected = Results are expected: { $date }.
evidence-overdue = Was to be finished by { $date }. We have not seen the results.
evidence-not-expected = When the results will come is not recorded.
evidence-searched = Looked { $date }:
study-compares-yes = The study has a group to compare with.
study-compares-no = The study has no group to compare with.
study-compares-unknown = Whether there is a group to compare with is not recorded.
study-follow-up = Time afterwards:
study-no-follow-up = How long afterwards the study measured is not recorded.
study-by-independent = The study is independent of the owner.
study-by-commissioned-by-owner = The owner commissioned the study.
study-by-commissioned-by-funder = Whoever introduced or funds the programme paid for the study.
study-by-commissioned-by-ministry = A ministry or directorate paid for the study.
study-by-owner = The owner made the study itself.
study-by-unknown = The sources do not say whether the study is independent of the owner.
setting-NO = in Norway
setting-DK = in Denmark
setting-SE = in Sweden
setting-FI = in Finland
setting-IS = in Iceland
setting-FO = in the Faroe Islands
setting-GL = in Greenland
setting-NL = in the Netherlands
setting-US = in the United States
setting-CA = in Canada
setting-NZ = in New Zealand
setting-GR = in Greece
setting-JP = in Japan
setting-GB = in the United Kingdom
setting-DE = in Germany
setting-AU = in Australia

## What a finding can be called
claim-compared = Study with a comparison
claim-change = Measured before and after
claim-afterwards = Measured only afterwards
claim-design-unknown = Found in a study whose design we do not know
claim-perceived-benefit = Perceived benefit
claim-staff-knowledge = What staff know or can do
claim-course = How it went
claim-cost = What it costs
claim-not-measured = Told, not measured
claim-means-compared = The finding is from a study that compares with people who did not get the programme, or who got something else. Only such studies can speak of effect, within their limits. Read the finding itself to see what was compared.
claim-means-change = The finding is a change from before to after. We do not know whether the programme caused it.
claim-means-afterwards = The finding was measured once, afterwards. We do not know what changed.
claim-means-design-unknown = The sources do not say how the study was done. We cannot say whether the programme led to the finding.
claim-means-perceived-benefit = Participants or staff tell of the benefit. That is never effect, however the study was done.
claim-means-staff-knowledge = The finding is about what staff know or do. It does not say whether children and families were better off.
claim-means-course = The finding tells how it went, not what the programme led to.
claim-means-cost = The finding is about what the programme costs, or what one gets for the money. It does not by itself say whether the programme works.
claim-means-not-measured = The study mentions this without having measured it.

## What a study can say
design-says-systematic-review = A systematic review gathers several studies. It can speak of effect, but no more than the studies in it can.
design-says-rct = Lots decided who got the programme. The study can speak of effect for people like those who took part.
design-says-controlled = The study compares with another group, without drawing lots. It can speak of effect, but the groups may have differed from the start.
design-says-pre-post = The study measures before and after. It shows a change, but not that the programme caused it.
design-says-post-only = The study measures only afterwards. It shows what participants thought then, not what changed.
design-says-user-satisfaction = The survey shows how content the participants are. That is perceived benefit.
design-says-process = The study shows how the programme was carried out, not what it led to.
design-says-qualitative = Interviews and observation show how it went and how people experienced it, not what the programme led to.
design-says-mixed = The study uses several methods. What it can say depends on what was measured, and on whether it has a group to compare with.
design-says-experience-description = Somebody tells of their own practice. That shows how they experienced it, not what the programme led to.
design-says-cost-analysis = The analysis works out what the programme costs. It does not say whether it works.
design-says-cost-effectiveness = The analysis sets what the programme costs against what it leads to. It is no surer than the studies that it rests on.
design-says-unknown = The sources do not say how the study was done. Then we cannot say what it shows.

## What we do not know
gap-not-looked = Nobody has looked for studies yet
gap-no-study = No study found
gap-only-original = Only the original abroad has been studied
gap-only-cost = Only costs have been worked out
gap-no-comparison = No group to compare with
gap-only-perceived = Only what people themselves tell
gap-aim-not-studied = Aims that no study we have read has findings about
gap-aim-only-perceived = Aims that are only perceived, not measured
gap-no-follow-up = We do not know whether it lasts
gap-few = Few people
gap-number-not-stated = The number of people is not stated
gap-not-independent = No independent study
gap-independence-unknown = Unclear whether any study is independent
gap-not-nordic = No known study from the Nordic countries
gap-results-not-read = Results we have not read
gap-says-not-looked = We do not know whether anybody has studied the programme.
gap-says-no-study = The editors have looked without finding any study of the programme. So we do not know what it leads to.
gap-says-only-original = The studies are about the original. Here the programme may be given in another way and to others.
gap-says-only-cost = The studies work out what the programme costs. None of them looks at what it leads to.
gap-says-no-comparison = The sources mention no group to compare with in the studies of the programme. We do not know how it would have gone without the programme.
gap-says-only-perceived = The findings rest on what participants or staff tell. The sources show no measured change.
gap-says-aim-not-studied = The programme aims to change this: { $areas }. No study of this programme itself has findings about it in what we have read.
gap-says-aim-only-perceived = The programme aims to change this: { $areas }. The findings about it were not measured from before to after.
gap-says-no-follow-up = It is not recorded that any study of the programme measured again some time afterwards.
gap-says-few = The most that the sources have a number for in one study is { $largest } (those who answered, where that is stated). With so few it is hard to tell a result from chance.
gap-says-number-not-stated = How many people were in the studies is not recorded.
gap-says-not-independent = The owner made or commissioned the studies of the programme.
gap-says-independence-unknown = The sources do not say that any of the studies of the programme are independent of the owner.
gap-says-not-nordic = The sources mention no study of the programme from a Nordic country.
gap-says-results-not-read = { $count ->
    [one] One study is mentioned, but its results are not in what we have read.
   *[other] { $number } studies are mentioned, but their results are not in what we have read.
}
gap-closes-not-looked = Somebody must look for studies. Only then do we know what kind of study is missing.
gap-closes-no-study = a study that measures before and after, in which some get the programme and others must wait.
gap-closes-only-original = a study of the programme as it is given here.
gap-closes-only-cost = a study of what the programme leads to for children and parents.
gap-closes-no-comparison = a study in which some get the programme and others must wait or get the usual help, so that we can compare.
gap-closes-only-perceived = a study that measures the same thing before and after, with a tested questionnaire or figures from registers.
gap-closes-aim-not-studied = a study that measures this before and after, preferably also among people who do not get the programme.
gap-closes-aim-only-perceived = a study that measures this before and after, with a tested questionnaire or figures from registers.
gap-closes-no-follow-up = a study that measures again half a year or a year afterwards.
gap-closes-few = a study with at least { $enough } people.
gap-closes-number-not-stated = Those who made the studies can state the number. No new study is needed.
gap-closes-not-independent = a study by people who do not own the programme, do not sell it and do not train others in it.
gap-closes-independence-unknown = Those who made the studies can state their ties to the owner. A new, independent study would also answer it.
gap-closes-not-nordic = a study from a Nordic country, in services like the municipality's own.
gap-closes-results-not-read = Somebody must read the reports. No new study is needed.
gap-rule-not-looked = No study is recorded, and no editor has recorded that anybody looked.
gap-rule-no-study = An editor has looked. No study was found, neither of the programme nor of the original.
gap-rule-only-original = There are studies of the original abroad, but none of this programme.
gap-rule-only-cost = All studies of the programme are analyses of cost.
gap-rule-no-comparison = No study of the programme is a systematic review, a randomised study or another study with a group to compare with.
gap-rule-only-perceived = There are findings about the programme. None of them was measured before and after or against another group.
gap-rule-aim-not-studied = The programme has an aim, and no study of the programme has findings about it.
gap-rule-aim-only-perceived = The programme has an aim, and all findings about it are something other than a measured change.
gap-rule-no-follow-up = No study of the programme states how much time passed between the programme and the last measurement.
gap-rule-few = No study of the programme states { $enough } people or more. We count those who answered. When that is not stated, we count those who took part. The number { $enough } is two groups of 64. So many are needed to detect a difference of medium size four times out of five (Cohen, A power primer, 1992).
gap-rule-number-not-stated = No study of the programme states a number of people. A number of municipalities, groups or answers is not a number of people.
gap-rule-not-independent = The owner made or commissioned all studies of the programme.
gap-rule-independence-unknown = No study is known to be independent. For at least one study the sources do not say who was behind it.
gap-rule-not-nordic = No study of the programme is recorded with a Nordic country.
gap-rule-results-not-read = A study of the programme is recorded without findings.

## The evidence map
evidence-map-title = Evidence map
evidence-map-lead = The map shows what studies have found about each programme, area by area, and aims that we have read no finding about. Somebody may have studied them all the same.
evidence-map-count = { $count ->
    [0] None of { $all } programmes match.
    [one] Showing one of { $all } programmes.
   *[other] Showing { $number } of { $all } programmes.
}
evidence-map-nothing = No programme has findings that match this choice. Try fewer choices.
evidence-area-found = { $count ->
    [0] No findings read.
    [one] Findings about one programme.
   *[other] Findings about { $number } programmes.
}
evidence-area-compared = { $count ->
    [0] None of them is compared with others.
    [one] One of them is compared with others.
   *[other] { $number } of them are compared with others.
}
evidence-area-aims = { $count ->
    [one] One programme aims at this without findings.
   *[other] { $number } programmes aim at this without findings.
}
evidence-outside-title = Programmes that stand under no area
evidence-outside-about = In what we have read, no source says what they are to change, and no study has findings about an area.
evidence-map-aims = Aims:
evidence-filters = Choose what the map shows
evidence-filter-area = Area
evidence-filter-design = How it was studied
evidence-filter-direction = Direction of the finding
evidence-filter-of = What was studied
evidence-filter-all = All
evidence-show = Show in the map
evidence-misread-area = We do not know the area “{ $value }”. Choose another.
evidence-misread-design = We do not know the type of study “{ $value }”. Choose another.
evidence-misread-direction = We do not know the direction “{ $value }”. Choose another.
evidence-misread-of = We do not know what “{ $value }” is. Choose the programme or the original.
evidence-misread-page = There is no page “{ $value }”. You are shown the first.
evidence-mark = { $design } { $setting }, { $year }. { $claim }: { $direction }
evidence-mark-of-design = { $design } { $setting }, { $year }: { $direction }
evidence-mark-unmeasured = { $design } { $setting }, { $year }. { $claim }
evidence-mark-original = The original abroad: { $mark }
cell-nothing = Not an aim of the programme, and no findings
cell-aim-only = An aim, but no study of the programme that we have read has findings about it
cell-aim-not-read = An aim of the programme. There are studies of the programme, but we have not read what all of them found
cell-aim-not-looked = An aim of the programme. Nobody has looked for studies yet
cell-hidden = Has findings, but not of the kind you have chosen
cell-found = Has findings
area-group-child = The child
area-group-family = Parents and family
area-group-conditions = Around the family
area-group-services = The services
area-group-other = Other
evidence-unplaced-title = Findings that belong to no area
evidence-unplaced-about = { $count ->
    [one] One finding is about none of the areas in the map, such as whether participants were content.
   *[other] { $number } findings are about none of the areas in the map, such as whether participants were content.
}
evidence-without-title = Studies without findings in what we have read
evidence-without-about = { $count ->
    [one] One study is mentioned in the sources. Its results are not in what we have read.
   *[other] { $number } studies are mentioned in the sources. Their results are not in what we have read.
}
evidence-rules-title = How we read studies
evidence-rules-lead = The rules are the same for all programmes. The program follows them to the letter. They say what a finding can be called, and when we say that we do not know.
evidence-rules-no-score = We give no grade and do not add findings up. Ratings by others stand in their own words and are not converted.
evidence-rules-designs = What each type of study can say
evidence-rules-claims = What a finding can be called
evidence-rules-gaps = When we say that we do not know
