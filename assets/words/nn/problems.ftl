# Det ein redaktør kan rette. For kvar kode: `problem-…` seier kva som er gale, `label-…` kvifor akkurat her.
# Utan punktum. Reglane er forklarte i programmes/PROBLEMS.md.

problem-syntax = fila kan ikkje lesast som TOML her
label-syntax = dette kan ikkje lesast slik det står

problem-not-text = fila er ikkje rein tekst
label-not-text = herfrå er det teikn som ikkje er UTF-8

problem-folder-not-file = her ligg ei mappe, ikkje ei fil
label-folder-not-file = ei mappe kan ikkje heite noko som sluttar på `.toml`: gi ho eit anna namn, eller flytt ho

problem-not-a-file = her ligg noko som ikkje er ei vanleg fil
label-not-a-file = dette er eit røyr, ei eining eller liknande, og blir ikkje opna: ta det bort

problem-dead-link = lenkja fører ingen stad
label-dead-link = fila ho peikar på, er borte: legg ho tilbake, eller ta bort lenkja

problem-link-loop = lenkja fører i ring
label-link-loop = lenkja endar aldri ved ei fil: legg sjølve fila her i staden

problem-unreadable = fila kan ikkje lesast
label-unreadable = programmet slepp ikkje til: gi det lov til å lese fila

problem-name-not-text = filnamnet har teikn som ikkje er UTF-8
label-name-not-text = gi fila eit nytt namn med bokstavane a–z, tal og bindestrekar

problem-odd-file-name = fila blir ikkje lesen som eit tiltak
label-odd-file-name = gi fila namnet `{ $better }`
label-record-in-folder = filer i mapper blir ikkje lesne: flytt fila opp i mappa med tiltaka
problem-record-copied = fila er ein kopi av `{ $original }.toml`
label-record-copied = er noko nytt her, legg du det inn i `{ $original }.toml`; så slettar du denne fila

problem-record-gone = tiltaket `{ $written }` er publisert, men fila er borte
label-record-gone = nettstaden viser den førre gyldige versjonen til nokon seier kvar det vart av

problem-made-draft = tiltaket `{ $written }` er publisert, men er no eit utkast
label-made-draft = nettstaden viser den førre gyldige versjonen til nokon seier kvar det vart av
label-gone-not-shown = berre git har det tiltaket sa: nettstaden viser det ikkje før fila er tilbake

problem-retired-yet-published = tiltaket `{ $written }` er teke ut, men fila er der igjen
label-retired-yet-published = tiltaket blir vist: ta bort denne fila, eller ta ut tiltaket på nytt

problem-facts-lost = { $count ->
    [one] éi opplysning er borte: { $fields }
   *[other] { $count } opplysningar er borte, mellom anna { $fields }
}
label-facts-lost = dei stod i ein tidlegare versjon; er dei tekne bort med vilje, seier du frå med `tiltak check --seen`, eller legg endringa inn i git

problem-same-name = to tiltak har same namn: dette og `{ $other }`
label-same-name = er det eine ein kopi, slettar du han; elles skriv du kva som skil dei i namnet

problem-too-large = for mykje tekst til å lesast inn
label-too-large = ei fil kan vere opptil 1 MB, og éin tekst opptil 4000 teikn

problem-unknown-key = nøkkelen `{ $key }` finst ikkje her
label-unknown-key = ikkje ein av nøklane som kan stå her

problem-key-renamed = nøkkelen `{ $former }` heiter no `{ $now }`
label-key-renamed = dette er det tidlegare namnet

problem-both-names = nøkkelen `{ $now }` står to gonger, også med det tidlegare namnet `{ $former }`
label-both-names = ta bort den eine av dei to

problem-missing-key = nøkkelen `{ $key }` manglar
label-missing-key = her må `{ $key }` vere med

problem-wrong-type = skal vere { $wanted }, ikkje { $found }
label-wrong-type = her står { $found }
label-heading = skriv `{ $heading }`
label-heading-with-type = skriv `{ $heading }`, og under den `type = "{ $type }"`

problem-empty-text = her står det ingenting
label-empty-text = teksten eller lista er tom

problem-placeholder-left = teksten frå malen står att: «{ $written }»
label-placeholder-left = skriv ditt eige her; er tiltaket ikkje ferdig, skriv du `draft = true` øvst
label-placeholder-in-draft = skriv ditt eige her før tiltaket blir publisert
problem-backslash-eaten = `{"\\"}` i `{ $written }` blir ikkje ståande
label-backslash-eaten = `{"\\"}` tyder noko eige i hermeteikn: skriv `/`, eller `{"\\\\"}` der han skal stå

problem-unknown-term = ordet `{ $written }` finst ikkje i ordlista `{ $vocabulary }`
label-unknown-term = skal vere eit ord frå ordlista

problem-term-does-not-fit = ordet `{ $written }` passar ikkje her
label-term-does-not-fit = her trengst eit anna ord frå ordlista
label-phrase-of-one-word = her trengst minst to ord

problem-not-an-id = `{ $written }` kan ikkje vere ein id
label-not-an-id = skal vere 2–60 små bokstavar a–z, tal og bindestrekar, og byrje med ein bokstav
label-lock-file = ei låsefil frå eit kontorprogram: lukk fila der, eller slett denne

problem-id-differs-from-file-name = id-en `{ $written }` er ein annan enn filnamnet
label-id-differs-from-file-name = fila heiter `{ $file }.toml`

problem-duplicate-id = id-en `{ $written }` står to gonger
label-duplicate-id = her står han igjen

problem-no-sources = tiltaket har ingen kjelder
label-no-sources = minst éi `[[sources]]` må vere med

problem-fact-without-source = opplysninga har inga kjelde
label-fact-without-source = her manglar `source`

problem-source-not-listed = kjelda `{ $written }` er ikkje ført opp
label-source-not-listed = inga `[[sources]]` har denne id-en

problem-source-not-used = inga opplysning viser til kjelda `{ $written }`
label-source-not-used = `{ $written }` er ført opp her

problem-range-reversed = tala står i feil rekkjefølgje
problem-keys-contradict = `{ $one }` og `{ $other }` seier kvar sin ting
label-range-reversed = `from` skal vere lågare enn `to`
label-keys-contradict = behald den som stemmer med kjelda

problem-amount-unclear = det er ikkje klart kor mykje dette er
label-amount-unclear = skal ha nøyaktig éin av `exactly`, `from` og `to`, `at-least` eller `at-most`

problem-number-out-of-range = talet `{ $written }` er for lite eller for stort
label-number-out-of-range = skal vere 0 eller meir, og eit tal som kan stemme
problem-number-unclear = talet `{ $written }` må skrivast på ein annan måte
problem-number-two-readings = talet `{ $written }` kan lesast på to måtar
label-number-unclear = skriv `{ $reading }`
label-number-two-readings = skriv `{ $thousands }` eller `{ $decimals }`, etter kva kjelda seier
label-number-with-percent = skriv `{ $reading }` her, og `unit = "percent"`
label-number-with-currency = skriv `{ $reading }` her, og valutaen i `currency`
label-number-with-unit = skriv `{ $reading }` her, og eininga i `unit`
label-number-about = skriv `{ $reading }` her, og `about = true`
label-number-or-more = skriv `at-least = { $reading }`
label-number-or-less = skriv `at-most = { $reading }`
label-number-range = skriv `from = { $from }, to = { $to }`
label-one-year = her kan det berre stå eitt år

problem-not-a-date = `{ $written }` kan ikkje stå som dato her
label-not-a-date = skriv `"2022"`, `"2022-08"` eller `"2022-08-01"`
label-whole-date = skriv heile datoen, som `2026-11-22`
label-date-as = skriv `{ $date }`
label-no-such-day = månaden sluttar { $last }
label-year = skriv eitt årstal med fire siffer, utan hermeteikn, som `2025`

problem-dates-reversed = datoane står i feil rekkjefølgje
label-dates-reversed = passar ikkje saman med den andre datoen her

problem-date-in-future = datoen `{ $written }` har ikkje kome enno
label-date-in-future = skal vere i dag eller tidlegare
label-year-in-future = ein pris kan vere for neste år, men ikkje seinare

problem-not-an-address = `{ $written }` er ikkje ei heil nettadresse
label-not-an-address = skal byrje med `https://` eller `http://`
label-address-with-space = ei adresse har ingen mellomrom
label-address-without-dot = `{ $host }` er ikkje ein nettstad: skriv heile adressa, som `https://www.eksempel.no/side`

problem-not-a-language = `{ $written }` er ikkje ein språkkode
label-not-a-language = skal vere to eller tre små bokstavar, som `nb`, `nn`, `da` eller `en`

problem-unknown-question = spørsmålet `{ $written }` finst ikkje
label-unknown-question = skal vere stien til eit spørsmål, som `delivery.course-length`
label-inside-question = dette er ein del av `{ $question }`; berre heile spørsmålet kan stå her

problem-silence-contradicted = `{ $question }` er både svart på og ført opp utan svar
label-silence-contradicted = fila har eit svar på dette spørsmålet

problem-silence-twice = `{ $question }` er ført opp utan svar to gonger
label-silence-twice = her står spørsmålet igjen

problem-summary-not-translated = samandraget manglar språk: { $languages }
label-summary-not-translated = her manglar { $languages }

problem-review-overdue = tiltaket skulle vore gått gjennom innan { $date }
label-review-overdue = denne dagen er passert

# Det ein verdi kan vere: «skal vere …», «her står …»

type-text = ein tekst
type-number = eit tal
type-boolean = eit ja/nei-svar (`true` eller `false`)
type-date = ein dato
type-list = ei liste
type-table = ein tabell med nøklar

# Hjelp til å rette

help-did-you-mean = meinte du `{ $suggestion }`?
help-inside-question = er heile `{ $question }` utan svar, skriv du det; er berre denne delen det, seier du det i `note` på opplysninga
help-id-or-file = er fila omdøypt, gir du ho namnet `{ $id }.toml` att; er dette eit nytt tiltak, skriv du `id = "{ $file }"`
help-key-holds = meinte du `{ $suggestion }`? Den blir til dømes skriven slik: `{ $example }`
help-new-name = skriv `{ $now }`, eller la `tiltak check --fix` gjere det
help-retire = er det teke ut, køyrer du `tiltak retire { $written }`; har eit anna tiltak teke over, `tiltak retire { $written } --to ID`
help-gone-left = `{ $file }` ligg der: legg ho i mappa med tiltaka, med namnet `{ $written }.toml`; er tiltaket teke ut, køyrer du `tiltak retire { $written }`
help-gone-renamed = `{ $now }.toml` har same namn: gi fila namnet `{ $written }.toml` att, eller køyr `tiltak retire { $written } --to { $now }`
help-made-draft = ta bort linja for å publisere det igjen; er det teke ut, køyrer du `tiltak retire { $written }`
help-amount-not-stated = seier ikkje kjelda kor mykje, skriv du kven som betaler (`payer`) eller kva ho seier (`text`), og verken `basis` eller `price-year`
help-quote-it = set hermeteikn rundt: `"…"`
help-example = til dømes `{ $example }`
help-example-own = skriv `{ $example }`, med ditt eige i staden for `…`
help-heading = det som det kan stå fleire av, har to klammar; det som det berre er eitt av, har éin
help-number = eit tal blir skrive med berre siffer, og med punktum framfor desimalar: `12500`, `1.5`. Eining og valuta har eigne nøklar
help-one-year = skriv eitt år, til dømes `{ $year }`. Eit tidsrom kan stå i `identity.history`, med `when` og `to`, eller i ein tekst
help-one-of = bruk eitt av desse orda: { $terms }
help-new-place =
    står han ikkje i lista under eit anna namn, skriv du `{ $new }` her, og legg dette til i `{ $file }`, med det som manglar:
    { $entry }
help-term = `{ $term }` («{ $label }»)
help-terms = bruk eitt av desse orda: { $terms }
help-terms-nearest = dei næraste orda er { $terms }; sjå alle med `tiltak describe { $key }`
help-terms-open =
    dei næraste orda er { $terms }; sjå alle med `tiltak describe { $key }`.
    Passar ingen, skriv du `{ $new }` her, og legg dette til sist i `{ $file }`, med ordet på alle fire språka:
    { $entry }
help-close = set `{ $closing }` der det høyrer til, som regel til slutt
help-lines-follow = { $count ->
    [one] den neste linja kan heller ikkje lesast
   *[other] dei neste { $number } linjene kan heller ikkje lesast
}
help-line-end = lagre fila på nytt, med «LF» eller «CRLF» som linjeslutt
help-two-versions = vel linjene frå den eine versjonen, og ta bort linjene med `<<<<<<<`, `=======` og `>>>>>>>`
related-first = den første står her
related-new-name = det nye namnet står her

# Det som er gale med skrivemåten (står i staden for `label-syntax`)

syntax-duplicate-key = denne nøkkelen står to gonger same stad
syntax-unquoted = tekst skal stå i hermeteikn: `"…"`
syntax-missing-comma = her manglar eit komma
syntax-extra-comma = her er det eit komma for mykje
syntax-missing-equals = her manglar `=` mellom nøkkelen og verdien
syntax-extra-equals = her er det eit `=` for mykje
syntax-missing-value = nøkkelen manglar ein verdi
syntax-unclosed-table = overskrifta manglar `]` til slutt
syntax-unclosed-inline-table = tabellen som byrjar her, manglar `{"}"}` til slutt
syntax-unclosed-array = lista som byrjar her, manglar `]` til slutt
syntax-missing-quote = her manglar eit hermeteikn
syntax-bad-key = ein nøkkel blir skriven med bokstavane a–z, tal og bindestrek
syntax-unexpected = dette kan ikkje stå her
syntax-too-deep = for mange nivå inni kvarandre
syntax-unclosed-text = teksten som byrjar her, manglar `{ $quote }` til slutt
syntax-value-extended = nøkkelen har ein verdi frå før, og kan ikkje ha andre nøklar under seg
syntax-boolean = ja og nei skriv du `true` og `false`, med små bokstavar
syntax-number = eit tal blir skrive med berre siffer, som `12500` eller `1.5`
syntax-backslash = `{"\\"}` tyder noko eige i hermeteikn: skriv `/`, eller `{"\\\\"}` der han skal stå
syntax-curly-quotes = bruk rette hermeteikn: `"…"`
syntax-remark = ein kommentar begynner med `#`
syntax-take-away = ta bort `{ $sign }`: det høyrer ikkje til her
syntax-sign-after-value = ta bort `{ $sign }`: det skal ikkje stå noko etter verdien
syntax-sign-too-many = her er det éin `{ $sign }` for mykje
syntax-missing-sign = her manglar `{ $sign }`
syntax-one-key-a-line = skriv denne nøkkelen på ei linje for seg
syntax-keys-in-braces = nøklar med verdiar står mellom `{"{"}` og `{"}"}`
syntax-list-in-brackets = ei liste står mellom `[` og `]`
syntax-apostrophe = teksten sluttar ved den første `'`: set `"` framfor og bak i staden
syntax-colon = skriv `=` i staden for `:`, og tekst i hermeteikn
syntax-unseen = her står eit teikn som ikkje syner, og som må bort
syntax-odd-character = her står eit teikn som ikkje kan vere i ei fil med tekst
syntax-line-end = linjene sluttar på ein måte som ikkje kan lesast
syntax-two-versions = herfrå står to versjonar av dei same linjene
syntax-json = fila er skriven som JSON, men skal vere TOML: `nøkkel = verdi` på kvar linje
syntax-rich-text = fila er lagra som eit formatert dokument (RTF): lagre ho på nytt som rein tekst
syntax-html = fila er skriven som ei nettside (HTML eller XML), men skal vere TOML: `nøkkel = verdi` på kvar linje
syntax-yaml = fila er skriven som YAML, men skal vere TOML: `nøkkel = verdi` på kvar linje, med tekst i hermeteikn
syntax-fence = ta bort linjene med ` ``` ` før og etter innhaldet i fila

# Rapporten i terminalen

severity-error = feil
severity-warning = åtvaring
severity-help = hjelp

report-why = les meir: tiltak check --explain { $code }
report-sound = { $count ->
    [one] eitt tiltak utan feil
   *[other] { $number } tiltak utan feil
}
report-errors = { $count ->
    [one] éin feil
   *[other] { $number } feil
}
report-warnings = { $count ->
    [one] éi åtvaring
   *[other] { $number } åtvaringar
}
report-files = { $count ->
    [one] i éi fil
   *[other] i { $number } filer
}
syntax-date = ein dato blir skriven som `2026-11-22`

problem-unknown-place = staden `{ $written }` er ikkje i lista over stader
label-unknown-place = legg staden til i `index/words/place.toml`
problem-unknown-programme = det finst ikkje noko tiltak `{ $written }`
label-unknown-programme = dette sambandet blir ikkje vist
problem-unknown-variant = ingen variant av tiltaket heiter «{ $written }»
label-unknown-variant = skriv namnet på ein variant i `delivery.variants`, eller før han opp der
problem-source-is-copy = kjelda er lesen i ein kopi
label-source-is-copy = finn originalen og sjekk opplysningane der
problem-extent-not-told = det er leita i kjelda, men ikkje sagt om heile er lesen
label-extent-not-told = skriv `extent = "whole"` eller `extent = "excerpt"` i kjelda
problem-copied-run = ni ord eller fleire på rad står slik i «{ $file }»: «{ $run }»
label-copied-run = sei det med eigne ord
problem-status-old = den nyaste statusen er frå { $date }
label-status-old = meir enn to år gammal
problem-results-overdue = resultata av studien skulle vore klare innan { $date }
label-results-overdue = denne dagen er passert
problem-rating-without-edition = vurderinga frå `{ $system }` seier ikkje kva utgåve av skalaen ho bruker
label-rating-without-edition = `edition` manglar
problem-rct-without-comparison = `rct` er vald, men `comparison-group` er `false`
label-rct-without-comparison = i ein studie med loddtrekking er det alltid nokon å samanlikne med: rett den eine av dei to
problem-source-described-twice = same adresse er beskriven på ein annan måte i `{ $other }`
label-source-described-twice = utgivar, type eller dato er ikkje den same
problem-relation-not-mirrored = `{ $written }` nemner ikkje dette tiltaket
label-relation-not-mirrored = berre denne sida seier at dei liknar
problem-term-used-once = berre eitt tiltak bruker `{ $written }`
label-term-used-once = eit vidare ord finn kanskje fleire
problem-silence-in-prose = «{ $phrase }» er ei stille som ikkje blir talt
label-silence-in-prose = er det eit anna spørsmål enn dette, som ikkje er svart på, fører du det inn i `not-stated`; elles kan det stå
report-notes = { $count ->
    [one] eitt notat: vis det med `tiltak check --notes`
   *[other] { $number } notat: vis dei med `tiltak check --notes`
}
severity-note = merk
