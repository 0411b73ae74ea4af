### What it would take here: the form, the figures, their formulas.

## work: a kind of work that takes hours
work-contact = Kontakt med deltakerne
work-preparation = Forberedelse og etterarbeid
work-training = Opplæring
work-supervision = Veiledning
work-coordination = Koordinering

## Who is reached. plan-each stands inside a sentence.
plan-reach-children = Hvor mange barn vil dere nå i året?
plan-reach-parents = Hvor mange foreldre vil dere nå i året?
plan-reach-families = Hvor mange familier vil dere nå i året?
plan-reach-participants = Hvor mange deltakere vil dere nå i året?
plan-reach-workplaces = Hvor mange arbeidsplasser skal være med?
plan-each-children = hvert barn
plan-each-parents = hver forelder
plan-each-families = hver familie
plan-each-participants = hver deltaker
plan-each-workplaces = hver arbeidsplass

## Quantities that are asked for. $name is a series, a role or those who are trained.
plan-name = { $name }
plan-role-staff = Ansatte
plan-role-unsaid = Den som leder (ikke valgt ennå)
plan-years = Hvor mange år regner dere på?
plan-size = Hvor mange er det plass til i én gruppe?
plan-full = Hvor fulle blir gruppene, i prosent?
plan-full-help = 100 er en antakelse: at alle plassene er i bruk. Skriv et lavere tall hvis dere venter ledige plasser.
plan-groups-asked = Hvor mange grupper vil dere holde i året?
plan-groups-asked-help = La feltet stå tomt for å regne det ut av hvor mange dere vil nå og hvor mange det er plass til.
plan-count = Antall ganger: { $name }
plan-days = Dager hver gang: { $name }
plan-length = Timer hver gang: { $name }
plan-preparation = Timer til forberedelse og etterarbeid hver gang: { $name }
plan-preparation-all = Timer til forberedelse og etterarbeid for hver samling, der kildene ikke sier det
plan-leaders = Hvor mange er med i hver gruppe: { $name }
plan-leaders-staff = Hvor mange ansatte er med hver gang?
plan-leaders-of = Hvor mange ansatte er med hver gang: { $name }
plan-leaders-own = Hvor mange av deres egne er med i hver gruppe: { $name }
plan-led = Hvem hos dere leder: { $name }
plan-led-contact = Hvem hos dere har kontakten med dem tiltaket er for?
plan-led-by-nobody = Ingen hos oss
plan-which-sessions = Hvilke samlinger skal dere holde?
plan-which-training = Hvilken opplæring regner dere med?
plan-account = { $amount }, { $name }
plan-floor = Hvor mange kommunen minst trenger: { $name }
plan-groups-each = Hvor mange grupper kan hver av dem ha i året: { $name }
plan-contact-family = Timer kontakt med hver familie, i alt
plan-contact-group = Timer kontakt med hver gruppe, i alt
plan-preparation-family = Timer til forberedelse og etterarbeid for hver familie, i alt
plan-preparation-group = Timer til forberedelse og etterarbeid for hver gruppe, i alt
plan-hours-group = Timer for hver gruppe: { $name }
plan-hours-family = Timer for hver familie: { $name }
plan-hours-year = Timer i året, alle til sammen: { $name }
plan-coordination = Timer til koordinering i året
plan-hours-a-day = Timer i en dag med opplæring
plan-training-each = Opplæring for hver person: { $name }
plan-trained = Hvor mange får opplæringen: { $name }
plan-training-other = Timer til annen opplæring ved oppstart, alle til sammen
plan-training-other-help = Kildene tallfester ikke all opplæring. Skriv 0 hvis det ikke kommer noe i tillegg.
plan-supervision-year = Veiledning i året: { $name }
plan-supervision-period = Veiledning i prosjektperioden: { $name }
plan-supervision-length = Timer hver gang med veiledning: { $name }
plan-supervised = Hvor mange er med på veiledningen: { $name }
plan-supervision-other = Timer til veiledning i året, alle til sammen
plan-project-years = Lengden på prosjektperioden, i år
plan-rate = Kroner for en time: { $name }
plan-extra-group = Andre kostnader for hver gruppe, i kroner
plan-extra-each = Andre kostnader for { $each }, i kroner
plan-extra-year = Andre kostnader i året, i kroner
plan-extra-once = Andre kostnader én gang, ved oppstart, i kroner

## Figures
plan-in-group = Deltakere i én gruppe
plan-groups = Grupper i året, regnet nøyaktig
plan-groups-whole = Hele grupper i året
plan-staff = Hvor mange det trengs: { $name }
plan-contact-of = Kontakttid i én gruppe: { $name }
plan-preparation-of = Forberedelse og etterarbeid i én gruppe: { $name }
plan-contact-each = Kontakttid for { $each }: { $name }
plan-preparation-each = Forberedelse og etterarbeid for { $each }: { $name }
plan-leader-of = For hver leder som er med: { $name }
plan-series-of = Kontakttid, forberedelse og etterarbeid: { $name }
plan-training-of = Timer til opplæring: { $name }
plan-supervision-of = Timer til veiledning i året: { $name }
plan-supervision-of-project = Timer til veiledning i hele prosjektperioden: { $name }
plan-contact-unsaid = Timer til samlingene
plan-training-unsaid = Timer til opplæringen som må velges
plan-role-group = Timer for én gruppe: { $name }
plan-role-family = Timer for én familie: { $name }
plan-role-each = Timer for { $each }: { $name }
plan-role-fixed = Timer i året som ikke følger antall grupper: { $name }
plan-role-work = { $work } i året: { $name }
plan-role-year = Timer i året: { $name }
plan-role-project = Timer i hele prosjektperioden: { $name }
plan-role-once = Timer ved oppstart: { $name }
plan-work-year = { $work } i året
plan-hours-of-group = Timer for én gruppe
plan-hours-of-family = Timer for én familie
plan-hours-each = Timer i gruppen for { $each }
plan-hours-all-year = Timer i året
plan-hours-all-project = Timer i hele prosjektperioden
plan-hours-all-once = Timer ved oppstart
plan-hours-period = Timer i alle årene
plan-cost-once = Kroner ved oppstart
plan-cost-fixed = Kroner i året som ikke følger antall grupper
plan-cost-of-group = Kroner for én gruppe, uten faste kostnader
plan-cost-of-family = Kroner for én familie, uten faste kostnader
plan-cost-per-group = Kroner for hver gruppe
plan-cost-per-family = Kroner for hver familie, med sin del av det faste
plan-cost-each-group = Kroner i gruppen for { $each }, uten det som ikke følger antall grupper
plan-cost-each = Kroner i året for { $each }, alt medregnet unntatt oppstart
plan-cost-first = Kroner det første året, med oppstart
plan-cost-project = Kroner til det som hører til prosjektperioden
plan-cost-year = Kroner hvert år etter det første
plan-cost-year-after = Kroner hvert år når prosjektet er over
plan-cost-period = Kroner i alle årene, med oppstart

## Formulas
plan-share = { $amount } %
plan-kroner = { $amount } kr
plan-amount = { $amount }
plan-formula-up = { $inner }, rundet opp
plan-formula-max = det høyeste av { $list }
plan-formula-between = fra { $from } til { $to }
plan-formula-part = [{ $part } er kjent av: { $what }]
plan-formula-missing = [mangler: { $what }]

## The page
plan-short = Regn på det
plan-title = Regn på det: { $name }
plan-heading = Regn på det
plan-lead = Regn ut grupper, timer og kroner med egne tall. Det ingen vet, blir stående som ukjent. Trykk på et tall for å se formelen, kildene og antakelsene.
plan-questions = Begynn her
plan-questions-several = Tallene gjelder hvert av tiltakene. Etiketten sier hva de teller.
plan-work-out = Regn ut
plan-form = Tallene dere regner med
plan-empty = Tøm alle feltene
plan-result = Resultatet
plan-side-by-side = Tiltakene side om side
take-people = Folk
take-hours-of-group = Timer per gruppe
take-training = Opplæring
take-price = Kroner
take-known-part = { $part } er kjent. Noe mangler, så summen er ukjent.
rests-stated = oppgitt
rests-worked-out = regnet ut
rests-in-part = bare en del er kjent
plan-figure = Tall
plan-no-figure = Gjelder ikke
plan-known-without-wages = { $part } er kjent. Lønn mangler, så summen er ukjent.
plan-known-of = { $count ->
    [one] { $part } er kjent. Ett svar mangler, så summen er ukjent.
   *[other] { $part } er kjent. { $number } svar mangler, så summen er ukjent.
}
plan-unknown = Ikke kjent
plan-lacks = { $count ->
    [one] Ett svar mangler
   *[other] { $number } svar mangler
}
plan-fill-in = mangler, fyll ut
plan-assumed = (deres egen antakelse)
plan-source-says = Kilden sier { $quantity }.
plan-source-answers = Kilden sier: { $answer }.
plan-as-the-source = Som kilden sier
plan-not-answered = Velg
plan-too-little = { $name }: Kildene sier for lite til å regne ut alt. De mangler { $silent } av { $all } tall om tiltaket.
plan-ask-owner = Spør eieren
plan-people = Hvem som gjør arbeidet
plan-people-about = Timene står på den som leder hver rekke av samlinger. Der ingen kilde sier hvem det er, må dere velge, også når svaret er ingen. Kildene sier sjelden når andre er med, så timene deres må dere anslå.
plan-hours-caption = Timer etter rolle og arbeid
plan-role = Rolle
plan-one-group = Én gruppe
plan-one-family = Én familie
plan-all-roles = Alle
plan-volunteer = frivillig, uten lønn
plan-trainee = nevnt som deltaker i opplæringen
plan-download = Last ned regneark
plan-paper-about = Tallene dere har skrevet, og det dere søkte etter, blir med i utkastet.
plan-download-about = Formlene virker: endrer dere en pris, følger summene med.
plan-workings = Slik er tallene regnet ut
plan-workings-about = Hvert tall står med formelen, og med tallene det bygger på. Et tall med lav og høy verdi er regnet ut to ganger.
plan-workings-of = Alle utregninger:
plan-estimates = Det dere må anslå selv
plan-estimates-about = Ingen kilde oppgir disse tallene. Det dere skriver, blir merket som deres egen antakelse. Skriv ett tall eller to med strek mellom, for eksempel 1,5–2.
plan-replace = { $count ->
    [one] Bytt ut ett tall fra kildene
   *[other] Bytt ut noen av de { $number } tallene fra kildene
}
plan-replace-about = Begge tallene blir vist. La feltet stå tomt for å bruke det kilden sier.
plan-own-reach = Står feltet tomt, gjelder tallet øverst på siden.
plan-prices = Deres egne priser
plan-prices-about = Regn med lønn, avgifter og pensjon slik kommunen pleier. Skriv 0 der dere ikke har noen kostnad.
plan-stated-costs = Det kildene sier om kostnader: { $name }
plan-stated-costs-about = Dette er ikke lagt til i summene. Skriv det i feltene over hvis dere vil regne med det.
plan-amount-not-stated = Noe av dette koster penger uten at en kilde sier hvor mye.
plan-wrong = { $count ->
    [one] Ett tall kan ikke brukes
   *[other] { $number } tall kan ikke brukes
}
plan-wrong-number = Skriv et tall med sifre, for eksempel 20 eller 1,5.
plan-wrong-negative = Tallet kan ikke være under null.
plan-wrong-reversed = Skriv det laveste tallet først.
plan-wrong-outside = Tallet må være fra { $from } til { $to }.
plan-wrong-whole = Skriv et helt tall.
plan-wrong-unclear = Er det tusen eller desimaler? Skriv 12500 eller 12,5.
plan-choose-lead = Velg ett tiltak, eller flere som dere vil se side om side. Så regner dere ut grupper, timer og kroner med egne tall.
plan-choose = Velg fra ett til { $most } tiltak
plan-chosen = Regn på det
plan-too-many = Velg høyst { $most } tiltak. Flere får ikke plass side om side.

## The drawings
plan-curve = Hva det betyr at gruppene er fulle
plan-curve-says = { $name }: En halvfull gruppe krever { $half } for hver deltaker. En full gruppe krever { $full }. Det er { $times } ganger så mye.
plan-curve-left = Noen av tiltakene er regnet ut i kroner, andre bare i timer. Kurven viser dem som kan måles likt.
plan-curve-kroner = Kroner for hver deltaker, etter hvor full gruppen er
plan-curve-hours = Timer for hver deltaker, etter hvor full gruppen er
plan-curve-axis-kroner = Kroner for hver deltaker
plan-curve-axis-hours = Timer for hver deltaker
plan-curve-full = Hvor full gruppen er, i prosent
plan-hours-picture = Timer for én gruppe eller familie, etter rolle
plan-hours-axis = Timer
plan-hours-none = Ingen kilde sier nok til å regne ut timene.
plan-not-yet = { $count ->
    [one] Ett tall kan ikke regnes ut ennå
   *[other] { $number } tall kan ikke regnes ut ennå
}

## The spreadsheet
plan-sheet-result = Resultat
plan-sheet-input = Tall inn
plan-sheet-calculation = Utregning
plan-result-about = Tallene følger arkene «Tall inn» og «Utregning». #N/A betyr at noe mangler, eller at ingen oppgir en øvre grense. En kjent del er ikke summen, og står bare i en setning til høyre.
plan-input-about = Endre et tall, så følger alle summene med. #N/A betyr at tallet mangler: skriv det i kolonnen for lavest. Høyest følger lavest til dere skriver noe annet.
plan-calculation-about = Hver linje er en formel, én gang for lavest og én gang for høyest. «Kjent del» er ikke summen så lenge noe mangler.
plan-column-number = Tall som går inn
plan-column-low = Lavest
plan-column-high = Høyest
plan-column-known-low = Kjent del, lavest
plan-column-known-high = Kjent del, høyest
plan-column-unit = Enhet
plan-column-standing = Hvem som sier det
plan-column-says = Kilden sier
plan-column-remark = Merknad
plan-column-formula = Formelen i ord
plan-standing-stated = Fra kilde
plan-standing-assumed = Kommunens egen antakelse
plan-standing-missing = Mangler
plan-unit-kroner = kroner
plan-unit-choice = valg
plan-choose-on-the-page = Ikke valgt. Velg på nettsiden, og last ned på nytt.
plan-column-known = Det som er kjent når summen ikke er det
plan-known-in-sheet = { $part } { $unit } er kjent. Noe mangler, så summen er ukjent.
plan-hours-undrawn = Ikke tegnet, fordi kildene ikke sier nok: { $names }
