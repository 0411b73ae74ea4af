### What a municipality can ask the programme’s owner when the sources are silent: one question for each row.

## Status and reach

ask-lifecycle-statuses = Tilbys tiltaket i dag, og siden når?
ask-lifecycle-open-to-new = Kan nye kommuner bli med nå? Må de søke eller stå på venteliste?
ask-lifecycle-available-in = I hvilke land kan en kommune ta i bruk tiltaket nå?
ask-lifecycle-places = Hvilke kommuner har brukt tiltaket, og i hvilke år?
ask-lifecycle-reach = Hvor mange barn, familier eller ansatte har deltatt til nå?
ask-lifecycle-sites = Hvor mange steder er tiltaket i bruk nå?

## Target group

ask-target-group-participants = Hvem deltar i tiltaket: barn, foreldre, hele familien eller ansatte?
ask-target-group-child-age = Hvor gamle er barna som tiltaket er laget for?
ask-target-group-ultimately-for = Hvem skal tiltaket til sist hjelpe når det er ansatte som deltar?
ask-target-group-descriptions = Hvordan beskriver dere målgruppen for tiltaket?
ask-target-group-strains = Hvilke belastninger i familien er tiltaket laget for?
ask-target-group-prevention-levels = Er tiltaket for alle, for utsatte grupper eller for dem som viser tidlige tegn på vansker?
ask-target-group-ways-in = Hvordan kommer deltakerne med? Kan de ta kontakt selv, eller må noen henvise dem?
ask-target-group-voluntary = Er det frivillig å delta?
ask-target-group-exclusions = Er det noen som ikke kan delta, og hvorfor?
ask-target-group-outcomes = Hva skal bli bedre eller annerledes for deltakerne?

## Delivery and scope

ask-delivery-formats = Hvordan møtes deltakerne: i gruppe, familie for familie eller én og én?
ask-delivery-arenas = Hvor foregår tiltaket, for eksempel i barnehagen, på skolen eller hjemme?
ask-delivery-course-length = Hvor mange uker varer ett forløp?
ask-delivery-project-period = Hvor mange måneder varer prosjektet for kommunen?
ask-delivery-sessions = Hvor mange samlinger er det, hvor ofte er de, og hvor lenge varer hver av dem? Hvor lang tid tar det å forberede hver samling?
ask-delivery-group-size = Hvor mange deltar i hver gruppe?
ask-delivery-methods = Hvilke metoder bruker dere i tiltaket?
ask-delivery-materials = Hvilket materiell trenger vi, og hvor får vi det?
ask-delivery-languages = På hvilke språk finnes materiellet?
ask-delivery-manual = Finnes det en manual, og hvilken utgave gjelder nå?
ask-delivery-follow-up = Hvilken oppfølging får deltakerne når forløpet er over?

## Staffing

ask-staffing-roles = Hvilke roller trenger vi, og hvor mange i hver gruppe og i hele kommunen? Hvilken utdanning eller erfaring må de ha?
ask-staffing-training = Hvilken opplæring får de som skal gjennomføre tiltaket? Hvor mange dager tar den?
ask-staffing-supervision = Hvilken veiledning får de som gjennomfører tiltaket? Hvor ofte, og av hvem?

## What the municipality commits to

ask-commitments-agreement = Må kommunen inngå avtale? Med hvem, og hva binder den oss til?
ask-commitments-leadership-anchoring = Hva må ledelsen i kommunen si ja til og bidra med?
ask-commitments-political-decision = Må kommunestyret eller et politisk utvalg vedta at kommunen blir med?
ask-commitments-coordinator = Må kommunen ha en koordinator? Hvor stor stilling trengs?
ask-commitments-branch-coordinator = Må hvert tjenestested ha en egen koordinator, og hvor mye tid går med?
ask-commitments-case-coordinator = Må hvert barn eller hver familie ha en koordinator, og hvor mye tid går med?
ask-commitments-staff = Hvor mange ansatte må kommunen stille med, og hvor mye tid bruker hver av dem?
ask-commitments-family-contact = Må kommunen ha en person som holder kontakten med familiene? Hva gjør den personen?
ask-commitments-resource-group = Må kommunen ha en ressursgruppe? Hvem er med i den, og hva gjør den?
ask-commitments-key-persons-per-workplace = Må hver arbeidsplass ha nøkkelpersoner? Hvor mange, og hva gjør de?
ask-commitments-cross-service-participation = Hvilke tjenester i kommunen må delta?
ask-commitments-take-part-in-training = Hvem i kommunen må delta i opplæring, og hvor mange dager?
ask-commitments-take-part-in-supervision = Hvem i kommunen må delta i veiledning, og hvor ofte?
ask-commitments-follow-manual = Må kommunen følge manualen, og hva kan vi tilpasse?
ask-commitments-recruit-families = Må kommunen finne familiene selv? Hvordan gjør andre kommuner det?
ask-commitments-premises-equipment = Hvilke lokaler og hvilket utstyr må kommunen ha?
ask-commitments-meals = Må kommunen sørge for mat? Til hvem og hvor ofte?
ask-commitments-travel = Må kommunen dekke reiser? For hvem og hvor ofte?
ask-commitments-own-costs = Hvilke kostnader må kommunen dekke selv?
ask-commitments-data-and-evaluation = Må kommunen samle inn data eller evaluere? Hva og hvor ofte?
ask-commitments-competence-mapping = Må kommunen kartlegge hva de ansatte kan? Når og hvordan?
ask-commitments-develop-routines = Må kommunen lage egne rutiner? Hva skal de handle om?
ask-commitments-spread-internally = Må kommunen spre kunnskapen til andre ansatte? Hvordan?
ask-commitments-continue-after-project = Må kommunen fortsette når prosjektet er over? Hvor lenge?
ask-commitments-privacy-confidentiality = Hva må kommunen gjøre for å ta vare på personvernet og taushetsplikten?

## What the provider gives

ask-provider-training = Gir dere opplæring? Til hvem og hvor mange dager?
ask-provider-material = Hvilket materiell får kommunen av dere?
ask-provider-professional-support = Hvilken faglig støtte får kommunen av dere, og hvor lenge?
ask-provider-supervision-visits = Kommer dere på veiledningsbesøk i kommunen? Hvor mange ganger?
ask-provider-experience-gatherings = Holder dere samlinger der kommunene kan dele erfaringer? Hvor ofte?
ask-provider-course-fees = Dekker dere kursavgiften? For hvor mange?
ask-provider-board-and-lodging = Dekker dere kost og losji når ansatte er på kurs? For hvor mange?
ask-provider-competence-mapping = Hjelper dere kommunen med å kartlegge hva de ansatte kan?
ask-provider-evaluation = Evaluerer dere tiltaket i kommunen, og får vi se resultatene?
ask-provider-network-afterwards = Kan kommunen bli med i et nettverk når prosjektet er over?
ask-provider-approval = Må dere godkjenne dem som skal lede tiltaket, eller kommunen? Hva kreves for å bli godkjent?
ask-provider-recruitment = Finner dere familiene eller de frivillige, eller må kommunen gjøre det?

## Costs

ask-costs-licence = Hva koster lisensen, og hva dekker den?
ask-costs-training = Hva koster opplæringen, og hvor mange kan delta for den prisen?
ask-costs-material = Hva koster materiellet, og hvor mange deltakere rekker det til?
ask-costs-staff-time = Hvor mye arbeidstid må vi regne med, og hva har den kostet andre kommuner?
ask-costs-premises = Hva må vi regne med å betale for lokaler?
ask-costs-food = Hva må vi regne med å betale for mat?
ask-costs-travel = Hva må vi regne med å betale for reiser?
ask-costs-coordination = Hva koster det å koordinere tiltaket?
ask-costs-supervision = Hva koster veiledningen, og hvem betaler?
ask-costs-evaluation = Hva koster evalueringen, og hvem betaler?
ask-costs-grants = Finnes det tilskudd som kommunen kan søke på?

## Evaluation

ask-evaluation-studies = Er tiltaket evaluert? Av hvem, når og hvordan?
ask-evaluation-ratings = Har andre vurdert tiltaket, for eksempel Ungsinn, og hva kom de fram til?
ask-evaluation-ongoing = Pågår det studier av tiltaket nå, og når blir de ferdige?
ask-evaluation-searches = Finnes det evalueringer som ikke ligger åpent på nettet?
ask-evaluation-criticism = Har fagfolk hatt innvendinger mot tiltaket, og hva svarer dere?

## Experience

ask-experience-helped = Hva har hjulpet andre kommuner til å lykkes med tiltaket?
ask-experience-hindered = Hva har gjort det vanskelig for andre kommuner å gjennomføre tiltaket?
ask-experience-adapted = Hva har andre kommuner endret for at tiltaket skulle passe hos dem?
ask-experience-to-develop = Hva i tiltaket bør bli bedre?
ask-experience-advice = Hvilke råd vil dere gi til en kommune som skal begynne?

## Basis in law and policy

ask-anchoring-anchors = Hvilke lover, reformer, planer eller lokale modeller bygger tiltaket på?

## About the programme

ask-identity-kind = Hva slags tiltak er dette: for grupper, enkeltpersoner, familier eller ansatte, eller en måte å samarbeide på?
ask-identity-short-name = Har tiltaket et kortere navn som folk bruker?
ask-identity-aliases = Har tiltaket andre navn, for eksempel på et annet språk?
ask-identity-owners = Hvem eier tiltaket, og hvem har ansvaret for det?
ask-identity-origin = Hvem laget tiltaket, i hvilket land og når?
ask-identity-funders = Hvem har betalt for å utvikle og prøve ut tiltaket?
ask-identity-topics = Hvilke temaer handler tiltaket om?
ask-identity-aims = Hva skal tiltaket oppnå?
ask-identity-rationale = Hvorfor ble tiltaket laget, og hvorfor skal det virke?
ask-identity-history = Når begynte tiltaket, og hva har endret seg siden?
ask-identity-contacts = Hvem kan vi kontakte om tiltaket?

ask-delivery-variants = Finnes tiltaket i flere moduler eller varianter? Hvilke aldre og lengder har de?
ask-costs-total = Hva koster tiltaket i alt, og per familie?
