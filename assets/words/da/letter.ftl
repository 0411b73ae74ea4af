# Brevet til ejeren af en indsats. Det, der står i [ ], udfylder den, der skriver, selv.

## Siden
letter-title = Spørg ejeren om { $name }
letter-short = Spørg ejeren
letter-lead = Her er et færdigt brev med de spørgsmål, der vejer tungest. Du kan også selv vælge, hvad det skal spørge om.
letter-more = Vælg selv, hvad brevet skal spørge om
letter-only-heaviest = Spørg kun om det, der vejer tungest
letter-groups = Hvad vil du spørge om?
letter-count-open = ({ $number })
letter-count-not-recorded = ({ $number }, som ingen har ledt efter svar på)
letter-not-recorded = { $count ->
    [one] Tag også ét spørgsmål med, som ingen redaktør har ledt efter svar på
   *[other] Tag også { $number } spørgsmål med, som ingen redaktør har ledt efter svar på
}
letter-not-recorded-help = Svarene kan stå i det, ejeren allerede har skrevet. Se der først.
letter-make = Lav brevet
letter-make-of-this = Spørg ejeren
letter-nothing-chosen = Du har ikke valgt noget at spørge om. Vælg mindst én gruppe.
letter-nothing-asked = Der er ikke noget at spørge om i det, du har valgt. Vælg flere grupper, eller tag det med, som ingen har ledt efter.
letter-nothing-open = Der er ikke noget at spørge om. Kilderne svarer på alt det, vi spørger om, og de er enige.
letter-heading = Brevet
letter-count = { $count ->
    [one] Brevet har ét spørgsmål.
   *[other] Brevet har { $number } spørgsmål.
}
letter-fill-in = Udfyld det, der står i kantede parenteser.
letter-subject-label = Emne
letter-text-label = Tekst til at kopiere
letter-copy = Kopiér brevet
letter-copied = Brevet er kopieret.
letter-chosen = Brevet er markeret. Kopiér det med tastaturet eller menuen.
letter-sending = Send brevet
letter-no-address = Kilderne oplyser ingen e-mailadresse. Udfyld selv modtageren.
letter-mail-whole = Linket åbner dit mailprogram med hele brevet.
letter-mail-paste = Brevet er for langt til at komme med i linket. Kopiér først teksten, og indsæt den i mailen.
letter-mail = Åbn en mail
letter-paste = [Indsæt brevet her]
letter-back = Tilbage til { $name }

## Brevet
letter-subject = Spørgsmål om { $name }
letter-greeting = Hej
letter-why = Vi i [navnet på kommunen] overvejer { $name } og har læst det, som hjemmesiden tiltak har samlet om indsatsen.
letter-why-silent = Nogle spørgsmål svarer kilderne ikke på.
letter-why-disputed = Nogle steder er kilderne uenige.
letter-why-not-recorded = Nogle af svarene står måske i det, I allerede har skrevet. Så er det nok, at I viser os hvor.
letter-please = { $count ->
    [one] Kan I svare på dette spørgsmål?
   *[other] Kan I svare på disse spørgsmål?
}
letter-disputed = Kilderne er uenige om »{ $topic }«. { $sides } Hvad gælder i dag?
letter-disputed-short = Kilderne er uenige om »{ $topic }«. Hvad gælder i dag?
letter-topic-inside = { $topic }: { $whose } ({ $what })
letter-side = { $source } siger »{ $said }«.
letter-source = { $title } ({ $publisher }, { $date })
letter-said-more = { $said } ({ $details })
letter-detail = { $label }: { $what }
letter-thanks = På forhånd tak for hjælpen.
letter-closing = Venlig hilsen
letter-sender = [Dit navn]
letter-municipality = [Navnet på kommunen]
