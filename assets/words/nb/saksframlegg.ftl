### Teksten i saksframlegget. Et saksframlegg skrives på norsk, så denne filen finnes bare på bokmål og nynorsk.

## Hode

sak-title-one = Tidlig innsats for barn og familier: skal kommunen ta i bruk { $name }?
sak-title-several = Tidlig innsats for barn og familier: valg mellom { $names }
sak-field-officer = Saksbehandler
sak-field-archive = Arkivsaksnr.
sak-field-committee = Utvalg
sak-field-date = Møtedato
sak-field-number = Saksnr.
sak-draft-note = Utkast laget { $date } av opplysninger på nettstedet tiltak. Tall i hakeparentes viser til kildelisten til slutt. Det som er merket «Til saksbehandler», er ikke fakta. Det skal fylles ut eller strykes.
sak-prompt = Til saksbehandler
sak-independent = Utkastet bygger bare på uavhengige kilder. { $left } av { $total } opplysninger er utelatt fordi bare eieren eller en som har betalt, står bak dem. «Kildene» betyr her de uavhengige.
sak-ended = { $name } tilbys ikke lenger ifølge minst én kilde.
sak-table = Tabell { $number }: { $caption }
sak-decision = Forslag til vedtak
sak-decision-what = Kommunen […] [tiltak] fra […]. Skriv om kommunen skal ta i bruk tiltaket, prøve det ut eller la være.
sak-decision-money = Kostnadene på […] kr dekkes av […].
sak-decision-who = […] får ansvaret for å gjennomføre vedtaket.
sak-decision-report = Saken legges fram igjen med evaluering innen […].

## Sammendrag

sak-summary = Sammendrag
sak-summary-about = { $count ->
    [one] Saken gjelder tiltaket { $names }.
   *[other] Saken gjelder valget mellom { $names }.
}
sak-summary-answer = { $name }: { $said }

## Bakgrunn og behov

sak-background = Bakgrunn for saken
sak-background-why = Hvorfor kommer saken opp nå, og hvem har tatt den opp?
sak-background-decided = Hvilke vedtak, planer og mål i kommunen bygger saken på?
sak-background-now = Hva gjør kommunen i dag for barna og familiene det gjelder?
sak-background-what = Hva alternativene er
sak-facts = Saksopplysninger
sak-needs = Behov i kommunen
sak-needs-how-many = Hvor mange barn og familier i kommunen er i målgruppen? Oppgi kilde og år.
sak-needs-what = Hva viser folkehelseoversikten, Ungdata og tjenestenes egne tall?
sak-needs-there = Hvilke tilbud har kommunen fra før, og hva mangler?
sak-needs-heard = Hva sier barn, foreldre og ansatte selv at de trenger?
sak-needs-aim = Kildene oppgir at alternativene skal bidra til dette:

## Alternativene

sak-alternatives = Alternativene side om side
sak-column-fact = Opplysning
sak-table-alternatives = Alternativene side om side
sak-alternatives-remarks = Forbehold til enkelte opplysninger står i oppføringene om tiltakene.
sak-reviewed = Opplysningene om { $name } ble sist gjennomgått { $date }.
sak-not-reviewed = Ingen har gjennomgått opplysningene om { $name } etter at de ble registrert.
sak-commitments = Hva kommunen forplikter seg til
sak-commitments-lead = «Må» og «Bør» er brukt når kilden stiller et krav eller gir et råd. Ellers beskriver kilden bare hva andre gjør.
sak-column-commitment = Forpliktelse
sak-column-what = Innhold
sak-table-commitments = Kommunens forpliktelser
sak-table-commitments-of = Forpliktelser i { $name }
sak-commitments-not-stated = { $count ->
    [one] Ett forhold er ikke oppgitt i kildene: { $what }.
   *[other] { $number } forhold er ikke oppgitt i kildene: { $what }.
}
sak-commitments-not-in-excerpt = { $count ->
    [one] Ett forhold står ikke i den delen av kildene som er lest: { $what }.
   *[other] { $number } forhold står ikke i den delen av kildene som er lest: { $what }.
}
sak-commitments-not-recorded = { $count ->
    [one] Ett forhold er ikke undersøkt ennå: { $what }.
   *[other] { $number } forhold er ikke undersøkt ennå: { $what }.
}
sak-commitments-not-applicable = { $count ->
    [one] Ett forhold er ikke aktuelt: { $what }.
   *[other] { $number } forhold er ikke aktuelle: { $what }.
}
sak-commitments-only-interested = { $count ->
    [one] Ett forhold er omtalt bare av eier eller finansiør: { $what }.
   *[other] { $number } forhold er omtalt bare av eier eller finansiør: { $what }.
}
sak-provider = Hva leverandøren gir
sak-provider-nothing = Det er ikke registrert hva leverandøren gir.
sak-column-provision = Ytelse
sak-table-provider = Hva leverandøren gir

## Kunnskapsgrunnlag og erfaringer

sak-evidence = Kunnskapsgrunnlag
sak-evidence-rule = Effekt krever måling og en gruppe å sammenligne med. Det deltakere og ansatte forteller om nytten, er opplevd nytte. Studier av en original i utlandet sier ikke sikkert noe om tiltaket her.
sak-evidence-of = Kunnskap om { $name }
sak-evidence-none = Det er ikke registrert noen studie av { $name } selv.
sak-evidence-known = Dette er kjent:
sak-evidence-original = Dette er kjent om en original i utlandet:
sak-evidence-others = Vurderinger, pågående studier og søk:
sak-evidence-unknown = Dette er ikke kjent:
sak-column-study = Studie
sak-column-people = Svar og deltakere
sak-table-studies = Studier av { $name }
sak-experience = Erfaringer fra andre
sak-experience-lead = Dette forteller de som har brukt tiltakene, ifølge kildene. Tallet i parentes er antallet erfaringer i kildene. Erfaringer er ikke mål på effekt.
sak-experience-counted = { $what } ({ $number })

## Rettslig grunnlag og barnets beste

sak-law = Rettslig grunnlag og føringer
sak-law-lead = Tabellen viser hva tiltakene selv viser til. Den er ikke en rettslig vurdering.
sak-column-programme = Tiltak
sak-column-refers = Viser til
sak-table-law = Lover, reformer og føringer som tiltakene viser til
sak-law-check = Lover å vurdere
sak-law-how = Vurder om lovene under gjelder saken, og vis til gjeldende paragraf på lovdata.no. Stryk dem som ikke er aktuelle.
sak-law-child-welfare = Barnevernsloven: kommunens ansvar for å forebygge og samordne
sak-law-health-care = Helse- og omsorgstjenesteloven: forebygging, helsestasjon og samarbeid om barn og unge
sak-law-public-health = Folkehelseloven: oversikt over helsetilstanden og tiltak mot utfordringene
sak-law-education = Opplæringslova: skolemiljø og samarbeid med andre tjenester
sak-law-kindergarten = Barnehageloven: barnehagemiljø og samarbeid med andre tjenester
sak-law-administration = Forvaltningsloven: utredning, taushetsplikt og deling av opplysninger
sak-law-procurement = Anskaffelsesregelverket: må avtalen med leverandøren ut på anbud?
sak-children = Barn og unges interesser
sak-children-best = Hva er til barnas beste i denne saken, og hvordan er det vurdert? Vurder etter barnekonvensjonen artikkel 3 og Grunnloven § 104.
sak-children-who = Hvilke barn gjelder saken direkte og indirekte?
sak-children-heard = Er barn og unge hørt, for eksempel gjennom ungdomsrådet? Hva sa de? Vurder etter barnekonvensjonen artikkel 12 og Grunnloven § 104.
sak-children-weight = Hvilken vekt er barnas syn gitt? Hvis de ikke er hørt, hvorfor ikke?
sak-children-exposed = Kan tiltaket være en belastning for noen barn, og hvordan tas det hensyn til?

## Økonomi og andre konsekvenser

sak-economy = Økonomiske og administrative konsekvenser
sak-economy-prices = Hva kildene sier om kostnader
sak-column-cost = Kostnad
sak-column-price = Beløp
sak-table-prices = Oppgitte kostnader for { $name }
sak-economy-no-price = Ingen kilde oppgir hva tiltaket koster. Det betyr ikke at det er gratis.
sak-economy-not-priced = Kildene oppgir ikke beløp for { $what }. Det betyr ikke at det er gratis.
sak-economy-not-recorded = Det er ikke undersøkt om kildene oppgir beløp for { $what }.
sak-economy-people = Personell, opplæring og veiledning
sak-table-people = Personell, opplæring og veiledning
sak-economy-own = Kommunens egne beregninger
sak-economy-start = Hva koster det å komme i gang, og i hvilket år kommer kostnaden?
sak-economy-yearly = Hva koster driften per år, og hvor mange barn eller familier nås?
sak-economy-staff = Hvilke stillinger bruker tid på tiltaket, hvor mye, og hva gjør de mindre av?
sak-economy-cover = Hvordan dekkes kostnaden i budsjettet og økonomiplanen? Finnes det tilskudd?
sak-economy-uncertain = Hvilke tall er usikre, og hva skjer hvis gruppene ikke fylles?
sak-concerns = Andre konsekvenser
sak-climate = Klima og miljø
sak-climate-prompt = Har saken følger for klima og miljø, for eksempel reiser? Skriv «Ikke relevant» når det er riktig.
sak-public-health = Folkehelse
sak-public-health-prompt = Hvordan påvirker saken helse og sosiale forskjeller?
sak-equality = Likestilling
sak-equality-prompt = Når tilbudet alle i målgruppen, uavhengig av kjønn, språk, bosted og økonomi?
sak-design = Universell utforming
sak-design-prompt = Kan alle bruke lokalene og materiellet?
sak-privacy = Personvern
sak-privacy-prompt = Hvilke personopplysninger behandles, med hvilket grunnlag, og må personvernkonsekvensene vurderes?

## Alternativer og vurdering

sak-options = Alternativer som er vurdert
sak-options-none = Alternativ 0: ikke innføre noe nytt
sak-options-none-what = Hva skjer med barna og familiene hvis kommunen fortsetter som i dag?
sak-options-none-cost = Hva koster det å fortsette som i dag, nå og senere?
sak-option = Alternativ { $number }: { $name }
sak-option-for = Hva taler for alternativet her i kommunen?
sak-option-against = Hva taler mot?
sak-option-takes = Hva må være på plass før kommunen kan begynne?
sak-options-other = Andre alternativer
sak-options-other-what = Kan kommunen løse behovet på andre måter, for eksempel sammen med nabokommuner eller ved å styrke et tilbud som finnes?
sak-assessment = Vurdering
sak-assessment-need = Hvilket alternativ svarer best på behovet, og hvorfor?
sak-assessment-evidence = Hvor sikker er kunnskapen, og holder den for kommuner som denne?
sak-assessment-bind = Er kommunen i stand til å oppfylle forpliktelsene over tid?
sak-assessment-unknown = Hvilken betydning har det som ikke er oppgitt?
sak-assessment-risk = Hva kan gå galt, og hvordan kan det forebygges?
sak-conclusion = Konklusjon
sak-conclusion-what = Skriv konklusjonen i to eller tre setninger. Den skal følge av vurderingen og stemme med forslaget til vedtak.

## Oppfølging, spørsmål og kilder

sak-follow-up = Oppfølging, evaluering og kommunikasjon
sak-follow-up-who = Hvem følger opp vedtaket, og når?
sak-follow-up-measure = Hva skal måles før, underveis og etterpå, og hvem gjør det?
sak-follow-up-report = Når får utvalget vite hvordan det gikk?
sak-follow-up-tell = Hvordan får familiene og de ansatte vite om tilbudet?
sak-questions = Spørsmål som står åpne
sak-questions-lead = Spørsmålene kan sendes eieren før saken avgjøres. Svarene kan endre vurderingen.
sak-questions-of = Spørsmål om { $name }
sak-questions-disagree = { $what }: Kildene er uenige.
sak-questions-which = Hva gjelder?
sak-questions-not-stated = { $count ->
    [one] Kildene svarer ikke på dette spørsmålet om status, forpliktelser, kostnader og personell.
   *[other] Kildene svarer ikke på disse { $number } spørsmålene om status, forpliktelser, kostnader og personell.
}
sak-questions-others = { $count ->
    [one] Kildene lar i tillegg ett spørsmål om andre forhold stå ubesvart.
   *[other] Kildene lar i tillegg { $number } spørsmål om andre forhold stå ubesvart.
}
sak-questions-not-recorded = { $count ->
    [one] Ett spørsmål er ikke undersøkt ennå. Da er det ikke kjent om kildene svarer.
   *[other] { $number } spørsmål er ikke undersøkt ennå. Da er det ikke kjent om kildene svarer.
}
sak-sources = Vedlegg og kilder
sak-sources-list = Kilder
sak-attachment = Vedlegg { $number }: { $title }
sak-attachment-see = Mer står i vedlegg { $number }: { $title }.
sak-attachment-commitments = Forpliktelsene i detalj
sak-attachment-studies = Studiene i detalj
sak-attachment-experiences = Erfaringene i detalj
sak-attachment-calculations = Slik er tallene regnet ut
sak-table-calculations = Formler for { $name }
sak-sources-attached = Legg ved avtaleutkast, svar fra eieren, uttalelser fra råd og egne beregninger.
sak-source-record = Oppføringen om { $name } på nettstedet tiltak.

## Ønsker og beregning

sak-fit = Hva kommunen ser etter, og hvordan alternativene svarer
sak-fit-lead = Kommunen har bedt om det som står til venstre. «Ikke kjent» er verken ja eller nei. Da står spørsmålet som kan stilles eieren.
sak-fit-must = Må være oppfylt
sak-column-criterion = Ønske
sak-table-fit = Alternativene mot kommunens ønsker
sak-plan = Beregning med kommunens egne tall
sak-plan-lead = Resultatene er spenn fra lavest til høyest. Tall uten kilde er kommunens egne forutsetninger.
sak-plan-assumed = «{ $what }» – { $value } (kommunens egen forutsetning)
sak-plan-unknown = Dette kan ikke regnes ut ennå: { $what }.
sak-plan-part = «{ $what }»: { $part }
sak-plan-lacks = Dette mangler i beregningen: { $what }.
sak-column-figure = Størrelse
sak-column-result = Resultat
sak-column-formula = Slik er det regnet ut
sak-table-plan = Hva { $name } krever
