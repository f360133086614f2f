### Lists: what stands above them, their columns, filters and pages.

ordered = { $count }, { $order }
notifications = { $count ->
    [one] { NUMBER($count) } Benachrichtigung
   *[other] { NUMBER($count) } Benachrichtigungen
  }
connectors = { $count ->
    [one] { NUMBER($count) } Connector
   *[other] { NUMBER($count) } Connectors
  }
no-notifications = Keine Benachrichtigungen
no-connectors = Keine Connectors
none-of = 0 von { NUMBER($all) }
some-of = { NUMBER($matching) } von { NUMBER($all) }

name = Name
status = Status
verdict = Bewertung
target = Ziel
trigger = Auslöser
created = Erstellt
notification-type = Benachrichtigungs­typ
topic = Thema
role = Rolle
account = Konto
operations = Operationen
service = Dienst
filter = Filter
partition = Partition
region = Region

by-name = nach Name
by-name-down = nach Name, Z bis A
enabled-first = aktivierte zuerst
disabled-first = deaktivierte zuerst
least-severe-first = am wenigsten schwerwiegende zuerst
most-severe-first = schwerwiegendste zuerst
by-target = nach Ziel
by-target-down = nach Ziel, Z bis A
order = Reihenfolge
oldest-first = älteste zuerst
newest-first = neueste zuerst
by-type = nach Typ
by-type-down = nach Typ, Z bis A
by-topic = nach Thema
by-topic-down = nach Thema, Z bis A
by-role = nach Rolle
by-role-down = nach Rolle, Z bis A
by-account = nach Konto
by-account-down = nach Konto, absteigend

enabled = aktiviert
disabled = deaktiviert
not-answered = nicht mitgeteilt
smn-topic = SMN-Thema
function = Funktion
none = nicht festgelegt
all-operations = alle Operationen
selected-operations = ausgewählte Operationen
filter-off = deaktiviert, Regeln bleiben erhalten
filter-on = aktiviert
other = anderes

remove-filter = Filter { $filter } { $value } entfernen
no-notifications-match = Keine passenden Benachrichtigungen
no-connectors-match = Keine passenden Connectors
try-fewer = Versuchen Sie es mit weniger Wörtern oder entfernen Sie einen Filter.
clear-search = Suche und Filter leeren
connection = Verbindung
by-connection = nach Verbindung
by-connection-down = nach Verbindung, Z bis A
