### The draft of the council paper.

## The page of the draft

paper-title = Udkast til norsk saksframlegg
take-plan = Regn på det
take-paper = Udkast til norsk saksframlegg
paper-draft = Dette er et udkast
paper-draft-about = Oplysningerne er hentet fra kilderne og har numre. Felterne til sagsbehandleren er tomme: dem skriver kommunen selv. Læs det hele igennem, før sagen sendes.
paper-docx = Hent som Word (DOCX)
paper-proposal = Hvad skal indstillingen være?
paper-proposal-label = Indstilling
paper-proposal-open = Ikke valgt
paper-proposal-decides = Udvalget, som får sagen, afgør den selv
paper-proposal-use = Brug i udkastet
proposal-start = Tage i brug
proposal-try-out = Prøve af
proposal-continue = Fortsætte
proposal-not-prioritised = Ikke prioritere nu
proposal-orientation = Tage til efterretning
proposal-adopt-plan = Vedtage en plan
paper-lead = Vælg fra en til { $most } indsatser. Du får et udkast med fakta, kilder og felter, som du selv udfylder. Udkastet er på norsk.
paper-choose = Vælg de indsatser, sagen gælder
paper-write = Skriv udkastet
paper-too-many = Du har valgt flere end { $most } indsatser. Fjern nogle, og prøv igen.
paper-wrong-plan = Noget af det, der er skrevet i planen, kan ikke bruges. Gå tilbage til planen, og ret det.
paper-norwegian = Et saksframlegg er det papir, en norsk kommune træffer afgørelse på. Det skrives på norsk. Vælg form for udkastet om { $names }.

## The two sheets of one page

sheet-title = Ét norsk ark til politikerne
sheet-lead = Vælg en eller to indsatser. Du får ét ark på norsk med ni svar, timer, kroner, det, der ikke er afklaret, og det, politikerne bliver bedt om.
sheet-choose = Vælg de indsatser, arket handler om
sheet-write = Lav arket
sheet-about = Arket er til at dele ud. Udskriv det på ét A4-ark, eller hent det og ret det.
sheet-norwegian = Arket er på norsk. Vælg sprogform for arket om { $names }.
worksheet-title = Norsk arbejdsark: Er kommunen klar?
worksheet-about = Et ark til at udfylde sammen, i hånden eller i Word. Det, der står til venstre, kommer fra kilderne. Linjerne til højre er kommunens.
worksheet-norwegian = Arbejdsarket er på norsk. Vælg sprogform for arbejdsarket om { $names }.
take-sheet = Ét norsk ark til politikerne
worksheet-link = Norsk arbejdsark: Er kommunen klar?

## Taking a comparison away

take-title = Tag med
take-lead = Hent sammenligningen med kilderne, eller skriv et udkast til et norsk saksframlegg.
take-csv = CSV til regneark
take-xlsx = Excel (XLSX)
take-json = JSON til andre programmer
take-json-schema = Sådan er JSON-filen bygget op
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
column-links = Link
column-places = Sted i kilden
column-dates-iso = Dato (ISO 8601)
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
