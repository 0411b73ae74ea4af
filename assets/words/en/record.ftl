# Hva hver nøkkel i et tiltak er til, og et eksempel på hva som kan stå der. Navnet er tabellens og nøkkelens.

# Øverst
key-record-id = The file name, which is also the address of the page. It never changes once the programme is published.
key-record-draft = Yes while the record is a draft. A draft is not shown on the site. Take the line away when the record is ready to be published.
key-record-language = The language of the text in the file. Norwegian Bokmål if nothing is written.
key-record-name = The name of the programme, as the owner writes it.
example-record-name = Write the name here
key-record-summary = One to three short sentences in your own words. They should be there in all four languages: `nb`, `nn`, `da` and `en`.
example-record-summary = Write the summary here. What is it, who is it for, and what does it involve?
key-record-sources = The sources. There must be at least one. Everything else in the file refers to one of them.
key-record-not-stated = Questions whose answers somebody has looked for and not found. Each question stands only once.
key-record-not-applicable = Questions that do not make sense for this programme, with a reason.
key-record-identity = What it is, who owns it, and where it comes from.
key-record-lifecycle = Whether it is offered, and where.
key-record-target-group = Who it is for.
key-record-delivery = What happens, how much and for how long.
key-record-staffing = Who does it.
key-record-commitments = What the municipality commits to.
key-record-provider = What the provider gives.
key-record-costs = What it costs.
key-record-evaluation = What has been studied, and what that shows.
key-record-experience = What others have experienced.
key-record-anchoring = The laws, plans and models it builds on.
key-record-editorial = Who has reviewed the file. No source is needed here.

# Spørsmålene
key-identity-kind = What type of programme it is. A list when it is given in several ways, for example both in a group and to one family at a time.
key-identity-short-name = A short name or an abbreviation.
example-identity-short-name = EKS
key-identity-aliases = Other names, and the language of each.
key-identity-owners = The owners.
key-identity-origin = Where it was developed.
key-identity-funders = Those who have paid for developing or piloting it.
key-identity-topics = What the programme is about.
key-identity-aims = What the programme should achieve. One aim in each fact.
example-identity-aims = Parents will feel more confident in everyday life.
key-identity-rationale = Why it was made, and why it should work.
example-identity-rationale = Parents learn from others in the same situation.
key-identity-history = What has happened, and when.
key-identity-contacts = Contact persons, only when the provider has published them as contacts for questions about the programme.
key-identity-relations = How the programme is related to other programmes here. The relation is shown on the pages of both.
key-lifecycle-statuses = The status of the programme. The newest is shown everywhere.
key-lifecycle-open-to-new = Whether new municipalities can join.
key-lifecycle-available-in = Countries in which a municipality can take it up now. One fact for each country.
key-lifecycle-places = Places where it has run.
key-lifecycle-reach = How many it has reached.
key-lifecycle-sites = At how many sites it is in use: municipalities, schools, houses.
key-target-group-participants = Those who take part.
key-target-group-child-age = The age of the children.
key-target-group-ultimately-for = Who it is ultimately for, when others take part, for example staff.
example-target-group-ultimately-for = The children of the parents who take part.
key-target-group-descriptions = The target group in words.
example-target-group-descriptions = Parents who struggle with everyday life at home.
key-target-group-strains = What is difficult for the families.
key-target-group-prevention-levels = The level at which it prevents.
key-target-group-ways-in = How to get a place.
key-target-group-voluntary = Whether it is voluntary.
key-target-group-exclusions = Who it does not suit.
example-target-group-exclusions = Parents who need treatment first.
key-target-group-outcomes = What the programme aims to change.
key-delivery-formats = The form in which it is given.
key-delivery-arenas = Where it takes place.
key-delivery-course-length = How long one course lasts.
example-delivery-course-length = exactly = 10, unit = "weeks"
key-delivery-project-period = How long the project in the municipality lasts.
example-delivery-project-period = exactly = 18, unit = "months"
key-delivery-sessions = The sessions. Write one fact for each series of sessions.
key-delivery-group-size = How many there are in the group.
example-delivery-group-size = from = 6, to = 8, unit = "parents"
key-delivery-methods = The ways of working.
example-delivery-methods = Conversation in the group.
key-delivery-materials = What is used.
example-delivery-materials = A booklet for the parents.
key-delivery-languages = The languages of the material. Write “no” when the source only says Norwegian.
key-delivery-manual = Whether there is a manual.
key-delivery-follow-up = What happens afterwards.
example-delivery-follow-up = One session after half a year.
key-delivery-variants = Modules in a series, local versions, and editions with numbers of their own. The values are written as they are, not as facts of their own.
key-staffing-roles = Those who do it.
key-staffing-training = The training they get.
key-staffing-supervision = The supervision they get.
key-costs-lines = The costs. One in each fact.
key-costs-grants = Grants that the municipality can apply for.
key-evaluation-studies = The studies.
key-evaluation-ratings = Ratings by others, in their own words, the newest first.
key-evaluation-ongoing = Studies under way.
key-evaluation-searches = Searches that found nothing.
key-evaluation-criticism = What professionals hold against the programme or how it is used. Not the experience of those who have used it.
key-anchoring-anchors = What the programme refers to as its basis.

# Kilder
key-source-id = A short name for the source. It is used only in this file.
example-source-id = nettside
key-source-title = The title of the source, in the language of the source.
example-source-title = Write the title of the source here
key-source-publisher = Who published it.
example-source-publisher = Write the publisher here
key-source-kind = What kind of source it is.
key-source-interest = What the publisher has to gain from what it says.
key-source-published = When it was published, if it says so.
key-source-read-on = The day you read it.
key-source-extent = Whether you read all of the source or only a part. What a part does not say does not count as the owner’s silence.
key-source-link = The address of the source.
key-source-copy = The address of a copy held by others, when that is what you read.
key-source-note = What the reader must know about the source.
example-source-note = We have read the summary and chapter 3.

# Hva det er
key-alias-name = The name.
example-alias-name = Voorbeeld
key-alias-language = The language of the name.
example-alias-language = "nl"
key-alias-original = Whether it is the name of the programme this one was developed from.
key-owner-name = The name of the owner.
example-owner-name = The Example Foundation
key-owner-sector = What type of owner it is.
key-owner-country = The country where the owner is based.
key-owner-site = The owner’s website.
key-origin-country = The country it comes from.
key-origin-year = When it was developed.
key-origin-developer = Who developed it.
example-origin-developer = The Example House
key-origin-text = What the reader should know about the origin.
example-origin-text = Translated and piloted in Norway.
key-funder-name = Who has paid.
example-funder-name = The Example Fund
key-funder-amount = How much.
example-funder-amount = exactly = 500000, currency = "NOK", kind = "budget", years = 3
key-funder-purpose = What the money is for.
example-funder-purpose = The pilot period.
key-event-when = When it happened, or began.
key-event-to = Until when, if it lasted some time.
example-event-to = "2025"
key-event-text = What happened.
example-event-text = The first groups started.
key-contact-name = The person or the office.
example-contact-name = Kari Example
key-contact-role = What they do.
example-contact-role = Project manager
key-contact-phone = The phone number.
example-contact-phone = 00 00 00 00
key-contact-email = The email address.
example-contact-email = post@example.org
key-relation-kind = What this programme is to the other: `developed-from` stands in the file of the one that was made from the other.
key-relation-to = The other programme.
example-relation-to = "pip-klubben"
key-relation-text = What the reader should know about the relation.
example-relation-text = Both are groups for parents.

# Om det tilbys
key-status-status = Whether the programme is being piloted, is offered or has ended.
example-status-status = "unknown"
key-status-as-of = When it applied. Leave it out when the source is undated.
key-status-variant = Which variant of the programme it is about, when not the whole.
example-status-variant = Shorter variant
key-run-place = The place.
key-run-from = From when.
example-run-from = "2024"
key-run-to = Until when.
example-run-to = "2025-06"
key-run-text = What was special about this place.
example-run-text = Two day-care centres took part.
key-reach-quantity = How many.
example-reach-quantity = exactly = 40, about = true, unit = "families", per = "year"
key-reach-text = Who they are, where and when.
example-reach-text = Families who take part.
example-at-lifecycle-sites-quantity = exactly = 12, about = true, unit = "municipalities"
example-at-lifecycle-sites-text = Municipalities that have the programme now.
key-reach-as-of = When the number was true. Left out when the source is undated.
key-availability-country = The country.
key-availability-as-of = When it was true. Left out when the source is undated.
key-availability-text = On which terms, or through whom.
example-availability-text = Through training by the owner.

# Hva som skjer
key-session-series-name = What the sessions are called.
example-session-series-name = Parent sessions
key-session-series-participants = Those who meet.
example-session-series-participants = "parent"
key-session-series-combination = What this series is to the others: a part, an alternative or a level.
key-session-series-led-by = Who leads the sessions, also when the answer is nobody.
key-leading-value = Whose people they are.
key-leading-roles = The roles, in the same words as under `staffing.roles`.
example-leading-roles = Group leaders
key-session-series-count = How many sessions.
example-session-series-count = exactly = 10, unit = "sessions"
key-session-series-frequency = How often.
example-session-series-frequency = exactly = 1, unit = "sessions", per = "week"
key-session-series-length = How long each session lasts.
example-session-series-length = from = 90, to = 120, unit = "minutes"
key-session-series-preparation = Time to prepare and tidy up.
example-session-series-preparation = at-most = 30, unit = "minutes", per = "session"
key-session-series-themes = The topics in order.
example-session-series-themes = Everyday life at home
key-session-series-structure = The fixed parts of each session, in order.
example-session-series-structure = Welcome
key-session-series-parallel-with = What it takes place at the same time as.
example-session-series-parallel-with = The children’s sessions
key-session-series-text = Anything else worth knowing.
example-session-series-text = The parents meet in the evening.
key-variant-kind = What kind of version it is.
key-variant-name = What the version is called.
example-variant-name = Shorter variant
key-variant-participants = Those who take part.
key-variant-child-age = The age of the children.
key-variant-course-length = How long one course lasts.
example-variant-course-length = exactly = 6, unit = "weeks"
key-variant-sessions = How many sessions.
example-variant-sessions = exactly = 6, unit = "sessions"
key-variant-session-length = How long each session lasts.
example-variant-session-length = exactly = 2, unit = "hours"
key-variant-group-size = How many there are in the group.
example-variant-group-size = at-most = 6, unit = "parents"
key-variant-prevention-levels = The level at which it prevents.
key-variant-places = The places where it is given, when that is what sets it apart.
key-variant-text = Anything else worth knowing.
example-variant-text = Without the last four sessions.
key-manual-exists = Whether there is one.
key-manual-edition = Which edition it is, and what is known about it.
example-manual-edition = Second edition

# Hvem som gjør det
key-role-role = What they are.
example-role-role = Group leaders
key-role-country = The country, when the source tells only of the role as it is there. A municipality in another country then does not count it.
key-role-per-group = How many in each group.
example-role-per-group = exactly = 2, unit = "group-leaders"
key-role-per-municipality = How many the municipality must have in all. That is not the same as in each group.
example-role-per-municipality = at-least = 4, unit = "group-leaders"
key-role-qualifications = The education or experience they must have.
example-role-qualifications = A background in health or social care.
key-role-hours = How much time the role takes of each.
example-role-hours = exactly = 4, unit = "hours", per = "week"
key-role-volunteer = Whether they are volunteers.
key-role-text = What they do.
example-role-text = One of them contacts the families.
key-support-combination = What this row is to the others: a part, an alternative or a level.
key-support-variant = Which variant it is for, when not the whole programme.
example-support-variant = Shorter variant
key-support-country = The country, when the source tells only of the training as it is there. A municipality in another country then does not count it.
key-support-quantity = How much.
example-support-quantity = exactly = 2, unit = "days"
key-support-text = In what form, and about what.
example-support-text = The group leaders take a course before they start.
key-support-who = Who gets it.
example-support-who = The group leaders
key-support-by-whom = Who gives it.
example-support-by-whom = The Example Foundation
key-support-themes = The topics in order.
example-support-themes = Talking with parents
example-at-staffing-supervision-quantity = exactly = 1, unit = "hours", per = "month"
example-at-staffing-supervision-text = The group leaders get supervision while the group runs.
example-at-staffing-supervision-by-whom = A supervisor from outside
example-at-staffing-supervision-themes = What is difficult in the group

# Hva hver side forplikter seg til
key-commitment-type = What it concerns.
key-commitment-level = Whether it must or should be done. Leave it out when the source only describes what is done.
key-commitment-variant = Which variant it is for, when not the whole programme.
example-commitment-variant = Shorter variant
key-commitment-when = When it applies. You can choose several.
key-commitment-responsible = Who is responsible.
example-commitment-responsible = The chief executive
key-commitment-quantity = How much.
example-commitment-quantity = exactly = 3, unit = "years"
key-commitment-text = What, in words.
example-commitment-text = The municipality signs an agreement with the owner.
key-provision-type = What it is about.
key-provision-level = Whether the provider offers it or is bound to it. Left out when the source only describes what is done.
key-provision-variant = Which variant it is for, when not the whole programme.
example-provision-variant = Shorter variant
key-provision-when = When it is given. You can choose several.
key-provision-responsible = Who gives it, when that is another than the owner.
example-provision-responsible = A centre of competence
example-provision-level = "offered"
key-provision-quantity = How much.
example-provision-quantity = exactly = 4, unit = "days"
key-provision-text = What, in words.
example-provision-text = The owner trains the group leaders.

# Hva det koster
key-cost-line-type = What the cost is for.
key-cost-line-phase = When it comes. Must be there when there is an amount above zero.
key-cost-line-amount = How much. Zero when the source says that it is free. Left out when the source only says that it costs money, or who pays.
example-cost-line-amount = from = 10000, to = 12500, currency = "NOK"
key-cost-line-price-year = The year of the price.
key-cost-line-per = What the price is for. Must be there when there is an amount above zero. Left out when the source says that it is free, and not for whom.
key-cost-line-payer = Who pays.
example-cost-line-payer = The municipality
key-cost-line-basis = What the figure is based on. Must be there when there is an amount above zero.
key-cost-line-not-comparable-with = What the figure must not be compared with, and why.
example-cost-line-not-comparable-with = The price of one course: this is for the whole training.
key-cost-line-text = Anything else worth knowing. Without an amount either this or `payer` must be there.
example-cost-line-text = Paid once.
key-grant-name = The name of the grant.
example-grant-name = The Example Grant
key-grant-text = What it covers, and when to apply.
example-grant-text = The deadline for applications is in the spring.
key-grant-link = The address for applications.

# Hva som er undersøkt
key-study-title = The title of the study, in its own language.
example-study-title = Evaluation of the programme
key-study-trial = The name or number of the trial, when several reports are of one trial. They then count as one.
example-study-trial = The Example trial
key-study-variant = Which variant of the programme was studied, when not the whole.
example-study-variant = Shorter variant
key-study-authors = Those who wrote it.
example-study-authors = Kari Example
key-study-year = The year it came out.
key-study-publisher = Who published it.
example-study-publisher = The Example Institute
key-study-link = The address of the study.
key-study-country = The country where it was done.
key-study-places = The places where it was done.
key-study-of = Whether it is this programme that was studied, or the original abroad.
key-study-design = How it was done.
example-study-design = "user-satisfaction"
key-study-design-text = How it was done, in words. Must be there when `design` is "unknown".
example-study-design-text = The owner calls it a study and says no more.
key-study-independence = Who did it.
key-study-participants = How many took part in what was studied.
key-study-respondents = How many responded, and to what.
key-study-comparison-group = Whether anyone was compared with a group that did not take part.
key-study-compared-with = What the group was compared with.
key-study-among = Among whom the study was done, when that was fewer than those the programme is for. Written so that it can follow “among”.
example-study-among = parents of children in their first year at school
key-study-analysed = How many were analysed, in each arm and in all.
key-study-follow-up = How long afterwards they measured.
example-study-follow-up = Right after the last session.
key-study-outcomes = What it found, and for whom.
key-study-limits = Limitations of the study.
example-study-limits = Few of the parents answered.
key-study-does-not-show = What the study does not show.
example-study-does-not-show = Whether the children were better off.
key-count-quantity = How many.
key-count-arm = In which arm, when the number is not of all.
example-count-quantity = exactly = 31, unit = "parents"
key-count-text = Who or what was counted.
example-count-text = Parents who answered at the end.
key-analysed-arm = Which arm, or all.
key-analysed-quantity = How many.
example-analysed-quantity = exactly = 60, unit = "children"
key-analysed-text = Who or what was counted, when it is not plain.
example-analysed-text = Children with answers both times.
key-outcome-participants = Who the finding is about.
example-outcome-participants = "parent"
key-outcome-areas = What the finding is about, as the editor reads it. Leave it out when none of the words fit, for example when the finding is how satisfied people were.
key-outcome-direction = Which way it went.
key-outcome-kind = What sort of finding it is: a measured change, what people tell of their own benefit, or how it went.
example-outcome-kind = "perceived-benefit"
example-outcome-direction = "no-difference"
key-outcome-measured-with = The questionnaire or test that it was measured with.
example-outcome-measured-with = The Example questionnaire
key-outcome-reported-by = Who answered or observed. Whom the finding is about stands in `participants`.
key-outcome-measured-at = When it was measured.
key-outcome-time-after = How long after the end it was measured.
example-outcome-time-after = exactly = 6, unit = "months"
key-outcome-variant = Which variant the finding is about, when not the whole programme.
example-outcome-variant = Shorter variant
key-outcome-subgroup = Which part of the participants the finding is about, when not all.
example-outcome-subgroup = Girls
key-outcome-text = What was found, in words.
example-outcome-text = The parents say that everyday life is as before.
key-outcome-size = How large the difference was, in the study’s own measures.
example-outcome-size = 17 of 31 answered “as before”.
key-ongoing-title = What the study is called, in its own language.
example-ongoing-title = The long-term study
key-ongoing-variant = Which variant is studied, when not the whole programme.
example-ongoing-variant = Shorter variant
key-ongoing-text = What it looks into.
example-ongoing-text = Follows the families for two years.
key-ongoing-design = How it is done.
key-ongoing-compared-with = What the group is compared with.
key-ongoing-independence = Who does it.
key-ongoing-country = The country where it is done.
key-ongoing-participants = How many take part, or will.
example-ongoing-participants = exactly = 200, unit = "families"
key-ongoing-expected = When the results are expected.
example-ongoing-expected = "2028"
key-ongoing-link = The address where it is registered or described.
key-rating-system = Who gives the rating.
example-rating-system = The Example Database
key-rating-level = The level they give, in their own words.
example-rating-level = Level 2
key-rating-scale = What the scale is called.
example-rating-scale = The Example scale
key-rating-variant = Which variant is rated, when not the whole programme.
example-rating-variant = Shorter variant
key-rating-edition = Which edition of the scale.
example-rating-edition = Version 2
key-rating-date = When the rating was made.
key-rating-of = Whether it is this programme that was rated, or the original abroad.
key-rating-text = What the level means and does not mean.
example-rating-text = Rated by two professionals.
key-search-on = The day you searched.
key-search-text = Where and how you searched.
example-search-text = We searched for the name in the Example Database.
key-search-by = Who searched, when it was not you who enter the programme.
example-search-by = The Example base
key-criticism-text = What they say.
example-criticism-text = The programme rests too much on parents being able to come.
key-criticism-by = Who says it.
example-criticism-by = Two researchers at the Example Institute
key-criticism-when = When they said it.
key-criticism-of = Whether it is about this programme or the original abroad.
key-criticism-answer = What the owner or others answer.
example-criticism-answer = The owner says that groups can meet in the evening.

# Erfaring og grunnlag
key-experience-type = What kind of experience it is.
key-experience-about = What the experience is about.
key-experience-told-by = Who says so.
example-experience-told-by = Group leaders
key-experience-text = What they experienced, in words.
example-experience-text = It took time to find the first families.
key-anchor-kind = What kind of basis it is.
key-anchor-name = Its name.
example-anchor-name = The Child Welfare Act
key-anchor-text = What the programme uses it for.
example-anchor-text = The owner refers to the duty to prevent harm.

# Hvem som har sett over, og hva ingen sier
key-editorial-reviewed-on = The day somebody last reviewed the file.
key-editorial-reviewed-by = The role of whoever reviewed the file.
example-editorial-reviewed-by = Editor
key-editorial-next-review = When somebody should look at it again, for example in a year.
key-editorial-confirmed-by-owner = The day the owner confirmed the facts.
key-not-stated-on = The day you looked.
key-not-stated-looked-in = The sources you looked in.
key-not-stated-questions = The questions without an answer. A whole group is about everything in it that is not answered.
key-not-applicable-reason = Why the questions do not make sense.
example-not-applicable-reason = No municipality has used the programme yet.
key-not-applicable-questions = The questions it concerns. A whole group is about everything in it that is not answered.

# Det som er likt overalt
key-value-value = The answer itself.
key-values-values = The answers themselves, one or more.
key-text-text = The answer itself, in your own words.
key-fact-source = Where it is stated: the source, and the place in it. A list when several sources say the same.
key-fact-note = What the reader must know to understand the fact.
example-fact-note = The report is newer than the website.
key-fact-derived = The formula, when you have worked out the number yourself.
example-fact-derived = 10 sessions × 1 week
key-fact-conflict = What other sources say, when they disagree. Each has the same keys as the fact itself.
key-citation-id = The id of the source.
key-citation-at = The place in it: a page or a heading.
example-citation-at = Write where in the source it says so
key-quantity-exactly = Exactly this many.
key-quantity-from = From and including. Stands together with `to`.
key-quantity-to = Up to and including. Stands together with `from`.
key-quantity-at-least = At least this many.
key-quantity-at-most = At most this many.
key-quantity-about = Whether the source says “about”.
key-quantity-unit = The unit: what there are so many of.
key-quantity-per = The word after “per”, such as week in “one session per week”.
key-money-exactly = Exactly this much.
key-money-from = From and including. Stands together with `to`.
key-money-to = Up to and including. Stands together with `from`.
key-money-at-least = At least this much.
key-money-at-most = At most this much.
key-money-about = Whether the source says “about”.
key-money-currency = The currency.
key-money-kind = What sort of amount it is.
key-money-years = How many years the amount covers.
key-age-span-from = The lowest age.
example-age-span-from = 3
key-age-span-from-months = The youngest in months, when the oldest is in years.
example-age-span-from-months = 6
key-age-span-to = The highest age.
example-age-span-to = 6
key-age-span-at-least = The youngest, when there is no upper end.
example-age-span-at-least = 12
key-age-span-unit = Years, months or Norwegian school years.

# Hvordan en verdi ser ut
form-text = text; for several languages: { "{" } nb = "…", nn = "…" { "}" }
form-string = text that is the same in every language
form-address = web address
form-yes-no = `true` or `false`
form-number = number
form-year = year
form-partial-date = date: year, month or day, like this: "2022", "2022-08" or "2022-08-01"
form-day = day, like this: 2022-08-01
form-language = language code of two or three letters
form-own-id = id: lower-case letters a–z, digits and hyphens
form-programme-id = the id of another programme here
form-source-id = the id of a source in the file
form-question = question, like this: "delivery.course-length", or a whole group, like this: "costs"
form-closed-term = one word from { $vocabulary }: { $terms }
form-open-term = one word from { $file }
form-place = a place from { $file }
form-list = list of: { $item }
form-one-or-more = { $item }, or a list
form-fact = fact
form-fact-of = fact: { $value }
form-section = group of keys
form-table = table
form-quantity = quantity
form-quantity-in = quantity in { $units }
form-money = money
form-age-span = age
form-citation = source

need-must = must be there
need-must-if = one of the ways must be there
need-sometimes = must sometimes be there
need-may = can be left out

# Et nytt tiltak
template-intro =
    A new programme. Fill in the name, the summary and the source. Then the file is valid.
    It is a draft, and not shown on the site, while it says draft = true. Take that line away to publish it.
    The rest of the file explains everything else that can stand here. Use what you have a source for. Leave the rest, or delete it.

    “# ” marks an explanation.
    “#: ” marks an example that you can put to use: take away “#: ” on the lines, and write your own instead.
    Take the heading above it too. A heading in single brackets, such as [identity], stands only once in the file.
    Repeat a heading in double brackets, such as [[identity.owners]], for every new fact.

    A fact always has source: the source and the place in it. It can have note, derived and conflict:
    note is what the reader must know, derived is the formula when you have worked it out, and conflict is what another source says.
    A quantity has exactly one of exactly, from and to, at-least or at-most, and a unit:
    { "{" } from = 90, to = 120, unit = "minutes" { "}" }. about = true means “about”, per means “for each”.
    Money is written the same way, but with currency instead of unit, and without per.
    A text can stand in several languages side by side: { "{" } nb = "…", nn = "…" { "}" }.

    If nobody has looked for the answer to a question, write nothing. The page then shows “not looked up”.

    Check the file with: tiltak check. Read about a key with: tiltak describe KEY. The whole manual is programmes/README.md (in Norwegian).
template-key = { $help } → { $form }
template-same-keys = The other keys are the same as in { $key }.
key-formerly = Formerly `{ $former }`.
describe-example = Example: { $example }
describe-answers = Answers: { $questions }
describe-inside = Keys inside:
describe-one-of = one of these words:

# Håndboken
manual-keys = All keys
manual-keys-intro = A fact always has `source`, and can have `note`, `derived` and `conflict`. That is not repeated on each line. `[]` is a list where each fact is a table of its own, such as `[[identity.owners]]`.
manual-top = At the top
manual-shared = The same everywhere
manual-questions = The questions
manual-questions-intro = These can stand in `questions` under `[[not-stated]]` and `[[not-applicable]]`, and no others. A whole group, such as `costs`, can stand there too.
manual-key = key
manual-need = needed
manual-value = value
manual-help = what it is for
manual-term = one word from **{ $vocabulary }**
manual-words = Words to choose from
manual-words-intro = The words that can stand in the files, and what they mean. The open lists are in `index/words/`.
schema-title = A programme
