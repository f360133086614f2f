### What a notification does, in a sentence and in a list.

notifies = <b>{ $target }</b> benachrichtigen, wenn { $users } { $operations } ausführt.
notifies-where = <b>{ $target }</b> benachrichtigen, wenn { $users } { $operations } ausführt und dabei gilt: { $rules }.
disabled = <b>Inaktiv</b> – deaktiviert. Nach dem Aktivieren wird <b>{ $target }</b> benachrichtigt, wenn { $users } { $operations } ausführt.
disabled-where = <b>Inaktiv</b> – deaktiviert. Nach dem Aktivieren wird <b>{ $target }</b> benachrichtigt, wenn { $users } { $operations } ausführt und dabei gilt: { $rules }.
status-unknown = <b>Status unbekannt</b> – CTS hat ihn nicht mitgeteilt. Falls aktiviert, wird <b>{ $target }</b> benachrichtigt, wenn { $users } { $operations } ausführt.
status-unknown-where = <b>Status unbekannt</b> – CTS hat ihn nicht mitgeteilt. Falls aktiviert, wird <b>{ $target }</b> benachrichtigt, wenn { $users } { $operations } ausführt und dabei gilt: { $rules }.
no-target = <b>Inaktiv</b> – kein Ziel. Würde zutreffen, wenn { $users } { $operations } ausführt.
no-target-where = <b>Inaktiv</b> – kein Ziel. Würde zutreffen, wenn { $users } { $operations } ausführt und dabei gilt: { $rules }.
disabled-no-target = <b>Inaktiv</b> – deaktiviert, kein Ziel. Würde zutreffen, wenn { $users } { $operations } ausführt.
disabled-no-target-where = <b>Inaktiv</b> – deaktiviert, kein Ziel. Würde zutreffen, wenn { $users } { $operations } ausführt und dabei gilt: { $rules }.
no-operations = <b>Inaktiv</b> – keine Operationen.
undocumented = <b>Unbekannt</b> – was CTS ohne aufgeführte Operationen tut, ist nicht dokumentiert.

every-operation = auf einem der verbundenen Dienste <b>eine beliebige Operation</b>
unknown-operations = <b>unbekannte Operationen</b> (Operationstyp „{ $word }“)
named-operations = { OR($sets) }
operations-of = auf { $resource } <b>{ OR($operations) }</b>
counted-operations =
    { $count ->
        [one] auf { AND($services) } <b>1 Operation</b>
       *[other] auf { AND($services) } eine von <b>{ NUMBER($count) } Operationen</b>
    }
counted-services = auf { NUMBER($services) } Diensten eine von <b>{ NUMBER($count) } Operationen</b>
resource-type = { $service } { $resource }

any-user = <b>ein beliebiger Benutzer</b>
named-users = { OR($groups) }
users-of = <b>{ OR($users) }</b> (Gruppe { $group })
unnamed-users = ein Benutzer aus { AND($groups) } (keiner ist ausgewählt)
counted-users =
    { $count ->
        [one] der <b>eine aufgeführte Benutzer</b> aus { AND($groups) }
       *[other] einer von <b>{ NUMBER($count) } Benutzern</b> aus { AND($groups) }
    }

one-rule = { $rule }
all-rules = { AND($rules) }
any-rule = { OR($rules) }
combined-rules = diese Regeln treffen zu, verknüpft durch „{ $word }“: { AND($rules) }
rule-equal = { $field } = <b>{ $value }</b>
rule-not-equal = { $field } ≠ <b>{ $value }</b>
rule-unsupported = <b>„{ $rule }“</b> (nicht unterstützt)

filter-disabled =
    { $count ->
        [one] Filter deaktiviert: 1 Regel wird ignoriert.
       *[other] Filter deaktiviert: { NUMBER($count) } Regeln werden ignoriert.
    }
filter-unknown = CTS hat nicht mitgeteilt, ob der Filter aktiviert ist.
operations-undocumented = Nicht dokumentiert: was CTS bei { AND($resources) } ohne aufgeführte Operationen tut.
users-undocumented = Nicht dokumentiert: ob Benutzer aus { AND($groups) } zählen, wo kein Benutzer aufgeführt ist.
filter-undocumented = Nicht dokumentiert: was ein Filter ohne Regeln bewirkt.
condition-undocumented = Nicht dokumentiert: was die Verknüpfung von Regeln durch „{ $word }“ bewirkt.
rules-undocumented = Nicht dokumentiert: was CTS mit { AND($rules) } tut.
quoted = „{ $name }“

all-operations = Alle Operationen
none = Keine Operationen
operations =
    { $count ->
        [one] { AND($services) }: 1 Operation
       *[other] { AND($services) }: { NUMBER($count) } Operationen
    }
operations-of-services = { NUMBER($count) } Operationen auf { NUMBER($services) } Diensten
also = { $first } · { $second }
users =
    { $count ->
        [one] 1 Benutzer
       *[other] { NUMBER($count) } Benutzer
    }
users-unlisted =
    { $count ->
        [one] 1 Benutzer, nicht alle aufgeführt
       *[other] { NUMBER($count) } Benutzer, nicht alle aufgeführt
    }
rules =
    { $count ->
        [one] 1 Regel
       *[other] { NUMBER($count) } Regeln
    }
rules-unclear =
    { $count ->
        [one] 1 Regel, unklar
       *[other] { NUMBER($count) } Regeln, unklar
    }
filter-empty = Filter ohne Regeln
filter-off = Filter deaktiviert

untargeted = Kein Ziel
place = { $kind } · { $region }
smn = SMN
function = Funktion
