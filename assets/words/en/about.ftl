# Who is behind the site, how it is made, privacy and accessibility.

## The publisher
publisher-title = Who is behind it
publisher = The site is published by { $publisher }.
publisher-numbered = The site is published by { $publisher }, Norwegian organisation number { $number }.
publisher-none = This copy of the site has no publisher.
publisher-none-means = Nobody has undertaken to keep the information up to date, correct errors or answer questions. Use the sources given with each piece of information, and ask the owner of the programme.
publisher-contact = Contact:
publisher-contact-none = The publisher has not given contact details.
publisher-page = Contact page at { $site }
publisher-funding = Who pays:
publisher-funding-none = The publisher has not said who pays for the work.
publisher-method-title = In the publisher’s own words
report-error = Report an error
report-error-subject = Error on the page { $page }

## About
about-title = About tiltak
about-lead = tiltak helps municipalities choose early intervention programmes for children and families. We show what the municipality commits to, what the sources say, and what nobody knows.
about-for-title = Who it is for
about-for = For leaders who have a problem and little time. For planners who must weigh programmes against each other and write the case for a decision.
about-work-title = How we work
about-record-title = What we read
about-record = An editor reads what the owner, researchers, knowledge bases and municipalities have published about the programme, and writes each piece of information in their own words. Nothing is included without a source and a place in the source. Everything is kept in open text files with full history.
about-often-title = How often we read
about-often = Each page says when an editor last reviewed it, and when the next review is due. What has changed since that day may be missing. Old sources are marked.
about-absent-title = When a programme is not listed
about-absent = Then nobody has written it in yet. It does not mean that the programme does not work, or that somebody has left it out on purpose. Nor is being listed a recommendation.
about-suggest-title = Suggest a programme
about-suggest = Say what the programme is called, who owns it, and where something is written about it.
about-suggest-to = Send the suggestion to
about-suggest-nobody = Nobody receives suggestions for this copy of the site yet.
about-silence-title = Four kinds of silence
about-silence = ‘Not stated’ means that an editor has looked without finding an answer in the sources. ‘Not in what we have read’ means that we have read only a part of the sources, and that the rest may have it. ‘Not looked up’ means that nobody has looked yet. ‘Not applicable’ means that the question does not make sense for the programme. We never mix them up.
about-effect-title = Perceived benefit is not effect
about-effect = When parents or staff say that a programme helped, we call it perceived benefit. Effect requires measurement and something to compare with. Studies of an original abroad are shown separately. We give no ratings of our own.
about-conflict-title = When the sources disagree
about-conflict = We show the versions side by side. We do not decide who is right.
about-search-title = How the search works
about-search = The search reads names, target groups, content, commitments, evaluation and experience in all the languages. More choices within one filter give more results. Choices in different filters give fewer results. The address remembers everything you have chosen.
about-errors-title = Have you found an error?
about-errors = Tell the publisher. Say which page it is on, and what the source says.
about-errors-nobody = Nobody receives reports of errors for this copy of the site yet.

## Privacy
privacy-title = Privacy
privacy-lead = You can use the site without giving any information about yourself.
privacy-controller-title = Controller
privacy-controller = The publisher is the controller of the personal data on the site.
privacy-controller-none = Whoever has put the copy on a server is the controller, but has not said who that is.
privacy-cookies-title = No cookies
privacy-cookies = The site sets no cookies and uses no tracking. Fonts, styles and images come from the site itself.
privacy-logs-title = What is logged
privacy-logs = The program keeps no log of visits. It stores neither your IP address, the pages you see, nor what you search for, choose and work out. Its log is only about the files with programmes and about faults in the program. Remember that your choices are in the address: whoever gets the link can see them.
privacy-server-log = { $count ->
    [one] The server in front of the program keeps a log of IP addresses and pages. It is deleted after one day.
   *[other] The server in front of the program keeps a log of IP addresses and pages. It is deleted after { $number } days.
}
privacy-server-log-none = The server in front of the program keeps no log of visits either.
privacy-server-log-not-stated = The server in front of the program may keep a log of IP addresses and pages. Whoever runs it has not said whether it does, or for how long the log is kept.
privacy-contacts-title = Contact persons
privacy-contacts = We show contact persons only when the provider has published them as contacts for questions about the programme.
privacy-basis-title = Legal basis
privacy-basis-none = The controller has not stated the legal basis for showing contact persons.
legal-basis-public-task = Contact persons are shown because a task in the public interest requires it: General Data Protection Regulation, Article 6(1)(e).
legal-basis-legitimate-interest = Contact persons are shown because municipalities have a legitimate interest in knowing whom they can ask: General Data Protection Regulation, Article 6(1)(f).
privacy-rights-title = Your rights
privacy-rights = If you are listed as a contact, you can ask the controller for access, correction or deletion, and you can object to being named.
privacy-complaint = If you think that information about you is used unlawfully, you can complain to the Norwegian Data Protection Authority (Datatilsynet) or to the authority in your own country.
privacy-authority = Datatilsynet (datatilsynet.no)

## Accessibility
accessibility-title = Accessibility statement
accessibility-lead = Everyone should be able to use the site. This page says how far we have come, what has been tried, and what nobody has tried.
accessibility-conformance-title = How far the site meets the requirements
accessibility-conformance-full = The site meets the requirements of WCAG 2.1 at levels A and AA.
accessibility-conformance-partial = The site partly meets the requirements of WCAG 2.1 at levels A and AA. The failures are listed below.
accessibility-conformance-none = The site does not meet the requirements of WCAG 2.1 at levels A and AA. The failures are listed below.
accessibility-conformance-not-assessed = The site is built to WCAG 2.1 and 2.2 at levels A and AA. Nobody independent has assessed whether it meets the requirements.
accessibility-breaches = { $count ->
    [0] We know of no failures.
    [one] We know of one failure.
   *[other] We know of { $number } failures.
}
accessibility-tested-on = The statement was last reviewed on { $date }.
accessibility-tested-never = It is not stated when the statement was last reviewed.
accessibility-uustatus = Accessibility statement (uustatus.no)
accessibility-affected-title = What the failures mean for users
accessibility-report-title = Report what you cannot use
accessibility-report = Is there something you cannot use, or do you need the content in another form? Contact:
accessibility-report-nobody = Nobody receives such reports for this copy of the site yet.
accessibility-complaint-title = Complaints
accessibility-complaint = Norwegian law applies to the site. If you get no answer, or disagree with it, you can complain to the Anti-Discrimination Tribunal in Norway (Diskrimineringsnemnda). The Norwegian Authority for Universal Design of ICT supervises compliance.
accessibility-status-title = Status for the four principles of WCAG
accessibility-breaches-none = We know of no failures.
principle-perceivable = Perceivable
principle-operable = Operable
principle-understandable = Understandable
principle-robust = Robust
breach-reason-breach = Failure
breach-reason-burden = Disproportionate burden
breach-reason-exempt = Exempt
situation-without-sight = Use without sight
situation-limited-sight = Use with limited sight
situation-without-colour = Use without colour vision
situation-without-hearing = Use without hearing
situation-limited-hearing = Use with limited hearing
situation-limited-movement = Use with limited movement or strength
situation-limited-reach = Use with limited reach
situation-seizures = Photosensitive seizures
situation-limited-cognition = Use with limited cognition
accessibility-tested-title = How it has been tried
accessibility-tested = Automatic tests in the Chromium browser go through every kind of page each time the program is changed. Such tests do not find everything.
accessibility-tested-axe = The tool axe looks for failures, on wide and narrow screens and in light and dark mode.
accessibility-tested-reflow = Pages are tried at a width of 320 pixels and with increased text spacing.
accessibility-tested-keyboard = Searching, comparing and forms are tried with only a keyboard.
accessibility-tested-script = Pages are tried without scripts.
accessibility-untested-title = What has not been tried
accessibility-untested = Nobody has tried the site in these ways yet. There may be faults that we do not know of.
accessibility-untested-readers = With a screen reader, a screen magnifier or a braille display
accessibility-untested-people = By people with disabilities
accessibility-untested-voice = With voice control or a switch
accessibility-untested-browsers = In browsers other than Chromium
