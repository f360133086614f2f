### The routing map: services, notifications, targets.

caption = Routing-Karte
connection = Verbindung
shown-as = Anzeigen als
as-map = Karte
as-table = Tabelle
switch = Zu dieser Verbindung wechseln
by-events = Die Breiten zeigen, wie viele der geladenen Ereignisse Treffer sind.
by-notifications = Die Breiten zeigen die Anzahl der Benachrichtigungen. Sind im Simulator Ereignisse geladen, zeigen sie Ereignisse.
not-read = Die Benachrichtigungen dieser Verbindung sind nicht geladen.
nothing = Es gibt nichts zu zeichnen.
all-services = Alle Dienste
several = { $count ->
    [one] 1 Benachrichtigung
   *[other] { NUMBER($count) } Benachrichtigungen
}
no-target = Kein Ziel
disabled = deaktiviert
never-matches = trifft nie zu
not-sent = kein Ziel
no-topic = Thema gibt es nicht
nobody-subscribed = ohne Abonnenten
unconfirmed = kein bestätigtes Abonnement
listening-unknown = Abonnements unbekannt
confirmed = abonniert
function = Funktion
gap = nicht abgedeckt
unknown = unbekannt
# What something is called, and what is noteworthy about it.
part-label = { $name } ({ $mark })
# Names of services, or of targets.
names = { AND($names) }
services = Dienste
notification = Benachrichtigung
target = Ziel
state = Zustand
gaps = Nicht abgedeckt: { AND($services) }.
legend-live = Aktiv
legend-unknown = Unbekannt
legend-dead = Inaktiv
legend-gap = Dienst nicht abgedeckt
scrolled = Karte, seitlich scrollbar
scroll-hint = Die Karte ist breiter als der Bildschirm: Scrollen Sie seitlich.
