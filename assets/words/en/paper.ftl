### The draft of the council paper.

## The page of the draft

paper-title = Draft of a Norwegian council paper
take-plan = Work it out
take-paper = Draft of a Norwegian council paper
paper-draft = This is a draft
paper-draft-about = The facts come from the sources and are numbered. The fields for the case officer are empty: the municipality writes them. Read all of it before the case is sent.
paper-docx = Download as Word (DOCX)
paper-proposal = What should the recommendation be?
paper-proposal-label = Recommendation
paper-proposal-open = Not chosen
paper-proposal-decides = The committee that gets the paper decides itself
paper-proposal-use = Use in the draft
proposal-start = Start
proposal-try-out = Try out
proposal-continue = Continue
proposal-not-prioritised = Not prioritise for now
proposal-orientation = Take note
proposal-adopt-plan = Adopt a plan
paper-lead = Choose from one to { $most } programmes. You get a draft with facts, sources and fields that you fill in. The draft is in Norwegian.
paper-choose = Choose the programmes that the case is about
paper-write = Write the draft
paper-too-many = You have chosen more than { $most } programmes. Take some away and try again.
paper-wrong-plan = Something written in the plan cannot be used. Go back to the plan and correct it.
paper-norwegian = A council paper is what a Norwegian municipality decides on. It is written in Norwegian. Choose the form of Norwegian for the draft about { $names }.

## The two sheets of one page

sheet-title = One page in Norwegian for politicians
sheet-lead = Choose one or two programmes. You get one page in Norwegian with nine answers, hours, kroner, what is not settled, and what the politicians are asked.
sheet-choose = Choose the programmes that the page is about
sheet-write = Make the page
sheet-about = The page is for handing out. Print it on one sheet of A4, or download it and change it.
sheet-norwegian = The page is in Norwegian. Choose a form of Norwegian for the page on { $names }.
worksheet-title = Worksheet in Norwegian: is the municipality ready?
worksheet-about = A page to fill in together, by hand or in Word. What stands on the left comes from the sources. The lines on the right are the municipality’s.
worksheet-norwegian = The worksheet is in Norwegian. Choose a form of Norwegian for the worksheet on { $names }.
take-sheet = One page in Norwegian for politicians
worksheet-link = Worksheet in Norwegian: is the municipality ready?

## Taking a comparison away

take-title = Take it with you
take-lead = Download the comparison with its sources, or write a draft of a Norwegian council paper.
take-csv = CSV for spreadsheets
take-xlsx = Excel (XLSX)
take-json = JSON for other programs
take-json-schema = How the JSON file is made up
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
column-links = Link
column-places = Place in the source
column-dates-iso = Date (ISO 8601)
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
