### A programme in nine short answers.

## The questions

brief-title = Kort fortalt
brief-asks-available = Kan vi få det?
brief-asks-for-whom = Kven er det for?
brief-asks-what = Kva går det ut på?
brief-asks-commitments = Kva må vi binde oss til?
brief-asks-effort = Kva tek det av folk og tid?
brief-asks-cost = Kva kostar det?
brief-asks-effect = Verkar det?
brief-asks-knowledge = Kor mykje veit vi?
brief-asks-contact = Kven spør vi?

## What sort of answer

answer-kind-answered = Svart på
answer-kind-contested = Svara sprikjer
answer-kind-not-stated = Ikkje oppgitt
answer-kind-not-looked-up = Ikkje sett etter

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-more = { $number } til
brief-or = { $first } eller { $next }
brief-disputed = Kjeldene er usamde.
brief-not-stated = Kjeldene vi har lese, seier det ikkje.
brief-not-in-excerpt = Det står ikkje i den delen av kjeldene vi har lese.
brief-not-looked-up = Ingen har sett etter det enno.
brief-not-applicable = Spørsmålet passar ikkje for dette tiltaket.
brief-only-interested = Berre eigaren eller nokon som har betalt, seier noko om det.
brief-undated = udatert

## 1

brief-municipalities-NO = norske kommunar
brief-municipalities-DK = danske kommunar
brief-municipalities-SE = svenske kommunar
brief-municipalities-FI = finske kommunar
brief-municipalities-IS = islandske kommunar
brief-municipalities-FO = færøyske kommunar
brief-municipalities-GL = grønlandske kommunar
brief-municipalities-NL = nederlandske kommunar
brief-municipalities-US = amerikanske kommunar
brief-municipalities-CA = kanadiske kommunar
brief-municipalities-GB = britiske kommunar
brief-municipalities-DE = tyske kommunar
brief-municipalities-AU = australske kommunar
brief-municipalities-NZ = newzealandske kommunar
brief-municipalities-GR = greske kommunar
brief-municipalities-JP = japanske kommunar
brief-ended = Nei. Det blir ikkje tilbode lenger ({ $year }).
brief-ended-undated = Nei. Det blir ikkje tilbode lenger.
brief-paused = Ikkje no. Tilbodet har pause ({ $date }).
brief-replaced = Nei. Eit anna tiltak har teke over ({ $year }).
brief-replaced-undated = Nei. Eit anna tiltak har teke over.
brief-available-yes = Ja, det er ope for { $municipalities }.
brief-available-here = Ja, { $municipalities } kan ta det i bruk.
brief-available-waiting-list = Ja, men { $municipalities } må stå på venteliste.
brief-available-on-application = Ja, { $municipalities } kan søkje om å få det.
brief-available-no = Nei, det tek ikkje inn nye kommunar.
brief-available-unknown = Vi veit ikkje om { $municipalities } kan få det.
brief-available-elsewhere = Det kan takast i bruk i { $countries }.
brief-owner-from = Eigaren er frå { $countries }.
brief-newest-source = Nyaste kjelde er frå { $year }.
brief-status-in-development = Det er under utvikling ({ $date }).
brief-status-pilot = Det blir prøvd ut ({ $date }).
brief-status-limited = Tilbodet er avgrensa ({ $date }).
brief-available-disputed = Kjeldene er usamde om { $municipalities } kan få det.
brief-status-local-practice = Det er éin kommune sin eigen praksis ({ $date }).
brief-status-offered = Det er eit tilbod i drift ({ $date }).
brief-status-at = { $status } ({ $date })
brief-status-disputed = Kjeldene er usamde: { $versions }.

## 2

brief-whom-and-age = Deltek: { $who }. Alderen på barna: { $age }.
brief-whom-only = Deltek: { $who }.
brief-whom-age = Alderen på barna: { $age }.
brief-whom-strains = Gjeld: { $strains }.
brief-whom-levels = Retta mot: { $levels }.
brief-level-universal = alle
brief-level-selective = utsette grupper
brief-level-indicated = dei med tidlege teikn
brief-level-treatment = dei som treng behandling
brief-level-follow-up = dei som noko har hendt
brief-level-system = tenestene sjølve

## 3

brief-what-kind = { $kind }.
brief-what-kind-of-size = { $kind }, { $size } i kvar gruppe.
brief-what-size = { $size } i kvar gruppe.
brief-what-sessions = { $name }: { $numbers }.
brief-what-sessions-of-length = { $name }: { $numbers }, { $length } kvar gong.
brief-what-sessions-unnamed = Dei møtest: { $numbers }.
brief-what-sessions-unnamed-of-length = Dei møtest: { $numbers }, { $length } kvar gong.
brief-what-length = Varer { $length }.
brief-what-more-series = { $count ->
    [one] Det er éi rekkje møte til.
   *[other] Det er { $number } rekkjer møte til.
}
brief-what-formats = Form: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] Eitt krav: { $marks }.
   *[other] { $number } krav: { $marks }.
}
brief-commitments-none = Ingen krav oppgitt.
brief-commitments-none-looked = Ingen krav oppgitt ({ $number } av { $total } har ingen sett etter).
brief-commitments-unread = { $number } av { $total } typar krav har ingen sett etter.
brief-commitments-should = Bør: { $marks }.
brief-commitments-described = Skildra utan å vere krav: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-agreement = avtale
brief-mark-leadership-anchoring = forankring
brief-mark-political-decision = politisk vedtak
brief-mark-coordinator = koordinator
brief-mark-branch-coordinator = koordinator på tenestestadene
brief-mark-case-coordinator = koordinator i kvar sak
brief-mark-staff = tilsette
brief-mark-family-contact = familiekontakt
brief-mark-resource-group = ressursgruppe
brief-mark-key-persons-per-workplace = nøkkelpersonar
brief-mark-cross-service-participation = fleire tenester med
brief-mark-take-part-in-training = opplæring
brief-mark-take-part-in-supervision = rettleiing
brief-mark-follow-manual = manualen blir følgd
brief-mark-recruit-families = finne familiar
brief-mark-premises-equipment = lokale og utstyr
brief-mark-meals = måltid
brief-mark-travel = reiser
brief-mark-own-costs = eigne kostnader
brief-mark-data-and-evaluation = data og evaluering
brief-mark-competence-mapping = kartlegging av kompetanse
brief-mark-develop-routines = rutinar
brief-mark-spread-internally = spreie kunnskapen
brief-mark-continue-after-project = vidare drift
brief-mark-privacy-confidentiality = personvern

## 5

brief-effort-people = Folk: { $people }.
brief-effort-per-group = { $people } per gruppe
brief-effort-per-municipality = { $people } per kommune
brief-effort-hours = Om lag { $hours } arbeid per gruppe eller familie (rekna ut).
brief-effort-meetings = Møta tek { $hours } til saman (rekna ut). Arbeidstida er ikkje kjend.
brief-effort-training = Opplæring: { $lengths }.
brief-effort-training-length-unknown = Lengda på opplæringa er ikkje oppgitt.
brief-effort-people-not-stated = Kor mange som trengst, er ikkje oppgitt.
brief-effort-people-not-in-excerpt = Kor mange som trengst, står ikkje i den delen av kjeldene vi har lese.
brief-effort-people-not-recorded = Kor mange som trengst, har ingen sett etter enno.
brief-effort-people-not-applicable = Det trengst ingen tilsette.
brief-effort-people-only-interested = Berre eigaren eller nokon som har betalt, seier kor mange som trengst.

## 6

brief-cost-line = { $item }: { $amount }, { $year }-prisar.
brief-cost-line-undated = { $item }: { $amount }.
brief-cost-paid-by = { $item }: beløpet er ikkje oppgitt. Den som betaler: { $payer }.
brief-cost-resting = { $amount } ({ $basis })
brief-cost-not-stated = Ingen pris oppgitt.
brief-cost-not-in-excerpt = Ingen pris i den delen av kjeldene vi har lese.
brief-cost-not-recorded = Ingen har sett etter prisar enno.
brief-cost-not-applicable = Kostnader er ikkje aktuelle her.
brief-cost-own = Kommunen dekkjer eigne kostnader.
brief-cost-given = Eigaren gir: { $given }.

## 7

brief-areas-child = { $areas } (barna)
brief-areas-family = { $areas } (foreldra)
brief-areas-staff = { $areas } (dei tilsette)
brief-effect-works = Ja, på { $better }.
brief-effect-partly = Delvis: ikkje vist på { $null }; betre på { $better }.
brief-effect-not-shown = Nei, ikkje vist på { $null }.
brief-effect-worse = Nei, dårlegare på { $worse }.
brief-effect-conflicting = Sprikande funn på { $mixed }.
brief-effect-better-and-worse = Sprikande: betre på { $better }; dårlegare på { $worse }.
brief-effect-also-worse = Dårlegare på { $worse }.
brief-effect-also-null = Ikkje vist på { $null }.
brief-effect-also-better = Betre på { $better }.
brief-effect-open = Ikkje avklart: { $open }.
brief-effect-unknown-not-looked-up = Vi veit ikkje: Ingen har sett etter studiar enno.
brief-effect-unknown-only-interested = Vi veit ikkje: Berre eigaren eller nokon som har betalt, fortel om studiar.
brief-effect-unknown-none-found = Vi veit ikkje: Vi har leitt utan å finne nokon studie ({ $date }).
brief-effect-unknown-only-original = Vi veit ikkje: Berre originalen i utlandet er studert.
brief-effect-unknown-only-cost = Vi veit ikkje: Berre kostnadene er undersøkte.
brief-effect-unknown-not-read = { $count ->
    [one] Vi veit ikkje: Det finst ein studie, men vi har ikkje lese kva han fann.
   *[other] Vi veit ikkje: Det finst studiar, men vi har ikkje lese kva dei fann.
}
brief-effect-unknown-only-small = Vi veit ikkje: Dei som vart samanlikna, var for få (under { $enough }).
brief-effect-unknown-no-lots = Vi veit ikkje: Det er samanlikna, men det vart ikkje trekt lodd om kven som fekk tiltaket.
brief-effect-unknown-other-treatment = Vi veit ikkje: Tiltaket er berre samanlikna med annan hjelp eller ei anna utgåve.
brief-effect-unknown-not-in-an-area = Vi veit ikkje: Studiane som samanliknar, svarer ikkje på det for alle som deltek.
brief-effect-unknown-design-unknown = { $count ->
    [one] Vi veit ikkje: Korleis studien vart gjord, er ikkje oppgitt.
   *[other] Vi veit ikkje: Korleis nokre av studiane vart gjorde, er ikkje oppgitt, og dei andre samanliknar ikkje med nokon.
}
brief-effect-unknown-before-and-after = Vi veit ikkje: Det er målt før og etter, utan nokon å samanlikne med.
brief-effect-unknown-afterwards = Vi veit ikkje: Det er målt berre etterpå, utan nokon å samanlikne med.
brief-effect-unknown-only-told = Vi veit ikkje: Ingen studie har nokon å samanlikne med. Vi veit berre kva folk fortel.
brief-effect-owners-own = { $count ->
    [one] Studien er eigaren sin eigen.
   *[other] Studiane er eigaren sine eigne.
}
brief-effect-ordered-by-owner = { $count ->
    [one] Eigaren tinga studien.
   *[other] Eigaren tinga studiane.
}
brief-effect-paid-by-funder = { $count ->
    [one] Den som betalte tiltaket, betalte studien.
   *[other] Den som betalte tiltaket, betalte studiane.
}
brief-effect-nobody-says-who = { $count ->
    [one] Kven som stod bak studien, er ikkje oppgitt.
   *[other] Kven som stod bak studiane, er ikkje oppgitt.
}
brief-effect-independence-not-stated = { $count ->
    [one] Om studien er uavhengig, er ikkje oppgitt.
   *[other] Om studiane er uavhengige, er ikkje oppgitt.
}
brief-effect-none-independent = Ingen av studiane er kjend som uavhengig.
brief-effect-deciding-not-here = Studiane som avgjer, er ikkje kjende frå { $country }.
brief-effect-small-null = { $count ->
    [one] Ein liten studie viste ingen sikker skilnad på { $areas }.
   *[other] Små studiar viste ingen sikker skilnad på { $areas }.
}
brief-effect-small-better = { $count ->
    [one] Ein liten studie viste betring på { $areas }. Han er for liten til å avgjere.
   *[other] Små studiar viste betring på { $areas }. Dei er for små til å avgjere.
}
brief-effect-small-worse = { $count ->
    [one] I ein liten studie vart det dårlegare på { $areas }.
   *[other] I små studiar vart det dårlegare på { $areas }.
}
brief-effect-subgroup-worse = Dårlegare på { $areas } for ein del: { $subgroup }.
brief-effect-subgroup-better = Betre på { $areas } for ein annan del: { $subgroup }.
brief-effect-not-here = Ingen studie er kjend frå { $country }.
brief-effect-number-not-stated = Kor mange som er rekna med i svaret, er ikkje oppgitt.
brief-effect-self-report = Det byggjer på det deltakarane sjølve svarte.
brief-effect-variant = Studert i ei bestemt utgåve: { $variants }.
brief-effect-not-measured = Ikkje målt: { $areas }.
brief-effect-original-works = Originalen i utlandet gav betring på { $better }.
brief-effect-original-partly = Originalen i utlandet: ikkje vist på { $null }; betring på { $better }.
brief-effect-original-not-shown = For originalen i utlandet er det ikkje vist på { $null }.
brief-effect-original-worse = Originalen i utlandet: dårlegare på { $worse }.
brief-effect-original-conflicting = Studiane av originalen i utlandet sprikjer.
brief-effect-original-unknown = Originalen i utlandet er òg studert. Det avgjer ikkje noko her.
brief-effect-rated = { $system } ({ $date }): «{ $level }».
brief-effect-rated-undated = { $system }: «{ $level }».
brief-effect-rated-original = { $system } om originalen ({ $date }): «{ $level }».
brief-effect-rated-original-undated = { $system } om originalen: «{ $level }».
brief-effect-rating-variant = { $rating } Gjeld: { $variant }.
brief-effect-rating-edition = { $rating } Utgåve: { $edition }.
brief-effect-change-better = Frå før til etter vart det betre. Kva som var grunnen, viser det ikkje.
brief-effect-change-no-difference = Frå før til etter endra det seg ikkje.
brief-effect-change-worse = Frå før til etter vart det dårlegare. Kva som var grunnen, viser det ikkje.
brief-effect-change-mixed = Frå før til etter endra det seg ulikt.
brief-effect-change-better-on = Frå før til etter vart det betre på { $areas }. Kva som var grunnen, viser det ikkje.
brief-effect-change-no-difference-on = Frå før til etter endra det seg ikkje på { $areas }.
brief-effect-change-worse-on = Frå før til etter vart det dårlegare på { $areas }. Kva som var grunnen, viser det ikkje.
brief-effect-perceived-better = Dei som er spurde, opplever at det hjelper.
brief-effect-perceived-no-difference = Dei som er spurde, opplever ikkje at det hjelper.
brief-effect-perceived-worse = Dei som er spurde, opplever at det vart dårlegare.
brief-effect-perceived-better-on = Dei som er spurde, opplever betring på { $areas }.
brief-effect-perceived-no-difference-on = Dei som er spurde, opplever inga betring på { $areas }.
brief-effect-perceived-worse-on = Dei som er spurde, opplever at det vart dårlegare på { $areas }.
brief-effect-perceived-mixed = Dei som er spurde, opplever det ulikt.
brief-effect-believed-better = Dei som har skrive om det, meiner at det hjelper.
brief-effect-believed-no-difference = Dei som har skrive om det, meiner ikkje at det hjelper.
brief-effect-believed-worse = Dei som har skrive om det, meiner at det blei dårlegare.
brief-effect-believed-better-on = Dei som har skrive om det, meiner at det blei betre på { $areas }.
brief-effect-believed-no-difference-on = Dei som har skrive om det, meiner at det ikkje blei betre på { $areas }.
brief-effect-believed-worse-on = Dei som har skrive om det, meiner at det blei dårlegare på { $areas }.
brief-effect-believed-mixed = Dei som har skrive om det, meiner ulike ting om det hjelper.
brief-effect-content-better = Dei som er spurde, er nøgde.
brief-effect-content-no-difference = Dei som er spurde, er verken meir eller mindre nøgde enn andre.
brief-effect-content-worse = Dei som er spurde, er misnøgde.
brief-effect-content-mixed = Dei som er spurde, er ikkje like nøgde.
brief-effect-afterwards = Noko er målt berre etterpå.
brief-effect-course-fell-short = Noko av det som skulle gjennomførast, vart ikkje slik det skulle.
brief-effect-searched = Leitt { $date }: { $text }.
brief-effect-under-way = { $count ->
    [one] Ein studie som samanliknar, er i gang.
   *[other] { $number } studiar som samanliknar, er i gang.
}
brief-effect-under-way-until = Ein studie som samanliknar, er i gang. Resultata er venta { $date }.
brief-effect-course = Det er òg undersøkt korleis det vart gjennomført.

## 8

brief-knowledge-answered = { $stated } av { $total } spørsmål er svarte på.
brief-knowledge-sources = { $independent } av { $number } kjelder er uavhengige.
brief-knowledge-reviewed = Sett over { $date }.
brief-knowledge-reviewed-by = Sett over { $date } ({ $role }).
brief-knowledge-not-reviewed = Når det sist vart sett over, er ikkje ført inn.
brief-knowledge-confirmed = Eigaren har stadfesta det ({ $date }).
brief-knowledge-not-confirmed = Eigaren har ikkje stadfesta det.
brief-knowledge-overdue = Det skulle ha vore sett over igjen.

## 9

brief-contact = Spør { $name }.
brief-contact-role = Spør { $name }, { $role }.
brief-contact-way = Spør { $name }: { $way }.
brief-contact-role-way = Spør { $name }, { $role }: { $way }.
brief-contact-owners = { $count ->
    [one] Spør eigaren, { $owners }.
   *[other] Spør eigarane: { $owners }.
}
brief-contact-owner-at = { $owner } ({ $site })
brief-contact-places = I bruk no eller før: { $places }.

## The rules, as the site shows them

brief-rules-title = Slik blir svara til
brief-rule-available = Berre ei kjelde som seier nei, gir nei: Tilbodet er slutt, eller det tek ikkje inn nye. Ja seier vi når ei kjelde seier at kommunar i landet kan ta det i bruk, eller at det er ope og eigaren er frå landet. Elles veit vi ikkje. Nyaste status gjeld.
brief-rule-for-whom = Kven som deltek, alderen på barna, det som tyngjer familiane, og kven det er retta mot. Er kjeldene usamde om alderen, står alle svara.
brief-rule-what = Kva slags tiltak det er, kor mange i gruppa, den første rekkja møte, og kor lenge det varer.
brief-rule-commitments = Kor mange ting ei kjelde seier at kommunen må, og kva for nokre, i fast rekkjefølgje. Så det han bør. Vi seier aldri at det ikkje er krav, berre at ingen er oppgitt.
brief-rule-effort = Folk per gruppe og per kommune slik kjeldene oppgir dei. Timane er rekna ut som i planen når ei kjelde seier at kommunen sine folk leier. Elles er det timane i møta, som ikkje er arbeidstida til nokon.
brief-rule-cost = Prisar slik kjeldene oppgir dei, med år og kva dei dekkjer. Så om kommunen dekkjer eigne kostnader, og kva eigaren gir.
brief-rule-effect = Berre studiar av tiltaket sjølv som samanliknar med nokon utan hjelp eller med vanleg hjelp, tel. Forsøk der det blir trekt lodd, og oversikter avgjer. Færre enn { $enough } analyserte avgjer ikkje åleine. Svakare studiar kan trekkje ned, aldri opp. Studiar av originalen står for seg. Vi tel ikkje funn og gir ingen poeng.
brief-rule-knowledge = Kor mange av alle spørsmåla som er svarte på, kor mange kjelder som er uavhengige, når nokon sist såg over, og om eigaren har stadfesta.
brief-rule-contact = Den som eigaren sjølv oppgir som kontakt, elles eigaren. Så kvar det er eller har vore i bruk.

## The page and the quote

brief-more-of = Meir
brief-rests-on = Byggjer på:
brief-to-quote = Til å sitere:
brief-quote = «{ $said }» Om { $name }, { $site } ({ $date }).
brief-quote-from = «{ $said }» Om { $name }, { $site } ({ $date }), etter { $sources }.
brief-quote-source = { $publisher } ({ $year })
brief-rules-lead = Ni spørsmål, med same svarregel for alle tiltak. Reglane byggjer berre på det kjeldene seier. Ingen får poeng, og ingen studiar blir talde opp mot kvarandre.
brief-rules-kinds = Fire slag svar
answer-kind-means-contested = Kjeldene seier ulike ting. Begge sider står i svaret.
answer-kind-means-not-stated = Vi har lese kjeldene, og dei seier ikkje noko om det.
answer-kind-means-not-looked-up = Ingen av oss har sett etter i kjeldene enno. Svaret kan finnast.
answer-kind-means-answered = Kjeldene svarer.
