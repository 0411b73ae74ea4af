# Det nettstedet sier. Opplysninger om tiltak står ikke her, men i programmes/.

site-name = tiltak
skip-to-content = Hopp til hovedinnhold
nav-main = Hovedmeny
nav-languages = Språk
nav-programmes = Tiltak
nav-compare = Sammenlign tiltak
nav-fit = Finn tiltak som passer
nav-plan = Regn på det
nav-evidence = Kunnskapskart
nav-sources = Kilder
nav-about = Om tiltak
breadcrumbs = Du er her:
front-short = Forside
footer-about = tiltak viser hva kommunen binder seg til, hva vi vet, og hva vi ikke vet.

## Forside
front-title = Finn tidlige tiltak for barn og familier
front-lead = Les hva kildene sier, sammenlign hva kommunen forplikter seg til, og se hva ingen har svart på.
search-label = Søk i tiltak
search-field = Søk etter tiltak
search-help = Skriv et problem, en målgruppe eller et navn. For eksempel: rus i familien.
front-standing-title = Om nettstedet
front-behind = Hvem står bak?
front-extent = Hvor mye er her?
front-known = Hvor mye er undersøkt?
front-known-answered = Kildene svarer på { $stated } av { $total } spørsmål. { $open } spørsmål har ingen sett etter ennå.
front-newest = Hva er sett på sist?
front-newest-more = { $count ->
    [one] og ett til samme dag
   *[other] og { $number } til samme dag
}
spread-title = Stedene på kartet
spread-says-places = Hver rute er et fylke eller et tilsvarende område. Tallet sier hvor mange steder kildene nevner der, nå eller før.
spread-title-all = Hvor tiltakene er brukt
spread-says-programmes = Hver rute er et fylke eller et tilsvarende område. Tallet sier hvor mange tiltak som er brukt der, nå eller før. I tomme ruter nevner kildene ingen.
spread-county-places = { $county }: { $places }
spread-county-and-places = { $county } (også uten nærmere sted): { $places }
spread-elsewhere = uten plass på kartet: { $places }
spread-elsewhere-lead = Uten plass på kartet
search = Søk
ways-in-title = Tre veier inn
way-in-situation = En situasjon, med egne ord
way-in-name = Et navn
way-in-age = Barnets alder
way-in-strain = Eller velg en belastning
steps-title = Fra spørsmål til sak
step-fit = Finn tiltak som passer
step-fit-about = Si hvem dere vil nå, og hva dere kan sette inn. Du ser hva som er oppfylt, hva som ikke er det, og hva ingen vet.
step-compare = Sammenlign tiltak
step-compare-about = Sett to til seks tiltak ved siden av hverandre, og se hva kommunen binder seg til.
step-plan = Regn på det
step-plan-about = Bruk egne tall. Hver sum viser formelen og kildene.
step-paper = Utkast til saksframlegg
step-paper-about = Få et utkast til saksframlegg, med kilder og med det som fortsatt er uklart.
steps-evidence = Kunnskapskart: hva som er forsket på, og hva som ikke er det
programmes-count = { $count ->
    [0] Ingen tiltak ennå
    [one] Ett tiltak
   *[other] { $number } tiltak
}
all-programmes = Vis alle tiltak
what-title = Hva du finner her
what-commitments-title = Forpliktelsene først
what-commitments = Avtale, koordinator, ansatte, opplæring og egne kostnader står rad for rad.
what-sources-title = Alt har en kilde
what-sources = Du ser hvor hver opplysning står, når den ble skrevet, og om den kommer fra eieren. Er kildene uenige, ser du det.
what-silence-title = Vi viser det ingen sier
what-silence = Når kildene ikke svarer, står det. Du får spørsmålene du kan stille eieren.
what-more = Les om hvordan vi arbeider

## Treff
results-title = Tiltak
results-found = { $count ->
    [0] Ingen tiltak passer
    [one] Ett tiltak
   *[other] { $number } tiltak
}
results-found-for = { $count ->
    [0] Ingen tiltak passer til «{ $text }»
    [one] Ett tiltak passer til «{ $text }»
   *[other] { $number } tiltak passer til «{ $text }»
}
results-found-aged = { $count ->
    [one] Ett tiltak for barn på { $age }
   *[other] { $number } tiltak for barn på { $age }
}
results-found-by = { $count ->
    [one] Ett tiltak som passer med { $filters }
   *[other] { $number } tiltak som passer med { $filters }
}
near-alike = Ligner på det du søkte etter
near-most-alike = Ingen har alt. Disse ligner mest
near-absent = Det nærmeste vi har
absent-programme = Vi har ikke { $name } i basen ennå.
absent-theme = Vi har ingen tiltak om { $theme } i basen ennå.
absent-means = Det betyr bare at ingen har skrevet om det her. Det sier ikke noe om det finnes, er godt eller virker.
absent-nearest = Tiltakene under handler om noe av det samme: { $terms }.
absent-suggest = Foreslå at vi tar det med
absent-suggest-subject = Forslag: { $what }
near-not-counted = De har bare noe av det, og er ikke regnet med i tallet over.
results-ask-nothing = Ordene du søkte med, sier ikke hva tiltaket skal handle om. Du ser alle tiltakene.
show-hits = Vis treff
reset = Nullstill
chosen-filters = Valgte filtre
remove-filter = Fjern filter: { $filter }
tick-choose = Velg
choose-to-compare = Velg tiltak du vil sammenligne
tick-chosen = Valgt
tick-take-out = Ta ut
tick-full = Seks er valgt, og flere er det ikke plass til. Ta ut ett først.
shortlist-title = Valgte tiltak
shortlist-compare = Sammenlign
shortlist-find-more = Finn flere
shortlist-about = Du kan velge opptil { $most }. Det du har valgt, står i adressen til siden: Send den til en kollega, eller lagre den til senere.
shortlist-cut = Adressen nevner flere enn { $most } tiltak. Bare de { $most } første er valgt.
shortlist = { $count ->
    [one] Ett valgt: { $names }
   *[other] { $number } valgt: { $names }
}
results-out-of-reach = Tilbys ikke lenger, eller er ikke åpent for nye kommuner i { $country }
country-wanted = Landet dere er i
compare-chosen = Sammenlign valgte
nothing-title = Slik kommer du videre
nothing-without-filters = Søk etter de samme ordene uten filtre
nothing-without-words = Behold filtrene, og søk uten ord
nothing-other-words = Prøv færre eller andre ord.
matched-synonym = (funnet på ordet «{ $synonym }»)
why-matched = Treff i: { $places }
pages = Bla i sider
page-before = Forrige
page-after = Neste
title-page = { $title } (side { $page } av { $pages })
title-differences = { $title }: bare det som skiller
title-independent = { $title } (bare uavhengige kilder)
title-errors = Feil: { $title }
results-description = { $found }. Les hvem hvert tiltak er for, hva det krever, hva studier har vist, og hva ingen vet.
comparison-description = { $names } side om side: hva kommunen forplikter seg til, hva det koster, hvem det er for, og hva som er kjent om virkning. Med kilder.
page-of = Side { $page } av { $pages }
filters = Filtre og rekkefølge
sort-label = Rekkefølge
order-relevance = Best treff først
order-name = Navn
order-reviewed = Sist gjennomgått først
order-shortest = Korteste forløp først
measure-age = Barnas alder
measure-weeks = Varighet
measure-group-size = Gruppestørrelse
measure-help-age = Hele år, fra 0 til 18.
measure-help-weeks = Hele uker.
measure-help-group-size = Hvor mange som deltar i én gruppe.
end-from = Fra
end-to = Til
range-age-exactly = { $from } år
range-age-between = { $from }–{ $to } år
range-age-at-least = Minst { $from } år
range-age-at-most = Høyst { $to } år
range-weeks-exactly = { $count ->
    [one] { $from } uke
   *[other] { $from } uker
}
range-weeks-between = { $from }–{ $to } uker
range-weeks-at-least = { $count ->
    [one] Minst { $from } uke
   *[other] Minst { $from } uker
}
range-weeks-at-most = { $count ->
    [one] Høyst { $to } uke
   *[other] Høyst { $to } uker
}
range-group-size-exactly = { $from } i gruppen
range-group-size-between = { $from }–{ $to } i gruppen
range-group-size-at-least = Minst { $from } i gruppen
range-group-size-at-most = Høyst { $to } i gruppen
results-unstated = { $count ->
    [one] Ett tiltak til kan passe, men kildene oppgir ikke { $what }.
   *[other] { $number } tiltak til kan passe, men kildene oppgir ikke { $what }.
}
results-unstated-add = Vis også dem
results-with-unstated = Tiltak der kildene ikke oppgir { $what }, er med.
results-unstated-remove = Ta dem bort
unstated-age = barnas alder
unstated-weeks = hvor lenge det varer
unstated-group-size = gruppestørrelsen
unstated-several = alle tallene du spør etter

## Det vi leste ut av ordene
hint-read = «{ $words }» er lest som filteret «{ $filter }».
hint-from = fra «{ $words }»
hints-note = Vi leste noen av ordene som filtre. Fjern et filter for å søke på ordene i stedet.
hints-note-one = Vi leste «{ $words }» som «{ $filter }». Fjern det for å søke på ordene i stedet.
hint-groups = I gruppe
hint-groups-of-children = Barnegrupper
hint-cost = Har en pris på høyst { $kroner } kroner
hint-used-in = Brukt i { $country }
hint-studied-in = Studert i { $country }
hint-ungsinn = Vurdert av Ungsinn
range-ungsinn-exactly = Nivå { $from } hos Ungsinn
range-ungsinn-between = Nivå { $from }–{ $to } hos Ungsinn
range-ungsinn-at-least = Minst nivå { $from } hos Ungsinn
range-ungsinn-at-most = Høyst nivå { $to } hos Ungsinn
range-sessions-exactly = { $from } ganger
range-sessions-between = { $from }–{ $to } ganger
range-sessions-at-least = Minst { $from } ganger
range-sessions-at-most = Høyst { $to } ganger
hint-place = Brukt i { $place }
place-also-called = { $place } ({ $names })
place-in-county = { $place } ({ $county })
place-alone = { $place }
hint-not = Ikke: { $filter }
hint-means = { $means }
situation-read = Vi leste «{ $words }» som { $filter }
results-silent = { $count ->
    [one] Ett tiltak til kan passe. Det vet vi ikke
   *[other] { $number } tiltak til kan passe. Det vet vi ikke
}
hit-silent-on = Vet ikke: { $asked }
hint-free = Gratis for dem som er med
hint-free-for-municipality = Noe er gratis for kommunen
hint-country = Fra { $country }
hint-for-children = Barn deltar
hint-for-parents = Foreldre deltar
hint-for-families = Familier deltar
hint-for-staff = Ansatte deltar
hint-controlled = Studie med sammenligningsgruppe
hint-evaluated = Evaluert
hint-still-offered = Tilbys fortsatt
hint-ended = Tilbys ikke lenger
hint-open-to-new = Åpent for nye kommuner
hint-without-referral = Uten henvisning
hint-in-day-care = I barnehage
unknown-word = Vi fant ikke «{ $word }».
unknown-word-meant = Vi fant ikke «{ $word }». Mente du { $meant }?
unknown-word-or = eller
unknown-word-found = Du ser treff på deler av ordet, eller på ord som ligner.
unknown-word-try = Prøv et annet ord for det samme, eller si hvem dere vil nå:
found-synonym = Treff på «{ $found }», som betyr omtrent det samme som «{ $asked }».
found-neighbour = Treff på «{ $found }» for «{ $asked }».
without-filter = { $count ->
    [one] Uten filteret «{ $without }»: ett tiltak
   *[other] Uten filteret «{ $without }»: { $number } tiltak
}
without-words = { $count ->
    [one] Uten «{ $without }»: ett tiltak
   *[other] Uten «{ $without }»: { $number } tiltak
}
without-place = { $count ->
    [one] Ett tiltak har vært brukt andre steder i { $without }
   *[other] { $number } tiltak har vært brukt andre steder i { $without }
}
nothing-in-place = Vi vet ikke om noen som har brukt et av tiltakene i { $place }.
nothing-nearest = Nærmest
nothing-nearest-one = Nærmest: { $name }
suggestion-programme = Tiltak
suggestion-term = Emne
suggestion-place = Sted
search-field-terms = Emneord

## Slik søker du
help-search-title = Slik søker du
help-search-lead = Skriv det du lurer på, med egne ord. Søket leser alt som står om tiltakene, på bokmål, nynorsk, dansk og engelsk på én gang.
help-search-hints-title = Noen ord blir filtre
help-search-hints = Skriver du alder, lengde, gruppe, pris, land eller hvem som deltar, leser vi det som et filter. Filteret står over treffene. Tar du det bort, søker vi på ordene i stedet. Prøv:
help-search-example-age = 5-åringer
help-search-example-ages = barn 4–6 år
help-search-example-weeks = under 3 måneder
help-search-example-group-size = grupper på 6 til 8
help-search-example-free = gratis
help-search-example-country = danske tiltak
help-search-example-who = for foreldre
help-search-example-study = evaluert med RCT
help-search-example-status = som fortsatt tilbys
help-search-signs-title = Når du vil søke mer presist
help-search-quotes = Anførselstegn finner ordene akkurat slik de står, ved siden av hverandre.
help-search-quotes-example = "psykisk sykdom"
help-search-minus = Minus foran et ord tar bort tiltak som har ordet.
help-search-minus-example = vold -rus
help-search-field = Skriv navnet på et felt og kolon, så søker vi bare i det feltet.
help-search-field-example = målgruppe:foreldre
help-search-fields = Disse feltene kan du søke i:
help-search-spelling-title = Skrivemåte
help-search-spelling = Store og små bokstaver er det samme. Du kan skrive uten æ, ø og å. Vi finner ordet i alle bøyninger, og inni lengre ord. Er ordet ukjent, viser vi ord som ligner, og spør om du mente et av dem.
help-search-synonyms-title = Andre ord for det samme
help-search-synonyms = Vi søker også etter ord som betyr omtrent det samme. Et treff sier fra når det bygger på et annet ord enn det du skrev.
help-search-silent-title = Vi bytter ikke ut noe uten å si fra
help-search-silent = Du ser hvilke ord vi leste som filtre, hvilke ord ingen tiltak har, og hvilke andre ord vi fant. Er det ingen tiltak som har alle ordene, sier vi det. De som bare har noe av det du søkte etter, står for seg og er ikke regnet med.
help-search-unstated-title = Når kildene ikke oppgir tall
help-search-unstated = Spør du etter alder, lengde eller gruppestørrelse, er tiltak uten slike tall ikke med. Vi teller dem, og du kan ta dem med.
help-search-order-title = Hva som står først
help-search-order = Tiltak som har mest av det du spør etter, står først. Sjeldne ord teller mer enn vanlige. Ord i navn, sammendrag og emneord teller mer enn ord i lange tekster. Du kan også sortere etter navn, siste gjennomgang eller korteste forløp. Rekkefølgen sier ikke noe om kvalitet eller effekt.

facet-kind = Type tiltak
facet-participant = Deltakere
facet-strain = Belastninger
facet-prevention-level = Forebyggingsnivå
facet-format = Arbeidsform
facet-commitment = Forpliktelser
facet-status = Status
facet-design = Slik er det evaluert
facet-country = Eierens land

search-field-name = Navn
search-field-summary = Sammendrag
search-field-target-group = Målgruppe
search-field-content = Innhold
search-field-commitments = Forpliktelser og bemanning
search-field-evaluation = Evaluering
search-field-experience = Erfaringer
search-field-places = Steder og eiere
search-field-sources = Kilder

## Tiltak
status = Status
status-not-recorded = Status ikke sett etter
as-of = per { $date }
undated = udatert
status-elsewhere = i { $countries }
sources-disagree = Kildene er uenige
answered-of = { $stated } av { $total }
fold-answered = { $stated } av { $total } besvart
fold-gist = { $question }: { $answer }
fold-programmes = { $count ->
    [one] Ett tiltak
   *[other] { $number } tiltak
}
fold-to-ask = { $count ->
    [0] Alt er besvart
    [one] Ett spørsmål
   *[other] { $number } spørsmål
}
fold-sources = { $count ->
    [one] Én kilde
   *[other] { $number } kilder
}
show-all = Åpne alle delene
show-less = Lukk delene
nearest-instead = Nærmest:
mostly-in-bokmal = Det meste på denne siden er skrevet på bokmål.
mostly-in-nynorsk = Det meste på denne siden er skrevet på nynorsk.
mostly-in-danish = Det meste på denne siden er skrevet på dansk.
mostly-in-english = Det meste på denne siden er skrevet på engelsk.
mostly-in-another = Det meste på denne siden er skrevet på et annet språk.
last-sound = Filen for dette tiltaket har en feil. Du ser den forrige gyldige versjonen.
last-sound-gone = Filen for dette tiltaket er borte. Du ser den forrige gyldige versjonen.
draft-notice = Dette er et utkast. Det er ikke publisert, og det kan være uferdig eller feil.
draft-title = Utkast: { $name }
newest-source-old = Den nyeste daterte kilden er fra { $year }. Spør eieren om opplysningene fortsatt gjelder.
original-name = Navnet på originalen
level-described = Beskrevet, ikke oppgitt som krav
on-demand = Mer
derived = Utregnet:
note = Merk:
source-mark = { $count ->
    [one] Kilde { $numbers }
   *[other] Kilder { $numbers }
}
source-mark-note = merknad
source-mark-derived = utregnet
source-at = Sted i kilden: «{ $place }».
source-interest = Interesse: { $interest }.
source-old = Kilden er fra { $year }. Sjekk om den fortsatt gjelder.
source-read-on = Lest { $date }.
source-read-in-part = Lest { $date }, bare en del av kilden.
sources-lead = Tallene er de samme som i kildemerkene på siden.
sources-independent = { $count ->
    [0] Ingen kilder er uavhengige av tiltaket (0 av { $total }).
    [one] Én kilde er uavhengig av tiltaket (1 av { $total }).
   *[other] { $number } kilder er uavhengige av tiltaket ({ $number } av { $total }).
}
all-sources-lead = Alle kildene som opplysningene bygger på, tiltak for tiltak.
editorial-title = Om denne siden
reviewed-on = Sist gjennomgått { $date }.
reviewed-never = Ingen har gjennomgått siden etter at den ble opprettet.
next-review = Skal gjennomgås igjen innen { $date }.
confirmed-on = Eieren bekreftet opplysningene { $date }.
confirmed-never = Eieren har ikke bekreftet opplysningene.

period-between = { $from }–{ $to }
period-from = fra { $from }
period-to = til { $to }

## Taushet
silence-not-stated = Ikke oppgitt
silence-not-in-excerpt = Ikke i det vi har lest
silence-not-recorded = Ikke sett etter
silence-not-applicable = Ikke aktuelt
silence-looked-on = (lett { $date })
silence-means-not-stated = En redaktør har lett. Kildene sier ingenting.
silence-means-not-in-excerpt = En redaktør har lett i den delen av kildene vi har lest. Resten kan si noe.
silence-means-not-recorded = Ingen redaktør har lett ennå.
silence-means-not-applicable = Spørsmålet gir ikke mening for dette tiltaket.
silences-not-stated = Ikke oppgitt i kildene ({ $number })
silences-not-in-excerpt = Ikke i den delen av kildene vi har lest ({ $number })
silences-not-recorded = Ikke sett etter ennå ({ $number })
silences-not-applicable = Ikke aktuelt ({ $number })
unknown-title = Hva vi ikke vet
unknown-ask = Dette kan du spørre eieren om:
tally-stated = { $count ->
    [one] Ett spørsmål har svar i kildene
   *[other] { $number } spørsmål har svar i kildene
}
tally-not-stated = { $count ->
    [one] Ett spørsmål står som «ikke oppgitt»: vi har lett, men kildene sier ingenting
   *[other] { $number } spørsmål står som «ikke oppgitt»: vi har lett, men kildene sier ingenting
}
tally-not-in-excerpt = { $count ->
    [one] Ett spørsmål står som «ikke i det vi har lest»: vi har bare lest en del av kildene, og den sier ingenting
   *[other] { $number } spørsmål står som «ikke i det vi har lest»: vi har bare lest en del av kildene, og den sier ingenting
}
tally-not-recorded = { $count ->
    [one] Ett spørsmål står som «ikke sett etter»: ingen har lett ennå
   *[other] { $number } spørsmål står som «ikke sett etter»: ingen har lett ennå
}
tally-not-applicable = { $count ->
    [one] Ett spørsmål er ikke aktuelt
   *[other] { $number } spørsmål er ikke aktuelle
}

## Sammenligning
compare-title = Sammenlign tiltak
compare-lead = Velg fra { $fewest } til { $most } tiltak. Kommunens forpliktelser kommer først.
compare-one = Du har valgt { $name }. Søk etter flere å sammenligne med, eller velg i listen.
choose-search = Søk etter flere tiltak
comparison-of = { $names } side om side
comparison-number = Sammenligning av { $number } tiltak
comparison-caption = Sammenligning rad for rad. Kommunens forpliktelser kommer først.
comparison-question = Spørsmål
commitments-corner = Forpliktelse
comparison-parts = Deler av sammenligningen
comparison-rest = Alt det andre
comparison-all = Vis alt på én side, også for utskrift
comparison-fold = Vis kortversjonen
comparison-unfold = Vis svarene side om side
comparison-pictures = Vis sammenligningen i bilder
comparison-known = Hvor mye vi vet
comparison-only-one = Det bare ett av tiltakene sier noe om
comparison-sources = Kilder og merknader
comparison-sources-about = Her står kildene bak det som vises på siden. Tallene i rutene er numrene deres.
comparison-mostly-read = { $read } Der noe annet gjelder, står det.
comparison-printed = Hentet { $date } fra { $address }
takes-title = Folk, tid og kroner
takes-corner = Hva det tar
takes-stated = Tallene er oppgitt av kilder der ikke noe annet står.
takes-no-number = Uten tall
takes-more = { $count ->
    [one] og ett tall til
   *[other] og { $number } tall til
}
take-price-of = { $item }: { $amount }
compare-too-many = Du har valgt flere enn { $most } tiltak. Vi viser de første { $most }.
compare-remove = Fjern
compare-add = Legg til et tiltak
compare-add-button = Legg til
rows-shown = Rader som vises
rows-all = Alle rader
rows-differing = Bare det som skiller
rows-alike = { $count ->
    [0] Ingen rad sier det samme.
    [one] Én rad som sier det samme, er skjult.
   *[other] { $number } rader som sier det samme, er skjult.
}
rows-only-one = { $count ->
    [0] Ingen rad gjelder bare ett tiltak.
    [one] Én rad som bare ett tiltak sier noe om, står for seg.
   *[other] { $number } rader som bare ett tiltak sier noe om, står for seg.
}
rows-silent = { $count ->
    [0] Ingen rad er uten svar.
    [one] Én rad som ingen sier noe om, er skjult.
   *[other] { $number } rader som ingen sier noe om, er skjult.
}
rows-counted = { $count ->
    [one] én rad
   *[other] { $number } rader
}
row-not-stated = Ikke oppgitt for noen
row-not-in-excerpt = Ikke i det vi har lest om noen
row-not-recorded = Ikke sett etter for noen
row-not-applicable = Ikke aktuelt for noen
legend-title = Slik leser du tabellen

## Navn på det som står under en opplysning
detail-more = Mer
detail-in-order = I rekkefølge
detail-sector = Sektor
detail-country = Land
detail-site = Nettsted
detail-year = År
detail-developer = Utviklet av
detail-purpose = Til
detail-role = Rolle
detail-phone = Telefon
detail-email = E-post
detail-as-of = Dato
detail-number = Nummer
detail-period = Periode
detail-participants = For
detail-count = Antall
detail-combination = Forhold til de andre
detail-led-by = Ledes av
detail-frequency = Hvor ofte
detail-length = Varighet
detail-preparation = Forberedelse og etterarbeid
detail-parallel-with = Samtidig med
detail-themes = Temaer
detail-structure = Fast oppbygging
detail-edition = Utgave
detail-per-group = Per gruppe
detail-per-municipality = Per kommune
detail-qualifications = Kvalifikasjoner
detail-hours = Tid
detail-volunteer = Frivillig
detail-who = For
detail-by-whom = Gis av
detail-level = Krav
detail-offer = Leverandøren
detail-when = Når
detail-responsible = Ansvarlig
detail-per = Per
detail-phase = Fase
detail-price-year = Prisår
detail-payer = Betales av
detail-basis = Grunnlag
detail-not-comparable-with = Må ikke sammenlignes med
detail-link = Lenke
detail-of = Gjelder
detail-design = Design
detail-independence = Tilknytning til eieren
detail-comparison-group = Sammenligningsgruppe
detail-variant = Variant
detail-trial = Forsøk
detail-compared-with = Sammenlignet med
detail-among = Studert bare blant
detail-analysed = Med i analysen
detail-arm = Gruppe
detail-authors = Forfattere
detail-publisher = Utgiver
detail-study-participants = Deltakere
detail-respondents = Svar
detail-follow-up = Oppfølging over tid
detail-outcomes = Funn
detail-limits = Svakheter
detail-does-not-show = Viser ikke
detail-areas = Gjelder
detail-direction = Retning
detail-finding-kind = Type funn
detail-subgroup = Undergruppe
detail-measured-with = Målt med
detail-reported-by = Svart eller observert av
detail-measured-at = Målt når
detail-time-after = Tid etter slutt
detail-size = Størrelse
detail-rating-level = Nivå
detail-scale = Skala
detail-said-by = Av
detail-answer = Svar på kritikken
searched-by-us = oss
detail-date = Dato
detail-about = Handler om
detail-told-by = Fortalt av
detail-kind = Type

## Når noe ikke kan vises
refusal-title-400 = Vi forstår ikke adressen
refusal-400 = Adressen er for lang eller skrevet slik at vi ikke kan lese den. Prøv et søk.
refusal-title-404 = Siden finnes ikke
refusal-404 = Adressen kan være feil skrevet, eller siden kan være flyttet. Prøv et søk.
refusal-title-405 = Dette går ikke an her
refusal-405 = Du kan bare lese denne siden. Gå tilbake, eller prøv et søk.
refusal-title-410 = Tiltaket er tatt ut
refusal-410 = Dette tiltaket var publisert her, men er det ikke lenger. Prøv et søk etter andre.
retired-on = { $name } ble tatt ut { $date }.
refusal-title-500 = Noe gikk galt hos oss
refusal-500 = Feilen er logget. Prøv igjen om litt, eller gå til forsiden.

## Terminalen
report-drafts = { $count ->
    [one] Ett utkast, som ikke blir publisert: { $files }.
   *[other] { $count } utkast, som ikke blir publisert: { $files }.
}
report-drafts-sound = { $count ->
    [one] Ett utkast uten feil, som ikke blir publisert: { $files }.
   *[other] { $count } utkast uten feil, som ikke blir publisert: { $files }.
}
report-drafts-lack = { $errors } og { $warnings } i utkast. De er ikke i veien for de andre tiltakene.
report-summary = { $errors } og { $warnings } { $files }.
retire-written = Skrev { $path }. Legg filen inn i versjonskontrollen sammen med slettingen.
report-past-unknown = Om opplysninger er gått tapt, kan ikke sies: det er verken en tidligere gyldig versjon eller git å sammenligne med.
new-written = Skrev { $path }. Fyll ut navn, sammendrag og én kilde, og kjør `tiltak check`. Et nettsted som er startet med `--drafts`, viser utkastet på { $address }. Ta bort `draft = true` for å publisere det.

detail-child-age = Barnas alder
detail-course-length = Lengde
detail-group-size = Gruppestørrelse
detail-prevention-levels = Nivå
detail-places = Sted
detail-expected = Ventes
related-title = Se også
source-copy = Lest i en kopi hos:
coverage-title = Dekning
coverage-lead = Så mye vet vi om hvert tiltak. Det vi vet minst om, står øverst.
coverage-caption = Spørsmål med svar i kildene, tiltak for tiltak
coverage-programme = Tiltak
coverage-all = Alle spørsmål
coverage-tidier = TIDieR
coverage-newest = Nyeste kilde
coverage-next = Neste steg
coverage-tidier-title = Hva TIDieR er
coverage-tidier-about = TIDieR er en internasjonal sjekkliste for å beskrive tiltak. Den har tolv punkter. Et punkt teller når kildene sier noe om det.
coverage-look-for = Let etter
coverage-ask-for = Spør eieren om
facet-place = Steder som har brukt det
coverage-together = Alle tiltak ({ $number })
coverage-not-stated = { $number } ikke oppgitt
coverage-not-in-excerpt = { $number } ikke i det vi har lest
coverage-not-recorded = { $number } ikke sett etter
coverage-not-applicable = { $number } ikke aktuelt
source-mark-elsewhere = Kilder på siden til { $name }
