# The letter to the owner of a programme. What stands in [ ] is for the writer to fill in.

## The page
letter-title = Ask the owner about { $name }
letter-short = Ask the owner
letter-lead = Here is a letter with the questions that weigh most, ready to send. You can also choose for yourself what it asks.
letter-more = Choose for yourself what the letter asks
letter-only-heaviest = Ask only what weighs most
letter-groups = What do you want to ask about?
letter-count-open = ({ $number })
letter-count-not-recorded = ({ $number } that nobody has looked for)
letter-not-recorded = { $count ->
    [one] Also include one question that no editor has looked into
   *[other] Also include { $number } questions that no editor has looked into
}
letter-not-recorded-help = The answers may stand in what the owner has already written. Look there first.
letter-make = Make the letter
letter-make-of-this = Ask the owner
letter-nothing-chosen = You have chosen nothing to ask about. Choose at least one group.
letter-nothing-asked = There is nothing to ask in what you have chosen. Choose more groups, or include what no editor has looked into.
letter-nothing-open = There is nothing to ask. The sources answer everything that we ask, and they agree.
letter-heading = The letter
letter-count = { $count ->
    [one] The letter has one question.
   *[other] The letter has { $number } questions.
}
letter-fill-in = Fill in what stands in square brackets.
letter-subject-label = Subject
letter-text-label = Text to copy
letter-copy = Copy the letter
letter-copied = The letter is copied.
letter-chosen = The letter is selected. Copy it with the keyboard or the menu.
letter-sending = Send the letter
letter-no-address = The sources state no e-mail address. Fill in the recipient yourself.
letter-mail-whole = The link opens your mail program with the whole letter.
letter-mail-paste = The letter is too long to go into the link. Copy the text first, and paste it into the mail.
letter-mail = Open a mail
letter-paste = [Paste the letter here]
letter-back = Back to { $name }

## The letter
letter-subject = Questions about { $name }
letter-greeting = Hello,
letter-why = We in [name of the municipality] are considering { $name }, and have read what the website tiltak has gathered about it.
letter-why-silent = Some questions the sources do not answer.
letter-why-disputed = In some places the sources disagree.
letter-why-not-recorded = Some of the answers may stand in what you have already written. Then it is enough to show us where.
letter-please = { $count ->
    [one] Could you answer this question?
   *[other] Could you answer these questions?
}
letter-disputed = The sources disagree about “{ $topic }”. { $sides } Which holds today?
letter-disputed-short = The sources disagree about “{ $topic }”. Which holds today?
letter-topic-inside = { $topic }: { $whose } ({ $what })
letter-side = { $source } says “{ $said }”.
letter-source = { $title } ({ $publisher }, { $date })
letter-said-more = { $said } ({ $details })
letter-detail = { $label }: { $what }
letter-thanks = Thank you in advance for your help.
letter-closing = Kind regards,
letter-sender = [Your name]
letter-municipality = [Name of the municipality]
