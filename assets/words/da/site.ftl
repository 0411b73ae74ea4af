# Det, hjemmesiden siger. Oplysninger om indsatser står ikke her, men i programmes/.

site-name = tiltak
skip-to-content = Spring til hovedindhold
nav-main = Hovedmenu
nav-languages = Sprog
nav-programmes = Indsatser
nav-compare = Sammenlign indsatser
nav-fit = Find indsatser, der passer
nav-plan = Regn på det
nav-evidence = Videnskort
nav-sources = Kilder
nav-about = Om tiltak
breadcrumbs = Du er her:
front-short = Forside
footer-about = tiltak viser, hvad kommunen forpligter sig til, hvad vi ved, og hvad vi ikke ved.

## Forside
front-title = Find tidlige indsatser for børn og familier
front-lead = Læs, hvad kilderne siger. Sammenlign, hvad kommunen forpligter sig til. Se, hvad ingen har svaret på.
search-label = Søg i indsatser
search-field = Søg efter indsatser
search-help = Skriv et problem, en målgruppe eller et navn. For eksempel: misbrug i familien.
front-standing-title = Om hjemmesiden
front-behind = Hvem står bag?
front-extent = Hvor meget er her?
front-known = Hvor meget er undersøgt?
front-known-answered = Kilderne svarer på { $stated } af { $total } spørgsmål. { $open } spørgsmål har ingen set efter endnu.
front-newest = Hvad er der set på senest?
front-newest-more = { $count ->
    [one] og én til samme dag
   *[other] og { $number } til samme dag
}
spread-title = Stederne på kortet
spread-says-places = Hvert felt er en region eller et tilsvarende område. Tallet siger, hvor mange steder kilderne nævner dér, nu eller før.
spread-title-all = Hvor indsatserne er brugt
spread-says-programmes = Hvert felt er en region eller et tilsvarende område. Tallet siger, hvor mange indsatser der er brugt dér, nu eller før. I tomme felter nævner kilderne ingen.
spread-county-places = { $county }: { $places }
spread-county-and-places = { $county } (også uden nærmere sted): { $places }
spread-elsewhere = uden plads på kortet: { $places }
spread-elsewhere-lead = Uden plads på kortet
search = Søg
ways-in-title = Tre veje ind
way-in-situation = En situation, med egne ord
way-in-name = Et navn
way-in-age = Barnets alder
way-in-strain = Eller vælg en belastning
steps-title = Fra spørgsmål til sag
step-fit = Find indsatser, der passer
step-fit-about = Fortæl, hvem I vil nå, og hvad I kan sætte ind. I ser, hvad der er opfyldt, hvad der ikke er, og hvad ingen ved.
step-compare = Sammenlign indsatser
step-compare-about = Stil to til seks indsatser ved siden af hinanden, og se, hvad kommunen binder sig til.
step-plan = Regn på det
step-plan-about = Brug jeres egne tal. Hver sum viser formlen og kilderne.
step-paper = Udkast til norsk saksframlegg
step-paper-about = Få et udkast til en sagsfremstilling, med kilder og med det, der stadig er uklart. Udkastet er på norsk.
steps-evidence = Videnskort: hvad der er forsket i, og hvad der ikke er
programmes-count = { $count ->
    [0] Ingen indsatser endnu
    [one] Én indsats
   *[other] { $number } indsatser
}
all-programmes = Vis alle indsatser
what-title = Det finder du her
what-commitments-title = Forpligtelserne først
what-commitments = Aftale, koordinator, medarbejdere, oplæring og egne udgifter står række for række.
what-sources-title = Alt har en kilde
what-sources = Du kan se, hvor hver oplysning står, hvornår den er skrevet, og om den kommer fra ejeren. Er kilderne uenige, kan du se det.
what-silence-title = Vi viser det, ingen siger
what-silence = Når kilderne ikke svarer, skriver vi det. Du får de spørgsmål, du kan stille ejeren.
what-more = Læs om, hvordan vi arbejder

## Resultater
results-title = Indsatser
results-found = { $count ->
    [0] Ingen indsatser passer
    [one] Én indsats
   *[other] { $number } indsatser
}
results-found-for = { $count ->
    [0] Ingen indsatser passer til »{ $text }«
    [one] Én indsats passer til »{ $text }«
   *[other] { $number } indsatser passer til »{ $text }«
}
results-found-aged = { $count ->
    [one] Én indsats for børn på { $age }
   *[other] { $number } indsatser for børn på { $age }
}
results-found-by = { $count ->
    [one] Én indsats, der passer med { $filters }
   *[other] { $number } indsatser, der passer med { $filters }
}
near-alike = Ligner det, du søgte efter
near-most-alike = Ingen har det hele. Disse ligner mest
near-absent = Det nærmeste vi har
absent-programme = Vi har ikke { $name } i basen endnu.
absent-theme = Vi har ingen indsatser om { $theme } i basen endnu.
absent-means = Det betyder kun, at ingen har skrevet om det her. Det siger ikke noget om, hvorvidt det findes, er godt eller virker.
absent-nearest = Indsatserne nedenfor handler om noget af det samme: { $terms }.
absent-suggest = Foreslå, at vi tager det med
absent-suggest-subject = Forslag: { $what }
near-not-counted = De har kun noget af det og er ikke talt med i tallet ovenfor.
results-ask-nothing = Ordene, du søgte med, siger ikke, hvad indsatsen skal handle om. Du ser alle indsatser.
show-hits = Vis resultater
reset = Nulstil
chosen-filters = Valgte filtre
remove-filter = Fjern filter: { $filter }
tick-choose = Vælg
choose-to-compare = Vælg de indsatser, du vil sammenligne
tick-chosen = Valgt
tick-take-out = Tag ud
tick-full = Seks er valgt, og der er ikke plads til flere. Tag et ud først.
shortlist-title = Valgte indsatser
shortlist-compare = Sammenlign
shortlist-find-more = Find flere
shortlist-about = Du kan vælge op til { $most }. Det, du har valgt, står i sidens adresse: Send den til en kollega, eller gem den til senere.
shortlist-cut = Adressen nævner flere end { $most } indsatser. Kun de { $most } første er valgt.
shortlist = { $count ->
    [one] Én valgt: { $names }
   *[other] { $number } valgt: { $names }
}
results-out-of-reach = Udbydes ikke længere eller er ikke åbent for nye kommuner i { $country }
country-wanted = Jeres land
compare-chosen = Sammenlign valgte
nothing-title = Sådan kommer du videre
nothing-without-filters = Søg efter de samme ord uden filtre
nothing-without-words = Behold filtrene, og søg uden ord
nothing-other-words = Prøv færre eller andre ord.
matched-synonym = (fundet på ordet »{ $synonym }«)
why-matched = Match i: { $places }
pages = Bladr i sider
page-before = Forrige
page-after = Næste
title-page = { $title } (side { $page } af { $pages })
title-differences = { $title }: kun det, der adskiller
title-independent = { $title } (kun uafhængige kilder)
title-errors = Fejl: { $title }
results-description = { $found }. Læs, hvem hver indsats er for, hvad den kræver, hvad studier har vist, og hvad ingen ved.
comparison-description = { $names } side om side: hvad kommunen forpligter sig til, hvad det koster, hvem det er for, og hvad man ved om virkning. Med kilder.
page-of = Side { $page } af { $pages }
filters = Filtre og rækkefølge
sort-label = Rækkefølge
order-relevance = Bedste resultat først
order-name = Navn
order-reviewed = Senest gennemgået først
order-shortest = Korteste forløb først
measure-age = Børnenes alder
measure-weeks = Varighed
measure-group-size = Gruppestørrelse
measure-help-age = Hele år, fra 0 til 18.
measure-help-weeks = Hele uger.
measure-help-group-size = Hvor mange der deltager i én gruppe.
end-from = Fra
end-to = Til
range-age-exactly = { $from } år
range-age-between = { $from }–{ $to } år
range-age-at-least = Mindst { $from } år
range-age-at-most = Højst { $to } år
range-weeks-exactly = { $count ->
    [one] { $from } uge
   *[other] { $from } uger
}
range-weeks-between = { $from }–{ $to } uger
range-weeks-at-least = { $count ->
    [one] Mindst { $from } uge
   *[other] Mindst { $from } uger
}
range-weeks-at-most = { $count ->
    [one] Højst { $to } uge
   *[other] Højst { $to } uger
}
range-group-size-exactly = { $from } i gruppen
range-group-size-between = { $from }–{ $to } i gruppen
range-group-size-at-least = Mindst { $from } i gruppen
range-group-size-at-most = Højst { $to } i gruppen
results-unstated = { $count ->
    [one] Én indsats mere kan passe, men kilderne oplyser ikke { $what }.
   *[other] { $number } indsatser mere kan passe, men kilderne oplyser ikke { $what }.
}
results-unstated-add = Vis dem også
results-with-unstated = Indsatser, hvor kilderne ikke oplyser { $what }, er med.
results-unstated-remove = Fjern dem
unstated-age = børnenes alder
unstated-weeks = hvor længe den varer
unstated-group-size = gruppestørrelsen
unstated-several = alle de tal, du spørger om

## Det, vi læste ud af ordene
hint-read = »{ $words }« er læst som filteret »{ $filter }«.
hint-from = fra »{ $words }«
hints-note = Vi læste nogle af ordene som filtre. Fjern et filter for at søge på ordene i stedet.
hints-note-one = Vi læste »{ $words }« som »{ $filter }«. Fjern det for at søge på ordene i stedet.
hint-groups = I gruppe
hint-groups-of-children = Børnegrupper
hint-cost = Har en pris på højst { $kroner } norske kroner
hint-used-in = Brugt i { $country }
hint-studied-in = Undersøgt i { $country }
hint-ungsinn = Vurderet af Ungsinn
range-ungsinn-exactly = Niveau { $from } hos Ungsinn
range-ungsinn-between = Niveau { $from }–{ $to } hos Ungsinn
range-ungsinn-at-least = Mindst niveau { $from } hos Ungsinn
range-ungsinn-at-most = Højst niveau { $to } hos Ungsinn
range-sessions-exactly = { $from } gange
range-sessions-between = { $from }–{ $to } gange
range-sessions-at-least = Mindst { $from } gange
range-sessions-at-most = Højst { $to } gange
hint-place = Brugt i { $place }
place-also-called = { $place } ({ $names })
place-in-county = { $place } ({ $county })
place-alone = { $place }
hint-not = Ikke: { $filter }
hint-means = { $means }
situation-read = Vi læste »{ $words }« som { $filter }
results-silent = { $count ->
    [one] Én indsats til kan passe. Det ved vi ikke
   *[other] { $number } indsatser til kan passe. Det ved vi ikke
}
hit-silent-on = Ved ikke: { $asked }
hint-free = Gratis for dem, der er med
hint-free-for-municipality = Noget er gratis for kommunen
hint-country = Fra { $country }
hint-for-children = Børn deltager
hint-for-parents = Forældre deltager
hint-for-families = Familier deltager
hint-for-staff = Medarbejdere deltager
hint-controlled = Undersøgelse med sammenligningsgruppe
hint-evaluated = Evalueret
hint-still-offered = Tilbydes stadig
hint-ended = Tilbydes ikke længere
hint-open-to-new = Åbent for nye kommuner
hint-without-referral = Uden henvisning
hint-in-day-care = I dagtilbud
unknown-word = Vi fandt ikke »{ $word }«.
unknown-word-meant = Vi fandt ikke »{ $word }«. Mente du { $meant }?
unknown-word-or = eller
unknown-word-found = Du ser resultater for dele af ordet eller for ord, der ligner.
unknown-word-try = Prøv et andet ord for det samme, eller sig, hvem I vil nå:
found-synonym = Fundet på »{ $found }«, som betyder omtrent det samme som »{ $asked }«.
found-neighbour = Fundet på »{ $found }« i stedet for »{ $asked }«.
without-filter = { $count ->
    [one] Uden filteret »{ $without }«: én indsats
   *[other] Uden filteret »{ $without }«: { $number } indsatser
}
without-words = { $count ->
    [one] Uden »{ $without }«: én indsats
   *[other] Uden »{ $without }«: { $number } indsatser
}
without-place = { $count ->
    [one] Én indsats har været brugt andre steder i { $without }
   *[other] { $number } indsatser har været brugt andre steder i { $without }
}
nothing-in-place = Vi kender ingen, der har brugt en af indsatserne i { $place }.
nothing-nearest = Det nærmeste
nothing-nearest-one = Det nærmeste: { $name }
suggestion-programme = Indsats
suggestion-term = Emne
suggestion-place = Sted
search-field-terms = Emneord

## Sådan søger du
help-search-title = Sådan søger du
help-search-lead = Skriv det, du gerne vil vide, med dine egne ord. Søgningen læser alt, hvad der står om indsatserne, på bokmål, nynorsk, dansk og engelsk på én gang.
help-search-hints-title = Nogle ord bliver til filtre
help-search-hints = Skriver du alder, længde, gruppe, pris, land eller hvem der deltager, læser vi det som et filter. Filteret står over resultaterne. Fjerner du det, søger vi på ordene i stedet. Prøv:
help-search-example-age = 5-årige
help-search-example-ages = børn 4–6 år
help-search-example-weeks = under 3 måneder
help-search-example-group-size = grupper på 6 til 8
help-search-example-free = gratis
help-search-example-country = norske indsatser
help-search-example-who = til forældre
help-search-example-study = evalueret med RCT
help-search-example-status = tilbydes stadig
help-search-signs-title = Når du vil søge mere præcist
help-search-quotes = Anførselstegn finder ordene, præcis som de står, ved siden af hinanden.
help-search-quotes-example = "psykisk sygdom"
help-search-minus = Minus foran et ord fjerner indsatser, der har ordet.
help-search-minus-example = vold -misbrug
help-search-field = Skriv navnet på et felt og et kolon, så søger vi kun i det felt.
help-search-field-example = målgruppe:forældre
help-search-fields = Du kan søge i disse felter:
help-search-spelling-title = Stavemåde
help-search-spelling = Store og små bogstaver er det samme. Du kan skrive uden æ, ø og bolle-å. Vi finder ordet i alle bøjninger og inde i længere ord. Er ordet ukendt, viser vi ord, der ligner, og spørger, om du mente et af dem.
help-search-synonyms-title = Andre ord for det samme
help-search-synonyms = Vi søger også efter ord, der betyder omtrent det samme. Et resultat fortæller, når det bygger på et andet ord end det, du skrev.
help-search-silent-title = Vi skifter ikke noget ud uden at sige det
help-search-silent = Du ser, hvilke ord vi læste som filtre, hvilke ord ingen indsatser har, og hvilke andre ord vi fandt. Har ingen indsatser alle ordene, siger vi det. De, der kun har noget af det, du søgte efter, står for sig selv og er ikke talt med.
help-search-unstated-title = Når kilderne ikke oplyser tal
help-search-unstated = Spørger du efter alder, længde eller gruppestørrelse, er indsatser uden sådanne tal ikke med. Vi tæller dem, og du kan tage dem med.
help-search-order-title = Hvad der står først
help-search-order = Indsatser, der har mest af det, du spørger om, står først. Sjældne ord tæller mere end almindelige. Ord i navn, resumé og emneord tæller mere end ord i lange tekster. Du kan også sortere efter navn, seneste gennemgang eller korteste forløb. Rækkefølgen siger ikke noget om kvalitet eller effekt.

facet-kind = Type indsats
facet-participant = Deltagere
facet-strain = Belastninger
facet-prevention-level = Forebyggelsesniveau
facet-format = Arbejdsform
facet-commitment = Forpligtelser
facet-status = Status
facet-design = Sådan er den evalueret
facet-country = Ejerens land

search-field-name = Navn
search-field-summary = Resumé
search-field-target-group = Målgruppe
search-field-content = Indhold
search-field-commitments = Forpligtelser og bemanding
search-field-evaluation = Evaluering
search-field-experience = Erfaringer
search-field-places = Steder og ejere
search-field-sources = Kilder

## Indsats
status = Status
status-not-recorded = Status ikke slået efter
as-of = pr. { $date }
undated = uden dato
status-elsewhere = i { $countries }
sources-disagree = Kilderne er uenige
answered-of = { $stated } af { $total }
fold-answered = { $stated } af { $total } besvaret
fold-gist = { $question }: { $answer }
fold-programmes = { $count ->
    [one] Én indsats
   *[other] { $number } indsatser
}
fold-to-ask = { $count ->
    [0] Alt er besvaret
    [one] Ét spørgsmål
   *[other] { $number } spørgsmål
}
fold-sources = { $count ->
    [one] Én kilde
   *[other] { $number } kilder
}
show-all = Åbn alle delene
show-less = Luk delene
nearest-instead = Nærmest:
mostly-in-bokmal = Det meste på denne side er skrevet på norsk.
mostly-in-nynorsk = Det meste på denne side er skrevet på nynorsk.
mostly-in-danish = Det meste på denne side er skrevet på dansk.
mostly-in-english = Det meste på denne side er skrevet på engelsk.
mostly-in-another = Det meste på denne side er skrevet på et andet sprog.
last-sound = Filen for denne indsats har en fejl. Du ser den forrige gyldige version.
last-sound-gone = Filen for denne indsats er væk. Du ser den forrige gyldige version.
draft-notice = Dette er et udkast. Det er ikke offentliggjort, og det kan være ufærdigt eller forkert.
draft-title = Udkast: { $name }
newest-source-old = Den nyeste daterede kilde er fra { $year }. Spørg ejeren, om oplysningerne stadig gælder.
original-name = Originalens navn
level-described = Beskrevet, ikke oplyst som krav
on-demand = Mere
derived = Beregnet:
note = Bemærk:
source-mark = { $count ->
    [one] Kilde { $numbers }
   *[other] Kilder { $numbers }
}
source-mark-note = bemærkning
source-mark-derived = udregnet
source-at = Sted i kilden: »{ $place }«.
source-interest = Interesse: { $interest }.
source-old = Kilden er fra { $year }. Tjek, om den stadig gælder.
source-read-on = Læst den { $date }.
source-read-in-part = Læst den { $date }, kun en del af kilden.
sources-lead = Numrene er de samme som i kildehenvisningerne på siden.
sources-independent = { $count ->
    [0] Ingen kilder er uafhængige af indsatsen (0 af { $total }).
    [one] Én kilde er uafhængig af indsatsen (1 af { $total }).
   *[other] { $number } af { $total } kilder er uafhængige af indsatsen.
}
all-sources-lead = Alle de kilder, oplysningerne bygger på, indsats for indsats.
editorial-title = Om denne side
reviewed-on = Sidst gennemgået den { $date }.
reviewed-never = Ingen har gennemgået siden, efter at den blev oprettet.
next-review = Skal gennemgås igen senest den { $date }.
confirmed-on = Ejeren bekræftede oplysningerne den { $date }.
confirmed-never = Ejeren har ikke bekræftet oplysningerne.

period-between = { $from }–{ $to }
period-from = fra { $from }
period-to = til { $to }

## Når svaret mangler
silence-not-stated = Ikke oplyst
silence-not-in-excerpt = Ikke i det, vi har læst
silence-not-recorded = Ikke slået efter
silence-not-applicable = Ikke relevant
silence-looked-on = (vi ledte den { $date })
silence-means-not-stated = En redaktør har ledt. Kilderne siger ingenting.
silence-means-not-in-excerpt = En redaktør har ledt i den del af kilderne, vi har læst. Resten kan sige noget.
silence-means-not-recorded = Ingen redaktør har ledt endnu.
silence-means-not-applicable = Spørgsmålet giver ikke mening for denne indsats.
silences-not-stated = Ikke oplyst i kilderne ({ $number })
silences-not-in-excerpt = Ikke i den del af kilderne, vi har læst ({ $number })
silences-not-recorded = Ikke slået efter endnu ({ $number })
silences-not-applicable = Ikke relevant ({ $number })
unknown-title = Det ved vi ikke
unknown-ask = Det kan du spørge ejeren om:
tally-stated = { $count ->
    [one] { $number } spørgsmål har svar i kilderne
   *[other] { $number } spørgsmål har svar i kilderne
}
tally-not-stated = { $count ->
    [one] { $number } spørgsmål står som »ikke oplyst«: vi har ledt, men kilderne siger ingenting
   *[other] { $number } spørgsmål står som »ikke oplyst«: vi har ledt, men kilderne siger ingenting
}
tally-not-in-excerpt = { $count ->
    [one] Ét spørgsmål står som »ikke i det, vi har læst«: vi har kun læst en del af kilderne, og den siger ikke noget
   *[other] { $number } spørgsmål står som »ikke i det, vi har læst«: vi har kun læst en del af kilderne, og den siger ikke noget
}
tally-not-recorded = { $count ->
    [one] { $number } spørgsmål står som »ikke slået efter«: ingen har ledt endnu
   *[other] { $number } spørgsmål står som »ikke slået efter«: ingen har ledt endnu
}
tally-not-applicable = { $count ->
    [one] { $number } spørgsmål er ikke relevant
   *[other] { $number } spørgsmål er ikke relevante
}

## Sammenligning
compare-title = Sammenlign indsatser
compare-lead = Vælg fra { $fewest } til { $most } indsatser. Kommunens forpligtelser kommer først.
compare-one = Du har valgt { $name }. Søg efter flere at sammenligne med, eller vælg på listen.
choose-search = Søg efter flere indsatser
comparison-of = { $names } side om side
comparison-number = Sammenligning af { $number } indsatser
comparison-caption = Sammenligning række for række. Kommunens forpligtelser kommer først.
comparison-question = Spørgsmål
commitments-corner = Forpligtelse
comparison-parts = Dele af sammenligningen
comparison-rest = Alt det andet
comparison-all = Vis alt på én side, også til udskrift
comparison-fold = Vis den korte version
comparison-unfold = Vis svarene side om side
comparison-pictures = Vis sammenligningen i billeder
comparison-known = Hvor meget vi ved
comparison-only-one = Det, kun én af indsatserne siger noget om
comparison-sources = Kilder og bemærkninger
comparison-sources-about = Her står kilderne bag det, der vises på siden. Tallene i felterne er deres numre.
comparison-mostly-read = { $read } Hvor noget andet gælder, står det.
comparison-printed = Hentet { $date } fra { $address }
takes-title = Folk, tid og kroner
takes-corner = Hvad det tager
takes-stated = Tallene er oplyst af kilder, hvor der ikke står andet.
takes-no-number = Uden tal
takes-more = { $count ->
    [one] og ét tal til
   *[other] og { $number } tal til
}
take-price-of = { $item }: { $amount }
compare-too-many = Du har valgt flere end { $most } indsatser. Vi viser de første { $most }.
compare-remove = Fjern
compare-add = Tilføj en indsats
compare-add-button = Tilføj
rows-shown = Rækker, der vises
rows-all = Alle rækker
rows-differing = Kun forskelle
rows-alike = { $count ->
    [0] Ingen række siger det samme.
    [one] Én række, der siger det samme, er skjult.
   *[other] { $number } rækker, der siger det samme, er skjult.
}
rows-only-one = { $count ->
    [0] Ingen række gælder kun én indsats.
    [one] Én række, som kun én indsats siger noget om, står for sig.
   *[other] { $number } rækker, som kun én indsats siger noget om, står for sig.
}
rows-silent = { $count ->
    [0] Ingen række er uden svar.
    [one] Én række, som ingen siger noget om, er skjult.
   *[other] { $number } rækker, som ingen siger noget om, er skjult.
}
rows-counted = { $count ->
    [one] én række
   *[other] { $number } rækker
}
row-not-stated = Ikke oplyst for nogen
row-not-in-excerpt = Ikke i det, vi har læst om nogen
row-not-recorded = Ikke slået efter for nogen
row-not-applicable = Ikke relevant for nogen
legend-title = Sådan læser du tabellen

## Navne på det, der står under en oplysning
detail-more = Mere
detail-in-order = I rækkefølge
detail-sector = Sektor
detail-country = Land
detail-site = Hjemmeside
detail-year = År
detail-developer = Udviklet af
detail-purpose = Til
detail-role = Rolle
detail-phone = Telefon
detail-email = E-mail
detail-as-of = Dato
detail-number = Nummer
detail-period = Periode
detail-participants = For
detail-count = Antal
detail-combination = Forhold til de andre
detail-led-by = Ledes af
detail-frequency = Hvor ofte
detail-length = Varighed
detail-preparation = Forberedelse og efterarbejde
detail-parallel-with = Samtidig med
detail-themes = Temaer
detail-structure = Fast opbygning
detail-edition = Udgave
detail-per-group = Pr. gruppe
detail-per-municipality = Pr. kommune
detail-qualifications = Kvalifikationer
detail-hours = Tid
detail-volunteer = Frivillig
detail-who = For
detail-by-whom = Gives af
detail-level = Krav
detail-offer = Leverandøren
detail-when = Hvornår
detail-responsible = Ansvarlig
detail-per = Pr.
detail-phase = Fase
detail-price-year = Prisår
detail-payer = Betales af
detail-basis = Grundlag
detail-not-comparable-with = Må ikke sammenlignes med
detail-link = Link
detail-of = Gælder
detail-design = Design
detail-independence = Tilknytning til ejeren
detail-comparison-group = Sammenligningsgruppe
detail-variant = Variant
detail-trial = Forsøg
detail-compared-with = Sammenlignet med
detail-among = Kun undersøgt blandt
detail-analysed = Med i analysen
detail-arm = Gruppe
detail-authors = Forfattere
detail-publisher = Udgiver
detail-study-participants = Deltagere
detail-respondents = Svar
detail-follow-up = Opfølgning over tid
detail-outcomes = Fund
detail-limits = Svagheder
detail-does-not-show = Viser ikke
detail-areas = Handler om
detail-direction = Retning
detail-finding-kind = Type fund
detail-subgroup = Undergruppe
detail-measured-with = Målt med
detail-reported-by = Besvaret eller observeret af
detail-measured-at = Målt hvornår
detail-time-after = Tid efter afslutning
detail-size = Størrelse
detail-rating-level = Niveau
detail-scale = Skala
detail-said-by = Af
detail-answer = Svar på kritikken
searched-by-us = os
detail-date = Dato
detail-about = Handler om
detail-told-by = Fortalt af
detail-kind = Type

## Når noget ikke kan vises
refusal-title-400 = Vi forstår ikke adressen
refusal-400 = Adressen er for lang eller skrevet, så vi ikke kan læse den. Prøv en søgning.
refusal-title-404 = Siden findes ikke
refusal-404 = Adressen kan være skrevet forkert, eller siden kan være flyttet. Prøv en søgning.
refusal-title-405 = Det kan du ikke gøre her
refusal-405 = Du kan kun læse denne side. Gå tilbage, eller prøv en søgning.
refusal-title-410 = Indsatsen er taget ud
refusal-410 = Denne indsats var offentliggjort her, men er det ikke længere. Prøv en søgning efter andre.
retired-on = { $name } blev taget ud { $date }.
refusal-title-500 = Noget gik galt hos os
refusal-500 = Fejlen er logget. Prøv igen om lidt, eller gå til forsiden.

## Terminalen
report-drafts = { $count ->
    [one] Ét udkast, som ikke offentliggøres: { $files }.
   *[other] { $count } udkast, som ikke offentliggøres: { $files }.
}
report-drafts-sound = { $count ->
    [one] Ét udkast uden fejl, som ikke offentliggøres: { $files }.
   *[other] { $count } udkast uden fejl, som ikke offentliggøres: { $files }.
}
report-drafts-lack = { $errors } og { $warnings } i udkast. De er ikke i vejen for de andre indsatser.
report-summary = { $errors } og { $warnings } { $files }.
retire-written = Skrev { $path }. Læg filen ind i versionsstyringen sammen med sletningen.
report-past-unknown = Om oplysninger er gået tabt, kan ikke siges: der er hverken en tidligere gyldig version eller git at sammenligne med.
new-written = Skrev { $path }. Udfyld navn, resumé og én kilde, og kør »tiltak check«. Et websted, der er startet med »--drafts«, viser udkastet på { $address }. Fjern »draft = true« for at offentliggøre det.

detail-child-age = Børnenes alder
detail-course-length = Længde
detail-group-size = Gruppestørrelse
detail-prevention-levels = Niveau
detail-places = Sted
detail-expected = Forventes
related-title = Se også
source-copy = Læst i en kopi hos:
coverage-title = Dækning
coverage-lead = Så meget ved vi om hver indsats. Det, vi ved mindst om, står øverst.
coverage-caption = Spørgsmål med svar i kilderne, indsats for indsats
coverage-programme = Indsats
coverage-all = Alle spørgsmål
coverage-tidier = TIDieR
coverage-newest = Nyeste kilde
coverage-next = Næste skridt
coverage-tidier-title = Hvad TIDieR er
coverage-tidier-about = TIDieR er en international tjekliste til at beskrive indsatser. Den har tolv punkter. Et punkt tæller, når kilderne siger noget om det.
coverage-look-for = Led efter
coverage-ask-for = Spørg ejeren om
facet-place = Steder, der har brugt det
coverage-together = Alle indsatser ({ $number })
coverage-not-stated = { $number } ikke oplyst
coverage-not-in-excerpt = { $number } ikke i det, vi har læst
coverage-not-recorded = { $number } ikke slået efter
coverage-not-applicable = { $number } ikke relevant
source-mark-elsewhere = Kilder på siden om { $name }
