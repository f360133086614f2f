### Key event notifications: their list, their page, and what is done with them.

-notifications = Benachrichtigungen

title = { -notifications }
purpose = CTS-Ereignisse aus diesem Projekt an SMN-Themen oder Funktionen senden.
after-purpose = { " " }
list-caption = { -notifications }. Spaltenköpfe mit Schaltfläche sortieren die Liste.
search = Benachrichtigungen suchen
search-tip = Durchsucht Name, Thema, Operation, Benutzer und Regel
new = Neue Benachrichtigung
edit = Bearbeiten
duplicate = Duplizieren
delete = Löschen
enable = Aktivieren
disable = Deaktivieren
export = Als Code exportieren
undo = Rückgängig machen
actions = Aktionen

edit-named = { $name } bearbeiten
duplicate-of = Kopie von { $name }
does-not-exist = Benachrichtigung nicht gefunden
no-such-id = Keine Benachrichtigung dieses Projekts hat die ID <code>{ $id }</code>. Sie wurde gelöscht oder gehört zu einem anderen Projekt oder einer anderen Verbindung.
could-not-be-read = Diese Benachrichtigung konnte nicht geladen werden
id-not-among-read = Keine der geladenen Benachrichtigungen hat die ID <code>{ $id }</code>. Möglicherweise gehört sie zu denen, die nicht geladen werden konnten.
notification = Benachrichtigung

empty = Noch keine Benachrichtigungen
empty-hint = Eine Benachrichtigung sendet eine Nachricht an ein SMN-Thema oder eine Funktion, wenn ausgewählte Operationen in diesem Projekt stattfinden.

select-page = Alle auf dieser Seite auswählen
select-named = { $name } auswählen
enable-named = { $name } aktivieren
disable-named = { $name } deaktivieren
duplicate-named = { $name } duplizieren
delete-named = { $name } löschen
no-filter = kein Filter
no-topic = kein Thema
only-users = nur Operationen von { OR($groups) }
group-users = { $group } ({ AND($users) })
group-line = <b>{ $group }</b>: { AND($users) }

enabled = Aktiviert
disabled = Deaktiviert
status-not-answered = Status nicht mitgeteilt

target = Ziel
operations = Operationen
users = Benutzer
filter = Filter
created = Erstellt
id = ID
project = Projekt
account = Konto
agency = Agency
copy-urn = Themen-URN kopieren
copy-id = ID kopieren
none = nicht festgelegt
all-operations = Alle Operationen jedes verbundenen Dienstes
all-users = Alle Benutzer
filter-disabled = deaktiviert, Regeln bleiben erhalten
filter-not-answered = nicht mitgeteilt, ob aktiviert
check = Befunde

selected = { NUMBER($count) } ausgewählt
selected-notifications = Ausgewählte Benachrichtigungen
enable-selected = Ausgewählte aktivieren
disable-selected = Ausgewählte deaktivieren
delete-selected = Ausgewählte löschen
export-selected = Ausgewählte als Code exportieren
clear-selection = Auswahl aufheben
select-all = { $count ->
    [one] { NUMBER($count) } Benachrichtigung auswählen
   *[other] Alle { NUMBER($count) } Benachrichtigungen auswählen
  }

disable-many = { $count ->
    [one] { NUMBER($count) } Benachrichtigung deaktivieren?
   *[other] { NUMBER($count) } Benachrichtigungen deaktivieren?
  }
delete-many = { $count ->
    [one] { NUMBER($count) } Benachrichtigung löschen?
   *[other] { NUMBER($count) } Benachrichtigungen löschen?
  }
delete-one = „{ $name }“ löschen?
all-go-silent = Alle { NUMBER($count) } sind aktiviert und senden danach nichts mehr.
some-go-silent = { $count ->
    [one] { NUMBER($count) } davon ist aktiviert und sendet danach nichts mehr.
   *[other] { NUMBER($count) } davon sind aktiviert und senden danach nichts mehr.
  }
none-enabled = Alle sind deaktiviert und senden derzeit nichts.
undo-from-report = In der anschließenden Meldung können Sie es rückgängig machen.
names = { AND($names) }
more-names = { NUMBER($count) } weitere

progress = { NUMBER($done) } von { NUMBER($total) } erledigt …
about-batch = { -notifications }: { $summary }.
dismiss = Schließen
might-be-deleted = Möglicherweise gelöscht. { $why }

is-enabled = Benachrichtigung <b>{ $name }</b> aktiviert.
is-disabled = Benachrichtigung <b>{ $name }</b> deaktiviert. Es wird jetzt nichts gesendet.
was-enabled-already = <b>{ $name }</b> war bereits aktiviert.
was-disabled-already = <b>{ $name }</b> war bereits deaktiviert.
was-not-enabled = <b>{ $name }</b> wurde nicht aktiviert. { $why }
was-not-disabled = <b>{ $name }</b> wurde nicht deaktiviert. { $why }
was-not-deleted = <b>{ $name }</b> wurde nicht gelöscht. { $why }
was-not-recreated = Benachrichtigung <b>{ $name }</b> wurde nicht neu erstellt. { $why }
is-deleted = Benachrichtigung <b>{ $name }</b> gelöscht.
is-back = Benachrichtigung <b>{ $name }</b> mit einer neuen ID neu erstellt.
is-created = <b>{ $name }</b> erstellt.
is-saved = <b>{ $name }</b> gespeichert.
should-be-enabled = <b>{ $name }</b> sollte aktiviert werden. { $status }
should-be-disabled = <b>{ $name }</b> sollte deaktiviert werden. { $status }
is-back-with-status = <b>{ $name }</b> wurde neu erstellt. { $status }
is-created-with-status = <b>{ $name }</b> wurde erstellt. { $status }
is-saved-with-status = <b>{ $name }</b> wurde gespeichert. { $status }
still-enabled = Die Benachrichtigung ist aktiviert: Das Deaktivieren ist fehlgeschlagen. { $why }
still-disabled = Die Benachrichtigung ist deaktiviert: Das Aktivieren ist fehlgeschlagen. { $why }
status-unknown = Es ist nicht bekannt, ob die Benachrichtigung aktiviert ist. { $why }
accepted-enabled = Der Dienst hat die Anfrage angenommen, meldet aber, dass die Benachrichtigung aktiviert ist.
accepted-disabled = Der Dienst hat die Anfrage angenommen, meldet aber, dass die Benachrichtigung deaktiviert ist.
does-not-say = Der Dienst teilt es nicht mit. Aktualisieren Sie in Kürze.
id-not-found = Der Dienst hat ihre ID nicht mitgeteilt, und die Liste enthält keine Benachrichtigung mit ihrem Namen. Aktualisieren Sie in Kürze.
no-longer-exists = <b>{ $name }</b> existiert nicht mehr. Jemand anderes hat die Benachrichtigung gelöscht.
it-no-longer-exists = Existiert nicht mehr: Jemand anderes hat die Benachrichtigung gelöscht.
incomplete = In der Liste des Dienstes fehlt ein Teil von ihr ({ $part }). Beim Speichern ohne ihn ginge das Gespeicherte verloren, daher wurde nichts gesendet.
without-id = In der Liste des Dienstes fehlt ihre ID, deshalb wurde nichts gesendet.

it-is-enabled = Die Benachrichtigung ist aktiviert. Ihre Ereignisse werden { $target } nicht mehr gemeldet ({ $trigger }).
it-is-disabled = Die Benachrichtigung ist deaktiviert und sendet jetzt nichts.
it-might-be-enabled = Der Dienst hat nicht mitgeteilt, ob die Benachrichtigung aktiviert ist. Falls ja, werden ihre Ereignisse { $target } nicht mehr gemeldet ({ $trigger }).
can-be-recreated = Die Benachrichtigung lässt sich danach neu erstellen, mit neuer ID und neuem Erstellungszeitpunkt.
cannot-be-recreated = Die Benachrichtigung kann von hier aus nicht neu erstellt werden: In der Liste des Dienstes fehlt ein Teil ({ $part }).
keep-it = Abbrechen
keep-them = Abbrechen
keep-as-they-are = Abbrechen
word = löschen
recreate = Neu erstellen
try-again = Erneut versuchen

try-again-soon = Versuchen Sie es gleich noch einmal.
gone-while-editing = Diese Benachrichtigung existiert nicht mehr.
deleted-by-others = Jemand anderes hat die Benachrichtigung während der Bearbeitung gelöscht. Es wurde nichts gespeichert.
save-as-new = Ihre Eingaben sind noch da. Speichern Sie erneut, um daraus eine neue Benachrichtigung zu erstellen.

selection-tools-missing = Die Aktionen für die Auswahl konnten nicht geladen werden
batch-report-missing = Der Bericht über das Ergebnis konnte nicht geladen werden
