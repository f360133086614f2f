### Warum CTS eine Anfrage wegen seiner Tracker ablehnt: eine Ursache und der nächste Schritt.

lts-analysis-failed = CTS konnte die Analyse in LTS nicht aktivieren.
tracker-quota-reached = Das Tracker-Kontingent des Projekts ist ausgeschöpft.
change-tracker = Ändern Sie den Tracker in der CTS-Konsole.
tracker-exists = Der Tracker existiert bereits.
tracker-type-rejected = CTS akzeptiert den Tracker-Typ nicht.
tracker-name-rejected = CTS akzeptiert den Tracker-Namen nicht.
tracker-must-be-system = Der Tracker muss „system“ heißen.
tracker-name-taken = Ein Tracker mit diesem Namen existiert bereits.
bucket-unusable = Der OBS-Bucket des Trackers fehlt oder ist nicht verwendbar.
kms-key-unusable = Der KMS-Schlüssel des Trackers fehlt oder ist nicht verwendbar.
cts-not-trusted = CTS ist kein vertrauenswürdiger Dienst der Organisation.
organization-tracker-exists = Ein Organisations-Tracker existiert bereits.
tracker-settings-rejected = CTS akzeptiert die Einstellungen eines Trackers nicht.
query-failed = Die Abfrage ist fehlgeschlagen.
narrow-query = Schränken Sie die Abfrage ein und versuchen Sie es dann erneut.
