### The letter with questions to the owner of a programme.
