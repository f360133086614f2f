### What is found in AWS documents, decided about them, and offered as a correction.

# $message says what is wrong there.
refused-at = { $sure ->
    [yes] AWS rejects this { $document } because of line { NUMBER($line) }, so it isn’t in force as it stands: { $message }
   *[no] AWS might reject this { $document } because of line { NUMBER($line) }: { $message }
  }

mend-line-first = Fix line { NUMBER($line) } first.
statement-no-help = Adding a statement doesn’t help as long as line { NUMBER($line) } stays as it is.
no-room = There is no room for another statement.
add-statement = Add statement
add-statements = Add statements
replace-statement = Replace statement
# Buttons. AWS rejects the policy as it stands, so it gives nothing to anyone; $label is the fix that changes this, and $given whom else the policy then lets in.
lets-in = { $label }; also lets in { AND($given) }
# $given are actions, for example s3:GetObject.
allows-more = { $label }; also allows the role { AND($given) }
denies-too = { $label }; also puts { $count ->
    [one] { NUMBER($count) } Deny statement
   *[other] { NUMBER($count) } Deny statements
} in force
pasted-topic-unreadable = The pasted topic policy can’t be read, so nothing can be added to it. { $message }
other-partition = Topic and role are in the partition { $partition }. The account { $account } is Network Security’s in aws only. In { $partition }, that number belongs to someone else or no one, so no policies that allow it are generated.
read-back-differs = The generated { $document } isn’t shown: read back, it doesn’t say what the form says ({ $what }).

# What the four policies are called within a sentence.
trust-policy = trust policy
role-permissions-policy = role’s permissions policy
topic-policy = topic policy
key-policy = key policy

# $what in read-back-differs, where a statement of ours is there more often than once.
only-our-statements = only our statements

# Why the new external ID can’t be taken from a pasted trust policy.
no-other-external-id = The policy requires no external ID other than the connector’s.
other-external-ids = The policy has several other external IDs, so it’s unclear which one is new.
