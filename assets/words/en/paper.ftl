### The draft of the council paper.
