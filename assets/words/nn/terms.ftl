### The label of every term of the closed vocabularies, and the parts of quantities and lists.

## anchor-kind: what a programme can be anchored in

anchor-kind-law = Lov
anchor-kind-reform = Reform
anchor-kind-strategy = Nasjonal strategi eller plan
anchor-kind-local-model = Lokal samarbeidsmodell
anchor-kind-local-policy = Kommunal plan eller politikk
anchor-kind-research = Forsking

## commitments: what the municipality binds itself to, a row of the comparison each

commitments-agreement = Avtale
commitments-leadership-anchoring = Forankring i leiinga
commitments-political-decision = Politisk vedtak
commitments-coordinator = Koordinator
commitments-branch-coordinator = Koordinator på kvar tenestestad
commitments-case-coordinator = Koordinator for kvart barn eller kvar familie
commitments-staff = Tilsette
commitments-family-contact = Familiekontakt
commitments-resource-group = Ressursgruppe
commitments-key-persons-per-workplace = Nøkkelpersonar på arbeidsplassane
commitments-cross-service-participation = Fleire tenester deltek
commitments-take-part-in-training = Delta i opplæring
commitments-take-part-in-supervision = Delta i rettleiing
commitments-follow-manual = Følgje manualen
commitments-recruit-families = Finne familiar
commitments-premises-equipment = Lokale og utstyr
commitments-meals = Måltid
commitments-travel = Dekkje reiser
commitments-own-costs = Dekkje eigne kostnader
commitments-data-and-evaluation = Samle data og evaluere
commitments-competence-mapping = Kartleggje kompetanse
commitments-develop-routines = Utvikle rutinar
commitments-spread-internally = Spreie kunnskapen internt
commitments-continue-after-project = Halde fram etter prosjektet
commitments-privacy-confidentiality = Personvern og teieplikt

## provider: what the provider gives

provider-training = Opplæring
provider-material = Materiell
provider-professional-support = Fagleg støtte
provider-supervision-visits = Rettleiingsbesøk
provider-experience-gatherings = Erfaringssamlingar
provider-course-fees = Kursavgift
provider-board-and-lodging = Kost og losji
provider-competence-mapping = Kartlegging av kompetanse
provider-evaluation = Evaluering
provider-network-afterwards = Nettverk etterpå
provider-approval = Godkjenning
provider-recruitment = Rekruttering av familiar eller frivillige

## level: how binding a commitment is

level-must = Må
level-should = Bør
level-not-required = Blir ikkje kravd

## provision-level: whether a provider is bound to what it gives

provision-level-bound = Har forplikta seg
provision-level-offered = Tilbyr
provision-level-not-given = Gir ikkje

## when: when a commitment falls due

when-before = Før oppstart
when-during = Undervegs
when-after = Etterpå

## costs: what a cost is for

costs-licence = Lisens
costs-training = Opplæring
costs-material = Materiell
costs-staff-time = Arbeidstid
costs-premises = Lokale
costs-food = Mat
costs-travel = Reiser
costs-coordination = Koordinering
costs-supervision = Rettleiing
costs-evaluation = Evaluering

## phase: at which stage a cost falls

phase-start-up = Oppstart
phase-running = Drift
phase-start-up-and-running = Oppstart og drift samla
phase-renewal = Fornying

## cost-per: the word after "per" in a price, as in quantity-per

cost-per-municipality = kommune
cost-per-group = gruppe
cost-per-house = hus
cost-per-centre = senter
cost-per-child = barn
cost-per-family = familie
cost-per-participant = deltakar
cost-per-school = skule
cost-per-pack = materiellpakke
cost-per-staff-member = tilsett

## basis: what a cost figure rests on

basis-stated = Oppgitt pris
basis-estimate-by-owner = Overslag frå eigaren
basis-reported-by-municipality = Oppgitt av ein kommune

## format: in what form it is delivered

format-group = Gruppe
format-parallel-groups = Parallelle grupper for barn og foreldre
format-multi-family = Fleire familiar saman
format-individual = Individuelt
format-course = Kurs for tilsette
format-supervision = Rettleiing av tilsette
format-coordination = Samordning av tenester

## study-of: whose programme was studied

study-of-programme = Dette tiltaket
study-of-original = Originalen i utlandet

## design: how a study was done

design-systematic-review = Systematisk oversikt
design-rct = Randomisert kontrollert studie (RCT)
design-controlled = Studie med samanlikningsgruppe, ikkje randomisert
design-pre-post = Før- og ettermåling utan samanlikningsgruppe
design-post-only = Måling berre etterpå
design-user-satisfaction = Undersøking av kor nøgde brukarane er
design-process = Prosessevaluering
design-qualitative = Kvalitativ studie
design-mixed = Fleire metodar kombinerte
design-experience-description = Erfaringsskildring
design-cost-analysis = Kostnadsanalyse
design-cost-effectiveness = Kostnadseffektanalyse
design-unknown = Studie der kjeldene ikkje seier korleis han er gjord

## independence: who did a study

independence-independent = Uavhengig av eigaren
independence-commissioned-by-owner = Bestilt av eigaren
independence-commissioned-by-funder = Betalt av den som innførte eller finansierer tiltaket
independence-commissioned-by-ministry = Betalt av eit departement eller direktorat
independence-owner = Eigaren sjølv
independence-unknown = Ukjent

## direction: which way an outcome went

direction-better = Betre
direction-no-difference = Ingen skilnad
direction-worse = Dårlegare
direction-mixed = Blanda
direction-not-measured = Ikkje målt
direction-no-direction = Utan retning

## finding-kind: what people say of their own benefit is not effect

finding-kind-measured-change = Målt endring
finding-kind-perceived-benefit = Opplevd nytte
finding-kind-satisfaction = Kor nøgde dei var
finding-kind-implementation = Korleis det vart gjennomført
finding-kind-reach = Kven det nådde
finding-kind-attendance = Oppmøte
finding-kind-staff-knowledge = Det tilsette kan
finding-kind-cost = Kostnad

## arm: an arm of a study, or all of them

arm-all = Alle
arm-programme = Fekk tiltaket
arm-comparison = Gruppa dei vart samanlikna med

## comparator: what those who got a programme were compared with

comparator-nothing = Ikkje noko tilbod
comparator-waiting-list = Venteliste
comparator-usual-services = Dei vanlege tenestene
comparator-information = Berre informasjon
comparator-another-version = Ei anna utgåve av tiltaket
comparator-another-programme = Eit anna tiltak
comparator-unknown = Kjeldene seier ikkje kva

## informant: whose answers or observations a finding rests on

informant-child = Barnet
informant-parent = Forelder
informant-teacher = Lærar eller tilsett i barnehage
informant-staff = Tilsette som lærer
informant-practitioner = Dei som gjennomfører tiltaket
informant-observer = Nokon som observerte eller testa
informant-register = Register eller saksmapper

## measured-at: at which measurement something was found

measured-at-during = Undervegs
measured-at-end = Ved slutten
measured-at-later = Ei tid etterpå

## experience: what an experience did

experience-helped = Dette hjelpte
experience-hindered = Dette hindra
experience-adapted = Tilpassa lokalt
experience-to-develop = Bør bli betre
experience-advice = Råd til andre

## experience-code: what an experience is about

experience-code-recruitment = Rekruttering
experience-code-time-for-preparation = Tid til førebuing og gjennomføring
experience-code-leadership = Leiing
experience-code-turnover = Utskifting av tilsette
experience-code-funding = Økonomi
experience-code-cooperation = Samarbeid
experience-code-manual-clarity = Kor tydeleg manualen er
experience-code-adaptation = Tilpassing
experience-code-awareness = Kjennskap til tiltaket
experience-code-volunteers = Frivillige
experience-code-drop-out = Fråfall
experience-code-continuation = Vidareføring
experience-code-competence = Kompetanse
experience-code-participation = Medverknad

## kind: what sort of programme it is

kind-group-programme = Gruppetiltak
kind-individual-programme = Individuelt tiltak
kind-family-programme = Familietiltak
kind-competence-programme = Kompetanseprogram for tilsette
kind-collaboration-model = Samarbeidsmodell
kind-local-practice = Lokal praksis
kind-open-service = Ope tilbod utan fast forløp
kind-digital = Digitalt tiltak

## sector: what sort of body owns a programme

sector-municipality = Kommune
sector-state = Stat
sector-competence-centre = Kompetansesenter
sector-voluntary = Frivillig organisasjon
sector-foundation = Stifting
sector-private = Privat verksemd
sector-university = Universitet
sector-region = Region

## country

country-NO = Noreg
country-DK = Danmark
country-SE = Sverige
country-FI = Finland
country-IS = Island
country-FO = Færøyane
country-GL = Grønland
country-NL = Nederland
country-US = USA
country-GB = Storbritannia
country-DE = Tyskland
country-AU = Australia

## status: how far a programme has come, or how it ended

status-in-development = Under utvikling
status-pilot = Blir prøvd ut
status-offered = Blir tilbode
status-limited = Avgrensa tilbod
status-paused = På pause
status-discontinued = Blir ikkje tilbode lenger
status-replaced = Erstatta av eit anna tiltak
status-local-practice = Lokal praksis
status-unknown = Ukjent

## combination: what one row is to the others of its list

combination-part = Ein del: alle delane høyrer med
combination-alternative = Eit alternativ: ein vel eitt
combination-level = Eit nivå: det eine byggjer på det andre
combination-optional = Valfritt
combination-for-others = For andre: ein annan alder, ei anna rolle

## led-by: whose people lead sessions

led-by-municipality = Folka til kommunen
led-by-provider = Folka til leverandøren
led-by-specialist-service = Sjukehus eller anna spesialistteneste
led-by-user-representatives = Folk som sjølve har vore gjennom det
led-by-volunteers = Frivillige
led-by-nobody = Ingen: deltakarane gjer det på eiga hand

## money-kind: what sort of amount it is

money-kind-price = pris
money-kind-price-paid = betalt pris
money-kind-budget = budsjett
money-kind-grant-applied-for = tilskot det er søkt om
money-kind-grant-received = tilskot som er gitt
money-of-kind = { $money } ({ $kind })
cost-free = gratis
cost-free-for-whom = gratis, kjelda seier ikkje for kven
cost-amount-not-stated = beløpet er ikkje oppgitt
money-for-years = { $count ->
    [one] { $money } for eitt år
   *[other] { $money } for { $years } år
}

## open-to-new: whether a new municipality can join

open-to-new-yes = Ja
open-to-new-no = Nei
open-to-new-waiting-list = Venteliste
open-to-new-on-application = Etter søknad
open-to-new-unknown = Ukjent

## out-of-reach: why a municipality cannot have it

out-of-reach-ended = Blir ikkje tilbode lenger, eller ikkje no
out-of-reach-closed = Ikkje ope for nye kommunar

## open-vocabulary: the vocabularies that an editor can add to

open-vocabulary-topic = Tema
open-vocabulary-strain = Belastning
open-vocabulary-arena = Arena
open-vocabulary-outcome = Ønskt endring

## bearer: who in a family has what a strain names

bearer-child = Hos barnet
bearer-parent = Hos foreldra

## nearness: how near a term is to a concept in Los

nearness-close = Nesten same tyding
nearness-broad = Vidare omgrep

## age-unit: the span of the children's ages

age-unit-years = { $span } år
age-unit-months = { $span } månader
age-unit-school-years = { $span }. trinn
age-from-up = { $from } og oppover
age-between-units = { $from } til { $to }

## unit: $amount is ready text, $count chooses the plural

unit-minutes = { $amount } minutt
unit-hours = { $count ->
    [one] { $amount } time
   *[other] { $amount } timar
}
unit-days = { $count ->
    [one] { $amount } dag
   *[other] { $amount } dagar
}
unit-weeks = { $count ->
    [one] { $amount } veke
   *[other] { $amount } veker
}
unit-months = { $count ->
    [one] { $amount } månad
   *[other] { $amount } månader
}
unit-half-years = { $amount } halvår
unit-years = { $amount } år
unit-sessions = { $count ->
    [one] { $amount } samling
   *[other] { $amount } samlingar
}
unit-conversations = { $count ->
    [one] { $amount } samtale
   *[other] { $amount } samtalar
}
unit-gatherings = { $count ->
    [one] { $amount } fellessamling
   *[other] { $amount } fellessamlingar
}
unit-network-meetings = { $count ->
    [one] { $amount } nettverksmøte
   *[other] { $amount } nettverksmøte
}
unit-visits = { $amount } besøk
unit-evenings = { $count ->
    [one] { $amount } kveld
   *[other] { $amount } kveldar
}
unit-persons = { $count ->
    [one] { $amount } person
   *[other] { $amount } personar
}
unit-children = { $amount } barn
unit-parents = { $count ->
    [one] { $amount } forelder
   *[other] { $amount } foreldre
}
unit-families = { $count ->
    [one] { $amount } familie
   *[other] { $amount } familiar
}
unit-staff = { $count ->
    [one] { $amount } tilsett
   *[other] { $amount } tilsette
}
unit-group-leaders = { $count ->
    [one] { $amount } gruppeleiar
   *[other] { $amount } gruppeleiarar
}
unit-coordinators = { $count ->
    [one] { $amount } koordinator
   *[other] { $amount } koordinatorar
}
unit-key-persons = { $count ->
    [one] { $amount } nøkkelperson
   *[other] { $amount } nøkkelpersonar
}
unit-family-contacts = { $count ->
    [one] { $amount } familiekontakt
   *[other] { $amount } familiekontaktar
}
unit-pedagogues = { $count ->
    [one] { $amount } pedagog
   *[other] { $amount } pedagogar
}
unit-psychologists = { $count ->
    [one] { $amount } psykolog
   *[other] { $amount } psykologar
}
unit-groups = { $count ->
    [one] { $amount } gruppe
   *[other] { $amount } grupper
}
unit-courses = { $amount } forløp
unit-municipalities = { $count ->
    [one] { $amount } kommune
   *[other] { $amount } kommunar
}
unit-neighbourhoods = { $count ->
    [one] { $amount } nabolag
   *[other] { $amount } nabolag
}
unit-organisations = { $count ->
    [one] { $amount } organisasjon
   *[other] { $amount } organisasjonar
}
unit-workplaces = { $count ->
    [one] { $amount } arbeidsplass
   *[other] { $amount } arbeidsplassar
}
unit-schools = { $count ->
    [one] { $amount } skule
   *[other] { $amount } skular
}
unit-day-care-centres = { $count ->
    [one] { $amount } barnehage
   *[other] { $amount } barnehagar
}
unit-institutions = { $count ->
    [one] { $amount } institusjon
   *[other] { $amount } institusjonar
}
unit-health-centres = { $count ->
    [one] { $amount } helsestasjon
   *[other] { $amount } helsestasjonar
}
unit-houses = { $amount } hus
unit-branches = { $count ->
    [one] { $amount } avdeling
   *[other] { $amount } avdelingar
}
unit-centres = { $amount } senter
unit-clinics = { $count ->
    [one] { $amount } klinikk
   *[other] { $amount } klinikkar
}
unit-offices = { $amount } kontor
unit-screenings = { $count ->
    [one] { $amount } kartlegging
   *[other] { $amount } kartleggingar
}
unit-downloads = { $count ->
    [one] { $amount } nedlasting
   *[other] { $amount } nedlastingar
}
unit-responses = { $amount } svar
unit-evaluations = { $count ->
    [one] { $amount } utfylt evaluering
   *[other] { $amount } utfylte evalueringar
}
unit-interviews = { $amount } intervju
unit-points = { $amount } poeng
unit-percent = { $amount } %

## per: the word after "per"

per-day = dag
per-week = veke
per-month = månad
per-half-year = halvår
per-year = år
per-session = samling
per-group = gruppe
per-course = forløp
per-family = familie
per-child = barn
per-workplace = arbeidsplass
per-school = skule
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

group-lifecycle = Status og utbreiing
group-target-group = Målgruppe
group-delivery = Gjennomføring og omfang
group-staffing = Bemanning
group-commitments = Forpliktingar
group-provider = Det leverandøren gir
group-costs = Kostnader
group-evaluation = Evaluering
group-experience = Erfaringar
group-anchoring = Forankring i lover og planar
group-identity = Om tiltaket

## field: the questions with a key of their own

field-lifecycle-statuses = Status
field-lifecycle-open-to-new = Ope for nye kommunar
field-lifecycle-available-in = Land der kommunar kan ta det i bruk no
field-lifecycle-places = Kvar det er brukt
field-lifecycle-reach = Kor mange det har nådd
field-lifecycle-sites = Kor mange stader det er i bruk
field-target-group-participants = Deltakarar
field-target-group-child-age = Alderen til barna
field-target-group-ultimately-for = Kven det til sist er for
field-target-group-descriptions = Om målgruppa
field-target-group-strains = Belastningar
field-target-group-prevention-levels = Førebyggingsnivå
field-target-group-ways-in = Vegen inn
field-target-group-voluntary = Frivillig
field-target-group-exclusions = Kven som ikkje kan delta
field-target-group-outcomes = Mål
field-delivery-formats = Arbeidsform
field-delivery-arenas = Arena
field-delivery-course-length = Lengd
field-delivery-project-period = Prosjektperiode for kommunen
field-delivery-sessions = Samlingar
field-delivery-group-size = Gruppestorleik
field-delivery-methods = Metodar
field-delivery-materials = Materiell
field-delivery-languages = Språk i materiellet
field-delivery-manual = Manual
field-delivery-follow-up = Oppfølging etterpå
field-staffing-roles = Roller
field-staffing-training = Opplæring av tilsette
field-staffing-supervision = Rettleiing av tilsette
field-costs-grants = Tilskot å søkje på
field-evaluation-studies = Studiar
field-evaluation-ratings = Vurderingar frå andre
field-evaluation-ongoing = Studiar som er i gang
field-evaluation-searches = Søk utan funn
field-evaluation-criticism = Fagleg kritikk
field-anchoring-anchors = Lover, reformer og modellar
field-identity-kind = Type tiltak
field-identity-short-name = Kortnamn
field-identity-aliases = Andre namn
field-identity-owners = Eigar
field-identity-origin = Opphav
field-identity-funders = Finansiert av
field-identity-topics = Tema
field-identity-aims = Mål
field-identity-rationale = Grunngiving
field-identity-history = Historie
field-identity-contacts = Kontakt

## extent: how much of a source was read
extent-whole = Heile kjelda er lesen
extent-excerpt = Berre ein del er lesen

## source-kind: what sort of document a source is

source-kind-owner-page = Sida til eigaren
source-kind-evaluation-report = Evalueringsrapport
source-kind-research-article = Forskingsartikkel
source-kind-municipality-page = Side frå ein kommune
source-kind-clearinghouse = Database over tiltak
source-kind-news = Nyhende
source-kind-thesis = Oppgåve eller avhandling
source-kind-manual = Manual

## interest: what the publisher of a source has at stake

interest-owner = Eigaren av tiltaket
interest-funder = Har betalt for tiltaket
interest-independent = Uavhengig

## participant: who takes part

participant-child = Barn
participant-youth = Ungdom
participant-parent = Foreldre
participant-whole-family = Heile familien
participant-sibling = Sysken
participant-network = Nettverket til familien
participant-staff = Tilsette
participant-leader = Leiarar
participant-cross-service-team = Tverrfagleg team

## prevention-level: at which level a programme prevents

prevention-level-universal = Universelt (for alle)
prevention-level-selective = Selektivt (for utsette grupper)
prevention-level-indicated = Indikert (ved tidlege teikn)
prevention-level-treatment = Behandling
prevention-level-follow-up = Oppfølging (når noko har hendt)
prevention-level-system = System (tenestene sjølve)

## way-in: how a participant gets in

way-in-self-referral = Tek kontakt sjølv
way-in-recommended-by-staff = Tilrådd av tilsette
way-in-referral = Tilvising
way-in-decision = Vedtak
way-in-anonymous = Utan å seie kven ein er
way-in-low-threshold = Lågterskel

## Helpers that put quantities and lists together

amount-between = { $low }–{ $high }
amount-at-least = minst { $amount }
amount-at-most = høgst { $amount }
amount-about = ca. { $amount }
quantity-per = { $quantity } per { $per }
list-between = {", "}
list-last = { $first } og { $last }
yes = Ja
no = Nei

variant-kind-module = Modul
variant-kind-local-variant = Lokal variant
variant-kind-edition = Utgåve
place-kind-municipality = Kommune
place-kind-district = Bydel
place-kind-county = Fylke
place-kind-region = Region
place-kind-country = Land
relation-developed-from = Laga av
relation-developed-from-inverse = Er opphavet til
relation-part-of = Del av
relation-part-of-inverse = Omfattar
relation-neighbour = Liknar
relation-replaced-by = Erstatta av
relation-replaced-by-inverse = Erstattar
format-digital = Digitalt
costs-total = Samla kostnad
basis-model-calculation = Rekna ut i ein modell
per-supervision-group = rettleiingsgruppe
field-delivery-variants = Modular og variantar
tidier-name = Namn
tidier-why = Kvifor
tidier-materials = Materiell
tidier-procedures = Framgangsmåte
tidier-who-provides = Kven som gir det
tidier-how = Korleis det blir gitt
tidier-where = Kvar
tidier-when-and-how-much = Når og kor mykje
tidier-tailoring = Tilpassing
tidier-modifications = Endringar undervegs
tidier-fidelity-planned = Plan for trufast gjennomføring
tidier-fidelity-achieved = Kor trufast det vart gjennomført
unit-modules = { $count ->
    [one] { $amount } modul
   *[other] { $amount } modular
}
unit-programmes = { $count ->
    [one] { $amount } tiltak
   *[other] { $amount } tiltak
}
unit-participants = { $count ->
    [one] { $amount } deltakar
   *[other] { $amount } deltakarar
}
source-kind-public-body-page = Side frå eit sjukehus, direktorat eller anna offentleg organ
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
