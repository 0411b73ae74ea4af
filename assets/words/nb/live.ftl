# Suggestions while somebody types, shown by the site's own script.
suggestions-label = Forslag til søk
suggestions-found = { $count ->
    [0] Ingen forslag.
    [one] Ett forslag. Bruk piltastene for å velge.
   *[other] { $count } forslag. Bruk piltastene for å velge.
}

# The page on privacy.
privacy-script-title = Ett lite skript
privacy-script = Alt på nettstedet virker uten skript. Tillater nettleseren din skript, viser ett lite skript forslag mens du skriver, og fornyer treffene når du velger filtre. Det er vårt eget, henter ingenting fra andre nettsteder og lagrer ingenting. Det du skriver i søkefeltet, sendes til nettstedet for å finne forslag, men programmet lagrer det ikke.
