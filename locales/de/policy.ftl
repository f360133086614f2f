### What is found in AWS documents, decided about them, and offered as a correction.

refused-at = { $sure ->
    [yes] AWS lehnt diese Richtlinie ({ $document }) wegen Zeile { NUMBER($line) } ab, in dieser Form gilt sie also nicht: { $message }
   *[no] AWS lehnt diese Richtlinie ({ $document }) wegen Zeile { NUMBER($line) } möglicherweise ab: { $message }
  }

mend-line-first = Korrigieren Sie zuerst Zeile { NUMBER($line) }.
statement-no-help = Eine weitere Anweisung hilft nicht, solange Zeile { NUMBER($line) } so bleibt.
no-room = Für eine weitere Anweisung ist kein Platz.
add-statement = Anweisung hinzufügen
add-statements = Anweisungen hinzufügen
replace-statement = Anweisung ersetzen
lets-in = { $label }; lässt auch { AND($given) } zu
allows-more = { $label }; erlaubt der Rolle auch { AND($given) }
denies-too = { $label }; setzt auch { $count ->
    [one] { NUMBER($count) } Deny-Anweisung
   *[other] { NUMBER($count) } Deny-Anweisungen
} in Kraft
pasted-topic-unreadable = Die eingefügte Themenrichtlinie lässt sich nicht lesen, deshalb kann ihr nichts hinzugefügt werden. { $message }
other-partition = Thema und Rolle liegen in der Partition { $partition }. Das Konto { $account } gehört nur in aws zu Network Security; in { $partition } gehört diese Nummer jemand anderem oder niemandem, deshalb werden keine Richtlinien erzeugt, die es zulassen.
read-back-differs = Das Erzeugte wird nicht angezeigt: Erneut gelesen besagt das Dokument ({ $document }) nicht, was das Formular besagt ({ $what }).

trust-policy = Vertrauensrichtlinie
role-permissions-policy = Berechtigungsrichtlinie der Rolle
topic-policy = Themenrichtlinie
key-policy = Schlüsselrichtlinie

only-our-statements = nur unsere Anweisungen

no-other-external-id = Die Richtlinie verlangt keine andere externe ID als die des Connectors.
other-external-ids = Die Richtlinie enthält mehrere andere externe IDs, deshalb ist unklar, welche neu ist.
