### Teksten i saksframlegget. Eit saksframlegg blir skrive på norsk, så denne fila finst berre på bokmål og nynorsk.

## Hovud

sak-title-one = Tidleg innsats for barn og familiar: skal kommunen ta i bruk { $name }?
sak-title-several = Tidleg innsats for barn og familiar: val mellom { $names }
sak-field-officer = Saksbehandlar
sak-field-archive = Arkivsaksnr.
sak-field-committee = Utval
sak-field-date = Møtedato
sak-field-number = Saksnr.
sak-draft-note = Utkast laga { $date } av opplysningar på nettstaden tiltak. Tal i hakeparentes viser til kjeldelista til slutt. Det som er merkt «Til saksbehandlar», er ikkje fakta. Det skal fyllast ut eller strykast.
sak-prompt = Til saksbehandlar
sak-independent = Utkastet byggjer berre på uavhengige kjelder. { $left } av { $total } opplysningar er utelatne fordi berre eigaren eller nokon som har betalt, står bak dei. «Kjeldene» tyder her dei uavhengige.
sak-ended = Minst éi kjelde seier at { $name } ikkje blir tilbode lenger.
sak-table = Tabell { $number }: { $caption }
sak-decision = Framlegg til vedtak
sak-decision-what = Kommunen […] [tiltak] frå […]. Skriv om kommunen skal ta i bruk tiltaket, prøve det ut eller la vere.
sak-decision-money = Kostnadene på […] kr blir dekte av […].
sak-decision-who = […] får ansvaret for å gjennomføre vedtaket.
sak-decision-report = Saka blir lagd fram att med evaluering innan […].

## Samandrag

sak-summary = Samandrag
sak-summary-about = { $count ->
    [one] Saka gjeld tiltaket { $names }.
   *[other] Saka gjeld valet mellom { $names }.
}
sak-summary-answer = { $name }: { $said }

## Bakgrunn og behov

sak-background = Bakgrunn for saka
sak-background-why = Kvifor kjem saka opp no, og kven har teke ho opp?
sak-background-decided = Kva vedtak, planar og mål i kommunen byggjer saka på?
sak-background-now = Kva gjer kommunen i dag for barna og familiane det gjeld?
sak-background-what = Kva alternativa er
sak-facts = Saksopplysningar
sak-needs = Behov i kommunen
sak-needs-how-many = Kor mange barn og familiar i kommunen er i målgruppa? Oppgi kjelde og år.
sak-needs-what = Kva viser folkehelseoversikta, Ungdata og dei eigne tala til tenestene?
sak-needs-there = Kva tilbod har kommunen frå før, og kva manglar?
sak-needs-heard = Kva seier barn, foreldre og tilsette at dei treng?
sak-needs-aim = Kjeldene oppgir at alternativa skal bidra til dette:

## Alternativa

sak-alternatives = Alternativa side om side
sak-column-fact = Opplysning
sak-table-alternatives = Alternativa side om side
sak-alternatives-remarks = Atterhald om nokre av opplysningane står i oppføringane om tiltaka.
sak-reviewed = Opplysningane om { $name } vart sist gjennomgått { $date }.
sak-not-reviewed = Ingen har gått gjennom opplysningane om { $name } etter at dei vart registrerte.
sak-commitments = Kva kommunen forpliktar seg til
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
sak-provider = Kva leverandøren gir
sak-provider-nothing = Det er ikkje registrert kva leverandøren gir.
sak-column-provision = Yting
sak-table-provider = Kva leverandøren gir

## Kunnskapsgrunnlag og erfaringar

sak-evidence = Kunnskapsgrunnlag
sak-evidence-rule = Effekt krev måling og ei gruppe å samanlikne med. Det deltakarar og tilsette fortel om nytta, er opplevd nytte. Studiar av originalen i utlandet seier ikkje sikkert noko om tiltaket her.
sak-evidence-of = Kunnskap om { $name }
sak-evidence-none = Det er ikkje registrert nokon studie av sjølve { $name }.
sak-evidence-known = Dette er kjent:
sak-evidence-original = Dette er kjent om ein original i utlandet:
sak-evidence-others = Vurderingar, pågåande studiar og søk:
sak-evidence-unknown = Dette er ikkje kjent:
sak-column-study = Studie
sak-column-people = Svar og deltakarar
sak-table-studies = Studiar av { $name }
sak-experience = Erfaringar frå andre
sak-experience-lead = Dette fortel dei som har brukt tiltaka, ifølgje kjeldene. Talet i parentes er talet på erfaringar i kjeldene. Erfaringar er ikkje mål på effekt.
sak-experience-counted = { $what } ({ $number })

## Rettsleg grunnlag og det beste for barnet

sak-law = Rettsleg grunnlag og føringar
sak-law-lead = Tabellen viser kva tiltaka sjølve viser til. Han er inga rettsleg vurdering.
sak-column-programme = Tiltak
sak-column-refers = Viser til
sak-table-law = Lover, reformer og føringar som tiltaka viser til
sak-law-check = Lover å vurdere
sak-law-how = Vurder om lovene under gjeld saka, og vis til gjeldande paragraf på lovdata.no. Stryk dei som ikkje er aktuelle.
sak-law-child-welfare = Barnevernslova: ansvaret kommunen har for å førebyggje og samordne
sak-law-health-care = Helse- og omsorgstenestelova: førebygging, helsestasjon og samarbeid om barn og unge
sak-law-public-health = Folkehelselova: oversikt over helsetilstanden og tiltak mot utfordringane
sak-law-education = Opplæringslova: skulemiljø og samarbeid med andre tenester
sak-law-kindergarten = Barnehagelova: barnehagemiljø og samarbeid med andre tenester
sak-law-administration = Forvaltningslova: utgreiing, teieplikt og deling av opplysningar
sak-law-procurement = Reglane for innkjøp: må avtalen med leverandøren ut på anbod?
sak-children = Interessene til barn og unge
sak-children-best = Kva er til det beste for barna i denne saka, og korleis er det vurdert? Vurder etter barnekonvensjonen artikkel 3 og Grunnlova § 104.
sak-children-who = Kva barn gjeld saka direkte og indirekte?
sak-children-heard = Er barn og unge høyrde, til dømes gjennom ungdomsrådet? Kva sa dei? Vurder etter barnekonvensjonen artikkel 12 og Grunnlova § 104.
sak-children-weight = Kva vekt har synet til barna fått? Viss dei ikkje er høyrde, kvifor ikkje?
sak-children-exposed = Kan tiltaket vere ei belastning for nokre barn, og korleis blir det teke omsyn til?

## Økonomi og andre konsekvensar

sak-economy = Økonomiske og administrative konsekvensar
sak-economy-prices = Kva kjeldene seier om kostnader
sak-column-cost = Kostnad
sak-column-price = Beløp
sak-table-prices = Oppgitte kostnader for { $name }
sak-economy-no-price = Inga kjelde oppgir kva tiltaket kostar. Det tyder ikkje at det er gratis.
sak-economy-not-priced = Kjeldene oppgir ikkje beløp for { $what }. Det tyder ikkje at det er gratis.
sak-economy-not-recorded = Det er ikkje undersøkt om kjeldene oppgir beløp for { $what }.
sak-economy-people = Personell, opplæring og rettleiing
sak-table-people = Personell, opplæring og rettleiing
sak-economy-own = Dei eigne utrekningane til kommunen
sak-economy-start = Kva kostar det å kome i gang, og i kva år kjem kostnaden?
sak-economy-yearly = Kva kostar drifta per år, og kor mange barn eller familiar når kommunen?
sak-economy-staff = Kva stillingar bruker tid på tiltaket, kor mykje, og kva gjer dei mindre av?
sak-economy-cover = Korleis blir kostnaden dekt i budsjettet og økonomiplanen? Finst det tilskot?
sak-economy-uncertain = Kva tal er usikre, og kva skjer viss gruppene ikkje blir fulle?
sak-concerns = Andre konsekvensar
sak-climate = Klima og miljø
sak-climate-prompt = Har saka følgjer for klima og miljø, til dømes reiser? Skriv «Ikkje relevant» når det er rett.
sak-public-health = Folkehelse
sak-public-health-prompt = Korleis påverkar saka helse og sosiale skilnader?
sak-equality = Likestilling
sak-equality-prompt = Når tilbodet alle i målgruppa, uavhengig av kjønn, språk, bustad og økonomi?
sak-design = Universell utforming
sak-design-prompt = Kan alle bruke lokala og materiellet?
sak-privacy = Personvern
sak-privacy-prompt = Kva personopplysningar blir behandla, med kva grunnlag, og må konsekvensane for personvernet vurderast?

## Alternativ og vurdering

sak-options = Alternativ som er vurderte
sak-options-none = Alternativ 0: ikkje innføre noko nytt
sak-options-none-what = Kva skjer med barna og familiane viss kommunen held fram som i dag?
sak-options-none-cost = Kva kostar det å halde fram som i dag, no og seinare?
sak-option = Alternativ { $number }: { $name }
sak-option-for = Kva talar for alternativet her i kommunen?
sak-option-against = Kva talar mot?
sak-option-takes = Kva må vere på plass før kommunen kan byrje?
sak-options-other = Andre alternativ
sak-options-other-what = Kan kommunen løyse behovet på andre måtar, til dømes saman med nabokommunar eller ved å styrkje eit tilbod som finst?
sak-assessment = Vurdering
sak-assessment-need = Kva alternativ svarer best på behovet, og kvifor?
sak-assessment-evidence = Kor sikker er kunnskapen, og held han for kommunar som denne?
sak-assessment-bind = Er kommunen i stand til å oppfylle pliktene over tid?
sak-assessment-unknown = Kva har det å seie at noko ikkje er oppgitt?
sak-assessment-risk = Kva kan gå gale, og korleis kan det førebyggjast?
sak-conclusion = Konklusjon
sak-conclusion-what = Skriv konklusjonen i to eller tre setningar. Han skal følgje av vurderinga og stemme med framlegget til vedtak.

## Oppfølging, spørsmål og kjelder

sak-follow-up = Oppfølging, evaluering og kommunikasjon
sak-follow-up-who = Kven følgjer opp vedtaket, og når?
sak-follow-up-measure = Kva skal målast før, undervegs og etterpå, og kven gjer det?
sak-follow-up-report = Når får utvalet vite korleis det gjekk?
sak-follow-up-tell = Korleis får familiane og dei tilsette vite om tilbodet?
sak-questions = Spørsmål som står opne
sak-questions-lead = Spørsmåla kan sendast til eigaren før saka blir avgjord. Svara kan endre vurderinga.
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
sak-sources = Vedlegg og kjelder
sak-sources-list = Kjelder
sak-attachment = Vedlegg { $number }: { $title }
sak-attachment-see = Meir står i vedlegg { $number }: { $title }.
sak-attachment-commitments = Pliktene i detalj
sak-attachment-studies = Studiane i detalj
sak-attachment-experiences = Erfaringane i detalj
sak-attachment-calculations = Slik er tala rekna ut
sak-table-calculations = Formlar for { $name }
sak-sources-attached = Legg ved utkast til avtale, svar frå eigaren, fråsegner frå råd og eigne utrekningar.
sak-source-record = Oppføringa om { $name } på nettstaden tiltak.

## Ønske og utrekning

sak-fit = Kva kommunen ser etter, og korleis alternativa svarer
sak-fit-lead = Kommunen har bede om det som står til venstre. «Ikkje kjent» er korkje ja eller nei. Då står spørsmålet som kan stillast til eigaren.
sak-fit-must = Må vere oppfylt
sak-column-criterion = Ønske
sak-table-fit = Alternativa mot ønska til kommunen
sak-plan = Utrekning med dei eigne tala til kommunen
sak-plan-lead = Resultata er spenn frå lågast til høgast. Tal utan kjelde er det kommunen sjølv legg til grunn.
sak-plan-assumed = «{ $what }» – { $value } (lagt til grunn av kommunen)
sak-plan-unknown = Dette kan ikkje reknast ut enno: { $what }.
sak-plan-part = «{ $what }»: { $part }
sak-plan-lacks = Dette manglar i utrekninga: { $what }.
sak-column-figure = Storleik
sak-column-result = Resultat
sak-column-formula = Slik er det rekna ut
sak-table-plan = Kva { $name } krev
