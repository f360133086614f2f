account-only = { $field }: Das ist nur eine Konto-ID. Geben Sie den vollständigen Wert ein, zum Beispiel { $example }.
other-service-found = { $field }: Das ist ein ARN des Dienstes „{ $service }“. Geben Sie einen Wert wie { $example } ein.
topic-subscription = Themen-ARN: Das ist der ARN eines Abonnements. Der Themen-ARN endet vor dem letzten Doppelpunkt.
arn-parts =
    { $count ->
        [one] { $field }: Ein ARN hat 6 durch Doppelpunkte getrennte Teile, dieser hat 1. Geben Sie einen Wert wie { $example } ein.
       *[other] { $field }: Ein ARN hat 6 durch Doppelpunkte getrennte Teile, dieser hat { NUMBER($count) }. Geben Sie einen Wert wie { $example } ein.
    }
topic-parts = Themen-ARN: Ein ARN hat 6 durch Doppelpunkte getrennte Teile, dieser hat mehr.
topic-name-missing = Geben Sie nach der Konto-ID den Themennamen ein.
role-colon-missing = Rollen-ARN: Ein Doppelpunkt fehlt. Zwischen „iam“ und der Konto-ID stehen zwei Doppelpunkte.
add-colon = Doppelpunkt hinzufügen
partition-missing = Geben Sie nach „arn:“ die Partition ein. Sie lautet { OR($names) }.
partition-unknown = „{ $found }“ ist keine AWS-Partition. Verwenden Sie { OR($names) }.
service-missing = Geben Sie nach der Partition den Dienst ein: „{ $service }“.
role-session = Rollen-ARN: Das ist der ARN einer Sitzung der Rolle { $role }, nicht der Rolle selbst. Der Pfad der Rolle fehlt darin, kopieren Sie daher den ARN aus der Rolle.
other-partition = Partition { $partition }: Das Konto von Network Security liegt in aws, und Rollen können nicht partitionsübergreifend übernommen werden. Nachrichten kommen wahrscheinlich nicht an.
example-account = { $account } ist das Beispielkonto von AWS. Ersetzen Sie es durch Ihr eigenes.
account-missing = Geben Sie die AWS-Konto-ID ein. Sie hat 12 Ziffern.
account-length =
    { $count ->
        [one] Die Konto-ID hat 1 Ziffer. Eine AWS-Konto-ID hat 12.
       *[other] Die Konto-ID hat { NUMBER($count) } Ziffern. Eine AWS-Konto-ID hat 12.
    }
account-invalid = „{ $found }“ ist keine Konto-ID. Eine AWS-Konto-ID hat 12 Ziffern.
fifo-topic = FIFO-Themen verlangen eine Nachrichtengruppen-ID. Dass Network Security eine sendet, ist nicht dokumentiert; verwenden Sie ein Standardthema.
region-missing = Geben Sie zwischen „sns:“ und der Konto-ID die Region ein, zum Beispiel us-west-1.
region-hyphens = „{ $found }“ ist nicht wie eine Region geschrieben. Die Wörter einer Region sind durch Bindestriche verbunden.
region-elsewhere = „{ $found }“ ist eine Region der Partition { $home }, nicht von { $partition }.
use-partition = Partition { $partition } verwenden
region-unknown = „{ $found }“ ist keine Region der Partition { $partition }. Geben Sie den Code der Region ein, zum Beispiel eu-west-1.
region-unlisted = „{ $found }“ ist keine bekannte Region der Partition { $partition }. Sie ist entweder neu oder falsch geschrieben.
fifo-inside = „.fifo“ darf nur am Ende eines Themennamens stehen.
vendor-account = { $account } ist das Konto von Network Security. Geben Sie eine Rolle Ihres eigenen Kontos ein.
service-linked = Das ist eine serviceverknüpfte Rolle: Nur ihr AWS-Dienst kann sie übernehmen, und ihre Vertrauensrichtlinie kann nicht bearbeitet werden.
identity-center = IAM Identity Center verwaltet diese Rolle. Ihre Vertrauensrichtlinie kann nicht bearbeitet werden, um Network Security zuzulassen.
path-gap = Der Pfad der Rolle enthält zwei Schrägstriche hintereinander. Vergleichen Sie ihn mit dem ARN, den IAM anzeigt.
role-last-character = Der Rollenname endet mit einem Satzzeichen. Das ist zulässig, aber das Satzzeichen wurde möglicherweise versehentlich mitkopiert.
remove-mark = Satzzeichen entfernen
role-region = Rollen-ARN: IAM ist global, daher muss die Region leer sein. Gefunden: „{ $region }“.
empty-region = Region leeren
arn-inside = Rollen-ARN: Darin beginnt ein weiterer ARN.
role-name-missing = Geben Sie nach „{ $before }“ den Rollennamen ein.
role-missing = Rollen-ARN: Geben Sie nach der Konto-ID „role/“ und den Rollennamen ein.
not-a-role = „{ $found }“ ist keine Rolle. Ein Rollen-ARN hat dort „role/“ und den Rollennamen.
path-slashes = Der Pfad der Rolle enthält zwei Schrägstriche hintereinander. Dazwischen muss etwas stehen.
remove-slash = Einen Schrägstrich entfernen
path-characters = Der Pfad einer Rolle darf nur sichtbare ASCII-Zeichen enthalten. Gefunden: { $found }.
path-length = Der Pfad der Rolle ist zu lang ({ NUMBER($length) } von { NUMBER($longest) } Zeichen).
role-name-characters = Ein Rollenname darf nur Buchstaben, Ziffern und _+=,.@- enthalten. Gefunden: { $found }.
external-id-missing = Geben Sie die externe ID ein, die die Vertrauensrichtlinie der Rolle verlangt.
external-id-characters = Externe ID: Zeichen { NUMBER($position) } ist { $found }. Eine externe ID darf nur Buchstaben, Ziffern und _+=,.@:/- enthalten.
a-disguise = nicht das, wonach es aussieht ({ $name })
a-quotation-mark = ein Anführungszeichen
another-letter = ein anderer Buchstabe oder eine andere Ziffer als A–Z, a–z und 0–9
another-mark = ein nicht zulässiges Zeichen
external-id-length =
    { $count ->
        [one] Die externe ID hat 1 Zeichen. AWS verlangt 2 bis 1224.
       *[other] Die externe ID hat { NUMBER($count) } Zeichen. AWS verlangt 2 bis 1224.
    }
external-id-example = Die externe ID ist ein Beispiel aus öffentlicher Dokumentation und daher kein Geheimnis.
external-id-account = Die externe ID stimmt mit der Konto-ID überein, die kein Geheimnis ist.
external-id-role = Die externe ID stimmt mit dem Rollennamen überein, der kein Geheimnis ist.
external-id-words = Die externe ID enthält nur Platzhalterwörter und lässt sich daher erraten.
external-id-arn = Die externe ID ist ein ARN oder eine URN. Das ist zulässig, aber ein solcher Wert ist kein Geheimnis und gehört möglicherweise in ein anderes Feld.
external-id-label = Die externe ID beginnt mit etwas, das wie ihre Beschriftung aussieht. Das ist zulässig, aber Network Security würde die Beschriftung mitsenden.
external-id-mark = Die externe ID endet mit einem Satzzeichen. Das ist zulässig, aber das Satzzeichen wurde möglicherweise versehentlich mitkopiert.
external-id-comma = Die externe ID enthält ein Komma. Das ist zulässig, aber das Komma trennt möglicherweise zwei Werte; Network Security würde sie als einen senden.
external-id-repeated =
    { $count ->
        [one] Die externe ID wiederholt nur 1 Zeichen und lässt sich daher erraten.
       *[other] Die externe ID hat nur { NUMBER($count) } verschiedene Zeichen und lässt sich daher erraten.
    }
external-id-short =
    { $count ->
        [one] Die externe ID hat nur 1 Zeichen und lässt sich daher erraten. Eine zufällige hat mindestens { NUMBER($comfortable) }.
       *[other] Die externe ID hat nur { NUMBER($count) } Zeichen und lässt sich daher erraten. Eine zufällige hat mindestens { NUMBER($comfortable) }.
    }
external-id-time = Die externe ID ist eine UUID der Version 1, die aus einer Zeit und einer Netzwerkadresse statt aus Zufallszahlen gebildet wird.
external-id-placeholder = Externe ID: Das ist ein Platzhalter. Geben Sie den echten Wert ein.
use-look-alikes = ASCII-Zeichen verwenden
keep-external-id = Nur die externe ID behalten
type-missing = Geben Sie einen Benachrichtigungstyp ein. Der einzige dokumentierte ist „appliancehealth“.
type-characters = Der Benachrichtigungstyp darf nur Buchstaben, Ziffern und _+=,.@- enthalten, da er zum AWS-Sitzungsnamen wird. Gefunden: { $found }.
type-length =
    { $count ->
        [one] Der Benachrichtigungstyp hat 1 Zeichen. Er wird zum AWS-Sitzungsnamen, der 2 bis 64 hat.
       *[other] Der Benachrichtigungstyp hat { NUMBER($count) } Zeichen. Er wird zum AWS-Sitzungsnamen, der 2 bis 64 hat.
    }
type-undocumented = „{ $found }“ ist nicht dokumentiert. Der einzige dokumentierte Benachrichtigungstyp ist „appliancehealth“.
part-same = gleich
part-slip = eine Ziffer anders
part-differs = verschieden
part-global = global

type-fixed = Der Benachrichtigungstyp „{ $stored }“ identifiziert den Connector und kann nicht geändert werden. Erstellen Sie stattdessen einen weiteren Connector.
partitions-differ = Die Rolle ist in der Partition { $role }, das Thema in { $topic }. Eine Rolle kann nur in ihrer eigenen Partition veröffentlichen.
accounts-slip = Das Konto der Rolle ({ $role }) und das Konto des Themas ({ $topic }) unterscheiden sich in einer Ziffer.
accounts-differ = Kontoübergreifend: Rolle ({ $role }) und Thema ({ $topic }) müssen beide sns:Publish zulassen.
