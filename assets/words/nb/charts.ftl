### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = Tallene som tabell
picture-programme = Tiltak
picture-series = Hva
picture-disputed = kildene er uenige
picture-not-here = –
