### Which programmes fit us: the form, the criteria, the answer.

fit-title = Find indsatser, der passer
fit-lead = Udfyld det, I ved. Alt er valgfrit. Det, der passer bedst, kommer først, og hver indsats siger, hvad der passer, hvad der ikke passer, og hvad ingen ved.
fit-change = Ret det, I spørger om
fit-submit = Vis, hvad der passer
fit-must = Skal være opfyldt
fit-chosen = { $number } valgt
fit-legend-who = Hvem vil I nå?
fit-legend-outcome = Hvad vil I ændre?
fit-legend-give = Hvad kan I bidrage med?
fit-legend-demand = Hvad kræver I?
fit-field-age-from = Alder fra
fit-field-age-to = Alder til
fit-field-staff = Antal medarbejdere
fit-field-months = Antal måneder
fit-field-hours = Timer om ugen
fit-design-none = Ikke valgt
fit-design-any = Alle slags studier

## Hva man kan spørre etter
criterion-age = Børnenes alder
criterion-strain = Belastninger
criterion-participant = Deltagere
criterion-outcome = Mål
criterion-staff = Medarbejdere
criterion-months = Måneder
criterion-hours = Timer om ugen
criterion-service = Tilbud og forvaltninger, der kan være med
criterion-format = Arbejdsform
criterion-status = Status nu
criterion-language = Materialets sprog
criterion-design = Evaluering
criterion-open = Åbent for nye kommuner
way-group = I gruppe
way-individual = Én person eller én familie ad gangen
way-for-staff = Kursus eller vejledning for medarbejdere
way-coordination = Samarbejde på tværs
way-digital = Digitalt
fit-help-age = Hele år, fra 0 til 18. Gælder det én alder, udfylder I kun det ene felt.
fit-help-strain = Vælg gerne flere. Ét match er nok.
fit-help-participant = Vælg gerne flere. Én er nok.
fit-help-outcome = Vælg gerne flere. Ét område er nok.
fit-help-staff = Hvor mange kan deltage i alt?
fit-help-months = Hvor længe kan I holde på?
fit-help-hours = Hvor mange timer om ugen har hver medarbejder til én gruppe? I kan skrive 3,5.
fit-help-service = Vælg dem, der kan være med. Én er nok.
fit-help-format = Vælg alle de måder, der passer.
fit-help-status = Vælg alt, der er godt nok for jer.
fit-help-language = Vælg alle de sprog, der kan bruges.
fit-help-design = Det svageste studie, der er godt nok for jer. Stærkere studier er også gode nok.
fit-help-open = Vælg alt, der er godt nok for jer.

## Når noe ikke kan stemme
fit-errors-title = Ret dette for at få svar
fit-wrong-number = { $field } skal være et helt tal fra { $least } til { $most }. I skrev »{ $typed }«.
fit-wrong-hours = Timer om ugen skal være et tal større end 0 og højst { $most }, med højst én decimal. I skrev »{ $typed }«.
fit-wrong-order = Alderen kan ikke gå fra { $from } til { $to } år. Skriv den laveste alder først.
fit-wrong-choice = Vi kender ikke valget »{ $typed }« under »{ $field }«. Vælg igen.
fit-wrong-demand = Vi kender ikke kravet »{ $typed }«. Vælg igen.

## Svaret
fit-answer = { $count ->
    [0] Ingen indsatser endnu
    [one] Sådan passer indsatsen
   *[other] Sådan passer { $number } indsatser
}
fit-asked = Det spørger I om
fit-silent = { $count ->
    [one] Ét punkt skiller næsten ingen indsatser, fordi det er ukendt for ni ud af ti: { $list }.
   *[other] { $number } punkter skiller næsten ingen indsatser, fordi de er ukendte for ni ud af ti: { $list }.
}
fit-unknown-of-most = { $count ->
    [one] Ét punkt er ukendt, her som for næsten alle
   *[other] { $number } punkter er ukendte, her som for næsten alle
}
fit-not-met = Ikke på { $list }.
fit-demand = Krav
fit-tally = { $count ->
    [0] Passer på { $met } af { $asked }.
    [one] Passer på { $met } af { $asked }. Ét punkt ved vi ikke.
   *[other] Passer på { $met } af { $asked }. { $number } punkter ved vi ikke.
}
verdict-met = Opfyldt
verdict-not-met = Ikke opfyldt
verdict-not-known = Ikke kendt
standing-all-met = Passer på alt
standing-most-met = Passer på det meste
standing-little-met = Passer på halvdelen eller mindre
standing-some-not-known = Vi ved ikke, om et krav er opfyldt
standing-some-not-met = Opfylder ikke et krav
fit-order-title = Sådan er listen ordnet
fit-order-demands = Indsatser, der opfylder alle jeres krav, står først. Så kommer indsatser, hvor et krav ikke er kendt. Sidst står indsatser, der ikke opfylder et krav. I de to sidste grupper står de med færrest af den slags krav først.
fit-order = Ellers står indsatser, der opfylder flest punkter, først. Er det lige, kommer den med færrest punkter, der ikke er opfyldt. Er det også lige, kommer det, I kan få, før det, som ingen siger, om I kan få. Til sidst går det efter navnet. Alle punkter tæller lige meget.
fit-order-unknown = Det, der ikke er kendt, tæller hverken som opfyldt eller som ikke opfyldt.
fit-rules-title = Reglerne for hvert punkt
fit-rule-age = Opfyldt, når indsatsen tager imod børn i alle de aldre, I spørger om. Ikke opfyldt, når en alder mangler. Et modul eller en udgave af indsatsen, der tager alle, er nok. Deltager kun medarbejdere, og er ingen alder oplyst, er det ikke kendt.
fit-rule-strain = Opfyldt, når kilderne nævner mindst én af de belastninger, I vælger. Ikke opfyldt, når de kun nævner andre. Er indsatsen for alle, og nævner kilderne ingen belastning, er det ikke kendt.
fit-rule-participant = Opfyldt, når mindst én af dem, I vælger, deltager. Deltager hele familien, deltager også børn, forældre og søskende. Grupper for børn og forældre hver for sig er ikke hele familien.
fit-rule-outcome = Opfyldt, når indsatsen sigter mod at ændre mindst ét af de områder, I vælger. Det siger ikke noget om effekt.
fit-rule-staff = Vi bruger tallet for kommunen. Mangler det, bruger vi tallet for én gruppe. Kræver flere roller folk, sammenligner vi med det største tal, for én person kan have flere roller. Opfyldt, når I har mindst så mange som det laveste tal, kilden oplyser. Frivillige er ikke medarbejdere. Gælder tallet hver arbejdsplads, er det ikke kendt, om flere er nok.
fit-rule-months = Vi bruger projektperioden. Mangler den, bruger vi længden af ét forløb. Opfyldt, når det længste, kilden oplyser, ikke er længere, end I har. Ikke opfyldt, når det korteste er længere. Derimellem er det ikke kendt. Et år er 12 måneder eller 52 uger.
fit-rule-hours = Vi regner ud, hvor ofte møderne er, gange længden og forberedelsen. Alle tre skal være oplyst, ellers er det ikke kendt. Møder, der holdes samtidig, lægger vi ikke sammen. Opfyldt, når det meste, det kan blive, ikke er mere, end I har.
fit-rule-service = Opfyldt, når indsatsen foregår i mindst ét af de tilbud, I vælger. Siger kilden kun »kommunale tilbud«, eller er det et sted og ikke et tilbud, er det ikke kendt.
fit-rule-format = Opfyldt, når indsatsen bruger mindst én af de måder, I vælger. Parallelle grupper og flere familier sammen regner vi som gruppe.
fit-rule-status = Opfyldt, når den nyeste status er en af dem, I vælger. Er kilderne uenige, skal alle sider passe. Ellers er det ikke kendt.
fit-rule-language = Opfyldt, når materialet findes på mindst ét af de sprog, I vælger. Vælger I norsk, er både bokmål og nynorsk godt nok. Vælger I et af dem, og siger kilden kun »norsk«, er det ikke kendt.
fit-rule-design = Opfyldt, når et studie af indsatsen selv er mindst så stærkt, som I beder om. Et studie af originalen i udlandet tæller ikke, men vises. Er alle studier svagere, er det ikke opfyldt. Uden studier er det ikke kendt, også når vi har ledt uden at finde nogen. Bruger studiet flere metoder, er det ikke kendt, om en af dem er stærk nok. Det samme gælder, når kilderne ikke siger, hvordan undersøgelsen er lavet.
fit-rule-open = Opfyldt, når måden at komme med på er en af dem, I vælger. Er spørgsmålet ikke relevant, er det ikke kendt.
fit-why-disputed = Kilderne er uenige, og svaret afhænger af, hvem der har ret.
fit-why-variant = Et modul eller en udgave af indsatsen passer.
fit-why-ultimately = Kilderne oplyser ikke alder, men siger, hvem indsatsen i sidste ende er for.
fit-why-universal = Indsatsen er for alle. Kilderne siger ikke, om den passer særligt til dem, I vil nå.
fit-why-whole-family = Hele familien deltager.
fit-why-no-number = Kilderne nævner roller, men ikke hvor mange.
fit-why-per-group = Kilderne siger kun, hvad én gruppe har brug for. Vi regner med én gruppe.
fit-why-per-workplace = Tallet gælder hver arbejdsplads. Hvor mange det bliver, afhænger af, hvor mange arbejdspladser der er med.
fit-why-at-least = Det er det mindste. Der kan være brug for flere.
fit-why-largest = Flere tal gælder. Vi sammenligner med det største, for én person kan have flere roller.
fit-why-course = Ingen projektperiode er oplyst. Vi bruger længden af ét forløb.
fit-why-between = Kilderne oplyser et spænd. Det kan blive mere, end I har.
fit-sum-days = { $number } dage ÷ 7 × 12 ÷ 52 = { $months } måneder
fit-sum-weeks = { $number } uger × 12 ÷ 52 = { $months } måneder
fit-sum-half-years = { $number } halvår × 6 = { $months } måneder
fit-sum-years = { $number } år × 12 = { $months } måneder
fit-sum-hours = { $times } om ugen × ({ $length } + { $preparation } timer) = { $hours } timer om ugen
fit-why-hours-missing = Hvor ofte møderne er, hvor længe de varer, eller hvor lang tid forberedelsen tager, mangler for nogle af dem.
fit-why-some-service = Kilderne siger ikke, hvilket tilbud det er.
fit-why-together = Kommunen skal have flere forvaltninger eller tilbud med.
fit-why-norwegian = Kilderne siger »norsk«, ikke om det er bokmål eller nynorsk.
fit-why-original = Et studie af originalen i udlandet tæller ikke her.
fit-why-mixed = Et studie bruger flere metoder. Kilderne siger ikke, om en af dem er stærk nok.
fit-why-design-unknown = Kilderne siger ikke, hvordan undersøgelsen er lavet. Den kan være stærk nok.
fit-why-searched = Vi har ledt efter studier uden at finde nogen. Det viser ikke, at der ikke findes nogen.
fit-ask = Spørg ejeren
fit-ask-all = Spørg ejeren
fit-on-page = Se på indsatsens side
fit-plan = Regn på det
fit-paper = Udkast til norsk saksframlegg
fit-ended-lead = Disse kan I ikke regne med at få. Under hvert af dem står det, der ligger nærmest og stadig findes.
fit-nearest = Nærmest
fit-shared = Begge har { $list }
fit-rest-title = Resten af indsatserne
fit-rest = { $count ->
    [one] Vi viser { $shown } indsatser med alle punkterne. Én står kun med tal.
   *[other] Vi viser { $shown } indsatser med alle punkterne. { $number } står kun med tal.
}
fit-more = { $count ->
    [one] Én indsats mere
   *[other] { $number } indsatser mere
}

## What there is, and what is got for it
fit-there = Hvad får I for det, I har?
fit-there-about = Skriv, hvad I har af penge, folk og rum. Så ser I, hvor mange det rækker til. Det påvirker ikke rækkefølgen. Har I skrevet antal medarbejdere ovenfor, behøver I ikke skrive det igen.
fit-there-groups = Det, I har, rækker til { $groups } og { $reached } om året.
fit-there-got = Det, I har, rækker til { $groups } om året.
fit-there-none = Det, I har, er ikke nok til én gruppe eller én familie om året.
fit-there-unknown = { $count ->
    [one] Hvad det, I har, rækker til, er ikke kendt. Ét svar mangler.
   *[other] Hvad det, I har, rækker til, er ikke kendt. { $number } svar mangler.
}
fit-there-fill-in = Udfyld
fit-there-beside = { $count ->
    [one] Regn på, hvad I får af indsatsen, der står først
   *[other] Regn på, hvad I får af de { $number }, der står først
}
