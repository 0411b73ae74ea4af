# Brevet til eigaren av eit tiltak. Det som står i [ ], fyller den som skriv, inn sjølv.

## Sida
letter-title = Spør eigaren om { $name }
letter-short = Spør eigaren
letter-lead = Her er eit ferdig brev med dei spørsmåla som veg tyngst. Du kan òg velje sjølv kva det skal spørje om.
letter-more = Vel sjølv kva brevet skal spørje om
letter-only-heaviest = Spør berre om det som veg tyngst
letter-groups = Kva vil du spørje om?
letter-count-open = ({ $number })
letter-count-not-recorded = ({ $number } ingen har leitt etter svar på)
letter-not-recorded = { $count ->
    [one] Ta òg med eitt spørsmål som ingen redaktør har leitt etter svar på
   *[other] Ta òg med { $number } spørsmål som ingen redaktør har leitt etter svar på
}
letter-not-recorded-help = Svara kan stå i det eigaren alt har skrive. Sjå der først.
letter-make = Lag brevet
letter-make-of-this = Spør eigaren
letter-nothing-chosen = Du har ikkje valt noko å spørje om. Vel minst éi gruppe.
letter-nothing-asked = Det er ingenting å spørje om i det du har valt. Vel fleire grupper, eller ta med det ingen har leitt etter.
letter-nothing-open = Det er ingenting å spørje om. Kjeldene svarer på alt vi spør om, og dei er samde.
letter-heading = Brevet
letter-count = { $count ->
    [one] Brevet har eitt spørsmål.
   *[other] Brevet har { $number } spørsmål.
}
letter-fill-in = Fyll inn det som står i klammer.
letter-subject-label = Emne
letter-text-label = Tekst å kopiere
letter-copy = Kopier brevet
letter-copied = Brevet er kopiert.
letter-chosen = Brevet er merkt. Kopier det med tastaturet eller menyen.
letter-sending = Send brevet
letter-no-address = Kjeldene oppgir inga e-postadresse. Fyll inn mottakaren sjølv.
letter-mail-whole = Lenkja opnar e-postprogrammet ditt med heile brevet.
letter-mail-paste = Brevet er for langt til å bli med i lenkja. Kopier teksten først, og lim han inn i e-posten.
letter-mail = Opne ein e-post
letter-paste = [Lim inn brevet her]
letter-back = Tilbake til { $name }

## Brevet
letter-subject = Spørsmål om { $name }
letter-greeting = Hei
letter-why = Vi i [namnet på kommunen] vurderer { $name }, og har lese det nettstaden tiltak har samla om det.
letter-why-silent = Nokre spørsmål svarer kjeldene ikkje på.
letter-why-disputed = Nokre stader er kjeldene usamde.
letter-why-not-recorded = Nokre av svara står kanskje i det de alt har skrive. Då held det at de viser oss kvar.
letter-please = { $count ->
    [one] Kan de svare på dette spørsmålet?
   *[other] Kan de svare på desse spørsmåla?
}
letter-disputed = Kjeldene er usamde om «{ $topic }». { $sides } Kva gjeld i dag?
letter-disputed-short = Kjeldene er usamde om «{ $topic }». Kva gjeld i dag?
letter-topic-inside = { $topic }: { $whose } ({ $what })
letter-side = { $source } seier «{ $said }».
letter-source = { $title } ({ $publisher }, { $date })
letter-said-more = { $said } ({ $details })
letter-detail = { $label }: { $what }
letter-thanks = På førehand takk for hjelpa.
letter-closing = Venleg helsing
letter-sender = [Namnet ditt]
letter-municipality = [Namnet på kommunen]
