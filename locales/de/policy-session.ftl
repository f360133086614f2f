### Principals of a topic or key policy that aren’t the role’s session.

vendor-account = Das ist das eigene Konto von Network Security, veröffentlicht wird aber als Sitzung Ihrer Rolle.
other-account = Das Konto { $account } ist nicht das der Rolle.
no-arn = „{ $who }“ ist kein gültiger ARN.
accounts-differ = Der Prinzipal gehört zum Konto { $found }, die Rolle zu { $expected }.
no-session = „{ $resource }“ ist nicht die Sitzung der Rolle.
session-name = Der Name der Sitzung { $how ->
    [case] hat die falsche Groß- und Kleinschreibung
    [near] ist beinahe richtig
   *[another] ist ein anderer
  }: gefunden „{ $found }“. Er muss genau der Benachrichtigungstyp sein.
role-name = Der Name der Rolle { $how ->
    [case] hat die falsche Groß- und Kleinschreibung
    [near] ist beinahe richtig
   *[another] ist ein anderer
  }: gefunden „{ $found }“.
as-role = Der ARN einer Sitzung enthält sts und „assumed-role/“. Das wäre eine Rolle in einem Pfad.
role-path = Der Pfad der Rolle ist hier „/{ $found }“, tatsächlich aber „{ $expected }“.
