# The comparison: how the programmes differ, what we do not know, and independent sources only.

## How the programmes differ, in words
difference-all-must = { $count ->
    [2] Both require it.
   *[other] All of them require it.
}
difference-all-should = { $count ->
    [2] Both recommend it.
   *[other] All of them recommend it.
}
difference-all-not-required = { $count ->
    [2] Neither requires it.
   *[other] None of them requires it.
}
difference-all-bound = { $count ->
    [2] Both are bound to it.
   *[other] All are bound to it.
}
difference-all-offered = { $count ->
    [2] Both offer it.
   *[other] All offer it.
}
difference-all-not-given = { $count ->
    [2] Neither gives it.
   *[other] None of them gives it.
}
difference-all-described = { $count ->
    [2] Both describe it without requiring it.
   *[other] All of them describe it without requiring it.
}
difference-all-tell = { $count ->
    [2] Both mention it.
   *[other] All of them mention it.
}
difference-all-state = { $count ->
    [2] Both state { $amount }
   *[other] All of them state { $amount }
}
difference-states = { $count ->
    [one] { $names } states { $amount }
   *[other] { $names } state { $amount }
}
difference-against = { $before }, against { $amount } in { $names }
difference-beside = { $before }; { $more }
difference-unlike = The figures are about different things and cannot be compared: { $text }.
difference-without-amount = { $count ->
    [one] { $names } mentions it without a number.
   *[other] { $names } mention it without a number.
}
difference-must = Required in { $names }
difference-should = Recommended in { $names }
difference-not-required = Not required in { $names }
difference-bound = Bound in { $names }
difference-offered = Offered in { $names }
difference-not-given = Not given in { $names }
difference-described = Described in { $names }
difference-then-must = { $before }, required in { $names }
difference-then-should = { $before }, recommended in { $names }
difference-then-not-required = { $before }, not required in { $names }
difference-then-bound = { $before }, bound in { $names }
difference-then-offered = { $before }, offered in { $names }
difference-then-not-given = { $before }, not given in { $names }
difference-then-described = { $before }, described in { $names }
difference-told = Mentioned for { $names }.
difference-nobody = None of them says anything about it.
commitments-nobody = { $count ->
    [one] One commitment that nobody says anything about
   *[other] { $count } commitments that nobody says anything about
}
difference-sentence = { $text }.
difference-then = { $first } { $then }
difference-more = { $one }, { $other }
difference-or = { $one } or { $other }
difference-name-amount = { $name } ({ $amount })
difference-name-amount-disputed = { $name } ({ $amount }, the sources disagree)
difference-disputed = { $name } (the sources disagree)
difference-of-year = { $amount } ({ $year } prices)
difference-several = { $number } different amounts
figure-number = { $amount }
figure-at-least = at least { $amount }
figure-at-most = at most { $amount }
difference-quiet-not-stated = { $count ->
    [one] { $names } says nothing about it.
   *[other] { $names } say nothing about it.
}
difference-quiet-not-in-excerpt = What we have read about { $names } does not say.
difference-quiet-not-recorded = For { $names }, nobody has looked yet.
difference-quiet-not-applicable = Not applicable to { $names }.
difference-quiet-only-interested = For { $names }, only the owner or a funder says anything.
difference-others-not-stated = The others say nothing about it.
difference-others-not-in-excerpt = What we have read about the others does not say.
difference-others-not-recorded = For the others, nobody has looked yet.
difference-others-not-applicable = Not applicable to the others.
difference-others-only-interested = For the others, only the owner or a funder says anything.

## What we know and do not know, counted
comparison-answered = { $stated } of { $total } answered
comparison-ask = Ask the owner
comparison-ask-about = about { $name }
level-tag-must = Must
level-tag-should = Should
level-tag-not-required = Not required
level-tag-bound = Bound
level-tag-offered = Offers
level-tag-not-given = Does not give
level-tag-described = Described
level-means-must = The sources make it a requirement.
level-means-should = The sources recommend it.
level-means-not-required = A source says that it is not required.
level-means-bound = A source says that the provider has bound itself.
level-means-offered = The provider offers it. Nobody is bound.
level-means-not-given = A source says that the provider does not give it.
level-means-described = The sources describe it but do not make it a requirement.

## Independent sources only
sources-shown = Sources that count
sources-all = All sources
sources-independent-only = Independent sources only
left-out = { $count ->
    [0] None of { $total } facts were left out.
    [one] One of { $total } facts was left out.
   *[other] { $number } of { $total } facts were left out.
}
left-out-for = { $count ->
    [0] None of { $total } left out for { $name }
    [one] One of { $total } left out for { $name }
   *[other] { $number } of { $total } left out for { $name }
}
left-out-why = What was left out rests only on the owner or on someone who paid for the programme. Summaries rest on all the sources and are unchanged.
silence-only-interested = Only from owner or funder
silence-means-only-interested = The sources say something, but none of them is independent of the programme.
silences-only-interested = Only from owner or funder ({ $number })
tally-only-interested = { $count ->
    [one] One question is answered only by the owner or a funder
   *[other] { $number } questions are answered only by the owner or a funder
}
coverage-only-interested = { $number } only from owner or funder
row-only-interested = Only from owner or funder for all of them

## What the address names that is not here
asked-quoted = “{ $name }”
asked-not-found = { $count ->
    [one] We cannot find the programme { $names }.
   *[other] We cannot find the programmes { $names }.
}
asked-not-found-more = { $count ->
    [one] The address names one more that is not here.
   *[other] The address names { $number } more that are not here.
}
asked-not-found-why = The address may be misspelt, or the programme may have been removed.
asked-too-many = The address names more than { $asked } programmes. Choose from { $fewest } to { $most }.
