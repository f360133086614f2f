### The page that writes notifications as code.

title = Als Code exportieren
all = { $count ->
    [one] { NUMBER($count) } Benachrichtigung: alle in diesem Projekt.
   *[other] { NUMBER($count) } Benachrichtigungen: alle in diesem Projekt.
  }
all-listed = { $count ->
    [one] { NUMBER($count) } Benachrichtigung: alle, die die Suche in der Liste zeigt.
   *[other] { NUMBER($count) } Benachrichtigungen: alle, die die Suche in der Liste zeigt.
  }
some-deleted = { $count ->
    [one] { NUMBER($count) } Benachrichtigung von { NUMBER($wanted) }; die übrigen wurden gelöscht.
   *[other] { NUMBER($count) } Benachrichtigungen von { NUMBER($wanted) }; die übrigen wurden gelöscht.
  }
chosen = { $count ->
    [one] { NUMBER($count) } Benachrichtigung.
   *[other] { NUMBER($count) } Benachrichtigungen.
  }
nothing = Es gibt nichts zu exportieren
nothing-hint = In diesem Projekt gibt es keine Benachrichtigung, keine entspricht der Suche oder die ausgewählten wurden gelöscht.
go-to-notifications = Zu den Benachrichtigungen
format = Format
bundle-yaml = Bundle (YAML)
bundle-json = Bundle (JSON)
bundle-about = Ein Bundle für viele Verbindungen: Themen und Funktionen dieses Projekts sind mit Namen genannt, sodass sie auch in anderen Projekten gefunden werden. Es lässt sich auf der Seite für Pläne laden.
import-blocks = Mit import-Blöcken, damit Terraform Vorhandenes einbindet, statt es neu zu erstellen
what-commands-do = Zweck der Befehle
create-them = Benachrichtigungen erstellen
update-stored = Gespeicherte Benachrichtigungen ändern
limitations = Einschränkungen ({ NUMBER($count) })
about = <b>{ AND($names) }:</b> { $limitation }
more-names = { NUMBER($count) } weitere
not-saved = <b>{ $name }</b> konnte nicht gespeichert werden: Der Browser hat es nicht zugelassen.
copy-code = Code kopieren
download = Herunterladen
code = Code
