### Connections to services: where they lead, whether they answer, what may be done through them.

site-read-only = Diese Website ist schreibgeschützt (von der Administration festgelegt).
connection-read-only = Diese Verbindung ist schreibgeschützt. Ändern Sie das unter „Verbindungen“.
service-busy = Der Dienst ist ausgelastet. Gleich folgt ein neuer Versuch.
service-slow = Der Dienst ist langsam. Die Antwort steht noch aus.
forget-credentials = Zugangsdaten vergessen
connector-permission = eine Rolle des API-Schlüssels, die Network Security ändern darf
permissions = { AND($names) }
no-connectors-listed = Mit den Zugangsdaten lassen sich Connectors nicht einmal auflisten. Erforderlich: { $permission }.
no-notifications-listed = Mit den Zugangsdaten lassen sich Benachrichtigungen nicht einmal auflisten (cts:notification:list). Erforderlich: { $permission }.
quota-used-up = Alle { NUMBER($quota) } Benachrichtigungen des Projekts sind belegt. Löschen Sie eine oder erhöhen Sie das Kontingent smn_notification.
quota-used = { NUMBER($used) } von { NUMBER($quota) } belegt.
quota-used-perhaps = { NUMBER($used) } von { NUMBER($quota) } belegt, falls das übliche Limit gilt: Der Dienst hat keines genannt.
quota-full = { NUMBER($used) } von { NUMBER($quota) } belegt. Löschen Sie eine, bevor Sie eine weitere erstellen, oder erhöhen Sie das Kontingent smn_notification.
quota-full-perhaps = { NUMBER($used) } von { NUMBER($quota) } belegt. Eine weitere wird möglicherweise abgelehnt, falls das übliche Limit gilt: Der Dienst hat keines genannt.
quota-unknown = Unbekannt, wie viele noch frei sind: Die Kontingente konnten nicht geladen werden.
quota-of-project = Benachrichtigungen dieses Projekts: { $usage }
never-tried = Nie getestet
reachable = Erreichbar
refused = Abgelehnt
unreachable = Nicht erreichbar
services-differ = Network Security: { $network-security }. CTS: { $cts }.

no-connection = Keine Verbindung

ns-service = Cloud One Network Security
in-use = <b>{ $name }</b> wird jetzt verwendet.
