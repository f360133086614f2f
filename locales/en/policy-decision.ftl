### Whether the pasted policies let the connector work, and why.

# Headings, behind a mark that says yes, no, or unknown.
assume-allowed = Network Security can assume the role.
assume-denied = Network Security can’t assume the role.
assume-unknown = Network Security might be able to assume the role.
publish-allowed = The role’s session can publish to the topic.
publish-denied = The role’s session can’t publish to the topic.
publish-denied-here = The role’s session can’t publish to the topic, as far as these policies go. Other policies of the role could allow it.
publish-unknown = The role’s session might be able to publish to the topic.
key-allowed = The role’s session can use the topic’s key.
key-denied = The role’s session can’t use the topic’s key.
key-denied-here = The role’s session can’t use the topic’s key, as far as these policies go. Other policies of the role could allow it.
key-unknown = The role’s session might be able to use the topic’s key.

not-seen = Permissions boundaries, policies of an AWS organization, and other policies of the role aren’t checked. They could still deny; other policies of the role could also allow.

assume-in-partition = The role is in partition { $partition }, whose accounts are other ones than those of aws. Undocumented: which one Network Security has there, if any.
vendor-allows = Network Security’s own account must also let its role assume yours. You don’t have to do anything for that.
same-account-topic = Role and topic are in the same account, so the role’s policy or the topic policy is enough, as long as neither denies.
cross-account-topic = Role and topic are in different accounts, so both the role’s policy and the topic policy must allow it.
same-account-key = Role and key are in the same account: the key policy names the role, or it lets the account decide and the role’s policy allows it.
cross-account-key = Role and key are in different accounts, so both the role’s policy and the key policy must allow it.

# $document is the kind of policy, $action for example sns:Publish.
not-here = The { $document } wasn’t pasted, so what it says is unknown.
# The text that was given can’t be read as this document.
not-read = The { $document } can’t be read, so what it says is unknown.
# The text that was given is { }, [ ] or only a version.
no-statements = The { $document } has no statements, so it says nothing. What applies in AWS is unknown.
nothing-allows = No statement of the { $document } allows { $action }.
# Follows nothing-allows.
other-policy-could = Other policies of the role could allow it.
# $statement is one of the two messages after this one. $reason is one of the last five messages of this group.
says = { $how ->
    [denies] { $statement } of the { $document } denies { $action }.
    [might-deny] { $statement } of the { $document } might deny { $action }: { $reason }.
    [allows] { $statement } of the { $document } allows { $action }.
    [allows-account] { $statement } of the { $document } allows { $action } to the whole account, which passes it on with its own policies.
   *[might-allow] { $statement } of the { $document } might allow { $action }: { $reason }.
  }
statement = Statement { NUMBER($number) } (line { NUMBER($line) })
named-statement = Statement { NUMBER($number) } (“{ $sid }”, line { NUMBER($line) })
# Clauses behind a colon, without a period.
condition-open = whether its condition { $operator } on { $key } is met can’t be known here
principal-open = whom its principal stands for can’t be known here
resource-open = “{ $resource }” leaves out parts of an ARN, and what AWS puts there can’t be known here
variables-open = what its variables stand for can’t be known here
key-open = the ARN of the KMS key itself can’t be known here

# $key is a condition key, $operator an operator that doesn’t compare what the key has.
operator-type = { $key } is { $of ->
    [string] a string, which String operators compare
    [arn] an ARN, which Arn operators compare
    [bool] true or false, which Bool compares
    [date] a point in time, which Date operators compare
    [number] a number, which Numeric operators compare
   *[ip] an address, which IpAddress and NotIpAddress compare
  }. Undocumented: how AWS evaluates { $operator } there.
several-values = { $key } can have several values. The operator needs ForAnyValue: or ForAllValues: in front.
