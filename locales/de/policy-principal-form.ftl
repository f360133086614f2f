### Principals that AWS rejects, or might reject, and the labels of their fixes.

trust-not-principal = Eine Vertrauensrichtlinie darf kein NotPrincipal haben. Führen Sie unter Principal auf, wer die Rolle übernehmen darf.
allow-not-principal = Allow mit NotPrincipal wird nicht unterstützt: Es würde jeden außer diesen zulassen. Führen Sie unter Principal auf, wer zugelassen ist.
leave-out = „{ $who }“ weglassen
wildcard = Ein Prinzipal darf kein Platzhalterzeichen enthalten.
service-form = „{ $who }“ ist kein AWS-Dienst; ein solcher wird wie sns.amazonaws.com angegeben.
unknown-service = „{ $who }“ ist kein hier bekannter Name eines AWS-Dienstes. Fast alle enden auf .amazonaws.com, und AWS lehnt unbekannte ab.
no-provider = „{ $who }“ ist weder die Domain von Amazon Cognito, Amazon, Facebook oder Google noch der ARN eines saml-provider oder oidc-provider, der die Adresse des Anbieters ohne https:// enthält.
everyone-alone = IAM akzeptiert in einer Vertrauensrichtlinie kein alleinstehendes „*“. {"{"}"AWS": "*"{"}"} bedeutet dasselbe.
type-missing = Ein Prinzipal wird unter seinem Typ aufgeführt, z. B. {"{"}"AWS": …{"}"}.
type-missing-or-everyone = Ein Prinzipal wird unter seinem Typ aufgeführt, z. B. {"{"}"AWS": …{"}"}. Nur „*“ kann allein stehen.
list-under = Unter { $kind } aufführen
spaces = Der Prinzipal enthält Leerzeichen oder unsichtbare Zeichen.
account-form = Die Konto-ID ist nicht als zwölf Ziffern geschrieben.
neither-account-nor-arn = „{ $who }“ ist weder eine Konto-ID aus zwölf Ziffern noch ein ARN mit einer solchen.
impossible = „{ $who }“ kann kein Prinzipal sein: { $why ->
    [account] Das Konto darin besteht nicht aus zwölf Ziffern
    [region] IAM und STS sind global, deshalb bleibt die Region leer
    [name] Der Name fehlt
    [session] Der ARN einer Sitzung enthält den Namen der Rolle und den der Sitzung, mit einem Schrägstrich dazwischen
    [path] AWS lässt im ARN einer Sitzung den Pfad der Rolle weg
    [form] Namen bestehen nur aus Buchstaben, Ziffern und _+=,.@-, höchstens 64 (bei Sitzungen 2 bis 64, bei Verbundbenutzern 2 bis 32)
    [several] Es sind mehrere genannt, führen Sie deshalb jeden als eigene Zeichenfolge auf
    [sts] Sitzungen gehören zum Dienst sts
    [iam] Konten, Benutzer und Rollen gehören zum Dienst iam
    [group] Eine Gruppe kann sich nicht anmelden, führen Sie deshalb ihre Benutzer oder deren Konto auf
    [policy] Eine Richtlinie kann sich nicht anmelden
    [profile] Ein Instance-Profil enthält eine Rolle, führen Sie deshalb diese Rolle auf
    [idp] Ein Identitätsanbieter wird unter Federated aufgeführt
   *[else] Möglich sind nur Konten (root), Benutzer, Rollen und deren Sitzungen
  }.
partition = Der Prinzipal liegt in der Partition „{ $found }“. AWS akzeptiert hier nur Prinzipale aus { $expected }.
orphan = „{ $id }“ hat die Form der ID, die AWS hinterlässt, wenn eine Rolle oder ein Benutzer gelöscht wird. Dann steht sie für niemanden, selbst wenn es wieder etwas mit demselben Namen gibt, und AWS speichert keine Richtlinie, die sie enthält.
