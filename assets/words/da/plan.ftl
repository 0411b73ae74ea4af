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
plan-role-unsaid = Den, der leder (ikke valgt endnu)
plan-years = Hvor mange år regner I på?
plan-size = Hvor mange er der plads til i én gruppe?
plan-full = Hvor fyldte bliver grupperne, i procent?
plan-full-help = 100 er en antagelse: at alle pladser er i brug. Skriv et lavere tal, hvis I venter ledige pladser.
plan-groups-asked = Hvor mange grupper vil I holde om året?
plan-groups-asked-help = Lad feltet stå tomt for at regne det ud af, hvor mange I vil nå, og hvor mange der er plads til.
plan-count = Antal gange: { $name }
plan-days = Dage hver gang: { $name }
plan-length = Timer hver gang: { $name }
plan-preparation = Timer til forberedelse og efterarbejde hver gang: { $name }
plan-preparation-all = Timer til forberedelse og efterarbejde for hver samling, hvor kilderne ikke siger det
plan-leaders = Hvor mange er med i hver gruppe: { $name }
plan-leaders-staff = Hvor mange medarbejdere er med hver gang?
plan-leaders-of = Hvor mange medarbejdere er med hver gang: { $name }
plan-leaders-own = Hvor mange af jeres egne er med i hver gruppe: { $name }
plan-led = Hvem hos jer leder: { $name }
plan-led-contact = Hvem hos jer har kontakten med dem, indsatsen er for?
plan-led-by-nobody = Ingen hos os
plan-which-sessions = Hvilke møder skal I holde?
plan-which-training = Hvilken uddannelse regner I med?
plan-account = { $amount }, { $name }
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
plan-contact-each = Kontakttid for { $each }: { $name }
plan-preparation-each = Forberedelse og efterarbejde for { $each }: { $name }
plan-leader-of = For hver leder, som er med: { $name }
plan-series-of = Kontakttid, forberedelse og efterarbejde: { $name }
plan-training-of = Timer til oplæring: { $name }
plan-supervision-of = Timer til supervision om året: { $name }
plan-supervision-of-project = Timer til vejledning i hele projektperioden: { $name }
plan-contact-unsaid = Timer til møderne
plan-training-unsaid = Timer til den uddannelse, der skal vælges
plan-role-group = Timer for én gruppe: { $name }
plan-role-family = Timer for én familie: { $name }
plan-role-each = Timer for { $each }: { $name }
plan-role-fixed = Timer om året, som ikke følger antallet af grupper: { $name }
plan-role-work = { $work } om året: { $name }
plan-role-year = Timer om året: { $name }
plan-role-project = Timer i hele projektperioden: { $name }
plan-role-once = Timer ved opstart: { $name }
plan-work-year = { $work } om året
plan-hours-of-group = Timer for én gruppe
plan-hours-of-family = Timer for én familie
plan-hours-each = Timer i gruppen for { $each }
plan-hours-all-year = Timer om året
plan-hours-all-project = Timer i hele projektperioden
plan-hours-all-once = Timer ved opstart
plan-hours-period = Timer i alle årene
plan-cost-once = Kroner ved opstart
plan-cost-fixed = Kroner om året, som ikke følger antallet af grupper
plan-cost-of-group = Kroner for én gruppe, uden faste udgifter
plan-cost-of-family = Kroner for én familie, uden faste udgifter
plan-cost-per-group = Kroner for hver gruppe
plan-cost-per-family = Kroner for hver familie, med sin del af det faste
plan-cost-each-group = Kroner i gruppen for { $each }, uden det, der ikke følger antallet af grupper
plan-cost-each = Kroner om året for { $each }, alt medregnet undtagen opstart
plan-cost-first = Kroner det første år, med opstart
plan-cost-project = Kroner til det, der hører til projektperioden
plan-cost-year = Kroner hvert år efter det første
plan-cost-year-after = Kroner hvert år, når projektet er slut
plan-cost-period = Kroner i alle årene, med opstart

## Formulas
plan-share = { $amount } %
plan-kroner = { $amount } kr.
plan-amount = { $amount }
plan-formula-up = { $inner }, rundet op
plan-formula-max = det højeste af { $list }
plan-formula-between = fra { $from } til { $to }
plan-formula-part = [{ $part } er kendt af: { $what }]
plan-formula-missing = [mangler: { $what }]

## The page
plan-short = Regn på det
plan-title = Regn på det: { $name }
plan-heading = Regn på det
plan-lead = Regn grupper, timer og kroner ud med egne tal. Det, ingen ved, står som ukendt. Tryk på et tal for at se formlen, kilderne og antagelserne.
plan-questions = Begynd her
plan-questions-several = Tallene gælder hver af indsatserne. Etiketten siger, hvad de tæller.
plan-work-out = Regn ud
plan-form = Tallene, I regner med
plan-empty = Tøm alle felter
plan-result = Resultatet
plan-side-by-side = Indsatserne side om side
take-people = Folk
take-hours-of-group = Timer per gruppe
take-training = Oplæring
take-price = Kroner
take-known-part = { $part } er kendt. Noget mangler, så summen er ukendt.
rests-stated = oplyst
rests-worked-out = regnet ud
rests-in-part = kun en del er kendt
plan-figure = Tal
plan-no-figure = Gælder ikke
plan-known-without-wages = { $part } er kendt. Løn mangler, så summen er ukendt.
plan-known-of = { $count ->
    [one] { $part } er kendt. Ét svar mangler, så summen er ukendt.
   *[other] { $part } er kendt. { $number } svar mangler, så summen er ukendt.
}
plan-unknown = Ikke kendt
plan-lacks = { $count ->
    [one] Ét svar mangler
   *[other] { $number } svar mangler
}
plan-fill-in = mangler, udfyld
plan-assumed = (jeres egen antagelse)
plan-source-says = Kilden siger { $quantity }.
plan-source-answers = Kilden siger: { $answer }.
plan-as-the-source = Som kilden siger
plan-not-answered = Vælg
plan-too-little = { $name }: Kilderne siger for lidt til at regne alt ud. De mangler { $silent } af { $all } tal om indsatsen.
plan-ask-owner = Spørg ejeren
plan-people = Hvem der gør arbejdet
plan-people-about = Timerne står ved den, der leder hver række af møder. Hvor ingen kilde siger, hvem det er, må I vælge, også når svaret er ingen. Kilderne siger sjældent, hvornår andre er med, så deres timer må I anslå.
plan-hours-caption = Timer efter rolle og arbejde
plan-role = Rolle
plan-one-group = Én gruppe
plan-one-family = Én familie
plan-all-roles = Alle
plan-volunteer = frivillig, uden løn
plan-trainee = nævnt som deltager i oplæringen
plan-download = Hent regneark
plan-paper-about = De tal, I har skrevet, og det, I søgte efter, kommer med i udkastet.
plan-download-about = Formlerne virker: ændrer I en pris, følger summerne med.
plan-workings = Sådan er tallene regnet ud
plan-workings-about = Hvert tal står med formlen og med de tal, det bygger på. Et tal med lav og høj værdi er regnet ud to gange.
plan-workings-of = Alle udregninger:
plan-estimates = Det, I selv må anslå
plan-estimates-about = Ingen kilde oplyser disse tal. Det, I skriver, bliver mærket som jeres egen antagelse. Skriv ét tal eller to med streg imellem, for eksempel 1,5–2.
plan-replace = { $count ->
    [one] Skift et tal fra kilderne ud
   *[other] Skift nogle af de { $number } tal fra kilderne ud
}
plan-replace-about = Begge tal bliver vist. Lad feltet stå tomt for at bruge det, kilden siger.
plan-own-reach = Er feltet tomt, gælder tallet øverst på siden.
plan-prices = Jeres egne priser
plan-prices-about = Regn med løn, afgifter og pension, som kommunen plejer. Skriv 0, hvor I ikke har nogen udgift.
plan-stated-costs = Det, kilderne siger om udgifter: { $name }
plan-stated-costs-about = Det er ikke lagt til summerne. Skriv det i felterne ovenfor, hvis I vil regne med det.
plan-amount-not-stated = Noget af dette koster penge, uden at en kilde siger hvor meget.
plan-wrong = { $count ->
    [one] Et tal kan ikke bruges
   *[other] { $number } tal kan ikke bruges
}
plan-wrong-number = Skriv et tal med cifre, for eksempel 20 eller 1,5.
plan-wrong-negative = Tallet kan ikke være under nul.
plan-wrong-reversed = Skriv det laveste tal først.
plan-wrong-outside = Tallet skal være fra { $from } til { $to }.
plan-wrong-whole = Skriv et helt tal.
plan-wrong-unclear = Er det tusinder eller decimaler? Skriv 12500 eller 12,5.
plan-choose-lead = Vælg én indsats, eller flere, som I vil se side om side. Så regner I grupper, timer og kroner ud med egne tal.
plan-choose = Vælg fra én til { $most } indsatser
plan-chosen = Regn på det
plan-too-many = Vælg højst { $most } indsatser. Flere er der ikke plads til side om side.

## The drawings
plan-curve = Hvad det betyder, at grupperne er fyldte
plan-curve-says = { $name }: En halvfyldt gruppe kræver { $half } for hver deltager. En fyldt gruppe kræver { $full }. Det er { $times } gange så meget.
plan-curve-left = Nogle af indsatserne er regnet ud i kroner, andre kun i timer. Kurven viser dem, der kan måles ens.
plan-curve-kroner = Kroner for hver deltager, efter hvor fyldt gruppen er
plan-curve-hours = Timer for hver deltager, efter hvor fyldt gruppen er
plan-curve-axis-kroner = Kroner for hver deltager
plan-curve-axis-hours = Timer for hver deltager
plan-curve-full = Hvor fyldt gruppen er, i procent
plan-hours-picture = Timer for én gruppe eller familie, efter rolle
plan-hours-axis = Timer
plan-hours-none = Ingen kilde siger nok til at regne timerne ud.
plan-not-yet = { $count ->
    [one] Et tal kan ikke regnes ud endnu
   *[other] { $number } tal kan ikke regnes ud endnu
}

## The spreadsheet
plan-sheet-result = Resultat
plan-sheet-input = Tal ind
plan-sheet-calculation = Udregning
plan-result-about = Tallene følger arkene «Tal ind» og «Udregning». #N/A betyder, at noget mangler, eller at ingen oplyser en øvre grænse. En kendt del er ikke summen og står kun i en sætning til højre.
plan-input-about = Ret et tal, så følger alle summer med. #N/A betyder, at tallet mangler: skriv det i kolonnen for lavest. Højest følger lavest, til I skriver noget andet.
plan-calculation-about = Hver linje er en formel, én gang for lavest og én gang for højest. «Kendt del» er ikke summen, så længe noget mangler.
plan-column-number = Tal, der går ind
plan-column-low = Lavest
plan-column-high = Højest
plan-column-known-low = Kendt del, lavest
plan-column-known-high = Kendt del, højest
plan-column-unit = Enhed
plan-column-standing = Hvem der siger det
plan-column-says = Kilden siger
plan-column-remark = Bemærkning
plan-column-formula = Formlen i ord
plan-standing-stated = Fra kilde
plan-standing-assumed = Kommunens egen antagelse
plan-standing-missing = Mangler
plan-unit-kroner = kroner
plan-unit-choice = valg
plan-choose-on-the-page = Ikke valgt. Vælg på hjemmesiden, og hent igen.
plan-column-known = Det, der er kendt, når summen ikke er det
plan-known-in-sheet = { $part } { $unit } er kendt. Noget mangler, så summen er ukendt.
plan-hours-undrawn = Ikke tegnet, fordi kilderne ikke siger nok: { $names }
