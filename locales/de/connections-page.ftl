### The page of connections: their table, and the form of one.

about = Wie sich die Konsole mit den beiden Diensten verbindet. Verbindungen werden in diesem Browser aufbewahrt, ohne Zugangsdaten: Diese werden abgefragt, wenn sie gebraucht werden.
export = Exportieren
import = Importieren
new-connection = Neue Verbindung
imported = { $count ->
    [0] <b>{ $name }</b> enthält keine neuen Verbindungen.
    [one] <b>{ $name }</b> hat { NUMBER($count) } Verbindung ergänzt.
   *[other] <b>{ $name }</b> hat { NUMBER($count) } Verbindungen ergänzt.
}
not-imported = <b>{ $name }</b> wurde nicht importiert. Bei { $place }: { $message }
remove-question = „{ $connection }“ entfernen?
remove-what = Entfernt die Verbindung nur aus diesem Browser. Bei den Diensten ändert sich nichts.
remove = Entfernen
connection = Verbindung
project = Projekt
region = Region
state = Zustand
last-check = Letzte Prüfung
actions = Aktionen
provided = Von dieser Website bereitgestellt
active = Aktiv
network-security = Network Security
built-in = In diese Seite eingebaut
switch = Wechseln
test-connection = Verbindung testen
edit-named = { $connection } bearbeiten
remove-named = { $connection } entfernen
regions-found = { $count ->
    [0] Keine bekannte Region passt. Geben Sie ihren Endpunkt unten ein.
    [one] { NUMBER($count) } Region. Drücken Sie die Eingabetaste, um sie auszuwählen.
   *[other] { NUMBER($count) } Regionen
}
search-regions = Nach Ort, Name, Cloud oder Host suchen
regions = Regionen
restored = Ihre Eingaben von vor dem Neuladen der Seite sind wiederhergestellt.
restored-in-part = Ihre Eingaben von vor dem Neuladen der Seite sind wiederhergestellt, außer URLs, die einen Benutzernamen oder ein Passwort enthalten könnten: Diese werden nicht aufbewahrt. Geben Sie sie erneut ein.
edit-connection = Verbindung bearbeiten
saved = <b>{ $name }</b> ist gespeichert und wird jetzt verwendet.
not-kept = <b>{ $name }</b> wird jetzt verwendet, aber der Browser konnte die Verbindung nicht speichern. Sie geht verloren, wenn diese Seite geschlossen wird.
save = Speichern und verwenden
name = Name
read-only-flag = Schreibgeschützt: Die Konsole nimmt über diese Verbindung keine Änderungen vor
base-address = Endpunkt
ns-address-hint = Der Endpunkt der Region oder, falls es einen Proxy gibt, ein Pfad auf dieser Website wie /proxy/network-security.
credentials = Zugangsdaten
credentials-hint = Werden bei Bedarf abgefragt und nie mit der Verbindung gespeichert.
list-and-create = Auflisten und erstellen
one-connector = Ein Connector
send-a-test = Test senden
method-of-an-update = Methode für Änderungen
cts-service = CTS der Huawei Cloud oder der Open Telekom Cloud
cts-address-hint = Der Endpunkt der Region oder, falls es einen Proxy gibt, ein Pfad auf dieser Website wie /proxy/cts.
project-id = Projekt-ID
address-the-proxy-calls = Vom Proxy aufgerufene URL
upstream-hint = Anfragen werden für den Host und den Pfad signiert, die der Dienst sieht. Leer: der Endpunkt oben oder der eigene Host der Region.
name-of-the-region = Name der Region
region-name-hint = Wie in URNs. Leer: aus dem Endpunkt bekannt.
cloud = Cloud
iam-tokens = IAM (Token)
smn-topics = SMN (Themen)
functiongraph-functions = FunctionGraph (Funktionen)
api-paths = Erweitert: API-Pfade (unbestätigt)
around-cts = Erweitert: Proxy und Endpunkte
api-paths-hint = Die öffentlichen Texte des Dienstes nennen keine Pfade; die hier folgen dem Muster seiner anderen Ressourcen. Ändern Sie sie, wenn jede Anfrage mit 404 beantwortet wird.
around-cts-hint = Endpunkte der Dienste rund um CTS. Leer: die eigenen Hosts der Region.
labels = Labels
labels-hint = Optional, zum Beispiel env=prod, team=network. Ansichten aller Verbindungen können die mit einem Label zeigen.
account = Konto
account-hint = Optional. Verbindungen eines Kontos teilen sich einen Zugriffsschlüssel, und ein Passwort holt ein Token für jede von ihnen.
