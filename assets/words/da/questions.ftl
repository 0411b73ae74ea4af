### What a municipality can ask the programme’s owner when the sources are silent: one question for each row.

## Status and reach

ask-lifecycle-statuses = Tilbydes indsatsen i dag, og siden hvornår?
ask-lifecycle-open-to-new = Kan nye kommuner komme med nu? Skal de søge eller stå på venteliste?
ask-lifecycle-available-in = I hvilke lande kan en kommune tage indsatsen i brug nu?
ask-lifecycle-places = Hvilke kommuner har brugt indsatsen, og i hvilke år?
ask-lifecycle-reach = Hvor mange børn, familier eller medarbejdere har deltaget indtil nu?
ask-lifecycle-sites = Hvor mange steder er indsatsen i brug nu?

## Target group

ask-target-group-participants = Hvem deltager i indsatsen: børn, forældre, hele familien eller medarbejdere?
ask-target-group-child-age = Hvor gamle er de børn, som indsatsen er lavet til?
ask-target-group-ultimately-for = Hvem skal indsatsen i sidste ende hjælpe, når det er medarbejdere, der deltager?
ask-target-group-descriptions = Hvordan beskriver I målgruppen for indsatsen?
ask-target-group-strains = Hvilke belastninger i familien er indsatsen lavet til?
ask-target-group-prevention-levels = Er indsatsen for alle, for udsatte grupper eller for dem, der viser tidlige tegn på vanskeligheder?
ask-target-group-ways-in = Hvordan kommer deltagerne med? Kan de selv henvende sig, eller skal nogen henvise dem?
ask-target-group-voluntary = Er det frivilligt at deltage?
ask-target-group-exclusions = Er der nogen, der ikke kan deltage, og hvorfor?
ask-target-group-outcomes = Hvad skal blive bedre eller anderledes for deltagerne?

## Delivery and scope

ask-delivery-formats = Hvordan mødes deltagerne: i gruppe, familie for familie eller én ad gangen?
ask-delivery-arenas = Hvor foregår indsatsen, for eksempel i daginstitutionen, på skolen eller hjemme?
ask-delivery-course-length = Hvor mange uger varer ét forløb?
ask-delivery-project-period = Hvor mange måneder varer projektet for kommunen?
ask-delivery-sessions = Hvor mange mødegange er der, hvor ofte er de, og hvor lang tid varer hver af dem? Hvor lang tid tager det at forberede hver mødegang?
ask-delivery-group-size = Hvor mange deltager i hver gruppe?
ask-delivery-methods = Hvilke metoder bruger I i indsatsen?
ask-delivery-materials = Hvilke materialer har vi brug for, og hvor får vi dem?
ask-delivery-languages = På hvilke sprog findes materialet?
ask-delivery-manual = Findes der en manual, og hvilken udgave gælder nu?
ask-delivery-follow-up = Hvilken opfølgning får deltagerne, når forløbet er slut?

## Staffing

ask-staffing-roles = Hvilke roller har vi brug for, og hvor mange i hver gruppe og i hele kommunen? Hvilken uddannelse eller erfaring skal de have?
ask-staffing-training = Hvilken oplæring får de, der skal gennemføre indsatsen? Hvor mange dage tager den?
ask-staffing-supervision = Hvilken supervision får de, der gennemfører indsatsen? Hvor ofte, og af hvem?

## What the municipality commits to

ask-commitments-agreement = Skal kommunen indgå en aftale? Med hvem, og hvad forpligter den os til?
ask-commitments-leadership-anchoring = Hvad skal ledelsen i kommunen sige ja til og bidrage med?
ask-commitments-political-decision = Skal kommunalbestyrelsen eller et politisk udvalg beslutte, at kommunen går med?
ask-commitments-coordinator = Skal kommunen have en koordinator? Hvor mange timer om ugen kræver det?
ask-commitments-branch-coordinator = Skal hvert tjenestested have sin egen koordinator, og hvor meget tid går der til det?
ask-commitments-case-coordinator = Skal hvert barn eller hver familie have en koordinator, og hvor meget tid går der til det?
ask-commitments-staff = Hvor mange medarbejdere skal kommunen stille med, og hvor meget tid bruger hver af dem?
ask-commitments-family-contact = Skal kommunen have en person, der holder kontakten med familierne? Hvad gør den person?
ask-commitments-resource-group = Skal kommunen have en ressourcegruppe? Hvem er med i den, og hvad laver den?
ask-commitments-key-persons-per-workplace = Skal hver arbejdsplads have nøglepersoner? Hvor mange, og hvad gør de?
ask-commitments-cross-service-participation = Hvilke fagområder og tilbud i kommunen skal deltage?
ask-commitments-take-part-in-training = Hvem i kommunen skal deltage i oplæring, og hvor mange dage?
ask-commitments-take-part-in-supervision = Hvem i kommunen skal deltage i supervision, og hvor ofte?
ask-commitments-follow-manual = Skal kommunen følge manualen, og hvad kan vi tilpasse?
ask-commitments-recruit-families = Skal kommunen selv finde familierne? Hvordan gør andre kommuner?
ask-commitments-premises-equipment = Hvilke lokaler og hvilket udstyr skal kommunen have?
ask-commitments-meals = Skal kommunen sørge for mad? Til hvem og hvor ofte?
ask-commitments-travel = Skal kommunen dække rejser? For hvem og hvor ofte?
ask-commitments-own-costs = Hvilke udgifter skal kommunen selv dække?
ask-commitments-data-and-evaluation = Skal kommunen indsamle data eller evaluere? Hvad og hvor ofte?
ask-commitments-competence-mapping = Skal kommunen kortlægge, hvad medarbejderne kan? Hvornår og hvordan?
ask-commitments-develop-routines = Skal kommunen udvikle egne arbejdsgange? Hvad skal de handle om?
ask-commitments-spread-internally = Skal kommunen sprede sin viden til andre medarbejdere? Hvordan?
ask-commitments-continue-after-project = Skal kommunen fortsætte, når projektet er slut? Hvor længe?
ask-commitments-privacy-confidentiality = Hvad skal kommunen gøre for at overholde databeskyttelse og tavshedspligt?

## What the provider gives

ask-provider-training = Giver I oplæring? Til hvem og hvor mange dage?
ask-provider-material = Hvilke materialer får kommunen af jer?
ask-provider-professional-support = Hvilken faglig støtte får kommunen af jer, og hvor længe?
ask-provider-supervision-visits = Kommer I på supervisionsbesøg i kommunen? Hvor mange gange?
ask-provider-experience-gatherings = Holder I møder, hvor kommunerne kan dele erfaringer? Hvor ofte?
ask-provider-course-fees = Dækker I kursusafgiften? For hvor mange?
ask-provider-board-and-lodging = Dækker I kost og logi, når medarbejdere er på kursus? For hvor mange?
ask-provider-competence-mapping = Hjælper I kommunen med at kortlægge, hvad medarbejderne kan?
ask-provider-evaluation = Evaluerer I indsatsen i kommunen, og får vi resultaterne at se?
ask-provider-network-afterwards = Kan kommunen komme med i et netværk, når projektet er slut?
ask-provider-approval = Skal I godkende dem, der skal lede indsatsen, eller kommunen? Hvad kræves der for at blive godkendt?
ask-provider-recruitment = Finder I familierne eller de frivillige, eller skal kommunen gøre det?

## Costs

ask-costs-licence = Hvad koster licensen, og hvad dækker den?
ask-costs-training = Hvad koster oplæringen, og hvor mange kan deltage for den pris?
ask-costs-material = Hvad koster materialerne, og hvor mange deltagere rækker de til?
ask-costs-staff-time = Hvor meget arbejdstid skal vi regne med, og hvad har den kostet andre kommuner?
ask-costs-premises = Hvad skal vi regne med at betale for lokaler?
ask-costs-food = Hvad skal vi regne med at betale for mad?
ask-costs-travel = Hvad skal vi regne med at betale for rejser?
ask-costs-coordination = Hvad koster det at koordinere indsatsen?
ask-costs-supervision = Hvad koster supervisionen, og hvem betaler?
ask-costs-evaluation = Hvad koster evalueringen, og hvem betaler?
ask-costs-grants = Findes der tilskud, som kommunen kan søge?

## Evaluation

ask-evaluation-studies = Er indsatsen evalueret? Af hvem, hvornår og hvordan?
ask-evaluation-ratings = Har andre vurderet indsatsen, for eksempel Vidensportalen, og hvad kom de frem til?
ask-evaluation-ongoing = Er der undersøgelser af indsatsen i gang nu, og hvornår er de færdige?
ask-evaluation-searches = Findes der evalueringer, som ikke er frit tilgængelige på nettet?
ask-evaluation-criticism = Har fagfolk haft indvendinger mod indsatsen, og hvad svarer I?

## Experience

ask-experience-helped = Hvad har hjulpet andre kommuner til at lykkes med indsatsen?
ask-experience-hindered = Hvad har gjort det svært for andre kommuner at gennemføre indsatsen?
ask-experience-adapted = Hvad har andre kommuner ændret, for at indsatsen kunne passe hos dem?
ask-experience-to-develop = Hvad i indsatsen bør forbedres?
ask-experience-advice = Hvilke råd vil I give til en kommune, der skal i gang?

## Basis in law and policy

ask-anchoring-anchors = Hvilke love, reformer, planer eller lokale modeller bygger indsatsen på?

## About the programme

ask-identity-kind = Hvilken type indsats er det: for grupper, enkeltpersoner, familier eller medarbejdere, eller en måde at samarbejde på?
ask-identity-short-name = Har indsatsen et kortere navn, som folk bruger?
ask-identity-aliases = Har indsatsen andre navne, for eksempel på et andet sprog?
ask-identity-owners = Hvem ejer indsatsen, og hvem har ansvaret for den?
ask-identity-origin = Hvem udviklede indsatsen, i hvilket land og hvornår?
ask-identity-funders = Hvem har betalt for at udvikle og afprøve indsatsen?
ask-identity-topics = Hvilke temaer handler indsatsen om?
ask-identity-aims = Hvad skal indsatsen opnå?
ask-identity-rationale = Hvorfor blev indsatsen lavet, og hvorfor skal den virke?
ask-identity-history = Hvornår begyndte indsatsen, og hvad har ændret sig siden?
ask-identity-contacts = Hvem kan vi kontakte om indsatsen?

ask-delivery-variants = Findes indsatsen i flere moduler eller varianter? Hvilke aldre og længder har de?
ask-costs-total = Hvad koster indsatsen i alt, og pr. familie?
