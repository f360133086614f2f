### What AWS rejects, or might reject, when a policy is saved, and the labels of its fixes.

bare-statement = Das ist eine einzelne Anweisung. Eine Richtlinie hat „Version“ und „Statement“ darum herum.
bare-list = Das ist nur das Array der Anweisungen. Eine Richtlinie hat „Version“ und „Statement“ darum herum.
make-policy = Richtlinie daraus machen
version-missing = „Version“ fehlt. AWS verwendet dann die alte Version 2008-10-17, in der ${"{"}…{"}"} einfacher Text ist.
version-old = 2008-10-17 ist die alte Version der Richtliniensprache. Die aktuelle ist 2012-10-17.
unknown-version = „{ $found }“ ist keine Version der Richtliniensprache. Verwenden Sie 2012-10-17, unabhängig vom heutigen Datum.

repeated = „{ $name }“ kommt zweimal vor. Welches AWS verwendet, ist nicht dokumentiert.
misspelt = „{ $name }“ ist kein Richtlinienelement. Verwenden Sie „{ $meant }“.
unknown-element = „{ $name }“ ist kein Richtlinienelement. AWS lehnt unbekannte Elemente ab.
unknown-principal-type = „{ $name }“ ist kein Prinzipaltyp. Führen Sie Konten, Rollen und Sitzungen unter „AWS“ auf.
opposites = „{ $name }“ kann nicht zusammen mit seinem Gegenteil verwendet werden.
string-expected = Hierher gehört eine Zeichenfolge in Anführungszeichen.
statement-expected = Hierher gehört eine Anweisung, also ein Objekt.
operators-expected = Hierher gehört ein Objekt mit Bedingungsoperatoren.
keys-expected = Hierher gehört ein Objekt mit Bedingungsschlüsseln.
number = Das ist eine Zahl. Hierher gehört eine Zeichenfolge in Anführungszeichen.
function = Das ist eine CloudFormation-Funktion. AWS erhält ihren Wert erst, wenn die Vorlage bereitgestellt wird; fügen Sie die Richtlinie deshalb so ein, wie die AWS-Konsole sie anzeigt.
empty = Hier steht nichts.
put-in-quotes = In Anführungszeichen setzen
operator-missing = Der Operator fehlt. Eine Bedingung ist ein Operator wie StringEquals, der Bedingungsschlüssel mit Werten enthält.
add-operator = { $operator } hinzufügen

sid-characters = Die Sid „{ $sid }“ enthält andere Zeichen als Buchstaben und Ziffern, was IAM nicht erlaubt.
sid-repeated = Die Sid „{ $sid }“ kommt zweimal vor. Jede muss anders lauten.
remove-characters = Diese Zeichen entfernen
remove-quotes = Anführungszeichen entfernen
use-another-sid = Andere Sid verwenden
remove = Entfernen

trust-resource = Eine Vertrauensrichtlinie hat kein „Resource“: Sie gilt immer für ihre Rolle.
permissions-principal = Eine Berechtigungsrichtlinie der Rolle hat kein „Principal“: Sie gilt immer für ihre Rolle.
element-missing = Die Anweisung hat kein „{ $name }“.
no-effect = AWS speichert sie in einer Schlüsselrichtlinie trotzdem, aber sie bewirkt nichts.
effect-missing = Die Anweisung hat kein „Effect“, das „Allow“ oder „Deny“ ist.
unknown-effect = Der Wert von Effect ist „{ $found }“. Er muss „Allow“ oder „Deny“ sein, in genau dieser Groß- und Kleinschreibung.

too-long = Zu lang ({ $document }): höchstens { NUMBER($most) } Zeichen ohne Leerzeichen sind möglich, hier sind es { NUMBER($size) }.
longest = Das ist länger als jede Richtlinie, die AWS akzeptiert (32.768 Zeichen ohne Leerzeichen).
trust-long = Diese Vertrauensrichtlinie hat { NUMBER($size) } Zeichen ohne Leerzeichen. IAM akzeptiert 2.048, bei erhöhtem Kontingent des Kontos bis zu 8.192.
permissions-long = Diese Richtlinie hat { NUMBER($size) } Zeichen ohne Leerzeichen. Eine verwaltete Richtlinie darf höchstens 6.144 haben, alle eingebundenen Richtlinien einer Rolle zusammen höchstens 10.240.
topic-long = Diese Richtlinie hat { NUMBER($size) } Bytes. SNS akzeptiert höchstens { NUMBER($most) }. Ob Leerzeichen zählen, ist nicht dokumentiert; lassen Sie sie deshalb weg.
topic-statements = Eine Themenrichtlinie darf höchstens { NUMBER($most) } Anweisungen haben. Diese hat { NUMBER($count) }.
topic-principals = Eine Anweisung einer Themenrichtlinie darf höchstens { NUMBER($most) } Prinzipale haben. Diese hat { NUMBER($count) }.
strange-character = Das Zeichen { $character } ist nicht erlaubt. Eine Richtlinie darf nur Zeichen bis U+00FF enthalten, etwa die Buchstaben des Englischen und westeuropäischer Sprachen.

placeholder = „{ $text }“ enthält noch einen Platzhalter. Setzen Sie den tatsächlichen Wert ein.
list-in-quotes = Durch die Anführungszeichen ist die Liste oder das Objekt nur eine Zeichenfolge.
trust-not-action = Eine Vertrauensrichtlinie darf kein NotAction haben. Führen Sie unter Action auf, wie die Rolle übernommen werden kann.
action-spaces = Die Aktion „{ $action }“ enthält Leerzeichen oder unsichtbare Zeichen.
actions-in-one = „{ $action }“ nennt mehrere Aktionen. Führen Sie jede als eigene Zeichenfolge auf.
action-without-service = Die Aktion „{ $action }“ beginnt nicht mit ihrem Dienst und einem Doppelpunkt, wie in „sns:Publish“.
action-form = „{ $action }“ hat nicht die Form einer Aktion: ein Dienst ohne Platzhalterzeichen, ein Doppelpunkt und ein Name.
trust-wildcard = Ob IAM das Platzhalterzeichen in „{ $action }“ in einer Vertrauensrichtlinie akzeptiert, ist nicht dokumentiert. Schreiben Sie die Aktion aus.
trust-action = „{ $action }“ darf nicht in einer Vertrauensrichtlinie stehen; sie akzeptiert nur { AND($known) }, jeweils ausgeschrieben.
topic-action = „{ $action }“ darf nicht in einer Themenrichtlinie stehen; sie akzeptiert nur { AND($known) }, jeweils ausgeschrieben.
resource-spaces = Die Ressource enthält Leerzeichen oder unsichtbare Zeichen.
resources-in-one = Die Zeichenfolge enthält mehrere ARNs. Führen Sie jeden als eigene Zeichenfolge auf.
topic-resource = Eine Themenrichtlinie gilt nur für ihr Thema; SNS lehnt jede andere Ressource ab. Erwartet: { $topic }.
topic-resources = Eine Anweisung einer Themenrichtlinie nennt eine einzige Ressource: ihr Thema.
resource-variable = Eine Richtlinienvariable kann nur nach dem fünften Doppelpunkt eines ARN stehen. Davor bezeichnet der ARN nichts.
resource-form = „{ $resource }“ ist kein gültiger ARN. Ressourcen werden mit ihrem ARN oder als „*“ angegeben.
resource-partition = Die Ressource liegt in der Partition „{ $found }“. IAM akzeptiert hier nur Ressourcen aus { $expected }.
resource-service = Der Dienst in „{ $resource }“ muss ausgeschrieben sein, ohne Platzhalterzeichen.
resource-part-missing = „{ $resource }“ hat einen Teil weniger als ein ARN.
resource-region = Ein ARN von { $service } hat keine Region, „{ $resource }“ hat aber eine.
applies-there = { $label }; die Anweisung wirkt dann dort
null-if-exists = „{ $operator }“: Null kann nicht mit IfExists verwendet werden.
unknown-operator = „{ $operator }“ ist kein Bedingungsoperator.
operator-case = Der Operator wird { $operator } geschrieben, in genau dieser Groß- und Kleinschreibung.
key-without-service = Der Bedingungsschlüssel „{ $key }“ beginnt nicht mit seinem Dienst, wie in „aws:SourceArn“.
put-external-id = Externe ID einsetzen
no-value = Die Bedingung für { $key } hat keinen Wert und wird deshalb nie erfüllt.
