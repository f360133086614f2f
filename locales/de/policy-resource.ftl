### Resources that aren’t the topic or key.

expected-resource = Erwartet: { $wanted }.
not-resource-excludes = NotResource bedeutet alles außer diesen und schließt { $wanted } aus.
wrong-case = Die Ressource hat die falsche Groß- und Kleinschreibung: gefunden „{ $found }“.
subscription = Das ist der ARN eines Abonnements, der einen Teil mehr hat als der des Themas.
topic-name = Das ist nur der Name des Themas. Eine Ressource wird mit ihrem ARN angegeben.
pattern = Das Muster „{ $found }“ umfasst nicht, was benötigt wird.
no-arn = „{ $found }“ ist kein gültiger ARN.
other-service = Das ist eine Ressource des Dienstes „{ $service }“.
alias = In einer Richtlinie steht ein Alias nicht für seinen KMS-Schlüssel. Verwenden Sie den ARN des Schlüssels selbst.
partition-differs = Die Partition weicht ab: gefunden „{ $found }“, erwartet „{ $expected }“.
region-differs = Die Region weicht ab: gefunden „{ $found }“, erwartet „{ $expected }“.
account-differs = Das Konto weicht ab: gefunden „{ $found }“, erwartet „{ $expected }“.
name-differs = Der Name weicht ab: gefunden „{ $found }“, erwartet „{ $expected }“.
parts-differ = Das ist eine andere Ressource. Abweichend: { AND($parts) }.
partition = Partition
region = Region
account = Konto
name = Name
