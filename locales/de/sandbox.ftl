### Die Seite der Sandbox, die in der Seite beide Dienste vertritt.

none = Dieser Build hat keine Sandbox: Er ist nur für echte Dienste gedacht.
about = Vertritt beide Dienste und ist in diese Seite eingebaut. Die Sandbox prüft, speichert und lehnt ab, wie es für die echten Dienste dokumentiert ist, und sendet nichts. Ihre Daten bleiben in diesem Browser.
reset = Sandbox zurücksetzen
reset-question = Sandbox zurücksetzen?
reset-what = Alles, was Sie darin erstellt oder geändert haben, wird durch die Beispieldaten ersetzt.
reset-yes = Zurücksetzen
is-reset = <b>Die Sandbox</b> enthält wieder die Beispieldaten.
is-filled = { $count ->
    [one] <b>Die Sandbox</b> enthält { NUMBER($count) } erzeugte Benachrichtigung.
   *[other] <b>Die Sandbox</b> enthält { NUMBER($count) } erzeugte Benachrichtigungen.
}

faults = Fehlerinjektion
faults-about = Die nächste passende Anfrage erhält diese Antwort, einmal.
when = Bei
respond-with = Antworten mit
add = Hinzufügen
clear-all = Alle entfernen
waiting = { $times ->
    [one] { $request }: { $response }, einmal
   *[other] { $request }: { $response }, { NUMBER($times) }-mal
}
any-request = jede Anfrage
list-request = Lesen einer Liste
read-request = Lesen eines Objekts
write-request = Schreiben
test-request = Senden eines Tests
credentials-rejected = 401: Zugangsdaten abgelehnt
not-allowed = 403: nicht zugelassen
not-found = 404: nicht gefunden
exists-already = 409: existiert bereits
content-rejected = 422: Inhalt abgelehnt
too-many-requests = 429: zu viele Anfragen
server-failure = 500: Serverfehler
unavailable = 503: nicht verfügbar
html-page = eine HTML-Fehlerseite
cut-short = abgeschnittenes JSON
no-body = Erfolg ohne Inhalt
says-little = Erfolg mit wenig Inhalt
dropped = Verbindung abgebrochen
no-response = keine Antwort
slow-response = eine Antwort nach zwei Sekunden

generate = Benachrichtigungen erzeugen
generate-about = Ersetzt alle Benachrichtigungen durch erzeugte. Das Limit des Dienstes von 100 gilt dafür nicht.

reserved-names = Reservierte Namen
name-status = Als Name einer Benachrichtigung: Speichern ergibt diesen Status. Auch 400, 401, 403, 404, 429, 503.
name-code = Als Name einer Benachrichtigung: Speichern ergibt diesen CTS-Code. Auch 0400, 0402, 0403, 0404.
name-page = Als Name einer Benachrichtigung: eine HTML-Seite. Auch malformed, drop, silence, slow.
type-status = Als Typ eines Connectors: dasselbe, mit Bindestrichen statt Unterstrichen. Auch 409.
projects-about = Projekte des Kontos, jedes mit eigenen Benachrichtigungen, Themen und Abonnenten.
projects = { $count ->
    [one] { NUMBER($count) } Projekt
   *[other] { NUMBER($count) } Projekte
}
has-projects = { $count ->
    [one] Die Sandbox hat { NUMBER($count) } Projekt.
   *[other] Die Sandbox hat { NUMBER($count) } Projekte.
}
