### Der Dialog, der nach Zugangsdaten fragt.

title = Zugangsdaten für { $connection }
continue = Fortfahren
keep = Behalten, bis dieser Tab geschlossen wird
keep-hint = Nur im Sitzungsspeicher dieses Tabs gespeichert. Sonst melden Sie sich nach dem Neuladen erneut an.
api-key = API-Schlüssel
iam-token = IAM-Token
account = Kontoname
user = IAM-Benutzer
password = Passwort
access-key-id = Zugriffsschlüssel-ID
secret-key = Geheimer Zugriffsschlüssel
security-token = Sicherheitstoken (nur temporäre Schlüssel)

nothing-entered = Geben Sie Zugangsdaten für mindestens einen Dienst ein.
access-key-missing = Geben Sie die Zugriffsschlüssel-ID ein.
secret-key-missing = Geben Sie den geheimen Zugriffsschlüssel ein.
all-needed = Geben Sie Kontoname, IAM-Benutzer und Passwort ein.
dialog-missing = Der Dialog für Zugangsdaten konnte nicht geladen werden: Möglicherweise ist das Netzwerk unterbrochen, oder eine neue Version der Konsole hat seine Datei ersetzt. Versuchen Sie es erneut. Wenn das nicht hilft, laden Sie die Konsole neu.
