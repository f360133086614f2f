### What a policy allows beyond what the connector needs, and the buttons that narrow it.

not-principal-allows = Öffentlicher Zugriff: NotPrincipal lässt jeden außer den aufgeführten Prinzipalen zu. Lassen Sie in Principal nur { $wanted } zu.
anyone = Öffentlicher Zugriff: Jeder wird zugelassen. Lassen Sie in Principal nur { $wanted } zu.
anyone-is-allowed = Öffentlicher Zugriff: Diese Anweisung erlaubt allen { AND($actions) }.
anyone-can-meet-condition = Öffentlicher Zugriff: Jeder wird zugelassen, denn jeder kann die Bedingung erfüllen. Lassen Sie in Principal nur { $wanted } zu.
anyone-with-condition = In Principal steht „*“, deshalb schränkt nur die Bedingung ein, wer zugelassen wird. Lassen Sie in Principal nur { $wanted } zu.
whole-role = Die ganze Rolle darf veröffentlichen, wie auch immer ihre Sitzung heißt. Das funktioniert; der engere Prinzipal ist { $wanted }.
whole-account = Das ganze Konto ist genannt. Das funktioniert, soweit die eigene Richtlinie der Rolle es zulässt; der engere Prinzipal ist { $wanted }.

let-in-only = Einschränken: nur { $wanted } zulassen; schließt alle anderen aus
let-in-only-session = Einschränken: nur { $wanted } zulassen; schließt die anderen Sitzungen der Rolle aus
let-in-only-of-account = Einschränken: nur { $wanted } zulassen; schließt alle anderen des Kontos aus

not-action-allows = NotAction lässt jede Aktion außer diesen zu; benötigt wird nur { AND($only) }.
action-broad = „{ $found }“ lässt mehr zu als { AND($only) }.
not-resource-allows = NotResource lässt alles außer diesen zu; verwenden Sie Resource.
resource-broad = „{ $found }“ umfasst mehr als { $wanted }.

allow-only = Einschränken: nur { AND($only) } zulassen; entzieht { $whose ->
    [role] der Rolle
   *[named] { AND($holders) }
  } alles andere
allow-only-of = Einschränken: nur { AND($only) } zulassen; entzieht { $whose ->
    [role] der Rolle
   *[named] { AND($holders) }
  } alles andere in „{ $found }“
let-in-only-external-id = Einschränken: nur Anfragen mit der externen ID zulassen; schließt von { $whose ->
    [role] der Rolle
   *[named] { AND($holders) }
  } alle aus, die die Rolle ohne diese ID übernehmen
everybody = allen
more-holders = { NUMBER($count) } weiteren

external-id-denied-otherwise = Eine explizite Zugriffsverweigerung verlangt eine externe ID, akzeptiert aber andere als die des Connectors. Fügen Sie eine Bedingung für sts:ExternalId mit der des Connectors hinzu.
external-id-missing = Die Rolle verlangt keine externe ID, deshalb könnte jeder andere Kunde von Network Security es dazu bringen, Ihre Rolle zu nutzen. Fügen Sie eine Bedingung für sts:ExternalId hinzu.
external-id-set-operator = ForAnyValue und ForAllValues sind für Bedingungsschlüssel mit mehreren Werten; die externe ID hat nur einen, und ForAllValues lässt auch Anfragen ohne externe ID zu.
external-id-optional = IfExists lässt auch Anfragen ohne externe ID zu.
external-id-any-case = Die externe ID wird in beliebiger Groß- und Kleinschreibung akzeptiert; StringEquals ist strenger.
external-id-wildcard = Mit einem Platzhalterzeichen in der externen ID wird auch zugelassen, wer nur einen Teil davon errät oder gar nichts.
external-id-any = Diese Bedingung akzeptiert fast jede externe ID. Verwenden Sie StringEquals mit der des Connectors.
external-id-other = Diese Anweisung akzeptiert eine andere externe ID als die des Connectors. Entfernen Sie sie, sobald nichts diese ID mehr verwendet.
external-ids = Mehrere externe IDs werden akzeptiert. Das ist richtig, solange eine die andere ersetzt; entfernen Sie danach die alte.
