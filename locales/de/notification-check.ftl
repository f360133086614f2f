### What is wrong with a notification that is being edited or is stored.

operations-row =
    { $part ->
        [service-type] Operationen, Zeile { NUMBER($row) }, Dienst
        [resource-type] Operationen, Zeile { NUMBER($row) }, Ressourcentyp
        [trace-names] Operationen, Zeile { NUMBER($row) }, Operationen
       *[none] Operationen, Zeile { NUMBER($row) }
    }
operations-row-named =
    { $part ->
        [service-type] Operationen, Zeile { NUMBER($row) } ({ $name }), Dienst
        [resource-type] Operationen, Zeile { NUMBER($row) } ({ $name }), Ressourcentyp
        [trace-names] Operationen, Zeile { NUMBER($row) } ({ $name }), Operationen
       *[none] Operationen, Zeile { NUMBER($row) } ({ $name })
    }
group-row =
    { $part ->
        [group] Benutzergruppe, Zeile { NUMBER($row) }, Name
        [users] Benutzergruppe, Zeile { NUMBER($row) }, Benutzer
       *[none] Benutzergruppe, Zeile { NUMBER($row) }
    }
group-row-named =
    { $part ->
        [group] Benutzergruppe, Zeile { NUMBER($row) } ({ $name }), Name
        [users] Benutzergruppe, Zeile { NUMBER($row) } ({ $name }), Benutzer
       *[none] Benutzergruppe, Zeile { NUMBER($row) } ({ $name })
    }
rule-row =
    { $part ->
        [field] Regel { NUMBER($row) }, Feld
        [value] Regel { NUMBER($row) }, Wert
       *[none] Regel { NUMBER($row) }
    }

name-missing = Geben Sie einen Namen ein.
name-characters =
    { $alphabet ->
        [chinese] Ein Name darf nur chinesische Schriftzeichen, Buchstaben, Ziffern und „_“ enthalten. Gefunden: { $found }.
       *[latin] Ein Name darf nur Buchstaben, Ziffern und „_“ enthalten. Gefunden: { $found }.
    }
name-taken = Eine andere Benachrichtigung in diesem Projekt heißt bereits „{ $name }“ (CTS.0400).
name-unread = Möglicherweise hat eine andere Benachrichtigung diesen Namen: Nicht alle konnten geladen werden.
renamed = Damit wird „{ $name }“ umbenannt. Terraform erkennt Benachrichtigungen am Namen und würde diese nicht mehr wiederfinden.
scope-unknown = „{ $found }“ ist kein bekannter Operationstyp. Verwenden Sie „complete“ oder „customized“.
agency-site = { $cloud } dokumentiert keine Agency für Benachrichtigungen.
agency-rights = CTS fordert für seine Agency „{ $agency }“ Administratorberechtigungen für OBS, KMS und SMN an. Eine ältere Agency hat möglicherweise noch „Tenant Administrator“. Prüfen Sie sie in IAM.
agency-name = Die gespeicherte Agency ist „{ $found }“. Dokumentiert ist nur „{ $agency }“.
not-added = „{ $text }“ wurde eingegeben, aber nicht hinzugefügt.
empty-row = Die Zeile ist leer und wird ignoriert.

operations-ignored = Solange „Alle Operationen“ ausgewählt ist, werden die Operationen ignoriert.
row-duplicate = Eine andere Zeile enthält bereits { $service } { $resource }.
no-operations = Wählen Sie mindestens eine Operation oder „Alle Operationen“ aus (CTS.0401).
operations-too-many = { NUMBER($count) } Operationen sind ausgewählt. Zulässig sind höchstens { NUMBER($most) }.
services-too-many = { NUMBER($count) } Dienste sind ausgewählt. Zulässig sind höchstens { NUMBER($most) }.
service-missing = Geben Sie einen Dienst ein.
resource-missing = Geben Sie einen Ressourcentyp ein.
operations-missing = Wählen Sie für diesen Dienst mindestens eine Operation aus.
operation-empty = Eine der Operationen hat keinen Namen.
listed-twice = „{ $name }“ ist doppelt aufgeführt.
trace-name-start = Operationsnamen beginnen mit einem Buchstaben, „{ $name }“ nicht.
trace-name-characters = Operationsnamen enthalten nur Buchstaben, Ziffern, „.“, „_“ und „-“. Gefunden in „{ $name }“: { $found }.
trace-name-length = Der Operationsname „{ $name }“ ist zu lang ({ NUMBER($length) } von { NUMBER($longest) } Zeichen).
central-project = { $service } ist ein globaler Dienst: Die geladenen Ereignisse solcher Dienste liegen alle im Projekt { $project }, sodass eine Benachrichtigung in diesem Projekt keine erhält.
central-region = { $service } ist ein globaler Dienst: Seine Ereignisse gehen nur an die zentrale Region der Cloud ({ OR($regions) }), sodass eine Benachrichtigung in { $region } keine erhält.
perhaps-elsewhere = Nicht dokumentiert: ob Ereignisse von { $service } in diese Region gehen oder in die zentrale Region globaler Dienste. Gehen sie dorthin, erhält eine Benachrichtigung hier keine.
spelled-otherwise =
    { $kind ->
        [service] Im Operationskatalog ist der Dienst „{ $name }“ anders geschrieben: { OR($spellings) }. Bei Namen zählt Groß- und Kleinschreibung.
        [resource-type] Im Operationskatalog ist der Ressourcentyp „{ $name }“ anders geschrieben: { OR($spellings) }. Bei Namen zählt Groß- und Kleinschreibung.
       *[operation] Im Operationskatalog ist die Operation „{ $name }“ anders geschrieben: { OR($spellings) }. Bei Namen zählt Groß- und Kleinschreibung.
    }
nearly-known =
    { $kind ->
        [service] Der Dienst „{ $name }“ steht nicht im Operationskatalog, wohl aber „{ $known }“. Möglicherweise ist er neuer als der Katalog.
        [resource-type] Der Ressourcentyp „{ $name }“ steht nicht im Operationskatalog, wohl aber „{ $known }“. Möglicherweise ist er neuer als der Katalog.
       *[operation] Die Operation „{ $name }“ steht nicht im Operationskatalog, wohl aber „{ $known }“. Möglicherweise ist sie neuer als der Katalog.
    }
service-unknown = Der Dienst „{ $name }“ steht nicht im Operationskatalog. Möglicherweise ist er neuer als der Katalog.
resource-unknown = Der Ressourcentyp „{ $name }“ steht nicht im Operationskatalog. Möglicherweise ist er neuer als der Katalog.
operations-unknown =
    { $count ->
        [one] Die Operation { AND($names) } steht nicht im Operationskatalog. Möglicherweise ist sie neuer als der Katalog.
       *[other] Die Operationen { AND($names) } stehen nicht im Operationskatalog. Möglicherweise sind sie neuer als der Katalog.
    }
quoted = „{ $name }“
more = { NUMBER($count) } weitere

groups-too-many = { NUMBER($count) } Benutzergruppen sind ausgewählt. Zulässig sind höchstens { NUMBER($most) }.
users-too-many = In allen Gruppen zusammen sind { NUMBER($count) } Benutzer ausgewählt. Zulässig sind höchstens { NUMBER($most) }.
users-with-all = Bei „Alle Operationen“ ignoriert CTS möglicherweise die Benutzer (nicht dokumentiert).
group-duplicate = Eine andere Zeile enthält bereits die Gruppe „{ $group }“.
group-missing = Geben Sie den Namen der Benutzergruppe ein.
users-missing-unnamed = Fügen Sie Benutzer hinzu. Was CTS mit einer Gruppe allein tut, ist nicht dokumentiert.
users-missing = Die Gruppe „{ $group }“ hat keine Benutzer. Fügen Sie Benutzer hinzu; was CTS mit einer Gruppe allein tut, ist nicht dokumentiert.
name-spaces = Um „{ $name }“ stehen Leerzeichen oder unsichtbare Zeichen. Namen werden Zeichen für Zeichen verglichen.
name-list = „{ $name }“ sieht nach mehreren Namen aus, wird aber als einer verglichen. Fügen Sie jeden einzeln hinzu.
name-look-alike = Gefunden in „{ $name }“: { $found }. Namen werden Zeichen für Zeichen verglichen.
name-pattern = „{ $name }“ sieht wie ein Muster aus, aber Namen werden Zeichen für Zeichen verglichen: Es gibt keine Platzhalterzeichen.
name-quotes = „{ $name }“ steht in Anführungszeichen. Namen werden Zeichen für Zeichen verglichen.
user-list = „{ $name }“ sieht nach mehreren Benutzern aus, wird aber als ein Name verglichen. Fügen Sie jeden Benutzer einzeln hinzu.
user-spelling = In den geladenen Ereignissen gibt es den Benutzer „{ $name }“ nicht, wohl aber { AND($spellings) }. Namen werden Zeichen für Zeichen verglichen.
user-empty = Einer der Benutzer hat keinen Namen.

status-unknown = CTS hat nicht mitgeteilt, ob die Benachrichtigung aktiviert ist.
target-missing = Wählen Sie ein Ziel oder schalten Sie „Aktiviert“ aus.
two-calls = CTS erstellt Benachrichtigungen mit Ziel immer aktiviert. Die Konsole deaktiviert die neue Benachrichtigung direkt danach.
function-refused = { $cloud } kann nur SMN-Themen benachrichtigen, keine Funktionen (CTS.0410).
function-unknown = { $cloud } dokumentiert keine Benachrichtigungen an Funktionen.
target-region = Das Ziel liegt in der Region { $found }, die Benachrichtigung in { $region }.
target-project = Das Ziel liegt im Projekt { $found }, die Benachrichtigung in { $project }.
target-not-there =
    { $kind ->
        [topic] Das Thema „{ $name }“ steht nicht in der Liste der Themen dieses Projekts.
       *[function] Die Funktion „{ $name }“ steht nicht in der Liste der Funktionen dieses Projekts.
    }
target-nearly-there =
    { $kind ->
        [topic] Das Thema „{ $name }“ steht nicht in der Liste der Themen dieses Projekts, wohl aber „{ $known }“.
       *[function] Die Funktion „{ $name }“ steht nicht in der Liste der Funktionen dieses Projekts, wohl aber „{ $known }“.
    }

rules-not-sent =
    { $count ->
        [one] 1 Regel bleibt hier erhalten, wird aber nicht gesendet: Die Benachrichtigung hat keinen Filter.
       *[other] { NUMBER($count) } Regeln bleiben hier erhalten, werden aber nicht gesendet: Die Benachrichtigung hat keinen Filter.
    }
filter-undocumented = { $cloud } dokumentiert keine Filter. Prüfen Sie die Benachrichtigung nach dem Speichern noch einmal.
condition-unknown = „{ $found }“ ist keine bekannte Verknüpfung von Regeln. Verwenden Sie „AND“ oder „OR“.
rules-too-many = Der Filter hat { NUMBER($count) } Regeln. Zulässig sind höchstens { NUMBER($most) }.
filter-unknown = CTS hat nicht mitgeteilt, ob der Filter aktiviert ist.
filter-empty = Der Filter hat keine Regeln. Was CTS dann tut, ist nicht dokumentiert.
filter-off =
    { $count ->
        [one] Filter deaktiviert: 1 Regel wird ignoriert.
       *[other] Filter deaktiviert: { NUMBER($count) } Regeln werden ignoriert.
    }
system-only = Der Filter lässt nur Ereignisse mit SystemAction durch. Laut Dokumentation haben diese keinen Benutzer; wahrscheinlich zählt deshalb keines als Ereignis der oben ausgewählten Benutzer.
rule-empty = Wählen Sie ein Feld und geben Sie einen Wert ein oder entfernen Sie die Regel.
rule-spelling = „{ $rule }“ ist nicht die dokumentierte Schreibweise. Beim Speichern bleibt sie unverändert, bis Sie die Regel bearbeiten.
saving-keeps = { $message } Beim Speichern bleibt das unverändert.
rule-duplicate = Die Regel „{ $rule }“ ist doppelt aufgeführt.
same-field = { $field } kommt in { NUMBER($count) } Regeln vor. Möglicherweise lehnt CTS das ab (nicht dokumentiert).
never-matches = Trifft nie zu: „{ $first }“ und „{ $second }“ können nicht zugleich wahr sein. Verwenden Sie „Eine Regel trifft zu (OR)“ oder entfernen Sie eine davon.
always-matches = Eine der Regeln „{ $first }“ und „{ $second }“ trifft auf jedes Ereignis mit { $field } zu.

enable-filter = Filter aktivieren; dann werden nur Ereignisse gesendet, die seine Regeln durchlassen
remove-filter = Filter entfernen; es werden dieselben Ereignisse gesendet
remove-rule = Regel entfernen; es werden dieselben Ereignisse gesendet

this-cloud = Diese Cloud
