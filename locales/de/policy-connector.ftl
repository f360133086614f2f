### What no policy can mend: the connector itself.

other-partitions = Das Thema liegt in der Partition { $topic } und die Rolle in { $role }; zwischen beiden lässt sich nichts zulassen.
account-in-other-partition = Thema und Rolle liegen in der Partition { $partition }; das Konto von Network Security liegt in aws, von wo aus dort keine Rolle übernommen werden kann, daher kommen Nachrichten höchstwahrscheinlich nicht an.
fifo-topic = Das ist ein FIFO-Thema. Zum Veröffentlichen ist eine Nachrichtengruppen-ID nötig, und nichts besagt, dass Network Security eine sendet.
trusts-own-account = Das Konto, das die Rolle übernehmen darf, ist das eigene der Rolle; es sollte das von Network Security sein.
key-managed-by-aws = alias/aws/sns ist der von AWS verwaltete KMS-Schlüssel. Seine Richtlinie lässt sich nicht ändern, deshalb kann niemand aus einem anderen Konto zugelassen werden; verschlüsseln Sie das Thema mit einem eigenen KMS-Schlüssel.
key-without-arn = Der KMS-Schlüssel ist nicht mit seinem ARN angegeben, der mit „arn:aws:kms:“ beginnt; Richtlinien akzeptieren nichts anderes.
key-by-alias = Der KMS-Schlüssel ist mit einem Alias angegeben; Richtlinien brauchen den ARN des Schlüssels selbst, in dem „key/“ vorkommt.
key-in-other-region = Der KMS-Schlüssel liegt in der Region { $key } und das Thema in { $topic }; ein Thema wird mit einem KMS-Schlüssel seiner eigenen Region verschlüsselt.
