#!/bin/sh
# Chromium, which ends when the tests that started it end, however they end.
exec setpriv --pdeathsig KILL "$CHROMIUM" "$@"
