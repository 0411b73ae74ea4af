### The draft of the council paper.

## The page of the draft

paper-title = Utkast til saksframlegg
take-plan = Regn på det
take-paper = Utkast til saksframlegg
paper-draft = Dette er et utkast
paper-draft-about = Opplysningene er hentet fra kildene og har nummer. Feltene til saksbehandler er tomme: dem skriver kommunen selv. Les gjennom alt før saken sendes.
paper-docx = Last ned som Word (DOCX)
paper-proposal = Hva skal innstillingen være?
paper-proposal-label = Innstilling
paper-proposal-open = Ikke valgt
paper-proposal-decides = Utvalget som får saken, avgjør den selv
paper-proposal-use = Bruk i utkastet
proposal-start = Ta i bruk
proposal-try-out = Prøve ut
proposal-continue = Fortsette
proposal-not-prioritised = Ikke prioritere nå
proposal-orientation = Ta til orientering
proposal-adopt-plan = Vedta en plan
paper-lead = Velg fra ett til { $most } tiltak. Du får et utkast med fakta, kilder og felt som du fyller ut selv.
paper-choose = Velg tiltakene saken gjelder
paper-write = Skriv utkastet
paper-too-many = Du har valgt flere enn { $most } tiltak. Ta bort noen, og prøv igjen.
paper-wrong-plan = Noe som er skrevet i planen, kan ikke brukes. Gå tilbake til planen og rett det.
paper-norwegian = Et saksframlegg skrives på norsk. Velg målform for utkastet om { $names }.

## The two sheets of one page

sheet-title = Ett ark til politikerne
sheet-lead = Velg ett eller to tiltak. Du får ett ark med ni svar, timer, kroner, det som ikke er avklart, og det politikerne blir bedt om.
sheet-choose = Velg tiltakene arket gjelder
sheet-write = Lag arket
sheet-about = Arket er til å dele ut. Skriv det ut på ett A4-ark, eller last det ned og endre det.
sheet-norwegian = Arket er på norsk. Velg målform for arket om { $names }.
worksheet-title = Arbeidsark: Er kommunen klar?
worksheet-about = Et ark til å fylle ut sammen, for hånd eller i Word. Det som står til venstre, er hentet fra kildene. Linjene til høyre er kommunens.
worksheet-norwegian = Arbeidsarket er på norsk. Velg målform for arbeidsarket om { $names }.
take-sheet = Ett ark til politikerne
worksheet-link = Arbeidsark: Er kommunen klar?

## Taking a comparison away

take-title = Ta med
take-lead = Last ned sammenligningen med kildene, eller skriv et utkast til saksframlegg.
take-csv = CSV for regneark
take-xlsx = Excel (XLSX)
take-json = JSON for andre programmer
take-json-schema = Slik er JSON-filen bygd opp
take-markdown = Markdown

## The columns and sheets of what is taken away

column-programme = Tiltak
column-group = Gruppe
column-question = Spørsmål
column-about = Gjelder
column-answer = Svar
column-low = Lavest
column-high = Høyest
column-unit = Enhet
column-per = Per
column-level = Krav
column-when = Når
column-responsible = Ansvarlig
column-more = Mer
column-remark = Merknad
column-disputed = Kildene er uenige
column-sources = Kilder
column-links = Lenke
column-places = Sted i kilden
column-dates-iso = Dato (ISO 8601)
column-dates = Kildens dato
column-interest = Kildens interesse
column-silence = Uten svar
column-id = Id
column-key = Nøkkel
column-title = Tittel
column-kind = Slags kilde
column-read-on = Lest
sheet-comparison = Side om side
sheet-rows = Rad for rad
