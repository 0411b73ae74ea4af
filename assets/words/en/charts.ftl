### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = The numbers as a table
picture-programme = Programme
picture-series = What
picture-disputed = sources disagree
picture-not-here = –

## Small pictures beside the words
small-ages = Age: { $says }
small-length = Length: { $says }
small-group = In the group: { $says }
small-hours-axis = The bars run from 0 to { $hours }.

## Pictures of programmes side by side
pictures-title = The comparison in pictures
pictures-own-title = The programme in pictures
picture-none = No source states numbers that can be drawn.
picture-of = { $name }: { $says }.
picture-ages = Ages of the children
picture-ages-axis = Age in years
picture-ages-says = { $spans }. The last year is included to its end.
picture-sessions = How many times they meet
picture-sessions-axis = Number of times
picture-count = Number
picture-length-each = Length of each
picture-hours = Hours in all (number × length)
picture-not-known = Cannot be worked out
picture-course = The course over time
picture-stage = Part
picture-stated = What the sources say
picture-length = Length
picture-weeks = Weeks from the start
picture-months = Months from the start
picture-no-length = length not stated
picture-hatched = A hatched field means that the sources do not say how long it lasts.
picture-rhythm = { $length }, worked out from how many and how often
picture-within = at some time during the course; when is not stated
picture-lasts-project = the project lasts { $length }
picture-lasts-course = the course lasts { $length }
picture-lasts-sessions = the sessions take { $length }
picture-lasts-unknown = how long it lasts is not recorded
picture-who = { $what } ({ $who })
picture-count-hours = { $count }, { $hours } in all
picture-uncounted = { $names }: how many times is not recorded.
picture-due = { $count ->
    [one] { $number } commitment
   *[other] { $number } commitments
}
stage-before = Before the start
stage-project-period = Project period
stage-course = Course
stage-sessions = Sessions
stage-follow-up = Follow-up
