# Kven som står bak nettstaden, korleis han blir til, personvern og tilgjengelegheit.

## Utgivaren
publisher-title = Kven som står bak
publisher = Nettstaden blir gitt ut av { $publisher }.
publisher-numbered = Nettstaden blir gitt ut av { $publisher }, organisasjonsnummer { $number }.
publisher-none = Denne kopien av nettstaden har ingen utgivar.
publisher-none-means = Ingen har teke på seg å halde opplysningane ved like, rette feil eller svare på spørsmål. Bruk kjeldene som står ved kvar opplysning, og spør eigaren av tiltaket.
publisher-contact = Kontakt:
publisher-contact-none = Utgivaren har ikkje oppgitt kontaktinformasjon.
publisher-page = Kontaktside på { $site }
publisher-funding = Kven som betaler:
publisher-funding-none = Utgivaren har ikkje oppgitt kven som betaler for arbeidet.
publisher-method-title = Med utgivaren sine eigne ord
report-error = Meld feil
report-error-subject = Feil på sida { $page }

## Om
about-title = Om tiltak
about-lead = tiltak hjelper kommunar med å velje tidlege tiltak for barn og familiar. Vi viser kva kommunen bind seg til, kva kjeldene seier, og kva ingen veit.
about-for-title = Kven nettstaden er for
about-for = For leiarar som har eit problem og lite tid. For planleggjarar som skal setje tiltak opp mot kvarandre og skrive saka.
about-work-title = Slik arbeider vi
about-record-title = Kva vi les
about-record = Ein redaktør les det eigaren, forskarar, kunnskapsbasar og kommunar har publisert om tiltaket, og skriv kvar opplysning med eigne ord. Inga opplysning kjem med utan kjelde og stad i kjelda. Alt ligg i opne tekstfiler med full historikk.
about-often-title = Kor ofte vi les
about-often = Kvar side seier når ein redaktør sist gjekk gjennom ho, og når det skal skje igjen. Det som er endra etter den dagen, kan mangle. Gamle kjelder er merkte.
about-absent-title = Når eit tiltak ikkje står her
about-absent = Då har ingen skrive det inn enno. Det tyder ikkje at tiltaket ikkje verkar, eller at nokon har valt det bort. At eit tiltak står her, er heller inga tilråding.
about-suggest-title = Foreslå eit tiltak
about-suggest = Fortel kva tiltaket heiter, kven som eig det, og kvar det står noko om det.
about-suggest-to = Send framlegget til
about-suggest-nobody = Denne kopien av nettstaden har ingen som tek imot framlegg enno.
about-silence-title = Fire grunnar til at eit svar manglar
about-silence = «Ikkje oppgitt» tyder at ein redaktør har leita utan å finne svar i kjeldene. «Ikkje i det vi har lese» tyder at vi berre har lese ein del av kjeldene, og at resten kan ha svaret. «Ikkje sett etter» tyder at ingen har leita enno. «Ikkje aktuelt» tyder at spørsmålet ikkje gir meining for tiltaket. Vi blandar dei aldri.
about-effect-title = Opplevd nytte er ikkje effekt
about-effect = Når foreldre eller tilsette seier at eit tiltak hjelpte, kallar vi det opplevd nytte. Effekt krev måling og noko å samanlikne med. Studiar av ein original i utlandet står for seg. Vi gir ingen eigne karakterar.
about-conflict-title = Når kjeldene er usamde
about-conflict = Då står versjonane side om side. Vi avgjer ikkje kven som har rett.
about-search-title = Slik verkar søket
about-search = Søket les namn, målgruppe, innhald, forpliktingar, evaluering og erfaringar på alle språka. Fleire val i same filter gir fleire treff. Val i ulike filter gir færre treff. Adressa hugsar alt du har valt.
about-errors-title = Har du funne ein feil?
about-errors = Meld frå til utgivaren. Fortel kva side det gjeld, og kva kjelda seier.
about-errors-nobody = Denne kopien av nettstaden har ingen som tek imot meldingar om feil enno.

## Personvern
privacy-title = Personvern
privacy-lead = Du kan bruke nettstaden utan å oppgi noko om deg sjølv.
privacy-controller-title = Behandlingsansvarleg
privacy-controller = Utgivaren er behandlingsansvarleg for personopplysningane på nettstaden.
privacy-controller-none = Den som har sett opp kopien på ein tenar, er behandlingsansvarleg, men har ikkje oppgitt kven det er.
privacy-cookies-title = Ingen informasjonskapslar
privacy-cookies = Nettstaden set ingen informasjonskapslar og bruker inga sporing. Skrift, stil og bilete kjem frå nettstaden sjølv.
privacy-logs-title = Kva som blir logga
privacy-logs = Programmet fører ingen logg over besøk. Det lagrar korkje IP-adressa di, sidene du ser, eller det du søkjer etter, vel og reknar på. Loggen til programmet handlar berre om filene med tiltak og om feil i programmet. Hugs at vala dine står i adressa: den som får lenkja, ser dei.
privacy-server-log = { $count ->
    [one] Tenaren som står framfor programmet, fører logg over IP-adresser og sider. Loggen blir sletta etter ein dag.
   *[other] Tenaren som står framfor programmet, fører logg over IP-adresser og sider. Loggen blir sletta etter { $number } dagar.
}
privacy-server-log-none = Tenaren som står framfor programmet, fører heller ingen logg over besøk.
privacy-server-log-not-stated = Tenaren som står framfor programmet, kan føre logg over IP-adresser og sider. Den som driv han, har ikkje oppgitt om det skjer, eller kor lenge loggen blir lagra.
privacy-contacts-title = Kontaktpersonar
privacy-contacts = Vi viser kontaktpersonar berre når leverandøren sjølv har publisert dei som kontakt for spørsmål om tiltaket.
privacy-basis-title = Rettsleg grunnlag
privacy-basis-none = Det rettslege grunnlaget for å vise kontaktpersonar er ikkje oppgitt av den som er behandlingsansvarleg.
legal-basis-public-task = Kontaktpersonar blir viste fordi det trengst for ei oppgåve i allmenta si interesse: personvernforordninga artikkel 6 nr. 1 bokstav e.
legal-basis-legitimate-interest = Kontaktpersonar blir viste fordi kommunar har ei rettkomen interesse i å vite kven dei kan spørje: personvernforordninga artikkel 6 nr. 1 bokstav f.
privacy-rights-title = Rettane dine
privacy-rights = Står du her som kontakt, kan du be den behandlingsansvarlege om innsyn, retting eller sletting, og du kan protestere mot at du er nemnd.
privacy-complaint = Meiner du at opplysningar om deg blir brukte ulovleg, kan du klage til Datatilsynet.
privacy-authority = Datatilsynet (datatilsynet.no)

## Tilgjengelegheit
accessibility-title = Tilgjengelegheitserklæring
accessibility-lead = Alle skal kunne bruke nettstaden. Her står kor langt vi er komne, kva som er prøvd, og kva ingen har prøvd.
accessibility-conformance-title = I kva grad nettstaden følgjer krava
accessibility-conformance-full = Nettstaden følgjer krava i WCAG 2.1 på nivå A og AA.
accessibility-conformance-partial = Nettstaden følgjer delvis krava i WCAG 2.1 på nivå A og AA. Brota står under.
accessibility-conformance-none = Nettstaden følgjer ikkje krava i WCAG 2.1 på nivå A og AA. Brota står under.
accessibility-conformance-not-assessed = Nettstaden er bygd etter WCAG 2.1 og 2.2 på nivå A og AA. Ingen utanfrå har vurdert om han følgjer krava.
accessibility-breaches = { $count ->
    [0] Vi kjenner ikkje til brot på krava.
    [one] Vi kjenner til eitt brot på krava.
   *[other] Vi kjenner til { $number } brot på krava.
}
accessibility-tested-on = Erklæringa blei sist gjennomgått { $date }.
accessibility-tested-never = Det er ikkje oppgitt når erklæringa sist blei gjennomgått.
accessibility-uustatus = Tilgjengelegheitserklæring (uustatus.no)
accessibility-affected-title = Kva brota har å seie for brukarane
accessibility-report-title = Meld frå om det du ikkje får brukt
accessibility-report = Finn du noko du ikkje får brukt, eller treng du innhaldet på ein annan måte? Ta kontakt:
accessibility-report-nobody = Denne kopien av nettstaden har ingen som tek imot slike meldingar enno.
accessibility-complaint-title = Klage
accessibility-complaint = Får du ikkje svar, eller er du usamd i svaret, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt fører tilsyn.
accessibility-status-title = Status for dei fire prinsippa i WCAG
accessibility-breaches-none = Vi kjenner ikkje til brot.
principle-perceivable = Mogleg å oppfatte
principle-operable = Mogleg å betene
principle-understandable = Forståeleg
principle-robust = Robust
breach-reason-breach = Brot på kravet
breach-reason-burden = Uforholdsmessig byrde
breach-reason-exempt = Unnateke frå kravet
situation-without-sight = Bruk utan syn
situation-limited-sight = Bruk med avgrensa syn
situation-without-colour = Bruk utan fargesyn
situation-without-hearing = Bruk utan høyrsel
situation-limited-hearing = Bruk med nedsett høyrsel
situation-limited-movement = Bruk med nedsett rørsle eller styrke
situation-limited-reach = Bruk med avgrensa rekkjevidd
situation-seizures = Lysfølsame anfall
situation-limited-cognition = Bruk med nedsett kognisjon
accessibility-tested-title = Slik er det prøvd
accessibility-tested = Automatiske testar i nettlesaren Chromium går gjennom alle slags sider kvar gong programmet blir endra. Slike testar finn ikkje alt.
accessibility-tested-axe = Verktøyet axe leitar etter brot, på brei og smal skjerm og i lys og mørk vising.
accessibility-tested-reflow = Sidene blir prøvde på 320 pikslar breidd og med auka avstand i teksten.
accessibility-tested-keyboard = Søk, samanlikning og skjema blir prøvde med berre tastatur.
accessibility-tested-script = Sidene blir prøvde utan skript.
accessibility-untested-title = Dette er ikkje prøvd
accessibility-untested = Ingen har enno prøvd nettstaden på desse måtane. Her kan det vere feil vi ikkje veit om.
accessibility-untested-readers = Med skjermlesar, forstørringsprogram eller leselist
accessibility-untested-people = Av menneske med funksjonsnedsetjingar
accessibility-untested-voice = Med talestyring eller brytar
accessibility-untested-browsers = I andre nettlesarar enn Chromium
