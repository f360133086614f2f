### Baselines: what somebody should be notified of, whether somebody is, and the evidence report.

not-json = Die Datei ist kein JSON.
newer-version = Die Datei hat die Version { NUMBER($version) } des Formats. Nur Version 1 wird unterstützt.
wrong-version = Die Version des Formats ist 1.
expected-object = Hier wird ein Objekt erwartet.
expected-array = Hier wird ein Array erwartet.
expected-text = Hier wird eine Zeichenfolge erwartet.
expected-flag = Erwartet: true oder false.
expected-number = Hier wird eine ganze Zahl erwartet.
missing = Die Eigenschaft fehlt.
unknown-member = Unbekannte Eigenschaft. Bekannt sind { AND($known) }.
unknown-word = Erwartet: { OR($known) }.
twice = Kommt mehr als einmal vor.
wrong-id = Eine ID hat 1 bis 64 Kleinbuchstaben, Ziffern und Bindestriche und beginnt nicht mit einem Bindestrich.
repeated-id = Eine andere Anforderung hat diese ID.
repeated-operation = Die Anforderung enthält diese Operation bereits für dieselbe Cloud.
blanks = Entfernen Sie die Leerzeichen am Anfang und am Ende.
empty-text = Der Text ist leer.
empty-list = Die Liste ist leer.
no-url = Die URL muss mit https:// beginnen.
unknown-source = Keine Quelle der Datei hat diesen Namen.
verified-without-source = Eine als bestätigt markierte Operation braucht eine Quelle.
cloud-outside = Die Anforderung gilt nicht für diese Cloud.

critical = Kritisch
high = Hoch
medium = Mittel
low = Niedrig

met = Erfüllt
not-met = Nicht erfüllt
unknown = Unbekannt
not-applicable = Nicht anwendbar

disabled = deaktiviert
no-target = kein Ziel
no-such-topic = das Thema gibt es nicht
nobody-subscribed = das Thema hat keinen Abonnenten
unconfirmed = kein Abonnement ist bestätigt
filtered-out = der Filter schließt Ereignisse aus: { AND($rules) }
quoted = „{ $rule }“
limited-to-users = auf einige Benutzer beschränkt

doubt-status = der Dienst hat nicht mitgeteilt, ob sie aktiviert ist
doubt-subscriptions = unbekannt, ob ihre Nachrichten zugestellt werden
doubt-filter = nicht dokumentiert, ob der Filter jedes Ereignis durchlässt
doubt-values = nicht dokumentiert, ob ein Feld des Filters andere Werte oder gar keinen haben kann
doubt-users = nicht dokumentiert, ob ihre Benutzer zählen
doubt-operation = nicht dokumentiert, ob sie die Operation betrifft
doubt-cases = nicht nachgewiesen, dass die Benachrichtigungen zusammen auf jedes Ereignis zutreffen
doubt-notifications = nicht alle Benachrichtigungen konnten geladen werden
doubt-catalog = der Operationskatalog dieser Verbindung enthält die Operation nicht
doubt-spelling = die Schreibweise der Operation ist unbestätigt
doubt-global-service = Ereignisse globaler Dienste gehen möglicherweise in eine andere Region
doubt-perhaps-global = nicht dokumentiert, ob der Dienst ein globaler ist, dessen Ereignisse in eine andere Region gehen
doubt-data-events = nicht dokumentiert, ob Datenereignisse gesendet werden

operations = { $service } { $resource } ({ AND($names) })
told-by = { AND($operations) }: nachgewiesen durch { AND($notifications) }.
maybe-told-by = { AND($operations) }: Treffer durch { AND($notifications) }.
no-notification = { AND($operations) }: keine Benachrichtigung.
also = { $first }; { $next }
gap = { AND($operations) }: nicht nachgewiesen durch „{ $notification }“ ({ $links }).
doubts = { AND($operations) }: { $doubts }.
elsewhere = { AND($operations) }: Ereignisse globaler Dienste gehen in eine andere Region.
unheard-of = { AND($operations) }: weder im geladenen Operationskatalog noch in der grundlegenden Sicherheits-Baseline enthalten. Prüfen Sie die Schreibweise in der Baseline-Datei.
nothing-to-prove = Die Anforderung hat auf dieser Cloud keine Operationen.

report = Nachweisbericht
made-at = Erstellt: { $time } (UTC).
read-at = gelesen: { $time }
what-met-means = Erfüllt heißt nachgewiesen: Eine aktivierte Benachrichtigung trifft auf jedes Ereignis jeder Operation der Anforderung zu, und ihr Ziel hat einen bestätigten Abonnenten.
time = Zeit
connection = Verbindung
region = Region
project = Projekt
requirement = Anforderung
title = Titel
source = Quelle
severity = Schweregrad
status = Status
proof = Nachweis

scope = Umfang
# $label ist ein Label mit seinem Wert, zum Beispiel „env=prod“.
scope-label = Nur Verbindungen mit dem Label { $label } sind enthalten.
scope-connections = Enthaltene Verbindungen: { NUMBER($included) } von { NUMBER($all) }.
scope-read = Geladene Verbindungen: { NUMBER($read) } von { NUMBER($included) }.
scope-requirements = Enthaltene Anforderungen: alle { NUMBER($count) }, mit jedem Schweregrad.
unread-of = { $count ->
    [one] { NUMBER($count) } von { NUMBER($all) } Verbindungen wurde nicht geladen. Ihre Anforderungen zählen als unbekannt.
   *[other] { NUMBER($count) } von { NUMBER($all) } Verbindungen wurden nicht geladen. Ihre Anforderungen zählen als unbekannt.
}
unread-because = Nicht geladen: { $reason }
partly-of = { $count ->
    [one] { NUMBER($count) } von { NUMBER($all) } geladenen Verbindungen ist nur teilweise geladen.
   *[other] { NUMBER($count) } von { NUMBER($all) } geladenen Verbindungen sind nur teilweise geladen.
}
unread-part = { $part }: { $reason }
unread-at = <b>{ $connection }</b>: { $what }
