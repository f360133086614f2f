### Alle Verbindungen nebeneinander.

views = Ansichten
connections = Verbindungen
connection = Verbindung
notifications = Benachrichtigungen
enabled = Aktiviert
never-matching = Treffen nie zu
nobody-subscribed = Ohne Abonnent
baseline-gaps = Baseline-Lücken
checking = Wird geprüft …
count-unknown = { NUMBER($count) } unbekannt
gaps-at = Baseline an { $connection }: nicht erfüllt { NUMBER($missing) }, unbekannt { NUMBER($unknown) }
unfiltered = Ungefiltert
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
# $rows sagt, wie viele Benachrichtigungen in welcher Reihenfolge gezeigt werden.
at-connections = { $count ->
    [one] { $rows }, { NUMBER($count) } Verbindung
   *[other] { $rows }, { NUMBER($count) } Verbindungen
}
no-notifications-read = Noch wurden keine Benachrichtigungen gelesen.
notification-at = { $name } ({ $connection })
enable-many = { $count ->
    [one] { NUMBER($count) } Benachrichtigung aktivieren?
   *[other] { NUMBER($count) } Benachrichtigungen aktivieren?
}
selected-at = { NUMBER($count) } ausgewählt, Verbindungen: { NUMBER($connections) }
select-all-matching = Alle passenden auswählen
count = { NUMBER($count) }
connections-read = Verbindungen gelesen
notifications-enabled = Benachrichtigungen aktiviert
notifications-never-match = aktiviert, treffen aber nie zu
notifications-nobody-subscribed = aktiviert, aber niemand abonniert
notifications-subscribers-unknown = aktiviert, Abonnenten unbekannt
connections-full = Verbindungen am Kontingent
health = Zustand
count-never-match = { $count ->
    [one] { NUMBER($count) } trifft nie zu
   *[other] { NUMBER($count) } treffen nie zu
}
count-nobody-subscribed = { NUMBER($count) } ohne Abonnenten
nothing-enabled = Nichts aktiviert
unknown = Unbekannt
ok = OK
