### Names of the fields of forms, as findings and summaries call them.

name = Name
topic = Thema oder Funktion
operations = Operationen
users = Benutzer
status = Status
agency = Agency
filter = Filter
loaded-events = Geladene Ereignisse
notification = Benachrichtigung
operations-row = Operationen { NUMBER($row) }
operations-service = Operationen { NUMBER($row) }, Dienst
operations-resource-type = Operationen { NUMBER($row) }, Ressourcentyp
operations-names = Operationen { NUMBER($row) }, Operationen
user-group = Benutzergruppe { NUMBER($row) }
user-group-name = Benutzergruppe { NUMBER($row) }, Name
user-group-users = Benutzergruppe { NUMBER($row) }, Benutzer
rule = Regel { NUMBER($row) }
rule-field = Regel { NUMBER($row) }, Feld
rule-value = Regel { NUMBER($row) }, Wert
notification-type = Benachrichtigungs­typ
topic-arn = Themen-ARN
role-arn = Rollen-ARN
external-id = Externe ID
services = Dienste
