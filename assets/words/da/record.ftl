# Hva hver nøkkel i et tiltak er til, og et eksempel på hva som kan stå der. Navnet er tabellens og nøkkelens.

# Øverst
key-record-id = Filnavnet, som også er sidens adresse. Det ændres aldrig, når indsatsen først er offentliggjort.
key-record-draft = Ja, så længe indsatsen er et udkast. Et udkast vises ikke på webstedet. Fjern linjen, når indsatsen er klar til at blive offentliggjort.
key-record-language = Det sprog, teksten i filen er skrevet på. Norsk bokmål, når der ikke står noget.
key-record-name = Indsatsens navn, som ejeren skriver det.
example-record-name = Skriv navnet her
key-record-summary = En til tre korte sætninger med egne ord. De bør findes på alle fire sprog: `nb`, `nn`, `da` og `en`.
example-record-summary = Skriv resuméet her. Hvad er det, hvem er det for, og hvad går det ud på?
key-record-sources = Kilderne. Mindst én skal være med. Alt andet i filen henviser til en af dem.
key-record-not-stated = Spørgsmål, som nogen har ledt efter svaret på uden at finde det. Hvert spørgsmål står kun én gang.
key-record-not-applicable = Spørgsmål, der ikke giver mening for denne indsats, med en grund.
key-record-identity = Hvad indsatsen er, hvem der ejer den, og hvor den kommer fra.
key-record-lifecycle = Om indsatsen tilbydes, og hvor.
key-record-target-group = Hvem indsatsen er for.
key-record-delivery = Hvad der sker, hvor meget og hvor længe.
key-record-staffing = Hvem der gør det.
key-record-commitments = Det, kommunen forpligter sig til.
key-record-provider = Det, leverandøren giver.
key-record-costs = Hvad indsatsen koster.
key-record-evaluation = Hvad der er undersøgt, og hvad det viser.
key-record-experience = Hvad andre har erfaret.
key-record-anchoring = De love, planer og modeller, indsatsen bygger på.
key-record-editorial = Hvem der har set filen igennem. Her kræves ingen kilde.

# Spørsmålene
key-identity-kind = Hvilken type indsats det er. En liste, når den gives på flere måder, for eksempel både i gruppe og til én familie ad gangen.
key-identity-short-name = Et kort navn eller en forkortelse.
example-identity-short-name = EKS
key-identity-aliases = Andre navne, og hvilket sprog de er på.
key-identity-owners = Ejerne.
key-identity-origin = Hvor indsatsen blev udviklet.
key-identity-funders = Dem, der har betalt for at udvikle eller afprøve den.
key-identity-topics = Det, indsatsen handler om.
key-identity-aims = Det, indsatsen skal opnå. Ét mål i hver oplysning.
example-identity-aims = Forældrene skal blive tryggere i hverdagen.
key-identity-rationale = Hvorfor den er lavet, og hvorfor den skal virke.
example-identity-rationale = Forældre lærer af andre i samme situation.
key-identity-history = Det, der er sket, og hvornår.
key-identity-contacts = Kontaktpersoner, kun når leverandøren selv har offentliggjort dem som kontakt for spørgsmål om indsatsen.
key-identity-relations = Hvordan indsatsen hænger sammen med andre indsatser her. Forbindelsen vises på begges sider.
key-lifecycle-statuses = Indsatsens status. Den nyeste vises overalt.
key-lifecycle-open-to-new = Om nye kommuner kan komme med.
key-lifecycle-available-in = Lande hvor en kommune kan tage den i brug nu. Én oplysning for hvert land.
key-lifecycle-places = Steder, hvor indsatsen har været i brug.
key-lifecycle-reach = Hvor mange indsatsen har nået.
key-lifecycle-sites = Hvor mange steder den er i brug: kommuner, skoler, huse.
key-target-group-participants = Dem, der deltager.
key-target-group-child-age = Børnenes alder.
key-target-group-ultimately-for = Hvem den i sidste ende er for, når det er andre, der deltager, for eksempel medarbejdere.
example-target-group-ultimately-for = Børnene af de forældre, der deltager.
key-target-group-descriptions = Målgruppen med ord.
example-target-group-descriptions = Forældre, der har svært ved hverdagen derhjemme.
key-target-group-strains = Det, der er svært for familierne.
key-target-group-prevention-levels = Det niveau, den forebygger på.
key-target-group-ways-in = Hvordan man får plads.
key-target-group-voluntary = Om det er frivilligt.
key-target-group-exclusions = Hvem den ikke passer til.
example-target-group-exclusions = Forældre, der først har brug for behandling.
key-target-group-outcomes = Det, indsatsen skal ændre.
key-delivery-formats = Den form, den gives i.
key-delivery-arenas = Hvor den foregår.
key-delivery-course-length = Hvor længe ét forløb varer.
example-delivery-course-length = exactly = 10, unit = "weeks"
key-delivery-project-period = Hvor længe projektet i kommunen varer.
example-delivery-project-period = exactly = 18, unit = "months"
key-delivery-sessions = Mødegangene. Skriv én oplysning for hver række af mødegange.
key-delivery-group-size = Hvor mange der er i gruppen.
example-delivery-group-size = from = 6, to = 8, unit = "parents"
key-delivery-methods = De måder, man arbejder på.
example-delivery-methods = Samtale i gruppen.
key-delivery-materials = Det, man bruger.
example-delivery-materials = Hæfte til forældrene.
key-delivery-languages = De sprog, materialerne findes på. Skriv »no«, når kilden kun siger norsk.
key-delivery-manual = Om der findes en manual.
key-delivery-follow-up = Det, der sker bagefter.
example-delivery-follow-up = Én mødegang efter et halvt år.
key-delivery-variants = Moduler i en serie, lokale varianter og udgaver med egne tal. Værdierne skrives direkte, ikke som egne oplysninger.
key-staffing-roles = Dem, der gør det.
key-staffing-training = Den oplæring, de får.
key-staffing-supervision = Den supervision, de får.
key-costs-lines = Udgifterne. Én i hver oplysning.
key-costs-grants = Tilskud, som kommunen kan søge.
key-evaluation-studies = Undersøgelserne.
key-evaluation-ratings = Vurderinger fra andre, med deres egne ord, den nyeste først.
key-evaluation-ongoing = Undersøgelser, der er i gang.
key-evaluation-searches = Søgninger, der ikke fandt noget.
key-evaluation-criticism = Det fagfolk har imod indsatsen eller måden, den bruges på. Ikke erfaringer fra dem, der har brugt den.
key-anchoring-anchors = Det, indsatsen henviser til som grundlag.

# Kilder
key-source-id = Et kort navn på kilden. Det bruges kun i denne fil.
example-source-id = nettside
key-source-title = Kildens titel, på kildens sprog.
example-source-title = Skriv kildens titel her
key-source-publisher = Hvem der har udgivet den.
example-source-publisher = Skriv udgiveren her
key-source-kind = Hvilken type kilde det er.
key-source-interest = Hvad udgiveren har at vinde ved det, der står der.
key-source-published = Hvornår den blev udgivet, hvis den siger det.
key-source-read-on = Den dag, du læste den.
key-source-extent = Om du læste hele kilden eller kun en del. Det, der ikke står i en del, tæller ikke, som om ejeren tier.
key-source-link = Kildens adresse.
key-source-copy = Adressen på en kopi hos andre, når det var den, du læste.
key-source-note = Det, læseren skal vide om kilden.
example-source-note = Vi har læst resuméet og kapitel 3.

# Hva det er
key-alias-name = Navnet.
example-alias-name = Voorbeeld
key-alias-language = Det sprog, navnet er på.
example-alias-language = "nl"
key-alias-original = Om det er navnet på den indsats, denne er udviklet fra.
key-owner-name = Ejerens navn.
example-owner-name = Eksempelfonden
key-owner-sector = Hvilken type ejer det er.
key-owner-country = Det land, ejeren hører hjemme i.
key-owner-site = Ejerens hjemmeside.
key-origin-country = Det land, den kommer fra.
key-origin-year = Hvornår den blev udviklet.
key-origin-developer = Hvem der udviklede den.
example-origin-developer = Eksempelhuset
key-origin-text = Det, læseren bør vide om oprindelsen.
example-origin-text = Oversat og afprøvet i Norge.
key-funder-name = Hvem der har betalt.
example-funder-name = Eksempelpuljen
key-funder-amount = Hvor meget.
example-funder-amount = exactly = 500000, currency = "NOK", kind = "budget", years = 3
key-funder-purpose = Hvad pengene går til.
example-funder-purpose = Prøveperioden.
key-event-when = Hvornår det skete eller begyndte.
key-event-to = Til og med hvornår, når det varede en tid.
example-event-to = "2025"
key-event-text = Hvad der skete.
example-event-text = De første grupper begyndte.
key-contact-name = Personen eller kontoret.
example-contact-name = Kari Eksempel
key-contact-role = Hvad de laver.
example-contact-role = Projektleder
key-contact-phone = Telefonnummeret.
example-contact-phone = 00 00 00 00
key-contact-email = E-mailadressen.
example-contact-email = post@example.org
key-relation-kind = Hvad denne indsats er for den anden: `developed-from` står i filen for den, der er udviklet fra den anden.
key-relation-to = Den anden indsats.
example-relation-to = "pip-klubben"
key-relation-text = Det, læseren bør vide om forbindelsen.
example-relation-text = Begge er grupper for forældre.

# Om det tilbys
key-status-status = Om indsatsen afprøves, tilbydes eller er afsluttet.
example-status-status = "unknown"
key-status-as-of = Hvornår det gjaldt. Udelades, når kilden er uden dato.
key-status-variant = Hvilken variant af indsatsen det gælder, når det ikke er hele.
example-status-variant = Kortere variant
key-run-place = Stedet.
key-run-from = Fra hvornår.
example-run-from = "2024"
key-run-to = Til hvornår.
example-run-to = "2025-06"
key-run-text = Det, der var særligt på dette sted.
example-run-text = To børnehaver var med.
key-reach-quantity = Hvor mange.
example-reach-quantity = exactly = 40, about = true, unit = "families", per = "year"
key-reach-text = Hvem det er, hvor og hvornår.
example-reach-text = Familier, der deltager.
example-at-lifecycle-sites-quantity = exactly = 12, about = true, unit = "municipalities"
example-at-lifecycle-sites-text = Kommuner, der har indsatsen nu.
key-reach-as-of = Hvornår tallet gjaldt. Udelades, når kilden er udateret.
key-availability-country = Landet.
key-availability-as-of = Hvornår det gjaldt. Udelades, når kilden er udateret.
key-availability-text = På hvilke vilkår, eller gennem hvem.
example-availability-text = Gennem uddannelse hos ejeren.

# Hva som skjer
key-session-series-name = Hvad mødegangene hedder.
example-session-series-name = Forældremøder
key-session-series-participants = Dem, der mødes.
example-session-series-participants = "parent"
key-session-series-combination = Hvad denne række er for de andre: en del, et alternativ eller et niveau.
key-session-series-led-by = Hvem der leder samlingerne, også når svaret er ingen.
key-leading-value = Hvis folk det er.
key-leading-roles = Rollerne, med de samme ord som under `staffing.roles`.
example-leading-roles = Gruppeledere
key-session-series-count = Hvor mange mødegange.
example-session-series-count = exactly = 10, unit = "sessions"
key-session-series-frequency = Hvor ofte.
example-session-series-frequency = exactly = 1, unit = "sessions", per = "week"
key-session-series-length = Hvor længe hver mødegang varer.
example-session-series-length = from = 90, to = 120, unit = "minutes"
key-session-series-preparation = Tid til at forberede og rydde op.
example-session-series-preparation = at-most = 30, unit = "minutes", per = "session"
key-session-series-themes = Temaerne i rækkefølge.
example-session-series-themes = Hverdagen derhjemme
key-session-series-structure = Det faste i hver mødegang, i rækkefølge.
example-session-series-structure = Velkommen
key-session-series-parallel-with = Hvad det foregår samtidig med.
example-session-series-parallel-with = Børnemøderne
key-session-series-text = Andet, der er værd at vide.
example-session-series-text = Forældrene mødes om aftenen.
key-variant-kind = Hvilken type variant det er.
key-variant-name = Hvad varianten hedder.
example-variant-name = Kortere variant
key-variant-participants = Dem, der deltager.
key-variant-child-age = Børnenes alder.
key-variant-course-length = Hvor længe ét forløb varer.
example-variant-course-length = exactly = 6, unit = "weeks"
key-variant-sessions = Hvor mange mødegange.
example-variant-sessions = exactly = 6, unit = "sessions"
key-variant-session-length = Hvor længe hver mødegang varer.
example-variant-session-length = exactly = 2, unit = "hours"
key-variant-group-size = Hvor mange der er i gruppen.
example-variant-group-size = at-most = 6, unit = "parents"
key-variant-prevention-levels = Det niveau, den forebygger på.
key-variant-places = De steder, hvor den gives, når det er det, der adskiller den fra de andre.
key-variant-text = Andet, der er værd at vide.
example-variant-text = Uden de sidste fire mødegange.
key-manual-exists = Om den findes.
key-manual-edition = Hvilken udgave det er, og hvad man ved om den.
example-manual-edition = Anden udgave

# Hvem som gjør det
key-role-role = Hvad de er.
example-role-role = Gruppeledere
key-role-country = Landet, når kilden kun fortæller om rollen, som den er der. Så regner en kommune i et andet land ikke med den.
key-role-per-group = Hvor mange i hver gruppe.
example-role-per-group = exactly = 2, unit = "group-leaders"
key-role-per-municipality = Hvor mange kommunen skal have i alt. Det er ikke det samme som i hver gruppe.
example-role-per-municipality = at-least = 4, unit = "group-leaders"
key-role-qualifications = Den uddannelse eller erfaring, de skal have.
example-role-qualifications = Social- eller sundhedsfaglig uddannelse.
key-role-hours = Hvor meget tid rollen tager for hver.
example-role-hours = exactly = 4, unit = "hours", per = "week"
key-role-volunteer = Om de er frivillige.
key-role-text = Hvad de laver.
example-role-text = En af dem kontakter familierne.
key-support-combination = Hvad denne række er for de andre: en del, et alternativ eller et niveau.
key-support-variant = Hvilken variant det gælder, når det ikke er hele indsatsen.
example-support-variant = Kortere variant
key-support-country = Landet, når kilden kun fortæller om oplæringen, som den er der. Så regner en kommune i et andet land ikke med den.
key-support-quantity = Hvor meget.
example-support-quantity = exactly = 2, unit = "days"
key-support-text = I hvilken form, og om hvad.
example-support-text = Gruppelederne er på kursus, før de begynder.
key-support-who = Hvem der får den.
example-support-who = Gruppelederne
key-support-by-whom = Hvem der giver den.
example-support-by-whom = Eksempelfonden
key-support-themes = Temaerne i rækkefølge.
example-support-themes = Samtaler med forældre
example-at-staffing-supervision-quantity = exactly = 1, unit = "hours", per = "month"
example-at-staffing-supervision-text = Gruppelederne får supervision, mens gruppen kører.
example-at-staffing-supervision-by-whom = En supervisor udefra
example-at-staffing-supervision-themes = Det, der er svært i gruppen

# Hva hver side forplikter seg til
key-commitment-type = Hvad det gælder.
key-commitment-level = Om det skal eller bør gøres. Udelades, når kilden kun beskriver, hvad der gøres.
key-commitment-variant = Hvilken variant det gælder, når det ikke er hele indsatsen.
example-commitment-variant = Kortere variant
key-commitment-when = Hvornår det gælder. Du kan vælge flere.
key-commitment-responsible = Hvem der har ansvaret.
example-commitment-responsible = Kommunaldirektøren
key-commitment-quantity = Hvor meget.
example-commitment-quantity = exactly = 3, unit = "years"
key-commitment-text = Hvad, med ord.
example-commitment-text = Kommunen indgår aftale med ejeren.
key-provision-type = Hvad det gælder.
key-provision-level = Om leverandøren tilbyder det eller har bundet sig til det. Udelades, når kilden kun beskriver, hvad der gøres.
key-provision-variant = Hvilken variant det gælder, når det ikke er hele indsatsen.
example-provision-variant = Kortere variant
key-provision-when = Hvornår det gives. Du kan vælge flere.
key-provision-responsible = Hvem der giver det, når det er en anden end ejeren.
example-provision-responsible = Et kompetencecenter
example-provision-level = "offered"
key-provision-quantity = Hvor meget.
example-provision-quantity = exactly = 4, unit = "days"
key-provision-text = Hvad, med ord.
example-provision-text = Ejeren holder kursus for gruppelederne.

# Hva det koster
key-cost-line-type = Hvad udgiften gælder.
key-cost-line-phase = Hvornår den kommer. Skal være med, når der er et beløb over nul.
key-cost-line-amount = Hvor meget. Nul, når kilden siger gratis. Udelades, når kilden kun siger, at det koster penge, eller hvem der betaler.
example-cost-line-amount = from = 10000, to = 12500, currency = "NOK"
key-cost-line-price-year = Det år, prisen gælder.
key-cost-line-per = Hvad prisen gælder for. Skal være med, når der er et beløb over nul. Udelades, når kilden siger gratis, men ikke for hvem.
key-cost-line-payer = Hvem der betaler.
example-cost-line-payer = Kommunen
key-cost-line-basis = Hvad tallet bygger på. Skal være med, når der er et beløb over nul.
key-cost-line-not-comparable-with = Hvad tallet ikke må sammenlignes med, og hvorfor.
example-cost-line-not-comparable-with = Prisen for ét kursus: dette er for hele uddannelsen.
key-cost-line-text = Andet, der er værd at vide. Uden beløb skal enten denne eller `payer` være med.
example-cost-line-text = Betales én gang.
key-grant-name = Tilskuddets navn.
example-grant-name = Eksempeltilskuddet
key-grant-text = Hvad det dækker, og hvornår man kan søge.
example-grant-text = Ansøgningsfristen er om foråret.
key-grant-link = Den adresse, hvor man søger.

# Hva som er undersøkt
key-study-title = Undersøgelsens titel, på dens eget sprog.
example-study-title = Evaluering af indsatsen
key-study-trial = Navnet eller nummeret på forsøget, når flere rapporter er fra samme forsøg. De tæller da som ét.
example-study-trial = Eksempelforsøget
key-study-variant = Hvilken variant af indsatsen der er undersøgt, når det ikke er hele.
example-study-variant = Kortere variant
key-study-authors = Dem, der har skrevet den.
example-study-authors = Kari Eksempel
key-study-year = Det år, den udkom.
key-study-publisher = Hvem der udgav den.
example-study-publisher = Eksempelinstituttet
key-study-link = Undersøgelsens adresse.
key-study-country = Det land, den er lavet i.
key-study-places = De steder, den er lavet.
key-study-of = Om det er denne indsats, der er undersøgt, eller originalen i udlandet.
key-study-design = Hvordan den er lavet.
example-study-design = "user-satisfaction"
key-study-design-text = Hvordan den er lavet, med ord. Skal være med, når `design` er "unknown".
example-study-design-text = Ejeren kalder den en undersøgelse uden at sige mere.
key-study-independence = Hvem der har lavet den.
key-study-participants = Hvor mange der var med i det, der blev undersøgt.
key-study-respondents = Hvor mange der svarede, og på hvad.
key-study-comparison-group = Om nogen blev sammenlignet med en gruppe, der ikke deltog.
key-study-compared-with = Hvad gruppen blev sammenlignet med.
key-study-among = Hvem studiet er lavet blandt, når det var færre end dem, indsatsen er for. Skrives, så det kan stå efter »blandt«.
example-study-among = forældre til børn i første klasse
key-study-analysed = Hvor mange der er med i analysen, i hver gruppe og i alt.
key-study-follow-up = Hvor længe bagefter de målte.
example-study-follow-up = Lige efter sidste mødegang.
key-study-outcomes = Det, den fandt, og for hvem.
key-study-limits = Undersøgelsens svagheder.
example-study-limits = Få af forældrene svarede.
key-study-does-not-show = Det, undersøgelsen ikke viser.
example-study-does-not-show = Om børnene fik det bedre.
key-count-quantity = Hvor mange.
key-count-arm = I hvilken gruppe, når tallet ikke gælder alle.
example-count-quantity = exactly = 31, unit = "parents"
key-count-text = Hvem eller hvad der er talt op.
example-count-text = Forældre, der svarede til sidst.
key-analysed-arm = Hvilken gruppe, eller alle.
key-analysed-quantity = Hvor mange.
example-analysed-quantity = exactly = 60, unit = "children"
key-analysed-text = Hvem eller hvad der er talt, når det ikke siger sig selv.
example-analysed-text = Børn med svar begge gange.
key-outcome-participants = Hvem fundet gælder.
example-outcome-participants = "parent"
key-outcome-areas = Hvad fundet gælder, som redaktøren læser det. Udelades, når ingen af ordene passer, for eksempel når fundet er, hvor tilfredse folk var.
key-outcome-direction = Hvilken vej det gik.
key-outcome-kind = Hvilken slags fund det er: en målt ændring, det folk fortæller om eget udbytte, eller hvordan det gik.
example-outcome-kind = "perceived-benefit"
example-outcome-direction = "no-difference"
key-outcome-measured-with = Spørgeskemaet eller testen det er målt med.
example-outcome-measured-with = Eksempelskemaet
key-outcome-reported-by = Hvem der svarede eller observerede. Hvem fundet gælder, står i `participants`.
key-outcome-measured-at = Hvornår det er målt.
key-outcome-time-after = Hvor længe efter afslutningen det er målt.
example-outcome-time-after = exactly = 6, unit = "months"
key-outcome-variant = Hvilken variant fundet gælder, når det ikke er hele indsatsen.
example-outcome-variant = Kortere variant
key-outcome-subgroup = Hvilken del af deltagerne fundet gælder, når det ikke er alle.
example-outcome-subgroup = Piger
key-outcome-text = Hvad der blev fundet, med ord.
example-outcome-text = Forældrene siger, at hverdagen er som før.
key-outcome-size = Hvor stor forskellen var, med undersøgelsens egne mål.
example-outcome-size = 17 af 31 svarede »som før«.
key-ongoing-title = Hvad undersøgelsen hedder, på dens eget sprog.
example-ongoing-title = Langtidsundersøgelsen
key-ongoing-variant = Hvilken variant der undersøges, når det ikke er hele indsatsen.
example-ongoing-variant = Kortere variant
key-ongoing-text = Hvad den undersøger.
example-ongoing-text = Følger familierne i to år.
key-ongoing-design = Hvordan den laves.
key-ongoing-compared-with = Hvad gruppen sammenlignes med.
key-ongoing-independence = Hvem der laver den.
key-ongoing-country = Det land, den laves i.
key-ongoing-participants = Hvor mange der er med eller skal være det.
example-ongoing-participants = exactly = 200, unit = "families"
key-ongoing-expected = Hvornår resultaterne ventes.
example-ongoing-expected = "2028"
key-ongoing-link = Den adresse, hvor den er registreret eller beskrevet.
key-rating-system = Hvem der vurderer.
example-rating-system = Eksempelbasen
key-rating-level = Det niveau, de giver, med deres egne ord.
example-rating-level = Niveau 2
key-rating-scale = Hvad skalaen hedder.
example-rating-scale = Eksempelskalaen
key-rating-variant = Hvilken variant der er vurderet, når det ikke er hele indsatsen.
example-rating-variant = Kortere variant
key-rating-edition = Hvilken udgave af skalaen.
example-rating-edition = Version 2
key-rating-date = Hvornår vurderingen blev lavet.
key-rating-of = Om det er denne indsats, der er vurderet, eller originalen i udlandet.
key-rating-text = Hvad niveauet betyder og ikke betyder.
example-rating-text = Vurderet af to fagfolk.
key-search-on = Den dag, du søgte.
key-search-text = Hvor og hvordan du søgte.
example-search-text = Vi søgte efter navnet i Eksempelbasen.
key-search-by = Hvem der søgte, når det ikke var jer, der fører indsatsen ind.
example-search-by = Eksempelbasen
key-criticism-text = Hvad de siger.
example-criticism-text = Indsatsen bygger for meget på, at forældrene kan møde op.
key-criticism-by = Hvem der siger det.
example-criticism-by = To forskere ved Eksempelinstituttet
key-criticism-when = Hvornår de sagde det.
key-criticism-of = Om det gælder denne indsats eller originalen i udlandet.
key-criticism-answer = Hvad ejeren eller andre svarer.
example-criticism-answer = Ejeren henviser til, at grupper kan mødes om aftenen.

# Erfaring og grunnlag
key-experience-type = Hvilken type erfaring det er.
key-experience-about = Hvad erfaringen gælder.
key-experience-told-by = Hvem der siger det.
example-experience-told-by = Gruppeledere
key-experience-text = Hvad de erfarede, med ord.
example-experience-text = Det tog tid at finde de første familier.
key-anchor-kind = Hvilken type grundlag det er.
key-anchor-name = Navnet på det.
example-anchor-name = Barnets lov
key-anchor-text = Hvad indsatsen bruger det til.
example-anchor-text = Ejeren henviser til pligten til at forebygge.

# Hvem som har sett over, og hva ingen sier
key-editorial-reviewed-on = Den dag, nogen sidst gennemgik filen.
key-editorial-reviewed-by = I hvilken rolle filen blev gennemgået.
example-editorial-reviewed-by = Redaktør
key-editorial-next-review = Hvornår nogen skal se på den igen, for eksempel om et år.
key-editorial-confirmed-by-owner = Den dag, ejeren bekræftede oplysningerne.
key-not-stated-on = Den dag, du ledte.
key-not-stated-looked-in = De kilder, du ledte i.
key-not-stated-questions = Spørgsmålene uden svar. En hel gruppe gælder alt i den, som ikke er besvaret.
key-not-applicable-reason = Hvorfor spørgsmålene ikke giver mening.
example-not-applicable-reason = Ingen kommune har brugt indsatsen endnu.
key-not-applicable-questions = De spørgsmål, det gælder. En hel gruppe gælder alt i den, som ikke er besvaret.

# Det som er likt overalt
key-value-value = Selve svaret.
key-values-values = Selve svarene, et eller flere.
key-text-text = Selve svaret, med egne ord.
key-fact-source = Hvor det står: kilden og stedet i den. En liste, når flere kilder siger det samme.
key-fact-note = Det, læseren skal vide for at forstå oplysningen.
example-fact-note = Rapporten er nyere end hjemmesiden.
key-fact-derived = Formlen, når du selv har regnet tallet ud.
example-fact-derived = 10 mødegange × 1 uge
key-fact-conflict = Det, andre kilder siger, når de er uenige. Hver af dem har samme nøgler som selve oplysningen.
key-citation-id = Kildens id.
key-citation-at = Stedet i den: en side eller en overskrift.
example-citation-at = Skriv, hvor i kilden det står
key-quantity-exactly = Præcis så mange.
key-quantity-from = Fra og med. Står sammen med `to`.
key-quantity-to = Til og med. Står sammen med `from`.
key-quantity-at-least = Mindst så mange.
key-quantity-at-most = Højst så mange.
key-quantity-about = Om kilden siger »ca.«.
key-quantity-unit = Enheden: hvad det er så mange af.
key-quantity-per = Ordet efter »pr.«, som uge i »én mødegang pr. uge«.
key-money-exactly = Præcis så meget.
key-money-from = Fra og med. Står sammen med `to`.
key-money-to = Til og med. Står sammen med `from`.
key-money-at-least = Mindst så meget.
key-money-at-most = Højst så meget.
key-money-about = Om kilden siger »ca.«.
key-money-currency = Valutaen.
key-money-kind = Hvilken slags beløb det er.
key-money-years = Hvor mange år beløbet dækker.
key-age-span-from = Den laveste alder.
example-age-span-from = 3
key-age-span-from-months = Den laveste alder i måneder, når den højeste er i år.
example-age-span-from-months = 6
key-age-span-to = Den højeste alder.
example-age-span-to = 6
key-age-span-at-least = Den laveste alder, når der ikke er nogen øvre grænse.
example-age-span-at-least = 12
key-age-span-unit = År, måneder eller norske skoletrin.

# Hvordan en verdi ser ut
form-text = tekst; flere sprog sådan: { "{" } nb = "…", nn = "…" { "}" }
form-string = tekst, der er ens på alle sprog
form-address = netadresse
form-yes-no = `true` eller `false`
form-number = tal
form-year = årstal
form-partial-date = dato: år, måned eller dag, sådan: "2022", "2022-08" eller "2022-08-01"
form-day = dag, sådan: 2022-08-01
form-language = sprogkode med to eller tre bogstaver
form-own-id = id: små bogstaver a–z, tal og bindestreg
form-programme-id = id'et på en anden indsats her
form-source-id = id'et på en kilde i filen
form-question = spørgsmål, sådan: "delivery.course-length", eller en hel gruppe, sådan: "costs"
form-closed-term = ét ord fra { $vocabulary }: { $terms }
form-open-term = ét ord fra { $file }
form-place = et sted fra { $file }
form-list = liste af: { $item }
form-one-or-more = { $item }, eller en liste
form-fact = oplysning
form-fact-of = oplysning: { $value }
form-section = gruppe af nøgler
form-table = tabel
form-quantity = mængde
form-quantity-in = mængde i { $units }
form-money = penge
form-age-span = alder
form-citation = kilde

need-must = skal være med
need-must-if = én af måderne skal være med
need-sometimes = skal nogle gange være med
need-may = kan udelades

# Et nytt tiltak
template-intro =
    En ny indsats. Udfyld navnet, resuméet og kilden. Så er filen gyldig.
    Den er et udkast og vises ikke på webstedet, så længe der står draft = true. Fjern den linje for at offentliggøre den.
    Resten af filen forklarer alt det andet, der kan stå her. Brug det, du har en kilde til. Lad resten stå, eller slet det.

    »# « er en forklaring.
    »#: « er et eksempel, du kan tage i brug: fjern »#: « på linjerne, og skriv dit eget i stedet.
    Tag også overskriften ovenover med. En overskrift med ét sæt kantede parenteser, som [identity], står kun én gang i filen.
    En overskrift med to sæt, som [[identity.owners]], gentager du for hver ny oplysning.

    En oplysning har altid source: kilden og stedet i den. Den kan have note, derived og conflict:
    note er det, læseren skal vide, derived er formlen, når du selv har regnet, og conflict er det, en anden kilde siger.
    En mængde har netop én af exactly, from og to, at-least eller at-most, og en unit:
    { "{" } from = 90, to = 120, unit = "minutes" { "}" }. about = true betyder »ca.«, per betyder »for hver«.
    Penge skrives på samme måde, men med currency i stedet for unit, og uden per.
    En tekst kan stå på flere sprog ved siden af hinanden: { "{" } nb = "…", nn = "…" { "}" }.

    Har ingen ledt efter svaret på et spørgsmål, skriver du ingenting. Så viser siden »ikke slået efter«.

    Tjek filen med: tiltak check. Læs om en nøgle med: tiltak describe NØGLE. Hele håndbogen er programmes/README.md (på norsk).
template-key = { $help } → { $form }
template-same-keys = De andre nøgler er de samme som i { $key }.
key-formerly = Hed tidligere `{ $former }`.
describe-example = Eksempel: { $example }
describe-answers = Svarer på: { $questions }
describe-inside = Nøgler i den:
describe-one-of = et af disse ord:

# Håndboken
manual-keys = Alle nøgler
manual-keys-intro = En oplysning har altid `source` og kan have `note`, `derived` og `conflict`. Det står ikke på hver linje. `[]` er en liste, hvor hver oplysning er sin egen tabel, som `[[identity.owners]]`.
manual-top = Øverst
manual-shared = Det, der er ens overalt
manual-questions = Spørgsmålene
manual-questions-intro = Disse kan stå i `questions` under `[[not-stated]]` og `[[not-applicable]]`, og ingen andre. En hel gruppe, som `costs`, kan også stå der.
manual-key = nøgle
manual-need = kræves
manual-value = værdi
manual-help = hvad den er til
manual-term = ét ord fra **{ $vocabulary }**
manual-words = Ord at vælge mellem
manual-words-intro = De ord, der kan stå i filerne, og hvad de betyder. De åbne lister står i `index/words/`.
schema-title = En indsats
