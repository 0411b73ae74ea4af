### The label of every term of the closed vocabularies, and the parts of quantities and lists.

## anchor-kind: what a programme can be anchored in

anchor-kind-law = Lov
anchor-kind-reform = Reform
anchor-kind-strategy = Nasjonal strategi eller plan
anchor-kind-local-model = Lokal samarbeidsmodell
anchor-kind-local-policy = Kommunal plan eller politikk
anchor-kind-research = Forskning

## commitments: what the municipality binds itself to, a row of the comparison each

commitments-agreement = Avtale
commitments-leadership-anchoring = Forankring i ledelsen
commitments-political-decision = Politisk vedtak
commitments-coordinator = Koordinator
commitments-branch-coordinator = Koordinator på hvert tjenestested
commitments-case-coordinator = Koordinator for hvert barn eller hver familie
commitments-staff = Ansatte
commitments-family-contact = Familiekontakt
commitments-resource-group = Ressursgruppe
commitments-key-persons-per-workplace = Nøkkelpersoner på arbeidsplassene
commitments-cross-service-participation = Flere tjenester deltar
commitments-take-part-in-training = Delta i opplæring
commitments-take-part-in-supervision = Delta i veiledning
commitments-follow-manual = Følge manualen
commitments-recruit-families = Finne familier
commitments-premises-equipment = Lokaler og utstyr
commitments-meals = Måltider
commitments-travel = Dekke reiser
commitments-own-costs = Dekke egne kostnader
commitments-data-and-evaluation = Samle data og evaluere
commitments-competence-mapping = Kartlegge kompetanse
commitments-develop-routines = Utvikle rutiner
commitments-spread-internally = Spre kunnskapen internt
commitments-continue-after-project = Fortsette etter prosjektet
commitments-privacy-confidentiality = Personvern og taushetsplikt

## provider: what the provider gives

provider-training = Opplæring
provider-material = Materiell
provider-professional-support = Faglig støtte
provider-supervision-visits = Veiledningsbesøk
provider-experience-gatherings = Erfaringssamlinger
provider-course-fees = Kursavgift
provider-board-and-lodging = Kost og losji
provider-competence-mapping = Kartlegging av kompetanse
provider-evaluation = Evaluering
provider-network-afterwards = Nettverk etterpå
provider-approval = Godkjenning
provider-recruitment = Rekruttering av familier eller frivillige

## level: how binding a commitment is

level-must = Må
level-should = Bør
level-not-required = Kreves ikke

## provision-level: whether a provider is bound to what it gives

provision-level-bound = Har forpliktet seg
provision-level-offered = Tilbyr
provision-level-not-given = Gir ikke

## when: when a commitment falls due

when-before = Før oppstart
when-during = Underveis
when-after = Etterpå

## costs: what a cost is for

costs-licence = Lisens
costs-training = Opplæring
costs-material = Materiell
costs-staff-time = Arbeidstid
costs-premises = Lokaler
costs-food = Mat
costs-travel = Reiser
costs-coordination = Koordinering
costs-supervision = Veiledning
costs-evaluation = Evaluering

## phase: at which stage a cost falls

phase-start-up = Oppstart
phase-running = Drift
phase-start-up-and-running = Oppstart og drift samlet
phase-renewal = Fornyelse

## cost-per: the word after "per" in a price, as in quantity-per

cost-per-municipality = kommune
cost-per-group = gruppe
cost-per-house = hus
cost-per-centre = senter
cost-per-child = barn
cost-per-family = familie
cost-per-participant = deltaker
cost-per-school = skole
cost-per-pack = materiellpakke
cost-per-staff-member = ansatt

## basis: what a cost figure rests on

basis-stated = Oppgitt pris
basis-estimate-by-owner = Eierens anslag
basis-reported-by-municipality = Oppgitt av en kommune

## format: in what form it is delivered

format-group = Gruppe
format-parallel-groups = Parallelle grupper for barn og foreldre
format-multi-family = Flere familier sammen
format-individual = Individuelt
format-course = Kurs for ansatte
format-supervision = Veiledning av ansatte
format-coordination = Samordning av tjenester

## study-of: whose programme was studied

study-of-programme = Dette tiltaket
study-of-original = Originalen i utlandet

## design: how a study was done

design-systematic-review = Systematisk oversikt
design-rct = Randomisert kontrollert studie (RCT)
design-controlled = Studie med sammenligningsgruppe, ikke randomisert
design-pre-post = Før- og ettermåling uten sammenligningsgruppe
design-post-only = Måling bare etterpå
design-user-satisfaction = Undersøkelse av brukertilfredshet
design-process = Prosessevaluering
design-qualitative = Kvalitativ studie
design-mixed = Flere metoder kombinert
design-experience-description = Erfaringsbeskrivelse
design-cost-analysis = Kostnadsanalyse
design-cost-effectiveness = Kostnadseffektanalyse
design-unknown = Studie der kildene ikke sier hvordan den er gjort

## independence: who did a study

independence-independent = Uavhengig av eieren
independence-commissioned-by-owner = Bestilt av eieren
independence-commissioned-by-funder = Betalt av den som innførte eller finansierer tiltaket
independence-commissioned-by-ministry = Betalt av et departement eller direktorat
independence-owner = Eieren selv
independence-unknown = Ukjent

## direction: which way an outcome went

direction-better = Bedre
direction-no-difference = Ingen forskjell
direction-worse = Dårligere
direction-mixed = Blandet
direction-not-measured = Ikke målt
direction-no-direction = Uten retning

## finding-kind: what people say of their own benefit is not effect

finding-kind-measured-change = Målt endring
finding-kind-perceived-benefit = Opplevd nytte
finding-kind-satisfaction = Hvor fornøyde de var
finding-kind-implementation = Hvordan det ble gjennomført
finding-kind-reach = Hvem det nådde
finding-kind-attendance = Oppmøte
finding-kind-staff-knowledge = Det ansatte kan
finding-kind-cost = Kostnad

## arm: an arm of a study, or all of them

arm-all = Alle
arm-programme = Fikk tiltaket
arm-comparison = Gruppen de ble sammenlignet med

## comparator: what those who got a programme were compared with

comparator-nothing = Ingen tilbud
comparator-waiting-list = Venteliste
comparator-usual-services = De vanlige tjenestene
comparator-information = Bare informasjon
comparator-another-version = En annen utgave av tiltaket
comparator-another-programme = Et annet tiltak
comparator-unknown = Kildene sier ikke hva

## informant: whose answers or observations a finding rests on

informant-child = Barnet
informant-parent = Forelder
informant-teacher = Lærer eller ansatt i barnehage
informant-staff = Ansatte som lærer
informant-practitioner = De som gjennomfører tiltaket
informant-observer = Noen som observerte eller testet
informant-register = Register eller saksmapper

## measured-at: at which measurement something was found

measured-at-during = Underveis
measured-at-end = Ved slutten
measured-at-later = En tid etterpå

## experience: what an experience did

experience-helped = Dette hjalp
experience-hindered = Dette hindret
experience-adapted = Tilpasset lokalt
experience-to-develop = Bør bli bedre
experience-advice = Råd til andre

## experience-code: what an experience is about

experience-code-recruitment = Rekruttering
experience-code-time-for-preparation = Tid til forberedelse og gjennomføring
experience-code-leadership = Ledelse
experience-code-turnover = Utskifting av ansatte
experience-code-funding = Økonomi
experience-code-cooperation = Samarbeid
experience-code-manual-clarity = Hvor tydelig manualen er
experience-code-adaptation = Tilpasning
experience-code-awareness = Kjennskap til tiltaket
experience-code-volunteers = Frivillige
experience-code-drop-out = Frafall
experience-code-continuation = Videreføring
experience-code-competence = Kompetanse
experience-code-participation = Medvirkning

## kind: what sort of programme it is

kind-group-programme = Gruppetiltak
kind-individual-programme = Individuelt tiltak
kind-family-programme = Familietiltak
kind-competence-programme = Kompetanseprogram for ansatte
kind-collaboration-model = Samarbeidsmodell
kind-local-practice = Lokal praksis
kind-open-service = Åpent tilbud uten fast forløp
kind-digital = Digitalt tiltak

## sector: what sort of body owns a programme

sector-municipality = Kommune
sector-state = Stat
sector-competence-centre = Kompetansesenter
sector-voluntary = Frivillig organisasjon
sector-foundation = Stiftelse
sector-private = Privat virksomhet
sector-university = Universitet
sector-region = Region

## country

country-NO = Norge
country-DK = Danmark
country-SE = Sverige
country-FI = Finland
country-IS = Island
country-FO = Færøyene
country-GL = Grønland
country-NL = Nederland
country-US = USA
country-GB = Storbritannia
country-DE = Tyskland
country-AU = Australia

## status: how far a programme has come, or how it ended

status-in-development = Under utvikling
status-pilot = Prøves ut
status-offered = Tilbys
status-limited = Begrenset tilbud
status-paused = På pause
status-discontinued = Tilbys ikke lenger
status-replaced = Erstattet av et annet tiltak
status-local-practice = Lokal praksis
status-unknown = Ukjent

## combination: what one row is to the others of its list

combination-part = En del: alle delene hører med
combination-alternative = Et alternativ: man velger ett
combination-level = Et nivå: det ene bygger på det andre
combination-optional = Valgfritt
combination-for-others = For andre: en annen alder, en annen rolle

## led-by: whose people lead sessions

led-by-municipality = Kommunens folk
led-by-provider = Leverandørens folk
led-by-specialist-service = Sykehus eller annen spesialisttjeneste
led-by-user-representatives = Folk som selv har vært gjennom det
led-by-volunteers = Frivillige
led-by-nobody = Ingen: deltakerne gjør det på egen hånd

## money-kind: what sort of amount it is

money-kind-price = pris
money-kind-price-paid = betalt pris
money-kind-budget = budsjett
money-kind-grant-applied-for = tilskudd det er søkt om
money-kind-grant-received = tilskudd som er gitt
money-of-kind = { $money } ({ $kind })
cost-free = gratis
cost-free-for-whom = gratis, kilden sier ikke for hvem
cost-amount-not-stated = beløpet er ikke oppgitt
money-for-years = { $count ->
    [one] { $money } for ett år
   *[other] { $money } for { $years } år
}

## open-to-new: whether a new municipality can join

open-to-new-yes = Ja
open-to-new-no = Nei
open-to-new-waiting-list = Venteliste
open-to-new-on-application = Etter søknad
open-to-new-unknown = Ukjent

## out-of-reach: why a municipality cannot have it

out-of-reach-ended = Tilbys ikke lenger, eller ikke nå
out-of-reach-closed = Ikke åpent for nye kommuner

## open-vocabulary: the vocabularies that an editor can add to

open-vocabulary-topic = Tema
open-vocabulary-strain = Belastning
open-vocabulary-arena = Arena
open-vocabulary-outcome = Ønsket endring

## bearer: who in a family has what a strain names

bearer-child = Hos barnet
bearer-parent = Hos foreldrene

## nearness: how near a term is to a concept in Los

nearness-close = Nesten samme betydning
nearness-broad = Videre begrep

## age-unit: the span of the children's ages

age-unit-years = { $span } år
age-unit-months = { $span } måneder
age-unit-school-years = { $span }. trinn
age-from-up = { $from } og oppover
age-between-units = { $from } til { $to }

## unit: $amount is ready text, $count chooses the plural

unit-minutes = { $count ->
    [one] { $amount } minutt
   *[other] { $amount } minutter
}
unit-hours = { $count ->
    [one] { $amount } time
   *[other] { $amount } timer
}
unit-days = { $count ->
    [one] { $amount } dag
   *[other] { $amount } dager
}
unit-weeks = { $count ->
    [one] { $amount } uke
   *[other] { $amount } uker
}
unit-months = { $count ->
    [one] { $amount } måned
   *[other] { $amount } måneder
}
unit-half-years = { $amount } halvår
unit-years = { $amount } år
unit-sessions = { $count ->
    [one] { $amount } samling
   *[other] { $amount } samlinger
}
unit-conversations = { $count ->
    [one] { $amount } samtale
   *[other] { $amount } samtaler
}
unit-gatherings = { $count ->
    [one] { $amount } fellessamling
   *[other] { $amount } fellessamlinger
}
unit-network-meetings = { $count ->
    [one] { $amount } nettverksmøte
   *[other] { $amount } nettverksmøter
}
unit-visits = { $amount } besøk
unit-evenings = { $count ->
    [one] { $amount } kveld
   *[other] { $amount } kvelder
}
unit-persons = { $count ->
    [one] { $amount } person
   *[other] { $amount } personer
}
unit-children = { $amount } barn
unit-parents = { $count ->
    [one] { $amount } forelder
   *[other] { $amount } foreldre
}
unit-families = { $count ->
    [one] { $amount } familie
   *[other] { $amount } familier
}
unit-staff = { $count ->
    [one] { $amount } ansatt
   *[other] { $amount } ansatte
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
    [one] { $amount } nøkkelperson
   *[other] { $amount } nøkkelpersoner
}
unit-family-contacts = { $count ->
    [one] { $amount } familiekontakt
   *[other] { $amount } familiekontakter
}
unit-pedagogues = { $count ->
    [one] { $amount } pedagog
   *[other] { $amount } pedagoger
}
unit-psychologists = { $count ->
    [one] { $amount } psykolog
   *[other] { $amount } psykologer
}
unit-groups = { $count ->
    [one] { $amount } gruppe
   *[other] { $amount } grupper
}
unit-courses = { $amount } forløp
unit-municipalities = { $count ->
    [one] { $amount } kommune
   *[other] { $amount } kommuner
}
unit-neighbourhoods = { $count ->
    [one] { $amount } nabolag
   *[other] { $amount } nabolag
}
unit-organisations = { $count ->
    [one] { $amount } organisasjon
   *[other] { $amount } organisasjoner
}
unit-workplaces = { $count ->
    [one] { $amount } arbeidsplass
   *[other] { $amount } arbeidsplasser
}
unit-schools = { $count ->
    [one] { $amount } skole
   *[other] { $amount } skoler
}
unit-day-care-centres = { $count ->
    [one] { $amount } barnehage
   *[other] { $amount } barnehager
}
unit-institutions = { $count ->
    [one] { $amount } institusjon
   *[other] { $amount } institusjoner
}
unit-health-centres = { $count ->
    [one] { $amount } helsestasjon
   *[other] { $amount } helsestasjoner
}
unit-houses = { $amount } hus
unit-branches = { $count ->
    [one] { $amount } avdeling
   *[other] { $amount } avdelinger
}
unit-centres = { $count ->
    [one] { $amount } senter
   *[other] { $amount } sentre
}
unit-clinics = { $count ->
    [one] { $amount } klinikk
   *[other] { $amount } klinikker
}
unit-offices = { $amount } kontor
unit-screenings = { $count ->
    [one] { $amount } kartlegging
   *[other] { $amount } kartlegginger
}
unit-downloads = { $count ->
    [one] { $amount } nedlasting
   *[other] { $amount } nedlastinger
}
unit-responses = { $amount } svar
unit-evaluations = { $count ->
    [one] { $amount } utfylt evaluering
   *[other] { $amount } utfylte evalueringer
}
unit-interviews = { $count ->
    [one] { $amount } intervju
   *[other] { $amount } intervjuer
}
unit-points = { $amount } poeng
unit-percent = { $amount } %

## per: the word after "per"

per-day = dag
per-week = uke
per-month = måned
per-half-year = halvår
per-year = år
per-session = samling
per-group = gruppe
per-course = forløp
per-family = familie
per-child = barn
per-workplace = arbeidsplass
per-school = skole
per-house = hus
per-branch = avdeling
per-centre = senter
per-municipality = kommune
per-project-period = prosjektperiode

## currency: the reader's own krone is "kr", the others are named

currency-NOK = { $amount } kr
currency-DKK = { $amount } danske kroner
currency-SEK = { $amount } svenske kroner
currency-EUR = { $amount } euro
currency-USD = { $amount } amerikanske dollar

## group: the groups of a record, in the order of the page

group-lifecycle = Status og utbredelse
group-target-group = Målgruppe
group-delivery = Gjennomføring og omfang
group-staffing = Bemanning
group-commitments = Forpliktelser
group-provider = Det leverandøren gir
group-costs = Kostnader
group-evaluation = Evaluering
group-experience = Erfaringer
group-anchoring = Forankring i lover og planer
group-identity = Om tiltaket

## field: the questions with a key of their own

field-lifecycle-statuses = Status
field-lifecycle-open-to-new = Åpent for nye kommuner
field-lifecycle-available-in = Land der kommuner kan ta det i bruk nå
field-lifecycle-places = Hvor det er brukt
field-lifecycle-reach = Hvor mange det har nådd
field-lifecycle-sites = Hvor mange steder det er i bruk
field-target-group-participants = Deltakere
field-target-group-child-age = Barnas alder
field-target-group-ultimately-for = Hvem det til sist er for
field-target-group-descriptions = Om målgruppen
field-target-group-strains = Belastninger
field-target-group-prevention-levels = Forebyggingsnivå
field-target-group-ways-in = Veien inn
field-target-group-voluntary = Frivillig
field-target-group-exclusions = Hvem som ikke kan delta
field-target-group-outcomes = Mål
field-delivery-formats = Arbeidsform
field-delivery-arenas = Arena
field-delivery-course-length = Varighet
field-delivery-project-period = Prosjektperiode for kommunen
field-delivery-sessions = Samlinger
field-delivery-group-size = Gruppestørrelse
field-delivery-methods = Metoder
field-delivery-materials = Materiell
field-delivery-languages = Språk i materiellet
field-delivery-manual = Manual
field-delivery-follow-up = Oppfølging etterpå
field-staffing-roles = Roller
field-staffing-training = Opplæring av ansatte
field-staffing-supervision = Veiledning av ansatte
field-costs-grants = Tilskudd å søke på
field-evaluation-studies = Studier
field-evaluation-ratings = Vurderinger fra andre
field-evaluation-ongoing = Studier som pågår
field-evaluation-searches = Søk uten funn
field-evaluation-criticism = Faglig kritikk
field-anchoring-anchors = Lover, reformer og modeller
field-identity-kind = Type tiltak
field-identity-short-name = Kortnavn
field-identity-aliases = Andre navn
field-identity-owners = Eier
field-identity-origin = Opphav
field-identity-funders = Finansiert av
field-identity-topics = Tema
field-identity-aims = Mål
field-identity-rationale = Begrunnelse
field-identity-history = Historie
field-identity-contacts = Kontakt

## extent: how much of a source was read
extent-whole = Hele kilden er lest
extent-excerpt = Bare en del er lest

## source-kind: what sort of document a source is

source-kind-owner-page = Eierens egen side
source-kind-evaluation-report = Evalueringsrapport
source-kind-research-article = Forskningsartikkel
source-kind-municipality-page = Side fra en kommune
source-kind-clearinghouse = Database over tiltak
source-kind-news = Nyhetssak
source-kind-thesis = Oppgave eller avhandling
source-kind-manual = Manual

## interest: what the publisher of a source has at stake

interest-owner = Eieren av tiltaket
interest-funder = Har betalt for tiltaket
interest-independent = Uavhengig

## participant: who takes part

participant-child = Barn
participant-youth = Ungdom
participant-parent = Foreldre
participant-whole-family = Hele familien
participant-sibling = Søsken
participant-network = Familiens nettverk
participant-staff = Ansatte
participant-leader = Ledere
participant-cross-service-team = Tverrfaglig team

## prevention-level: at which level a programme prevents

prevention-level-universal = Universelt (for alle)
prevention-level-selective = Selektivt (for utsatte grupper)
prevention-level-indicated = Indikert (ved tidlige tegn)
prevention-level-treatment = Behandling
prevention-level-follow-up = Oppfølging (når noe har skjedd)
prevention-level-system = System (tjenestene selv)

## way-in: how a participant gets in

way-in-self-referral = Tar kontakt selv
way-in-recommended-by-staff = Anbefalt av ansatte
way-in-referral = Henvisning
way-in-decision = Vedtak
way-in-anonymous = Uten å si hvem man er
way-in-low-threshold = Lavterskel

## Helpers that put quantities and lists together

amount-between = { $low }–{ $high }
amount-at-least = minst { $amount }
amount-at-most = høyst { $amount }
amount-about = ca. { $amount }
quantity-per = { $quantity } per { $per }
list-between = {", "}
list-last = { $first } og { $last }
yes = Ja
no = Nei

variant-kind-module = Modul
variant-kind-local-variant = Lokal variant
variant-kind-edition = Utgave
place-kind-municipality = Kommune
place-kind-district = Bydel
place-kind-county = Fylke
place-kind-region = Region
place-kind-country = Land
relation-developed-from = Laget av
relation-developed-from-inverse = Er opphavet til
relation-part-of = Del av
relation-part-of-inverse = Omfatter
relation-neighbour = Ligner
relation-replaced-by = Erstattet av
relation-replaced-by-inverse = Erstatter
format-digital = Digitalt
costs-total = Samlet kostnad
basis-model-calculation = Beregnet i en modell
per-supervision-group = veiledningsgruppe
field-delivery-variants = Moduler og varianter
tidier-name = Navn
tidier-why = Hvorfor
tidier-materials = Materiell
tidier-procedures = Framgangsmåte
tidier-who-provides = Hvem som gir det
tidier-how = Hvordan det gis
tidier-where = Hvor
tidier-when-and-how-much = Når og hvor mye
tidier-tailoring = Tilpasning
tidier-modifications = Endringer underveis
tidier-fidelity-planned = Plan for trofast gjennomføring
tidier-fidelity-achieved = Hvor trofast det ble gjennomført
unit-modules = { $count ->
    [one] { $amount } modul
   *[other] { $amount } moduler
}
unit-programmes = { $count ->
    [one] { $amount } tiltak
   *[other] { $amount } tiltak
}
unit-participants = { $count ->
    [one] { $amount } deltaker
   *[other] { $amount } deltakere
}
source-kind-public-body-page = Side fra et sykehus, direktorat eller annet offentlig organ
source-kind-project-page = Prosjektside
cost-per-parent = forelder
country-CA = Canada
country-NZ = New Zealand
country-GR = Hellas
country-JP = Japan

## Languages of the material
material-language-no = Norsk
material-language-nb = Bokmål
material-language-nn = Nynorsk
material-language-da = Dansk
material-language-sv = Svensk
material-language-fi = Finsk
material-language-se = Nordsamisk
material-language-is = Islandsk
material-language-en = Engelsk
