# Suggestions while somebody types, shown by the site's own script.
suggestions-label = Forslag til søk
suggestions-found = { $count ->
    [0] Ingen forslag.
    [one] Eitt forslag. Bruk piltastane for å velje.
   *[other] { $count } forslag. Bruk piltastane for å velje.
}

# The page on privacy.
privacy-script-title = Eitt lite skript
privacy-script = Alt på nettstaden verkar utan skript. Tillèt nettlesaren din skript, viser eitt lite skript forslag medan du skriv, og fornyar treffa når du vel filter. Det er vårt eige, hentar ingenting frå andre nettstader og lagrar ingenting. Det du skriv i søkjefeltet, blir sendt til nettstaden for å finne forslag, men programmet lagrar det ikkje.
