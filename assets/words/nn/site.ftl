# Det nettstaden seier. Opplysningar om tiltak står ikkje her, men i programmes/.

site-name = tiltak
skip-to-content = Hopp til hovudinnhald
nav-main = Hovudmeny
nav-languages = Språk
nav-programmes = Tiltak
nav-compare = Samanlikn tiltak
nav-fit = Finn tiltak som passar
nav-plan = Rekn på det
nav-evidence = Kunnskapskart
nav-sources = Kjelder
nav-about = Om tiltak
breadcrumbs = Du er her:
front-short = Framside
footer-about = tiltak viser kva kommunen bind seg til, kva vi veit, og kva vi ikkje veit.

## Framside
front-title = Finn tidlege tiltak for barn og familiar
front-lead = Les kva kjeldene seier, samanlikn kva kommunen forpliktar seg til, og sjå kva ingen har svart på.
search-label = Søk i tiltak
search-field = Søk etter tiltak
search-help = Skriv eit problem, ei målgruppe eller eit namn. Til dømes: rus i familien.
front-standing-title = Om nettstaden
front-behind = Kven står bak?
front-extent = Kor mykje er her?
front-known = Kor mykje er undersøkt?
front-known-answered = Kjeldene svarer på { $stated } av { $total } spørsmål. { $open } spørsmål har ingen sett etter enno.
front-newest = Kva er sett på sist?
front-newest-more = { $count ->
    [one] og eitt til same dagen
   *[other] og { $number } til same dagen
}
spread-title = Stadene på kartet
spread-says-places = Kvar rute er eit fylke eller eit tilsvarande område. Talet seier kor mange stader kjeldene nemner der, no eller før.
spread-title-all = Kvar tiltaka er brukte
spread-says-programmes = Kvar rute er eit fylke eller eit tilsvarande område. Talet seier kor mange tiltak som er brukte der, no eller før. I tomme ruter nemner kjeldene ingen.
spread-county-places = { $county }: { $places }
spread-county-and-places = { $county } (også utan nærare stad): { $places }
spread-elsewhere = utan plass på kartet: { $places }
spread-elsewhere-lead = Utan plass på kartet
search = Søk
ways-in-title = Tre vegar inn
way-in-situation = Ein situasjon, med eigne ord
way-in-name = Eit namn
way-in-age = Alderen til barnet
way-in-strain = Eller vel ei belastning
steps-title = Frå spørsmål til sak
step-fit = Finn tiltak som passar
step-fit-about = Sei kven de vil nå, og kva de kan setje inn. Du ser kva som er oppfylt, kva som ikkje er det, og kva ingen veit.
step-compare = Samanlikn tiltak
step-compare-about = Set to til seks tiltak ved sida av kvarandre, og sjå kva kommunen bind seg til.
step-plan = Rekn på det
step-plan-about = Bruk eigne tal. Kvar sum viser formelen og kjeldene.
step-paper = Utkast til saksframlegg
step-paper-about = Få eit utkast til saksframlegg, med kjelder og med det som framleis er uklart.
steps-evidence = Kunnskapskart: kva som er forska på, og kva som ikkje er det
programmes-count = { $count ->
    [0] Ingen tiltak enno
    [one] Eitt tiltak
   *[other] { $number } tiltak
}
all-programmes = Vis alle tiltaka
what-title = Kva du finn her
what-commitments-title = Forpliktingane først
what-commitments = Avtale, koordinator, tilsette, opplæring og eigne kostnader står rad for rad.
what-sources-title = Alt har ei kjelde
what-sources = Du ser kvar opplysningane står, når dei blei skrivne, og om dei kjem frå eigaren. Er kjeldene usamde, ser du det.
what-silence-title = Vi viser det ingen seier
what-silence = Når kjeldene ikkje svarer, står det her. Du får spørsmåla du kan stille eigaren.
what-more = Les om korleis vi arbeider

## Treff
results-title = Tiltak
results-found = { $count ->
    [0] Ingen tiltak passar
    [one] Eitt tiltak
   *[other] { $number } tiltak
}
results-found-for = { $count ->
    [0] Ingen tiltak passar til «{ $text }»
    [one] Eitt tiltak passar til «{ $text }»
   *[other] { $number } tiltak passar til «{ $text }»
}
results-found-aged = { $count ->
    [one] Eitt tiltak for barn på { $age }
   *[other] { $number } tiltak for barn på { $age }
}
results-found-by = { $count ->
    [one] Eitt tiltak som passar med { $filters }
   *[other] { $number } tiltak som passar med { $filters }
}
near-alike = Liknar på det du søkte etter
near-most-alike = Ingen har alt. Desse liknar mest
near-absent = Det næraste vi har
absent-programme = Vi har ikkje { $name } i basen enno.
absent-theme = Vi har ingen tiltak om { $theme } i basen enno.
absent-means = Det tyder berre at ingen har skrive om det her. Det seier ikkje noko om det finst, er godt eller verkar.
absent-nearest = Tiltaka under handlar om noko av det same: { $terms }.
absent-suggest = Gjer framlegg om at vi tek det med
absent-suggest-subject = Framlegg: { $what }
near-not-counted = Dei har berre noko av det, og er ikkje rekna med i talet over.
results-ask-nothing = Orda du søkte med, seier ikkje kva tiltaket skal handle om. Du ser alle tiltaka.
show-hits = Vis treff
reset = Nullstill
chosen-filters = Valde filter
remove-filter = Fjern filter: { $filter }
tick-choose = Vel
choose-to-compare = Vel tiltak du vil samanlikne
tick-chosen = Vald
tick-take-out = Ta ut
tick-full = Seks er valde, og fleire er det ikkje plass til. Ta ut eitt først.
shortlist-title = Valde tiltak
shortlist-compare = Samanlikn
shortlist-find-more = Finn fleire
shortlist-about = Du kan velje opptil { $most }. Det du har valt, står i adressa til sida: Send henne til ein kollega, eller lagre henne til seinare.
shortlist-cut = Adressa nemner fleire enn { $most } tiltak. Berre dei { $most } første er valde.
shortlist = { $count ->
    [one] Eitt valt: { $names }
   *[other] { $number } valde: { $names }
}
results-out-of-reach = Blir ikkje tilbode lenger, eller er ikkje ope for nye kommunar i { $country }
country-wanted = Landet de er i
compare-chosen = Samanlikn valde
nothing-title = Slik kjem du vidare
nothing-without-filters = Søk etter dei same orda utan filter
nothing-without-words = Behald filtera, og søk utan ord
nothing-other-words = Prøv færre eller andre ord.
matched-synonym = (funne på ordet «{ $synonym }»)
why-matched = Treff i: { $places }
pages = Bla i sider
page-before = Førre
page-after = Neste
title-page = { $title } (side { $page } av { $pages })
title-differences = { $title }: berre det som skil
title-independent = { $title } (berre uavhengige kjelder)
title-errors = Feil: { $title }
results-description = { $found }. Les kven kvart tiltak er for, kva det krev, kva studiar har vist, og kva ingen veit.
comparison-description = { $names } side om side: kva kommunen forpliktar seg til, kva det kostar, kven det er for, og kva som er kjent om verknad. Med kjelder.
page-of = Side { $page } av { $pages }
filters = Filter og rekkjefølgje
sort-label = Rekkjefølgje
order-relevance = Best treff først
order-name = Namn
order-reviewed = Sist gjennomgått først
order-shortest = Kortaste forløp først
measure-age = Alderen til barna
measure-weeks = Lengd
measure-group-size = Gruppestorleik
measure-help-age = Heile år, frå 0 til 18.
measure-help-weeks = Heile veker.
measure-help-group-size = Kor mange som deltek i éi gruppe.
end-from = Frå
end-to = Til
range-age-exactly = { $from } år
range-age-between = { $from }–{ $to } år
range-age-at-least = Minst { $from } år
range-age-at-most = Høgst { $to } år
range-weeks-exactly = { $count ->
    [one] { $from } veke
   *[other] { $from } veker
}
range-weeks-between = { $from }–{ $to } veker
range-weeks-at-least = { $count ->
    [one] Minst { $from } veke
   *[other] Minst { $from } veker
}
range-weeks-at-most = { $count ->
    [one] Høgst { $to } veke
   *[other] Høgst { $to } veker
}
range-group-size-exactly = { $from } i gruppa
range-group-size-between = { $from }–{ $to } i gruppa
range-group-size-at-least = Minst { $from } i gruppa
range-group-size-at-most = Høgst { $to } i gruppa
results-unstated = { $count ->
    [one] Eitt tiltak til kan passe, men kjeldene oppgir ikkje { $what }.
   *[other] { $number } tiltak til kan passe, men kjeldene oppgir ikkje { $what }.
}
results-unstated-add = Vis dei òg
results-with-unstated = Tiltak der kjeldene ikkje oppgir { $what }, er med.
results-unstated-remove = Ta dei bort
unstated-age = alderen på barna
unstated-weeks = kor lenge det varer
unstated-group-size = gruppestorleiken
unstated-several = alle tala du spør etter

## Det vi las ut av orda
hint-read = «{ $words }» er lese som filteret «{ $filter }».
hint-from = frå «{ $words }»
hints-note = Vi las nokre av orda som filter. Fjern eit filter for å søkje på orda i staden.
hints-note-one = Vi las «{ $words }» som «{ $filter }». Fjern det for å søkje på orda i staden.
hint-groups = I gruppe
hint-groups-of-children = Barnegrupper
hint-cost = Har ein pris på høgst { $kroner } kroner
hint-used-in = Brukt i { $country }
hint-studied-in = Studert i { $country }
hint-ungsinn = Vurdert av Ungsinn
range-ungsinn-exactly = Nivå { $from } hos Ungsinn
range-ungsinn-between = Nivå { $from }–{ $to } hos Ungsinn
range-ungsinn-at-least = Minst nivå { $from } hos Ungsinn
range-ungsinn-at-most = Høgst nivå { $to } hos Ungsinn
range-sessions-exactly = { $from } gonger
range-sessions-between = { $from }–{ $to } gonger
range-sessions-at-least = Minst { $from } gonger
range-sessions-at-most = Høgst { $to } gonger
hint-place = Brukt i { $place }
place-also-called = { $place } ({ $names })
place-in-county = { $place } ({ $county })
place-alone = { $place }
hint-not = Ikkje: { $filter }
hint-means = { $means }
situation-read = Vi las «{ $words }» som { $filter }
results-silent = { $count ->
    [one] Eitt tiltak til kan passe. Det veit vi ikkje
   *[other] { $number } tiltak til kan passe. Det veit vi ikkje
}
hit-silent-on = Veit ikkje: { $asked }
hint-free = Gratis for dei som er med
hint-free-for-municipality = Noko er gratis for kommunen
hint-country = Frå { $country }
hint-for-children = Barn deltek
hint-for-parents = Foreldre deltek
hint-for-families = Familiar deltek
hint-for-staff = Tilsette deltek
hint-controlled = Studie med samanlikningsgruppe
hint-evaluated = Evaluert
hint-still-offered = Blir framleis tilbydd
hint-ended = Blir ikkje lenger tilbydd
hint-open-to-new = Ope for nye kommunar
hint-without-referral = Utan tilvising
hint-in-day-care = I barnehage
unknown-word = Vi fann ikkje «{ $word }».
unknown-word-meant = Vi fann ikkje «{ $word }». Meinte du { $meant }?
unknown-word-or = eller
unknown-word-found = Du ser treff på delar av ordet, eller på ord som liknar.
unknown-word-try = Prøv eit anna ord for det same, eller sei kven de vil nå:
found-synonym = Treff på «{ $found }», som tyder om lag det same som «{ $asked }».
found-neighbour = Treff på «{ $found }» for «{ $asked }».
without-filter = { $count ->
    [one] Utan filteret «{ $without }»: eitt tiltak
   *[other] Utan filteret «{ $without }»: { $number } tiltak
}
without-words = { $count ->
    [one] Utan «{ $without }»: eitt tiltak
   *[other] Utan «{ $without }»: { $number } tiltak
}
without-place = { $count ->
    [one] Eitt tiltak har vore brukt andre stader i { $without }
   *[other] { $number } tiltak har vore brukt andre stader i { $without }
}
nothing-in-place = Vi veit ikkje om nokon som har brukt eit av tiltaka i { $place }.
nothing-nearest = Nærast
nothing-nearest-one = Nærast: { $name }
suggestion-programme = Tiltak
suggestion-term = Emne
suggestion-place = Stad
search-field-terms = Emneord

## Slik søkjer du
help-search-title = Slik søkjer du
help-search-lead = Skriv det du lurer på, med eigne ord. Søket les alt som står om tiltaka, på bokmål, nynorsk, dansk og engelsk på éin gong.
help-search-hints-title = Nokre ord blir filter
help-search-hints = Skriv du alder, lengd, gruppe, pris, land eller kven som deltek, les vi det som eit filter. Filteret står over treffa. Tek du det bort, søkjer vi på orda i staden. Prøv:
help-search-example-age = 5-åringar
help-search-example-ages = barn 4–6 år
help-search-example-weeks = under 3 månader
help-search-example-group-size = grupper på 6 til 8
help-search-example-free = gratis
help-search-example-country = danske tiltak
help-search-example-who = for foreldre
help-search-example-study = evaluert med RCT
help-search-example-status = framleis i bruk
help-search-signs-title = Når du vil søkje meir presist
help-search-quotes = Hermeteikn finn orda akkurat slik dei står, ved sida av kvarandre.
help-search-quotes-example = "psykisk sjukdom"
help-search-minus = Minus framfor eit ord tek bort tiltak som har ordet.
help-search-minus-example = vald -rus
help-search-field = Skriv namnet på eit felt og kolon, så søkjer vi berre i det feltet.
help-search-field-example = målgruppe:foreldre
help-search-fields = Desse felta kan du søkje i:
help-search-spelling-title = Skrivemåte
help-search-spelling = Store og små bokstavar er det same. Du kan skrive utan æ, ø og å. Vi finn ordet i alle bøyingar, og inni lengre ord. Er ordet ukjent, viser vi ord som liknar, og spør om du meinte eit av dei.
help-search-synonyms-title = Andre ord for det same
help-search-synonyms = Vi søkjer òg etter ord som tyder om lag det same. Eit treff seier ifrå når det byggjer på eit anna ord enn det du skreiv.
help-search-silent-title = Vi byter ikkje ut noko utan å seie ifrå
help-search-silent = Du ser kva ord vi las som filter, kva ord ingen tiltak har, og kva andre ord vi fann. Er det ingen tiltak som har alle orda, seier vi det. Dei som berre har noko av det du søkte etter, står for seg og er ikkje rekna med.
help-search-unstated-title = Når kjeldene ikkje oppgir tal
help-search-unstated = Spør du etter alder, lengd eller gruppestorleik, er tiltak utan slike tal ikkje med. Vi tel dei, og du kan ta dei med.
help-search-order-title = Kva som står først
help-search-order = Tiltak som har mest av det du spør etter, står først. Sjeldne ord tel meir enn vanlege. Ord i namn, samandrag og emneord tel meir enn ord i lange tekstar. Du kan òg sortere etter namn, siste gjennomgang eller kortaste forløp. Rekkjefølgja seier ikkje noko om kvalitet eller effekt.

facet-kind = Type tiltak
facet-participant = Deltakarar
facet-strain = Belastningar
facet-prevention-level = Førebyggingsnivå
facet-format = Arbeidsform
facet-commitment = Forpliktingar
facet-status = Status
facet-design = Slik er det evaluert
facet-country = Landet til eigaren

search-field-name = Namn
search-field-summary = Samandrag
search-field-target-group = Målgruppe
search-field-content = Innhald
search-field-commitments = Forpliktingar og bemanning
search-field-evaluation = Evaluering
search-field-experience = Erfaringar
search-field-places = Stader og eigarar
search-field-sources = Kjelder

## Tiltak
status = Status
status-not-recorded = Status ikkje sett etter
as-of = per { $date }
undated = utan dato
status-elsewhere = i { $countries }
sources-disagree = Kjeldene er usamde
answered-of = { $stated } av { $total }
fold-answered = { $stated } av { $total } svart på
fold-gist = { $question }: { $answer }
fold-programmes = { $count ->
    [one] Eitt tiltak
   *[other] { $number } tiltak
}
fold-to-ask = { $count ->
    [0] Alt er svart på
    [one] Eitt spørsmål
   *[other] { $number } spørsmål
}
fold-sources = { $count ->
    [one] Éi kjelde
   *[other] { $number } kjelder
}
show-all = Opne alle delane
show-less = Lukk delane
nearest-instead = Nærast:
mostly-in-bokmal = Det meste på denne sida er skrive på bokmål.
mostly-in-nynorsk = Det meste på denne sida er skrive på nynorsk.
mostly-in-danish = Det meste på denne sida er skrive på dansk.
mostly-in-english = Det meste på denne sida er skrive på engelsk.
mostly-in-another = Det meste på denne sida er skrive på eit anna språk.
last-sound = Fila for dette tiltaket har ein feil. Du ser den førre gyldige versjonen.
last-sound-gone = Fila for dette tiltaket er borte. Du ser den førre gyldige versjonen.
draft-notice = Dette er eit utkast. Det er ikkje publisert, og det kan vere uferdig eller feil.
draft-title = Utkast: { $name }
newest-source-old = Den nyaste daterte kjelda er frå { $year }. Spør eigaren om opplysningane framleis gjeld.
original-name = Namnet på originalen
level-described = Skildra, ikkje oppgitt som krav
on-demand = Meir
derived = Utrekna:
note = Merk:
source-mark = { $count ->
    [one] Kjelde { $numbers }
   *[other] Kjelder { $numbers }
}
source-mark-note = merknad
source-mark-derived = utrekna
source-at = Stad i kjelda: «{ $place }».
source-interest = Interesse: { $interest }.
source-old = Kjelda er frå { $year }. Sjekk om ho framleis gjeld.
source-read-on = Vi las kjelda { $date }.
source-read-in-part = Vi las ein del av kjelda { $date }.
sources-lead = Tala er dei same som i kjeldemerka på sida.
sources-independent = { $count ->
    [0] Ingen kjelder er uavhengige av tiltaket (0 av { $total }).
    [one] Éi kjelde er uavhengig av tiltaket (1 av { $total }).
   *[other] { $number } av { $total } kjelder er uavhengige av tiltaket.
}
all-sources-lead = Alle kjeldene som opplysningane byggjer på, tiltak for tiltak.
editorial-title = Om denne sida
reviewed-on = Sist gått gjennom { $date }.
reviewed-never = Ingen har gått gjennom sida etter at ho blei oppretta.
next-review = Sida skal gjennomgåast igjen innan { $date }.
confirmed-on = Eigaren stadfesta opplysningane { $date }.
confirmed-never = Eigaren har ikkje stadfesta opplysningane.

period-between = { $from }–{ $to }
period-from = frå { $from }
period-to = til { $to }

## Når svaret manglar
silence-not-stated = Ikkje oppgitt
silence-not-in-excerpt = Ikkje i det vi har lese
silence-not-recorded = Ikkje sett etter
silence-not-applicable = Ikkje aktuelt
silence-looked-on = (leita { $date })
silence-means-not-stated = Ein redaktør har leita. Kjeldene seier ingenting.
silence-means-not-in-excerpt = Ein redaktør har leita i den delen av kjeldene vi har lese. Resten kan seie noko.
silence-means-not-recorded = Ingen redaktør har leita enno.
silence-means-not-applicable = Spørsmålet gir ikkje meining for dette tiltaket.
silences-not-stated = Ikkje oppgitt i kjeldene ({ $number })
silences-not-in-excerpt = Ikkje i den delen av kjeldene vi har lese ({ $number })
silences-not-recorded = Ikkje sett etter enno ({ $number })
silences-not-applicable = Ikkje aktuelt ({ $number })
unknown-title = Kva vi ikkje veit
unknown-ask = Dette kan du spørje eigaren om:
tally-stated = { $count ->
    [one] { $number } spørsmål har svar i kjeldene
   *[other] { $number } spørsmål har svar i kjeldene
}
tally-not-stated = { $count ->
    [one] { $number } spørsmål står som «ikkje oppgitt»: vi har leita, men kjeldene seier ingenting
   *[other] { $number } spørsmål står som «ikkje oppgitt»: vi har leita, men kjeldene seier ingenting
}
tally-not-in-excerpt = { $count ->
    [one] Eitt spørsmål står som «ikkje i det vi har lese»: vi har berre lese ein del av kjeldene, og han seier ingenting
   *[other] { $number } spørsmål står som «ikkje i det vi har lese»: vi har berre lese ein del av kjeldene, og han seier ingenting
}
tally-not-recorded = { $count ->
    [one] { $number } spørsmål står som «ikkje sett etter»: ingen har leita enno
   *[other] { $number } spørsmål står som «ikkje sett etter»: ingen har leita enno
}
tally-not-applicable = { $count ->
    [one] { $number } spørsmål er ikkje aktuelt
   *[other] { $number } spørsmål er ikkje aktuelle
}

## Samanlikning
compare-title = Samanlikn tiltak
compare-lead = Vel frå { $fewest } til { $most } tiltak. Forpliktingane til kommunen kjem først.
compare-one = Du har valt { $name }. Søk etter fleire å samanlikne med, eller vel i lista.
choose-search = Søk etter fleire tiltak
comparison-of = { $names } side om side
comparison-number = Samanlikning av { $number } tiltak
comparison-caption = Samanlikning rad for rad. Forpliktingane til kommunen kjem først.
comparison-question = Spørsmål
commitments-corner = Forplikting
comparison-parts = Delar av samanlikninga
comparison-rest = Alt det andre
comparison-all = Vis alt på éi side, òg for utskrift
comparison-fold = Vis kortversjonen
comparison-unfold = Vis svara side om side
comparison-pictures = Vis samanlikninga i bilete
comparison-known = Kor mykje vi veit
comparison-only-one = Det berre eitt av tiltaka seier noko om
comparison-sources = Kjelder og merknader
comparison-sources-about = Her står kjeldene bak det som blir vist på sida. Tala i rutene er numra deira.
comparison-mostly-read = { $read } Der noko anna gjeld, står det.
comparison-printed = Henta { $date } frå { $address }
takes-title = Folk, tid og kroner
takes-corner = Kva det tek
takes-stated = Tala er oppgitt av kjelder der det ikkje står noko anna.
takes-no-number = Utan tal
takes-more = { $count ->
    [one] og eitt tal til
   *[other] og { $number } tal til
}
take-price-of = { $item }: { $amount }
compare-too-many = Du har valt fleire enn { $most } tiltak. Vi viser dei første { $most }.
compare-remove = Fjern
compare-add = Legg til eit tiltak
compare-add-button = Legg til
rows-shown = Rader å vise
rows-all = Alle rader
rows-differing = Berre det som skil
rows-alike = { $count ->
    [0] Inga rad seier det same.
    [one] Éi rad som seier det same, er skjult.
   *[other] { $number } rader som seier det same, er skjulte.
}
rows-only-one = { $count ->
    [0] Inga rad gjeld berre eitt tiltak.
    [one] Éi rad som berre eitt tiltak seier noko om, står for seg.
   *[other] { $number } rader som berre eitt tiltak seier noko om, står for seg.
}
rows-silent = { $count ->
    [0] Inga rad er utan svar.
    [one] Éi rad som ingen seier noko om, er skjult.
   *[other] { $number } rader som ingen seier noko om, er skjulte.
}
rows-counted = { $count ->
    [one] éi rad
   *[other] { $number } rader
}
row-not-stated = Ikkje oppgitt for nokon
row-not-in-excerpt = Ikkje i det vi har lese om nokon
row-not-recorded = Ikkje sett etter for nokon
row-not-applicable = Ikkje aktuelt for nokon
legend-title = Slik les du tabellen

## Namn på det som står under ei opplysning
detail-more = Meir
detail-in-order = I rekkjefølgje
detail-sector = Sektor
detail-country = Land
detail-site = Nettstad
detail-year = År
detail-developer = Utvikla av
detail-purpose = Til
detail-role = Rolle
detail-phone = Telefon
detail-email = E-post
detail-as-of = Dato
detail-number = Nummer
detail-period = Periode
detail-participants = For
detail-count = Kor mange
detail-combination = Forhold til dei andre
detail-led-by = Blir leidd av
detail-frequency = Kor ofte
detail-length = Kor lenge
detail-preparation = Førebuing og etterarbeid
detail-parallel-with = Samstundes med
detail-themes = Tema
detail-structure = Fast oppbygging
detail-edition = Utgåve
detail-per-group = Per gruppe
detail-per-municipality = Per kommune
detail-qualifications = Kvalifikasjonar
detail-hours = Tid
detail-volunteer = Frivillig
detail-who = For
detail-by-whom = Blir gitt av
detail-level = Krav
detail-offer = Leverandøren
detail-when = Når
detail-responsible = Ansvarleg
detail-per = Per
detail-phase = Fase
detail-price-year = Prisår
detail-payer = Blir betalt av
detail-basis = Grunnlag
detail-not-comparable-with = Må ikkje samanliknast med
detail-link = Lenkje
detail-of = Gjeld
detail-design = Design
detail-independence = Tilknyting til eigaren
detail-comparison-group = Samanlikningsgruppe
detail-variant = Variant
detail-trial = Forsøk
detail-compared-with = Samanlikna med
detail-among = Studert berre blant
detail-analysed = Med i analysen
detail-arm = Gruppe
detail-authors = Forfattarar
detail-publisher = Utgivar
detail-study-participants = Deltakarar
detail-respondents = Svar
detail-follow-up = Oppfølging over tid
detail-outcomes = Funn
detail-limits = Veikskapar
detail-does-not-show = Viser ikkje
detail-areas = Gjeld
detail-direction = Retning
detail-finding-kind = Type funn
detail-subgroup = Undergruppe
detail-measured-with = Målt med
detail-reported-by = Svara eller observert av
detail-measured-at = Målt når
detail-time-after = Tid etter slutt
detail-size = Storleik
detail-rating-level = Nivå
detail-scale = Skala
detail-said-by = Av
detail-answer = Svar på kritikken
searched-by-us = oss
detail-date = Dato
detail-about = Handlar om
detail-told-by = Fortalt av
detail-kind = Type

## Når noko ikkje kan visast
refusal-title-400 = Vi forstår ikkje adressa
refusal-400 = Adressa er for lang eller skriven slik at vi ikkje kan lese ho. Prøv eit søk.
refusal-title-404 = Sida finst ikkje
refusal-404 = Adressa kan vere feil skriven, eller sida kan vere flytta. Prøv eit søk.
refusal-title-405 = Dette går ikkje an her
refusal-405 = Du kan berre lese denne sida. Gå tilbake, eller prøv eit søk.
refusal-title-410 = Tiltaket er teke ut
refusal-410 = Dette tiltaket var publisert her, men er det ikkje lenger. Prøv eit søk etter andre.
retired-on = { $name } vart teke ut { $date }.
refusal-title-500 = Noko gjekk gale hos oss
refusal-500 = Feilen er loggført. Prøv igjen om litt, eller gå til framsida.

## Terminalen
report-drafts = { $count ->
    [one] Eitt utkast, som ikkje blir publisert: { $files }.
   *[other] { $count } utkast, som ikkje blir publiserte: { $files }.
}
report-drafts-sound = { $count ->
    [one] Eitt utkast utan feil, som ikkje blir publisert: { $files }.
   *[other] { $count } utkast utan feil, som ikkje blir publiserte: { $files }.
}
report-drafts-lack = { $errors } og { $warnings } i utkast. Dei er ikkje i vegen for dei andre tiltaka.
report-summary = { $errors } og { $warnings } { $files }.
retire-written = Skreiv { $path }. Legg fila inn i versjonskontrollen saman med slettinga.
report-past-unknown = Om opplysningar er gått tapt, kan ikkje seiast: det er verken ein tidlegare gyldig versjon eller git å samanlikne med.
new-written = Skreiv { $path }. Fyll ut namn, samandrag og éi kjelde, og køyr «tiltak check». Ein nettstad som er starta med «--drafts», viser utkastet på { $address }. Ta bort «draft = true» for å publisere det.

detail-child-age = Alderen til barna
detail-course-length = Lengd
detail-group-size = Gruppestorleik
detail-prevention-levels = Nivå
detail-places = Stad
detail-expected = Ventast
related-title = Sjå òg
source-copy = Lese i ein kopi hos:
coverage-title = Dekning
coverage-lead = Så mykje veit vi om kvart tiltak. Det vi veit minst om, står øvst.
coverage-caption = Spørsmål med svar i kjeldene, tiltak for tiltak
coverage-programme = Tiltak
coverage-all = Alle spørsmål
coverage-tidier = TIDieR
coverage-newest = Nyaste kjelde
coverage-next = Neste steg
coverage-tidier-title = Kva TIDieR er
coverage-tidier-about = TIDieR er ei internasjonal sjekkliste for å beskrive tiltak. Ho har tolv punkt. Eit punkt tel når kjeldene seier noko om det.
coverage-look-for = Leit etter
coverage-ask-for = Spør eigaren om
facet-place = Stader som har brukt det
coverage-together = Alle tiltak ({ $number })
coverage-not-stated = { $number } ikkje oppgitt
coverage-not-in-excerpt = { $number } ikkje i det vi har lese
coverage-not-recorded = { $number } ikkje sett etter
coverage-not-applicable = { $number } ikkje aktuelt
source-mark-elsewhere = Kjelder på sida til { $name }
