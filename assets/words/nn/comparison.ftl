# Samanlikninga: korleis tiltaka skil seg, det vi ikkje veit, og berre uavhengige kjelder.

## Slik skil tiltaka seg, i ord
difference-all-must = { $count ->
    [2] Begge krev det.
   *[other] Alle krev det.
}
difference-all-should = { $count ->
    [2] Begge tilrår det.
   *[other] Alle tilrår det.
}
difference-all-not-required = { $count ->
    [2] Ingen av dei to krev det.
   *[other] Ingen av dei krev det.
}
difference-all-bound = { $count ->
    [2] Begge har forplikta seg til det.
   *[other] Alle har forplikta seg til det.
}
difference-all-offered = { $count ->
    [2] Begge tilbyr det.
   *[other] Alle tilbyr det.
}
difference-all-not-given = { $count ->
    [2] Ingen av dei to gir det.
   *[other] Ingen av dei gir det.
}
difference-all-described = { $count ->
    [2] Begge skildrar det utan å krevje det.
   *[other] Alle skildrar det utan å krevje det.
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
difference-unlike = Tala gjeld ulike ting og kan ikkje samanliknast: { $text }.
difference-without-amount = { $names } oppgir det utan tal.
difference-must = Krav i { $names }
difference-should = Tilrådd i { $names }
difference-not-required = Blir ikkje kravd i { $names }
difference-bound = Forplikta i { $names }
difference-offered = Blir tilbydd i { $names }
difference-not-given = Blir ikkje gitt i { $names }
difference-described = Skildra i { $names }
difference-then-must = { $before }, krav i { $names }
difference-then-should = { $before }, tilrådd i { $names }
difference-then-not-required = { $before }, blir ikkje kravd i { $names }
difference-then-bound = { $before }, forplikta i { $names }
difference-then-offered = { $before }, blir tilbydd i { $names }
difference-then-not-given = { $before }, blir ikkje gitt i { $names }
difference-then-described = { $before }, skildra i { $names }
difference-told = Oppgitt for { $names }.
difference-nobody = Ingen seier noko om det.
commitments-nobody = { $count ->
    [one] Ei forplikting som ingen seier noko om
   *[other] { $count } forpliktingar som ingen seier noko om
}
difference-sentence = { $text }.
difference-then = { $first } { $then }
difference-more = { $one }, { $other }
difference-or = { $one } eller { $other }
difference-name-amount = { $name } ({ $amount })
difference-name-amount-disputed = { $name } ({ $amount }, kjeldene er usamde)
difference-disputed = { $name } (kjeldene er usamde)
difference-of-year = { $amount } (prisar frå { $year })
difference-several = { $number } ulike mengder
figure-number = { $amount }
figure-at-least = minst { $amount }
figure-at-most = høgst { $amount }
difference-quiet-not-stated = { $names } seier ikkje noko om det.
difference-quiet-not-in-excerpt = I det vi har lese om { $names }, står det ikkje.
difference-quiet-not-recorded = For { $names } har ingen leitt enno.
difference-quiet-not-applicable = Ikkje aktuelt for { $names }.
difference-quiet-only-interested = For { $names } seier berre eigar eller finansiør noko.
difference-others-not-stated = Dei andre seier ikkje noko om det.
difference-others-not-in-excerpt = I det vi har lese om dei andre, står det ikkje.
difference-others-not-recorded = For dei andre har ingen leitt enno.
difference-others-not-applicable = Ikkje aktuelt for dei andre.
difference-others-only-interested = For dei andre seier berre eigar eller finansiør noko.

## Det vi veit og ikkje veit, talt
comparison-answered = { $stated } av { $total } svart på
comparison-ask = Spør eigaren
comparison-ask-about = om { $name }
level-tag-must = Må
level-tag-should = Bør
level-tag-not-required = Blir ikkje kravd
level-tag-bound = Forplikta
level-tag-offered = Tilbyr
level-tag-not-given = Gir ikkje
level-tag-described = Skildra
level-means-must = Kjeldene stiller det som eit krav.
level-means-should = Kjeldene tilrår det.
level-means-not-required = Ei kjelde seier at det ikkje blir kravd.
level-means-bound = Ei kjelde seier at leverandøren har forplikta seg.
level-means-offered = Leverandøren tilbyr det. Ingen er forplikta.
level-means-not-given = Ei kjelde seier at leverandøren ikkje gir det.
level-means-described = Kjeldene skildrar det, men stiller det ikkje som krav.

## Berre uavhengige kjelder
sources-shown = Kjelder som tel
sources-all = Alle kjelder
sources-independent-only = Berre uavhengige kjelder
left-out = { $count ->
    [0] Ingen av { $total } opplysningar fall bort.
    [one] Éi av { $total } opplysningar fall bort.
   *[other] { $number } av { $total } opplysningar fall bort.
}
left-out-for = { $count ->
    [0] Ingen av { $total } fall bort for { $name }
    [one] Éi av { $total } fall bort for { $name }
   *[other] { $number } av { $total } fall bort for { $name }
}
left-out-why = Det som fall bort, byggjer berre på eigaren eller på nokon som har betalt for tiltaket. Samandrag byggjer på alle kjeldene og står som dei er.
silence-only-interested = Berre frå eigar eller finansiør
silence-means-only-interested = Kjeldene seier noko, men ingen av dei er uavhengige av tiltaket.
silences-only-interested = Berre frå eigar eller finansiør ({ $number })
tally-only-interested = { $count ->
    [one] Eitt spørsmål har svar berre frå eigar eller finansiør
   *[other] { $number } spørsmål har svar berre frå eigar eller finansiør
}
coverage-only-interested = { $number } berre frå eigar eller finansiør
row-only-interested = Berre frå eigar eller finansiør for alle

## Det adressa nemner, men som ikkje er her
asked-quoted = «{ $name }»
asked-not-found = { $count ->
    [one] Vi finn ikkje tiltaket { $names }.
   *[other] Vi finn ikkje tiltaka { $names }.
}
asked-not-found-more = { $count ->
    [one] Adressa nemner eitt til som ikkje er her.
   *[other] Adressa nemner { $number } til som ikkje er her.
}
asked-not-found-why = Adressa kan vere feil skriven, eller tiltaket kan vere teke bort.
asked-too-many = Adressa nemner fleire enn { $asked } tiltak. Vel frå { $fewest } til { $most }.
