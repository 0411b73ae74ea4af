### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = Tala som tabell
picture-programme = Tiltak
picture-series = Kva
picture-disputed = kjeldene er usamde
picture-not-here = –

## Small pictures beside the words
small-ages = Alder: { $says }
small-length = Lengd: { $says }
small-group = I gruppa: { $says }
small-hours-axis = Strekane går frå 0 til { $hours }.

## Pictures of programmes side by side
pictures-title = Samanlikninga i bilete
pictures-own-title = Tiltaket i bilete
picture-none = Ingen av kjeldene oppgir tal som kan teiknast.
picture-of = { $name }: { $says }.
picture-ages = Alder på barna
picture-ages-axis = Alder i år
picture-ages-says = { $spans }. Det siste året er med til det er slutt.
picture-sessions = Kor mange gonger dei møtest
picture-sessions-axis = Talet på gonger
picture-count = Tal
picture-length-each = Lengd kvar gong
picture-hours = Timar til saman (tal × lengd)
picture-not-known = Kan ikkje reknast ut
picture-course = Slik går tida
picture-stage = Del
picture-stated = Det kjeldene seier
picture-length = Lengd
picture-weeks = Veker frå start
picture-months = Månader frå start
picture-no-length = lengd ikkje oppgitt
picture-hatched = Skravert felt tyder at kjeldene ikkje seier kor lenge det varer.
picture-rhythm = { $length }, rekna ut av talet og kor ofte
picture-within = i løpet av forløpet, men når er ikkje oppgitt
picture-lasts-project = prosjektet varer { $length }
picture-lasts-course = forløpet varer { $length }
picture-lasts-sessions = samlingane tek { $length }
picture-lasts-unknown = det er ikkje registrert kor lenge det varer
picture-who = { $what } ({ $who })
picture-count-hours = { $count }, i alt { $hours }
picture-uncounted = { $names }: Det er ikkje registrert kor mange gonger.
picture-due = { $count ->
    [one] { $number } plikt
   *[other] { $number } plikter
}
stage-before = Før start
stage-project-period = Prosjektperiode
stage-course = Forløp
stage-sessions = Samlingar
stage-follow-up = Oppfølging
