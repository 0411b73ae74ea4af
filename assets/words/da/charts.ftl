### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = Tallene som tabel
picture-programme = Indsats
picture-series = Hvad
picture-disputed = kilderne er uenige
picture-not-here = –

## Small pictures beside the words
small-ages = Alder: { $says }
small-length = Varighed: { $says }
small-group = I gruppen: { $says }
small-hours-axis = Stregerne går fra 0 til { $hours }.

## Pictures of programmes side by side
pictures-title = Sammenligningen i billeder
pictures-own-title = Indsatsen i billeder
picture-none = Ingen af kilderne oplyser tal, der kan tegnes.
picture-of = { $name }: { $says }.
picture-ages = Børnenes alder
picture-ages-axis = Alder i år
picture-ages-says = { $spans }. Det sidste år er med, til det er slut.
picture-sessions = Hvor mange gange de mødes
picture-sessions-axis = Antal gange
picture-count = Antal
picture-length-each = Længde hver gang
picture-hours = Timer i alt (antal × længde)
picture-not-known = Kan ikke regnes ud
picture-course = Sådan går tiden
picture-stage = Del
picture-stated = Det, kilderne siger
picture-length = Længde
picture-weeks = Uger fra start
picture-months = Måneder fra start
picture-no-length = længde ikke oplyst
picture-hatched = Et skraveret felt betyder, at kilderne ikke siger, hvor længe det varer.
picture-rhythm = { $length }, regnet ud af antal og hvor ofte
picture-within = i løbet af forløbet, men hvornår er ikke oplyst
picture-lasts-project = projektet varer { $length }
picture-lasts-course = forløbet varer { $length }
picture-lasts-sessions = mødegangene tager { $length }
picture-lasts-unknown = det er ikke registreret, hvor længe det varer
picture-who = { $what } ({ $who })
picture-count-hours = { $count }, i alt { $hours }
picture-uncounted = { $names }: Det er ikke registreret, hvor mange gange.
picture-due = { $count ->
    [one] { $number } forpligtelse
   *[other] { $number } forpligtelser
}
stage-before = Før start
stage-project-period = Projektperiode
stage-course = Forløb
stage-sessions = Mødegange
stage-follow-up = Opfølgning
