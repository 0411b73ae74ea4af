### The draft of the council paper.

## Taking a comparison away

take-title = Ta med
take-lead = Last ned sammenligningen med kildene, eller skriv et utkast til saksframlegg.
take-csv = CSV for regneark
take-xlsx = Excel (XLSX)
take-json = JSON for andre programmer
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
