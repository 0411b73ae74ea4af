### The draft of the council paper.

## Taking a comparison away

take-title = Take it with you
take-lead = Download the comparison with its sources, or write a draft of a Norwegian council paper.
take-csv = CSV for spreadsheets
take-xlsx = Excel (XLSX)
take-json = JSON for other programs
take-markdown = Markdown

## The columns and sheets of what is taken away

column-programme = Programme
column-group = Group
column-question = Question
column-about = About
column-answer = Answer
column-low = Lowest
column-high = Highest
column-unit = Unit
column-per = Per
column-level = Requirement
column-when = When
column-responsible = Responsible
column-more = More
column-remark = Remark
column-disputed = Sources disagree
column-sources = Sources
column-dates = Date of source
column-interest = Interest of source
column-silence = Without an answer
column-id = Id
column-key = Key
column-title = Title
column-kind = Sort of source
column-read-on = Read
sheet-comparison = Side by side
sheet-rows = Row by row
