### What is proved about a notification: which events match.

title = Treffervorschau
matches = Trifft zu
does-not-match = Trifft nicht zu
not-known = Ob sie jemals zutrifft, ist nicht bekannt: Was der Dienst mit solchen Regeln oder Werten tut, ist nicht dokumentiert.
filter-off = Ihr Filter ist deaktiviert, deshalb haben seine Regeln keine Wirkung.
unlisted-value = Die Regel „{ $rule }“ vergleicht mit einem Text, der für ihr Feld nicht dokumentiert ist.
no-event = Sie trifft nie zu.
never-matches = Sie trifft nie zu: „{ $rule }“ ist nie wahr.
rules-never-match = Sie trifft nie zu: { AND($rules) } sind nie zugleich wahr.
quoted = „{ $rule }“
lets-all-pass = Ihr Filter schließt nichts aus: Er lässt jedes Ereignis durch.
redundant-rule = Die Regel „{ $rule }“ kann entfallen: Ohne sie sind dieselben Ereignisse Treffer.
covered-by = Auch „{ $name }“ benachrichtigt dasselbe Ziel über all das.

any-operation = beliebige Operation
by-user = von { $user }
something-else = { $field } ist etwas anderes
has = { $field } = { $value }
has-no = ohne { $field }
