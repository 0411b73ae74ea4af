### What a municipality can ask the programme’s owner when the sources are silent: one question for each row.

## Status and reach

ask-lifecycle-statuses = Is the programme offered today, and since when?
ask-lifecycle-open-to-new = Can new municipalities join now? Do they have to apply or go on a waiting list?
ask-lifecycle-available-in = In which countries can a municipality take up the programme now?
ask-lifecycle-places = Which municipalities have used the programme, and in which years?
ask-lifecycle-reach = How many children, families or staff have taken part so far?
ask-lifecycle-sites = At how many sites is the programme in use now?

## Target group

ask-target-group-participants = Who takes part in the programme: children, parents, the whole family or staff?
ask-target-group-child-age = How old are the children that the programme is made for?
ask-target-group-ultimately-for = Who should the programme ultimately help when it is staff who take part?
ask-target-group-descriptions = How do you describe the target group of the programme?
ask-target-group-strains = Which strains on the family is the programme made for?
ask-target-group-prevention-levels = Is the programme for everyone, for groups at risk or for those who show early signs of difficulty?
ask-target-group-ways-in = How do participants get in? Can they make contact themselves, or must somebody refer them?
ask-target-group-voluntary = Is it voluntary to take part?
ask-target-group-exclusions = Is there anyone who cannot take part, and why?
ask-target-group-outcomes = What should become better or different for the participants?

## Delivery and scope

ask-delivery-formats = How do participants meet: in a group, family by family or one at a time?
ask-delivery-arenas = Where does the programme take place, for example in day care, at school or at home?
ask-delivery-course-length = How many weeks does one course of the programme last?
ask-delivery-project-period = How many months does the project last for the municipality?
ask-delivery-sessions = How many sessions are there, how often are they held and how long is each one? How long does each session take to prepare?
ask-delivery-group-size = How many take part in each group?
ask-delivery-methods = Which methods do you use in the programme?
ask-delivery-materials = Which materials do we need, and where do we get them?
ask-delivery-languages = In which languages is the material available?
ask-delivery-manual = Is there a manual, and which edition is in use now?
ask-delivery-follow-up = What follow-up do participants get when the course is over?

## Staffing

ask-staffing-roles = Which roles do we need, and how many in each group and in the whole municipality? What education or experience must they have?
ask-staffing-training = What training do those who will deliver the programme get? How many days does it take?
ask-staffing-supervision = What supervision do those who deliver the programme get? How often, and from whom?

## What the municipality commits to

ask-commitments-agreement = Must the municipality sign an agreement? With whom, and what does it bind us to?
ask-commitments-leadership-anchoring = What must the leadership of the municipality agree to and contribute?
ask-commitments-political-decision = Must the council or a political committee decide that the municipality joins?
ask-commitments-coordinator = Must the municipality have a coordinator? How large a post is needed?
ask-commitments-branch-coordinator = Must each branch have a coordinator of its own, and how much time does it take?
ask-commitments-case-coordinator = Must each child or family have a coordinator, and how much time does it take?
ask-commitments-staff = How many staff must the municipality provide, and how much time does each of them spend?
ask-commitments-family-contact = Must the municipality have somebody who keeps in touch with the families? What does that person do?
ask-commitments-resource-group = Must the municipality have a resource group? Who is in it, and what does it do?
ask-commitments-key-persons-per-workplace = Must each workplace have key persons? How many, and what do they do?
ask-commitments-cross-service-participation = Which services in the municipality must take part?
ask-commitments-take-part-in-training = Who in the municipality must take part in training, and for how many days?
ask-commitments-take-part-in-supervision = Who in the municipality must take part in supervision, and how often?
ask-commitments-follow-manual = Must the municipality follow the manual, and what can we adapt?
ask-commitments-recruit-families = Must the municipality find the families itself? How do other municipalities do it?
ask-commitments-premises-equipment = Which premises and equipment must the municipality have?
ask-commitments-meals = Must the municipality provide food? For whom and how often?
ask-commitments-travel = Must the municipality pay for travel? For whom and how often?
ask-commitments-own-costs = Which costs must the municipality cover itself?
ask-commitments-data-and-evaluation = Must the municipality collect data or evaluate? What and how often?
ask-commitments-competence-mapping = Must the municipality map what its staff know? When and how?
ask-commitments-develop-routines = Must the municipality develop its own routines? What should they cover?
ask-commitments-spread-internally = Must the municipality share what it has learnt with other staff? How?
ask-commitments-continue-after-project = Must the municipality continue when the project is over? For how long?
ask-commitments-privacy-confidentiality = What must the municipality do to protect privacy and confidentiality?

## What the provider gives

ask-provider-training = Do you give training? To whom and for how many days?
ask-provider-material = Which materials does the municipality get from you?
ask-provider-professional-support = What professional support does the municipality get from you, and for how long?
ask-provider-supervision-visits = Do you make supervision visits to the municipality? How many times?
ask-provider-experience-gatherings = Do you hold meetings where municipalities can share experience? How often?
ask-provider-course-fees = Do you cover the course fees? For how many people?
ask-provider-board-and-lodging = Do you cover board and lodging when staff are on a course? For how many people?
ask-provider-competence-mapping = Do you help the municipality to map what its staff know?
ask-provider-evaluation = Do you evaluate the programme in the municipality, and may we see the results?
ask-provider-network-afterwards = Can the municipality join a network when the project is over?
ask-provider-approval = Must you approve those who are to lead the programme, or the municipality? What does it take to be approved?
ask-provider-recruitment = Do you find the families or the volunteers, or must the municipality do it?

## Costs

ask-costs-licence = What does the licence cost, and what does it cover?
ask-costs-training = What does the training cost, and how many can take part for that price?
ask-costs-material = What do the materials cost, and how many participants do they cover?
ask-costs-staff-time = How much staff time should we plan for, and what has it cost other municipalities?
ask-costs-premises = What should we expect to pay for premises?
ask-costs-food = What should we expect to pay for food?
ask-costs-travel = What should we expect to pay for travel?
ask-costs-coordination = What does it cost to coordinate the programme?
ask-costs-supervision = What does the supervision cost, and who pays?
ask-costs-evaluation = What does the evaluation cost, and who pays?
ask-costs-grants = Are there grants that the municipality can apply for?

## Evaluation

ask-evaluation-studies = Has the programme been evaluated? By whom, when and how?
ask-evaluation-ratings = Have others rated the programme, for example Ungsinn, and what did they conclude?
ask-evaluation-ongoing = Are any studies of the programme under way, and when will they be finished?
ask-evaluation-searches = Are there any evaluations that are not openly available online?
ask-evaluation-criticism = Have professionals objected to the programme, and what do you answer?

## Experience

ask-experience-helped = What has helped other municipalities to succeed with the programme?
ask-experience-hindered = What has made it hard for other municipalities to carry out the programme?
ask-experience-adapted = What have other municipalities changed to make the programme fit locally?
ask-experience-to-develop = What in the programme should be improved?
ask-experience-advice = What advice would you give to a municipality that is about to start?

## Basis in law and policy

ask-anchoring-anchors = Which laws, reforms, plans or local models does the programme build on?

## About the programme

ask-identity-kind = What type of programme is this: for groups, individuals, families or staff, or a way of working together?
ask-identity-short-name = Does the programme have a shorter name that people use?
ask-identity-aliases = Does the programme have other names, for example in another language?
ask-identity-owners = Who owns the programme, and who is responsible for it?
ask-identity-origin = Who developed the programme, in which country and when?
ask-identity-funders = Who has paid for developing and piloting the programme?
ask-identity-topics = Which topics does the programme cover?
ask-identity-aims = What should the programme achieve?
ask-identity-rationale = Why was the programme made, and why should it work?
ask-identity-history = When did the programme start, and what has changed since?
ask-identity-contacts = Whom can we contact about the programme?

ask-delivery-variants = Does the programme have several modules or versions? What ages and lengths do they have?
ask-costs-total = What does the programme cost in all, and per family?
