### Policies that were pasted where another one belongs, as they or the text around them say.

of-resource = Das sieht nach der Richtlinie einer Ressource aus: Jede Anweisung hat ein „Principal“. Hierher gehört die Berechtigungsrichtlinie der Rolle.
other-kind = Das sieht nach einer anderen Richtlinie aus ({ $found }). Hierher gehört: { $expected }.
other-service = Das sieht nach einer Richtlinie des Dienstes „{ $service }“ aus. Hierher gehört: { $expected }.
call-refused = Das ist die Aufzeichnung eines Aufrufs, den AWS abgelehnt hat ({ $code }); die Richtlinie darin ({ $document }) hat also nie gegolten. Fügen Sie die geltende ein.
old-version = Das ist eine Version einer verwalteten Richtlinie, die nicht deren Standardversion ist und deshalb nicht gilt. Fügen Sie die Standardversion ein.
key-not-given = Das Thema ist mit dem KMS-Schlüssel { $key } verschlüsselt, aber der Connector hat keinen KMS-Schlüssel. Geben Sie zuerst dessen ARN ein.
other-owner = Diese Richtlinie ({ $document }) gehört zu: { $other }. Zum Connector gehört dagegen: { $own }. Fügen Sie die Richtlinie des Connectors ein.
other-path = Der ARN dieser Rolle ist „{ $arn }“, nicht „{ $own }“. Rollennamen sind in einem Konto eindeutig, also ist der Rollen-ARN des Connectors falsch.
role-of-account = Rolle { $name } im Konto { $account }
role = Rolle { $name }
user = Benutzer { $name }
group = Gruppe { $name }
topic = Thema { $arn }
key = KMS-Schlüssel { $arn }
permissions-policy = Berechtigungsrichtlinie
