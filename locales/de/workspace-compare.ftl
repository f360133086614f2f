### Notifications by name against connections, and copying them.

caption = Benachrichtigungen je Verbindung
notification = Benachrichtigung
same = Gleich
differs = Abweichend
missing = Fehlt
only-here = Nur hier
uncompared = Nichts zum Vergleichen
unknown = Unbekannt
# $state is “Same”, “Differs” or the like.
cell = { $notification }, { $connection }: { $state }
# $count connections of the group are as $all others, or what they are compared with.
group-cell = { $notification }, { $group }: in { NUMBER($count) } von { NUMBER($all) } { $all ->
    [one] Verbindung
   *[other] Verbindungen
} gleich
some-of-group = Innerhalb der Gruppe nicht gleich
search = Namen suchen
show = Anzeigen
all-states = Alle
reference = Vergleichen mit
most-common = Häufigste Fassung
count = { $count ->
    [one] 1 Benachrichtigung
   *[other] { NUMBER($count) } Benachrichtigungen
}
nothing = Keine passende Benachrichtigung.
not-read = Noch ist keine Verbindung geladen.
# $reference and $connection are names of connections.
difference = „{ $notification }“ in { $reference } und in { $connection }
field = Feld
# What is not set.
nothing-set = –
no-difference = Keine Unterschiede.
nothing-to-compare = Es gibt nichts, womit verglichen werden kann.
# $names are names of connections.
nothing-while-unknown = Es gibt nichts, womit verglichen werden kann, solange unbekannt ist, was diese haben: { AND($names) }
not-whole = Die Benachrichtigung konnte nicht geladen werden, ist mehrfach vorhanden, oder der Dienst hat einen Teil weggelassen.
not-here = Diese Verbindung hat keine Benachrichtigung dieses Namens.
copy-to = Kopieren nach …
copy-from = Kopiert wird von: { $connection }
# What is notified, by its name; $kind is “none” if nothing is.
copy-keeps =
    { $kind ->
        [topic] Die Kopien behalten das Ziel: SMN-Thema „{ $name }“ der jeweiligen Verbindung.
        [function] Die Kopien behalten das Ziel: Funktion „{ $name }“ der jeweiligen Verbindung.
        [urn] Die Kopien behalten das Ziel: „{ $name }“.
       *[none] Die Benachrichtigung hat kein Ziel, und ihre Kopien bekommen keines.
    }
copy-changes =
    { $kind ->
        [topic] Das Ziel ändert sich von SMN-Thema „{ $name }“ zu SMN-Thema „{ $topic }“.
        [function] Das Ziel ändert sich von Funktion „{ $name }“ zu SMN-Thema „{ $topic }“.
        [urn] Das Ziel ändert sich von „{ $name }“ zu SMN-Thema „{ $topic }“.
       *[none] Die Benachrichtigung hat kein Ziel. Ihre Kopien bekommen SMN-Thema „{ $topic }“.
    }
# $names are names of connections.
copy-lacks = SMN-Thema „{ $topic }“ gibt es hier nicht: { AND($names) }. Geben Sie ein anderes Thema für die Kopien ein.
connections = An diese Verbindungen
all = Alle auswählen
none = Keine auswählen
topic-wanted = Geben Sie den Namen des Themas ein, das benachrichtigt werden soll.
connection-wanted = Wählen Sie eine Verbindung aus.
open-plan = Als Plan öffnen
not-kept = Der Browser hat keinen Platz, um den Plan zu übergeben.
left-out = Kopieren nicht möglich: { $reason }
