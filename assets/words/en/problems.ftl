# What an editor can put right. For every code: `problem-…` says what is wrong, `label-…` why just here.
# No full stop. The rules are explained in programmes/PROBLEMS.md.

problem-syntax = the file cannot be read as TOML here
label-syntax = this cannot be read as it stands

problem-not-text = the file is not plain text
label-not-text = from here on, some characters are not UTF-8

problem-folder-not-file = this is a folder, not a file
label-folder-not-file = a folder cannot have a name that ends in `.toml`: rename it, or move it

problem-not-a-file = this is not an ordinary file
label-not-a-file = this is a pipe, a device or the like, and is not opened: take it away

problem-dead-link = the link leads nowhere
label-dead-link = the file that it points to is gone: put it back, or take the link away

problem-link-loop = the link leads in a circle
label-link-loop = the link never ends at a file: put the file itself here instead

problem-unreadable = the file cannot be read
label-unreadable = the program is not let in: give it leave to read the file

problem-name-not-text = the file name has signs that are not UTF-8
label-name-not-text = rename the file with the letters a–z, digits and hyphens

problem-odd-file-name = the file is not read as a programme
label-odd-file-name = call the file `{ $better }`
label-record-in-folder = files in folders are not read: move the file up into the folder of programmes
problem-record-copied = the file is a copy of `{ $original }.toml`
label-record-copied = if something is new here, put it into `{ $original }.toml`; then delete this file

problem-record-gone = the programme `{ $written }` is published, but its file is gone
label-record-gone = the site shows the previous valid version until somebody says where it went

problem-made-draft = the programme `{ $written }` is published, but is a draft now
label-made-draft = the site shows the previous valid version until somebody says where it went
label-gone-not-shown = only git has what the programme said: the site does not show it until the file is back

problem-retired-yet-published = the programme `{ $written }` was retired, but its file is there again
label-retired-yet-published = the programme is shown: take this file away, or retire the programme again

problem-facts-lost = { $count ->
    [one] one fact is gone: { $fields }
   *[other] { $count } facts are gone, among them { $fields }
}
label-facts-lost = they stood in an earlier version; if they were meant to go, say so with `tiltak check --seen`, or commit the change to git

problem-same-name = two programmes have the same name: this one and `{ $other }`
label-same-name = when one is a copy, delete it; otherwise write what makes them differ in the name

problem-too-large = too much text to read
label-too-large = a file can be up to 1 MB, and one text up to 4,000 characters

problem-unknown-key = there is no key `{ $key }` here
label-unknown-key = not one of the keys that can stand here

problem-key-renamed = the key `{ $former }` is now called `{ $now }`
label-key-renamed = this is its former name

problem-both-names = the key `{ $now }` is written twice, once by its former name `{ $former }`
label-both-names = take one of the two away

problem-missing-key = the key `{ $key }` is missing
label-missing-key = `{ $key }` must be here

problem-wrong-type = should be { $wanted }, not { $found }
label-wrong-type = this is { $found }
label-heading = write `{ $heading }`
label-heading-with-type = write `{ $heading }`, and below it `type = "{ $type }"`

problem-empty-text = nothing is written here
label-empty-text = the text or list is empty

problem-placeholder-left = a text of the template is left: “{ $written }”
label-placeholder-left = write your own here; while the record is unfinished, write `draft = true` at the top
label-placeholder-in-draft = write your own here before the programme is published
problem-backslash-eaten = `{"\\"}` in `{ $written }` does not stay
label-backslash-eaten = `{"\\"}` means something of its own in quotation marks: write `/`, or `{"\\\\"}` where it is to stay

problem-unknown-term = the word `{ $written }` is not in the word list `{ $vocabulary }`
label-unknown-term = should be a word from the list

problem-term-does-not-fit = the word `{ $written }` does not fit here
label-term-does-not-fit = should be another word from the list
label-phrase-of-one-word = should be two words or more

problem-not-an-id = `{ $written }` cannot be an id
label-not-an-id = should be 2–60 lower-case letters a–z, digits and hyphens, starting with a letter
label-lock-file = a lock file of an office program: close the file there, or delete this one

problem-id-differs-from-file-name = the id `{ $written }` differs from the file name
label-id-differs-from-file-name = the file is called `{ $file }.toml`

problem-duplicate-id = the id `{ $written }` stands twice
label-duplicate-id = here it stands again

problem-no-sources = the record has no sources
label-no-sources = at least one `[[sources]]` must be here

problem-fact-without-source = the fact has no source
label-fact-without-source = `source` is missing here

problem-source-not-listed = the source `{ $written }` is not listed
label-source-not-listed = no `[[sources]]` has this id

problem-source-not-used = no fact refers to the source `{ $written }`
label-source-not-used = `{ $written }` is listed here

problem-range-reversed = the numbers are the wrong way round
problem-keys-contradict = `{ $one }` and `{ $other }` say opposite things
label-range-reversed = `from` should be lower than `to`
label-keys-contradict = keep the one that agrees with the source

problem-amount-unclear = it is not clear how much this is
label-amount-unclear = should have exactly one of `exactly`, `from` and `to`, `at-least` or `at-most`

problem-number-out-of-range = the number `{ $written }` is too small or too large
label-number-out-of-range = should be 0 or more, and a number that can be right
problem-number-unclear = the number `{ $written }` must be written in another way
problem-number-two-readings = the number `{ $written }` can be read in two ways
label-number-unclear = write `{ $reading }`
label-number-two-readings = write `{ $thousands }` or `{ $decimals }`, as the source says
label-number-with-percent = write `{ $reading }` here, and `unit = "percent"`
label-number-with-currency = write `{ $reading }` here, and the currency in `currency`
label-number-with-unit = write `{ $reading }` here, and the unit in `unit`
label-number-about = write `{ $reading }` here, and `about = true`
label-number-or-more = write `at-least = { $reading }`
label-number-or-less = write `at-most = { $reading }`
label-number-range = write `from = { $from }, to = { $to }`
label-one-year = only one year can stand here

problem-not-a-date = `{ $written }` cannot be the date here
label-not-a-date = write `"2022"`, `"2022-08"` or `"2022-08-01"`
label-whole-date = write the whole date, as `2026-11-22`
label-date-as = write `{ $date }`
label-no-such-day = the month ends on { $last }
label-year = write one year with four digits, without quotation marks, like `2025`

problem-dates-reversed = the dates are the wrong way round
label-dates-reversed = does not fit with the other date here

problem-date-in-future = the date `{ $written }` has not come yet
label-date-in-future = should be today or earlier
label-year-in-future = a price can be for next year, not later

problem-not-an-address = `{ $written }` is not a full web address
label-not-an-address = should start with `https://` or `http://`
label-address-with-space = an address has no spaces
label-address-without-dot = `{ $host }` is no website: write the whole address, like `https://www.example.org/page`

problem-not-a-language = `{ $written }` is not a language code
label-not-a-language = should be two or three lower-case letters, such as `nb`, `nn`, `da` or `en`

problem-unknown-question = there is no question `{ $written }`
label-unknown-question = should be the path of a question, such as `delivery.course-length`
label-inside-question = this is a part of `{ $question }`; only the whole question can stand here

problem-silence-contradicted = `{ $question }` is both answered and listed as unanswered
label-silence-contradicted = the file answers this question

problem-silence-twice = `{ $question }` is listed as unanswered twice
label-silence-twice = here the question stands again

problem-summary-not-translated = the summary lacks languages: { $languages }
label-summary-not-translated = { $languages } missing here

problem-review-overdue = the record should have been reviewed by { $date }
label-review-overdue = this day is past

# What a value can be: "should be …", "this is …"

type-text = a text
type-number = a number
type-boolean = a yes or no (`true` or `false`)
type-date = a date
type-list = a list
type-table = a table of keys

# Help with putting it right

help-did-you-mean = did you mean `{ $suggestion }`?
help-inside-question = if all of `{ $question }` has no answer, write that; if only this part has none, say so in the `note` of the fact
help-id-or-file = if the file was renamed, give it the name `{ $id }.toml` again; if this is a new programme, write `id = "{ $file }"`
help-key-holds = did you mean `{ $suggestion }`? It is written like this, for instance: `{ $example }`
help-new-name = write `{ $now }`, or let `tiltak check --fix` do it
help-retire = when it was withdrawn, run `tiltak retire { $written }`; when another took its place, `tiltak retire { $written } --to ID`
help-gone-left = `{ $file }` lies there: put it into the folder of programmes, with the name `{ $written }.toml`; if the programme is withdrawn, run `tiltak retire { $written }`
help-gone-renamed = `{ $now }.toml` has the same name: give the file the name `{ $written }.toml` again, or run `tiltak retire { $written } --to { $now }`
help-made-draft = take the line away to publish it again; if it is withdrawn, run `tiltak retire { $written }`
help-amount-not-stated = if the source does not say how much, write who pays (`payer`) or what it says (`text`), and neither `basis` nor `price-year`
help-quote-it = put quotation marks around it: `"…"`
help-example = for example `{ $example }`
help-example-own = write `{ $example }`, with your own instead of `…`
help-heading = what there can be several of has two brackets; what there is one of has one
help-number = a number is written with digits alone, and a point before decimals: `12500`, `1.5`. Unit and currency have keys of their own
help-one-year = write one year, such as `{ $year }`. A period can stand in `identity.history`, with `when` and `to`, or in a text
help-one-of = use one of these words: { $terms }
help-new-place =
    if it is not in the list under another name, write `{ $new }` here, and add this to `{ $file }`, with what is missing:
    { $entry }
help-term = `{ $term }` (“{ $label }”)
help-terms = use one of these words: { $terms }
help-terms-nearest = the nearest words are { $terms }; see them all with `tiltak describe { $key }`
help-terms-open =
    the nearest words are { $terms }; see them all with `tiltak describe { $key }`.
    If none will do, write `{ $new }` here, and add this at the end of `{ $file }`, with the word in all four languages:
    { $entry }
help-close = put `{ $closing }` where it belongs, most often at the end
help-lines-follow = { $count ->
    [one] the next line cannot be read either
   *[other] the next { $number } lines cannot be read either
}
help-line-end = save the file again, with “LF” or “CRLF” as line endings
help-two-versions = choose the lines of one version, and take away the lines with `<<<<<<<`, `=======` and `>>>>>>>`
related-first = the first one is here
related-new-name = the new name is here

# What is wrong with the way it is written (stands in for `label-syntax`)

syntax-duplicate-key = this key stands twice in the same place
syntax-unquoted = text should be in quotation marks: `"…"`
syntax-missing-comma = a comma is missing here
syntax-extra-comma = there is one comma too many here
syntax-missing-equals = `=` is missing between the key and the value
syntax-extra-equals = there is one `=` too many here
syntax-missing-value = the key has no value
syntax-unclosed-table = the heading lacks `]` at the end
syntax-unclosed-inline-table = the table that begins here lacks `{"}"}` at the end
syntax-unclosed-array = the list that begins here lacks `]` at the end
syntax-missing-quote = a quotation mark is missing here
syntax-bad-key = a key is written with the letters a–z, digits and hyphens
syntax-unexpected = this cannot stand here
syntax-too-deep = too many levels inside each other
syntax-unclosed-text = the text that begins here lacks `{ $quote }` at the end
syntax-value-extended = the key has a value already, and cannot have other keys below it
syntax-boolean = yes and no are written `true` and `false`, in small letters
syntax-number = a number is written with digits alone, as `12500` or `1.5`
syntax-backslash = `{"\\"}` means something of its own in quotation marks: write `/`, or `{"\\\\"}` where it should stand
syntax-curly-quotes = use straight quotation marks: `"…"`
syntax-remark = a comment begins with `#`
syntax-take-away = take `{ $sign }` away: it does not belong here
syntax-sign-after-value = take `{ $sign }` away: nothing stands after the value
syntax-sign-too-many = here is one `{ $sign }` too many
syntax-missing-sign = `{ $sign }` is missing here
syntax-one-key-a-line = write this key on a line of its own
syntax-keys-in-braces = keys with values stand between `{"{"}` and `{"}"}`
syntax-list-in-brackets = a list stands between `[` and `]`
syntax-apostrophe = the text ends at the first `'`: put `"` before and after it instead
syntax-colon = write `=` in place of `:`, and text in quotation marks
syntax-unseen = here is a character that cannot be seen and must go
syntax-odd-character = here is a character that no text file can have
syntax-line-end = the lines end in a way that cannot be read
syntax-two-versions = from here on there are two versions of the same lines
syntax-json = the file is written as JSON, but must be TOML: `key = value` on each line
syntax-rich-text = the file is saved as a formatted document (RTF): save it again as plain text
syntax-html = the file is written as a web page (HTML or XML), and should be TOML: `key = value` on each line
syntax-yaml = the file is written as YAML, and should be TOML: `key = value` on each line, with text in quotation marks
syntax-fence = take away the lines with ` ``` ` before and after what the file says

# The report in a terminal

severity-error = error
severity-warning = warning
severity-help = help

report-why = read more: tiltak check --explain { $code }
report-sound = { $count ->
    [one] one record without errors
   *[other] { $number } records without errors
}
report-errors = { $count ->
    [one] one error
   *[other] { $number } errors
}
report-warnings = { $count ->
    [one] one warning
   *[other] { $number } warnings
}
report-files = { $count ->
    [one] in one file
   *[other] in { $number } files
}
syntax-date = a date is written as `2026-11-22`

problem-unknown-place = the place `{ $written }` is not in the list of places
label-unknown-place = add the place to `index/words/place.toml`
problem-unknown-programme = there is no programme `{ $written }`
label-unknown-programme = this relation is not shown
problem-unknown-variant = no variant of the programme is called “{ $written }”
label-unknown-variant = write the name of a variant in `delivery.variants`, or list it there
problem-source-is-copy = the source was read in a copy
label-source-is-copy = find the original and check the facts there
problem-extent-not-told = the source was searched, but does not say whether all of it was read
label-extent-not-told = write `extent = "whole"` or `extent = "excerpt"` in the source
problem-copied-run = nine words or more in a row stand so in “{ $file }”: “{ $run }”
label-copied-run = say it in words of your own
problem-status-old = the newest status is from { $date }
label-status-old = more than two years old
problem-results-overdue = the results of the study were due by { $date }
label-results-overdue = this day has passed
problem-rating-without-edition = the rating by `{ $system }` does not say which edition of the scale it uses
label-rating-without-edition = `edition` is missing
problem-rct-without-comparison = `rct` is chosen, but `comparison-group` is `false`
label-rct-without-comparison = where lots were drawn there is always somebody to compare with: correct one of the two
problem-source-described-twice = the same address is described in another way in `{ $other }`
label-source-described-twice = publisher, kind or date differs
problem-relation-not-mirrored = `{ $written }` does not mention this programme
label-relation-not-mirrored = only this side says that they are alike
problem-term-used-once = only one programme uses `{ $written }`
label-term-used-once = a wider term may find more
problem-silence-in-prose = “{ $phrase }” is a silence that is not counted
label-silence-in-prose = if it is another question than this one, and has no answer, list that one in `not-stated`; if not, it can stand
report-notes = { $count ->
    [one] one note: show it with `tiltak check --notes`
   *[other] { $number } notes: show them with `tiltak check --notes`
}
severity-note = note
