# Hva hver nøkkel i et tiltak er til, og et eksempel på hva som kan stå der. Navnet er tabellens og nøkkelens.

# Øverst
key-record-id = Filnavnet, som også er adressen til siden. Den endres aldri etter at tiltaket er publisert.
key-record-draft = Ja så lenge tiltaket er et utkast. Et utkast vises ikke på nettstedet. Ta bort linjen når tiltaket er klart til å publiseres.
key-record-language = Språket teksten i filen er skrevet på. Bokmål når det ikke står noe.
key-record-name = Navnet på tiltaket, slik eieren skriver det.
example-record-name = Skriv navnet her
key-record-summary = Én til tre korte setninger med egne ord. De bør finnes på alle fire språkene: `nb`, `nn`, `da` og `en`.
example-record-summary = Skriv sammendraget her. Hva er det, hvem er det for, og hva går det ut på?
key-record-sources = Kildene. Minst én må være med. Alt annet i filen viser til en av dem.
key-record-not-stated = Spørsmål som noen har lett etter svaret på, uten å finne det. Hvert spørsmål står bare én gang.
key-record-not-applicable = Spørsmål som ikke gir mening for dette tiltaket, med en grunn.
key-record-identity = Hva det er, hvem som eier det, og hvor det kommer fra.
key-record-lifecycle = Om det tilbys, og hvor.
key-record-target-group = Hvem det er for.
key-record-delivery = Hva som skjer, hvor mye og hvor lenge.
key-record-staffing = Hvem som gjør det.
key-record-commitments = Det kommunen forplikter seg til.
key-record-provider = Det leverandøren gir.
key-record-costs = Hva det koster.
key-record-evaluation = Hva som er undersøkt, og hva det viser.
key-record-experience = Hva andre har erfart.
key-record-anchoring = Lover, planer og modeller det bygger på.
key-record-editorial = Hvem som har sett over filen. Her trengs ingen kilde.

# Spørsmålene
key-identity-kind = Hva slags tiltak det er. En liste når det gis på flere måter, for eksempel både i gruppe og til én familie om gangen.
key-identity-short-name = Et kortnavn eller en forkortelse.
example-identity-short-name = EKS
key-identity-aliases = Andre navn, og hvilket språk de er på.
key-identity-owners = Eierne.
key-identity-origin = Hvor det ble laget.
key-identity-funders = De som har betalt for å utvikle eller prøve det.
key-identity-topics = Det tiltaket handler om.
key-identity-aims = Det tiltaket skal oppnå. Ett mål i hver opplysning.
example-identity-aims = Foreldrene skal bli tryggere i hverdagen.
key-identity-rationale = Hvorfor det er laget, og hvorfor det skal virke.
example-identity-rationale = Foreldre lærer av andre i samme situasjon.
key-identity-history = Det som har skjedd, og når.
key-identity-contacts = Kontaktpersoner, bare når leverandøren selv har publisert dem som kontakt for spørsmål om tiltaket.
key-identity-relations = Hvordan tiltaket henger sammen med andre tiltak her. Forbindelsen vises på sidene til begge.
key-lifecycle-statuses = Statusen til tiltaket. Den nyeste vises overalt.
key-lifecycle-open-to-new = Om nye kommuner kan bli med.
key-lifecycle-available-in = Land der en kommune kan ta det i bruk nå. Én opplysning for hvert land.
key-lifecycle-places = Steder der det har vært i bruk.
key-lifecycle-reach = Hvor mange det har nådd.
key-lifecycle-sites = Hvor mange steder det er i bruk: kommuner, skoler, hus.
key-target-group-participants = De som deltar.
key-target-group-child-age = Alderen på barna.
key-target-group-ultimately-for = Hvem det til sist er for, når det er andre som deltar, for eksempel ansatte.
example-target-group-ultimately-for = Barna til foreldrene som deltar.
key-target-group-descriptions = Målgruppen med ord.
example-target-group-descriptions = Foreldre som strever med hverdagen hjemme.
key-target-group-strains = Det som er vanskelig for familiene.
key-target-group-prevention-levels = Nivået det forebygger på.
key-target-group-ways-in = Hvordan man får plass.
key-target-group-voluntary = Om det er frivillig.
key-target-group-exclusions = Hvem det ikke passer for.
example-target-group-exclusions = Foreldre som trenger behandling først.
key-target-group-outcomes = Det tiltaket tar sikte på å endre.
key-delivery-formats = Formen det gis i.
key-delivery-arenas = Hvor det foregår.
key-delivery-course-length = Hvor lenge ett forløp varer.
example-delivery-course-length = exactly = 10, unit = "weeks"
key-delivery-project-period = Hvor lenge prosjektet i kommunen varer.
example-delivery-project-period = exactly = 18, unit = "months"
key-delivery-sessions = Samlingene. Skriv én opplysning for hver rekke av samlinger.
key-delivery-group-size = Hvor mange som er i gruppen.
example-delivery-group-size = from = 6, to = 8, unit = "parents"
key-delivery-methods = Måtene man arbeider på.
example-delivery-methods = Samtale i gruppen.
key-delivery-materials = Det man bruker.
example-delivery-materials = Hefte til foreldrene.
key-delivery-languages = Språkene materiellet finnes på. Skriv «no» når kilden bare sier norsk.
key-delivery-manual = Om det finnes en manual.
key-delivery-follow-up = Det som skjer etterpå.
example-delivery-follow-up = Én samling etter et halvt år.
key-delivery-variants = Moduler i en serie, lokale varianter og utgaver med egne tall. Verdiene skrives rett inn, ikke som egne opplysninger.
key-staffing-roles = De som gjør det.
key-staffing-training = Opplæringen de får.
key-staffing-supervision = Veiledningen de får.
key-costs-lines = Kostnadene. Én i hver opplysning.
key-costs-grants = Tilskudd kommunen kan søke om.
key-evaluation-studies = Studiene.
key-evaluation-ratings = Vurderinger fra andre, med deres egne ord, den nyeste først.
key-evaluation-ongoing = Studier som pågår.
key-evaluation-searches = Søk som ikke fant noe.
key-evaluation-criticism = Det fagfolk har imot tiltaket eller måten det brukes på. Ikke erfaringer fra dem som har brukt det.
key-anchoring-anchors = Det tiltaket viser til som grunnlag.

# Kilder
key-source-id = Et kort navn på kilden. Det brukes bare i denne filen.
example-source-id = nettside
key-source-title = Tittelen på kilden, på kildens språk.
example-source-title = Skriv tittelen på kilden her
key-source-publisher = Hvem som har gitt den ut.
example-source-publisher = Skriv utgiveren her
key-source-kind = Hva slags kilde det er.
key-source-interest = Hva utgiveren har å tjene på det som står der.
key-source-published = Når den ble gitt ut, hvis den sier det.
key-source-read-on = Dagen du leste den.
key-source-extent = Om du leste hele kilden eller bare en del. Det som ikke står i en del, teller ikke som at eieren tier.
key-source-link = Adressen til kilden.
key-source-copy = Adressen til en kopi hos andre, når det var den du leste.
key-source-note = Det leseren må vite om kilden.
example-source-note = Vi har lest sammendraget og kapittel 3.

# Hva det er
key-alias-name = Navnet.
example-alias-name = Voorbeeld
key-alias-language = Språket navnet er på.
example-alias-language = "nl"
key-alias-original = Om det er navnet på tiltaket dette er laget av.
key-owner-name = Navnet på eieren.
example-owner-name = Eksempelstiftelsen
key-owner-sector = Hva slags eier det er.
key-owner-country = Landet eieren holder til i.
key-owner-site = Nettstedet til eieren.
key-origin-country = Landet det kommer fra.
key-origin-year = Når det ble laget.
key-origin-developer = Hvem som laget det.
example-origin-developer = Eksempelhuset
key-origin-text = Det leseren bør vite om opphavet.
example-origin-text = Oversatt og prøvd ut i Norge.
key-funder-name = Hvem som har betalt.
example-funder-name = Eksempelfondet
key-funder-amount = Hvor mye.
example-funder-amount = exactly = 500000, currency = "NOK", kind = "budget", years = 3
key-funder-purpose = Hva pengene går til.
example-funder-purpose = Prøveperioden.
key-event-when = Når det skjedde, eller begynte.
key-event-to = Til og med når, når det varte en tid.
example-event-to = "2025"
key-event-text = Hva som skjedde.
example-event-text = De første gruppene startet.
key-contact-name = Personen eller kontoret.
example-contact-name = Kari Eksempel
key-contact-role = Hva de gjør.
example-contact-role = Prosjektleder
key-contact-phone = Telefonnummeret.
example-contact-phone = 00 00 00 00
key-contact-email = E-postadressen.
example-contact-email = post@example.org
key-relation-kind = Hva dette tiltaket er for det andre: `developed-from` står i filen til det som er laget av det andre.
key-relation-to = Det andre tiltaket.
example-relation-to = "pip-klubben"
key-relation-text = Det leseren bør vite om forbindelsen.
example-relation-text = Begge er grupper for foreldre.

# Om det tilbys
key-status-status = Om tiltaket prøves ut, tilbys eller er avsluttet.
example-status-status = "unknown"
key-status-as-of = Når det gjaldt. Utelates når kilden er udatert.
key-status-variant = Hvilken variant av tiltaket det gjelder, når det ikke er hele.
example-status-variant = Kortere variant
key-run-place = Stedet.
key-run-from = Fra når.
example-run-from = "2024"
key-run-to = Til når.
example-run-to = "2025-06"
key-run-text = Det som var spesielt på dette stedet.
example-run-text = To barnehager var med.
key-reach-quantity = Hvor mange.
example-reach-quantity = exactly = 40, about = true, unit = "families", per = "year"
key-reach-text = Hvem det er, hvor og når.
example-reach-text = Familier som deltar.
example-at-lifecycle-sites-quantity = exactly = 12, about = true, unit = "municipalities"
example-at-lifecycle-sites-text = Kommuner som har tiltaket nå.
key-reach-as-of = Når tallet gjaldt. Utelates når kilden er udatert.
key-availability-country = Landet.
key-availability-as-of = Når det gjaldt. Utelates når kilden er udatert.
key-availability-text = På hvilke vilkår, eller gjennom hvem.
example-availability-text = Gjennom opplæring hos eieren.

# Hva som skjer
key-session-series-name = Hva samlingene heter.
example-session-series-name = Foreldremøter
key-session-series-participants = De som møtes.
example-session-series-participants = "parent"
key-session-series-combination = Hva denne rekken er for de andre: en del, et alternativ eller et nivå.
key-session-series-led-by = Hvem som leder samlingene, også når svaret er ingen.
key-leading-value = Hvem sine folk det er.
key-leading-roles = Rollene, med de samme ordene som under `staffing.roles`.
example-leading-roles = Gruppeledere
key-session-series-count = Hvor mange samlinger.
example-session-series-count = exactly = 10, unit = "sessions"
key-session-series-frequency = Hvor ofte.
example-session-series-frequency = exactly = 1, unit = "sessions", per = "week"
key-session-series-length = Hvor lenge hver samling varer.
example-session-series-length = from = 90, to = 120, unit = "minutes"
key-session-series-preparation = Tid til å forberede og rydde.
example-session-series-preparation = at-most = 30, unit = "minutes", per = "session"
key-session-series-themes = Temaene i rekkefølge.
example-session-series-themes = Hverdagen hjemme
key-session-series-structure = Det faste i hver samling, i rekkefølge.
example-session-series-structure = Velkommen
key-session-series-parallel-with = Hva det går samtidig med.
example-session-series-parallel-with = Barnemøtene
key-session-series-text = Annet det er verdt å vite.
example-session-series-text = Foreldrene møtes om kvelden.
key-variant-kind = Hva slags variant det er.
key-variant-name = Hva varianten heter.
example-variant-name = Kortere variant
key-variant-participants = De som deltar.
key-variant-child-age = Alderen på barna.
key-variant-course-length = Hvor lenge ett forløp varer.
example-variant-course-length = exactly = 6, unit = "weeks"
key-variant-sessions = Hvor mange samlinger.
example-variant-sessions = exactly = 6, unit = "sessions"
key-variant-session-length = Hvor lenge hver samling varer.
example-variant-session-length = exactly = 2, unit = "hours"
key-variant-group-size = Hvor mange som er i gruppen.
example-variant-group-size = at-most = 6, unit = "parents"
key-variant-prevention-levels = Nivået den forebygger på.
key-variant-places = Stedene der den gis, når det er det som skiller den ut.
key-variant-text = Annet det er verdt å vite.
example-variant-text = Uten de fire siste samlingene.
key-manual-exists = Om den finnes.
key-manual-edition = Hvilken utgave det er, og hva man vet om den.
example-manual-edition = Andre utgave

# Hvem som gjør det
key-role-role = Hva de er.
example-role-role = Gruppeledere
key-role-country = Landet, når kilden bare forteller om rollen slik den er der. Da regner en kommune i et annet land ikke med den.
key-role-per-group = Hvor mange i hver gruppe.
example-role-per-group = exactly = 2, unit = "group-leaders"
key-role-per-municipality = Hvor mange kommunen må ha i alt. Det er ikke det samme som i hver gruppe.
example-role-per-municipality = at-least = 4, unit = "group-leaders"
key-role-qualifications = Utdanning eller erfaring de må ha.
example-role-qualifications = Helse- eller sosialfag.
key-role-hours = Hvor mye tid rollen tar for hver.
example-role-hours = exactly = 4, unit = "hours", per = "week"
key-role-volunteer = Om de er frivillige.
key-role-text = Hva de gjør.
example-role-text = Én av dem tar kontakt med familiene.
key-support-combination = Hva denne raden er for de andre: en del, et alternativ eller et nivå.
key-support-variant = Hvilken variant det gjelder, når det ikke er hele tiltaket.
example-support-variant = Kortere variant
key-support-country = Landet, når kilden bare forteller om opplæringen slik den er der. Da regner en kommune i et annet land ikke med den.
key-support-quantity = Hvor mye.
example-support-quantity = exactly = 2, unit = "days"
key-support-text = I hvilken form, og om hva.
example-support-text = Gruppelederne går på kurs før de starter.
key-support-who = Hvem som får den.
example-support-who = Gruppelederne
key-support-by-whom = Hvem som gir den.
example-support-by-whom = Eksempelstiftelsen
key-support-themes = Temaene i rekkefølge.
example-support-themes = Samtaler med foreldre
example-at-staffing-supervision-quantity = exactly = 1, unit = "hours", per = "month"
example-at-staffing-supervision-text = Gruppelederne får veiledning mens gruppen går.
example-at-staffing-supervision-by-whom = En veileder utenfra
example-at-staffing-supervision-themes = Det som er vanskelig i gruppen

# Hva hver side forplikter seg til
key-commitment-type = Hva det gjelder.
key-commitment-level = Om det må eller bør gjøres, eller ikke kreves. Utelates når kilden bare beskriver hva som gjøres.
key-commitment-variant = Hvilken variant det gjelder, når det ikke er hele tiltaket.
example-commitment-variant = Kortere variant
key-commitment-when = Når det gjelder. Du kan velge flere.
key-commitment-responsible = Hvem som har ansvaret.
example-commitment-responsible = Kommunedirektøren
key-commitment-quantity = Hvor mye.
example-commitment-quantity = exactly = 3, unit = "years"
key-commitment-text = Hva, med ord.
example-commitment-text = Kommunen inngår avtale med eieren.
key-provision-type = Hva det gjelder.
key-provision-level = Om leverandøren tilbyr det eller har bundet seg til det. Utelates når kilden bare beskriver hva som gjøres.
key-provision-variant = Hvilken variant det gjelder, når det ikke er hele tiltaket.
example-provision-variant = Kortere variant
key-provision-when = Når det gis. Du kan velge flere.
key-provision-responsible = Hvem som gir det, når det er en annen enn eieren.
example-provision-responsible = Et kompetansesenter
example-provision-level = "offered"
key-provision-quantity = Hvor mye.
example-provision-quantity = exactly = 4, unit = "days"
key-provision-text = Hva, med ord.
example-provision-text = Eieren holder kurs for gruppelederne.

# Hva det koster
key-cost-line-type = Hva kostnaden gjelder.
key-cost-line-phase = Når den kommer. Må være med når det er et beløp over null.
key-cost-line-amount = Hvor mye. Null når kilden sier gratis. Utelates når kilden bare sier at det koster penger, eller hvem som betaler.
example-cost-line-amount = from = 10000, to = 12500, currency = "NOK"
key-cost-line-price-year = Året prisen gjelder.
key-cost-line-per = Hva prisen gjelder for. Må være med når det er et beløp over null. Utelates når kilden sier gratis, men ikke for hvem.
key-cost-line-payer = Hvem som betaler.
example-cost-line-payer = Kommunen
key-cost-line-basis = Hva tallet bygger på. Må være med når det er et beløp over null.
key-cost-line-not-comparable-with = Hva tallet ikke må sammenlignes med, og hvorfor.
example-cost-line-not-comparable-with = Prisen for ett kurs: dette er for hele opplæringen.
key-cost-line-text = Annet det er verdt å vite. Uten beløp må enten denne eller `payer` være med.
example-cost-line-text = Betales én gang.
key-grant-name = Navnet på tilskuddet.
example-grant-name = Eksempeltilskuddet
key-grant-text = Hva det dekker, og når man kan søke.
example-grant-text = Søknadsfristen er om våren.
key-grant-link = Adressen der man søker.

# Hva som er undersøkt
key-study-title = Tittelen på studien, på dens eget språk.
example-study-title = Evaluering av tiltaket
key-study-trial = Navnet eller nummeret på forsøket, når flere rapporter er fra samme forsøk. De teller da som ett.
example-study-trial = Eksempelforsøket
key-study-variant = Hvilken variant av tiltaket som er undersøkt, når det ikke er hele.
example-study-variant = Kortere variant
key-study-authors = De som har skrevet den.
example-study-authors = Kari Eksempel
key-study-year = Året den kom ut.
key-study-publisher = Hvem som ga den ut.
example-study-publisher = Eksempelinstituttet
key-study-link = Adressen til studien.
key-study-country = Landet den er gjort i.
key-study-places = Stedene den er gjort.
key-study-of = Om det er dette tiltaket som er undersøkt, eller originalen i utlandet.
key-study-design = Hvordan den er gjort.
example-study-design = "user-satisfaction"
key-study-design-text = Hvordan den er gjort, med ord. Må være med når `design` er "unknown".
example-study-design-text = Eieren kaller den en undersøkelse uten å si mer.
key-study-independence = Hvem som har gjort den.
key-study-participants = Hvor mange som var med i det som ble undersøkt.
key-study-respondents = Hvor mange som svarte, og på hva.
key-study-comparison-group = Om noen ble sammenlignet med en gruppe som ikke deltok.
key-study-compared-with = Hva gruppen ble sammenlignet med.
key-study-among = Hvem studien var gjort blant, når det var færre enn dem tiltaket er for. Skrives slik at det kan stå etter «blant».
example-study-among = foreldre til barn i første klasse
key-study-analysed = Hvor mange som er med i analysen, i hver gruppe og i alt.
key-study-follow-up = Hvor lenge etterpå de målte.
example-study-follow-up = Rett etter siste samling.
key-study-outcomes = Det den fant, og for hvem.
key-study-limits = Svakheter ved studien.
example-study-limits = Få av foreldrene svarte.
key-study-does-not-show = Det studien ikke viser.
example-study-does-not-show = Om barna fikk det bedre.
key-count-quantity = Hvor mange.
key-count-arm = I hvilken gruppe, når tallet ikke gjelder alle.
example-count-quantity = exactly = 31, unit = "parents"
key-count-text = Hvem eller hva som er talt.
example-count-text = Foreldre som svarte til slutt.
key-analysed-arm = Hvilken gruppe, eller alle.
key-analysed-quantity = Hvor mange.
example-analysed-quantity = exactly = 60, unit = "children"
key-analysed-text = Hvem eller hva som er talt, når det ikke sier seg selv.
example-analysed-text = Barn med svar begge ganger.
key-outcome-participants = Hvem funnet gjelder.
example-outcome-participants = "parent"
key-outcome-areas = Hva funnet gjelder, slik redaktøren leser det. Utelates når ingen av ordene passer, for eksempel når funnet er hvor fornøyde folk var.
key-outcome-direction = Hvilken vei det gikk.
key-outcome-kind = Hva slags funn det er: en målt endring, det folk forteller om egen nytte, eller hvordan det gikk.
example-outcome-kind = "perceived-benefit"
example-outcome-direction = "no-difference"
key-outcome-measured-with = Spørreskjemaet eller testen det er målt med.
example-outcome-measured-with = Eksempelskjemaet
key-outcome-reported-by = Hvem som svarte eller observerte. Hvem funnet gjelder, står i `participants`.
key-outcome-measured-at = Når det er målt.
key-outcome-time-after = Hvor lenge etter slutten det er målt.
example-outcome-time-after = exactly = 6, unit = "months"
key-outcome-variant = Hvilken variant funnet gjelder, når det ikke er hele tiltaket.
example-outcome-variant = Kortere variant
key-outcome-subgroup = Hvilken del av deltakerne funnet gjelder, når det ikke er alle.
example-outcome-subgroup = Jenter
key-outcome-text = Hva som ble funnet, med ord.
example-outcome-text = Foreldrene sier at hverdagen er som før.
key-outcome-size = Hvor stor forskjellen var, med studiens egne mål.
example-outcome-size = 17 av 31 svarte «som før».
key-ongoing-title = Hva studien heter, på dens eget språk.
example-ongoing-title = Langtidsstudien
key-ongoing-variant = Hvilken variant som undersøkes, når det ikke er hele tiltaket.
example-ongoing-variant = Kortere variant
key-ongoing-text = Hva den undersøker.
example-ongoing-text = Følger familiene i to år.
key-ongoing-design = Hvordan den gjøres.
key-ongoing-compared-with = Hva gruppen sammenlignes med.
key-ongoing-independence = Hvem som gjør den.
key-ongoing-country = Landet den gjøres i.
key-ongoing-participants = Hvor mange som er med, eller skal være det.
example-ongoing-participants = exactly = 200, unit = "families"
key-ongoing-expected = Når resultatene ventes.
example-ongoing-expected = "2028"
key-ongoing-link = Adressen der den er registrert eller beskrevet.
key-rating-system = Hvem som vurderer.
example-rating-system = Eksempelbasen
key-rating-level = Nivået de gir, med deres egne ord.
example-rating-level = Nivå 2
key-rating-scale = Hva skalaen heter.
example-rating-scale = Eksempelskalaen
key-rating-variant = Hvilken variant som er vurdert, når det ikke er hele tiltaket.
example-rating-variant = Kortere variant
key-rating-edition = Hvilken utgave av skalaen.
example-rating-edition = Versjon 2
key-rating-date = Når vurderingen ble gjort.
key-rating-of = Om det er dette tiltaket som er vurdert, eller originalen i utlandet.
key-rating-text = Hva nivået betyr og ikke betyr.
example-rating-text = Vurdert av to fagfolk.
key-search-on = Dagen du søkte.
key-search-text = Hvor og hvordan du søkte.
example-search-text = Vi søkte etter navnet i Eksempelbasen.
key-search-by = Hvem som søkte, når det ikke var dere som fører inn tiltaket.
example-search-by = Eksempelbasen
key-criticism-text = Hva de sier.
example-criticism-text = Tiltaket bygger for mye på at foreldrene kan møte opp.
key-criticism-by = Hvem som sier det.
example-criticism-by = To forskere ved Eksempelinstituttet
key-criticism-when = Når de sa det.
key-criticism-of = Om det gjelder dette tiltaket eller originalen i utlandet.
key-criticism-answer = Hva eieren eller andre svarer.
example-criticism-answer = Eieren viser til at grupper kan møtes på kveldstid.

# Erfaring og grunnlag
key-experience-type = Hva slags erfaring det er.
key-experience-about = Hva erfaringen gjelder.
key-experience-told-by = Hvem som sier det.
example-experience-told-by = Gruppeledere
key-experience-text = Hva de erfarte, med ord.
example-experience-text = Det tok tid å finne de første familiene.
key-anchor-kind = Hva slags grunnlag det er.
key-anchor-name = Navnet på det.
example-anchor-name = Barnevernsloven
key-anchor-text = Hva tiltaket bruker det til.
example-anchor-text = Eieren viser til plikten til å forebygge.

# Hvem som har sett over, og hva ingen sier
key-editorial-reviewed-on = Dagen noen sist gikk gjennom filen.
key-editorial-reviewed-by = Rollen til den som gikk gjennom filen.
example-editorial-reviewed-by = Redaktør
key-editorial-next-review = Når noen skal se på den igjen, for eksempel om ett år.
key-editorial-confirmed-by-owner = Dagen eieren bekreftet opplysningene.
key-not-stated-on = Dagen du lette.
key-not-stated-looked-in = Kildene du lette i.
key-not-stated-questions = Spørsmålene uten svar. En hel gruppe gjelder alt i den som ikke er besvart.
key-not-applicable-reason = Hvorfor spørsmålene ikke gir mening.
example-not-applicable-reason = Ingen kommune har brukt tiltaket ennå.
key-not-applicable-questions = Spørsmålene det gjelder. En hel gruppe gjelder alt i den som ikke er besvart.

# Det som er likt overalt
key-value-value = Selve svaret.
key-values-values = Selve svarene, ett eller flere.
key-text-text = Selve svaret, med egne ord.
key-fact-source = Hvor det står: kilden, og stedet i den. En liste når flere kilder sier det samme.
key-fact-note = Det leseren må vite for å forstå opplysningen.
example-fact-note = Rapporten er nyere enn nettsiden.
key-fact-derived = Formelen, når du har regnet ut tallet selv.
example-fact-derived = 10 samlinger × 1 uke
key-fact-conflict = Det andre kilder sier, når de er uenige. Hver har samme nøkler som opplysningen selv.
key-citation-id = Id-en til kilden.
key-citation-at = Stedet i den: en side eller en overskrift.
example-citation-at = Skriv hvor i kilden det står
key-quantity-exactly = Akkurat så mange.
key-quantity-from = Fra og med. Står sammen med `to`.
key-quantity-to = Til og med. Står sammen med `from`.
key-quantity-at-least = Minst så mange.
key-quantity-at-most = Høyst så mange.
key-quantity-about = Om kilden sier «ca.».
key-quantity-unit = Enheten: hva det er så mange av.
key-quantity-per = Ordet etter «per», som uke i «én samling per uke».
key-money-exactly = Akkurat så mye.
key-money-from = Fra og med. Står sammen med `to`.
key-money-to = Til og med. Står sammen med `from`.
key-money-at-least = Minst så mye.
key-money-at-most = Høyst så mye.
key-money-about = Om kilden sier «ca.».
key-money-currency = Valutaen.
key-money-kind = Hva slags beløp det er.
key-money-years = Hvor mange år beløpet dekker.
key-age-span-from = Den laveste alderen.
example-age-span-from = 3
key-age-span-from-months = Den laveste alderen i måneder, når den høyeste er i år.
example-age-span-from-months = 6
key-age-span-to = Den høyeste alderen.
example-age-span-to = 6
key-age-span-at-least = Den laveste alderen, når det ikke er noen øvre grense.
example-age-span-at-least = 12
key-age-span-unit = År, måneder eller norske skoletrinn.

# Hvordan en verdi ser ut
form-text = tekst; flere språk slik: { "{" } nb = "…", nn = "…" { "}" }
form-string = tekst som er lik på alle språk
form-address = nettadresse
form-yes-no = `true` eller `false`
form-number = tall
form-year = årstall
form-partial-date = dato: år, måned eller dag, slik: "2022", "2022-08" eller "2022-08-01"
form-day = dag, slik: 2022-08-01
form-language = språkkode med to eller tre bokstaver
form-own-id = id: små bokstaver a–z, tall og bindestrek
form-programme-id = id-en til et annet tiltak her
form-source-id = id-en til en kilde i filen
form-question = spørsmål, slik: "delivery.course-length", eller en hel gruppe, slik: "costs"
form-closed-term = ett ord fra { $vocabulary }: { $terms }
form-open-term = ett ord fra { $file }
form-place = et sted fra { $file }
form-list = liste av: { $item }
form-one-or-more = { $item }, eller en liste
form-fact = opplysning
form-fact-of = opplysning: { $value }
form-section = gruppe av nøkler
form-table = tabell
form-quantity = mengde
form-quantity-in = mengde i { $units }
form-money = penger
form-age-span = alder
form-citation = kilde

need-must = må være med
need-must-if = én av måtene må være med
need-sometimes = må noen ganger være med
need-may = kan utelates

# Et nytt tiltak
template-intro =
    Et nytt tiltak. Fyll ut navnet, sammendraget og kilden. Da er filen gyldig.
    Det er et utkast, og vises ikke på nettstedet, så lenge det står draft = true. Ta bort den linjen for å publisere det.
    Resten av filen forklarer alt annet som kan stå her. Bruk det du har kilde til. La resten stå, eller slett det.

    «# » er en forklaring.
    «#: » er et eksempel du kan ta i bruk: ta bort «#: » på linjene, og skriv ditt eget i stedet.
    Ta også med overskriften over. En overskrift med enkle klammer, som [identity], står bare én gang i filen.
    En overskrift med doble klammer, som [[identity.owners]], gjentar du for hver ny opplysning.

    En opplysning har alltid source: kilden og stedet i den. Den kan ha note, derived og conflict:
    note er det leseren må vite, derived er formelen når du har regnet selv, og conflict er det en annen kilde sier.
    En mengde har nøyaktig én av exactly, from og to, at-least eller at-most, og en unit:
    { "{" } from = 90, to = 120, unit = "minutes" { "}" }. about = true betyr «ca.», per betyr «for hver».
    Penger skrives likt, men med currency i stedet for unit, og uten per.
    En tekst kan stå på flere språk ved siden av hverandre: { "{" } nb = "…", nn = "…" { "}" }.

    Har ingen lett etter svaret på et spørsmål, skriver du ingenting. Siden viser da «ikke sett etter».

    Sjekk filen med: tiltak check. Les om en nøkkel med: tiltak describe NØKKEL. Hele håndboken er programmes/README.md.
template-key = { $help } → { $form }
template-same-keys = De andre nøklene er de samme som i { $key }.
key-formerly = Het tidligere `{ $former }`.
describe-example = Eksempel: { $example }
describe-answers = Svarer på: { $questions }
describe-inside = Nøkler i den:
describe-one-of = ett av disse ordene:

# Håndboken
manual-keys = Alle nøkler
manual-keys-intro = En opplysning har alltid `source`, og kan ha `note`, `derived` og `conflict`. Det står ikke på hver linje. `[]` er en liste der hver opplysning er sin egen tabell, som `[[identity.owners]]`.
manual-top = Øverst
manual-shared = Det som er likt overalt
manual-questions = Spørsmålene
manual-questions-intro = Disse kan stå i `questions` under `[[not-stated]]` og `[[not-applicable]]`, og ingen andre. En hel gruppe, som `costs`, kan også stå der.
manual-key = nøkkel
manual-need = trengs
manual-value = verdi
manual-help = hva den er til
manual-term = ett ord fra **{ $vocabulary }**
manual-words = Ord å velge mellom
manual-words-intro = Ordene som kan stå i filene, og hva de betyr. De åpne listene står i `index/words/`.
schema-title = Et tiltak
