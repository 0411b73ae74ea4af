### What it would take here: the form, the figures, their formulas.

## work: a kind of work that takes hours
work-contact = Kontakt med deltakarane
work-preparation = Førebuing og etterarbeid
work-training = Opplæring
work-supervision = Rettleiing
work-coordination = Koordinering

## Who is reached. plan-each stands inside a sentence.
plan-reach-children = Kor mange barn vil de nå i året?
plan-reach-parents = Kor mange foreldre vil de nå i året?
plan-reach-families = Kor mange familiar vil de nå i året?
plan-reach-participants = Kor mange deltakarar vil de nå i året?
plan-reach-workplaces = Kor mange arbeidsplassar skal vere med?
plan-each-children = kvart barn
plan-each-parents = kvar forelder
plan-each-families = kvar familie
plan-each-participants = kvar deltakar
plan-each-workplaces = kvar arbeidsplass

## Quantities that are asked for. $name is a series, a role or those who are trained.
plan-name = { $name }
plan-role-staff = Tilsette
plan-role-unsaid = Den som leier (ikkje vald enno)
plan-years = Kor mange år reknar de på?
plan-size = Kor mange er det plass til i éi gruppe?
plan-full = Kor fulle blir gruppene, i prosent?
plan-full-help = 100 er noko vi går ut frå: at alle plassane er i bruk. Skriv eit lågare tal om de ventar ledige plassar.
plan-groups-asked = Kor mange grupper vil de halde i året?
plan-groups-asked-help = Lat feltet stå tomt for å rekne det ut av kor mange de vil nå og kor mange det er plass til.
plan-count = Tal på gonger: { $name }
plan-days = Dagar kvar gong: { $name }
plan-length = Timar kvar gong: { $name }
plan-preparation = Timar til førebuing og etterarbeid kvar gong: { $name }
plan-preparation-all = Timar til førebuing og etterarbeid for kvar samling, der kjeldene ikkje seier det
plan-leaders = Kor mange er med i kvar gruppe: { $name }
plan-leaders-staff = Kor mange tilsette er med kvar gong?
plan-leaders-of = Kor mange tilsette er med kvar gong: { $name }
plan-leaders-own = Kor mange av dykkar eigne er med i kvar gruppe: { $name }
plan-led = Kven hos dykk leier: { $name }
plan-led-contact = Kven hos dykk har kontakten med dei tiltaket er for?
plan-led-by-nobody = Ingen hos oss
plan-which-sessions = Kva samlingar skal de halde?
plan-which-training = Kva opplæring reknar de med?
plan-account = { $amount }, { $name }
plan-floor = Kor mange kommunen minst treng: { $name }
plan-groups-each = Kor mange grupper kan kvar av dei ha i året: { $name }
plan-contact-family = Timar kontakt med kvar familie, i alt
plan-contact-group = Timar kontakt med kvar gruppe, i alt
plan-preparation-family = Timar til førebuing og etterarbeid for kvar familie, i alt
plan-preparation-group = Timar til førebuing og etterarbeid for kvar gruppe, i alt
plan-hours-group = Timar for kvar gruppe: { $name }
plan-hours-family = Timar for kvar familie: { $name }
plan-hours-year = Timar i året, alle til saman: { $name }
plan-coordination = Timar til koordinering i året
plan-hours-a-day = Timar i ein dag med opplæring
plan-training-each = Opplæring for kvar person: { $name }
plan-trained = Kor mange får opplæringa: { $name }
plan-training-other = Timar til anna opplæring ved oppstart, alle til saman
plan-training-other-help = Kjeldene talfestar ikkje all opplæring. Skriv 0 om det ikkje kjem noko i tillegg.
plan-supervision-year = Rettleiing i året: { $name }
plan-supervision-period = Rettleiing i prosjektperioden: { $name }
plan-supervision-length = Timar kvar gong med rettleiing: { $name }
plan-supervised = Kor mange er med på rettleiinga: { $name }
plan-supervision-other = Timar til rettleiing i året, alle til saman
plan-project-years = Lengda på prosjektperioden, i år
plan-rate = Kroner for ein time: { $name }
plan-extra-group = Andre kostnader for kvar gruppe, i kroner
plan-extra-each = Andre kostnader for { $each }, i kroner
plan-extra-year = Andre kostnader i året, i kroner
plan-extra-once = Andre kostnader éin gong, ved oppstart, i kroner

## Figures
plan-in-group = Deltakarar i éi gruppe
plan-groups = Grupper i året, rekna nøyaktig
plan-groups-whole = Heile grupper i året
plan-staff = Kor mange det trengst: { $name }
plan-contact-of = Kontakttid i éi gruppe: { $name }
plan-preparation-of = Førebuing og etterarbeid i éi gruppe: { $name }
plan-contact-each = Kontakttid for { $each }: { $name }
plan-preparation-each = Førebuing og etterarbeid for { $each }: { $name }
plan-leader-of = For kvar leiar som er med: { $name }
plan-series-of = Kontakttid, førebuing og etterarbeid: { $name }
plan-training-of = Timar til opplæring: { $name }
plan-supervision-of = Timar til rettleiing i året: { $name }
plan-supervision-of-project = Timar til rettleiing i heile prosjektperioden: { $name }
plan-contact-unsaid = Timar til samlingane
plan-training-unsaid = Timar til opplæringa som må veljast
plan-role-group = Timar for éi gruppe: { $name }
plan-role-family = Timar for éin familie: { $name }
plan-role-each = Timar for { $each }: { $name }
plan-role-fixed = Timar i året som ikkje følgjer talet på grupper: { $name }
plan-role-work = { $work } i året: { $name }
plan-role-year = Timar i året: { $name }
plan-role-project = Timar i heile prosjektperioden: { $name }
plan-role-once = Timar ved oppstart: { $name }
plan-work-year = { $work } i året
plan-hours-of-group = Timar for éi gruppe
plan-hours-of-family = Timar for éin familie
plan-hours-each = Timar i gruppa for { $each }
plan-hours-all-year = Timar i året
plan-hours-all-project = Timar i heile prosjektperioden
plan-hours-all-once = Timar ved oppstart
plan-hours-period = Timar i alle åra
plan-cost-once = Kroner ved oppstart
plan-cost-fixed = Kroner i året som ikkje følgjer talet på grupper
plan-cost-of-group = Kroner for éi gruppe, utan faste kostnader
plan-cost-of-family = Kroner for éin familie, utan faste kostnader
plan-cost-per-group = Kroner for kvar gruppe
plan-cost-per-family = Kroner for kvar familie, med sin del av det faste
plan-cost-each-group = Kroner i gruppa for { $each }, utan det som ikkje følgjer talet på grupper
plan-cost-each = Kroner i året for { $each }, alt medrekna unnateke oppstart
plan-cost-first = Kroner det første året, med oppstart
plan-cost-project = Kroner til det som høyrer til prosjektperioden
plan-cost-year = Kroner kvart år etter det første
plan-cost-year-after = Kroner kvart år når prosjektet er over
plan-cost-period = Kroner i alle åra, med oppstart

## Formulas
plan-share = { $amount } %
plan-kroner = { $amount } kr
plan-amount = { $amount }
plan-formula-up = { $inner }, runda opp
plan-formula-max = det høgste av { $list }
plan-formula-between = frå { $from } til { $to }
plan-formula-part = [{ $part } er kjent av: { $what }]
plan-formula-missing = [manglar: { $what }]

## The page
plan-short = Rekn på det
plan-title = Rekn på det: { $name }
plan-heading = Rekn på det
plan-lead = Rekn ut grupper, timar og kroner med eigne tal. Det ingen veit, står som ukjent. Trykk på eit tal for å sjå formelen, kjeldene og det de går ut frå.
plan-questions = Begynn her
plan-questions-several = Tala gjeld kvart av tiltaka. Etiketten seier kva dei tel.
plan-work-out = Rekn ut
plan-form = Tala de reknar med
plan-empty = Tøm alle felta
plan-result = Resultatet
plan-side-by-side = Tiltaka side om side
take-people = Folk
take-hours-of-group = Timar per gruppe
take-training = Opplæring
take-price = Kroner
take-known-part = { $part } er kjent. Noko manglar, så summen er ukjend.
rests-stated = oppgitt
rests-worked-out = rekna ut
rests-in-part = berre ein del er kjend
plan-figure = Tal
plan-no-figure = Gjeld ikkje
plan-known-without-wages = { $part } er kjent. Løn manglar, så summen er ukjend.
plan-known-of = { $count ->
    [one] { $part } er kjent. Eitt svar manglar, så summen er ukjend.
   *[other] { $part } er kjent. { $number } svar manglar, så summen er ukjend.
}
plan-unknown = Ikkje kjent
plan-lacks = { $count ->
    [one] Eitt svar manglar
   *[other] { $number } svar manglar
}
plan-fill-in = manglar, fyll ut
plan-assumed = (dykkar eige anslag)
plan-source-says = Kjelda seier { $quantity }.
plan-source-answers = Kjelda seier: { $answer }.
plan-as-the-source = Som kjelda seier
plan-not-answered = Vel
plan-too-little = { $name }: Kjeldene seier for lite til å rekne ut alt. Dei manglar { $silent } av { $all } tal om tiltaket.
plan-ask-owner = Spør eigaren
plan-people = Kven som gjer arbeidet
plan-people-about = Timane står på den som leier kvar rekkje av samlingar. Der inga kjelde seier kven det er, må de velje, også når svaret er ingen. Kjeldene seier sjeldan når andre er med, så timane deira må de anslå.
plan-hours-caption = Timar etter rolle og arbeid
plan-role = Rolle
plan-one-group = Éi gruppe
plan-one-family = Éin familie
plan-all-roles = Alle
plan-volunteer = frivillig, utan løn
plan-trainee = nemnd som deltakar i opplæringa
plan-download = Last ned rekneark
plan-paper-about = Tala de har skrive, og det de søkte etter, blir med i utkastet.
plan-download-about = Formlane verkar: endrar de ein pris, følgjer summane med.
plan-workings = Slik er tala rekna ut
plan-workings-about = Kvart tal står med formelen, og med tala det byggjer på. Eit tal med låg og høg verdi er rekna ut to gonger.
plan-workings-of = Alle utrekningar:
plan-estimates = Det de må anslå sjølve
plan-estimates-about = Inga kjelde oppgir desse tala. Det de skriv, blir merkt som dykkar eige anslag. Skriv eitt tal eller to med strek mellom, til dømes 1,5–2.
plan-replace = { $count ->
    [one] Byt ut eitt tal frå kjeldene
   *[other] Byt ut nokre av dei { $number } tala frå kjeldene
}
plan-replace-about = Begge tala blir viste. La feltet stå tomt for å bruke det kjelda seier.
plan-own-reach = Står feltet tomt, gjeld talet øvst på sida.
plan-prices = Dykkar eigne prisar
plan-prices-about = Rekn med løn, avgifter og pensjon slik kommunen pleier. Skriv 0 der de ikkje har nokon kostnad.
plan-stated-costs = Det kjeldene seier om kostnader: { $name }
plan-stated-costs-about = Dette er ikkje lagt til i summane. Skriv det i felta over om de vil rekne med det.
plan-amount-not-stated = Noko av dette kostar pengar utan at ei kjelde seier kor mykje.
plan-wrong = { $count ->
    [one] Eitt tal kan ikkje brukast
   *[other] { $number } tal kan ikkje brukast
}
plan-wrong-number = Skriv eit tal med siffer, til dømes 20 eller 1,5.
plan-wrong-negative = Talet kan ikkje vere under null.
plan-wrong-reversed = Skriv det lågaste talet først.
plan-wrong-outside = Talet må vere frå { $from } til { $to }.
plan-wrong-whole = Skriv eit heilt tal.
plan-wrong-unclear = Er det tusen eller desimalar? Skriv 12500 eller 12,5.
plan-choose-lead = Vel eitt tiltak, eller fleire som de vil sjå side om side. Så reknar de ut grupper, timar og kroner med eigne tal.
plan-choose = Vel frå eitt til { $most } tiltak
plan-chosen = Rekn på det
plan-too-many = Vel høgst { $most } tiltak. Fleire får ikkje plass side om side.

## The drawings
plan-curve = Kva det betyr at gruppene er fulle
plan-curve-says = { $name }: Ei halvfull gruppe krev { $half } for kvar deltakar. Ei full gruppe krev { $full }. Det er { $times } gonger så mykje.
plan-curve-left = Nokre av tiltaka er rekna ut i kroner, andre berre i timar. Kurva viser dei som kan målast likt.
plan-curve-kroner = Kroner for kvar deltakar, etter kor full gruppa er
plan-curve-hours = Timar for kvar deltakar, etter kor full gruppa er
plan-curve-axis-kroner = Kroner for kvar deltakar
plan-curve-axis-hours = Timar for kvar deltakar
plan-curve-full = Kor full gruppa er, i prosent
plan-hours-picture = Timar for éi gruppe eller éin familie, etter rolle
plan-hours-axis = Timar
plan-hours-none = Inga kjelde seier nok til å rekne ut timane.
plan-not-yet = { $count ->
    [one] Eitt tal kan ikkje reknast ut enno
   *[other] { $number } tal kan ikkje reknast ut enno
}

## The spreadsheet
plan-sheet-result = Resultat
plan-sheet-input = Tal inn
plan-sheet-calculation = Utrekning
plan-result-about = Tala følgjer arka «Tal inn» og «Utrekning». #N/A tyder at noko manglar, eller at ingen oppgir ei øvre grense. Ein kjend del er ikkje summen, og står berre i ei setning til høgre.
plan-input-about = Endrar de eit tal, følgjer alle summane med. #N/A tyder at talet manglar: skriv det i kolonnen for lågast. Høgast følgjer lågast til de skriv noko anna.
plan-calculation-about = Kvar linje er ein formel, éin gong for lågast og éin gong for høgast. «Kjend del» er ikkje summen så lenge noko manglar.
plan-column-number = Tal som går inn
plan-column-low = Lågast
plan-column-high = Høgast
plan-column-known-low = Kjend del, lågast
plan-column-known-high = Kjend del, høgast
plan-column-unit = Eining
plan-column-standing = Kven som seier det
plan-column-says = Kjelda seier
plan-column-remark = Merknad
plan-column-formula = Formelen i ord
plan-standing-stated = Frå kjelde
plan-standing-assumed = Kommunen sitt eige anslag
plan-standing-missing = Manglar
plan-unit-kroner = kroner
plan-unit-choice = val
plan-choose-on-the-page = Ikkje valt. Vel på nettsida, og last ned på nytt.
plan-column-known = Det som er kjent når summen ikkje er det
plan-known-in-sheet = { $part } { $unit } er kjent. Noko manglar, så summen er ukjend.
plan-hours-undrawn = Ikkje teikna, fordi kjeldene ikkje seier nok: { $names }
