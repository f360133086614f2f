### Whether the pasted policies let the connector work, and why.

assume-allowed = Network Security darf die Rolle übernehmen.
assume-denied = Network Security darf die Rolle nicht übernehmen.
assume-unknown = Es ist nicht bekannt, ob Network Security die Rolle übernehmen darf.
publish-allowed = Die Sitzung der Rolle darf im Thema veröffentlichen.
publish-denied = Die Sitzung der Rolle darf nicht im Thema veröffentlichen.
publish-denied-here = Die Sitzung der Rolle darf nach diesen Richtlinien nicht im Thema veröffentlichen. Andere Richtlinien der Rolle könnten es zulassen.
publish-unknown = Es ist nicht bekannt, ob die Sitzung der Rolle im Thema veröffentlichen darf.
key-allowed = Die Sitzung der Rolle darf den KMS-Schlüssel des Themas verwenden.
key-denied = Die Sitzung der Rolle darf den KMS-Schlüssel des Themas nicht verwenden.
key-denied-here = Die Sitzung der Rolle darf den KMS-Schlüssel des Themas nach diesen Richtlinien nicht verwenden. Andere Richtlinien der Rolle könnten es zulassen.
key-unknown = Es ist nicht bekannt, ob die Sitzung der Rolle den KMS-Schlüssel des Themas verwenden darf.

not-seen = Berechtigungsgrenzen, Richtlinien einer AWS-Organisation und andere Richtlinien der Rolle werden nicht geprüft. Sie könnten trotzdem ablehnen; andere Richtlinien der Rolle könnten auch zulassen.

assume-in-partition = Die Rolle liegt in der Partition { $partition }, deren Konten andere sind als die von aws. Welches Network Security dort hat, falls überhaupt eines, ist nicht dokumentiert.
vendor-allows = Auch das eigene Konto von Network Security muss zulassen, dass dessen Rolle die Ihre übernimmt. Dafür müssen Sie nichts tun.
same-account-topic = Rolle und Thema gehören zum selben Konto; daher genügt die Richtlinie der Rolle oder die Themenrichtlinie, solange keine von beiden ablehnt.
cross-account-topic = Rolle und Thema gehören zu verschiedenen Konten; daher müssen die Richtlinie der Rolle und die Themenrichtlinie es beide zulassen.
same-account-key = Rolle und KMS-Schlüssel gehören zum selben Konto: Entweder nennt die Schlüsselrichtlinie die Rolle, oder sie überlässt es dem Konto und die Richtlinie der Rolle lässt es zu.
cross-account-key = Rolle und KMS-Schlüssel gehören zu verschiedenen Konten; daher müssen die Richtlinie der Rolle und die Schlüsselrichtlinie es beide zulassen.

not-here = Nicht eingefügt und deshalb unbekannt: { $document }.
not-read = Nicht lesbar und deshalb unbekannt: { $document }.
no-statements = Ohne Anweisungen und deshalb ohne Aussage: { $document }. Was in AWS gilt, ist unbekannt.
nothing-allows = Keine Anweisung ({ $document }) lässt { $action } zu.
other-policy-could = Eine andere Richtlinie der Rolle könnte es zulassen.
says = { $how ->
    [denies] { $statement } lehnt { $action } ab ({ $document }).
    [might-deny] { $statement } lehnt { $action } möglicherweise ab ({ $document }): { $reason }.
    [allows] { $statement } lässt { $action } zu ({ $document }).
    [allows-account] { $statement } lässt { $action } für das ganze Konto zu, das es mit eigenen Richtlinien weitergibt ({ $document }).
   *[might-allow] { $statement } lässt { $action } möglicherweise zu ({ $document }): { $reason }.
  }
statement = Anweisung { NUMBER($number) } (Zeile { NUMBER($line) })
named-statement = Anweisung { NUMBER($number) } („{ $sid }“, Zeile { NUMBER($line) })
condition-open = Ob ihre Bedingung { $operator } für { $key } erfüllt ist, lässt sich hier nicht feststellen
principal-open = Für wen ihr Prinzipal steht, lässt sich hier nicht feststellen
resource-open = „{ $resource }“ lässt Teile eines ARN weg, und was AWS dort einsetzt, lässt sich hier nicht feststellen
variables-open = Wofür ihre Variablen stehen, lässt sich hier nicht feststellen
key-open = Welchen ARN der KMS-Schlüssel selbst hat, lässt sich hier nicht feststellen

operator-type = { $key } ist { $of ->
    [string] eine Zeichenfolge, die String-Operatoren vergleichen
    [arn] ein ARN, den Arn-Operatoren vergleichen
    [bool] wahr oder falsch, was Bool vergleicht
    [date] ein Zeitpunkt, den Date-Operatoren vergleichen
    [number] eine Zahl, die Numeric-Operatoren vergleichen
   *[ip] eine Adresse, die IpAddress und NotIpAddress vergleichen
  }. Wie AWS { $operator } dort auswertet, ist nicht dokumentiert.
several-values = { $key } kann mehrere Werte haben. Vor dem Operator muss ForAnyValue: oder ForAllValues: stehen.
