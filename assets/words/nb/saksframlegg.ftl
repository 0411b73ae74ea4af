### Teksten i saksframlegget. Et saksframlegg skrives på norsk, så denne filen finnes bare på bokmål og nynorsk.

## Hode

sak-title = { $count ->
    [one] Tidlig innsats for barn og familier: tiltaket { $names }
    [2] Tidlig innsats for barn og familier: valg mellom to tiltak, { $names }
    [3] Tidlig innsats for barn og familier: valg mellom tre tiltak, { $names }
   *[other] Tidlig innsats for barn og familier: valg mellom { $number } tiltak, { $names }
}
sak-quoted = «{ $name }»
sak-field-officer = Saksbehandler
sak-field-archive = Arkivsaksnr.
sak-way = Saksgang
sak-way-councils = [Ungdomsråd og andre råd]
sak-way-committee = [Hovedutvalg]
sak-way-council = [Kommunestyre]
sak-field-committee = Utvalg
sak-field-date = Møtedato
sak-field-number = Saksnr.
sak-draft-note = Utkast laget { $date } av opplysninger på nettstedet tiltak. Tall i klammer viser til kildelisten. «Vi» i svarene er de som har lest kildene for nettstedet, ikke kommunen. Det som er merket «Til saksbehandler», er ikke fakta. Det skal fylles ut eller strykes.
sak-prompt = Til saksbehandler
sak-independent = Utkastet bygger bare på uavhengige kilder. { $left } av { $total } opplysninger er utelatt fordi bare eieren eller en som har betalt, står bak dem. «Kildene» betyr her de uavhengige.
sak-ended = { $name } tilbys ikke lenger ifølge minst én kilde.
sak-table = Tabell { $number }: { $caption }
sak-table-size = { $rows } rader og { $columns } kolonner. Første rad og første kolonne er overskrifter.

## Innstilling og vedlegg

sak-recommendation = Innstilling
sak-decision = Forslag til vedtak
sak-proposal-which = [tiltaket]
sak-proposal-choose = Behold én setning, fyll inn det som står i klammer, og stryk resten:
sak-proposal-start = Kommunen tar i bruk { $programme } fra [dato]. Kostnaden på [beløp] kroner dekkes av [budsjettpost].
sak-proposal-try-out = Kommunen prøver ut { $programme } i [periode]. Saken legges fram igjen med evaluering innen [dato].
sak-proposal-continue = Kommunen fortsetter med { $programme } til [dato]. Kostnaden på [beløp] kroner dekkes av [budsjettpost].
sak-proposal-not-prioritised = Kommunen prioriterer ikke { $programme } nå. [Grunnen i én setning.]
sak-proposal-orientation = [Utvalget] tar saken om { $programme } til orientering.
sak-proposal-adopt-plan = [Kommunestyret] vedtar [planen], der { $programme } inngår.
sak-attached = Vedlegg
sak-attached-one = { $number } { $title }
sak-not-attached = Ikke vedlagt
sak-not-attached-what = kildene i kildelisten, oppføringene på nettstedet og [avtaleutkast, svar fra eieren, uttalelser fra råd]

## Sammendrag og svar

sak-summary = Sammendrag
sak-summary-about = { $count ->
    [one] Saken gjelder tiltaket { $names }.
    [2] Saken gjelder valget mellom to tiltak: { $names }.
    [3] Saken gjelder valget mellom tre tiltak: { $names }.
   *[other] Saken gjelder valget mellom { $number } tiltak: { $names }.
}
sak-summary-answer = { $name }: { $said }
sak-asks-available = Kan kommunen få det?
sak-asks-for-whom = Hvem er det for?
sak-asks-what = Hva går det ut på?
sak-asks-commitments = Hva binder kommunen seg til?
sak-asks-effort = Hva tar det av folk og tid?
sak-asks-cost = Hva koster det?
sak-asks-effect = Virker det?
sak-asks-knowledge = Hvor mye er kjent?
sak-asks-contact = Hvem kan svare?
sak-answers = Tiltakene side om side
sak-table-answers = Tiltakene i åtte svar
sak-column-question = Spørsmål

## Felt som saksbehandleren fyller ut

sak-background = Bakgrunn for saken
sak-background-why = Hvorfor kommer saken opp nå, og hvem har tatt den opp?
sak-background-decided = Hvilket vedtak eller hvilken plan bygger saken på? Oppgi dato og nummer.
sak-background-now = Hva gjør kommunen for dem i dag, og hva mangler?
sak-children = Barn og unges interesser
sak-children-best = Hva er til barnas beste her (barnekonvensjonen artikkel 3, Grunnloven § 104)?
sak-children-heard = Er barn og unge hørt (artikkel 12)? Hva sa de, og hvilken vekt har det fått?
sak-children-exposed = Kan tiltaket være en belastning for noen barn?
sak-concerns = Andre konsekvenser
sak-assessment = Vurdering
sak-assessment-need = Hvilket alternativ svarer best på behovet, og holder kunnskapen for det?
sak-assessment-bind = Kan kommunen oppfylle kravene over tid? Hva kan gå galt?
sak-assessment-unknown = Hva betyr det som ikke er avklart?
sak-conclusion = Konklusjon
sak-conclusion-what = Skriv konklusjonen i to eller tre setninger. Den skal følge av vurderingen og stemme med innstillingen.
sak-follow-up = Oppfølging
sak-follow-up-who = Hvem følger opp vedtaket, og hvem forteller familier og ansatte om det?
sak-follow-up-measure = Hva måles før, underveis og etterpå?
sak-follow-up-report = Når får utvalget vite hvordan det gikk?
sak-background-need = Hvor mange barn og familier gjelder det her, og hva viser tallene? Oppgi kilde og år.
sak-concerns-staff = Administrasjon og ansatte
sak-concerns-privacy = Personvern: hvilke opplysninger behandles, og på hvilket grunnlag?
sak-concerns-equality = Likestilling og tilgang for alle, uavhengig av språk, bosted og økonomi
sak-concerns-health = Folkehelse og sosiale forskjeller
sak-concerns-climate = Klima og miljø
sak-options = Alternativer
sak-option-none = Alternativ 0: fortsette som i dag
sak-option = Alternativ { $number }: { $name }
sak-option-ended = { $name } er ikke et alternativ: Minst én kilde sier at det ikke tilbys lenger.
sak-options-none = Hva skjer med barna, og hva koster det, hvis kommunen fortsetter som i dag?
sak-options-each = Hva taler for og mot hvert tiltak her, og hva må være på plass først?
sak-options-other = Kan behovet løses på andre måter, for eksempel sammen med nabokommuner?

## Kunnskap

sak-evidence = Kunnskapsgrunnlag
sak-evidence-limits = Forskning kan ikke svare på om tiltaket passer for barna og tjenestene i denne kommunen, eller om nytten er verd kostnaden her. Det må kommunen vurdere.
sak-evidence-rule = Effekt krever måling og en gruppe å sammenligne med. Det deltakere og ansatte forteller om nytten, er opplevd nytte. Studier av en original i utlandet sier ikke sikkert noe om tiltaket her.
sak-evidence-of = Kunnskap om { $name }
sak-evidence-none = Det er ikke registrert noen studie av { $name } selv.
sak-evidence-others = Vurderinger, pågående studier og søk:
sak-evidence-unknown = Dette er ikke kjent:
sak-column-study = Studie
sak-column-people = Svar og deltakere
sak-table-studies = Studier av { $name }
sak-experience-lead = Dette forteller de som har brukt tiltakene, ifølge kildene. Erfaringer er ikke mål på effekt.

## Økonomi

sak-economy = Økonomi
sak-table-economy = Hva kildene sier om kostnader
sak-column-cost = Kostnad
sak-economy-once = Én gang
sak-economy-yearly = Hvert år
sak-economy-each = Hver gruppe, familie eller person
sak-economy-both = Oppstart og drift samlet
sak-economy-unsaid = Når er ikke oppgitt
sak-economy-grants = Tilskudd
sak-economy-missing = Beløp som mangler
sak-economy-one-of-several = { $price } Det er ett av flere beløp.
sak-economy-none = Ikke registrert
sak-economy-elsewhere = { $count ->
    [one] Ett beløp i annen valuta
   *[other] { $number } beløp i annen valuta
}
sak-economy-nothing-missing = Ingen
sak-economy-not-free = At et beløp mangler, betyr ikke at det er gratis.
sak-economy-no-amounts = { $count ->
    [one] Det er ikke registrert noe beløp for tiltaket. Det betyr ikke at det er gratis.
   *[other] Det er ikke registrert noe beløp for noen av tiltakene. Det betyr ikke at de er gratis.
}
sak-table-years = Kommunens egne tall for fire år
sak-table-years-planned = Fire år, regnet ut med kommunens egne tall
sak-table-years-priced = Fire år, regnet ut med kommunens egne tall, i priser fra { $year }
sak-economy-line = { $name }: { $line }
sak-economy-year = År { $year }
sak-economy-not-known = Ikke regnet ut
sak-economy-cover-row = Inndekning
sak-economy-cover = Hvordan dekkes kostnaden i budsjettet og økonomiplanen?
sak-economy-staff = Hvilke stillinger bruker tid på dette, og hva gjør de mindre av?
sak-economy-uncertain = Hvilke tall er usikre, og hva skjer hvis gruppene ikke fylles?
sak-column-price = Beløp
sak-table-prices = Oppgitte kostnader for { $name }
sak-economy-no-price = Ingen kilde oppgir hva tiltaket koster. Det betyr ikke at det er gratis.
sak-economy-not-priced = Kildene oppgir ikke beløp for { $what }. Det betyr ikke at det er gratis.
sak-economy-not-recorded = Det er ikke undersøkt om kildene oppgir beløp for { $what }.
sak-table-people = Personell, opplæring og veiledning

## Åpne spørsmål

sak-questions = Det som ikke er avklart
sak-questions-lead = Spørsmålene er de tyngste og kan sendes eieren. Svarene kan endre vurderingen.
sak-questions-disputed = Kildene er uenige om «{ $what }». Hva gjelder i dag?
sak-question-of = { $question } ({ $names })
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

## Rettslig grunnlag

sak-law = Rettslig grunnlag
sak-law-first = Kommunen skal fremme gode oppvekstvilkår, forebygge omsorgssvikt og samordne tjenestene, og kommunestyret skal selv vedta en plan for det
sak-law-plan = Dekker kommunens egen plan tiltaket? Vis til planen og vedtaket.
sak-law-checked = Paragrafene under kan gjelde saken. De er sist lest hos Lovdata { $date }. Les dem der før saken sendes, stryk dem som ikke er aktuelle, og vurder om en avtale må ut på anbud.
sak-column-law = Lov og paragraf
sak-column-about = Hva den handler om
sak-table-paragraphs = Paragrafer som kan gjelde
sak-column-programme = Tiltak
sak-column-refers = Viser til
sak-table-law = Hva tiltakene selv viser til

## Vedleggene

sak-attachments = Vedlegg
sak-contents = Innhold i vedleggene
sak-attachment = Vedlegg { $number }: { $title }
sak-attachment-see = Mer står i vedlegg { $number }.
sak-attachment-details = Tiltakene i detalj
sak-attachment-fit = Kommunens ønsker
sak-attachment-commitments = Forpliktelsene
sak-attachment-provider = Hva leverandøren gir
sak-attachment-costs = Kostnader og personell
sak-attachment-calculations = Beregning med kommunens egne tall
sak-attachment-studies = Studiene
sak-attachment-experiences = Erfaringer fra andre
sak-attachment-law = Rettslig grunnlag
sak-attachment-questions = Åpne spørsmål
sak-column-fact = Opplysning
sak-table-alternatives = Tiltakene i detalj
sak-alternatives-remarks = Forbehold til enkelte opplysninger står i oppføringene om tiltakene.
sak-reviewed = Opplysningene om { $name } ble sist gjennomgått { $date }.
sak-not-reviewed = Ingen har gjennomgått opplysningene om { $name } etter at de ble registrert.
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
sak-column-provision = Ytelse
sak-table-provider = Hva leverandøren gir
sak-sources-list = Kilder
sak-source-record = Oppføringen om { $name } på nettstedet tiltak.

## Ønsker og beregning

sak-fit-lead = Kommunen har bedt om det som står til venstre. «Ikke kjent» er verken ja eller nei. Da står spørsmålet som kan stilles eieren.
sak-fit-must = Må være oppfylt
sak-column-criterion = Ønske
sak-table-fit = Alternativene mot kommunens ønsker
sak-plan-lead = Resultatene er spenn fra lavest til høyest. Tall uten kilde er kommunens egne forutsetninger.
sak-plan-assumed = «{ $what }» – { $value } (kommunens egen forutsetning)
sak-plan-unknown = Dette kan ikke regnes ut ennå: { $what }.
sak-plan-part = «{ $what }»: { $part }
sak-plan-lacks = Dette mangler i beregningen: { $what }.
sak-column-figure = Størrelse
sak-column-result = Resultat
sak-column-formula = Slik er det regnet ut
sak-table-plan = Hva { $name } krever
sak-table-calculations = Formler for { $name }

## Ett ark til politikerne

sak-ark-title = { $count ->
    [one] Kort om tiltaket { $names }
   *[other] Kort om to tiltak: { $names }
}
sak-ark-table = Korte svar
sak-ark-proposal-open = Skriv i én setning hva [utvalget] blir bedt om å vedta.
sak-ark-asks-hours = Hvor mange timer tar det hos oss?
sak-ark-asks-kroner = Hvor mange kroner koster det hos oss?
sak-ark-asks-unknown = Hva er ikke avklart?
sak-ark-not-planned = Ikke regnet ut for kommunen.
sak-ark-nothing-open = Kildene svarer på alt det er spurt om.
sak-ark-figure = { $what }: { $value }.
sak-ark-note = Laget { $date } av opplysninger på nettstedet tiltak. «Vi» i svarene er de som har lest kildene for nettstedet, ikke kommunen. At noe ikke er avklart, betyr verken ja eller nei.
sak-ark-sources = { $count ->
    [one] Svarene om { $name } bygger på én kilde.
   *[other] Svarene om { $name } bygger på { $number } kilder.
}

## Arbeidsark

sak-hex-title = Er kommunen klar for { $name }?
sak-hex-lead = Fyll ut arket sammen med dem som skal drive tiltaket. Det vi vet, er hentet fra kildene. Resten kan bare kommunen svare på. De seks delene er de samme som i Hexagon fra National Implementation Research Network (NIRN).
sak-hex-table = Seks deler å vurdere
sak-hex-column-part = Del
sak-hex-column-known = Det vi vet fra kildene
sak-hex-column-judged = Det kommunen vurderer
sak-hex-part-need = Behov
sak-hex-part-fit = Passer det her
sak-hex-part-resources = Ressurser
sak-hex-part-evidence = Kunnskap
sak-hex-part-readiness = Klart til bruk
sak-hex-part-capacity = Kapasitet
sak-hex-asks-need = Hvor mange her har dette behovet, og hvordan vet vi det?
sak-hex-asks-fit = Hva gjør vi alt for dem, og hva må endres eller slutte?
sak-hex-asks-resources = Hvilke penger, rom og stillinger kan vi bruke, og hvor lenge?
sak-hex-asks-evidence = Er barna og tjenestene her som i studiene? Er det godt nok for oss?
sak-hex-asks-readiness = Hvem kan vi spørre som har brukt det, og hva sier de?
sak-hex-asks-capacity = Hvem leder det, hvem er reserve, og har ledelsen sagt ja?
sak-hex-all = Samlet
sak-hex-all-about = Går vi videre, venter vi eller lar vi det være?
sak-hex-asks-all = Hva må være på plass først, og hvem gjør det?
sak-hex-given = Leverandøren gir: { $what }.
sak-hex-who = Hvem og når
sak-hex-who-about = Hvem var med, og når ble arket fylt ut?
