### What is proved about a notification: which events match.

title = Treffervorschau
matches = Trifft zu
does-not-match = Trifft nicht zu
not-known = Treffer lassen sich nicht vorhersagen: Wie CTS mit diesen Regeln oder Werten umgeht, ist nicht dokumentiert.
filter-off = Der Filter ist deaktiviert, deshalb haben seine Regeln keine Wirkung.
unlisted-value = Die Regel „{ $rule }“ vergleicht mit einem Wert, der für ihr Feld nicht dokumentiert ist.
no-event = Die Benachrichtigung trifft nie zu.
never-matches = Die Benachrichtigung trifft nie zu: „{ $rule }“ ist nie wahr.
rules-never-match = Die Benachrichtigung trifft nie zu: { AND($rules) } sind nie zugleich wahr.
quoted = „{ $rule }“
lets-all-pass = Der Filter hat keine Wirkung: Er lässt jedes Ereignis durch.
redundant-rule = Die Regel „{ $rule }“ kann entfallen: Ohne sie sind dieselben Ereignisse Treffer.
covered-by = Doppelt: „{ $name }“ sendet diese Ereignisse bereits an dasselbe Ziel.

any-operation = beliebige Operation
by-user = von { $user }
by-another-user = von einem anderen Benutzer
something-else = { $field } hat einen anderen Wert
has = { $field } = { $value }
has-no = ohne { $field }
