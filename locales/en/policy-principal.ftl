### Principals that are not who has to be let in.

# Follows what is wrong with a principal.
expected-principal = Expected: { $wanted }.
not-principal-excludes = NotPrincipal means anyone except these, and it excludes { $wanted }.
# $listed is the kind of principal: Service, Federated, CanonicalUser.
no-account = “{ $who }”, listed under { $listed }, isn’t an account. Network Security assumes the role as an AWS account.
no-role = “{ $who }”, listed under { $listed }, isn’t a role. The session of the role publishes, and it’s listed under AWS.
# $resource is the end of the ARN of a role or user.
one-of-vendor = Only “{ $resource }” of Network Security’s account can assume the role. Whether Network Security uses that one isn’t documented.
own-account = The role trusts its own account { $account }, not Network Security’s.
other-product = { $account } is the account of another Trend Micro product.
neither-arn-nor-account = “{ $who }” is neither an ARN nor an account ID.
nearly-vendor = The account { $account } is nearly, but not exactly, Network Security’s.
not-vendor = The account { $account } isn’t Network Security’s.
