### The policies, templates, and scripts of AWS setup: what they are called, where they go, and what to know before a template is run.

trust-policy = Vertrauens­richtlinie
role-permissions = Berechtigungen der Rolle
topic-statement = Anweisung für das Thema
topic-policy = Themenrichtlinie
key-statement = Anweisung für den Schlüssel
cli-script = AWS-CLI-Skript

trust-policy-place = IAM → Rolle → „Vertrauensbeziehungen“ → „Vertrauensrichtlinie bearbeiten“.
role-permissions-place = IAM → Rolle → „Berechtigungen“ → „Inline-Richtlinie erstellen“ → JSON.
topic-statement-place = SNS → Thema → „Bearbeiten“ → „Zugriffsrichtlinie“: ein weiteres Element von „Statement“.
topic-policy-place = SNS → Thema → „Bearbeiten“ → „Zugriffsrichtlinie“: ersetzt den gesamten Inhalt.
key-statement-place = KMS → Schlüssel → „Schlüsselrichtlinie“ → „Bearbeiten“: ein weiteres Element von „Statement“.
cloudformation-place = CloudFormation → „Stack erstellen“ → „Vorlagendatei hochladen“.
terraform-place = Ein eigener Ordner, dann „terraform init“ und „terraform apply“.
cli-script-place = Eine Shell mit AWS CLI und jq, z. B. AWS CloudShell.

replaces-topic-policy = Die gesamte Zugriffsrichtlinie des Themas wird ersetzt. Enthält sie weitere Anweisungen, fügen Sie die Richtlinie des Themas zuerst in die Konsole ein, damit diese erhalten bleiben.
two-accounts = Rolle und Thema gehören zu verschiedenen Konten. Führen Sie es zuerst in { $role } für die Rolle aus, dann in { $topic } für das Thema.
two-partitions = Das Thema liegt in der Partition { $topic } und die Rolle in { $role }. Keine Rolle kann in einer anderen Partition verwendet werden, deshalb kann das nicht funktionieren.
fifo-topic = FIFO-Themen verlangen eine Nachrichtengruppen-ID. Dass Network Security eine sendet, ist nicht dokumentiert; verwenden Sie ein Standardthema.
