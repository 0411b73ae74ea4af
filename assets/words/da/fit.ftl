### Which programmes fit us: the form, the criteria, the answer.
