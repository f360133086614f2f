### Das Kommandozeilenprogramm notictl: seine Hilfe und was es ausgibt.

about = Prüft, beweist, simuliert und testet Benachrichtigungen und Connectors aus Dateien.
usage = Aufruf:
commands = Befehle
options = Argumente und Optionen
about-lint = Bundles prüfen
about-test = Tests aus Testdateien ausführen
about-simulate = Zeigen, was die Benachrichtigungen eines Bundles bei Ereignissen getan hätten
about-policy = Mit AWS-Richtlinien arbeiten
about-policy-check = Die Richtlinien eines Connectors prüfen
about-arn = Zeigen, was ein ARN oder URN ist, und ihn prüfen
about-rule = Zeigen, was eine Filterregel ist, und sie prüfen
about-completions = Vervollständigungen für eine Shell ausgeben
about-man = Die Handbuchseite ausgeben
argument-bundles = Bundle-Dateien (JSON oder YAML); „-“ ist die Standardeingabe
argument-bundle = Bundle-Datei (JSON oder YAML)
argument-tests = Testdateien (JSON oder YAML)
argument-events = Dateien mit Ereignissen, auch mit gzip komprimiert; „-“ ist die Standardeingabe
argument-arn = ARN oder URN
argument-rule = Regel, zum Beispiel „code != 200“
argument-shell = Name der Shell
option-help = Hilfe anzeigen
option-version = Version anzeigen
option-lang = Sprache der Ausgabe: { OR($languages) }
option-format = Format der Ausgabe: { OR($formats) }
option-strict = Auch bei Warnungen mit Code 2 beenden
option-fix = Statt der Befunde die korrigierten Richtlinien ausgeben
option-explain = Zu jedem Ereignis sagen, warum Benachrichtigungen zutreffen oder nicht
option-kind = Was der Wert sein soll: topic, role oder target
option-connection = Name der Verbindung, für ihre eigenen Variablen
option-region = Region der Verbindung
option-project = Projekt-ID der Verbindung
option-label = Label der Verbindung; kann wiederholt werden
option-trust = Datei mit der Vertrauensrichtlinie der Rolle
option-permissions = Datei mit der Berechtigungsrichtlinie der Rolle
option-topic = Datei mit der Themenrichtlinie
option-key = Datei mit der Schlüsselrichtlinie
option-notification-type = Benachrichtigungstyp des Connectors
option-topic-arn = ARN des SNS-Themas
option-role-arn = ARN der IAM-Rolle
option-key-arn = ARN des KMS-Schlüssels, der das Thema verschlüsselt
option-trusted-account = Konto, das die Rolle übernimmt, falls es nicht das von Network Security ist
option-external-id-file = Datei mit der externen ID; ohne sie die Umgebungsvariable NOTICTL_EXTERNAL_ID
argument-unknown = Unbekanntes Argument „{ $argument }“.
argument-missing = Es fehlt: { AND($arguments) }.
argument-twice = „{ $argument }“ kann nur einmal verwendet werden.
argument-wrong = { $argument }: { $message }
arguments-wrong = Diese Argumente passen nicht zusammen. --help zeigt, was der Befehl annimmt.
command-unknown = Unbekannter Befehl „{ $command }“.
command-missing = Geben Sie einen Befehl ein: { OR($commands) }.
value-missing = { $argument }: Es fehlt ein Wert.
value-unknown = { $argument }: „{ $value }“ wird nicht unterstützt. Verwenden Sie { OR($values) }.
label-form = Schreiben Sie ein Label als name=value. Gefunden: „{ $found }“.
external-id-missing = Die externe ID fehlt. Setzen Sie { $variable } oder geben Sie mit --external-id-file eine Datei an.
file-open-to-others = Andere können diese Datei lesen. Lassen Sie nur ihren Eigentümer lesen (chmod 600).
at = { $message } ({ $path })
issue = { $severity ->
    [error] Fehler
    [warning] Warnung
   *[note] Hinweis
}: { $message } [{ $rule }]
fix = Korrektur: { $label }
fix-with-value = { $label }: { $value }
counts = Fehler: { NUMBER($errors) }, Warnungen: { NUMBER($warnings) }, Hinweise: { NUMBER($notes) }
kind = { $kind ->
    [topic] SNS-Thema
    [role] IAM-Rolle
    [smn-topic] SMN-Thema
    [function] FunctionGraph-Funktion
    [rule] Filterregel
   *[target] Benachrichtigungsziel
}
part = { $part ->
    [partition] Partition
    [region] Region
    [account] Konto
    [project] Projekt
    [path] Pfad
    [field] Feld
    [operator] Operator
    [value] Wert
   *[name] Name
}: { $value }
answered = { $answer ->
    [yes] Ja
    [unknown] Unbekannt
   *[no] Nein
}: { $headline }
event-line = { $time } { $operation } ({ $user }): { $answer ->
    [yes] Treffer
    [maybe] möglicher Treffer
   *[no] kein Treffer
}
verdict = { $name }: { $answer ->
    [yes] Treffer
    [maybe] möglicher Treffer
   *[no] kein Treffer
}
stage = [{ $answer ->
    [yes] ja
    [maybe] unbekannt
   *[no] nein
}] { $message }
rule-value = [{ $answer ->
    [yes] ja
    [maybe] unbekannt
   *[no] nein
}] { $rule } (Ereignis: { $value })
rule-no-value = [{ $answer ->
    [yes] ja
    [maybe] unbekannt
   *[no] nein
}] { $rule } (Ereignis: kein Wert)
other-labels = { $count ->
    [one] { NUMBER($count) } Benachrichtigung ist
   *[other] { NUMBER($count) } Benachrichtigungen sind
} für Verbindungen mit anderen Labels.
told = Ereignisse: { NUMBER($events) }, Treffer: { NUMBER($yes) }, mögliche Treffer: { NUMBER($maybe) }
notified = { $name } → { $target }: { NUMBER($yes) } (möglicherweise { NUMBER($maybe) } mehr)
test-line = { $outcome ->
    [passed] bestanden
   *[failed] nicht bestanden
}: { $name } ({ $events ->
    [one] { NUMBER($events) } Ereignis
   *[other] { NUMBER($events) } Ereignisse
})
test-counts = Bestanden: { NUMBER($passed) }, nicht bestanden: { NUMBER($failed) }
expected-match = „{ $name }“ sollte bei Ereignis { NUMBER($number) } ({ $event }) zutreffen.
expected-no-match = „{ $name }“ sollte bei Ereignis { NUMBER($number) } ({ $event }) nicht zutreffen.
too-many-a-day = „{ $name }“ könnte am { $day } { NUMBER($count) } Nachrichten senden. Erwartet werden höchstens { NUMBER($limit) }.
too-many-undated = „{ $name }“ könnte zu Ereignissen ohne Zeit { NUMBER($count) } Nachrichten senden, möglicherweise an einem Tag. Erwartet werden höchstens { NUMBER($limit) }.
more-failures = { $count ->
    [one] Und { NUMBER($count) } weitere Abweichung.
   *[other] Und { NUMBER($count) } weitere Abweichungen.
}
notification-unknown = Das Bundle hat für diese Verbindung keine Benachrichtigung „{ $name }“.
test-without-events = Der Test hat keine Ereignisse. Fügen Sie events oder event_files hinzu.
test-without-expectation = Der Test erwartet nichts. Fügen Sie notify, not_notify, nobody oder at_most_a_day hinzu.
