### What a municipality can ask the programme’s owner when the sources are silent: one question for each row.

## Status and reach

ask-lifecycle-statuses = Blir tiltaket tilbode i dag, og sidan når?
ask-lifecycle-open-to-new = Kan nye kommunar bli med no? Må dei søkje eller stå på venteliste?
ask-lifecycle-available-in = I kva land kan ein kommune ta i bruk tiltaket no?
ask-lifecycle-places = Kva kommunar har brukt tiltaket, og i kva år?
ask-lifecycle-reach = Kor mange barn, familiar eller tilsette har delteke til no?
ask-lifecycle-sites = Kor mange stader er tiltaket i bruk no?

## Target group

ask-target-group-participants = Kven deltek i tiltaket: barn, foreldre, heile familien eller tilsette?
ask-target-group-child-age = Kor gamle er barna som tiltaket er laga for?
ask-target-group-ultimately-for = Kven skal tiltaket til sist hjelpe når det er tilsette som deltek?
ask-target-group-descriptions = Korleis skildrar de målgruppa for tiltaket?
ask-target-group-strains = Kva belastningar i familien er tiltaket laga for?
ask-target-group-prevention-levels = Er tiltaket for alle, for utsette grupper eller for dei som viser tidlege teikn på vanskar?
ask-target-group-ways-in = Korleis kjem deltakarane med? Kan dei ta kontakt sjølve, eller må nokon tilvise dei?
ask-target-group-voluntary = Er det frivillig å delta?
ask-target-group-exclusions = Er det nokon som ikkje kan delta, og kvifor?
ask-target-group-outcomes = Kva skal bli betre eller annleis for deltakarane?

## Delivery and scope

ask-delivery-formats = Korleis møtest deltakarane: i gruppe, familie for familie eller éin og éin?
ask-delivery-arenas = Kvar går tiltaket føre seg, til dømes i barnehagen, på skulen eller heime?
ask-delivery-course-length = Kor mange veker varer eitt forløp?
ask-delivery-project-period = Kor mange månader varer prosjektet for kommunen?
ask-delivery-sessions = Kor mange samlingar er det, kor ofte er dei, og kor lenge varer kvar av dei? Kor lang tid tek det å førebu kvar samling?
ask-delivery-group-size = Kor mange deltek i kvar gruppe?
ask-delivery-methods = Kva metodar bruker de i tiltaket?
ask-delivery-materials = Kva materiell treng vi, og kvar får vi det?
ask-delivery-languages = På kva språk finst materiellet?
ask-delivery-manual = Finst det ein manual, og kva utgåve gjeld no?
ask-delivery-follow-up = Kva oppfølging får deltakarane når forløpet er over?

## Staffing

ask-staffing-roles = Kva roller treng vi, og kor mange i kvar gruppe og i heile kommunen? Kva utdanning eller erfaring må dei ha?
ask-staffing-training = Kva opplæring får dei som skal gjennomføre tiltaket? Kor mange dagar tek ho?
ask-staffing-supervision = Kva rettleiing får dei som gjennomfører tiltaket? Kor ofte, og av kven?

## What the municipality commits to

ask-commitments-agreement = Må kommunen inngå avtale? Med kven, og kva bind han oss til?
ask-commitments-leadership-anchoring = Kva må leiinga i kommunen seie ja til og bidra med?
ask-commitments-political-decision = Må kommunestyret eller eit politisk utval vedta at kommunen blir med?
ask-commitments-coordinator = Må kommunen ha ein koordinator? Kor stor stilling trengst?
ask-commitments-branch-coordinator = Må kvar tenestestad ha ein eigen koordinator, og kor mykje tid går med?
ask-commitments-case-coordinator = Må kvart barn eller kvar familie ha ein koordinator, og kor mykje tid går med?
ask-commitments-staff = Kor mange tilsette må kommunen stille med, og kor mykje tid bruker kvar av dei?
ask-commitments-family-contact = Må kommunen ha ein person som held kontakten med familiane? Kva gjer den personen?
ask-commitments-resource-group = Må kommunen ha ei ressursgruppe? Kven er med i gruppa, og kva gjer ho?
ask-commitments-key-persons-per-workplace = Må kvar arbeidsplass ha nøkkelpersonar? Kor mange, og kva gjer dei?
ask-commitments-cross-service-participation = Kva tenester i kommunen må delta?
ask-commitments-take-part-in-training = Kven i kommunen må delta i opplæring, og kor mange dagar?
ask-commitments-take-part-in-supervision = Kven i kommunen må delta i rettleiing, og kor ofte?
ask-commitments-follow-manual = Må kommunen følgje manualen, og kva kan vi tilpasse?
ask-commitments-recruit-families = Må kommunen finne familiane sjølv? Korleis gjer andre kommunar det?
ask-commitments-premises-equipment = Kva lokale og kva utstyr må kommunen ha?
ask-commitments-meals = Må kommunen syte for mat? Til kven og kor ofte?
ask-commitments-travel = Må kommunen dekkje reiser? For kven og kor ofte?
ask-commitments-own-costs = Kva kostnader må kommunen dekkje sjølv?
ask-commitments-data-and-evaluation = Må kommunen samle inn data eller evaluere? Kva og kor ofte?
ask-commitments-competence-mapping = Må kommunen kartleggje kva dei tilsette kan? Når og korleis?
ask-commitments-develop-routines = Må kommunen lage eigne rutinar? Kva skal dei handle om?
ask-commitments-spread-internally = Må kommunen spreie kunnskapen til andre tilsette? Korleis?
ask-commitments-continue-after-project = Må kommunen halde fram når prosjektet er over? Kor lenge?
ask-commitments-privacy-confidentiality = Kva må kommunen gjere for å ta vare på personvernet og teieplikta?

## What the provider gives

ask-provider-training = Gir de opplæring? Til kven og kor mange dagar?
ask-provider-material = Kva materiell får kommunen av dykk?
ask-provider-professional-support = Kva fagleg støtte får kommunen av dykk, og kor lenge?
ask-provider-supervision-visits = Kjem de på rettleiingsbesøk i kommunen? Kor mange gonger?
ask-provider-experience-gatherings = Held de samlingar der kommunane kan dele erfaringar? Kor ofte?
ask-provider-course-fees = Dekkjer de kursavgifta? For kor mange?
ask-provider-board-and-lodging = Dekkjer de kost og losji når tilsette er på kurs? For kor mange?
ask-provider-competence-mapping = Hjelper de kommunen med å kartleggje kva dei tilsette kan?
ask-provider-evaluation = Evaluerer de tiltaket i kommunen, og får vi sjå resultata?
ask-provider-network-afterwards = Kan kommunen bli med i eit nettverk når prosjektet er over?
ask-provider-approval = Må de godkjenne dei som skal leie tiltaket, eller kommunen? Kva krevst for å bli godkjend?
ask-provider-recruitment = Finn de familiane eller dei frivillige, eller må kommunen gjere det?

## Costs

ask-costs-licence = Kva kostar lisensen, og kva dekkjer han?
ask-costs-training = Kva kostar opplæringa, og kor mange kan delta for den prisen?
ask-costs-material = Kva kostar materiellet, og kor mange deltakarar rekk det til?
ask-costs-staff-time = Kor mykje arbeidstid må vi rekne med, og kva har ho kosta andre kommunar?
ask-costs-premises = Kva må vi rekne med å betale for lokale?
ask-costs-food = Kva må vi rekne med å betale for mat?
ask-costs-travel = Kva må vi rekne med å betale for reiser?
ask-costs-coordination = Kva kostar det å koordinere tiltaket?
ask-costs-supervision = Kva kostar rettleiinga, og kven betaler?
ask-costs-evaluation = Kva kostar evalueringa, og kven betaler?
ask-costs-grants = Finst det tilskot som kommunen kan søkje på?

## Evaluation

ask-evaluation-studies = Er tiltaket evaluert? Av kven, når og korleis?
ask-evaluation-ratings = Har andre vurdert tiltaket, til dømes Ungsinn, og kva kom dei fram til?
ask-evaluation-ongoing = Er det studiar av tiltaket i gang no, og når blir dei ferdige?
ask-evaluation-searches = Finst det evalueringar som ikkje ligg ope på nettet?
ask-evaluation-criticism = Har fagfolk hatt innvendingar mot tiltaket, og kva svarar de?

## Experience

ask-experience-helped = Kva har hjelpt andre kommunar til å lykkast med tiltaket?
ask-experience-hindered = Kva har gjort det vanskeleg for andre kommunar å gjennomføre tiltaket?
ask-experience-adapted = Kva har andre kommunar endra for at tiltaket skulle passe hos dei?
ask-experience-to-develop = Kva i tiltaket bør bli betre?
ask-experience-advice = Kva råd vil de gi til ein kommune som skal begynne?

## Basis in law and policy

ask-anchoring-anchors = Kva lover, reformer, planar eller lokale modellar byggjer tiltaket på?

## About the programme

ask-identity-kind = Kva slags tiltak er dette: for grupper, enkeltpersonar, familiar eller tilsette, eller ein måte å samarbeide på?
ask-identity-short-name = Har tiltaket eit kortare namn som folk bruker?
ask-identity-aliases = Har tiltaket andre namn, til dømes på eit anna språk?
ask-identity-owners = Kven eig tiltaket, og kven har ansvaret for det?
ask-identity-origin = Kven laga tiltaket, i kva land og når?
ask-identity-funders = Kven har betalt for å utvikle og prøve ut tiltaket?
ask-identity-topics = Kva tema handlar tiltaket om?
ask-identity-aims = Kva skal tiltaket oppnå?
ask-identity-rationale = Kvifor blei tiltaket laga, og kvifor skal det verke?
ask-identity-history = Når begynte tiltaket, og kva har endra seg sidan?
ask-identity-contacts = Kven kan vi kontakte om tiltaket?

ask-delivery-variants = Finst tiltaket i fleire modular eller variantar? Kva aldrar og lengder har dei?
ask-costs-total = Kva kostar tiltaket i alt, og per familie?
