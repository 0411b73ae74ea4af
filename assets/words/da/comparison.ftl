# Sammenligningen: hvordan indsatserne adskiller sig, det vi ikke ved, og kun uafhængige kilder.

## Sådan adskiller indsatserne sig, i ord
difference-all-must = { $count ->
    [2] Begge kræver det.
   *[other] Alle kræver det.
}
difference-all-should = { $count ->
    [2] Begge anbefaler det.
   *[other] Alle anbefaler det.
}
difference-all-not-required = { $count ->
    [2] Ingen af de to kræver det.
   *[other] Ingen af dem kræver det.
}
difference-all-bound = { $count ->
    [2] Begge har forpligtet sig til det.
   *[other] Alle har forpligtet sig til det.
}
difference-all-offered = { $count ->
    [2] Begge tilbyder det.
   *[other] Alle tilbyder det.
}
difference-all-not-given = { $count ->
    [2] Ingen af de to giver det.
   *[other] Ingen af dem giver det.
}
difference-all-described = { $count ->
    [2] Begge beskriver det uden at kræve det.
   *[other] Alle beskriver det uden at kræve det.
}
difference-all-tell = { $count ->
    [2] Begge oplyser det.
   *[other] Alle oplyser det.
}
difference-all-state = { $count ->
    [2] Begge angiver { $amount }
   *[other] Alle angiver { $amount }
}
difference-states = { $names } angiver { $amount }
difference-against = { $before }, mod { $amount } i { $names }
difference-beside = { $before }; { $more }
difference-unlike = Tallene gælder forskellige ting og kan ikke sammenlignes: { $text }.
difference-without-amount = { $names } oplyser det uden tal.
difference-must = Krav i { $names }
difference-should = Anbefalet i { $names }
difference-not-required = Kræves ikke i { $names }
difference-bound = Forpligtet i { $names }
difference-offered = Tilbydes i { $names }
difference-not-given = Gives ikke i { $names }
difference-described = Beskrevet i { $names }
difference-then-must = { $before }, krav i { $names }
difference-then-should = { $before }, anbefalet i { $names }
difference-then-not-required = { $before }, kræves ikke i { $names }
difference-then-bound = { $before }, forpligtet i { $names }
difference-then-offered = { $before }, tilbydes i { $names }
difference-then-not-given = { $before }, gives ikke i { $names }
difference-then-described = { $before }, beskrevet i { $names }
difference-told = Oplyst for { $names }.
difference-nobody = Ingen siger noget om det.
commitments-nobody = { $count ->
    [one] Én forpligtelse, som ingen siger noget om
   *[other] { $count } forpligtelser, som ingen siger noget om
}
difference-sentence = { $text }.
difference-then = { $first } { $then }
difference-more = { $one }, { $other }
difference-or = { $one } eller { $other }
difference-name-amount = { $name } ({ $amount })
difference-name-amount-disputed = { $name } ({ $amount }, kilderne er uenige)
difference-disputed = { $name } (kilderne er uenige)
difference-of-year = { $amount } (priser fra { $year })
difference-several = { $number } forskellige mængder
figure-number = { $amount }
figure-at-least = mindst { $amount }
figure-at-most = højst { $amount }
difference-quiet-not-stated = { $names } siger ikke noget om det.
difference-quiet-not-in-excerpt = I det, vi har læst om { $names }, står det ikke.
difference-quiet-not-recorded = For { $names } har ingen ledt endnu.
difference-quiet-not-applicable = Ikke relevant for { $names }.
difference-quiet-only-interested = For { $names } siger kun ejer eller finansieringskilde noget.
difference-others-not-stated = De andre siger ikke noget om det.
difference-others-not-in-excerpt = I det, vi har læst om de andre, står det ikke.
difference-others-not-recorded = For de andre har ingen ledt endnu.
difference-others-not-applicable = Ikke relevant for de andre.
difference-others-only-interested = For de andre siger kun ejer eller finansieringskilde noget.

## Det vi ved og ikke ved, talt op
comparison-answered = { $stated } af { $total } besvaret
comparison-ask = Spørg ejeren
comparison-ask-about = om { $name }
level-tag-must = Skal
level-tag-should = Bør
level-tag-not-required = Kræves ikke
level-tag-bound = Forpligtet
level-tag-offered = Tilbyder
level-tag-not-given = Giver ikke
level-tag-described = Beskrevet
level-means-must = Kilderne stiller det som et krav.
level-means-should = Kilderne anbefaler det.
level-means-not-required = En kilde siger, at det ikke kræves.
level-means-bound = En kilde siger, at leverandøren har forpligtet sig.
level-means-offered = Leverandøren tilbyder det. Ingen er forpligtet.
level-means-not-given = En kilde siger, at leverandøren ikke giver det.
level-means-described = Kilderne beskriver det, men stiller det ikke som krav.

## Kun uafhængige kilder
sources-shown = Kilder, der tæller
sources-all = Alle kilder
sources-independent-only = Kun uafhængige kilder
left-out = { $count ->
    [0] Ingen af { $total } oplysninger faldt bort.
    [one] Én af { $total } oplysninger faldt bort.
   *[other] { $number } af { $total } oplysninger faldt bort.
}
left-out-for = { $count ->
    [0] Ingen af { $total } faldt bort for { $name }
    [one] Én af { $total } faldt bort for { $name }
   *[other] { $number } af { $total } faldt bort for { $name }
}
left-out-why = Det, der faldt bort, bygger kun på ejeren eller på nogen, der har betalt for indsatsen. Resuméer bygger på alle kilderne og står, som de er.
silence-only-interested = Kun fra ejer eller finansieringskilde
silence-means-only-interested = Kilderne siger noget, men ingen af dem er uafhængige af indsatsen.
silences-only-interested = Kun fra ejer eller finansieringskilde ({ $number })
tally-only-interested = { $count ->
    [one] Ét spørgsmål har kun svar fra ejer eller finansieringskilde
   *[other] { $number } spørgsmål har kun svar fra ejer eller finansieringskilde
}
coverage-only-interested = { $number } kun fra ejer eller finansieringskilde
row-only-interested = Kun fra ejer eller finansieringskilde for alle

## Det, adressen nævner, men som ikke er her
asked-quoted = »{ $name }«
asked-not-found = { $count ->
    [one] Vi kan ikke finde indsatsen { $names }.
   *[other] Vi kan ikke finde indsatserne { $names }.
}
asked-not-found-more = { $count ->
    [one] Adressen nævner én mere, som ikke er her.
   *[other] Adressen nævner { $number } mere, som ikke er her.
}
asked-not-found-why = Adressen kan være skrevet forkert, eller indsatsen kan være fjernet.
asked-too-many = Adressen nævner flere end { $asked } indsatser. Vælg fra { $fewest } til { $most }.
