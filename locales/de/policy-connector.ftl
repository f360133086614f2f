### What no policy can mend: the connector itself.

other-partitions = Das Thema liegt in der Partition { $topic } und die Rolle in { $role }. Keine Richtlinie kann den Zugriff über Partitionen hinweg zulassen.
account-in-other-partition = Thema und Rolle liegen in der Partition { $partition }, das Konto von Network Security in aws. Rollen können nicht partitionsübergreifend übernommen werden, daher kommen Nachrichten wahrscheinlich nicht an.
fifo-topic = FIFO-Themen verlangen eine Nachrichtengruppen-ID. Dass Network Security eine sendet, ist nicht dokumentiert; verwenden Sie ein Standardthema.
trusts-own-account = Das Konto, das die Rolle übernehmen darf, ist das eigene der Rolle. Verwenden Sie das von Network Security.
key-managed-by-aws = alias/aws/sns ist ein von AWS verwalteter Schlüssel. Seine Richtlinie lässt sich nicht ändern, um andere Konten zuzulassen. Verschlüsseln Sie das Thema mit einem vom Kunden verwalteten Schlüssel.
key-without-arn = Der KMS-Schlüssel ist kein ARN. Geben Sie einen ein, der mit „arn:aws:kms:“ beginnt; Richtlinien akzeptieren nichts anderes.
key-by-alias = Der KMS-Schlüssel ist mit einem Alias angegeben; Richtlinien brauchen den ARN des Schlüssels selbst, in dem „key/“ vorkommt.
key-in-other-region = Der KMS-Schlüssel liegt in der Region { $key } und das Thema in { $topic }. Ein Thema lässt sich nur mit einem KMS-Schlüssel seiner eigenen Region verschlüsseln.
