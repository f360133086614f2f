### The simulator: what notifications would have done with events, and the same in the form.

sent = { $sure ->
    [one] { NUMBER($sure) } Nachricht
   *[other] { NUMBER($sure) } Nachrichten
}
sent-maybe = { $sure ->
    [one] { NUMBER($sure) } Nachricht
   *[other] { NUMBER($sure) } Nachrichten
} und möglicherweise { NUMBER($more) } weitere

days = { $count ->
    [one] { NUMBER($count) } Tag
   *[other] { NUMBER($count) } Tage
}
day-and-hours = 1 Tag und { $hours ->
    [one] { NUMBER($hours) } Stunde
   *[other] { NUMBER($hours) } Stunden
}
hours = { $count ->
    [one] { NUMBER($count) } Stunde
   *[other] { NUMBER($count) } Stunden
}
minutes = { $count ->
    [one] { NUMBER($count) } Minute
   *[other] { NUMBER($count) } Minuten
}

high-volume-day = Hohes Aufkommen: etwa { $count ->
    [one] { NUMBER($count) } Nachricht
   *[other] { NUMBER($count) } Nachrichten
} pro Tag. Schränken Sie die Operationen ein oder fügen Sie einen Filter hinzu.
high-volume-hour = Hohes Aufkommen: bis zu { $count ->
    [one] { NUMBER($count) } Nachricht
   *[other] { NUMBER($count) } Nachrichten
} in einer Stunde (ab { $hour }). Schränken Sie die Operationen ein oder fügen Sie einen Filter hinzu.

same-events = Dieselben Ereignisse sind Treffer wie in der gespeicherten Fassung.
no-certain-change = Keine sichere Änderung gegenüber der gespeicherten Fassung.
gained = { $gained ->
    [one] { NUMBER($gained) } Ereignis
   *[other] { NUMBER($gained) } Ereignisse
} mehr als in der gespeicherten Fassung.
lost = { $lost ->
    [one] { NUMBER($lost) } Ereignis
   *[other] { NUMBER($lost) } Ereignisse
} weniger als in der gespeicherten Fassung.
gained-and-lost = +{ NUMBER($gained) } und −{ $lost ->
    [one] { NUMBER($lost) } Ereignis
   *[other] { NUMBER($lost) } Ereignisse
} gegenüber der gespeicherten Fassung.
unknown-for = Unbekannt bei { $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignissen
}.

number = { NUMBER($number) }

messages-per = Nachrichten (Intervall: { $interval })
chart-label = Nachrichten im Zeitverlauf (Intervall: { $interval }). Die Zahlen stehen in der Tabelle darunter.
time-axis = Zeit, { $zone }
zone = { $name } ({ $offset })
zone-change = { $name } ({ $before }, dann { $after })
series-messages = Nachrichten
series-other = Andere Benachrichtigungen
series-possible = Mögliche Treffer
series-saved = Gespeicherte Fassung
step-readout = { $time }: { $sent }
range-start = Beginn des Bereichs
range-end = Ende des Bereichs
selected-range = Ausgewählt: { $from } – { $to }
selected-range-empty = Ausgewählt: { $from } – { $to } (keine Ereignisse)
select-range-hint = Ziehen Sie über das Diagramm oder verschieben Sie die Enden des Bereichs, um einen Zeitbereich auszuwählen.
clear-range = Bereich aufheben
view-as-table = Als Tabelle anzeigen
messages-over-time = Nachrichten im Zeitverlauf
column-from = Ab
column-events = Ereignisse
column-messages = Nachrichten

all-sent = Alle Benachrichtigungen zusammen hätten <b>{ $sent }</b> gesendet (Zeitraum: { $span }).
all-sent-undated = Alle Benachrichtigungen zusammen hätten <b>{ $sent }</b> gesendet.
one-sent = <b>{ $name }</b> hätte <b>{ $sent }</b> gesendet (Zeitraum: { $span }).
one-sent-undated = <b>{ $name }</b> hätte <b>{ $sent }</b> gesendet.
form-sent = Diese Fassung hätte <b>{ $sent }</b> gesendet (Zeitraum: { $span }).
form-sent-undated = Diese Fassung hätte <b>{ $sent }</b> gesendet.
undated-messages = { $count ->
    [one] { NUMBER($count) } Nachricht betrifft ein Ereignis ohne Zeitangabe, das im Diagramm fehlt.
   *[other] { NUMBER($count) } Nachrichten betreffen Ereignisse ohne Zeitangabe, die im Diagramm fehlen.
}
top-operations = Operationen
top-users = Benutzer
top-resources = Ressourcen

title = Simulator
intro = Sehen Sie, was Ihre Benachrichtigungen bei echten Ereignissen getan hätten und warum. Ereignisse bleiben in diesem Browser.
source-title = Herkunft der Ereignisse
load-day = Letzte 24 Stunden laden
load-week = Letzte 7 Tage laden
upload-file = Datei hochladen
drop-hint = Oder ziehen Sie Dateien hierher: eine API-Antwort, ein JSON-Array, JSON Lines, ein OBS-Archiv (.json.gz) oder die Trace-Liste als CSV.
paste-json = JSON einfügen
events-as-json = Ereignisse als JSON
paste-missing = Fügen Sie zuerst Ereignisse ein.
load-events = Ereignisse laden
clear-events = Ereignisse leeren
reading-events = Ereignisse werden gelesen
cancel = Abbrechen
count-events = { $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}
loaded-day = <b>{ $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}</b> aus den letzten 24 Stunden.
loaded-week = <b>{ $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}</b> aus den letzten 7 Tagen.
loaded-file = <b>{ $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}</b> aus { $name }.
loaded-files = <b>{ $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}</b> aus { $files ->
    [one] { NUMBER($files) } Datei
   *[other] { NUMBER($files) } Dateien
}.
loaded-text = <b>{ $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}</b> aus dem eingefügten Text.
reading-stopped = Das Lesen wurde vor dem Ende angehalten.
duplicates = { $count ->
    [one] { NUMBER($count) } doppeltes Ereignis wurde nur einmal gezählt.
   *[other] { NUMBER($count) } doppelte Ereignisse wurden nur einmal gezählt.
}
skipped = { $count ->
    [one] { NUMBER($count) } Eintrag wurde übersprungen, weil er kein Ereignis ist oder nicht gelesen werden kann.
   *[other] { NUMBER($count) } Einträge wurden übersprungen, weil sie keine Ereignisse sind oder nicht gelesen werden können.
}
file-read = { $name }: { $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}.
file-read-skipped = { $name }: { $count ->
    [one] { NUMBER($count) } Ereignis
   *[other] { NUMBER($count) } Ereignisse
}, { $skipped ->
    [one] { NUMBER($skipped) } Eintrag
   *[other] { NUMBER($skipped) } Einträge
} übersprungen.
file-not-read = { $name }: nicht gelesen, weil das Lesen angehalten wurde.
text-findings = { $count ->
    [one] { NUMBER($count) } Befund im Text
   *[other] { NUMBER($count) } Befunde im Text
}
more-findings = { $count ->
    [one] Und { NUMBER($count) } weiterer Befund.
   *[other] Und { NUMBER($count) } weitere Befunde.
}
resume = Fortsetzen
try-again = Erneut versuchen
not-started = Der Simulator konnte nicht gestartet werden.
not-started-cause = Seine Programmdatei ist nicht angekommen oder der Browser führt sie nicht aus.
not-started-next = Laden Sie die Ereignisse erneut. Wenn das nicht hilft, laden Sie die Konsole neu.

result-title = Simulierte Benachrichtigungen
notification = Benachrichtigung
all-notifications = Alle Benachrichtigungen
notification-count = { $name } ({ NUMBER($count) })
try-changes = Änderungen ausprobieren
switch-enabled = Aktiviert
switch-users = Benutzer
switch-filter = Filter
how-combined = Verknüpfung der Regeln
match-all = Alle Regeln treffen zu (AND)
match-any = Eine Regel trifft zu (OR)
edit-with-changes = Benachrichtigung mit diesen Änderungen bearbeiten
reset = Zurücksetzen

events-title = Ereignisse
search-events = Ereignisse suchen
search-events-tip = Durchsucht unter anderem Operation, Benutzer und Ressource
result-filter = Ergebnis
filter-all = Alle
filter-match = Treffer
filter-possible = Möglicher Treffer
filter-no-match = Kein Treffer
no-events = Keine passenden Ereignisse
no-events-hint = Versuchen Sie es mit weniger Wörtern oder entfernen Sie einen Filter.
column-time = Zeit
column-event = Ereignis
column-user = Benutzer
column-result = Ergebnis
column-actions = Aktionen
no-time = Keine Zeitangabe
system-user = System
no-user = Kein Benutzer
match = Treffer
possible-match = möglicher Treffer
no-match = kein Treffer
matched-by = Treffer durch { AND($names) }
others-match = Treffer durch andere Benachrichtigungen: { AND($names) }
explain = Erklären
explain-event = { $event }, { $time } erklären
why-this-result = Begründung
close = Schließen
none-about-operation = Keine Benachrichtigung betrifft diese Operation.
others-not-about-operation = { $count ->
    [one] { NUMBER($count) } andere Benachrichtigung betrifft diese Operation nicht.
   *[other] { NUMBER($count) } andere Benachrichtigungen betreffen diese Operation nicht.
}

stage-no = Nein:
stage-unknown = Unbekannt:
stage-yes = Ja:
status-enabled = Status: aktiviert, mit Ziel
status-unknown = Status: unbekannt (CTS hat nicht mitgeteilt, ob die Benachrichtigung aktiviert ist)
status-no-target = Status: kein Ziel
status-disabled = Status: deaktiviert
operation-all = Operation: alle Operationen
operation-selected = Operation: ausgewählt
operation-not-selected = Operation: nicht ausgewählt
operation-unknown = Operation: hängt von der Operation ab
user-any = Benutzer: beliebiger Benutzer
user-selected = Benutzer: { $user } ist ausgewählt (sofern sich die Gruppenzugehörigkeit nicht geändert hat)
user-not-selected = Benutzer: { $user } ist nicht ausgewählt
user-missing = Benutzer: Nur ausgewählte Benutzer ergeben einen Treffer, und das Ereignis hat keinen Benutzer
user-unknown = Benutzer: hängt vom Benutzer ab
type-triggers = Ereignistyp: löst Benachrichtigungen aus
type-assumed-not = Ereignistyp: Es wird angenommen, dass Datenereignisse keine Benachrichtigungen auslösen
type-undocumented = Ereignistyp: nicht dokumentiert, ob Datenereignisse Benachrichtigungen auslösen
filter-disabled = Filter: deaktiviert
filter-none = Filter: keiner
filter-passes = Filter: lässt das Ereignis durch ({ $condition ->
    [and] alle Regeln müssen zutreffen
    [or] eine Regel genügt
   *[other] Verknüpfung der Regeln unbekannt
})
filter-excludes = Filter: schließt das Ereignis aus ({ $condition ->
    [and] alle Regeln müssen zutreffen
    [or] eine Regel genügt
   *[other] Verknüpfung der Regeln unbekannt
})
filter-unknown = Filter: unbekannt, ob er das Ereignis durchlässt ({ $condition ->
    [and] alle Regeln müssen zutreffen
    [or] eine Regel genügt
   *[other] Verknüpfung der Regeln unbekannt
})
event-value = Ereignis: <code>{ $value }</code>
event-no-value = Ereignis: kein Wert

assumptions-title = Annahmen zum Abgleich
assumptions-intro = CTS dokumentiert den Abgleich nicht vollständig. Unklare Fälle zählen als mögliche Treffer oder so, wie Sie es hier festlegen.
assume-missing = „!=“, wenn dem Ereignis das Feld fehlt
assume-missing-yes = trifft zu
assume-missing-no = trifft nicht zu
assume-data = Datenereignisse von Buckets (ObsSDK, ObsAPI)
assume-data-yes = lösen Benachrichtigungen aus
assume-data-no = lösen keine Benachrichtigungen aus
assume-unknown = unbekannt
assume-exact = Beim Vergleich zählt Groß- und Kleinschreibung
assume-lack = Ereignissen fehlen möglicherweise Felder, die Regeln betrachten
