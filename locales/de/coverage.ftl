### Coverage: which operations trigger a notification, and which don’t.

title = Abdeckung
intro = Sehen Sie, welche Operationen eine Benachrichtigung auslösen und welche nicht.
lookup-title = Passende Benachrichtigungen suchen
lookup-hint = Füllen Sie beliebige Felder aus. Leere Felder passen zu jedem Wert.
service = Dienst
resource-type = Ressourcentyp
operation = Operation
user = Benutzer
resource-name = Ressourcenname
nothing-matches = Keine Benachrichtigung trifft zu.
notifies = <b>{ $name }</b> benachrichtigt <code>{ $target }</code>
open-notification = Benachrichtigung öffnen
gaps-title = Abdeckungslücken
seen-first = Zuerst stehen Operationen aus den Ereignissen des Simulators, dann Operationen an Identitäten und riskante Operationen.
load-events = Laden Sie Ereignisse im Simulator, um zu sehen, welche Operationen tatsächlich verwendet werden.
open-simulator = Simulator öffnen
search-operations = Operationen suchen
search-tip = Durchsucht Dienst, Ressourcentyp und Operation
require-subscription = Nur mit bestätigtem Abonnement des Themas als abgedeckt werten
topics-unknown = { $count ->
    [one] Die Abonnements von { NUMBER($count) } Thema sind unbekannt.
   *[other] Die Abonnements von { NUMBER($count) } Themen sind unbekannt.
}
operations-shown = Angezeigte Operationen
show-gaps = Nicht abgedeckt
show-unknown = Unbekannt
show-partial = Teilweise abgedeckt
show-duplicates = Doppelte Benachrichtigungen
show-all = Alle
listed = { NUMBER($count) } von { NUMBER($total) } { $total ->
    [one] Operation
   *[other] Operationen
}
no-words = Keine passenden Operationen
no-gaps = Keine Abdeckungslücken
no-unknown = Keine Operationen mit unbekannter Abdeckung
no-partial = Keine teilweise abgedeckten Operationen
no-duplicates = Keine doppelten Benachrichtigungen
no-operations = Der Operationskatalog ist leer
group = { $service } · { $resource }
count-operations = { $count ->
    [one] { NUMBER($count) } Operation
   *[other] { NUMBER($count) } Operationen
}
count-events = { $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}
duplicates-to = Doppelte Benachrichtigungen an { AND($targets) }
without-topic = Thema gibt es nicht: { AND($names) }
unheard = Ohne bestätigtes Abonnement: { AND($names) }
listening-unknown = Zustellung unbekannt: { AND($names) }
create-notification = Benachrichtigung erstellen
covered = abgedeckt
partially-covered = teilweise abgedeckt
not-covered = nicht abgedeckt
unknown = unbekannt
heat-caption = Abdeckung nach Dienst und Art der Aktion
heat-how = Die Art der Aktion ergibt sich aus dem Operationsnamen: aus seinem Verb und bei Berechtigungen aus Wörtern wie role, password oder ACL. Identitätsdienste und Lücken bei riskanten Operationen stehen zuerst. Wählen Sie eine Zelle, um ihre Operationen aufzulisten. Mit den Pfeiltasten wechseln Sie zwischen den Zellen.
signs = Zeichenerklärung
kind-access = Berechtigungen
kind-delete = Löschen
kind-sign-in = Anmelden
kind-modify = Ändern
kind-create = Erstellen
kind-read = Lesen
kind-other = Sonstige
cell-label = { $service }, { $kind }: { $level }, { NUMBER($covered) } von { $total ->
    [one] { NUMBER($total) } Operation
   *[other] { NUMBER($total) } Operationen
} immer abgedeckt
cell = { $service } · { $kind }
show-all-again = Alle Operationen anzeigen, nicht nur { $cell }
