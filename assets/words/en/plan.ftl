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
plan-years = How many years do you plan for?
plan-size = How many places are there in one group?
plan-full = How full will the groups be, in per cent?
plan-full-help = 100 is an assumption: that every place is used. Enter a lower number if you expect empty places.
plan-count = Number of times: { $name }
plan-days = Days each time: { $name }
plan-length = Hours each time: { $name }
plan-preparation = Hours of preparation and follow-up work each time: { $name }
plan-preparation-all = Hours of preparation and follow-up work for each session, where the sources do not say
plan-leaders = How many are present in each group: { $name }
plan-leaders-staff = How many members of staff are present each time?
plan-leaders-of = How many members of staff are present each time: { $name }
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
plan-leader-of = For each leader present: { $name }
plan-series-of = Contact time, preparation and follow-up work: { $name }
plan-training-of = Hours of training: { $name }
plan-supervision-of = Hours of supervision a year: { $name }
plan-role-group = Hours for one group: { $name }
plan-role-family = Hours for one family: { $name }
plan-role-each = Hours for { $each }: { $name }
plan-role-fixed = Hours a year that do not follow the number of groups: { $name }
plan-role-work = { $work }, in a year: { $name }
plan-role-year = Hours a year: { $name }
plan-role-once = Hours at the start: { $name }
plan-work-year = { $work }, in a year
plan-hours-of-group = Hours for one group
plan-hours-of-family = Hours for one family
plan-hours-each = Hours in the group for { $each }
plan-hours-all-year = Hours a year
plan-hours-all-once = Hours at the start
plan-hours-period = Hours in all the years
plan-cost-once = Kroner at the start
plan-cost-fixed = Kroner a year that do not follow the number of groups
plan-cost-of-group = Kroner for one group, without fixed costs
plan-cost-of-family = Kroner for one family, without fixed costs
plan-cost-per-group = Kroner for each group
plan-cost-per-family = Kroner for each family, with its part of the fixed costs
plan-cost-each-group = Kroner in the group for { $each }
plan-cost-each = Kroner a year for { $each }
plan-cost-first = Kroner the first year, with the start
plan-cost-year = Kroner each year after the first
plan-cost-period = Kroner in all the years, with the start

## Formulas
plan-share = { $amount }%
plan-kroner = { $amount } kr
plan-formula-up = { $inner }, rounded up
plan-formula-max = the highest of { $list }
plan-formula-between = from { $from } to { $to }
plan-formula-missing = [missing: { $what }]
