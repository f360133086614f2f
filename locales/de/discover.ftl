### Projekte eines Kontos finden und als Verbindungen hinzufügen.

about = Findet alle Projekte, die Ihre Anmeldung nutzen kann, und fügt die ausgewählten als Verbindungen hinzu. An den Diensten ändert sich nichts.
through = Konto von
find = Projekte suchen
no-connection = Erstellen Sie zuerst eine Verbindung zu CTS: Mit ihrer Anmeldung werden die anderen gefunden.
none-found = Das Konto hat kein Projekt, das diese Anmeldung nutzen kann.
projects = Gefundene Projekte
project = Projekt
outcome = Ergebnis
is-new = Neue Verbindung
known = Bereits verbunden als „{ $name }“
same-endpoint = Neue Verbindung mit demselben Endpunkt: nur richtig, wenn er auch in diese Region führt
no-endpoint = Der Endpunkt von CTS in dieser Region ist nicht bekannt. Erstellen Sie die Verbindung von Hand.
account = Konto
account-hint = Verbindungen eines Kontos teilen sich einen Zugriffsschlüssel, und ein Passwort holt ein Token für jede von ihnen.
labels-hint = Optional, um nur einige Verbindungen anzusehen: env=prod, team=network
none-chosen = Wählen Sie mindestens ein Projekt aus.
add = { $count ->
    [one] { NUMBER($count) } Verbindung hinzufügen
   *[other] { NUMBER($count) } Verbindungen hinzufügen
}
added = { $count ->
    [one] { NUMBER($count) } Verbindung hinzugefügt.
   *[other] { NUMBER($count) } Verbindungen hinzugefügt.
}
added-not-kept = { $count ->
    [one] { NUMBER($count) } Verbindung hinzugefügt, aber der Browser konnte sie nicht speichern. Sie geht verloren, wenn diese Seite geschlossen wird.
   *[other] { NUMBER($count) } Verbindungen hinzugefügt, aber der Browser konnte sie nicht speichern. Sie gehen verloren, wenn diese Seite geschlossen wird.
}
search = Projekte suchen
search-tip = Durchsucht Name, Region und Projekt-ID
select-shown = Alle angezeigten auswählen
deselect-shown = Alle angezeigten abwählen
# So viele der Projekte, die hinzugefügt werden können, sind ausgewählt, auch solche, die die Suche ausblendet.
chosen-of = Ausgewählt: { NUMBER($chosen) } von { NUMBER($all) }.
shown-of = Angezeigt: { NUMBER($count) } von { NUMBER($all) }.
