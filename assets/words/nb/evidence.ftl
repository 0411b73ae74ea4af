### What is known about effect, and the evidence map.

evidence-title = Hva vet vi om virkning?
evidence-count = { $count ->
    [0] Vi kjenner ingen studie av dette tiltaket.
    [one] Vi kjenner én studie av dette tiltaket.
   *[other] Vi kjenner { $number } studier av dette tiltaket.
}
evidence-count-independent = { $count ->
    [0] Ingen uavhengig kilde forteller om noen studie av dette tiltaket.
    [one] Uavhengige kilder forteller om én studie av dette tiltaket.
   *[other] Uavhengige kilder forteller om { $number } studier av dette tiltaket.
}
evidence-all-sources = Hva vi ikke vet, sier vi bare ut fra alle kildene.
evidence-to-all-sources = Se alle kildene
evidence-count-original = { $count ->
    [one] En annen studie handler om originalen i utlandet.
   *[other] { $number } andre studier handler om originalen i utlandet.
}
evidence-to-rules = Slik leser vi studiene
evidence-known-title = Dette vet vi
evidence-original-title = Studier av originalen i utlandet
evidence-original-about = Disse studiene handler om originalen. De sier ikke hvordan det går med dette tiltaket.
evidence-unknown-title = Dette vet vi ikke
evidence-under-way-title = Studier som pågår
evidence-rated-title = Slik vurderer andre tiltaket
evidence-rated-about = Hver vurdering står med egne ord. Skalaene er ulike, og vi regner dem ikke om.
evidence-searched-title = Her har vi lett
evidence-closes = Dette kan gi svar:
evidence-may-close = En studie som pågår, kan gi svar:
evidence-no-findings = Resultatene står ikke i det vi har lest.
evidence-all-findings = Vis alle { $number } funn
evidence-study = { $design } { $setting }, { $year }. { $people } { $by }
evidence-of-variant = { $said } Gjelder bare: { $variant }.
evidence-finding-of = Gjelder:
evidence-year = { $year }
evidence-no-year = år ikke oppgitt
evidence-no-date = dato ikke oppgitt
evidence-no-country = (land ikke oppgitt)
evidence-no-number = Antallet er ikke oppgitt.
evidence-took-part = Med i studien: { $counts }.
evidence-analysed = Analysert: { $counts }.
evidence-answered = Svar: { $counts }.
evidence-took-part-and-answered = Med i studien: { $counts }. Svar: { $answered }.
evidence-found = { $claim }: { $direction } ({ $number } funn)
evidence-found-unmeasured = { $claim } ({ $number } funn)
evidence-found-more = { $first }; { $next }
evidence-gap = { $gap } { evidence-closes } { $closes }
evidence-rated = { $system }, { $date }, { $of }:
evidence-under-way = Pågår. { $expected }
evidence-expected = Resultater er ventet: { $date }.
evidence-overdue = Skulle vært ferdig innen { $date }. Vi har ikke sett resultatene.
evidence-not-expected = Det er ikke registrert når resultatene kommer.
evidence-searched = Lett { $date }:
study-compares-yes = Studien har en gruppe å sammenligne med.
study-compares-no = Studien har ingen gruppe å sammenligne med.
study-compares-unknown = Det er ikke registrert om det er en gruppe å sammenligne med.
study-follow-up = Tid etterpå:
study-no-follow-up = Det er ikke registrert hvor lenge etterpå studien målte.
study-by-independent = Studien er uavhengig av eieren.
study-by-commissioned-by-owner = Eieren bestilte studien.
study-by-commissioned-by-funder = Den som innførte eller finansierer tiltaket, betalte for studien.
study-by-commissioned-by-ministry = Et departement eller direktorat betalte for studien.
study-by-owner = Eieren har selv gjort studien.
study-by-unknown = Kildene sier ikke om studien er uavhengig av eieren.
setting-NO = i Norge
setting-DK = i Danmark
setting-SE = i Sverige
setting-FI = i Finland
setting-IS = på Island
setting-FO = på Færøyene
setting-GL = på Grønland
setting-NL = i Nederland
setting-US = i USA
setting-CA = i Canada
setting-NZ = på New Zealand
setting-GR = i Hellas
setting-JP = i Japan
setting-GB = i Storbritannia
setting-DE = i Tyskland
setting-AU = i Australia

## Hva et funn kan kalles
claim-compared = Studie med sammenligning
claim-change = Målt før og etter
claim-afterwards = Målt bare etterpå
claim-design-unknown = Funnet i en studie vi ikke vet hvordan er gjort
claim-perceived-benefit = Opplevd nytte
claim-staff-knowledge = Det ansatte kan
claim-course = Slik gikk det
claim-cost = Hva det koster
claim-not-measured = Fortalt, ikke målt
claim-means-compared = Funnet er fra en studie som sammenligner med noen som ikke fikk tiltaket, eller som fikk noe annet. Bare slike studier kan si noe om effekt, innenfor sine grenser. Les selve funnet for å se hva som er sammenlignet.
claim-means-change = Funnet er en endring fra før til etter. Vi vet ikke om den kom av tiltaket.
claim-means-afterwards = Funnet er målt én gang, etterpå. Vi vet ikke hva som endret seg.
claim-means-design-unknown = Kildene sier ikke hvordan studien er gjort. Vi kan ikke si om funnet kom av tiltaket.
claim-means-perceived-benefit = Deltakere eller ansatte forteller om nytten. Det er aldri effekt, uansett hvordan studien er gjort.
claim-means-staff-knowledge = Funnet gjelder det de ansatte kan eller gjør. Det sier ikke om barn og familier fikk det bedre.
claim-means-course = Funnet forteller hvordan det gikk, ikke hva tiltaket førte til.
claim-means-cost = Funnet gjelder hva tiltaket koster, eller hva man får igjen for pengene. Det sier ikke i seg selv om tiltaket virker.
claim-means-not-measured = Studien nevner dette uten å ha målt det.

## Hva en studie kan si
design-says-systematic-review = En systematisk oversikt samler flere studier. Den kan si noe om effekt, men ikke mer enn studiene i den kan.
design-says-rct = Loddtrekning avgjorde hvem som fikk tiltaket. Studien kan si noe om effekt for slike som var med.
design-says-controlled = Studien sammenligner med en annen gruppe, uten loddtrekning. Den kan si noe om effekt, men gruppene kan ha vært ulike fra før.
design-says-pre-post = Studien måler før og etter. Den viser en endring, men ikke at tiltaket førte til den.
design-says-post-only = Studien måler bare etterpå. Den viser hva deltakerne mente da, ikke hva som endret seg.
design-says-user-satisfaction = Undersøkelsen viser hvor fornøyde deltakerne er. Det er opplevd nytte.
design-says-process = Studien viser hvordan tiltaket ble gjennomført, ikke hva det førte til.
design-says-qualitative = Intervjuer og observasjon viser hvordan det gikk og hvordan folk opplevde det, ikke hva tiltaket førte til.
design-says-mixed = Studien bruker flere metoder. Hva den kan si, avhenger av hva som er målt, og om den har en gruppe å sammenligne med.
design-says-experience-description = Noen forteller om egen praksis. Det viser hvordan de opplevde det, ikke hva tiltaket førte til.
design-says-cost-analysis = Analysen regner ut hva tiltaket koster. Den sier ikke om det virker.
design-says-cost-effectiveness = Analysen setter det tiltaket koster opp mot det det fører til. Den er ikke sikrere enn studiene den bygger på.
design-says-unknown = Kildene sier ikke hvordan studien er gjort. Da kan vi ikke si hva den viser.

## Det vi ikke vet
gap-not-looked = Ingen har lett etter studier ennå
gap-no-study = Ingen studie funnet
gap-only-original = Bare originalen i utlandet er studert
gap-only-cost = Bare kostnader er regnet ut
gap-no-comparison = Ingen gruppe å sammenligne med
gap-only-perceived = Bare det folk selv forteller
gap-aim-not-studied = Mål som ingen studie vi har lest, har funn om
gap-aim-only-perceived = Mål som bare er opplevd, ikke målt
gap-no-follow-up = Vi vet ikke om det varer
gap-few = Få personer
gap-number-not-stated = Antall personer er ikke oppgitt
gap-not-independent = Ingen uavhengig studie
gap-independence-unknown = Uklart om noen studie er uavhengig
gap-not-nordic = Ingen kjent studie fra Norden
gap-results-not-read = Resultater vi ikke har lest
gap-says-not-looked = Det er ikke kjent om noen har studert tiltaket.
gap-says-no-study = Redaksjonen har lett uten å finne noen studie av tiltaket. Derfor er det ikke kjent hva det fører til.
gap-says-only-original = Studiene handler om originalen. Her kan tiltaket gis på en annen måte og til andre.
gap-says-only-cost = Studiene regner på hva tiltaket koster. Ingen av dem ser på hva det fører til.
gap-says-no-comparison = Kildene nevner ingen gruppe å sammenligne med i studiene av tiltaket. Det er ikke kjent hvordan det ville gått uten tiltaket.
gap-says-only-perceived = Funnene bygger på det deltakere eller ansatte forteller. Kildene viser ingen målt endring.
gap-says-aim-not-studied = Tiltaket har som mål å endre dette: { $areas }. Ingen studie av tiltaket selv har funn om det i det vi har lest.
gap-says-aim-only-perceived = Tiltaket har som mål å endre dette: { $areas }. Funnene om det er ikke målt fra før til etter.
gap-says-no-follow-up = Det er ikke registrert at noen studie av tiltaket målte igjen en tid etterpå.
gap-says-few = Det meste kildene har tall på i én studie, er { $largest } (de som svarte, der det er oppgitt). Med så få er det vanskelig å skille et resultat fra tilfeldigheter.
gap-says-number-not-stated = Det er ikke registrert hvor mange personer som var med i studiene.
gap-says-not-independent = Eieren har selv gjort eller bestilt studiene av tiltaket.
gap-says-independence-unknown = Kildene sier ikke at noen av studiene av tiltaket er uavhengige av eieren.
gap-says-not-nordic = Kildene nevner ingen studie av tiltaket fra et nordisk land.
gap-says-results-not-read = { $count ->
    [one] Én studie er nevnt uten at redaksjonen har lest resultatene.
   *[other] { $number } studier er nevnt uten at redaksjonen har lest resultatene.
}
gap-closes-not-looked = Noen må lete etter studier. Først da vet vi hva slags studie som mangler.
gap-closes-no-study = en studie som måler før og etter, der noen får tiltaket og andre må vente.
gap-closes-only-original = en studie av tiltaket slik det gis her.
gap-closes-only-cost = en studie av hva tiltaket fører til for barn og foreldre.
gap-closes-no-comparison = en studie der noen får tiltaket og andre må vente eller får vanlig hjelp, slik at vi kan sammenligne.
gap-closes-only-perceived = en studie som måler det samme før og etter, med et utprøvd spørreskjema eller tall fra registre.
gap-closes-aim-not-studied = en studie som måler dette før og etter, helst også hos noen som ikke får tiltaket.
gap-closes-aim-only-perceived = en studie som måler dette før og etter, med et utprøvd spørreskjema eller tall fra registre.
gap-closes-no-follow-up = en studie som måler igjen et halvt år eller et år etterpå.
gap-closes-few = en studie med minst { $enough } personer.
gap-closes-number-not-stated = De som gjorde studiene, kan oppgi antallet. Det trengs ikke en ny studie.
gap-closes-not-independent = en studie som gjøres av noen som ikke eier tiltaket, ikke selger det og ikke lærer opp i det.
gap-closes-independence-unknown = De som gjorde studiene, kan oppgi sine bånd til eieren. En ny, uavhengig studie gir også svar.
gap-closes-not-nordic = en studie fra et nordisk land, i tjenester som ligner kommunens.
gap-closes-results-not-read = Noen må lese rapportene. Det trengs ikke en ny studie.
gap-rule-not-looked = Ingen studie er ført inn, og ingen redaktør har ført inn at noen har lett.
gap-rule-no-study = En redaktør har lett. Ingen studie er funnet, verken av tiltaket eller av originalen.
gap-rule-only-original = Det finnes studier av originalen i utlandet, men ingen av dette tiltaket.
gap-rule-only-cost = Alle studiene av tiltaket er analyser av kostnader.
gap-rule-no-comparison = Ingen studie av tiltaket er en systematisk oversikt, en randomisert studie eller en annen studie med en gruppe å sammenligne med.
gap-rule-only-perceived = Det finnes funn om tiltaket. Ingen av dem er målt før og etter eller mot en annen gruppe.
gap-rule-aim-not-studied = Tiltaket har et mål, og ingen studie av tiltaket har funn om det.
gap-rule-aim-only-perceived = Tiltaket har et mål, og alle funnene om det er noe annet enn en målt endring.
gap-rule-no-follow-up = Ingen studie av tiltaket oppgir et tidsrom mellom tiltaket og siste måling.
gap-rule-few = Ingen studie av tiltaket oppgir { $enough } personer eller flere. Vi teller dem som svarte. Er det ikke oppgitt, teller vi dem som deltok. Tallet { $enough } er to grupper på 64. Så mange trengs for å oppdage en middels stor forskjell i fire av fem tilfeller (Cohen, A power primer, 1992).
gap-rule-number-not-stated = Ingen studie av tiltaket oppgir et antall personer. Antall kommuner, grupper eller svar er ikke antall personer.
gap-rule-not-independent = Eieren har gjort eller bestilt alle studiene av tiltaket.
gap-rule-independence-unknown = Ingen studie er kjent som uavhengig. For minst én studie sier ikke kildene hvem som sto bak.
gap-rule-not-nordic = Ingen studie av tiltaket er ført inn med et nordisk land.
gap-rule-results-not-read = En studie av tiltaket er ført inn uten funn.

## Kunnskapskartet
evidence-map-title = Kunnskapskart
evidence-map-lead = Kartet viser hva studier har funnet om hvert tiltak, område for område, og hvilke mål vi ikke har lest noe funn om. At vi ikke har lest det, betyr ikke at ingen har studert det.
evidence-map-count = { $count ->
    [0] Ingen av { $all } tiltak passer.
    [one] Viser ett av { $all } tiltak.
   *[other] Viser { $number } av { $all } tiltak.
}
evidence-map-nothing = Ingen tiltak har funn som passer til dette valget. Prøv færre valg.
evidence-area-found = { $count ->
    [0] Ingen funn i det vi har lest.
    [one] Funn om ett tiltak.
   *[other] Funn om { $number } tiltak.
}
evidence-area-compared = { $count ->
    [0] Ingen av dem er sammenlignet med andre.
    [one] Ett av dem er sammenlignet med andre.
   *[other] { $number } av dem er sammenlignet med andre.
}
evidence-area-aims = { $count ->
    [one] Ett tiltak har dette som mål uten funn.
   *[other] { $number } tiltak har dette som mål uten funn.
}
evidence-outside-title = Tiltak som ikke står under noe område
evidence-outside-about = Ingen kilde vi har lest, sier hva de skal endre, og ingen studie har funn om et område i det vi har lest.
evidence-map-aims = Mål:
evidence-filters = Velg hva kartet viser
evidence-filter-area = Område
evidence-filter-design = Hvordan det er studert
evidence-filter-direction = Retning på funnet
evidence-filter-of = Hva som er studert
evidence-filter-all = Alle
evidence-show = Vis i kartet
evidence-misread-area = Vi kjenner ikke området «{ $value }». Velg et annet.
evidence-misread-design = Vi kjenner ikke studietypen «{ $value }». Velg en annen.
evidence-misread-direction = Vi kjenner ikke retningen «{ $value }». Velg en annen.
evidence-misread-of = Vi vet ikke hva «{ $value }» er. Velg tiltaket eller originalen.
evidence-misread-page = Det finnes ingen side «{ $value }». Du ser den første.
evidence-mark = { $design } { $setting }, { $year }. { $claim }: { $direction }
evidence-mark-of-design = { $design } { $setting }, { $year }: { $direction }
evidence-mark-unmeasured = { $design } { $setting }, { $year }. { $claim }
evidence-mark-original = Originalen i utlandet: { $mark }
cell-nothing = Ikke et mål for tiltaket, og ingen funn
cell-aim-only = Et mål for tiltaket, men ingen studie av tiltaket har funn om det i det vi har lest
cell-aim-not-read = Et mål for tiltaket. Det finnes studier av tiltaket, men vi har ikke lest hva alle fant
cell-aim-not-looked = Et mål for tiltaket. Ingen har sett etter studier ennå
cell-hidden = Har funn, men ikke av den typen du har valgt
cell-found = Har funn
area-group-child = Barnet
area-group-family = Foreldre og familie
area-group-conditions = Rundt familien
area-group-services = Tjenestene
area-group-other = Annet
evidence-unplaced-title = Funn som ikke er knyttet til et område
evidence-unplaced-about = { $count ->
    [one] Ett funn handler ikke om noe av områdene i kartet, for eksempel om deltakerne var fornøyde.
   *[other] { $number } funn handler ikke om noe av områdene i kartet, for eksempel om deltakerne var fornøyde.
}
evidence-without-title = Studier uten funn i det vi har lest
evidence-without-about = { $count ->
    [one] Én studie er nevnt i kildene. Resultatene står ikke i det vi har lest.
   *[other] { $number } studier er nevnt i kildene. Resultatene står ikke i det vi har lest.
}
evidence-rules-title = Slik leser vi studiene
evidence-rules-lead = Reglene gjelder likt for alle tiltak. Programmet følger dem ord for ord. De sier hva et funn kan kalles, og når vi sier at vi ikke vet.
evidence-rules-no-score = Vi gir ingen karakter og slår ikke funn sammen. Vurderinger fra andre står med egne ord og blir ikke regnet om.
evidence-rules-designs = Hva hver type studie kan si
evidence-rules-claims = Hva et funn kan kalles
evidence-rules-gaps = Når vi sier at vi ikke vet
