### The clouds that run CTS, and what each is known to accept.

another-cloud = Eine andere Cloud

functions = Benachrichtigungen an Funktionen
agency = Agency
chinese-names = Chinesische Schriftzeichen in Namen
filters = Filter
capability =
    { $support ->
        [yes] { $name }: ja ({ $source })
        [no] { $name }: nein ({ $source })
       *[unknown] { $name }: unbekannt ({ $source })
    }
capability-unverified =
    { $support ->
        [yes] { $name }: ja ({ $source }, unbestätigt)
        [no] { $name }: nein ({ $source }, unbestätigt)
       *[unknown] { $name }: unbekannt ({ $source }, unbestätigt)
    }

no-document = kein Dokument gefunden
api-both = CTS-API-Referenz: Benachrichtigungstypen smn und fun
api-smn-only = CTS-API-Referenz: nur smn, Fehler CTS.0410
api-no-agency = CTS-API-Referenz: keine solche Eigenschaft
api-filter = CTS-API-Referenz
sdk-agency = SDK-Modelle seit 2024-03-28: cts_admin_trust
terraform-names = Dokumentation des Terraform-Providers
guide-names = CTS-Benutzerhandbuch und Terraform-Provider
terraform-no-filter = der Terraform-Provider dokumentiert keinen Filter
documents-no-agency = kein Dokument der Cloud enthält eine solche Eigenschaft
