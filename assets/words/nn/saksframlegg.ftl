### Teksten i saksframlegget. Eit saksframlegg blir skrive på norsk, så denne fila finst berre på bokmål og nynorsk.

## Hovud

sak-title = { $count ->
    [one] Tidleg innsats for barn og familiar: tiltaket { $names }
    [2] Tidleg innsats for barn og familiar: val mellom to tiltak, { $names }
    [3] Tidleg innsats for barn og familiar: val mellom tre tiltak, { $names }
   *[other] Tidleg innsats for barn og familiar: val mellom { $number } tiltak, { $names }
}
sak-quoted = «{ $name }»
sak-field-officer = Saksbehandlar
sak-field-archive = Arkivsaksnr.
sak-way = Saksgang
sak-way-councils = [Ungdomsråd og andre råd]
sak-way-committee = [Hovudutval]
sak-way-council = [Kommunestyre]
sak-field-committee = Utval
sak-field-date = Møtedato
sak-field-number = Saksnr.
sak-draft-note = Utkast laga { $date } av opplysningar på nettstaden tiltak. Tal i klammer viser til kjeldelista. «Vi» i svara er dei som har lese kjeldene for nettstaden, ikkje kommunen. Det som er merkt «Til saksbehandlar», er ikkje fakta. Det skal fyllast ut eller strykast.
sak-prompt = Til saksbehandlar
sak-independent = Utkastet byggjer berre på uavhengige kjelder. { $left } av { $total } opplysningar er utelatne fordi berre eigaren eller nokon som har betalt, står bak dei. «Kjeldene» tyder her dei uavhengige.
sak-ended = Minst éi kjelde seier at { $name } ikkje blir tilbode lenger.
sak-table = Tabell { $number }: { $caption }
sak-table-size = { $rows } rader og { $columns } kolonnar. Første rad og første kolonne er overskrifter.

## Innstilling og vedlegg

sak-recommendation = Innstilling
sak-decision = Framlegg til vedtak
sak-proposal-which = [tiltaket]
sak-proposal-choose = Behald éi setning, fyll inn det som står i klammer, og stryk resten:
sak-proposal-start = Kommunen tek i bruk { $programme } frå [dato]. Kostnaden på [beløp] kroner blir dekt av [budsjettpost].
sak-proposal-try-out = Kommunen prøver ut { $programme } i [periode]. Saka blir lagd fram att med evaluering innan [dato].
sak-proposal-continue = Kommunen held fram med { $programme } til [dato]. Kostnaden på [beløp] kroner blir dekt av [budsjettpost].
sak-proposal-not-prioritised = Kommunen prioriterer ikkje { $programme } no. [Grunnen i éi setning.]
sak-proposal-orientation = [Utvalet] tek saka om { $programme } til orientering.
sak-proposal-adopt-plan = [Kommunestyret] vedtek [planen], der { $programme } er ein del.
sak-attached = Vedlegg
sak-attached-one = { $number } { $title }
sak-not-attached = Ikkje vedlagt
sak-not-attached-what = kjeldene i kjeldelista, oppføringane på nettstaden og [utkast til avtale, svar frå eigaren, fråsegner frå råd]

## Samandrag og svar

sak-summary = Samandrag
sak-summary-about = { $count ->
    [one] Saka gjeld tiltaket { $names }.
    [2] Saka gjeld valet mellom to tiltak: { $names }.
    [3] Saka gjeld valet mellom tre tiltak: { $names }.
   *[other] Saka gjeld valet mellom { $number } tiltak: { $names }.
}
sak-summary-answer = { $name }: { $said }
sak-asks-available = Kan kommunen få det?
sak-asks-for-whom = Kven er det for?
sak-asks-what = Kva går det ut på?
sak-asks-commitments = Kva bind kommunen seg til?
sak-asks-effort = Kva tek det av folk og tid?
sak-asks-cost = Kva kostar det?
sak-asks-effect = Verkar det?
sak-asks-knowledge = Kor mykje er kjent?
sak-asks-contact = Kven kan svare?
sak-answers = Tiltaka side om side
sak-table-answers = Tiltaka i åtte svar
sak-column-question = Spørsmål

## Felt som saksbehandlaren fyller ut

sak-background = Bakgrunn for saka
sak-background-why = Kvifor kjem saka opp no, og kven har teke ho opp?
sak-background-decided = Kva vedtak eller plan byggjer saka på? Oppgi dato og nummer.
sak-background-now = Kva gjer kommunen for dei i dag, og kva manglar?
sak-children = Interessene til barn og unge
sak-children-best = Kva er til det beste for barna her (barnekonvensjonen artikkel 3, Grunnlova § 104)?
sak-children-heard = Er barn og unge høyrde (artikkel 12)? Kva sa dei, og kva vekt har det fått?
sak-children-exposed = Kan tiltaket vere ei belastning for nokre barn?
sak-concerns = Andre konsekvensar
sak-assessment = Vurdering
sak-assessment-need = Kva alternativ svarer best på behovet, og held kunnskapen for det?
sak-assessment-bind = Kan kommunen oppfylle krava over tid? Kva kan gå gale?
sak-assessment-unknown = Kva har det som ikkje er avklart, å seie?
sak-conclusion = Konklusjon
sak-conclusion-what = Skriv konklusjonen i to eller tre setningar. Han skal følgje av vurderinga og stemme med innstillinga.
sak-follow-up = Oppfølging
sak-follow-up-who = Kven følgjer opp vedtaket, og kven fortel familiar og tilsette om det?
sak-follow-up-measure = Kva blir målt før, undervegs og etterpå?
sak-follow-up-report = Når får utvalet vite korleis det gjekk?
sak-background-need = Kor mange barn og familiar gjeld det her, og kva viser tala? Oppgi kjelde og år.
sak-concerns-staff = Administrasjon og tilsette
sak-concerns-privacy = Personvern: kva opplysningar blir behandla, og på kva grunnlag?
sak-concerns-equality = Likestilling og tilgang for alle, uavhengig av språk, bustad og økonomi
sak-concerns-health = Folkehelse og sosiale skilnader
sak-concerns-climate = Klima og miljø
sak-options = Alternativ
sak-option-none = Alternativ 0: halde fram som i dag
sak-option = Alternativ { $number }: { $name }
sak-option-ended = { $name } er ikkje eit alternativ: Minst éi kjelde seier at det ikkje blir tilbode lenger.
sak-options-none = Kva skjer med barna, og kva kostar det, viss kommunen held fram som i dag?
sak-options-each = Kva talar for og mot kvart tiltak her, og kva må vere på plass først?
sak-options-other = Kan behovet løysast på andre måtar, til dømes saman med nabokommunar?

## Kunnskap

sak-evidence = Kunnskapsgrunnlag
sak-evidence-limits = Forsking kan ikkje svare på om tiltaket passar for barna og tenestene i denne kommunen, eller om nytta er verd kostnaden her. Det må kommunen vurdere.
sak-evidence-rule = Effekt krev måling og ei gruppe å samanlikne med. Det deltakarar og tilsette fortel om nytta, er opplevd nytte. Studiar av originalen i utlandet seier ikkje sikkert noko om tiltaket her.
sak-evidence-of = Kunnskap om { $name }
sak-evidence-none = Det er ikkje registrert nokon studie av sjølve { $name }.
sak-evidence-others = Vurderingar, pågåande studiar og søk:
sak-evidence-unknown = Dette er ikkje kjent:
sak-column-study = Studie
sak-column-people = Svar og deltakarar
sak-table-studies = Studiar av { $name }
sak-experience-lead = Dette fortel dei som har brukt tiltaka, ifølgje kjeldene. Erfaringar er ikkje mål på effekt.

## Økonomi

sak-economy = Økonomi
sak-table-economy = Kva kjeldene seier om kostnader
sak-column-cost = Kostnad
sak-economy-once = Éin gong
sak-economy-yearly = Kvart år
sak-economy-each = Kvar gruppe, familie eller person
sak-economy-both = Oppstart og drift samla
sak-economy-unsaid = Når er ikkje oppgitt
sak-economy-grants = Tilskot
sak-economy-missing = Beløp som manglar
sak-economy-one-of-several = { $price } Det er eitt av fleire beløp.
sak-economy-none = Ikkje registrert
sak-economy-elsewhere = { $count ->
    [one] Eitt beløp i annan valuta
   *[other] { $number } beløp i annan valuta
}
sak-economy-nothing-missing = Ingen
sak-economy-not-free = At eit beløp manglar, tyder ikkje at det er gratis.
sak-economy-no-amounts = { $count ->
    [one] Det er ikkje registrert noko beløp for tiltaket. Det tyder ikkje at det er gratis.
   *[other] Det er ikkje registrert noko beløp for nokon av tiltaka. Det tyder ikkje at dei er gratis.
}
sak-table-years = Dei eigne tala til kommunen for fire år
sak-table-years-planned = Fire år, rekna ut med dei eigne tala til kommunen
sak-table-years-priced = Fire år, rekna ut med dei eigne tala til kommunen, i prisar frå { $year }
sak-economy-line = { $name }: { $line }
sak-economy-year = År { $year }
sak-economy-not-known = Ikkje rekna ut
sak-economy-cover-row = Inndekking
sak-economy-cover = Korleis blir kostnaden dekt i budsjettet og økonomiplanen?
sak-economy-staff = Kva stillingar bruker tid på dette, og kva gjer dei mindre av?
sak-economy-uncertain = Kva tal er usikre, og kva skjer viss gruppene ikkje blir fulle?
sak-column-price = Beløp
sak-table-prices = Oppgitte kostnader for { $name }
sak-economy-no-price = Inga kjelde oppgir kva tiltaket kostar. Det tyder ikkje at det er gratis.
sak-economy-not-priced = Kjeldene oppgir ikkje beløp for { $what }. Det tyder ikkje at det er gratis.
sak-economy-not-recorded = Det er ikkje undersøkt om kjeldene oppgir beløp for { $what }.
sak-table-people = Personell, opplæring og rettleiing

## Opne spørsmål

sak-questions = Det som ikkje er avklart
sak-questions-lead = Spørsmåla er dei tyngste og kan sendast til eigaren. Svara kan endre vurderinga.
sak-questions-disputed = Kjeldene er usamde om «{ $what }». Kva gjeld i dag?
sak-question-of = { $question } ({ $names })
sak-questions-of = Spørsmål om { $name }
sak-questions-disagree = { $what }: Kjeldene er usamde.
sak-questions-which = Kva gjeld?
sak-questions-not-stated = { $count ->
    [one] Kjeldene svarer ikkje på dette spørsmålet om status, plikter, kostnader og personell.
   *[other] Kjeldene svarer ikkje på desse { $number } spørsmåla om status, plikter, kostnader og personell.
}
sak-questions-others = { $count ->
    [one] Kjeldene lèt i tillegg eitt spørsmål om andre forhold stå utan svar.
   *[other] Kjeldene lèt i tillegg { $number } spørsmål om andre forhold stå utan svar.
}
sak-questions-not-recorded = { $count ->
    [one] Eitt spørsmål er ikkje undersøkt enno. Då er det ikkje kjent om kjeldene svarer.
   *[other] { $number } spørsmål er ikkje undersøkte enno. Då er det ikkje kjent om kjeldene svarer.
}

## Rettsleg grunnlag

sak-law = Rettsleg grunnlag
sak-law-first = Kommunen skal fremje gode oppvekstvilkår, førebyggje omsorgssvikt og samordne tenestene, og kommunestyret skal sjølv vedta ein plan for det
sak-law-plan = Dekkjer planen til kommunen tiltaket? Vis til planen og vedtaket.
sak-law-checked = Paragrafane under kan gjelde saka. Dei er sist lesne hos Lovdata { $date }. Les dei der før saka blir send, stryk dei som ikkje er aktuelle, og vurder om ein avtale må ut på anbod.
sak-column-law = Lov og paragraf
sak-column-about = Kva han handlar om
sak-table-paragraphs = Paragrafar som kan gjelde
sak-column-programme = Tiltak
sak-column-refers = Viser til
sak-table-law = Kva tiltaka sjølve viser til

## Vedlegga

sak-attachments = Vedlegg
sak-contents = Innhald i vedlegga
sak-attachment = Vedlegg { $number }: { $title }
sak-attachment-see = Meir står i vedlegg { $number }.
sak-attachment-details = Tiltaka i detalj
sak-attachment-fit = Ønska til kommunen
sak-attachment-commitments = Pliktene
sak-attachment-provider = Kva leverandøren gir
sak-attachment-costs = Kostnader og personell
sak-attachment-calculations = Utrekning med dei eigne tala til kommunen
sak-attachment-studies = Studiane
sak-attachment-experiences = Erfaringar frå andre
sak-attachment-law = Rettsleg grunnlag
sak-attachment-questions = Opne spørsmål
sak-column-fact = Opplysning
sak-table-alternatives = Tiltaka i detalj
sak-alternatives-remarks = Atterhald om nokre av opplysningane står i oppføringane om tiltaka.
sak-reviewed = Opplysningane om { $name } vart sist gjennomgått { $date }.
sak-not-reviewed = Ingen har gått gjennom opplysningane om { $name } etter at dei vart registrerte.
sak-commitments-lead = «Må» og «Bør» er brukte når kjelda stiller eit krav eller gir eit råd. Elles skildrar kjelda berre kva andre gjer.
sak-column-commitment = Plikt
sak-column-what = Innhald
sak-table-commitments = Pliktene til kommunen
sak-table-commitments-of = Plikter i { $name }
sak-commitments-not-stated = { $count ->
    [one] Eitt forhold er ikkje oppgitt i kjeldene: { $what }.
   *[other] { $number } forhold er ikkje oppgitte i kjeldene: { $what }.
}
sak-commitments-not-in-excerpt = { $count ->
    [one] Eitt forhold står ikkje i den delen av kjeldene som er lesen: { $what }.
   *[other] { $number } forhold står ikkje i den delen av kjeldene som er lesen: { $what }.
}
sak-commitments-not-recorded = { $count ->
    [one] Eitt forhold er ikkje undersøkt enno: { $what }.
   *[other] { $number } forhold er ikkje undersøkte enno: { $what }.
}
sak-commitments-not-applicable = { $count ->
    [one] Eitt forhold er ikkje aktuelt: { $what }.
   *[other] { $number } forhold er ikkje aktuelle: { $what }.
}
sak-commitments-only-interested = { $count ->
    [one] Eitt forhold er omtala berre av eigar eller finansiør: { $what }.
   *[other] { $number } forhold er omtala berre av eigar eller finansiør: { $what }.
}
sak-column-provision = Yting
sak-table-provider = Kva leverandøren gir
sak-sources-list = Kjelder
sak-source-record = Oppføringa om { $name } på nettstaden tiltak.

## Ønske og utrekning

sak-fit-lead = Kommunen har bede om det som står til venstre. «Ikkje kjent» er korkje ja eller nei. Då står spørsmålet som kan stillast til eigaren.
sak-fit-must = Må vere oppfylt
sak-column-criterion = Ønske
sak-table-fit = Alternativa mot ønska til kommunen
sak-plan-lead = Resultata er spenn frå lågast til høgast. Tal utan kjelde er det kommunen sjølv legg til grunn.
sak-plan-assumed = «{ $what }» – { $value } (lagt til grunn av kommunen)
sak-plan-unknown = Dette kan ikkje reknast ut enno: { $what }.
sak-plan-part = «{ $what }»: { $part }
sak-plan-lacks = Dette manglar i utrekninga: { $what }.
sak-column-figure = Storleik
sak-column-result = Resultat
sak-column-formula = Slik er det rekna ut
sak-table-plan = Kva { $name } krev
sak-table-calculations = Formlar for { $name }

## Eitt ark til politikarane

sak-ark-title = { $count ->
    [one] Kort om tiltaket { $names }
   *[other] Kort om to tiltak: { $names }
}
sak-ark-table = Korte svar
sak-ark-proposal-open = Skriv i éi setning kva [utvalet] blir bede om å vedta.
sak-ark-asks-hours = Kor mange timar tek det hos oss?
sak-ark-asks-kroner = Kor mange kroner kostar det hos oss?
sak-ark-asks-unknown = Kva er ikkje avklart?
sak-ark-not-planned = Ikkje rekna ut for kommunen.
sak-ark-nothing-open = Kjeldene svarer på alt det er spurt om.
sak-ark-figure = { $what }: { $value }.
sak-ark-note = Laga { $date } av opplysningar på nettstaden tiltak. «Vi» i svara er dei som har lese kjeldene for nettstaden, ikkje kommunen. At noko ikkje er avklart, tyder verken ja eller nei.
sak-ark-sources = { $count ->
    [one] Svara om { $name } byggjer på éi kjelde.
   *[other] Svara om { $name } byggjer på { $number } kjelder.
}

## Arbeidsark

sak-hex-title = Er kommunen klar for { $name }?
sak-hex-lead = Fyll ut arket saman med dei som skal drive tiltaket. Det vi veit, er henta frå kjeldene. Resten kan berre kommunen svare på. Dei seks delane er dei same som i Hexagon frå National Implementation Research Network (NIRN).
sak-hex-table = Seks delar å vurdere
sak-hex-column-part = Del
sak-hex-column-known = Det vi veit frå kjeldene
sak-hex-column-judged = Det kommunen vurderer
sak-hex-part-need = Behov
sak-hex-part-fit = Passar det her
sak-hex-part-resources = Ressursar
sak-hex-part-evidence = Kunnskap
sak-hex-part-readiness = Klart til bruk
sak-hex-part-capacity = Kapasitet
sak-hex-asks-need = Kor mange her har dette behovet, og korleis veit vi det?
sak-hex-asks-fit = Kva gjer vi alt for dei, og kva må endrast eller slutte?
sak-hex-asks-resources = Kva pengar, rom og stillingar kan vi bruke, og kor lenge?
sak-hex-asks-evidence = Er barna og tenestene her som i studiane? Er det godt nok for oss?
sak-hex-asks-readiness = Kven kan vi spørje som har brukt det, og kva seier dei?
sak-hex-asks-capacity = Kven leier det, kven er reserve, og har leiinga sagt ja?
sak-hex-all = Samla
sak-hex-all-about = Går vi vidare, ventar vi eller lèt vi det vere?
sak-hex-asks-all = Kva må vere på plass først, og kven gjer det?
sak-hex-given = Leverandøren gir: { $what }.
sak-hex-who = Kven og når
sak-hex-who-about = Kven var med, og når vart arket fylt ut?
