### Das Kommandozeilenprogramm notictl: seine Hilfe und was es ausgibt.

about = Benachrichtigungen und Connectors prüfen, simulieren, testen, planen und anwenden.
usage = Aufruf: { $usage }
commands = Befehle
options = Argumente und Optionen
about-lint = Bundles oder Verbindungen prüfen
about-test = Tests aus Testdateien ausführen
about-simulate = Zeigen, auf welche Ereignisse Benachrichtigungen zutreffen
about-export = Verbindungen als Bundles exportieren
about-plan = Zeigen, was sich ändern muss, damit Verbindungen einem Bundle entsprechen
about-apply = Einen Plan anwenden
about-drift = Zeigen, wo Verbindungen von einem Bundle abweichen
about-compare = Die Benachrichtigungen von Verbindungen vergleichen
about-baseline = Beweisen, welche Anforderungen einer Baseline erfüllt sind
about-policy = AWS-Richtlinien prüfen
about-policy-check = Die Richtlinien eines Connectors prüfen
about-arn = Zeigen, was ein ARN oder eine URN ist, und sie prüfen
about-rule = Zeigen, was eine Filterregel ist, und sie prüfen
about-completions = Vervollständigungen für eine Shell ausgeben
about-man = Die Handbuchseite ausgeben
argument-bundles = Bundle-Dateien (JSON oder YAML); „-“ ist die Standardeingabe
argument-bundle = Bundle-Datei (JSON oder YAML)
argument-tests = Testdateien (JSON oder YAML)
argument-events = Dateien mit Ereignissen, auch mit gzip komprimiert; „-“ ist die Standardeingabe
argument-arn = ARN oder URN
argument-rule = Regel, zum Beispiel „code != 200“
argument-plan = Plandatei
argument-shell = Shell: { OR($shells) }
option-help = Hilfe anzeigen
option-version = Version anzeigen
option-lang = Sprache der Ausgabe: { OR($languages) }
option-format = Format der Ausgabe: { OR($formats) }
option-strict = Auch bei Warnungen mit Code 2 beenden
option-fix = Statt der Befunde die korrigierten Richtlinien ausgeben
option-explain = Zu jedem Ereignis erklären, warum Benachrichtigungen zutreffen oder nicht
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
option-connections = Datei mit Verbindungen, aus der Konsole exportiert; ohne sie nennt sie die Umgebungsvariable NOTICTL_CONNECTIONS
option-live = Datei mit Verbindungen, aus der Konsole exportiert: Was eine davon hat, tritt an die Stelle des Bundles
option-credentials = Datei mit Zugangsdaten, die nur ihr Eigentümer lesen kann; ohne sie nennt sie die Umgebungsvariable NOTICTL_CREDENTIALS
option-ca-file = Datei mit Zertifikaten (PEM), denen außer denen des Systems vertraut wird; ohne sie nennt sie die Umgebungsvariable NOTICTL_CA_FILE
option-choice = Name einer Verbindung; kann wiederholt werden. Ohne Angabe alle Verbindungen
option-delete = Löschen, was nicht im Bundle steht
option-out = Datei, in die der Plan geschrieben wird
option-folder = Ordner, in den für jede Verbindung ein Bundle geschrieben wird
option-reference = Verbindung, mit der die anderen verglichen werden; ohne Angabe das, was die meisten haben
option-resume = Datei eines nicht beendeten Laufs, der fortgesetzt wird
option-yes = Ohne Rückfrage anwenden
option-baseline = Baseline-Datei; ohne sie die des Programms
argument-unknown = Unbekanntes Argument „{ $argument }“.
argument-missing = Es fehlt: { AND($arguments) }.
argument-twice = „{ $argument }“ kann nur einmal verwendet werden.
argument-wrong = { $argument }: { $message }
arguments-wrong = Diese Argumente passen nicht zusammen. --help zeigt, was der Befehl annimmt.
arguments-exclude = „{ $argument }“ und „{ $other }“ können nicht zusammen verwendet werden.
command-unknown = Unbekannter Befehl „{ $command }“.
command-missing = Geben Sie einen Befehl ein: { OR($commands) }.
value-missing = { $argument }: Es fehlt ein Wert.
value-unknown = { $argument }: „{ $value }“ wird nicht unterstützt. Verwenden Sie { OR($values) }.
label-form = Schreiben Sie ein Label als name=value. Gefunden: „{ $found }“.
explain-json = --explain passt nicht zu --format json. Verwenden Sie --format jsonl, das jedes Ereignis erklärt.
external-id-missing = Die externe ID fehlt. Setzen Sie { $variable } oder geben Sie mit --external-id-file eine Datei an.
policy-not-given = Nicht angegeben und deshalb unbekannt: { $document }.
policy-unreadable = In dieser Datei steht keine lesbare Richtlinie.
file-open-to-others = Andere können diese Datei lesen. Lassen Sie nur ihren Eigentümer lesen (chmod 600).
file-missing = Diese Datei oder diesen Ordner gibt es nicht.
file-denied = Sie haben keine Berechtigung für diese Datei oder diesen Ordner.
file-is-folder = Das ist ein Ordner, keine Datei.
file-too-large = Die Datei ist größer als { NUMBER($limit) } MB.
piece-too-large = Ein Ereignis oder eine Datei, die nicht Ereignis für Ereignis gelesen werden kann, ist größer als { NUMBER($limit) } MB.
not-utf8 = Von hier an ist der Text nicht in UTF-8.
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
} für andere Verbindungen.
told = Ereignisse: { NUMBER($events) }, Treffer: { NUMBER($yes) }, mögliche Treffer: { NUMBER($maybe) }
notified = { $name } → { $target }: { NUMBER($yes) } (möglicherweise { NUMBER($maybe) } mehr)
test-line = { $outcome ->
    [passed] bestanden
   *[other] nicht bestanden
}: { $name } ({ $events ->
    [one] { NUMBER($events) } Ereignis
   *[other] { NUMBER($events) } Ereignisse
})
test-counts = Bestanden: { NUMBER($passed) }, nicht bestanden: { NUMBER($failed) }
expected-match = „{ $name }“ sollte bei Ereignis { NUMBER($number) } ({ $event }) zutreffen.
expected-no-match = „{ $name }“ sollte bei Ereignis { NUMBER($number) } ({ $event }) nicht zutreffen.
too-many-a-day = „{ $name }“ könnte am { $day } { $count ->
    [one] { NUMBER($count) } Nachricht
   *[other] { NUMBER($count) } Nachrichten
} senden. Erwartet werden höchstens { NUMBER($limit) }.
too-many-undated = „{ $name }“ könnte zu Ereignissen ohne Zeit { $count ->
    [one] { NUMBER($count) } Nachricht
   *[other] { NUMBER($count) } Nachrichten
} senden, möglicherweise an einem Tag. Erwartet werden höchstens { NUMBER($limit) }.
more-failures = { $count ->
    [one] Und { NUMBER($count) } weitere Abweichung.
   *[other] Und { NUMBER($count) } weitere Abweichungen.
}
notification-unknown = Das Bundle hat für diese Verbindung keine Benachrichtigung „{ $name }“.
test-without-events = Der Test hat keine Ereignisse. Fügen Sie events oder event_files hinzu.
test-without-expectation = Der Test erwartet nichts. Fügen Sie notify, not_notify, nobody oder at_most_a_day hinzu.
events-none = Die Datei enthält kein Ereignis.
connections-missing = Geben Sie die Datei mit den Verbindungen mit --connections oder in NOTICTL_CONNECTIONS an.
connections-none = Die Datei enthält keine Verbindungen.
connection-unknown = Es gibt keine Verbindung „{ $name }“. Verwenden Sie { OR($known) }.
# $names are the connections that the bundle names.
bundle-for-others = Das Bundle nennt keine der Verbindungen in der Datei und gilt daher für keine davon: { AND($names) }
connection-one = Geben Sie mit --connection eine Verbindung an.
read-only = Laut der Datei mit den Verbindungen ist sie schreibgeschützt, über sie kann also nichts geändert werden.
own-site = „{ $connection }“ ist nur in der Konsole erreichbar: Es ist die Sandbox, oder der Endpunkt ist ein Pfad der Website der Konsole.
variable-ambiguous = { $variable } könnte für „{ $first }“ oder „{ $second }“ sein. Verwenden Sie eine Datei mit Zugangsdaten.
credentials-wrong = Das ist keine Datei mit Zugangsdaten wie beschrieben. Prüfen Sie „{ $path }“.
credentials-broken = Das ist keine Datei mit Zugangsdaten wie beschrieben.
credential-characters = { $what } enthält Zeilenumbrüche, Steuerzeichen oder Zeichen außerhalb von ASCII. Setzen Sie den Wert neu.
credential-control = { $what } enthält Zeilenumbrüche oder Steuerzeichen. Setzen Sie den Wert neu.
credentials-missing = Setzen Sie NOTICTL_ACCESS_KEY_ID und NOTICTL_SECRET_ACCESS_KEY oder NOTICTL_TOKEN oder verwenden Sie --credentials.
api-key-missing = Setzen Sie NOTICTL_API_KEY oder verwenden Sie --credentials.
unreachable = Keine Antwort vom Endpunkt.
certificate-issuer = Das Zertifikat ist von keiner vertrauenswürdigen Stelle signiert. Ist es von Ihrer Firma, nennen Sie das Zertifikat der Stelle mit --ca-file oder in NOTICTL_CA_FILE.
certificate-host = Das Zertifikat gilt für einen anderen Hostnamen. Prüfen Sie den Endpunkt der Verbindung.
certificate-dates = Das Zertifikat ist abgelaufen oder noch nicht gültig. Prüfen Sie die Uhr dieses Computers und das Zertifikat des Dienstes.
certificate-wrong = Das Zertifikat des Dienstes ist ungültig.
certificates-none = Es gibt keine Zertifikate im PEM-Format, oder eines davon ist ungültig.
proxy-wrong = Das ist keine Adresse eines Proxys, zum Beispiel http://proxy.example:3128.
proxy-refuses = Der Proxy hat sich nicht mit dem Endpunkt verbunden. Prüfen Sie HTTPS_PROXY, HTTP_PROXY oder ALL_PROXY, oder nennen Sie den Host in NO_PROXY.
proxy-silent = Keine Antwort vom Endpunkt oder vom Proxy. Prüfen Sie HTTPS_PROXY, HTTP_PROXY oder ALL_PROXY.
failed = { $title } { $cause }
at-connection = { $connection }: { $message }
reading = Verbindungen werden geladen
applying = Wird angewendet
object = { $kind ->
    [connector] Connector „{ $name }“
   *[notification] Benachrichtigung „{ $name }“
}
warning = Warnung: { $message }
external-id-needed = Setzen Sie vor dem Anwenden { $variable } auf die externe ID „{ $name }“ oder fügen Sie sie der Datei mit den Zugangsdaten hinzu.
out-taken = Diese Datei gibt es schon, und sie ist kein Plan; deshalb wird sie nicht überschrieben. Wählen Sie einen anderen Namen.
unmatched = Für keine dieser Verbindungen: { AND($objects) }.
written = Geschrieben: { $file }
folder-missing = Geben Sie mit --folder einen Ordner oder mit --connection eine Verbindung an.
omitted = { $connection }: „{ $name }“ steht nicht im Bundle. { $reason }
cell = { $cell ->
    [same] gleich
    [differs] abweichend
    [missing] fehlt
    [only-here] nur hier
    [uncompared] nichts zum Vergleich
   *[unknown] unbekannt
}
differs = { $name }, { $connection }:
world-changed = { $connection }: { $object } wurde geändert, nachdem der Plan erstellt war. Nichts wurde angewendet. Erstellen Sie einen neuen Plan.
connection-changed = „{ $connection }“ ist nicht die Verbindung des Plans: Region oder Projekt weichen ab.
yes-missing = Es gibt kein Terminal für eine Rückfrage. Verwenden Sie --yes zum Anwenden.
apply-now = Anwenden? Geben Sie „yes“ ein:
progress = { NUMBER($over) }/{ NUMBER($all) } { $connection }: { $object }
not-applied = Nichts wurde angewendet.
not-done = Nicht beendet.
item-outcome = { $connection }: { $object }: { $message }
resume-with = Nicht alles wurde angewendet. Fortsetzen mit notictl apply --resume { $file }
plan-anew = Übersprungene Objekte wurden geändert, nachdem der Plan erstellt war. Erstellen Sie für sie einen neuen Plan.
resume-unreadable = Das ist keine Datei eines nicht beendeten Laufs: { $reason }
run-begun = Dieser Plan ist nicht beendet. Setzen Sie ihn mit notictl apply --resume { $file } fort oder löschen Sie diese Datei.
interrupting = Wird nach den laufenden Anfragen beendet.
interrupted = Beendet, bevor alles angewendet war.
credentials-refused = { $connection }: Die Zugangsdaten fehlen oder wurden abgelehnt.
wait-too-long = { $connection }: Der Dienst bittet, { $count ->
    [one] { NUMBER($count) } Sekunde
   *[other] { NUMBER($count) } Sekunden
} zu warten.
requirement-line = { $status }: { $title }
requirement-counts = Erfüllt: { NUMBER($met) }, nicht erfüllt: { NUMBER($missing) }, unbekannt: { NUMBER($unknown) }, nicht anwendbar: { NUMBER($other) }
