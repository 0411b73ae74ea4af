### What it would take here: the form, the figures, their formulas.
