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
answer-kind-contested = Kilderne er uenige
answer-kind-not-stated = Ikke oplyst
answer-kind-not-looked-up = Ikke slået efter

## Shared

brief-then = { $first }, { $next }
brief-text = { $text }
brief-of-variants = { $said } Gælder kun: { $variants }.
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
brief-available-here = Det findes i { $country }. Om nye kommuner kan få det, er ikke oplyst.
brief-available-here-past = I { $year } fandtes det i { $country }. Om nye kommuner kan få det, er ikke oplyst.
brief-available-waiting-list = Ja, men { $municipalities } skal stå på venteliste.
brief-available-on-application = Ja, { $municipalities } kan søge om at få det.
brief-available-no = Nej, det optager ikke nye kommuner.
brief-available-unknown = Vi ved ikke, om { $municipalities } kan få det.
brief-available-elsewhere = Det kan tages i brug i { $countries }.
brief-available-elsewhere-past = I { $year } kunne det tages i brug i { $countries }.
brief-owner-from = Ejeren er fra { $countries }.
brief-newest-source = Nyeste daterede kilde er fra { $year }.
brief-status-in-development = Det er under udvikling ({ $date }).
brief-status-in-development-past = I { $year } var det under udvikling. Hvad der skete siden, ved vi ikke.
brief-status-pilot = Det afprøves ({ $date }).
brief-status-pilot-past = Det blev afprøvet i { $year }. Om det går videre, ved vi ikke.
brief-status-limited = Tilbuddet er begrænset ({ $date }).
brief-status-limited-past = I { $year } var tilbuddet begrænset. Nyere ved vi ikke.
brief-available-disputed = Kilderne er uenige om, hvorvidt { $municipalities } kan få det.
brief-status-local-practice = Det er én kommunes egen praksis ({ $date }).
brief-status-local-practice-past = I { $year } var det én kommunes egen praksis. Om det findes nu, ved vi ikke.
brief-status-offered = Det er et tilbud i drift ({ $date }).
brief-status-offered-past = Senest vi ved, at det var i drift, er { $year }.
brief-status-at = { $status } ({ $date })
brief-status-disputed = Kilderne er uenige: { $versions }.

## 2

brief-whom-and-age = For { $who }. Børnene er { $age }.
brief-whom-only = For { $who }.
brief-whom-age = Børnene er { $age }.
brief-whom-strains = Det kan handle om { $strains }.
brief-whom-levels = Det er rettet mod { $levels }.
brief-level-universal = alle
brief-level-selective = udsatte grupper
brief-level-indicated = dem med tidlige tegn
brief-level-treatment = dem, der har brug for behandling
brief-level-follow-up = dem, der har oplevet noget ondt
brief-level-system = tjenesterne selv

## 3

brief-what-kind = { $kind }.
brief-what-kind-of-size = { $kind }, { $size } i hver gruppe.
brief-what-size = { $size } i hver gruppe.
brief-what-sessions = { $name }: { $numbers }.
brief-what-sessions-of-length = { $name }: { $numbers }, { $length } hver gang.
brief-what-sessions-unnamed = De mødes: { $numbers }.
brief-what-sessions-unnamed-of-length = De mødes: { $numbers }, { $length } hver gang.
brief-what-length = Det varer { $length }.
brief-what-more-series = { $count ->
    [one] Der er også en anden møderække.
   *[other] Der er også { $number } andre møderækker.
}
brief-what-formats = Arbejdsform: { $formats }.

## 4

brief-commitments-must = { $count ->
    [one] Ét krav: { $marks }.
   *[other] { $number } krav: { $marks }.
}
brief-commitments-none = Ingen krav oplyst.
brief-commitments-none-answered = { $count ->
    [0] Ingen krav oplyst (ingen af { $total } typer er besvaret).
   *[other] Ingen krav oplyst ({ $number } af { $total } typer er besvaret).
}
brief-commitments-none-own = Ingen krav til kommunen selv er oplyst.
brief-commitments-none-own-answered = Ingen krav til kommunen selv er oplyst ({ $number } af { $total } typer er besvaret).
brief-commitments-must-of-others = Krav til dem, der skal gøre det: { $marks }.
brief-commitments-none-looked = Ingen krav oplyst ({ $number } af { $total } har ingen slået efter).
brief-commitments-unread = { $number } af { $total } typer krav har ingen slået efter.
brief-commitments-should = Bør: { $marks }.
brief-commitments-described = Beskrevet uden at være krav: { $marks }.
brief-mark-with = { $mark } ({ $number })
brief-mark-variants = kun for { $variants }
brief-mark-some-variants = { $count ->
    [one] kun for én udgave
   *[other] kun for nogle udgaver
}
brief-mark-agreement = aftale
brief-mark-leadership-anchoring = forankring
brief-mark-political-decision = politisk beslutning
brief-mark-coordinator = koordinator
brief-mark-branch-coordinator = koordinator i hver afdeling
brief-mark-case-coordinator = koordinator i hver sag
brief-mark-staff = bemanding
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

brief-effort-people = Personale: { $people }.
brief-effort-per-group = { $people } pr. gruppe
brief-effort-per-municipality = { $people } pr. kommune
brief-effort-of = { $amount } ({ $whom })
brief-effort-hours = Omkring { $hours } arbejde pr. gruppe eller familie (beregnet).
brief-effort-meetings = Møder: { $hours } (beregnet).
brief-effort-meetings-and-more = { $count ->
    [one] Møder: { $hours } (beregnet), og én række møder uden oplyst længde.
   *[other] Møder: { $hours } (beregnet), og { $number } rækker møder uden oplyst længde.
}
brief-effort-work-unknown = Arbejdstiden kendes ikke.
brief-effort-led = Kommunens folk leder { $meetings }.
brief-effort-training = Oplæring: { $lengths }.
brief-effort-training-length-unknown = Oplæringens længde er ikke oplyst.
brief-effort-training-optional = Oplæring er frivillig. Længden er ikke oplyst.
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
brief-cost-in-parts = { $price } Heraf: { $parts }.
brief-cost-part = { $money } ({ $phase })
brief-cost-about = { $price } Gælder: { $text }.
brief-cost-unlike = { $price } Det kan ikke sammenlignes med { $unlike }.
brief-cost-with-care = { $price } Sammenlign med forsigtighed.
brief-cost-one-of = { $price } Et af { $number } beløb.
brief-cost-other-amounts = { $price } Andre beløb er også oplyst.
brief-cost-grant = Tilskud
brief-cost-grant-from = Tilskud fra { $payer }
brief-cost-grant-sought = { $grant }, ansøgt
brief-cost-not-stated = Ingen pris oplyst.
brief-cost-not-in-excerpt = Ingen pris i den del af kilderne, vi har læst.
brief-cost-not-recorded = Ingen har slået priser efter endnu.
brief-cost-not-applicable = Omkostninger er ikke relevante her.
brief-cost-own = Kommunen dækker egne omkostninger.
brief-cost-travel = Kommunen betaler rejser.
brief-cost-given = Ejeren giver: { $given }.

## 7

brief-areas-child = børnene
brief-areas-family = forældrene
brief-areas-families = familierne
brief-areas-staff = medarbejderne
brief-areas-of = { $areas } ({ $whose })
brief-areas-then = { $first }; { $next }
brief-others-nothing = dem, der ikke fik noget tilbud
brief-others-waiting-list = dem, der stod på venteliste
brief-others-usual-services = sædvanlig hjælp
brief-others-information = kun information
brief-others-another-version = en anden udgave af indsatsen
brief-others-another-programme = en anden indsats
brief-others-unknown = noget, der ikke er oplyst
brief-studies-number = { $count ->
    [one] ét
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
   *[other] { $number }
}
brief-writer-owner = Ejeren
brief-writer-other = De, der har skrevet om det,
brief-informant-child = børn
brief-informant-parent = forældre
brief-informant-teacher = lærere eller pædagoger
brief-informant-staff = medarbejdere
brief-informant-practitioner = dem, der giver tilbuddet
brief-informant-observer = observatører
brief-informant-register = registre
brief-effect-works = Ja. Bedring i { $better }.
brief-effect-partly = Delvist. Bedring i { $better }. Ingen sikker forskel i { $null }.
brief-effect-not-shown = Nej. Ingen sikker forskel i { $null }.
brief-effect-worse = Nej. Det blev dårligere: { $worse }.
brief-effect-conflicting = Modstridende fund om { $mixed }.
brief-effect-better-and-worse = Modstridende fund. Bedring i { $better }. Dårligere: { $worse }.
brief-effect-also-worse = Dårligere: { $worse }.
brief-effect-also-null = Ingen sikker forskel i { $null }.
brief-effect-also-better = Bedring i { $better }.
brief-effect-open = Ikke afklaret: { $open }.
brief-effect-unknown-not-looked-up = Vi ved det ikke: Ingen har set efter studier endnu.
brief-effect-unknown-only-interested = Vi ved det ikke: Kun ejeren eller en, der har betalt, fortæller om studier.
brief-effect-unknown-none-found = Vi ved det ikke: Vi har ledt uden at finde noget studie ({ $date }).
brief-effect-unknown-only-accounts = { $looked ->
    [yes] Vi ved det ikke: Vi har ledt uden at finde noget studie ({ $date }). Kun de, der driver det, har skrevet om det.
   *[no] Vi ved det ikke: Der er ikke fundet noget studie. Kun de, der driver det, har skrevet om det.
}
brief-effect-unknown-only-original = Vi ved det ikke: Kun originalen i udlandet er undersøgt.
brief-effect-unknown-only-cost = Vi ved det ikke: Kun omkostningerne er undersøgt.
brief-effect-unknown-not-read = { $count ->
    [one] Vi ved det ikke: Der findes et studie, men vi har ikke læst, hvad det fandt.
   *[other] Vi ved det ikke: Der findes studier, men vi har ikke læst, hvad de fandt.
}
brief-effect-unknown-only-small = Vi ved det ikke: For få blev sammenlignet (under { $enough }).
brief-effect-unknown-no-lots = Vi ved det ikke: Nogle er sammenlignet, men der blev ikke trukket lod om, hvem der fik indsatsen.
brief-effect-unknown-other-treatment = { $with ->
    [versions] Vi ved det ikke: I det, vi har læst, er kun forskellige udgaver af indsatsen sammenlignet.
    [programmes] Vi ved det ikke: I det, vi har læst, er indsatsen kun sammenlignet med en anden indsats.
   *[both] Vi ved det ikke: I det, vi har læst, er indsatsen kun sammenlignet med andre indsatser og med andre udgaver af sig selv.
}
brief-effect-unknown-not-in-an-area = Vi ved det ikke: De studier, der sammenligner, svarer ikke på det for børnene eller forældrene.
brief-effect-unknown-design-unknown = { $read ->
    [whole] { $count ->
        [one] Vi ved det ikke: Studiet fortæller ikke, hvordan det blev lavet.
       *[other] Vi ved det ikke: Studierne fortæller ikke, hvordan de blev lavet.
    }
   *[in-part] { $count ->
        [one] Vi ved det ikke: Hvordan studiet blev lavet, stod ikke i det, vi læste.
       *[other] Vi ved det ikke: Hvordan studierne blev lavet, stod ikke i det, vi læste.
    }
}
brief-effect-unknown-design-unknown-of = { $read ->
    [whole] { $count ->
        [one] Vi ved det ikke: Et af studierne fortæller ikke, hvordan det blev lavet.
       *[other] Vi ved det ikke: Af studierne er der { $n }, som ikke fortæller, hvordan de blev lavet.
    }
   *[in-part] { $count ->
        [one] Vi ved det ikke: Hvordan { $n } af studierne blev lavet, stod ikke i det, vi læste.
       *[other] Vi ved det ikke: Hvordan { $n } af studierne blev lavet, stod ikke i det, vi læste.
    }
}
brief-effect-unknown-others = { $compared ->
    [nobody] { $count ->
        [one] Det andet sammenligner ikke med nogen.
       *[other] De andre sammenligner ikke med nogen.
    }
   *[unsaid] { $count ->
        [one] Vi har ikke set, at det andet sammenligner med nogen.
       *[other] Vi har ikke set, at de andre sammenligner med nogen.
    }
}
brief-effect-some-unread = Hvad { $n } af studierne fandt, har vi ikke læst.
brief-effect-unknown-before-and-after = { $compared ->
    [nobody] Vi ved det ikke: Der er målt før og efter, uden nogen at sammenligne med.
   *[unsaid] Vi ved det ikke: Der er målt før og efter. Det, vi har læst, nævner ingen at sammenligne med.
}
brief-effect-unknown-afterwards = { $compared ->
    [nobody] Vi ved det ikke: Der er kun målt bagefter, uden nogen at sammenligne med.
   *[unsaid] Vi ved det ikke: Der er kun målt bagefter. Det, vi har læst, nævner ingen at sammenligne med.
}
brief-effect-unknown-only-told = { $compared ->
    [nobody] Vi ved det ikke: Intet studie har en sammenligningsgruppe. Vi ved kun, hvad folk fortæller.
   *[unsaid] Vi ved det ikke: Det, vi har læst, nævner ingen at sammenligne med. Vi ved kun, hvad folk fortæller.
}
brief-effect-unknown-nothing-compares = { $compared ->
    [nobody] Vi ved det ikke: Intet studie har en sammenligningsgruppe.
   *[unsaid] Vi ved det ikke: Det, vi har læst, nævner ingen at sammenligne med.
}
brief-effect-owners-own = { $which ->
    [deciding] { $count ->
        [one] Det afgørende studie er ejerens eget.
       *[other] De afgørende studier er ejerens egne.
    }
    [original] { $count ->
        [one] Studiet af originalen er ejerens eget.
       *[other] Studierne af originalen er ejerens egne.
    }
   *[all] { $count ->
        [one] Studiet er ejerens eget.
       *[other] Studierne er ejerens egne.
    }
}
brief-effect-ordered-by-owner = { $which ->
    [deciding] { $count ->
        [one] Ejeren bestilte det afgørende studie.
       *[other] Ejeren bestilte de afgørende studier.
    }
    [original] { $count ->
        [one] Ejeren bestilte studiet af originalen.
       *[other] Ejeren bestilte studierne af originalen.
    }
   *[all] { $count ->
        [one] Ejeren bestilte studiet.
       *[other] Ejeren bestilte studierne.
    }
}
brief-effect-paid-by-funder = { $which ->
    [deciding] { $count ->
        [one] Den, der betalte indsatsen, betalte det afgørende studie.
       *[other] Den, der betalte indsatsen, betalte de afgørende studier.
    }
    [original] { $count ->
        [one] Den, der betalte indsatsen, betalte studiet af originalen.
       *[other] Den, der betalte indsatsen, betalte studierne af originalen.
    }
   *[all] { $count ->
        [one] Den, der betalte indsatsen, betalte studiet.
       *[other] Den, der betalte indsatsen, betalte studierne.
    }
}
brief-effect-nobody-says-who = { $which ->
    [deciding] { $count ->
        [one] Hvem der stod bag det afgørende studie, er ikke oplyst.
       *[other] Hvem der stod bag de afgørende studier, er ikke oplyst.
    }
    [original] { $count ->
        [one] Hvem der stod bag studiet af originalen, er ikke oplyst.
       *[other] Hvem der stod bag studierne af originalen, er ikke oplyst.
    }
   *[all] { $count ->
        [one] Hvem der stod bag studiet, er ikke oplyst.
       *[other] Hvem der stod bag studierne, er ikke oplyst.
    }
}
brief-effect-independence-not-stated = { $which ->
    [deciding] { $count ->
        [one] Om det afgørende studie er uafhængigt, er ikke oplyst.
       *[other] Om de afgørende studier er uafhængige, er ikke oplyst.
    }
    [original] { $count ->
        [one] Om studiet af originalen er uafhængigt, er ikke oplyst.
       *[other] Om studierne af originalen er uafhængige, er ikke oplyst.
    }
   *[all] { $count ->
        [one] Om studiet er uafhængigt, er ikke oplyst.
       *[other] Om studierne er uafhængige, er ikke oplyst.
    }
}
brief-effect-none-independent = { $which ->
    [deciding] Ingen af de afgørende studier er kendt som uafhængigt.
    [original] Ingen af studierne af originalen er kendt som uafhængigt.
   *[all] Ingen af studierne er kendt som uafhængigt.
}
brief-effect-deciding-not-here = De afgørende studier er ikke kendt fra { $country }.
brief-effect-small-null = { $count ->
    [one] Et lille studie viste ingen sikker forskel i { $areas }.
   *[other] Små studier viste ingen sikker forskel i { $areas }.
}
brief-effect-small-better = { $count ->
    [one] Et lille studie viste bedring i { $areas }. Det er for lille til at afgøre det.
   *[other] Små studier viste bedring i { $areas }. De er for små til at afgøre det.
}
brief-effect-small-worse = { $count ->
    [one] I et lille studie blev det dårligere: { $areas }.
   *[other] I små studier blev det dårligere: { $areas }.
}
brief-effect-small-mixed = { $count ->
    [one] Et lille studie peger i flere retninger: { $areas }.
   *[other] Små studier peger i flere retninger: { $areas }.
}
brief-effect-weaker-null = { $count ->
    [one] Et studie uden lodtrækning viste ingen sikker forskel i { $areas }.
   *[other] Studier uden lodtrækning viste ingen sikker forskel i { $areas }.
}
brief-effect-weaker-better = { $count ->
    [one] Et studie uden lodtrækning viste bedring i { $areas }.
   *[other] Studier uden lodtrækning viste bedring i { $areas }.
}
brief-effect-weaker-worse = { $count ->
    [one] I et studie uden lodtrækning blev det dårligere: { $areas }.
   *[other] I studier uden lodtrækning blev det dårligere: { $areas }.
}
brief-effect-weaker-mixed = { $count ->
    [one] Et studie uden lodtrækning peger i flere retninger: { $areas }.
   *[other] Studier uden lodtrækning peger i flere retninger: { $areas }.
}
brief-effect-subgroup-worse = Dårligere for en del: { $areas }. Det gælder: { $subgroup }.
brief-effect-subgroup-better = Bedre for en anden del: { $areas }. Det gælder: { $subgroup }.
brief-effect-in-their-words = { $said } »{ $text }.«
brief-effect-part-worse = Dårligere for en del: { $areas }.
brief-effect-part-unlike = Ikke lige godt for alle: { $areas }.
brief-effect-subgroup-mixed = Ikke lige godt for en del: { $areas }. Det gælder: { $subgroup }.
brief-effect-subgroup-null = Ingen sikker forskel for en del: { $areas }. Det gælder: { $subgroup }.
brief-effect-subgroup-only-better = Bedring i { $areas }, men ikke for alle eller for indsatsen alene. Det gælder: { $subgroup }.
brief-effect-not-here = Intet studie er kendt fra { $country }.
brief-effect-number-not-stated = { $which ->
    [some] Nogle af de afgørende studier oplyser ikke, hvor mange der blev målt til sidst.
   *[all] Hvor mange der blev målt til sidst, er ikke oplyst.
}
brief-effect-only-began = { $began } var med. Hvor mange det var til sidst, er ikke oplyst.
brief-effect-self-report = Det bygger på det, deltagerne selv svarede.
brief-effect-self-report-on = Bygger kun på det, deltagerne selv svarede: { $areas }.
brief-effect-children-not-studied = Børnene er ikke undersøgt i det, vi har læst.
brief-effect-children-not-asked = Børnene selv er ikke spurgt.
brief-effect-left-unmeasured = { $count ->
    [one] Et studie siger, at dette ikke er målt: { $areas }.
   *[other] Studier siger, at dette ikke er målt: { $areas }.
}
brief-effect-among = { $count ->
    [one] Det afgørende studie er kun lavet blandt { $among }.
   *[other] De afgørende studier er kun lavet blandt { $among }.
}
brief-effect-among-in-part = Noget af dette er kun undersøgt blandt { $among }.
brief-effect-decided-by = { $count ->
    [one] Svaret bygger på ét studie.
   *[other] Svaret bygger på { $count } studier.
}
brief-effect-variant = { $count ->
    [one] Kun undersøgt i én udgave: { $variants }.
   *[other] Kun undersøgt i disse udgaver: { $variants }.
}
brief-effect-variant-of-settled = { $count ->
    [one] Svaret gælder kun én udgave: { $variants }.
   *[other] Svaret gælder kun disse udgaver: { $variants }.
}
brief-effect-variant-in-part = { $count ->
    [one] Noget af dette er undersøgt i én bestemt udgave: { $variants }.
   *[other] Noget af dette er undersøgt i bestemte udgaver: { $variants }.
}
brief-effect-variant-of-age = { $variant }, børn { $age }
brief-effect-only-at-end = { $known ->
    [measured] Kun målt lige bagefter.
   *[told] Kun oplyst for lige bagefter.
}
brief-effect-only-at-end-on = { $known ->
    [measured] Kun målt lige bagefter: { $areas }.
   *[told] Kun oplyst for lige bagefter: { $areas }.
}
brief-effect-only-during = { $known ->
    [measured] Kun målt, mens det stod på.
   *[told] Kun oplyst for den tid, det stod på.
}
brief-effect-only-during-on = { $known ->
    [measured] Kun målt, mens det stod på: { $areas }.
   *[told] Kun oplyst for den tid, det stod på: { $areas }.
}
brief-effect-later-unread-in-part = Noget af bedringen er ikke oplyst for senere målinger: { $areas }.
brief-effect-later-unread = Der blev også målt senere. Hvad det da viste om { $areas }, har vi ikke læst.
brief-effect-measured-when = Om tidspunkterne skriver kilden: »{ $when }.«
brief-effect-time-not-stated = Hvornår det blev målt, er ikke oplyst.
brief-effect-longest-after = Svaret bygger på målinger højst { $time } efter, det var slut.
brief-effect-longest-after-on = Svaret bygger på målinger højst { $time } efter, det var slut. Det gælder: { $areas }.
brief-effect-size = Bedringen var { $size }: { $areas }.
brief-effect-beside = Sammenlignet med { $others }.
brief-effect-others-unknown = Hvad de andre fik, er ikke oplyst.
brief-effect-not-measured = { $read ->
    [whole] Ikke målt: { $areas }.
   *[in-part] Ikke målt i det, vi har læst: { $areas }.
}
brief-effect-not-compared = { $read ->
    [whole] Ikke sammenlignet med andre: { $areas }.
   *[in-part] Ikke sammenlignet med andre i det, vi har læst: { $areas }.
}
brief-effect-original-mixed = Studierne af originalen i udlandet er uenige om { $areas }.
brief-effect-original-worse = Med originalen i udlandet blev det dårligere: { $areas }.
brief-effect-original-worse-weakly = Med originalen i udlandet så det ud til at blive dårligere: { $areas }. Det er ikke nok til at afgøre det.
brief-effect-original-null = Originalen i udlandet gav ingen sikker forskel i { $areas }.
brief-effect-original-null-weakly = Originalen i udlandet så ikke ud til at give nogen sikker forskel i { $areas }, men det er ikke nok til at afgøre det.
brief-effect-original-better = Originalen i udlandet gav bedring i { $areas }.
brief-effect-original-better-weakly = Originalen i udlandet så ud til at give bedring i { $areas }, men det er ikke nok til at afgøre det.
brief-effect-original-compares-not = Originalen i udlandet er også undersøgt, men ingen fund, vi har læst, sammenligner med nogen.
brief-effect-original-self-report = Fundene om originalen bygger på det, deltagerne selv svarede.
brief-effect-original-beside = { $said } Sammenlignet med { $others }.
brief-effect-measured-during = { $said } Målt, mens det stod på.
brief-effect-measured-end = { $said } Målt lige bagefter.
brief-effect-measured-later = { $said } Målt nogen tid efter, det var slut.
brief-effect-measured-after = { $said } Målt { $time } efter, det var slut.
brief-effect-rated = { $system } ({ $date }): »{ $level }«.
brief-effect-rated-undated = { $system }: »{ $level }«.
brief-effect-rated-original = { $system } om originalen ({ $date }): »{ $level }«.
brief-effect-rated-original-undated = { $system } om originalen: »{ $level }«.
brief-effect-rating-means = { $rating } { $text }.
brief-effect-rating-variant = { $rating } Gælder: { $text }.
brief-effect-rating-edition = { $rating } Udgave: { $text }.
brief-effect-rating-scale = { $rating } { $text }.
brief-effect-change-better = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} blev det bedre. Hvad der var grunden, viser det ikke.
brief-effect-change-no-difference = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} ændrede det sig ikke.
brief-effect-change-worse = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} blev det dårligere. Hvad der var grunden, viser det ikke.
brief-effect-change-better-on = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} kom der bedring i { $areas }. Hvad der var grunden, viser det ikke.
brief-effect-change-no-difference-on = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} ændrede det sig ikke: { $areas }.
brief-effect-change-worse-on = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} blev det dårligere: { $areas }. Hvad der var grunden, viser det ikke.
brief-effect-change-mixed-on = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} kom der bedring i { $areas }. Det gik ikke lige så godt med { $others }.
brief-effect-change-unlike-on = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} var fundene forskellige: { $others }.
brief-effect-change-worse-for = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} blev det dårligere for en del: { $areas }. Det gælder: { $subgroup }.
brief-effect-change-unlike-for = { $when ->
    [during] Undervejs
   *[after] Fra før til efter
} gik det ikke lige godt for en del: { $areas }. Det gælder: { $subgroup }.
brief-effect-perceived-better = De adspurgte ({ $who }) siger, at det hjælper.
brief-effect-perceived-no-difference = De adspurgte ({ $who }) siger, at det ikke hjælper.
brief-effect-perceived-worse = De adspurgte ({ $who }) siger, at det blev dårligere.
brief-effect-perceived-better-on = De adspurgte ({ $who }) fortæller om bedring i { $areas }.
brief-effect-perceived-no-difference-on = De adspurgte ({ $who }) fortæller, at det ikke blev bedre: { $areas }.
brief-effect-perceived-worse-on = De adspurgte ({ $who }) fortæller, at det blev dårligere: { $areas }.
brief-effect-perceived-mixed-on = De adspurgte ({ $who }) fortæller om bedring i { $areas }, men har forskellige erfaringer med { $others }.
brief-effect-perceived-unlike-on = De adspurgte ({ $who }) har forskellige erfaringer med { $others }.
brief-effect-perceived-mixed = De adspurgte ({ $who }) har forskellige erfaringer.
brief-effect-believed-better = { $writer } mener, at det hjælper.
brief-effect-believed-no-difference = { $writer } mener, at det ikke hjælper.
brief-effect-believed-worse = { $writer } mener, at det blev dårligere.
brief-effect-believed-better-on = { $writer } mener, at der kom bedring i { $areas }.
brief-effect-believed-no-difference-on = { $writer } mener, at det ikke blev bedre: { $areas }.
brief-effect-believed-worse-on = { $writer } mener, at det blev dårligere: { $areas }.
brief-effect-believed-mixed = { $writer } mener, at det dels hjælper og dels ikke.
brief-effect-believed-mixed-on = { $writer } mener, at der kom bedring i { $areas }. Det er ikke lige så klart for { $others }.
brief-effect-believed-unlike-on = { $writer } mener, at det dels blev bedre og dels ikke: { $others }.
brief-effect-expected-better = { $writer } mener, at det kan hjælpe.
brief-effect-expected-no-difference = { $writer } mener, at det ikke hjælper.
brief-effect-expected-worse = { $writer } mener, at det kan blive dårligere.
brief-effect-expected-mixed = { $writer } mener, at det dels hjælper og dels ikke.
brief-effect-expected-better-on = { $writer } mener, at det kan give bedring i { $areas }.
brief-effect-expected-no-difference-on = { $writer } mener, at det ikke giver bedring i { $areas }.
brief-effect-expected-worse-on = { $writer } mener, at det kan blive dårligere: { $areas }.
brief-effect-expected-mixed-on = { $writer } mener, at det kan give bedring i { $areas }. Det er ikke lige så klart for { $others }.
brief-effect-expected-unlike-on = { $writer } mener, at det dels kan hjælpe og dels ikke: { $others }.
brief-effect-owner-writes = Ejeren skriver: { $said }
brief-effect-content-better = De adspurgte ({ $who }) er tilfredse.
brief-effect-content-no-difference = De adspurgte ({ $who }) er hverken mere eller mindre tilfredse end andre.
brief-effect-content-worse = De adspurgte ({ $who }) er utilfredse.
brief-effect-content-mixed = De adspurgte ({ $who }) er ikke lige tilfredse.
brief-effect-pleased-better = { $writer } mener, at deltagerne er tilfredse.
brief-effect-pleased-no-difference = { $writer } mener, at deltagerne hverken er mere eller mindre tilfredse end andre.
brief-effect-pleased-worse = { $writer } mener, at deltagerne er utilfredse.
brief-effect-pleased-mixed = { $writer } mener, at deltagerne ikke er lige tilfredse.
brief-effect-learned-better = De adspurgte ({ $who }) siger, at medarbejderne ved eller kan mere.
brief-effect-taught-better = { $writer } skriver, at medarbejderne ved eller kan mere.
brief-effect-learned-no-difference = De adspurgte ({ $who }) siger, at medarbejderne ikke ved eller kan mere.
brief-effect-taught-no-difference = { $writer } skriver, at medarbejderne ikke ved eller kan mere.
brief-effect-learned-worse = De adspurgte ({ $who }) siger, at medarbejderne ved eller kan mindre.
brief-effect-taught-worse = { $writer } skriver, at medarbejderne ved eller kan mindre.
brief-effect-learned-mixed = De adspurgte ({ $who }) siger, at medarbejderne dels ved eller kan mere, og dels ikke.
brief-effect-taught-mixed = { $writer } skriver, at medarbejderne dels ved eller kan mere, og dels ikke.
brief-effect-course-fell-short = Noget ved gennemførelsen fungerede ikke godt.
brief-effect-course-fell-short-on = Noget ved gennemførelsen fungerede ikke godt: { $areas }.
brief-effect-course-unlike = Gennemførelsen gik dels godt og dels ikke.
brief-effect-course-unlike-on = Gennemførelsen gik dels godt og dels ikke: { $areas }.
brief-effect-searched = Ledt { $date }: »{ $text }.«
brief-effect-under-way = { $count ->
    [one] Et studie, der sammenligner, er anmeldt.
    [2] To studier, der sammenligner, er anmeldt.
    [3] Tre studier, der sammenligner, er anmeldt.
   *[other] { $number } studier, der sammenligner, er anmeldt.
}
brief-effect-under-way-versions = { $count ->
    [one] Et studie er anmeldt, men det sætter kun udgaver af indsatsen op mod hinanden.
    [2] To studier er anmeldt, men de sætter kun udgaver af indsatsen op mod hinanden.
    [3] Tre studier er anmeldt, men de sætter kun udgaver af indsatsen op mod hinanden.
   *[other] { $number } studier er anmeldt, men de sætter kun udgaver af indsatsen op mod hinanden.
}
brief-effect-under-way-treatments = { $count ->
    [one] Et studie er anmeldt, men det sammenligner kun med andre indsatser.
    [2] To studier er anmeldt, men de sammenligner kun med andre indsatser.
    [3] Tre studier er anmeldt, men de sammenligner kun med andre indsatser.
   *[other] { $number } studier er anmeldt, men de sammenligner kun med andre indsatser.
}
brief-effect-under-way-beside = { $count ->
    [one] Et studie er anmeldt. Det sætter indsatser eller udgaver op mod hinanden. Om nogen også er uden, stod ikke i det, vi læste.
   *[other] { $number } studier er anmeldt. De sætter indsatser eller udgaver op mod hinanden. Om nogen også er uden, stod ikke i det, vi læste.
}
brief-effect-under-way-until = { $said } Resultaterne ventes { $date }.
brief-effect-under-way-overdue = { $said } Resultaterne var ventet { $date }. Vi har ikke læst dem.
brief-effect-under-way-unread = { $said } Resultater har vi ikke læst.
brief-effect-under-way-unsaid = { $count ->
    [one] Et studie er anmeldt. Kilderne siger ikke, om det har en sammenligningsgruppe.
    [2] To studier er anmeldt. Kilderne siger ikke, om de har en sammenligningsgruppe.
    [3] Tre studier er anmeldt. Kilderne siger ikke, om de har en sammenligningsgruppe.
   *[other] { $number } studier er anmeldt. Kilderne siger ikke, om de har en sammenligningsgruppe.
}
brief-effect-under-way-compares-not = { $count ->
    [one] Et studie er anmeldt, men det sammenligner ikke med nogen.
    [2] To studier er anmeldt, men de sammenligner ikke med nogen.
    [3] Tre studier er anmeldt, men de sammenligner ikke med nogen.
   *[other] { $number } studier er anmeldt, men de sammenligner ikke med nogen.
}

## 8

brief-knowledge-answered = { $stated } af { $total } spørgsmål er besvaret.
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
brief-rule-available = Kun en kilde, der siger nej, giver nej: Tilbuddet er slut, eller det optager ikke nye. Ja siger vi kun, når en kilde siger, at det er åbent for nye, og det findes i landet, eller ejeren er derfra. Findes det i landet, uden at nogen siger, at nye kommuner kan få det, siger vi det. Ellers ved vi det ikke. Vi bruger den nyeste status, men ikke når kilden handler om et andet land. Er den mere end tre år gammel, siger vi, hvad der gjaldt dengang. Gælder den kun én udgave, står det der.
brief-rule-for-whom = Hvem der deltager, børnenes alder, det, der tynger familierne, og hvem det er rettet mod. Er kilderne uenige om alderen, står alle svarene.
brief-rule-what = Hvilken slags indsats det er, hvor mange i gruppen, den første møderække, og hvor længe det varer.
brief-rule-commitments = Hvor mange ting en kilde siger, at kommunen skal, og hvilke, i fast rækkefølge. Gælder et krav kun én udgave, står det. Krav til andre end kommunen selv, som dem, der tager oplæringen, står for sig. Derefter kommer det, kommunen bør. Vi siger aldrig, at der ikke er krav, kun at ingen er oplyst. Er få typer krav besvaret, står det, hvor mange.
brief-rule-effort = Personale pr. gruppe og pr. kommune, som kilderne oplyser. Timerne er beregnet som i planen, når en kilde siger, at kommunens folk leder. Ellers er det timerne i hver række møder, som ikke er nogens arbejdstid. De lægges ikke sammen. Oplæring står med, hvem den er for; en del står ikke ved siden af helheden.
brief-rule-cost = Priser, som kilderne oplyser, med år og hvad de dækker, og med hvad de ikke må sammenlignes med. Et tilskud kaldes tilskud, og dele står med helheden. Det, der koster penge, uden at beløbet er oplyst, kommer efter priserne. Så om kommunen dækker egne omkostninger og rejser, og hvad ejeren giver. Er ét af flere beløb vist, står det.
brief-rule-effect = Kun studier af indsatsen selv, der sammenligner med nogen uden hjælp eller med sædvanlig hjælp, tæller. Forsøg med lodtrækning og oversigter afgør. Færre end { $enough } analyserede afgør ikke alene. Svagere studier kan trække ned, aldrig op, og kun når de gælder samme udgave. Er det kun oplyst, hvor mange der var med fra start, står det.
brief-rule-effect-said = Efter svaret står, hvad det gælder: hvem det er undersøgt blandt, hvilken udgave og alder, hvor længe efter, og hvad de andre fik. Det, små studier fandt, både bedring og ikke, står for sig. Alt, der kun gælder én udgave, siger det. Gik det dårligere eller forskelligt for en del, står det hvem.
brief-rule-effect-missing = Det, der ikke står i det, vi har læst, siger vi ikke mangler. Der står også, om børnene ikke er undersøgt eller spurgt. Er der målt senere, eller findes der studier, uden at vi har læst, hvad de viste, står det.
brief-rule-effect-opinions = Det, nogen mener, uden at nogen er spurgt, er sagt at være deres mening. Det, som de, der driver indsatsen, selv skriver om den, er ikke et studie.
brief-rule-effect-original = Studier af originalen står for sig; fandt de ingen forskel, eller er de uenige, kommer det først. Er der uenighed, skal kilderne sige forskelligt om det samme. Vi tæller ikke fund og giver ingen point. Hvem der stod bag studierne af originalen, står sammen med dem.
brief-rule-knowledge = Hvor mange af alle spørgsmålene der er besvaret, hvor mange kilder der er uafhængige, hvornår nogen sidst gennemgik det, og om ejeren har bekræftet.
brief-rule-contact = Den, ejeren selv oplyser som kontakt, ellers ejeren. Så hvor det er eller har været i brug.

## The page and the quote

brief-more-of = Mere
brief-less-of = Luk
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
