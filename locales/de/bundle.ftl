### Die Bundle-Datei, die festlegt, welche Benachrichtigungen und Connectors es geben soll: was
### darin falsch ist und was nicht hineingehört.

not-json = Das ist kein gültiges JSON.
not-yaml =
    { $kind ->
        [indentation] Die Einrückung passt nicht zu den Zeilen darüber.
        [tab] Ein Tabulator ist hier nicht erlaubt. Rücken Sie mit Leerzeichen ein.
        [colon] Hier wird ein Schlüssel erwartet, dem „:“ folgt.
        [no-colon] „:“ ist hier nicht erlaubt. Setzen Sie einen Text, der es enthält, in Anführungszeichen.
        [dash] Hier wird ein Listeneintrag erwartet, der mit „-“ beginnt.
        [no-dash] Ein Listeneintrag ist hier nicht erlaubt. Beginnen Sie ihn in einer eigenen Zeile.
        [brace] Hier wird „,“ oder „{ "}" }“ erwartet.
        [bracket] Hier wird „,“ oder „]“ erwartet.
        [quote] Das schließende Anführungszeichen fehlt.
        [after-quote] Nach dem schließenden Anführungszeichen kann in dieser Zeile nichts folgen.
        [escape] Unbekannte Zeichenfolge nach „\“.
        [value] Hier wird ein Wert erwartet.
        [character] Dieses Zeichen ist hier nicht erlaubt. Setzen Sie den Text in Anführungszeichen.
       *[other] Ab hier ist der Text kein gültiges YAML.
    }
unexpected = Dieser Wert passt hier nicht.
too-deep = Die Werte sind zu tief verschachtelt.
anchor = YAML-Anker (&) werden nicht unterstützt. Entfernen Sie den Anker.
alias = YAML-Aliasse (*) werden nicht unterstützt. Schreiben Sie den Wert aus.
tag = YAML-Tags (!) werden nicht unterstützt. Entfernen Sie das Tag.
second-document = Hier beginnt ein zweites Dokument. Verwenden Sie eine Datei pro Bundle.
plan-file = Dies ist ein Plan, kein Bundle. Wenden Sie ihn mit notictl apply an, oder laden Sie das Bundle, aus dem er erstellt wurde.
odd-key = Ein Schlüssel muss eine einzelne Zeichenfolge sein.
member-twice = „{ $name }“ ist zweimal vorhanden.
entry-twice = „{ $name }“ ist für Verbindungen mit diesen Labels zweimal vorhanden.
connection-not-named = „{ $name }“ ist keine der Verbindungen, für die dieses Bundle gilt.
unknown-member = Unbekannter Schlüssel „{ $name }“.
external-id-member = Externe IDs gehören nicht in ein Bundle. Geben Sie in external_id_ref einen frei gewählten Namen an.
member-missing = „{ $name }“ fehlt.
expected =
    { $kind ->
        [text] Geben Sie eine Zeichenfolge ein.
        [boolean] Geben Sie true oder false ein.
        [list] Geben Sie eine Liste ein.
        [number] Geben Sie eine Zahl ein.
       *[object] Geben Sie ein Objekt mit Schlüsseln ein.
    }
one-of = Geben Sie { OR($names) } ein.
one-member = Geben Sie ein Objekt mit genau einem Schlüssel ein: { OR($names) }.
version-unknown = Version { $found } wird nicht unterstützt. Verwenden Sie Version { NUMBER($supported) }.
variable-built-in = „{ $name }“ wird von der Verbindung bestimmt. Wählen Sie einen anderen Namen.
variable-name = Ein Variablenname muss mit einem Kleinbuchstaben beginnen und darf nur Buchstaben, Ziffern und „_“ enthalten. Gefunden: „{ $name }“.
variable-unknown = Die Variable „{ $name }“ ist nicht definiert.
variable-without-value = Die Variable „{ $name }“ hat für diese Verbindung keinen Wert.
brace = Geschweifte Klammern umschließen Variablennamen. Für das Zeichen selbst schreiben Sie es doppelt. Gefunden: „{ $found }“.
variable-dollar = Variablen werden ohne „$“ geschrieben: {"{"}{ $name }{"}"}.
target-name = „{ $member }“ nimmt nur den Namen auf. Verwenden Sie urn für eine vollständige URN.
reference-name = external_id_ref darf nur Buchstaben, Ziffern, „_“, „.“ und „-“ enthalten, höchstens 64 Zeichen.
reference-looks-secret = external_id_ref sieht wie die externe ID selbst aus. Verwenden Sie stattdessen einen Namen.

part-left-out = Der Dienst hat diesen Teil nicht mitgeteilt: { $part }.
filter-state-left-out = Der Dienst hat nicht mitgeteilt, ob der Filter aktiviert ist.
word-unknown = Ein Bundle kann den unbekannten Wert „{ $word }“ nicht enthalten.
differs-elsewhere = Die Benachrichtigung in „{ $connection }“ unterscheidet sich von der im Bundle.
connector-differs-elsewhere = Der Connector in „{ $connection }“ unterscheidet sich von dem im Bundle.
