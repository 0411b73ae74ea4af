### What is known about effect, and the evidence map.
