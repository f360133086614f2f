### Choosing operations from the catalog of a connection.

operations = { $count ->
    [one] { NUMBER($count) } Operation
   *[other] { NUMBER($count) } Operationen
  }
chosen = { NUMBER($count) } ausgewählt, { NUMBER($left) } übrig
chosen-too-many = { NUMBER($count) } ausgewählt, { NUMBER($surplus) } zu viel
too-many-operations = Eine Benachrichtigung kann höchstens { NUMBER($most) } Operationen aufführen. Entfernen Sie { NUMBER($surplus) }.
too-many-services = Eine Benachrichtigung kann höchstens { NUMBER($most) } Dienste aufführen. Entfernen Sie { NUMBER($surplus) }.

logins = Anmeldungen und Zugangsdaten
cts-changes = Änderungen an Benachrichtigungen und Trackern
deletions = Gelöschte Server, Datenträger und Netzwerke
permissions = Benutzer und Berechtigungen
keys = KMS-Schlüssel und Geheimnisse
storage = Buckets und Themen

choose-operations = Operationen auswählen
browse-operations = Operationen durchsuchen
search-operations = Operationen suchen
presets = Voreinstellungen
found = { $count ->
    [one] { NUMBER($count) } Operation
   *[other] { NUMBER($count) } Operationen
  } gefunden
applied = { $count ->
    [one] Das Formular führt jetzt { NUMBER($count) } Operation auf.
   *[other] Das Formular führt jetzt { NUMBER($count) } Operationen auf.
  }
none-found = Keine passende Operation. Was der Katalog nicht kennt, kann im Formular eingegeben werden.
catalog-empty = Der Katalog dieser Verbindung ist leer.
share = { NUMBER($chosen) } von { NUMBER($count) }
all-of = { $count ->
    [one] Alle auswählen ({ NUMBER($count) }): { $of }
   *[other] Alle auswählen ({ NUMBER($count) }): { $of }
  }
all-found-of = { $count ->
    [one] Alle gefundenen auswählen ({ NUMBER($count) }): { $of }
   *[other] Alle gefundenen auswählen ({ NUMBER($count) }): { $of }
  }
preset-empty = Keine ihrer Operationen steht in diesem Katalog.
preset-documented = { $count ->
    [one] { NUMBER($count) } Operation, bestätigt.
   *[other] { NUMBER($count) } Operationen, alle bestätigt.
  }
preset-undocumented = { $count ->
    [one] { NUMBER($count) } Operation, unbestätigt: { AND($names) }.
   *[other] { NUMBER($count) } Operationen. Unbestätigt: { AND($names) }.
  }
preset-missing = Nicht in diesem Katalog: { AND($names) }.
preset-chosen = , ausgewählt

find-or-paste = Operationen suchen oder einfügen
find-or-paste-hint = Suchen Sie im Katalog oder fügen Sie Operationen ein, eine pro Zeile: <code>ECS ecs deleteServer</code>
add = Hinzufügen
add-these = Diese Operationen hinzufügen
nothing-new = Nichts Neues: Diese Operationen sind bereits aufgeführt.
added = { $count ->
    [one] { NUMBER($count) } Operation hinzugefügt.
   *[other] { NUMBER($count) } Operationen hinzugefügt.
  }
not-added = „{ $line }“ wurde nicht hinzugefügt: Geben Sie Dienst, Ressourcentyp und Operation an.
lines-not-added = { $count ->
    [one] { NUMBER($count) } Zeile wurde nicht hinzugefügt: Geben Sie Dienst, Ressourcentyp und Operation an.
   *[other] { NUMBER($count) } Zeilen wurden nicht hinzugefügt: Geben Sie Dienst, Ressourcentyp und Operation an.
  }
pending = „{ $name }“ wurde eingegeben oder eingefügt, aber nicht hinzugefügt.
match-search = { $count ->
    [one] { NUMBER($count) } Operation gefunden
   *[other] { NUMBER($count) } Operationen gefunden
  }
match-search-more = { NUMBER($count) } Operationen gefunden, { NUMBER($shown) } angezeigt: Geben Sie mehr ein, um sie einzugrenzen
