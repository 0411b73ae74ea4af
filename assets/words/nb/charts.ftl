### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = Tallene som tabell
picture-programme = Tiltak
picture-series = Hva
picture-disputed = kildene er uenige
picture-not-here = –

## Small pictures beside the words
small-ages = Alder: { $says }
small-length = Varighet: { $says }
small-group = I gruppen: { $says }
small-hours-axis = Strekene går fra 0 til { $hours }.

## Pictures of programmes side by side
pictures-title = Sammenligningen i bilder
pictures-own-title = Tiltaket i bilder
picture-none = Ingen av kildene oppgir tall som kan tegnes.
picture-of = { $name }: { $says }.
picture-ages = Alder på barna
picture-ages-axis = Alder i år
picture-ages-says = { $spans }. Det siste året er med til det er slutt.
picture-sessions = Hvor mange ganger de møtes
picture-sessions-axis = Antall ganger
picture-count = Antall
picture-length-each = Lengde hver gang
picture-hours = Timer til sammen (antall × lengde)
picture-not-known = Kan ikke regnes ut
picture-course = Slik går tiden
picture-stage = Del
picture-stated = Det kildene sier
picture-length = Lengde
picture-weeks = Uker fra start
picture-months = Måneder fra start
picture-no-length = lengde ikke oppgitt
picture-hatched = Skravert felt betyr at kildene ikke sier hvor lenge det varer.
picture-rhythm = { $length }, regnet ut av antall og hvor ofte
picture-within = i løpet av forløpet, men når er ikke oppgitt
picture-lasts-project = prosjektet varer { $length }
picture-lasts-course = forløpet varer { $length }
picture-lasts-sessions = samlingene tar { $length }
picture-lasts-unknown = det er ikke registrert hvor lenge det varer
picture-who = { $what } ({ $who })
picture-count-hours = { $count }, i alt { $hours }
picture-uncounted = { $names }: Det er ikke registrert hvor mange ganger.
picture-due = { $count ->
    [one] { $number } forpliktelse
   *[other] { $number } forpliktelser
}
stage-before = Før start
stage-project-period = Prosjektperiode
stage-course = Forløp
stage-sessions = Samlinger
stage-follow-up = Oppfølging
