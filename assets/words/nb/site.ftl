# Det nettstedet sier. Opplysninger om tiltak står ikke her, men i programmes/.

site-name = tiltak
skip-to-content = Hopp til hovedinnhold
nav-main = Hovedmeny
nav-languages = Språk
nav-programmes = Tiltak
nav-compare = Sammenlign
nav-fit = Hva passer for oss?
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
search = Søk
ways-in-title = Eller begynn her
way-in-age = Barnets alder
way-in-strain = Det som tynger familien
way-in-kind = Type tiltak
steps-title = Fra spørsmål til sak
step-fit = Finn tiltak som passer
step-fit-about = Si hvem dere vil nå, og hva dere kan sette inn. Svaret viser hva som er oppfylt, hva som ikke er det, og hva ingen vet.
step-compare = Sammenlign forpliktelsene
step-compare-about = Sett to til seks tiltak ved siden av hverandre, og se hva kommunen binder seg til.
step-plan = Regn ut timer og kroner
step-plan-about = Bruk egne tall. Hver sum viser formelen og kildene.
step-paper = Ta med saken til politikerne
step-paper-about = Få et utkast til saksframlegg, med kilder og med det som fortsatt er uklart.
steps-evidence = Se hva som er forsket på, og hva som ikke er det
programmes-count = { $count ->
    [0] Ingen tiltak ennå
    [one] Ett tiltak
   *[other] { $number } tiltak
}
all-programmes = Vis alle tiltak
what-title = Hva du finner her
what-commitments-title = Forpliktelsene først
what-commitments = Avtale, koordinator, ansatte, opplæring og egne kostnader står rad for rad. Slik ser du hva kommunen binder seg til.
what-sources-title = Alt har en kilde
what-sources = Hver opplysning viser hvor den står, når den ble skrevet, og om kilden kommer fra eieren. Er kildene uenige, ser du hva hver av dem sier.
what-silence-title = Vi viser det ingen sier
what-silence = Når kildene ikke svarer, står det. Du får spørsmålene du kan stille eieren.
what-more = Les om hvordan vi arbeider

## Treff
results-title = Finn tiltak
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
results-some-words = Ingen tiltak har alle ordene. Disse har noen av dem.
show-hits = Vis treff
reset = Nullstill
chosen-filters = Valgte filtre
remove-filter = Fjern filter: { $filter }
choose-to-compare = Velg tiltak du vil sammenligne
compare = Sammenlign
compare-chosen = Sammenlign valgte
nothing-title = Slik kommer du videre
nothing-without-filters = Søk etter de samme ordene uten filtre
nothing-without-words = Behold filtrene, og søk uten ord
nothing-other-words = Prøv færre eller andre ord.
matched-synonym = (funnet på ordet «{ $synonym }»)
pages = Bla i sider
page-before = Forrige
page-after = Neste
page-of = Side { $page } av { $pages }
filters = Filtre og rekkefølge
sort-label = Rekkefølge
order-relevance = Best treff først
order-name = Navn
order-reviewed = Sist gjennomgått først
order-shortest = Korteste forløp først
measure-age = Barnets alder
measure-weeks = Lengde på ett forløp
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
unstated-weeks = lengden på ett forløp
unstated-group-size = gruppestørrelsen
unstated-several = alle tallene du spør etter

## Det vi leste ut av ordene
hint-read = «{ $words }» er lest som filteret «{ $filter }».
hint-from = fra «{ $words }»
hints-note = Tar du bort et filter som er lest ut av ordene, søker vi på ordene i stedet.
hint-groups = I gruppe
hint-free = Helt eller delvis gratis
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
unknown-word = Ingen tiltak har ordet «{ $word }».
unknown-word-meant = Ingen tiltak har ordet «{ $word }». Mente du { $meant }?
unknown-word-or = eller
unknown-word-found = Du ser treff på deler av ordet, eller på ord som ligner.
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
nothing-nearest = Nærmest
nothing-nearest-one = Nærmest: { $name }
suggestion-programme = Tiltak
suggestion-term = Emne
suggestion-place = Sted
search-field-terms = Emneord
studies-of-original-only = Bare av originalen i utlandet
studies-none-found = Ingen funnet

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
help-search-silent = Du ser hvilke ord vi leste som filtre, hvilke ord ingen tiltak har, og hvilke andre ord vi fant. Er det ingen tiltak som har alle ordene, viser vi dem som har noen av dem, og sier fra om det.
help-search-unstated-title = Når kildene ikke oppgir tall
help-search-unstated = Spør du etter alder, lengde eller gruppestørrelse, er tiltak uten slike tall ikke med. Vi teller dem, og du kan ta dem med.
help-search-order-title = Hva som står først
help-search-order = Tiltak som har mest av det du spør etter, står først. Sjeldne ord teller mer enn vanlige. Ord i navn, sammendrag og emneord teller mer enn ord i lange tekster. Du kan også sortere etter navn, siste gjennomgang eller korteste forløp. Rekkefølgen sier ikke noe om kvalitet eller effekt.

facet-kind = Type tiltak
facet-participant = Hvem som deltar
facet-strain = Det som tynger familien
facet-prevention-level = Forebyggingsnivå
facet-format = Form
facet-commitment = Kommunens forpliktelser
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
status-not-recorded = Status ikke registrert
as-of = per { $date }
undated = udatert
sources-disagree = Kildene er uenige
compare-with-others = Sammenlign med andre tiltak
contents = Innhold
answered-of = { $stated } av { $total }
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
source-at = Sted i kilden: «{ $place }».
source-interest = Interesse: { $interest }.
source-old = Kilden er fra { $year }. Sjekk om den fortsatt gjelder.
source-read-on = Lest { $date }.
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
silence-not-recorded = Ikke registrert
silence-not-applicable = Ikke aktuelt
silence-looked-on = (lett { $date })
silence-means-not-stated = En redaktør har lett. Kildene sier ingenting.
silence-means-not-recorded = Ingen redaktør har lett ennå.
silence-means-not-applicable = Spørsmålet gir ikke mening for dette tiltaket.
silences-not-stated = Ikke oppgitt i kildene ({ $number })
silences-not-recorded = Ikke registrert ennå ({ $number })
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
tally-not-recorded = { $count ->
    [one] Ett spørsmål står som «ikke registrert»: ingen har lett ennå
   *[other] { $number } spørsmål står som «ikke registrert»: ingen har lett ennå
}
tally-not-applicable = { $count ->
    [one] Ett spørsmål er ikke aktuelt
   *[other] { $number } spørsmål er ikke aktuelle
}

## Sammenligning
compare-title = Sammenlign tiltak
compare-lead = Velg fra { $fewest } til { $most } tiltak. Kommunens forpliktelser kommer først.
choose-search = Søk etter flere tiltak
comparison-of = { $names } side om side
comparison-caption = Sammenligning rad for rad. Kommunens forpliktelser kommer først.
comparison-question = Spørsmål
compare-too-many = Du har valgt flere enn { $most } tiltak. Vi viser de første { $most }.
compare-remove = Fjern
compare-add = Legg til et tiltak
compare-add-button = Legg til
rows-shown = Rader som vises
rows-all = Alle rader
rows-differing = Bare det som skiller
rows-alike = { $count ->
    [one] { $number } lik rad er skjult
   *[other] { $number } like rader er skjult
}
row-not-stated = Ikke oppgitt for noen
row-not-recorded = Ikke registrert for noen
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

## Om
about-title = Om tiltak
about-lead = tiltak hjelper kommuner å velge tidlige tiltak for barn og familier. Vi viser hva kommunen binder seg til, hva kildene sier, og hva ingen vet.
about-for-title = Hvem det er for
about-for = For ledere som har et problem og lite tid. For planleggere som skal sette tiltak opp mot hverandre og skrive saken.
about-record-title = Slik blir en side til
about-record = En redaktør leser kildene og skriver hver opplysning med egne ord. Ingen opplysning kommer med uten kilde og sted i kilden. Alt ligger i åpne tekstfiler med full historikk.
about-silence-title = Tre slags taushet
about-silence = «Ikke oppgitt» betyr at en redaktør har lett uten å finne svar. «Ikke registrert» betyr at ingen har lett ennå. «Ikke aktuelt» betyr at spørsmålet ikke gir mening for tiltaket. Vi blander dem aldri.
about-effect-title = Opplevd nytte er ikke effekt
about-effect = Når foreldre eller ansatte sier at et tiltak hjalp, kaller vi det opplevd nytte. Effekt krever måling og noe å sammenligne med. Studier av en original i utlandet står for seg. Vi gir ingen egne karakterer.
about-conflict-title = Når kildene er uenige
about-conflict = Da står versjonene side om side. Vi avgjør ikke hvem som har rett.
about-search-title = Slik virker søket
about-search = Søket leser navn, målgruppe, innhold, forpliktelser, evaluering og erfaringer på alle språkene. Flere valg i samme filter gir flere treff. Valg i ulike filtre gir færre. Adressen husker alt du har valgt.
about-errors-title = Har du funnet en feil?
about-errors = Si fra til den som driver nettstedet. Fortell hvilken side det gjelder, og hva kilden sier.
operator-title = Hvem som driver nettstedet
operator = Nettstedet drives av { $owner }.
operator-not-stated = Den som driver nettstedet, har ikke oppgitt navn og kontaktinformasjon ennå.

## Personvern
privacy-title = Personvern
privacy-lead = Du kan bruke nettstedet uten å legge igjen noe om deg selv.
privacy-cookies-title = Ingen informasjonskapsler
privacy-cookies = Nettstedet setter ingen informasjonskapsler og bruker ingen sporing. Skrift, stil og bilder kommer fra nettstedet selv.
privacy-logs-title = Vi lagrer ikke søk
privacy-logs = Det du søker etter, står i adressen på siden. Programmet lagrer ikke søk, valg eller sammenligninger.
privacy-contacts-title = Kontaktpersoner
privacy-contacts = Vi viser kontaktpersoner bare når leverandøren selv har publisert dem som kontakt for spørsmål om tiltaket.
privacy-rights-title = Dine rettigheter
privacy-rights = Står du her som kontakt og vil bli fjernet? Si fra til den som driver nettstedet.

## Tilgjengelighet
accessibility-title = Tilgjengelighet
accessibility-lead = Alle skal kunne bruke nettstedet, også med skjermleser, med bare tastatur, på liten skjerm og uten skript.
accessibility-conformance-title = Hvor langt vi er kommet
accessibility-conformance-full = Nettstedet følger kravene i WCAG 2.1 på nivå A og AA.
accessibility-conformance-partial = Nettstedet følger delvis kravene i WCAG 2.1 på nivå A og AA. Bruddene står under.
accessibility-conformance-none = Nettstedet følger ikke kravene i WCAG 2.1 på nivå A og AA. Bruddene står under.
accessibility-conformance-not-assessed = Nettstedet er bygd etter WCAG 2.2 på nivå AA. Ingen utenfra har vurdert det ennå.
accessibility-uustatus = Tilgjengelighetserklæring (uustatus.no)
accessibility-tested-title = Slik er det testet
accessibility-tested = Hver side testes automatisk i en ekte nettleser, i lys og mørk visning, på bred og smal skjerm. Vi tester også uten skript og med bare tastatur. Automatiske tester finner ikke alt.
accessibility-tested-on = Sist vurdert { $date }.
accessibility-breaches-title = Kjente brudd
accessibility-breaches-none = Vi kjenner ikke til noen brudd.
accessibility-report-title = Si fra om feil
accessibility-report = Finner du noe du ikke kan bruke, så si fra til den som driver nettstedet. Du kan også be om innholdet på en annen måte.
accessibility-complaint-title = Klage
accessibility-complaint = Får du ikke svar, eller er du uenig i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt fører tilsyn.

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
coverage-not-stated = { $number } ikke oppgitt
coverage-not-recorded = { $number } ikke registrert
coverage-not-applicable = { $number } ikke aktuelt
source-mark-elsewhere = Kilder på siden til { $name }
