### The clouds that run CTS, and what each is known to accept.

# In place of a cloud’s name.
another-cloud = Another cloud

## What a cloud accepts

functions = Notifications to functions
agency = Agency
chinese-names = Chinese characters in names
filters = Filters
# $support is yes, no or unknown; $source is a document.
capability =
    { $support ->
        [yes] { $name }: yes ({ $source })
        [no] { $name }: no ({ $source })
       *[unknown] { $name }: unknown ({ $source })
    }
capability-unverified =
    { $support ->
        [yes] { $name }: yes ({ $source }, unverified)
        [no] { $name }: no ({ $source }, unverified)
       *[unknown] { $name }: unknown ({ $source }, unverified)
    }

## Sources

no-document = no document found
api-both = CTS API reference: notification types smn and fun
api-smn-only = CTS API reference: only smn, error CTS.0410
api-no-agency = CTS API reference: no such property
api-filter = CTS API reference
sdk-agency = SDK models since 2024-03-28: cts_admin_trust
terraform-names = documentation of the Terraform provider
guide-names = CTS user guide and Terraform provider
terraform-no-filter = the Terraform provider documents no filter
documents-no-agency = no document of the cloud has such a property
