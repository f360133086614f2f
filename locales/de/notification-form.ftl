### The form of a notification.

save = Benachrichtigung speichern
create = Benachrichtigung erstellen
left-out = In der Liste des Dienstes fehlen Angaben ({ AND($parts) }), deshalb hat die Kopie sie nicht.
kept-what-was-typed = Das Formular zeigt Ihren Entwurf, deshalb wurden die anderen Änderungen nicht übernommen.
check = Befunde

name-and-target = Name und Ziel
status = Status
operations = Operationen
operations-used = { NUMBER($count) } von { NUMBER($most) } Operationen, { NUMBER($services) } von { NUMBER($most-services) } Diensten
service = Dienst
resource-type = Ressourcentyp
operations-row = Operationen { NUMBER($row) }
add-operations = Operationen hinzufügen, Zeile { NUMBER($row) }
remove-operations = Operationen { NUMBER($row) } entfernen
add-service = Dienst hinzufügen

users = Benutzer
all-users = Gilt für alle Benutzer.
some-users = Gilt nur für diese Benutzer. Benutzer und Gruppen sind IAM-Namen und werden exakt verglichen.
users-used = { NUMBER($groups) } von 10 Gruppen, { NUMBER($users) } von 50 Benutzern
add-user-group = Benutzergruppe hinzufügen
user-group = Benutzergruppe
user = Benutzer
user-group-row = Benutzergruppe { NUMBER($row) }
add-users = Benutzer hinzufügen, Gruppe { NUMBER($row) }
remove-user-group = Benutzergruppe { NUMBER($row) } entfernen
recent-users = Letzte Benutzer auswählen
recent-users-group = Letzte Benutzer auswählen, Gruppe { NUMBER($row) }
choose-users = Benutzer auswählen
search-users = Benutzer der letzten 30 Tage suchen
users-chosen = { NUMBER($count) } ausgewählt, { NUMBER($left) } übrig
users-chosen-too-many = { NUMBER($count) } ausgewählt
too-many-users = Eine Benachrichtigung kann höchstens { NUMBER($most) } Benutzer nennen. Entfernen Sie { NUMBER($surplus) }.
users-found = { $count ->
    [one] { NUMBER($count) } Benutzer
   *[other] { NUMBER($count) } Benutzer
  }
no-user-found = Kein passender Benutzer. Andere können im Formular eingegeben werden.

filter = Filter
rules-used = { NUMBER($count) } von 6 Regeln
filter-hint = Regeln über das Ereignis selbst. Werte werden exakt verglichen, Zeichen für Zeichen.
add-rule = Regel hinzufügen
rule-row = Regel { NUMBER($row) }
remove-rule = Regel { NUMBER($row) } entfernen
unknown-condition = Gespeichert als „{ $word }“, also weder AND noch OR. Wählen Sie eines davon als Ersatz.
kept-as-stored = Nicht unterstützte Regel
edit-rule = Diese Regel bearbeiten
field = Feld
choose-field = Feld auswählen
comparison = Operator
is = =
is-not = ≠
value = Wert
choose-value = Wert auswählen

not-all-offered = Nicht alle Auswahlmöglichkeiten konnten geladen werden. Sie können sie stattdessen eingeben.
load-again = Aktualisieren

close = Schließen
cancel = Abbrechen
apply = Anwenden
chosen-but = { $chosen }. { $why }

name = Name
name-hint = Eindeutig im Projekt, höchstens 64 Zeichen: Buchstaben, Ziffern, „_“ und chinesische Schriftzeichen, sofern die Cloud sie nicht ausschließt.
topic = Thema oder Funktion
topic-hint = URN eines SMN-Themas oder einer FunctionGraph-Funktion. Zum Namen eines angebotenen Ziels wird dessen URN vorgeschlagen. Erforderlich, solange die Benachrichtigung aktiviert ist.
enabled = Aktiviert
enabled-hint = Nachrichten werden ab dem Speichern gesendet.
agency = Agency cts_admin_trust erstellen
agency-hint = Sendet agency_name cts_admin_trust, womit CTS die Agency erstellen kann, die es braucht, um das Ziel zu erreichen. Nur Huawei Cloud.

selected-operations = Ausgewählte Operationen
selected-operations-hint = Trifft auf die unten aufgeführten Operationen zu.
all-operations = Alle Operationen
all-operations-hint = Trifft auf alles zu, was in einem verbundenen Dienst geschieht. Rechnen Sie mit vielen Nachrichten.

no-filter = Kein Filter
filter-on = Aktiviert
filter-disabled = Deaktiviert, Regeln bleiben erhalten
how-combined = Verknüpfung der Regeln
match-all = Alle Regeln treffen zu (AND)
match-any = Eine Regel trifft zu (OR)

add-operation = Operation hinzufügen
remove-operation = Operation { $name } entfernen
add-user = Benutzer hinzufügen
remove-user = Benutzer { $name } entfernen

draft-restored = Ihre Eingaben von vor dem Neuladen der Seite sind wiederhergestellt.
