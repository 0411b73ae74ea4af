# Suggestions while somebody types, shown by the site's own script.
suggestions-label = Search suggestions
suggestions-found = { $count ->
    [0] No suggestions.
    [one] One suggestion. Use the arrow keys to choose.
   *[other] { $count } suggestions. Use the arrow keys to choose.
}

# The page on privacy.
privacy-script-title = One small script
privacy-script = Everything on the site works without scripts. If your browser allows scripts, one small script shows suggestions while you type and refreshes the results when you choose filters. It is our own, fetches nothing from other sites and stores nothing. What you type in the search box is sent to the site to find suggestions, but the program does not store it.
