### The label of every term of the closed vocabularies, and the parts of quantities and lists.

## anchor-kind: what a programme can be anchored in

anchor-kind-law = Law
anchor-kind-reform = Reform
anchor-kind-strategy = National strategy or plan
anchor-kind-local-model = Local collaboration model
anchor-kind-local-policy = Municipal policy
anchor-kind-research = Research

## commitments: what the municipality binds itself to, a row of the comparison each

commitments-agreement = Agreement
commitments-leadership-anchoring = Leadership support
commitments-political-decision = Political decision
commitments-coordinator = Coordinator
commitments-branch-coordinator = Coordinator at each branch
commitments-case-coordinator = Coordinator for each child or family
commitments-staff = Staff
commitments-family-contact = Family contact
commitments-resource-group = Resource group
commitments-key-persons-per-workplace = Key persons at workplaces
commitments-cross-service-participation = Several services take part
commitments-take-part-in-training = Take part in training
commitments-take-part-in-supervision = Take part in supervision
commitments-follow-manual = Follow the manual
commitments-recruit-families = Find families
commitments-premises-equipment = Premises and equipment
commitments-meals = Meals
commitments-travel = Pay for travel
commitments-own-costs = Cover own costs
commitments-data-and-evaluation = Collect data and evaluate
commitments-competence-mapping = Map staff skills
commitments-develop-routines = Develop routines
commitments-spread-internally = Share knowledge internally
commitments-continue-after-project = Continue after the project
commitments-privacy-confidentiality = Privacy and confidentiality

## provider: what the provider gives

provider-training = Training
provider-material = Materials
provider-professional-support = Professional support
provider-supervision-visits = Supervision visits
provider-experience-gatherings = Meetings to share experience
provider-course-fees = Course fees
provider-board-and-lodging = Board and lodging
provider-competence-mapping = Mapping of staff skills
provider-evaluation = Evaluation
provider-network-afterwards = Network afterwards
provider-approval = Approval
provider-recruitment = Recruitment of families or volunteers

## level: how binding a commitment is

level-must = Must
level-should = Should
level-not-required = Not required

## provision-level: whether a provider is bound to what it gives

provision-level-bound = Has bound itself
provision-level-offered = Offers
provision-level-not-given = Does not give

## when: when a commitment falls due

when-before = Before the start
when-during = During
when-after = Afterwards

## costs: what a cost is for

costs-licence = Licence
costs-training = Training
costs-material = Materials
costs-staff-time = Staff time
costs-premises = Premises
costs-food = Food
costs-travel = Travel
costs-coordination = Coordination
costs-supervision = Supervision
costs-evaluation = Evaluation

## phase: at which stage a cost falls

phase-start-up = Start-up
phase-running = Running
phase-start-up-and-running = Start-up and running together
phase-renewal = Renewal

## cost-per: the word after "per" in a price, as in quantity-per

cost-per-municipality = municipality
cost-per-group = group
cost-per-house = house
cost-per-centre = centre
cost-per-child = child
cost-per-family = family
cost-per-participant = participant
cost-per-school = school
cost-per-pack = pack of material
cost-per-staff-member = staff member

## basis: what a cost figure rests on

basis-stated = Stated price
basis-estimate-by-owner = Owner’s estimate
basis-reported-by-municipality = Reported by a municipality

## format: in what form it is delivered

format-group = Group
format-parallel-groups = Parallel groups for children and parents
format-multi-family = Several families together
format-individual = Individual
format-course = Course for staff
format-supervision = Supervision of staff
format-coordination = Coordination of services

## study-of: whose programme was studied

study-of-programme = This programme
study-of-original = The original abroad

## design: how a study was done

design-systematic-review = Systematic review
design-rct = Randomised controlled trial (RCT)
design-controlled = Study with a comparison group, not randomised
design-pre-post = Before-and-after study without a comparison group
design-post-only = Measured only afterwards
design-user-satisfaction = User satisfaction survey
design-process = Process evaluation
design-qualitative = Qualitative study
design-mixed = Mixed methods
design-experience-description = Account of own practice
design-cost-analysis = Cost analysis
design-cost-effectiveness = Cost-effectiveness analysis
design-unknown = Study of which the sources do not say how it was done

## independence: who did a study

independence-independent = Independent of the owner
independence-commissioned-by-owner = Commissioned by the owner
independence-commissioned-by-funder = Paid for by whoever introduced or funds the programme
independence-commissioned-by-ministry = Paid for by a ministry or directorate
independence-owner = The owner
independence-unknown = Unknown

## direction: which way an outcome went

direction-better = Better
direction-no-difference = No difference
direction-worse = Worse
direction-mixed = Mixed
direction-not-measured = Not measured
direction-no-direction = No direction

## finding-kind: what people say of their own benefit is not effect

finding-kind-measured-change = Measured change
finding-kind-perceived-benefit = Perceived benefit
finding-kind-satisfaction = Satisfaction
finding-kind-implementation = Implementation
finding-kind-reach = Reach
finding-kind-attendance = Attendance
finding-kind-staff-knowledge = What staff know or can do
finding-kind-cost = Cost

## arm: an arm of a study, or all of them

arm-all = All
arm-programme = Got the programme
arm-comparison = Comparison group

## comparator: what those who got a programme were compared with

comparator-nothing = Nothing
comparator-waiting-list = Waiting list
comparator-usual-services = Usual services
comparator-information = Information alone
comparator-another-version = Another version of the programme
comparator-another-programme = Another programme
comparator-unknown = The sources do not say what

## informant: whose answers or observations a finding rests on

informant-child = The child
informant-parent = Parent
informant-teacher = Teacher or day-care staff
informant-staff = Staff who learn
informant-practitioner = Those who deliver it
informant-observer = Observer or tester
informant-register = Register or case records

## measured-at: at which measurement something was found

measured-at-during = During
measured-at-end = At the end
measured-at-later = Some time later

## experience: what an experience did

experience-helped = What helped
experience-hindered = What hindered
experience-adapted = Adapted locally
experience-to-develop = Should be improved
experience-advice = Advice to others

## experience-code: what an experience is about

experience-code-recruitment = Recruitment
experience-code-time-for-preparation = Time to prepare and deliver
experience-code-leadership = Leadership
experience-code-turnover = Staff turnover
experience-code-funding = Funding
experience-code-cooperation = Cooperation
experience-code-manual-clarity = Clarity of the manual
experience-code-adaptation = Adaptation
experience-code-awareness = Awareness of the programme
experience-code-volunteers = Volunteers
experience-code-drop-out = Drop-out
experience-code-continuation = Continuation
experience-code-competence = Staff skills
experience-code-participation = Participants’ say

## kind: what sort of programme it is

kind-group-programme = Group programme
kind-individual-programme = Individual programme
kind-family-programme = Family programme
kind-competence-programme = Staff training programme
kind-collaboration-model = Collaboration model
kind-local-practice = Local practice
kind-open-service = Open service without a set course
kind-digital = Digital programme

## sector: what sort of body owns a programme

sector-municipality = Municipality
sector-state = State
sector-competence-centre = Competence centre
sector-voluntary = Voluntary organisation
sector-foundation = Foundation
sector-private = Private company
sector-university = University
sector-region = Region

## country

country-NO = Norway
country-DK = Denmark
country-SE = Sweden
country-FI = Finland
country-IS = Iceland
country-FO = Faroe Islands
country-GL = Greenland
country-NL = Netherlands
country-US = United States
country-GB = United Kingdom
country-DE = Germany
country-AU = Australia

## status: how far a programme has come, or how it ended

status-in-development = In development
status-pilot = Being piloted
status-offered = Offered
status-limited = Limited availability
status-paused = Paused
status-discontinued = No longer offered
status-replaced = Replaced by another programme
status-local-practice = Local practice
status-unknown = Unknown

## combination: what one row is to the others of its list

combination-part = A part: all parts are taken
combination-alternative = An alternative: one is chosen
combination-level = A level: one builds on another
combination-optional = Optional
combination-for-others = For others: another age, another role

## led-by: whose people lead sessions

led-by-municipality = The municipality’s people
led-by-provider = The provider’s people
led-by-specialist-service = A hospital or another specialist service
led-by-user-representatives = People who have been through it themselves
led-by-volunteers = Volunteers
led-by-nobody = Nobody: participants do it on their own

## money-kind: what sort of amount it is

money-kind-price = price
money-kind-price-paid = price paid
money-kind-budget = budget
money-kind-grant-applied-for = grant applied for
money-kind-grant-received = grant received
money-of-kind = { $money } ({ $kind })
cost-free = free of charge
cost-free-for-whom = free of charge, the source does not say for whom
cost-amount-not-stated = the amount is not stated
money-for-years = { $count ->
    [one] { $money } for one year
   *[other] { $money } for { $years } years
}

## open-to-new: whether a new municipality can join

open-to-new-yes = Yes
open-to-new-no = No
open-to-new-waiting-list = Waiting list
open-to-new-on-application = On application
open-to-new-unknown = Unknown

## out-of-reach: why a municipality cannot have it

out-of-reach-ended = No longer offered, or not at present
out-of-reach-closed = Not open to new municipalities

## open-vocabulary: the vocabularies that an editor can add to

open-vocabulary-topic = Topic
open-vocabulary-strain = Strain
open-vocabulary-arena = Setting
open-vocabulary-outcome = Intended change

## bearer: who in a family has what a strain names

bearer-child = In the child
bearer-parent = In the parents

## nearness: how near a term is to a concept in Los

nearness-close = Almost the same meaning
nearness-broad = Broader concept

## age-unit: the span of the children's ages

age-unit-years = { $span } years
age-unit-months = { $span } months
age-unit-school-years = school year { $span } (Norway)
age-from-up = { $from } and up
age-between-units = { $from } to { $to }

## unit: $amount is ready text, $count chooses the plural

unit-minutes = { $count ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
unit-hours = { $count ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
unit-days = { $count ->
    [one] { $amount } day
   *[other] { $amount } days
}
unit-weeks = { $count ->
    [one] { $amount } week
   *[other] { $amount } weeks
}
unit-months = { $count ->
    [one] { $amount } month
   *[other] { $amount } months
}
unit-half-years = { $count ->
    [one] { $amount } half-year
   *[other] { $amount } half-years
}
unit-years = { $count ->
    [one] { $amount } year
   *[other] { $amount } years
}
unit-sessions = { $count ->
    [one] { $amount } session
   *[other] { $amount } sessions
}
unit-conversations = { $count ->
    [one] { $amount } conversation
   *[other] { $amount } conversations
}
unit-gatherings = { $count ->
    [one] { $amount } gathering
   *[other] { $amount } gatherings
}
unit-network-meetings = { $count ->
    [one] { $amount } network meeting
   *[other] { $amount } network meetings
}
unit-visits = { $count ->
    [one] { $amount } visit
   *[other] { $amount } visits
}
unit-evenings = { $count ->
    [one] { $amount } evening
   *[other] { $amount } evenings
}
unit-persons = { $count ->
    [one] { $amount } person
   *[other] { $amount } people
}
unit-children = { $count ->
    [one] { $amount } child
   *[other] { $amount } children
}
unit-parents = { $count ->
    [one] { $amount } parent
   *[other] { $amount } parents
}
unit-families = { $count ->
    [one] { $amount } family
   *[other] { $amount } families
}
unit-staff = { $count ->
    [one] { $amount } staff member
   *[other] { $amount } staff members
}
unit-group-leaders = { $count ->
    [one] { $amount } group leader
   *[other] { $amount } group leaders
}
unit-coordinators = { $count ->
    [one] { $amount } coordinator
   *[other] { $amount } coordinators
}
unit-key-persons = { $count ->
    [one] { $amount } key person
   *[other] { $amount } key persons
}
unit-family-contacts = { $count ->
    [one] { $amount } family contact
   *[other] { $amount } family contacts
}
unit-pedagogues = { $count ->
    [one] { $amount } pedagogue
   *[other] { $amount } pedagogues
}
unit-psychologists = { $count ->
    [one] { $amount } psychologist
   *[other] { $amount } psychologists
}
unit-groups = { $count ->
    [one] { $amount } group
   *[other] { $amount } groups
}
unit-courses = { $count ->
    [one] { $amount } course
   *[other] { $amount } courses
}
unit-municipalities = { $count ->
    [one] { $amount } municipality
   *[other] { $amount } municipalities
}
unit-neighbourhoods = { $count ->
    [one] { $amount } neighbourhood
   *[other] { $amount } neighbourhoods
}
unit-organisations = { $count ->
    [one] { $amount } organisation
   *[other] { $amount } organisations
}
unit-workplaces = { $count ->
    [one] { $amount } workplace
   *[other] { $amount } workplaces
}
unit-schools = { $count ->
    [one] { $amount } school
   *[other] { $amount } schools
}
unit-day-care-centres = { $count ->
    [one] { $amount } day-care centre
   *[other] { $amount } day-care centres
}
unit-institutions = { $count ->
    [one] { $amount } institution
   *[other] { $amount } institutions
}
unit-health-centres = { $count ->
    [one] { $amount } health centre
   *[other] { $amount } health centres
}
unit-houses = { $count ->
    [one] { $amount } house
   *[other] { $amount } houses
}
unit-branches = { $count ->
    [one] { $amount } branch
   *[other] { $amount } branches
}
unit-centres = { $count ->
    [one] { $amount } centre
   *[other] { $amount } centres
}
unit-clinics = { $count ->
    [one] { $amount } clinic
   *[other] { $amount } clinics
}
unit-offices = { $count ->
    [one] { $amount } office
   *[other] { $amount } offices
}
unit-screenings = { $count ->
    [one] { $amount } screening
   *[other] { $amount } screenings
}
unit-downloads = { $count ->
    [one] { $amount } download
   *[other] { $amount } downloads
}
unit-responses = { $count ->
    [one] { $amount } response
   *[other] { $amount } responses
}
unit-evaluations = { $count ->
    [one] { $amount } completed evaluation
   *[other] { $amount } completed evaluations
}
unit-interviews = { $count ->
    [one] { $amount } interview
   *[other] { $amount } interviews
}
unit-points = { $count ->
    [one] { $amount } point
   *[other] { $amount } points
}
unit-percent = { $amount }%

## per: the word after "per"

per-day = day
per-week = week
per-month = month
per-half-year = half-year
per-year = year
per-session = session
per-group = group
per-course = course
per-family = family
per-child = child
per-workplace = workplace
per-school = school
per-house = house
per-branch = branch
per-centre = centre
per-municipality = municipality
per-project-period = project period

## currency: the reader's own krone is "kr", the others are named

currency-NOK = { $amount } NOK
currency-DKK = { $amount } DKK
currency-SEK = { $amount } SEK
currency-EUR = { $amount } EUR
currency-USD = { $amount } USD

## group: the groups of a record, in the order of the page

group-lifecycle = Status and reach
group-target-group = Target group
group-delivery = Delivery and scope
group-staffing = Staffing
group-commitments = Commitments
group-provider = What the provider gives
group-costs = Costs
group-evaluation = Evaluation
group-experience = Experience
group-anchoring = Basis in law and policy
group-identity = About the programme

## field: the questions with a key of their own

field-lifecycle-statuses = Status
field-lifecycle-open-to-new = Open to new municipalities
field-lifecycle-available-in = Countries where a municipality can take it up now
field-lifecycle-places = Where it has run
field-lifecycle-reach = How many it has reached
field-lifecycle-sites = At how many sites it is in use
field-target-group-participants = Participants
field-target-group-child-age = Children’s age
field-target-group-ultimately-for = Who it is ultimately for
field-target-group-descriptions = About the target group
field-target-group-strains = Strains
field-target-group-prevention-levels = Prevention level
field-target-group-ways-in = Ways in
field-target-group-voluntary = Voluntary
field-target-group-exclusions = Who cannot take part
field-target-group-outcomes = Aims
field-delivery-formats = Way of working
field-delivery-arenas = Setting
field-delivery-course-length = Duration
field-delivery-project-period = Project period for the municipality
field-delivery-sessions = Sessions
field-delivery-group-size = Group size
field-delivery-methods = Methods
field-delivery-materials = Materials
field-delivery-languages = Languages of the material
field-delivery-manual = Manual
field-delivery-follow-up = Follow-up afterwards
field-staffing-roles = Roles
field-staffing-training = Training of staff
field-staffing-supervision = Supervision of staff
field-costs-grants = Grants to apply for
field-evaluation-studies = Studies
field-evaluation-ratings = Ratings by others
field-evaluation-ongoing = Studies under way
field-evaluation-searches = Searches that found nothing
field-evaluation-criticism = Professional criticism
field-anchoring-anchors = Laws, reforms and models
field-identity-kind = Type of programme
field-identity-short-name = Short name
field-identity-aliases = Other names
field-identity-owners = Owner
field-identity-origin = Origin
field-identity-funders = Funded by
field-identity-topics = Topics
field-identity-aims = Aims
field-identity-rationale = Rationale
field-identity-history = History
field-identity-contacts = Contact

## extent: how much of a source was read
extent-whole = All of it was read
extent-excerpt = Only a part was read

## source-kind: what sort of document a source is

source-kind-owner-page = Owner’s own page
source-kind-evaluation-report = Evaluation report
source-kind-research-article = Research article
source-kind-municipality-page = Municipality’s page
source-kind-clearinghouse = Database of programmes
source-kind-news = News
source-kind-thesis = Thesis
source-kind-manual = Manual

## interest: what the publisher of a source has at stake

interest-owner = Owner of the programme
interest-funder = Paid for the programme
interest-independent = Independent

## participant: who takes part

participant-child = Children
participant-youth = Young people
participant-parent = Parents
participant-whole-family = Whole family
participant-sibling = Siblings
participant-network = The family’s network
participant-staff = Staff
participant-leader = Leaders
participant-cross-service-team = Cross-service team

## prevention-level: at which level a programme prevents

prevention-level-universal = Universal (for everyone)
prevention-level-selective = Selective (for groups at risk)
prevention-level-indicated = Indicated (at early signs)
prevention-level-treatment = Treatment
prevention-level-follow-up = Follow-up (after something has happened)
prevention-level-system = System (the services themselves)

## way-in: how a participant gets in

way-in-self-referral = Self-referral
way-in-recommended-by-staff = Recommended by staff
way-in-referral = Referral
way-in-decision = Formal decision
way-in-anonymous = Without saying who one is
way-in-low-threshold = Low threshold

## Helpers that put quantities and lists together

amount-between = { $low }–{ $high }
amount-at-least = at least { $amount }
amount-at-most = at most { $amount }
amount-about = about { $amount }
quantity-per = { $quantity } per { $per }
list-between = {", "}
list-last = { $first } and { $last }
yes = Yes
no = No

variant-kind-module = Module
variant-kind-local-variant = Local version
variant-kind-edition = Edition
place-kind-municipality = Municipality
place-kind-district = District
place-kind-county = County
place-kind-region = Region
place-kind-country = Country
relation-developed-from = Developed from
relation-developed-from-inverse = Is the origin of
relation-part-of = Part of
relation-part-of-inverse = Includes
relation-neighbour = Similar to
relation-replaced-by = Replaced by
relation-replaced-by-inverse = Replaces
format-digital = Digital
costs-total = Total cost
basis-model-calculation = Calculated in a model
per-supervision-group = supervision group
field-delivery-variants = Modules and versions
tidier-name = Name
tidier-why = Why
tidier-materials = Materials
tidier-procedures = Procedures
tidier-who-provides = Who provides it
tidier-how = How it is delivered
tidier-where = Where
tidier-when-and-how-much = When and how much
tidier-tailoring = Tailoring
tidier-modifications = Modifications
tidier-fidelity-planned = Fidelity as planned
tidier-fidelity-achieved = Fidelity as achieved
unit-modules = { $count ->
    [one] { $amount } module
   *[other] { $amount } modules
}
unit-programmes = { $count ->
    [one] { $amount } programme
   *[other] { $amount } programmes
}
unit-participants = { $count ->
    [one] { $amount } participant
   *[other] { $amount } participants
}
source-kind-public-body-page = Page by a hospital, directorate or other public body
source-kind-project-page = Project page
cost-per-parent = parent
country-CA = Canada
country-NZ = New Zealand
country-GR = Greece
country-JP = Japan

## Languages of the material
material-language-no = Norwegian
material-language-nb = Norwegian Bokmål
material-language-nn = Norwegian Nynorsk
material-language-da = Danish
material-language-sv = Swedish
material-language-fi = Finnish
material-language-se = Northern Sami
material-language-is = Icelandic
material-language-en = English
