### Which programmes fit us: the form, the criteria, the answer.

fit-title = Finn tiltak som passer
fit-lead = Fyll ut det dere vet. Alt er valgfritt. Det som passer best, kommer først, og hvert tiltak sier hva som passer, hva som ikke passer, og hva ingen vet.
fit-change = Endre det dere spør om
fit-submit = Vis hva som passer
fit-must = Må oppfylles
fit-chosen = { $number } valgt
fit-legend-who = Hvem vil dere nå?
fit-legend-outcome = Hva vil dere endre?
fit-legend-give = Hva kan dere bidra med?
fit-legend-demand = Hva krever dere?
fit-field-age-from = Alder fra
fit-field-age-to = Alder til
fit-field-staff = Antall ansatte
fit-field-months = Antall måneder
fit-field-hours = Timer i uken
fit-design-none = Ikke valgt
fit-design-any = Alle slags studier

## Hva man kan spørre etter
criterion-age = Barnas alder
criterion-strain = Belastninger
criterion-participant = Deltakere
criterion-outcome = Mål
criterion-staff = Ansatte
criterion-months = Måneder
criterion-hours = Timer i uken
criterion-service = Tjenester som kan bli med
criterion-format = Arbeidsform
criterion-status = Status nå
criterion-language = Språk i materiellet
criterion-design = Evaluering
criterion-open = Åpent for nye kommuner
way-group = I gruppe
way-individual = Én person eller én familie om gangen
way-for-staff = Kurs eller veiledning for ansatte
way-coordination = Samarbeid mellom tjenester
way-digital = Digitalt
fit-help-age = Hele år, fra 0 til 18. Gjelder det én alder, fyller dere ut bare det ene feltet.
fit-help-strain = Velg gjerne flere. Ett treff er nok.
fit-help-participant = Velg gjerne flere. Én er nok.
fit-help-outcome = Velg gjerne flere. Ett område er nok.
fit-help-staff = Hvor mange kan delta i alt?
fit-help-months = Hvor lenge kan dere holde på?
fit-help-hours = Hvor mange timer i uken har hver ansatt til én gruppe? Dere kan skrive 3,5.
fit-help-service = Velg dem som kan bli med. Én er nok.
fit-help-format = Velg alle måtene som passer.
fit-help-status = Velg alt som er godt nok for dere.
fit-help-language = Velg alle språkene som kan brukes.
fit-help-design = Den svakeste studien som er god nok for dere. Sterkere studier er også gode nok.
fit-help-open = Velg alt som er godt nok for dere.

## Når noe ikke kan stemme
fit-errors-title = Rett dette for å få svar
fit-wrong-number = { $field } må være et helt tall fra { $least } til { $most }. Dere skrev «{ $typed }».
fit-wrong-hours = Timer i uken må være et tall større enn 0 og høyst { $most }, med høyst én desimal. Dere skrev «{ $typed }».
fit-wrong-order = Alderen kan ikke gå fra { $from } til { $to } år. Skriv den laveste alderen først.
fit-wrong-choice = Vi kjenner ikke valget «{ $typed }» under «{ $field }». Velg på nytt.
fit-wrong-demand = Vi kjenner ikke kravet «{ $typed }». Velg på nytt.

## Svaret
fit-answer = { $count ->
    [0] Ingen tiltak ennå
    [one] Slik passer tiltaket
   *[other] Slik passer { $number } tiltak
}
fit-asked = Dette spør dere om
fit-silent = { $count ->
    [one] Ett punkt skiller nesten ingen tiltak, fordi det ikke er kjent for ni av ti: { $list }.
   *[other] { $number } punkter skiller nesten ingen tiltak, fordi de ikke er kjent for ni av ti: { $list }.
}
fit-unknown-of-most = { $count ->
    [one] Ett punkt er ikke kjent, her som for nesten alle
   *[other] { $number } punkter er ikke kjent, her som for nesten alle
}
fit-not-met = Ikke på { $list }.
fit-demand = Krav
fit-tally = { $count ->
    [0] Passer på { $met } av { $asked }.
    [one] Passer på { $met } av { $asked }. Ett punkt vet vi ikke.
   *[other] Passer på { $met } av { $asked }. { $number } punkter vet vi ikke.
}
verdict-met = Oppfylt
verdict-not-met = Ikke oppfylt
verdict-not-known = Ikke kjent
standing-all-met = Passer på alt
standing-most-met = Passer på det meste
standing-little-met = Passer på halvparten eller mindre
standing-some-not-known = Vi vet ikke om et krav er oppfylt
standing-some-not-met = Oppfyller ikke et krav
fit-order-title = Slik er listen ordnet
fit-order-demands = Tiltak som oppfyller alle kravene deres, står først. Så kommer tiltak der et krav ikke er kjent. Sist står tiltak som ikke oppfyller et krav. I de to siste gruppene står de med færrest slike krav først.
fit-order = Ellers står tiltak som oppfyller flest punkter, først. Er det likt, kommer det med færrest punkter som ikke er oppfylt. Er også det likt, kommer det dere kan få, foran det ingen sier om dere kan få. Til sist går det etter navnet. Alle punkter teller like mye.
fit-order-unknown = Det som ikke er kjent, teller verken som oppfylt eller som ikke oppfylt.
fit-rules-title = Reglene for hvert punkt
fit-rule-age = Oppfylt når tiltaket tar imot barn i alle aldrene dere spør om. Ikke oppfylt når det mangler en alder. En modul eller utgave av tiltaket som tar alle, er nok. Deltar bare ansatte, og ingen alder er oppgitt, er det ikke kjent.
fit-rule-strain = Oppfylt når kildene nevner minst én av belastningene dere velger. Ikke oppfylt når de bare nevner andre. Er tiltaket for alle og kildene ikke nevner noen belastning, er det ikke kjent.
fit-rule-participant = Oppfylt når minst én av dem dere velger, deltar. Deltar hele familien, deltar også barn, foreldre og søsken. Grupper for barn og foreldre hver for seg er ikke hele familien.
fit-rule-outcome = Oppfylt når tiltaket tar sikte på å endre minst ett av områdene dere velger. Det sier ikke noe om effekt.
fit-rule-staff = Vi bruker tallet for kommunen. Mangler det, bruker vi tallet for én gruppe. Krever flere roller folk, sammenligner vi med det største tallet, for én person kan ha flere roller. Oppfylt når dere har minst så mange som det laveste tallet kilden oppgir. Frivillige er ikke ansatte. Gjelder tallet hver arbeidsplass, er det ikke kjent om flere er nok.
fit-rule-months = Vi bruker prosjektperioden. Mangler den, bruker vi lengden på ett forløp. Oppfylt når det lengste kilden oppgir, ikke er lengre enn dere har. Ikke oppfylt når det korteste er lengre. Imellom er det ikke kjent. Et år er 12 måneder eller 52 uker.
fit-rule-hours = Vi regner ut hvor ofte samlingene er, ganger lengden og forberedelsen. Alle tre må være oppgitt, ellers er det ikke kjent. Samlinger som går samtidig, legger vi ikke sammen. Oppfylt når det meste det kan bli, ikke er mer enn dere har.
fit-rule-service = Oppfylt når tiltaket foregår i minst én av tjenestene dere velger. Sier kilden bare «kommunale tjenester», eller er det et sted og ikke en tjeneste, er det ikke kjent.
fit-rule-format = Oppfylt når tiltaket bruker minst én av måtene dere velger. Parallelle grupper og flere familier sammen regner vi som gruppe.
fit-rule-status = Oppfylt når den nyeste statusen er en av dem dere velger. Er kildene uenige, må alle sidene passe. Ellers er det ikke kjent.
fit-rule-language = Oppfylt når materiellet finnes på minst ett av språkene dere velger. Velger dere norsk, er både bokmål og nynorsk godt nok. Velger dere en av dem og kilden bare sier «norsk», er det ikke kjent.
fit-rule-design = Oppfylt når en studie av tiltaket selv er minst så sterk som dere ber om. En studie av originalen i utlandet teller ikke, men vises. Er alle studiene svakere, er det ikke oppfylt. Uten studier er det ikke kjent, også når vi har lett uten å finne noen. Bruker studien flere metoder, er det ikke kjent om en av dem er sterk nok. Det samme gjelder når kildene ikke sier hvordan studien er gjort.
fit-rule-open = Oppfylt når måten å bli med på er en av dem dere velger. Er spørsmålet ikke aktuelt, er det ikke kjent.
fit-why-disputed = Kildene er uenige, og svaret avhenger av hvem som har rett.
fit-why-variant = En modul eller utgave av tiltaket passer.
fit-why-ultimately = Kildene oppgir ikke alder, men sier hvem tiltaket til sist er for.
fit-why-universal = Tiltaket er for alle. Kildene sier ikke om det passer særlig for dem dere vil nå.
fit-why-whole-family = Hele familien deltar.
fit-why-no-number = Kildene nevner roller, men ikke hvor mange.
fit-why-per-group = Kildene sier bare hva én gruppe trenger. Vi regner med én gruppe.
fit-why-per-workplace = Tallet gjelder hver arbeidsplass. Hvor mange det blir, avhenger av hvor mange arbeidsplasser som er med.
fit-why-at-least = Dette er det minste. Det kan trengs flere.
fit-why-largest = Flere tall gjelder. Vi sammenligner med det største, for én person kan ha flere roller.
fit-why-course = Ingen prosjektperiode er oppgitt. Vi bruker lengden på ett forløp.
fit-why-between = Kildene oppgir et spenn. Det kan bli mer enn dere har.
fit-sum-days = { $number } dager ÷ 7 × 12 ÷ 52 = { $months } måneder
fit-sum-weeks = { $number } uker × 12 ÷ 52 = { $months } måneder
fit-sum-half-years = { $number } halvår × 6 = { $months } måneder
fit-sum-years = { $number } år × 12 = { $months } måneder
fit-sum-hours = { $times } i uken × ({ $length } + { $preparation } timer) = { $hours } timer i uken
fit-why-hours-missing = Hvor ofte samlingene er, hvor lenge de varer, eller hvor lang tid forberedelsen tar, mangler for noen av dem.
fit-why-some-service = Kildene sier ikke hvilken tjeneste det er.
fit-why-together = Kommunen må ha med flere tjenester.
fit-why-norwegian = Kildene sier «norsk», ikke om det er bokmål eller nynorsk.
fit-why-original = En studie av originalen i utlandet teller ikke her.
fit-why-mixed = En studie bruker flere metoder. Kildene sier ikke om en av dem er sterk nok.
fit-why-design-unknown = Kildene sier ikke hvordan studien er gjort. Den kan være sterk nok.
fit-why-searched = Vi har lett etter studier uten å finne noen. Det viser ikke at det ikke finnes noen.
fit-ask = Spør eieren
fit-ask-all = Spør eieren
fit-on-page = Se på siden til tiltaket
fit-plan = Regn på det
fit-paper = Utkast til saksframlegg
fit-ended-lead = Disse kan dere ikke regne med å få. Under hvert av dem står det som ligger nærmest og fortsatt finnes.
fit-nearest = Nærmest
fit-shared = Begge har { $list }
fit-rest-title = Resten av tiltakene
fit-rest = { $count ->
    [one] Vi viser { $shown } tiltak med alle punktene. Ett står bare med tall.
   *[other] Vi viser { $shown } tiltak med alle punktene. { $number } står bare med tall.
}
fit-more = { $count ->
    [one] Ett tiltak til
   *[other] { $number } tiltak til
}

## What there is, and what is got for it
fit-there = Hva får dere for det dere har?
fit-there-about = Skriv hva dere har av penger, folk og rom. Da ser dere hvor mange det rekker til. Det påvirker ikke rekkefølgen. Har dere skrevet antall ansatte over, trenger dere ikke skrive det om igjen.
fit-there-groups = Det dere har, rekker til { $groups } og { $reached } i året.
fit-there-got = Det dere har, rekker til { $groups } i året.
fit-there-none = Det dere har, er ikke nok til én gruppe eller én familie i året.
fit-there-unknown = { $count ->
    [one] Hva det dere har, rekker til, er ikke kjent. Ett svar mangler.
   *[other] Hva det dere har, rekker til, er ikke kjent. { $number } svar mangler.
}
fit-there-fill-in = Fyll ut
fit-there-beside = { $count ->
    [one] Regn på hva dere får av tiltaket som står først
   *[other] Regn på hva dere får av de { $number } som står først
}
