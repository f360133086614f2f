### Parts that many pages share: buttons, dialogs, notes around forms, what is being loaded.

try-again = Erneut versuchen
refresh = Aktualisieren
loading = Wird geladen …
page-missing = Diese Seite konnte nicht geladen werden
file-missing = Eine Datei der Konsole ist nicht angekommen: Möglicherweise ist das Netzwerk unterbrochen, oder eine neue Version der Konsole hat die Datei ersetzt.
file-missing-next = Versuchen Sie es erneut. Wenn das nicht hilft, laden Sie die Konsole neu.
pages = Seiten
page-of = Seite { NUMBER($page) } von { NUMBER($pages) }
previous-page = Vorherige Seite
next-page = Nächste Seite
breadcrumb = Navigationspfad
type-word = Geben Sie zur Bestätigung „{ $word }“ ein
not-the-word = Im Feld steht noch nicht „{ $word }“.
error-before = Fehler:{" "}
warning-before = Warnung:{" "}
note-before = Hinweis:{" "}
cannot-be-saved = Speichern ist noch nicht möglich
saving = Prüfung
not-complete = Noch nicht vollständig
ready-to-save = Bereit zum Speichern
errors-in-the-way = { $count ->
    [one] { NUMBER($count) } Fehler verhindert das Speichern
   *[other] { NUMBER($count) } Fehler verhindern das Speichern
}
no-draft-kept = Der Browser bewahrt keinen Entwurf dieses Formulars auf: Sein Speicher ist voll oder ausgeschaltet. Ihre Eingaben bleiben hier stehen, gehen aber beim Neuladen verloren.
cancel = Abbrechen
no-changes = Keine Änderungen
changes-in = { $count ->
    [one] Nicht gespeicherte Änderungen in { NUMBER($count) } Feld
   *[other] Nicht gespeicherte Änderungen in { NUMBER($count) } Feldern
}
unsaved-changes = Nicht gespeicherte Änderungen
before = vorher:{" "}
after = nachher:{" "}
draft-restored = Entwurf wiederhergestellt
dismiss = Schließen
discard-draft = Entwurf verwerfen
original-not-found = Original nicht gefunden
original-not-found-next = Das Formular enthält seine Werte nicht. Geben Sie sie selbst ein, oder duplizieren Sie einen anderen Eintrag der Liste.
api-json = API-JSON
copy-json = JSON kopieren
copy-masked = Mit verdeckter externer ID kopieren
copied-masked = Kopiert; die externe ID darin ist verdeckt
conflict = Bearbeitungs­konflikt
conflict-none = Nicht gespeichert: Jemand anderes hat dies geändert. Sie haben andere Felder geändert, daher passen beide Änderungen zusammen.
conflict-choose = Nicht gespeichert: Jemand anderes hat dies geändert. Wählen Sie für jedes Feld mit Konflikt einen Wert; die übrigen Änderungen werden zusammengeführt.
field = Feld
when-opened = Beim Öffnen
theirs = Andere Fassung, derzeit gespeichert
yours = Eigene Fassung
merge-and-continue = Zusammenführen und fortfahren
unchanged-by-you = von Ihnen nicht geändert, daher gilt die andere Fassung
keep-mine = Eigene Fassung behalten
use-theirs = Andere Fassung verwenden
is = ist
is-not = ist nicht
and = und
or = oder
