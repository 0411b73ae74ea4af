# Hva hver nøkkel i et tiltak er til, og et eksempel på hva som kan stå der. Navnet er tabellens og nøkkelens.

# Øverst
key-record-id = Filnamnet, som òg er adressa til sida. Det skal aldri endrast etter at tiltaket er publisert.
key-record-draft = Ja så lenge tiltaket er eit utkast. Eit utkast blir ikkje vist på nettstaden. Ta bort linja når tiltaket er klart til å publiserast.
key-record-language = Språket teksten i fila er skriven på. Bokmål når det ikkje står noko.
key-record-name = Namnet på tiltaket, slik eigaren skriv det.
example-record-name = Skriv namnet her
key-record-summary = Éi til tre korte setningar med eigne ord. Dei bør finnast på alle fire språka: `nb`, `nn`, `da` og `en`.
example-record-summary = Skriv samandraget her. Kva er det, kven er det for, og kva går det ut på?
key-record-sources = Kjeldene. Minst éi må vere med. Alt anna i fila viser til ei av dei.
key-record-not-stated = Spørsmål som nokon har leitt etter svaret på, utan å finne det. Kvart spørsmål står berre éin gong.
key-record-not-applicable = Spørsmål som ikkje gir meining for dette tiltaket, med ein grunn.
key-record-identity = Kva det er, kven som eig det, og kvar det kjem frå.
key-record-lifecycle = Om det blir tilbode, og kvar.
key-record-target-group = Kven det er for.
key-record-delivery = Kva som skjer, kor mykje og kor lenge.
key-record-staffing = Kven som gjer det.
key-record-commitments = Det kommunen forpliktar seg til.
key-record-provider = Det leverandøren gir.
key-record-costs = Kva det kostar.
key-record-evaluation = Kva som er undersøkt, og kva det viser.
key-record-experience = Kva andre har erfart.
key-record-anchoring = Lover, planar og modellar det byggjer på.
key-record-editorial = Kven som har sett over fila. Her trengst inga kjelde.

# Spørsmålene
key-identity-kind = Kva slags tiltak det er. Ei liste når det blir gitt på fleire måtar, til dømes både i gruppe og til éin familie om gongen.
key-identity-short-name = Eit kortnamn eller ei forkorting.
example-identity-short-name = EKS
key-identity-aliases = Andre namn, og kva språk dei er på.
key-identity-owners = Eigarane.
key-identity-origin = Kvar det vart laga.
key-identity-funders = Dei som har betalt for å utvikle eller prøve det.
key-identity-topics = Det tiltaket handlar om.
key-identity-aims = Det tiltaket skal oppnå. Eitt mål i kvar opplysning.
example-identity-aims = Foreldra skal bli tryggare i kvardagen.
key-identity-rationale = Kvifor det er laga, og kvifor det skal verke.
example-identity-rationale = Foreldre lærer av andre i same situasjon.
key-identity-history = Det som har skjedd, og når.
key-identity-contacts = Kontaktpersonar, berre når leverandøren sjølv har publisert dei som kontakt for spørsmål om tiltaket.
key-identity-relations = Korleis tiltaket heng saman med andre tiltak her. Sambandet blir vist på sidene til begge.
key-lifecycle-statuses = Statusen til tiltaket. Den nyaste blir vist overalt.
key-lifecycle-open-to-new = Om nye kommunar kan bli med.
key-lifecycle-available-in = Land der ein kommune kan ta det i bruk no. Éi opplysning for kvart land.
key-lifecycle-places = Stader der det har vore i bruk.
key-lifecycle-reach = Kor mange det har nådd.
key-lifecycle-sites = Kor mange stader det er i bruk: kommunar, skular, hus.
key-target-group-participants = Dei som deltek.
key-target-group-child-age = Alderen på barna.
key-target-group-ultimately-for = Kven det til sist er for, når det er andre som deltek, til dømes tilsette.
example-target-group-ultimately-for = Barna til foreldra som deltek.
key-target-group-descriptions = Målgruppa med ord.
example-target-group-descriptions = Foreldre som strevar med kvardagen heime.
key-target-group-strains = Det som er vanskeleg for familiane.
key-target-group-prevention-levels = Nivået det førebyggjer på.
key-target-group-ways-in = Korleis ein får plass.
key-target-group-voluntary = Om det er frivillig.
key-target-group-exclusions = Kven det ikkje passar for.
example-target-group-exclusions = Foreldre som treng behandling først.
key-target-group-outcomes = Det tiltaket tek sikte på å endre.
key-delivery-formats = Forma det blir gitt i.
key-delivery-arenas = Kvar det går føre seg.
key-delivery-course-length = Kor lenge eitt forløp varer.
example-delivery-course-length = exactly = 10, unit = "weeks"
key-delivery-project-period = Kor lenge prosjektet i kommunen varer.
example-delivery-project-period = exactly = 18, unit = "months"
key-delivery-sessions = Samlingane. Skriv éi opplysning for kvar rekkje av samlingar.
key-delivery-group-size = Kor mange som er i gruppa.
example-delivery-group-size = from = 6, to = 8, unit = "parents"
key-delivery-methods = Måtane ein arbeider på.
example-delivery-methods = Samtale i gruppa.
key-delivery-materials = Det ein bruker.
example-delivery-materials = Hefte til foreldra.
key-delivery-languages = Språka materiellet finst på. Skriv «no» når kjelda berre seier norsk.
key-delivery-manual = Om det finst ein manual.
key-delivery-follow-up = Det som skjer etterpå.
example-delivery-follow-up = Éi samling etter eit halvt år.
key-delivery-variants = Modular i ein serie, lokale variantar og utgåver med eigne tal. Verdiane skriv du rett inn, ikkje som eigne opplysningar.
key-staffing-roles = Dei som gjer det.
key-staffing-training = Opplæringa dei får.
key-staffing-supervision = Rettleiinga dei får.
key-costs-lines = Kostnadene. Éin i kvar opplysning.
key-costs-grants = Tilskot kommunen kan søkje om.
key-evaluation-studies = Studiane.
key-evaluation-ratings = Vurderingar frå andre, med deira eigne ord, den nyaste først.
key-evaluation-ongoing = Studiar som er i gang.
key-evaluation-searches = Søk som ikkje fann noko.
key-evaluation-criticism = Det fagfolk har imot tiltaket eller måten det blir brukt på. Ikkje erfaringar frå dei som har brukt det.
key-anchoring-anchors = Det tiltaket viser til som grunnlag.

# Kilder
key-source-id = Eit kort namn på kjelda. Det blir berre brukt i denne fila.
example-source-id = nettside
key-source-title = Tittelen på kjelda, på språket til kjelda.
example-source-title = Skriv tittelen på kjelda her
key-source-publisher = Kven som har gitt ut kjelda.
example-source-publisher = Skriv utgivaren her
key-source-kind = Kva slags kjelde det er.
key-source-interest = Kva utgivaren har å tene på det som står der.
key-source-published = Når kjelda vart gitt ut, om ho seier det.
key-source-read-on = Dagen du las kjelda.
key-source-extent = Om du las heile kjelda eller berre ein del. Det som ikkje står i ein del, tel ikkje som at eigaren teier.
key-source-link = Adressa til kjelda.
key-source-copy = Adressa til ein kopi hos andre, når det var den du las.
key-source-note = Det lesaren må vite om kjelda.
example-source-note = Vi har lese samandraget og kapittel 3.

# Hva det er
key-alias-name = Namnet.
example-alias-name = Voorbeeld
key-alias-language = Språket namnet er på.
example-alias-language = "nl"
key-alias-original = Om det er namnet på tiltaket dette er laga av.
key-owner-name = Namnet på eigaren.
example-owner-name = Eksempelstiftinga
key-owner-sector = Kva slags eigar det er.
key-owner-country = Landet eigaren held til i.
key-owner-site = Nettstaden til eigaren.
key-origin-country = Landet det kjem frå.
key-origin-year = Når det vart laga.
key-origin-developer = Kven som laga det.
example-origin-developer = Eksempelhuset
key-origin-text = Det lesaren bør vite om opphavet.
example-origin-text = Omsett og prøvd ut i Noreg.
key-funder-name = Kven som har betalt.
example-funder-name = Eksempelfondet
key-funder-amount = Kor mykje.
example-funder-amount = exactly = 500000, currency = "NOK", kind = "budget", years = 3
key-funder-purpose = Kva pengane går til.
example-funder-purpose = Prøveperioden.
key-event-when = Når det skjedde eller tok til.
key-event-to = Til og med når, når det varte ei tid.
example-event-to = "2025"
key-event-text = Kva som skjedde.
example-event-text = Dei første gruppene starta.
key-contact-name = Personen eller kontoret.
example-contact-name = Kari Eksempel
key-contact-role = Kva dei gjer.
example-contact-role = Prosjektleiar
key-contact-phone = Telefonnummeret.
example-contact-phone = 00 00 00 00
key-contact-email = E-postadressa.
example-contact-email = post@example.org
key-relation-kind = Kva dette tiltaket er for det andre: `developed-from` står i fila til det som er laga av det andre.
key-relation-to = Det andre tiltaket.
example-relation-to = "pip-klubben"
key-relation-text = Det lesaren bør vite om sambandet.
example-relation-text = Begge er grupper for foreldre.

# Om det tilbys
key-status-status = Om tiltaket blir prøvd ut, blir tilbode eller er avslutta.
example-status-status = "unknown"
key-status-as-of = Når det galdt. Utelat det når kjelda er udatert.
key-status-variant = Kva variant av tiltaket det gjeld, når det ikkje er heile.
example-status-variant = Kortare variant
key-run-place = Staden.
key-run-from = Frå når.
example-run-from = "2024"
key-run-to = Til når.
example-run-to = "2025-06"
key-run-text = Det som var spesielt på denne staden.
example-run-text = To barnehagar var med.
key-reach-quantity = Kor mange.
example-reach-quantity = exactly = 40, about = true, unit = "families", per = "year"
key-reach-text = Kven det er, kvar og når.
example-reach-text = Familiar som deltek.
example-at-lifecycle-sites-quantity = exactly = 12, about = true, unit = "municipalities"
example-at-lifecycle-sites-text = Kommunar som har tiltaket no.
key-reach-as-of = Når talet gjaldt. Blir utelate når kjelda er udatert.
key-availability-country = Landet.
key-availability-as-of = Når det gjaldt. Blir utelate når kjelda er udatert.
key-availability-text = På kva vilkår, eller gjennom kven.
example-availability-text = Gjennom opplæring hos eigaren.

# Hva som skjer
key-session-series-name = Kva samlingane heiter.
example-session-series-name = Foreldremøte
key-session-series-participants = Dei som møtest.
example-session-series-participants = "parent"
key-session-series-combination = Kva denne rekkja er for dei andre: ein del, eit alternativ eller eit nivå.
key-session-series-led-by = Kven som leier samlingane, også når svaret er ingen.
key-leading-value = Kven sine folk det er.
key-leading-roles = Rollene, med dei same orda som under `staffing.roles`.
example-leading-roles = Gruppeleiarar
key-session-series-count = Kor mange samlingar.
example-session-series-count = exactly = 10, unit = "sessions"
key-session-series-frequency = Kor ofte.
example-session-series-frequency = exactly = 1, unit = "sessions", per = "week"
key-session-series-length = Kor lenge kvar samling varer.
example-session-series-length = from = 90, to = 120, unit = "minutes"
key-session-series-preparation = Tid til å førebu og rydde.
example-session-series-preparation = at-most = 30, unit = "minutes", per = "session"
key-session-series-themes = Temaa i rekkjefølgje.
example-session-series-themes = Kvardagen heime
key-session-series-structure = Det faste i kvar samling, i rekkjefølgje.
example-session-series-structure = Velkomen
key-session-series-parallel-with = Kva det går samstundes med.
example-session-series-parallel-with = Barnemøta
key-session-series-text = Anna det er verdt å vite.
example-session-series-text = Foreldra møtest om kvelden.
key-variant-kind = Kva slags variant det er.
key-variant-name = Kva varianten heiter.
example-variant-name = Kortare variant
key-variant-participants = Dei som deltek.
key-variant-child-age = Alderen på barna.
key-variant-course-length = Kor lenge eitt forløp varer.
example-variant-course-length = exactly = 6, unit = "weeks"
key-variant-sessions = Kor mange samlingar.
example-variant-sessions = exactly = 6, unit = "sessions"
key-variant-session-length = Kor lenge kvar samling varer.
example-variant-session-length = exactly = 2, unit = "hours"
key-variant-group-size = Kor mange som er i gruppa.
example-variant-group-size = at-most = 6, unit = "parents"
key-variant-prevention-levels = Nivået han førebyggjer på.
key-variant-places = Stadene der han blir gitt, når det er det som skil han ut.
key-variant-text = Anna det er verdt å vite.
example-variant-text = Utan dei fire siste samlingane.
key-manual-exists = Om han finst.
key-manual-edition = Kva utgåve det er, og kva ein veit om utgåva.
example-manual-edition = Andre utgåve

# Hvem som gjør det
key-role-role = Kva dei er.
example-role-role = Gruppeleiarar
key-role-country = Landet, når kjelda berre fortel om rolla slik ho er der. Då reknar ikkje ein kommune i eit anna land med ho.
key-role-per-group = Kor mange i kvar gruppe.
example-role-per-group = exactly = 2, unit = "group-leaders"
key-role-per-municipality = Kor mange kommunen må ha i alt. Det er ikkje det same som i kvar gruppe.
example-role-per-municipality = at-least = 4, unit = "group-leaders"
key-role-qualifications = Utdanning eller erfaring dei må ha.
example-role-qualifications = Helse- eller sosialfag.
key-role-hours = Kor mykje tid rolla tek for kvar.
example-role-hours = exactly = 4, unit = "hours", per = "week"
key-role-volunteer = Om dei er frivillige.
key-role-text = Kva dei gjer.
example-role-text = Éin av dei tek kontakt med familiane.
key-support-combination = Kva denne rada er for dei andre: ein del, eit alternativ eller eit nivå.
key-support-variant = Kva variant det gjeld, når det ikkje er heile tiltaket.
example-support-variant = Kortare variant
key-support-country = Landet, når kjelda berre fortel om opplæringa slik ho er der. Då reknar ikkje ein kommune i eit anna land med ho.
key-support-quantity = Kor mykje.
example-support-quantity = exactly = 2, unit = "days"
key-support-text = I kva form, og om kva.
example-support-text = Gruppeleiarane går på kurs før dei startar.
key-support-who = Kven som får opplæringa eller rettleiinga.
example-support-who = Gruppeleiarane
key-support-by-whom = Kven som gir opplæringa eller rettleiinga.
example-support-by-whom = Eksempelstiftinga
key-support-themes = Temaa i rekkjefølgje.
example-support-themes = Samtalar med foreldre
example-at-staffing-supervision-quantity = exactly = 1, unit = "hours", per = "month"
example-at-staffing-supervision-text = Gruppeleiarane får rettleiing medan gruppa går.
example-at-staffing-supervision-by-whom = Ein rettleiar utanfrå
example-at-staffing-supervision-themes = Det som er vanskeleg i gruppa

# Hva hver side forplikter seg til
key-commitment-type = Kva det gjeld.
key-commitment-level = Om det må eller bør gjerast. Utelat det når kjelda berre skildrar kva som blir gjort.
key-commitment-variant = Kva variant det gjeld, når det ikkje er heile tiltaket.
example-commitment-variant = Kortare variant
key-commitment-when = Når det gjeld. Du kan velje fleire.
key-commitment-responsible = Kven som har ansvaret.
example-commitment-responsible = Kommunedirektøren
key-commitment-quantity = Kor mykje.
example-commitment-quantity = exactly = 3, unit = "years"
key-commitment-text = Kva, med ord.
example-commitment-text = Kommunen inngår avtale med eigaren.
key-provision-type = Kva det gjeld.
key-provision-level = Om leverandøren tilbyr det eller har bunde seg til det. Blir utelate når kjelda berre skildrar kva som blir gjort.
key-provision-variant = Kva variant det gjeld, når det ikkje er heile tiltaket.
example-provision-variant = Kortare variant
key-provision-when = Når det blir gitt. Du kan velje fleire.
key-provision-responsible = Kven som gir det, når det er ein annan enn eigaren.
example-provision-responsible = Eit kompetansesenter
example-provision-level = "offered"
key-provision-quantity = Kor mykje.
example-provision-quantity = exactly = 4, unit = "days"
key-provision-text = Kva, med ord.
example-provision-text = Eigaren held kurs for gruppeleiarane.

# Hva det koster
key-cost-line-type = Kva kostnaden gjeld.
key-cost-line-phase = Når han kjem. Må vere med når det er eit beløp over null.
key-cost-line-amount = Kor mykje. Null når kjelda seier gratis. Kan utelatast når kjelda berre seier at det kostar pengar, eller kven som betaler.
example-cost-line-amount = from = 10000, to = 12500, currency = "NOK"
key-cost-line-price-year = Året prisen gjeld.
key-cost-line-per = Kva prisen gjeld for. Må vere med når det er eit beløp over null. Kan utelatast når kjelda seier gratis, men ikkje for kven.
key-cost-line-payer = Kven som betaler.
example-cost-line-payer = Kommunen
key-cost-line-basis = Kva talet byggjer på. Må vere med når det er eit beløp over null.
key-cost-line-not-comparable-with = Kva talet ikkje må samanliknast med, og kvifor.
example-cost-line-not-comparable-with = Prisen for eitt kurs: dette er for heile opplæringa.
key-cost-line-text = Anna det er verdt å vite. Utan beløp må anten denne eller `payer` vere med.
example-cost-line-text = Blir betalt éin gong.
key-grant-name = Namnet på tilskotet.
example-grant-name = Eksempeltilskotet
key-grant-text = Kva det dekkjer, og når ein kan søkje.
example-grant-text = Søknadsfristen er om våren.
key-grant-link = Adressa der ein søkjer.

# Hva som er undersøkt
key-study-title = Tittelen på studien, på språket han er skriven på.
example-study-title = Evaluering av tiltaket
key-study-trial = Namnet eller nummeret på forsøket, når fleire rapportar er frå same forsøk. Dei tel då som eitt.
example-study-trial = Eksempelforsøket
key-study-variant = Kva variant av tiltaket som er undersøkt, når det ikkje er heile.
example-study-variant = Kortare variant
key-study-authors = Dei som har skrive han.
example-study-authors = Kari Eksempel
key-study-year = Året han kom ut.
key-study-publisher = Kven som gav han ut.
example-study-publisher = Eksempelinstituttet
key-study-link = Adressa til studien.
key-study-country = Landet han er gjord i.
key-study-places = Stadene han er gjord.
key-study-of = Om det er dette tiltaket som er undersøkt, eller originalen i utlandet.
key-study-design = Korleis han er gjord.
example-study-design = "user-satisfaction"
key-study-design-text = Korleis han er gjord, med ord. Må vere med når `design` er "unknown".
example-study-design-text = Eigaren kallar han ei undersøking utan å seie meir.
key-study-independence = Kven som har gjort han.
key-study-participants = Kor mange som var med i det som vart undersøkt.
key-study-respondents = Kor mange som svarte, og på kva.
key-study-comparison-group = Om nokon vart samanlikna med ei gruppe som ikkje deltok.
key-study-compared-with = Kva gruppa vart samanlikna med.
key-study-among = Kven studien vart gjord blant, når det var færre enn dei tiltaket er for. Skriv det slik at det kan stå etter «blant».
example-study-among = foreldre til barn i første klasse
key-study-analysed = Kor mange som er med i analysen, i kvar gruppe og i alt.
key-study-follow-up = Kor lenge etterpå dei målte.
example-study-follow-up = Rett etter siste samling.
key-study-outcomes = Det han fann, og for kven.
key-study-limits = Veikskapar ved studien.
example-study-limits = Få av foreldra svarte.
key-study-does-not-show = Det studien ikkje viser.
example-study-does-not-show = Om barna fekk det betre.
key-count-quantity = Kor mange.
key-count-arm = I kva gruppe, når talet ikkje gjeld alle.
example-count-quantity = exactly = 31, unit = "parents"
key-count-text = Kven eller kva som er talt.
example-count-text = Foreldre som svarte til slutt.
key-analysed-arm = Kva gruppe, eller alle.
key-analysed-quantity = Kor mange.
example-analysed-quantity = exactly = 60, unit = "children"
key-analysed-text = Kven eller kva som er talt, når det ikkje seier seg sjølv.
example-analysed-text = Barn med svar begge gonger.
key-outcome-participants = Kven funnet gjeld.
example-outcome-participants = "parent"
key-outcome-areas = Kva funnet gjeld, slik redaktøren les det. Utelat det når ingen av orda passar, til dømes når funnet er kor nøgde folk var.
key-outcome-direction = Kva veg det gjekk.
key-outcome-kind = Kva slags funn det er: ei målt endring, det folk fortel om eiga nytte, eller korleis det gjekk.
example-outcome-kind = "perceived-benefit"
example-outcome-direction = "no-difference"
key-outcome-measured-with = Spørjeskjemaet eller testen det er målt med.
example-outcome-measured-with = Eksempelskjemaet
key-outcome-reported-by = Kven som svara eller observerte. Kven funnet gjeld, står i `participants`.
key-outcome-measured-at = Når det er målt.
key-outcome-time-after = Kor lenge etter slutten det er målt.
example-outcome-time-after = exactly = 6, unit = "months"
key-outcome-variant = Kva variant funnet gjeld, når det ikkje er heile tiltaket.
example-outcome-variant = Kortare variant
key-outcome-subgroup = Kva del av deltakarane funnet gjeld, når det ikkje er alle.
example-outcome-subgroup = Jenter
key-outcome-text = Kva som vart funne, med ord.
example-outcome-text = Foreldra seier at kvardagen er som før.
key-outcome-size = Kor stor skilnaden var, med måla til studien.
example-outcome-size = 17 av 31 svarte «som før».
key-ongoing-title = Kva studien heiter, på språket han er skriven på.
example-ongoing-title = Langtidsstudien
key-ongoing-variant = Kva variant som blir undersøkt, når det ikkje er heile tiltaket.
example-ongoing-variant = Kortare variant
key-ongoing-text = Kva han undersøkjer.
example-ongoing-text = Følgjer familiane i to år.
key-ongoing-design = Korleis han blir gjord.
key-ongoing-compared-with = Kva gruppa blir samanlikna med.
key-ongoing-independence = Kven som gjer studien.
key-ongoing-country = Landet han blir gjord i.
key-ongoing-participants = Kor mange som er med, eller skal vere det.
example-ongoing-participants = exactly = 200, unit = "families"
key-ongoing-expected = Når resultata er venta.
example-ongoing-expected = "2028"
key-ongoing-link = Adressa der han er registrert eller skildra.
key-rating-system = Kven som vurderer.
example-rating-system = Eksempelbasen
key-rating-level = Nivået dei gir, med deira eigne ord.
example-rating-level = Nivå 2
key-rating-scale = Kva skalaen heiter.
example-rating-scale = Eksempelskalaen
key-rating-variant = Kva variant som er vurdert, når det ikkje er heile tiltaket.
example-rating-variant = Kortare variant
key-rating-edition = Kva utgåve av skalaen.
example-rating-edition = Versjon 2
key-rating-date = Når vurderinga vart gjord.
key-rating-of = Om det er dette tiltaket som er vurdert, eller originalen i utlandet.
key-rating-text = Kva nivået tyder og ikkje tyder.
example-rating-text = Vurdert av to fagfolk.
key-search-on = Dagen du søkte.
key-search-text = Kvar og korleis du søkte.
example-search-text = Vi søkte etter namnet i Eksempelbasen.
key-search-by = Kven som søkte, når det ikkje var de som fører inn tiltaket.
example-search-by = Eksempelbasen
key-criticism-text = Kva dei seier.
example-criticism-text = Tiltaket byggjer for mykje på at foreldra kan møte opp.
key-criticism-by = Kven som seier det.
example-criticism-by = To forskarar ved Eksempelinstituttet
key-criticism-when = Når dei sa det.
key-criticism-of = Om det gjeld dette tiltaket eller originalen i utlandet.
key-criticism-answer = Kva eigaren eller andre svarar.
example-criticism-answer = Eigaren viser til at grupper kan møtast på kveldstid.

# Erfaring og grunnlag
key-experience-type = Kva slags erfaring det er.
key-experience-about = Kva erfaringa gjeld.
key-experience-told-by = Kven som seier det.
example-experience-told-by = Gruppeleiarar
key-experience-text = Kva dei erfarte, med ord.
example-experience-text = Det tok tid å finne dei første familiane.
key-anchor-kind = Kva slags grunnlag det er.
key-anchor-name = Namnet på det.
example-anchor-name = Barnevernslova
key-anchor-text = Kva tiltaket bruker det til.
example-anchor-text = Eigaren viser til plikta til å førebyggje.

# Hvem som har sett over, og hva ingen sier
key-editorial-reviewed-on = Dagen nokon sist gjekk gjennom fila.
key-editorial-reviewed-by = Rolla til den som gjekk gjennom fila.
example-editorial-reviewed-by = Redaktør
key-editorial-next-review = Når nokon skal sjå på fila igjen, til dømes om eitt år.
key-editorial-confirmed-by-owner = Dagen eigaren stadfesta opplysningane.
key-not-stated-on = Dagen du leitte.
key-not-stated-looked-in = Kjeldene du leitte i.
key-not-stated-questions = Spørsmåla utan svar. Ei heil gruppe gjeld alt i henne som ikkje er svara på.
key-not-applicable-reason = Kvifor spørsmåla ikkje gir meining.
example-not-applicable-reason = Ingen kommune har brukt tiltaket enno.
key-not-applicable-questions = Spørsmåla det gjeld. Ei heil gruppe gjeld alt i henne som ikkje er svara på.

# Det som er likt overalt
key-value-value = Sjølve svaret.
key-values-values = Sjølve svara, eitt eller fleire.
key-text-text = Sjølve svaret, med eigne ord.
key-fact-source = Kvar det står: kjelda, og staden i kjelda. Ei liste når fleire kjelder seier det same.
key-fact-note = Det lesaren må vite for å forstå opplysninga.
example-fact-note = Rapporten er nyare enn nettsida.
key-fact-derived = Formelen, når du har rekna ut talet sjølv.
example-fact-derived = 10 samlingar × 1 veke
key-fact-conflict = Det andre kjelder seier, når dei er usamde. Kvar har same nøklar som opplysninga sjølv.
key-citation-id = Id-en til kjelda.
key-citation-at = Staden i kjelda: ei side eller ei overskrift.
example-citation-at = Skriv kvar i kjelda det står
key-quantity-exactly = Akkurat så mange.
key-quantity-from = Frå og med. Står saman med `to`.
key-quantity-to = Til og med. Står saman med `from`.
key-quantity-at-least = Minst så mange.
key-quantity-at-most = Høgst så mange.
key-quantity-about = Om kjelda seier «ca.».
key-quantity-unit = Eininga: kva det er så mange av.
key-quantity-per = Ordet etter «per», som veke i «éi samling per veke».
key-money-exactly = Akkurat så mykje.
key-money-from = Frå og med. Står saman med `to`.
key-money-to = Til og med. Står saman med `from`.
key-money-at-least = Minst så mykje.
key-money-at-most = Høgst så mykje.
key-money-about = Om kjelda seier «ca.».
key-money-currency = Valutaen.
key-money-kind = Kva slags beløp det er.
key-money-years = Kor mange år beløpet dekkjer.
key-age-span-from = Den lågaste alderen.
example-age-span-from = 3
key-age-span-from-months = Den lågaste alderen i månader, når den høgaste er i år.
example-age-span-from-months = 6
key-age-span-to = Den høgaste alderen.
example-age-span-to = 6
key-age-span-at-least = Den lågaste alderen, når det ikkje er noka øvre grense.
example-age-span-at-least = 12
key-age-span-unit = År, månader eller norske skuletrinn.

# Hvordan en verdi ser ut
form-text = tekst; fleire språk slik: { "{" } nb = "…", nn = "…" { "}" }
form-string = tekst som er lik på alle språk
form-address = nettadresse
form-yes-no = `true` eller `false`
form-number = tal
form-year = årstal
form-partial-date = dato: år, månad eller dag, slik: "2022", "2022-08" eller "2022-08-01"
form-day = dag, slik: 2022-08-01
form-language = språkkode med to eller tre bokstavar
form-own-id = id: små bokstavar a–z, tal og bindestrek
form-programme-id = id-en til eit anna tiltak her
form-source-id = id-en til ei kjelde i fila
form-question = spørsmål, slik: "delivery.course-length", eller ei heil gruppe, slik: "costs"
form-closed-term = eitt ord frå { $vocabulary }: { $terms }
form-open-term = eitt ord frå { $file }
form-place = ein stad frå { $file }
form-list = liste av: { $item }
form-one-or-more = { $item }, eller ei liste
form-fact = opplysning
form-fact-of = opplysning: { $value }
form-section = gruppe av nøklar
form-table = tabell
form-quantity = mengd
form-quantity-in = mengd i { $units }
form-money = pengar
form-age-span = alder
form-citation = kjelde

need-must = må vere med
need-must-if = éin av måtane må vere med
need-sometimes = må nokre gonger vere med
need-may = kan utelatast

# Et nytt tiltak
template-intro =
    Eit nytt tiltak. Fyll ut namnet, samandraget og kjelda. Då er fila gyldig.
    Det er eit utkast, og blir ikkje vist på nettstaden, så lenge det står draft = true. Ta bort den linja for å publisere det.
    Resten av fila forklarer alt anna som kan stå her. Bruk det du har kjelde til. La resten stå, eller slett det.

    «# » er ei forklaring.
    «#: » er eit eksempel du kan ta i bruk: ta bort «#: » på linjene, og skriv ditt eige i staden.
    Ta òg med overskrifta over. Ei overskrift med enkle klammer, som [identity], står berre éin gong i fila.
    Ei overskrift med doble klammer, som [[identity.owners]], gjentek du for kvar ny opplysning.

    Ei opplysning har alltid source: kjelda og staden i kjelda. Opplysninga kan òg ha note, derived og conflict:
    note er det lesaren må vite, derived er formelen når du har rekna sjølv, og conflict er det ei anna kjelde seier.
    Ei mengd har nøyaktig éin av exactly, from og to, at-least eller at-most, og ei unit:
    { "{" } from = 90, to = 120, unit = "minutes" { "}" }. about = true tyder «ca.», per tyder «for kvar».
    Pengar skriv du likt, men med currency i staden for unit, og utan per.
    Ein tekst kan stå på fleire språk ved sida av kvarandre: { "{" } nb = "…", nn = "…" { "}" }.

    Har ingen leitt etter svaret på eit spørsmål, skriv du ingenting. Sida viser då «ikkje sett etter».

    Sjekk fila med: tiltak check. Les om ein nøkkel med: tiltak describe NØKKEL. Heile handboka er programmes/README.md (på bokmål).
template-key = { $help } → { $form }
template-same-keys = Dei andre nøklane er dei same som i { $key }.
key-formerly = Heitte tidlegare `{ $former }`.
describe-example = Eksempel: { $example }
describe-answers = Svarer på: { $questions }
describe-inside = Nøklar inni:
describe-one-of = eitt av desse orda:

# Håndboken
manual-keys = Alle nøklar
manual-keys-intro = Ei opplysning har alltid `source`, og kan ha `note`, `derived` og `conflict`. Det står ikkje på kvar linje. `[]` er ei liste der kvar opplysning er sin eigen tabell, som `[[identity.owners]]`.
manual-top = Øvst
manual-shared = Det som er likt overalt
manual-questions = Spørsmåla
manual-questions-intro = Desse kan stå i `questions` under `[[not-stated]]` og `[[not-applicable]]`, og ingen andre. Ei heil gruppe, som `costs`, kan òg stå der.
manual-key = nøkkel
manual-need = trengst
manual-value = verdi
manual-help = kva han er til
manual-term = eitt ord frå **{ $vocabulary }**
manual-words = Ord å velje mellom
manual-words-intro = Orda som kan stå i filene, og kva dei tyder. Dei opne listene står i `index/words/`.
schema-title = Eit tiltak
