### Which programmes fit us: the form, the criteria, the answer.

fit-title = Finn tiltak som passar
fit-lead = Fyll ut det de veit. Alt er valfritt. Det som passar best, kjem først, og kvart tiltak seier kva som passar, kva som ikkje passar, og kva ingen veit.
fit-change = Endre det de spør om
fit-submit = Vis kva som passar
fit-must = Må vere oppfylt
fit-chosen = { $number } valde
fit-legend-who = Kven vil de nå?
fit-legend-outcome = Kva vil de endre?
fit-legend-give = Kva kan de bidra med?
fit-legend-demand = Kva krev de?
fit-field-age-from = Alder frå
fit-field-age-to = Alder til
fit-field-staff = Talet på tilsette
fit-field-months = Talet på månader
fit-field-hours = Timar i veka
fit-design-none = Ikkje valt
fit-design-any = Alle slags studiar

## Hva man kan spørre etter
criterion-age = Alderen til barna
criterion-strain = Belastningar
criterion-participant = Deltakarar
criterion-outcome = Mål
criterion-staff = Tilsette
criterion-months = Månader
criterion-hours = Timar i veka
criterion-service = Tenester som kan vere med
criterion-format = Arbeidsform
criterion-status = Status no
criterion-language = Språk i materiellet
criterion-design = Evaluering
criterion-open = Ope for nye kommunar
way-group = I gruppe
way-individual = Éin person eller éin familie om gongen
way-for-staff = Kurs eller rettleiing for tilsette
way-coordination = Samarbeid mellom tenester
way-digital = Digitalt
fit-help-age = Heile år, frå 0 til 18. Gjeld det éin alder, fyller de ut berre det eine feltet.
fit-help-strain = Vel gjerne fleire. Eitt treff er nok.
fit-help-participant = Vel gjerne fleire. Éin er nok.
fit-help-outcome = Vel gjerne fleire. Eitt område er nok.
fit-help-staff = Kor mange kan delta i alt?
fit-help-months = Kor lenge kan de halde på?
fit-help-hours = Kor mange timar i veka har kvar tilsett til éi gruppe? De kan skrive 3,5.
fit-help-service = Vel dei som kan vere med. Éi er nok.
fit-help-format = Vel alle måtane som passar.
fit-help-status = Vel alt som er godt nok for dykk.
fit-help-language = Vel alle språka som kan brukast.
fit-help-design = Den svakaste studien som er god nok for dykk. Sterkare studiar er òg gode nok.
fit-help-open = Vel alt som er godt nok for dykk.

## Når noe ikke kan stemme
fit-errors-title = Rett dette for å få svar
fit-wrong-number = { $field } må vere eit heilt tal frå { $least } til { $most }. De skreiv «{ $typed }».
fit-wrong-hours = Timar i veka må vere eit tal større enn 0 og høgst { $most }, med høgst éin desimal. De skreiv «{ $typed }».
fit-wrong-order = Alderen kan ikkje gå frå { $from } til { $to } år. Skriv den lågaste alderen først.
fit-wrong-choice = Vi kjenner ikkje valet «{ $typed }» under «{ $field }». Vel på nytt.
fit-wrong-demand = Vi kjenner ikkje kravet «{ $typed }». Vel på nytt.

## Svaret
fit-answer = { $count ->
    [0] Ingen tiltak enno
    [one] Slik passar tiltaket
   *[other] Slik passar { $number } tiltak
}
fit-asked = Dette spør de om
fit-silent = { $count ->
    [one] Eitt punkt skil nesten ingen tiltak, fordi det ikkje er kjent for ni av ti: { $list }.
   *[other] { $number } punkt skil nesten ingen tiltak, fordi dei ikkje er kjende for ni av ti: { $list }.
}
fit-unknown-of-most = { $count ->
    [one] Eitt punkt er ikkje kjent, her som for nesten alle
   *[other] { $number } punkt er ikkje kjende, her som for nesten alle
}
fit-not-met = Ikkje på { $list }.
fit-demand = Krav
fit-tally = { $count ->
    [0] Passar på { $met } av { $asked }.
    [one] Passar på { $met } av { $asked }. Eitt punkt veit vi ikkje.
   *[other] Passar på { $met } av { $asked }. { $number } punkt veit vi ikkje.
}
verdict-met = Oppfylt
verdict-not-met = Ikkje oppfylt
verdict-not-known = Ikkje kjent
standing-all-met = Passar på alt
standing-most-met = Passar på det meste
standing-little-met = Passar på halvparten eller mindre
standing-some-not-known = Vi veit ikkje om eit krav er oppfylt
standing-some-not-met = Oppfyller ikkje eit krav
fit-order-title = Slik er lista ordna
fit-order-demands = Tiltak som oppfyller alle krava dykkar, står først. Så kjem tiltak der eit krav ikkje er kjent. Sist står tiltak som ikkje oppfyller eit krav. I dei to siste gruppene står dei med færrast slike krav først.
fit-order = Elles står tiltak som oppfyller flest punkt, først. Er det likt, kjem det med færrast punkt som ikkje er oppfylte. Er det òg likt, kjem det de kan få, framfor det ingen seier om de kan få. Til sist går det etter namnet. Alle punkt tel like mykje.
fit-order-unknown = Det som ikkje er kjent, tel verken som oppfylt eller som ikkje oppfylt.
fit-rules-title = Reglane for kvart punkt
fit-rule-age = Oppfylt når tiltaket tek imot barn i alle aldrane de spør om. Ikkje oppfylt når det manglar ein alder. Ein modul eller ei utgåve av tiltaket som tek alle, er nok. Deltek berre tilsette, og ingen alder er oppgitt, er det ikkje kjent.
fit-rule-strain = Oppfylt når kjeldene nemner minst éi av belastningane de vel. Ikkje oppfylt når dei berre nemner andre. Er tiltaket for alle og kjeldene ikkje nemner noka belastning, er det ikkje kjent.
fit-rule-participant = Oppfylt når minst éin av dei de vel, deltek. Deltek heile familien, deltek òg barn, foreldre og sysken. Grupper for barn og foreldre kvar for seg er ikkje heile familien.
fit-rule-outcome = Oppfylt når tiltaket tek sikte på å endre minst eitt av områda de vel. Det seier ikkje noko om effekt.
fit-rule-staff = Vi bruker talet for kommunen. Manglar det, bruker vi talet for éi gruppe. Krev fleire roller folk, samanliknar vi med det største talet, for éin person kan ha fleire roller. Oppfylt når de har minst så mange som det lågaste talet kjelda oppgir. Frivillige er ikkje tilsette. Gjeld talet kvar arbeidsplass, er det ikkje kjent om fleire er nok.
fit-rule-months = Vi bruker prosjektperioden. Manglar han, bruker vi lengda på eitt forløp. Oppfylt når det lengste kjelda oppgir, ikkje er lengre enn de har. Ikkje oppfylt når det kortaste er lengre. Imellom er det ikkje kjent. Eit år er 12 månader eller 52 veker.
fit-rule-hours = Vi reknar ut kor ofte samlingane er, gonger lengda og førebuinga. Alle tre må vere oppgitte, elles er det ikkje kjent. Samlingar som går samstundes, legg vi ikkje saman. Oppfylt når det meste det kan bli, ikkje er meir enn de har.
fit-rule-service = Oppfylt når tiltaket går føre seg i minst éi av tenestene de vel. Seier kjelda berre «kommunale tenester», eller er det ein stad og ikkje ei teneste, er det ikkje kjent.
fit-rule-format = Oppfylt når tiltaket bruker minst éin av måtane de vel. Parallelle grupper og fleire familiar saman reknar vi som gruppe.
fit-rule-status = Oppfylt når den nyaste statusen er ein av dei de vel. Er kjeldene usamde, må alle sidene passe. Elles er det ikkje kjent.
fit-rule-language = Oppfylt når materiellet finst på minst eitt av språka de vel. Vel de norsk, er både bokmål og nynorsk godt nok. Vel de eitt av dei og kjelda berre seier «norsk», er det ikkje kjent.
fit-rule-design = Oppfylt når ein studie av tiltaket sjølv er minst så sterk som de ber om. Ein studie av originalen i utlandet tel ikkje, men blir vist. Er alle studiane svakare, er det ikkje oppfylt. Utan studiar er det ikkje kjent, òg når vi har leitt utan å finne nokon. Bruker studien fleire metodar, er det ikkje kjent om ein av dei er sterk nok. Det same gjeld når kjeldene ikkje seier korleis studien er gjord.
fit-rule-open = Oppfylt når måten å bli med på er ein av dei de vel. Er spørsmålet ikkje aktuelt, er det ikkje kjent.
fit-why-disputed = Kjeldene er usamde, og svaret kjem an på kven som har rett.
fit-why-variant = Ein modul eller ei utgåve av tiltaket passar.
fit-why-ultimately = Kjeldene oppgir ikkje alder, men seier kven tiltaket til sist er for.
fit-why-universal = Tiltaket er for alle. Kjeldene seier ikkje om det passar særleg for dei de vil nå.
fit-why-whole-family = Heile familien deltek.
fit-why-no-number = Kjeldene nemner roller, men ikkje kor mange.
fit-why-per-group = Kjeldene seier berre kva éi gruppe treng. Vi reknar med éi gruppe.
fit-why-per-workplace = Talet gjeld kvar arbeidsplass. Kor mange det blir, kjem an på kor mange arbeidsplassar som er med.
fit-why-at-least = Dette er det minste. Det kan trengast fleire.
fit-why-largest = Fleire tal gjeld. Vi samanliknar med det største, for éin person kan ha fleire roller.
fit-why-course = Ingen prosjektperiode er oppgitt. Vi bruker lengda på eitt forløp.
fit-why-between = Kjeldene oppgir eit spenn. Det kan bli meir enn de har.
fit-sum-days = { $number } dagar ÷ 7 × 12 ÷ 52 = { $months } månader
fit-sum-weeks = { $number } veker × 12 ÷ 52 = { $months } månader
fit-sum-half-years = { $number } halvår × 6 = { $months } månader
fit-sum-years = { $number } år × 12 = { $months } månader
fit-sum-hours = { $times } i veka × ({ $length } + { $preparation } timar) = { $hours } timar i veka
fit-why-hours-missing = Kor ofte samlingane er, kor lenge dei varer, eller kor lang tid førebuinga tek, manglar for nokre av dei.
fit-why-some-service = Kjeldene seier ikkje kva teneste det er.
fit-why-together = Kommunen må ha med fleire tenester.
fit-why-norwegian = Kjeldene seier «norsk», ikkje om det er bokmål eller nynorsk.
fit-why-original = Ein studie av originalen i utlandet tel ikkje her.
fit-why-mixed = Ein studie bruker fleire metodar. Kjeldene seier ikkje om ein av dei er sterk nok.
fit-why-design-unknown = Kjeldene seier ikkje korleis studien er gjord. Han kan vere sterk nok.
fit-why-searched = Vi har leitt etter studiar utan å finne nokon. Det viser ikkje at det ikkje finst nokon.
fit-ask = Spør eigaren
fit-ask-all = Spør eigaren
fit-on-page = Sjå på sida til tiltaket
fit-plan = Rekn på det
fit-paper = Utkast til saksframlegg
fit-ended-lead = Desse kan de ikkje rekne med å få. Under kvart av dei står det som ligg nærast og framleis finst.
fit-nearest = Nærast
fit-shared = Begge har { $list }
fit-rest-title = Resten av tiltaka
fit-rest = { $count ->
    [one] Vi viser { $shown } tiltak med alle punkta. Eitt står berre med tal.
   *[other] Vi viser { $shown } tiltak med alle punkta. { $number } står berre med tal.
}
fit-more = { $count ->
    [one] Eitt tiltak til
   *[other] { $number } tiltak til
}

## What there is, and what is got for it
fit-there = Kva får de for det de har?
fit-there-about = Skriv kva de har av pengar, folk og rom. Då ser de kor mange det rekk til. Det påverkar ikkje rekkjefølgja. Har de skrive talet på tilsette over, treng de ikkje skrive det om igjen.
fit-there-groups = Det de har, rekk til { $groups } og { $reached } i året.
fit-there-got = Det de har, rekk til { $groups } i året.
fit-there-none = Det de har, er ikkje nok til éi gruppe eller éin familie i året.
fit-there-unknown = { $count ->
    [one] Kva det de har, rekk til, er ikkje kjent. Eitt svar manglar.
   *[other] Kva det de har, rekk til, er ikkje kjent. { $number } svar manglar.
}
fit-there-fill-in = Fyll ut
fit-there-beside = { $count ->
    [one] Rekn på kva de får av tiltaket som står først
   *[other] Rekn på kva de får av dei { $number } som står først
}
