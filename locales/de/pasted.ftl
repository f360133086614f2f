### What is wrong with a pasted text that isn’t a JSON policy, and the labels of its fixes.

typographic-quotes = Der Text enthält typografische Anführungszeichen oder vollbreite Zeichen. JSON lässt nur gerade doppelte Anführungszeichen und ASCII-Satzzeichen zu.
use-plain = Gerade Anführungszeichen verwenden
single-quotes = Der Text enthält einfache Anführungszeichen, wie Python sie ausgibt. JSON lässt nur doppelte Anführungszeichen zu.
use-double-quotes = Doppelte Anführungszeichen verwenden
invisible = Der Text enthält unsichtbare Zeichen oder ungewöhnliche Leerzeichen.
remove-characters = Zeichen entfernen
comments = Der Text enthält Kommentare. JSON lässt keine Kommentare zu.
remove-comments = Kommentare entfernen
trailing-comma = Vor einer schließenden Klammer oder einem weiteren Komma steht ein Komma. JSON lässt es dort nicht zu.
remove-comma = Komma entfernen
missing-comma = Zwischen zwei Werten fehlt ein Komma.
add-comma = Komma hinzufügen
unquoted-names = Es gibt JSON-Schlüssel ohne Anführungszeichen. JSON verlangt doppelte Anführungszeichen.
add-quotes = Anführungszeichen hinzufügen
python-words = Der Text enthält Python-Werte (True, False oder None).
use-json-words = JSON-Werte verwenden
arrows = Zwischen JSON-Schlüsseln und Werten stehen Pfeile (=>), wie Ruby und Perl sie ausgeben. JSON lässt nur Doppelpunkte zu.
use-colons = Doppelpunkte verwenden
leading-zero = Eine Konto-ID, die mit 0 beginnt, ist keine JSON-Zahl. Setzen Sie sie in Anführungszeichen.
missing-bracket = Vor einer Klammer anderer Art fehlt eine schließende Klammer.
close-brackets = Klammern schließen
unfinished = Der Text endet vor dem Dokument: Das Ende wurde nicht mitkopiert oder schließende Klammern fehlen.
missing-braces = Die äußersten geschweiften Klammern fehlen.
add-braces = Geschweifte Klammern hinzufügen
surplus-brackets = Das Dokument ist vollständig, aber danach folgen schließende Klammern oder Kommas.
remove-rest = Nachfolgendes entfernen
terraform-language = Das ist in der Sprache von Terraform (HCL) geschrieben.
write-as-json = In JSON umwandeln
unquoted-values = Es gibt Zeichenfolgen ohne Anführungszeichen. JSON verlangt doppelte Anführungszeichen.
line-break = Eine Zeile endet innerhalb einer Zeichenfolge, wie wenn E-Mail-Programme, PDF-Dateien und Terminals lange Zeilen umbrechen. JSON-Zeichenfolgen dürfen keine Zeilenumbrüche enthalten.
join-lines = Zeilen verbinden
markdown = Das ist ein Markdown-Codeblock.
xml = Das ist XML oder HTML.
terraform = Das ist Terraform.
command = Das ist ein Befehl.
python = Das ist eine Python-Ausgabe.
yaml = Das ist YAML.
listing = Das ist eine Liste von Namen und Werten, wie PowerShell oder die AWS CLI (als Text oder Tabelle) sie ausgibt.
arn = Das ist ein ARN.
address = Das ist eine URL oder ein Dateiname, nicht der Inhalt.
take-out = Richtlinie herauslösen
nul-characters = Neben jedem zweiten Zeichen steht ein NUL-Zeichen: Eine UTF-16-Datei wurde in einer anderen Codierung gelesen.
terminal-codes = Der Text enthält Farbcodes eines Terminals (ESC[…m).
line-times = Jede Zeile beginnt mit einer Zeitangabe wie in einem Protokoll.
line-files = Jede Zeile beginnt mit einem Dateinamen, wie grep ihn ausgibt.
frame = Der Text steht in einem Rahmen aus Linien, wie Terminals ihn zeichnen.
line-marks = Jede Zeile beginnt mit einer Nummer, einem Zitatzeichen (>) oder einem Diff-Zeichen (+ oder -).
line-starts = Jede Zeile beginnt mit denselben Wörtern oder Zeichen.
verbatim-string = Das Dokument ist eine Zeichenfolge in einem Programm, z. B. in C# oder Visual Basic, in der jedes Anführungszeichen verdoppelt ist.
csv-cell = Das Dokument steht in einer CSV-Zelle, in der jedes Anführungszeichen verdoppelt ist.
html-tags = Der Text enthält HTML-Tags oder HTML-Leerzeichen (wie <br> und &nbsp;).
html-entities = Die Anführungszeichen sind HTML- oder XML-Entitäten (&quot;).
decode = Text decodieren
percent-encoded = Der Text ist prozentcodiert, wie die IAM-API Richtlinien zurückgibt.
base64 = Der Text ist Base64-codiert.
escaped-quotes = Die Anführungszeichen sind maskiert: Das Dokument wurde aus einer Zeichenfolge in einer anderen JSON-Datei oder einem Befehl kopiert.
remove-escapes = Maskierung entfernen
empty = Fügen Sie die Richtlinie ein.
something-follows = Das Dokument ist vollständig, aber danach folgt noch etwas.
text-around = Um die Richtlinie herum steht anderer Text.
wrapped = Die Richtlinie steckt in etwas anderem, z. B. in einer Ausgabe der AWS CLI.
not-sure = Die Richtlinie darin lässt sich nicht sicher bestimmen. Fügen Sie sie als JSON ein, wie die AWS-Konsole sie anzeigt.
paste-as-json = Fügen Sie die Richtlinie als JSON ein, wie die AWS-Konsole sie anzeigt.
several-statements = Das sind mehrere Anweisungen. Eine Richtlinie hat ein „Statement“ um die Anweisungen, die zu ihr gehören; welche das sind, ist nicht eindeutig.
only-statements = Das sind nur Anweisungen, eine nach der anderen. Eine Richtlinie hat „Version“ und „Statement“ um sie herum.
make-policy = Richtlinie daraus machen
fix-all = Alle Korrekturen anwenden
partly-percent-encoded = Der Text ist teilweise prozentcodiert oder mehrdeutig. Kopieren Sie ihn noch einmal.
error-message = Das ist eine Fehlermeldung von AWS, keine Richtlinie. Fügen Sie die Richtlinie als JSON ein, wie die AWS-Konsole sie anzeigt.
quoted = Die Richtlinie steht in Anführungszeichen, wie eine Zeichenfolge in einer anderen JSON-Datei.
remove-quotes = Anführungszeichen entfernen
cloudformation = Das ist eine CloudFormation-Vorlage. Fügen Sie die Richtlinie ein, die darin steht.
single-value = Das ist ein einzelner Wert. Eine Richtlinie ist ein Objekt in geschweiften Klammern.
policy-names = Das sind nur Namen von Richtlinien. Fügen Sie die Richtlinie selbst ein, die get-role-policy und get-policy-version zurückgeben.
no-policy = Das ist JSON, aber keine Richtlinie: Eine Richtlinie hat in ihren äußersten geschweiften Klammern „Statement“.

other-product = Das ist { $product ->
    [kubernetes] ein Kubernetes-Manifest
    [google] eine Google-Cloud-IAM-Richtlinie
    [azure-policy] eine Azure-Richtliniendefinition
    [azure-role] eine Azure-Rollendefinition
    [azure-template] eine Azure-Vorlage
    [scim] eine SCIM-Ressource
    [s3-notification] eine Benachrichtigungskonfiguration eines S3-Buckets
    [s3-cors] eine CORS-Konfiguration eines S3-Buckets
    [s3-lifecycle] eine Lebenszykluskonfiguration eines S3-Buckets
    [sns-data-protection] eine SNS-Datenschutzrichtlinie
    [sns-delivery] eine SNS-Zustellungsrichtlinie (für Wiederholungen)
    [sns-message] eine SNS-Nachricht
    [eventbridge] ein EventBridge-Ereignis oder -Ereignismuster
    [step-functions] ein Step-Functions-Zustandsautomat
    [waf] eine AWS-WAF-Konfiguration
    [package-json] eine package.json-Datei
    [openapi] eine OpenAPI-Beschreibung
    [json-schema] ein JSON-Schema
    [deep-security] eine Deep-Security-Konfiguration
    [terraform-document] ein aws_iam_policy_document in der Form von Terraform
    [alibaba] eine Alibaba-Cloud-Richtlinie
    [tencent] eine Tencent-Cloud-Richtlinie
    [volcano] eine Richtlinie von Volcano Engine, Kingsoft, NAVER oder JD Cloud
   *[huawei] eine Huawei-Cloud-Richtlinie
}, keine AWS-Richtlinie. Korrekturen werden nicht angeboten.

documents-inside = Darin sind { $amount } { $parts ->
    [mixed] Richtlinien und Anweisungen
   *[policies] Richtlinien
}. Fügen Sie nur ein, was hierher gehört.
documents-inside-at = Darin sind { $amount } { $parts ->
    [mixed] Richtlinien und Anweisungen
   *[policies] Richtlinien
} ({ AND($places) }). Fügen Sie nur ein, was hierher gehört.
one-is-connectors = Von den { $amount } { $parts ->
    [mixed] Richtlinien und Anweisungen
   *[policies] Richtlinien
} darin ist eine die des Connectors, wie der Text um sie herum besagt.
exactly = { NUMBER($count) }
or-more = { NUMBER($count) } oder mehr
at-line = Zeile { NUMBER($line) }
others = weitere
one-belongs-here = Eine der Richtlinien darin ist eine { $kind ->
    [trust] Vertrauensrichtlinie
    [permissions] Berechtigungsrichtlinie der Rolle
    [topic] Themenrichtlinie
   *[key] Schlüsselrichtlinie
}. Nur diese gehört hierher.

stops-being-json = Ab Zeile { NUMBER($line) }, Spalte { NUMBER($column) } ist es kein JSON mehr.
placeholder = In Zeile { NUMBER($line) }, Spalte { NUMBER($column) } steht ein Platzhalter, wo JSON einen Wert erwartet.
line-break-at = Eine Zeichenfolge geht über das Ende von Zeile { NUMBER($line) }, Spalte { NUMBER($column) } hinaus: Das schließende Anführungszeichen fehlt oder eine lange Zeile wurde dort umbrochen.
first-in = Die erste Stelle ist in Zeile { NUMBER($line) }, Spalte { NUMBER($column) }.
not-json = Das ist kein JSON: „{ $found }“ darf nicht in Zeile { NUMBER($line) }, Spalte { NUMBER($column) } stehen.
