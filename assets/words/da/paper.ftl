### The draft of the council paper.

## Taking a comparison away

take-title = Tag med
take-lead = Hent sammenligningen med kilderne, eller skriv et udkast til et norsk saksframlegg.
take-csv = CSV til regneark
take-xlsx = Excel (XLSX)
take-json = JSON til andre programmer
take-markdown = Markdown

## The columns and sheets of what is taken away

column-programme = Indsats
column-group = Gruppe
column-question = Spørgsmål
column-about = Gælder
column-answer = Svar
column-low = Lavest
column-high = Højest
column-unit = Enhed
column-per = Pr.
column-level = Krav
column-when = Hvornår
column-responsible = Ansvarlig
column-more = Mere
column-remark = Bemærkning
column-disputed = Kilderne er uenige
column-sources = Kilder
column-dates = Kildens dato
column-interest = Kildens interesse
column-silence = Uden svar
column-id = Id
column-key = Nøgle
column-title = Titel
column-kind = Slags kilde
column-read-on = Læst
sheet-comparison = Side om side
sheet-rows = Række for række
