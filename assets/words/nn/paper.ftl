### The draft of the council paper.

## The page of the draft

paper-title = Utkast til saksframlegg
take-plan = Rekn på det
take-paper = Utkast til saksframlegg
paper-draft = Dette er eit utkast
paper-draft-about = Opplysningane er henta frå kjeldene og har nummer. Felta til saksbehandlar er tomme: dei skriv kommunen. Les gjennom alt før saka blir send.
paper-docx = Last ned som Word (DOCX)
paper-proposal = Kva skal innstillinga vere?
paper-proposal-label = Innstilling
paper-proposal-open = Ikkje valt
paper-proposal-decides = Utvalet som får saka, avgjer ho sjølv
paper-proposal-use = Bruk i utkastet
proposal-start = Ta i bruk
proposal-try-out = Prøve ut
proposal-continue = Halde fram
proposal-not-prioritised = Ikkje prioritere no
proposal-orientation = Ta til orientering
proposal-adopt-plan = Vedta ein plan
paper-lead = Vel frå eitt til { $most } tiltak. Du får eit utkast med fakta, kjelder og felt som du fyller ut.
paper-choose = Vel tiltaka saka gjeld
paper-write = Skriv utkastet
paper-too-many = Du har valt fleire enn { $most } tiltak. Ta bort nokre, og prøv igjen.
paper-wrong-plan = Noko som er skrive i planen, kan ikkje brukast. Gå tilbake til planen og rett det.
paper-norwegian = Eit saksframlegg blir skrive på norsk. Vel målform for utkastet om { $names }.

## The two sheets of one page

sheet-title = Eitt ark til politikarane
sheet-lead = Vel eitt eller to tiltak. Du får eitt ark med ni svar, timar, kroner, det som ikkje er avklart, og det politikarane blir bedne om.
sheet-choose = Vel tiltaka arket gjeld
sheet-write = Lag arket
sheet-about = Arket er til å dele ut. Skriv det ut på eitt A4-ark, eller last det ned og endre det.
sheet-norwegian = Arket er på norsk. Vel målform for arket om { $names }.
worksheet-title = Arbeidsark: Er kommunen klar?
worksheet-about = Eit ark til å fylle ut saman, for hand eller i Word. Det som står til venstre, er henta frå kjeldene. Linjene til høgre er for kommunen.
worksheet-norwegian = Arbeidsarket er på norsk. Vel målform for arbeidsarket om { $names }.
take-sheet = Eitt ark til politikarane
worksheet-link = Arbeidsark: Er kommunen klar?

## Taking a comparison away

take-title = Ta med
take-lead = Last ned samanlikninga med kjeldene, eller skriv eit utkast til saksframlegg.
take-csv = CSV for rekneark
take-xlsx = Excel (XLSX)
take-json = JSON for andre program
take-json-schema = Slik er JSON-fila bygd opp
take-markdown = Markdown

## The columns and sheets of what is taken away

column-programme = Tiltak
column-group = Gruppe
column-question = Spørsmål
column-about = Gjeld
column-answer = Svar
column-low = Lågast
column-high = Høgast
column-unit = Eining
column-per = Per
column-level = Krav
column-when = Når
column-responsible = Ansvarleg
column-more = Meir
column-remark = Merknad
column-disputed = Kjeldene er usamde
column-sources = Kjelder
column-links = Lenkje
column-places = Stad i kjelda
column-dates-iso = Dato (ISO 8601)
column-dates = Datoen til kjelda
column-interest = Interessa til kjelda
column-silence = Utan svar
column-id = Id
column-key = Nøkkel
column-title = Tittel
column-kind = Slags kjelde
column-read-on = Lesen
sheet-comparison = Side om side
sheet-rows = Rad for rad
