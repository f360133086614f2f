### The frame around every page: header, navigation, language, theme, command palette.

language = Sprache
language-failed = { $language } konnte nicht geladen werden. Prüfen Sie das Netzwerk und wählen Sie die Sprache erneut aus.

offline = Sie sind offline. Ihre Eingaben bleiben erhalten; Listen werden aktualisiert, sobald Sie wieder verbunden sind.
skip-to-content = Zum Inhalt springen
connection = Verbindung
main-navigation = Hauptnavigation
settings = Einstellungen

about-this-connection = Über diese Verbindung
sample-data = Beispieldaten
read-only = Schreibgeschützt
messages = Meldungen

theme = Design
theme-system = System
theme-light = Hell
theme-dark = Dunkel

misconfigured = Die Konsole ist nicht richtig konfiguriert
misconfigured-at = Die config.json dieser Website enthält bei <code>{ $place }</code> einen Fehler: { $message }
misconfigured-missing = Die Angaben zum Fehler in config.json konnten nicht geladen werden
misconfigured-next = Die Administration dieser Website muss die Datei korrigieren. Es wurden keinerlei Daten gesendet.

discard-changes = { $count ->
    [one] { NUMBER($count) } nicht gespeicherte Änderung verwerfen?
   *[other] { NUMBER($count) } nicht gespeicherte Änderungen verwerfen?
}
discard-changes-why = Wenn Sie die Seite verlassen, gehen Ihre Änderungen verloren.
discard-and-leave = Verwerfen und verlassen
keep-editing = Weiter bearbeiten

nothing-at = Unter <code>{ $path }</code> gibt es keine Seite. Möglicherweise ist die URL falsch geschrieben oder stammt aus einer anderen Version der Konsole.
go-to-notifications = Zu den Benachrichtigungen
not-reached = Die Verbindung „{ $connection }“ erreicht { $service } nicht.
go-to-connections = Zu den Verbindungen

go-to = Wechseln zu …
palette = Befehlspalette
palette-missing = Die Befehlspalette konnte nicht geladen werden
palette-search = Seiten, Objekte und Aktionen suchen
palette-commands = Befehle
palette-on-this-page = Auf dieser Seite
palette-pages = Wechseln zu
palette-switch = Zu { $connection } wechseln
palette-results = { $count ->
    [0] Keine Ergebnisse.
    [one] { NUMBER($count) } Ergebnis
   *[other] { NUMBER($count) } Ergebnisse
}
key-select = Auswählen
key-open = Öffnen
key-close = Schließen

shortcuts = Tastenkombinationen
palette-key = Strg+K
shortcut-palette = Befehlspalette öffnen
shortcut-search = Zum Suchfeld springen
shortcut-new = Objekt der auf der Seite aufgelisteten Art erstellen
shortcut-edit = Objekt auf der Seite bearbeiten
shortcut-list = Diese Liste anzeigen
shortcuts-enable = Tastenkürzel mit nur einer Taste aktivieren
shortcuts-hint = Während der Eingabe von Text gelten sie nie. Die Einstellung wird in diesem Browser gespeichert.
close = Schließen
dismiss = Schließen

code-missing = <b>{ $name }</b> ist unverändert geblieben: Der dafür zuständige Teil der Konsole ist nicht angekommen. Versuchen Sie es erneut. Wenn das nicht hilft, laden Sie die Konsole neu.
