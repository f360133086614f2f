### Principals that are not who has to be let in.

expected-principal = Erwartet: { $wanted }.
not-principal-excludes = NotPrincipal schließt { $wanted } aus. Verwenden Sie Principal.
no-account = „{ $who }“, aufgeführt unter { $listed }, ist kein Konto; Network Security übernimmt die Rolle als AWS-Konto.
no-role = „{ $who }“, aufgeführt unter { $listed }, ist keine Rolle; es veröffentlicht die Sitzung der Rolle, und diese wird unter AWS aufgeführt.
one-of-vendor = Nur „{ $resource }“ im Konto von Network Security darf die Rolle übernehmen; ob Network Security diesen Prinzipal verwendet, ist nicht dokumentiert.
own-account = Die Rolle vertraut ihrem eigenen Konto { $account }, nicht dem von Network Security.
other-product = { $account } ist das Konto eines anderen Produkts von Trend Micro.
neither-arn-nor-account = „{ $who }“ ist weder ein ARN noch eine Konto-ID.
nearly-vendor = Das Konto { $account } ist beinahe, aber nicht genau das von Network Security.
not-vendor = Das Konto { $account } ist nicht das von Network Security.
