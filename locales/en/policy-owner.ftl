### Policies that were pasted where another one belongs, as they or the text around them say.

of-resource = The text looks like the policy of a resource: every statement has a “Principal”. The role’s permissions policy belongs here.
# $found and $expected are kinds of policies.
other-kind = The text looks like the { $found }. The { $expected } belongs here.
# $service is what a service is called in ARNs, for example sqs; $expected a kind of policy.
other-service = The text looks like a policy of the service “{ $service }”. The { $expected } belongs here.
# $code is an AWS error code, $document a kind of policy.
call-refused = The text records a call that AWS rejected ({ $code }), so the { $document } in it was never in force. Paste the one that is.
old-version = The text is a version of a managed policy that isn’t its default version, so it isn’t in force. Paste the default version.
# $key is a key’s ARN, ID, or alias.
key-not-given = The topic is encrypted with the KMS key { $key }, but the connector has no KMS key. Enter the ARN of that one first.
# $document is a kind of policy; $other and $own are some of the next six.
other-owner = The text is the { $document } of the { $other }, not of the connector’s { $own }. Paste that one’s.
other-path = The ARN of this role is “{ $arn }”, not “{ $own }”. Names of roles are unique in an account, so the connector’s role ARN is wrong.
role-of-account = role { $name } of account { $account }
role = role { $name }
user = user { $name }
group = group { $name }
topic = topic { $arn }
key = key { $arn }
permissions-policy = permissions policy
