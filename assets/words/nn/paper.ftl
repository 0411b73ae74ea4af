### The draft of the council paper.

## Taking a comparison away

take-title = Ta med
take-lead = Last ned samanlikninga med kjeldene, eller skriv eit utkast til saksframlegg.
take-csv = CSV for rekneark
take-xlsx = Excel (XLSX)
take-json = JSON for andre program
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
