### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = Tallene som tabel
picture-programme = Indsats
picture-series = Hvad
picture-disputed = kilderne er uenige
picture-not-here = –
