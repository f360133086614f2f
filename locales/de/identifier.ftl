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
        [notification-type] Benachrichtigungs­typ
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
urn-subscription = Themen-URN: Das ist die URN eines Abonnements. Die Themen-URN endet vor dem letzten Doppelpunkt.
remove-subscription = Abonnement entfernen
name-too-long = { $field } ist zu lang ({ NUMBER($length) } von { NUMBER($longest) } Zeichen).
topic-name-characters = Ein Themenname darf nur Buchstaben, Ziffern, „_“ und „-“ enthalten. Gefunden: { $found }.
availability-zone = „{ $found }“ ist eine Availability Zone der Region { $region }.
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
