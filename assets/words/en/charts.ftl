### Drawings: titles, descriptions, and the numbers beside them.
