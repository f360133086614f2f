### The baseline: requirements by connections, the evidence report, and what is missing.

caption = Anforderungen je Verbindung
# $status is “Met” or the like.
cell = { $requirement }, { $connection }: { $status }
group-cell = { $requirement }, { $group }: bei { NUMBER($met) } von { NUMBER($all) } { $all ->
    [one] Verbindung
   *[other] Verbindungen
} erfüllt
# A group where a requirement is met nowhere, or not everywhere known. $status is “Not met” or
# the like, and so on that many connections of the group.
group-status = { $requirement }, { $group }: { $status } bei { NUMBER($count) } von { NUMBER($all) } { $all ->
    [one] Verbindung
   *[other] Verbindungen
}
some-of-group = An einigen Verbindungen der Gruppe erfüllt, an anderen nicht
status-count = { $status }: { NUMBER($count) }
all-severities = Alle
# $severity is “High” or “Medium”.
at-least = { $severity } und höher
load = Baseline laden
use-core = Grundlegende Sicherheits-Baseline verwenden
only-of = Nur „{ $connection }“ wird gezeigt.
mistakes = { $count ->
    [one] „{ $name }“ kann nicht verwendet werden: 1 Fehler
   *[other] „{ $name }“ kann nicht verwendet werden: { NUMBER($count) } Fehler
}
place = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }
more-mistakes = { $count ->
    [one] 1 weiterer Fehler
   *[other] { NUMBER($count) } weitere Fehler
}
rationale = Begründung
propose = Fehlendes vorschlagen
lacking-at = { $count ->
    [one] Bei 1 Verbindung sind gezeigte Anforderungen nicht erfüllt oder unbekannt. Der Plan ergänzt die fehlenden Benachrichtigungen.
   *[other] Bei { NUMBER($count) } Verbindungen sind gezeigte Anforderungen nicht erfüllt oder unbekannt. Der Plan ergänzt die fehlenden Benachrichtigungen.
}
# Warum über eine Verbindung nichts bekannt ist.
reason-not-loaded = Sie wurde nicht geladen.
reason-not-reached = Die Verbindung hat keinen Endpunkt für Key-Event-Benachrichtigungen.
failed-of = { $count ->
    [one] { NUMBER($count) } von { NUMBER($all) } Verbindungen konnte nicht geladen werden. Ihre Anforderungen zählen als unbekannt.
   *[other] { NUMBER($count) } von { NUMBER($all) } Verbindungen konnten nicht geladen werden. Ihre Anforderungen zählen als unbekannt.
}
helps-at = Eine neue Benachrichtigung hilft bei { NUMBER($count) } von { NUMBER($all) }.
needs-differ = Nicht alle diese Verbindungen brauchen dieselben Operationen, aber alle erhalten dieselbe Benachrichtigung. An einigen enthält sie auch Operationen, die dort schon erfüllt oder nicht anwendbar sind.
# Unter dem Vorschlag: die Verbindungen, die nicht dazugehören.
left-out = { $count ->
    [one] { NUMBER($count) } Verbindung, die nicht geladen ist, bleibt außen vor.
   *[other] { NUMBER($count) } Verbindungen, die nicht geladen sind, bleiben außen vor.
}
open-plan = Als Plan öffnen
topic-wanted = Geben Sie den Namen des Themas ein, das benachrichtigt werden soll.
topic-nowhere = Keine dieser Verbindungen hat dieses Thema.
# Von den Verbindungen mit dem Thema.
confirmed-at = Davon mit bestätigtem Abonnenten: { NUMBER($count) } von { NUMBER($all) }.
nothing-helps = Eine neue Benachrichtigung hilft hier nicht: Aktivieren Sie Benachrichtigungen, bestätigen Sie Abonnements oder melden Sie sich an nicht geladenen Verbindungen an.
not-kept = Der Browser hat keinen Platz, um den Plan zu übergeben.
back = Zurück zur Baseline
# Auf dem Bildschirm; $time steht in der Schreibweise der Sprache.
created = Erstellt: { $time }.
print = Drucken
as-html = HTML
as-csv = CSV
as-json = JSON
not-offered = Der Browser hat den Download abgelehnt.
