### What is known about effect, and the evidence map.

evidence-title = Hvad ved vi om virkningen?
evidence-count = { $count ->
    [0] Vi kender ingen undersøgelser af denne indsats.
    [one] Vi kender én undersøgelse af denne indsats.
   *[other] Vi kender { $number } undersøgelser af denne indsats.
}
evidence-count-independent = { $count ->
    [0] Ingen uafhængig kilde fortæller om nogen undersøgelse af denne indsats.
    [one] Uafhængige kilder fortæller om én undersøgelse af denne indsats.
   *[other] Uafhængige kilder fortæller om { $number } undersøgelser af denne indsats.
}
evidence-all-sources = Hvad vi ikke ved, siger vi kun ud fra alle kilderne.
evidence-to-all-sources = Se alle kilderne
evidence-count-original = { $count ->
    [one] En anden undersøgelse handler om originalen i udlandet.
   *[other] { $number } andre undersøgelser handler om originalen i udlandet.
}
evidence-to-rules = Sådan læser vi undersøgelserne
evidence-known-title = Det ved vi
evidence-original-title = Undersøgelser af originalen i udlandet
evidence-original-about = De handler om originalen. De siger ikke, hvordan det går med denne indsats.
evidence-unknown-title = Det ved vi ikke
evidence-under-way-title = Undersøgelser, der er i gang
evidence-rated-title = Sådan vurderer andre indsatsen
evidence-rated-about = Hver vurdering står med sine egne ord. Skalaerne er forskellige, og vi regner dem ikke om.
evidence-searched-title = Her har vi ledt
evidence-closes = Det kan give svar:
evidence-may-close = En undersøgelse, der er i gang, kan give svar:
evidence-no-findings = Resultaterne står ikke i det, vi har læst.
evidence-all-findings = Vis alle { $number } fund
evidence-study = { $design } { $setting }, { $year }. { $people } { $by }
evidence-of-variant = { $said } Gælder kun: { $variant }.
evidence-finding-of = Gælder:
evidence-year = { $year }
evidence-no-year = år ikke oplyst
evidence-no-date = dato ikke oplyst
evidence-no-country = (land ikke oplyst)
evidence-no-number = Antallet er ikke oplyst.
evidence-took-part = Med i undersøgelsen: { $counts }.
evidence-analysed = Analyseret: { $counts }.
evidence-answered = Svar: { $counts }.
evidence-took-part-and-answered = Med i undersøgelsen: { $counts }. Svar: { $answered }.
evidence-found = { $claim }: { $direction } ({ $number } fund)
evidence-found-unmeasured = { $claim } ({ $number } fund)
evidence-found-more = { $first }; { $next }
evidence-gap = { $gap } { evidence-closes } { $closes }
evidence-rated = { $system }, { $date }, { $of }:
evidence-under-way = I gang. { $expected }
evidence-expected = Resultater ventes: { $date }.
evidence-overdue = Skulle have været færdig senest { $date }. Vi har ikke set resultaterne.
evidence-not-expected = Det er ikke registreret, hvornår resultaterne kommer.
evidence-searched = Ledt { $date }:
study-compares-yes = Undersøgelsen har en gruppe at sammenligne med.
study-compares-no = Undersøgelsen har ingen gruppe at sammenligne med.
study-compares-unknown = Det er ikke registreret, om der er en gruppe at sammenligne med.
study-follow-up = Tid efter:
study-no-follow-up = Det er ikke registreret, hvor længe efter der blev målt.
study-by-independent = Undersøgelsen er uafhængig af ejeren.
study-by-commissioned-by-owner = Ejeren bestilte undersøgelsen.
study-by-commissioned-by-funder = Den, der indførte eller finansierer indsatsen, betalte for undersøgelsen.
study-by-commissioned-by-ministry = Et ministerium eller en styrelse betalte for undersøgelsen.
study-by-owner = Ejeren har selv lavet undersøgelsen.
study-by-unknown = Kilderne siger ikke, om undersøgelsen er uafhængig af ejeren.
setting-NO = i Norge
setting-DK = i Danmark
setting-SE = i Sverige
setting-FI = i Finland
setting-IS = i Island
setting-FO = på Færøerne
setting-GL = i Grønland
setting-NL = i Holland
setting-US = i USA
setting-CA = i Canada
setting-NZ = i New Zealand
setting-GR = i Grækenland
setting-JP = i Japan
setting-GB = i Storbritannien
setting-DE = i Tyskland
setting-AU = i Australien

## Hvad et fund kan kaldes
claim-compared = Undersøgelse med sammenligning
claim-change = Målt før og efter
claim-afterwards = Kun målt bagefter
claim-design-unknown = Fundet i en undersøgelse, vi ikke ved hvordan er lavet
claim-perceived-benefit = Oplevet udbytte
claim-staff-knowledge = Det medarbejderne kan
claim-course = Sådan gik det
claim-cost = Hvad det koster
claim-not-measured = Fortalt, ikke målt
claim-means-compared = Fundet er fra en undersøgelse, der sammenligner med nogen, som ikke fik indsatsen, eller som fik noget andet. Kun sådanne undersøgelser kan sige noget om effekt, inden for deres grænser. Læs selve fundet for at se, hvad der er sammenlignet.
claim-means-change = Fundet er en ændring fra før til efter. Vi ved ikke, om den skyldes indsatsen.
claim-means-afterwards = Fundet er målt én gang, bagefter. Vi ved ikke, hvad der ændrede sig.
claim-means-design-unknown = Kilderne siger ikke, hvordan undersøgelsen er lavet. Vi kan ikke sige, om fundet skyldes indsatsen.
claim-means-perceived-benefit = Deltagere eller medarbejdere fortæller om udbyttet. Det er aldrig effekt, uanset hvordan undersøgelsen er lavet.
claim-means-staff-knowledge = Fundet gælder det, medarbejderne kan eller gør. Det siger ikke, om børn og familier fik det bedre.
claim-means-course = Fundet fortæller, hvordan det gik, ikke hvad indsatsen førte til.
claim-means-cost = Fundet gælder, hvad indsatsen koster, eller hvad man får for pengene. Det siger ikke i sig selv, om indsatsen virker.
claim-means-not-measured = Undersøgelsen nævner det uden at have målt det.

## Hvad en undersøgelse kan sige
design-says-systematic-review = En systematisk oversigt samler flere undersøgelser. Den kan sige noget om effekt, men ikke mere end undersøgelserne i den kan.
design-says-rct = Lodtrækning afgjorde, hvem der fik indsatsen. Undersøgelsen kan sige noget om effekt for dem, der ligner deltagerne.
design-says-controlled = Undersøgelsen sammenligner med en anden gruppe, uden lodtrækning. Den kan sige noget om effekt, men grupperne kan have været forskellige fra starten.
design-says-pre-post = Undersøgelsen måler før og efter. Den viser en ændring, men ikke at indsatsen førte til den.
design-says-post-only = Undersøgelsen måler kun bagefter. Den viser, hvad deltagerne mente da, ikke hvad der ændrede sig.
design-says-user-satisfaction = Undersøgelsen viser, hvor tilfredse deltagerne er. Det er oplevet udbytte.
design-says-process = Undersøgelsen viser, hvordan indsatsen blev gennemført, ikke hvad den førte til.
design-says-qualitative = Interview og observation viser, hvordan det gik, og hvordan folk oplevede det, ikke hvad indsatsen førte til.
design-says-mixed = Undersøgelsen bruger flere metoder. Hvad den kan sige, afhænger af, hvad der er målt, og om den har en gruppe at sammenligne med.
design-says-experience-description = Nogen fortæller om deres egen praksis. Det viser, hvordan de oplevede det, ikke hvad indsatsen førte til.
design-says-cost-analysis = Analysen regner ud, hvad indsatsen koster. Den siger ikke, om den virker.
design-says-cost-effectiveness = Analysen sætter det, indsatsen koster, op mod det, den fører til. Den er ikke sikrere end de undersøgelser, den bygger på.
design-says-unknown = Kilderne siger ikke, hvordan undersøgelsen er lavet. Så kan vi ikke sige, hvad den viser.

## Det, vi ikke ved
gap-not-looked = Ingen har ledt efter undersøgelser endnu
gap-no-study = Ingen undersøgelse fundet
gap-only-original = Kun originalen i udlandet er undersøgt
gap-only-cost = Kun omkostninger er regnet ud
gap-no-comparison = Ingen gruppe at sammenligne med
gap-only-perceived = Kun det, folk selv fortæller
gap-aim-not-studied = Mål, som ingen undersøgelse, vi har læst, har fund om
gap-aim-only-perceived = Mål, som kun er oplevet, ikke målt
gap-no-follow-up = Vi ved ikke, om det varer ved
gap-few = Få personer
gap-number-not-stated = Antal personer er ikke oplyst
gap-not-independent = Ingen uafhængig undersøgelse
gap-independence-unknown = Uklart, om nogen undersøgelse er uafhængig
gap-not-nordic = Ingen kendt undersøgelse fra Norden
gap-results-not-read = Resultater, vi ikke har læst
gap-says-not-looked = Vi ved ikke, om nogen har undersøgt indsatsen.
gap-says-no-study = Redaktionen har ledt uden at finde nogen undersøgelse af indsatsen. Vi ved derfor ikke, hvad den fører til.
gap-says-only-original = Undersøgelserne handler om originalen. Her kan indsatsen gives på en anden måde og til andre.
gap-says-only-cost = Undersøgelserne regner på, hvad indsatsen koster. Ingen af dem ser på, hvad den fører til.
gap-says-no-comparison = Kilderne nævner ingen gruppe at sammenligne med i undersøgelserne af indsatsen. Vi ved ikke, hvordan det ville være gået uden indsatsen.
gap-says-only-perceived = Fundene bygger på det, deltagere eller medarbejdere fortæller. Kilderne viser ingen målt ændring.
gap-says-aim-not-studied = Indsatsen har som mål at ændre dette: { $areas }. Ingen undersøgelse af selve indsatsen har fund om det i det, vi har læst.
gap-says-aim-only-perceived = Indsatsen har som mål at ændre dette: { $areas }. Fundene om det er ikke målt fra før til efter.
gap-says-no-follow-up = Det er ikke registreret, at nogen undersøgelse af indsatsen målte igen efter nogen tid.
gap-says-few = Det meste, kilderne har tal på i én undersøgelse, er { $largest } (dem, der svarede, hvor det er oplyst). Med så få er det svært at skelne et resultat fra tilfældigheder.
gap-says-number-not-stated = Det er ikke registreret, hvor mange personer der var med i undersøgelserne.
gap-says-not-independent = Ejeren har selv lavet eller bestilt undersøgelserne af indsatsen.
gap-says-independence-unknown = Kilderne siger ikke, at nogen af undersøgelserne af indsatsen er uafhængige af ejeren.
gap-says-not-nordic = Kilderne nævner ingen undersøgelse af indsatsen fra et nordisk land.
gap-says-results-not-read = { $count ->
    [one] Én undersøgelse er nævnt, uden at resultaterne står i det, vi har læst.
   *[other] { $number } undersøgelser er nævnt, uden at resultaterne står i det, vi har læst.
}
gap-closes-not-looked = Nogen må lede efter undersøgelser. Først da ved vi, hvilken slags der mangler.
gap-closes-no-study = en undersøgelse, der måler før og efter, hvor nogle får indsatsen og andre må vente.
gap-closes-only-original = en undersøgelse af indsatsen, som den gives her.
gap-closes-only-cost = en undersøgelse af, hvad indsatsen fører til for børn og forældre.
gap-closes-no-comparison = en undersøgelse, hvor nogle får indsatsen og andre må vente eller får almindelig hjælp, så vi kan sammenligne.
gap-closes-only-perceived = en undersøgelse, der måler det samme før og efter, med et afprøvet spørgeskema eller tal fra registre.
gap-closes-aim-not-studied = en undersøgelse, der måler dette før og efter, helst også hos nogen, som ikke får indsatsen.
gap-closes-aim-only-perceived = en undersøgelse, der måler dette før og efter, med et afprøvet spørgeskema eller tal fra registre.
gap-closes-no-follow-up = en undersøgelse, der måler igen et halvt år eller et år efter.
gap-closes-few = en undersøgelse med mindst { $enough } personer.
gap-closes-number-not-stated = De, der lavede undersøgelserne, kan oplyse antallet. Der er ikke brug for en ny undersøgelse.
gap-closes-not-independent = en undersøgelse lavet af nogen, der ikke ejer indsatsen, ikke sælger den og ikke oplærer i den.
gap-closes-independence-unknown = De, der lavede undersøgelserne, kan oplyse deres bånd til ejeren. En ny, uafhængig undersøgelse giver også svar.
gap-closes-not-nordic = en undersøgelse fra et nordisk land, i tilbud, der ligner kommunens.
gap-closes-results-not-read = Nogen må læse rapporterne. Der er ikke brug for en ny undersøgelse.
gap-rule-not-looked = Ingen undersøgelse er ført ind, og ingen redaktør har ført ind, at nogen har ledt.
gap-rule-no-study = En redaktør har ledt. Ingen undersøgelse er fundet, hverken af indsatsen eller af originalen.
gap-rule-only-original = Der findes undersøgelser af originalen i udlandet, men ingen af denne indsats.
gap-rule-only-cost = Alle undersøgelser af indsatsen er analyser af omkostninger.
gap-rule-no-comparison = Ingen undersøgelse af indsatsen er en systematisk oversigt, et lodtrækningsforsøg eller en anden undersøgelse med en gruppe at sammenligne med.
gap-rule-only-perceived = Der er fund om indsatsen. Ingen af dem er målt før og efter eller mod en anden gruppe.
gap-rule-aim-not-studied = Indsatsen har et mål, og ingen undersøgelse af indsatsen har fund om det.
gap-rule-aim-only-perceived = Indsatsen har et mål, og alle fundene om det er noget andet end en målt ændring.
gap-rule-no-follow-up = Ingen undersøgelse af indsatsen oplyser, hvor lang tid der gik fra indsatsen til den sidste måling.
gap-rule-few = Ingen undersøgelse af indsatsen oplyser { $enough } personer eller flere. Vi tæller dem, der svarede. Er det ikke oplyst, tæller vi dem, der deltog. Tallet { $enough } er to grupper på 64. Så mange skal der til for at opdage en middelstor forskel i fire ud af fem tilfælde (Cohen, A power primer, 1992).
gap-rule-number-not-stated = Ingen undersøgelse af indsatsen oplyser et antal personer. Antal kommuner, grupper eller svar er ikke antal personer.
gap-rule-not-independent = Ejeren har lavet eller bestilt alle undersøgelserne af indsatsen.
gap-rule-independence-unknown = Ingen undersøgelse er kendt som uafhængig. For mindst én undersøgelse siger kilderne ikke, hvem der stod bag.
gap-rule-not-nordic = Ingen undersøgelse af indsatsen er ført ind med et nordisk land.
gap-rule-results-not-read = En undersøgelse af indsatsen er ført ind uden fund.

## Videnskortet
evidence-map-title = Videnskort
evidence-map-lead = Kortet viser, hvad undersøgelser har fundet om hver indsats, område for område, og hvilke mål vi ikke har læst noget fund om. At vi ikke har læst det, betyder ikke, at ingen har undersøgt det.
evidence-map-count = { $count ->
    [0] Ingen af { $all } indsatser passer.
    [one] Viser én af { $all } indsatser.
   *[other] Viser { $number } af { $all } indsatser.
}
evidence-map-nothing = Ingen indsatser har fund, der passer til dette valg. Prøv færre valg.
evidence-area-found = { $count ->
    [0] Ingen fund i det, vi har læst.
    [one] Fund om én indsats.
   *[other] Fund om { $number } indsatser.
}
evidence-area-compared = { $count ->
    [0] Ingen af dem er sammenlignet med andre.
    [one] Én af dem er sammenlignet med andre.
   *[other] { $number } af dem er sammenlignet med andre.
}
evidence-area-aims = { $count ->
    [one] Én indsats har dette som mål uden fund.
   *[other] { $number } indsatser har dette som mål uden fund.
}
evidence-outside-title = Indsatser, der ikke står under noget område
evidence-outside-about = Ingen kilde, vi har læst, siger, hvad de skal ændre, og ingen undersøgelse har fund om et område i det, vi har læst.
evidence-map-aims = Mål:
evidence-filters = Vælg, hvad kortet viser
evidence-filter-area = Område
evidence-filter-design = Hvordan det er undersøgt
evidence-filter-direction = Fundets retning
evidence-filter-of = Hvad der er undersøgt
evidence-filter-all = Alle
evidence-show = Vis i kortet
evidence-misread-area = Vi kender ikke området »{ $value }«. Vælg et andet.
evidence-misread-design = Vi kender ikke undersøgelsestypen »{ $value }«. Vælg en anden.
evidence-misread-direction = Vi kender ikke retningen »{ $value }«. Vælg en anden.
evidence-misread-of = Vi ved ikke, hvad »{ $value }« er. Vælg indsatsen eller originalen.
evidence-misread-page = Der findes ingen side »{ $value }«. Du ser den første.
evidence-mark = { $design } { $setting }, { $year }. { $claim }: { $direction }
evidence-mark-of-design = { $design } { $setting }, { $year }: { $direction }
evidence-mark-unmeasured = { $design } { $setting }, { $year }. { $claim }
evidence-mark-original = Originalen i udlandet: { $mark }
cell-nothing = Ikke et mål for indsatsen, og ingen fund
cell-aim-only = Et mål for indsatsen, men ingen undersøgelse af indsatsen har fund om det i det, vi har læst
cell-aim-not-read = Et mål for indsatsen. Der findes undersøgelser af indsatsen, men vi har ikke læst, hvad alle fandt
cell-aim-not-looked = Et mål for indsatsen. Ingen har ledt efter undersøgelser endnu
cell-hidden = Har fund, men ikke af den type, du har valgt
cell-found = Har fund
area-group-child = Barnet
area-group-family = Forældre og familie
area-group-conditions = Omkring familien
area-group-services = Tilbud og medarbejdere
area-group-other = Andet
evidence-unplaced-title = Fund, der ikke hører til et område
evidence-unplaced-about = { $count ->
    [one] Ét fund handler ikke om nogen af områderne i kortet, for eksempel om deltagerne var tilfredse.
   *[other] { $number } fund handler ikke om nogen af områderne i kortet, for eksempel om deltagerne var tilfredse.
}
evidence-without-title = Undersøgelser uden fund i det, vi har læst
evidence-without-about = { $count ->
    [one] Én undersøgelse er nævnt i kilderne. Resultaterne står ikke i det, vi har læst.
   *[other] { $number } undersøgelser er nævnt i kilderne. Resultaterne står ikke i det, vi har læst.
}
evidence-rules-title = Sådan læser vi undersøgelserne
evidence-rules-lead = Reglerne er ens for alle indsatser. Programmet følger dem ord for ord. De siger, hvad et fund kan kaldes, og hvornår vi siger, at vi ikke ved det.
evidence-rules-no-score = Vi giver ingen karakter og lægger ikke fund sammen. Vurderinger fra andre står med deres egne ord og bliver ikke regnet om.
evidence-rules-designs = Hvad hver type undersøgelse kan sige
evidence-rules-claims = Hvad et fund kan kaldes
evidence-rules-gaps = Hvornår vi siger, at vi ikke ved det
