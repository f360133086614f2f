### Principals of a topic or key policy that aren’t the role’s session.

vendor-account = The principal is Network Security’s own account, but Network Security publishes as a session of your role.
# $account is an account ID, or what stands in its place.
other-account = The account { $account } isn’t the role’s.
no-arn = “{ $who }” isn’t a valid ARN.
accounts-differ = The principal is in the account { $found }, the role in { $expected }.
# $resource is the end of an ARN.
no-session = “{ $resource }” isn’t the role’s session.
# $found is a name in the policy.
session-name = The session name { $how ->
    [case] is in the wrong case
    [near] is nearly right
   *[another] is a different one
  }: found “{ $found }”. It must be exactly the notification type.
role-name = The role name { $how ->
    [case] is in the wrong case
    [near] is nearly right
   *[another] is a different one
  }: found “{ $found }”.
as-role = The ARN of a session has sts and “assumed-role/” in it. This would be a role in a path.
# $expected begins with a slash.
role-path = The role’s path is “/{ $found }” here, but it’s “{ $expected }”.
