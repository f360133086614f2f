### The fields of an object in a comparison: what they are called, and what is in them.

notification-type = Benachrichtigungs­typ
topic-arn = Themen-ARN
role-arn = Rollen-ARN
external-id = Externe ID
name = Name
scope = Umfang
operations = Operationen
users = Benutzer
target = Thema oder Funktion
status = Status
filter = Filter
agency = Agency

unchanged = unverändert
new-value = neuer Wert
none = nicht festgelegt
enabled = aktiviert
disabled = deaktiviert
not-returned = nicht mitgeteilt
all-operations = alle Operationen
selected-operations = ausgewählte Operationen
any-user = beliebiger Benutzer
operations-line = { $service } { $resource }: { $operations }
operations-pending = { $service } { $resource }: { $operations } (nicht hinzugefügt: { $pending })
users-line = { $group }: { $users }
users-pending = { $group }: { $users } (nicht hinzugefügt: { $pending })
filter-line =
    { $condition ->
        [all] alle Regeln:
        [any] eine der Regeln:
       *[word] { $condition }:
    }
filter-disabled =
    { $condition ->
        [all] deaktiviert, alle Regeln:
        [any] deaktiviert, eine der Regeln:
       *[word] deaktiviert, { $condition }:
    }
filter-unknown =
    { $condition ->
        [all] nicht mitgeteilt, ob aktiviert; alle Regeln:
        [any] nicht mitgeteilt, ob aktiviert; eine der Regeln:
       *[word] nicht mitgeteilt, ob aktiviert; { $condition }:
    }
