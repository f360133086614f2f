### Die Seite für Pläne: Ein Bundle wird geladen, mit Verbindungen verglichen und angewendet.

bundle = Bundle
bundle-about = Eine JSON- oder YAML-Datei, die festlegt, welche Benachrichtigungen und Connectors es geben soll.
choose-file = Datei auswählen
drop-hint = oder hier ablegen
paste = Bundle einfügen oder bearbeiten
bundle-text = Bundle als JSON oder YAML
make-plan = Plan erstellen
mistakes = { $count ->
    [one] Das Bundle enthält einen Fehler
   *[other] Das Bundle enthält { NUMBER($count) } Fehler
}
place = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }:
remarks = { $count ->
    [one] Ein Befund zum Bundle
   *[other] { NUMBER($count) } Befunde zum Bundle
}
remember = Dieses Bundle merken und Abweichungen davon in der Übersicht zeigen
not-remembered = Der Browser konnte das Bundle nicht speichern.

connections = Verbindungen
connections-chosen = Verbindungen: { NUMBER($chosen) } von { NUMBER($all) }
planned-for = { $all ->
    [one] Für { NUMBER($chosen) } von { NUMBER($all) } Verbindung.
   *[other] Für { NUMBER($chosen) } von { NUMBER($all) } Verbindungen.
}
made-for = { $count ->
    [one] Das Bundle nennt die Verbindungen, für die es erstellt wurde. Eine andere ist ausgelassen.
   *[other] Das Bundle nennt die Verbindungen, für die es erstellt wurde. { NUMBER($count) } andere sind ausgelassen.
}
take-all = Für alle Verbindungen planen
strangers = Das Bundle nennt Verbindungen, die es nicht gibt. Was es über sie sagt, wird nicht verwendet: { AND($names) }
labels-of-none = Das Bundle verlangt Labels, die keine Verbindung hat: { AND($labels) }
all = Alle auswählen
none = Keine auswählen
delete-surplus = Auch löschen, was nicht im Bundle steht
unmatched = Für keine der ausgewählten Verbindungen: { AND($names) }
external-ids = Externe IDs
external-ids-about = Externe IDs bleiben nur im Arbeitsspeicher und werden nie gespeichert.
external-id-of = Externe ID „{ $name }“ für { $connection }
plan = Plan
undo-plan = Plan zum Rückgängigmachen
back-to-bundle = Zurück zum Bundle
apply-plan = Plan anwenden
nothing-to-apply = Der Plan ändert nichts.
nothing-differs = Der Plan ändert nichts: Alles aus dem Bundle ist bereits gespeichert.
nothing-unblocked = Der Plan ändert nichts: Was abweicht, ist blockiert, wie unten aufgeführt.
nothing-wanted = Der Plan ändert nichts: Das Bundle enthält nichts für die ausgewählten Verbindungen.
nothing-known = Unbekannt, was der Plan ändern würde: Keine der ausgewählten Verbindungen konnte geladen werden.
nothing-read = Der Plan ändert nichts an den Verbindungen, die geladen werden konnten.
text-edited = Der Text wurde bearbeitet, und dies ist der Plan des Textes davor. Erstellen Sie den Plan neu, um ihn anzuwenden.
download-plan = Plan herunterladen
download-yaml = Bundle als YAML
download-json = Bundle als JSON
not-downloaded = Der Browser konnte die Datei nicht speichern.

items = Einträge des Plans
object = Objekt
action = Aktion
details = Details
state = Zustand
search = Nach Name suchen
show = Anzeigen
show-changes = Änderungen und Blockiertes
show-create = Erstellen
show-update = Ändern
show-delete = Löschen
show-blocked = Blockiert
show-warned = Mit Warnungen
show-unchanged = Unverändert
show-kept = Nicht im Bundle
show-all = Alles
items-listed = { $count ->
    [one] Ein Eintrag
   *[other] { NUMBER($count) } Einträge
}
connection-changes = { $name } ({ NUMBER($count) })
create = Erstellen
update = Ändern
delete = Löschen
unchanged = Unverändert
kept = Nicht im Bundle
blocked = Blockiert
fields = { $count ->
    [one] Ein Feld
   *[other] { NUMBER($count) } Felder
}
state-open = Wartet
state-running = Läuft

apply-question = { NUMBER($changes) } { $changes ->
    [one] Änderung
   *[other] Änderungen
} in { NUMBER($connections) } { $connections ->
    [one] Verbindung
   *[other] Verbindungen
} anwenden?
apply-how = Jedes Objekt wird zuvor noch einmal geladen. Was seit dem Erstellen des Plans geändert wurde, wird übersprungen.
apply-deletes = { $count ->
    [one] Ein Objekt wird gelöscht.
   *[other] { NUMBER($count) } Objekte werden gelöscht.
}
apply-warnings = { $count ->
    [one] Zu einer Änderung gibt es eine Warnung.
   *[other] Zu { NUMBER($count) } Änderungen gibt es Warnungen.
}
apply = Anwenden
not-now = Abbrechen
applying = Plan wird angewendet
interrupted = Der Plan wurde nicht zu Ende angewendet
applied = Der Plan wurde angewendet
canceled = Das Anwenden des Plans wurde abgebrochen
some-failed = { $count ->
    [one] Eine Änderung ist fehlgeschlagen
   *[other] { NUMBER($count) } Änderungen sind fehlgeschlagen
}
some-unknown = { $count ->
    [one] Unbekannt, ob eine Änderung angewendet wurde
   *[other] Unbekannt, ob { NUMBER($count) } Änderungen angewendet wurden
}
some-skipped = { $count ->
    [one] Eine Änderung wurde übersprungen
   *[other] { NUMBER($count) } Änderungen wurden übersprungen
}
progress = Fortschritt
held-until = { $name }: Der Dienst hat um eine Pause von { NUMBER($seconds) } { $seconds ->
    [one] Sekunde gebeten.
   *[other] Sekunden gebeten.
}
held-later = { $name }: Vor dem nächsten Versuch wird gewartet.
held-credentials = { $name }: Zugangsdaten fehlen oder wurden abgelehnt.
held = Wartende Verbindungen
try-now = Jetzt versuchen
cancel = Abbrechen
stop-now = Nicht länger warten
elsewhere = Ein anderer Tab wendet gerade einen Plan an. Dieser hier hat angehalten.
taken-over = Ein anderer Tab hat diesen Plan fortgesetzt, wie hier gezeigt.
closed-elsewhere = Der Plan ist in diesem Tab angehalten: Ein anderer Tab hat ihn geschlossen oder einen anderen begonnen.
# One or more sentences about that one follow.
replaces = Dieser Browser behält einen Plan. Ein anderer wird verworfen:
replace-question = Diesen Plan fortsetzen und einen anderen verwerfen?
unkept = Der Speicher des Browsers ist voll; nach einem Neuladen lässt sich dies nicht fortsetzen.
continue = Fortsetzen
try-failed = Fehlgeschlagene erneut versuchen
try-unknown = Unbekannte erneut versuchen
download-report = Bericht herunterladen
show-undo = Plan zum Rückgängigmachen zeigen
close-run = Schließen
close-question = Diesen Plan schließen?
run-in-the-way = Dieser Plan ist nicht fertig. Der geöffnete Plan wird gezeigt, sobald dieser geschlossen ist.
run-put-aside = Der vorherige Plan wurde angewendet.
show-report = Bericht zeigen
leave-question = { $count ->
    [one] Verlassen, obwohl eine Änderung nicht fertig ist?
   *[other] Verlassen, obwohl { NUMBER($count) } Änderungen nicht fertig sind?
}
leave-body = Danach wird nichts mehr gesendet. Sie können später auf dieser Seite fortfahren.
leave = Verlassen
stay = Bleiben

export-title = Als Bundle exportieren
export-about = Alles, was in einer Verbindung gespeichert ist, ohne externe IDs.
export-yaml = Als YAML exportieren
export-json = Als JSON exportieren
omitted = { $count ->
    [one] Ein Objekt ist nicht im Bundle:
   *[other] { NUMBER($count) } Objekte sind nicht im Bundle:
}

drift = Abweichung: { NUMBER($changes) } { $changes ->
    [one] Änderung
   *[other] Änderungen
} in { NUMBER($connections) } { $connections ->
    [one] Verbindung
   *[other] Verbindungen
}.
no-drift = Keine Abweichung.
bundle-for-none = Das gemerkte Bundle enthält für keine der Verbindungen etwas.
parts-for-none = Im gemerkten Bundle, aber für keine der Verbindungen: { AND($names) }
drift-blocked = { $count ->
    [one] Ein Objekt konnte nicht verglichen werden.
   *[other] { NUMBER($count) } Objekte konnten nicht verglichen werden.
}
open-plan = Plan öffnen
