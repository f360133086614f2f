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
gaps-at = Baseline für { $connection }: nicht erfüllt { NUMBER($missing) }, unbekannt { NUMBER($unknown) }
unfiltered = Treffen auf alles zu
quota = Kontingent
last-change = Letzte Änderung
used-of = { NUMBER($used) } von { NUMBER($quota) }
partly-read = { $count ->
    [one] Ein Teil konnte nicht geladen werden
   *[other] { NUMBER($count) } Teile konnten nicht geladen werden
}
reading = Wird geladen …
read-of = Geladene Verbindungen: { NUMBER($read) } von { NUMBER($all) }
stop = Anhalten
stopped = Das Laden ist angehalten.
go-on = Weiter laden
read-again = Aktualisieren
not-read = Noch nicht geladen
not-loaded = Nicht geladen
from-before = Stand { $time }, da das Aktualisieren fehlschlug: { $why }
# Von einem Wert, der seitdem nicht mehr gelesen werden konnte. $time ist Datum und Uhrzeit.
as-of = Stand { $time }
sums-from-before = { $count ->
    [one] Die Zahlen von { NUMBER($count) } Verbindung sind von vorher, da ihr Aktualisieren fehlschlug.
   *[other] Die Zahlen von { NUMBER($count) } Verbindungen sind von vorher, da ihr Aktualisieren fehlschlug.
}
not-signed-in = Nicht angemeldet
sign-in = Anmelden
label = Label
all-connections = Alle Verbindungen
add-projects = Projekte hinzufügen
# $rows sagt, wie viele Benachrichtigungen oder Connectors in welcher Reihenfolge gezeigt werden.
at-connections = { $count ->
    [one] { $rows }, { NUMBER($count) } Verbindung
   *[other] { $rows }, { NUMBER($count) } Verbindungen
}
no-notifications-read = Noch sind keine Benachrichtigungen geladen.
no-connectors-read = Noch sind keine Connectors geladen.
no-connection-to = Keine Verbindung erreicht { $service }.
unread-connections = { $count ->
    [one] { NUMBER($count) } von { NUMBER($all) } Verbindungen konnte nicht geladen werden
   *[other] { NUMBER($count) } von { NUMBER($all) } Verbindungen konnten nicht geladen werden
}
not-loaded-at = { $count ->
    [one] { NUMBER($count) } Verbindung konnte nicht geladen werden
   *[other] { NUMBER($count) } Verbindungen konnten nicht geladen werden
}
named-at = { $name } ({ $connection })
enable-many = { $count ->
    [one] { NUMBER($count) } Benachrichtigung aktivieren?
   *[other] { NUMBER($count) } Benachrichtigungen aktivieren?
}
selected-at = { NUMBER($count) } ausgewählt, Verbindungen: { NUMBER($connections) }
select-all-matching = Alle passenden auswählen
about-batch = { $what }: { $summary }.
count = { NUMBER($count) }
connections-read = Geladene Verbindungen
notifications-enabled = Aktivierte Benachrichtigungen
notifications-never-match = Aktiviert, treffen nie zu
notifications-nobody-subscribed = Aktiviert, ohne Abonnenten
notifications-subscribers-unknown = Aktiviert, Abonnenten unbekannt
connections-full = Verbindungen mit ausgeschöpftem Kontingent
health = Zustand
count-never-match = { $count ->
    [one] { NUMBER($count) } trifft nie zu
   *[other] { NUMBER($count) } treffen nie zu
}
count-without-topic = { NUMBER($count) } mit fehlendem Thema
count-nobody-subscribed = { NUMBER($count) } ohne Abonnenten
count-gaps = { $count ->
    [one] { NUMBER($count) } Baseline-Lücke
   *[other] { NUMBER($count) } Baseline-Lücken
}
nothing-enabled = Nichts aktiviert
unknown = Unbekannt
ok = OK
health-means = Der Zustand ist OK, wo mindestens eine Benachrichtigung aktiviert ist, jede aktivierte zutreffen kann und einen bestätigten Abonnenten hat und die Baseline keine Lücken und nichts Unbekanntes hat.
gaps-counted-by = Lücken werden nach der Baseline „{ $baseline }“ gezählt.
drift = Abweichung
no-changes = Keine
count-changes = { $count ->
    [one] { NUMBER($count) } Änderung
   *[other] { NUMBER($count) } Änderungen
}
count-blocked = { NUMBER($count) } blockiert
not-in-bundle = Nicht im Bundle
# $state sagt, wie viel das gemerkte Bundle an der Verbindung ändern würde.
drift-at = Abweichung an { $connection }: { $state }

search = Verbindungen suchen
search-tip = Durchsucht Name, Projekt, Region und Label
no-connections = Keine Verbindungen
no-connections-match = Keine passenden Verbindungen
connections-listed = { $count ->
    [one] { NUMBER($count) } Verbindung
   *[other] { NUMBER($count) } Verbindungen
}
# Eine Reihenfolge nach der Anzahl der Zeilen. $column ist die Überschrift einer Spalte mit Zahlen.
lowest-first = nach „{ $column }“, niedrigste zuerst
highest-first = nach „{ $column }“, höchste zuerst

# Teile einer Verbindung, die nicht geladen werden konnten, am Anfang einer Zeile.
part-notifications = Ein Teil der Benachrichtigungen
part-connectors = Connectors
part-quota = Kontingent
part-topics = Themen
part-catalog = Operationskatalog
part-last-change = Letzte Änderung
part-subscriptions = Abonnements von { AND($topics) }
part-failed = { $part }: { $why }

### Die Liste aller Connectors, und was mit mehreren getan wird

selected-connectors = Ausgewählte Connectors
test-selected = Ausgewählte testen
send-tests = { $count ->
    [one] Test über { NUMBER($count) } Connector senden?
   *[other] Tests über { NUMBER($count) } Connectors senden?
}
tests-effect = Network Security veröffentlicht je eine Testnachricht in jedem Thema.
delete-connectors = { $count ->
    [one] { NUMBER($count) } Connector löschen?
   *[other] { NUMBER($count) } Connectors löschen?
}
delete-connectors-effect = Network Security veröffentlicht ihre Nachrichten nicht mehr. Die Rollen und Themen in AWS ändern sich nicht.
some-read-only = { $count ->
    [one] Die Verbindung von { NUMBER($count) } davon ist schreibgeschützt. Dort wird nichts gesendet.
   *[other] Die Verbindungen von { NUMBER($count) } davon sind schreibgeschützt. Dort wird nichts gesendet.
}
all-read-only = Alle ausgewählten Verbindungen sind schreibgeschützt. Ändern Sie das unter „Verbindungen“.
