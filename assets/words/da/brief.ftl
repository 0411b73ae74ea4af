### A programme in nine short answers.

## The questions

brief-title = Kort fortalt
brief-asks-available = Kan vi få det?
brief-asks-for-whom = Hvem er det til?
brief-asks-what = Hvad går det ud på?
brief-asks-commitments = Hvad skal vi binde os til?
brief-asks-effort = Hvad kræver det af folk og tid?
brief-asks-cost = Hvad koster det?
brief-asks-effect = Virker det?
brief-asks-knowledge = Hvor meget ved vi?
brief-asks-contact = Hvem spørger vi?

## What sort of answer

answer-kind-answered = Besvaret
answer-kind-contested = Svarene er delte
answer-kind-not-stated = Ikke oplyst
answer-kind-not-looked-up = Ikke slået efter

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-more = { $number } mere
brief-or = { $first } eller { $next }
brief-disputed = Kilderne er uenige.
brief-not-stated = De kilder vi har læst, siger det ikke.
brief-not-in-excerpt = Det står ikke i den del af kilderne, vi har læst.
brief-not-looked-up = Ingen har slået det efter endnu.
brief-not-applicable = Spørgsmålet passer ikke til denne indsats.
brief-only-interested = Kun ejeren eller en, der har betalt, siger noget om det.
brief-undated = udateret

## 1

brief-municipalities-NO = norske kommuner
brief-municipalities-DK = danske kommuner
brief-municipalities-SE = svenske kommuner
brief-municipalities-FI = finske kommuner
brief-municipalities-IS = islandske kommuner
brief-municipalities-FO = færøske kommuner
brief-municipalities-GL = grønlandske kommuner
brief-municipalities-NL = nederlandske kommuner
brief-municipalities-US = amerikanske kommuner
brief-municipalities-CA = canadiske kommuner
brief-municipalities-GB = britiske kommuner
brief-municipalities-DE = tyske kommuner
brief-municipalities-AU = australske kommuner
brief-municipalities-NZ = newzealandske kommuner
brief-municipalities-GR = græske kommuner
brief-municipalities-JP = japanske kommuner
brief-ended = Nej. Det tilbydes ikke længere ({ $year }).
brief-ended-undated = Nej. Det tilbydes ikke længere.
brief-paused = Ikke nu. Tilbuddet holder pause ({ $date }).
brief-replaced = Nej. En anden indsats har taget over ({ $year }).
brief-replaced-undated = Nej. En anden indsats har taget over.
brief-available-yes = Ja, det er åbent for { $municipalities }.
brief-available-here = Ja, { $municipalities } kan tage det i brug.
brief-available-waiting-list = Ja, men { $municipalities } skal stå på venteliste.
brief-available-on-application = Ja, { $municipalities } kan søge om at få det.
brief-available-no = Nej, det optager ikke nye kommuner.
brief-available-unknown = Vi ved ikke, om { $municipalities } kan få det.
brief-available-elsewhere = Det kan tages i brug i { $countries }.
brief-owner-from = Ejeren er fra { $countries }.
brief-newest-source = Nyeste kilde er fra { $year }.
brief-status-in-development = Det er under udvikling ({ $date }).
brief-status-pilot = Det afprøves ({ $date }).
brief-status-limited = Tilbuddet er begrænset ({ $date }).
brief-available-disputed = Kilderne er uenige om, hvorvidt { $municipalities } kan få det.
brief-status-local-practice = Det er én kommunes egen praksis ({ $date }).
brief-status-offered = Det er et tilbud i drift ({ $date }).
brief-status-at = { $status } ({ $date })
brief-status-disputed = Kilderne er uenige: { $versions }.

## 2

brief-whom-and-age = Deltager: { $who }. Børnenes alder: { $age }.
brief-whom-only = Deltager: { $who }.
brief-whom-age = Børnenes alder: { $age }.
brief-whom-strains = Gælder: { $strains }.
brief-whom-levels = Rettet mod: { $levels }.
brief-level-universal = alle
brief-level-selective = udsatte grupper
brief-level-indicated = dem med tidlige tegn
brief-level-treatment = dem, der har brug for behandling
brief-level-follow-up = dem, som noget er sket for
brief-level-system = tjenesterne selv

## 3

brief-what-kind = { $kind }.
brief-what-kind-of-size = { $kind }, { $size } i hver gruppe.
brief-what-size = { $size } i hver gruppe.
brief-what-sessions = { $name }: { $numbers }.
brief-what-sessions-of-length = { $name }: { $numbers }, { $length } hver gang.
brief-what-sessions-unnamed = De mødes: { $numbers }.
brief-what-sessions-unnamed-of-length = De mødes: { $numbers }, { $length } hver gang.
brief-what-length = Varer { $length }.
brief-what-more-series = { $count ->
    [one] Der er én møderække mere.
   *[other] Der er { $number } møderækker mere.
}
brief-what-formats = Form: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] Ét krav: { $marks }.
   *[other] { $number } krav: { $marks }.
}
brief-commitments-none = Ingen krav oplyst.
brief-commitments-none-looked = Ingen krav oplyst ({ $number } af { $total } har ingen slået efter).
brief-commitments-unread = { $number } af { $total } typer krav har ingen slået efter.
brief-commitments-should = Bør: { $marks }.
brief-commitments-described = Beskrevet uden at være krav: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-agreement = aftale
brief-mark-leadership-anchoring = forankring
brief-mark-political-decision = politisk beslutning
brief-mark-coordinator = koordinator
brief-mark-branch-coordinator = koordinator på tjenestestederne
brief-mark-case-coordinator = koordinator i hver sag
brief-mark-staff = medarbejdere
brief-mark-family-contact = familiekontakt
brief-mark-resource-group = ressourcegruppe
brief-mark-key-persons-per-workplace = nøglepersoner
brief-mark-cross-service-participation = flere tjenester med
brief-mark-take-part-in-training = oplæring
brief-mark-take-part-in-supervision = vejledning
brief-mark-follow-manual = manualen følges
brief-mark-recruit-families = finde familier
brief-mark-premises-equipment = lokaler og udstyr
brief-mark-meals = måltider
brief-mark-travel = rejser
brief-mark-own-costs = egne omkostninger
brief-mark-data-and-evaluation = data og evaluering
brief-mark-competence-mapping = kortlægning af kompetencer
brief-mark-develop-routines = rutiner
brief-mark-spread-internally = sprede viden
brief-mark-continue-after-project = videre drift
brief-mark-privacy-confidentiality = databeskyttelse

## 5

brief-effort-people = Folk: { $people }.
brief-effort-per-group = { $people } pr. gruppe
brief-effort-per-municipality = { $people } pr. kommune
brief-effort-hours = Omkring { $hours } arbejde pr. gruppe eller familie (beregnet).
brief-effort-meetings = Møderne varer { $hours } i alt (beregnet). Arbejdstiden kendes ikke.
brief-effort-training = Oplæring: { $lengths }.
brief-effort-training-length-unknown = Oplæringens længde er ikke oplyst.
brief-effort-people-not-stated = Hvor mange der skal til, er ikke oplyst.
brief-effort-people-not-in-excerpt = Hvor mange der skal til, står ikke i den del af kilderne, vi har læst.
brief-effort-people-not-recorded = Hvor mange der skal til, har ingen slået efter endnu.
brief-effort-people-not-applicable = Der skal ingen medarbejdere til.
brief-effort-people-only-interested = Kun ejeren eller en, der har betalt, siger hvor mange der skal til.

## 6

brief-cost-line = { $item }: { $amount }, { $year }-priser.
brief-cost-line-undated = { $item }: { $amount }.
brief-cost-paid-by = { $item }: beløbet er ikke oplyst. Den, der betaler: { $payer }.
brief-cost-resting = { $amount } ({ $basis })
brief-cost-not-stated = Ingen pris oplyst.
brief-cost-not-in-excerpt = Ingen pris i den del af kilderne, vi har læst.
brief-cost-not-recorded = Ingen har slået priser efter endnu.
brief-cost-not-applicable = Omkostninger er ikke relevante her.
brief-cost-own = Kommunen dækker egne omkostninger.
brief-cost-given = Ejeren giver: { $given }.

## 7

brief-areas-child = { $areas } (børnene)
brief-areas-family = { $areas } (forældrene)
brief-areas-staff = { $areas } (medarbejderne)
brief-effect-works = Ja, på { $better }.
brief-effect-partly = Delvist: ikke vist på { $null }; bedre på { $better }.
brief-effect-not-shown = Nej, ikke vist på { $null }.
brief-effect-worse = Nej, dårligere på { $worse }.
brief-effect-conflicting = Modstridende fund på { $mixed }.
brief-effect-better-and-worse = Modstridende: bedre på { $better }; dårligere på { $worse }.
brief-effect-also-worse = Dårligere på { $worse }.
brief-effect-also-null = Ikke vist på { $null }.
brief-effect-also-better = Bedre på { $better }.
brief-effect-open = Ikke afklaret: { $open }.
brief-effect-unknown-not-looked-up = Vi ved det ikke: Ingen har set efter studier endnu.
brief-effect-unknown-only-interested = Vi ved det ikke: Kun ejeren eller en, der har betalt, fortæller om studier.
brief-effect-unknown-none-found = Vi ved det ikke: Vi har ledt uden at finde noget studie ({ $date }).
brief-effect-unknown-only-original = Vi ved det ikke: Kun originalen i udlandet er undersøgt.
brief-effect-unknown-only-cost = Vi ved det ikke: Kun omkostningerne er undersøgt.
brief-effect-unknown-not-read = { $count ->
    [one] Vi ved det ikke: Der findes et studie, men vi har ikke læst, hvad det fandt.
   *[other] Vi ved det ikke: Der findes studier, men vi har ikke læst, hvad de fandt.
}
brief-effect-unknown-only-small = Vi ved det ikke: De sammenlignede var for få (under { $enough }).
brief-effect-unknown-no-lots = Vi ved det ikke: Der er sammenlignet, men der blev ikke trukket lod om, hvem der fik indsatsen.
brief-effect-unknown-other-treatment = Vi ved det ikke: Indsatsen er kun sammenlignet med anden hjælp eller en anden udgave.
brief-effect-unknown-not-in-an-area = Vi ved det ikke: De studier, der sammenligner, svarer ikke på det for alle deltagere.
brief-effect-unknown-design-unknown = { $count ->
    [one] Vi ved det ikke: Hvordan studiet blev lavet, er ikke oplyst.
   *[other] Vi ved det ikke: Hvordan nogle af studierne blev lavet, er ikke oplyst, og de andre sammenligner ikke med nogen.
}
brief-effect-unknown-before-and-after = Vi ved det ikke: Der er målt før og efter, uden nogen at sammenligne med.
brief-effect-unknown-afterwards = Vi ved det ikke: Der er kun målt bagefter, uden nogen at sammenligne med.
brief-effect-unknown-only-told = Vi ved det ikke: Intet studie har nogen at sammenligne med. Vi ved kun, hvad folk fortæller.
brief-effect-owners-own = { $count ->
    [one] Studiet er ejerens eget.
   *[other] Studierne er ejerens egne.
}
brief-effect-ordered-by-owner = { $count ->
    [one] Ejeren bestilte studiet.
   *[other] Ejeren bestilte studierne.
}
brief-effect-paid-by-funder = { $count ->
    [one] Den, der betalte indsatsen, betalte studiet.
   *[other] Den, der betalte indsatsen, betalte studierne.
}
brief-effect-nobody-says-who = { $count ->
    [one] Hvem der stod bag studiet, er ikke oplyst.
   *[other] Hvem der stod bag studierne, er ikke oplyst.
}
brief-effect-independence-not-stated = { $count ->
    [one] Om studiet er uafhængigt, er ikke oplyst.
   *[other] Om studierne er uafhængige, er ikke oplyst.
}
brief-effect-none-independent = Ingen af studierne er kendt som uafhængigt.
brief-effect-deciding-not-here = De studier, der afgør det, er ikke kendt fra { $country }.
brief-effect-small-null = { $count ->
    [one] Et lille studie viste ingen sikker forskel på { $areas }.
   *[other] Små studier viste ingen sikker forskel på { $areas }.
}
brief-effect-small-better = { $count ->
    [one] En lille undersøgelse viste bedring på { $areas }. Den er for lille til at afgøre det.
   *[other] Små undersøgelser viste bedring på { $areas }. De er for små til at afgøre det.
}
brief-effect-small-worse = { $count ->
    [one] I et lille studie blev det dårligere på { $areas }.
   *[other] I små studier blev det dårligere på { $areas }.
}
brief-effect-subgroup-worse = Dårligere på { $areas } for en del: { $subgroup }.
brief-effect-subgroup-better = Bedre på { $areas } for en anden del: { $subgroup }.
brief-effect-not-here = Intet studie er kendt fra { $country }.
brief-effect-number-not-stated = Hvor mange der er regnet med i svaret, er ikke oplyst.
brief-effect-self-report = Det bygger på det, deltagerne selv svarede.
brief-effect-variant = Undersøgt i en bestemt udgave: { $variants }.
brief-effect-not-measured = Ikke målt: { $areas }.
brief-effect-original-works = Originalen i udlandet gav bedring på { $better }.
brief-effect-original-partly = Originalen i udlandet: ikke vist på { $null }; bedring på { $better }.
brief-effect-original-not-shown = For originalen i udlandet er det ikke vist på { $null }.
brief-effect-original-worse = Originalen i udlandet: dårligere på { $worse }.
brief-effect-original-conflicting = Studierne af originalen i udlandet peger i forskellige retninger.
brief-effect-original-unknown = Originalen i udlandet er også undersøgt. Det afgør ikke noget her.
brief-effect-rated = { $system } ({ $date }): »{ $level }«.
brief-effect-rated-undated = { $system }: »{ $level }«.
brief-effect-rated-original = { $system } om originalen ({ $date }): »{ $level }«.
brief-effect-rated-original-undated = { $system } om originalen: »{ $level }«.
brief-effect-rating-variant = { $rating } Gælder: { $variant }.
brief-effect-rating-edition = { $rating } Udgave: { $edition }.
brief-effect-change-better = Fra før til efter blev det bedre. Hvad der var grunden, viser det ikke.
brief-effect-change-no-difference = Fra før til efter ændrede det sig ikke.
brief-effect-change-worse = Fra før til efter blev det dårligere. Hvad der var grunden, viser det ikke.
brief-effect-change-mixed = Fra før til efter ændrede det sig forskelligt.
brief-effect-change-better-on = Fra før til efter blev det bedre på { $areas }. Hvad der var grunden, viser det ikke.
brief-effect-change-no-difference-on = Fra før til efter ændrede det sig ikke på { $areas }.
brief-effect-change-worse-on = Fra før til efter blev det dårligere på { $areas }. Hvad der var grunden, viser det ikke.
brief-effect-perceived-better = De adspurgte oplever, at det hjælper.
brief-effect-perceived-no-difference = De adspurgte oplever ikke, at det hjælper.
brief-effect-perceived-worse = De adspurgte oplever, at det blev dårligere.
brief-effect-perceived-better-on = De adspurgte oplever bedring på { $areas }.
brief-effect-perceived-no-difference-on = De adspurgte oplever ingen bedring på { $areas }.
brief-effect-perceived-worse-on = De adspurgte oplever, at det blev dårligere på { $areas }.
brief-effect-perceived-mixed = De adspurgte oplever det forskelligt.
brief-effect-believed-better = De, der har skrevet om det, mener, at det hjælper.
brief-effect-believed-no-difference = De, der har skrevet om det, mener ikke, at det hjælper.
brief-effect-believed-worse = De, der har skrevet om det, mener, at det blev dårligere.
brief-effect-believed-better-on = De, der har skrevet om det, mener, at det blev bedre på { $areas }.
brief-effect-believed-no-difference-on = De, der har skrevet om det, mener, at det ikke blev bedre på { $areas }.
brief-effect-believed-worse-on = De, der har skrevet om det, mener, at det blev dårligere på { $areas }.
brief-effect-believed-mixed = De, der har skrevet om det, mener forskellige ting om, hvorvidt det hjælper.
brief-effect-content-better = De adspurgte er tilfredse.
brief-effect-content-no-difference = De adspurgte er hverken mere eller mindre tilfredse end andre.
brief-effect-content-worse = De adspurgte er utilfredse.
brief-effect-content-mixed = De adspurgte er ikke lige tilfredse.
brief-effect-afterwards = Noget er kun målt bagefter.
brief-effect-course-fell-short = Noget af det, der skulle gennemføres, blev ikke, som det skulle.
brief-effect-searched = Ledt { $date }: { $text }.
brief-effect-under-way = { $count ->
    [one] En undersøgelse, der sammenligner, er i gang.
   *[other] { $number } undersøgelser, der sammenligner, er i gang.
}
brief-effect-under-way-until = En undersøgelse, der sammenligner, er i gang. Resultaterne ventes { $date }.
brief-effect-course = Det er også undersøgt, hvordan det blev gennemført.

## 8

brief-knowledge-answered = { $stated } af { $total } spørgsmål besvaret.
brief-knowledge-sources = { $independent } af { $number } kilder er uafhængige.
brief-knowledge-reviewed = Gennemgået { $date }.
brief-knowledge-reviewed-by = Gennemgået { $date } ({ $role }).
brief-knowledge-not-reviewed = Hvornår det sidst blev gennemgået, er ikke indført.
brief-knowledge-confirmed = Ejeren har bekræftet det ({ $date }).
brief-knowledge-not-confirmed = Ejeren har ikke bekræftet det.
brief-knowledge-overdue = Det skulle have været gennemgået igen.

## 9

brief-contact = Spørg { $name }.
brief-contact-role = Spørg { $name }, { $role }.
brief-contact-way = Spørg { $name }: { $way }.
brief-contact-role-way = Spørg { $name }, { $role }: { $way }.
brief-contact-owners = { $count ->
    [one] Spørg ejeren, { $owners }.
   *[other] Spørg ejerne: { $owners }.
}
brief-contact-owner-at = { $owner } ({ $site })
brief-contact-places = I brug nu eller før: { $places }.

## The rules, as the site shows them

brief-rules-title = Sådan bliver svarene til
brief-rule-available = Kun en kilde, der siger nej, giver nej: Tilbuddet er slut, eller det optager ikke nye. Ja siger vi, når en kilde siger, at kommuner i landet kan tage det i brug, eller at det er åbent, og ejeren er fra landet. Ellers ved vi det ikke. Nyeste status gælder.
brief-rule-for-whom = Hvem der deltager, børnenes alder, det, der tynger familierne, og hvem det er rettet mod. Er kilderne uenige om alderen, står alle svarene.
brief-rule-what = Hvilken slags indsats det er, hvor mange i gruppen, den første møderække, og hvor længe det varer.
brief-rule-commitments = Hvor mange ting en kilde siger, at kommunen skal, og hvilke, i fast rækkefølge. Så det, den bør. Vi siger aldrig, at der ikke er krav, kun at ingen er oplyst.
brief-rule-effort = Folk pr. gruppe og pr. kommune, som kilderne oplyser. Timerne er beregnet som i planen, når en kilde siger, at kommunens folk leder. Ellers er det mødernes timer, som ikke er nogens arbejdstid.
brief-rule-cost = Priser, som kilderne oplyser, med år og hvad de dækker. Så om kommunen dækker egne omkostninger, og hvad ejeren giver.
brief-rule-effect = Kun studier af indsatsen selv, der sammenligner med nogen uden hjælp eller med sædvanlig hjælp, tæller. Forsøg med lodtrækning og oversigter afgør. Færre end { $enough } analyserede afgør ikke alene. Svagere studier kan trække ned, aldrig op. Studier af originalen står for sig. Vi tæller ikke fund og giver ingen point.
brief-rule-knowledge = Hvor mange af alle spørgsmålene der er besvaret, hvor mange kilder der er uafhængige, hvornår nogen sidst gennemgik det, og om ejeren har bekræftet.
brief-rule-contact = Den, ejeren selv oplyser som kontakt, ellers ejeren. Så hvor det er eller har været i brug.

## The page and the quote

brief-more-of = Mere
brief-rests-on = Bygger på:
brief-to-quote = Til at citere:
brief-quote = »{ $said }« Om { $name }, { $site } ({ $date }).
brief-quote-from = »{ $said }« Om { $name }, { $site } ({ $date }), efter { $sources }.
brief-quote-source = { $publisher } ({ $year })
brief-rules-lead = Ni spørgsmål med samme svarregel for alle indsatser. Reglerne bygger kun på det, kilderne siger. Ingen får point, og ingen studier tælles op mod hinanden.
brief-rules-kinds = Fire slags svar
answer-kind-means-contested = Kilderne siger forskellige ting. Begge sider står i svaret.
answer-kind-means-not-stated = Vi har læst kilderne, og de siger ikke noget om det.
answer-kind-means-not-looked-up = Ingen af os har set efter i kilderne endnu. Svaret kan findes.
answer-kind-means-answered = Kilderne svarer.
