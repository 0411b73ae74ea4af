# Sammenligningen: hvordan tiltakene skiller seg, det vi ikke vet, og bare uavhengige kilder.

## Slik skiller tiltakene seg, i ord
difference-all-must = { $count ->
    [2] Begge krever det.
   *[other] Alle krever det.
}
difference-all-should = { $count ->
    [2] Begge anbefaler det.
   *[other] Alle anbefaler det.
}
difference-all-not-required = { $count ->
    [2] Ingen av de to krever det.
   *[other] Ingen av dem krever det.
}
difference-all-bound = { $count ->
    [2] Begge har forpliktet seg til det.
   *[other] Alle har forpliktet seg til det.
}
difference-all-offered = { $count ->
    [2] Begge tilbyr det.
   *[other] Alle tilbyr det.
}
difference-all-not-given = { $count ->
    [2] Ingen av de to gir det.
   *[other] Ingen av dem gir det.
}
difference-all-described = { $count ->
    [2] Begge beskriver det uten å kreve det.
   *[other] Alle beskriver det uten å kreve det.
}
difference-all-tell = { $count ->
    [2] Begge oppgir det.
   *[other] Alle oppgir det.
}
difference-all-state = { $count ->
    [2] Begge oppgir { $amount }
   *[other] Alle oppgir { $amount }
}
difference-states = { $names } oppgir { $amount }
difference-against = { $before }, mot { $amount } i { $names }
difference-beside = { $before }; { $more }
difference-unlike = Tallene gjelder ulike ting og kan ikke sammenlignes: { $text }.
difference-without-amount = { $names } oppgir det uten tall.
difference-must = Krav i { $names }
difference-should = Anbefalt i { $names }
difference-not-required = Kreves ikke i { $names }
difference-bound = Forpliktet i { $names }
difference-offered = Tilbys i { $names }
difference-not-given = Gis ikke i { $names }
difference-described = Beskrevet i { $names }
difference-then-must = { $before }, krav i { $names }
difference-then-should = { $before }, anbefalt i { $names }
difference-then-not-required = { $before }, kreves ikke i { $names }
difference-then-bound = { $before }, forpliktet i { $names }
difference-then-offered = { $before }, tilbys i { $names }
difference-then-not-given = { $before }, gis ikke i { $names }
difference-then-described = { $before }, beskrevet i { $names }
difference-told = Oppgitt for { $names }.
difference-nobody = Ingen sier noe om det.
commitments-nobody = { $count ->
    [one] En forpliktelse som ingen sier noe om
   *[other] { $count } forpliktelser som ingen sier noe om
}
difference-sentence = { $text }.
difference-then = { $first } { $then }
difference-more = { $one }, { $other }
difference-or = { $one } eller { $other }
difference-name-amount = { $name } ({ $amount })
difference-name-amount-disputed = { $name } ({ $amount }, kildene er uenige)
difference-disputed = { $name } (kildene er uenige)
difference-of-year = { $amount } (priser fra { $year })
difference-several = { $number } ulike mengder
figure-number = { $amount }
figure-at-least = minst { $amount }
figure-at-most = høyst { $amount }
difference-quiet-not-stated = { $names } sier ikke noe om det.
difference-quiet-not-in-excerpt = I det vi har lest om { $names }, står det ikke.
difference-quiet-not-recorded = For { $names } har ingen lett ennå.
difference-quiet-not-applicable = Ikke aktuelt for { $names }.
difference-quiet-only-interested = For { $names } sier bare eier eller finansiør noe.
difference-others-not-stated = De andre sier ikke noe om det.
difference-others-not-in-excerpt = I det vi har lest om de andre, står det ikke.
difference-others-not-recorded = For de andre har ingen lett ennå.
difference-others-not-applicable = Ikke aktuelt for de andre.
difference-others-only-interested = For de andre sier bare eier eller finansiør noe.

## Det vi vet og ikke vet, telt
comparison-answered = { $stated } av { $total } besvart
comparison-ask = Spør eieren
comparison-ask-about = om { $name }
level-tag-must = Må
level-tag-should = Bør
level-tag-not-required = Kreves ikke
level-tag-bound = Forpliktet
level-tag-offered = Tilbyr
level-tag-not-given = Gir ikke
level-tag-described = Beskrevet
level-means-must = Kildene stiller det som et krav.
level-means-should = Kildene anbefaler det.
level-means-not-required = En kilde sier at det ikke kreves.
level-means-bound = En kilde sier at leverandøren har forpliktet seg.
level-means-offered = Leverandøren tilbyr det. Ingen er forpliktet.
level-means-not-given = En kilde sier at leverandøren ikke gir det.
level-means-described = Kildene beskriver det, men stiller det ikke som krav.

## Bare uavhengige kilder
sources-shown = Kilder som teller
sources-all = Alle kilder
sources-independent-only = Bare uavhengige kilder
left-out = { $count ->
    [0] Ingen av { $total } opplysninger falt bort.
    [one] Én av { $total } opplysninger falt bort.
   *[other] { $number } av { $total } opplysninger falt bort.
}
left-out-for = { $count ->
    [0] Ingen av { $total } falt bort for { $name }
    [one] Én av { $total } falt bort for { $name }
   *[other] { $number } av { $total } falt bort for { $name }
}
left-out-why = Det som falt bort, bygger bare på eieren eller på noen som har betalt for tiltaket. Sammendrag bygger på alle kildene og står som de er.
silence-only-interested = Bare fra eier eller finansiør
silence-means-only-interested = Kildene sier noe, men ingen av dem er uavhengige av tiltaket.
silences-only-interested = Bare fra eier eller finansiør ({ $number })
tally-only-interested = { $count ->
    [one] Ett spørsmål har svar bare fra eier eller finansiør
   *[other] { $number } spørsmål har svar bare fra eier eller finansiør
}
coverage-only-interested = { $number } bare fra eier eller finansiør
row-only-interested = Bare fra eier eller finansiør for alle

## Det adressen nevner, men som ikke er her
asked-quoted = «{ $name }»
asked-not-found = { $count ->
    [one] Vi finner ikke tiltaket { $names }.
   *[other] Vi finner ikke tiltakene { $names }.
}
asked-not-found-more = { $count ->
    [one] Adressen nevner ett til som ikke er her.
   *[other] Adressen nevner { $number } til som ikke er her.
}
asked-not-found-why = Adressen kan være feil skrevet, eller tiltaket kan være tatt bort.
asked-too-many = Adressen nevner flere enn { $asked } tiltak. Velg fra { $fewest } til { $most }.
