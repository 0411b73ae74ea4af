# Suggestions while somebody types, shown by the site's own script.
suggestions-label = Forslag til søgning
suggestions-found = { $count ->
    [0] Ingen forslag.
    [one] Ét forslag. Brug piletasterne til at vælge.
   *[other] { $count } forslag. Brug piletasterne til at vælge.
}

# The page on privacy.
privacy-script-title = Ét lille script
privacy-script = Alt på hjemmesiden virker uden scripts. Tillader din browser scripts, viser ét lille script forslag, mens du skriver, og opdaterer resultaterne, når du vælger filtre. Det er vores eget, henter intet fra andre hjemmesider og gemmer intet. Det, du skriver i søgefeltet, sendes til hjemmesiden for at finde forslag, men programmet gemmer det ikke.
