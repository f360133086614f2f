### A policy that doesn't allow what the connector needs.

grant-undecided = Diese Anweisung lässt es möglicherweise zu: { $reason }.
only-services-assume = Nur AWS-Dienste dürfen die Rolle übernehmen. Network Security ist ein AWS-Konto; fügen Sie eine Anweisung für dieses Konto hinzu.
nothing-lets-assume = Keine Anweisung lässt zu, dass Network Security die Rolle übernimmt.
nothing-lets-role-use-topic-key = Keine Anweisung lässt zu, dass die Rolle den KMS-Schlüssel nutzt, der das Thema verschlüsselt (kms:GenerateDataKey* und kms:Decrypt).
nothing-lets-role-publish = Keine Anweisung lässt zu, dass die Rolle im Thema veröffentlicht.
nothing-lets-session-publish = Keine Anweisung lässt zu, dass die Sitzung der Rolle im Thema veröffentlicht.
nothing-lets-role-use-key = Keine Anweisung lässt zu, dass die Rolle den KMS-Schlüssel nutzt (kms:GenerateDataKey* und kms:Decrypt).
role-policy-enough = Rolle und Thema gehören zum selben Konto, deshalb genügt möglicherweise die eigene Richtlinie der Rolle.
