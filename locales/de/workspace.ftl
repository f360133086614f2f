### Alle Verbindungen nebeneinander.

views = Ansichten
connections = Verbindungen
connection = Verbindung
notifications = Benachrichtigungen
enabled = Aktiviert
never-matching = Treffen nie zu
nobody-subscribed = Niemand abonniert
all-operations = Alle Operationen, ungefiltert
quota = Kontingent
last-change = Letzte Änderung
used-of = { NUMBER($used) } von { NUMBER($quota) }
partly-read = { $count ->
    [one] Ein Teil konnte nicht gelesen werden
   *[other] { NUMBER($count) } Teile konnten nicht gelesen werden
}
reading = Wird gelesen …
read-of = { NUMBER($read) } von { NUMBER($all) } Verbindungen gelesen
stop = Anhalten
read-again = Neu lesen
not-read = Noch nicht gelesen
not-signed-in = Nicht angemeldet
sign-in = Anmelden
label = Label
all-connections = Alle Verbindungen
add-projects = Projekte hinzufügen
