# Brevet til eieren av et tiltak. Det som står i [ ], fyller den som skriver, inn selv.

## Siden
letter-title = Spør eieren om { $name }
letter-short = Spør eieren
letter-lead = Her er et ferdig brev med de spørsmålene som veier tyngst. Du kan også velge selv hva det skal spørre om.
letter-more = Velg selv hva brevet skal spørre om
letter-only-heaviest = Spør bare om det som veier tyngst
letter-groups = Hva vil du spørre om?
letter-count-open = ({ $number })
letter-count-not-recorded = ({ $number } ingen har lett etter svar på)
letter-not-recorded = { $count ->
    [one] Ta også med ett spørsmål som ingen redaktør har lett etter svar på
   *[other] Ta også med { $number } spørsmål som ingen redaktør har lett etter svar på
}
letter-not-recorded-help = Svarene kan stå i det eieren alt har skrevet. Se der først.
letter-make = Lag brevet
letter-make-of-this = Spør eieren
letter-nothing-chosen = Du har ikke valgt noe å spørre om. Velg minst én gruppe.
letter-nothing-asked = Det er ingenting å spørre om i det du har valgt. Velg flere grupper, eller ta med det ingen har lett etter.
letter-nothing-open = Det er ingenting å spørre om. Kildene svarer på alt vi spør om, og de er enige.
letter-heading = Brevet
letter-count = { $count ->
    [one] Brevet har ett spørsmål.
   *[other] Brevet har { $number } spørsmål.
}
letter-fill-in = Fyll inn det som står i klammer.
letter-subject-label = Emne
letter-text-label = Tekst å kopiere
letter-copy = Kopier brevet
letter-copied = Brevet er kopiert.
letter-chosen = Brevet er merket. Kopier det med tastaturet eller menyen.
letter-sending = Send brevet
letter-no-address = Kildene oppgir ingen e-postadresse. Fyll inn mottakeren selv.
letter-mail-whole = Lenken åpner e-postprogrammet ditt med hele brevet.
letter-mail-paste = Brevet er for langt til å bli med i lenken. Kopier teksten først, og lim den inn i e-posten.
letter-mail = Åpne en e-post
letter-paste = [Lim inn brevet her]
letter-back = Tilbake til { $name }

## Brevet
letter-subject = Spørsmål om { $name }
letter-greeting = Hei
letter-why = Vi i [navnet på kommunen] vurderer { $name }, og har lest det nettstedet tiltak har samlet om det.
letter-why-silent = Noen spørsmål svarer kildene ikke på.
letter-why-disputed = Noen steder er kildene uenige.
letter-why-not-recorded = Noen av svarene står kanskje i det dere alt har skrevet. Da holder det at dere viser oss hvor.
letter-please = { $count ->
    [one] Kan dere svare på dette spørsmålet?
   *[other] Kan dere svare på disse spørsmålene?
}
letter-disputed = Kildene er uenige om «{ $topic }». { $sides } Hva gjelder i dag?
letter-disputed-short = Kildene er uenige om «{ $topic }». Hva gjelder i dag?
letter-topic-inside = { $topic }: { $whose } ({ $what })
letter-side = { $source } sier «{ $said }».
letter-source = { $title } ({ $publisher }, { $date })
letter-said-more = { $said } ({ $details })
letter-detail = { $label }: { $what }
letter-thanks = På forhånd takk for hjelpen.
letter-closing = Vennlig hilsen
letter-sender = [Navnet ditt]
letter-municipality = [Navnet på kommunen]
