### Principals that AWS rejects, or might reject, and the labels of their fixes.

trust-not-principal = A trust policy can’t have NotPrincipal. List under Principal who can assume the role.
allow-not-principal = Allow with NotPrincipal isn’t supported: it would allow anyone except these. List under Principal who is allowed.
# Button: the principal is removed from the list. Whoever is meant loses access.
leave-out = Leave out “{ $who }”
wildcard = A principal can’t contain a wildcard.
service-form = “{ $who }” isn’t an AWS service, which is given like sns.amazonaws.com.
unknown-service = “{ $who }” isn’t an AWS service name known here. Nearly all end in .amazonaws.com, and AWS rejects unknown ones.
no-provider = “{ $who }” is neither the domain of Amazon Cognito, Amazon, Facebook, or Google nor the ARN of a saml-provider or oidc-provider, which contains the provider’s address without https://.
everyone-alone = IAM doesn’t accept “*” alone in a trust policy. {"{"}"AWS": "*"{"}"} means the same.
type-missing = A principal is listed under its type, for example {"{"}"AWS": …{"}"}.
type-missing-or-everyone = A principal is listed under its type, for example {"{"}"AWS": …{"}"}. Only “*” can stand alone.
# Button. $kind is AWS or Service.
list-under = List under { $kind }
spaces = The principal has spaces or invisible characters.
account-form = The account ID isn’t written as twelve digits.
neither-account-nor-arn = “{ $who }” is neither an account ID of twelve digits nor an ARN with one.
impossible = “{ $who }” can’t be a principal: { $why ->
    [account] its account isn’t twelve digits
    [region] IAM and STS are global, so the region stays empty
    [name] the name is missing
    [session] the ARN of a session has the role’s name and the session’s, with one slash between them
    [path] AWS drops the role’s path in the ARN of a session
    [form] names have only letters, digits, and _+=,.@- in them, at most 64 (for a session 2 to 64, for a federated user 2 to 32)
    [several] more than one is named, so list each as a string of its own
    [sts] sessions belong to the service sts
    [iam] accounts, users, and roles belong to the service iam
    [group] a group can’t sign in, so list its users or their account
    [policy] a policy can’t sign in
    [profile] an instance profile contains a role, so list that role
    [idp] an identity provider is listed under Federated
   *[else] only accounts (root), users, roles, and their sessions can be one
  }.
# $found and $expected are partitions of AWS, for example aws-cn.
partition = The principal is in the partition “{ $found }”. AWS accepts only principals of { $expected } here.
orphan = “{ $id }” has the form of the ID that AWS leaves when a role or user is deleted. Then it stands for no one, even if one of the same name exists again, and AWS doesn’t save a policy that has it.
