### Which programmes fit us: the form, the criteria, the answer.

fit-title = Find programmes that fit
fit-lead = Fill in what you know. Everything is optional. What fits best comes first, and each programme says what fits, what does not, and what nobody knows.
fit-change = Change what you ask for
fit-submit = Show what fits
fit-must = Must be met
fit-chosen = { $number } chosen
fit-legend-who = Whom do you want to reach?
fit-legend-outcome = What do you want to change?
fit-legend-give = What can you give?
fit-legend-demand = What do you require?
fit-field-age-from = Age from
fit-field-age-to = Age to
fit-field-staff = Number of staff
fit-field-months = Number of months
fit-field-hours = Hours a week
fit-design-none = Not chosen
fit-design-any = Any kind of study

## Hva man kan spørre etter
criterion-age = Children’s age
criterion-strain = Strains
criterion-participant = Participants
criterion-outcome = Aims
criterion-staff = Staff
criterion-months = Months
criterion-hours = Hours a week
criterion-service = Services that can join
criterion-format = Way of working
criterion-status = Status now
criterion-language = Language of the material
criterion-design = Evaluation
criterion-open = Open to new municipalities
way-group = In a group
way-individual = One person or one family at a time
way-for-staff = Courses or supervision for staff
way-coordination = Services working together
way-digital = Digital
fit-help-age = Whole years, from 0 to 18. For a single age, fill in only one of the fields.
fit-help-strain = Choose as many as you like. One match is enough.
fit-help-participant = Choose as many as you like. One is enough.
fit-help-outcome = Choose as many as you like. One area is enough.
fit-help-staff = How many can take part in all?
fit-help-months = How long can you keep going?
fit-help-hours = How many hours a week does each member of staff have for one group? You can write 3.5.
fit-help-service = Choose those that can join. One is enough.
fit-help-format = Choose every way that suits you.
fit-help-status = Choose everything that is good enough for you.
fit-help-language = Choose every language that can be used.
fit-help-design = The weakest study that is good enough for you. Stronger studies are good enough too.
fit-help-open = Choose everything that is good enough for you.

## Når noe ikke kan stemme
fit-errors-title = Correct this to get an answer
fit-wrong-number = { $field } must be a whole number from { $least } to { $most }. You wrote “{ $typed }”.
fit-wrong-hours = Hours a week must be a number greater than 0 and at most { $most }, with at most one decimal. You wrote “{ $typed }”.
fit-wrong-order = The age cannot go from { $from } to { $to } years. Write the lower age first.
fit-wrong-choice = We do not know the choice “{ $typed }” under “{ $field }”. Choose again.
fit-wrong-demand = We do not know the requirement “{ $typed }”. Choose again.

## Svaret
fit-answer = { $count ->
    [0] No programmes yet
    [one] How the programme fits
   *[other] How { $number } programmes fit
}
fit-asked = What you ask for
fit-silent = { $count ->
    [one] One point hardly tells programmes apart, because it is not known for nine in ten: { $list }.
   *[other] { $number } points hardly tell programmes apart, because they are not known for nine in ten: { $list }.
}
fit-unknown-of-most = { $count ->
    [one] One point is not known, here as for nearly all
   *[other] { $number } points are not known, here as for nearly all
}
fit-not-met = Not on { $list }.
fit-demand = Required
fit-tally = { $count ->
    [0] Fits on { $met } of { $asked }.
    [one] Fits on { $met } of { $asked }. One point is not known.
   *[other] Fits on { $met } of { $asked }. { $number } points are not known.
}
verdict-met = Met
verdict-not-met = Not met
verdict-not-known = Not known
standing-all-met = Fits on everything
standing-most-met = Fits on most
standing-little-met = Fits on half or less
standing-some-not-known = We do not know whether a requirement is met
standing-some-not-met = Does not meet a requirement
fit-order-title = How the list is ordered
fit-order-demands = Programmes that meet all your requirements come first. Then come those where a requirement is not known. Last are those that do not meet a requirement. In the last two groups, those with the fewest such requirements come first.
fit-order = Otherwise, programmes that meet the most points come first. If that is equal, the one with the fewest points not met comes first. If that is equal too, what you can get comes before what nobody says whether you can get. In the end they go by name. Every point counts the same.
fit-order-unknown = What is not known counts neither as met nor as not met.
fit-rules-title = The rule for each point
fit-rule-age = Met when the programme takes children of every age you ask for. Not met when an age is missing. A module or edition of the programme that takes them all is enough. If only staff take part and no age is given, it is not known.
fit-rule-strain = Met when the sources name at least one of the strains you choose. Not met when they name only others. If the programme is for everyone and the sources name no strain, it is not known.
fit-rule-participant = Met when at least one of those you choose takes part. Where the whole family takes part, children, parents and siblings do too. Separate groups for children and parents are not the whole family.
fit-rule-outcome = Met when the programme aims to change at least one of the areas you choose. That says nothing about effect.
fit-rule-staff = We use the number for the municipality. If it is missing, we use the number for one group. If several roles need people, we compare with the largest number, because one person can have several roles. Met when you have at least as many as the lowest number the source gives. Volunteers are not staff. If the number is for each workplace, it is not known whether more is enough.
fit-rule-months = We use the project period. If it is missing, we use the length of one course. Met when the longest the source gives is no longer than what you have. Not met when the shortest is longer. In between, it is not known. A year is 12 months or 52 weeks.
fit-rule-hours = We work out how often the sessions are, times their length and preparation. All three must be given, otherwise it is not known. Sessions held at the same time are not added together. Met when the most it can be is no more than what you have.
fit-rule-service = Met when the programme takes place in at least one of the services you choose. If the source only says “municipal services”, or it is a place and not a service, it is not known.
fit-rule-format = Met when the programme uses at least one of the ways you choose. Parallel groups and several families together count as groups.
fit-rule-status = Met when the newest status is one of those you choose. If the sources disagree, every side must fit. Otherwise it is not known.
fit-rule-language = Met when the material exists in at least one of the languages you choose. If you choose Norwegian, either Bokmål or Nynorsk is good enough. If you choose one of them and the source only says “Norwegian”, it is not known.
fit-rule-design = Met when a study of the programme itself is at least as strong as you ask for. A study of the original abroad does not count, but is shown. If all the studies are weaker, it is not met. Without studies it is not known, even when we have searched and found none. If a study uses several methods, it is not known whether one of them is strong enough. The same holds when the sources do not say how the study was done.
fit-rule-open = Met when the way to join is one of those you choose. If the question does not apply, it is not known.
fit-why-disputed = The sources disagree, and the answer depends on which of them is right.
fit-why-variant = A module or edition of the programme fits.
fit-why-ultimately = The sources give no age, but say whom the programme ultimately is for.
fit-why-universal = The programme is for everyone. The sources do not say whether it suits those you want to reach in particular.
fit-why-whole-family = The whole family takes part.
fit-why-no-number = The sources name roles, but not how many.
fit-why-per-group = The sources only say what one group needs. We count one group.
fit-why-per-workplace = The number is for each workplace. How many that makes depends on how many workplaces take part.
fit-why-at-least = This is the least. More may be needed.
fit-why-largest = Several numbers apply. We compare with the largest, because one person can have several roles.
fit-why-course = No project period is given. We use the length of one course.
fit-why-between = The sources give a range. It may be more than what you have.
fit-sum-days = { $number } days ÷ 7 × 12 ÷ 52 = { $months } months
fit-sum-weeks = { $number } weeks × 12 ÷ 52 = { $months } months
fit-sum-half-years = { $number } half-years × 6 = { $months } months
fit-sum-years = { $number } years × 12 = { $months } months
fit-sum-hours = { $times } a week × ({ $length } + { $preparation } hours) = { $hours } hours a week
fit-why-hours-missing = How often the sessions are, how long they last, or how long they take to prepare is missing for some of them.
fit-why-some-service = The sources do not say which service it is.
fit-why-together = The municipality must have several services take part.
fit-why-norwegian = The sources say “Norwegian”, not whether it is Bokmål or Nynorsk.
fit-why-original = A study of the original abroad does not count here.
fit-why-mixed = A study uses several methods. The sources do not say whether one of them is strong enough.
fit-why-design-unknown = The sources do not say how the study was done. It may be strong enough.
fit-why-searched = We have searched for studies and found none. That does not show that there are none.
fit-ask = Ask the owner
fit-ask-all = Ask the owner
fit-on-page = See the programme’s page
fit-plan = Work it out
fit-paper = Draft of a Norwegian council paper
fit-ended-lead = You cannot count on getting these. Under each stands what is nearest and still exists.
fit-nearest = Nearest
fit-shared = Both have { $list }
fit-rest-title = The rest of the programmes
fit-rest = { $count ->
    [one] We show { $shown } programmes with every point. One is shown with numbers only.
   *[other] We show { $shown } programmes with every point. { $number } are shown with numbers only.
}
fit-more = { $count ->
    [one] One more programme
   *[other] { $number } more programmes
}

## What there is, and what is got for it
fit-there = What do you get for what you have?
fit-there-about = Write what you have of money, people and rooms. Then you see how many it is enough for. It does not change the order. If you have written the number of staff above, you need not write it again.
fit-there-groups = What you have is enough for { $groups } and { $reached } a year.
fit-there-got = What you have is enough for { $groups } a year.
fit-there-none = What you have is not enough for one group or one family a year.
fit-there-unknown = { $count ->
    [one] How far what you have goes is not known. One answer is missing.
   *[other] How far what you have goes is not known. { $number } answers are missing.
}
fit-there-fill-in = Fill in
fit-there-beside = { $count ->
    [one] Work out what you get from the programme that stands first
   *[other] Work out what you get from the { $number } that stand first
}
