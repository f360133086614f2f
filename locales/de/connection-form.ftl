### Verbindungen: was an ihrem Formular, ihren Adressen und Dateien falsch ist.

address-missing = Geben Sie einen Endpunkt ein. Er beginnt mit https:// oder, als Pfad auf dieser Website, mit /.
address-has-space = Ein Endpunkt darf keine Leerzeichen und keine umgekehrten Schrägstriche enthalten.
scheme-missing = „{ $text }“ nennt kein Protokoll. Beginnen Sie mit https://.
add-https = https:// ergänzen
scheme-unknown = Über „{ $scheme }“ ist kein Dienst erreichbar. Verwenden Sie https.
ends-before-query = Ein Endpunkt endet vor einer Abfrage.
ends-before-fragment = Ein Endpunkt endet vor einem Fragment.
remove-from = Alles ab „{ $mark }“ entfernen
not-encrypted = Mit http sind Zugangsdaten auf dem Weg zu „{ $host }“ für alle lesbar. Nur dieser Computer (localhost) ist ohne https erreichbar.
use-https = https verwenden
address-has-user = Ein Endpunkt darf keinen Benutzernamen und kein Passwort enthalten. Zugangsdaten haben eigene Felder und werden nie gespeichert.
host-missing = Geben Sie nach „://“ einen Host ein.
not-a-host = „{ $host }“ ist kein gültiger Hostname.
not-a-port = „{ $port }“ ist kein gültiger Port. Ports sind Zahlen von 1 bis 65535.
path-has-query = Ein Endpunkt darf weder eine Abfrage noch ein Fragment enthalten.
proxy-path-missing = Geben Sie nach „/“ den Pfad des Proxys auf dieser Website ein.
path-has-dots = Der Pfad eines Endpunkts darf keine Segmente „.“ oder „..“ enthalten.

name-missing = Geben Sie einen Namen für die Verbindung ein.
name-taken = Eine andere Verbindung heißt bereits „{ $name }“.
no-service = Die Verbindung erreicht keinen Dienst. Wählen Sie Network Security, CTS oder beide.
trend-micro-path = Die Endpunkte von Trend Micro enden auf „/api“.
console-adds-path = Die Konsole ergänzt „/v3“ und das Projekt selbst.
project-missing = Geben Sie die Projekt-ID ein: 32 Zeichen aus 0–9 und a–f.
project-unusual = „{ $project }“ ist eine ungewöhnliche Projekt-ID. Andere haben 32 Zeichen aus 0–9 und a–f.
other-region = Der Endpunkt liegt in „{ $actual }“, nicht in „{ $given }“.
other-cloud = Der Endpunkt gehört zu { $actual }, nicht zu { $given }.
not-another-cloud = Der Endpunkt gehört zu { $actual }, nicht zu einer anderen Cloud.
upstream-is-a-path = Signaturen gelten für die eigene URL des Dienstes, die mit https:// beginnt.
upstream-missing = Der Endpunkt ist ein Proxy auf dieser Website. Geben Sie die URL ein, die der Proxy aufruft: Signaturen gelten für deren Host und Pfad.
iam-missing = Aus diesem Endpunkt ergibt sich der Endpunkt von IAM nicht. Geben Sie ihn ein: Dort fordert die Konsole ein Token an.

api-key = API-Schlüssel
legacy-key = API-Schlüssel eines älteren Kontos (api-secret-key)
iam-token = IAM-Token
password = IAM-Benutzername und Passwort
access-key = Zugriffsschlüssel (AK/SK)
added-by-proxy = Keine (Proxy ergänzt sie)

at-line = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }
not-json = Das ist kein gültiges JSON.
object-expected = Hier wird ein Objekt erwartet.
array-expected = Hier wird ein Array erwartet.
string-expected = Hier wird eine Zeichenfolge erwartet.
boolean-expected = Hier wird true oder false erwartet.
one-expected = Hier wird { OR($known) } erwartet.
value-unexpected = Unerwarteter Wert.
secret-in-file = Zugangsdaten gehören nicht hierher: Alle, die die Datei öffnen, könnten sie lesen.
property-unknown = Unbekannte Eigenschaft. Bekannt: { AND($known) }.
property-missing = Diese Eigenschaft ist erforderlich.
property-repeated = Diese Eigenschaft kommt mehrfach vor.
name-empty = Geben Sie einen Namen ein.
neither-service = Die Verbindung hat weder network_security noch cts.
name-repeated = Eine Verbindung davor hat denselben Namen.
version-unknown = Die Konsole liest nur Version 1.
nothing-possible = Es gibt keine Verbindung und keine Sandbox, und niemand darf eine Verbindung erstellen: Nichts wäre möglich.

label-without-value = „{ $label }“ hat keinen Wert: Schreiben Sie Name=Wert, zum Beispiel env=prod.
label-without-name = Vor „=“ fehlt der Name eines Labels.
label-with-separator = „{ $label }“ enthält „=“, „,“, „;“, einen Zeilenumbruch oder äußere Leerzeichen, wo sie nicht stehen dürfen.
label-too-long = „{ $label }“ ist zu lang: Ein Name oder Wert hat höchstens { NUMBER($most) } Zeichen.
label-twice = Das Label „{ $name }“ kommt mehrmals vor.
sandbox-and-service = Eine Verbindung führt entweder zu einem Projekt der Sandbox oder zu echten Diensten.
