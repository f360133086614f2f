### Was über diesen Browser geändert wurde.

title = Änderungen in diesem Browser
about = Die neuesten 1.000 werden nur in diesem Browser aufbewahrt.
nothing = Noch keine Änderungen.
download-json = JSON herunterladen
download-csv = CSV herunterladen
clear = Leeren
clear-question = Liste der Änderungen leeren?
clear-body = Die Liste lässt sich nicht wiederherstellen. Die Änderungen selbst bleiben.
time = Zeit
object = Objekt
action = Aktion
outcome = Ergebnis
notification = Benachrichtigung
connector = Connector
created = Erstellen
updated = Ändern
enabled = Aktivieren
disabled = Deaktivieren
deleted = Löschen
done = Erledigt
refused = Abgelehnt
unknown = Unbekannt
