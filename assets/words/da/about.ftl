# Hvem der står bag hjemmesiden, hvordan den bliver til, databeskyttelse og tilgængelighed.

## Udgiveren
publisher-title = Hvem der står bag
publisher = Hjemmesiden udgives af { $publisher }.
publisher-numbered = Hjemmesiden udgives af { $publisher }, norsk organisationsnummer { $number }.
publisher-none = Denne kopi af hjemmesiden har ingen udgiver.
publisher-none-means = Ingen har påtaget sig at vedligeholde oplysningerne, rette fejl eller svare på spørgsmål. Brug de kilder, der står ved hver oplysning, og spørg ejeren af indsatsen.
publisher-contact = Kontakt:
publisher-contact-none = Udgiveren har ikke oplyst kontaktoplysninger.
publisher-page = Kontaktside på { $site }
publisher-funding = Hvem der betaler:
publisher-funding-none = Udgiveren har ikke oplyst, hvem der betaler for arbejdet.
publisher-method-title = Med udgiverens egne ord
report-error = Meld fejl
report-error-subject = Fejl på siden { $page }

## Om
about-title = Om tiltak
about-lead = tiltak hjælper kommuner med at vælge tidlige indsatser for børn og familier. Vi viser, hvad kommunen forpligter sig til, hvad kilderne siger, og hvad ingen ved.
about-for-title = Hvem hjemmesiden er for
about-for = For ledere, der har et problem og kun lidt tid. For konsulenter, der skal holde indsatser op mod hinanden og skrive sagsfremstillingen.
about-work-title = Sådan arbejder vi
about-record-title = Hvad vi læser
about-record = En redaktør læser det, som ejeren, forskere, vidensbaser og kommuner har offentliggjort om indsatsen, og skriver hver oplysning med egne ord. Ingen oplysning kommer med uden kilde og sted i kilden. Alt ligger i åbne tekstfiler med fuld historik.
about-often-title = Hvor ofte vi læser
about-often = Hver side fortæller, hvornår en redaktør sidst gennemgik den, og hvornår det skal ske igen. Det, der er ændret efter den dag, kan mangle. Gamle kilder er mærket.
about-absent-title = Når en indsats ikke står her
about-absent = Så har ingen skrevet den ind endnu. Det betyder ikke, at indsatsen ikke virker, eller at nogen har valgt den fra. At en indsats står her, er heller ikke en anbefaling.
about-suggest-title = Foreslå en indsats
about-suggest = Fortæl, hvad indsatsen hedder, hvem der ejer den, og hvor der står noget om den.
about-suggest-to = Send forslaget til
about-suggest-nobody = Denne kopi af hjemmesiden har endnu ingen, der tager imod forslag.
about-silence-title = Fire grunde til, at et svar mangler
about-silence = »Ikke oplyst« betyder, at en redaktør har ledt uden at finde svar i kilderne. »Ikke i det, vi har læst« betyder, at vi kun har læst en del af kilderne, og at resten kan have svaret. »Ikke slået efter« betyder, at ingen har ledt endnu. »Ikke relevant« betyder, at spørgsmålet ikke giver mening for indsatsen. Vi blander dem aldrig sammen.
about-effect-title = Oplevet udbytte er ikke effekt
about-effect = Når forældre eller medarbejdere siger, at en indsats hjalp, kalder vi det oplevet udbytte. Effekt kræver måling og noget at sammenligne med. Undersøgelser af en original i udlandet står for sig selv. Vi giver ikke selv karakterer.
about-conflict-title = Når kilderne er uenige
about-conflict = Så står versionerne side om side. Vi afgør ikke, hvem der har ret.
about-search-title = Sådan virker søgningen
about-search = Søgningen læser navn, målgruppe, indhold, forpligtelser, evaluering og erfaringer på alle sprogene. Flere valg i samme filter giver flere resultater. Valg i forskellige filtre giver færre resultater. Adressen husker alt, hvad du har valgt.
about-errors-title = Har du fundet en fejl?
about-errors = Giv udgiveren besked. Fortæl, hvilken side det drejer sig om, og hvad kilden siger.
about-errors-nobody = Denne kopi af hjemmesiden har endnu ingen, der tager imod meldinger om fejl.

## Databeskyttelse
privacy-title = Databeskyttelse
privacy-lead = Du kan bruge hjemmesiden uden at oplyse noget om dig selv.
privacy-controller-title = Dataansvarlig
privacy-controller = Udgiveren er dataansvarlig for personoplysningerne på hjemmesiden.
privacy-controller-none = Den, der har sat kopien op på en server, er dataansvarlig, men har ikke oplyst, hvem det er.
privacy-cookies-title = Ingen cookies
privacy-cookies = Hjemmesiden sætter ingen cookies og bruger ingen sporing. Skrifttyper, stil og billeder kommer fra hjemmesiden selv.
privacy-logs-title = Hvad der bliver logget
privacy-logs = Programmet fører ingen log over besøg. Det gemmer hverken din IP-adresse, de sider, du ser, eller det, du søger efter, vælger og regner på. Programmets log handler kun om filerne med indsatser og om fejl i programmet. Husk, at dine valg står i adressen: Den, der får linket, kan se dem.
privacy-server-log = { $count ->
    [one] Serveren foran programmet fører log over IP-adresser og sider. Den slettes efter en dag.
   *[other] Serveren foran programmet fører log over IP-adresser og sider. Den slettes efter { $number } dage.
}
privacy-server-log-none = Serveren foran programmet fører heller ikke log over besøg.
privacy-server-log-not-stated = Serveren foran programmet kan føre log over IP-adresser og sider. Den, der driver den, har ikke oplyst, om det sker, eller hvor længe loggen gemmes.
privacy-contacts-title = Kontaktpersoner
privacy-contacts = Vi viser kun kontaktpersoner, når leverandøren selv har offentliggjort dem som kontakt for spørgsmål om indsatsen.
privacy-basis-title = Retsgrundlag
privacy-basis-none = Den dataansvarlige har ikke oplyst retsgrundlaget for at vise kontaktpersoner.
legal-basis-public-task = Kontaktpersoner vises, fordi det er nødvendigt for en opgave i samfundets interesse: databeskyttelsesforordningens artikel 6, stk. 1, litra e.
legal-basis-legitimate-interest = Kontaktpersoner vises, fordi kommuner har en legitim interesse i at vide, hvem de kan spørge: databeskyttelsesforordningens artikel 6, stk. 1, litra f.
privacy-rights-title = Dine rettigheder
privacy-rights = Står du her som kontakt, kan du bede den dataansvarlige om indsigt, berigtigelse eller sletning, og du kan gøre indsigelse mod, at du er nævnt.
privacy-complaint = Mener du, at oplysninger om dig bruges ulovligt, kan du klage til det norske Datatilsynet eller til Datatilsynet i Danmark.
privacy-authority = Det norske Datatilsynet (datatilsynet.no)

## Tilgængelighed
accessibility-title = Tilgængelighedserklæring
accessibility-lead = Alle skal kunne bruge hjemmesiden. Her står, hvor langt vi er kommet, hvad der er afprøvet, og hvad ingen har afprøvet.
accessibility-conformance-title = I hvilken grad hjemmesiden overholder kravene
accessibility-conformance-full = Hjemmesiden overholder kravene i WCAG 2.1 på niveau A og AA.
accessibility-conformance-partial = Hjemmesiden overholder delvist kravene i WCAG 2.1 på niveau A og AA. Bruddene står nedenfor.
accessibility-conformance-none = Hjemmesiden overholder ikke kravene i WCAG 2.1 på niveau A og AA. Bruddene står nedenfor.
accessibility-conformance-not-assessed = Hjemmesiden er bygget efter WCAG 2.1 og 2.2 på niveau A og AA. Ingen udefra har vurderet, om den overholder kravene.
accessibility-breaches = { $count ->
    [0] Vi kender ikke til brud på kravene.
    [one] Vi kender til ét brud på kravene.
   *[other] Vi kender til { $number } brud på kravene.
}
accessibility-tested-on = Erklæringen er senest gennemgået den { $date }.
accessibility-tested-never = Det er ikke oplyst, hvornår erklæringen senest er gennemgået.
accessibility-uustatus = Tilgængelighedserklæring (uustatus.no)
accessibility-affected-title = Hvad bruddene betyder for brugerne
accessibility-report-title = Giv besked om det, du ikke kan bruge
accessibility-report = Finder du noget, du ikke kan bruge, eller har du brug for indholdet på en anden måde? Kontakt:
accessibility-report-nobody = Denne kopi af hjemmesiden har endnu ingen, der tager imod sådanne meldinger.
accessibility-complaint-title = Klage
accessibility-complaint = Norsk lov gælder for hjemmesiden. Får du ikke svar, eller er du uenig i svaret, kan du klage til Diskrimineringsnemnda i Norge. Den norske myndighed Tilsynet for universell utforming av ikt fører tilsyn.
accessibility-status-title = Status for de fire principper i WCAG
accessibility-breaches-none = Vi kender ikke til brud.
principle-perceivable = Opfattelig
principle-operable = Anvendelig
principle-understandable = Forståelig
principle-robust = Robust
breach-reason-breach = Brud på kravet
breach-reason-burden = Uforholdsmæssig byrde
breach-reason-exempt = Undtaget fra kravet
situation-without-sight = Brug uden syn
situation-limited-sight = Brug med nedsat syn
situation-without-colour = Brug uden farvesyn
situation-without-hearing = Brug uden hørelse
situation-limited-hearing = Brug med nedsat hørelse
situation-limited-movement = Brug med nedsat bevægelighed eller styrke
situation-limited-reach = Brug med begrænset rækkevidde
situation-seizures = Lysfølsomme anfald
situation-limited-cognition = Brug med nedsat kognition
accessibility-tested-title = Sådan er det afprøvet
accessibility-tested = Automatiske test i browseren Chromium gennemgår alle slags sider, hver gang programmet ændres. Sådanne test finder ikke alt.
accessibility-tested-axe = Værktøjet axe leder efter brud på bred og smal skærm og i lys og mørk visning.
accessibility-tested-reflow = Siderne afprøves i en bredde på 320 pixel og med øget afstand i teksten.
accessibility-tested-keyboard = Søgning, sammenligning og formularer afprøves kun med tastatur.
accessibility-tested-script = Siderne afprøves uden scripts.
accessibility-untested-title = Dette er ikke afprøvet
accessibility-untested = Ingen har endnu afprøvet hjemmesiden på disse måder. Her kan der være fejl, vi ikke kender til.
accessibility-untested-readers = Med skærmlæser, forstørrelsesprogram eller punktdisplay
accessibility-untested-people = Af mennesker med funktionsnedsættelser
accessibility-untested-voice = Med stemmestyring eller kontakt
accessibility-untested-browsers = I andre browsere end Chromium
