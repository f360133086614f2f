### Principals that are not who has to be let in.

# Follows what is wrong with a principal.
expected-principal = Expected: { $wanted }.
not-principal-excludes = NotPrincipal means everybody but these, and it leaves out { $wanted }.
# $listed is the kind of principal: Service, Federated, CanonicalUser.
no-account = “{ $who }”, listed under { $listed }, is no account; Network Security assumes the role as an AWS account.
no-role = “{ $who }”, listed under { $listed }, is no role; the session of the role publishes, and it is listed under AWS.
# $resource is the end of the ARN of a role or user.
one-of-vendor = Only “{ $resource }” of Network Security's account may assume the role; whether it uses that one is not documented.
own-account = The role trusts its own account { $account }, not Network Security's.
other-product = { $account } is the account of another product of the vendor.
neither-arn-nor-account = “{ $who }” is neither an ARN nor an account ID.
nearly-vendor = The account { $account } is nearly, but not, Network Security's.
not-vendor = The account { $account } is not Network Security's.
