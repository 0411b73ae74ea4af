### What it would take here: the form, the figures, their formulas.

## work: a kind of work that takes hours
work-contact = Contact with participants
work-preparation = Preparation and follow-up work
work-training = Training
work-supervision = Supervision
work-coordination = Coordination

## Who is reached. plan-each stands inside a sentence.
plan-reach-children = How many children do you want to reach in a year?
plan-reach-parents = How many parents do you want to reach in a year?
plan-reach-families = How many families do you want to reach in a year?
plan-reach-participants = How many participants do you want to reach in a year?
plan-reach-workplaces = How many workplaces will take part?
plan-each-children = each child
plan-each-parents = each parent
plan-each-families = each family
plan-each-participants = each participant
plan-each-workplaces = each workplace

## Quantities that are asked for. $name is a series, a role or those who are trained.
plan-name = { $name }
plan-role-staff = Staff
plan-role-unsaid = Whoever leads (not chosen yet)
plan-years = How many years do you plan for?
plan-size = How many places are there in one group?
plan-full = How full will the groups be, in per cent?
plan-full-help = 100 is an assumption: that every place is used. Enter a lower number if you expect empty places.
plan-groups-asked = How many groups do you want to hold a year?
plan-groups-asked-help = Leave it empty to work it out from how many you want to reach and how many there is room for.
plan-count = Number of times: { $name }
plan-days = Days each time: { $name }
plan-length = Hours each time: { $name }
plan-preparation = Hours of preparation and follow-up work each time: { $name }
plan-preparation-all = Hours of preparation and follow-up work for each session, where the sources do not say
plan-leaders = How many are present in each group: { $name }
plan-leaders-staff = How many members of staff are present each time?
plan-leaders-of = How many members of staff are present each time: { $name }
plan-leaders-own = How many of your own are at each group: { $name }
plan-led = Who of yours leads: { $name }
plan-led-contact = Who of yours is in contact with those the programme is for?
plan-led-by-nobody = Nobody of ours
plan-which-sessions = Which sessions will you hold?
plan-which-training = Which training do you count with?
plan-account = { $amount }, { $name }
plan-floor = The fewest that the municipality needs: { $name }
plan-groups-each = How many groups each of them can have in a year: { $name }
plan-contact-family = Hours of contact with each family, in all
plan-contact-group = Hours of contact with each group, in all
plan-preparation-family = Hours of preparation and follow-up work for each family, in all
plan-preparation-group = Hours of preparation and follow-up work for each group, in all
plan-hours-group = Hours for each group: { $name }
plan-hours-family = Hours for each family: { $name }
plan-hours-year = Hours a year, all together: { $name }
plan-coordination = Hours of coordination a year
plan-hours-a-day = Hours in a day of training
plan-training-each = Training for each person: { $name }
plan-trained = How many are trained: { $name }
plan-training-other = Hours of other training at the start, all together
plan-training-other-help = The sources do not put a number on all training. Enter 0 if nothing is added.
plan-supervision-year = Supervision in a year: { $name }
plan-supervision-period = Supervision in the project period: { $name }
plan-supervision-length = Hours each time of supervision: { $name }
plan-supervised = How many take part in the supervision: { $name }
plan-supervision-other = Hours of supervision a year, all together
plan-project-years = Length of the project period, in years
plan-rate = Kroner an hour: { $name }
plan-extra-group = Other costs for each group, in kroner
plan-extra-each = Other costs for { $each }, in kroner
plan-extra-year = Other costs a year, in kroner
plan-extra-once = Other costs once, at the start, in kroner

## Figures
plan-in-group = Participants in one group
plan-groups = Groups a year, exactly
plan-groups-whole = Whole groups a year
plan-staff = How many are needed: { $name }
plan-contact-of = Contact time in one group: { $name }
plan-preparation-of = Preparation and follow-up work in one group: { $name }
plan-contact-each = Contact time for { $each }: { $name }
plan-preparation-each = Preparation and follow-up work for { $each }: { $name }
plan-leader-of = For each leader present: { $name }
plan-series-of = Contact time, preparation and follow-up work: { $name }
plan-training-of = Hours of training: { $name }
plan-supervision-of = Hours of supervision a year: { $name }
plan-supervision-of-project = Hours of supervision in the whole project period: { $name }
plan-contact-unsaid = Hours for the sessions
plan-training-unsaid = Hours for the training that must be chosen
plan-role-group = Hours for one group: { $name }
plan-role-family = Hours for one family: { $name }
plan-role-each = Hours for { $each }: { $name }
plan-role-fixed = Hours a year that do not follow the number of groups: { $name }
plan-role-work = { $work }, in a year: { $name }
plan-role-year = Hours a year: { $name }
plan-role-project = Hours in the whole project period: { $name }
plan-role-once = Hours at the start: { $name }
plan-work-year = { $work }, in a year
plan-hours-of-group = Hours for one group
plan-hours-of-family = Hours for one family
plan-hours-each = Hours in the group for { $each }
plan-hours-all-year = Hours a year
plan-hours-all-project = Hours in the whole project period
plan-hours-all-once = Hours at the start
plan-hours-period = Hours in all the years
plan-cost-once = Kroner at the start
plan-cost-fixed = Kroner a year that do not follow the number of groups
plan-cost-of-group = Kroner for one group, without fixed costs
plan-cost-of-family = Kroner for one family, without fixed costs
plan-cost-per-group = Kroner for each group
plan-cost-per-family = Kroner for each family, with its part of the fixed costs
plan-cost-each-group = Kroner in the group for { $each }, without what does not follow the number of groups
plan-cost-each = Kroner a year for { $each }, everything but the start
plan-cost-first = Kroner the first year, with the start
plan-cost-project = Kroner for what belongs to the project period
plan-cost-year = Kroner each year after the first
plan-cost-year-after = Kroner each year when the project is over
plan-cost-period = Kroner in all the years, with the start

## Formulas
plan-share = { $amount }%
plan-kroner = { $amount } kr
plan-amount = { $amount }
plan-formula-up = { $inner }, rounded up
plan-formula-max = the highest of { $list }
plan-formula-between = from { $from } to { $to }
plan-formula-part = [{ $part } is known of: { $what }]
plan-formula-missing = [missing: { $what }]

## The page
plan-short = Work it out
plan-title = Work it out: { $name }
plan-heading = Work it out
plan-lead = Work out groups, hours and kroner with your own numbers. What nobody knows stays unknown. Open a figure to see its formula, its sources and its assumptions.
plan-questions = Start here
plan-questions-several = The numbers apply to each of the programmes. The label says what they count.
plan-work-out = Work it out
plan-form = The numbers you count with
plan-empty = Empty every field
plan-result = The result
plan-side-by-side = The programmes side by side
take-people = People
take-hours-of-group = Hours a group
take-training = Training
take-price = Money
take-known-part = { $part } is known. Something is missing, so the sum is unknown.
rests-stated = stated
rests-worked-out = worked out
rests-in-part = only a part is known
plan-figure = Figure
plan-no-figure = Does not apply
plan-known-without-wages = { $part } is known. Wages are missing, so the sum is unknown.
plan-known-of = { $count ->
    [one] { $part } is known. One answer is missing, so the sum is unknown.
   *[other] { $part } is known. { $number } answers are missing, so the sum is unknown.
}
plan-unknown = Not known
plan-lacks = { $count ->
    [one] One answer is missing
   *[other] { $number } answers are missing
}
plan-fill-in = missing, fill in
plan-assumed = (your own assumption)
plan-source-says = The source says { $quantity }.
plan-source-answers = The source says: { $answer }.
plan-as-the-source = As the source says
plan-not-answered = Choose
plan-too-little = { $name }: The sources say too little to work everything out. They lack { $silent } of { $all } numbers about the programme.
plan-ask-owner = Ask the owner
plan-people = Who does the work
plan-people-about = The hours stand with whoever leads each series of sessions. Where no source says who that is, you must choose, also when the answer is nobody. Sources seldom say when others take part, so you must estimate their hours.
plan-hours-caption = Hours by role and kind of work
plan-role = Role
plan-one-group = One group
plan-one-family = One family
plan-all-roles = All
plan-volunteer = volunteer, no wage
plan-trainee = named as taking part in the training
plan-download = Download spreadsheet
plan-paper-about = What you have typed, and what you asked for, goes into the draft.
plan-download-about = The formulas work: change a price, and the sums follow.
plan-workings = How the figures were worked out
plan-workings-about = Each figure stands with its formula and with the numbers that it rests on. A figure with a low and a high value has been worked out twice.
plan-workings-of = All workings:
plan-estimates = What you must estimate yourselves
plan-estimates-about = No source gives these numbers. What you enter is marked as your own assumption. Enter one number, or two with a dash between, for example 1.5–2.
plan-replace = { $count ->
    [one] Replace one number from the sources
   *[other] Replace some of the { $number } numbers from the sources
}
plan-replace-about = Both numbers are shown. Leave the field empty to use what the source says.
plan-own-reach = If the field is empty, the number at the top of the page applies.
plan-prices = Your own prices
plan-prices-about = Include wages, taxes and pension as the municipality usually does. Enter 0 where you have no cost.
plan-stated-costs = What the sources say of costs: { $name }
plan-stated-costs-about = This is not added to the sums. Enter it in the fields above if you want to count it.
plan-amount-not-stated = Some of this costs money, and no source says how much.
plan-wrong = { $count ->
    [one] One number cannot be used
   *[other] { $number } numbers cannot be used
}
plan-wrong-number = Enter a number in digits, for example 20 or 1.5.
plan-wrong-negative = The number cannot be below zero.
plan-wrong-reversed = Enter the lowest number first.
plan-wrong-outside = The number must be from { $from } to { $to }.
plan-wrong-whole = Enter a whole number.
plan-wrong-unclear = Are these thousands or decimals? Enter 12500 or 12.5.
plan-choose-lead = Choose one programme, or several to see side by side. Then work out groups, hours and kroner with your own numbers.
plan-choose = Choose from one to { $most } programmes
plan-chosen = Work it out
plan-too-many = Choose at most { $most } programmes. There is no room for more side by side.

## The drawings
plan-curve = What it means that groups are full
plan-curve-says = { $name }: A half-full group takes { $half } for each participant. A full group takes { $full }. That is { $times } times as much.
plan-curve-left = Some of the programmes are worked out in kroner, others only in hours. The curve shows those that can be measured alike.
plan-curve-kroner = Kroner for each participant, by how full the group is
plan-curve-hours = Hours for each participant, by how full the group is
plan-curve-axis-kroner = Kroner for each participant
plan-curve-axis-hours = Hours for each participant
plan-curve-full = How full the group is, in per cent
plan-hours-picture = Hours for one group or family, by role
plan-hours-axis = Hours
plan-hours-none = No source says enough to work out the hours.
plan-not-yet = { $count ->
    [one] One figure cannot be worked out yet
   *[other] { $number } figures cannot be worked out yet
}

## The spreadsheet
plan-sheet-result = Result
plan-sheet-input = Numbers in
plan-sheet-calculation = Calculation
plan-result-about = The figures follow the sheets “Numbers in” and “Calculation”. #N/A means that something is missing, or that nobody gives an upper limit. A known part is not the sum, and stands only in a sentence on the right.
plan-input-about = Change a number, and every sum follows. #N/A means that the number is missing: enter it in the column for lowest. Highest follows lowest until you enter something else.
plan-calculation-about = Each line is a formula, once for lowest and once for highest. “Known part” is not the sum as long as something is missing.
plan-column-number = Numbers that go in
plan-column-low = Lowest
plan-column-high = Highest
plan-column-known-low = Known part, lowest
plan-column-known-high = Known part, highest
plan-column-unit = Unit
plan-column-standing = Who says it
plan-column-says = The source says
plan-column-remark = Remark
plan-column-formula = The formula in words
plan-standing-stated = From a source
plan-standing-assumed = The municipality’s own assumption
plan-standing-missing = Missing
plan-unit-kroner = kroner
plan-unit-choice = choice
plan-choose-on-the-page = Not chosen. Choose on the web page, and download again.
plan-column-known = What is known while the sum is not
plan-known-in-sheet = { $part } { $unit } is known. Something is missing, so the sum is unknown.
plan-hours-undrawn = Not drawn, because the sources do not say enough: { $names }
