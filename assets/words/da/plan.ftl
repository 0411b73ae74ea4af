### What it would take here: the form, the figures, their formulas.

## work: a kind of work that takes hours
work-contact = Kontakt med deltagerne
work-preparation = Forberedelse og efterarbejde
work-training = Oplæring
work-supervision = Supervision
work-coordination = Koordinering

## Who is reached. plan-each stands inside a sentence.
plan-reach-children = Hvor mange børn vil I nå om året?
plan-reach-parents = Hvor mange forældre vil I nå om året?
plan-reach-families = Hvor mange familier vil I nå om året?
plan-reach-participants = Hvor mange deltagere vil I nå om året?
plan-reach-workplaces = Hvor mange arbejdspladser skal være med?
plan-each-children = hvert barn
plan-each-parents = hver forælder
plan-each-families = hver familie
plan-each-participants = hver deltager
plan-each-workplaces = hver arbejdsplads

## Quantities that are asked for. $name is a series, a role or those who are trained.
plan-name = { $name }
plan-role-staff = Medarbejdere
plan-years = Hvor mange år regner I på?
plan-size = Hvor mange er der plads til i én gruppe?
plan-full = Hvor fyldte bliver grupperne, i procent?
plan-full-help = 100 er en antagelse: at alle pladser er i brug. Skriv et lavere tal, hvis I venter ledige pladser.
plan-count = Antal gange: { $name }
plan-days = Dage hver gang: { $name }
plan-length = Timer hver gang: { $name }
plan-preparation = Timer til forberedelse og efterarbejde hver gang: { $name }
plan-preparation-all = Timer til forberedelse og efterarbejde for hver samling, hvor kilderne ikke siger det
plan-leaders = Hvor mange er med i hver gruppe: { $name }
plan-leaders-staff = Hvor mange medarbejdere er med hver gang?
plan-leaders-of = Hvor mange medarbejdere er med hver gang: { $name }
plan-floor = Hvor mange kommunen mindst har brug for: { $name }
plan-groups-each = Hvor mange grupper kan hver af dem have om året: { $name }
plan-contact-family = Timers kontakt med hver familie, i alt
plan-contact-group = Timers kontakt med hver gruppe, i alt
plan-preparation-family = Timer til forberedelse og efterarbejde for hver familie, i alt
plan-preparation-group = Timer til forberedelse og efterarbejde for hver gruppe, i alt
plan-hours-group = Timer for hver gruppe: { $name }
plan-hours-family = Timer for hver familie: { $name }
plan-hours-year = Timer om året, alle tilsammen: { $name }
plan-coordination = Timer til koordinering om året
plan-hours-a-day = Timer på en dag med oplæring
plan-training-each = Oplæring for hver person: { $name }
plan-trained = Hvor mange får oplæringen: { $name }
plan-training-other = Timer til anden oplæring ved opstart, alle tilsammen
plan-training-other-help = Kilderne sætter ikke tal på al oplæring. Skriv 0, hvis der ikke kommer noget oveni.
plan-supervision-year = Supervision om året: { $name }
plan-supervision-period = Supervision i projektperioden: { $name }
plan-supervision-length = Timer hver gang med supervision: { $name }
plan-supervised = Hvor mange er med til supervisionen: { $name }
plan-supervision-other = Timer til supervision om året, alle tilsammen
plan-project-years = Længden af projektperioden, i år
plan-rate = Kroner for en time: { $name }
plan-extra-group = Andre udgifter for hver gruppe, i kroner
plan-extra-each = Andre udgifter for { $each }, i kroner
plan-extra-year = Andre udgifter om året, i kroner
plan-extra-once = Andre udgifter én gang, ved opstart, i kroner

## Figures
plan-in-group = Deltagere i én gruppe
plan-groups = Grupper om året, regnet nøjagtigt
plan-groups-whole = Hele grupper om året
plan-staff = Hvor mange der er brug for: { $name }
plan-contact-of = Kontakttid i én gruppe: { $name }
plan-preparation-of = Forberedelse og efterarbejde i én gruppe: { $name }
plan-leader-of = For hver leder, som er med: { $name }
plan-series-of = Kontakttid, forberedelse og efterarbejde: { $name }
plan-training-of = Timer til oplæring: { $name }
plan-supervision-of = Timer til supervision om året: { $name }
plan-role-group = Timer for én gruppe: { $name }
plan-role-family = Timer for én familie: { $name }
plan-role-each = Timer for { $each }: { $name }
plan-role-fixed = Timer om året, som ikke følger antallet af grupper: { $name }
plan-role-work = { $work } om året: { $name }
plan-role-year = Timer om året: { $name }
plan-role-once = Timer ved opstart: { $name }
plan-work-year = { $work } om året
plan-hours-of-group = Timer for én gruppe
plan-hours-of-family = Timer for én familie
plan-hours-each = Timer i gruppen for { $each }
plan-hours-all-year = Timer om året
plan-hours-all-once = Timer ved opstart
plan-hours-period = Timer i alle årene
plan-cost-once = Kroner ved opstart
plan-cost-fixed = Kroner om året, som ikke følger antallet af grupper
plan-cost-of-group = Kroner for én gruppe, uden faste udgifter
plan-cost-of-family = Kroner for én familie, uden faste udgifter
plan-cost-per-group = Kroner for hver gruppe
plan-cost-per-family = Kroner for hver familie, med sin del af det faste
plan-cost-each-group = Kroner i gruppen for { $each }
plan-cost-each = Kroner om året for { $each }
plan-cost-first = Kroner det første år, med opstart
plan-cost-year = Kroner hvert år efter det første
plan-cost-period = Kroner i alle årene, med opstart

## Formulas
plan-share = { $amount } %
plan-kroner = { $amount } kr.
plan-formula-up = { $inner }, rundet op
plan-formula-max = det højeste af { $list }
plan-formula-between = fra { $from } til { $to }
plan-formula-missing = [mangler: { $what }]
