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
answer-kind-contested = Kjeldene er usamde
answer-kind-not-stated = Ikkje oppgitt
answer-kind-not-looked-up = Ikkje sett etter

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-of-variants = { $said } Gjeld berre: { $variants }.
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
brief-available-here = Det finst i { $country }. Om nye kommunar kan få det, er ikkje oppgitt.
brief-available-here-past = I { $year } fanst det i { $country }. Om nye kommunar kan få det, er ikkje oppgitt.
brief-available-waiting-list = Ja, men { $municipalities } må stå på venteliste.
brief-available-on-application = Ja, { $municipalities } kan søkje om å få det.
brief-available-no = Nei, det tek ikkje inn nye kommunar.
brief-available-unknown = Vi veit ikkje om { $municipalities } kan få det.
brief-available-elsewhere = Det kan takast i bruk i { $countries }.
brief-available-elsewhere-past = I { $year } kunne det takast i bruk i { $countries }.
brief-owner-from = Eigaren er frå { $countries }.
brief-newest-source = Nyaste daterte kjelde er frå { $year }.
brief-status-in-development = Det er under utvikling ({ $date }).
brief-status-in-development-past = I { $year } var det under utvikling. Kva som hende sidan, veit vi ikkje.
brief-status-pilot = Det blir prøvd ut ({ $date }).
brief-status-pilot-past = Det vart prøvd ut i { $year }. Om det går vidare, veit vi ikkje.
brief-status-limited = Tilbodet er avgrensa ({ $date }).
brief-status-limited-past = I { $year } var tilbodet avgrensa. Nyare veit vi ikkje.
brief-available-disputed = Kjeldene er usamde om { $municipalities } kan få det.
brief-status-local-practice = Det er éin kommune sin eigen praksis ({ $date }).
brief-status-local-practice-past = I { $year } var det praksisen til éin kommune. Om det finst no, veit vi ikkje.
brief-status-offered = Det er eit tilbod i drift ({ $date }).
brief-status-offered-past = Sist vi veit at det var i drift, er { $year }.
brief-status-at = { $status } ({ $date })
brief-status-disputed = Kjeldene er usamde: { $versions }.

## 2

brief-whom-and-age = For { $who }. Barna er { $age }.
brief-whom-only = For { $who }.
brief-whom-age = Barna er { $age }.
brief-whom-strains = Det kan handle om { $strains }.
brief-whom-levels = Det er retta mot { $levels }.
brief-level-universal = alle
brief-level-selective = utsette grupper
brief-level-indicated = dei med tidlege teikn
brief-level-treatment = dei som treng behandling
brief-level-follow-up = dei som har opplevd noko vondt
brief-level-system = tenestene sjølve

## 3

brief-what-kind = { $kind }.
brief-what-kind-of-size = { $kind }, { $size } i kvar gruppe.
brief-what-size = { $size } i kvar gruppe.
brief-what-sessions = { $name }: { $numbers }.
brief-what-sessions-of-length = { $name }: { $numbers }, { $length } kvar gong.
brief-what-sessions-unnamed = Dei møtest: { $numbers }.
brief-what-sessions-unnamed-of-length = Dei møtest: { $numbers }, { $length } kvar gong.
brief-what-length = Det varer { $length }.
brief-what-more-series = { $count ->
    [one] Det er òg ei anna rekkje møte.
   *[other] Det er òg { $number } andre rekkjer møte.
}
brief-what-formats = Arbeidsform: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] Eitt krav: { $marks }.
   *[other] { $number } krav: { $marks }.
}
brief-commitments-none = Ingen krav oppgitt.
brief-commitments-none-answered = { $count ->
    [0] Ingen krav oppgitt (ingen av { $total } typar er svara på).
   *[other] Ingen krav oppgitt ({ $number } av { $total } typar er svara på).
}
brief-commitments-none-own = Ingen krav til kommunen sjølv er oppgitt.
brief-commitments-none-own-answered = Ingen krav til kommunen sjølv er oppgitt ({ $number } av { $total } typar er svara på).
brief-commitments-must-of-others = Krav til dei som skal gjere det: { $marks }.
brief-commitments-none-looked = Ingen krav oppgitt ({ $number } av { $total } har ingen sett etter).
brief-commitments-unread = { $number } av { $total } typar krav har ingen sett etter.
brief-commitments-should = Bør: { $marks }.
brief-commitments-described = Skildra utan å vere krav: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-variants = berre for { $variants }
brief-mark-some-variants = { $count ->
    [one] berre for éi utgåve
   *[other] berre for nokre utgåver
}
brief-mark-agreement = avtale
brief-mark-leadership-anchoring = forankring
brief-mark-political-decision = politisk vedtak
brief-mark-coordinator = koordinator
brief-mark-branch-coordinator = koordinator i kvar avdeling
brief-mark-case-coordinator = koordinator i kvar sak
brief-mark-staff = bemanning
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
brief-effort-of = { $amount } ({ $whom })
brief-effort-hours = Om lag { $hours } arbeid per gruppe eller familie (rekna ut).
brief-effort-meetings = Møte: { $hours } (rekna ut).
brief-effort-meetings-and-more = { $count ->
    [one] Møte: { $hours } (rekna ut), og éi rekkje møte utan oppgitt lengd.
   *[other] Møte: { $hours } (rekna ut), og { $number } rekkjer møte utan oppgitt lengd.
}
brief-effort-work-unknown = Arbeidstida er ikkje kjend.
brief-effort-led = Folka i kommunen leier { $meetings }.
brief-effort-training = Opplæring: { $lengths }.
brief-effort-training-length-unknown = Lengda på opplæringa er ikkje oppgitt.
brief-effort-training-optional = Opplæring er frivillig. Lengda er ikkje oppgitt.
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
brief-cost-in-parts = { $price } Av dette: { $parts }.
brief-cost-part = { $money } ({ $phase })
brief-cost-about = { $price } Gjeld: { $text }.
brief-cost-unlike = { $price } Det kan ikkje samanliknast med { $unlike }.
brief-cost-with-care = { $price } Samanlikn med varsemd.
brief-cost-one-of = { $price } Eitt av { $number } beløp.
brief-cost-other-amounts = { $price } Andre beløp er òg oppgitt.
brief-cost-grant = Tilskot
brief-cost-grant-from = Tilskot frå { $payer }
brief-cost-grant-sought = { $grant }, søkt om
brief-cost-not-stated = Ingen pris oppgitt.
brief-cost-not-in-excerpt = Ingen pris i den delen av kjeldene vi har lese.
brief-cost-not-recorded = Ingen har sett etter prisar enno.
brief-cost-not-applicable = Kostnader er ikkje aktuelle her.
brief-cost-own = Kommunen dekkjer eigne kostnader.
brief-cost-travel = Kommunen betaler reiser.
brief-cost-given = Eigaren gir: { $given }.

## 7

brief-areas-child = barna
brief-areas-family = foreldra
brief-areas-families = familiane
brief-areas-staff = dei tilsette
brief-areas-of = { $areas } ({ $whose })
brief-areas-then = { $first }; { $next }
brief-others-nothing = dei som ikkje fekk noko tilbod
brief-others-waiting-list = dei som stod på venteliste
brief-others-usual-services = vanleg hjelp
brief-others-information = berre informasjon
brief-others-another-version = ei anna utgåve av tiltaket
brief-others-another-programme = eit anna tiltak
brief-others-unknown = noko som ikkje er oppgitt
brief-studies-number = { $count ->
    [one] éin
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
   *[other] { $number }
}
brief-writer-owner = Eigaren
brief-writer-other = Dei som har skrive om det,
brief-informant-child = barn
brief-informant-parent = foreldre
brief-informant-teacher = lærarar eller tilsette i barnehagen
brief-informant-staff = tilsette
brief-informant-practitioner = dei som gir tilbodet
brief-informant-observer = observatørar
brief-informant-register = register
brief-effect-works = Ja. Betring i { $better }.
brief-effect-partly = Delvis. Betring i { $better }. Ingen sikker skilnad i { $null }.
brief-effect-not-shown = Nei. Ingen sikker skilnad i { $null }.
brief-effect-worse = Nei. Det vart dårlegare: { $worse }.
brief-effect-conflicting = Sprikande funn om { $mixed }.
brief-effect-better-and-worse = Sprikande funn. Betring i { $better }. Dårlegare: { $worse }.
brief-effect-also-worse = Dårlegare: { $worse }.
brief-effect-also-null = Ingen sikker skilnad i { $null }.
brief-effect-also-better = Betring i { $better }.
brief-effect-open = Ikkje avklart: { $open }.
brief-effect-unknown-not-looked-up = Vi veit ikkje: Ingen har sett etter studiar enno.
brief-effect-unknown-only-interested = Vi veit ikkje: Berre eigaren eller nokon som har betalt, fortel om studiar.
brief-effect-unknown-none-found = Vi veit ikkje: Vi har leitt utan å finne nokon studie ({ $date }).
brief-effect-unknown-only-accounts = { $looked ->
    [yes] Vi veit ikkje: Vi har leitt utan å finne nokon studie ({ $date }). Berre dei som driv det, har skrive om det.
   *[no] Vi veit ikkje: Ingen studie er funnen. Berre dei som driv det, har skrive om det.
}
brief-effect-unknown-only-original = Vi veit ikkje: Berre originalen i utlandet er studert.
brief-effect-unknown-only-cost = Vi veit ikkje: Berre kostnadene er undersøkte.
brief-effect-unknown-not-read = { $count ->
    [one] Vi veit ikkje: Det finst ein studie, men vi har ikkje lese kva han fann.
   *[other] Vi veit ikkje: Det finst studiar, men vi har ikkje lese kva dei fann.
}
brief-effect-unknown-only-small = Vi veit ikkje: For få vart samanlikna (under { $enough }).
brief-effect-unknown-no-lots = Vi veit ikkje: Nokre er samanlikna, men det vart ikkje trekt lodd om kven som fekk tiltaket.
brief-effect-unknown-other-treatment = { $with ->
    [versions] Vi veit ikkje: I det vi har lese, er berre ulike utgåver av tiltaket samanlikna.
    [programmes] Vi veit ikkje: I det vi har lese, er tiltaket berre samanlikna med eit anna tiltak.
   *[both] Vi veit ikkje: I det vi har lese, er tiltaket berre samanlikna med andre tiltak og med andre utgåver av seg sjølv.
}
brief-effect-unknown-not-in-an-area = Vi veit ikkje: Studiane som samanliknar, svarer ikkje på det for barna eller foreldra.
brief-effect-unknown-design-unknown = { $read ->
    [whole] { $count ->
        [one] Vi veit ikkje: Studien fortel ikkje korleis han vart gjord.
       *[other] Vi veit ikkje: Studiane fortel ikkje korleis dei vart gjorde.
    }
   *[in-part] { $count ->
        [one] Vi veit ikkje: Korleis studien vart gjord, stod ikkje i det vi las.
       *[other] Vi veit ikkje: Korleis studiane vart gjorde, stod ikkje i det vi las.
    }
}
brief-effect-unknown-design-unknown-of = { $read ->
    [whole] { $count ->
        [one] Vi veit ikkje: Ein av studiane fortel ikkje korleis han vart gjord.
       *[other] Vi veit ikkje: Av studiane er det { $n } som ikkje fortel korleis dei vart gjorde.
    }
   *[in-part] { $count ->
        [one] Vi veit ikkje: Korleis { $n } av studiane vart gjord, stod ikkje i det vi las.
       *[other] Vi veit ikkje: Korleis { $n } av studiane vart gjorde, stod ikkje i det vi las.
    }
}
brief-effect-unknown-others = { $compared ->
    [nobody] { $count ->
        [one] Den andre samanliknar ikkje med nokon.
       *[other] Dei andre samanliknar ikkje med nokon.
    }
   *[unsaid] { $count ->
        [one] Vi har ikkje sett at den andre samanliknar med nokon.
       *[other] Vi har ikkje sett at dei andre samanliknar med nokon.
    }
}
brief-effect-some-unread = Kva { $n } av studiane fann, har vi ikkje lese.
brief-effect-unknown-before-and-after = { $compared ->
    [nobody] Vi veit ikkje: Det er målt før og etter, utan nokon å samanlikne med.
   *[unsaid] Vi veit ikkje: Det er målt før og etter. Det vi har lese, nemner ingen å samanlikne med.
}
brief-effect-unknown-afterwards = { $compared ->
    [nobody] Vi veit ikkje: Det er målt berre etterpå, utan nokon å samanlikne med.
   *[unsaid] Vi veit ikkje: Det er målt berre etterpå. Det vi har lese, nemner ingen å samanlikne med.
}
brief-effect-unknown-only-told = { $compared ->
    [nobody] Vi veit ikkje: Ingen studie har ei samanlikningsgruppe. Vi veit berre kva folk fortel.
   *[unsaid] Vi veit ikkje: Det vi har lese, nemner ingen å samanlikne med. Vi veit berre kva folk fortel.
}
brief-effect-unknown-nothing-compares = { $compared ->
    [nobody] Vi veit ikkje: Ingen studie har ei samanlikningsgruppe.
   *[unsaid] Vi veit ikkje: Det vi har lese, nemner ingen å samanlikne med.
}
brief-effect-owners-own = { $which ->
    [deciding] { $count ->
        [one] Den avgjerande studien er eigaren sin eigen.
       *[other] Dei avgjerande studiane er eigaren sine eigne.
    }
    [original] { $count ->
        [one] Studien av originalen er eigaren sin eigen.
       *[other] Studiane av originalen er eigaren sine eigne.
    }
   *[all] { $count ->
        [one] Studien er eigaren sin eigen.
       *[other] Studiane er eigaren sine eigne.
    }
}
brief-effect-ordered-by-owner = { $which ->
    [deciding] { $count ->
        [one] Eigaren tinga den avgjerande studien.
       *[other] Eigaren tinga dei avgjerande studiane.
    }
    [original] { $count ->
        [one] Eigaren tinga studien av originalen.
       *[other] Eigaren tinga studiane av originalen.
    }
   *[all] { $count ->
        [one] Eigaren tinga studien.
       *[other] Eigaren tinga studiane.
    }
}
brief-effect-paid-by-funder = { $which ->
    [deciding] { $count ->
        [one] Den som betalte tiltaket, betalte den avgjerande studien.
       *[other] Den som betalte tiltaket, betalte dei avgjerande studiane.
    }
    [original] { $count ->
        [one] Den som betalte tiltaket, betalte studien av originalen.
       *[other] Den som betalte tiltaket, betalte studiane av originalen.
    }
   *[all] { $count ->
        [one] Den som betalte tiltaket, betalte studien.
       *[other] Den som betalte tiltaket, betalte studiane.
    }
}
brief-effect-nobody-says-who = { $which ->
    [deciding] { $count ->
        [one] Kven som stod bak den avgjerande studien, er ikkje oppgitt.
       *[other] Kven som stod bak dei avgjerande studiane, er ikkje oppgitt.
    }
    [original] { $count ->
        [one] Kven som stod bak studien av originalen, er ikkje oppgitt.
       *[other] Kven som stod bak studiane av originalen, er ikkje oppgitt.
    }
   *[all] { $count ->
        [one] Kven som stod bak studien, er ikkje oppgitt.
       *[other] Kven som stod bak studiane, er ikkje oppgitt.
    }
}
brief-effect-independence-not-stated = { $which ->
    [deciding] { $count ->
        [one] Om den avgjerande studien er uavhengig, er ikkje oppgitt.
       *[other] Om dei avgjerande studiane er uavhengige, er ikkje oppgitt.
    }
    [original] { $count ->
        [one] Om studien av originalen er uavhengig, er ikkje oppgitt.
       *[other] Om studiane av originalen er uavhengige, er ikkje oppgitt.
    }
   *[all] { $count ->
        [one] Om studien er uavhengig, er ikkje oppgitt.
       *[other] Om studiane er uavhengige, er ikkje oppgitt.
    }
}
brief-effect-none-independent = { $which ->
    [deciding] Ingen av dei avgjerande studiane er kjend som uavhengig.
    [original] Ingen av studiane av originalen er kjend som uavhengig.
   *[all] Ingen av studiane er kjend som uavhengig.
}
brief-effect-deciding-not-here = Dei avgjerande studiane er ikkje kjende frå { $country }.
brief-effect-small-null = { $count ->
    [one] Ein liten studie viste ingen sikker skilnad i { $areas }.
   *[other] Små studiar viste ingen sikker skilnad i { $areas }.
}
brief-effect-small-better = { $count ->
    [one] Ein liten studie viste betring i { $areas }. Han er for liten til å avgjere.
   *[other] Små studiar viste betring i { $areas }. Dei er for små til å avgjere.
}
brief-effect-small-worse = { $count ->
    [one] I ein liten studie vart det dårlegare: { $areas }.
   *[other] I små studiar vart det dårlegare: { $areas }.
}
brief-effect-small-mixed = { $count ->
    [one] Ein liten studie peikar i fleire retningar: { $areas }.
   *[other] Små studiar peikar i fleire retningar: { $areas }.
}
brief-effect-weaker-null = { $count ->
    [one] Ein studie utan loddtrekking viste ingen sikker skilnad i { $areas }.
   *[other] Studiar utan loddtrekking viste ingen sikker skilnad i { $areas }.
}
brief-effect-weaker-better = { $count ->
    [one] Ein studie utan loddtrekking viste betring i { $areas }.
   *[other] Studiar utan loddtrekking viste betring i { $areas }.
}
brief-effect-weaker-worse = { $count ->
    [one] I ein studie utan loddtrekking vart det dårlegare: { $areas }.
   *[other] I studiar utan loddtrekking vart det dårlegare: { $areas }.
}
brief-effect-weaker-mixed = { $count ->
    [one] Ein studie utan loddtrekking peikar i fleire retningar: { $areas }.
   *[other] Studiar utan loddtrekking peikar i fleire retningar: { $areas }.
}
brief-effect-subgroup-worse = Dårlegare for ein del: { $areas }. Det gjeld: { $subgroup }.
brief-effect-subgroup-better = Betre for ein annan del: { $areas }. Det gjeld: { $subgroup }.
brief-effect-in-their-words = { $said } «{ $text }.»
brief-effect-part-worse = Dårlegare for ein del: { $areas }.
brief-effect-part-unlike = Ikkje like godt for alle: { $areas }.
brief-effect-subgroup-mixed = Ikkje like godt for ein del: { $areas }. Det gjeld: { $subgroup }.
brief-effect-subgroup-null = Ingen sikker skilnad for ein del: { $areas }. Det gjeld: { $subgroup }.
brief-effect-subgroup-only-better = Betring i { $areas }, men ikkje for alle eller for tiltaket åleine. Det gjeld: { $subgroup }.
brief-effect-not-here = Ingen studie er kjend frå { $country }.
brief-effect-number-not-stated = { $which ->
    [some] Nokre av dei avgjerande studiane oppgir ikkje kor mange som vart målte til slutt.
   *[all] Kor mange som vart målte til slutt, er ikkje oppgitt.
}
brief-effect-only-began = { $began } var med. Kor mange det var til slutt, er ikkje oppgitt.
brief-effect-self-report = Det byggjer på det deltakarane sjølve svarte.
brief-effect-self-report-on = Byggjer berre på det deltakarane sjølve svarte: { $areas }.
brief-effect-children-not-studied = Barna er ikkje undersøkte i det vi har lese.
brief-effect-children-not-asked = Barna sjølve er ikkje spurde.
brief-effect-left-unmeasured = { $count ->
    [one] Ein studie seier at dette ikkje er målt: { $areas }.
   *[other] Studiar seier at dette ikkje er målt: { $areas }.
}
brief-effect-among = { $count ->
    [one] Den avgjerande studien er gjord berre blant { $among }.
   *[other] Dei avgjerande studiane er gjorde berre blant { $among }.
}
brief-effect-among-in-part = Noko av dette er studert berre blant { $among }.
brief-effect-decided-by = { $count ->
    [one] Svaret byggjer på éin studie.
   *[other] Svaret byggjer på { $count } studiar.
}
brief-effect-variant = { $count ->
    [one] Studert berre i éi utgåve: { $variants }.
   *[other] Studert berre i desse utgåvene: { $variants }.
}
brief-effect-variant-of-settled = { $count ->
    [one] Svaret gjeld berre éi utgåve: { $variants }.
   *[other] Svaret gjeld berre desse utgåvene: { $variants }.
}
brief-effect-variant-in-part = { $count ->
    [one] Noko av dette er studert i éi bestemt utgåve: { $variants }.
   *[other] Noko av dette er studert i bestemte utgåver: { $variants }.
}
brief-effect-variant-of-age = { $variant }, barn { $age }
brief-effect-only-at-end = { $known ->
    [measured] Målt berre rett etterpå.
   *[told] Oppgitt berre for rett etterpå.
}
brief-effect-only-at-end-on = { $known ->
    [measured] Målt berre rett etterpå: { $areas }.
   *[told] Oppgitt berre for rett etterpå: { $areas }.
}
brief-effect-only-during = { $known ->
    [measured] Målt berre medan det gjekk føre seg.
   *[told] Oppgitt berre for tida det gjekk føre seg.
}
brief-effect-only-during-on = { $known ->
    [measured] Målt berre medan det gjekk føre seg: { $areas }.
   *[told] Oppgitt berre for tida det gjekk føre seg: { $areas }.
}
brief-effect-later-unread-in-part = Noko av betringa er ikkje oppgitt for seinare målingar: { $areas }.
brief-effect-later-unread = Det vart målt seinare òg. Kva det då viste om { $areas }, har vi ikkje lese.
brief-effect-measured-when = Om tidspunkta skriv kjelda: «{ $when }.»
brief-effect-time-not-stated = Når det vart målt, er ikkje oppgitt.
brief-effect-longest-after = Svaret byggjer på målingar høgst { $time } etter at det var slutt.
brief-effect-longest-after-on = Svaret byggjer på målingar høgst { $time } etter at det var slutt. Det gjeld: { $areas }.
brief-effect-size = Betringa var { $size }: { $areas }.
brief-effect-beside = Samanlikna med { $others }.
brief-effect-others-unknown = Kva dei andre fekk, er ikkje oppgitt.
brief-effect-not-measured = { $read ->
    [whole] Ikkje målt: { $areas }.
   *[in-part] Ikkje målt i det vi har lese: { $areas }.
}
brief-effect-not-compared = { $read ->
    [whole] Ikkje samanlikna med andre: { $areas }.
   *[in-part] Ikkje samanlikna med andre i det vi har lese: { $areas }.
}
brief-effect-original-mixed = Studiane av originalen i utlandet sprikjer om { $areas }.
brief-effect-original-worse = Med originalen i utlandet vart det dårlegare: { $areas }.
brief-effect-original-worse-weakly = Med originalen i utlandet såg det ut til å bli dårlegare: { $areas }. Det er ikkje nok til å avgjere det.
brief-effect-original-null = Originalen i utlandet gav ingen sikker skilnad i { $areas }.
brief-effect-original-null-weakly = Originalen i utlandet såg ikkje ut til å gi nokon sikker skilnad i { $areas }, men det er ikkje nok til å avgjere det.
brief-effect-original-better = Originalen i utlandet gav betring i { $areas }.
brief-effect-original-better-weakly = Originalen i utlandet såg ut til å gi betring i { $areas }, men det er ikkje nok til å avgjere det.
brief-effect-original-compares-not = Originalen i utlandet er òg studert, men ingen funn vi har lese, samanliknar med nokon.
brief-effect-original-self-report = Funna om originalen byggjer på det deltakarane sjølve svarte.
brief-effect-original-beside = { $said } Samanlikna med { $others }.
brief-effect-measured-during = { $said } Målt medan det gjekk føre seg.
brief-effect-measured-end = { $said } Målt rett etterpå.
brief-effect-measured-later = { $said } Målt ei tid etter at det var slutt.
brief-effect-measured-after = { $said } Målt { $time } etter at det var slutt.
brief-effect-rated = { $system } ({ $date }): «{ $level }».
brief-effect-rated-undated = { $system }: «{ $level }».
brief-effect-rated-original = { $system } om originalen ({ $date }): «{ $level }».
brief-effect-rated-original-undated = { $system } om originalen: «{ $level }».
brief-effect-rating-means = { $rating } { $text }.
brief-effect-rating-variant = { $rating } Gjeld: { $text }.
brief-effect-rating-edition = { $rating } Utgåve: { $text }.
brief-effect-rating-scale = { $rating } { $text }.
brief-effect-change-better = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} vart det betre. Kva som var grunnen, viser det ikkje.
brief-effect-change-no-difference = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} endra det seg ikkje.
brief-effect-change-worse = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} vart det dårlegare. Kva som var grunnen, viser det ikkje.
brief-effect-change-better-on = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} vart det betring i { $areas }. Kva som var grunnen, viser det ikkje.
brief-effect-change-no-difference-on = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} endra det seg ikkje: { $areas }.
brief-effect-change-worse-on = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} vart det dårlegare: { $areas }. Kva som var grunnen, viser det ikkje.
brief-effect-change-mixed-on = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} vart det betring i { $areas }. Det gjekk ikkje like godt med { $others }.
brief-effect-change-unlike-on = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} var funna ulike: { $others }.
brief-effect-change-worse-for = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} vart det dårlegare for ein del: { $areas }. Det gjeld: { $subgroup }.
brief-effect-change-unlike-for = { $when ->
    [during] Undervegs
   *[after] Frå før til etter
} gjekk det ikkje like godt for ein del: { $areas }. Det gjeld: { $subgroup }.
brief-effect-perceived-better = Dei som er spurde ({ $who }), seier at det hjelper.
brief-effect-perceived-no-difference = Dei som er spurde ({ $who }), seier at det ikkje hjelper.
brief-effect-perceived-worse = Dei som er spurde ({ $who }), seier at det vart dårlegare.
brief-effect-perceived-better-on = Dei som er spurde ({ $who }), fortel om betring i { $areas }.
brief-effect-perceived-no-difference-on = Dei som er spurde ({ $who }), fortel at det ikkje vart betre: { $areas }.
brief-effect-perceived-worse-on = Dei som er spurde ({ $who }), fortel at det vart dårlegare: { $areas }.
brief-effect-perceived-mixed-on = Dei som er spurde ({ $who }), fortel om betring i { $areas }, men har ulike erfaringar med { $others }.
brief-effect-perceived-unlike-on = Dei som er spurde ({ $who }), har ulike erfaringar med { $others }.
brief-effect-perceived-mixed = Dei som er spurde ({ $who }), har ulike erfaringar.
brief-effect-believed-better = { $writer } meiner at det hjelper.
brief-effect-believed-no-difference = { $writer } meiner at det ikkje hjelper.
brief-effect-believed-worse = { $writer } meiner at det vart dårlegare.
brief-effect-believed-better-on = { $writer } meiner at det vart betring i { $areas }.
brief-effect-believed-no-difference-on = { $writer } meiner at det ikkje vart betre: { $areas }.
brief-effect-believed-worse-on = { $writer } meiner at det vart dårlegare: { $areas }.
brief-effect-believed-mixed = { $writer } meiner at det dels hjelper og dels ikkje.
brief-effect-believed-mixed-on = { $writer } meiner at det vart betring i { $areas }. Det er ikkje like klart for { $others }.
brief-effect-believed-unlike-on = { $writer } meiner at det dels vart betre og dels ikkje: { $others }.
brief-effect-expected-better = { $writer } meiner at det kan hjelpe.
brief-effect-expected-no-difference = { $writer } meiner at det ikkje hjelper.
brief-effect-expected-worse = { $writer } meiner at det kan bli dårlegare.
brief-effect-expected-mixed = { $writer } meiner at det dels hjelper og dels ikkje.
brief-effect-expected-better-on = { $writer } meiner at det kan gi betring i { $areas }.
brief-effect-expected-no-difference-on = { $writer } meiner at det ikkje gir betring i { $areas }.
brief-effect-expected-worse-on = { $writer } meiner at det kan bli dårlegare: { $areas }.
brief-effect-expected-mixed-on = { $writer } meiner at det kan gi betring i { $areas }. Det er ikkje like klart for { $others }.
brief-effect-expected-unlike-on = { $writer } meiner at det dels kan hjelpe og dels ikkje: { $others }.
brief-effect-owner-writes = Eigaren skriv: { $said }
brief-effect-content-better = Dei som er spurde ({ $who }), er nøgde.
brief-effect-content-no-difference = Dei som er spurde ({ $who }), er verken meir eller mindre nøgde enn andre.
brief-effect-content-worse = Dei som er spurde ({ $who }), er misnøgde.
brief-effect-content-mixed = Dei som er spurde ({ $who }), er ikkje like nøgde.
brief-effect-pleased-better = { $writer } meiner at deltakarane er nøgde.
brief-effect-pleased-no-difference = { $writer } meiner at deltakarane verken er meir eller mindre nøgde enn andre.
brief-effect-pleased-worse = { $writer } meiner at deltakarane er misnøgde.
brief-effect-pleased-mixed = { $writer } meiner at deltakarane ikkje er like nøgde.
brief-effect-learned-better = Dei som er spurde ({ $who }), seier at dei tilsette veit eller kan meir.
brief-effect-taught-better = { $writer } skriv at dei tilsette veit eller kan meir.
brief-effect-learned-no-difference = Dei som er spurde ({ $who }), seier at dei tilsette ikkje veit eller kan meir.
brief-effect-taught-no-difference = { $writer } skriv at dei tilsette ikkje veit eller kan meir.
brief-effect-learned-worse = Dei som er spurde ({ $who }), seier at dei tilsette veit eller kan mindre.
brief-effect-taught-worse = { $writer } skriv at dei tilsette veit eller kan mindre.
brief-effect-learned-mixed = Dei som er spurde ({ $who }), seier at dei tilsette dels veit eller kan meir, og dels ikkje.
brief-effect-taught-mixed = { $writer } skriv at dei tilsette dels veit eller kan meir, og dels ikkje.
brief-effect-course-fell-short = Noko ved gjennomføringa fungerte ikkje godt.
brief-effect-course-fell-short-on = Noko ved gjennomføringa fungerte ikkje godt: { $areas }.
brief-effect-course-unlike = Gjennomføringa gjekk dels godt og dels ikkje.
brief-effect-course-unlike-on = Gjennomføringa gjekk dels godt og dels ikkje: { $areas }.
brief-effect-searched = Leitt { $date }: «{ $text }.»
brief-effect-under-way = { $count ->
    [one] Ein studie som samanliknar, er meld.
    [2] To studiar som samanliknar, er melde.
    [3] Tre studiar som samanliknar, er melde.
   *[other] { $number } studiar som samanliknar, er melde.
}
brief-effect-under-way-versions = { $count ->
    [one] Ein studie er meld, men han set berre utgåver av tiltaket opp mot kvarandre.
    [2] To studiar er melde, men dei set berre utgåver av tiltaket opp mot kvarandre.
    [3] Tre studiar er melde, men dei set berre utgåver av tiltaket opp mot kvarandre.
   *[other] { $number } studiar er melde, men dei set berre utgåver av tiltaket opp mot kvarandre.
}
brief-effect-under-way-treatments = { $count ->
    [one] Ein studie er meld, men han samanliknar berre med andre tiltak.
    [2] To studiar er melde, men dei samanliknar berre med andre tiltak.
    [3] Tre studiar er melde, men dei samanliknar berre med andre tiltak.
   *[other] { $number } studiar er melde, men dei samanliknar berre med andre tiltak.
}
brief-effect-under-way-beside = { $count ->
    [one] Ein studie er meld. Han set tiltak eller utgåver opp mot kvarandre. Om nokon òg er utan, stod ikkje i det vi las.
   *[other] { $number } studiar er melde. Dei set tiltak eller utgåver opp mot kvarandre. Om nokon òg er utan, stod ikkje i det vi las.
}
brief-effect-under-way-until = { $said } Resultata er venta { $date }.
brief-effect-under-way-overdue = { $said } Resultata var venta { $date }. Vi har ikkje lese dei.
brief-effect-under-way-unread = { $said } Resultat har vi ikkje lese.
brief-effect-under-way-unsaid = { $count ->
    [one] Ein studie er meld. Kjeldene seier ikkje om han har ei samanlikningsgruppe.
    [2] To studiar er melde. Kjeldene seier ikkje om dei har ei samanlikningsgruppe.
    [3] Tre studiar er melde. Kjeldene seier ikkje om dei har ei samanlikningsgruppe.
   *[other] { $number } studiar er melde. Kjeldene seier ikkje om dei har ei samanlikningsgruppe.
}
brief-effect-under-way-compares-not = { $count ->
    [one] Ein studie er meld, men han samanliknar ikkje med nokon.
    [2] To studiar er melde, men dei samanliknar ikkje med nokon.
    [3] Tre studiar er melde, men dei samanliknar ikkje med nokon.
   *[other] { $number } studiar er melde, men dei samanliknar ikkje med nokon.
}

## 8

brief-knowledge-answered = Det er svart på { $stated } av { $total } spørsmål.
brief-knowledge-sources = { $independent } av { $number } kjelder er uavhengige.
brief-knowledge-reviewed = Gjennomgått { $date }.
brief-knowledge-reviewed-by = Gjennomgått { $date } ({ $role }).
brief-knowledge-not-reviewed = Når det sist vart gjennomgått, er ikkje ført inn.
brief-knowledge-confirmed = Eigaren har stadfesta det ({ $date }).
brief-knowledge-not-confirmed = Eigaren har ikkje stadfesta det.
brief-knowledge-overdue = Det skulle ha vore gjennomgått igjen.

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
brief-rule-available = Berre ei kjelde som seier nei, gir nei: Tilbodet er slutt, eller det tek ikkje inn nye. Ja seier vi berre når ei kjelde seier at det er ope for nye, og det finst i landet eller eigaren er derifrå. Finst det i landet utan at nokon seier at nye kommunar kan få det, seier vi det. Elles veit vi ikkje. Vi bruker den nyaste statusen, men ikkje når kjelda handlar om eit anna land. Er statusen meir enn tre år gammal, seier vi kva som galdt då. Gjeld han berre éi utgåve, står det.
brief-rule-for-whom = Kven som deltek, alderen på barna, det som tyngjer familiane, og kven det er retta mot. Er kjeldene usamde om alderen, står alle svara.
brief-rule-what = Kva slags tiltak det er, kor mange i gruppa, den første rekkja møte, og kor lenge det varer.
brief-rule-commitments = Kor mange ting ei kjelde seier at kommunen må, og kva for nokre, i fast rekkjefølgje. Gjeld eit krav berre éi utgåve, står det. Krav til andre enn kommunen sjølv, som dei som tek opplæringa, står for seg. Deretter kjem det kommunen bør. Vi seier aldri at det ikkje er krav, berre at ingen er oppgitt. Er få typar krav svara på, står det kor mange.
brief-rule-effort = Folk per gruppe og per kommune slik kjeldene oppgir dei. Timane er rekna ut som i planen når ei kjelde seier at kommunen sine folk leier. Elles er det timane i kvar rekkje møte, som ikkje er arbeidstida til nokon. Dei blir ikkje lagde saman. Opplæring står med kven ho er for; ein del står ikkje ved sida av heilskapen.
brief-rule-cost = Prisar slik kjeldene oppgir dei, med år og kva dei dekkjer, og med kva dei ikkje må samanliknast med. Eit tilskot blir kalla tilskot, og delar står med heilskapen. Det som kostar pengar utan at beløpet er oppgitt, kjem etter prisane. Så om kommunen dekkjer eigne kostnader og reiser, og kva eigaren gir. Er eitt av fleire beløp vist, står det.
brief-rule-effect = Berre studiar av tiltaket sjølv som samanliknar med nokon utan hjelp eller med vanleg hjelp, tel. Forsøk der det blir trekt lodd, og oversikter avgjer. Færre enn { $enough } analyserte avgjer ikkje åleine. Svakare studiar kan trekkje ned, aldri opp, og berre når dei gjeld same utgåve. Er det berre oppgitt kor mange som var med frå start, står det.
brief-rule-effect-said = Etter svaret står kva det gjeld: kven det er studert blant, kva utgåve og alder, kor lenge etter, og kva dei andre fekk. Det små studiar fann, både betring og ikkje, står for seg. Alt som gjeld berre éi utgåve, seier det. Gjekk det dårlegare eller ulikt for ein del, står det kven.
brief-rule-effect-missing = Det som ikkje står i det vi har lese, seier vi ikkje at manglar. Det står òg om barna ikkje er undersøkte eller spurde. Er det målt seinare, eller finst det studiar, utan at vi har lese kva dei viste, står det.
brief-rule-effect-opinions = Det nokon meiner utan at nokon er spurde, er sagt å vere deira meining. Det dei som driv tiltaket, sjølve skriv om det, er ingen studie.
brief-rule-effect-original = Studiar av originalen står for seg; fann dei ingen skilnad eller er usamde, kjem det først. Er det usemje, må kjeldene seie ulikt om det same. Vi tel ikkje funn og gir ingen poeng. Kven som stod bak studiane av originalen, står med dei.
brief-rule-knowledge = Kor mange av alle spørsmåla som er svarte på, kor mange kjelder som er uavhengige, når nokon sist såg over, og om eigaren har stadfesta.
brief-rule-contact = Den som eigaren sjølv oppgir som kontakt, elles eigaren. Så kvar det er eller har vore i bruk.

## The page and the quote

brief-more-of = Meir
brief-less-of = Lukk
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
