### Drawings: titles, descriptions, and the numbers beside them.

picture-numbers = The numbers as a table
picture-programme = Programme
picture-series = What
picture-disputed = sources disagree
picture-not-here = –
