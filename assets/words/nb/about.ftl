# Hvem som står bak nettstedet, hvordan det blir til, personvern og tilgjengelighet.

## Utgiveren
publisher-title = Hvem som står bak
publisher = Nettstedet gis ut av { $publisher }.
publisher-numbered = Nettstedet gis ut av { $publisher }, organisasjonsnummer { $number }.
publisher-none = Denne kopien av nettstedet har ingen utgiver.
publisher-none-means = Ingen har tatt på seg å holde opplysningene ved like, rette feil eller svare på spørsmål. Bruk kildene som står ved hver opplysning, og spør eieren av tiltaket.
publisher-contact = Kontakt:
publisher-contact-none = Utgiveren har ikke oppgitt kontaktinformasjon.
publisher-page = Kontaktside på { $site }
publisher-funding = Hvem som betaler:
publisher-funding-none = Utgiveren har ikke oppgitt hvem som betaler for arbeidet.
publisher-method-title = Med utgiverens egne ord
report-error = Meld feil
report-error-subject = Feil på siden { $page }

## Om
about-title = Om tiltak
about-lead = tiltak hjelper kommuner å velge tidlige tiltak for barn og familier. Vi viser hva kommunen binder seg til, hva kildene sier, og hva ingen vet.
about-for-title = Hvem det er for
about-for = For ledere som har et problem og lite tid. For planleggere som skal sette tiltak opp mot hverandre og skrive saken.
about-work-title = Slik arbeider vi
about-record-title = Hva vi leser
about-record = En redaktør leser det eieren, forskere, kunnskapsbaser og kommuner har publisert om tiltaket, og skriver hver opplysning med egne ord. Ingen opplysning kommer med uten kilde og sted i kilden. Alt ligger i åpne tekstfiler med full historikk.
about-often-title = Hvor ofte vi leser
about-often = Hver side sier når en redaktør sist gikk gjennom den, og når det skal skje igjen. Det som er endret etter den dagen, kan mangle. Gamle kilder er merket.
about-absent-title = Når et tiltak ikke står her
about-absent = Da har ingen skrevet det inn ennå. Det betyr ikke at tiltaket ikke virker, eller at noen har valgt det bort. At et tiltak står her, er heller ingen anbefaling.
about-suggest-title = Foreslå et tiltak
about-suggest = Fortell hva tiltaket heter, hvem som eier det, og hvor det står noe om det.
about-suggest-to = Send forslaget til
about-suggest-nobody = Denne kopien av nettstedet har ingen som tar imot forslag ennå.
about-silence-title = Fire slags taushet
about-silence = «Ikke oppgitt» betyr at en redaktør har lett uten å finne svar i kildene. «Ikke i det vi har lest» betyr at vi bare har lest en del av kildene, og at resten kan ha svaret. «Ikke sett etter» betyr at ingen har lett ennå. «Ikke aktuelt» betyr at spørsmålet ikke gir mening for tiltaket. Vi blander dem aldri.
about-effect-title = Opplevd nytte er ikke effekt
about-effect = Når foreldre eller ansatte sier at et tiltak hjalp, kaller vi det opplevd nytte. Effekt krever måling og noe å sammenligne med. Studier av en original i utlandet står for seg. Vi gir ingen egne karakterer.
about-conflict-title = Når kildene er uenige
about-conflict = Da står versjonene side om side. Vi avgjør ikke hvem som har rett.
about-search-title = Slik virker søket
about-search = Søket leser navn, målgruppe, innhold, forpliktelser, evaluering og erfaringer på alle språkene. Flere valg i samme filter gir flere treff. Valg i ulike filtre gir færre. Adressen husker alt du har valgt.
about-errors-title = Har du funnet en feil?
about-errors = Meld fra til utgiveren. Fortell hvilken side det gjelder, og hva kilden sier.
about-errors-nobody = Denne kopien av nettstedet har ingen som tar imot meldinger om feil ennå.

## Personvern
privacy-title = Personvern
privacy-lead = Du kan bruke nettstedet uten å oppgi noe om deg selv.
privacy-controller-title = Behandlingsansvarlig
privacy-controller = Utgiveren er behandlingsansvarlig for personopplysningene på nettstedet.
privacy-controller-none = Den som har satt opp kopien på en tjener, er behandlingsansvarlig, men har ikke oppgitt hvem det er.
privacy-cookies-title = Ingen informasjonskapsler
privacy-cookies = Nettstedet setter ingen informasjonskapsler og bruker ingen sporing. Skrift, stil og bilder kommer fra nettstedet selv.
privacy-logs-title = Hva som blir logget
privacy-logs = Programmet fører ingen logg over besøk. Det lagrer verken IP-adressen din, sidene du ser, eller det du søker etter, velger og regner på. Loggen til programmet handler bare om filene med tiltak og om feil i programmet. Husk at valgene dine står i adressen: den som får lenken, ser dem.
privacy-server-log = { $count ->
    [one] Tjeneren som står foran programmet, fører logg over IP-adresser og sider. Den slettes etter en dag.
   *[other] Tjeneren som står foran programmet, fører logg over IP-adresser og sider. Den slettes etter { $number } dager.
}
privacy-server-log-none = Tjeneren som står foran programmet, fører heller ingen logg over besøk.
privacy-server-log-not-stated = Tjeneren som står foran programmet, kan føre logg over IP-adresser og sider. Den som driver den, har ikke oppgitt om det skjer, eller hvor lenge loggen blir lagret.
privacy-contacts-title = Kontaktpersoner
privacy-contacts = Vi viser kontaktpersoner bare når leverandøren selv har publisert dem som kontakt for spørsmål om tiltaket.
privacy-basis-title = Rettslig grunnlag
privacy-basis-none = Det rettslige grunnlaget for å vise kontaktpersoner er ikke oppgitt av den som er behandlingsansvarlig.
legal-basis-public-task = Kontaktpersoner vises fordi det trengs for en oppgave i allmennhetens interesse: personvernforordningen artikkel 6 nr. 1 bokstav e.
legal-basis-legitimate-interest = Kontaktpersoner vises fordi kommuner har en berettiget interesse i å vite hvem de kan spørre: personvernforordningen artikkel 6 nr. 1 bokstav f.
privacy-rights-title = Dine rettigheter
privacy-rights = Står du her som kontakt, kan du be den behandlingsansvarlige om innsyn, retting eller sletting, og du kan protestere mot at du er nevnt.
privacy-complaint = Mener du at opplysninger om deg blir brukt ulovlig, kan du klage til Datatilsynet.
privacy-authority = Datatilsynet (datatilsynet.no)

## Tilgjengelighet
accessibility-title = Tilgjengelighetserklæring
accessibility-lead = Alle skal kunne bruke nettstedet. Her står hvor langt vi er kommet, hva som er prøvd, og hva ingen har prøvd.
accessibility-conformance-title = I hvilken grad nettstedet følger kravene
accessibility-conformance-full = Nettstedet følger kravene i WCAG 2.1 på nivå A og AA.
accessibility-conformance-partial = Nettstedet følger delvis kravene i WCAG 2.1 på nivå A og AA. Bruddene står under.
accessibility-conformance-none = Nettstedet følger ikke kravene i WCAG 2.1 på nivå A og AA. Bruddene står under.
accessibility-conformance-not-assessed = Nettstedet er bygd etter WCAG 2.1 og 2.2 på nivå A og AA. Ingen utenfra har vurdert om det følger kravene.
accessibility-breaches = { $count ->
    [0] Vi kjenner ikke til brudd på kravene.
    [one] Vi kjenner til ett brudd på kravene.
   *[other] Vi kjenner til { $number } brudd på kravene.
}
accessibility-tested-on = Erklæringen ble sist gjennomgått { $date }.
accessibility-tested-never = Det er ikke oppgitt når erklæringen sist ble gjennomgått.
accessibility-uustatus = Tilgjengelighetserklæring (uustatus.no)
accessibility-affected-title = Hva bruddene betyr for brukerne
accessibility-report-title = Meld fra om det du ikke får brukt
accessibility-report = Finner du noe du ikke får brukt, eller trenger du innholdet på en annen måte? Ta kontakt:
accessibility-report-nobody = Denne kopien av nettstedet har ingen som tar imot slike meldinger ennå.
accessibility-complaint-title = Klage
accessibility-complaint = Får du ikke svar, eller er du uenig i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt fører tilsyn.
accessibility-status-title = Status for de fire prinsippene i WCAG
accessibility-breaches-none = Vi kjenner ikke til brudd.
principle-perceivable = Mulig å oppfatte
principle-operable = Mulig å betjene
principle-understandable = Forståelig
principle-robust = Robust
breach-reason-breach = Brudd på kravet
breach-reason-burden = Uforholdsmessig byrde
breach-reason-exempt = Unntatt fra kravet
situation-without-sight = Bruk uten syn
situation-limited-sight = Bruk med begrenset syn
situation-without-colour = Bruk uten fargesyn
situation-without-hearing = Bruk uten hørsel
situation-limited-hearing = Bruk med nedsatt hørsel
situation-limited-movement = Bruk med nedsatt bevegelighet eller styrke
situation-limited-reach = Bruk med begrenset rekkevidde
situation-seizures = Lysfølsomme anfall
situation-limited-cognition = Bruk med nedsatt kognisjon
accessibility-tested-title = Slik er det prøvd
accessibility-tested = Automatiske tester i nettleseren Chromium går gjennom alle slags sider hver gang programmet endres. Slike tester finner ikke alt.
accessibility-tested-axe = Verktøyet axe leter etter brudd, på bred og smal skjerm og i lys og mørk visning.
accessibility-tested-reflow = Sidene prøves på 320 piksler bredde og med økt avstand i teksten.
accessibility-tested-keyboard = Søk, sammenligning og skjemaer prøves med bare tastatur.
accessibility-tested-script = Sidene prøves uten skript.
accessibility-untested-title = Dette er ikke prøvd
accessibility-untested = Ingen har ennå prøvd nettstedet på disse måtene. Her kan det være feil vi ikke vet om.
accessibility-untested-readers = Med skjermleser, forstørringsprogram eller leselist
accessibility-untested-people = Av mennesker med funksjonsnedsettelser
accessibility-untested-voice = Med talestyring eller bryter
accessibility-untested-browsers = I andre nettlesere enn Chromium
