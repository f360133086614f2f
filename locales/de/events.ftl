### What is wrong with a text or a file of events. The line and the column come from “place”.

place = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: { $message }
malformed = Ab hier ist der Text kein JSON mehr.
cut = Der Text endet, bevor das Ereignis oder die Liste endet.
comma = Hier fehlt ein Komma oder es steht eines zu viel.
not-object = Nur ein Objekt kann ein Ereignis sein.
no-operation = Das Objekt hat keine Operation (<code>trace_name</code>) und ist daher kein Ereignis.
empty-envelope = Die Eigenschaft „{ $member }“ des Objekts enthält kein Ereignis als JSON.
missing = Im Ereignis fehlt { OR($members) }.
time-format = Die Zeit hat nicht die Form „2016/12/08 11:07:28 GMT+08:00“ mit Zeitzonenversatz.
cells = Die Tabellenzeile hat nicht so viele Zellen wie die Kopfzeile.
empty-text = Der Text ist leer.
web-page = Der Text ist eine Webseite, keine Ereignisse als JSON.
other-table = Der Text ist eine Tabelle ohne die Spalten Trace Name, Trace Source und Resource Type der Trace-Liste. Öffnen Sie einen Trace in der Liste, um ihn als JSON zu kopieren, oder übertragen Sie Traces nach OBS.
other-cells = Keine Zeile der Tabelle hat so viele Zellen wie ihre Kopfzeile.
no-json = Der Text enthält kein Ereignis und ist ab hier kein JSON mehr.
cut-early = Der Text endet, bevor sein erstes Ereignis endet.
other-json = Der Text ist JSON, aber kein Ereignis.
unreadable-file = Der Browser konnte die Datei nicht lesen.
zip = Die Datei ist ein ZIP-Archiv oder eine Tabellendatei (XLSX). Entpacken Sie sie und laden Sie die enthaltenen Dateien hoch oder exportieren Sie die Tabelle als CSV.
tar = Die Datei ist ein TAR-Archiv. Entpacken Sie sie und laden Sie die enthaltenen Dateien hoch.
no-gunzip = Der Browser kann Dateien nicht dekomprimieren. Dekomprimieren Sie die Datei und laden Sie das Ergebnis hoch.
damaged-archive = Die komprimierte Datei ist beschädigt oder unvollständig. Was sich dekomprimieren ließ, wurde gelesen.
too-large = Die Datei ist dekomprimiert größer als 512 MB. Der Rest wurde nicht gelesen.
no-archive = Die Datei ist beschädigt oder nicht mit gzip komprimiert.
