### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = Tala som tabell
picture-programme = Tiltak
picture-series = Kva
picture-disputed = kjeldene er usamde
picture-not-here = –
