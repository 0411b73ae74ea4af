### The label of every term of the closed vocabularies, and the parts of quantities and lists.

## anchor-kind: what a programme can be anchored in

anchor-kind-law = Lov
anchor-kind-reform = Reform
anchor-kind-strategy = National strategi eller plan
anchor-kind-local-model = Lokal samarbejdsmodel
anchor-kind-local-policy = Kommunal plan eller politik
anchor-kind-research = Forskning

## commitments: what the municipality binds itself to, a row of the comparison each

commitments-agreement = Aftale
commitments-leadership-anchoring = Forankring i ledelsen
commitments-political-decision = Politisk beslutning
commitments-coordinator = Koordinator
commitments-branch-coordinator = Koordinator på hvert tjenestested
commitments-case-coordinator = Koordinator for hvert barn eller hver familie
commitments-staff = Medarbejdere
commitments-family-contact = Familiekontakt
commitments-resource-group = Ressourcegruppe
commitments-key-persons-per-workplace = Nøglepersoner på arbejdspladserne
commitments-cross-service-participation = Flere fagområder deltager
commitments-take-part-in-training = Deltage i oplæring
commitments-take-part-in-supervision = Deltage i supervision
commitments-follow-manual = Følge manualen
commitments-recruit-families = Finde familier
commitments-premises-equipment = Lokaler og udstyr
commitments-meals = Måltider
commitments-travel = Dække rejser
commitments-own-costs = Dække egne udgifter
commitments-data-and-evaluation = Indsamle data og evaluere
commitments-competence-mapping = Kortlægge kompetencer
commitments-develop-routines = Udvikle arbejdsgange
commitments-spread-internally = Sprede viden internt
commitments-continue-after-project = Fortsætte efter projektet
commitments-privacy-confidentiality = Databeskyttelse og tavshedspligt

## provider: what the provider gives

provider-training = Oplæring
provider-material = Materialer
provider-professional-support = Faglig støtte
provider-supervision-visits = Supervisionsbesøg
provider-experience-gatherings = Møder til erfaringsudveksling
provider-course-fees = Kursusafgift
provider-board-and-lodging = Kost og logi
provider-competence-mapping = Kortlægning af kompetencer
provider-evaluation = Evaluering
provider-network-afterwards = Netværk bagefter
provider-approval = Godkendelse
provider-recruitment = Rekruttering af familier eller frivillige

## level: how binding a commitment is

level-must = Skal
level-should = Bør
level-not-required = Kræves ikke

## provision-level: whether a provider is bound to what it gives

provision-level-bound = Har forpligtet sig
provision-level-offered = Tilbyder
provision-level-not-given = Giver ikke

## when: when a commitment falls due

when-before = Før opstart
when-during = Undervejs
when-after = Bagefter

## costs: what a cost is for

costs-licence = Licens
costs-training = Oplæring
costs-material = Materialer
costs-staff-time = Arbejdstid
costs-premises = Lokaler
costs-food = Mad
costs-travel = Rejser
costs-coordination = Koordinering
costs-supervision = Supervision
costs-evaluation = Evaluering

## phase: at which stage a cost falls

phase-start-up = Opstart
phase-running = Drift
phase-start-up-and-running = Opstart og drift samlet
phase-renewal = Fornyelse

## cost-per: the word after "per" in a price, as in quantity-per

cost-per-municipality = kommune
cost-per-group = gruppe
cost-per-house = hus
cost-per-centre = center
cost-per-child = barn
cost-per-family = familie
cost-per-participant = deltager
cost-per-school = skole
cost-per-pack = materialepakke
cost-per-staff-member = medarbejder

## basis: what a cost figure rests on

basis-stated = Oplyst pris
basis-estimate-by-owner = Ejerens skøn
basis-reported-by-municipality = Oplyst af en kommune

## format: in what form it is delivered

format-group = Gruppe
format-parallel-groups = Parallelle grupper for børn og forældre
format-multi-family = Flere familier sammen
format-individual = Individuelt
format-course = Kursus for medarbejdere
format-supervision = Supervision af medarbejdere
format-coordination = Koordinering af indsatser

## study-of: whose programme was studied

study-of-programme = Denne indsats
study-of-original = Originalen i udlandet

## design: how a study was done

design-systematic-review = Systematisk review
design-rct = Randomiseret kontrolleret forsøg (RCT)
design-controlled = Undersøgelse med sammenligningsgruppe, ikke randomiseret
design-pre-post = Før- og eftermåling uden sammenligningsgruppe
design-post-only = Kun eftermåling
design-user-satisfaction = Undersøgelse af brugertilfredshed
design-process = Procesevaluering
design-qualitative = Kvalitativ undersøgelse
design-mixed = Flere metoder kombineret
design-experience-description = Erfaringsbeskrivelse
design-cost-analysis = Omkostningsanalyse
design-cost-effectiveness = Omkostningseffektanalyse
design-unknown = Undersøgelse, hvor kilderne ikke siger, hvordan den er lavet

## independence: who did a study

independence-independent = Uafhængig af ejeren
independence-commissioned-by-owner = Bestilt af ejeren
independence-commissioned-by-funder = Betalt af den, der indførte eller finansierer indsatsen
independence-commissioned-by-ministry = Betalt af et ministerium eller en styrelse
independence-owner = Ejeren selv
independence-unknown = Ukendt

## direction: which way an outcome went

direction-better = Bedre
direction-no-difference = Ingen forskel
direction-worse = Dårligere
direction-mixed = Blandet
direction-not-measured = Ikke målt
direction-no-direction = Uden retning

## finding-kind: what people say of their own benefit is not effect

finding-kind-measured-change = Målt ændring
finding-kind-perceived-benefit = Oplevet udbytte
finding-kind-satisfaction = Hvor tilfredse de var
finding-kind-implementation = Hvordan det blev gennemført
finding-kind-reach = Hvem det nåede
finding-kind-attendance = Fremmøde
finding-kind-staff-knowledge = Det medarbejderne kan
finding-kind-cost = Omkostning

## arm: an arm of a study, or all of them

arm-all = Alle
arm-programme = Fik indsatsen
arm-comparison = Gruppen de blev sammenlignet med

## comparator: what those who got a programme were compared with

comparator-nothing = Intet tilbud
comparator-waiting-list = Venteliste
comparator-usual-services = De sædvanlige tilbud
comparator-information = Kun information
comparator-another-version = En anden udgave af indsatsen
comparator-another-programme = En anden indsats
comparator-unknown = Kilderne siger ikke hvad

## informant: whose answers or observations a finding rests on

informant-child = Barnet
informant-parent = Forælder
informant-teacher = Lærer eller pædagog
informant-staff = Medarbejdere der lærer
informant-practitioner = De der gennemfører indsatsen
informant-observer = Nogen der observerede eller testede
informant-register = Register eller sagsakter

## measured-at: at which measurement something was found

measured-at-during = Undervejs
measured-at-end = Ved afslutningen
measured-at-later = En tid efter

## experience: what an experience did

experience-helped = Dette hjalp
experience-hindered = Dette hindrede
experience-adapted = Tilpasset lokalt
experience-to-develop = Bør forbedres
experience-advice = Råd til andre

## experience-code: what an experience is about

experience-code-recruitment = Rekruttering
experience-code-time-for-preparation = Tid til forberedelse og gennemførelse
experience-code-leadership = Ledelse
experience-code-turnover = Udskiftning af medarbejdere
experience-code-funding = Økonomi
experience-code-cooperation = Samarbejde
experience-code-manual-clarity = Hvor tydelig manualen er
experience-code-adaptation = Tilpasning
experience-code-awareness = Kendskab til indsatsen
experience-code-volunteers = Frivillige
experience-code-drop-out = Frafald
experience-code-continuation = Videreførelse
experience-code-competence = Kompetencer
experience-code-participation = Medinddragelse

## kind: what sort of programme it is

kind-group-programme = Gruppeforløb
kind-individual-programme = Individuel indsats
kind-family-programme = Familieindsats
kind-competence-programme = Kompetenceprogram for medarbejdere
kind-collaboration-model = Samarbejdsmodel
kind-local-practice = Lokal praksis
kind-open-service = Åbent tilbud uden fast forløb
kind-digital = Digital indsats

## sector: what sort of body owns a programme

sector-municipality = Kommune
sector-state = Stat
sector-competence-centre = Videnscenter
sector-voluntary = Frivillig organisation
sector-foundation = Fond
sector-private = Privat virksomhed
sector-university = Universitet
sector-region = Region

## country

country-NO = Norge
country-DK = Danmark
country-SE = Sverige
country-FI = Finland
country-IS = Island
country-FO = Færøerne
country-GL = Grønland
country-NL = Nederlandene
country-US = USA
country-GB = Storbritannien
country-DE = Tyskland
country-AU = Australien

## status: how far a programme has come, or how it ended

status-in-development = Under udvikling
status-pilot = Afprøves
status-offered = Tilbydes
status-limited = Begrænset tilbud
status-paused = På pause
status-discontinued = Tilbydes ikke længere
status-replaced = Erstattet af en anden indsats
status-local-practice = Lokal praksis
status-unknown = Ukendt

## combination: what one row is to the others of its list

combination-part = En del: alle dele hører med
combination-alternative = Et alternativ: man vælger ét
combination-level = Et niveau: det ene bygger på det andet
combination-optional = Valgfrit
combination-for-others = For andre: en anden alder, en anden rolle

## led-by: whose people lead sessions

led-by-municipality = Kommunens folk
led-by-provider = Leverandørens folk
led-by-specialist-service = Hospital eller anden specialisttjeneste
led-by-user-representatives = Folk der selv har været igennem det
led-by-volunteers = Frivillige
led-by-nobody = Ingen: deltagerne gør det på egen hånd

## money-kind: what sort of amount it is

money-kind-price = pris
money-kind-price-paid = betalt pris
money-kind-budget = budget
money-kind-grant-applied-for = tilskud der er søgt om
money-kind-grant-received = tilskud der er givet
money-of-kind = { $money } ({ $kind })
cost-free = gratis
cost-free-for-whom = gratis, kilden siger ikke for hvem
cost-amount-not-stated = beløbet er ikke oplyst
money-for-years = { $count ->
    [one] { $money } for et år
   *[other] { $money } for { $years } år
}

## open-to-new: whether a new municipality can join

open-to-new-yes = Ja
open-to-new-no = Nej
open-to-new-waiting-list = Venteliste
open-to-new-on-application = Efter ansøgning
open-to-new-unknown = Ukendt

## out-of-reach: why a municipality cannot have it

out-of-reach-ended = Udbydes ikke længere, eller ikke lige nu
out-of-reach-closed = Ikke åbent for nye kommuner

## open-vocabulary: the vocabularies that an editor can add to

open-vocabulary-topic = Tema
open-vocabulary-strain = Belastning
open-vocabulary-arena = Arena
open-vocabulary-outcome = Ønsket ændring

## bearer: who in a family has what a strain names

bearer-child = Hos barnet
bearer-parent = Hos forældrene

## nearness: how near a term is to a concept in Los

nearness-close = Næsten samme betydning
nearness-broad = Bredere begreb

## age-unit: the span of the children's ages

age-unit-years = { $span } år
age-unit-months = { $span } måneder
age-unit-school-years = { $span }. trin i norsk skole
age-from-up = { $from } og opefter
age-between-units = { $from } til { $to }

## unit: $amount is ready text, $count chooses the plural

unit-minutes = { $count ->
    [one] { $amount } minut
   *[other] { $amount } minutter
}
unit-hours = { $count ->
    [one] { $amount } time
   *[other] { $amount } timer
}
unit-days = { $count ->
    [one] { $amount } dag
   *[other] { $amount } dage
}
unit-weeks = { $count ->
    [one] { $amount } uge
   *[other] { $amount } uger
}
unit-months = { $count ->
    [one] { $amount } måned
   *[other] { $amount } måneder
}
unit-half-years = { $amount } halvår
unit-years = { $amount } år
unit-sessions = { $count ->
    [one] { $amount } mødegang
   *[other] { $amount } mødegange
}
unit-conversations = { $count ->
    [one] { $amount } samtale
   *[other] { $amount } samtaler
}
unit-gatherings = { $count ->
    [one] { $amount } fællesmøde
   *[other] { $amount } fællesmøder
}
unit-network-meetings = { $count ->
    [one] { $amount } netværksmøde
   *[other] { $amount } netværksmøder
}
unit-visits = { $amount } besøg
unit-evenings = { $count ->
    [one] { $amount } aften
   *[other] { $amount } aftener
}
unit-persons = { $count ->
    [one] { $amount } person
   *[other] { $amount } personer
}
unit-children = { $count ->
    [one] { $amount } barn
   *[other] { $amount } børn
}
unit-parents = { $count ->
    [one] { $amount } forælder
   *[other] { $amount } forældre
}
unit-families = { $count ->
    [one] { $amount } familie
   *[other] { $amount } familier
}
unit-staff = { $count ->
    [one] { $amount } medarbejder
   *[other] { $amount } medarbejdere
}
unit-group-leaders = { $count ->
    [one] { $amount } gruppeleder
   *[other] { $amount } gruppeledere
}
unit-coordinators = { $count ->
    [one] { $amount } koordinator
   *[other] { $amount } koordinatorer
}
unit-key-persons = { $count ->
    [one] { $amount } nøgleperson
   *[other] { $amount } nøglepersoner
}
unit-family-contacts = { $count ->
    [one] { $amount } familiekontakt
   *[other] { $amount } familiekontakter
}
unit-pedagogues = { $count ->
    [one] { $amount } pædagog
   *[other] { $amount } pædagoger
}
unit-psychologists = { $count ->
    [one] { $amount } psykolog
   *[other] { $amount } psykologer
}
unit-groups = { $count ->
    [one] { $amount } gruppe
   *[other] { $amount } grupper
}
unit-courses = { $amount } forløb
unit-municipalities = { $count ->
    [one] { $amount } kommune
   *[other] { $amount } kommuner
}
unit-neighbourhoods = { $count ->
    [one] { $amount } boligområde
   *[other] { $amount } boligområder
}
unit-organisations = { $count ->
    [one] { $amount } organisation
   *[other] { $amount } organisationer
}
unit-workplaces = { $count ->
    [one] { $amount } arbejdsplads
   *[other] { $amount } arbejdspladser
}
unit-schools = { $count ->
    [one] { $amount } skole
   *[other] { $amount } skoler
}
unit-day-care-centres = { $count ->
    [one] { $amount } daginstitution
   *[other] { $amount } daginstitutioner
}
unit-institutions = { $count ->
    [one] { $amount } institution
   *[other] { $amount } institutioner
}
unit-health-centres = { $count ->
    [one] { $amount } helsestation
   *[other] { $amount } helsestationer
}
unit-houses = { $count ->
    [one] { $amount } hus
   *[other] { $amount } huse
}
unit-branches = { $count ->
    [one] { $amount } afdeling
   *[other] { $amount } afdelinger
}
unit-centres = { $count ->
    [one] { $amount } center
   *[other] { $amount } centre
}
unit-clinics = { $count ->
    [one] { $amount } klinik
   *[other] { $amount } klinikker
}
unit-offices = { $count ->
    [one] { $amount } kontor
   *[other] { $amount } kontorer
}
unit-screenings = { $count ->
    [one] { $amount } screening
   *[other] { $amount } screeninger
}
unit-downloads = { $amount } downloads
unit-responses = { $amount } svar
unit-evaluations = { $count ->
    [one] { $amount } udfyldt evaluering
   *[other] { $amount } udfyldte evalueringer
}
unit-interviews = { $amount } interview
unit-points = { $amount } point
unit-percent = { $amount } %

## per: the word after "per"

per-day = dag
per-week = uge
per-month = måned
per-half-year = halvår
per-year = år
per-session = mødegang
per-group = gruppe
per-course = forløb
per-family = familie
per-child = barn
per-workplace = arbejdsplads
per-school = skole
per-house = hus
per-branch = afdeling
per-centre = center
per-municipality = kommune
per-project-period = projektperiode

## currency: the reader's own krone is "kr", the others are named

currency-NOK = { $amount } norske kroner
currency-DKK = { $amount } kr.
currency-SEK = { $amount } svenske kroner
currency-EUR = { $amount } euro
currency-USD = { $amount } amerikanske dollar

## group: the groups of a record, in the order of the page

group-lifecycle = Status og udbredelse
group-target-group = Målgruppe
group-delivery = Gennemførelse og omfang
group-staffing = Bemanding
group-commitments = Forpligtelser
group-provider = Det giver leverandøren
group-costs = Udgifter
group-evaluation = Evaluering
group-experience = Erfaringer
group-anchoring = Forankring i love og planer
group-identity = Om indsatsen

## field: the questions with a key of their own

field-lifecycle-statuses = Status
field-lifecycle-open-to-new = Åben for nye kommuner
field-lifecycle-available-in = Lande hvor kommuner kan tage den i brug nu
field-lifecycle-places = Hvor den er brugt
field-lifecycle-reach = Hvor mange den har nået
field-lifecycle-sites = Hvor mange steder den er i brug
field-target-group-participants = Deltagere
field-target-group-child-age = Børnenes alder
field-target-group-ultimately-for = Hvem den i sidste ende er for
field-target-group-descriptions = Om målgruppen
field-target-group-strains = Belastninger
field-target-group-prevention-levels = Forebyggelsesniveau
field-target-group-ways-in = Vejen ind
field-target-group-voluntary = Frivillig
field-target-group-exclusions = Hvem der ikke kan deltage
field-target-group-outcomes = Mål
field-delivery-formats = Arbejdsform
field-delivery-arenas = Arena
field-delivery-course-length = Varighed
field-delivery-project-period = Projektperiode for kommunen
field-delivery-sessions = Mødegange
field-delivery-group-size = Gruppestørrelse
field-delivery-methods = Metoder
field-delivery-materials = Materialer
field-delivery-languages = Materialets sprog
field-delivery-manual = Manual
field-delivery-follow-up = Opfølgning bagefter
field-staffing-roles = Roller
field-staffing-training = Oplæring af medarbejdere
field-staffing-supervision = Supervision af medarbejdere
field-costs-grants = Tilskud, der kan søges
field-evaluation-studies = Undersøgelser
field-evaluation-ratings = Vurderinger fra andre
field-evaluation-ongoing = Undersøgelser i gang
field-evaluation-searches = Søgninger uden fund
field-evaluation-criticism = Faglig kritik
field-anchoring-anchors = Love, reformer og modeller
field-identity-kind = Type indsats
field-identity-short-name = Kort navn
field-identity-aliases = Andre navne
field-identity-owners = Ejer
field-identity-origin = Oprindelse
field-identity-funders = Finansieret af
field-identity-topics = Tema
field-identity-aims = Mål
field-identity-rationale = Begrundelse
field-identity-history = Historie
field-identity-contacts = Kontakt

## extent: how much of a source was read
extent-whole = Hele kilden er læst
extent-excerpt = Kun en del er læst

## source-kind: what sort of document a source is

source-kind-owner-page = Ejerens egen side
source-kind-evaluation-report = Evalueringsrapport
source-kind-research-article = Forskningsartikel
source-kind-municipality-page = Side fra en kommune
source-kind-clearinghouse = Database over indsatser
source-kind-news = Nyhed
source-kind-thesis = Speciale eller afhandling
source-kind-manual = Manual

## interest: what the publisher of a source has at stake

interest-owner = Ejeren af indsatsen
interest-funder = Har betalt for indsatsen
interest-independent = Uafhængig

## participant: who takes part

participant-child = Børn
participant-youth = Unge
participant-parent = Forældre
participant-whole-family = Hele familien
participant-sibling = Søskende
participant-network = Familiens netværk
participant-staff = Medarbejdere
participant-leader = Ledere
participant-cross-service-team = Tværfagligt team

## prevention-level: at which level a programme prevents

prevention-level-universal = Universelt (for alle)
prevention-level-selective = Selektivt (for udsatte grupper)
prevention-level-indicated = Indikeret (ved tidlige tegn)
prevention-level-treatment = Behandling
prevention-level-follow-up = Opfølgning (når noget er sket)
prevention-level-system = System (tilbuddene selv)

## way-in: how a participant gets in

way-in-self-referral = Egen henvendelse
way-in-recommended-by-staff = Anbefalet af fagpersonale
way-in-referral = Henvisning
way-in-decision = Myndighedsafgørelse
way-in-anonymous = Uden at sige hvem man er
way-in-low-threshold = Lavtærskel

## Helpers that put quantities and lists together

amount-between = { $low }–{ $high }
amount-at-least = mindst { $amount }
amount-at-most = højst { $amount }
amount-about = ca. { $amount }
quantity-per = { $quantity } pr. { $per }
list-between = {", "}
list-last = { $first } og { $last }
yes = Ja
no = Nej

variant-kind-module = Modul
variant-kind-local-variant = Lokal variant
variant-kind-edition = Udgave
place-kind-municipality = Kommune
place-kind-district = Bydel
place-kind-county = Fylke
place-kind-region = Region
place-kind-country = Land
relation-developed-from = Udviklet fra
relation-developed-from-inverse = Er ophav til
relation-part-of = Del af
relation-part-of-inverse = Omfatter
relation-neighbour = Ligner
relation-replaced-by = Erstattet af
relation-replaced-by-inverse = Erstatter
format-digital = Digitalt
costs-total = Samlet omkostning
basis-model-calculation = Beregnet i en model
per-supervision-group = supervisionsgruppe
field-delivery-variants = Moduler og varianter
tidier-name = Navn
tidier-why = Hvorfor
tidier-materials = Materialer
tidier-procedures = Fremgangsmåde
tidier-who-provides = Hvem der giver det
tidier-how = Hvordan det gives
tidier-where = Hvor
tidier-when-and-how-much = Hvornår og hvor meget
tidier-tailoring = Tilpasning
tidier-modifications = Ændringer undervejs
tidier-fidelity-planned = Plan for tro gennemførelse
tidier-fidelity-achieved = Hvor tro det blev gennemført
unit-modules = { $count ->
    [one] { $amount } modul
   *[other] { $amount } moduler
}
unit-programmes = { $count ->
    [one] { $amount } indsats
   *[other] { $amount } indsatser
}
unit-participants = { $count ->
    [one] { $amount } deltager
   *[other] { $amount } deltagere
}
source-kind-public-body-page = Side fra et hospital, en styrelse eller et andet offentligt organ
source-kind-project-page = Projektside
cost-per-parent = forælder
country-CA = Canada
country-NZ = New Zealand
country-GR = Grækenland
country-JP = Japan

## Languages of the material
material-language-no = Norsk
material-language-nb = Norsk bokmål
material-language-nn = Nynorsk
material-language-da = Dansk
material-language-sv = Svensk
material-language-fi = Finsk
material-language-se = Nordsamisk
material-language-is = Islandsk
material-language-en = Engelsk
