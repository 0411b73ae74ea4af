### A programme in nine short answers.

## The questions

brief-title = Kort fortalt
brief-asks-available = Kan vi få det?
brief-asks-for-whom = Hvem er det for?
brief-asks-what = Hva går det ut på?
brief-asks-commitments = Hva må vi binde oss til?
brief-asks-effort = Hva tar det av folk og tid?
brief-asks-cost = Hva koster det?
brief-asks-effect = Virker det?
brief-asks-knowledge = Hvor mye vet vi?
brief-asks-contact = Hvem spør vi?

## What sort of answer

answer-kind-answered = Besvart
answer-kind-contested = Kildene er uenige
answer-kind-not-stated = Ikke oppgitt
answer-kind-not-looked-up = Ikke sett etter

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-of-variants = { $said } Gjelder bare: { $variants }.
brief-more = { $number } til
brief-or = { $first } eller { $next }
brief-disputed = Kildene er uenige.
brief-not-stated = Kildene vi har lest, sier det ikke.
brief-not-in-excerpt = Det står ikke i den delen av kildene vi har lest.
brief-not-looked-up = Ingen har sett etter det ennå.
brief-not-applicable = Spørsmålet passer ikke for dette tiltaket.
brief-only-interested = Bare eieren eller en som har betalt, sier noe om det.
brief-undated = udatert

## 1

brief-municipalities-NO = norske kommuner
brief-municipalities-DK = danske kommuner
brief-municipalities-SE = svenske kommuner
brief-municipalities-FI = finske kommuner
brief-municipalities-IS = islandske kommuner
brief-municipalities-FO = færøyske kommuner
brief-municipalities-GL = grønlandske kommuner
brief-municipalities-NL = nederlandske kommuner
brief-municipalities-US = amerikanske kommuner
brief-municipalities-CA = kanadiske kommuner
brief-municipalities-GB = britiske kommuner
brief-municipalities-DE = tyske kommuner
brief-municipalities-AU = australske kommuner
brief-municipalities-NZ = newzealandske kommuner
brief-municipalities-GR = greske kommuner
brief-municipalities-JP = japanske kommuner
brief-ended = Nei. Det tilbys ikke lenger ({ $year }).
brief-ended-undated = Nei. Det tilbys ikke lenger.
brief-paused = Ikke nå. Tilbudet har pause ({ $date }).
brief-replaced = Nei. Et annet tiltak har tatt over ({ $year }).
brief-replaced-undated = Nei. Et annet tiltak har tatt over.
brief-available-yes = Ja, det er åpent for { $municipalities }.
brief-available-here = Det finnes i { $country }. Om nye kommuner kan få det, er ikke oppgitt.
brief-available-here-past = I { $year } fantes det i { $country }. Om nye kommuner kan få det, er ikke oppgitt.
brief-available-waiting-list = Ja, men { $municipalities } må stå på venteliste.
brief-available-on-application = Ja, { $municipalities } kan søke om å få det.
brief-available-no = Nei, det tar ikke inn nye kommuner.
brief-available-unknown = Vi vet ikke om { $municipalities } kan få det.
brief-available-elsewhere = Det kan tas i bruk i { $countries }.
brief-available-elsewhere-past = I { $year } kunne det tas i bruk i { $countries }.
brief-owner-from = Eieren er fra { $countries }.
brief-newest-source = Nyeste daterte kilde er fra { $year }.
brief-status-in-development = Det er under utvikling ({ $date }).
brief-status-in-development-past = I { $year } var det under utvikling. Hva som skjedde siden, vet vi ikke.
brief-status-pilot = Det prøves ut ({ $date }).
brief-status-pilot-past = Det ble prøvd ut i { $year }. Om det går videre, vet vi ikke.
brief-status-limited = Tilbudet er begrenset ({ $date }).
brief-status-limited-past = I { $year } var tilbudet begrenset. Nyere vet vi ikke.
brief-available-disputed = Kildene er uenige om { $municipalities } kan få det.
brief-status-local-practice = Det er én kommunes egen praksis ({ $date }).
brief-status-local-practice-past = I { $year } var det én kommunes egen praksis. Om det finnes nå, vet vi ikke.
brief-status-offered = Det er et tilbud i drift ({ $date }).
brief-status-offered-past = Sist vi vet at det var i drift, er { $year }.
brief-status-at = { $status } ({ $date })
brief-status-disputed = Kildene er uenige: { $versions }.

## 2

brief-whom-and-age = For { $who }. Barna er { $age }.
brief-whom-only = For { $who }.
brief-whom-age = Barna er { $age }.
brief-whom-strains = Det kan handle om { $strains }.
brief-whom-levels = Det er rettet mot { $levels }.
brief-level-universal = alle
brief-level-selective = utsatte grupper
brief-level-indicated = dem med tidlige tegn
brief-level-treatment = dem som trenger behandling
brief-level-follow-up = dem som har opplevd noe vondt
brief-level-system = tjenestene selv

## 3

brief-what-kind = { $kind }.
brief-what-kind-of-size = { $kind }, { $size } i hver gruppe.
brief-what-size = { $size } i hver gruppe.
brief-what-sessions = { $name }: { $numbers }.
brief-what-sessions-of-length = { $name }: { $numbers }, { $length } hver gang.
brief-what-sessions-unnamed = De møtes: { $numbers }.
brief-what-sessions-unnamed-of-length = De møtes: { $numbers }, { $length } hver gang.
brief-what-length = Det varer { $length }.
brief-what-more-series = { $count ->
    [one] Det er også en annen rekke møter.
   *[other] Det er også { $number } andre rekker møter.
}
brief-what-formats = Arbeidsform: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] Ett krav: { $marks }.
   *[other] { $number } krav: { $marks }.
}
brief-commitments-none = Ingen krav oppgitt.
brief-commitments-none-answered = { $count ->
    [0] Ingen krav oppgitt (ingen av { $total } typer er besvart).
   *[other] Ingen krav oppgitt ({ $number } av { $total } typer er besvart).
}
brief-commitments-none-own = Ingen krav til kommunen selv er oppgitt.
brief-commitments-none-own-answered = Ingen krav til kommunen selv er oppgitt ({ $number } av { $total } typer er besvart).
brief-commitments-must-of-others = Krav til dem som skal gjøre det: { $marks }.
brief-commitments-none-looked = Ingen krav oppgitt ({ $number } av { $total } har ingen sett etter).
brief-commitments-unread = { $number } av { $total } typer krav har ingen sett etter.
brief-commitments-should = Bør: { $marks }.
brief-commitments-described = Beskrevet uten å være krav: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-variants = bare for { $variants }
brief-mark-some-variants = { $count ->
    [one] bare for én utgave
   *[other] bare for noen utgaver
}
brief-mark-agreement = avtale
brief-mark-leadership-anchoring = forankring
brief-mark-political-decision = politisk vedtak
brief-mark-coordinator = koordinator
brief-mark-branch-coordinator = koordinator i hver avdeling
brief-mark-case-coordinator = koordinator i hver sak
brief-mark-staff = bemanning
brief-mark-family-contact = familiekontakt
brief-mark-resource-group = ressursgruppe
brief-mark-key-persons-per-workplace = nøkkelpersoner
brief-mark-cross-service-participation = flere tjenester med
brief-mark-take-part-in-training = opplæring
brief-mark-take-part-in-supervision = veiledning
brief-mark-follow-manual = manualen følges
brief-mark-recruit-families = finne familier
brief-mark-premises-equipment = lokaler og utstyr
brief-mark-meals = måltider
brief-mark-travel = reiser
brief-mark-own-costs = egne kostnader
brief-mark-data-and-evaluation = data og evaluering
brief-mark-competence-mapping = kartlegging av kompetanse
brief-mark-develop-routines = rutiner
brief-mark-spread-internally = spre kunnskapen
brief-mark-continue-after-project = videre drift
brief-mark-privacy-confidentiality = personvern

## 5

brief-effort-people = Folk: { $people }.
brief-effort-per-group = { $people } per gruppe
brief-effort-per-municipality = { $people } per kommune
brief-effort-of = { $amount } ({ $whom })
brief-effort-hours = Om lag { $hours } arbeid per gruppe eller familie (regnet ut).
brief-effort-meetings = Møter: { $hours } (regnet ut).
brief-effort-meetings-and-more = { $count ->
    [one] Møter: { $hours } (regnet ut), og én rekke møter uten oppgitt lengde.
   *[other] Møter: { $hours } (regnet ut), og { $number } rekker møter uten oppgitt lengde.
}
brief-effort-work-unknown = Arbeidstiden er ikke kjent.
brief-effort-led = Kommunens folk leder { $meetings }.
brief-effort-training = Opplæring: { $lengths }.
brief-effort-training-length-unknown = Opplæringens lengde er ikke oppgitt.
brief-effort-training-optional = Opplæring er frivillig. Lengden er ikke oppgitt.
brief-effort-people-not-stated = Hvor mange som trengs, er ikke oppgitt.
brief-effort-people-not-in-excerpt = Hvor mange som trengs, står ikke i den delen av kildene vi har lest.
brief-effort-people-not-recorded = Hvor mange som trengs, har ingen sett etter ennå.
brief-effort-people-not-applicable = Det trengs ingen ansatte.
brief-effort-people-only-interested = Bare eieren eller en som har betalt, sier hvor mange som trengs.

## 6

brief-cost-line = { $item }: { $amount }, { $year }-priser.
brief-cost-line-undated = { $item }: { $amount }.
brief-cost-paid-by = { $item }: beløpet er ikke oppgitt. Den som betaler: { $payer }.
brief-cost-resting = { $amount } ({ $basis })
brief-cost-in-parts = { $price } Av dette: { $parts }.
brief-cost-part = { $money } ({ $phase })
brief-cost-about = { $price } Gjelder: { $text }.
brief-cost-unlike = { $price } Det kan ikke sammenlignes med { $unlike }.
brief-cost-with-care = { $price } Sammenlign med varsomhet.
brief-cost-one-of = { $price } Ett av { $number } beløp.
brief-cost-other-amounts = { $price } Andre beløp er også oppgitt.
brief-cost-grant = Tilskudd
brief-cost-grant-from = Tilskudd fra { $payer }
brief-cost-grant-sought = { $grant }, søkt om
brief-cost-not-stated = Ingen pris oppgitt.
brief-cost-not-in-excerpt = Ingen pris i den delen av kildene vi har lest.
brief-cost-not-recorded = Ingen har sett etter priser ennå.
brief-cost-not-applicable = Kostnader er ikke aktuelle her.
brief-cost-own = Kommunen dekker egne kostnader.
brief-cost-travel = Kommunen betaler reiser.
brief-cost-given = Eieren gir: { $given }.

## 7

brief-areas-child = barna
brief-areas-family = foreldrene
brief-areas-families = familiene
brief-areas-staff = de ansatte
brief-areas-of = { $areas } ({ $whose })
brief-areas-then = { $first }; { $next }
brief-others-nothing = dem som ikke fikk noe tilbud
brief-others-waiting-list = dem som sto på venteliste
brief-others-usual-services = vanlig hjelp
brief-others-information = bare informasjon
brief-others-another-version = en annen utgave av tiltaket
brief-others-another-programme = et annet tiltak
brief-others-unknown = noe som ikke er oppgitt
brief-studies-number = { $count ->
    [one] én
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
   *[other] { $number }
}
brief-writer-owner = Eieren
brief-writer-other = De som har skrevet om det,
brief-informant-child = barn
brief-informant-parent = foreldre
brief-informant-teacher = lærere eller ansatte i barnehagen
brief-informant-staff = ansatte
brief-informant-practitioner = de som gir tilbudet
brief-informant-observer = observatører
brief-informant-register = registre
brief-effect-works = Ja. Bedring i { $better }.
brief-effect-partly = Delvis. Bedring i { $better }. Ingen sikker forskjell i { $null }.
brief-effect-not-shown = Nei. Ingen sikker forskjell i { $null }.
brief-effect-worse = Nei. Det ble dårligere: { $worse }.
brief-effect-conflicting = Sprikende funn om { $mixed }.
brief-effect-better-and-worse = Sprikende funn. Bedring i { $better }. Dårligere: { $worse }.
brief-effect-also-worse = Dårligere: { $worse }.
brief-effect-also-null = Ingen sikker forskjell i { $null }.
brief-effect-also-better = Bedring i { $better }.
brief-effect-open = Ikke avklart: { $open }.
brief-effect-unknown-not-looked-up = Vi vet ikke: Ingen har sett etter studier ennå.
brief-effect-unknown-only-interested = Vi vet ikke: Bare eieren eller en som har betalt, forteller om studier.
brief-effect-unknown-none-found = Vi vet ikke: Vi har lett uten å finne noen studie ({ $date }).
brief-effect-unknown-only-accounts = { $looked ->
    [yes] Vi vet ikke: Vi har lett uten å finne noen studie ({ $date }). Bare de som driver det, har skrevet om det.
   *[no] Vi vet ikke: Ingen studie er funnet. Bare de som driver det, har skrevet om det.
}
brief-effect-unknown-only-original = Vi vet ikke: Bare originalen i utlandet er studert.
brief-effect-unknown-only-cost = Vi vet ikke: Bare kostnadene er undersøkt.
brief-effect-unknown-not-read = { $count ->
    [one] Vi vet ikke: Det finnes en studie, men vi har ikke lest hva den fant.
   *[other] Vi vet ikke: Det finnes studier, men vi har ikke lest hva de fant.
}
brief-effect-unknown-only-small = Vi vet ikke: For få ble sammenlignet (under { $enough }).
brief-effect-unknown-no-lots = Vi vet ikke: Noen er sammenlignet, men det ble ikke trukket lodd om hvem som fikk tiltaket.
brief-effect-unknown-other-treatment = { $with ->
    [versions] Vi vet ikke: I det vi har lest, er bare ulike utgaver av tiltaket sammenlignet.
    [programmes] Vi vet ikke: I det vi har lest, er tiltaket bare sammenlignet med et annet tiltak.
   *[both] Vi vet ikke: I det vi har lest, er tiltaket bare sammenlignet med andre tiltak og med andre utgaver av seg selv.
}
brief-effect-unknown-not-in-an-area = Vi vet ikke: Studiene som sammenligner, svarer ikke på det for barna eller foreldrene.
brief-effect-unknown-design-unknown = { $read ->
    [whole] { $count ->
        [one] Vi vet ikke: Studien forteller ikke hvordan den ble gjort.
       *[other] Vi vet ikke: Studiene forteller ikke hvordan de ble gjort.
    }
   *[in-part] { $count ->
        [one] Vi vet ikke: Hvordan studien ble gjort, sto ikke i det vi leste.
       *[other] Vi vet ikke: Hvordan studiene ble gjort, sto ikke i det vi leste.
    }
}
brief-effect-unknown-design-unknown-of = { $read ->
    [whole] { $count ->
        [one] Vi vet ikke: En av studiene forteller ikke hvordan den ble gjort.
       *[other] Vi vet ikke: Av studiene er det { $n } som ikke forteller hvordan de ble gjort.
    }
   *[in-part] { $count ->
        [one] Vi vet ikke: Hvordan { $n } av studiene ble gjort, sto ikke i det vi leste.
       *[other] Vi vet ikke: Hvordan { $n } av studiene ble gjort, sto ikke i det vi leste.
    }
}
brief-effect-unknown-others = { $compared ->
    [nobody] { $count ->
        [one] Den andre sammenligner ikke med noen.
       *[other] De andre sammenligner ikke med noen.
    }
   *[unsaid] { $count ->
        [one] Vi har ikke sett at den andre sammenligner med noen.
       *[other] Vi har ikke sett at de andre sammenligner med noen.
    }
}
brief-effect-some-unread = Hva { $n } av studiene fant, har vi ikke lest.
brief-effect-unknown-before-and-after = { $compared ->
    [nobody] Vi vet ikke: Det er målt før og etter, uten noen å sammenligne med.
   *[unsaid] Vi vet ikke: Det er målt før og etter. Det vi har lest, nevner ingen å sammenligne med.
}
brief-effect-unknown-afterwards = { $compared ->
    [nobody] Vi vet ikke: Det er målt bare etterpå, uten noen å sammenligne med.
   *[unsaid] Vi vet ikke: Det er målt bare etterpå. Det vi har lest, nevner ingen å sammenligne med.
}
brief-effect-unknown-only-told = { $compared ->
    [nobody] Vi vet ikke: Ingen studie har en sammenligningsgruppe. Vi vet bare hva folk forteller.
   *[unsaid] Vi vet ikke: Det vi har lest, nevner ingen å sammenligne med. Vi vet bare hva folk forteller.
}
brief-effect-unknown-nothing-compares = { $compared ->
    [nobody] Vi vet ikke: Ingen studie har en sammenligningsgruppe.
   *[unsaid] Vi vet ikke: Det vi har lest, nevner ingen å sammenligne med.
}
brief-effect-owners-own = { $which ->
    [deciding] { $count ->
        [one] Den avgjørende studien er eierens egen.
       *[other] De avgjørende studiene er eierens egne.
    }
    [original] { $count ->
        [one] Studien av originalen er eierens egen.
       *[other] Studiene av originalen er eierens egne.
    }
   *[all] { $count ->
        [one] Studien er eierens egen.
       *[other] Studiene er eierens egne.
    }
}
brief-effect-ordered-by-owner = { $which ->
    [deciding] { $count ->
        [one] Eieren bestilte den avgjørende studien.
       *[other] Eieren bestilte de avgjørende studiene.
    }
    [original] { $count ->
        [one] Eieren bestilte studien av originalen.
       *[other] Eieren bestilte studiene av originalen.
    }
   *[all] { $count ->
        [one] Eieren bestilte studien.
       *[other] Eieren bestilte studiene.
    }
}
brief-effect-paid-by-funder = { $which ->
    [deciding] { $count ->
        [one] Den som betalte tiltaket, betalte den avgjørende studien.
       *[other] Den som betalte tiltaket, betalte de avgjørende studiene.
    }
    [original] { $count ->
        [one] Den som betalte tiltaket, betalte studien av originalen.
       *[other] Den som betalte tiltaket, betalte studiene av originalen.
    }
   *[all] { $count ->
        [one] Den som betalte tiltaket, betalte studien.
       *[other] Den som betalte tiltaket, betalte studiene.
    }
}
brief-effect-nobody-says-who = { $which ->
    [deciding] { $count ->
        [one] Hvem som sto bak den avgjørende studien, er ikke oppgitt.
       *[other] Hvem som sto bak de avgjørende studiene, er ikke oppgitt.
    }
    [original] { $count ->
        [one] Hvem som sto bak studien av originalen, er ikke oppgitt.
       *[other] Hvem som sto bak studiene av originalen, er ikke oppgitt.
    }
   *[all] { $count ->
        [one] Hvem som sto bak studien, er ikke oppgitt.
       *[other] Hvem som sto bak studiene, er ikke oppgitt.
    }
}
brief-effect-independence-not-stated = { $which ->
    [deciding] { $count ->
        [one] Om den avgjørende studien er uavhengig, er ikke oppgitt.
       *[other] Om de avgjørende studiene er uavhengige, er ikke oppgitt.
    }
    [original] { $count ->
        [one] Om studien av originalen er uavhengig, er ikke oppgitt.
       *[other] Om studiene av originalen er uavhengige, er ikke oppgitt.
    }
   *[all] { $count ->
        [one] Om studien er uavhengig, er ikke oppgitt.
       *[other] Om studiene er uavhengige, er ikke oppgitt.
    }
}
brief-effect-none-independent = { $which ->
    [deciding] Ingen av de avgjørende studiene er kjent som uavhengig.
    [original] Ingen av studiene av originalen er kjent som uavhengig.
   *[all] Ingen av studiene er kjent som uavhengig.
}
brief-effect-deciding-not-here = De avgjørende studiene er ikke kjent fra { $country }.
brief-effect-small-null = { $count ->
    [one] En liten studie viste ingen sikker forskjell i { $areas }.
   *[other] Små studier viste ingen sikker forskjell i { $areas }.
}
brief-effect-small-better = { $count ->
    [one] En liten studie viste bedring i { $areas }. Den er for liten til å avgjøre.
   *[other] Små studier viste bedring i { $areas }. De er for små til å avgjøre.
}
brief-effect-small-worse = { $count ->
    [one] I en liten studie ble det dårligere: { $areas }.
   *[other] I små studier ble det dårligere: { $areas }.
}
brief-effect-small-mixed = { $count ->
    [one] En liten studie peker i flere retninger: { $areas }.
   *[other] Små studier peker i flere retninger: { $areas }.
}
brief-effect-weaker-null = { $count ->
    [one] En studie uten loddtrekning viste ingen sikker forskjell i { $areas }.
   *[other] Studier uten loddtrekning viste ingen sikker forskjell i { $areas }.
}
brief-effect-weaker-better = { $count ->
    [one] En studie uten loddtrekning viste bedring i { $areas }.
   *[other] Studier uten loddtrekning viste bedring i { $areas }.
}
brief-effect-weaker-worse = { $count ->
    [one] I en studie uten loddtrekning ble det dårligere: { $areas }.
   *[other] I studier uten loddtrekning ble det dårligere: { $areas }.
}
brief-effect-weaker-mixed = { $count ->
    [one] En studie uten loddtrekning peker i flere retninger: { $areas }.
   *[other] Studier uten loddtrekning peker i flere retninger: { $areas }.
}
brief-effect-subgroup-worse = Dårligere for en del: { $areas }. Det gjelder: { $subgroup }.
brief-effect-subgroup-better = Bedre for en annen del: { $areas }. Det gjelder: { $subgroup }.
brief-effect-in-their-words = { $said } «{ $text }.»
brief-effect-part-worse = Dårligere for en del: { $areas }.
brief-effect-part-unlike = Ikke like godt for alle: { $areas }.
brief-effect-subgroup-mixed = Ikke like godt for en del: { $areas }. Det gjelder: { $subgroup }.
brief-effect-subgroup-null = Ingen sikker forskjell for en del: { $areas }. Det gjelder: { $subgroup }.
brief-effect-subgroup-only-better = Bedring i { $areas }, men ikke for alle eller for tiltaket alene. Det gjelder: { $subgroup }.
brief-effect-not-here = Ingen studie er kjent fra { $country }.
brief-effect-number-not-stated = { $which ->
    [some] Noen av de avgjørende studiene oppgir ikke hvor mange som ble målt til slutt.
   *[all] Hvor mange som ble målt til slutt, er ikke oppgitt.
}
brief-effect-only-began = { $began } var med. Hvor mange det var til slutt, er ikke oppgitt.
brief-effect-self-report = Det bygger på det deltakerne selv svarte.
brief-effect-self-report-on = Bygger bare på det deltakerne selv svarte: { $areas }.
brief-effect-children-not-studied = Barna er ikke undersøkt i det vi har lest.
brief-effect-children-not-asked = Barna selv er ikke spurt.
brief-effect-left-unmeasured = { $count ->
    [one] En studie sier at dette ikke er målt: { $areas }.
   *[other] Studier sier at dette ikke er målt: { $areas }.
}
brief-effect-among = { $count ->
    [one] Den avgjørende studien er gjort bare blant { $among }.
   *[other] De avgjørende studiene er gjort bare blant { $among }.
}
brief-effect-among-in-part = Noe av dette er studert bare blant { $among }.
brief-effect-decided-by = { $count ->
    [one] Svaret bygger på én studie.
   *[other] Svaret bygger på { $count } studier.
}
brief-effect-variant = { $count ->
    [one] Studert bare i én utgave: { $variants }.
   *[other] Studert bare i disse utgavene: { $variants }.
}
brief-effect-variant-of-settled = { $count ->
    [one] Svaret gjelder bare én utgave: { $variants }.
   *[other] Svaret gjelder bare disse utgavene: { $variants }.
}
brief-effect-variant-in-part = { $count ->
    [one] Noe av dette er studert i én bestemt utgave: { $variants }.
   *[other] Noe av dette er studert i bestemte utgaver: { $variants }.
}
brief-effect-variant-of-age = { $variant }, barn { $age }
brief-effect-only-at-end = { $known ->
    [measured] Målt bare rett etterpå.
   *[told] Oppgitt bare for rett etterpå.
}
brief-effect-only-at-end-on = { $known ->
    [measured] Målt bare rett etterpå: { $areas }.
   *[told] Oppgitt bare for rett etterpå: { $areas }.
}
brief-effect-only-during = { $known ->
    [measured] Målt bare mens det pågikk.
   *[told] Oppgitt bare for tiden det pågikk.
}
brief-effect-only-during-on = { $known ->
    [measured] Målt bare mens det pågikk: { $areas }.
   *[told] Oppgitt bare for tiden det pågikk: { $areas }.
}
brief-effect-later-unread-in-part = Noe av bedringen er ikke oppgitt for senere målinger: { $areas }.
brief-effect-later-unread = Det ble målt senere også. Hva det da viste om { $areas }, har vi ikke lest.
brief-effect-measured-when = Om tidspunktene skriver kilden: «{ $when }.»
brief-effect-time-not-stated = Når det ble målt, er ikke oppgitt.
brief-effect-longest-after = Svaret bygger på målinger høyst { $time } etter at det var slutt.
brief-effect-longest-after-on = Svaret bygger på målinger høyst { $time } etter at det var slutt. Det gjelder: { $areas }.
brief-effect-size = Bedringen var { $size }: { $areas }.
brief-effect-beside = Sammenlignet med { $others }.
brief-effect-others-unknown = Hva de andre fikk, er ikke oppgitt.
brief-effect-not-measured = { $read ->
    [whole] Ikke målt: { $areas }.
   *[in-part] Ikke målt i det vi har lest: { $areas }.
}
brief-effect-not-compared = { $read ->
    [whole] Ikke sammenlignet med andre: { $areas }.
   *[in-part] Ikke sammenlignet med andre i det vi har lest: { $areas }.
}
brief-effect-original-mixed = Studiene av originalen i utlandet spriker om { $areas }.
brief-effect-original-worse = Med originalen i utlandet ble det dårligere: { $areas }.
brief-effect-original-worse-weakly = Med originalen i utlandet så det ut til å bli dårligere: { $areas }. Det er ikke nok til å avgjøre det.
brief-effect-original-null = Originalen i utlandet ga ingen sikker forskjell i { $areas }.
brief-effect-original-null-weakly = Originalen i utlandet så ikke ut til å gi noen sikker forskjell i { $areas }, men det er ikke nok til å avgjøre det.
brief-effect-original-better = Originalen i utlandet ga bedring i { $areas }.
brief-effect-original-better-weakly = Originalen i utlandet så ut til å gi bedring i { $areas }, men det er ikke nok til å avgjøre det.
brief-effect-original-compares-not = Originalen i utlandet er også studert, men ingen funn vi har lest, sammenligner med noen.
brief-effect-original-self-report = Funnene om originalen bygger på det deltakerne selv svarte.
brief-effect-original-beside = { $said } Sammenlignet med { $others }.
brief-effect-measured-during = { $said } Målt mens det pågikk.
brief-effect-measured-end = { $said } Målt rett etterpå.
brief-effect-measured-later = { $said } Målt en tid etter at det var slutt.
brief-effect-measured-after = { $said } Målt { $time } etter at det var slutt.
brief-effect-rated = { $system } ({ $date }): «{ $level }».
brief-effect-rated-undated = { $system }: «{ $level }».
brief-effect-rated-original = { $system } om originalen ({ $date }): «{ $level }».
brief-effect-rated-original-undated = { $system } om originalen: «{ $level }».
brief-effect-rating-means = { $rating } { $text }.
brief-effect-rating-variant = { $rating } Gjelder: { $text }.
brief-effect-rating-edition = { $rating } Utgave: { $text }.
brief-effect-rating-scale = { $rating } { $text }.
brief-effect-change-better = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} ble det bedre. Hva som var grunnen, viser det ikke.
brief-effect-change-no-difference = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} endret det seg ikke.
brief-effect-change-worse = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} ble det dårligere. Hva som var grunnen, viser det ikke.
brief-effect-change-better-on = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} ble det bedring i { $areas }. Hva som var grunnen, viser det ikke.
brief-effect-change-no-difference-on = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} endret det seg ikke: { $areas }.
brief-effect-change-worse-on = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} ble det dårligere: { $areas }. Hva som var grunnen, viser det ikke.
brief-effect-change-mixed-on = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} ble det bedring i { $areas }. Det gikk ikke like godt med { $others }.
brief-effect-change-unlike-on = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} var funnene ulike: { $others }.
brief-effect-change-worse-for = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} ble det dårligere for en del: { $areas }. Det gjelder: { $subgroup }.
brief-effect-change-unlike-for = { $when ->
    [during] Underveis
   *[after] Fra før til etter
} gikk det ikke like godt for en del: { $areas }. Det gjelder: { $subgroup }.
brief-effect-perceived-better = De som er spurt ({ $who }), sier at det hjelper.
brief-effect-perceived-no-difference = De som er spurt ({ $who }), sier at det ikke hjelper.
brief-effect-perceived-worse = De som er spurt ({ $who }), sier at det ble dårligere.
brief-effect-perceived-better-on = De som er spurt ({ $who }), forteller om bedring i { $areas }.
brief-effect-perceived-no-difference-on = De som er spurt ({ $who }), forteller at det ikke ble bedre: { $areas }.
brief-effect-perceived-worse-on = De som er spurt ({ $who }), forteller at det ble dårligere: { $areas }.
brief-effect-perceived-mixed-on = De som er spurt ({ $who }), forteller om bedring i { $areas }, men har ulike erfaringer med { $others }.
brief-effect-perceived-unlike-on = De som er spurt ({ $who }), har ulike erfaringer med { $others }.
brief-effect-perceived-mixed = De som er spurt ({ $who }), har ulike erfaringer.
brief-effect-believed-better = { $writer } mener at det hjelper.
brief-effect-believed-no-difference = { $writer } mener at det ikke hjelper.
brief-effect-believed-worse = { $writer } mener at det ble dårligere.
brief-effect-believed-better-on = { $writer } mener at det ble bedring i { $areas }.
brief-effect-believed-no-difference-on = { $writer } mener at det ikke ble bedre: { $areas }.
brief-effect-believed-worse-on = { $writer } mener at det ble dårligere: { $areas }.
brief-effect-believed-mixed = { $writer } mener at det dels hjelper og dels ikke.
brief-effect-believed-mixed-on = { $writer } mener at det ble bedring i { $areas }. Det er ikke like klart for { $others }.
brief-effect-believed-unlike-on = { $writer } mener at det dels ble bedre og dels ikke: { $others }.
brief-effect-expected-better = { $writer } mener at det kan hjelpe.
brief-effect-expected-no-difference = { $writer } mener at det ikke hjelper.
brief-effect-expected-worse = { $writer } mener at det kan bli dårligere.
brief-effect-expected-mixed = { $writer } mener at det dels hjelper og dels ikke.
brief-effect-expected-better-on = { $writer } mener at det kan gi bedring i { $areas }.
brief-effect-expected-no-difference-on = { $writer } mener at det ikke gir bedring i { $areas }.
brief-effect-expected-worse-on = { $writer } mener at det kan bli dårligere: { $areas }.
brief-effect-expected-mixed-on = { $writer } mener at det kan gi bedring i { $areas }. Det er ikke like klart for { $others }.
brief-effect-expected-unlike-on = { $writer } mener at det dels kan hjelpe og dels ikke: { $others }.
brief-effect-owner-writes = Eieren skriver: { $said }
brief-effect-content-better = De som er spurt ({ $who }), er fornøyde.
brief-effect-content-no-difference = De som er spurt ({ $who }), er verken mer eller mindre fornøyde enn andre.
brief-effect-content-worse = De som er spurt ({ $who }), er misfornøyde.
brief-effect-content-mixed = De som er spurt ({ $who }), er ikke like fornøyde.
brief-effect-pleased-better = { $writer } mener at deltakerne er fornøyde.
brief-effect-pleased-no-difference = { $writer } mener at deltakerne verken er mer eller mindre fornøyde enn andre.
brief-effect-pleased-worse = { $writer } mener at deltakerne er misfornøyde.
brief-effect-pleased-mixed = { $writer } mener at deltakerne ikke er like fornøyde.
brief-effect-learned-better = De som er spurt ({ $who }), sier at de ansatte vet eller kan mer.
brief-effect-taught-better = { $writer } skriver at de ansatte vet eller kan mer.
brief-effect-learned-no-difference = De som er spurt ({ $who }), sier at de ansatte ikke vet eller kan mer.
brief-effect-taught-no-difference = { $writer } skriver at de ansatte ikke vet eller kan mer.
brief-effect-learned-worse = De som er spurt ({ $who }), sier at de ansatte vet eller kan mindre.
brief-effect-taught-worse = { $writer } skriver at de ansatte vet eller kan mindre.
brief-effect-learned-mixed = De som er spurt ({ $who }), sier at de ansatte dels vet eller kan mer, og dels ikke.
brief-effect-taught-mixed = { $writer } skriver at de ansatte dels vet eller kan mer, og dels ikke.
brief-effect-course-fell-short = Noe ved gjennomføringen fungerte ikke godt.
brief-effect-course-fell-short-on = Noe ved gjennomføringen fungerte ikke godt: { $areas }.
brief-effect-course-unlike = Gjennomføringen gikk dels godt og dels ikke.
brief-effect-course-unlike-on = Gjennomføringen gikk dels godt og dels ikke: { $areas }.
brief-effect-searched = Lett { $date }: «{ $text }.»
brief-effect-under-way = { $count ->
    [one] En studie som sammenligner, er meldt.
    [2] To studier som sammenligner, er meldt.
    [3] Tre studier som sammenligner, er meldt.
   *[other] { $number } studier som sammenligner, er meldt.
}
brief-effect-under-way-versions = { $count ->
    [one] En studie er meldt, men den setter bare utgaver av tiltaket opp mot hverandre.
    [2] To studier er meldt, men de setter bare utgaver av tiltaket opp mot hverandre.
    [3] Tre studier er meldt, men de setter bare utgaver av tiltaket opp mot hverandre.
   *[other] { $number } studier er meldt, men de setter bare utgaver av tiltaket opp mot hverandre.
}
brief-effect-under-way-treatments = { $count ->
    [one] En studie er meldt, men den sammenligner bare med andre tiltak.
    [2] To studier er meldt, men de sammenligner bare med andre tiltak.
    [3] Tre studier er meldt, men de sammenligner bare med andre tiltak.
   *[other] { $number } studier er meldt, men de sammenligner bare med andre tiltak.
}
brief-effect-under-way-beside = { $count ->
    [one] En studie er meldt. Den setter tiltak eller utgaver opp mot hverandre. Om noen også er uten, sto ikke i det vi leste.
   *[other] { $number } studier er meldt. De setter tiltak eller utgaver opp mot hverandre. Om noen også er uten, sto ikke i det vi leste.
}
brief-effect-under-way-until = { $said } Resultatene ventes { $date }.
brief-effect-under-way-overdue = { $said } Resultatene var ventet { $date }. Vi har ikke lest dem.
brief-effect-under-way-unread = { $said } Resultater har vi ikke lest.
brief-effect-under-way-unsaid = { $count ->
    [one] En studie er meldt. Kildene sier ikke om den har en sammenligningsgruppe.
    [2] To studier er meldt. Kildene sier ikke om de har en sammenligningsgruppe.
    [3] Tre studier er meldt. Kildene sier ikke om de har en sammenligningsgruppe.
   *[other] { $number } studier er meldt. Kildene sier ikke om de har en sammenligningsgruppe.
}
brief-effect-under-way-compares-not = { $count ->
    [one] En studie er meldt, men den sammenligner ikke med noen.
    [2] To studier er meldt, men de sammenligner ikke med noen.
    [3] Tre studier er meldt, men de sammenligner ikke med noen.
   *[other] { $number } studier er meldt, men de sammenligner ikke med noen.
}

## 8

brief-knowledge-answered = Det er svart på { $stated } av { $total } spørsmål.
brief-knowledge-sources = { $independent } av { $number } kilder er uavhengige.
brief-knowledge-reviewed = Gjennomgått { $date }.
brief-knowledge-reviewed-by = Gjennomgått { $date } ({ $role }).
brief-knowledge-not-reviewed = Når det sist ble gjennomgått, er ikke ført inn.
brief-knowledge-confirmed = Eieren har bekreftet det ({ $date }).
brief-knowledge-not-confirmed = Eieren har ikke bekreftet det.
brief-knowledge-overdue = Det skulle vært gjennomgått igjen.

## 9

brief-contact = Spør { $name }.
brief-contact-role = Spør { $name }, { $role }.
brief-contact-way = Spør { $name }: { $way }.
brief-contact-role-way = Spør { $name }, { $role }: { $way }.
brief-contact-owners = { $count ->
    [one] Spør eieren, { $owners }.
   *[other] Spør eierne: { $owners }.
}
brief-contact-owner-at = { $owner } ({ $site })
brief-contact-places = I bruk nå eller før: { $places }.

## The rules, as the site shows them

brief-rules-title = Slik blir svarene til
brief-rule-available = Bare en kilde som sier nei, gir nei: Tilbudet er slutt, eller det tar ikke inn nye. Ja sier vi bare når en kilde sier at det er åpent for nye, og det finnes i landet eller eieren er derfra. Finnes det i landet uten at noen sier at nye kommuner kan få det, sier vi det. Ellers vet vi ikke. Vi bruker den nyeste statusen, men ikke når kilden handler om et annet land. Er statusen mer enn tre år gammel, sier vi hva som gjaldt da. Gjelder den bare én utgave, står det.
brief-rule-for-whom = Deltakere, barnas alder, belastninger og hvem det er rettet mot. Er kildene uenige om alderen, står alle svarene.
brief-rule-what = Hva slags tiltak det er, hvor mange i gruppen, den første rekken møter, og hvor lenge det varer.
brief-rule-commitments = Hvor mange ting en kilde sier at kommunen må, og hvilke, i fast rekkefølge. Gjelder et krav bare én utgave, står det. Krav til andre enn kommunen selv, som dem som tar opplæringen, står for seg. Deretter kommer det kommunen bør. Vi sier aldri at det ikke er krav, bare at ingen er oppgitt. Er få typer krav besvart, står det hvor mange.
brief-rule-effort = Folk per gruppe og per kommune slik kildene oppgir dem. Timene er regnet ut som i planen når en kilde sier at kommunens folk leder. Ellers er det timene i hver rekke møter, som ikke er noens arbeidstid. De legges ikke sammen. Opplæring står med hvem den er for; en del står ikke ved siden av helheten.
brief-rule-cost = Priser slik kildene oppgir dem, med år og hva de dekker, og med hva de ikke må sammenlignes med. Et tilskudd kalles tilskudd, og deler står med helheten. Det som koster penger uten at beløpet er oppgitt, kommer etter prisene. Så om kommunen dekker egne kostnader og reiser, og hva eieren gir. Er ett av flere beløp vist, står det.
brief-rule-effect = Bare studier av tiltaket selv som sammenligner med noen uten hjelp eller med vanlig hjelp, teller. Forsøk der det trekkes lodd, og oversikter avgjør. Færre enn { $enough } analyserte avgjør ikke alene. Svakere studier kan trekke ned, aldri opp, og bare når de gjelder samme utgave. Er det bare oppgitt hvor mange som var med fra start, står det.
brief-rule-effect-said = Etter svaret står hva det gjelder: hvem det er studert blant, hvilken utgave og alder, hvor lenge etter, og hva de andre fikk. Det små studier fant, både bedring og ikke, står for seg. Alt som gjelder bare én utgave, sier det. Gikk det dårligere eller ulikt for en del, står det hvem.
brief-rule-effect-missing = Det som ikke står i det vi har lest, sier vi ikke at mangler. Det står også om barna ikke er undersøkt eller spurt. Er det målt senere, eller finnes det studier, uten at vi har lest hva de viste, står det.
brief-rule-effect-opinions = Det noen mener uten at noen er spurt, er sagt å være deres mening. Det de som driver tiltaket, selv skriver om det, er ingen studie.
brief-rule-effect-original = Studier av originalen står for seg; fant de ingen forskjell eller er uenige, kommer det først. Er det uenighet, må kildene si ulikt om det samme. Vi teller ikke funn og gir ingen poeng. Hvem som sto bak studiene av originalen, står med dem.
brief-rule-knowledge = Hvor mange av alle spørsmålene som er besvart, hvor mange kilder som er uavhengige, når noen sist så over, og om eieren har bekreftet.
brief-rule-contact = Den som eieren selv oppgir som kontakt, ellers eieren. Så hvor det er eller har vært i bruk.

## The page and the quote

brief-more-of = Mer
brief-less-of = Lukk
brief-rests-on = Bygger på:
brief-to-quote = Til å sitere:
brief-quote = «{ $said }» Om { $name }, { $site } ({ $date }).
brief-quote-from = «{ $said }» Om { $name }, { $site } ({ $date }), etter { $sources }.
brief-quote-source = { $publisher } ({ $year })
brief-rules-lead = Ni spørsmål, med samme svarregel for alle tiltak. Reglene bygger bare på det kildene sier. Ingen får poeng, og ingen studier telles opp mot hverandre.
brief-rules-kinds = Fire slags svar
answer-kind-means-contested = Kildene sier ulike ting. Begge sider står i svaret.
answer-kind-means-not-stated = Vi har lest kildene, og de sier ikke noe om det.
answer-kind-means-not-looked-up = Ingen av oss har sett etter i kildene ennå. Svaret kan finnes.
answer-kind-means-answered = Kildene svarer.
