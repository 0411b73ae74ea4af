### What is known about effect, and the evidence map.

evidence-title = Kva veit vi om verknad?
evidence-count = { $count ->
    [0] Vi kjenner ingen studie av dette tiltaket.
    [one] Vi kjenner éin studie av dette tiltaket.
   *[other] Vi kjenner { $number } studiar av dette tiltaket.
}
evidence-count-independent = { $count ->
    [0] Inga uavhengig kjelde fortel om nokon studie av dette tiltaket.
    [one] Uavhengige kjelder fortel om éin studie av dette tiltaket.
   *[other] Uavhengige kjelder fortel om { $number } studiar av dette tiltaket.
}
evidence-all-sources = Kva vi ikkje veit, seier vi berre ut frå alle kjeldene.
evidence-to-all-sources = Sjå alle kjeldene
evidence-count-original = { $count ->
    [one] Ein annan studie handlar om originalen i utlandet.
   *[other] { $number } andre studiar handlar om originalen i utlandet.
}
evidence-to-rules = Slik les vi studiane
evidence-known-title = Dette veit vi
evidence-original-title = Studiar av originalen i utlandet
evidence-original-about = Desse studiane handlar om originalen. Dei seier ikkje korleis det går med dette tiltaket.
evidence-unknown-title = Dette veit vi ikkje
evidence-under-way-title = Studiar som er i gang
evidence-rated-title = Slik vurderer andre tiltaket
evidence-rated-about = Kvar vurdering står med eigne ord. Skalaane er ulike, og vi reknar dei ikkje om.
evidence-searched-title = Her har vi leitt
evidence-closes = Dette kan gi svar:
evidence-may-close = Ein studie som er i gang, kan gi svar:
evidence-no-findings = Resultata står ikkje i det vi har lese.
evidence-all-findings = Vis alle { $number } funn
evidence-study = { $design } { $setting }, { $year }. { $people } { $by }
evidence-of-variant = { $said } Gjeld berre: { $variant }.
evidence-finding-of = Gjeld:
evidence-year = { $year }
evidence-no-year = år ikkje oppgitt
evidence-no-date = dato ikkje oppgitt
evidence-no-country = (land ikkje oppgitt)
evidence-no-number = Talet på deltakarar er ikkje oppgitt.
evidence-took-part = Med i studien: { $counts }.
evidence-analysed = Analysert: { $counts }.
evidence-answered = Svar: { $counts }.
evidence-took-part-and-answered = Med i studien: { $counts }. Svar: { $answered }.
evidence-found = { $claim }: { $direction } ({ $number } funn)
evidence-found-unmeasured = { $claim } ({ $number } funn)
evidence-found-more = { $first }; { $next }
evidence-gap = { $gap } { evidence-closes } { $closes }
evidence-rated = { $system }, { $date }, { $of }:
evidence-under-way = Er i gang. { $expected }
evidence-expected = Resultat er venta: { $date }.
evidence-overdue = Skulle vore ferdig innan { $date }. Vi har ikkje sett resultata.
evidence-not-expected = Det er ikkje registrert når resultata kjem.
evidence-searched = Leitt { $date }:
study-compares-yes = Studien har ei gruppe å samanlikne med.
study-compares-no = Studien har inga gruppe å samanlikne med.
study-compares-unknown = Det er ikkje registrert om det er ei gruppe å samanlikne med.
study-follow-up = Tid etterpå:
study-no-follow-up = Det er ikkje registrert kor lenge etterpå studien målte.
study-by-independent = Studien er uavhengig av eigaren.
study-by-commissioned-by-owner = Eigaren bestilte studien.
study-by-commissioned-by-funder = Den som innførte eller finansierer tiltaket, betalte for studien.
study-by-commissioned-by-ministry = Eit departement eller direktorat betalte for studien.
study-by-owner = Eigaren har sjølv gjort studien.
study-by-unknown = Kjeldene seier ikkje om studien er uavhengig av eigaren.
setting-NO = i Noreg
setting-DK = i Danmark
setting-SE = i Sverige
setting-FI = i Finland
setting-IS = på Island
setting-FO = på Færøyane
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

## Kva eit funn kan kallast
claim-compared = Studie med samanlikning
claim-change = Målt før og etter
claim-afterwards = Målt berre etterpå
claim-design-unknown = Funne i ein studie vi ikkje veit korleis er gjord
claim-perceived-benefit = Opplevd nytte
claim-staff-knowledge = Det tilsette kan
claim-course = Slik gjekk det
claim-cost = Kva det kostar
claim-not-measured = Fortalt, ikkje målt
claim-means-compared = Funnet er frå ein studie som samanliknar med nokon som ikkje fekk tiltaket, eller som fekk noko anna. Berre slike studiar kan seie noko om effekt, innanfor sine grenser. Les sjølve funnet for å sjå kva som er samanlikna.
claim-means-change = Funnet er ei endring frå før til etter. Vi veit ikkje om ho kom av tiltaket.
claim-means-afterwards = Funnet er målt éin gong, etterpå. Vi veit ikkje kva som endra seg.
claim-means-design-unknown = Kjeldene seier ikkje korleis studien er gjord. Vi kan ikkje seie om funnet kom av tiltaket.
claim-means-perceived-benefit = Deltakarar eller tilsette fortel om nytten. Det er aldri effekt, same korleis studien er gjord.
claim-means-staff-knowledge = Funnet gjeld det dei tilsette kan eller gjer. Det seier ikkje om barn og familiar fekk det betre.
claim-means-course = Funnet fortel korleis det gjekk, ikkje kva tiltaket førte til.
claim-means-cost = Funnet gjeld kva tiltaket kostar, eller kva ein får att for pengane. Det seier ikkje i seg sjølv om tiltaket verkar.
claim-means-not-measured = Studien nemner dette utan å ha målt det.

## Kva ein studie kan seie
design-says-systematic-review = Ei systematisk oversikt samlar fleire studiar. Ho kan seie noko om effekt, men ikkje meir enn studiane i henne kan.
design-says-rct = Loddtrekking avgjorde kven som fekk tiltaket. Studien kan seie noko om effekt for slike som var med.
design-says-controlled = Studien samanliknar med ei anna gruppe, utan loddtrekking. Han kan seie noko om effekt, men gruppene kan ha vore ulike frå før.
design-says-pre-post = Studien måler før og etter. Han viser ei endring, men ikkje at tiltaket førte til henne.
design-says-post-only = Studien måler berre etterpå. Han viser kva deltakarane meinte då, ikkje kva som endra seg.
design-says-user-satisfaction = Undersøkinga viser kor nøgde deltakarane er. Det er opplevd nytte.
design-says-process = Studien viser korleis tiltaket vart gjennomført, ikkje kva det førte til.
design-says-qualitative = Intervju og observasjon viser korleis det gjekk og korleis folk opplevde det, ikkje kva tiltaket førte til.
design-says-mixed = Studien bruker fleire metodar. Kva han kan seie, kjem an på kva som er målt, og om han har ei gruppe å samanlikne med.
design-says-experience-description = Nokon fortel om eigen praksis. Det viser korleis dei opplevde det, ikkje kva tiltaket førte til.
design-says-cost-analysis = Analysen reknar ut kva tiltaket kostar. Han seier ikkje om det verkar.
design-says-cost-effectiveness = Analysen set det tiltaket kostar opp mot det det fører til. Han er ikkje sikrare enn studiane han byggjer på.
design-says-unknown = Kjeldene seier ikkje korleis studien er gjord. Då kan vi ikkje seie kva han viser.

## Det vi ikkje veit
gap-not-looked = Ingen har leitt etter studiar enno
gap-no-study = Ingen studie funnen
gap-only-original = Berre originalen i utlandet er studert
gap-only-cost = Berre kostnader er rekna ut
gap-no-comparison = Inga gruppe å samanlikne med
gap-only-perceived = Berre det folk sjølve fortel
gap-aim-not-studied = Mål som ingen studie vi har lese, har funn om
gap-aim-only-perceived = Mål som berre er opplevde, ikkje målte
gap-no-follow-up = Vi veit ikkje om det varer
gap-few = Få personar
gap-number-not-stated = Talet på personar er ikkje oppgitt
gap-not-independent = Ingen uavhengig studie
gap-independence-unknown = Uklart om nokon studie er uavhengig
gap-not-nordic = Ingen kjend studie frå Norden
gap-results-not-read = Resultat vi ikkje har lese
gap-says-not-looked = Det er ikkje kjent om nokon har studert tiltaket.
gap-says-no-study = Redaksjonen har leitt utan å finne nokon studie av tiltaket. Difor er det ikkje kjent kva det fører til.
gap-says-only-original = Studiane handlar om originalen. Her kan tiltaket bli gitt på ein annan måte og til andre.
gap-says-only-cost = Studiane reknar på kva tiltaket kostar. Ingen av dei ser på kva det fører til.
gap-says-no-comparison = Kjeldene nemner inga gruppe å samanlikne med i studiane av tiltaket. Det er ikkje kjent korleis det ville gått utan tiltaket.
gap-says-only-perceived = Funna byggjer på det deltakarar eller tilsette fortel. Kjeldene viser inga målt endring.
gap-says-aim-not-studied = Tiltaket har som mål å endre dette: { $areas }. Ingen studie av tiltaket sjølv har funn om det i det vi har lese.
gap-says-aim-only-perceived = Tiltaket har som mål å endre dette: { $areas }. Funna om det er ikkje målte frå før til etter.
gap-says-no-follow-up = Det er ikkje registrert at nokon studie av tiltaket målte igjen ei tid etterpå.
gap-says-few = Det meste kjeldene har tal på i éin studie, er { $largest } (dei som svara, der det er oppgitt). Med så få er det vanskeleg å skilje eit resultat frå det tilfeldige.
gap-says-number-not-stated = Det er ikkje registrert kor mange personar som var med i studiane.
gap-says-not-independent = Eigaren har sjølv gjort eller bestilt studiane av tiltaket.
gap-says-independence-unknown = Kjeldene seier ikkje at nokon av studiane av tiltaket er uavhengige av eigaren.
gap-says-not-nordic = Kjeldene nemner ingen studie av tiltaket frå eit nordisk land.
gap-says-results-not-read = { $count ->
    [one] Éin studie er nemnd utan at redaksjonen har lese resultata.
   *[other] { $number } studiar er nemnde utan at redaksjonen har lese resultata.
}
gap-closes-not-looked = Nokon må leite etter studiar. Først då veit vi kva slags studie som manglar.
gap-closes-no-study = ein studie som måler før og etter, der nokre får tiltaket og andre må vente.
gap-closes-only-original = ein studie av tiltaket slik det blir gitt her.
gap-closes-only-cost = ein studie av kva tiltaket fører til for barn og foreldre.
gap-closes-no-comparison = ein studie der nokre får tiltaket og andre må vente eller får vanleg hjelp, slik at vi kan samanlikne.
gap-closes-only-perceived = ein studie som måler det same før og etter, med eit utprøvd spørjeskjema eller tal frå register.
gap-closes-aim-not-studied = ein studie som måler dette før og etter, helst også hos nokon som ikkje får tiltaket.
gap-closes-aim-only-perceived = ein studie som måler dette før og etter, med eit utprøvd spørjeskjema eller tal frå register.
gap-closes-no-follow-up = ein studie som måler igjen eit halvt år eller eit år etterpå.
gap-closes-few = ein studie med minst { $enough } personar.
gap-closes-number-not-stated = Dei som gjorde studiane, kan oppgi talet. Det trengst ikkje ein ny studie.
gap-closes-not-independent = ein studie gjord av nokon som ikkje eig tiltaket, ikkje sel det og ikkje gir opplæring i det.
gap-closes-independence-unknown = Dei som gjorde studiane, kan oppgi banda sine til eigaren. Ein ny, uavhengig studie gir også svar.
gap-closes-not-nordic = ein studie frå eit nordisk land, i tenester som liknar på dei i kommunen.
gap-closes-results-not-read = Nokon må lese rapportane. Det trengst ikkje ein ny studie.
gap-rule-not-looked = Ingen studie er ført inn, og ingen redaktør har ført inn at nokon har leitt.
gap-rule-no-study = Ein redaktør har leitt. Ingen studie er funnen, verken av tiltaket eller av originalen.
gap-rule-only-original = Det finst studiar av originalen i utlandet, men ingen av dette tiltaket.
gap-rule-only-cost = Alle studiane av tiltaket er analysar av kostnader.
gap-rule-no-comparison = Ingen studie av tiltaket er ei systematisk oversikt, ein randomisert studie eller ein annan studie med ei gruppe å samanlikne med.
gap-rule-only-perceived = Det finst funn om tiltaket. Ingen av dei er målte før og etter eller mot ei anna gruppe.
gap-rule-aim-not-studied = Tiltaket har eit mål, og ingen studie av tiltaket har funn om det.
gap-rule-aim-only-perceived = Tiltaket har eit mål, og alle funna om det er noko anna enn ei målt endring.
gap-rule-no-follow-up = Ingen studie av tiltaket oppgir eit tidsrom mellom tiltaket og siste måling.
gap-rule-few = Ingen studie av tiltaket oppgir { $enough } personar eller fleire. Vi tel dei som svarte. Er det ikkje oppgitt, tel vi dei som deltok. Talet { $enough } er to grupper på 64. Så mange trengst for å oppdage ein middels stor skilnad i fire av fem tilfelle (Cohen, A power primer, 1992).
gap-rule-number-not-stated = Ingen studie av tiltaket oppgir eit tal på personar. Talet på kommunar, grupper eller svar er ikkje talet på personar.
gap-rule-not-independent = Eigaren har gjort eller bestilt alle studiane av tiltaket.
gap-rule-independence-unknown = Ingen studie er kjend som uavhengig. For minst éin studie seier ikkje kjeldene kven som stod bak.
gap-rule-not-nordic = Ingen studie av tiltaket er ført inn med eit nordisk land.
gap-rule-results-not-read = Ein studie av tiltaket er ført inn utan funn.

## Kunnskapskartet
evidence-map-title = Kunnskapskart
evidence-map-lead = Kartet viser kva studiar har funne om kvart tiltak, område for område, og kva mål vi ikkje har lese noko funn om. At vi ikkje har lese det, tyder ikkje at ingen har studert det.
evidence-map-count = { $count ->
    [0] Ingen av { $all } tiltak passar.
    [one] Viser eitt av { $all } tiltak.
   *[other] Viser { $number } av { $all } tiltak.
}
evidence-map-nothing = Ingen tiltak har funn som passar til dette valet. Prøv færre val.
evidence-area-found = { $count ->
    [0] Ingen funn i det vi har lese.
    [one] Funn om eitt tiltak.
   *[other] Funn om { $number } tiltak.
}
evidence-area-compared = { $count ->
    [0] Ingen av dei er samanlikna med andre.
    [one] Eitt av dei er samanlikna med andre.
   *[other] { $number } av dei er samanlikna med andre.
}
evidence-area-aims = { $count ->
    [one] Eitt tiltak har dette som mål utan funn.
   *[other] { $number } tiltak har dette som mål utan funn.
}
evidence-outside-title = Tiltak som ikkje står under noko område
evidence-outside-about = Inga kjelde vi har lese, seier kva dei skal endre, og ingen studie har funn om eit område i det vi har lese.
evidence-map-aims = Mål:
evidence-filters = Vel kva kartet viser
evidence-filter-area = Område
evidence-filter-design = Korleis det er studert
evidence-filter-direction = Retning på funnet
evidence-filter-of = Kva som er studert
evidence-filter-all = Alle
evidence-show = Vis i kartet
evidence-misread-area = Vi kjenner ikkje området «{ $value }». Vel eit anna.
evidence-misread-design = Vi kjenner ikkje studietypen «{ $value }». Vel ein annan.
evidence-misread-direction = Vi kjenner ikkje retninga «{ $value }». Vel ei anna.
evidence-misread-of = Vi veit ikkje kva «{ $value }» er. Vel tiltaket eller originalen.
evidence-misread-page = Det finst inga side «{ $value }». Du ser den første.
evidence-mark = { $design } { $setting }, { $year }. { $claim }: { $direction }
evidence-mark-of-design = { $design } { $setting }, { $year }: { $direction }
evidence-mark-unmeasured = { $design } { $setting }, { $year }. { $claim }
evidence-mark-original = Originalen i utlandet: { $mark }
cell-nothing = Ikkje eit mål for tiltaket, og ingen funn
cell-aim-only = Eit mål for tiltaket, men ingen studie av tiltaket har funn om det i det vi har lese
cell-aim-not-read = Eit mål for tiltaket. Det finst studiar av tiltaket, men vi har ikkje lese kva alle fann
cell-aim-not-looked = Eit mål for tiltaket. Ingen har sett etter studiar enno
cell-hidden = Har funn, men ikkje av den typen du har valt
cell-found = Har funn
area-group-child = Barnet
area-group-family = Foreldre og familie
area-group-conditions = Rundt familien
area-group-services = Tenestene
area-group-other = Anna
evidence-unplaced-title = Funn som ikkje er knytte til eit område
evidence-unplaced-about = { $count ->
    [one] Eitt funn handlar ikkje om noko av områda i kartet, til dømes om deltakarane var nøgde.
   *[other] { $number } funn handlar ikkje om noko av områda i kartet, til dømes om deltakarane var nøgde.
}
evidence-without-title = Studiar utan funn i det vi har lese
evidence-without-about = { $count ->
    [one] Éin studie er nemnd i kjeldene. Resultata står ikkje i det vi har lese.
   *[other] { $number } studiar er nemnde i kjeldene. Resultata står ikkje i det vi har lese.
}
evidence-rules-title = Slik les vi studiane
evidence-rules-lead = Reglane gjeld likt for alle tiltak. Programmet følgjer dei ord for ord. Dei seier kva eit funn kan kallast, og når vi seier at vi ikkje veit.
evidence-rules-no-score = Vi gir ingen karakter og slår ikkje funn saman. Vurderingar frå andre står med eigne ord og blir ikkje rekna om.
evidence-rules-designs = Kva kvar type studie kan seie
evidence-rules-claims = Kva eit funn kan kallast
evidence-rules-gaps = Når vi seier at vi ikkje veit
