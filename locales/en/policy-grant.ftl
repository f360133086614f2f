### A policy that doesn’t allow what the connector needs.

# $reason is a clause that says what can’t be known.
grant-undecided = This statement might allow it: { $reason }.
only-services-assume = Only AWS services can assume this role. Network Security is an AWS account, so a statement for that account is needed.
nothing-lets-assume = No statement allows Network Security to assume the role.
nothing-lets-role-use-topic-key = No statement allows the role to use the key that encrypts the topic (kms:GenerateDataKey* and kms:Decrypt).
nothing-lets-role-publish = No statement allows the role to publish to the topic.
nothing-lets-session-publish = No statement allows the role’s session to publish to the topic.
nothing-lets-role-use-key = No statement allows the role to use the key (kms:GenerateDataKey* and kms:Decrypt).
# Follows nothing-lets-session-publish.
role-policy-enough = Role and topic are in the same account, so the role’s own policy can be enough.
