# Det en redaktør kan rette. For hver kode: `problem-…` sier hva som er galt, `label-…` hvorfor akkurat her.
# Uten punktum. Reglene forklares i programmes/PROBLEMS.md.

problem-syntax = filen kan ikke leses som TOML her
label-syntax = dette kan ikke leses slik det står

problem-not-text = filen er ikke ren tekst
label-not-text = herfra er det tegn som ikke er UTF-8

problem-folder-not-file = her ligger en mappe, ikke en fil
label-folder-not-file = en mappe kan ikke hete noe som slutter på `.toml`: gi den et annet navn, eller flytt den

problem-not-a-file = her ligger noe som ikke er en vanlig fil
label-not-a-file = dette er et rør, en enhet eller lignende, og blir ikke åpnet: ta det bort

problem-dead-link = lenken fører ikke noe sted
label-dead-link = filen den peker på, er borte: legg den tilbake, eller ta bort lenken

problem-link-loop = lenken fører i ring
label-link-loop = lenken ender aldri ved en fil: legg selve filen her i stedet

problem-unreadable = filen kan ikke leses
label-unreadable = programmet slipper ikke til: gi det lov til å lese filen

problem-name-not-text = filnavnet har tegn som ikke er UTF-8
label-name-not-text = gi filen et nytt navn med bokstavene a–z, tall og bindestreker

problem-odd-file-name = filen blir ikke lest som et tiltak
label-odd-file-name = gi filen navnet `{ $better }`
label-record-in-folder = filer i mapper blir ikke lest: flytt filen opp i mappen med tiltakene
problem-record-copied = filen er en kopi av `{ $original }.toml`
label-record-copied = er noe nytt her, legger du det inn i `{ $original }.toml`; så sletter du denne filen

problem-record-gone = tiltaket `{ $written }` er publisert, men filen er borte
label-record-gone = nettstedet viser den forrige gyldige versjonen til noen sier hvor det ble av

problem-made-draft = tiltaket `{ $written }` er publisert, men er nå et utkast
label-made-draft = nettstedet viser den forrige gyldige versjonen til noen sier hvor det ble av
label-gone-not-shown = bare git har det tiltaket sa: nettstedet viser det ikke før filen er tilbake

problem-retired-yet-published = tiltaket `{ $written }` er tatt ut, men filen er der igjen
label-retired-yet-published = tiltaket vises: ta bort denne filen, eller ta ut tiltaket på nytt

problem-facts-lost = { $count ->
    [one] én opplysning er borte: { $fields }
   *[other] { $count } opplysninger er borte, blant annet { $fields }
}
label-facts-lost = de sto i en tidligere versjon; er de tatt bort med vilje, sier du fra med `tiltak check --seen`, eller legger endringen inn i git

problem-same-name = to tiltak har samme navn: dette og `{ $other }`
label-same-name = er den ene en kopi, sletter du den; ellers skriver du hva som skiller dem i navnet

problem-too-large = for mye tekst til å leses inn
label-too-large = en fil kan være opptil 1 MB, og én tekst opptil 4000 tegn

problem-unknown-key = nøkkelen `{ $key }` finnes ikke her
label-unknown-key = ikke en av nøklene som kan stå her

problem-key-renamed = nøkkelen `{ $former }` heter nå `{ $now }`
label-key-renamed = dette er det tidligere navnet

problem-both-names = nøkkelen `{ $now }` står to ganger, også med det tidligere navnet `{ $former }`
label-both-names = ta bort den ene av de to

problem-missing-key = nøkkelen `{ $key }` mangler
label-missing-key = her må `{ $key }` være med

problem-wrong-type = skal være { $wanted }, ikke { $found }
label-wrong-type = her står { $found }
label-heading = skriv `{ $heading }`
label-heading-with-type = skriv `{ $heading }`, og under den `type = "{ $type }"`

problem-empty-text = her står det ingenting
label-empty-text = teksten eller listen er tom

problem-placeholder-left = teksten fra malen står igjen: «{ $written }»
label-placeholder-left = skriv ditt eget her; er tiltaket ikke ferdig, skriver du `draft = true` øverst
label-placeholder-in-draft = skriv ditt eget her før tiltaket blir publisert
problem-backslash-eaten = `{"\\"}` i `{ $written }` blir ikke stående
label-backslash-eaten = `{"\\"}` betyr noe eget i anførselstegn: skriv `/`, eller `{"\\\\"}` der den skal stå

problem-unknown-term = ordet `{ $written }` finnes ikke i ordlisten `{ $vocabulary }`
label-unknown-term = skal være et ord fra ordlisten

problem-term-does-not-fit = ordet `{ $written }` passer ikke her
label-term-does-not-fit = her trengs et annet ord fra ordlisten
label-phrase-of-one-word = her trengs minst to ord

problem-not-an-id = `{ $written }` kan ikke være en id
label-not-an-id = skal være 2–60 små bokstaver a–z, tall og bindestreker, og begynne med en bokstav
label-lock-file = en låsefil fra et kontorprogram: lukk filen der, eller slett denne

problem-id-differs-from-file-name = id-en `{ $written }` er en annen enn filnavnet
label-id-differs-from-file-name = filen heter `{ $file }.toml`

problem-duplicate-id = id-en `{ $written }` står to ganger
label-duplicate-id = her står den igjen

problem-no-sources = tiltaket har ingen kilder
label-no-sources = minst én `[[sources]]` må være med

problem-fact-without-source = opplysningen har ingen kilde
label-fact-without-source = her mangler `source`

problem-source-not-listed = kilden `{ $written }` er ikke ført opp
label-source-not-listed = ingen `[[sources]]` har denne id-en

problem-source-not-used = ingen opplysning viser til kilden `{ $written }`
label-source-not-used = `{ $written }` er ført opp her

problem-range-reversed = tallene står i feil rekkefølge
problem-keys-contradict = `{ $one }` og `{ $other }` sier hver sin ting
label-range-reversed = `from` skal være lavere enn `to`
label-keys-contradict = behold den som stemmer med kilden

problem-amount-unclear = det er ikke klart hvor mye dette er
label-amount-unclear = skal ha nøyaktig én av `exactly`, `from` og `to`, `at-least` eller `at-most`

problem-number-out-of-range = tallet `{ $written }` er for lite eller for stort
label-number-out-of-range = skal være 0 eller mer, og et tall som kan stemme
problem-number-unclear = tallet `{ $written }` må skrives på en annen måte
problem-number-two-readings = tallet `{ $written }` kan leses på to måter
label-number-unclear = skriv `{ $reading }`
label-number-two-readings = skriv `{ $thousands }` eller `{ $decimals }`, etter hva kilden sier
label-number-with-percent = skriv `{ $reading }` her, og `unit = "percent"`
label-number-with-currency = skriv `{ $reading }` her, og valutaen i `currency`
label-number-with-unit = skriv `{ $reading }` her, og enheten i `unit`
label-number-about = skriv `{ $reading }` her, og `about = true`
label-number-or-more = skriv `at-least = { $reading }`
label-number-or-less = skriv `at-most = { $reading }`
label-number-range = skriv `from = { $from }, to = { $to }`
label-one-year = her kan det bare stå ett år

problem-not-a-date = `{ $written }` kan ikke stå som dato her
label-not-a-date = skriv `"2022"`, `"2022-08"` eller `"2022-08-01"`
label-whole-date = skriv hele datoen, som `2026-11-22`
label-date-as = skriv `{ $date }`
label-no-such-day = måneden slutter { $last }
label-year = skriv ett årstall med fire sifre, uten anførselstegn, som `2025`

problem-dates-reversed = datoene står i feil rekkefølge
label-dates-reversed = passer ikke sammen med den andre datoen her

problem-date-in-future = datoen `{ $written }` har ikke kommet ennå
label-date-in-future = skal være i dag eller tidligere
label-year-in-future = en pris kan være for neste år, men ikke senere

problem-not-an-address = `{ $written }` er ikke en hel nettadresse
label-not-an-address = skal begynne med `https://` eller `http://`
label-address-with-space = en adresse har ingen mellomrom
label-address-without-dot = `{ $host }` er ikke et nettsted: skriv hele adressen, som `https://www.eksempel.no/side`

problem-not-a-language = `{ $written }` er ikke en språkkode
label-not-a-language = skal være to eller tre små bokstaver, som `nb`, `nn`, `da` eller `en`

problem-unknown-question = spørsmålet `{ $written }` finnes ikke
label-unknown-question = skal være stien til et spørsmål, som `delivery.course-length`
label-inside-question = dette er en del av `{ $question }`; bare hele spørsmålet kan stå her

problem-silence-contradicted = `{ $question }` er både besvart og ført opp som ubesvart
label-silence-contradicted = filen har et svar på dette spørsmålet

problem-silence-twice = `{ $question }` er ført opp som ubesvart to ganger
label-silence-twice = her står spørsmålet igjen

problem-summary-not-translated = sammendraget mangler språk: { $languages }
label-summary-not-translated = her mangler { $languages }

problem-review-overdue = tiltaket skulle vært gjennomgått innen { $date }
label-review-overdue = denne dagen er passert

# Det en verdi kan være: «skal være …», «her står …»

type-text = en tekst
type-number = et tall
type-boolean = et ja/nei-svar (`true` eller `false`)
type-date = en dato
type-list = en liste
type-table = en tabell med nøkler

# Hjelp til å rette

help-did-you-mean = mente du `{ $suggestion }`?
help-inside-question = er hele `{ $question }` uten svar, skriver du det; er bare denne delen det, sier du det i `note` på opplysningen
help-id-or-file = er filen omdøpt, gir du den navnet `{ $id }.toml` igjen; er dette et nytt tiltak, skriver du `id = "{ $file }"`
help-key-holds = mente du `{ $suggestion }`? Den skrives for eksempel slik: `{ $example }`
help-new-name = skriv `{ $now }`, eller la `tiltak check --fix` gjøre det
help-retire = er det tatt ut, kjører du `tiltak retire { $written }`; har et annet tiltak overtatt, `tiltak retire { $written } --to ID`
help-gone-left = `{ $file }` ligger der: legg den i mappen med tiltakene, med navnet `{ $written }.toml`; er tiltaket tatt ut, kjører du `tiltak retire { $written }`
help-gone-renamed = `{ $now }.toml` har samme navn: gi filen navnet `{ $written }.toml` igjen, eller kjør `tiltak retire { $written } --to { $now }`
help-made-draft = ta bort linjen for å publisere det igjen; er det tatt ut, kjører du `tiltak retire { $written }`
help-amount-not-stated = sier ikke kilden hvor mye, skriver du hvem som betaler (`payer`) eller hva den sier (`text`), og verken `basis` eller `price-year`
help-quote-it = sett anførselstegn rundt: `"…"`
help-example = for eksempel `{ $example }`
help-example-own = skriv `{ $example }`, med ditt eget i stedet for `…`
help-heading = det som det kan stå flere av, har to klammer; det som det bare er ett av, har én
help-number = et tall skrives med bare sifre, og med punktum foran desimaler: `12500`, `1.5`. Enhet og valuta har egne nøkler
help-one-year = skriv ett år, for eksempel `{ $year }`. Et tidsrom kan stå i `identity.history`, med `when` og `to`, eller i en tekst
help-one-of = bruk ett av disse ordene: { $terms }
help-new-place =
    står det ikke i listen under et annet navn, skriver du `{ $new }` her, og legger dette til i `{ $file }`, med det som mangler:
    { $entry }
help-term = `{ $term }` («{ $label }»)
help-terms = bruk ett av disse ordene: { $terms }
help-terms-nearest = de nærmeste ordene er { $terms }; se alle med `tiltak describe { $key }`
help-terms-open =
    de nærmeste ordene er { $terms }; se alle med `tiltak describe { $key }`.
    Passer ingen, skriver du `{ $new }` her, og legger dette til sist i `{ $file }`, med ordet på alle fire språk:
    { $entry }
help-close = sett `{ $closing }` der det hører til, som regel til slutt
help-lines-follow = { $count ->
    [one] den neste linjen kan heller ikke leses
   *[other] de neste { $number } linjene kan heller ikke leses
}
help-line-end = lagre filen på nytt, med «LF» eller «CRLF» som linjeslutt
help-two-versions = velg linjene fra den ene versjonen, og ta bort linjene med `<<<<<<<`, `=======` og `>>>>>>>`
related-first = den første står her
related-new-name = det nye navnet står her

# Det som er galt med skrivemåten (står i stedet for `label-syntax`)

syntax-duplicate-key = denne nøkkelen står to ganger samme sted
syntax-unquoted = tekst skal stå i anførselstegn: `"…"`
syntax-missing-comma = her mangler et komma
syntax-extra-comma = her er det et komma for mye
syntax-missing-equals = her mangler `=` mellom nøkkelen og verdien
syntax-extra-equals = her er det et `=` for mye
syntax-missing-value = nøkkelen mangler en verdi
syntax-unclosed-table = overskriften mangler `]` til slutt
syntax-unclosed-inline-table = tabellen som begynner her, mangler `{"}"}` til slutt
syntax-unclosed-array = listen som begynner her, mangler `]` til slutt
syntax-missing-quote = her mangler et anførselstegn
syntax-bad-key = en nøkkel skrives med bokstavene a–z, tall og bindestrek
syntax-unexpected = dette kan ikke stå her
syntax-too-deep = for mange nivåer inni hverandre
syntax-unclosed-text = teksten som begynner her, mangler `{ $quote }` til slutt
syntax-value-extended = nøkkelen har en verdi fra før, og kan ikke ha andre nøkler under seg
syntax-boolean = ja og nei skrives `true` og `false`, med små bokstaver
syntax-number = et tall skrives med bare sifre, som `12500` eller `1.5`
syntax-backslash = `{"\\"}` betyr noe eget i anførselstegn: skriv `/`, eller `{"\\\\"}` der den skal stå
syntax-curly-quotes = bruk rette anførselstegn: `"…"`
syntax-remark = en kommentar begynner med `#`
syntax-take-away = ta bort `{ $sign }`: det hører ikke til her
syntax-sign-after-value = ta bort `{ $sign }`: det skal ikke stå noe etter verdien
syntax-sign-too-many = her er det én `{ $sign }` for mye
syntax-missing-sign = her mangler `{ $sign }`
syntax-one-key-a-line = skriv denne nøkkelen på en linje for seg
syntax-keys-in-braces = nøkler med verdier står mellom `{"{"}` og `{"}"}`
syntax-list-in-brackets = en liste står mellom `[` og `]`
syntax-apostrophe = teksten slutter ved den første `'`: sett `"` foran og bak i stedet
syntax-colon = skriv `=` i stedet for `:`, og tekst i anførselstegn
syntax-unseen = her står et tegn som ikke synes, og som må bort
syntax-odd-character = her står et tegn som ikke kan være i en fil med tekst
syntax-line-end = linjene slutter på en måte som ikke kan leses
syntax-two-versions = herfra står to versjoner av de samme linjene
syntax-json = filen er skrevet som JSON, men skal være TOML: `nøkkel = verdi` på hver linje
syntax-rich-text = filen er lagret som et formatert dokument (RTF): lagre den på nytt som ren tekst
syntax-html = filen er skrevet som en nettside (HTML eller XML), men skal være TOML: `nøkkel = verdi` på hver linje
syntax-yaml = filen er skrevet som YAML, men skal være TOML: `nøkkel = verdi` på hver linje, med tekst i anførselstegn
syntax-fence = ta bort linjene med ` ``` ` før og etter innholdet i filen

# Rapporten i terminalen

severity-error = feil
severity-warning = advarsel
severity-help = hjelp

report-why = les mer: tiltak check --explain { $code }
report-sound = { $count ->
    [one] ett tiltak uten feil
   *[other] { $number } tiltak uten feil
}
report-errors = { $count ->
    [one] én feil
   *[other] { $number } feil
}
report-warnings = { $count ->
    [one] én advarsel
   *[other] { $number } advarsler
}
report-files = { $count ->
    [one] i én fil
   *[other] i { $number } filer
}
syntax-date = en dato skrives som `2026-11-22`

problem-unknown-place = stedet `{ $written }` er ikke i listen over steder
label-unknown-place = legg stedet til i `index/words/place.toml`
problem-unknown-programme = det finnes ikke noe tiltak `{ $written }`
label-unknown-programme = denne forbindelsen blir ikke vist
problem-unknown-variant = ingen variant av tiltaket heter «{ $written }»
label-unknown-variant = skriv navnet på en variant i `delivery.variants`, eller før den opp der
problem-source-is-copy = kilden er lest i en kopi
label-source-is-copy = finn originalen og sjekk opplysningene der
problem-extent-not-told = det er lett i kilden, men ikke sagt om hele er lest
label-extent-not-told = skriv `extent = "whole"` eller `extent = "excerpt"` i kilden
problem-copied-run = ni ord eller flere på rad står slik i «{ $file }»: «{ $run }»
label-copied-run = si det med egne ord
problem-status-old = den nyeste statusen er fra { $date }
label-status-old = mer enn to år gammel
problem-results-overdue = resultatene av studien skulle vært klare innen { $date }
label-results-overdue = denne dagen er passert
problem-rating-without-edition = vurderingen fra `{ $system }` sier ikke hvilken utgave av skalaen den bruker
label-rating-without-edition = `edition` mangler
problem-rct-without-comparison = `rct` er valgt, men `comparison-group` er `false`
label-rct-without-comparison = i en studie med loddtrekning er det alltid noen å sammenligne med: rett den ene av de to
problem-source-described-twice = samme adresse er beskrevet på en annen måte i `{ $other }`
label-source-described-twice = utgiver, type eller dato er ikke den samme
problem-relation-not-mirrored = `{ $written }` nevner ikke dette tiltaket
label-relation-not-mirrored = bare denne siden sier at de ligner
problem-term-used-once = bare ett tiltak bruker `{ $written }`
label-term-used-once = et videre ord finner kanskje flere
problem-silence-in-prose = «{ $phrase }» er en stillhet som ikke telles
label-silence-in-prose = er det et annet spørsmål enn dette, som ikke er besvart, fører du det inn i `not-stated`; ellers kan det stå
report-notes = { $count ->
    [one] ett notat: vis det med `tiltak check --notes`
   *[other] { $number } notater: vis dem med `tiltak check --notes`
}
severity-note = merk
