### What is wrong with an identifier: an ARN, a URN, an external ID, a name. Names and values
### that were found stand in “”. $field is what the identifier or its part is called.

field =
    { $kind ->
        [topic-arn] Themen-ARN
        [role-arn] Rollen-ARN
        [topic-urn] Themen-URN
        [function-urn] Funktions-URN
        [target-urn] Themen- oder Funktions-URN
        [urn] URN
        [external-id] Externe ID
        [notification-type] Benachrichtigungstyp
        [account-id] Konto-ID
        [project-id] Projekt-ID
        [region] Region
        [topic-name] Themenname
        [role-name] Rollenname
        [package] Paket
        [function-name] Funktionsname
       *[name] Name
    }
named-character =
    { $name ->
        [typographic-hyphen] typografischer Bindestrich
        [non-breaking-hyphen] geschützter Bindestrich
        [figure-dash] Ziffernstrich
        [en-dash] Halbgeviertstrich
        [em-dash] Geviertstrich
        [horizontal-bar] waagerechter Strich
        [hyphen-bullet] Aufzählungsstrich
        [minus-sign] Minuszeichen
        [small-em-dash] kleiner Geviertstrich
        [small-hyphen] kleiner Bindestrich
        [modifier-minus] Modifikator-Minus
        [armenian-hyphen] armenischer Bindestrich
        [hebrew-maqaf] hebräischer Maqaf
        [mongolian-hyphen] mongolischer Bindestrich
        [ratio-sign] Verhältniszeichen
        [modifier-colon] Modifikator-Doppelpunkt
        [small-colon] kleiner Doppelpunkt
        [hebrew-sof-pasuq] hebräischer Sof Pasuq
        [armenian-full-stop] armenischer Punkt
        [fraction-slash] Bruchstrich
        [division-slash] Divisionsstrich
        [big-solidus] großer Schrägstrich
        [one-dot-leader] einzelner Führungspunkt
        [small-full-stop] kleiner Punkt
        [full-width] vollbreit
        [mathematical] mathematisch
        [arabic] arabisch
        [persian] persisch
        [devanagari] Devanagari
        [cyrillic] kyrillisch
        [greek] griechisch
        [ellipsis] Auslassungspunkte
        [soft-hyphen] weiches Trennzeichen
        [zero-width-space] Leerzeichen ohne Breite
        [zero-width-non-joiner] breitenloser Nichtverbinder
        [zero-width-joiner] breitenloser Verbinder
        [word-joiner] Wortverbinder
        [byte-order-mark] Bytereihenfolge-Markierung
        [direction-mark] Zeichen für die Schreibrichtung
        [variation-selector] Variantenselektor
        [invisible] unsichtbares Zeichen
        [line-break] Zeilenumbruch
        [tab] Tabulator
        [non-breaking-space] geschütztes Leerzeichen
        [wide-space] breites oder schmales Leerzeichen
       *[control] Steuerzeichen
    }, { $code }
a-space = ein Leerzeichen
a-character = „{ $character }“
a-look-alike = „{ $character }“ ({ $name })
an-invisible-character = ein unsichtbares Zeichen ({ $name })
instead-of = „{ $character }“ ({ $name }) statt „{ $expected }“
found-two = { $field }: zwei gefunden, { $first } und { $second }. Behalten Sie den gemeinten Wert.
found-several = { $field }: mehrere gefunden. Behalten Sie den gemeinten Wert.
encoded = { $field }: codiert gefunden, wie in einem Link oder in der Zeichenfolge eines Programms.
in-the-text = Im Text ({ $field }): { $message }
unclear = { $field }: Es ist unklar, wo der Wert in diesem Text beginnt und endet. Geben Sie ihn allein ein.
too-long-to-search = { $field }: Dieser Text ist zu lang, um ihn zu durchsuchen. Geben Sie nur den Wert ein.
not-found = { $field }: in diesem Text nicht gefunden. Geben Sie einen Wert wie { $example } ein.
url-found = { $field }: Das ist eine URL. Geben Sie einen Wert wie { $example } ein.
punctuation-after = { $field }: { $found } nach dem Wert gehört nicht dazu.
text-around = { $field }: Um den Wert herum steht anderer Text.
quotes-around = { $field }: Um den Wert herum stehen Anführungszeichen.
brackets-around = { $field }: Um den Wert herum stehen Klammern.
also-found = { $message } Weggelassen: { $other }.
space-inside = { $field }: Im Wert steht ein Leerzeichen. Entfernen Sie es.
line-break-inside = { $field }: Im Wert steht ein Zeilenumbruch. Entfernen Sie ihn.
open-space = { $field }: Im Wert oder danach steht ein Leerzeichen. Endet der Wert dort, geben Sie nur { $value } ein.
open-line-break = { $field }: Im Wert oder danach steht ein Zeilenumbruch. Endet der Wert dort, geben Sie nur { $value } ein.
look-alikes-inside = { $field }: im Wert gefunden: { AND($characters) }.
open-dash = { $field }: im Wert oder danach gefunden: { $found }. Das könnte ein Bindestrich des Namens sein oder ein Gedankenstrich danach. Geben Sie den Wert allein ein.
open-soft-hyphen = { $field }: im Wert gefunden: { $found }. Das könnte ein Bindestrich des Namens sein oder nur ein Wort trennen. Geben Sie den Wert ohne das Zeichen ein.
placeholder = „{ $value }“ ist ein Platzhalter. Ersetzen Sie ihn durch den echten Wert.
template = „{ $value }“ sieht wie ein Platzhalter aus. Ersetzen Sie es durch den echten Wert.
wildcard = { $field }: „*“ ist ein Platzhalterzeichen wie in Richtlinien. Geben Sie einen einzelnen echten Wert ein.
unreadable = Dieser Text kann nicht gelesen werden.
enter =
    { $kind ->
        [topic-arn] Geben Sie einen Themen-ARN ein, zum Beispiel { $example }.
        [role-arn] Geben Sie einen Rollen-ARN ein, zum Beispiel { $example }.
        [topic-urn] Geben Sie eine Themen-URN ein, zum Beispiel { $example }.
        [function-urn] Geben Sie eine Funktions-URN ein, zum Beispiel { $example }.
       *[target-urn] Geben Sie eine Themen- oder Funktions-URN ein, zum Beispiel { $example }.
    }
name-only = { $field }: Das ist nur ein Name. Geben Sie den vollständigen Wert ein, zum Beispiel { $example }.
account-only = { $field }: Das ist nur eine Konto-ID. Geben Sie den vollständigen Wert ein, zum Beispiel { $example }.
lowercase = „{ $found }“ muss kleingeschrieben sein: „{ $expected }“.
begins-with = { $field } muss mit „{ $expected }“ beginnen.
other-found =
    { $found ->
        [urn] { $field }: Das ist eine URN der Huawei Cloud. Geben Sie einen Wert wie { $example } ein.
        [arn] { $field }: Das ist ein ARN von AWS. Geben Sie einen Wert wie { $example } ein.
        [topic] { $field }: Das ist der ARN eines Themas. Geben Sie einen Wert wie { $example } ein.
        [role] { $field }: Das ist der ARN einer Rolle. Geben Sie einen Wert wie { $example } ein.
        [role-session] { $field }: Das ist der ARN einer Rollensitzung. Geben Sie einen Wert wie { $example } ein.
        [session] { $field }: Das ist der ARN einer STS-Sitzung. Geben Sie einen Wert wie { $example } ein.
        [queue] { $field }: Das ist der ARN einer SQS-Warteschlange. Geben Sie einen Wert wie { $example } ein.
        [function] { $field }: Das ist der ARN einer Lambda-Funktion. Geben Sie einen Wert wie { $example } ein.
        [platform] { $field }: Das ist der ARN einer Plattformanwendung oder eines Endpunkts für Push-Nachrichten. Geben Sie einen Wert wie { $example } ein.
        [root] { $field }: Das ist der ARN eines ganzen Kontos. Geben Sie einen Wert wie { $example } ein.
        [user] { $field }: Das ist der ARN eines IAM-Benutzers. Geben Sie einen Wert wie { $example } ein.
        [group] { $field }: Das ist der ARN einer IAM-Gruppe. Geben Sie einen Wert wie { $example } ein.
        [policy] { $field }: Das ist der ARN einer IAM-Richtlinie. Geben Sie einen Wert wie { $example } ein.
       *[instance-profile] { $field }: Das ist der ARN eines Instance-Profils. Geben Sie einen Wert wie { $example } ein.
    }
other-service-found = { $field }: Das ist ein ARN des Dienstes „{ $service }“. Geben Sie einen Wert wie { $example } ein.
topic-subscription = Themen-ARN: Das ist der ARN eines Abonnements. Der Themen-ARN endet vor dem letzten Doppelpunkt.
urn-subscription = Themen-URN: Das ist die URN eines Abonnements. Die Themen-URN endet vor dem letzten Doppelpunkt.
remove-subscription = Abonnement entfernen
name-too-long = { $field } ist zu lang ({ NUMBER($length) } von { NUMBER($longest) } Zeichen).
topic-name-characters = Ein Themenname darf nur Buchstaben, Ziffern, „_“ und „-“ enthalten. Gefunden: { $found }.
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
availability-zone = „{ $found }“ ist eine Availability Zone der Region { $region }.
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
type-fixed = Der Benachrichtigungstyp „{ $stored }“ identifiziert den Connector und kann nicht geändert werden. Erstellen Sie stattdessen einen weiteren Connector.
partitions-differ = Die Rolle ist in der Partition { $role }, das Thema in { $topic }. Eine Rolle kann nur in ihrer eigenen Partition veröffentlichen.
accounts-slip = Das Konto der Rolle ({ $role }) und das Konto des Themas ({ $topic }) unterscheiden sich in einer Ziffer.
accounts-differ = Kontoübergreifend: Rolle ({ $role }) und Thema ({ $topic }) müssen beide sns:Publish zulassen.
part-same = gleich
part-slip = eine Ziffer anders
part-differs = verschieden
part-global = global
urn-service = „{ $found }“ ist nicht der Dienst dieser URN. Verwenden Sie „{ $service }“.
urn-parts = { $field } ist unvollständig. Geben Sie einen Wert wie { $example } ein.
target-service = „{ $found }“ ist weder ein Thema noch eine Funktion. Die URN beginnt mit „urn:smn:“ oder „urn:fss:“.
urn-part-missing = { $field } fehlt in der URN.
urn-characters = { $field } in einer URN darf nur Buchstaben, Ziffern, „_“ und „-“ enthalten. Gefunden: { $found }.
project-id = „{ $found }“ ist eine ungewöhnliche Projekt-ID. Projekt-IDs haben 32 hexadezimale Ziffern in Kleinschreibung.
urn-region = „{ $found }“ ist nicht wie eine Region geschrieben. Regionen sind kleingeschriebene Wörter mit Bindestrichen, wie in eu-west-101.
function-parts = Funktions-URN ist unvollständig oder zu lang. Geben Sie einen Wert wie { $example } ein.
function-kind = „{ $found }“ steht dort, wo eine Funktions-URN „function“ hat.
version-missing = Geben Sie nach dem letzten Doppelpunkt die Version oder den Alias ein.
version-characters = Version oder Alias einer Funktion darf nur Buchstaben, Ziffern, „_“, „-“ und „.“ enthalten. Gefunden: { $found }.
urn-topic-missing = Geben Sie nach der Projekt-ID den Themennamen ein.
topic-beginning = Ein Themenname muss mit einem Buchstaben oder einer Ziffer beginnen.
