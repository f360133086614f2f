### The connection test: what works with a connection, found out with reads.

intro = Testet nur den Lesezugriff. Schreibberechtigungen werden nicht getestet.
check-again = Erneut prüfen
connections = Verbindungen
address-responds = Endpunkt antwortet
page-can-read = Diese Website ist zum Lesen zugelassen (CORS)
credentials = Zugangsdaten
response = Antwort
credentials-sandbox = In der Sandbox nicht nötig
credentials-proxy = Von einem Proxy hinzugefügt
credentials-missing = Nicht eingegeben
credentials-rejected = Abgelehnt
credentials-accepted = Akzeptiert
credentials-unknown = Unbekannt
status-seen = Status { $status }
being-tested = Wird getestet …
no-status = Keine Antwort
yes = ja
no = nein
unknown = unbekannt
read-permissions = Lese­berechtigungen
write-permissions = Schreib­berechtigungen
column-read = Lesen
column-change = Ändern
column-result = Ergebnis
column-details = Details
column-permission = Erforderliche Berechtigung
column-response = Antwort
waiting = wartet
testing = wird getestet …
status-after = Status { $status } nach { NUMBER($ms) } ms
no-status-after = Keine Antwort nach { NUMBER($ms) } ms
not-tested = Nicht getestet
change-connectors = Connectors erstellen, bearbeiten, löschen und testen
change-create = Benachrichtigungen erstellen
change-edit = Benachrichtigungen bearbeiten, aktivieren und deaktivieren
change-delete = Benachrichtigungen löschen
read-connectors = Connectors auflisten
read-topic-notifications = Benachrichtigungen an Themen auflisten
read-function-notifications = Benachrichtigungen an Funktionen auflisten
read-quota = Kontingent lesen
read-catalog = Operationskatalog lesen
read-events = Ereignisse auflisten
read-users = Letzte Benutzer auflisten
read-topics = SMN-Themen auflisten
read-functions = FunctionGraph-Funktionen auflisten
needs-role = eine Rolle des API-Schlüssels, die Network Security lesen darf
needs-policy = eine Richtlinie wie { $policy }
count-connectors = { $count ->
    [one] { NUMBER($count) } Connector
   *[other] { NUMBER($count) } Connectors
}
count-notifications = { $count ->
    [one] { NUMBER($count) } Benachrichtigung
   *[other] { NUMBER($count) } Benachrichtigungen
}
count-resource-types = { $count ->
    [one] { NUMBER($count) } Ressourcentyp
   *[other] { NUMBER($count) } Ressourcentypen
}
count-users = { $count ->
    [one] { NUMBER($count) } Benutzer
   *[other] { NUMBER($count) } Benutzer
}
count-topics = { $count ->
    [one] { NUMBER($count) } Thema
   *[other] { NUMBER($count) } Themen
}
count-functions = { $count ->
    [one] { NUMBER($count) } Funktion
   *[other] { NUMBER($count) } Funktionen
}
no-events = Keine in der letzten Stunde
some-events = Einige in der letzten Stunde
not-offered = Von dieser Cloud nicht angeboten
quota-used = { NUMBER($used) } von { NUMBER($limit) } Benachrichtigungen belegt
quota-used-assumed = { NUMBER($used) } von { NUMBER($limit) } Benachrichtigungen belegt (angenommen: Die Antwort nennt kein Limit)
quota-unknown = Unbekannt, wie viele von { NUMBER($limit) } Benachrichtigungen belegt sind
quota-unknown-assumed = Unbekannt, wie viele von { NUMBER($limit) } Benachrichtigungen belegt sind (angenommen: Die Antwort nennt kein Limit)
