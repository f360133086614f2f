### A policy that doesn't allow what the connector needs.

# $reason is a clause that says what can't be known.
grant-undecided = Whether this statement allows it can't be decided: { $reason }.
only-services-assume = Only AWS services may assume this role; Network Security is an AWS account, so a statement for that account is needed.
nothing-lets-assume = No statement lets Network Security assume the role.
nothing-lets-role-use-topic-key = No statement lets the role use the key that encrypts the topic (kms:GenerateDataKey* and kms:Decrypt).
nothing-lets-role-publish = No statement lets the role publish to the topic.
nothing-lets-session-publish = No statement lets the role's session publish to the topic.
nothing-lets-role-use-key = No statement lets the role use the key (kms:GenerateDataKey* and kms:Decrypt).
# Follows nothing-lets-session-publish.
role-policy-enough = Role and topic are in the same account, so the role's own policy can be enough.
