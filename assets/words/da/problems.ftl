# Det en redaktør kan rette. For hver kode: `problem-…` siger, hvad der er galt, `label-…` hvorfor netop her.
# Uden punktum. Reglerne forklares i programmes/PROBLEMS.md.

problem-syntax = filen kan ikke læses som TOML her
label-syntax = dette kan ikke læses, som det står

problem-not-text = filen er ikke ren tekst
label-not-text = herfra er der tegn, som ikke er UTF-8

problem-folder-not-file = her ligger en mappe, ikke en fil
label-folder-not-file = en mappe kan ikke hedde noget, der ender på `.toml`: giv den et andet navn, eller flyt den

problem-not-a-file = her ligger noget, der ikke er en almindelig fil
label-not-a-file = dette er et rør, en enhed eller lignende og bliver ikke åbnet: fjern det

problem-dead-link = linket fører ingen steder hen
label-dead-link = filen, det peger på, er væk: læg den tilbage, eller fjern linket

problem-link-loop = linket fører i ring
label-link-loop = linket ender aldrig ved en fil: læg selve filen her i stedet

problem-unreadable = filen kan ikke læses
label-unreadable = programmet har ikke adgang: giv det lov til at læse filen

problem-name-not-text = filnavnet har tegn, der ikke er UTF-8
label-name-not-text = giv filen et nyt navn med bogstaverne a–z, tal og bindestreger

problem-odd-file-name = filen læses ikke som en indsats
label-odd-file-name = giv filen navnet `{ $better }`
label-record-in-folder = filer i undermapper bliver ikke læst: flyt filen op i mappen med indsatserne
problem-record-copied = filen er en kopi af `{ $original }.toml`
label-record-copied = er der noget nyt her, lægger du det ind i `{ $original }.toml`; slet så denne fil

problem-record-gone = indsatsen `{ $written }` er offentliggjort, men filen er væk
label-record-gone = webstedet viser den forrige gyldige version, indtil nogen siger, hvor den blev af

problem-made-draft = indsatsen `{ $written }` er offentliggjort, men er nu et udkast
label-made-draft = webstedet viser den forrige gyldige version, indtil nogen siger, hvor den blev af
label-gone-not-shown = kun git har det, indsatsen sagde: webstedet viser den ikke, før filen er tilbage

problem-retired-yet-published = indsatsen `{ $written }` er taget ud, men filen er der igen
label-retired-yet-published = indsatsen vises: fjern denne fil, eller tag indsatsen ud på ny

problem-facts-lost = { $count ->
    [one] én oplysning er væk: { $fields }
   *[other] { $count } oplysninger er væk, blandt andet { $fields }
}
label-facts-lost = de stod i en tidligere version; er de fjernet med vilje, siger du til med `tiltak check --seen` eller lægger ændringen ind i git

problem-same-name = to indsatser har samme navn: denne og `{ $other }`
label-same-name = er den ene en kopi, sletter du den; ellers skriver du, hvad der adskiller dem, i navnet

problem-too-large = for meget tekst til at blive læst ind
label-too-large = en fil kan fylde op til 1 MB, og én tekst op til 4000 tegn

problem-unknown-key = nøglen `{ $key }` findes ikke her
label-unknown-key = ikke en af de nøgler, der kan stå her

problem-key-renamed = nøglen `{ $former }` hedder nu `{ $now }`
label-key-renamed = dette er det tidligere navn

problem-both-names = nøglen `{ $now }` står to gange, også med det tidligere navn `{ $former }`
label-both-names = fjern den ene af de to

problem-missing-key = nøglen `{ $key }` mangler
label-missing-key = her skal `{ $key }` være med

problem-wrong-type = skal være { $wanted }, ikke { $found }
label-wrong-type = her står { $found }
label-heading = skriv `{ $heading }`
label-heading-with-type = skriv `{ $heading }`, og under den `type = "{ $type }"`

problem-empty-text = her står der ingenting
label-empty-text = teksten eller listen er tom

problem-placeholder-left = teksten fra skabelonen står tilbage: »{ $written }«
label-placeholder-left = skriv din egen tekst her; er indsatsen ikke færdig, skriver du `draft = true` øverst
label-placeholder-in-draft = skriv din egen tekst her, før indsatsen bliver offentliggjort
problem-backslash-eaten = `{"\\"}` i `{ $written }` bliver ikke stående
label-backslash-eaten = `{"\\"}` betyder noget særligt i anførselstegn: skriv `/`, eller `{"\\\\"}` hvor den skal stå

problem-unknown-term = ordet `{ $written }` findes ikke i ordlisten `{ $vocabulary }`
label-unknown-term = skal være et ord fra ordlisten

problem-term-does-not-fit = ordet `{ $written }` passer ikke her
label-term-does-not-fit = her skal der stå et andet ord fra ordlisten
label-phrase-of-one-word = her skal der stå mindst to ord

problem-not-an-id = `{ $written }` kan ikke være et id
label-not-an-id = skal være 2–60 små bogstaver a–z, tal og bindestreger og begynde med et bogstav
label-lock-file = en låsefil fra et kontorprogram: luk filen der, eller slet denne

problem-id-differs-from-file-name = id'et `{ $written }` er et andet end filnavnet
label-id-differs-from-file-name = filen hedder `{ $file }.toml`

problem-duplicate-id = id'et `{ $written }` står to gange
label-duplicate-id = her står det igen

problem-no-sources = indsatsen har ingen kilder
label-no-sources = mindst én `[[sources]]` skal være med

problem-fact-without-source = oplysningen har ingen kilde
label-fact-without-source = her mangler `source`

problem-source-not-listed = kilden `{ $written }` er ikke skrevet på listen
label-source-not-listed = ingen `[[sources]]` har dette id

problem-source-not-used = ingen oplysning henviser til kilden `{ $written }`
label-source-not-used = `{ $written }` står på listen her

problem-range-reversed = tallene står i forkert rækkefølge
problem-keys-contradict = `{ $one }` og `{ $other }` siger hver sin ting
label-range-reversed = `from` skal være lavere end `to`
label-keys-contradict = behold den, der stemmer med kilden

problem-amount-unclear = det er ikke klart, hvor meget dette er
label-amount-unclear = skal have netop én af `exactly`, `from` og `to`, `at-least` eller `at-most`

problem-number-out-of-range = tallet `{ $written }` er for lille eller for stort
label-number-out-of-range = skal være 0 eller mere, og et tal, der kan passe
problem-number-unclear = tallet `{ $written }` skal skrives på en anden måde
problem-number-two-readings = tallet `{ $written }` kan læses på to måder
label-number-unclear = skriv `{ $reading }`
label-number-two-readings = skriv `{ $thousands }` eller `{ $decimals }`, efter hvad kilden siger
label-number-with-percent = skriv `{ $reading }` her, og `unit = "percent"`
label-number-with-currency = skriv `{ $reading }` her, og valutaen i `currency`
label-number-with-unit = skriv `{ $reading }` her, og enheden i `unit`
label-number-about = skriv `{ $reading }` her, og `about = true`
label-number-or-more = skriv `at-least = { $reading }`
label-number-or-less = skriv `at-most = { $reading }`
label-number-range = skriv `from = { $from }, to = { $to }`
label-one-year = her kan der kun stå ét år

problem-not-a-date = `{ $written }` kan ikke stå som dato her
label-not-a-date = skriv `"2022"`, `"2022-08"` eller `"2022-08-01"`
label-whole-date = skriv hele datoen, som `2026-11-22`
label-date-as = skriv `{ $date }`
label-no-such-day = måneden slutter { $last }
label-year = skriv ét årstal med fire cifre, uden anførselstegn, som `2025`

problem-dates-reversed = datoerne står i forkert rækkefølge
label-dates-reversed = passer ikke sammen med den anden dato her

problem-date-in-future = datoen `{ $written }` er ikke kommet endnu
label-date-in-future = skal være i dag eller tidligere
label-year-in-future = en pris kan gælde næste år, men ikke senere

problem-not-an-address = `{ $written }` er ikke en hel netadresse
label-not-an-address = skal begynde med `https://` eller `http://`
label-address-with-space = en adresse har ingen mellemrum
label-address-without-dot = `{ $host }` er ikke et websted: skriv hele adressen, som `https://www.eksempel.dk/side`

problem-not-a-language = `{ $written }` er ikke en sprogkode
label-not-a-language = skal være to eller tre små bogstaver, som `nb`, `nn`, `da` eller `en`

problem-unknown-question = spørgsmålet `{ $written }` findes ikke
label-unknown-question = skal være stien til et spørgsmål, som `delivery.course-length`
label-inside-question = dette er en del af `{ $question }`; kun hele spørgsmålet kan stå her

problem-silence-contradicted = `{ $question }` er både besvaret og skrevet op som ubesvaret
label-silence-contradicted = filen har et svar på dette spørgsmål

problem-silence-twice = `{ $question }` er skrevet op som ubesvaret to gange
label-silence-twice = her står spørgsmålet igen

problem-summary-not-translated = resuméet mangler sprog: { $languages }
label-summary-not-translated = her mangler { $languages }

problem-review-overdue = indsatsen skulle have været gennemgået senest { $date }
label-review-overdue = denne dag er passeret

# Det en værdi kan være: «skal være …», «her står …»

type-text = en tekst
type-number = et tal
type-boolean = et ja/nej-svar (`true` eller `false`)
type-date = en dato
type-list = en liste
type-table = en tabel med nøgler

# Hjælp til at rette

help-did-you-mean = mente du `{ $suggestion }`?
help-inside-question = er hele `{ $question }` uden svar, skriver du det; er kun denne del det, siger du det i `note` på oplysningen
help-id-or-file = er filen omdøbt, giver du den navnet `{ $id }.toml` igen; er dette en ny indsats, skriver du `id = "{ $file }"`
help-key-holds = mente du `{ $suggestion }`? Den skrives for eksempel sådan: `{ $example }`
help-new-name = skriv `{ $now }`, eller lad `tiltak check --fix` gøre det
help-retire = er den taget ud, kører du `tiltak retire { $written }`; har en anden indsats taget over, `tiltak retire { $written } --to ID`
help-gone-left = `{ $file }` ligger der: læg den i mappen med indsatserne, med navnet `{ $written }.toml`; er indsatsen taget ud, kører du `tiltak retire { $written }`
help-gone-renamed = `{ $now }.toml` har samme navn: giv filen navnet `{ $written }.toml` igen, eller kør `tiltak retire { $written } --to { $now }`
help-made-draft = fjern linjen for at offentliggøre den igen; er den taget ud, kører du `tiltak retire { $written }`
help-amount-not-stated = siger kilden ikke hvor meget, skriver du, hvem der betaler (`payer`), eller hvad den siger (`text`), og hverken `basis` eller `price-year`
help-quote-it = sæt anførselstegn omkring: `"…"`
help-example = for eksempel `{ $example }`
help-example-own = skriv `{ $example }`, med dit eget i stedet for `…`
help-heading = det, der kan være flere af, har to klammer; det, der kun er ét af, har én
help-number = et tal skrives kun med cifre, og med punktum foran decimaler: `12500`, `1.5`. Enhed og valuta har deres egne nøgler
help-one-year = skriv ét år, for eksempel `{ $year }`. Et tidsrum kan stå i `identity.history`, med `when` og `to`, eller i en tekst
help-one-of = brug et af disse ord: { $terms }
help-new-place =
    står det ikke på listen under et andet navn, skriver du `{ $new }` her og tilføjer dette i `{ $file }`, med det, der mangler:
    { $entry }
help-term = `{ $term }` (»{ $label }«)
help-terms = brug et af disse ord: { $terms }
help-terms-nearest = de nærmeste ord er { $terms }; se dem alle med `tiltak describe { $key }`
help-terms-open =
    de nærmeste ord er { $terms }; se dem alle med `tiltak describe { $key }`.
    Passer ingen, skriver du `{ $new }` her og tilføjer dette sidst i `{ $file }`, med ordet på alle fire sprog:
    { $entry }
help-close = sæt `{ $closing }` hvor det hører til, som regel til sidst
help-lines-follow = { $count ->
    [one] den næste linje kan heller ikke læses
   *[other] de næste { $number } linjer kan heller ikke læses
}
help-line-end = gem filen igen med «LF» eller «CRLF» som linjeslut
help-two-versions = vælg linjerne fra den ene version, og fjern linjerne med `<<<<<<<`, `=======` og `>>>>>>>`
related-first = den første står her
related-new-name = det nye navn står her

# Det, der er galt med skrivemåden (står i stedet for `label-syntax`)

syntax-duplicate-key = denne nøgle står to gange samme sted
syntax-unquoted = tekst skal stå i anførselstegn: `"…"`
syntax-missing-comma = her mangler et komma
syntax-extra-comma = her er et komma for meget
syntax-missing-equals = her mangler `=` mellem nøglen og værdien
syntax-extra-equals = her er et `=` for meget
syntax-missing-value = nøglen mangler en værdi
syntax-unclosed-table = overskriften mangler `]` til sidst
syntax-unclosed-inline-table = tabellen, der begynder her, mangler `{"}"}` til sidst
syntax-unclosed-array = listen, der begynder her, mangler `]` til sidst
syntax-missing-quote = her mangler et anførselstegn
syntax-bad-key = en nøgle skrives med bogstaverne a–z, tal og bindestreg
syntax-unexpected = dette kan ikke stå her
syntax-too-deep = for mange niveauer inde i hinanden
syntax-unclosed-text = teksten, der begynder her, mangler `{ $quote }` til sidst
syntax-value-extended = nøglen har allerede en værdi og kan ikke have andre nøgler under sig
syntax-boolean = ja og nej skrives `true` og `false` med små bogstaver
syntax-number = et tal skrives kun med cifre, som `12500` eller `1.5`
syntax-backslash = `{"\\"}` betyder noget særligt i anførselstegn: skriv `/`, eller `{"\\\\"}` hvor den skal stå
syntax-curly-quotes = brug lige anførselstegn: `"…"`
syntax-remark = en kommentar begynder med `#`
syntax-take-away = fjern `{ $sign }`: det hører ikke til her
syntax-sign-after-value = fjern `{ $sign }`: der skal ikke stå noget efter værdien
syntax-sign-too-many = her er én `{ $sign }` for meget
syntax-missing-sign = her mangler `{ $sign }`
syntax-one-key-a-line = skriv denne nøgle på en linje for sig
syntax-keys-in-braces = nøgler med værdier står mellem `{"{"}` og `{"}"}`
syntax-list-in-brackets = en liste står mellem `[` og `]`
syntax-apostrophe = teksten slutter ved den første `'`: sæt `"` foran og bagved i stedet
syntax-colon = skriv `=` i stedet for `:`, og tekst i anførselstegn
syntax-unseen = her står et tegn, der ikke kan ses, og som skal væk
syntax-odd-character = her står et tegn, der ikke kan være i en fil med tekst
syntax-line-end = linjerne slutter på en måde, der ikke kan læses
syntax-two-versions = herfra står to versioner af de samme linjer
syntax-json = filen er skrevet som JSON, men skal være TOML: `nøgle = værdi` på hver linje
syntax-rich-text = filen er gemt som et formateret dokument (RTF): gem den igen som ren tekst
syntax-html = filen er skrevet som en webside (HTML eller XML), men skal være TOML: `nøgle = værdi` på hver linje
syntax-yaml = filen er skrevet som YAML, men skal være TOML: `nøgle = værdi` på hver linje, med tekst i anførselstegn
syntax-fence = fjern linjerne med ` ``` ` før og efter filens indhold

# Rapporten i terminalen

severity-error = fejl
severity-warning = advarsel
severity-help = hjælp

report-why = læs mere: tiltak check --explain { $code }
report-sound = { $count ->
    [one] én indsats uden fejl
   *[other] { $number } indsatser uden fejl
}
report-errors = { $count ->
    [one] én fejl
   *[other] { $number } fejl
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

problem-unknown-place = stedet `{ $written }` er ikke på listen over steder
label-unknown-place = tilføj stedet i `index/words/place.toml`
problem-unknown-programme = der findes ingen indsats `{ $written }`
label-unknown-programme = denne forbindelse bliver ikke vist
problem-unknown-variant = ingen variant af indsatsen hedder »{ $written }«
label-unknown-variant = skriv navnet på en variant i `delivery.variants`, eller skriv den ind der
problem-source-is-copy = kilden er læst i en kopi
label-source-is-copy = find originalen og tjek oplysningerne der
problem-extent-not-told = der er ledt i kilden, men ikke sagt, om hele den er læst
label-extent-not-told = skriv `extent = "whole"` eller `extent = "excerpt"` i kilden
problem-copied-run = ni ord eller flere i træk står sådan i »{ $file }«: »{ $run }«
label-copied-run = sig det med egne ord
problem-status-old = den nyeste status er fra { $date }
label-status-old = mere end to år gammel
problem-results-overdue = undersøgelsens resultater skulle have været klar senest { $date }
label-results-overdue = denne dag er passeret
problem-rating-without-edition = vurderingen fra `{ $system }` siger ikke, hvilken udgave af skalaen den bruger
label-rating-without-edition = `edition` mangler
problem-rct-without-comparison = `rct` er valgt, men `comparison-group` er `false`
label-rct-without-comparison = i en studie med lodtrækning er der altid nogen at sammenligne med: ret den ene af de to
problem-source-described-twice = samme adresse er beskrevet på en anden måde i `{ $other }`
label-source-described-twice = udgiver, type eller dato er ikke den samme
problem-relation-not-mirrored = `{ $written }` nævner ikke denne indsats
label-relation-not-mirrored = kun denne side siger, at de ligner
problem-term-used-once = kun én indsats bruger `{ $written }`
label-term-used-once = et bredere ord finder måske flere
problem-silence-in-prose = »{ $phrase }« er en tavshed, der ikke tælles
label-silence-in-prose = er det et andet spørgsmål end dette, som ikke er besvaret, skriver du det ind i `not-stated`; ellers kan det blive stående
report-notes = { $count ->
    [one] én note: vis den med `tiltak check --notes`
   *[other] { $number } noter: vis dem med `tiltak check --notes`
}
severity-note = bemærk
